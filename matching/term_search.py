"""Search of a whole release as one types: every word must begin a word of the term's names, common tests first.

The names stand in one block of bytes in order of rank, so that a search is a scan that stops at the last hit wanted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.loinc import AXIS_COLUMNS, LoincRelease

_AXIS_COLUMN = dict(zip(Axis, AXIS_COLUMNS, strict=True))
_TERM_NAMES = ("LOINC_NUM", "LONG_COMMON_NAME", "COMPONENT", "SHORTNAME", "RELATEDNAMES2")
_VARIANT_NAMES = ("LONG_COMMON_NAME", "LinguisticVariantDisplayName", "COMPONENT", "RELATEDNAMES2")
_MARKS = re.compile("[\u0300-\u036f]+")
_OTHER = re.compile(r"[^a-z0-9\n]+")
_UNRANKED = 10**9


SEARCH_VERSION = "1"  # of the arrays; they are built anew when it changes


def build(release: LoincRelease, languages: Sequence[str] = ("fr",)) -> dict[str, npt.NDArray[np.generic]]:
    """What a search needs, as arrays to be kept on disk: the names in order of rank, and that order.

    ``languages`` are primary tags of the linguistic variants that are searched beside the English names.
    """
    order = _by_rank(release)
    columns = [release.columns[name] for name in _TERM_NAMES if name in release.columns]
    for tag, variant in release.variants.items():
        if tag.split("-")[0] in languages:
            columns += [variant[name] for name in _VARIANT_NAMES if name in variant]
    lines = (" ".join(column[place] for column in columns).replace("\n", " ") for place in order.tolist())
    # A blank before the first word too: a word begins after one.
    text = _folded(" " + "\n ".join(lines)).encode()
    return {"order": order, "text": np.frombuffer(text, np.uint8)}


class TermSearch:
    def __init__(self, release: LoincRelease, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
        """``arrays`` as :func:`build` made them of the same release."""
        self.release = release
        self._order = arrays["order"].astype(np.int64)
        self._text = arrays["text"].tobytes()
        ends = np.flatnonzero(arrays["text"] == ord("\n"))
        self._starts = np.concatenate(([0], ends + 1, [len(self._text) + 1]))

    def search(self, text: str, filters: Mapping[Axis, str] | None = None, limit: int = 60) -> list[str]:
        """LOINC codes whose names hold the beginnings of all the words, the most common tests first.

        ``filters`` maps an axis to the value that it must have. A whole code comes first whatever its rank.
        """
        words = sorted(_folded(text).split(), key=len, reverse=True)
        if not words or limit <= 0:
            return []
        found = [text.strip()] if text.strip() in self.release and not filters else []
        for place in self._places([b" " + word.encode() for word in words], filters or {}):
            code = self.release.codes[place]
            if code not in found:
                found.append(code)
            if len(found) >= limit:
                break
        return found

    def _places(self, words: list[bytes], filters: Mapping[Axis, str]) -> Iterator[int]:
        """Places in the release of the terms that fit, in order of rank."""
        text, at = self._text, 0
        while (at := text.find(words[0], at)) >= 0:
            line = int(np.searchsorted(self._starts, at, "right")) - 1
            start, end = int(self._starts[line]), int(self._starts[line + 1])
            place = int(self._order[line])
            if all(text.find(word, start, end) >= 0 for word in words[1:]) and self._fits(place, filters):
                yield place
            at = end

    def _fits(self, place: int, filters: Mapping[Axis, str]) -> bool:
        return all(self.release.columns[_AXIS_COLUMN[axis]][place] == value for axis, value in filters.items())


def _folded(text: str) -> str:
    """Small letters and digits without accents; whatever else is between words is one blank."""
    return _OTHER.sub(" ", _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())))


def _by_rank(release: LoincRelease) -> npt.NDArray[np.int64]:
    """Places in the order of COMMON_TEST_RANK, unranked terms after them, withdrawn ones last."""
    ranks = release.columns.get("COMMON_TEST_RANK")
    states = release.columns.get("STATUS")
    rank = np.full(len(release), _UNRANKED, np.int64)
    if ranks is not None:
        numbers = (int(text) if text.isascii() and text.isdigit() else 0 for text in ranks)
        given = np.fromiter(numbers, np.int64, len(release))
        rank = np.where(given > 0, given, rank)
    if states is not None:
        withdrawn = np.fromiter((text == "DEPRECATED" for text in states), np.bool_, len(release))
        rank = rank + withdrawn * _UNRANKED
    return np.argsort(rank, kind="stable")
