"""Search of a whole release as one types: every word must begin a word of the term's names, usual tests first.

The names stand in one block of bytes in order of rank, so that a search is a scan that stops at the last hit wanted. A
filter makes a smaller block of the terms that fit it: a scan past all those that do not would take too long for a key.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, islice

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.loinc import AXIS_COLUMNS, LoincRelease
from matching.terms.columns import TextColumn
from matching.terms.priors import common_ranks
from matching.words.text import unaccented

_AXIS_COLUMN = dict(zip(Axis, AXIS_COLUMNS, strict=True))
_TERM_NAMES = ("LOINC_NUM", "LONG_COMMON_NAME", "COMPONENT", "SHORTNAME", "RELATEDNAMES2")
_VARIANT_NAMES = ("LONG_COMMON_NAME", "LinguisticVariantDisplayName", "COMPONENT", "RELATEDNAMES2")
_OTHER = re.compile(r"[^a-z0-9\n]+")
_UNRANKED = -0.01  # after the least common of the ranked ones


SEARCH_VERSION = "3"  # of the arrays; they are built anew when it changes


def build(
    release: LoincRelease, languages: Sequence[str] = ("fr",), uses: Mapping[str, float] | None = None
) -> dict[str, npt.NDArray[np.generic]]:
    """What a search needs, as arrays to be kept on disk: the names in order of rank, that order, and the words.

    ``languages`` are primary tags of the linguistic variants that are searched beside the English names. ``uses``: code
    → number of public catalogues that use it (shipped, see resources/priors).
    """
    order = _by_rank(release, uses or {})
    columns = [release.columns[name] for name in _TERM_NAMES if name in release.columns]
    for tag, variant in release.variants.items():
        if tag.split("-")[0] in languages:
            columns += [variant[name] for name in _VARIANT_NAMES if name in variant]
    lines = (_folded(" ".join(column[place] for column in columns).replace("\n", " ")) for place in order.tolist())
    # Each word once, in no order that matters. A blank before the first word too: a word begins after one.
    text = "\n".join(" " + " ".join(dict.fromkeys(line.split())) for line in lines).encode()
    words = b"\n".join(sorted(set(text.split())))
    return {"order": order, "text": np.frombuffer(text, np.uint8), "words": np.frombuffer(words, np.uint8)}


@dataclass(frozen=True)
class _Block:
    """Names of some terms, a line each, in order of rank."""

    text: bytes
    starts: Sequence[int]  # of each line, and where one more would begin
    places: Sequence[int]  # in the release

    def holding(self, words: Sequence[bytes]) -> Iterator[int]:
        """Places in the release of the terms whose line holds every word; the first word should be a rare one."""
        text, at = self.text, 0
        while (at := text.find(words[0], at)) >= 0:
            line = bisect_right(self.starts, at) - 1
            start, end = self.starts[line], self.starts[line + 1]
            if all(text.find(word, start, end) >= 0 for word in words[1:]):
                yield self.places[line]
            at = end


class TermSearch:
    def __init__(self, release: LoincRelease, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
        """``arrays`` as :func:`build` made them of the same release."""
        self.release = release
        self._order = arrays["order"].astype(np.int64)
        text = arrays["text"].tobytes()
        ends = np.flatnonzero(arrays["text"] == ord("\n"))
        starts = np.concatenate(([0], ends + 1, [len(text) + 1]))
        self._words = arrays["words"].tobytes().split(b"\n")
        self._all = _Block(text, starts.tolist(), self._order.tolist())
        # One types on in the same filter; a second one is kept for whoever goes to and fro.
        self._narrowed = lru_cache(maxsize=2)(self._narrow)

    def search(
        self,
        text: str,
        filters: Mapping[Axis, str] | None = None,
        limit: int = 60,
        classes: frozenset[str] | None = None,
    ) -> list[str]:
        """LOINC codes whose names hold the beginnings of all the words, the most usual tests first.

        ``filters`` maps an axis to the value that it must have. ``classes`` are names of LOINC classes, one of which
        must be the term's or a part of it: "CHEM" lets "PANEL.CHEM" through too; None lets every class through. A whole
        code comes first whatever its rank. Without a word, a filter gives its most common terms.
        """
        words = sorted(_folded(text).split(), key=len, reverse=True)
        is_filtered = bool(filters) or classes is not None
        if limit <= 0 or not (words or is_filtered):
            return []
        block = self._narrowed(frozenset((filters or {}).items()), classes) if is_filtered else self._all
        if not all(self._begins(word.encode()) for word in words):
            return []  # without a look through all names
        places = block.holding([b" " + word.encode() for word in words]) if words else iter(block.places)
        found = [text.strip()] if text.strip() in self.release and not is_filtered else []
        codes = (self.release.codes[place] for place in places)
        return list(islice(dict.fromkeys([*found, *islice(codes, limit)]), limit))

    def _begins(self, word: bytes) -> bool:
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place].startswith(word)

    def _narrow(self, filters: frozenset[tuple[Axis, str]], classes: frozenset[str] | None) -> _Block:
        fits = np.ones(len(self.release), np.bool_)
        for axis, value in filters:
            fits &= _column(self.release, _AXIS_COLUMN[axis]).places_of(value)
        if classes is not None:
            names, which = self._classes
            fits &= np.array([not classes.isdisjoint((name, *name.split("."))) for name in names], np.bool_)[which]
        lines = np.flatnonzero(fits[self._order]).tolist()
        text, starts = self._all.text, self._all.starts
        pieces = [text[starts[line] : starts[line + 1]] for line in lines]
        return _Block(b"".join(pieces), list(accumulate(map(len, pieces), initial=0)), self._order[lines].tolist())

    @cached_property
    def _classes(self) -> tuple[list[str], npt.NDArray[np.intp]]:
        return _column(self.release, "CLASS").distinct()


def _column(release: LoincRelease, name: str) -> TextColumn:
    column = release.columns.get(name, [""] * len(release))
    return column if isinstance(column, TextColumn) else TextColumn.of(column)


def _folded(text: str) -> str:
    """Small letters and digits without accents; whatever else is between words is one blank."""
    return _OTHER.sub(" ", unaccented(text))


def _by_rank(release: LoincRelease, uses: Mapping[str, float]) -> npt.NDArray[np.int64]:
    """Places in the order of how usual a term is, withdrawn ones last: by the catalogues that use it and by
    COMMON_TEST_RANK, which alone counts in the United States, where hardly anybody measures moles."""
    used = np.log1p(np.fromiter((uses.get(code, 0.0) for code in release.codes), np.float64, len(release)))
    ranks = common_ranks(release).astype(np.float64)
    ranked = np.where(ranks > 0, ranks, _UNRANKED)
    states = release.columns.get("STATUS", [""] * len(release))
    withdrawn = np.fromiter((text == "DEPRECATED" for text in states), np.bool_, len(release))
    return np.lexsort((-(used + ranked), withdrawn)).astype(np.int64)
