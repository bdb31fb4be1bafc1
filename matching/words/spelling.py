"""Slips of the keyboard in a catalogue's labels: ``PROLACTNE``, ``BILIRUBINNE``, ``CHOLESTROL``.

A long word that nobody knows, and that one letter added, left out or exchanged makes of a single word of the lexicon,
is that word. Short words are too near one another, and a word cut off is none misspelt. A letter that stands once
where it is doubled, or the other way round, is a slip in shorter words too: ``GAMA GT``, ``GRIPE``; and so is what is
written as it sounds: ``METHANEFRINE``, ``TRIPTASE``. A long word may have such slips beside another:
``HORMOVANILIQUE``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONG, _LONGEST = 7, 9, 10  # letters, of the word as it is written or as it is meant
_LEAST_DOUBLED = 4  # of a word with a doubled letter, or one that should have it
_LEAST_SOUNDING = 6  # of one that is written as it sounds
_LEAST = 6  # of either: one may lack the letter that the other has
# Of words that many terms begin with, as they are stemmed.
_SHORT_FORMS = {"tps": "temp", "nbre": "nombr"}
_ALIKE = tuple(map(frozenset, ("aeiouy", "mn", "sz", "ck", "cs")))  # letters that sound alike


class Spelling:
    """``lexicon``: the stemmed words that may be meant; ``known``: those that are no slips of anything."""

    def __init__(self, lexicon: Collection[str], known: Collection[str]) -> None:
        self._known = known
        self._by_letter: dict[str, list[str]] = defaultdict(list)  # the first letter is seldom the slip
        for word in sorted({word for word in lexicon if len(word) >= _LEAST and word.isalpha()}):
            self._by_letter[word[0]].append(word)
        self._undoubled: dict[str, set[str]] = defaultdict(set)
        self._sounding: dict[str, set[str]] = defaultdict(set)
        for word in lexicon:
            if len(word) >= _LEAST_DOUBLED and word.isalpha():
                self._undoubled[_undouble(word)].add(word)
                self._sounding[_sound(word)].add(word)
        self._sounds: dict[str, list[str]] = defaultdict(list)
        for said in sorted(self._sounding):
            self._sounds[said[0]].append(said)
        self._meant: dict[str, str] = {}

    def right(self, word: str) -> str:
        """The word that is meant, which is nearly always the word itself."""
        if word in _SHORT_FORMS:
            return _SHORT_FORMS[word]
        if len(word) < _LEAST_DOUBLED or word in self._known or not word.isalpha():
            return word
        if word not in self._meant:
            self._meant[word] = self._doubled(word) or self._slip_of(word) or self._sounds_like(word) or word
        return self._meant[word]

    def _doubled(self, word: str) -> str:
        """The one word that is the same but for a letter's standing twice."""
        same = self._undoubled.get(_undouble(word), ())
        return next(iter(same)) if len(same) == 1 else ""

    def _sounds_like(self, word: str) -> str:
        """The one word that sounds the same; for a long one also the one that sounds the same but for a letter."""
        if len(word) < _LEAST_SOUNDING or self._is_cut_off(word):
            return ""
        said = _sound(word)
        same = self._sounding.get(said, set())
        if not same and len(word) >= _LONGEST:
            near = process.extract(said, self._sounds.get(said[0], ()), scorer=OSA.distance, score_cutoff=1, limit=None)
            same = {one for key, *_ in near for one in self._sounding[key]}
        return next(iter(same)) if len(same) == 1 else ""

    def _is_cut_off(self, word: str) -> bool:
        return any(one.startswith(word) for one in self._by_letter.get(word[0], ()))

    def _slip_of(self, word: str) -> str:
        """'' where no word, or more than one, could be meant."""
        if len(word) < _LEAST or self._is_cut_off(word):
            return ""
        slips = process.extract(word, self._by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=2, limit=None)
        near = [one for one, slip, _ in slips if slip == 1]
        if not near and len(word) >= _LONG:  # two letters far apart exchanged: nalixidique
            near = [one for one, _, _ in slips if sorted(one) == sorted(word)]
        near = [one for one in near if len(one) >= _SHORTEST or len(word) >= _SHORTEST]
        whole = [one for one in near if not any(other != one and other.startswith(one) for other in near)]
        return whole[0] if len(whole) == 1 and not _is_another_word(word, whole[0]) else ""


def _undouble(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word)


def _sound(word: str) -> str:
    return _undouble(word.replace("ph", "f").replace("th", "t").replace("rh", "r").replace("y", "i"))


def _is_another_word(one: str, other: str) -> bool:
    """One consonant for another makes another word (infection, injection; thyronine, thyroxine); a letter that sounds
    like the other makes a misspelt one, if it is long; in a very long word any letter may be a slip."""
    if len(one) != len(other) or sorted(one) == sorted(other) or len(one) >= _LONGEST:
        return False
    exchanged = {letter for pair in zip(one, other, strict=True) if pair[0] != pair[1] for letter in pair}
    return len(one) == _SHORTEST or not any(exchanged <= sounds for sounds in _ALIKE)
