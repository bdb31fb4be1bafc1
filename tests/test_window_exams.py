"""Exams in the window: chosen in the catalogue's head, reviewed as analyses are, and no part of their figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalKey
from matching.mapping import Mapping, Status
from tests.window_bench import BIOLOGIST, SmallEngine, small_catalogue, small_project, small_release
from workbench.commands import commands
from workbench.language import set_language
from workbench.models import acts, bulk_acts, lookups, showing
from workbench.models.catalogue_model import COLUMNS, Column
from workbench.models.facets import Facet
from workbench.models.notices import Notice
from workbench.models.order import Order
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.views import questions, saved_views
from workbench.views.review_page import ReviewPage

CHAPTER = LocalKey(Level.CHAPTER, "BIO")


def catalogue() -> Catalogue:
    rows = [replace(row, exams=("E-NA",)) if row.code in ("NA", "K") else row for row in small_catalogue().analyses]
    exams = (
        Exam(code="E-NA", label="SODIUM", specimen="Sérum", chapter_code="BIO", analyses=("NA", "K")),
        Exam(code="E-CREA", label="CREATININE", specimen="Sérum", chapter_code="BIO", analyses=("CREA",)),
        Exam(code="NA", label="GLUCOSE", specimen="Urines"),  # the code of an analysis
    )
    return Catalogue(analyses=tuple(rows), exams=exams, chapters=(Chapter(code="BIO", label="Biochimie"),))


@pytest.fixture
def review(qapp: object) -> Iterator[Review]:
    set_language("en")
    project = small_project(catalogue())
    made = Review(project, SmallEngine(small_release()), BIOLOGIST)
    yield made
    project.close()


@pytest.fixture
def page(review: Review, qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(review)
    qtbot.addWidget(made)
    made.show()
    return made


def codes(review: Review) -> list[str]:
    return [review.sheet.analyses[place].code for place in review.visible]


def test_analyses_come_first_and_exams_are_one_choice_away(page: ReviewPage, qtbot: QtBot) -> None:
    review, choice = page.review, page.catalogue.level_choice
    assert len(review.visible) == 16
    assert [button.text() for button in choice.buttons.values()] == ["Analyses 16", "Exams 3", "Chapters 1"]
    assert choice.buttons[Level.ANALYSIS].isChecked()
    qtbot.mouseClick(choice.buttons[Level.EXAM], Qt.MouseButton.LeftButton)
    assert codes(review) == ["E-NA", "E-CREA", "NA"]
    assert page.catalogue.count.text() == "3 rows"
    heads = page.catalogue.model
    assert heads.headerData(COLUMNS.index(Column.LABEL), Qt.Orientation.Horizontal) == "Exam"
    assert review.analysis is not None
    assert review.analysis.level is Level.EXAM
    next(one for one in commands(page) if one.name == "level").act()
    assert choice.buttons[Level.CHAPTER].isChecked()
    next(one for one in commands(page) if one.name == "level").act()
    assert choice.buttons[Level.ANALYSIS].isChecked()
    assert len(review.visible) == 16


def test_what_was_filtered_and_in_hand_is_there_again_after_a_look_at_the_exams(page: ReviewPage) -> None:
    review = page.review
    showing.show(review, RowFilter("creatinine"), Order.LABEL)
    review.select(int(review.visible[2]))
    before = (review.filter, review.order, list(review.visible), review.current)
    showing.other_level(review)
    showing.show(review, RowFilter("e-na", level=Level.EXAM))
    showing.other_level(review)
    assert review.filter == RowFilter(level=Level.CHAPTER)
    showing.other_level(review)
    assert (review.filter, review.order, list(review.visible), review.current) == before
    assert page.catalogue.filter_box.text() == "creatinine"
    showing.other_level(review)
    assert review.filter.text == "e-na"


def test_a_catalogue_without_exams_has_no_choice(qtbot: QtBot) -> None:
    project = small_project()
    made = ReviewPage(Review(project, SmallEngine(small_release()), BIOLOGIST))
    qtbot.addWidget(made)
    made.show()
    assert not made.catalogue.level_choice.isVisible()
    showing.other_level(made.review)
    assert len(made.review.visible) == 16
    project.close()


def test_an_exam_is_confirmed_like_an_analysis_and_taken_back(review: Review) -> None:
    showing.use_level(review, Level.EXAM)
    assert review.candidate is not None
    assert acts.confirm(review)
    key = LocalKey(Level.EXAM, "E-NA")
    assert review.project.mapping(key).loinc == "2951-2"
    assert review.analysis is not None
    assert review.analysis.code == "E-CREA"  # the next open exam, not an analysis
    showing.use_level(review, Level.ANALYSIS)
    acts.undo(review)
    assert review.project.mapping(key).status.is_open
    assert review.filter.level is Level.EXAM  # where the row stands that was taken back
    assert review.analysis.code == "E-NA"


def test_an_exam_and_an_analysis_of_one_code_are_two_rows(review: Review) -> None:
    showing.use_level(review, Level.EXAM)
    review.select(review.sheet.positions[LocalKey(Level.EXAM, "NA")])
    acts.no_code(review)
    assert review.project.mapping(LocalKey(Level.EXAM, "NA")).status is Status.NO_CODE
    assert review.project.mapping(LocalKey(Level.ANALYSIS, "NA")).status.is_open


def test_an_exam_is_never_identical_to_an_analysis(review: Review) -> None:
    place = review.sheet.positions[LocalKey(Level.EXAM, "E-CREA")]
    assert review.sheet.identical(place) == []
    assert all(
        review.sheet.analyses[other].level is Level.ANALYSIS
        for other in review.sheet.identical(review.sheet.positions[LocalKey(Level.ANALYSIS, "CREA")])
    )


def test_filters_facets_and_bulk_stay_on_their_level(page: ReviewPage) -> None:
    review = page.review
    assert dict(review.sheet.counts(review.filter)[Facet.STATUS])[Status.UNMAPPED.value] == 2
    showing.use_level(review, Level.EXAM)
    counts = review.sheet.counts(review.filter)
    assert dict(counts[Facet.UNIT]) == {"no": 2, "yes": 1}  # an exam of one analysis has its unit
    assert dict(counts[Facet.SPECIMEN]) == {"Sérum": 2, "Urines": 1}
    page.catalogue.filter_box.setText("sodium")
    page.catalogue._apply_filter()
    assert codes(review) == ["E-NA"]
    showing.use_level(review, Level.ANALYSIS)
    assert page.catalogue.filter_box.text() == ""
    bulk = bulk_acts.bulk_rows(review)
    assert bulk
    assert all(review.sheet.analyses[place].level is Level.ANALYSIS for place in bulk)


def test_views_keep_to_the_rows_in_hand_and_kept_ones_to_theirs(page: ReviewPage) -> None:
    review = page.review
    showing.use_level(review, Level.EXAM)
    page.show_view(saved_views.built_in()[1])
    assert len(review.visible) == 3
    showing.show(review, RowFilter("sod", level=Level.EXAM), Order.LABEL)
    saved_views.keep(review, "mine")
    showing.use_level(review, Level.ANALYSIS)
    page.show_view(saved_views.kept(review)[0])
    assert codes(review) == ["E-NA"]
    page.show_view(saved_views.built_in()[0])
    assert len(review.visible) == 3


def test_coverage_stays_that_of_the_analyses(page: ReviewPage) -> None:
    review = page.review
    before = page.coverage.total.rows
    assert before.total == 16
    showing.use_level(review, Level.EXAM)
    acts.confirm(review)
    assert page._count().total.rows == before
    assert lookups.decided_by_day(review) == []
    questions.show_target(page)
    assert review.filter.level is Level.ANALYSIS


def test_the_story_of_an_exam_names_its_analyses(page: ReviewPage) -> None:
    showing.use_level(page.review, Level.EXAM)
    assert "SODIUM, POTASSIUM" in page.comparison.story.extras.text()


def test_an_undone_step_of_chapters_is_told(review: Review) -> None:
    told: list[Notice] = []
    review.noticed.connect(told.append)
    review.project.decide([(CHAPTER, Mapping(Status.CONFIRMED, "18719-5"))], reviewer=BIOLOGIST)
    acts.undo(review)
    (notice,) = told
    assert notice.text.endswith(": taken back (Confirmed 18719-5).")
    assert review.project.mapping(CHAPTER).status is Status.UNMAPPED
