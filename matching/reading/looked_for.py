"""What a row is about that names it by how and where one looks, or beside whatever is found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from matching.axes import Axis
from matching.components import meaning_words
from matching.match import Deduced
from matching.reading.readings import Draft, Source
from matching.reading.slots import QUALIFIES, Slot
from matching.words.text import fold, words

# Whatever is found, several together: a row that names nothing else is about these, and about how one looked.
OPEN = (" identified", " pattern", " panel", " finding")
_FOUND, _GROWN, _LOOKED = OPEN[0], "Bacteria identified", "Microscopic observation"
_WIDEST = frozenset({_GROWN, "Ova & parasites identified", "Parasite identified", "Fungus identified"})
_TESTED = "Bacterial susceptibility panel"
_LOOKED_FOR = (("culture", _GROWN), ("stain", _LOOKED))  # "Liquide articulaire, culture" says only how and where
_AND = re.compile(r"\s*(?:[+&/]|et|avec)\s*", re.I)
_GROWING = ("bacter", "microbio")  # how the names of benches begin that grow what they are given
_TAKEN = "prelevement "


def looked_for(
    slots: list[Slot], written: str, draft: Draft, germs: frozenset[str], titles: Iterable[str]
) -> list[Slot]:
    """The row's pieces, weighed by what it is about. ``written``: its label; ``germs``: the meanings of its germs;
    ``titles``: of its chapters and exams."""
    bench = next((title for title in titles if any(word.startswith(_GROWING) for word in words(title))), "")
    slots = _with_content(_named_first(_grown_and_tested(slots, written, draft, germs), germs), draft, bench)
    if any(slot.means == _TESTED and slot.weight > 0 for slot in slots):  # all that is tested has no property
        for axis in (Axis.PROPERTY, Axis.SCALE):
            draft.readings.pop(axis, None)
    return slots


def _with_content(slots: list[Slot], draft: Draft, bench: str) -> list[Slot]:
    """Where only words of the axes are left ("Couleur", "Coloration de Gram"), they are what the row is about; what a
    ``bench`` of bacteriology has that names a specimen alone is likely grown, and so is "Prélèvement de gorge"."""
    if not slots or any(slot.weight >= QUALIFIES for slot in slots):
        return slots
    methods = draft.readings.get(Axis.METHOD, ())
    for way, means in _LOOKED_FOR:
        told_by = {plain for said in methods if way in said.best.casefold() for plain in map(fold, said.evidence)}
        if not told_by:
            continue
        place = next((at for at, slot in enumerate(slots) if slot.words in told_by), 0)  # or a column says it
        told = replace(slots[place], alternatives=(meaning_words(means), *slots[place].alternatives), weight=1.0)
        return [*slots[:place], replace(told, means=means), *slots[place + 1 :]]
    said = (piece for told in draft.readings.get(Axis.SYSTEM, ()) for piece in told.evidence)
    named = ((at, piece) for piece in said for at, slot in enumerate(slots) if slot.words == fold(piece))
    where, piece = next(named, (-1, ""))
    if where >= 0 and not methods and (bench or slots[where].words.startswith(_TAKEN)):
        said_by, deduced = (bench, Deduced.CHAPTER) if bench else (piece, Deduced.NAME)
        draft.add(Axis.METHOD, "Culture&Aerobic culture", said_by, Source.GUESS, deduced)
        grown = replace(slots[where], alternatives=(meaning_words(_GROWN),), weight=1.0, means=_GROWN, is_grown=True)
        return [*slots[:where], grown, *slots[where + 1 :]]
    return [replace(slot, weight=max(slot.weight, 0.5)) for slot in slots]


def _grown_and_tested(slots: list[Slot], written: str, draft: Draft, germs: frozenset[str]) -> list[Slot]:
    """An antibiogram that stands beside a specimen and no germ, "LCR + ATB", is of what grows in it; one that is joined
    to a germ, "Mycoplasme + ATB", comes with looking for that."""
    named = [slot for slot in slots if slot.weight >= QUALIFIES and slot.means]
    said = {told.best for told in draft.readings.get(Axis.SYSTEM, ()) if told.source is Source.LABEL}
    means = {slot.means for slot in named}
    is_joined = any(
        one.means in germs and other.means == _TESTED and _AND.fullmatch(written[one.place[1] : other.place[0]])
        for one, other in pairwise(named)
    )
    is_grown = not means - {_TESTED, _GROWN} and (_GROWN in means or said - {"", "Isolate"})
    if _TESTED not in means or not (is_joined or is_grown):
        return slots
    draft.keep(Axis.SYSTEM, lambda told: told.best != "Isolate")
    for axis in (Axis.PROPERTY, Axis.SCALE):
        draft.readings.pop(axis, None)
    if is_joined:
        draft.add(Axis.METHOD, "Organism specific culture|Culture", "ATB", Source.GUESS, Deduced.NAME)
    weight = 0.0 if _GROWN in means or is_joined else 1.0
    return [
        replace(slot, alternatives=(meaning_words(_GROWN),), weight=weight, means=_GROWN)
        if slot.means == _TESTED
        else slot
        for slot in slots
    ]


def _named_first(slots: list[Slot], germs: frozenset[str]) -> list[Slot]:
    """What a row names beside whatever is found is what it is about: "Streptocoque A, gorge, culture" looks for that
    one, not for what grows; "Électrophorèse : rapport A/G" is no pattern, "IONO PROTIDES" no panel. But an antibiogram
    of a germ is one of all that is tried on it. ``germs``: the meanings that are germs'."""
    named = {slot.means for slot in slots if slot.weight >= QUALIFIES and slot.means}
    if _TESTED in named and named - {_TESTED} <= germs:
        return [replace(slot, weight=0.0) if slot.means in germs else slot for slot in slots]
    if any(means.endswith(_FOUND) and means not in _WIDEST for means in named):  # "Parasito : microfilaires"
        slots = [replace(slot, weight=0.0) if slot.means in _WIDEST else slot for slot in slots]
    if not any(slot.weight >= 1.0 and slot.means and not slot.means.endswith((*OPEN, _LOOKED)) for slot in slots):
        return slots
    return [replace(slot, weight=0.0) if slot.means.endswith(OPEN) else slot for slot in slots]
