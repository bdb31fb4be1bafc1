"""Finding the lexicon's terms in a row's words: longest first, from left to right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matching.lexicon import Entry, Kind
from matching.text import FILLERS, stem, words

_TITLE_WORDS = 4  # the longest name of a chapter


@dataclass(frozen=True, slots=True)
class Found:
    """Words ``start`` to ``end`` (not included) of a text are a term of the lexicon, in one or several meanings."""

    start: int
    end: int
    entries: tuple[Entry, ...]


class Phrasebook:
    """Every term of the lexicon by its stemmed words."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_words: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
        chapters: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for entry in entries:
            key = _key(words(entry.term))
            if entry.kind is Kind.CHAPTER:
                chapters[tuple(stem(word) for word in words(entry.term))] |= set(entry.component.split("|"))
            elif key:
                by_words[key].append(entry)
        self._chapters = dict(chapters)
        self._entries = {key: tuple(found) for key, found in by_words.items()}
        longest: dict[str, int] = defaultdict(int)
        for key in self._entries:
            longest[key[0]] = max(longest[key[0]], len(key))
        self._longest = dict(longest)

    def __len__(self) -> int:
        return len(self._entries)

    def chapters(self, title: str) -> set[str]:
        """The chapters that words of a title name: ``HEMATOLOGIE - CYTOLOGIE`` → haematology."""
        stemmed = tuple(stem(word) for word in words(title))
        found: set[str] = set()
        for start in range(len(stemmed)):
            for end in range(start + 1, min(len(stemmed), start + _TITLE_WORDS) + 1):
                found |= self._chapters.get(stemmed[start:end], set())
        return found

    def is_title(self, label: str) -> bool:
        """Whether a label is the name of a chapter and nothing else: ``*** HEMATOLOGIE ***``."""
        return tuple(stem(word) for word in words(label)) in self._chapters and not self.find(words(label))

    def find(self, spelt: Sequence[str]) -> list[Found]:
        """The terms in a sequence of folded words, none overlapping another; small words may be missing or added."""
        places = [place for place, word in enumerate(spelt) if word not in FILLERS]
        stemmed = [stem(spelt[place]) for place in places]
        found = []
        start = 0
        while start < len(stemmed):
            for length in range(min(self._longest.get(stemmed[start], 0), len(stemmed) - start), 0, -1):
                entries = self._entries.get(tuple(stemmed[start : start + length]))
                if entries and not (length == 1 and _is_cut_off(stemmed, start)):
                    found.append(Found(places[start], places[start + length - 1] + 1, entries))
                    start += length
                    break
            else:
                start += 1
        return found


def _is_cut_off(stemmed: Sequence[str], place: int) -> bool:
    """A lone letter before a number is the beginning of a name (p24, P39), unless the number is a duration (K 24 h)."""
    following = [*stemmed[place + 1 : place + 3], "", ""]
    return len(stemmed[place]) == 1 and following[0].isdigit() and not following[1].startswith("h")


def _key(spelt: Sequence[str]) -> tuple[str, ...]:
    """The stemmed words of a term without its small words; () where it has no others."""
    return tuple(stem(word) for word in spelt if word not in FILLERS)
