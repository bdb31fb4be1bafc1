"""The domain's words for people: every enum value has its word, sign and tone here and nowhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.loinc import LoincTerm
from matching.mapping import Cause, Equivalence, Mapping, Status
from matching.match import Prior, Severity, Verdict
from workbench.language import translate
from workbench.project.settings import Reading
from workbench.wording.axes import axis_value_words, example_of
from workbench.wording.challenges import component_words


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


CHANGED_SIGN = "±"  # in the place of the word where there is no room for it


def changed_word() -> str:
    return translate("Status", "Changed")


def status_words(status: Status, is_changed: bool, against: Severity | None = None) -> str:
    """The status of a row, whether a new export has changed the row's meaning since it was decided, and whether a
    safety rule calls its code wrong (ERROR) or worth a look (WARNING)."""
    word = status_word(status)
    if is_changed:
        word = translate("Status", "{status}, changed").format(status=word)
    if against is Severity.ERROR:
        return translate("Status", "{status}, warning").format(status=word)
    return translate("Status", "{status}, worth a look").format(status=word) if against is Severity.WARNING else word


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
# In its place where a safety rule calls the decided code wrong, or worth a look.
WARNED_LOOK = {Severity.ERROR: ("triangle-alert", "bad"), Severity.WARNING: ("info", "caution")}


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
    parts = (status_word(mapping.status), mapping.code, relation_words(mapping))
    return " ".join(part for part in parts if part)


def beside_words(before: Mapping, after: Mapping) -> str:
    """What an act did beside the code and where the row stands: the codes refused or no longer refused, the note and
    whom the row is assigned to, '' where it did nothing of that."""
    refused = sorted(after.rejected - before.rejected)
    taken_back = sorted(before.rejected - after.rejected)
    parts = list(map(refused_words, refused))
    parts += [translate("Journal", "{code} no longer refused").format(code=code) for code in taken_back]
    if after.comment != before.comment:
        note = translate("Journal", "note: {text}").format(text=after.comment)
        parts.append(note if after.comment else translate("Journal", "note taken away"))
    if after.assigned_to != before.assigned_to:
        given = translate("Journal", "assigned to {name}").format(name=after.assigned_to)
        parts.append(given if after.assigned_to else translate("Journal", "assigned to nobody"))
    return ", ".join(parts)


def act_words(before: Mapping, after: Mapping) -> str:
    """What an act made of a row: where it stands now, if that is what it said, and what was done beside it."""
    is_moved = (before.status, before.code, before.equivalence) != (after.status, after.code, after.equivalence)
    beside = beside_words(before, after)
    return ", ".join(filter(None, (mapping_words(after) if is_moved or not beside else "", beside)))


def refused_words(code: str) -> str:
    return translate("Journal", "{code} refused").format(code=code)


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
        Verdict.WEAK: translate("Verdict", "To check"),
        Verdict.NONE: translate("Verdict", "None found"),
    }[verdict]


def verdict_phrase(verdict: Verdict) -> str:
    """The verdict where there is room to say of what it is one."""
    return {
        Verdict.CONFIDENT: translate("Verdict", "Confident proposal"),
        Verdict.AMBIGUOUS: translate("Verdict", "Ambiguous proposal"),
        Verdict.WEAK: translate("Verdict", "Proposal to check"),
        Verdict.NONE: translate("Verdict", "No proposal"),
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


def the_axis(axis: Axis) -> str:
    """The axis inside a sentence, with its article."""
    return {
        Axis.COMPONENT: translate("Axis", "the component"),
        Axis.PROPERTY: translate("Axis", "the property"),
        Axis.TIME: translate("Axis", "the time"),
        Axis.SYSTEM: translate("Axis", "the system"),
        Axis.SCALE: translate("Axis", "the scale"),
        Axis.METHOD: translate("Axis", "the method"),
    }[axis]


def prior_word(prior: Prior) -> str:
    """What moved a score, whichever way: its weight says which."""
    return {
        Prior.COMMON: translate("Prior", "How usual the test is"),
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


def hidden_words() -> str:
    """What stands on a row whose first decision a blind reader must not see yet."""
    return translate("Story", "Blind second reading: the first decision is hidden until you decide.")


def hidden_undo_words() -> str:
    return translate("Acts", "The last decision is another reader's, which you must not see yet: it stays.")


def key_words(key: LocalKey) -> str:
    """The local code of a row, behind its level where that is not the analyses': an exam may have the same code."""
    levels = {
        Level.EXAM: translate("Level", "exam {code}"),
        Level.CHAPTER: translate("Level", "chapter {code}"),
        Level.SUBCHAPTER: translate("Level", "sub-chapter {code}"),
    }
    return levels.get(key.level, "{code}").format(code=key.code)


def question_words(axis: Axis, words: Sequence[str]) -> str:
    """« Milieu : sérum ou plasma, ou urine ? »"""
    joined = translate("Question", ", or ").join(words)
    return translate("Question", "{axis}: {values}?").format(axis=axis_word(axis), values=joined)


def told_apart(words: Sequence[str], values: Sequence[str]) -> list[str]:
    """The words, with LOINC's own value behind those that two of them share."""
    times = Counter(words)
    return [f"{word} · {value}" if times[word] > 1 else word for word, value in zip(words, values, strict=True)]


def spoken(axis: Axis, value: str, translated: str) -> str:
    """An axis value in the reader's language: the laboratory's usual words, or the release's translation of it."""
    if not value:
        is_method = axis is Axis.METHOD
        return translate("Question", "the method left open") if is_method else translate("Agreement", "left open")
    if axis is Axis.COMPONENT:  # releases translate several circumstances by the same words
        return component_words(value) or translated or value
    words = axis_value_words(axis, value) or translated
    example = example_of(axis, value)
    return f"{words} ({example})" if words and example else words or value


def reading_words() -> dict[str, Reading]:
    """How rows are read, in words."""
    return {
        translate("Question", "one reader"): Reading.SINGLE,
        translate("Question", "a second reader, who sees the first decision"): Reading.SECOND_SEES,
        translate("Question", "a second reader, blind to the first decision"): Reading.SECOND_BLIND,
    }
