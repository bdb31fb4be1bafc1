"""What to ask where a row leaves something open: which meaning of a short form, which value of an axis."""

from __future__ import annotations

from collections.abc import Sequence

from matching.axes import Axis
from matching.components import parse_component
from matching.match import Agreement, AxisAgreement, Candidate, Prior
from matching.ranking.compare import ANY_SPECIMEN
from matching.reading.profile import Profile
from matching.reading.readings import SERUM
from matching.verdicts.twins import is_same_but

RIVAL = 0.15  # from this share of the first one's confidence on, the second is a rival
_POSSIBLE = 0.05  # from this share on it is worth a mention where the row says nothing
_RIVALS = 4
_SCREEN, _PANEL = "Screen", " panel"
_MICROBIOLOGY = "microbiology"  # a chapter of the lexicon
_SUSCEPTIBILITY = "Susc"
_WHOLE_BLOOD = frozenset({"bloodgas", "poct"})  # chapters that measure in blood as it is drawn
_AMOUNTS = frozenset({"MCnc", "SCnc"})
# Values that nobody can answer a question with: any specimen, an interpretation, mass or else moles.
VAGUE = {Axis.SYSTEM: ANY_SPECIMEN, Axis.PROPERTY: frozenset({"Imp", "MSCnc"})}
_EQUIVALENTS = ("FEU", "DDU")  # in which D-dimers are given: the one is about twice the other
_OF_CUTOFF = frozenset({"ng/ml", "ug/l"})  # the units in which a drug screen's cutoff is given


def other_meaning(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The components to choose between where a short form may stand for another analyte than the first candidate's,
    for all that the row says; () where none does, or no candidate is of the other."""
    content = [slot for slot in profile.slots if slot.weight >= 1.0 and slot.known]
    others = {parse_component(one).core for slot in content for one in slot.otherwise}
    if not others or len(content) > 1:  # another word of the row says which: "INR (PT)"
        return ()
    first, *terms = (candidate.on(Axis.COMPONENT).term for candidate in candidates)
    found = next((term for term in terms if parse_component(term).core in others), "")
    return (first, found) if found and parse_component(first).core not in others else ()


def cutoff_or_result(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The scales to choose between where a screen, or a drug in urine of whose method nothing is said, has a unit: of
    what is measured, or of the cutoff from which the answer is "positive"; () for any other row."""
    first = candidates[0]
    is_screen = _SCREEN in (first.on(Axis.METHOD).term, first.on(Axis.METHOD).local)
    if first.on(Axis.SCALE).term != "Qn" or not (is_screen or _may_be_screen(first, profile)):
        return ()

    def is_alike(candidate: Candidate) -> bool:
        """Of the same analyte and specimen, by a screen, maybe of a cutoff: "Screen>50 ng/mL"."""
        is_same = all(candidate.on(axis).term == first.on(axis).term for axis in (Axis.COMPONENT, Axis.SYSTEM))
        return is_same and candidate.on(Axis.METHOD).term.startswith(_SCREEN)

    alike = [first, *(one for one in candidates[1:] if is_alike(one))]
    values = _values(Axis.SCALE, alike)
    return values if len(values) > 1 else ()


def equivalents(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The components to choose between where the row does not say in which of two equivalents D-dimers are given; ()
    for any other row."""
    first, *others = (candidate.on(Axis.COMPONENT).term for candidate in candidates)
    analyte, _, given = first.rpartition(" ")
    other = next((one for one in _EQUIVALENTS if one != given), "")
    rival = f"{analyte} {other}"
    if given not in _EQUIVALENTS or rival not in others:
        return ()
    spelt = [{word for way in slot.alternatives for word in way} for slot in profile.slots]
    is_told = any(given.casefold() in words and other.casefold() not in words for words in spelt)
    return () if is_told else (first, rival)


def strain_or_patient(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The properties to choose between where a bench of microbiology has an antibiotic in mg/L: how much of it is in
    the patient, or how much stops the germ; () for any other row."""
    first = candidates[0]
    if _MICROBIOLOGY not in profile.chapters or first.on(Axis.SYSTEM).level is not Agreement.UNKNOWN:
        return ()
    component, measured = first.on(Axis.COMPONENT).term, first.on(Axis.PROPERTY).term
    against = any(
        one.on(Axis.COMPONENT).term == component and one.on(Axis.PROPERTY).term == _SUSCEPTIBILITY for one in candidates
    )
    return (measured, _SUSCEPTIBILITY) if against and measured in _AMOUNTS else ()


def blood_or_serum(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The specimens to choose between where the row says blood, which is drawn for serum as well, and the same term of
    serum or plasma is more usual than the first candidate; () for any other row."""
    first, *others = candidates
    said, system = profile.readings.get(Axis.SYSTEM), first.on(Axis.SYSTEM).term
    if said is None or system != "Bld" or SERUM.isdisjoint(said.values) or _WHOLE_BLOOD & profile.chapters:
        return ()
    twins = (one for one in others if one.on(Axis.SYSTEM).term in SERUM and is_same_but(first, one, Axis.SYSTEM))
    usual = next((one for one in twins if _usual(one) > _usual(first)), None)
    return (system, usual.on(Axis.SYSTEM).term) if usual is not None else ()


def panel_or_one(candidates: Sequence[Candidate], profile: Profile) -> tuple[str, ...]:
    """The components to choose between where a row without a unit calls itself a panel, the first candidate is none and
    there is a panel of its name ("Panel groupage sanguin"); () for any other row."""
    first, *others = (candidate.on(Axis.COMPONENT).term for candidate in candidates)
    panel = first + _PANEL
    return (first, panel) if profile.is_panel and profile.unit is None and panel in others else ()


def _usual(candidate: Candidate) -> float:
    return sum(one.contribution for one in candidate.priors if one.prior is Prior.COMMON)


def _may_be_screen(candidate: Candidate, profile: Profile) -> bool:
    """Whether a row may be a drug screen for all that it says: the urine, the unit of a cutoff, and no method."""
    if candidate.on(Axis.METHOD).term or Axis.METHOD in profile.readings or profile.unread(Axis.METHOD):
        return False
    unit = profile.unit
    return candidate.on(Axis.SYSTEM).term == "Urine" and unit is not None and unit.canonical in _OF_CUTOFF


def separating(first: Candidate, rivals: Sequence[Candidate]) -> tuple[Axis | None, tuple[str, ...]]:
    """The one axis in which the first candidate and its nearest rival differ most tellingly, and the values to ask;
    (None, ()) when no rival comes near the first."""
    differing: list[Axis] = []
    for rival in rivals[:_RIVALS]:
        pairs = zip(first.axes, rival.axes, strict=True)
        differing = [one.axis for one, other in pairs if _is_told_apart(one, other) and not is_answered(one, other)]
        if differing and rival.confidence >= first.confidence * RIVAL:
            break  # a twin with the same six axes is no question
    else:
        return None, ()
    # a difference in what is measured comes before one in how
    order = (Axis.COMPONENT, Axis.SYSTEM, Axis.PROPERTY, Axis.SCALE, Axis.TIME, Axis.METHOD)
    axis = min(differing, key=order.index)
    return axis, _values(axis, (first, rival))


def _is_told_apart(one: AxisAgreement, other: AxisAgreement) -> bool:
    """Whether two terms differ on an axis; what one of them leaves blank or open is no other answer, and nobody can
    tell the serum of one term from the "serum or plasma" of another."""
    terms = {one.term, other.term}
    if one.term.casefold() == other.term.casefold():  # "factor VIII inhibitor", "factor VIII Inhibitor"
        return False
    if one.axis is Axis.SYSTEM and terms <= SERUM:
        return False
    return "" not in terms and terms.isdisjoint(VAGUE.get(one.axis, ()))


def is_answered(one: AxisAgreement, other: AxisAgreement) -> bool:
    """Whether the row itself says which of two terms is right on an axis."""
    return (one.level is Agreement.EXACT) != (other.level is Agreement.EXACT)


def unsaid(candidates: Sequence[Candidate]) -> tuple[Axis | None, tuple[str, ...]]:
    """The specimen or the property, where the row says nothing of it and candidates of the same component differ that
    are not out of the question."""
    first = candidates[0]
    least = first.confidence * _POSSIBLE
    is_told = first.on(Axis.SCALE).level is Agreement.EXACT  # what the row says of its result rules out the others
    same = [
        one
        for one in candidates
        if one.on(Axis.COMPONENT).term == first.on(Axis.COMPONENT).term
        and one.confidence >= least
        and not (is_told and one.on(Axis.SCALE).level < Agreement.CLOSE)
    ]
    for axis in (Axis.SYSTEM, Axis.PROPERTY):
        if first.on(axis).level is Agreement.UNKNOWN:
            values = _answers(axis, _values(axis, same))[:_RIVALS]
            if len(values) > 1:
                return axis, values
    return None, ()


def _answers(axis: Axis, values: Sequence[str]) -> tuple[str, ...]:
    """The values that a person can choose between: neither blank nor vague, and serum by one name."""
    told = [value for value in values if value and value not in VAGUE[axis]]
    serum = next((value for value in told if value in SERUM), "")
    return tuple(value for value in told if value not in SERUM or value == serum)


def _values(axis: Axis, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(candidate.on(axis).term for candidate in candidates))
