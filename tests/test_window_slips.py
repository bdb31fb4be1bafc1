"""What nobody does by a slip: confirm what was refused, decide a row that the filter hides, lose an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.window_driving import Bench
from workbench.models import lookups, showing
from workbench.models.catalogue_model import COLUMNS, PLACE_ROLE, Column
from workbench.models.notices import Notice, Until
from workbench.models.worksheet import RowFilter
from workbench.views.notice_bar import NoticeBar


def test_a_refused_code_is_proposed_nowhere(bench: Bench) -> None:
    first = bench.review.candidates[0].code
    bench.press(Qt.Key.Key_Delete)
    loinc = COLUMNS.index(Column.LOINC)
    assert bench.page.catalogue.model.index(0, loinc).data() != first
    assert "refused" in bench.page.candidates.reason.text()
    bench.press(Qt.Key.Key_B)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status.is_open
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.page.catalogue.model.index(0, loinc).data() == first


def test_what_is_taken_back_is_shown_whatever_the_filter(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    showing.show(bench.review, RowFilter("creat"))
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.here == "GLY"
    assert bench.page.catalogue.table.currentIndex().data(PLACE_ROLE) == bench.review.current


def test_a_code_of_another_analyte_is_confirmed_with_a_word_of_caution(bench: Bench) -> None:
    code = "2823-3"  # potassium
    assert lookups.bring(bench.review, code)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == code
    assert "words" in bench.notices[-1] or "words" in bench.notices[-2]
    assert bench.review.sheet.is_warned(0)


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_H])
def test_what_is_no_answer_leaves_the_question_as_it_is(bench: Bench, key: Qt.Key) -> None:
    bench.press(key)
    bench.press(Qt.Key.Key_Return)
    assert bench.page.bar.isVisible()
    assert bench.notices
    assert bench.mapping("GLY").status.is_open
    bench.press(Qt.Key.Key_Escape)
    assert bench.at_rows


def test_r_on_an_open_row_decides_nothing(bench: Bench) -> None:
    before = len(bench.review.project.journal())
    bench.press(Qt.Key.Key_R)
    assert len(bench.review.project.journal()) == before
    assert bench.notices


def test_the_answer_to_a_question_is_told_of_its_row_only(bench: Bench) -> None:
    bar = NoticeBar()
    bench.qtbot.addWidget(bar)
    bench.review.current_changed.connect(bar.leave_row)
    bar.show_notice(Notice("fits your answer: Enter confirms it", until=Until.NEXT_ROW))
    bench.review.step(1)
    assert bar.accessibleName() == ""


def test_what_is_no_answer_is_told_while_the_question_stands(bench: Bench) -> None:
    bar = NoticeBar()
    bench.qtbot.addWidget(bar)
    bench.review.noticed.connect(bar.show_notice)
    bench.page.bar.closed.connect(bar.leave_question)
    bench.press(Qt.Key.Key_X)
    bench.press(Qt.Key.Key_Return)
    assert bar.accessibleName().startswith("Say why")
    bench.press(Qt.Key.Key_Escape)
    assert bar.accessibleName() == ""
    bench.press(Qt.Key.Key_X)
    bench.press(Qt.Key.Key_Return)
    bench.review.step(1)  # with the mouse
    assert bar.accessibleName() == ""
