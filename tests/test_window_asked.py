"""Why not this code, by key: a question shows how a code fits, and changes nothing of what Enter and the digits do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from matching.mapping import Status
from tests.window_driving import Bench
from workbench.models.candidates_model import CANDIDATE_ROLE, MARKS_ROLE, NUMBER_ROLE

CTRL = Qt.KeyboardModifier.ControlModifier
ELSE = "718-7"  # haemoglobin, which nobody proposes for a glucose


def ask(bench: Bench, code: str = ELSE) -> None:
    bench.press(Qt.Key.Key_W)
    bench.type(code)
    bench.press(Qt.Key.Key_Return)
    assert bench.at_rows


def listed(bench: Bench) -> list[tuple[str, str]]:
    """Key cap and code of each candidate in the list."""
    model = bench.page.candidates.model
    rows = [model.index(row) for row in range(model.rowCount())]
    return [(row.data(NUMBER_ROLE), row.data(CANDIDATE_ROLE).code) for row in rows]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_1])
def test_enter_and_one_confirm_what_they_did_before_the_question(bench: Bench, key: Qt.Key) -> None:
    before = listed(bench)
    ask(bench)
    assert listed(bench) == [("?", ELSE), *before]
    assert "only compared" in bench.notices[-1]
    bench.press(key)
    assert bench.mapping("GLY").loinc == "14749-6"


def test_every_digit_keeps_its_candidate_and_the_code_asked_about_has_none(bench: Bench) -> None:
    before = [candidate.code for candidate in bench.review.candidates]
    assert len(before) == 4
    ask(bench)
    assert [candidate.code for candidate in bench.review.candidates][:4] == before
    bench.press(Qt.Key.Key_5)
    assert bench.mapping("GLY").status is Status.PROPOSED
    assert bench.notices[-1] == "There is no candidate with this number."
    bench.press(Qt.Key.Key_4)  # which the list does not show
    assert bench.mapping("GLY").loinc == before[3]


def test_the_code_asked_about_is_marked_and_compared_with_the_one_that_enter_confirms(bench: Bench) -> None:
    ask(bench)
    model = bench.page.candidates.model
    assert "asked" in model.index(0).data(MARKS_ROLE)
    assert "looked-at" in model.index(1).data(MARKS_ROLE)
    heads = bench.page.comparison.heads
    assert (heads[1].text(), heads[2].text()) == (ELSE, "or 14749-6")


def test_a_proposed_code_that_is_asked_about_stays_where_it_is(bench: Bench) -> None:
    last = bench.review.candidates[3].code
    ask(bench, last)
    assert listed(bench)[0] == ("4", last)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == "14749-6"


def test_escape_takes_it_off_and_only_then_lifts_the_filter(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Slash)
    bench.type("glycemie")
    bench.press(Qt.Key.Key_Return)
    before = listed(bench)
    ask(bench)
    bench.press(Qt.Key.Key_Escape)
    assert listed(bench) == before
    assert bench.page.comparison.heads[1].text() == "14749-6"
    assert len(bench.review.visible) == 1
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == len(bench.review.sheet)


def test_it_is_chosen_by_the_arrows_like_any_other(bench: Bench) -> None:
    ask(bench)
    bench.press(Qt.Key.Key_Left)
    bench.press(Qt.Key.Key_Left)  # nothing stands before it
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == ELSE


def test_what_was_chosen_by_the_arrows_is_not_chosen_any_more_once_it_is_taken_off(bench: Bench) -> None:
    ask(bench)
    bench.press(Qt.Key.Key_Left)
    bench.press(Qt.Key.Key_Escape)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == "14749-6"


def test_the_arrows_go_on_to_what_the_list_does_not_show_yet(bench: Bench) -> None:
    last = bench.review.candidates[3].code
    ask(bench)
    for _ in range(3):
        bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == last


def test_another_row_knows_nothing_of_it(bench: Bench) -> None:
    ask(bench)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Up)
    assert ELSE not in [code for _, code in listed(bench)]


def test_a_code_of_the_search_is_a_choice_but_one_that_something_speaks_against_is_read_first(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F, CTRL)
    bench.page.search.box.clear()
    bench.type("2823-3")  # potassium
    bench.press(Qt.Key.Key_Return, CTRL)
    assert bench.mapping("GLY").status is Status.PROPOSED
    assert "another row" in bench.notices[-1]
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == "2823-3"
