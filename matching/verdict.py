"""From scored candidates to a verdict on the row: confident, ambiguous (with the question), weak, or none."""

from __future__ import annotations

from collections.abc import Sequence

from matching.axes import Axis
from matching.catalogue import LocalKey
from matching.match import Agreement, Candidate, Match, Reason, Verdict
from matching.model import Calibration
from matching.profile import Profile

# A proposal that contradicts the row on one of these is never confident, whatever its score.
DECISIVE = (Axis.PROPERTY, Axis.SYSTEM, Axis.SCALE, Axis.TIME)
_THIN = 0.7  # from this share of the first one's confidence on, the second is a rival
_HOPELESS = 0.02
_RIVALS = 4


def judge(
    key: LocalKey, profile: Profile, candidates: tuple[Candidate, ...], calibration: Calibration, engine: str
) -> Match:
    def match(verdict: Verdict, reason: Reason, axis: Axis | None = None, question: tuple[str, ...] = ()) -> Match:
        return Match(key, candidates, verdict, reason, axis, question, engine)

    if profile.is_heading:
        return match(Verdict.NONE, Reason.NOT_AN_ANALYSIS)
    if not candidates:
        return match(Verdict.NONE, Reason.NO_CANDIDATE)
    first = candidates[0]
    if first.confidence < _HOPELESS:
        return match(Verdict.NONE, Reason.LOW_SCORE)
    against = conflict_axis(first)
    if against is not None:
        return match(Verdict.WEAK, Reason.CONFLICT, against)
    if first.confidence >= calibration.confident:
        return match(Verdict.CONFIDENT, Reason.CLEAR)
    axis, question = separating(candidates[:_RIVALS])
    if axis is not None and first.confidence >= calibration.doubtful:
        said = first.axes[list(Axis).index(axis)].level
        reason = Reason.MISSING_AXIS if said in (Agreement.UNKNOWN, Agreement.ASSUMED) else Reason.THIN_MARGIN
        return match(Verdict.AMBIGUOUS, reason, axis, question)
    return match(Verdict.WEAK, Reason.LOW_SCORE)


def conflict_axis(candidate: Candidate) -> Axis | None:
    """The first decisive axis on which a candidate contradicts the row."""
    return next((a.axis for a in candidate.axes if a.axis in DECISIVE and a.level is Agreement.CONFLICT), None)


def separating(candidates: Sequence[Candidate]) -> tuple[Axis | None, tuple[str, ...]]:
    """The one axis in which the first candidate and its nearest rival differ most tellingly, and the values to ask."""
    first = candidates[0]
    rivals = [other for other in candidates[1:] if other.confidence >= first.confidence * (1 - _THIN)]
    if not rivals:
        return None, ()
    rival = rivals[0]
    differing = [one.axis for one, other in zip(first.axes, rival.axes, strict=True) if one.term != other.term]
    if not differing:
        return None, ()
    # a difference in what is measured comes before one in how
    order = (Axis.COMPONENT, Axis.SYSTEM, Axis.PROPERTY, Axis.SCALE, Axis.TIME, Axis.METHOD)
    axis = min(differing, key=order.index)
    place = list(Axis).index(axis)
    values = dict.fromkeys(one.axes[place].term for one in (first, *rivals))
    return axis, tuple(values)
