"""What the terms of a label say of the axes: in words of their own, or because such an analyte is always so."""

from __future__ import annotations

from collections.abc import Sequence

from matching.axes import Axis
from matching.match import Deduced
from matching.reading.readings import Draft, Source
from matching.words.lexicon import CONTENT, Entry, Kind, values_of
from matching.words.phrases import Phrasebook
from matching.words.text import words

_AXES = (Axis.PROPERTY, Axis.TIME, Axis.SYSTEM, Axis.SCALE, Axis.METHOD)
# The axes that a word of each kind is about; what it says of another is deduced ("CKD-EPI" of serum).
_OF_KIND = {
    Kind.PROPERTY: (Axis.PROPERTY,),
    Kind.TIME: (Axis.TIME,),
    Kind.SPECIMEN: (Axis.SYSTEM, Axis.TIME),
    Kind.SCALE: (Axis.SCALE,),
    Kind.METHOD: (Axis.METHOD,),
    Kind.BRAND: (Axis.METHOD,),
}


def add_entries(draft: Draft, chosen: Sequence[tuple[str, tuple[Entry, ...]]], phrasebook: Phrasebook) -> None:
    """Add the readings of the terms ``chosen``, each with its spelling in the label."""
    for written, entries in chosen:
        for entry in entries:
            source = Source.ANALYTE if entry.kind in CONTENT else Source.LABEL
            for axis in _AXES:
                value = getattr(entry, axis.value)
                if value:
                    said = axis in _OF_KIND.get(entry.kind, ()) or _has_word(written, axis, value, phrasebook)
                    draft.add(axis, value, written, source, None if said else Deduced.NAME)


def _has_word(written: str, axis: Axis, value: str, phrasebook: Phrasebook) -> bool:
    """Whether a name of several words has one for the axis: "Sodium urinaire" says urine, "Natriurèse" implies it."""
    spelt = words(written)
    values = set(values_of(value))
    return len(spelt) > 1 and any(
        axis in _OF_KIND.get(entry.kind, ()) and values & set(values_of(getattr(entry, axis.value)))
        for word in spelt
        for found in phrasebook.find((word,))
        for entry in found.entries
    )
