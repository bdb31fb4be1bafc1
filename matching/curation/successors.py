"""New rows that say the same as a decided row that is gone: most likely the same analysis under another code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from matching.catalogue import LocalAnalysis
from matching.curation.diff import CatalogueDiff, LocalRow, identity, says
from matching.mapping import UNMAPPED, Mapping, Mappings, Status


@dataclass(frozen=True, slots=True)
class Successor:
    """``after`` is new and says the same as ``before``, which is gone and stood at ``mapping``."""

    before: LocalRow
    after: LocalRow
    mapping: Mapping


def successors(diff: CatalogueDiff, retired: Iterable[LocalRow], decided: Mappings) -> tuple[Successor, ...]:
    """The new rows that say what a decided row said, one of those that went now before one ``retired`` earlier.

    The chapter may be all that tells two result lines apart (IgG under RUB and under TOXO): words that stand more than
    once among the new rows or among those gone are the same row under the same chapter only.
    """
    back = {identity(row) for row in diff.returned}
    went = [*diff.removed, *(row for row in retired if identity(row) not in back)]
    often = Counter(map(_words, diff.added)) | Counter(map(_words, went))

    def name(row: LocalRow) -> Hashable:
        words = _words(row)
        return (words, _place(row)) if often[words] > 1 else words

    gone: dict[Hashable, LocalRow] = {}
    for row in went:
        if decided.get(row.key, UNMAPPED).status is not Status.UNMAPPED:
            gone.setdefault(name(row), row)
    found = ((gone.get(name(row)), row) for row in diff.added)
    return tuple(Successor(before, after, decided[before.key]) for before, after in found if before is not None)


def _words(row: LocalRow) -> Hashable:
    return row.key.level, says(row)


def _place(row: LocalRow) -> Hashable:
    return (row.chapter, row.subchapter) if isinstance(row, LocalAnalysis) else ()
