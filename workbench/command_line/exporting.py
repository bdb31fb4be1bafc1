"""``export`` and ``compare``: the files that go back to the laboratory's system, and those that come from it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection
from pathlib import Path

from catalog_io.differences import Difference
from catalog_io.errors import Severity
from catalog_io.release_store import open_stored, release_store
from matching.catalogue import LocalKey
from matching.mapping import Mapping
from workbench.command_line import reading
from workbench.command_line.console import FAILED, OK, Refusal, progress_bar, say, table, tell, tell_problems
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reader, left_out
from workbench.exporting import Export, Exported, export_and_count
from workbench.language import translate
from workbench.project import Project, open_project
from workbench.verbs.checking import decided_warnings
from workbench.verbs.comparing import compare_files, seen_only
from workbench.verbs.releases import find_release
from workbench.wording.domain import relation_words
from workbench.wording.exported import rows_words
from workbench.wording.files import sentence, stand_in_words
from workbench.wording.returned import change_words, fault_sentence, ours_words, theirs_words


def add(verbs: Verbs) -> None:
    parser = add_verb(
        verbs, "export", translate("Cli", "Writes LOINC_4, LOINC_5, LOINC_6 and FHIR files of a project"), run_export,
        translate("Cli", "Confirmed rows only; all the files are written, or none."),
    )  # fmt: skip
    reading.add_project(parser)
    parser.choices.add_argument(
        "--output", type=Path, default=Path("out"), metavar=translate("Cli", "FOLDER"),
        help=translate("Cli", "the folder to write to (out)"),
    )  # fmt: skip
    add_reader(parser)
    comparing = add_verb(
        verbs, "compare", translate("Cli", "Says how files that come back differ from a project"), run_compare,
        translate("Cli", "Changes nothing; the exit status is 1 when something differs."),
    )  # fmt: skip
    reading.add_project(comparing)
    comparing.inputs.add_argument(
        "files", nargs="+", type=Path, metavar=translate("Cli", "FILE"),
        help=translate(
            "Cli",
            "LOINC_4, LOINC_5, LOINC_6, a table with a column of local and one of LOINC codes, or FHIR (.json): "
            "a ConceptMap, or the Bundle of a catalogue",
        ),
    )  # fmt: skip
    add_reader(comparing)


def run_export(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        hidden = left_out(project, said)
        if hidden and said.reviewer:
            text = translate("Cli", "%n rows wait for your blind reading: somebody else exports them.", "", len(hidden))
            raise Refusal(text)
        exported = write_export(project, said.output, hidden)
    for line in rows_words(exported.coverage):
        tell(line)
    return OK


def write_export(project: Project, folder: Path, hidden: Collection[LocalKey] = ()) -> Exported:
    """Write everything into ``folder``, after telling what the laboratory's system will complain about; nothing of the
    rows that are ``hidden`` from who reads it."""
    with progress_bar() as progress:
        info = find_release(release_store(), project.settings().release, progress=progress)
    wanted = Export(folder, project.catalogue(), project.mappings(), open_stored(info), project.settings())
    seen = {key: mapping for key, mapping in wanted.mappings.items() if key not in hidden}
    for warning in decided_warnings(project, wanted.catalogue, seen, wanted.release):
        tell(sentence(warning))
    exported = export_and_count(wanted)
    for path, is_replaced in exported.written:
        say(str(path))
        if is_replaced:
            tell(translate("Cli", "{file} replaces an earlier one.").format(file=path))
    if words := stand_in_words(wanted.settings):
        tell(words)
    return exported


def run_compare(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        hidden = left_out(project, said)
        found = seen_only(compare_files(said.files, project.catalogue(), project.mappings()), hidden)
    tell_problems(found.problems)
    for fault in found.faults:
        tell(fault_sentence(fault))
    if not (found.differences or found.faults or hidden):
        say(translate("Cli", "The files say what the project says."))
    for line in table(map(_difference, found.differences, found.places)):
        say(line)
    wrong = bool(found.faults) or any(problem.severity is Severity.ERROR for problem in found.problems)
    return FAILED if found.differences or wrong else OK


def _difference(difference: Difference, place: tuple[str, int]) -> tuple[str, ...]:
    file, row = place
    return (
        difference.key.code,
        difference.label,
        change_words(difference),
        f"{_side(ours_words(difference.ours), difference.ours)} → {_side(theirs_words(difference), difference.theirs)}",
        translate("Cli", "{file}, row {row}").format(file=file, row=row) if row else file,
    )


def _side(code: str, mapping: Mapping) -> str:
    return f"{code} {relation_words(mapping)}".strip()
