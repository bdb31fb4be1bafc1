"""A laboratory's own codes of specimens, put apart into what others use as well: ``SGCAP``, ``LCRST``, ``SELL1``."""

from __future__ import annotations

import re
from collections.abc import Callable

_CODE = re.compile(r"([A-Z]{1,7})(\d{0,2})")
_URINE = "U"
_HEAD, _TELLING = 2, 3  # letters of what a code begins with, and of what tells a specimen without the rest


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
