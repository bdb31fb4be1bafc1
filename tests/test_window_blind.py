"""A blind second reader sees the first reader's code nowhere: every text of the window is looked through for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Level, LocalKey
from matching.mapping import Status
from tests.visible_texts import visible_texts
from tests.window_bench import BIOLOGIST, COLLEAGUE, small_project, small_review
from tests.window_driving import Bench
from workbench.language import set_language
from workbench.models import acts, bulk_acts, choosing, lookups, reading, showing
from workbench.models.around import around
from workbench.models.catalogue_model import Column
from workbench.models.order import Order
from workbench.models.worksheet import RowFilter
from workbench.project.settings import Reading
from workbench.verbs import decisions

FIRST, NAME = (
    "2339-0",
    "Glucose [Mass/volume] in Blood",
)  # what the first reader says
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """The colleague at the window where the biologist coded a creatinine, wrote a note and refused a candidate."""
    set_language("en")
    project = small_project()
    project.save_settings(replace(project.settings(), reviewers=(BIOLOGIST, COLLEAGUE), reading=Reading.SECOND_BLIND))
    made = Bench(qtbot, small_review(project))
    made.go_to("CREA")
    acts.reject(made.review)
    acts.comment(made.review, f"{FIRST}, see Dr Martin")
    assert lookups.bring(made.review, FIRST)
    made.press(Qt.Key.Key_Return)
    assert made.mapping("CREA").loinc == FIRST
    made.go_to("CREA")
    assert FIRST in told(made)  # it is seen by who said it
    made.review.hand_over(COLLEAGUE)
    reading.refresh_veil(made.review)
    yield made
    project.close()


def told(bench: Bench) -> str:
    return "\n".join(text for _, text in visible_texts(bench.window))


def assert_unseen(bench: Bench) -> None:
    leaks = [where for where, text in visible_texts(bench.window) if FIRST in text or NAME in text]
    assert leaks == []


def test_the_row_its_candidates_its_story_and_the_table_do_not_tell(bench: Bench) -> None:
    for name in Column:
        bench.page.catalogue.columns.show(name, True)
    assert_unseen(bench)
    choosing.show_more(bench.page.review)
    assert_unseen(bench)
    bench.press(Qt.Key.Key_E)  # names in English
    assert_unseen(bench)
    bench.page.toggle_facets()
    assert_unseen(bench)


def test_it_is_said_over_the_candidates_that_the_reading_is_blind_until_it_is_done(bench: Bench) -> None:
    assert bench.page.candidates.reason.text().startswith("Blind second reading: the first decision is hidden")
    bench.press(Qt.Key.Key_Return)
    bench.go_to("CREA")
    assert "Blind" not in bench.page.candidates.reason.text()


def test_what_the_first_reader_refused_is_no_hint_either(bench: Bench) -> None:
    assert bench.mapping("CREA").rejected == {"14682-9"}
    assert bench.review.candidates[0].code == "14682-9"  # where the engine has it
    assert "refused" not in bench.page.candidates.model.index(0).data(Qt.ItemDataRole.UserRole + 2)


@pytest.mark.parametrize("row", ["CREA", "CREA2"])
def test_the_engine_is_not_told_of_it_for_why_not_either(bench: Bench, row: str) -> None:
    bench.go_to(row)
    assert not any(around(bench.review).rejected.values())
    reading.set_mode(bench.review, Reading.SECOND_SEES)
    assert set(around(bench.review).rejected.values()) == {frozenset({"14682-9"})}


@pytest.mark.parametrize("row", ["CREA", "CREA2"])
def test_the_preview_for_identical_rows_does_not_tell(bench: Bench, row: str) -> None:
    bench.review.decided_last = bench.review.sheet.positions[LocalKey(Level.ANALYSIS, "CREA")]
    bench.go_to(row)
    bench.press(Qt.Key.Key_P)
    assert bench.page.is_reading  # nothing was offered
    assert "say your own code first" in bench.notices[-1]
    assert_unseen(bench)


def test_no_other_page_of_the_window_tells(bench: Bench) -> None:
    for key, modifier in (
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier),  # preview of the confident rows
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier),  # coverage
        (Qt.Key.Key_F, CTRL),  # search
        (Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier),  # note
        (Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier),  # why not
        (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier),  # the question
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier),  # its answer for other rows
        (Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier),  # relation
        (Qt.Key.Key_K, CTRL),  # columns
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier),  # warnings
        (Qt.Key.Key_D, CTRL),  # keep the view
        (Qt.Key.Key_U, CTRL),  # assign
        (Qt.Key.Key_L, CTRL),  # the rows to read
        (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier),  # disagreements
    ):
        bench.go_to("CREA")
        bench.press(key, modifier)
        assert_unseen(bench)
        bench.press(Qt.Key.Key_Escape)
        bench.page.escape()


def test_the_note_of_the_first_reader_is_neither_shown_nor_written_over(bench: Bench) -> None:
    bench.press(Qt.Key.Key_C)
    assert not bench.page.bar.isVisible()
    assert FIRST in bench.mapping("CREA").comment


def test_the_code_that_is_copied_is_the_engine_s(bench: Bench) -> None:
    bench.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "14682-9"


def test_order_and_filter_do_not_bring_it_back(bench: Bench) -> None:
    for order in Order:
        showing.show(bench.review, RowFilter(), order)
        assert_unseen(bench)
    showing.show(bench.review, RowFilter(FIRST))
    assert len(bench.review.visible) == 0


def test_agreeing_unseen_is_refused(bench: Bench) -> None:
    bench.press(Qt.Key.Key_L)
    assert bench.mapping("CREA").status is Status.CONFIRMED
    assert "say your own code first" in bench.notices[-1]


def test_a_row_opened_again_elsewhere_or_taken_back_does_not_tell(bench: Bench) -> None:
    key = LocalKey(Level.ANALYSIS, "CREA")
    bench.review.project.decide([(key, decisions.reopened(bench.mapping("CREA")))], reviewer=COLLEAGUE)
    bench.review.reload([bench.review.sheet.positions[key]])
    bench.go_to("CREA")
    assert bench.mapping("CREA").status.is_open
    assert_unseen(bench)
    bench.press(Qt.Key.Key_U)
    assert bench.mapping("CREA").loinc == FIRST
    assert_unseen(bench)
    for _ in range(2):
        bench.press(Qt.Key.Key_U)  # the first reader's own confirmation
        assert bench.mapping("CREA").loinc == FIRST
        assert "you must not see yet" in bench.notices[-1]
    assert_unseen(bench)


def test_after_an_answer_both_codes_are_laid_side_by_side(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_D)
    assert bench.here == "CREA"
    assert FIRST in bench.page.comparison.story.history.text()
    assert "14682-9" in bench.page.comparison.story.history.text()


def test_a_row_that_the_reader_decided_is_not_hidden_from_them(bench: Bench) -> None:
    bench.go_to("NA")
    bench.press(Qt.Key.Key_Return)
    bench.go_to("NA")
    assert "2951-2" in bench.page.comparison.story.history.text()
    bench.press(Qt.Key.Key_R)
    assert "2951-2" in bench.page.comparison.story.history.text()


def test_what_a_reader_found_by_hand_is_not_the_next_one_s(bench: Bench) -> None:
    assert lookups.bring(bench.review, "718-7")
    assert "718-7" in [candidate.code for candidate in bench.review.candidates]
    bench.review.hand_over(BIOLOGIST)
    reading.refresh_veil(bench.review)
    brought = [candidate.code for candidate in bench.review.candidates]
    assert "718-7" not in brought
    assert FIRST in brought  # their own decision


def test_many_rows_confirmed_by_others_are_hidden_at_once(bench: Bench) -> None:
    review = bench.review
    places = bulk_acts.bulk_rows(review)
    bulk_acts.confirm_rows(review, [(place, FIRST) for place in places])
    assert FIRST in told(bench)
    review.hand_over(BIOLOGIST)
    reading.refresh_veil(review)
    bench.go_to("NA")
    rows = [text for where, text in visible_texts(bench.window) if where == "CatalogueTable"]
    assert rows.count(FIRST) == 2  # the biologist's own row: its cell and tool tip


def test_export_warnings_leave_out_what_is_hidden(bench: Bench) -> None:
    seen = reading.seen_mappings(bench.review)
    assert LocalKey(Level.ANALYSIS, "CREA") not in seen
    assert LocalKey(Level.ANALYSIS, "CREA2") in seen


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_X, Qt.Key.Key_R])
def test_no_row_is_set_aside_or_opened_again_to_see_what_the_first_reader_said(bench: Bench, key: Qt.Key) -> None:
    bench.go_to("CREA")
    bench.press(key)
    assert not bench.page.bar.isVisible()
    assert bench.mapping("CREA").status is Status.CONFIRMED
    assert_unseen(bench)


def test_no_code_is_an_answer_beside_the_first_reader_s(bench: Bench) -> None:
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_N)
    assert (bench.mapping("CREA").status, bench.mapping("CREA").loinc) == (Status.FLAGGED, "")
    assert reading.disagreeing(bench.review) == [bench.review.sheet.positions[LocalKey(Level.ANALYSIS, "CREA")]]


def test_what_the_first_reader_refused_is_sure_all_the_same_for_a_blind_one(bench: Bench) -> None:
    place = bench.review.sheet.positions[LocalKey(Level.ANALYSIS, "CREA")]
    brief = bench.review.sheet.briefs[place]
    assert brief is not None
    assert brief.code in bench.mapping("CREA").rejected
