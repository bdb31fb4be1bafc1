"""The sentences of the safety rules; the engine names the rule and gives the details."""

from __future__ import annotations

from collections.abc import Mapping

from matching.axes import Axis
from matching.match import SafetyWarning
from matching.safety.codes import IMPLIED, WORD, Rule
from workbench.language import translate
from workbench.wording.axes import axis_value_told
from workbench.wording.challenges import challenge_words


def warning_sentence(warning: SafetyWarning) -> str:
    """What the rule says to the biologist; the rule's own name where it is a stored one that no rule has any more."""
    sentence = _special(warning) or {**_code_texts(), **_row_texts(), **_catalogue_texts()}.get(warning.rule)
    said = [_detail_words(warning.rule, place, detail) for place, detail in enumerate(warning.details)]
    details = ", ".join(said)
    if sentence is None:
        return f"{warning.rule}: {details}" if details else warning.rule
    first, second, third, *_rest = (*said, "", "", "")
    return sentence.format(first=first, second=second, third=third, all=details, rest=", ".join(said[1:]))


# Which details are LOINC's abbreviations, to be told in the words of a laboratory.
_AXIS_DETAILS: Mapping[str, Mapping[int, Axis]] = {
    Rule.UNIT_PROPERTY: {1: Axis.PROPERTY},
    Rule.UNIT_LOOSE: {1: Axis.PROPERTY},
    Rule.UNIT_WIDE: {1: Axis.PROPERTY},
    Rule.PROPERTY: {1: Axis.PROPERTY},
    Rule.SPECIMEN: {1: Axis.SYSTEM},
    Rule.SCALE: {1: Axis.SCALE},
    Rule.SCALE_UNIT: {1: Axis.SCALE},
    Rule.TIME: {1: Axis.TIME},
    Rule.TIME_UNIT: {1: Axis.TIME},
    Rule.TIME_UNSAID: {0: Axis.TIME},
    Rule.METHOD: {1: Axis.METHOD},
    Rule.METHOD_UNSAID: {0: Axis.METHOD, 2: Axis.SYSTEM},
    Rule.METHOD_ONLY: {0: Axis.METHOD},
    Rule.METHOD_UNREAD: {1: Axis.METHOD},
    Rule.SIBLING_SYSTEM: {0: Axis.SYSTEM, 2: Axis.SYSTEM},
}


def _detail_words(rule: str, place: int, detail: str) -> str:
    axis = _AXIS_DETAILS.get(rule, {}).get(place)
    if axis is not None:
        return axis_value_told(axis, detail)
    if rule in (Rule.CHALLENGE, Rule.CHALLENGE_UNSAID, Rule.ADJUSTMENT, Rule.ADJUSTMENT_UNSAID):
        return challenge_words(detail)
    if rule in (Rule.MOLECULE, Rule.CLASS_UNSAID):
        return translate("Agreement", " or ").join(_molecules().get(part, part) for part in detail.split("+"))
    if rule == Rule.POPULATION_UNSAID:
        return _populations().get(detail, detail)
    return _status_reasons().get(detail, detail) if rule == Rule.DISCOURAGED else detail


def _molecules() -> dict[str, str]:
    return {
        "Ab": translate("Molecule", "antibodies"),
        "Ag": translate("Molecule", "an antigen"),
        "DNA": translate("Molecule", "DNA"),
        "RNA": translate("Molecule", "RNA"),
    }


def _populations() -> dict[str, str]:
    return {
        "black": translate("Population", "black patients"),
        "non black": translate("Population", "patients who are not black"),
        "female": translate("Population", "women"),
        "male": translate("Population", "men"),
    }


def _status_reasons() -> dict[str, str]:
    return {
        "AMBIGUOUS": translate("StatusReason", "it is ambiguous"),
        "DUPLICATE": translate("StatusReason", "it is a duplicate"),
        "ERRONEOUS": translate("StatusReason", "it is wrong"),
    }


def code_sentence(loinc: str, warning: SafetyWarning) -> str:
    """The same where the code does not stand beside it already."""
    return translate("Warning", "{loinc}: {sentence}").format(loinc=loinc, sentence=warning_sentence(warning))


def _special(warning: SafetyWarning) -> str:
    """Sentences that depend on how much is known; '' for the others."""
    known = len(warning.details)
    if IMPLIED in warning.details[2:]:
        return _implied().get(warning.rule, "")
    if WORD in warning.details[2:]:
        return _worded().get(warning.rule, "")
    if warning.rule == Rule.METHOD_UNSAID and known > 2:
        return translate(
            "Warning",
            "The term names a method, {first}, and the row does not. Close to it, without a method and of {third}: "
            "{second}.",
        )
    if warning.rule == Rule.NOT_IN_RELEASE and known > 1:
        return translate("Warning", "LOINC {first} does not hold this code. Replacements: {rest}.")
    if warning.rule == Rule.DEPRECATED and known:
        return translate("Warning", "LOINC has withdrawn this term. Replacements: {all}.")
    if warning.rule == Rule.DISCOURAGED and known:
        return translate("Warning", "LOINC advises against this term: {first}.")
    if warning.rule == Rule.OUTSIDE_VALUE_SET and known:
        return translate(
            "Warning",
            "This code is not in the “circuit de la biologie” value set {first}. The laboratory's system will report "
            "it, and take it.",
        )
    return ""


def _implied() -> dict[str, str]:
    """Of what a word of the row implies, as "Cortisol" does serum, and does not say."""
    return {
        Rule.PROPERTY: translate("Warning", "“{first}” means another property than the term's: {second}."),
        Rule.SPECIMEN: translate("Warning", "“{first}” means another specimen than the term's: {second}."),
        Rule.SCALE: translate("Warning", "“{first}” means another kind of result than the term's: {second}."),
        Rule.TIME: translate("Warning", "“{first}” means another time than the term's: {second}."),
    }


def _worded() -> dict[str, str]:
    """Of a word of the label that is read as a unit: nobody has said a unit."""
    return {
        Rule.UNIT_PROPERTY: translate("Warning", "The word “{first}” does not fit the term's property: {second}."),
        Rule.UNIT_LOOSE: translate(
            "Warning", "The word “{first}” fits the term's property, {second}, only where it is used loosely."
        ),
        Rule.UNIT_WIDE: translate(
            "Warning", "The term's property, {second}, is wider than what the word “{first}” means."
        ),
        Rule.SCALE_UNIT: translate(
            "Warning", "The row says “{first}”, which is a quantity, but the term's result is none: {second}."
        ),
    }


def _code_texts() -> dict[str, str]:
    return {
        Rule.NOT_A_CODE: translate("Warning", "This is no LOINC code: a code looks like 2345-7."),
        Rule.PART: translate("Warning", "This names a LOINC part, answer, list or group, not a term."),
        Rule.CHECK_DIGIT: translate("Warning", "The check digit is wrong: one of the code's digits was mistyped."),
        Rule.NOT_IN_RELEASE: translate("Warning", "LOINC {first} does not hold this code."),
        Rule.DEPRECATED: translate("Warning", "LOINC has withdrawn this term without a replacement."),
        Rule.DISCOURAGED: translate("Warning", "LOINC advises against this term."),
        Rule.TRIAL: translate("Warning", "LOINC still tries this term out."),
        Rule.OUTSIDE_VALUE_SET: translate(
            "Warning",
            "This code is not in the “circuit de la biologie” value set. The laboratory's system will report it, and "
            "take it.",
        ),
        Rule.PANEL: translate("Warning", "This term names a set of analyses, not a result."),
        Rule.ORDER_ONLY: translate("Warning", "This term is for orders, not for results."),
        Rule.OBSERVATION_ONLY: translate("Warning", "This term is for results, not for orders."),
        Rule.NO_CHAPTER: translate("Warning", "This is none of the national codes of chapters."),
        Rule.NOT_LABORATORY: translate("Warning", "This is no laboratory term (class {first})."),
        Rule.CLINICAL: translate(
            "Warning", "This is a clinical term: a laboratory reports it, but does not measure it (class {first})."
        ),
    }


def _row_texts() -> dict[str, str]:
    return {
        Rule.COMPONENT: translate(
            "Warning", "The row's words, “{first}”, are hardly the term's, “{second}”. Is it the code of another row?"
        ),
        Rule.UNIT_PROPERTY: translate("Warning", "The unit {first} does not fit the term's property: {second}."),
        Rule.UNIT_LOOSE: translate(
            "Warning", "The unit {first} fits the term's property, {second}, only where it is used loosely."
        ),
        Rule.UNIT_WIDE: translate(
            "Warning", "The term's property, {second}, is wider than what the unit {first} means."
        ),
        Rule.PROPERTY: translate("Warning", "The row says “{first}”; the term's property: {second}."),
        Rule.SPECIMEN: translate("Warning", "The row says “{first}”; the term's specimen: {second}."),
        Rule.SCALE: translate("Warning", "The row says “{first}”; the term's result is of another kind: {second}."),
        Rule.SCALE_UNIT: translate(
            "Warning", "The row has a unit, {first}, but the term's result is no quantity: {second}."
        ),
        Rule.TIME: translate("Warning", "The row says “{first}”; the term's time: {second}."),
        Rule.TIME_UNIT: translate(
            "Warning", "The unit {first} is of a collection over time, but not the term: {second}."
        ),
        Rule.TIME_UNSAID: translate("Warning", "The term wants a collection {first}, which the row does not name."),
        Rule.METHOD: translate("Warning", "The row says “{first}”; the term's method: {second}."),
        Rule.METHOD_UNSAID: translate(
            "Warning", "The term names a method, {first}, and the row does not. The same without a method: {second}."
        ),
        Rule.METHOD_ONLY: translate(
            "Warning",
            "The term names a method, {first}, and the row does not. This release has no equivalent term "
            "without a method.",
        ),
        Rule.METHOD_UNREAD: translate(
            "Warning", "The row's method, “{first}”, was not understood; the term's method: {second}."
        ),
        Rule.CHALLENGE: translate("Warning", "The term's circumstance, “{first}”, is not the row's."),
        Rule.CHALLENGE_UNSAID: translate("Warning", "The term names a circumstance that the row does not: “{first}”."),
        Rule.CHALLENGE_MISSING: translate(
            "Warning", "The row names a circumstance (time of sampling, challenge, fasting) that the term does not."
        ),
        Rule.ADJUSTMENT: translate("Warning", "The term's correction, “{first}”, is not the row's."),
        Rule.ADJUSTMENT_UNSAID: translate("Warning", "The term names a correction that the row does not: “{first}”."),
        Rule.ADJUSTMENT_MISSING: translate(
            "Warning", "The row names a correction (corrected or adjusted value) that the term does not."
        ),
        Rule.POPULATION_UNSAID: translate(
            "Warning", "The term is for one population, which the row does not name: {first}."
        ),
        Rule.MOLECULE: translate("Warning", "The row looks for {first}, the term for {second}."),
        Rule.CLASS_UNSAID: translate(
            "Warning", "The term is of the class {first} alone, for which the row does not ask."
        ),
    }


def _catalogue_texts() -> dict[str, str]:
    return {
        Rule.SAME_CODE_UNITS: translate(
            "Warning", "{second} has the same code with a unit of another kind, {third}; the unit here is {first}."
        ),
        Rule.SAME_CODE_SPECIMENS: translate(
            "Warning", "{second} has the same code for another specimen, “{third}”; the specimen here is “{first}”."
        ),
        Rule.SIBLING_SYSTEM: translate(
            "Warning",
            "The specimen of the other rows of “{second}” is another than this term's: {third}, here {first}.",
        ),
        Rule.SECOND_LINE: translate(
            "Warning",
            "Row {first} of {second} says something else under the same local code, and stays without a LOINC code. "
            "Give each a code of its own in the laboratory's system.",
        ),
        Rule.SAME_ROW_OTHER_CODE: translate("Warning", "{first} says the same and has another code, {second}."),
        Rule.CHANGED: translate(
            "Warning", "The row means something else since it was decided: look at it, and decide it again."
        ),
    }
