"""``demo``: the main job from end to end, on the embedded demonstration and the starter subset of LOINC."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from catalog_io.general import read_catalogue
from catalog_io.release_store import release_store, starter_info
from matching.mapping import Reviewer
from workbench.command_line import reading, window
from workbench.command_line.console import OK, program, progress_bar, say, tell_problems
from workbench.command_line.coverage import tell_coverage
from workbench.command_line.exporting import write_export
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.project import tell_verdicts
from workbench.language import number, translate
from workbench.project import Project, open_project
from workbench.qt_needs import is_seen
from workbench.verbs.demo import LABORATORY, REVIEWER, decide_demo, demo_catalogue
from workbench.verbs.projects import new_project, propose_all

PROJECT = "demo.lwb"


def add(verbs: Verbs) -> None:
    parser = add_verb(
        verbs, "demo", translate("Cli", "Shows the main job on the embedded demonstration"), run,
        translate("Cli", "Imports, proposes, applies recorded decisions, prints coverage, writes the files."),
    )  # fmt: skip
    parser.choices.add_argument(
        "--output", type=Path, default=Path("out"), metavar=translate("Cli", "FOLDER"),
        help=translate("Cli", "the folder for the project and its files (out)"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--no-window", action="store_true", help=translate("Cli", "do not open the window at the end")
    )


def run(said: Namespace) -> int:
    folder: Path = said.output
    path = folder / PROJECT
    with _project(folder, path) as project:
        _step(4, translate("Cli", "How much of the catalogue is transcoded"))
        tell_coverage(project.catalogue(), project.mappings())
        _step(5, translate("Cli", "The files for the laboratory's system, and FHIR"))
        write_export(project, folder)
    say()
    if is_seen() and not said.no_window:
        say(translate("Cli", "The window opens on this project; close it to come back."))
        return window.open_window([path])
    text = translate("Cli", "To go on in the window, on a computer with a screen: {program} window {file}")
    say(text.format(program=program(), file=path))
    return OK


def _project(folder: Path, path: Path) -> Project:
    """The demonstration's project, made, proposed for and decided; as its user left it, where it is there already."""
    folder.mkdir(parents=True, exist_ok=True)
    if path.exists():
        say(
            translate("Cli", "{file} is there already and is used as it is; remove it to begin anew.").format(file=path)
        )
        return open_project(path)
    _step(1, translate("Cli", "A laboratory's catalogue, as its system exports it"))
    read = read_catalogue(demo_catalogue())
    tell_problems(read.problems)
    for source in read.catalogue.sources:
        say(f"  {source.name}  ({source.encoding})")
    say(
        translate("Cli", "{analyses} analyses, {exams} exams, {chapters} chapters and sub-chapters.").format(
            analyses=number(len(read.catalogue.analyses)),
            exams=number(len(read.catalogue.exams)),
            chapters=number(len(read.catalogue.chapters)),
        )
    )
    _step(2, translate("Cli", "LOINC terms proposed for every analysis and exam"))
    with progress_bar() as progress:
        info = starter_info(release_store(), progress=progress)
    say(reading.starter_notice())
    reviewer = Reviewer(REVIEWER)
    project = new_project(path, read.catalogue, info, reviewer, LABORATORY)
    with progress_bar() as progress:
        counted = propose_all(project, info, reviewer, progress=progress)
    tell_verdicts(counted)
    _step(3, translate("Cli", "What the biologist decided so far"))
    chapters, count, problems = decide_demo(project, reviewer)
    say(translate("Cli", "%n chapters recorded by their names.", "", chapters))
    tell_problems(problems)
    say(translate("Cli", "%n decisions recorded.", "", count))
    return project


def _step(place: int, words: str) -> None:
    say()
    say(f"{place}. {words}")
