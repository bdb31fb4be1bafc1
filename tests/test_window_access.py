"""Everybody can use the window: names and roles on every control, a sane tab order, nothing cut off at 1280×720."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from matching.curation.coverage import Share
from tests.window_bench import small_project, small_review
from workbench.commands import commands
from workbench.language import set_language
from workbench.qt_words import speak_qt
from workbench.stylesheet import dress
from workbench.views.gauge import Gauge
from workbench.views.header_bar import HeaderBar
from workbench.views.main_window import MainWindow
from workbench.views.new_project import NewProjectPage
from workbench.views.review_page import ReviewPage
from workbench.views.start_page import StartPage
from workbench.views.strips import ReleaseStrip, starter_words

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
# Parts that Qt itself puts inside its widgets.
INNER = ("qt_", "QTableCornerButton", "ScrollBar")


@pytest.fixture(params=["fr", "en"])
def window(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    set_language(request.param)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    review = small_review(small_project())
    made = MainWindow()
    qtbot.addWidget(made)
    page = ReviewPage(review)
    header = HeaderBar("Laboratoire du Centre", review.reviewer, "2.82")
    header.tell(page.coverage)
    made.show_page(page, commands(page), header, ReleaseStrip(starter_words(1104)))
    made.resize(1280, 720)
    with qtbot.waitActive(made):
        made.show()
    page.focus_rows()
    yield made
    made.close()
    review.project.close()


def controls(window: QWidget) -> list[QWidget]:
    found = [widget for kind in CONTROLS for widget in window.findChildren(kind)]
    return [w for w in found if not w.objectName().startswith(INNER) and not _is_inner(w)]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parent()
    inside_field = isinstance(parent, QLineEdit | QComboBox | QMenuBar) or "QComboBoxPrivate" in type(parent).__name__
    is_popup = widget.window().windowType() is Qt.WindowType.Popup
    return (
        inside_field or is_popup or type(widget).__name__ in ("QTableCornerButton", "QHeaderView", "QComboBoxListView")
    )


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) or widget.accessibleName()


def test_every_control_has_a_name_and_a_role(window: MainWindow) -> None:
    nameless = []
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not name_of(control).strip() or interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            parent = type(control.parent()).__name__
            nameless.append(
                (type(control).__name__, parent, interface.text(QAccessible.Text.Name), interface.role().name)
            )
    assert not nameless, "\n".join(map(str, nameless))


@pytest.mark.parametrize("which", ["start", "new"])
def test_the_other_pages_have_names_too(qtbot: QtBot, which: str, tmp_path: Path) -> None:
    page: QWidget = StartPage([]) if which == "start" else NewProjectPage((), tmp_path, None)
    qtbot.addWidget(page)
    page.show()
    assert [type(c).__name__ for c in controls(page) if not name_of(c).strip()] == []


def test_tab_goes_through_the_page_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    seen: list[QWidget] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.catalogue.table in seen
    assert page.candidates.list in seen
    assert page.catalogue.filter_box in seen
    assert page.comparison.area in seen
    rows, candidates = seen.index(page.catalogue.table), seen.index(page.candidates.list)
    assert rows < candidates


def test_the_focus_is_seen_on_the_details_too(window: MainWindow) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    without = page.comparison.grab().toImage()
    page.comparison.area.setFocus()
    assert page.comparison.grab().toImage() != without


def test_menus_call_the_enter_key_as_the_keyboard_does(window: MainWindow) -> None:
    application = QApplication.instance()
    assert application is not None
    speak_qt(application, "fr")
    confirm = next(action for action in window.findChildren(QAction) if action.objectName() == "confirm")
    assert confirm.shortcut().toString(QKeySequence.SequenceFormat.NativeText) == "Entrée"
    speak_qt(application, "en")


def test_the_gauge_says_its_numbers_in_words(qtbot: QtBot) -> None:
    set_language("fr")
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.tell(Share(165, 205), "Toutes les analyses")
    assert gauge.accessibleName() == "Toutes les analyses: 80,5\u00a0%, 165 sur 205"


def test_nothing_is_cut_off_at_1280_by_720(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720
    cut = []
    for control in [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]:
        if not control.isVisible() or not control.text() or (isinstance(control, QLabel) and control.wordWrap()):
            continue
        if control.sizePolicy().horizontalPolicy().name == "Ignored":
            continue  # elides or has a tool tip on purpose
        if control.width() < control.sizeHint().width() - 1:
            cut.append(control.text())
    assert cut == []


def test_every_picture_has_words_beside_it(window: MainWindow) -> None:
    pictures = [c for c in controls(window) if isinstance(c, QAbstractButton) and not c.icon().isNull()]
    assert pictures
    bare = [picture for picture in pictures if not name_of(picture)]
    assert bare == []
