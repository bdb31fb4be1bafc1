"""One comparison for each axis: how every value that the release knows agrees with what the row says.

A comparison answers for the whole vocabulary of its axis at once (an array of :class:`Agreement` levels), so that
hundreds of terms are compared by looking up their values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.components import NUCLEIC_METHODS
from matching.match import Agreement
from matching.reading.readings import SERUM, VESSELS, Reading, whose
from matching.terms.index import Vocabulary
from matching.words.text import words

Levels = npt.NDArray[np.int8]

# Specimens that laboratories use for one another: serum or plasma is "serum" on most request forms.
_FAMILIES = (
    SERUM,
    frozenset({"Plas", "PPP", "PRP"}),
    frozenset({"Urine", "Urine sed"}),
    frozenset({"CSF", "CSF.spun"}),
    frozenset({"Semen", "Seminal plas"}),
    frozenset({"Anal", "Rectum"}),
    frozenset({"Dial fld", "Dial fld prt"}),
    frozenset({"Bld", "BldV", "Ser/Plas/Bld", "Bld/Tiss", "RBC", "WBC", "Bld/Bone mar"}),
    frozenset({"Isolate", "Isolate/Specimen", "Isolate+Ser"}),
)
# A specimen and those that hold it: pleural fluid is a body fluid, but no synovial fluid.
_HOLDERS: Mapping[str, frozenset[str]] = {
    "Body fld": frozenset({"Plr fld", "Periton fld", "Synv fld", "Pericard fld"}),
    "Respiratory": frozenset(
        {"Respiratory.upper", "Respiratory.lower", "Nph", "Nose", "Thrt", "Sputum", "Bronchial", "BAL", "Trachea"}
    ),
    "Respiratory.upper": frozenset({"Nph", "Nose", "Thrt"}),
    "Respiratory.lower": frozenset({"Sputum", "Bronchial", "BAL", "Trachea"}),
    "Genital": frozenset({"Vag", "Cvx", "Urethra", "Cvx/Vag"}),
    "Cvx/Vag": frozenset({"Vag", "Cvx"}),
    "Anorectal": frozenset({"Anal", "Rectum"}),
}
PARTS = re.compile(r"[+/]")  # Urine+Ser/Plas, Sputum/Bronchial: of both, or of either
ANY_SPECIMEN = frozenset({"XXX", "Specimen", "Isolate/Specimen", "*"})
HOW_WELL = ("High sensitivity", "Detection limit")  # how little a method finds: another matter than how it works
COUNTERS = frozenset({"Flow cytometry", "Automated count"})  # a blood counter is a flow cytometer, LOINC counts by both
_COMPUTED = frozenset({"Calculated", "Estimated"})
_SCALES = {
    "Qn": frozenset({"OrdQn"}),
    "Ord": frozenset({"OrdQn", "Nom"}),
    "Nom": frozenset({"Ord", "Nar"}),
    "Nar": frozenset({"Nom", "Doc"}),
    "OrdQn": frozenset({"Ord", "Qn"}),
}


def property_levels(values: Vocabulary, reading: Reading | None) -> Levels:
    return _levels(values, reading, lambda value, said: Agreement.CONFLICT if value else Agreement.UNKNOWN)


def time_levels(values: Vocabulary, reading: Reading | None) -> Levels:
    """Point in time is what a row means when it names no duration."""
    if reading is None:
        return np.array(
            [Agreement.ASSUMED if value in ("Pt", "") else Agreement.UNKNOWN for value in values.texts], np.int8
        )
    return _levels(values, reading, lambda value, said: Agreement.CONFLICT)


def system_levels(values: Vocabulary, reading: Reading | None) -> Levels:
    said = _told(reading, frozenset(reading.values if reading else ()))
    is_anothers = all(map(whose, said))  # the control's plasma, or the donor's: the patient's is no such

    def other(value: str, _all: frozenset[str]) -> Agreement:
        base, _, extra = value.partition("^")
        if extra:
            return Agreement.CONFLICT
        leaves_open = not value or value in ANY_SPECIMEN or (value == "Bld" and said <= VESSELS)  # of which vessel
        if leaves_open:
            return Agreement.UNKNOWN
        if is_anothers:
            return Agreement.CONFLICT
        related = any(base in family and said & family for family in _FAMILIES) or any(
            base in _HOLDERS.get(one, ())
            or one in _HOLDERS.get(base, ())
            or one in PARTS.split(base)
            or base in PARTS.split(one)
            for one in said
        )
        return Agreement.CLOSE if related else Agreement.CONFLICT

    return _levels(values, reading, other)


def scale_levels(values: Vocabulary, reading: Reading | None) -> Levels:
    def other(value: str, said: frozenset[str]) -> Agreement:
        if any(value in _SCALES.get(one, ()) for one in said):
            return Agreement.CLOSE
        return Agreement.CONFLICT if value else Agreement.UNKNOWN

    return _levels(values, reading, other)


def method_levels(values: Vocabulary, reading: Reading | None) -> Levels:
    """A term without method fits any; a method is evidence only when the row names one."""
    if reading is None:
        return np.array([Agreement.UNKNOWN if value else Agreement.ASSUMED for value in values.texts], np.int8)

    def other(value: str, said: frozenset[str]) -> Agreement:
        said = _told(reading, said)
        if not value:
            return Agreement.ASSUMED
        if value.startswith(HOW_WELL) or {value, *said} == COUNTERS:
            return Agreement.UNKNOWN
        is_derived = value == "Coag" and said <= _COMPUTED  # an INR is calculated from a clotting time
        return Agreement.CLOSE if is_derived or any(_alike(value, one) for one in said) else Agreement.CONFLICT

    return _levels(values, reading, other)


def _told(reading: Reading | None, said: frozenset[str]) -> frozenset[str]:
    """The values that were said: what is like one that is itself only near them is not near any more."""
    return frozenset(one for one in said if reading and reading.values[one] is Agreement.EXACT) or said


def _alike(one: str, other: str) -> bool:
    """One is a kind of the other (culture, aerobic culture), or both look at nucleic acids: genetics is done by PCR."""
    if one.split(".")[0] == other.split(".")[0]:
        return True
    if one.startswith(NUCLEIC_METHODS) and other.startswith(NUCLEIC_METHODS):
        return True
    here, there = set(words(one)), set(words(other))
    return here <= there or there <= here


COMPARISONS: Mapping[Axis, Callable[[Vocabulary, Reading | None], Levels]] = {
    Axis.PROPERTY: property_levels,
    Axis.TIME: time_levels,
    Axis.SYSTEM: system_levels,
    Axis.SCALE: scale_levels,
    Axis.METHOD: method_levels,
}


def _levels(values: Vocabulary, reading: Reading | None, other: Callable[[str, frozenset[str]], Agreement]) -> Levels:
    if reading is None:
        return np.full(len(values), Agreement.UNKNOWN, np.int8)
    said = frozenset(reading.values)
    return np.array([reading.values[value] if value in said else other(value, said) for value in values.texts], np.int8)
