"""A new project in four steps on one page: release, files, what was read of them, who and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from catalog_io.column_choice import ColumnChoice
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.sgl import ReadResult
from matching.mapping import Reviewer
from workbench import theme
from workbench.language import translate
from workbench.views.files_step import FilesStep
from workbench.views.parts import Badge, button, column, is_enter, line, pane, row
from workbench.views.people_step import PeopleStep
from workbench.views.preview_step import PreviewStep
from workbench.views.release_step import ReleaseStep


@dataclass(frozen=True, slots=True)
class NewProject:
    """All that is needed to make a project."""

    release: ReleaseInfo
    read: ReadResult
    laboratory: str
    reviewer: Reviewer
    file: Path
    columns: str = ""  # what was said of them by hand


@dataclass(frozen=True, slots=True)
class Filled:
    """How far a page is filled in, so that another in another language can go on from there."""

    step: int
    release: str
    files: tuple[Path, ...]
    columns: ColumnChoice | None
    people: tuple[str, str, str, str]


class NewProjectPage(QWidget):
    ready = Signal(object)  # NewProject
    cancelled = Signal()
    release_import_wanted = Signal()

    def __init__(self, releases: Sequence[ReleaseInfo], folder: Path, reviewer: Reviewer | None) -> None:
        super().__init__()
        self.setObjectName("page")
        self.releases = ReleaseStep(releases)
        self.files = FilesStep()
        self.preview = PreviewStep()
        self.people = PeopleStep(folder, reviewer)
        self.steps = QStackedWidget()
        self.parts = (self.releases, self.files, self.preview, self.people)
        for step in self.parts:
            self.steps.addWidget(step)
        self.marks = [Badge(f"{place + 1}  {words}") for place, words in enumerate(_step_words())]
        self.back = button(translate("NewProject", "Back"), self._back)
        self.next = button(translate("NewProject", "Next"), self._next, "primary")
        leave = button(translate("NewProject", "Cancel"), self.cancelled.emit)
        title = line(translate("NewProject", "New project"), factor=theme.TITLE, bold=True)
        body = pane(column(self.steps, margin=theme.WIDE))
        foot = row(leave, 1, self.back, self.next)
        whole = column(row(title, 1, *self.marks), body, foot, margin=theme.LOOSE, spacing=theme.ROOM)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for step in self.parts:
            step.changed.connect(self._refresh)
        self.preview.was_read.connect(self._move_on)
        self.releases.import_wanted.connect(self.release_import_wanted)
        self._go(0)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Files dropped on the window."""
        self.files.add(paths)
        if self.steps.currentIndex() != 1 and self.releases.chosen is not None:
            self._go(1)

    @property
    def filled(self) -> Filled:
        release = self.releases.chosen
        return Filled(
            self.steps.currentIndex(),
            release.name if release is not None else "",
            tuple(self.files.paths),
            self.preview.columns,
            self.people.said,
        )

    def fill(self, filled: Filled, releases: Sequence[ReleaseInfo]) -> None:
        """Go on from where another page was left, from the files at the latest: they are read again."""
        self.releases.show_releases(releases, filled.release)
        self.files.add(filled.files)
        self.people.say(filled.people)
        self.preview.remember(filled.files, filled.columns)
        self._go(min(filled.step, self.parts.index(self.preview)) if filled.files else min(filled.step, 1))

    def _step_complete(self) -> bool:
        complete = (
            self.releases.chosen is not None,
            bool(self.files.paths),
            self.preview.result is not None and bool(self.preview.result.catalogue.analyses),
            self.people.reviewer is not None and self.people.file is not None,
        )
        return complete[self.steps.currentIndex()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, from a field or a list that has no use for it, goes on."""
        if is_enter(event):
            self.next.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The focus that was asked for before there was a window to have it."""
        super().showEvent(event)
        self.parts[self.steps.currentIndex()].take_focus()

    def _refresh(self) -> None:
        here = self.steps.currentIndex()
        for place, mark in enumerate(self.marks):
            mark.tell(mark.text(), "near" if place == here else ("good" if place < here else "quiet"))
        self.back.setEnabled(here > 0)
        self.next.setEnabled(self._step_complete())
        is_last = here == self.steps.count() - 1
        self.next.setText(translate("NewProject", "Create the project") if is_last else translate("NewProject", "Next"))
        self.next.setAccessibleName(self.next.text())

    def _move_on(self) -> None:
        """The focus that the reading held goes on, or back where nothing could be read; never to what gives up."""
        if self.preview.hasFocus():
            (self.next if self.next.isEnabled() else self.back).setFocus()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        if self.steps.currentWidget() is self.preview:
            self.preview.read(self.files.paths)
        if self.steps.currentWidget() is self.people:
            self.people.propose_name(self.files.paths)
        self._refresh()
        self.parts[step].take_focus()

    def _back(self) -> None:
        self._go(self.steps.currentIndex() - 1)

    def _next(self) -> None:
        if self.steps.currentWidget() is self.preview and self.preview.is_stale:
            self.preview.read_again()  # what is seen first is what goes in
            return
        if self.steps.currentIndex() < self.steps.count() - 1:
            self._go(self.steps.currentIndex() + 1)
            return
        release, result = self.releases.chosen, self.preview.result
        reviewer, file = self.people.reviewer, self.people.file
        assert release is not None
        assert result is not None
        assert reviewer is not None
        assert file is not None
        self.ready.emit(NewProject(release, result, self.people.laboratory, reviewer, file, self.preview.corrected))


def _step_words() -> tuple[str, ...]:
    return (
        translate("NewProject", "LOINC release"),
        translate("NewProject", "Your files"),
        translate("NewProject", "What was read"),
        translate("NewProject", "You"),
    )
