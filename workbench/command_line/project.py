"""``project``: a catalogue with its decisions in one file, made, brought up to date, proposed for, set up."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from catalog_io.errors import Severity
from matching.catalogue import Level, LocalAnalysis
from matching.diff import CatalogueDiff, LocalRow, RowChange, compare
from matching.match import Verdict
from workbench.command_line import reading, settings
from workbench.command_line.console import FAILED, OK, Refusal, progress_bar, say, table
from workbench.command_line.parser import Parser, Verbs, add_verb
from workbench.command_line.people import add_reviewer, importing_reviewer
from workbench.command_line.settings import refresh_memory
from workbench.language import number, translate
from workbench.project import open_project
from workbench.verbs.projects import new_project, propose_all
from workbench.wording import verdict_word
from workbench.wording_rows import row_field_word


def add(verbs: Verbs) -> None:
    parser: Parser = verbs.add_parser("project", help=translate("Cli", "Projects: new, import, propose, settings"))
    under = parser.add_subparsers(
        title=translate("Cli", "Verbs"), metavar=translate("Cli", "VERB"), dest="under", required=True
    )
    making = add_verb(under, "new", translate("Cli", "Makes a project of a catalogue"), run_new)
    reading.add_project(making)
    reading.add_catalogue(making)
    reading.add_release(making)
    making.choices.add_argument(
        "--laboratory", default="", metavar=translate("Cli", "NAME"), help=translate("Cli", "the laboratory's name")
    )
    add_reviewer(making)
    importing = add_verb(
        under, "import", translate("Cli", "Brings a project up to a new export of its catalogue"), run_import,
        translate("Cli", "Says what the new export changes; decisions stay with their rows."),
    )  # fmt: skip
    reading.add_project(importing)
    reading.add_catalogue(importing)
    importing.choices.add_argument(
        "--dry-run", action="store_true", help=translate("Cli", "only say what would change")
    )
    add_reviewer(importing)
    proposing = add_verb(
        under, "propose", translate("Cli", "Proposes LOINC terms for every analysis and exam of a project"), run_propose
    )
    reading.add_project(proposing)
    reading.add_release(proposing)
    settings.add(under)


def run_new(said: Namespace) -> int:
    reviewer = importing_reviewer(said)
    read = reading.catalogue(said)
    if not (read.catalogue.analyses or read.catalogue.exams or read.catalogue.chapters):
        raise Refusal(translate("Cli", "No row could be read: no project was made."))
    info = reading.release(said.release)
    try:
        new_project(said.project, read.catalogue, info, reviewer, said.laboratory).close()
    except FileExistsError as error:
        text = translate("Cli", "{file} exists already. Bring it up to date with: project import {file} CATALOGUE")
        raise Refusal(text.format(file=said.project)) from error
    say(translate("Cli", "Project made: {file}").format(file=said.project))
    return OK


def run_import(said: Namespace) -> int:
    reviewer = importing_reviewer(said)
    read = reading.catalogue(said)
    with open_project(said.project, read_only=said.dry_run) as project:
        if said.dry_run:
            tell_diff(compare(project.catalogue(), read.catalogue, project.retired()))
            return OK
        tell_diff(project.adopt(read.catalogue, reviewer))
        refresh_memory(project)
        again = len(project.changed_keys())
        if again:
            say(translate("Cli", "%n decided rows mean something else now: look at them again.", "", again))
    return FAILED if any(problem.severity is Severity.ERROR for problem in read.problems) else OK


def run_propose(said: Namespace) -> int:
    with open_project(said.project) as project:
        known = project.settings().release
        info = reading.release(said.release or known)
        with progress_bar() as progress:
            counted = propose_all(project, info, progress=progress)
    tell_verdicts(counted)
    return OK


def tell_verdicts(counted: Mapping[Level, Mapping[Verdict, int]]) -> None:
    """How many rows of each level got which verdict, a line for each level that has rows."""
    names = {Level.ANALYSIS: translate("Cli", "Analyses"), Level.EXAM: translate("Cli", "Exams")}
    heads = ["", *map(verdict_word, Verdict)]
    rows = [
        [names[level], *(number(verdicts[verdict]) for verdict in Verdict)]
        for level, verdicts in counted.items()
        if any(verdicts.values())
    ]
    for line in table([heads, *rows], right=range(1, len(heads))):
        say(line)


def tell_diff(diff: CatalogueDiff) -> None:
    """What a new export changes, row by row."""
    if diff.is_empty:
        say(translate("Cli", "Nothing has changed."))
        return
    for sign, rows in (("+", (*diff.added, *diff.returned)), ("-", diff.removed)):
        for row in rows:
            say(f"{sign} {_row(row)}")
    for change in diff.changed:
        say(f"! {_change(change)}")
    for change in diff.touched:
        say(f"~ {_change(change)}")
    say(
        " · ".join(
            (
                translate("Cli", "%n rows added", "", len(diff.added)),
                translate("Cli", "%n come back", "", len(diff.returned)),
                translate("Cli", "%n gone", "", len(diff.removed)),
                translate("Cli", "%n mean something else (!)", "", len(diff.changed)),
                translate("Cli", "%n changed beside that (~)", "", len(diff.touched)),
                translate("Cli", "%n as before", "", diff.unchanged),
            )
        )
    )


def _row(row: LocalRow) -> str:
    unit = f"  ({row.unit})" if isinstance(row, LocalAnalysis) and row.unit else ""
    return f"{row.code}  {row.label}{unit}"


def _change(change: RowChange) -> str:
    parts = [
        f"{row_field_word(name)}: {_shown(getattr(change.before, name))} → {_shown(getattr(change.after, name))}"
        for name in change.fields
    ]
    return f"{change.key.code}  " + "; ".join(parts)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(": ".join(one) if isinstance(one, tuple) else str(one) for one in value) or "—"
    if isinstance(value, bool):
        return translate("Cli", "yes") if value else translate("Cli", "no")
    return "—" if value in ("", None) else str(value)
