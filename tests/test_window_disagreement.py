"""Where two readers differ nothing is chosen beforehand: the third act is a choice, and no Enter makes it by a slip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.mapping import Status
from tests.window_bench import COLLEAGUE, small_review
from tests.window_driving import Bench
from workbench.language import set_language
from workbench.models import acts, lookups, reading
from workbench.models.candidates_model import CANDIDATE_ROLE, MARKS_ROLE, NUMBER_ROLE, READERS_ROLE
from workbench.project.settings import Reading

FIRST = "14749-6"
NOT_PROPOSED = "718-7"


def disagreeing(qtbot: QtBot, second: str) -> Bench:
    """At a row that one biologist confirmed and the other, who did not see it, read as ``second``."""
    set_language("en")
    bench = Bench(qtbot, small_review())
    bench.press(Qt.Key.Key_Return)
    bench.review.hand_over(COLLEAGUE)
    reading.set_mode(bench.review, Reading.SECOND_BLIND)
    bench.go_to("GLY")
    assert acts.second_read(bench.review, second)
    bench.press(Qt.Key.Key_D)
    assert bench.here == "GLY"
    return bench


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = disagreeing(qtbot, "2345-7")
    yield made
    made.review.project.close()


def listed(bench: Bench, role: int) -> list[object]:
    model = bench.page.candidates.model
    return [model.index(row).data(role) for row in range(model.rowCount())]


def looked_at(bench: Bench) -> list[str]:
    pairs = zip(listed(bench, CANDIDATE_ROLE), listed(bench, MARKS_ROLE), strict=True)
    return [candidate.code for candidate, marks in pairs if "looked-at" in marks]  # type: ignore[attr-defined, operator]


def test_no_enter_settles_it_however_often_it_is_pressed(bench: Bench) -> None:
    assert looked_at(bench) == []
    assert not bench.page.candidates.confirm.isEnabled()
    for _ in range(3):
        bench.press(Qt.Key.Key_Return)
        assert bench.mapping("GLY").status is Status.FLAGGED
        assert bench.here == "GLY"
        assert bench.notices[-1].startswith("Two readings of “GLYCEMIE A JEUN” differ: choose a code")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_H])
def test_no_other_key_takes_the_code_of_one_reader_for_chosen(bench: Bench, key: Qt.Key) -> None:
    bench.press(key)
    assert not bench.page.bar.isVisible()
    assert bench.mapping("GLY").rejected == frozenset()
    assert bench.notices[-1].startswith("Two readings")


def test_both_codes_are_laid_side_by_side_with_their_readers(bench: Bench) -> None:
    codes = [candidate.code for candidate in listed(bench, CANDIDATE_ROLE)]  # type: ignore[attr-defined]
    readers = dict(zip(codes, listed(bench, READERS_ROLE), strict=True))
    assert (readers[FIRST], readers["2345-7"]) == ("Claire Martin", "Paul Durand")
    assert [name for code, name in readers.items() if code not in (FIRST, "2345-7")] == [""] * (len(codes) - 2)
    heads = bench.page.comparison.heads
    assert {heads[1].text(), heads[2].text().removeprefix("or ")} == {FIRST, "2345-7"}


def test_a_number_settles_it(bench: Bench) -> None:
    bench.press(Qt.Key.Key_1)
    assert (bench.mapping("GLY").status, bench.mapping("GLY").loinc) == (Status.CONFIRMED, FIRST)


def test_the_arrow_chooses_from_the_top_and_enter_takes_that(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Right)
    assert looked_at(bench) == [FIRST]
    assert bench.page.candidates.confirm.isEnabled()
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == FIRST


def test_undo_leaves_it_open_again(bench: Bench) -> None:
    bench.press(Qt.Key.Key_1)
    bench.press(Qt.Key.Key_U)
    assert bench.here == "GLY"
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status is Status.FLAGGED


def test_a_code_that_nobody_proposes_stands_above_with_its_reader(qtbot: QtBot) -> None:
    bench = disagreeing(qtbot, NOT_PROPOSED)
    assert NOT_PROPOSED in [candidate.code for candidate in listed(bench, CANDIDATE_ROLE)]  # type: ignore[attr-defined]
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status is Status.FLAGGED
    bench.review.project.close()


def test_a_code_further_down_is_in_sight_under_its_own_number(qtbot: QtBot) -> None:
    bench = disagreeing(qtbot, "2350-7")
    place = [candidate.code for candidate in bench.review.candidates].index("2350-7")
    assert place == 3
    assert listed(bench, NUMBER_ROLE) == ["4", "1", "2", "3"]
    bench.press(Qt.Key.Key_4)
    assert bench.mapping("GLY").loinc == "2350-7"
    bench.review.project.close()


def test_a_flag_without_another_code_is_a_question_and_not_a_choice(qtbot: QtBot) -> None:
    set_language("en")
    bench = Bench(qtbot, small_review())
    bench.press(Qt.Key.Key_Return)
    bench.review.hand_over(COLLEAGUE)
    bench.go_to("GLY")
    acts.flag(bench.review, "which tube?")
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_Return)
    assert (bench.mapping("GLY").status, bench.mapping("GLY").loinc) == (Status.CONFIRMED, FIRST)
    bench.review.project.close()


def test_a_code_that_is_brought_is_chosen(bench: Bench) -> None:
    assert lookups.bring(bench.review, NOT_PROPOSED)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == NOT_PROPOSED
