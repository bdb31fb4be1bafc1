"""New rows that say the same as a decided row that is gone: most likely the same analysis under another code."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from matching.catalogue import LocalAnalysis
from matching.diff import CatalogueDiff, LocalRow, identity, says
from matching.mapping import UNMAPPED, Mapping, Mappings, Status


@dataclass(frozen=True, slots=True)
class Successor:
    """``after`` is new and says the same as ``before``, which is gone and stood at ``mapping``."""

    before: LocalRow
    after: LocalRow
    mapping: Mapping


def successors(diff: CatalogueDiff, retired: Iterable[LocalRow], decided: Mappings) -> tuple[Successor, ...]:
    """The new rows that say what a decided row said, one of those that went now before one ``retired`` earlier."""
    back = {identity(row) for row in diff.returned}
    gone: dict[Hashable, LocalRow] = {}
    for row in (*diff.removed, *(row for row in retired if identity(row) not in back)):
        if decided.get(row.key, UNMAPPED).status is not Status.UNMAPPED:
            gone.setdefault(_words(row), row)
    return tuple(
        Successor(before, after, decided[before.key])
        for after in diff.added
        if (before := gone.get(_words(after))) is not None
    )


def _words(row: LocalRow) -> Hashable:
    """The chapter may be all that tells two result lines apart: IgG under RUB and under TOXO."""
    place = (row.chapter, row.subchapter) if isinstance(row, LocalAnalysis) else ()
    return row.key.level, says(row), place
