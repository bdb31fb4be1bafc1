"""One answer for the rows of an exam that ask the same: offered by a key, shown before, done and undone in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.axes import Axis
from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey
from matching.mapping import Cause, Mapping, Status
from matching.match import SafetyWarning, Severity
from tests.window_bench import BIOLOGIST, SmallEngine, small_project, small_release
from tests.window_driving import press, shown
from workbench.language import set_language
from workbench.models.review import Review
from workbench.views.review_page import ReviewPage
from workbench.wording.domain import told_apart

SERUM, URINE = "2951-2", "2955-3"
_ROWS = (
    # code, label, unit, exams: a sodium without a specimen asks whether it is of serum or of urine
    ("NA", "SODIUM", "mmol/L", ("IONO",)),
    ("NA2", "SODIUM DIRECT", "mmol/L", ("IONO",)),
    ("NA3", "SODIUM INDIRECT", "mmol/L", ("OTHER", "IONO")),
    ("NAF", "SODIUM SIGNALE", "mmol/L", ("IONO",)),
    ("NAC", "SODIUM CONFIRME", "mmol/L", ("IONO",)),
    ("NAX", "SODIUM EN GRAMMES", "g/L", ("IONO",)),  # contradicts the unit
    ("NAO", "SODIUM AILLEURS", "mmol/L", ("OTHER",)),
    ("GLU", "GLUCOSE", "mmol/L", ("IONO",)),  # another question
    ("K", "POTASSIUM", "mmol/L", ("IONO",)),  # no question
)
CONFIRMED = Mapping(Status.CONFIRMED, SERUM)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    set_language("en")
    analyses = tuple(LocalAnalysis(code=c, label=text, unit=unit, exams=exams) for c, text, unit, exams in _ROWS)
    exams = (Exam(code="IONO", label="IONOGRAMME"), Exam(code="OTHER", label="AUTRE"))
    project = small_project(Catalogue(analyses=analyses, exams=exams))
    project.decide([(key("NAC"), CONFIRMED), (key("NAF"), Mapping(Status.FLAGGED))], reviewer=BIOLOGIST)
    made = ReviewPage(Review(project, SmallEngine(small_release()), BIOLOGIST))
    window = shown(qtbot, made)
    made.told = []  # type: ignore[attr-defined]
    made.review.noticed.connect(lambda notice: made.told.append(notice.text))  # type: ignore[attr-defined]
    made.review.select(made.review.sheet.positions[key("NA")])
    yield made
    window.close()
    project.close()


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


def answer_exam() -> None:
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)


def answer(page: ReviewPage, value: str) -> None:
    """Q, and the number of the answer."""
    press(Qt.Key.Key_Q)
    assert page.review.match is not None
    assert page.review.match.axis is Axis.SYSTEM
    press((Qt.Key.Key_1, Qt.Key.Key_2)[page.review.match.question.index(value)])


def told(page: ReviewPage) -> str:
    return page.told[-1]  # type: ignore[attr-defined]


def offered(page: ReviewPage) -> dict[str, str]:
    """The codes that the preview would give, by local code."""
    return {page.review.sheet.analyses[one.place].code: one.code for one in page.bulk.model.kept()}


def test_the_answer_is_offered_to_the_exam_and_the_keyboard_stays_with_the_row(page: ReviewPage) -> None:
    answer(page, "Urine")
    assert page.review.candidate is not None
    assert page.review.candidate.code == URINE
    assert told(page) == (
        f"{URINE} fits your answer: Enter confirms it. 2 rows of the exam ask the same: Shift+Q answers them."
    )
    assert QApplication.focusWidget() is page.catalogue.table
    press(Qt.Key.Key_Return)  # who ignores the offer goes on as ever
    assert page.review.project.mapping(key("NA")) == Mapping(Status.CONFIRMED, URINE)
    assert page.review.analysis is not None
    assert page.review.analysis.code == "NA2"
    assert page.review.mapping.status.is_open
    assert "2 rows of the same exam ask the same" in told(page)


def test_the_row_says_what_was_answered_and_not_that_it_says_nothing(page: ReviewPage) -> None:
    asked = page.candidates.reason.text()
    answer(page, "Urine")
    assert page.candidates.reason.text() == "You answered “urine”."
    page.review.step(1)
    assert page.candidates.reason.text() == asked


def test_only_undecided_rows_of_the_exam_with_the_same_question_are_shown(page: ReviewPage) -> None:
    answer(page, "Urine")
    answer_exam()
    assert QApplication.focusWidget() is page.bulk.table
    assert page.bulk.title.text() == "Answer “urine” on 2 rows of the exam"
    assert offered(page) == {"NA2": URINE, "NA3": URINE}


def test_the_answer_is_one_step_back_and_forth(page: ReviewPage) -> None:
    answer(page, "Urine")
    press(Qt.Key.Key_Return)
    answer_exam()
    press(Qt.Key.Key_Return)
    project = page.review.project
    assert project.mapping(key("NA2")).loinc == project.mapping(key("NA3")).loinc == URINE
    assert project.journal(key("NA2"))[-1].cause is Cause.BULK
    for untouched in ("NAF", "NAX", "NAO", "GLU", "K"):
        assert project.mapping(key(untouched)).status.is_open
    assert project.mapping(key("NAC")) == CONFIRMED
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert project.mapping(key("NA2")).status.is_open
    assert project.mapping(key("NA3")).status.is_open
    assert project.mapping(key("NA")).loinc == URINE


def test_a_row_is_taken_out_of_the_preview_and_escape_does_nothing(page: ReviewPage) -> None:
    answer(page, "Ser/Plas")
    answer_exam()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert page.review.project.mapping(key("NA2")).status.is_open
    assert page.review.project.mapping(key("NA3")) == Mapping(Status.CONFIRMED, SERUM)
    answer_exam()
    press(Qt.Key.Key_Escape)
    assert page.review.project.mapping(key("NA2")).status.is_open
    assert QApplication.focusWidget() is page.catalogue.table


def test_a_row_decided_while_the_offer_stands_is_left_as_it_is(page: ReviewPage) -> None:
    answer(page, "Urine")
    place = page.review.sheet.positions[key("NA2")]
    page.review.project.decide([(key("NA2"), CONFIRMED)], reviewer=BIOLOGIST)
    page.review.reload([place])
    answer_exam()
    assert offered(page) == {"NA3": URINE}
    press(Qt.Key.Key_Return)
    assert page.review.project.mapping(key("NA2")) == CONFIRMED


def test_a_refused_candidate_is_not_offered(page: ReviewPage) -> None:
    refusal = Mapping(Status.UNMAPPED, rejected=frozenset({URINE}))
    page.review.project.decide([(key("NA2"), refusal)], reviewer=BIOLOGIST)
    page.review.reload([page.review.sheet.positions[key("NA2")]])
    answer(page, "Urine")
    answer_exam()
    assert offered(page) == {"NA3": URINE}


def test_a_candidate_that_a_rule_speaks_against_is_not_offered(page: ReviewPage) -> None:
    match = page.review.project.proposal(key("NA2"))
    assert match is not None
    wrong = SafetyWarning("unit-property", Severity.ERROR, ("mmol/L", "SCnc"))
    warned = tuple(replace(candidate, warnings=(wrong,)) for candidate in match.candidates)
    page.review.project.save_proposals([replace(match, candidates=warned)])
    answer(page, "Urine")
    answer_exam()
    assert offered(page) == {"NA3": URINE}


def test_another_code_than_the_answer_reminds_of_nothing(page: ReviewPage) -> None:
    answer(page, "Urine")
    press(Qt.Key.Key_Left)
    assert page.review.candidate is not None
    assert page.review.candidate.code == SERUM
    press(Qt.Key.Key_Return)
    assert "exam" not in told(page)


def test_nothing_is_offered_where_nothing_waits(page: ReviewPage) -> None:
    answer_exam()
    assert told(page) == "Answer the question of a row first: Q."
    page.review.select(page.review.sheet.positions[key("GLU")])
    press(Qt.Key.Key_Q)
    press(Qt.Key.Key_1)
    assert "Shift+Q" not in told(page)
    answer_exam()
    assert told(page) == "No other row of the exam waits for this answer."
    assert QApplication.focusWidget() is page.catalogue.table


def test_what_is_measured_is_each_rows_own_answer(page: ReviewPage) -> None:
    """The rows of a tolerance test ask which hour each other is of: what one says must not be given to the others."""
    hours = ("Glucose^1H post dose", "Glucose^2H post dose")
    for code in ("NA", "NA2", "NA3"):
        match = page.review.project.proposal(key(code))
        assert match is not None
        candidates = tuple(
            replace(candidate, axes=(replace(candidate.axes[0], term=hour), *candidate.axes[1:]))
            for candidate, hour in zip(match.candidates, hours, strict=True)
        )
        asking = replace(match, candidates=candidates, axis=Axis.COMPONENT, question=hours)
        page.review.project.save_proposals([asking])
    page.review.select(page.review.sheet.positions[key("K")])
    page.review.select(page.review.sheet.positions[key("NA")])
    press(Qt.Key.Key_Q)
    press(Qt.Key.Key_2)
    assert "fits your answer" in told(page)
    assert "Shift+Q" not in told(page)
    answer_exam()
    assert told(page) == "No other row of the exam waits for this answer."


def test_answers_with_the_same_words_are_told_apart(page: ReviewPage) -> None:
    assert told_apart(["serum", "not said", "not said"], ("Ser", "XXX", "Specimen")) == [
        "serum",
        "not said · XXX",
        "not said · Specimen",
    ]
