"""A row for which the engine proposes nothing, though terms are near it: none of them is taken by a slip."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.match import Reason, Verdict
from tests.window_bench import small_review
from tests.window_driving import Bench
from workbench.language import set_language


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """At a row that is no analysis for the engine, which knows terms near its words all the same."""
    set_language("en")
    made = Bench(qtbot, small_review())
    assert made.review.match is not None
    made.review.match = replace(made.review.match, verdict=Verdict.NONE, reason=Reason.NOT_AN_ANALYSIS)
    yield made
    made.review.project.close()


def test_enter_takes_nothing_that_is_only_near_however_often_it_is_pressed(bench: Bench) -> None:
    for _ in range(3):
        bench.press(Qt.Key.Key_Return)
        assert bench.here == "GLY"
        assert bench.mapping("GLY").status.is_open
        assert bench.notices[-1].startswith("Nothing is proposed for “GLYCEMIE A JEUN”: choose a candidate")


def test_enter_takes_what_is_only_near_once_it_was_chosen(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Left)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == "14749-6"


def test_what_is_only_near_is_taken_at_once_by_its_number(bench: Bench) -> None:
    bench.press(Qt.Key.Key_1)
    assert bench.mapping("GLY").loinc == "14749-6"


def test_a_refusal_chooses_no_other_candidate_of_a_row_without_a_proposal(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Delete)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status.is_open
