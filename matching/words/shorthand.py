"""Words written by some of their letters, which nobody listed: ``FRTN``, ``TRGLY``, ``PLQT``, ``HTCR``.

Whoever shortens a word so keeps its first letter and the order of the others, drops vowels and letters that stand
twice, and stops anywhere; now and then a consonant is left out. What such a form stands for is a guess: the analytes
that laboratories use most come first, and a proposal that rests on one is never sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from matching.components import ALLERGEN, parse_component
from matching.words.lexicon import CONTENT, Entry
from matching.words.text import words

_VOWELS = frozenset("aeiouy")
_SHORTEST, _LONGEST = 3, 8  # letters of a form
_WORD = 5  # letters of a word that is worth shortening
_SKIPPED = 1  # consonants left out at most
_RIVAL = 0.5  # a meaning that is used so much less than the first is none
_MOST = 3  # meanings


class Shorthand:
    """``usual``: how much a component, without divisor and challenge, is used, from 0 on."""

    def __init__(self, entries: Iterable[Entry], usual: Mapping[str, float]) -> None:
        named: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            spelt = words(entry.term)
            is_word = len(spelt) == 1 and len(spelt[0]) >= _WORD
            if is_word and entry.kind in CONTENT and entry.component and not entry.component.endswith(ALLERGEN):
                named[spelt[0]].append(entry)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(named):
            self._by_letter[word[0]].append(word)
        self._named = {word: tuple(found) for word, found in named.items()}
        self._usual = usual
        self.meanings = lru_cache(maxsize=4096)(self._meanings)

    def leaves_out_none(self, form: str) -> bool:
        """Whether a folded word is a form of a word of which it leaves out no consonant before its own last one."""
        first = self.meanings(form)[:1]
        return any(_skipped(form, words(entry.term)[0]) == 0 for entries in first for entry in entries[:1])

    def _meanings(self, form: str) -> tuple[tuple[Entry, ...], ...]:
        """The entries of each analyte that a folded word may stand for, the most usual first; () where it is none."""
        if not (_SHORTEST <= len(form) <= _LONGEST and form.isalpha()):
            return ()
        found: dict[str, tuple[int, float, str]] = {}
        for word in self._by_letter.get(form[0], ()):
            skipped = _skipped(form, word)
            if skipped is not None and skipped <= _SKIPPED:
                analyte = _analyte(self._named[word][0])
                here = (skipped, -self._usual.get(analyte, 0.0), word)
                found[analyte] = min(here, found.get(analyte, here))
        if not found:
            return ()
        first, *others = sorted(found.values())
        rivals = [one for one in others if one[0] == first[0] and one[1] <= first[1] * _RIVAL]
        return tuple(self._named[word] for *_, word in [first, *rivals][:_MOST])


def _skipped(form: str, word: str) -> int | None:
    """How many consonants of a word a form leaves out before its own last letter; None where it is no form of it."""
    if form[0] != word[0]:
        return None
    at, skipped, last = 1, 0, word[0]
    for letter in word[1:]:
        if at == len(form):
            break
        if letter == form[at]:
            at += 1
        elif letter not in _VOWELS and letter != last:
            skipped += 1
        last = letter
    return skipped if at == len(form) else None


def _analyte(entry: Entry) -> str:
    return parse_component(entry.component.split("|")[0]).core
