"""A new export of the catalogue into the project that is open: what it changes is told before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_io.errors import Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl import ReadResult
from matching.diff import CatalogueDiff, compare
from workbench.language import translate
from workbench.models.notices import Notice, Tone
from workbench.views import dialogs
from workbench.wording_errors import WORLD_ERRORS

if TYPE_CHECKING:
    from workbench.desk import Desk


def ask_and_update(desk: Desk) -> None:
    paths = dialogs.ask_files(desk.window, translate("Reimport", "New export of the catalogue"))
    if paths:
        update(desk, paths)


def update(desk: Desk, paths: Sequence[Path]) -> None:
    """Read the files in the background, then ask with the differences in sight."""
    chosen = list(paths)
    desk.run(
        lambda progress, cancelled: read_catalogue(chosen, progress=progress, cancelled=cancelled),
        lambda read: _ask(desk, chosen, read),
        translate("Reimport", "Reading the new export…"),
    )


def _ask(desk: Desk, paths: list[Path], read: ReadResult) -> None:
    page, project = desk.page, desk.project
    if page is None or project is None:
        return
    diff = compare(project.catalogue(), read.catalogue)
    wrong = sum(problem.severity is Severity.ERROR for problem in read.problems)
    take = translate("Reimport", "update this project")
    begin = translate("Reimport", "begin a new project")

    def chosen(answer: str) -> None:
        if answer == take:
            _take(desk, read)
        elif answer == begin:
            desk.show_new(paths)

    page.bar.ask(diff_words(diff, wrong), chosen, [take, begin], hint=translate("Reimport", "The number of the answer"))


def _take(desk: Desk, read: ReadResult) -> None:
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    try:
        diff = project.adopt(read.catalogue, review.reviewer)
    except WORLD_ERRORS as error:
        desk.tell_error(error)
        return
    desk.reopen()
    text = translate(
        "Reimport", "The catalogue is up to date. %n decided rows changed their meaning.", "", len(diff.changed)
    )
    desk.tell(Notice(text, Tone.CAUTION if diff.changed else Tone.GOOD))


def diff_words(diff: CatalogueDiff, wrong: int) -> str:
    """« 12 nouvelles, 3 changées, 2 retirées » and the rows that cannot go in."""
    parts = [
        translate("Reimport", "%n new", "", len(diff.added) + len(diff.returned)),
        translate("Reimport", "%n changed", "", len(diff.changed)),
        translate("Reimport", "%n gone", "", len(diff.removed)),
    ]
    if wrong:
        parts.append(translate("Reimport", "%n rows with errors left out", "", wrong))
    return " · ".join(parts)
