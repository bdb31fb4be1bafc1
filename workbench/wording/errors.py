"""What went wrong in the world, as a sentence with what to do; faults of ours do not come here."""

from __future__ import annotations

from catalog_io.errors import FileError
from catalog_io.fhir_identity import InvalidIdentity
from catalog_io.fhir_resource import FhirError
from catalog_io.release_errors import ReleaseError
from workbench.language import translate
from workbench.project.errors import NewerProject, ProjectBusy, ProjectError
from workbench.project.memory_store import BadMemory
from workbench.wording.files import sentence as file_sentence
from workbench.wording.operating_system import system_reason
from workbench.wording.release import release_error_text

# What the world can do to us: a sentence to act on. Anything else is a fault of ours and goes to the crash hook.
WORLD_ERRORS = (FileError, FhirError, ReleaseError, ProjectError, BadMemory, OSError)


def error_sentence(error: Exception) -> str:
    if isinstance(error, FileError):
        return file_sentence(error)
    if isinstance(error, ReleaseError):
        return release_error_text(error)
    if isinstance(error, FhirError):
        where = ", ".join(dict.fromkeys(problem.where for problem in error.problems))
        return translate("Error", "The FHIR files cannot be written: {where}.").format(where=where)
    if isinstance(error, ProjectError):
        return _project(error)
    if isinstance(error, BadMemory):
        return _memory(error)
    if isinstance(error, OSError):
        text = translate("Error", "The system refused: {reason} ({file}).")
        return text.format(reason=system_reason(error.strerror or str(error)), file=error.filename or "")
    raise error


def identity_sentence(error: InvalidIdentity) -> str:
    """What of the laboratory's identity FHIR cannot carry."""
    if error.field_name == "base":
        return translate("Settings", "This is no web address: it begins with https:// and holds no space, # or ?.")
    text = translate("Settings", "This is no OID: {oid}. It is numbers with dots between, such as 1.2.250.1.")
    return text.format(oid=error.value)


def _memory(error: BadMemory) -> str:
    text = translate(
        "Error", "The memory of confirmed codes cannot be read: {problem} Correct the file or remove it: {file}"
    )
    return text.format(problem=file_sentence(error.problems[0]), file=error.path)


def _project(error: ProjectError) -> str:
    if isinstance(error, ProjectBusy):
        return _busy(error)
    if isinstance(error, NewerProject):
        text = translate(
            "Error", "{where} was written by a newer version of the workbench. Update the workbench to open it."
        )
        return text.format(where=error.where)
    text = _project_texts().get(error.code) or translate("Error", "The project {where} refused ({code}).")
    return text.format(where=error.where, code=error.code)


def _busy(error: ProjectBusy) -> str:
    if error.holder is None:
        return translate("Error", "{where} is open in another window. Close it there first.").format(where=error.where)
    text = translate("Error", "{where} is open in another window, by {user} on {host}. Close it there first.")
    return text.format(where=error.where, user=error.holder.user, host=error.holder.host)


def _project_texts() -> dict[str, str]:
    return {
        "missing": translate("Error", "There is no project {where}."),
        "folder-missing": translate("Error", "The folder of {where} does not exist."),
        "not-a-database": translate("Error", "{where} is not a project of the workbench."),
        "foreign-database": translate("Error", "{where} belongs to another program."),
        "older": translate("Error", "{where} is of an older version: open it once where it can be written."),
        "read-only-place": translate("Error", "{where} cannot be written. Copy it to a folder of your own."),
        "disk-full": translate("Error", "The disk is full: the last act was not kept. Make room and do it again."),
        "disk-failed": translate(
            "Error", "The disk or the network drive failed: the last act was not kept. Do it again."
        ),
        "damaged": translate("Error", "{where} is damaged. Restore it from a copy."),
        "bad-address": translate("Error", "{where} is not the address of a database."),
        "driver-missing": translate("Error", "The database driver for {where} is not installed."),
        "cannot-connect": translate("Error", "The database {where} does not answer."),
        "changed": translate(
            "Error", "Somebody else has decided in the meantime: nothing was written. Look again and decide."
        ),
        "opened-read-only": translate("Error", "The project is open for reading only."),
        "unknown-rows": translate("Error", "The catalogue no longer holds this row."),
        "duplicate-rows": translate("Error", "The catalogue names two rows alike."),
        "bad-decision": translate("Error", "This decision contradicts itself and was not kept."),
        "nothing-to-undo": translate("Error", "Nothing to undo."),
        "nothing-to-redo": translate("Error", "Nothing to redo."),
    }
