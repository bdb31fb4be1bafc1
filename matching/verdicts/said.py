"""Whether the row itself says what its first candidate is: its words, its unit or scale, its specimen, its method."""

from __future__ import annotations

from collections.abc import Sequence

from matching.axes import Axis
from matching.match import Agreement, AxisAgreement, Candidate
from matching.ranking.compare import ANY_SPECIMEN, COUNTERS, PARTS
from matching.reading.profile import Profile
from matching.reading.readings import OF_BLOOD, SERUM, Source
from matching.verdicts.questions import VAGUE

_ANYWHERE = OF_BLOOD | ANY_SPECIMEN | {"^Patient", ""}  # what a row may mean that names no specimen


def says_enough(candidates: Sequence[Candidate], is_starter: bool) -> bool:
    """Whether the row itself says enough to be sure of the first candidate: its words are all in the component, its
    unit or scale is the term's, unless there is no other, and so is a collection of 24 hours. What is only usual is
    never enough; nor is a term that lacks the specimen that the row means and has a method of which it says nothing
    (the oxygen in the air of a spirometer), nor one of another specimen than blood where the row names none, unless its
    method tells it (casts in a field)."""
    candidate = candidates[0]
    is_time_told = candidate.on(Axis.TIME).level is not Agreement.UNKNOWN
    is_whole = candidate.on(Axis.COMPONENT).level is Agreement.EXACT and is_time_told
    method = candidate.on(Axis.METHOD)
    # a culture, on a molecular bench, or a method that nobody understood
    is_otherwise = method.level is Agreement.UNKNOWN and bool(method.local or method.evidence)
    is_otherwise &= {method.local, method.term} != COUNTERS
    is_otherwise |= method.level is Agreement.CONFLICT
    is_elsewhere = _is_elsewhere(candidate.on(Axis.SYSTEM), method.level)
    is_measured = says_result(candidate) or (not is_starter and _has_one_property(candidates))
    return is_whole and is_measured and not is_otherwise and not is_elsewhere


def says_result(candidate: Candidate) -> bool:
    """Whether the row says what kind of result it is, by its unit or in words; a unit that is only near says
    another."""
    measured = candidate.on(Axis.PROPERTY).level
    is_told = candidate.on(Axis.SCALE).level is Agreement.EXACT and measured is not Agreement.CLOSE
    return measured is Agreement.EXACT or is_told


def _has_one_property(candidates: Sequence[Candidate]) -> bool:
    """Whether a row without a unit needs none: it names the specimen, and all terms of the component in it, alone or as
    a share of cells, have the first one's property. A ferritin in serum is a mass concentration; but what is found by a
    culture or a genotype is told in more ways than one property knows."""
    first = candidates[0]
    if first.on(Axis.SCALE).term not in ("Qn", "Ord"):
        return False
    measured, system, method = (first.on(axis) for axis in (Axis.PROPERTY, Axis.SYSTEM, Axis.METHOD))
    if measured.level is not Agreement.UNKNOWN or measured.evidence:  # a unit that nobody understood says another
        return False
    if system.level is not Agreement.EXACT or method.level is Agreement.UNKNOWN:
        return False
    where = SERUM if system.term in SERUM else {system.term}
    counted = _counted(first)
    alike = [one for one in candidates if _counted(one) == counted]
    properties = {one.on(Axis.PROPERTY).term for one in alike if one.on(Axis.SYSTEM).term in where}
    return properties - VAGUE[Axis.PROPERTY] <= {measured.term}


def _counted(candidate: Candidate) -> str:
    """What is measured, whether by itself or as a share of a hundred or a thousand cells."""
    return candidate.on(Axis.COMPONENT).term.partition("/100")[0]


def says_fully(candidate: Candidate, profile: Profile) -> bool:
    """Whether the row, or its exam, says by a unit what is measured, in words in what, and how if the term does."""
    specimen = profile.readings.get(Axis.SYSTEM)
    is_named = specimen is not None and specimen.source >= Source.EXAM
    is_met = all(candidate.on(axis).level is Agreement.EXACT for axis in (Axis.PROPERTY, Axis.SYSTEM))
    is_unasked = candidate.on(Axis.METHOD).level is Agreement.UNKNOWN
    return profile.unit is not None and is_named and is_met and not is_unasked


def _is_elsewhere(system: AxisAgreement, method: Agreement) -> bool:
    """Whether a term may be of another specimen than the row, which does not name the term's."""
    if system.level is not Agreement.UNKNOWN:
        return False
    if method is Agreement.UNKNOWN and system.local:
        return True
    return method is not Agreement.EXACT and _ANYWHERE.isdisjoint(PARTS.split(system.term))
