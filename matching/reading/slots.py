"""The pieces of a row's meaning: terms of the lexicon and single words, each with the ways in which LOINC says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from matching.components import ALLERGEN, meaning_words, parse_component, whole_component
from matching.reading.challenges import is_challenge
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.quoting import NOWHERE, Stretch, joined

_CODE = re.compile(r"[a-z]\d{1,3}")
QUALIFIES = 0.6  # the weight of a qualifier (libre, IgG); content has 1


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece of the row's meaning: one term or one word, with the ways in which LOINC may say it.

    ``alternatives`` are stemmed words. ``weight`` is how much the row means it: 1 for content, 0 where the words are
    accounted for by another axis.
    """

    words: str
    alternatives: tuple[tuple[str, ...], ...]
    weight: float = 1.0
    known: bool = True  # False for a word that the lexicon does not have
    means: str = ""  # the LOINC words of its first meaning
    place: Stretch = field(default=NOWHERE, compare=False)  # in the label
    elsewhere: str = field(default="", compare=False)  # as it is written in another column
    is_circumstance: bool = False  # of what another slot names: a test, its moment, a trough
    is_guess: bool = False  # a word that nobody listed, as what its letters may stand for
    is_grown: bool = False  # a specimen by itself, as what its bench likely grows of it
    is_code: bool = False  # the code of the row's exam or chapter, read as its name
    otherwise: tuple[str, ...] = ()  # components that a short form may stand for as well, for all that the row says

    @property
    def is_qualifier(self) -> bool:
        return self.weight == QUALIFIES


def word_weight(word: str) -> float:
    """An unexplained word counts in full, a lone letter or a short number less."""
    return 1.0 if len(word) > 2 else 0.5


def lighter(slot: Slot) -> Slot:
    """A synonym adds ways of saying what the label says; it does not add to what must be found."""
    return replace(slot, weight=0.0, place=NOWHERE)


def quotes_of(label: str, slots: Sequence[Slot]) -> tuple[str, ...]:
    """What the row is about as it is written; folded where its own spelling was not found."""
    told = [slot for slot in slots if slot.weight > 0]
    places = [slot.place for slot in told if slot.place != NOWHERE]
    others = tuple(slot.elsewhere for slot in told if slot.elsewhere)
    return joined(label, places) + others or tuple(slot.words for slot in told)


def texts_of(slots: Sequence[Slot]) -> tuple[str, ...]:
    """What the row is about in its own words and in LOINC's, each once."""
    told = [slot for slot in slots if slot.weight > 0]
    return tuple(
        dict.fromkeys((" ".join(slot.words for slot in told), " ".join(slot.means or slot.words for slot in told)))
    )


def slot_of(
    plain: str, place: Stretch, stemmed: tuple[str, ...], entries: Sequence[Entry], otherwise: tuple[str, ...] = ()
) -> Slot:
    """The piece that a term of the lexicon is, by what its entries name, and what else it may be."""
    named = [way for entry in entries for way in entry.component.split("|") if way]
    kinds = {entry.kind for entry in entries}
    if kinds & CONTENT or not kinds:
        weight = 1.0
    elif Kind.QUALIFIER in kinds and named:
        weight = QUALIFIES
    else:
        weight = 0.7 if named and Kind.NOISE not in kinds else 0.0
    ways = (meaning_words(whole_component(way)) for way in (*named, *otherwise))
    alternatives = tuple(dict.fromkeys([*filter(None, ways), stemmed]))
    return Slot(plain, alternatives, weight, True, named[0] if named else "", place, otherwise=otherwise)


def without_codes(slots: list[Slot]) -> list[Slot]:
    """An allergen's code ("F302") counts for nothing beside the name of what it is; by itself it is all there is."""
    if not any(slot.weight >= 1.0 and slot.means.endswith(ALLERGEN) for slot in slots):
        return slots
    kept = list(slots)
    for place, (letter, number) in enumerate(pairwise(slots)):
        if not (letter.known or number.known) and _CODE.fullmatch(f"{letter.words}{number.words}"):
            kept[place : place + 2] = replace(letter, weight=0.0), replace(number, weight=0.0)
    return kept


def circumstances_apart(slots: list[Slot]) -> list[Slot]:
    """Beside a named analyte a challenge is only its circumstance: "GH, HGPO T60" and "insuline T0" measure no glucose,
    whatever is given."""
    named = [slot.means for slot in slots if slot.weight >= 1.0 and slot.means and not is_challenge(slot.means)]
    if not named:
        return slots
    plain = {_core(means) for means in named if "^" not in means}

    def is_circumstance(means: str) -> bool:
        """Whether a slot is a challenge, or the analyte of a test that is made with it: glucose, beside another."""
        core, given = _core(means), meaning_words(parse_component(means).challenge)
        return is_challenge(means) or (bool(plain) and core not in plain and set(core) <= set(given))

    return [replace(slot, is_circumstance=bool(slot.means) and is_circumstance(slot.means)) for slot in slots]


def _core(means: str) -> tuple[str, ...]:
    return meaning_words(parse_component(means).core)
