"""From scored candidates to a verdict on the row: confident, ambiguous (with the question), weak, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from matching.axes import Axis
from matching.catalogue import LocalKey
from matching.match import Agreement, Candidate, Match, Prior, Reason, Verdict
from matching.ranking.model import Calibration
from matching.reading.challenges import is_challenge
from matching.reading.profile import Profile
from matching.reading.readings import Source
from matching.reading.two_analyses import is_of_two
from matching.safety.codes import is_unsafe
from matching.terms.index import Floats
from matching.verdicts.nearness import near
from matching.verdicts.questions import (
    RIVAL,
    blood_or_serum,
    cutoff_or_result,
    equivalents,
    is_answered,
    other_meaning,
    panel_or_one,
    separating,
    strain_or_patient,
    unsaid,
)
from matching.verdicts.rivals import is_outdone, outdone, outremembered
from matching.verdicts.said import says_enough, says_fully, says_result
from matching.verdicts.twins import has_told_twin

# A proposal that contradicts the row on one of these is never confident, whatever its score.
DECISIVE = (Axis.PROPERTY, Axis.SYSTEM, Axis.SCALE, Axis.TIME)
_LIKELY = 0.5  # a first candidate less probable than this is hardly found
_HOPELESS = 0.02
_GLUCOSE = "glucose"
# What one of two meanings can be sure of at most, however common it is, what a reading by some letters can, and so on.
_CAPS = {
    Reason.SHORT_FORM: 0.5,
    Reason.GROWN: 0.7,
    Reason.GUESSED: 0.7,
    Reason.CODED: 0.7,
    Reason.REMEMBERED: 0.7,
    Reason.NOT_AN_ANALYSIS: 0.3,  # of what a comment or a bill names; one in four at most was an analysis
}
_FOREIGN = 0.1  # less than this for a term that does not even hold half of the row's words: nothing was found
_TEXT = "Nar"
_KINDS = frozenset({"Ab", "Ag", "DNA", "RNA"})


class _Finding(NamedTuple):
    verdict: Verdict
    reason: Reason
    axis: Axis | None = None
    question: tuple[str, ...] = ()
    rival: str = ""


def judge(
    key: LocalKey,
    profile: Profile,
    candidates: tuple[Candidate, ...],
    calibration: Calibration,
    engine: str,
    is_starter: bool = False,
) -> Match:
    """The verdict on a row with its candidates, best first. ``is_starter``: they are of a subset of a release, in which
    what a row leaves open may lack."""
    if profile.is_heading:  # only what its words name is kept: a billing line gets no nearest analyte
        candidates = tuple(one for one in candidates if one.on(Axis.COMPONENT).level is not Agreement.UNKNOWN)
    found = (
        _nothing(profile, candidates)
        or _wrong(profile, candidates[0])
        or _undecided(profile, candidates, calibration)
        or _sure(profile, candidates, calibration, is_starter)
        or _not_sure(profile, candidates, calibration)
    )
    is_coded = any(slot.is_code for slot in profile.slots)
    if candidates and (found.reason in _CAPS or is_coded):
        most = _CAPS[Reason.CODED if is_coded else found.reason]
        first = replace(candidates[0], confidence=min(candidates[0].confidence, most))
        candidates = (first, *candidates[1:])
    unknown = profile.unknown if found.reason is not Reason.UNREAD else (profile.columns[Axis.SYSTEM], *profile.unknown)
    return Match(key, candidates, found.verdict, found.reason, found.axis, found.question, engine, unknown, found.rival)


def _nothing(profile: Profile, candidates: Sequence[Candidate]) -> _Finding | None:
    """Where the row is no analysis, or nothing is found for it."""
    if profile.is_heading:
        return _Finding(Verdict.NONE, Reason.NOT_AN_ANALYSIS)
    if not candidates:
        return _Finding(Verdict.NONE, Reason.NO_CANDIDATE)
    first = candidates[0]
    if _is_text(profile) and (first.on(Axis.SCALE).level is Agreement.CONFLICT or _is_of_culture(first)):
        return _Finding(Verdict.NONE, Reason.NOT_AN_ANALYSIS)
    is_foreign = first.on(Axis.COMPONENT).level is Agreement.UNKNOWN and first.confidence < _FOREIGN
    if _names_no_analyte(profile) or is_foreign or first.confidence < _HOPELESS:
        return _Finding(Verdict.NONE, Reason.LOW_SCORE)
    return None


def _wrong(profile: Profile, first: Candidate) -> _Finding | None:
    """Where something speaks against the first candidate, however likely it is. That a collection over a day is no
    blood follows from what the row says of its specimen twice: "Sodium urinaire", of a column "Sang"."""
    against = conflict_axis(first)
    if against is Axis.TIME and _torn(profile, first) is Axis.SYSTEM:
        return _Finding(Verdict.WEAK, Reason.TORN, Axis.SYSTEM)
    if against is not None:
        return _Finding(Verdict.WEAK, Reason.CONFLICT, against)
    return _Finding(Verdict.WEAK, Reason.UNSAFE) if is_unsafe(first.warnings) else None


def _undecided(profile: Profile, candidates: Sequence[Candidate], calibration: Calibration) -> _Finding | None:
    """Where the row has two meanings, and no likelihood decides between them."""
    if candidates[0].confidence < calibration.doubtful:
        return None
    if rival := outremembered(candidates):
        return _Finding(Verdict.WEAK, Reason.REMEMBERED, rival=rival)
    if any(slot.is_code for slot in profile.slots):
        return _Finding(Verdict.WEAK, Reason.CODED)
    if question := cutoff_or_result(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.THIN_MARGIN, Axis.SCALE, question)
    if question := strain_or_patient(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.MISSING_AXIS, Axis.PROPERTY, question)
    if question := other_meaning(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.SHORT_FORM, Axis.COMPONENT, question)
    if question := equivalents(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.MISSING_AXIS, Axis.COMPONENT, question)
    if any(slot.is_grown for slot in profile.slots):
        return _Finding(Verdict.WEAK, Reason.GROWN)
    if any(slot.is_guess for slot in profile.slots):
        return _Finding(Verdict.WEAK, Reason.GUESSED)
    return None


def _sure(
    profile: Profile, candidates: Sequence[Candidate], calibration: Calibration, is_starter: bool
) -> _Finding | None:
    """Where the first candidate is likely enough and the row itself says what it is."""
    first = candidates[0]
    if (
        not _is_likely(profile, candidates, calibration)
        or _torn(profile, first)
        or not says_enough(candidates, is_starter)
        or _is_only_tested(profile)
        or _is_beside_text(profile, first)
    ):
        return None
    if is_outdone(_fits(candidates)) or _is_by_habit(candidates):
        return None
    if has_told_twin(candidates):
        return _Finding(Verdict.WEAK, Reason.THIN_MARGIN, Axis.METHOD)
    if close := near(candidates, profile):
        return _Finding(Verdict.WEAK, *close)
    if several := panel_or_one(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.THIN_MARGIN, Axis.COMPONENT, several)
    if drawn := blood_or_serum(candidates, profile):
        return _Finding(Verdict.AMBIGUOUS, Reason.THIN_MARGIN, Axis.SYSTEM, drawn)
    if profile.is_unit_unread:
        return _Finding(Verdict.WEAK, Reason.UNMEASURED)
    if _is_unread(profile):
        return _Finding(Verdict.WEAK, Reason.UNREAD, Axis.SYSTEM)
    if profile.is_cut:
        return _Finding(Verdict.WEAK, Reason.CUT_OFF)
    return _Finding(Verdict.CONFIDENT, Reason.CLEAR)


def _is_likely(profile: Profile, candidates: Sequence[Candidate], calibration: Calibration) -> bool:
    """Whether the first candidate is probable enough to be sure of; less is asked of a row that tells more, where no
    other candidate would answer as well."""
    first = candidates[0]
    if first.confidence >= calibration.confident:
        return True
    is_told = first.confidence >= calibration.confident_told and says_fully(first, profile)
    return is_told and separating(first, _rivals(candidates))[0] is None


def _not_sure(profile: Profile, candidates: Sequence[Candidate], calibration: Calibration) -> _Finding:
    """What to ask, or why nothing can be asked."""
    first = candidates[0]
    is_half_there = first.on(Axis.COMPONENT).level not in (Agreement.UNKNOWN, Agreement.CONFLICT)
    if not is_half_there:
        return _Finding(Verdict.WEAK, Reason.LOW_SCORE)
    rivals = _rivals(candidates)
    axis, question = separating(first, rivals)
    if axis is None and _is_found(first):
        axis, question = unsaid(candidates)
    if axis is not None and first.confidence >= calibration.doubtful:
        level = first.on(axis).level
        reason = Reason.MISSING_AXIS if level in (Agreement.UNKNOWN, Agreement.ASSUMED) else Reason.THIN_MARGIN
        return _Finding(Verdict.AMBIGUOUS, reason, axis, question)
    if torn := _torn(profile, first):
        return _Finding(Verdict.WEAK, Reason.TORN, torn)
    if first.confidence < _LIKELY:
        return _Finding(Verdict.WEAK, Reason.LOW_SCORE)
    if first.confidence >= calibration.confident and not says_result(first):
        return _Finding(Verdict.WEAK, Reason.UNMEASURED)
    rival = next((other for other in rivals[:1] if other.confidence >= first.confidence * RIVAL), None)
    if rival is None:
        return _Finding(Verdict.WEAK, Reason.UNSURE)
    is_told = any(map(is_answered, first.axes, rival.axes))
    axis = Axis.METHOD if first.on(Axis.METHOD).term != rival.on(Axis.METHOD).term else None
    return _Finding(Verdict.WEAK, Reason.RIVALLED if is_told else Reason.TWINNED, axis, rival=rival.code)


def _torn(profile: Profile, first: Candidate) -> Axis | None:
    """The axis on which the row names a total and a part of it, two analytes or two specimens, unless the term is of
    both (free over total, ABO & Rh, urine and serum), or two kinds of unit. Words beside a unit ("rapport") are used
    too loosely to contradict it."""
    against = {one.axis for one in profile.contradictions}
    if any(
        not is_of_two(first.on(Axis.COMPONENT).term, one)
        for one in profile.contradictions
        if one.axis is Axis.COMPONENT
    ):
        return Axis.COMPONENT
    if Axis.SYSTEM in against and "+" not in first.on(Axis.SYSTEM).term:
        return Axis.SYSTEM
    return Axis.PROPERTY if profile.has_other_unit else None


def _fits(candidates: Sequence[Candidate]) -> Floats:
    return np.array([[one.contribution for one in candidate.axes] for candidate in candidates], np.float32)


def _rivals(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that the first does not outdo, of the analyte that the row names."""
    fits = _fits(candidates)
    beaten = outdone(fits, fits[0])[1:].tolist()
    return [
        other
        for other, is_beaten in zip(candidates[1:], beaten, strict=True)
        if not is_beaten and (other.on(Axis.COMPONENT).level is not Agreement.UNKNOWN or not _is_found(candidates[0]))
    ]


def _is_by_habit(candidates: Sequence[Candidate]) -> bool:
    """Whether only the laboratory's habit speaks against moles or mass of the same component."""
    first, *others = candidates
    if first.on(Axis.SCALE).term != "Qn":
        return False
    component = first.on(Axis.COMPONENT).term
    opposed = (one for one in others if any(prior.prior is Prior.SIBLINGS for prior in one.priors))
    return any(one.on(Axis.COMPONENT).term == component for one in opposed)


def _is_unread(profile: Profile) -> bool:
    """Whether nobody understood the specimen's column, and no word of the label tells the specimen."""
    return not profile.is_specimen_read and not profile.tells_specimen


def _is_text(profile: Profile) -> bool:
    """Whether a row is free text about what it names, and not its value: "Commentaire glycémie"."""
    said = profile.readings.get(Axis.SCALE)
    return said is not None and said.best == _TEXT and said.source is Source.LABEL and profile.unit is None


def _is_beside_text(profile: Profile, candidate: Candidate) -> bool:
    """Whether a word of the label makes the row free text, beside another that makes it a value, as the term is:
    "ATB cotrimoxazole commentaire"."""
    said = profile.readings.get(Axis.SCALE)
    is_text = said is not None and said.source is Source.LABEL and _TEXT in said.values
    return is_text and candidate.on(Axis.SCALE).level is Agreement.EXACT and candidate.on(Axis.SCALE).term != _TEXT


def _is_of_culture(candidate: Candidate) -> bool:
    """Whether a term is what a culture identifies, where the row is of another kind: a comment beside it is not it."""
    is_otherwise = candidate.on(Axis.PROPERTY).level is Agreement.CONFLICT
    return is_otherwise and "culture" in candidate.on(Axis.METHOD).term.lower()


def _names_no_analyte(profile: Profile) -> bool:
    """Whether all that the row says is what it would be an antibody, an antigen or the DNA of."""
    said = [slot.means for slot in profile.slots if slot.weight > 0]
    return bool(said) and _KINDS.issuperset(said)


def _is_only_tested(profile: Profile) -> bool:
    """Whether all that the row says is what was given before: "T60" under "Synacthène", of whatever was measured. After
    glucose, that is glucose."""
    said = [slot.means for slot in profile.slots if slot.weight > 0]
    return bool(said) and all(is_challenge(means) and _GLUCOSE not in means.split() for means in said)


def _is_found(candidate: Candidate) -> bool:
    """Whether the analyte is clear, so that only what the row does not say is in question."""
    return candidate.on(Axis.COMPONENT).level is Agreement.EXACT


def conflict_axis(candidate: Candidate) -> Axis | None:
    """The first decisive axis on which a candidate contradicts the row."""
    return next((a.axis for a in candidate.axes if a.axis in DECISIVE and a.level is Agreement.CONFLICT), None)
