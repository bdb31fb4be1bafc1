"""Chapters in the window: the third level, with the national codes for targets, and the same acts and journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalKey
from matching.curation.coverage import TARGET
from matching.mapping import Cause, Equivalence, Mapping, Status
from matching.match import Verdict
from tests.window_bench import BIOLOGIST, COLLEAGUE, SmallEngine, small_catalogue, small_project, small_release
from workbench.commands import commands
from workbench.language import set_language
from workbench.models import acts, bulk_acts, lookups, showing
from workbench.models.candidates_model import CandidatesModel
from workbench.models.catalogue_model import COLUMNS, CatalogueModel, Column
from workbench.models.column_layout import FIRST_COLUMNS, FIRST_LAYOUT
from workbench.models.facets import Facet
from workbench.models.notices import Notice
from workbench.models.review import Review
from workbench.models.search_model import DETAIL_ROLE
from workbench.models.worksheet import RowFilter
from workbench.verbs.chapters import proposed_chapters
from workbench.views.gauge import Gauge
from workbench.views.review_page import ReviewPage

CHEMISTRY, HAEMATOLOGY, MOLECULAR = "18719-5", "18723-7", "930894"  # the last one is an interim code


def catalogue() -> Catalogue:
    rows = [replace(row, exams=("E-NA",)) if row.code in ("NA", "K") else row for row in small_catalogue().analyses]
    return Catalogue(
        analyses=tuple(rows),
        exams=(Exam(code="E-NA", label="SODIUM", specimen="Sérum", chapter_code="BIO", analyses=("NA", "K")),),
        chapters=(
            Chapter(code="BIO", label="Biochimie"),
            Chapter(code="AUT", label="Automate 3", parent="BIO"),
            Chapter(code="HEM", label="Hématologie"),
            Chapter(code="AUT", label="Automate 3", parent="HEM"),  # a sub-chapter of two chapters is one row
            Chapter(code="MOL", label="Biologie moléculaire"),
        ),
    )


@pytest.fixture
def review(qapp: object) -> Iterator[Review]:
    set_language("en")
    project = small_project(catalogue())
    made = Review(project, SmallEngine(small_release(), is_ready=False), BIOLOGIST)  # chapters need no engine
    yield made
    project.close()


@pytest.fixture
def page(review: Review, qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(review)
    qtbot.addWidget(made)
    made.show()
    showing.use_level(review, Level.CHAPTER)
    return made


def mapping(review: Review, code: str, level: Level = Level.CHAPTER) -> Mapping:
    return review.project.mapping(LocalKey(level, code))


def take(review: Review, code: str, level: Level = Level.CHAPTER) -> None:
    showing.use_level(review, level)
    review.select(review.sheet.positions[LocalKey(level, code)])


def cell(model: CatalogueModel, row: int, column: Column) -> object:
    return model.index(row, COLUMNS.index(column)).data()


def test_v_goes_from_analyses_to_exams_to_chapters_and_back(page: ReviewPage) -> None:
    review = page.review
    level = next(one for one in commands(page) if one.name == "level")
    assert "V" in level.keys
    seen = []
    for _ in range(3):
        level.act()
        seen.append((review.filter.level, len(review.visible)))
    assert seen == [(Level.ANALYSIS, 16), (Level.EXAM, 1), (Level.CHAPTER, 4)]
    assert page.catalogue.level_choice.buttons[Level.CHAPTER].isChecked()


def test_a_chapter_row_shows_its_label_its_parent_and_the_national_code_that_fits(page: ReviewPage) -> None:
    model = page.catalogue.model
    assert [cell(model, row, Column.LABEL) for row in range(4)] == [
        "Biochimie", "Automate 3", "Hématologie", "Biologie moléculaire",
    ]  # fmt: skip
    assert [cell(model, row, Column.CHAPTER) for row in range(4)] == [None, "Biochimie", None, None]
    assert [cell(model, row, Column.LOINC) for row in range(4)] == [CHEMISTRY, None, HAEMATOLOGY, MOLECULAR]
    assert cell(model, 0, Column.NAME) == "Chemistry"
    assert cell(model, 0, Column.CONFIDENCE) is None  # a likeness is no probability
    hidden = [name for place, name in enumerate(COLUMNS) if page.catalogue.table.isColumnHidden(place)]
    assert {Column.SPECIMEN, Column.UNIT, Column.VOLUME} <= set(hidden)
    assert Column.CHAPTER not in hidden
    showing.use_level(page.review, Level.ANALYSIS)
    assert not page.catalogue.table.isColumnHidden(COLUMNS.index(Column.SPECIMEN))


def test_the_columns_chosen_for_analyses_are_kept_while_chapters_are_shown(page: ReviewPage) -> None:
    assert Column.SPECIMEN in page.catalogue.columns.shown()
    assert Column.CHAPTER not in page.catalogue.columns.shown()
    page.catalogue.columns.show(Column.CODE, True)
    assert not page.catalogue.table.isColumnHidden(COLUMNS.index(Column.CODE))
    assert page.catalogue.table.isColumnHidden(COLUMNS.index(Column.SPECIMEN))
    assert page.catalogue.columns.layout().shown == {*FIRST_COLUMNS, Column.CODE}  # what is kept for the next time
    page.first_columns()
    assert page.catalogue.table.isColumnHidden(COLUMNS.index(Column.SPECIMEN))
    showing.use_level(page.review, Level.ANALYSIS)
    assert page.catalogue.columns.layout() == FIRST_LAYOUT
    assert not page.catalogue.table.isColumnHidden(COLUMNS.index(Column.SPECIMEN))


def test_a_column_sized_for_analyses_has_its_width_again_after_chapters(page: ReviewPage) -> None:
    showing.use_level(page.review, Level.ANALYSIS)
    columns, table = page.catalogue.columns, page.catalogue.table
    columns.widen(Column.SPECIMEN, 3)
    wide = table.columnWidth(COLUMNS.index(Column.SPECIMEN))
    showing.use_level(page.review, Level.CHAPTER)
    columns.widen(Column.SPECIMEN, 5)  # not seen here, so nothing to widen
    showing.use_level(page.review, Level.ANALYSIS)
    assert table.columnWidth(COLUMNS.index(Column.SPECIMEN)) == wide
    assert columns.layout().widths == {Column.SPECIMEN: wide}


def test_the_window_proposes_what_the_command_line_proposes(review: Review) -> None:
    for one in proposed_chapters(catalogue(), {}):
        brief = review.sheet.briefs[review.sheet.positions[one.row.key]]
        assert brief is not None
        assert brief.code == (one.proposals[0].chapter.code if one.proposals else "")
        assert (brief.verdict is Verdict.CONFIDENT) == (one.clear is not None)


def test_the_pane_says_what_is_known_of_a_national_code_and_no_axes(page: ReviewPage) -> None:
    take(page.review, "BIO")
    assert not page.comparison.axes.isVisible()
    told = {name.text(): value.text() for name, value in page.comparison.facts.rows if name.isVisible()}
    assert told["Code"] == CHEMISTRY
    assert told["French"] == "Biochimie"
    assert told["Kind"] == "LOINC"
    assert page.candidates.reason.text() == "One national code has this name, or is usually called so."
    assert "chapter" in page.candidates.facts.text()
    assert "specimen" not in page.candidates.facts.text()
    assert "SODIUM" in page.comparison.story.extras.text()  # its exams
    take(page.review, "AUT", Level.SUBCHAPTER)
    assert "sub-chapter of Biochimie" in page.candidates.facts.text()
    showing.use_level(page.review, Level.ANALYSIS)
    assert page.comparison.axes.isVisible()


def test_the_candidates_are_a_sound_model_and_heard_whole(page: ReviewPage, qtmodeltester: ModelTester) -> None:
    model = CandidatesModel(page.review)
    qtmodeltester.check(model)
    assert (
        model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == f"1. {CHEMISTRY} Chemistry, its name or a usual one."
    )
    page.grab()  # drawn without axes


def test_a_chapter_is_confirmed_in_the_journal_and_taken_back(review: Review) -> None:
    take(review, "BIO")
    assert acts.confirm(review)
    assert mapping(review, "BIO") == Mapping(Status.CONFIRMED, CHEMISTRY)
    entry = review.project.journal(LocalKey(Level.CHAPTER, "BIO"))[-1]
    assert (entry.reviewer, entry.cause) == (BIOLOGIST, Cause.DECIDE)
    assert review.analysis is not None
    assert review.analysis.code == "AUT"  # the next open row
    showing.use_level(review, Level.ANALYSIS)
    acts.undo(review)
    assert mapping(review, "BIO").status is Status.UNMAPPED
    assert review.filter.level is Level.CHAPTER
    assert review.analysis.code == "BIO"


def test_a_sub_chapter_taken_back_is_shown_among_the_chapters(review: Review) -> None:
    take(review, "AUT", Level.SUBCHAPTER)
    assert lookups.bring(review, CHEMISTRY)
    acts.confirm(review)
    assert mapping(review, "AUT", Level.SUBCHAPTER).loinc == CHEMISTRY
    showing.use_level(review, Level.ANALYSIS)
    acts.undo(review)
    assert review.filter.level is Level.CHAPTER


def test_an_interim_code_is_kept_as_one_and_said_to_be(review: Review) -> None:
    told: list[Notice] = []
    review.noticed.connect(told.append)
    take(review, "MOL")
    assert acts.confirm(review)
    decided = mapping(review, "MOL")
    assert (decided.status, decided.loinc, decided.interim) == (Status.NO_CODE, "", MOLECULAR)
    assert "interim" in told[0].text
    assert review.sheet.code(review.sheet.positions[LocalKey(Level.CHAPTER, "MOL")]) == MOLECULAR


def test_flag_exclude_note_no_code_and_refusal_work_as_on_other_rows(review: Review) -> None:
    take(review, "HEM")
    acts.comment(review, "à voir")
    acts.reject(review)
    assert HAEMATOLOGY in mapping(review, "HEM").rejected
    acts.flag(review)
    assert (mapping(review, "HEM").status, mapping(review, "HEM").comment) == (Status.FLAGGED, "à voir")
    take(review, "BIO")
    acts.exclude(review, "obsolete")
    assert mapping(review, "BIO") == Mapping(Status.EXCLUDED, comment="obsolete")
    take(review, "AUT", Level.SUBCHAPTER)
    assert not acts.confirm(review)  # nothing fits: nothing is confirmed
    acts.no_code(review)
    assert mapping(review, "AUT", Level.SUBCHAPTER).status is Status.NO_CODE


def test_a_second_reader_may_say_an_interim_code(review: Review) -> None:
    take(review, "BIO")
    acts.confirm(review)
    review.reviewer = COLLEAGUE
    take(review, "BIO")
    assert acts.second_read(review, MOLECULAR)
    assert mapping(review, "BIO") == Mapping(Status.FLAGGED, interim=MOLECULAR)


def test_the_relation_is_said_of_a_loinc_code_and_never_of_an_interim_one(review: Review) -> None:
    told: list[Notice] = []
    review.noticed.connect(told.append)
    take(review, "BIO")
    assert acts.relate(review, Equivalence.SOURCE_IS_NARROWER)
    assert mapping(review, "BIO").equivalence is Equivalence.SOURCE_IS_NARROWER
    take(review, "BIO")
    assert acts.confirm(review)  # the same code again unsays nothing
    assert mapping(review, "BIO").equivalence is Equivalence.SOURCE_IS_NARROWER
    take(review, "MOL")
    assert not acts.relate(review, Equivalence.SOURCE_IS_NARROWER)
    assert mapping(review, "MOL").status.is_open
    assert MOLECULAR in told[-1].text


def test_confident_chapters_are_confirmed_in_one_step(review: Review) -> None:
    showing.use_level(review, Level.CHAPTER)
    places = bulk_acts.bulk_rows(review)
    lines = [bulk_acts.line_of(review, place, review.sheet.code(place)) for place in places]
    assert [(line.code, line.confidence) for line in lines] == [
        (CHEMISTRY, None),
        (HAEMATOLOGY, None),
        (MOLECULAR, None),
    ]
    assert lines[0].name == "Chemistry"
    bulk_acts.confirm_rows(review, [(place, review.sheet.code(place)) for place in places])
    assert [mapping(review, code).code for code in ("BIO", "HEM", "MOL")] == [CHEMISTRY, HAEMATOLOGY, MOLECULAR]
    assert mapping(review, "MOL").status is Status.NO_CODE
    acts.undo(review)
    assert all(mapping(review, code).status.is_open for code in ("BIO", "HEM", "MOL"))


def test_search_is_among_the_national_codes_the_fitting_ones_first(page: ReviewPage, qtbot: QtBot) -> None:
    take(page.review, "HEM")
    page.open_search()
    search = page.search
    assert search.title.isVisible()
    assert search.box.accessibleName() == "National codes of chapters"
    assert search.model.rowCount() == 33
    assert search.model.code(0) == HAEMATOLOGY
    assert "its name or a usual one" in search.model.index(0).data(DETAIL_ROLE)
    assert not any(box.isVisible() for box in (*search.filters.values(), search.class_filter))
    search.grab()
    qtbot.keyClicks(search.box, "allerg")
    search.search()
    assert [search.model.code(row) for row in range(search.model.rowCount())] == ["18716-1"]
    qtbot.keyClick(search.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert mapping(page.review, "HEM").loinc == "18716-1"
    take(page.review, "HEM")
    assert page.review.candidate is not None
    assert page.review.candidate.code == "18716-1"  # decided, though the words do not propose it
    showing.use_level(page.review, Level.ANALYSIS)
    page.open_search()
    assert not search.title.isVisible()
    assert search.box.accessibleName() == "Search LOINC"
    assert all(box.isVisible() for box in (*search.filters.values(), search.class_filter))


def test_a_code_of_no_chapter_is_refused_in_words(review: Review) -> None:
    told: list[Notice] = []
    review.noticed.connect(told.append)
    take(review, "BIO")
    assert not lookups.bring(review, "2345-7")
    assert told[-1].text == "2345-7 is none of the national codes of chapters: Ctrl+F lists them."


def test_a_code_of_no_chapter_that_stands_already_is_shown_with_what_to_do(page: ReviewPage) -> None:
    review = page.review
    review.project.decide([(LocalKey(Level.CHAPTER, "BIO"), Mapping(Status.CONFIRMED, "2345-7"))], reviewer=BIOLOGIST)
    review.reload([review.sheet.positions[LocalKey(Level.CHAPTER, "BIO")]])
    take(review, "BIO")
    told = page.candidates.reason.text()
    assert told.startswith("Confirmed 2345-7: This is none of the national codes of chapters.")
    assert "Enter takes the candidate chosen here instead" in told
    acts.confirm(review)
    take(review, "BIO")
    assert mapping(review, "BIO").loinc == CHEMISTRY
    assert "2345-7" not in page.candidates.reason.text()


def test_the_engine_is_never_asked_for_chapters(review: Review) -> None:
    assert review.sheet.unproposed() == [review.sheet.analyses[review.sheet.positions[LocalKey(Level.EXAM, "E-NA")]]]
    assert not any(row.level.is_chapter for row in review.sheet.asked_of_engine())


def test_filters_and_facets_stay_on_the_chapters(page: ReviewPage) -> None:
    review = page.review
    counts = review.sheet.counts(review.filter)
    assert sum(count for _, count in counts[Facet.STATUS]) == 4
    showing.show(review, RowFilter("hematologie", level=Level.CHAPTER))
    assert [review.sheet.analyses[place].code for place in review.visible] == ["HEM"]


def test_the_figure_of_the_analyses_does_not_move(page: ReviewPage) -> None:
    before = page.coverage.total.rows
    take(page.review, "BIO")
    acts.confirm(page.review)
    assert page._count().total.rows == before
    assert lookups.decided_by_day(page.review) == []


def test_the_coverage_has_a_bar_for_exams_and_one_for_chapters_in_words_too(page: ReviewPage) -> None:
    figure = page.coverage.share
    take(page.review, "BIO")
    acts.confirm(page.review)
    take(page.review, "MOL")
    acts.confirm(page.review)  # an interim code: no LOINC code
    take(page.review, "AUT", Level.SUBCHAPTER)
    acts.exclude(page.review, "no chapter")
    page.toggle_coverage()
    gauges = {gauge.accessibleName(): gauge for gauge in page.coverage_panel.findChildren(Gauge) if gauge.isVisible()}
    assert "Exams: 0.0%, 0 out of 1" in gauges
    assert "Chapters: 33.3%, 1 out of 3" in gauges
    assert gauges["Chapters: 33.3%, 1 out of 3"].target is None  # 80 % is the goal of the analyses
    assert any(name.startswith("All analyses") and gauge.target == TARGET for name, gauge in gauges.items())
    assert page.coverage.share == figure
    page.back_to_reading()


def test_a_warned_chapter_is_gone_to_from_the_list_of_warnings(page: ReviewPage) -> None:
    showing.use_level(page.review, Level.ANALYSIS)
    page._show_key(LocalKey(Level.SUBCHAPTER, "AUT"))
    assert page.review.filter.level is Level.CHAPTER
    assert page.review.analysis is not None
    assert page.review.analysis.code == "AUT"
    assert QApplication.focusWidget() is page.catalogue.table or not page.isActiveWindow()
