"""The row's own spelling of the words that were read in it: what is quoted stands in the row as it is quoted.

:func:`matching.words.text.words` folds and cuts (``glycemie a jeun``, ``t 4 libre``), which is how words are compared
but not how a person wrote them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from matching.words.text import FILLERS, words

Stretch = tuple[int, int]  # where it begins and ends in a text
NOWHERE: Stretch = (0, 0)
# What words() makes words of: letters that are dotted or spelt out stand together, an elided article goes.
_PIECE = re.compile(
    r"(?:[^\W\d_]\.){1,}[^\W\d_]\b\.?"
    r"|\b[^\W\d_](?:[^\w'’]+[^\W\d_]\b){2,}"
    r"|\b[dlDL]['’](?=\w)"
    r"|(?:[^\W\d_][\u0300-\u036f]*)+"
    r"|\d+"
)
_LONG_LABEL = 18  # letters; shorter ones are not cut
_MORE_PIECES = 4  # than words, in a stretch that is looked for by trying


def stretch(text: str, start: int, end: int) -> Stretch:
    """Where the words ``start`` to ``end`` (not included) of ``words(text)`` stand in it; NOWHERE where they cannot be
    found."""
    aligned = _aligned(text)
    if aligned:
        return (aligned[start][0], aligned[end - 1][1]) if start < end else NOWHERE
    return _tried(text, words(text)[start:end])


def cut_words(text: str) -> frozenset[int]:
    """The places of the words of ``words(text)`` that are abbreviated with a full stop (``PHOSPHATASES ALC.``), and of
    the last word of a label that is as long as exports let labels be (``MAGNESIUM ERYTHROCYTAI``)."""
    aligned = _aligned(text)
    whole = text.rstrip()
    return frozenset(
        place
        for place, (start, end) in enumerate(aligned)
        if (end - start > 1 and (text.startswith(".", end) and not text[end + 1 : end + 2].isdigit()))
        or (end == len(whole) and len(whole) >= _LONG_LABEL)
    )


def quote(text: str, place: Stretch) -> str:
    """The text at a stretch, on one line, with the bracket that would be left open."""
    start, end = place
    opened = text.count("(", start, end) > text.count(")", start, end)
    return " ".join(text[start : end + (opened and text.startswith(")", end))].split())


def joined(text: str, places: Iterable[Stretch]) -> tuple[str, ...]:
    """The text at several stretches, those quoted as one that nothing but small words and signs keep apart."""
    whole: list[Stretch] = []
    for start, end in sorted(places):
        if whole and FILLERS.issuperset(words(text[whole[-1][1] : start])):
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return tuple(quote(text, place) for place in whole)


def without_repetition(quotes: Iterable[str]) -> tuple[str, ...]:
    """The quotes in their order, without those that hold, or are held by, one before them."""
    kept: dict[str, frozenset[str]] = {}
    for one in quotes:
        said = frozenset(words(one))
        if not any(said <= other or other <= said for other in kept.values()):
            kept[one] = said
    return tuple(kept)


@lru_cache(maxsize=4096)
def _aligned(text: str) -> tuple[Stretch, ...]:
    """The place of every word; () where the pieces of the text are not its words one by one."""
    places: list[Stretch] = []
    found: list[str] = []
    for piece in _PIECE.finditer(text):
        said = () if piece[0][-1] in "'’" else words(piece[0])
        found += said
        places += [piece.span()] * len(said)
    return tuple(places) if tuple(found) == words(text) else ()


def _tried(text: str, wanted: tuple[str, ...]) -> Stretch:
    pieces = [piece.span() for piece in _PIECE.finditer(text)]
    for first, (start, _) in enumerate(pieces):
        for _, end in pieces[first : first + len(wanted) + _MORE_PIECES]:
            if words(text[start:end]) == wanted:
                return start, end
    return NOWHERE
