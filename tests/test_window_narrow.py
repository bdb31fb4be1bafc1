"""At 1280 across nothing is cut off, whatever pane is open; at 1024 what one reads for a decision is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.curation.coverage import coverage_of
from matching.mapping import Mapping, Status
from matching.match import Agreement, AxisAgreement
from tests.window_bench import BIOLOGIST, small_review
from tests.window_driving import Bench
from workbench.language import set_language
from workbench.models.catalogue_model import COLUMNS, Column
from workbench.models.notices import Notice
from workbench.views.comparison_pane import ComparisonPane
from workbench.views.header_bar import HeaderBar
from workbench.views.main_window import MainWindow
from workbench.views.notice_bar import NoticeBar
from workbench.views.strips import ReleaseStrip, missing_words
from workbench.wording.domain import changed_word


@pytest.fixture(params=["fr", "en"])
def bench(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Bench]:
    set_language(request.param)
    made = Bench(qtbot, small_review())
    yield made
    made.window.close()
    made.review.project.close()
    set_language("en")


def fits(bench: Bench) -> None:
    page = bench.page
    table, area = page.catalogue.table, page.comparison.area
    assert page.work.width() >= page.work.minimumSizeHint().width()
    assert table.horizontalScrollBar().maximum() == 0
    assert area.widget().width() <= area.viewport().width()


def test_the_three_columns_fit_and_their_marks_stand_beside_the_values(bench: Bench) -> None:
    fits(bench)
    side = bench.page.comparison.lines[Axis.SYSTEM].sides[0]
    assert side.mark.geometry().right() < side.value.geometry().left()


def test_the_rows_keep_their_columns_beside_the_facets(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F2)
    bench.qtbot.waitUntil(lambda: bench.page.facets.isVisible())
    fits(bench)


def test_a_reason_of_many_lines_cuts_no_candidate(bench: Bench) -> None:
    bench.window.resize(1280, 720)
    bench.press(Qt.Key.Key_F2)
    bench.go_to("NA")
    pane = bench.page.candidates
    lines = pane.fontMetrics().height() * 3
    pane.reason.setText(" ".join(["a reason of many words"] * 7))
    bench.window.resize(1281, 720)
    bench.qtbot.waitUntil(lambda: pane.reason.height() >= lines)
    bottom = pane.list.mapTo(pane, pane.list.rect().bottomLeft())
    assert pane.list.height() >= pane.list.minimumHeight()
    assert bottom.y() < pane.height()


def test_a_filter_that_no_row_fits_moves_nothing_and_leaves_no_empty_headings(bench: Bench) -> None:
    page = bench.page
    box, before = page.catalogue.filter_box, page.catalogue.filter_box.geometry()
    box.setText("no such analysis")
    bench.qtbot.waitUntil(lambda: page.catalogue.empty.isVisible())
    assert box.geometry() == before
    assert not page.comparison.isVisible()
    assert page.candidates.empty.alignment() == page.catalogue.empty.alignment()
    box.clear()
    bench.qtbot.waitUntil(lambda: page.comparison.isVisible())
    assert box.geometry() == before


def test_a_row_without_a_candidate_has_no_heading_over_nothing(bench: Bench) -> None:
    pane = bench.page.comparison
    assert all(part.isVisible() for part in pane.of_candidate)
    bench.go_to("XYZ")
    assert bench.review.candidate is None
    assert not any(part.isVisible() for part in pane.of_candidate)
    assert pane.story.isVisible()


def test_where_there_is_no_room_beside_the_values_the_marks_go_above(bench: Bench, qtbot: QtBot) -> None:
    pane = ComparisonPane(bench.review)
    qtbot.addWidget(pane)
    pane.resize(70 * pane.heads[0].fontMetrics().horizontalAdvance("0"), 600)
    pane.show()
    qtbot.waitExposed(pane)
    side = pane.lines[Axis.SYSTEM].sides[0]
    qtbot.waitUntil(lambda: side.mark.geometry().bottom() <= side.value.geometry().top())
    assert pane.area.widget().width() <= pane.area.viewport().width()


def test_in_a_column_with_no_room_for_its_name_an_axis_is_named_above_its_line(bench: Bench, qtbot: QtBot) -> None:
    pane = ComparisonPane(bench.review)
    qtbot.addWidget(pane)
    digit = pane.heads[0].fontMetrics().horizontalAdvance("0")
    said = pane.lines[Axis.SYSTEM]
    pane.resize(46 * digit, 600)
    pane.show()
    qtbot.waitExposed(pane)
    qtbot.waitUntil(lambda: said.name.geometry().bottom() < said.local.geometry().top())
    assert said.name.geometry().bottom() < said.sides[1].geometry().top()
    assert pane.area.widget().width() <= pane.area.viewport().width()
    pane.resize(70 * digit, 600)
    qtbot.waitUntil(lambda: said.name.geometry().right() < said.local.geometry().left())
    assert said.name.geometry().top() == said.local.geometry().top()


def test_one_long_word_holds_no_column_as_wide_as_it_is(bench: Bench, qtbot: QtBot) -> None:
    said = bench.page.comparison.lines[Axis.METHOD]
    word = "électrochimiluminescence"
    said.tell(AxisAgreement(Axis.METHOD, Agreement.EXACT, "", word, evidence=(word,)), None, ["", ""])
    whole = said.local.fontMetrics().horizontalAdvance(word)
    assert said.local.minimumSizeHint().width() < 0.8 * whole
    assert said.sides[0].value.minimumSizeHint().width() < 0.8 * whole


@pytest.mark.parametrize("language", ["fr", "en"])
def test_beside_the_facets_of_a_small_window_both_candidates_are_read_without_going_aside(
    qtbot: QtBot, language: str
) -> None:
    set_language(language)
    bench = Bench(qtbot, small_review())
    bench.window.resize(1024, 700)
    bench.press(Qt.Key.Key_F2)
    page = bench.page
    qtbot.waitUntil(lambda: page.facets.isVisible() and page.width() <= 1024)
    assert page.panes.minimumSizeHint().width() <= page.panes.width()
    area = page.comparison.area
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    assert page.candidates.list.height() >= page.candidates.list.minimumHeight()
    bench.review.project.close()
    set_language("en")


def test_a_pane_that_is_not_shown_takes_no_room_from_those_that_are(bench: Bench) -> None:
    pages = bench.page.work
    widest = max(pages.widget(place).minimumSizeHint().width() for place in range(pages.count()))
    assert pages.minimumSizeHint().width() == bench.page.reading.minimumSizeHint().width() < widest


def test_the_facets_give_way_to_a_pane_that_has_no_room_beside_them_and_come_back(bench: Bench) -> None:
    page = bench.page
    bench.press(Qt.Key.Key_F2)
    bench.qtbot.waitUntil(lambda: page.facets.isVisible())
    page.show_settings()
    assert page.facets.isVisible()  # there is room
    page.back_to_reading()
    page.warnings.title.setMinimumWidth(page.width() - page.catalogue.minimumSizeHint().width() - 60)
    page.show_warnings([])
    assert not page.facets.isVisible()
    page.back_to_reading()
    assert page.facets.isVisible()


def test_the_facets_give_way_to_figures_that_would_be_cut_beside_them(bench: Bench) -> None:
    page = bench.page
    bench.window.resize(1024, 700)
    bench.press(Qt.Key.Key_F2)
    bench.qtbot.waitUntil(lambda: page.facets.isVisible() and page.width() <= 1024)
    long = LocalAnalysis(code="A", label="A", chapter="Immunologie, auto-immunité et allergologie moléculaire " * 2)
    other = LocalAnalysis(code="B", label="B", chapter="Divers")
    page.coverage = coverage_of([(row.key, row, Mapping()) for row in (long, other)])
    page.toggle_coverage()
    area = page.coverage_panel.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bench.qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    assert page.panes.minimumSizeHint().width() <= page.panes.width()
    page.toggle_coverage()
    assert page.facets.isVisible()


def test_what_many_rows_would_get_is_read_across_the_whole_width(bench: Bench) -> None:
    page = bench.page
    bench.press(Qt.Key.Key_F2)
    bench.qtbot.waitUntil(lambda: page.facets.isVisible())
    page.offer_bulk("Confirm", [], lambda _: None)
    assert not page.facets.isVisible()
    assert not page.catalogue.isVisible()
    page.back_to_reading()
    assert page.facets.isVisible()


def test_the_choices_of_a_question_go_on_a_second_line_where_one_has_no_room(bench: Bench) -> None:
    bar = bench.page.bar
    words = [
        f"{name}: keep what it gave, and all that was decided of its rows by any reader"
        for name in ("LOINC_1", "LOINC_2", "LOINC_3")
    ]
    bar.ask("12 new rows", lambda _: None, words)
    buttons = [bar.choices.itemAt(place).widget() for place in range(bar.choices.count())]  # type: ignore[union-attr]
    bench.qtbot.waitUntil(lambda: buttons[-1].geometry().top() >= buttons[0].geometry().bottom())
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= bar.width()
        assert button.geometry().bottom() <= bar.height()
    assert bar.minimumSizeHint().width() < bench.page.width()


def test_a_number_needs_no_more_room_than_a_number_words_take_what_a_question_leaves(bench: Bench) -> None:
    bar = bench.page.bar
    bar.ask("?", lambda _: True, ["one", "two"])
    bench.qtbot.waitUntil(lambda: bar.prompt.width() > bar.box.width())
    bar.ask_words("?", lambda _: True)
    bench.qtbot.waitUntil(lambda: bar.prompt.width() < bar.box.width())


def test_the_heading_of_the_status_is_read_whole_where_its_column_is_narrow(bench: Bench) -> None:
    table, state = bench.page.catalogue.table, COLUMNS.index(Column.STATUS)
    bench.page.panes.setSizes([0, 44 * table.fontMetrics().horizontalAdvance("0"), 4000])
    assert table.columnWidth(state) >= table.horizontalHeader().sectionSizeHint(state)


def test_however_long_a_label_is_the_button_that_confirms_stays_where_it_is(bench: Bench) -> None:
    pane = bench.page.candidates
    before = pane.confirm.geometry()
    pane.title.setText("Recherche d’anticorps " * 12)
    bench.qtbot.waitUntil(lambda: pane.title.height() > 2 * before.height())
    assert pane.confirm.geometry() == before


def test_the_search_and_its_choices_fit(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    fits(bench)
    for box in (*bench.page.search.filters.values(), bench.page.search.class_filter):
        assert box.width() > box.fontMetrics().horizontalAdvance(box.currentText())


def test_where_the_name_would_be_cut_short_the_status_is_told_by_its_icon(bench: Bench, qtbot: QtBot) -> None:
    table = bench.page.catalogue.table
    state, name = COLUMNS.index(Column.STATUS), COLUMNS.index(Column.LABEL)
    digit = table.fontMetrics().horizontalAdvance("0")
    bench.page.panes.setSizes([0, 4000, 40])
    assert table.columnWidth(state) >= 14 * digit
    bench.page.panes.setSizes([0, 44 * digit, 4000])
    assert table.columnWidth(state) < 8 * digit
    assert table.columnWidth(name) >= 12 * digit
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(table.model().index(0, state))  # type: ignore[attr-defined]
    table.itemDelegateForColumn(state).initStyleOption(option, table.model().index(0, state))  # type: ignore[attr-defined]
    assert option.text == ""  # type: ignore[attr-defined]
    assert not option.icon.isNull()  # type: ignore[attr-defined]


def test_a_row_that_has_changed_is_told_by_a_sign_where_there_is_no_room_for_the_word(bench: Bench) -> None:
    table, state = bench.page.catalogue.table, COLUMNS.index(Column.STATUS)
    bench.review.sheet.set_mapping(0, Mapping(Status.CONFIRMED, "14749-6"), is_changed=True)
    digit = table.fontMetrics().horizontalAdvance("0")
    told = []
    for width in (4000, 44 * digit):
        bench.page.panes.setSizes([0, width, 4000 - width])
        option = QStyleOptionViewItem()
        option.rect = table.visualRect(table.model().index(0, state))  # type: ignore[attr-defined]
        table.itemDelegateForColumn(state).initStyleOption(option, table.model().index(0, state))
        told.append(option.text)  # type: ignore[attr-defined]
    assert told == [changed_word(), "±"]


@pytest.mark.parametrize("width", [960, 1024, 1280])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_of_the_header_the_name_is_cut_before_any_button(qtbot: QtBot, width: int, language: str) -> None:
    set_language(language)
    header = HeaderBar("Laboratoire de biologie médicale du Port de commerce", BIOLOGIST, "2.80")
    qtbot.addWidget(header)
    review = small_review()
    header.tell(coverage_of(zip(review.sheet.keys, review.sheet.analyses, review.sheet.mappings, strict=True)))
    header.resize(width, 46)
    with qtbot.waitExposed(header):
        header.show()
    for button in header.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.geometry().right() < width
    assert header.name.text().endswith("…" if width < 1280 else "commerce")
    assert header.name.toolTip().endswith("commerce")
    set_language("en")


def test_before_the_name_of_a_project_is_cut_its_release_is_and_buttons_go_without_their_keys(qtbot: QtBot) -> None:
    window, header = QWidget(), HeaderBar("Laboratoire des Tilleuls", BIOLOGIST, "2.80")
    qtbot.addWidget(window)
    header.setParent(window)  # a window of its own would be held as wide as its parts
    header.resize(2000, 46)
    window.show()
    assert header.coverage.text() == "Coverage (G)"
    whole = header.layout().minimumSize().width()  # type: ignore[union-attr]
    header.resize(whole - 20, 46)
    assert (header.coverage.text(), header.search.text()) == ("Coverage", "Search LOINC")
    assert header.coverage.accessibleName() == "Coverage (G)"
    header.resize(whole - 120, 46)
    assert header.release.text() != header.release.toolTip()
    assert header.name.text() == "Laboratoire des Tilleuls"
    header.resize(2000, 46)
    assert header.coverage.text() == "Coverage (G)"


@pytest.mark.parametrize("points", [10, 14])
def test_a_strip_under_the_header_is_read_whole_and_holds_no_window_wide(qtbot: QtBot, points: int) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSize(points)
    window.setFont(font)
    strip = ReleaseStrip(
        missing_words("2.81 of the laboratory’s own, with its linguistic variants", "LOINC starter-2.72")
    )
    window.show_page(QLabel("a page"), [], None, strip)
    window.resize(1024, 700)
    with qtbot.waitExposed(window):
        window.show()
    words = next(part for part in strip.findChildren(QLabel) if part.text())
    assert window.minimumSizeHint().width() <= 1024
    assert words.height() >= words.heightForWidth(words.width())
    window.resize(3000, 700)
    qtbot.waitUntil(lambda: words.width() > 1000)
    assert words.heightForWidth(words.width()) < 2 * words.fontMetrics().height()


def test_a_notice_that_is_too_long_ends_in_an_ellipsis_and_is_read_whole(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(400, 40)
    bar.show()
    bar.show_notice(Notice("15 files written to a folder: " + "LOINC_4_transcodage.csv, " * 20))
    assert bar.text.text().endswith("…")
    assert bar.accessibleName().endswith("LOINC_4_transcodage.csv, ")
    bar.show_notice(Notice("One row."))
    assert bar.text.text() == "One row."
