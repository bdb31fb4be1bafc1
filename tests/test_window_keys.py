"""The review by keyboard: every act is one key, the row after it is at hand, the focus is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.mapping import Mapping, Status
from tests.window_bench import large_catalogue, small_project, small_review
from tests.window_driving import Bench
from workbench.language import set_language


def test_enter_confirms_the_candidate_and_takes_the_next_open_row(bench: Bench) -> None:
    assert bench.here == "GLY"
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY") == Mapping(Status.CONFIRMED, "14749-6")
    assert bench.here == "GLYU"
    assert bench.at_rows


def test_the_enter_key_of_the_number_pad_confirms_too(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert bench.mapping("GLY").status is Status.CONFIRMED


def test_a_number_confirms_that_candidate(bench: Bench) -> None:
    second = bench.review.candidates[1].code
    bench.press(Qt.Key.Key_2)
    assert bench.mapping("GLY") == Mapping(Status.CONFIRMED, second)
    assert bench.here == "GLYU"


def test_the_number_row_of_a_french_keyboard_needs_no_shift(bench: Bench) -> None:
    second = bench.review.candidates[1].code
    bench.press(Qt.Key.Key_Eacute)
    assert bench.mapping("GLY").loinc == second


def test_a_number_without_a_candidate_decides_nothing(bench: Bench) -> None:
    bench.press(Qt.Key.Key_9)
    assert bench.mapping("GLY").status is Status.PROPOSED
    assert bench.here == "GLY"
    assert bench.notices


def test_n_says_that_no_code_exists(bench: Bench) -> None:
    bench.go_to("XYZ")
    bench.press(Qt.Key.Key_N)
    assert bench.mapping("XYZ").status is Status.NO_CODE


def test_f_flags_with_what_is_to_be_asked_in_one_act(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F)
    bench.type_accents("è jeun ?")
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY") == Mapping(Status.FLAGGED, comment="è jeun ?")
    assert (bench.here, bench.at_rows) == ("GLYU", True)
    bench.press(Qt.Key.Key_U)
    assert bench.mapping("GLY").status.is_open


def test_the_note_of_a_flagged_row_stands_above_its_candidates(bench: Bench) -> None:
    pane = bench.page.candidates
    assert not pane.note.isVisible()
    bench.press(Qt.Key.Key_F)
    bench.type("fasting?")
    bench.press(Qt.Key.Key_Return)
    bench.go_to("GLY")
    assert (pane.note.text(), pane.note.isVisible()) == ("Note: fasting?", True)
    bench.go_to("NA")
    assert not pane.note.isVisible()


def test_f_flags_and_f_again_takes_the_flag_off(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status is Status.FLAGGED
    bench.go_to("GLY")
    bench.press(Qt.Key.Key_F)
    assert bench.mapping("GLY").status.is_open
    assert bench.mapping("GLY").status is not Status.FLAGGED


def test_x_excludes_with_the_reason_of_a_number(bench: Bench) -> None:
    bench.go_to("COM")
    bench.press(Qt.Key.Key_X)
    assert QApplication.focusWidget() is bench.page.bar.box
    bench.press(Qt.Key.Key_2)
    assert bench.mapping("COM").status.is_open, "words may follow"
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("COM") == Mapping(Status.EXCLUDED, comment="comment or text line")
    assert bench.at_rows


def test_x_takes_a_reason_in_ones_own_words(bench: Bench) -> None:
    bench.go_to("COM")
    bench.press(Qt.Key.Key_X)
    bench.type("no result")
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("COM").comment == "no result"


def test_a_reason_may_begin_with_what_is_a_number_on_a_french_keyboard(bench: Bench) -> None:
    bench.go_to("COM")
    bench.press(Qt.Key.Key_X)
    bench.type_accents("échantillon hors labo")
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("COM") == Mapping(Status.EXCLUDED, comment="échantillon hors labo")


def test_the_number_row_of_a_french_keyboard_gives_a_reason_too(bench: Bench) -> None:
    bench.go_to("COM")
    bench.press(Qt.Key.Key_X)
    bench.type_accents("é")
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("COM").comment == "comment or text line"


def test_the_enter_behind_the_number_of_a_reason_decides_nothing_more(bench: Bench) -> None:
    bench.press(Qt.Key.Key_X)
    bench.press(Qt.Key.Key_1)
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").status is Status.EXCLUDED
    assert (bench.here, bench.mapping("GLYU").status) == ("GLYU", Status.PROPOSED)


@pytest.mark.parametrize("number", ["9", "12", "ç"])
def test_a_number_that_no_reason_has_is_no_reason(bench: Bench, number: str) -> None:
    bench.press(Qt.Key.Key_X)
    bench.type_accents(number)
    bench.press(Qt.Key.Key_Return)
    assert bench.page.bar.isVisible()
    assert bench.mapping("GLY").status.is_open
    assert "none of the answers" in bench.notices[-1]


def test_escape_leaves_a_question_without_an_answer(bench: Bench) -> None:
    bench.press(Qt.Key.Key_X)
    bench.press(Qt.Key.Key_Escape)
    assert bench.mapping("GLY").status is Status.PROPOSED
    assert bench.at_rows
    assert not bench.page.bar.isVisible()


def test_s_leaves_the_row_as_it_is(bench: Bench) -> None:
    bench.press(Qt.Key.Key_S)
    assert bench.here == "GLYU"
    assert bench.mapping("GLY").status is Status.PROPOSED


def test_c_writes_a_note_and_letters_in_it_are_letters(bench: Bench) -> None:
    bench.press(Qt.Key.Key_C)
    bench.type("nfx a verifier")
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").comment == "nfx a verifier"
    assert bench.mapping("GLY").status.is_open
    assert bench.here == "GLY"


def test_delete_refuses_a_candidate_which_is_remembered_and_goes_last(bench: Bench) -> None:
    first = bench.review.candidates[0].code
    bench.press(Qt.Key.Key_Delete)
    assert first in bench.mapping("GLY").rejected
    assert bench.review.candidates[-1].code == first


def test_a_row_whose_proposal_is_refused_is_to_do_again(bench: Bench) -> None:
    sheet, place = bench.review.sheet, bench.review.current
    assert sheet.status(place) is Status.PROPOSED
    bench.press(Qt.Key.Key_Delete)
    assert (sheet.status(place), sheet.code(place)) == (Status.UNMAPPED, "")
    assert bench.mapping("GLY").status is Status.UNMAPPED
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.status(place) is Status.PROPOSED


def test_arrows_look_at_candidates_and_enter_confirms_the_one_looked_at(bench: Bench) -> None:
    third = bench.review.candidates[2].code
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Right)
    assert bench.page.comparison.heads[1].text() == third
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("GLY").loinc == third


def test_undo_and_redo_have_no_end(bench: Bench) -> None:
    for _ in range(4):
        bench.press(Qt.Key.Key_Return)
    for _ in range(4):
        bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert all(bench.mapping(code).status is Status.PROPOSED for code in ("GLY", "GLYU", "GLYM", "NA"))
    assert bench.here == "GLY"
    for _ in range(4):
        bench.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert all(bench.mapping(code).status is Status.CONFIRMED for code in ("GLY", "GLYU", "GLYM", "NA"))


def test_what_undo_took_back_is_named(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_U)
    assert bench.notices[-1] == "“GLYCEMIE A JEUN”: taken back (Confirmed 14749-6)."
    bench.press(Qt.Key.Key_C)
    bench.type("ask the lab")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_U)
    assert bench.notices[-1] == "“GLYCEMIE A JEUN”: taken back (note: ask the lab)."
    bench.press(Qt.Key.Key_B)
    count = bench.page.bulk.model.rowCount()
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_U)
    assert bench.notices[-1].startswith(f"{count} rows taken back: “")


def test_a_goes_to_the_next_ambiguous_row(bench: Bench) -> None:
    bench.press(Qt.Key.Key_A)
    assert bench.here == "GLYM"


def test_j_and_k_go_to_open_rows_only(bench: Bench) -> None:
    bench.go_to("GLYU")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_K)
    assert bench.here == "GLY"
    bench.press(Qt.Key.Key_J)
    assert bench.here == "GLYM"


def test_the_filter_box_narrows_as_one_types_and_enter_goes_back_to_the_rows(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Slash)
    bench.type("creatinine serum")
    bench.press(Qt.Key.Key_Return)
    assert len(bench.review.visible) == 4
    assert bench.at_rows
    assert bench.here == "CREA"
    bench.press(Qt.Key.Key_Slash)
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == len(bench.review.sheet)


def test_escape_at_the_rows_lifts_the_words_that_they_are_filtered_by(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Slash)
    bench.type("creatinine serum")
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_G)
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == 4, "the coverage was closed, no more"
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == len(bench.review.sheet)
    assert (bench.here, bench.at_rows) == ("CREA", True)


def test_search_brings_a_term_to_the_row_where_enter_confirms_it(bench: Bench) -> None:
    bench.go_to("XYZ")
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bench.page.search.box.clear()
    bench.type("hemoglob")
    bench.press(Qt.Key.Key_Return)
    assert bench.here == "XYZ"
    assert bench.at_rows
    assert bench.review.candidate is not None
    assert bench.review.candidate.code == "718-7"
    bench.press(Qt.Key.Key_Return)
    assert bench.mapping("XYZ").loinc == "718-7"


def test_search_confirms_at_once_with_control_enter(bench: Bench) -> None:
    bench.go_to("TSH")
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bench.page.search.box.clear()
    bench.type("3016-3")
    bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.mapping("TSH").loinc == "3016-3"


def test_the_arrow_behind_what_is_typed_counts_in_what_that_finds(bench: Bench) -> None:
    bench.go_to("NAU")
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bench.page.search.box.clear()
    bench.type("sodium")
    bench.press(Qt.Key.Key_Down)
    assert bench.page.comparison.heads[1].text() == "2955-3"
    bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.mapping("NAU").loinc == "2955-3"


def test_the_comparison_follows_the_search_and_comes_back(bench: Bench) -> None:
    heads = bench.page.comparison.heads
    looked_at = heads[1].text()
    bench.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bench.page.search.box.setText("sodium")
    bench.page.search.search()
    assert (heads[1].text(), heads[2].text()) == ("2951-2", f"or {looked_at}")
    bench.press(Qt.Key.Key_Escape)
    assert heads[1].text() == looked_at


def test_why_not_compares_a_code_with_the_row(bench: Bench) -> None:
    bench.press(Qt.Key.Key_W)
    bench.type("718-7")
    bench.press(Qt.Key.Key_Return)
    heads = bench.page.comparison.heads
    assert (heads[1].text(), heads[2].text()) == ("718-7", "or 14749-6")
    assert bench.mapping("GLY").status is Status.PROPOSED


@pytest.mark.parametrize("code", ["718-8", "nonsense"])
def test_why_not_refuses_what_is_no_code(bench: Bench, code: str) -> None:
    bench.press(Qt.Key.Key_W)
    bench.type(code)
    bench.press(Qt.Key.Key_Return)
    assert code in bench.notices[-1]


def test_q_asks_what_separates_the_candidates_and_looks_at_the_answer(bench: Bench) -> None:
    bench.go_to("GLYM")
    bench.press(Qt.Key.Key_Q)
    assert "Scale" in bench.page.bar.prompt.text() or "System" in bench.page.bar.prompt.text()
    bench.press(Qt.Key.Key_1)
    assert bench.at_rows
    assert bench.review.candidate is not None


def test_a_question_is_dropped_when_another_row_is_taken_in_hand(bench: Bench) -> None:
    bench.press(Qt.Key.Key_X)
    bench.go_to("NA")
    assert not bench.page.bar.isVisible()


def test_forty_decisions_of_all_kinds_and_back_again(qtbot: QtBot) -> None:
    set_language("fr")
    bench = Bench(qtbot, small_review(small_project(large_catalogue(48))))
    acts = (Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_S)
    for turn in range(40):
        bench.press(acts[turn % len(acts)])
        if acts[turn % len(acts)] == Qt.Key.Key_F:
            bench.press(Qt.Key.Key_Return)
        assert bench.at_rows, turn
    decided = [m for m in bench.review.sheet.mappings if not m.status.is_open]
    assert len(decided) > 20
    while bench.review.project.undoable():
        bench.press(Qt.Key.Key_U)
    assert all(m.status.is_open for m in bench.review.sheet.mappings)
    assert bench.review.project.verify() == ()
    bench.review.project.close()
