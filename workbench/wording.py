"""The domain's words for people: every enum value has its word, sign and tone here and nowhere else."""

from __future__ import annotations

from matching.axes import Axis
from matching.catalogue import Level
from matching.loinc import LoincTerm
from matching.mapping import Cause, Equivalence, Mapping, Status
from matching.match import Agreement, Match, Prior, Reason, Verdict
from workbench.language import translate
from workbench.project.settings import Reading


def status_word(status: Status) -> str:
    return {
        Status.UNMAPPED: translate("Status", "To do"),
        Status.PROPOSED: translate("Status", "Proposed"),
        Status.CONFIRMED: translate("Status", "Confirmed"),
        Status.SECOND_READ: translate("Status", "Read twice"),
        Status.FLAGGED: translate("Status", "Flagged"),
        Status.NO_CODE: translate("Status", "No code"),
        Status.EXCLUDED: translate("Status", "Excluded"),
    }[status]


# The icon and the palette token of a status: the word is always there too, colour is never alone.
STATUS_LOOK = {
    Status.UNMAPPED: ("circle-dashed", "quiet"),
    Status.PROPOSED: ("circle-dot", "near"),
    Status.CONFIRMED: ("circle-check", "good"),
    Status.SECOND_READ: ("check-check", "good"),
    Status.FLAGGED: ("flag", "caution"),
    Status.NO_CODE: ("circle-slash", "quiet"),
    Status.EXCLUDED: ("ban", "bad"),
}


def equivalence_word(equivalence: Equivalence) -> str:
    """How the row relates to its term, said of the term."""
    return {
        Equivalence.EQUIVALENT: translate("Equivalence", "equivalent"),
        Equivalence.SOURCE_IS_NARROWER: translate("Equivalence", "the term is wider"),
        Equivalence.SOURCE_IS_BROADER: translate("Equivalence", "the term is narrower"),
        Equivalence.RELATED: translate("Equivalence", "related, inexact"),
        Equivalence.NO_MATCH: translate("Equivalence", "no match"),
    }[equivalence]


def mapping_words(mapping: Mapping) -> str:
    """Where a row stands in a few words: status, code, and the relation where it is not the usual one."""
    parts = (status_word(mapping.status), mapping.loinc or mapping.interim, relation_words(mapping))
    return " ".join(part for part in parts if part)


def relation_words(mapping: Mapping) -> str:
    """How the row relates to its code, where that is not the usual way."""
    if not mapping.loinc or mapping.equivalence is Equivalence.EQUIVALENT:
        return ""
    return f"({equivalence_word(mapping.equivalence)})"


def verdict_word(verdict: Verdict | None) -> str:
    if verdict is None:
        return translate("Verdict", "Not proposed yet")
    return {
        Verdict.CONFIDENT: translate("Verdict", "Confident"),
        Verdict.AMBIGUOUS: translate("Verdict", "Ambiguous"),
        Verdict.WEAK: translate("Verdict", "Weak"),
        Verdict.NONE: translate("Verdict", "None found"),
    }[verdict]


VERDICT_TONE = {
    Verdict.CONFIDENT: "good",
    Verdict.AMBIGUOUS: "caution",
    Verdict.WEAK: "caution",
    Verdict.NONE: "quiet",
}


def axis_word(axis: Axis) -> str:
    return {
        Axis.COMPONENT: translate("Axis", "Component"),
        Axis.PROPERTY: translate("Axis", "Property"),
        Axis.TIME: translate("Axis", "Time"),
        Axis.SYSTEM: translate("Axis", "System"),
        Axis.SCALE: translate("Axis", "Scale"),
        Axis.METHOD: translate("Axis", "Method"),
    }[axis]


def agreement_word(level: Agreement) -> str:
    return {
        Agreement.EXACT: translate("Agreement", "agreed"),
        Agreement.CLOSE: translate("Agreement", "close"),
        Agreement.ASSUMED: translate("Agreement", "assumed"),
        Agreement.UNKNOWN: translate("Agreement", "not said"),
        Agreement.CONFLICT: translate("Agreement", "conflict"),
    }[level]


AGREEMENT_SIGN = {
    Agreement.EXACT: "=",
    Agreement.CLOSE: "≈",
    Agreement.ASSUMED: "~",
    Agreement.UNKNOWN: "?",
    Agreement.CONFLICT: "≠",
}
AGREEMENT_TONE = {
    Agreement.EXACT: "good",
    Agreement.CLOSE: "near",
    Agreement.ASSUMED: "caution",
    Agreement.UNKNOWN: "quiet",
    Agreement.CONFLICT: "bad",
}


def prior_word(prior: Prior) -> str:
    return {
        Prior.COMMON: translate("Prior", "Common test"),
        Prior.ORDER_OBS: translate("Prior", "Order or result"),
        Prior.STATUS: translate("Prior", "LOINC status"),
        Prior.VALUE_SET: translate("Prior", "French value set"),
        Prior.MEMORY: translate("Prior", "Confirmed before"),
        Prior.NABM: translate("Prior", "NABM code"),
        Prior.SIBLINGS: translate("Prior", "Neighbouring rows"),
    }[prior]


def cause_word(cause: Cause) -> str:
    return {
        Cause.DECIDE: translate("Cause", "decision"),
        Cause.BULK: translate("Cause", "in bulk"),
        Cause.UNDO: translate("Cause", "undone"),
        Cause.REDO: translate("Cause", "done again"),
        Cause.IMPORT: translate("Cause", "from a file"),
        Cause.UPGRADE: translate("Cause", "release change"),
    }[cause]


def verdict_reason(match: Match) -> str:
    """One sentence that says why the verdict is what it is."""
    axis = axis_word(match.axis).lower() if match.axis is not None else ""
    sentence = {
        Reason.CLEAR: translate("Reason", "One candidate stands out and nothing speaks against it."),
        Reason.THIN_MARGIN: _thin_margin(axis),
        Reason.CONFLICT: translate("Reason", "The best candidate contradicts the row: {axis}."),
        Reason.UNSAFE: translate("Reason", "A safety rule speaks against the best candidate."),
        Reason.MISSING_AXIS: translate("Reason", "The row does not say what decides: {axis}."),
        Reason.LOW_SCORE: translate("Reason", "No term fits well."),
        Reason.NOT_AN_ANALYSIS: translate("Reason", "This looks like a comment, a heading or a billing line."),
        Reason.NO_CANDIDATE: translate("Reason", "No term shares a word with this row."),
    }[match.reason]
    return sentence.format(axis=axis)


def _thin_margin(axis: str) -> str:
    if axis:
        return translate("Reason", "The first two are close; what separates them: {axis}.")
    return translate("Reason", "The first two are close.")


def not_compared(term: LoincTerm) -> str:
    """Why nothing can be said of how a term fits a row."""
    text = translate("Reason", "{code} is no laboratory term (class {name}): it cannot be compared with the row.")
    return text.format(code=term.code, name=term.class_name)


def level_words(level: Level) -> str:
    """The rows of a level, inside a sentence."""
    return {
        Level.ANALYSIS: translate("Settings", "analyses"),
        Level.EXAM: translate("Settings", "exams"),
        Level.CHAPTER: translate("Settings", "chapters"),
        Level.SUBCHAPTER: translate("Settings", "sub-chapters"),
    }[level]


def reading_words() -> dict[str, Reading]:
    """How rows are read, in words."""
    return {
        translate("Question", "one reader"): Reading.SINGLE,
        translate("Question", "a second reader, who sees the first decision"): Reading.SECOND_SEES,
        translate("Question", "a second reader, blind to the first decision"): Reading.SECOND_BLIND,
    }
