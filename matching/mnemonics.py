"""Labels of one word in capitals, as old systems name their analyses: ``VHCAC``, ``UCA24H``, ``PLVLDH``, ``BILLIB``.

Each is put apart into the short forms that it is made of: an analyte and its specimen, the words of one term, or two
names. What is one short form stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from typing import Protocol

from matching.text import fold, stem

_MNEMONIC = re.compile(r"\s*([A-Z]{3,10}?)(T(?:0|\d{2,3})|\d[\dH]*)?\s*")
_VOWEL = re.compile("[AEIOU]")
_DAY = "24"
_NAME, _PIECE = 2, 3  # letters of a name beside another, and of the beginning of a word


class Language(Protocol):
    """What folded words stand for; ``knows`` and ``is_specimen`` take them stemmed."""

    def knows(self, word: str) -> bool: ...
    def begins(self, word: str) -> bool: ...
    def names(self, word: str) -> bool: ...
    def is_specimen(self, word: str) -> bool: ...
    def is_short(self, word: str) -> bool: ...
    def is_term(self, *pieces: str, is_cut: bool = False) -> bool: ...


def unpacked(label: str, language: Language) -> str:
    """The label with a blank at each seam; as it is where it is no such word, or known, or may be cut in two ways."""
    found = _MNEMONIC.fullmatch(label)
    if found is None:
        return label
    word, rest = found[1], found[2] or ""
    if language.knows(stem(fold(word))) or language.begins(fold(word)):
        return f"{word} {rest}" if rest.startswith("T") else label
    whole = f"{rest}H" if rest == _DAY else rest
    return f"{_parted(word, language)} {whole}".strip()


def _parted(word: str, language: Language) -> str:
    def names(piece: str) -> bool:
        return language.names(fold(piece))

    def is_specimen(piece: str) -> bool:
        return language.is_specimen(stem(fold(piece)))

    def is_short(piece: str) -> bool:
        return language.is_short(fold(piece))

    def of_specimen(is_core: Callable[[str], bool]) -> Callable[[str, str], bool]:
        return lambda one, other: (is_specimen(one) and is_core(other)) or (is_core(one) and is_specimen(other))

    def are_term(one: str, other: str) -> bool:
        return language.is_term(fold(one), fold(other))

    def are_begun(one: str, other: str) -> bool:
        return len(one) >= _NAME and len(other) >= _PIECE and language.is_term(fold(one), fold(other), is_cut=True)

    def are_names(one: str, other: str) -> bool:
        return min(len(one), len(other)) >= _NAME and names(one) and names(other)

    if len(word) > _PIECE and not _VOWEL.search(word, 1) and is_short(word):
        return word
    for fits in (of_specimen(names), are_term, are_begun, are_names, of_specimen(is_short)):
        if cut := _only_cut(word, fits):
            return cut

    def are_three(one: str, middle: str, other: str) -> bool:
        if language.is_term(fold(one), fold(middle), fold(other)):
            return True
        first, last = (are_term(*pair) or are_names(*pair) for pair in ((one, middle), (middle, other)))
        return (is_specimen(one) and last) or (first and is_specimen(other))

    cuts = [(at, to) for at, to in combinations(range(1, len(word)), 2) if are_three(word[:at], word[at:to], word[to:])]
    return " ".join((word[: cuts[0][0]], word[slice(*cuts[0])], word[cuts[0][1] :])) if len(cuts) == 1 else word


def _only_cut(word: str, fits: Callable[[str, str], bool]) -> str:
    """The word in two, where that can be done at one place only; '' otherwise."""
    cuts = [at for at in range(1, len(word)) if fits(word[:at], word[at:])]
    return f"{word[: cuts[0]]} {word[cuts[0] :]}" if len(cuts) == 1 else ""
