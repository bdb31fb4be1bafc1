"""A laboratory's own codes of specimens, put apart into what others use as well: ``SGCAP``, ``LCRST``, ``SELL1``."""

from __future__ import annotations

import re
from collections.abc import Callable

_CODE = re.compile(r"([A-Z]{1,7})(\d{0,2})")
_URINE = "U"
_HEAD, _TELLING = 2, 3  # letters of what a code begins with, and of what tells a specimen without the rest
_BENCH, _BEHIND = 3, 2  # letters of a section's code: of its beginning, and of what nobody knows behind it
_ACRONYM = re.compile("[^AEIOUY]+", re.I)
_PUNCTURED = frozenset({"CSF", "Plr fld", "Periton fld", "Pericard fld", "Synv fld", "Amnio fld"})
_WHOLE = 4  # letters of a code of one of them; LP is lipoproteins too, LAS a room


def is_punctured(code: str, is_specimen: Callable[[str], bool], fluid: Callable[[str], str]) -> bool:
    """Whether the whole code of a section is one of a fluid that is drawn by puncture: no bench is called so, as one
    may be by others' (SPE: semen, or what is sent out)."""
    return len(code) >= _WHOLE and is_specimen(code.casefold()) and fluid(code) in _PUNCTURED


def in_section(code: str, is_bench: Callable[[str], bool], fluid: Callable[[str], str]) -> str:
    """The fluid in a section's code, beside a bench's piece (``IONOU``), of two pieces (``PONAS``), or an acronym
    before some letters (``LCRCY``); '' else, for SYNLAB and EXPRESS are words. ``fluid``: what a piece stands for."""

    def is_known(piece: str) -> bool:
        return (len(piece) > 1 or piece == _URINE) and bool(fluid(piece) or is_bench(piece))

    pieces, is_whole = apart(code, is_known)
    begins, _, ends = pieces.partition(" ")
    found = fluid(pieces) if len(begins) >= _BENCH else ""
    is_behind = len(code) - len(begins) >= _BEHIND or len(begins) >= _BENCH  # LCRC, but not PLT
    if is_acronym(begins) and (ends or (is_behind and begins != code)):
        return found
    return found if is_whole and ends and (fluid(ends) or found != fluid(begins)) else ""


def is_acronym(piece: str) -> bool:
    """Whether a piece is no word's beginning, but the letters of several: LCR."""
    return bool(_ACRONYM.fullmatch(piece))


def apart(code: str, is_known: Callable[[str], bool]) -> tuple[str, bool]:
    """A code with a blank between its two known pieces, or the beginning of it that alone is known; whether all of it
    is. ("", False) where there is no such thing."""
    found = _CODE.fullmatch(code.strip())
    if found is None:
        return "", False
    word = found[1]
    if is_known(word):  # "P10" need not be a plasma
        return word, len(word) > 1 or word == _URINE
    places = range(len(word) - 1, _HEAD - 1, -1)
    both = next((place for place in places if is_known(word[:place]) and is_known(word[place:])), None)
    if both is not None:
        return f"{word[:both]} {word[both:]}", True
    if len(word) < _TELLING:
        return "", False
    if word.startswith(_URINE) and not any(is_known(word[:end]) for end in places):
        return f"{_URINE} {found[2]}".strip(), False
    begins = next((word[:end] for end in places if end >= _TELLING and is_known(word[:end])), "")
    return begins, False
