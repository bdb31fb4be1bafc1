"""What a row means that its words need not say: by its unit, its method, its bench."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from matching.components import CLASSES, NUCLEIC, NUCLEIC_METHODS, Molecule, meaning_words, molecules
from matching.reading.readings import Reading, Source
from matching.reading.slots import QUALIFIES, Slot
from matching.words.text import words
from matching.words.units import Unit

# What the unit S/CO says and some terms name, most do not.
_CUTOFF = Slot("", (("signal", "cutoff"),), weight=0.0, means="Signal/Cutoff")
# GPL, MPL and APL are units of antibodies of one class against phospholipids.
_OF_CLASS = {"gpl": "IgG", "mpl": "IgM", "apl": "IgA"}
# IgM against a germ is an antibody.
_ANTIBODY = Slot("", (("ab",),), weight=0.0, means="Ab")
# What a PCR looks for goes without saying.
_AMPLIFIED = Slot("", (("dna",), ("rna",)), weight=0.0, means="DNA")


def with_unsaid(
    slots: list[Slot], unit: Unit | None, method: Reading | None, is_germ_of_pcr_bench: bool
) -> tuple[list[Slot], Molecule]:
    """The row's pieces with what goes without saying, and the molecules that are looked for."""
    slots = _inhibited(slots, unit) + _classes(unit)
    sought = _molecules(slots, method, is_germ_of_pcr_bench)
    return slots + _unsaid(unit, sought), sought


def _unsaid(unit: Unit | None, sought: Molecule) -> list[Slot]:
    """What a row means that its words need not say."""
    cutoff = [_CUTOFF] if unit is not None and unit.is_cutoff else []
    antibody = [_ANTIBODY] if sought & CLASSES else []
    return cutoff + antibody + ([_AMPLIFIED] if sought is NUCLEIC else [])


def _classes(unit: Unit | None) -> list[Slot]:
    """The class of antibody that a unit is of."""
    written = unit.written if unit is not None else ""
    said = [_OF_CLASS[word] for word in words(written) if word in _OF_CLASS]
    return [Slot("", ((name.casefold(),),), QUALIFIES, means=name, elsewhere=written) for name in said]


_FACTOR = re.compile(r"Coagulation factor [IVX]+(?= activity)")


def _inhibited(slots: list[Slot], unit: Unit | None) -> list[Slot]:
    """The row's pieces, with what inhibits a clotting factor for the factor itself where the unit is Bethesda's."""
    if unit is None or not unit.is_of_inhibitor:
        return slots
    factors = [_FACTOR.match(slot.means) for slot in slots]
    return [
        replace(slot, means=f"{factor[0]} inhibitor", alternatives=(meaning_words(f"{factor[0]} inhibitor"),))
        if factor
        else slot
        for slot, factor in zip(slots, factors, strict=True)
    ]


def _molecules(slots: Sequence[Slot], method: Reading | None, is_germ_of_pcr_bench: bool) -> Molecule:
    """What the row's pieces are, each by the first way of saying it; a viral load is of DNA or of RNA, and so is what a
    PCR, or a molecular bench that names a germ, looks for that names no molecule and no gene."""
    found, names_gene = Molecule.NONE, False
    for slot in slots:
        meant = frozenset(meaning_words(slot.means or slot.words))
        names_gene |= "gene" in meant
        first = molecules(meant)
        for way in slot.alternatives if first & NUCLEIC else ():
            first |= molecules(frozenset(way)) & NUCLEIC
        found |= first
    is_told = method is not None and method.source > Source.GUESS
    is_nucleic = method.best.startswith(NUCLEIC_METHODS) if method is not None and is_told else is_germ_of_pcr_bench
    return found if found or names_gene or not is_nucleic else NUCLEIC
