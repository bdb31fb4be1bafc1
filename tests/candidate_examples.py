"""Candidates as a verdict gets them, and what it says of them."""

from __future__ import annotations

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.match import Agreement, AxisAgreement, Candidate, Verdict
from matching.ranking.model import CONFIDENCE_INPUTS, Calibration
from matching.reading.profile import Profile
from matching.verdicts.verdict import judge

CURVE = Calibration(0.0, (0.0,) * len(CONFIDENCE_INPUTS), 0.8, 0.7, 0.2)


SURE = Agreement.EXACT


# a term of a chemistry row that says all: component, property, time, system, scale, method
TERMS = dict(zip(Axis, ("Cannabinoids", "MCnc", "Pt", "Urine", "Qn", ""), strict=True))


LEVELS = dict(zip(Axis, (SURE, SURE, Agreement.ASSUMED, SURE, SURE, Agreement.ASSUMED), strict=True))


def candidate(code: str, confidence: float, **other: tuple[str, Agreement]) -> Candidate:
    """A candidate that differs from the usual one on the axes of ``other``: their term and its level."""
    said = {axis: other.get(axis.value, (TERMS[axis], LEVELS[axis])) for axis in Axis}
    axes = tuple(AxisAgreement(axis, level, "", term) for axis, (term, level) in said.items())
    return Candidate(code, confidence, confidence, axes)


def verdict(*candidates: Candidate) -> tuple[Verdict, Axis | None, tuple[str, ...]]:
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((), {}), candidates, CURVE, "test")
    return match.verdict, match.axis, match.question


def sureness(profile: Profile, *candidates: Candidate) -> Verdict:
    return judge(LocalKey(Level.ANALYSIS, "A1"), profile, candidates, CURVE, "test").verdict
