"""What an act replaces is named by it: a slip on a decided row is seen at once, and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from matching.mapping import Equivalence, Status
from tests.window_bench import COLLEAGUE
from tests.window_driving import Bench
from workbench.models import acts, reading
from workbench.models.notices import Notice
from workbench.models.review import Review
from workbench.project.settings import Reading

WAS = "Before: Confirmed 14749-6."


@pytest.fixture
def told(bench: Bench) -> list[Notice]:
    """At a row that was confirmed; what is told from then on."""
    bench.press(Qt.Key.Key_Return)
    assert "Before" not in bench.notices[-1]
    bench.go_to("GLY")
    heard: list[Notice] = []
    bench.review.noticed.connect(heard.append)
    return heard


def test_no_code_on_a_decided_row_names_the_code_that_was_there(bench: Bench, told: list[Notice]) -> None:
    bench.press(Qt.Key.Key_N)
    assert told[-1].text == f"“GLYCEMIE A JEUN”: no LOINC code exists. {WAS}"
    assert told[-1].undoable


def test_a_new_note_takes_none_away(bench: Bench, told: list[Notice]) -> None:
    acts.flag(bench.review, "is that the new analyser's unit?")
    assert told[-1].text.endswith(WAS)


ACTS = {
    "exclude": lambda review: acts.exclude(review, "obsolete"),
    "flag": acts.flag,
    "reopen": acts.reopen,
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_so_do_an_exclusion_a_flag_and_opening_it_again(
    bench: Bench, told: list[Notice], act: Callable[[Review], None]
) -> None:
    act(bench.review)
    assert told[-1].text.endswith(WAS)


def test_another_candidate_says_what_it_replaces(bench: Bench, told: list[Notice]) -> None:
    bench.press(Qt.Key.Key_2)
    assert told[-1].text.startswith(f"“GLYCEMIE A JEUN” is {bench.mapping('GLY').loinc}. {WAS}")


def test_so_does_a_code_on_a_row_without_one_or_out_of_the_count(bench: Bench, told: list[Notice]) -> None:
    bench.press(Qt.Key.Key_N)
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_1)
    assert told[-1].text.endswith("Before: No code.")
    bench.go_to("GLY")
    acts.exclude(bench.review, "obsolete")
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_1)
    assert told[-1].text.endswith("Before: Excluded, note: obsolete.")


def test_the_note_that_went_with_it_and_the_relation_are_named_too(bench: Bench, told: list[Notice]) -> None:
    acts.comment(bench.review, "asked Dr Roux")
    acts.relate(bench.review, Equivalence.SOURCE_IS_NARROWER)
    assert WAS in told[-1].text
    bench.press(Qt.Key.Key_N)
    assert "Before: Confirmed 14749-6 (the term is wider), note: asked Dr Roux." in told[-1].text


def test_one_reading_more_replaces_nothing_but_one_less_does(bench: Bench, told: list[Notice]) -> None:
    bench.review.reviewer = COLLEAGUE
    bench.press(Qt.Key.Key_L)
    assert bench.mapping("GLY").status is Status.SECOND_READ
    assert "Before" not in told[-1].text
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_Return)
    assert "Before: Read twice 14749-6." in told[-1].text


def test_a_blind_reader_is_not_told_what_was_there(bench: Bench, told: list[Notice]) -> None:
    bench.review.hand_over(COLLEAGUE)
    reading.set_mode(bench.review, Reading.SECOND_BLIND)
    acts.reopen(bench.review)
    assert "14749-6" not in told[-1].text
    bench.press(Qt.Key.Key_N)
    assert "14749-6" not in told[-1].text


def test_a_note_or_a_question_on_an_open_row_replaces_nothing(bench: Bench) -> None:
    acts.comment(bench.review, "asked")
    assert "Before" not in bench.notices[-1]
    acts.flag(bench.review, "which tube?")
    assert "Before" not in bench.notices[-1]
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_Return)
    assert "Before" not in bench.notices[-1]
