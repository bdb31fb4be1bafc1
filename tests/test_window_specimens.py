"""Shift+M: what the laboratory's own code of a specimen stands for, said once for all its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.axes import Axis
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.mapping import Mapping, Status
from matching.match import Reason, Verdict
from tests.window_bench import BIOLOGIST, small_project, small_review
from tests.window_driving import LONG, Bench, press, wait_for_review, whole_window
from workbench import desk_manners
from workbench.language import set_language
from workbench.project import open_project
from workbench.views import dialogs

_ROWS = (
    ("NA", "SODIUM", "T01", "mmol/L"),
    ("K", "POTASSIUM", "t01 ", "mmol/L"),
    ("CREA", "CREATININE", "T01", "µmol/L"),
    ("NAU", "SODIUM", "P10", "mmol/L"),
    ("HB", "HEMOGLOBINE", "Sang total", "g/dL"),
    ("CRP", "CRP", "", "mg/L"),
)
CATALOGUE = Catalogue(tuple(LocalAnalysis(code=c, label=text, specimen=s, unit=unit) for c, text, s, unit in _ROWS))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    set_language("en")
    project = small_project(CATALOGUE)
    made = Bench(qtbot, small_review(project))
    made.go_to("NA")
    yield made
    made.window.close()
    project.close()


def ask() -> None:
    press(Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)


def offered(bench: Bench) -> list[str]:
    return bench.page.bar._options


def system(bench: Bench) -> str:
    assert bench.review.candidate is not None
    return bench.review.candidate.on(Axis.SYSTEM).term


def test_the_answer_is_true_of_all_rows_of_the_code_and_they_are_proposed_for_again(bench: Bench, qtbot: QtBot) -> None:
    bench.go_to("NAU")
    assert system(bench) == "Ser/Plas"  # nothing is known of P10
    ask()
    assert bench.page.bar.prompt.text() == "What does the specimen “P10” of 1 row stand for?"
    with qtbot.waitSignal(bench.review.unproposed, timeout=LONG):
        bench.type("urines")
        press(Qt.Key.Key_Return)
    assert bench.review.project.settings().specimens == (("P10", "urines"),)
    assert system(bench) == "Urine"
    assert bench.notices[-1] == "“P10” stands for urines: its rows are proposed for again."
    assert [row.code for row in bench.review.sheet.unproposed()] == ["NAU"]
    assert "P10 (urines)" in bench.page.candidates.facts.text()
    assert bench.at_rows


def test_a_code_is_one_however_its_capitals_stand(bench: Bench) -> None:
    bench.go_to("K")
    ask()
    assert "of 3 rows" in bench.page.bar.prompt.text()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    assert [row.code for row in bench.review.sheet.unproposed()] == ["NA", "K", "CREA"]
    ask()
    assert bench.page.bar.box.text() == "serum or plasma"
    bench.type("whole blood")
    press(Qt.Key.Key_Return)
    assert bench.review.project.settings().specimens == (("t01", "whole blood"),)


def test_what_is_confirmed_for_the_rows_is_offered_first(bench: Bench) -> None:
    urine = Mapping(Status.CONFIRMED, "2955-3")
    key = LocalKey(Level.ANALYSIS, "NA")
    ask()
    assert offered(bench)[0] == "serum or plasma"
    press(Qt.Key.Key_Escape)
    bench.review.project.decide([(key, urine)], reviewer=BIOLOGIST)
    bench.review.reload([bench.review.sheet.positions[key]])
    ask()
    assert offered(bench)[:2] == ["urine", "serum or plasma"]
    assert "whole blood" in offered(bench)  # what else is usual


def test_a_specimen_may_begin_with_what_is_a_number_on_a_french_keyboard(bench: Bench) -> None:
    ask()
    bench.type_accents("écouvillon")
    assert bench.page.bar.box.text() == "écouvillon"
    assert bench.review.project.settings().specimens == ()


def test_words_that_nobody_understands_are_told_and_nothing_is_kept(bench: Bench) -> None:
    ask()
    bench.type("zorglub")
    press(Qt.Key.Key_Return)
    assert "“zorglub” is no specimen that is known here" in bench.notices[-1]
    assert bench.review.project.settings().specimens == ()
    assert bench.review.sheet.unproposed() == []


def test_an_empty_answer_takes_the_meaning_back(bench: Bench) -> None:
    ask()
    press(Qt.Key.Key_Return)
    assert bench.review.sheet.unproposed() == []  # there was none to take back
    ask()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    ask()
    bench.page.bar.box.clear()
    press(Qt.Key.Key_Return)
    assert bench.review.project.settings().specimens == ()
    assert bench.notices[-1] == "“T01” is read as it is written: its rows are proposed for again."


def undo() -> None:
    press(Qt.Key.Key_U)


def test_undo_takes_the_answer_back_and_no_older_decision(bench: Bench) -> None:
    bench.go_to("HB")
    press(Qt.Key.Key_Return)
    for meaning in ("urines", "whole blood"):
        bench.go_to("NA")
        ask()
        bench.type(meaning)
        press(Qt.Key.Key_Return)
    undo()
    assert bench.review.project.settings().specimens == (("T01", "urines"),)
    assert bench.notices[-1] == "Taken back: “T01” stands for urines: its rows are proposed for again."
    undo()
    assert bench.review.project.settings().specimens == ()
    assert bench.notices[-1] == "Taken back: “T01” is read as it is written: its rows are proposed for again."
    assert bench.mapping("HB").status is Status.CONFIRMED
    undo()
    assert bench.mapping("HB").status.is_open


def test_what_was_decided_since_is_undone_before_the_answer(bench: Bench) -> None:
    ask()
    bench.type("urines")
    press(Qt.Key.Key_Return)
    bench.go_to("HB")
    press(Qt.Key.Key_Return)
    undo()
    assert bench.mapping("HB").status.is_open
    assert bench.review.project.settings().specimens == (("T01", "urines"),)
    undo()
    assert bench.review.project.settings().specimens == ()


def test_undo_waits_while_the_rows_of_the_answer_are_proposed_for(bench: Bench) -> None:
    bench.go_to("HB")
    press(Qt.Key.Key_Return)
    bench.go_to("NA")
    ask()
    bench.type("urines")
    press(Qt.Key.Key_Return)
    bench.review.is_proposing = True
    undo()
    assert bench.notices[-1] == "The engine is still proposing: ask again when it has done."
    assert bench.mapping("HB").status is Status.CONFIRMED


def test_nothing_is_asked_of_a_row_without_a_specimen_or_while_rows_are_proposed_for(bench: Bench) -> None:
    bench.go_to("CRP")
    ask()
    assert not bench.page.bar.isVisible()
    assert bench.notices[-1] == "This row's file says nothing of its specimen."
    bench.go_to("NA")
    bench.review.is_proposing = True
    ask()
    assert not bench.page.bar.isVisible()
    assert bench.notices[-1] == "The engine is still proposing: ask again when it has done."


def test_a_row_that_is_not_sure_for_its_code_alone_says_which_key_helps(bench: Bench) -> None:
    found = bench.review.match
    assert found is not None
    bench.review.match = replace(found, verdict=Verdict.WEAK, reason=Reason.UNREAD, axis=Axis.SYSTEM)
    bench.review.candidates_changed.emit()
    assert bench.page.candidates.reason.text().endswith("Shift+M says what “T01” stands for.")


def test_the_code_of_a_section_is_said_once_too(qtbot: QtBot) -> None:
    set_language("en")
    rows = tuple(LocalAnalysis(code=c, label=c, unit="mmol/L", chapter="LCRCY") for c in ("SODIUM", "POTASSIUM"))
    project = small_project(Catalogue(rows))
    bench = Bench(qtbot, small_review(project))
    bench.go_to("SODIUM")
    found = bench.review.match
    assert found is not None
    bench.review.match = replace(found, reason=Reason.UNREAD, unknown=("LCRCY",))
    ask()
    assert bench.page.bar.prompt.text() == "What does the specimen “LCRCY” of 2 rows stand for?"
    bench.type("urines")
    press(Qt.Key.Key_Return)
    assert project.settings().specimens == (("LCRCY", "urines"),)
    assert [bench.review.catalogue.specimen_of(one) for one in rows] == ["LCRCY", "LCRCY"]
    bench.window.close()
    project.close()


def test_the_whole_window_proposes_again_and_keeps_it(qtbot: QtBot, tmp_path: Path, store: Path) -> None:
    path = tmp_path / f"labo{dialogs.PROJECT_SUFFIX}"
    with open_project(path, create=True) as made:
        made.adopt(CATALOGUE, BIOLOGIST)
    sodium, creatinine = (LocalKey(Level.ANALYSIS, code) for code in ("NAU", "CREA"))
    with whole_window(qtbot, tmp_path, store) as desk:
        desk_manners.speak(desk, "en")
        desk.open_path(path)
        wait_for_review(qtbot, desk)
        assert desk.review is not None
        assert desk.project is not None
        desk.review.select(desk.review.sheet.positions[sodium])
        before = desk.project.summaries()
        ask()
        qtbot.keyClicks(QApplication.focusWidget(), "urine")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: desk.proposing is None, timeout=LONG)
        after = desk.project.summaries()
        assert (before[sodium].code, after[sodium].code) == ("2951-2", "2955-3")
        assert after[sodium].verdict is Verdict.CONFIDENT
        assert after[creatinine] == before[creatinine]
        assert not desk.review.is_proposing
    with open_project(path, read_only=True) as kept:
        assert kept.catalogue().meant("p10") == "urine"
