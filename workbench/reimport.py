"""A new export of the catalogue into the project that is open: what it changes is told before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_io.column_choice import ColumnChoice
from catalog_io.errors import FileCode, FileError, Severity
from catalog_io.general import holds_one_table
from matching.progress import IsCancelled, Progress
from workbench.language import translate
from workbench.models.notices import Notice, Offer, Tone, Until
from workbench.models.update_model import update_lines
from workbench.project.settings import Reading
from workbench.verbs.reading_twice import hidden_rows
from workbench.verbs.updating import TakeOver, Update, adopt, read_update, standing
from workbench.views import dialogs, questions
from workbench.views.columns_page import ColumnsPage
from workbench.wording.errors import WORLD_ERRORS
from workbench.wording.update import (
    diff_words,
    kept_words,
    problem_words,
    successor_words,
    taken_over_words,
    unreadable_words,
)

if TYPE_CHECKING:
    from workbench.desk import Desk


def ask_and_update(desk: Desk) -> None:
    paths = dialogs.ask_files(desk.window, translate("Reimport", "New export of the catalogue"))
    if paths:
        update(desk, paths)


@dataclass(frozen=True, slots=True)
class Given:
    """The files of a new export, and what was said of them."""

    paths: tuple[Path, ...]
    whole: bool = False  # nothing is to stay of the earlier ones
    columns: ColumnChoice | None = None  # chosen by hand
    corrected: str | None = None  # of the columns, for the next export; None where nothing was said of them


def update(desk: Desk, paths: Sequence[Path]) -> None:
    """Read the files in the background, then ask with the differences in sight."""
    _read(desk, Given(tuple(paths)))


def update_with_columns(desk: Desk, page: ColumnsPage) -> None:
    """The same with the columns as they were chosen on a page; the review comes back."""
    given = Given(page.paths, columns=page.preview.columns, corrected=page.preview.corrected)
    if desk.task is None:  # else it is told that something is being done, and the page stays
        desk.review_page()
    _read(desk, given)


def _read(desk: Desk, given: Given) -> None:
    if desk.project is None:
        return
    before = standing(desk.project)

    def work(progress: Progress, cancelled: IsCancelled) -> Update | None:
        try:
            return read_update(
                given.paths, before, given.columns, whole=given.whole, progress=progress, cancelled=cancelled
            )
        except FileError as error:
            if error.code is FileCode.NO_LABEL_COLUMN and holds_one_table(given.paths):
                return None
            raise

    def then(found: Update | None) -> None:
        if found is None:
            desk.show_columns(given.paths, before.columns)
        else:
            _ask(desk, given, found)

    desk.run(work, then, translate("Reimport", "Reading the new export…"))


def _ask(desk: Desk, given: Given, found: Update) -> None:
    page, project, review = desk.review_page(), desk.project, desk.review
    if page is None or project is None or review is None:
        return
    if found.is_unreadable:
        why = problem_words(found.read.problems) if found.read.problems else ""
        desk.tell(Notice(f"{unreadable_words()} {why}".strip(), Tone.BAD))
        return
    wrong = sum(problem.severity is Severity.ERROR for problem in found.read.problems)
    if found.diff.is_empty and not wrong and not found.kept:
        _take(desk, given, found)  # nothing to ask about; the files are those that go back to the SGL from now on
        return
    take = translate("Reimport", "update this project")
    whole = translate("Reimport", "these files are the whole catalogue")
    begin = translate("Reimport", "begin a new project")
    columns = translate("Reimport", "choose its columns")
    if found.kept:
        take = translate("Reimport", "update this project, keep {files}").format(files=kept_words(found.kept))
    recoded = () if _is_blind(desk) else found.successors
    both = translate("Reimport", "update, and take %n decisions over", "", len(recoded))

    def chosen(answer: str) -> None:
        if answer in (take, both):
            _take(desk, given, found, takes_over=answer == both)
        elif answer == whole:
            _read(desk, replace(given, whole=True))
        elif answer == begin:
            desk.show_new(given.paths)
        elif answer == columns:
            desk.show_columns(given.paths, given.columns or standing(project).columns)

    more = [*([both] if recoded else []), *([whole] if found.kept else [])]
    options = [take, *more, begin, *([columns] if found.has_table else [])]
    words = diff_words(found.diff, found.decided, wrong)
    lines = update_lines(found, hidden_rows(project, review.reviewer))
    page.ask_of_update(words, chosen, options, lines, len(found.diff.touched))
    if found.read.problems:
        desk.tell(Notice(problem_words(found.read.problems), Tone.CAUTION, until=Until.ANSWERED))


def _is_blind(desk: Desk) -> bool:
    """Whether the reviewer must not see yet what was decided for the rows that are gone."""
    return desk.project is not None and desk.project.settings().reading is Reading.SECOND_BLIND


def _take(desk: Desk, given: Given, found: Update, takes_over: bool = False) -> None:
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    try:
        taken = TakeOver(review.reviewer, taken_over_words()) if takes_over else None
        diff = adopt(project, found, review.reviewer, takes_over=taken, columns=given.corrected)
    except WORLD_ERRORS as error:
        desk.tell_error(error)
        return
    desk.reopen()
    marked = project.changed_keys()  # what says again what it said when it was decided is not
    again = sum(change.key in marked for change in diff.changed)
    text = translate("Reimport", "The catalogue is up to date. %n decided rows changed their meaning.", "", again)
    if diff.is_empty:
        text = translate("Reimport", "Nothing is new, changed or gone: the catalogue is up to date.")
    told = "" if takes_over or _is_blind(desk) else successor_words(found.successors)
    if takes_over:
        told = translate("Reimport", "%n decisions were taken over.", "", len(found.successors))
    followed = {one.before.key for one in found.successors} if takes_over else set()  # also of rows gone earlier
    gone = sum(row.key in found.decided and row.key not in followed for row in diff.removed)
    if gone:
        told = f"{translate('Reimport', '%n decided rows are gone: their decisions wait for them.', '', gone)} {told}"
    text = f"{text} {told}".strip()
    offer = Offer(translate("Reimport", "See them (F8)"), lambda: _show_changed(desk)) if again else None
    is_calm = not again and (takes_over or not told)
    if is_calm:
        desk.tell(Notice(text, Tone.GOOD, undoable=takes_over))
    else:
        desk.tell(Notice(text, Tone.CAUTION, undoable=takes_over, until=Until.TOLD, offer=offer))


def _show_changed(desk: Desk) -> None:
    page = desk.review_page()
    if page is not None:
        questions.show_changed(page)
