"""A new export of the catalogue into the project that is open: what it changes is told before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_io.errors import Severity
from workbench.language import translate
from workbench.models.notices import Notice, Tone
from workbench.project.settings import Reading
from workbench.verbs.updating import Update, read_update, standing
from workbench.views import dialogs
from workbench.wording_errors import WORLD_ERRORS
from workbench.wording_update import diff_words, kept_words, successor_words

if TYPE_CHECKING:
    from workbench.desk import Desk


def ask_and_update(desk: Desk) -> None:
    paths = dialogs.ask_files(desk.window, translate("Reimport", "New export of the catalogue"))
    if paths:
        update(desk, paths)


def update(desk: Desk, paths: Sequence[Path], whole: bool = False) -> None:
    """Read the files in the background, then ask with the differences in sight; ``whole`` when nothing is to stay of
    the earlier ones."""
    if desk.project is None:
        return
    chosen, before = list(paths), standing(desk.project)
    desk.run(
        lambda progress, cancelled: read_update(chosen, before, whole=whole, progress=progress, cancelled=cancelled),
        lambda found: _ask(desk, chosen, found),
        translate("Reimport", "Reading the new export…"),
    )


def _ask(desk: Desk, paths: list[Path], found: Update) -> None:
    page = desk.page
    if page is None:
        return
    wrong = sum(problem.severity is Severity.ERROR for problem in found.read.problems)
    if found.diff.is_empty and not wrong and not found.kept:
        _take(desk, found)  # nothing to ask about; the files are those that go back to the SGL from now on
        return
    take = translate("Reimport", "update this project")
    whole = translate("Reimport", "these files are the whole catalogue")
    begin = translate("Reimport", "begin a new project")
    if found.kept:
        take = translate("Reimport", "update this project, keep {files}").format(files=kept_words(found.kept))

    def chosen(answer: str) -> None:
        if answer == take:
            _take(desk, found)
        elif answer == whole:
            update(desk, paths, whole=True)
        elif answer == begin:
            desk.show_new(paths)

    options = [take, whole, begin] if found.kept else [take, begin]
    words = diff_words(found.diff, found.decided, wrong)
    page.bar.ask(words, chosen, options, hint=translate("Reimport", "The number of the answer"))


def _take(desk: Desk, found: Update) -> None:
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    try:
        diff = project.adopt(found.read.catalogue, review.reviewer)
    except WORLD_ERRORS as error:
        desk.tell_error(error)
        return
    desk.reopen()
    again = sum(change.key in found.decided for change in diff.changed)
    text = translate("Reimport", "The catalogue is up to date. %n decided rows changed their meaning.", "", again)
    if diff.is_empty:
        text = translate("Reimport", "Nothing is new, changed or gone: the catalogue is up to date.")
    # A blind second reader must not see what was decided for the row that is gone.
    told = "" if project.settings().reading is Reading.SECOND_BLIND else successor_words(found.successors)
    calm = not (again or told)
    desk.tell(Notice(f"{text} {told}".strip(), Tone.GOOD if calm else Tone.CAUTION))
