"""One decision for many rows: the sure ones of a view, those identical to a row, each seen before it is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableView

from matching.catalogue import Level, LocalKey
from matching.mapping import Cause, Status
from matching.match import SafetyWarning, Severity
from matching.safety.codes import Rule
from tests.window_bench import COLLEAGUE
from tests.window_driving import Bench
from workbench.models import acts, lookups, showing
from workbench.models.bulk_model import BulkColumn, BulkLine
from workbench.models.order import Order
from workbench.models.worksheet import RowFilter
from workbench.verbs import decisions


def test_bulk_confirms_what_was_left_in_as_one_step(bench: Bench) -> None:
    bench.press(Qt.Key.Key_B)
    table = bench.page.bulk.table
    assert QApplication.focusWidget() is table
    offered = bench.page.bulk.model.rowCount()
    bench.press(Qt.Key.Key_Space)
    bench.press(Qt.Key.Key_Return)
    done = [m for m in bench.review.sheet.mappings if m.status is Status.CONFIRMED]
    assert len(done) == offered - 1
    assert bench.at_rows
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert all(m.status.is_open for m in bench.review.sheet.mappings)


def test_a_preview_takes_the_whole_width_and_gives_it_back(bench: Bench) -> None:
    pane, rows = bench.page.bulk, bench.page.catalogue
    bench.press(Qt.Key.Key_B)
    QApplication.processEvents()  # the panes are laid out
    assert pane.width() > 0.9 * bench.page.width()
    assert pane.model.index(0, BulkColumn.LOCAL).data() == "GLY"
    assert pane.table.viewport().width() == pane.table.horizontalHeader().length()
    bench.page.focus_rows()
    assert QApplication.focusWidget() is pane.table, "the rows are out of sight"
    bench.press(Qt.Key.Key_Escape)
    assert rows.isVisible()
    assert bench.at_rows


def in_cell(table: QTableView, index: QModelIndex, width: int = 0) -> str:
    """The text of a cell as it is drawn, in a column of this width if it is said."""
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.rect = QRect(0, 0, width or table.visualRect(index).width(), 20)
    option.widget = table
    delegate = table.itemDelegateForColumn(index.column())
    delegate.initStyleOption(option, index)
    return option.text


def test_what_a_preview_compares_is_cut_at_its_end_and_told_whole_at_a_touch(bench: Bench) -> None:
    pane = bench.page.bulk
    name = "Réticulocytes/100 érythrocytes [Fraction de nombre] Sang ; Numérique ; Comptage automate"
    lines = [BulkLine(0, "RETICULOCYTES", "SANG TOTAL EDTA · %", "17849-1", name, 0.9)]
    lines += [BulkLine(n, "A" * (100 if n > 8 else 12), "SERUM", "", "Sodium", 0.9) for n in range(1, 10)]
    bench.page.offer_bulk("Rows", lines, lambda _: None)
    bench.window.resize(960, 600)
    QApplication.processEvents()

    text = in_cell(pane.table, pane.model.index(0, BulkColumn.NAME))
    assert text.endswith("…")
    assert text.count("…") == 1
    assert name.replace(" ; Numérique", "").startswith(text[:-1].rstrip())
    assert pane.model.index(0, BulkColumn.NAME).data(Qt.ItemDataRole.ToolTipRole) == name
    digit = pane.fontMetrics().horizontalAdvance("0")
    assert pane.table.columnWidth(BulkColumn.ROW) < 30 * digit, "one long label takes no room from all names"


def test_a_name_without_room_loses_the_usual_scale_first(bench: Bench) -> None:
    name = "Sodium [Moles/Volume] Sérum/Plasma ; Numérique"
    table, model = bench.page.bulk.table, bench.page.bulk.model
    bench.page.offer_bulk("Rows", [BulkLine(0, "NA", "", "2951-2", name)], lambda _: None)
    index, without_margins = model.index(0, BulkColumn.NAME), table.fontMetrics().horizontalAdvance(name)
    assert in_cell(table, index, without_margins) == "Sodium [Moles/Volume] Sérum/Plasma"
    assert in_cell(table, index, 2 * without_margins) == name


def test_a_label_of_several_lines_is_drawn_in_one(bench: Bench) -> None:
    table, model = bench.page.bulk.table, bench.page.bulk.model
    bench.page.offer_bulk("Rows", [BulkLine(0, "SODIUM\nURINAIRE", "", "2955-3", "Sodium")], lambda _: None)
    assert in_cell(table, model.index(0, BulkColumn.ROW), 1000) == "SODIUM URINAIRE"


def test_letters_decide_nothing_while_a_preview_is_open(bench: Bench) -> None:
    bench.press(Qt.Key.Key_B)
    bench.press(Qt.Key.Key_N)
    assert bench.mapping("GLY").status is Status.PROPOSED


def test_bulk_never_offers_a_row_that_was_decided(bench: Bench) -> None:
    bench.press(Qt.Key.Key_2)
    decided = bench.mapping("GLY")
    bench.press(Qt.Key.Key_B)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY") == decided


def test_p_gives_identical_rows_the_decision_just_taken(bench: Bench) -> None:
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_Return)
    assert "identical" in bench.notices[-1]
    bench.press(Qt.Key.Key_P)
    assert bench.page.bulk.model.rowCount() == 2
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("CREA2") == bench.mapping("CREA3") == bench.mapping("CREA")
    assert bench.mapping("CREAM").status is Status.PROPOSED  # another unit
    history = bench.review.project.journal(LocalKey(Level.ANALYSIS, "CREA2"))
    assert history[-1].cause is Cause.BULK


def test_p_is_said_of_the_row_in_hand_once_that_is_decided(bench: Bench) -> None:
    facts = bench.page.candidates.facts
    bench.go_to("CREA2")
    assert facts.text().endswith("2 identical rows")
    bench.press(Qt.Key.Key_Return)
    assert bench.notices[-1] == "“CREATININE” is 14682-9. 2 identical rows are still open: P decides them alike."
    bench.go_to("CREA2")
    assert facts.text().endswith("2 identical rows (P)")


def test_p_leaves_out_a_row_set_aside_and_one_for_which_the_code_was_refused(bench: Bench) -> None:
    bench.go_to("CREA2")
    acts.flag(bench.review, "which analyser?")
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_Return)
    assert bench.notices[-1] == "“CREATININE” is 14682-9. 1 identical row is still open: P decides it alike."
    bench.go_to("CREA")
    assert bench.page.candidates.facts.text().endswith("1 identical row (P)")
    bench.press(Qt.Key.Key_P)
    assert [one.local for one in bench.page.bulk.model.kept()] == ["CREA3"]
    bench.press(Qt.Key.Key_Escape)
    bench.go_to("CREA3")
    acts.reject(bench.review)  # 14682-9
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_P)
    assert bench.page.is_reading
    assert bench.notices[-1].startswith("Decide this row first")
    assert bench.mapping("CREA2").status is Status.FLAGGED


def test_an_exclusion_is_given_with_its_reason(bench: Bench) -> None:
    bench.go_to("CREA3")
    acts.comment(bench.review, "old analyser")
    bench.go_to("CREA")
    acts.exclude(bench.review, "obsolete, no longer used")
    bench.press(Qt.Key.Key_P)
    bench.press(Qt.Key.Key_Return)
    copies = [bench.mapping(code) for code in ("CREA2", "CREA3")]
    assert {one.status for one in copies} == {Status.EXCLUDED}
    assert [one.comment for one in copies] == ["obsolete, no longer used", "old analyser"]
    history = bench.review.project.journal(LocalKey(Level.ANALYSIS, "CREA3"))
    assert history[-1].reason == "obsolete, no longer used"


def test_a_row_set_aside_while_the_preview_is_open_stays_so(bench: Bench) -> None:
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_P)
    flagged = decisions.flagged(bench.mapping("CREA2"))
    bench.review.project.decide([(LocalKey(Level.ANALYSIS, "CREA2"), flagged)], reviewer=COLLEAGUE)
    bench.review.reload([bench.review.sheet.positions[LocalKey(Level.ANALYSIS, "CREA2")]])
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("CREA2") == flagged
    assert bench.mapping("CREA3") == bench.mapping("CREA")


@pytest.mark.parametrize("decided", [Qt.Key.Key_1, Qt.Key.Key_N])
def test_p_is_about_the_row_decided_last_by_whatever_key(bench: Bench, decided: Qt.Key) -> None:
    bench.go_to("CREA")
    bench.press(decided)
    bench.go_to("NA")
    bench.press(Qt.Key.Key_P)
    assert bench.page.bulk.title.text() == "Give 2 rows identical to “CREATININE” the same decision"
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("CREA2") == bench.mapping("CREA")
    assert bench.mapping("NA").status.is_open


def test_what_speaks_against_a_code_is_told_and_the_code_goes_to_no_identical_row(bench: Bench) -> None:
    bench.go_to("CREA")
    wrong = SafetyWarning(Rule.UNIT_PROPERTY, Severity.ERROR, ("µmol/L", "MCnc"))
    first, *others = bench.review.match.candidates
    bench.review.match = replace(bench.review.match, candidates=(replace(first, warnings=(wrong,)), *others))
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("CREA").status is Status.CONFIRMED
    assert "µmol/L" in bench.notices[-1]
    assert "P decides" not in bench.notices[-1]
    bench.press(Qt.Key.Key_P)
    assert bench.page.is_reading
    assert bench.notices[-1].startswith("Decide this row first")


def test_what_deserves_a_look_is_told_before_the_identical_rows(bench: Bench) -> None:
    bench.go_to("CREA")
    lookups.bring(bench.review, "2823-3")  # potassium
    bench.press(Qt.Key.Key_Return)
    warned, alike = bench.notices[-1].index("words"), bench.notices[-1].index("P decides them alike")
    assert warned < alike


def test_the_last_row_s_warning_is_told_beside_that_none_is_left(bench: Bench) -> None:
    showing.show_only(bench.review, [bench.review.current], RowFilter(), Order.FILE, "")
    lookups.bring(bench.review, "2823-3")
    bench.press(Qt.Key.Key_Return)
    assert "words" in bench.notices[-1]
    assert bench.notices[-1].endswith("No open row is left in this view.")
