"""The window as tests drive it: by keys sent to whatever has the focus, on one page or with the whole desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping
from tests.window_bench import BIOLOGIST, small_catalogue
from workbench import app, desk_manners
from workbench.commands import commands
from workbench.desk import Desk
from workbench.models.review import Review
from workbench.project import open_project
from workbench.views import dialogs
from workbench.views.main_window import MainWindow
from workbench.views.review_page import ReviewPage

LONG = 60_000  # ms that the first opening may take on a slow machine; nothing waits that long when all is well
SIZE = (1280, 720)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus was lost"
    QTest.keyClick(focused, key, modifier)


def shown(qtbot: QtBot, page: ReviewPage) -> MainWindow:
    """The page in a window of its own, with its commands and the focus on its rows."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_page(page, commands(page), None, None)
    window.resize(*SIZE)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.focus_rows()
    return window


class Bench:
    """A window on a review, driven by keys sent to whatever has the focus."""

    def __init__(self, qtbot: QtBot, review: Review) -> None:
        self.qtbot = qtbot
        self.review = review
        self.page = ReviewPage(review)
        self.window = shown(qtbot, self.page)
        self.notices: list[str] = []
        review.noticed.connect(lambda notice: self.notices.append(notice.text))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def type_accents(self, text: str) -> None:
        """Type what is on a key of its own on a French keyboard, « é » and « ç » among it."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(QApplication.focusWidget(), event)

    def mapping(self, code: str) -> Mapping:
        return self.review.project.mapping(LocalKey(Level.ANALYSIS, code))

    def go_to(self, code: str) -> None:
        self.review.select(self.review.sheet.positions[LocalKey(Level.ANALYSIS, code)])

    @property
    def here(self) -> str:
        assert self.review.analysis is not None
        return self.review.analysis.code

    @property
    def at_rows(self) -> bool:
        return QApplication.focusWidget() is self.page.catalogue.table


@contextmanager
def whole_window(qtbot: QtBot, folder: Path, store: Path) -> Iterator[Desk]:
    """The program's window with nothing open, its preferences and documents in ``folder``."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window, desk = app.build(application, folder / "window.ini", store, folder / "documents")
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitActive(window):
        window.show()
    yield desk
    window.close()


@contextmanager
def small_laboratory(qtbot: QtBot, folder: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A project of the small laboratory, open in the program's window, in English."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(folder / "data"))
    project = folder / f"labo{dialogs.PROJECT_SUFFIX}"
    with open_project(project, create=True) as made:
        made.adopt(small_catalogue(), BIOLOGIST)
    with whole_window(qtbot, folder, store) as desk:
        desk_manners.speak(desk, "en")
        desk.open_path(project)
        wait_for_review(qtbot, desk)
        yield desk


def wait_for_review(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.review is not None and desk.proposing is None, timeout=LONG)


def wait_for_task(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.task is None, timeout=LONG)


def write_all_the_same(qtbot: QtBot, desk: Desk) -> None:
    """Wait for the check before an export, and write where it has warnings."""
    wait_for_task(qtbot, desk)
    if QApplication.focusWidget() is desk.page.warnings.list:  # type: ignore[union-attr]
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_for_task(qtbot, desk)
