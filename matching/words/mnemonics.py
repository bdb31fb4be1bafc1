"""Labels of one word in capitals, as old systems name their analyses: ``VHCAC``, ``UCA24H``, ``PLVLDH``, ``BILLIB``.

Each is put apart into the short forms that it is made of: an analyte and its specimen, the words of one term, or two
names. What is one short form stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Protocol

from matching.words.lexicon import Entry
from matching.words.text import stem

_MNEMONIC = re.compile(r"\s*([A-Z]{3,10}?)(T(?!24)(?:0|\d{2,3})|\d[\dH]*)?\s*")  # PROT24 is of a day
_VOWEL = re.compile("[aeiou]")
_DAY = "24"
_NAME, _PIECE = 2, 3  # letters of a name beside another, and of the beginning of a word


class Language(Protocol):
    """What words stand for, folded; ``knows`` takes them stemmed."""

    def knows(self, word: str) -> bool: ...
    def begins(self, word: str) -> bool: ...
    def is_slip(self, word: str) -> bool: ...

    endings: Mapping[str, Entry]

    def names(self, word: str) -> bool: ...
    def is_specimen(self, word: str) -> bool: ...
    def is_addition(self, word: str) -> bool: ...
    def is_short(self, word: str) -> bool: ...
    def is_named(self, spelt: Sequence[str], start: int, end: int) -> bool: ...
    def is_term(self, *pieces: str, is_cut: bool = False) -> bool: ...


def unpacked(label: str, language: Language) -> str:
    """The label with a blank at each seam; as it is where it is no such word, or known, or may be cut in two ways."""
    found = _MNEMONIC.fullmatch(label) or _small(label, language)
    if found is None:
        return label
    spelt, rest = found[1], found[2] or ""
    word = spelt.lower()
    rest = f"{rest}H" if rest == _DAY else rest
    if language.knows(stem(word)) or language.begins(word):
        is_apart = rest.startswith("T") or (rest == f"{_DAY}H" and not language.knows(stem(f"{word}{_DAY}")))
        return f"{spelt} {rest}" if is_apart else label
    pieces = (spelt[start:end] for start, end in pairwise((0, *_seams(word, language), len(spelt))))
    return " ".join((*pieces, rest)).strip()


def _small(label: str, language: Language) -> re.Match[str] | None:
    """The same in small letters, ``lcrglu``, where it is no misspelt word."""
    return _MNEMONIC.fullmatch(label.upper()) if label.islower() and not language.is_slip(label.strip()) else None


def _seams(word: str, language: Language) -> tuple[int, ...]:
    """Where a word in small letters is to be cut, in two or else in three; () where it is not."""
    if len(word) > _PIECE and not _VOWEL.search(word, 1) and language.is_short(word):
        return ()

    def of_specimen(is_core: Callable[[str], bool]) -> Callable[[str, str], bool]:
        return lambda one, other: (
            (language.is_specimen(one) and is_core(other)) or (is_core(one) and language.is_specimen(other))
        )

    def are_begun(one: str, other: str) -> bool:
        return len(one) >= _NAME and len(other) >= _PIECE and language.is_term(one, other, is_cut=True)

    def are_names(one: str, other: str) -> bool:
        return min(len(one), len(other)) >= _NAME and language.names(one) and language.names(other)

    def is_added(one: str, other: str) -> bool:
        return len(one) >= _NAME and len(other) >= _PIECE and language.names(one) and language.is_addition(other)

    def are_three(one: str, middle: str, other: str) -> bool:
        if language.is_term(one, middle, other):
            return True
        first, last = (language.is_term(*two) or are_names(*two) for two in ((one, middle), (middle, other)))
        return (language.is_specimen(one) and last) or (first and language.is_specimen(other))

    def are_known(*pieces: str) -> bool:
        return all(
            len(piece) >= _NAME and (language.names(piece) or language.is_addition(piece) or piece in language.endings)
            for piece in pieces
        )

    ways: tuple[tuple[int, Callable[..., bool]], ...] = (
        (1, of_specimen(language.names)),
        (1, language.is_term),
        (1, are_begun),
        (1, are_names),
        (1, is_added),
        (1, of_specimen(language.is_short)),
        (2, are_three),
        (2, are_known),
    )
    return next(filter(None, (_only(word, many, fits) for many, fits in ways)), ())


def _only(word: str, many: int, fits: Callable[..., bool]) -> tuple[int, ...]:
    """The ``many`` places at which alone the pieces of a word fit; () where they never do, or not there alone."""
    found = [
        places
        for places in combinations(range(1, len(word)), many)
        if fits(*(word[start:end] for start, end in pairwise((0, *places, len(word)))))
    ]
    return found[0] if len(found) == 1 else ()
