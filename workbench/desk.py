"""The desk: which page is on it, which project is open, and what happens between them."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QTimer

from catalog_io.column_choice import ColumnChoice
from catalog_io.release_manifest import ReleaseInfo
from workbench import desk_files, desk_manners, desk_pages, desk_settings, opening
from workbench.background import Task, Work
from workbench.engine import engine_version
from workbench.language import translate
from workbench.models.notices import Notice, Tone
from workbench.models.ports import Engine
from workbench.models.review import Review
from workbench.preferences import Preferences
from workbench.project import Project
from workbench.proposing import Proposing
from workbench.review_proposals import ReviewProposals
from workbench.verbs.demo import make_demo
from workbench.verbs.projects import new_project
from workbench.views import dialogs
from workbench.views.columns_page import ColumnsPage
from workbench.views.main_window import MainWindow
from workbench.views.new_project import NewProject, NewProjectPage
from workbench.views.review_page import ReviewPage
from workbench.waking import Waking
from workbench.wording.errors import WORLD_ERRORS, error_sentence

DEMO = "demonstration"


class Desk(QObject):
    """Opens, closes and passes on. Only here is a project written to while a thread works beside it."""

    def __init__(self, window: MainWindow, preferences: Preferences, store: Path, documents: Path) -> None:
        super().__init__(window)
        self.window = window
        self.preferences = preferences
        self.store = store
        self.documents = documents
        self.project: Project | None = None
        self.release: ReleaseInfo | None = None
        self.review: Review | None = None
        self.page: ReviewPage | None = None
        self.new_page: NewProjectPage | None = None
        self.columns_page: ColumnsPage | None = None  # in the place of the review
        self.proposals: ReviewProposals | None = None
        self._is_unswept = False  # whether something of an earlier project is still held
        self._before: Path | None = None  # the project that was left for the page of a new one
        self.task: Task | None = None
        self.waking: Waking | None = None  # the engine, opened while the table is already used
        window.closing.connect(self.close)
        window.dropped.connect(lambda paths: desk_files.drop(self, paths))
        window.task_strip.cancel_wanted.connect(self.cancel)
        window.notices.undo_wanted.connect(self._undo)

    # --- pages

    def show_start(self) -> None:
        self._put_away()
        desk_pages.show_start(self)

    def show_new(self, files: Sequence[Path] = ()) -> None:
        if self._is_at_work():
            return
        self._before = Path(self.project.where) if self.project is not None else self._before
        self._put_away()
        desk_pages.show_new(self, opening.releases(self.store))
        if files and self.new_page is not None:
            self.new_page.add_files(files)

    def leave_new(self) -> None:
        """Back from the page of a new project, to the one that was open before."""
        before, self._before = self._before, None
        if before is not None and before.is_file():
            self.open_path(before)
        else:
            self.show_start()

    def show_columns(self, paths: Sequence[Path], columns: ColumnChoice | None) -> None:
        """The columns of a new export, to be chosen by hand."""
        desk_pages.show_columns(self, paths, columns)

    def review_page(self) -> ReviewPage | None:
        """The page of the review, brought back where another stands in its place; None where nothing is reviewed."""
        if self.page is None and self.review is not None:
            desk_pages.show_review(self)
        return self.page

    def show_again(self) -> None:
        """The same page in another language or theme."""
        if self.columns_page is not None:
            desk_pages.show_columns(self, self.columns_page.paths, self.columns_page.preview.columns)
        elif self.review is not None:
            desk_pages.show_review(self)
        elif self.new_page is None:
            desk_pages.show_start(self)
        else:
            filled, known = self.new_page.filled, opening.releases(self.store)
            self.new_page.preview.stop()
            desk_pages.show_new(self, known)
            self.new_page.fill(filled, known)

    def _put_away(self) -> None:
        """Stop what runs and let go of the project."""
        desk_manners.keep_columns(self)
        if self.task is not None:
            self.task.stop_and_wait()
        self._stop_proposing()
        if self.waking is not None:
            self.waking.stop()
        gc.unfreeze()
        for filled in (self.new_page, self.columns_page):
            if filled is not None:
                filled.preview.stop()
        if self.review is not None:
            self.review.deleteLater()
            self._is_unswept = True
        self.task = self.waking = self.review = None
        self.page = self.new_page = self.columns_page = None
        self.window.task_strip.end()
        if self.project is not None:
            desk_settings.keep_memory(self)
            self.project.close()
            self.project = None

    # --- projects

    def make_project(self, wanted: NewProject) -> None:
        """Make a project and show it; where it cannot be made, the page stays with all that was filled in."""
        if self._is_at_work():
            return
        try:
            wanted.file.parent.mkdir(parents=True, exist_ok=True)
            project = new_project(
                wanted.file, wanted.read.catalogue, wanted.release, wanted.reviewer, wanted.laboratory, wanted.columns
            )
        except WORLD_ERRORS as error:
            self.tell_error(error)
            return
        self._put_away()
        self.preferences.keep_reviewer(project.identity, wanted.reviewer)
        self._take(project, wanted.file)

    def open_path(self, path: Path) -> None:
        """Open the project in a file; one that another window holds opens for reading."""
        if self._is_at_work():
            return
        self._put_away()
        try:
            self._take(opening.project_in(path), path)
        except WORLD_ERRORS as error:
            self.show_start()
            self.tell_error(error)

    def open_demo(self) -> None:
        """The embedded demonstration with what its biologist decided so far, made once and kept as it is left."""
        if self._is_at_work():
            return
        self._put_away()
        path = self.documents / f"{DEMO}{dialogs.PROJECT_SUFFIX}"
        if path.exists():
            self.open_path(path)
            return
        try:
            self.documents.mkdir(parents=True, exist_ok=True)
            project = make_demo(path, opening.releases(self.store)[-1])
        except WORLD_ERRORS as error:
            self.show_start()
            self.tell_error(error)
            return
        self._take(project, path)

    def _take(self, project: Project, path: Path) -> None:
        self.project, self._before = project, None
        self.preferences.remember(path)
        info = opening.chosen_release(opening.releases(self.store), project.settings().release)
        self.release = info
        project.works_with(info.name, engine_version())
        if opening.is_built(info):
            self._wake(info)
            return
        desk_pages.show_start(self)  # the keys of the page before would act on what is put away
        self.run(
            lambda progress, cancelled: opening.open_engine(info, progress, cancelled),
            self._opened_awake,
            translate("Desk", "Opening the project…"),
        )

    def _wake(self, info: ReleaseInfo) -> None:
        """Show the project at once; the engine comes while the first row is read."""
        try:
            self.waking = Waking(info, self)
        except WORLD_ERRORS as error:
            self._failed(error)
            return
        self.waking.woken.connect(self._awake)
        self.waking.failed.connect(self._not_awake)
        self._opened(self.waking)
        self.waking.begin_soon()

    def _awake(self) -> None:
        self._sweep()
        if self.review is not None:
            self.review.engine_ready()

    def _sweep(self) -> None:
        """Let go of what an earlier project left, which holds itself in circles; what is open now stays until it is put
        away, and looking for garbage in it would hold up the keys a tenth of a second each time."""
        if self._is_unswept:
            self._is_unswept = False
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    def _not_awake(self, error: Exception) -> None:
        self.show_start()
        self.tell_error(error)

    def _opened(self, engine: Engine) -> None:
        assert self.project is not None
        assert self.release is not None
        self.review = Review(self.project, engine, desk_manners.first_reviewer(self, self.project), self)
        self.review.noticed.connect(self.tell)
        self.review.current_changed.connect(self.window.notices.leave_row)
        # After the act has been told: a memory that cannot be read is told behind it.
        self.review.many_decided.connect(lambda: QTimer.singleShot(0, self, lambda: desk_settings.keep_memory(self)))
        desk_pages.show_review(self)
        self.proposals = ReviewProposals(self.review, self.release, self.window.task_strip)
        self.proposals.noticed.connect(self.tell)
        self.proposals.refused.connect(self.tell_error)
        self.proposals.completed.connect(self._proposed)
        self.proposals.propose_due()

    def _opened_awake(self, engine: Engine) -> None:
        self._opened(engine)
        QTimer.singleShot(0, self, self._sweep)  # once the page before is gone

    def reopen(self) -> None:
        """Show the project anew after its catalogue changed, with the same engine and the same reviewer."""
        if self.review is None:
            return
        desk_manners.keep_columns(self)
        self.page = None
        self._stop_proposing()  # what it would say is of the rows as they were
        old, self.review = self.review, None
        self._opened(old.engine)
        old.deleteLater()

    # --- proposals

    @property
    def proposing(self) -> Proposing | None:
        """The run that looks for proposals, while there is one."""
        return self.proposals.running if self.proposals is not None else None

    def propose(self) -> None:
        """Propose again for every row."""
        if self.proposals is not None:
            self.proposals.propose_all()

    def _proposed(self) -> None:
        self.window.notices.tell_aside(Notice(translate("Desk", "Every row has its proposals.")))

    def _stop_proposing(self) -> None:
        if self.proposals is not None:
            self.proposals.stop()
        self.proposals = None

    # --- work beside the window

    def run(self, work: Work, then: Callable[[Any], object], words: str) -> None:
        """Do ``work`` in the background, one at a time, and give its result to ``then``."""
        if self._is_at_work():
            return
        self.task = Task(work)
        self.task.progressed.connect(self.window.task_strip.tell)
        self.task.finished.connect(lambda result: self._done(lambda: then(result)))
        self.task.failed.connect(lambda error: self._done(lambda: self._failed(error)))
        self.task.broke.connect(lambda _: self._done(self._back_from_nothing))
        self.task.cancelled.connect(lambda: self._done(self._given_up))
        self.window.task_strip.begin(words)
        self.task.start()

    def _is_at_work(self) -> bool:
        """Whether something is being done that another act would drop; it is told."""
        if self.task is None:
            return False
        text = translate("Desk", "Something is still being done: wait for it, or cancel it.")
        self.tell(Notice(text, Tone.CAUTION))
        return True

    def cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()
        elif self.proposals is not None:
            self.proposals.cancel()

    def _done(self, then: Callable[[], object]) -> None:
        self.task = None
        self.window.task_strip.end()
        then()

    def _failed(self, error: Exception) -> None:
        self._back_from_nothing()
        self.tell_error(error)

    def _given_up(self) -> None:
        self._back_from_nothing()
        self.tell(Notice(translate("Desk", "Cancelled: nothing was kept of it.")))

    def _back_from_nothing(self) -> None:
        """A project whose release could not be opened is put away again."""
        if self.project is not None and self.review is None:
            self.show_start()

    def tell(self, notice: Notice) -> None:
        self.window.notices.show_notice(notice)

    def tell_error(self, error: Exception) -> None:
        self.tell(Notice(error_sentence(error), Tone.BAD))

    def tell_unforeseen(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What nobody caught: a file that vanished under the open project is told, whatever it was that needed it."""
        if isinstance(error, WORLD_ERRORS):
            self.tell_error(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _undo(self) -> None:
        if self.page is not None:
            self.page.undo()

    def close(self) -> None:
        self.preferences.geometry = self.window.saveGeometry()
        self._put_away()
