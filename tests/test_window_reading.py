"""The second reading by keyboard: another person agrees, disagrees, or reads blind."""

from __future__ import annotations

from PySide6.QtCore import Qt

from matching.mapping import Status
from tests.window_bench import COLLEAGUE
from tests.window_driving import Bench
from workbench.models import reading
from workbench.models.catalogue_model import COLUMNS, Column
from workbench.project.settings import Reading


def test_nobody_reads_their_own_row_a_second_time(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_L)
    assert bench.mapping("GLY").status is Status.CONFIRMED
    bench.review.reviewer = COLLEAGUE
    bench.press(Qt.Key.Key_L)
    assert bench.mapping("GLY").status is Status.SECOND_READ


def test_a_second_reader_who_disagrees_flags_the_row(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.go_to("GLY")
    bench.review.reviewer = COLLEAGUE
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert bench.mapping("GLY").status is Status.FLAGGED
    assert bench.mapping("GLY").loinc not in ("", "14749-6")


def test_a_row_where_two_readers_differ_says_who_said_what(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.go_to("GLY")
    bench.review.reviewer = COLLEAGUE
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    bench.press(Qt.Key.Key_D)
    assert bench.here == "GLY"
    second = bench.mapping("GLY").loinc
    assert bench.page.candidates.reason.text() == f"Claire Martin: 14749-6 · Paul Durand: {second}"


def test_a_blind_second_reader_sees_no_first_decision_and_a_difference_is_listed(bench: Bench) -> None:
    bench.press(Qt.Key.Key_2)
    bench.press(Qt.Key.Key_Return)
    first = bench.mapping("GLY").loinc
    bench.review.reviewer = COLLEAGUE
    reading.set_mode(bench.review, Reading.SECOND_BLIND)
    bench.go_to("GLY")
    loinc = COLUMNS.index(Column.LOINC)
    assert bench.page.catalogue.model.index(0, loinc).data() is None
    assert first not in bench.page.comparison.story.history.text()
    assert bench.review.looked_at == 0
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status is Status.FLAGGED
    assert bench.here == "GLYU"  # the next one to be read
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLYU").status is Status.SECOND_READ
    bench.press(Qt.Key.Key_D)
    assert len(bench.review.visible) == 1
    assert bench.here == "GLY"
