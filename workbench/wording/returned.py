"""The words of a comparison: how a returned file differs, why its word cannot be taken, what is wrong with it."""

from __future__ import annotations

from catalog_io.differences import Change, Difference
from catalog_io.fhir_resource import FhirFault
from matching.mapping import Mapping, Status
from workbench.language import translate
from workbench.verbs.comparing import Compared, Fault
from workbench.verbs.returned import Obstacle
from workbench.wording.domain import mapping_words, relation_words, status_word
from workbench.wording.files import sentence


def change_words(difference: Difference) -> str:
    """What kind of difference it is."""
    if difference.change is Change.RELATION:
        return _relation_words(difference)
    if difference.change is Change.ADDED and not (difference.theirs.loinc or difference.theirs.interim):
        return translate("Returned", "said there to have no code")
    return {
        Change.ADDED: translate("Returned", "added there"),
        Change.CHANGED: translate("Returned", "another code"),
        Change.REMOVED: translate("Returned", "removed there"),
        Change.SEVERAL: translate("Returned", "several codes: blocked"),
        Change.UNKNOWN_ROW: translate("Returned", "not in the catalogue"),
    }[difference.change]


def _relation_words(difference: Difference) -> str:
    ours, theirs = difference.ours, difference.theirs
    is_other = bool(theirs.loinc) and ours.equivalence is not theirs.equivalence
    if is_other and theirs.comment and theirs.comment != ours.comment.strip():
        return translate("Returned", "another relation and note")
    return translate("Returned", "another relation") if is_other else translate("Returned", "another note")


def ours_words(mapping: Mapping) -> str:
    """The project's code, or where the row stands without one."""
    has_code = mapping.status.is_transcoded or mapping.status is Status.NO_CODE
    return (has_code and mapping.code) or status_word(mapping.status)


def theirs_words(difference: Difference) -> str:
    """The file's code or codes."""
    theirs = difference.theirs
    codes = ", ".join(difference.codes) or theirs.code
    if codes or theirs.status is Status.NO_CODE:
        return codes or status_word(Status.NO_CODE)
    return translate("Returned", "no code")


def ours_told(mapping: Mapping, name: str) -> str:
    """The project's side: status, code, relation, the term's name and the note."""
    return " · ".join(part for part in (mapping_words(mapping), name, mapping.comment) if part)


def theirs_told(difference: Difference, name: str) -> str:
    """The file's side; it knows no status."""
    theirs = difference.theirs
    words = f"{theirs_words(difference)} {relation_words(theirs)}".strip()
    return " · ".join(part for part in (words, name, theirs.comment) if part)


def obstacle_words(obstacle: Obstacle) -> str:
    return {
        Obstacle.SEVERAL: translate(
            "Returned", "The file has several LOINC codes for this row: go to the row (Enter) and choose one."
        ),
        Obstacle.UNKNOWN_ROW: translate(
            "Returned", "The catalogue does not hold this row: update the catalogue first (Ctrl+I)."
        ),
    }[obstacle]


def wrong_words(found: Compared) -> list[str]:
    """Everything that was wrong with the files, a sentence each."""
    return [*map(sentence, found.problems), *map(fault_sentence, found.faults)]


def fault_sentence(fault: Fault) -> str:
    """What cannot be understood in a FHIR file; nothing of the file was compared then."""
    problem = fault.problem
    text = _fault_texts()[problem.fault].format(value=problem.value)
    if problem.where:
        return translate("Returned", "{file}, {where}: {what}").format(file=fault.file, where=problem.where, what=text)
    return translate("Returned", "{file}: {what}").format(file=fault.file, what=text)


def _fault_texts() -> dict[FhirFault, str]:
    return {
        FhirFault.TOO_LARGE: translate("Returned", "the file is too large to be a map (more than {value} bytes)."),
        FhirFault.NOT_JSON: translate("Returned", "this is no JSON ({value}). Export the file again."),
        FhirFault.WRONG_RESOURCE: translate(
            "Returned", "this is neither a ConceptMap nor the bundle of a catalogue ({value})."
        ),
        FhirFault.STRUCTURE: translate("Returned", "this is not built as FHIR wants it ({value})."),
        FhirFault.UNKNOWN_EQUIVALENCE: translate("Returned", "“{value}” is no relation that FHIR knows."),
        FhirFault.MISSING_COMMENT: translate("Returned", "the relation “{value}” needs a comment."),
        FhirFault.MISSING_CODE: translate("Returned", "“{value}” has no code."),
        FhirFault.NOT_LOINC: translate("Returned", "{value} is no LOINC code: its form or its check digit is wrong."),
        FhirFault.MISSING_SYSTEM: translate("Returned", "a group does not say of which codes it is."),
        FhirFault.DUPLICATE_CODE: translate("Returned", "two rows have the code {value}."),
    }
