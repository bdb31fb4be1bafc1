"""Finding the lexicon's terms in a row's words: longest first, from left to right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matching.lexicon import Entry, Kind
from matching.text import stem, words

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
            key = tuple(stem(word) for word in words(entry.term))
            if entry.kind is Kind.CHAPTER:
                chapters[key] |= set(entry.component.split("|"))
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

    def find(self, stemmed: Sequence[str]) -> list[Found]:
        """The terms in a sequence of stemmed words, none overlapping another."""
        found = []
        place = 0
        while place < len(stemmed):
            for length in range(min(self._longest.get(stemmed[place], 0), len(stemmed) - place), 0, -1):
                entries = self._entries.get(tuple(stemmed[place : place + length]))
                if entries:
                    found.append(Found(place, place + length, entries))
                    place += length
                    break
            else:
                place += 1
        return found
