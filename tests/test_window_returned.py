"""A file that comes back, in the window: listed in a pane, gone through by keys, taken row by row or in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from catalog_io.differences import Stated, differences
from catalog_io.errors import ProblemCode, error
from matching.catalogue import Chapter, Level, LocalKey
from matching.mapping import Cause, Mapping, Reviewer, Status
from tests.window_bench import BIOLOGIST, COLLEAGUE, large_catalogue, small_catalogue, small_review
from tests.window_driving import Bench
from workbench.language import set_language
from workbench.models import lookups, reading
from workbench.models.candidates_model import MARKS_ROLE, CandidatesModel
from workbench.models.returned_model import CODE, KIND, LABEL, OURS, THEIRS, ReturnedModel
from workbench.models.review import Review
from workbench.project import open_project
from workbench.project.settings import Reading
from workbench.stylesheet import dress
from workbench.verbs.comparing import Compared
from workbench.views.returned_pane import ReturnedPane

FILE = "LOINC_6_retour.csv"


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


def found(review: Review, *stated: Stated, problems: int = 0) -> Compared:
    """What a file that holds just these rows differs in; rows that it does not name are not what it is about."""
    named = {one.key for one in stated}
    labels = {row.key: row.label for row in review.sheet.analyses if row.key in named}
    differing = differences(stated, labels, review.project.mappings(), interim=False)
    wrong = tuple(
        error(ProblemCode.INVALID_LOINC, FILE, row, "code LOINC", f"{row}-X") for row in range(100, 100 + problems)
    )
    return Compared(differing, wrong, tuple((FILE, row) for row in range(2, 2 + len(differing))))


class ReturnedBench(Bench):
    """The review with a returned file beside it."""

    @property
    def pane(self) -> ReturnedPane:
        return self.page.returned

    def offer(self, *stated: Stated, problems: int = 0) -> None:
        self.page.offer_returned(found(self.review, *stated, problems=problems))

    def decide(self, code: str, after: Mapping, who: Reviewer = BIOLOGIST) -> None:
        self.review.project.decide([(key(code), after)], reviewer=who)
        self.review.reload([self.review.sheet.positions[key(code)]])

    def cell(self, row: int, column: int) -> str:
        return str(self.pane.model.index(row, column).data())


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[ReturnedBench]:
    set_language("en")
    made = ReturnedBench(qtbot, small_review())
    yield made
    made.review.project.close()


def test_a_line_says_the_row_both_sides_and_the_difference_in_words(bench: ReturnedBench) -> None:
    bench.decide("NA", Mapping(Status.CONFIRMED, "2951-2"))
    bench.decide("K", Mapping(Status.CONFIRMED, "2823-3"))
    bench.offer(
        Stated(key("NA"), "SODIUM", ("2955-3",)),
        Stated(key("K"), "POTASSIUM"),
        Stated(key("HB"), "HEMOGLOBINE", ("718-7",)),
        Stated(key("GB"), "LEUCOCYTES", ("6690-2", "718-7")),
        Stated(key("OLD"), "ANCIENNE LIGNE", ("718-7",)),
    )
    told = [[bench.cell(row, column) for column in (CODE, LABEL, OURS, THEIRS, KIND)] for row in range(5)]
    assert told == [
        ["NA", "SODIUM", "2951-2", "2955-3", "another code"],
        ["K", "POTASSIUM", "2823-3", "no code", "removed there"],
        ["HB", "HEMOGLOBINE", "Proposed", "718-7", "added there"],
        ["GB", "LEUCOCYTES", "Proposed", "6690-2, 718-7", "several codes: blocked"],
        ["OLD", "ANCIENNE LIGNE", "To do", "718-7", "not in the catalogue"],
    ]
    assert QApplication.focusWidget() is bench.pane.table
    assert bench.pane.title.text() == "5 differences from the project"


def test_the_list_is_a_sound_model(bench: ReturnedBench, qtmodeltester: ModelTester) -> None:
    model = ReturnedModel(bench.review)
    qtmodeltester.check(model)
    model.show_found(found(bench.review, Stated(key("HB"), "HEMOGLOBINE", ("718-7",))))
    assert model.rowCount() == 1
    qtmodeltester.check(model)


def test_everything_wrong_with_the_file_is_listed_at_once(bench: ReturnedBench) -> None:
    bench.offer(problems=30)
    texts = bench.pane.wrong.model()
    assert texts.rowCount() == 30
    assert "row 100" in texts.index(0, 0).data()
    assert QApplication.focusWidget() is bench.pane.wrong
    bench.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is bench.page.catalogue.table
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("718-7",)))
    assert not bench.pane.wrong.isVisible()


def test_enter_goes_to_the_row_and_a_key_comes_back_to_the_list(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("718-7",)), Stated(key("GB"), "LEUCOCYTES", ("6690-2",)))
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.review.analysis is not None
    assert bench.review.analysis.code == "GB"
    assert QApplication.focusWidget() is bench.page.catalogue.table
    bench.press(Qt.Key.Key_Return)  # confirms the row, as ever
    assert bench.mapping("GB").status is Status.CONFIRMED
    bench.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is bench.pane.table
    assert bench.cell(1, KIND) == "the same now"


def test_y_takes_theirs_through_the_journal_and_goes_on(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("718-7",)), Stated(key("GB"), "LEUCOCYTES", ("6690-2",)))
    bench.press(Qt.Key.Key_Y)
    assert bench.mapping("HB") == Mapping(Status.CONFIRMED, "718-7")
    decision = bench.review.project.journal(key("HB"))[-1]
    assert (decision.reviewer, decision.cause, decision.reason) == (BIOLOGIST, Cause.IMPORT, FILE)
    assert bench.cell(0, KIND) == "the same now"
    assert bench.pane.table.currentIndex().row() == 1
    bench.press(Qt.Key.Key_U)
    assert bench.mapping("HB").status is Status.PROPOSED
    assert bench.cell(0, KIND) == "added there"
    assert QApplication.focusWidget() is bench.pane.table
    bench.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert bench.mapping("HB").loinc == "718-7"


def test_what_else_is_known_of_the_row_survives(bench: ReturnedBench) -> None:
    bench.decide("HB", Mapping(comment="à revoir", assigned_to="Paul", rejected=frozenset({"2345-7"})))
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("718-7",)))
    bench.press(Qt.Key.Key_Y)
    after = bench.mapping("HB")
    assert (after.loinc, after.comment, after.assigned_to) == ("718-7", "à revoir", "Paul")
    assert after.rejected == {"2345-7"}


def test_a_code_from_a_file_is_not_said_to_be_found_by_the_reader(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("2951-2",)))  # nothing that the engine proposes
    bench.press(Qt.Key.Key_Y)
    bench.press(Qt.Key.Key_Escape)
    review = bench.review
    review.select(review.sheet.positions[key("K")])
    review.select(review.sheet.positions[key("HB")])
    model = CandidatesModel(review)
    marks = model.index(0).data(MARKS_ROLE)
    assert {"chosen", "imported"} <= marks
    assert "found" not in marks
    assert lookups.bring(review, "2160-0")
    assert "found" in model.index(review.looked_at).data(MARKS_ROLE)


def test_a_confirmed_row_is_replaced_or_reopened_only_by_name(bench: ReturnedBench) -> None:
    bench.decide("NA", Mapping(Status.CONFIRMED, "2951-2"))
    bench.decide("K", Mapping(Status.CONFIRMED, "2823-3"))
    bench.offer(Stated(key("NA"), "SODIUM", ("2955-3",)), Stated(key("K"), "POTASSIUM"))
    asked: list[None] = []
    bench.pane.all_wanted.connect(lambda: asked.append(None))
    bench.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [None]
    assert bench.mapping("NA").loinc == "2951-2"
    bench.press(Qt.Key.Key_Y)
    bench.press(Qt.Key.Key_Y)
    assert bench.mapping("NA") == Mapping(Status.CONFIRMED, "2955-3")
    assert bench.mapping("K").status.is_open


def test_what_speaks_against_theirs_is_read_before_it_is_taken(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("2951-2",)), Stated(key("GB"), "LEUCOCYTES", ("6690-2",)))
    assert "hardly the term's" in bench.pane.against.text()
    assert "718-7" not in bench.pane.theirs.text()
    assert "Sodium" in bench.pane.theirs.text()
    bench.press(Qt.Key.Key_Down)
    assert not bench.pane.against.isVisible()


def test_several_codes_and_unknown_rows_are_not_taken(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("GB"), "LEUCOCYTES", ("6690-2", "718-7")), Stated(key("OLD"), "ANCIENNE", ("718-7",)))
    assert not bench.pane.take_button.isEnabled()
    bench.press(Qt.Key.Key_Y)
    assert "several LOINC codes" in bench.notices[-1]
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Y)
    assert "does not hold this row" in bench.notices[-1]
    assert bench.mapping("GB").status is Status.PROPOSED


def test_letters_decide_nothing_while_the_list_is_open(bench: ReturnedBench) -> None:
    here = bench.review.current
    bench.offer(Stated(key("HB"), "HEMOGLOBINE", ("718-7",)))
    for letter in (Qt.Key.Key_N, Qt.Key.Key_X, Qt.Key.Key_F):
        bench.press(letter)
    assert bench.review.sheet.mappings[here].status.is_open
    assert QApplication.focusWidget() is bench.pane.table


def test_without_a_list_the_keys_say_what_to_do(bench: ReturnedBench) -> None:
    bench.press(Qt.Key.Key_Y)
    assert "Ctrl+B" in bench.notices[-1]
    assert bench.mapping("GLY").status is Status.PROPOSED


def test_a_blind_second_reader_is_not_told_the_first_decision(bench: ReturnedBench) -> None:
    review = bench.review
    bench.decide("NA", Mapping(Status.CONFIRMED, "2951-2"), who=COLLEAGUE)
    review.project.save_settings(replace(review.project.settings(), reading=Reading.SECOND_BLIND))
    reading.refresh_veil(review)
    bench.offer(Stated(key("NA"), "SODIUM", ("2955-3",)), Stated(key("HB"), "HEMOGLOBINE", ("718-7",)))
    assert [bench.cell(row, CODE) for row in range(bench.pane.model.rowCount())] == ["HB"]
    assert "1 hidden" in bench.pane.title.text()


def test_what_is_hidden_follows_the_reader_while_the_list_is_open(bench: ReturnedBench) -> None:
    review = bench.review
    bench.decide("NA", Mapping(Status.CONFIRMED, "2951-2"), who=BIOLOGIST)
    bench.offer(Stated(key("NA"), "SODIUM", ("2955-3",)), Stated(key("HB"), "HEMOGLOBINE", ("718-7",)))
    reading.set_mode(review, Reading.SECOND_BLIND)
    assert bench.cell(0, OURS) == "2951-2"  # their own decision
    review.hand_over(COLLEAGUE)
    reading.refresh_veil(review)
    assert [bench.cell(row, CODE) for row in range(bench.pane.model.rowCount())] == ["HB"]
    reading.set_mode(review, Reading.SINGLE)
    assert [bench.cell(row, CODE) for row in range(bench.pane.model.rowCount())] == ["NA", "HB"]


def test_a_chapter_is_named_gone_to_and_taken_like_any_row(qtbot: QtBot) -> None:
    set_language("en")
    project = open_project("sqlite://", create=True)
    chapters = (Chapter(code="BIO", label="Biochimie"), Chapter(code="MOL", label="Biologie moléculaire"))
    project.adopt(replace(small_catalogue(), chapters=chapters), BIOLOGIST)
    bench = ReturnedBench(qtbot, small_review(project))
    chemistry, molecular = LocalKey(Level.CHAPTER, "BIO"), LocalKey(Level.CHAPTER, "MOL")
    bench.offer(Stated(chemistry, "Biochimie", ("18719-5",)), Stated(molecular, "Biologie moléculaire", ("26436-6",)))
    assert "Chemistry" in bench.pane.theirs.text()
    bench.press(Qt.Key.Key_Y)
    assert project.mapping(chemistry).loinc == "18719-5"
    bench.press(Qt.Key.Key_Return)
    assert bench.review.filter.level is Level.CHAPTER
    assert bench.review.analysis is not None
    assert bench.review.analysis.key == molecular
    assert bench.page.is_reading
    project.close()


def test_a_row_that_the_catalogue_does_not_hold_is_told_not_gone_to(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("NOWHERE"), "INCONNU", ("718-7",)))
    bench.press(Qt.Key.Key_Return)
    assert "update the catalogue first" in bench.notices[-1]
    assert bench.page.work.currentWidget() is bench.pane


def test_twenty_thousand_differences_are_listed_and_taken(qtbot: QtBot) -> None:
    set_language("en")
    project = open_project("sqlite://", create=True)
    catalogue = large_catalogue(20_000)
    project.adopt(catalogue, BIOLOGIST)
    bench = ReturnedBench(qtbot, small_review(project))
    stated = [Stated(row.key, row.label, ("718-7",)) for row in catalogue.analyses]
    bench.offer(*stated, problems=20_000)
    assert bench.pane.model.rowCount() == 20_000
    bench.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bench.press(Qt.Key.Key_Y)
    assert project.mapping(catalogue.analyses[-1].key).loinc == "718-7"
    project.close()


def test_its_columns_are_seen_without_going_aside_in_a_small_window(bench: ReturnedBench) -> None:
    bench.offer(Stated(key("GLY"), "GLYCEMIE A JEUN", ("2345-7",)))
    digit = bench.pane.fontMetrics().horizontalAdvance("0")
    bench.page.panes.setSizes([0, 4000, 10])
    table = bench.pane.table
    bench.qtbot.waitUntil(lambda: table.viewport().width() < 66 * digit)
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_what_speaks_against_a_line_does_not_touch_the_edges_of_its_ground(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp)
    bench = ReturnedBench(qtbot, small_review())
    bench.offer(Stated(key("GB"), "LEUCOCYTES", ("6690-2", "718-7")))
    assert bench.pane.against.isVisible()
    assert bench.pane.against.contentsRect().left() > 0
    bench.review.project.close()
