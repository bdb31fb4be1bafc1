"""The columns of the table lie as their user puts them, by mouse or by key, and come back the next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window_bench import small_review
from tests.window_driving import press, shown, wait_for_review
from workbench import app
from workbench.desk import Desk
from workbench.language import set_language
from workbench.models.catalogue_model import COLUMNS, Column
from workbench.models.column_layout import FIRST_LAYOUT, WrittenLayout, read_layout, write_layout
from workbench.preferences import Preferences
from workbench.views.main_window import MainWindow
from workbench.views.review_page import ReviewPage

KNOWN = (Column.CHAPTER, Column.LABEL, Column.STATUS)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    set_language("en")
    made = ReviewPage(small_review())
    window = shown(qtbot, made)
    yield made
    window.close()
    made.review.project.close()


def pixels(page: ReviewPage, name: Column) -> int:
    return page.catalogue.table.columnWidth(COLUMNS.index(name))


def test_the_status_gives_up_its_words_where_the_name_would_be_cut(page: ReviewPage) -> None:
    icon = pixels(page, Column.STATUS)
    page.catalogue.columns.show(Column.UNIT, False)
    assert pixels(page, Column.STATUS) > 2 * icon
    page.catalogue.columns.show(Column.UNIT, True)
    assert pixels(page, Column.STATUS) == icon


def test_then_specimen_and_unit_give_up_room_until_the_name_is_legible(page: ReviewPage) -> None:
    usual = pixels(page, Column.SPECIMEN), pixels(page, Column.UNIT)
    page.panes.setSizes([0, 1, page.width()])
    narrow = pixels(page, Column.SPECIMEN), pixels(page, Column.UNIT)
    assert narrow[0] < usual[0]
    assert narrow[1] < usual[1]


def test_a_width_that_somebody_chose_is_given_up_for_nothing(page: ReviewPage) -> None:
    page.catalogue.columns.widen(Column.SPECIMEN, 5)
    chosen = pixels(page, Column.SPECIMEN)
    page.panes.setSizes([0, 1, page.width()])
    assert pixels(page, Column.SPECIMEN) == chosen


def drag_edge(page: ReviewPage, name: Column, by: int) -> None:
    """Drag the right edge of a column's head."""
    head = page.catalogue.table.horizontalHeader()
    place = COLUMNS.index(name)
    edge = head.sectionViewportPosition(place) + head.sectionSize(place) - 2
    middle = head.height() // 2
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, middle))
    QTest.mouseMove(head.viewport(), QPoint(edge + by, middle))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + by, middle))


def test_the_name_takes_what_the_others_leave(page: ReviewPage) -> None:
    table = page.catalogue.table
    assert table.horizontalHeader().length() == table.viewport().width()
    page.catalogue.columns.show(Column.UNIT, False)
    before = pixels(page, Column.LABEL)
    page.catalogue.columns.show(Column.SPECIMEN, False)
    assert pixels(page, Column.LABEL) > before
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("name", [Column.STATUS, Column.LABEL, Column.UNIT])
def test_a_column_is_resized_with_the_mouse(page: ReviewPage, name: Column) -> None:
    before = pixels(page, name)
    drag_edge(page, name, 30)
    assert pixels(page, name) == before + 30
    assert page.catalogue.columns.layout().widths == {name: before + 30}


def test_a_name_that_was_sized_keeps_its_width(page: ReviewPage) -> None:
    drag_edge(page, Column.LABEL, 40)
    wide = pixels(page, Column.LABEL)
    page.catalogue.columns.show(Column.CODE, True)
    assert pixels(page, Column.LABEL) == wide


def test_columns_are_arranged_by_key(page: ReviewPage) -> None:
    columns = page.catalogue.columns
    press(Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is page.columns.list
    press(Qt.Key.Key_Down)  # the code, which is hidden
    press(Qt.Key.Key_Space)
    assert columns.is_shown(Column.CODE)
    before = pixels(page, Column.CODE)
    press(Qt.Key.Key_Right)
    assert pixels(page, Column.CODE) > before
    press(Qt.Key.Key_Left)
    assert pixels(page, Column.CODE) == before
    here = page.review.current
    press(Qt.Key.Key_Up, CONTROL)
    assert columns.shown()[0] is Column.CODE
    press(Qt.Key.Key_Up, CONTROL)  # at the end it stays
    assert columns.shown()[0] is Column.CODE
    press(Qt.Key.Key_Space)  # still the same column in hand
    assert not columns.is_shown(Column.CODE)
    assert page.review.current == here
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.catalogue.table


def test_the_pane_says_how_wide_each_column_is(page: ReviewPage) -> None:
    press(Qt.Key.Key_K, CONTROL)
    told = [page.columns.list.item(place).text() for place in range(len(COLUMNS))]
    assert told[2] == "Analysis · takes the room that is left"
    assert told[4].startswith("Unit · ")
    assert told[4].endswith(" characters wide")
    assert told[1] == "Code"


def test_the_last_column_stays(page: ReviewPage) -> None:
    columns = page.catalogue.columns
    for name in Column:
        columns.show(name, False)
    assert columns.shown() == [Column.LOINC]


def test_one_key_lays_the_columns_as_at_first_and_the_same_gives_them_back(page: ReviewPage) -> None:
    columns, told = page.catalogue.columns, []
    page.review.noticed.connect(lambda notice: told.append(notice.text))
    columns.show(Column.VOLUME, True)
    columns.move(Column.VOLUME, -9)
    columns.widen(Column.STATUS, 3)
    mine = columns.layout()
    press(Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert columns.layout() == FIRST_LAYOUT
    assert "Ctrl+Shift+K" in told[-1]
    press(Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert columns.layout() == mine


def test_another_row_does_not_scroll_the_columns(page: ReviewPage, qtbot: QtBot) -> None:
    for name in Column:
        page.catalogue.columns.show(name, True)
    aside = page.catalogue.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: aside.maximum() > 0)
    aside.setValue(aside.maximum())
    press(Qt.Key.Key_Down)
    assert aside.value() == aside.maximum()


def test_a_layout_is_written_and_read_whole(page: ReviewPage) -> None:
    columns = page.catalogue.columns
    columns.move(Column.LOINC, -4)
    columns.show(Column.NAME, True)
    columns.widen(Column.NAME, 5)
    assert read_layout(write_layout(columns.layout())) == columns.layout()


@pytest.mark.parametrize(
    "written",
    [
        WrittenLayout(),
        WrittenLayout("gone,lost", "gone,lost", "gone:100"),
        WrittenLayout(",", ":,:", "status,status:,status:-4,status:wide,status:99999999,status:٤٤"),
    ],
)
def test_what_is_not_understood_leaves_the_usual_layout(written: WrittenLayout) -> None:
    assert read_layout(written) == FIRST_LAYOUT


def test_an_older_version_kept_only_which_columns_are_shown(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    older = QSettings(str(file), QSettings.Format.IniFormat)
    older.setValue("columns", "status,label,volume")
    older.sync()
    layout = Preferences(file).columns
    assert layout.shown == {Column.STATUS, Column.LABEL, Column.VOLUME}
    assert layout.order == COLUMNS
    assert layout.widths == {}


def test_a_column_that_is_new_stands_behind_its_usual_neighbour() -> None:
    layout = read_layout(WrittenLayout("label", "chapter,label,gone,status,label", "label:300,gone:10"))
    assert layout.shown == {Column.LABEL}
    assert layout.widths == {Column.LABEL: 300}
    assert layout.order[:2] == (Column.CHAPTER, Column.EXAM)
    assert [name for name in layout.order if name in KNOWN] == list(KNOWN)
    assert sorted(layout.order, key=COLUMNS.index) == list(COLUMNS)
    assert layout.order[layout.order.index(Column.STATUS) + 1] is Column.CODE
    assert layout.order[layout.order.index(Column.LABEL) + 1] is Column.SPECIMEN


def open_demo(qtbot: QtBot, home: Path, store: Path) -> tuple[MainWindow, Desk]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window, desk = app.build(application, home / "window.ini", store, home / "documents")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    desk.open_demo()
    wait_for_review(qtbot, desk)
    return window, desk


def test_the_columns_outlive_the_project_and_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    window, desk = open_demo(qtbot, tmp_path, tmp_path / "store")
    assert desk.page is not None
    columns = desk.page.catalogue.columns
    columns.show(Column.VOLUME, True)
    columns.move(Column.VOLUME, -8)
    columns.widen(Column.VOLUME, 4)
    mine = columns.layout()
    ticked = {action.objectName(): action for action in desk.page.actions() if isinstance(action, QAction)}
    assert ticked["column-volume"].isChecked()
    desk.show_start()  # the project is closed, not the window
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert desk.page.catalogue.columns.layout() == mine
    window.close()
    again, later = open_demo(qtbot, tmp_path, tmp_path / "store")
    assert later.page is not None
    assert later.page.catalogue.columns.layout() == mine
    again.close()
