"""What the words of a search mean in LOINC's: few releases name a term as a laboratory does (natrémie, GGT, VS)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matching.components import whole_component
from matching.words.meanings import fitting
from matching.words.phrases import Phrasebook
from matching.words.text import FILLERS, stem, words

_WAYS = 2  # names of a component that are looked for, the likeliest first


@dataclass(frozen=True, slots=True)
class Translated:
    """One way of saying a search in LOINC's words."""

    text: str
    systems: tuple[str, ...] = ()  # specimens that the words mean, the likeliest first
    is_whole: bool = False  # whether every word that was typed is accounted for


def translated(text: str, phrasebook: Phrasebook) -> Sequence[Translated]:
    """The ways of saying ``text``, the likeliest first; none where the lexicon knows nothing of it. The last word may
    still be being typed."""
    spelt = words(text)
    found = phrasebook.find(spelt, {len(spelt) - 1})
    stemmed = frozenset(stem(word) for word in spelt)
    left = [word for word in spelt if word not in FILLERS]
    named: list[list[str]] = []
    systems: list[str] = []
    for term in found:
        entries = fitting(term.entries, {}, stemmed)
        ways = [whole_component(way) for entry in entries for way in entry.component.split("|") if way]
        specimens = [system for entry in entries for system in entry.system.split("|") if system]
        if ways or specimens:
            systems += specimens
            left = [word for word in left if word not in spelt[term.start : term.end]]
        if ways:
            named.append(ways)
    if not named:
        return ()
    return tuple(
        Translated(" ".join([*(ways[min(rank, len(ways) - 1)] for ways in named), *left]), tuple(systems), not left)
        for rank in range(min(_WAYS, max(map(len, named))))
    )
