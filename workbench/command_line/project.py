"""``project``: a catalogue with its decisions in one file, made, brought up to date, proposed for, set up."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import open_stored, release_store
from catalog_io.sgl_warnings import withdrawn_codes
from matching.catalogue import Level
from matching.curation.diff import rows_of
from matching.match import Verdict
from workbench.command_line import importing, reading, settings, verifying
from workbench.command_line.console import OK, Refusal, progress_bar, say, table, tell
from workbench.command_line.parser import Parser, Verbs, add_verb
from workbench.command_line.people import add_reviewer, importing_reviewer
from workbench.language import number, translate
from workbench.project import Project, open_project
from workbench.verbs.projects import new_project, propose_all
from workbench.verbs.releases import newer_release
from workbench.wording.domain import key_words, verdict_word
from workbench.wording.release import withdrawn_words
from workbench.wording.warnings import warning_sentence


def add(verbs: Verbs) -> None:
    parser: Parser = verbs.add_parser(
        "project", help=translate("Cli", "Projects: new, import, propose, settings, verify")
    )
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
    importing.add(under)
    proposing = add_verb(
        under, "propose", translate("Cli", "Proposes LOINC terms for every analysis and exam of a project"), run_propose
    )
    reading.add_project(proposing)
    reading.add_release(proposing, has_project=True)
    add_reviewer(proposing, translate("Cli", "who goes over to another release, where it is another"))
    settings.add(under)
    verifying.add(under)


def run_new(said: Namespace) -> int:
    reviewer = importing_reviewer(said)
    read = reading.catalogue(said)
    if not (read.catalogue.analyses or read.catalogue.exams or read.catalogue.chapters):
        raise Refusal(translate("Cli", "No row could be read: no project was made."))
    info = reading.release(said.release)
    try:
        columns = reading.remembered_columns(said)
        new_project(said.project, read.catalogue, info, reviewer, said.laboratory, columns).close()
    except FileExistsError as error:
        text = translate("Cli", "{file} exists already. Bring it up to date with: project import {file} CATALOGUE")
        raise Refusal(text.format(file=said.project)) from error
    say(translate("Cli", "Project made: {file}").format(file=said.project))
    return OK


def run_propose(said: Namespace) -> int:
    proposer = importing_reviewer(said)
    with open_project(said.project) as project:
        known = project.settings().release
        info = reading.release(said.release or known)
        with progress_bar() as progress:
            counted = propose_all(project, info, proposer, progress=progress)
        tell_verdicts(counted)
        _tell_withdrawn(project, info)
    newer = newer_release(release_store(), info) if not said.release else None
    if newer is not None:
        text = translate(
            "Cli",
            "The project stays with LOINC {version}; {newer} is imported too. To go over to it: project propose {file} "
            "--release {name}",
        )
        tell(text.format(version=info.version, newer=newer.version, name=newer.name, file=said.project))
    return OK


def _tell_withdrawn(project: Project, info: ReleaseInfo) -> None:
    """The decided codes that the release withdrew or lacks, each with its row and what replaces it."""
    catalogue, mappings = project.catalogue(), project.mappings()
    found = withdrawn_codes(mappings, open_stored(info))
    if not found:
        return
    labels = {row.key: row.label for row in rows_of(catalogue)}
    say()
    say(withdrawn_words(len(found), info.version))
    for line in table((key_words(one.key), labels[one.key], one.loinc, warning_sentence(one.warning)) for one in found):
        say(f"  {line}")


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
