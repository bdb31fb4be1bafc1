"""Why a verdict is what it is, in one sentence: what decides, what lacks, what speaks against the first candidate."""

from __future__ import annotations

from matching.axes import Axis
from matching.match import LEFT_OPEN, Agreement, AxisAgreement, Candidate, Match, Reason
from workbench.language import percent, translate
from workbench.wording import the_axis

_MOST_LACKS = 3


def verdict_reason(match: Match) -> str:
    """One sentence that says why the verdict is what it is."""
    axis = the_axis(match.axis) if match.axis is not None else ""
    first = match.candidates[0] if match.candidates else None
    sentence = {
        Reason.CLEAR: _clear(first),
        Reason.THIN_MARGIN: _thin_margin(),
        Reason.CONFLICT: translate("Reason", "The best candidate contradicts the row on {axis}."),
        Reason.NEAR: translate("Reason", "The best candidate is only close to the row on {axis}."),
        Reason.UNSAFE: translate("Reason", "A safety rule speaks against the best candidate."),
        Reason.SHORT_FORM: translate("Reason", "A short form of the row has several meanings, and nothing says which."),
        Reason.MISSING_AXIS: _missing(match, first),
        Reason.RIVALLED: _rivalled(match),
        Reason.UNSURE: _unsure(first),
        Reason.TORN: translate("Reason", "The row contradicts itself on {axis}: see below."),
        Reason.LOW_SCORE: translate("Reason", "No term fits well."),
        Reason.NOT_AN_ANALYSIS: translate("Reason", "This looks like a comment, a heading or a billing line."),
        Reason.NO_CANDIDATE: translate("Reason", "No term shares a word with this row."),
    }[match.reason]
    return sentence.format(axis=axis)


def _clear(first: Candidate | None) -> str:
    if first is not None and (first.warnings or any(axis.level is Agreement.CONFLICT for axis in first.axes)):
        return translate("Reason", "One candidate stands out; read what is noted beside it.")
    return translate("Reason", "One candidate stands out and nothing speaks against it.")


def _missing(match: Match, first: Candidate | None) -> str:
    """Where the row does say it, it is the best candidate's term that leaves it open."""
    if first is not None and any(one.axis is match.axis and one.evidence for one in first.axes):
        return _thin_margin()
    return translate("Reason", "The row does not say what decides: {axis}.")


def _thin_margin() -> str:
    return translate("Reason", "What separates the first candidates: {axis}.")


def _rivalled(match: Match) -> str:
    text = translate("Reason", "The row speaks for the first candidate, but {code} remains possible.")
    return text.format(code=match.candidates[1].code) if len(match.candidates) > 1 else _unsure(None)


def _unsure(first: Candidate | None) -> str:
    """What lacks for the best candidate to be sure."""
    lacks = [words for axis in _decisive(first) if (words := _lack(axis))] if first is not None else []
    if first is not None and not lacks:
        text = translate("Reason", "Nothing fits better and nothing lacks, but such rows are right in {share} only.")
        return text.format(share=percent(first.confidence, 0))
    text = translate("Reason", "Nothing fits better, but it is not sure: {lacks}.")
    return text.format(lacks=translate("Reason", "; ").join(lacks[:_MOST_LACKS]))


def _decisive(candidate: Candidate) -> list[AxisAgreement]:
    """The axes that may lack something: of a presence or a name the scale says all, and no unit is missing."""
    scale = next((one for one in candidate.axes if one.axis is Axis.SCALE), None)
    is_told = scale is not None and scale.term not in ("Qn", "OrdQn") and scale.level >= Agreement.ASSUMED
    return [one for one in candidate.axes if not (is_told and one.axis is Axis.PROPERTY)]


def _lack(one: AxisAgreement) -> str:
    """What the row or the term does not say on an axis; '' where it agrees."""
    if one.axis is Axis.COMPONENT and one.level is Agreement.CLOSE:
        return translate("Reason", "the names of the row and of the term agree in part")
    if one.axis is Axis.PROPERTY and one.level is Agreement.EXACT and LEFT_OPEN in one.local:
        return translate("Reason", "the unit leaves the property open")
    if one.axis is Axis.METHOD and one.level is Agreement.CONFLICT:
        return translate("Reason", "the term's method is another")
    if one.level is not Agreement.UNKNOWN or not one.term:
        return ""
    if one.evidence:
        return _left_open().get(one.axis, "")
    return _untold().get(one.axis, "")


def _untold() -> dict[Axis, str]:
    return {
        Axis.PROPERTY: translate("Reason", "no unit says the property"),
        Axis.TIME: translate("Reason", "the length of the collection is not said"),
        Axis.SYSTEM: translate("Reason", "the specimen is not said"),
        Axis.METHOD: translate("Reason", "the term names a method, and the row does not"),
    }


def _left_open() -> dict[Axis, str]:
    return {
        Axis.SYSTEM: translate("Reason", "the term does not name the row's specimen"),
        Axis.METHOD: translate("Reason", "the row's method was not understood"),
    }
