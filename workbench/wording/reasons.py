"""Why a verdict is what it is, in one sentence: what decides, what lacks, what speaks against the first candidate."""

from __future__ import annotations

from collections.abc import Callable

from matching.axes import Axis
from matching.match import LEFT_OPEN, Agreement, AxisAgreement, Candidate, Deduced, Match, Reason, Verdict
from workbench.language import percent, translate
from workbench.wording.axes import axis_value_words
from workbench.wording.challenges import component_words
from workbench.wording.domain import the_axis
from workbench.wording.warnings import warning_sentence

_MOST_LACKS = 3
_POSSIBLE = 0.05  # of a candidate that is worth a mention
_OF_A_PANEL = "-"  # LOINC's scale of what has no result of its own


InWords = Callable[[str], str]  # the component of a code in the reader's language, '' where nobody translates it


def verdict_reason(match: Match, translated: InWords = lambda _code: "") -> str:
    """One sentence that says why the verdict is what it is, and the words that nobody understood."""
    return " ".join(part for part in (_sentence(match, translated), _unknown(match)) if part)


def _sentence(match: Match, translated: InWords) -> str:
    first = match.candidates[0] if match.candidates else None
    match match.reason:
        case Reason.CLEAR:
            return _clear(first)
        case Reason.THIN_MARGIN:
            return _on_axis(translate("Reason", "What separates the first candidates: {axis}."), match)
        case Reason.CONFLICT:
            return _on_axis(translate("Reason", "The best candidate contradicts the row on {axis}."), match)
        case Reason.NEAR:
            return _on_axis(translate("Reason", "The best candidate is only close to the row on {axis}."), match)
        case Reason.ONE_SIDE:
            return translate("Reason", "The row names a quotient, and the best candidate is only one side of it.")
        case Reason.NORMALISED:
            return translate(
                "Reason", "The best candidate is a normalised ratio (INR), and the row's unit is per cent."
            )
        case Reason.UNNAMED_TEST:
            return _of_a_test(first)
        case Reason.UNREAD:
            return _unread(match, first)
        case Reason.CUT_OFF:
            return translate(
                "Reason", "The label is as long as those that this catalogue cuts off: what is missing may say more."
            )
        case Reason.UNSAFE:
            return _unsafe(first)
        case Reason.SHORT_FORM:
            return translate("Reason", "A short form of the row has several meanings, and nothing says which.")
        case Reason.GROWN:
            return translate("Reason", "The row names a specimen and nothing more: it is likely cultured.")
        case Reason.GUESSED | Reason.CODED:
            return _guessed(match.reason, first)
        case Reason.MISSING_AXIS:
            return _missing(match, first)
        case Reason.REMEMBERED | Reason.RIVALLED | Reason.TWINNED:
            return _beside(match, translated)
        case Reason.UNMEASURED:
            return _unmeasured(first)
        case Reason.UNSURE:
            return _unsure(match, translated)
        case Reason.TORN:
            return _torn(match, first)
        case Reason.LOW_SCORE:
            return _low_score(first)
        case Reason.NOT_AN_ANALYSIS:
            return translate(
                "Reason",
                "This does not look like an analysis: a comment, a heading, billing, quality control or another act.",
            )
        case Reason.NO_CANDIDATE:
            return translate("Reason", "No term shares a word with this row.")


def _of_a_test(first: Candidate | None) -> str:
    if first is not None and "^" not in first.on(Axis.COMPONENT).term:
        return translate(
            "Reason", "The row stands under a test and does not tell the moment: before, or after how long."
        )
    return translate("Reason", "The row does not say what was given before the sample: the candidate leaves it open.")


def _beside(match: Match, translated: InWords) -> str:
    """What another candidate has to do with the first one's not being sure."""
    texts = {
        Reason.REMEMBERED: translate("Reason", "Confirmed before for these words; by itself, {code} would come first."),
        Reason.RIVALLED: translate("Reason", "The row speaks for the first candidate, but {code} remains possible."),
        Reason.TWINNED: translate("Reason", "{code} fits as well: nothing that the row says separates them."),
    }
    text = texts[match.reason]
    if match.reason is Reason.TWINNED and match.axis is Axis.METHOD:
        text = translate("Reason", "{code} differs only by its method, of which the row says nothing.")
    return text.format(code=_rival(match, match.rival, translated))


def _on_axis(text: str, match: Match) -> str:
    return text.format(axis=the_axis(match.axis) if match.axis is not None else "")


def _rival(match: Match, code: str, translated: InWords) -> str:
    """A code with what its term says otherwise than the first candidate's: ``4548-4 (no method)``; an analyte that the
    release does not translate in LOINC's own words."""
    first, *others = match.candidates
    rival = next((one for one in others if one.code == code), first)
    pairs = zip(first.axes, rival.axes, strict=True)
    apart = [
        _component(other, translated(code)) if other.axis is Axis.COMPONENT else _value(other)
        for one, other in pairs
        if one.term != other.term
    ]
    return f"{code} ({', '.join(apart)})" if apart else code


def _component(one: AxisAgreement, translated: str) -> str:
    return component_words(one.term) or translated or one.term


def _value(one: AxisAgreement) -> str:
    if one.term:
        return axis_value_words(one.axis, one.term) or one.term
    return translate("Agreement", "no method") if one.axis is Axis.METHOD else translate("Agreement", "left open")


def _unknown(match: Match) -> str:
    """The words that were not understood, where they may be why a proposal is not sure and the reason is not about
    them."""
    words = match.unknown[1:] if match.reason is Reason.UNREAD else match.unknown
    if not words or match.verdict is Verdict.CONFIDENT or match.reason is Reason.NOT_AN_ANALYSIS:
        return ""
    quoted = [translate("Agreement", "“{words}”").format(words=word) for word in words[:_MOST_LACKS]]
    return translate("Reason", "Not understood: {words}.").format(words=", ".join(quoted))


def _clear(first: Candidate | None) -> str:
    nothing = translate("Reason", "One candidate stands out and nothing speaks against it.")
    if first is None:
        return nothing
    if first.is_warned or any(axis.level is Agreement.CONFLICT for axis in first.axes):
        return translate("Reason", "One candidate stands out; read what is noted beside it.")
    assumed = _assumed_system(first)
    if assumed:
        text = translate(
            "Reason", "One candidate stands out; the row names no specimen, the usual one is meant: {system}."
        )
        return text.format(system=assumed)
    measured = first.on(Axis.PROPERTY)
    if measured.level is Agreement.UNKNOWN and first.on(Axis.SCALE).level is not Agreement.EXACT:
        text = translate(
            "Reason", "One candidate stands out; no unit is said, but there is one property only: {property}."
        )
        return text.format(property=_value(measured))
    return nothing


def _assumed_system(first: Candidate) -> str:
    """The specimen of the term where the row does not say it."""
    system = first.on(Axis.SYSTEM)
    if not system.term or system.level not in (Agreement.UNKNOWN, Agreement.ASSUMED):
        return ""
    return _value(system)


def _unread(match: Match, first: Candidate | None) -> str:
    """What of a column was not understood: all of it, or what follows a beginning that others use as well."""
    word = match.unknown[0] if match.unknown else ""
    said = first.on(match.axis) if first is not None and match.axis is not None else None
    text = translate("Reason", "“{word}” was not understood: {axis} stays open.")
    if said is None or not said.local or said.evidence[:1] != (word,):
        return text.format(word=word, axis=the_axis(match.axis) if match.axis is not None else "")
    text = translate("Reason", "“{word}” was understood in part only; likely: {value}.")
    if said.deduced is Deduced.ALIKE:
        text = translate("Reason", "“{word}” is not known; its rows are likely of one specimen: {value}.")
    return text.format(word=word, value=axis_value_words(said.axis, said.local) or said.local)


def _guessed(reason: Reason, first: Candidate | None) -> str:
    """Which word was read by its letters, or that it stands over the row."""
    if reason is Reason.CODED:
        return translate(
            "Reason", "The label names no analyte: the code of its exam or chapter was read as a short form of one."
        )
    written = first.on(Axis.COMPONENT).evidence[:1] if first is not None else ()
    if not written:
        return translate("Reason", "The row's short form is not in the lexicon: it was read by its letters.")
    text = translate("Reason", "“{word}” is no short form of the lexicon: it was read by its letters.")
    return text.format(word=written[0])


def _missing(match: Match, first: Candidate | None) -> str:
    """Where the row does say it, it is the best candidate's term that leaves it open."""
    if first is not None and match.axis is not None and first.on(match.axis).evidence:
        return _on_axis(translate("Reason", "What separates the first candidates: {axis}."), match)
    return _on_axis(translate("Reason", "The row does not say what decides: {axis}."), match)


def _torn(match: Match, first: Candidate | None) -> str:
    """Which words of the row contradict one another."""
    said = first.on(match.axis) if first is not None and match.axis is not None else None
    if said is None or not said.against or not said.evidence:
        return _on_axis(translate("Reason", "The row contradicts itself on {axis}."), match)
    text = translate("Reason", "The row contradicts itself on {axis}: “{one}”, but also “{other}”.")
    if said.axis is Axis.COMPONENT:
        text = translate("Reason", "The row names two analyses: “{one}” and “{other}”.")
    axis = the_axis(said.axis)
    return text.format(axis=axis, one=said.evidence[0], other=said.against[0])


def _unsafe(first: Candidate | None) -> str:
    if first is None or not first.warnings:
        return translate("Reason", "A safety rule speaks against the best candidate.")
    return warning_sentence(first.warnings[0])


def _unmeasured(first: Candidate | None) -> str:
    if first is not None and first.on(Axis.SCALE).term == _OF_A_PANEL:
        return translate("Reason", "The best candidate is a panel, and only its name speaks for it.")
    if first is not None and first.on(Axis.SCALE).term == "Qn":
        return translate("Reason", "All is clear but the property: no unit says it, or one that does not quite fit.")
    if first is not None and first.on(Axis.SCALE).term == "Nom":
        return translate(
            "Reason", "All is clear but the kind of result, an identification or a presence: nothing says it."
        )
    return translate("Reason", "All is clear but the kind of result, present or absent or a value: nothing says it.")


def _low_score(first: Candidate | None) -> str:
    if first is not None and first.on(Axis.COMPONENT).level in (Agreement.UNKNOWN, Agreement.CONFLICT):
        return translate("Reason", "The best candidate has few of the row's words.")
    return translate("Reason", "No term fits well.")


def _unsure(match: Match, translated: InWords) -> str:
    """What lacks for the best candidate to be sure; where nothing does, what else is possible."""
    if not match.candidates:
        return translate("Reason", "No term fits well.")
    first, *others = match.candidates
    lacks = [words for axis in _decisive(first) if (words := _lack(axis))]
    if not lacks and others and others[0].confidence >= _POSSIBLE:
        text = translate("Reason", "Nothing is missing, but {code} is possible too ({share}).")
        return text.format(code=_rival(match, others[0].code, translated), share=percent(others[0].confidence, 0))
    if not lacks:
        text = translate("Reason", "Nothing is missing, but the probability of being right is {share} only.")
        return text.format(share=percent(first.confidence, 0))
    text = translate("Reason", "Not sure: {lacks}.")
    return text.format(lacks=translate("Reason", "; ").join(lacks[:_MOST_LACKS]))


def _decisive(candidate: Candidate) -> list[AxisAgreement]:
    """The axes that may lack something: of a presence or a name the scale says all, and no unit is missing."""
    is_told = candidate.on(Axis.SCALE).term not in ("Qn", "OrdQn")
    return [one for one in candidate.axes if not (is_told and one.axis is Axis.PROPERTY)]


def _lack(one: AxisAgreement) -> str:
    """What the row or the term does not say on an axis; '' where it agrees."""
    if one.axis is Axis.COMPONENT and one.level is Agreement.CLOSE:
        return translate("Reason", "the names agree in part")
    if one.axis is Axis.PROPERTY and one.level is Agreement.EXACT and LEFT_OPEN in one.local:
        return translate("Reason", "the unit leaves the property open")
    if one.axis is Axis.METHOD and one.level is Agreement.CONFLICT:
        return translate("Reason", "the term's method is another")
    if one.level is not Agreement.UNKNOWN or not one.term:
        return ""
    if one.axis is Axis.METHOD and one.evidence and not one.is_unread:
        return ""
    return (_left_open() if one.evidence else _untold()).get(one.axis, "")


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
