"""Rows are given to a reviewer in one step: those of a view, or those of the chapter of the row in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, Chapter, Exam, Level
from matching.mapping import Cause, Status
from tests.window_bench import BIOLOGIST, COLLEAGUE, small_catalogue, small_project, small_review
from workbench.commands import commands
from workbench.language import set_language
from workbench.models import acts, bulk_acts, showing
from workbench.models.facets import Facet
from workbench.models.notices import Notice
from workbench.models.worksheet import RowFilter
from workbench.views.review_page import ReviewPage


def catalogue() -> Catalogue:
    return Catalogue(
        analyses=(*small_catalogue().analyses, replace(small_catalogue().analyses[0], code="LONE", chapter="")),
        exams=(Exam(code="E-NA", label="SODIUM", chapter_code="BIO"), Exam(code="E-HB", label="NFS", chapter_code="H")),
        chapters=(Chapter(code="BIO", label="Biochimie"), Chapter(code="SANG", label="Sang", parent="BIO")),
    )


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    set_language("en")
    project = small_project(catalogue())
    project.save_settings(replace(project.settings(), reviewers=(BIOLOGIST, COLLEAGUE)))
    made = ReviewPage(small_review(project))
    qtbot.addWidget(made)
    made.show()
    yield made
    project.close()


def assigned(page: ReviewPage) -> set[str]:
    sheet = page.review.sheet
    return {row.code for row, mapping in zip(sheet.analyses, sheet.mappings, strict=True) if mapping.assigned_to}


def ask(page: ReviewPage, name: str) -> None:
    next(one for one in commands(page) if one.name == name).act()


def test_one_command_assigns_the_chapter_of_the_row_in_hand_whatever_the_filter(page: ReviewPage, qtbot: QtBot) -> None:
    review = page.review
    showing.show(review, RowFilter("hemoglobine"))
    ask(page, "assign-chapter")
    assert page.bar.prompt.text() == "Assign the 2 rows of “Hématologie” to"
    qtbot.keyClick(page.bar.box, Qt.Key.Key_2)  # the second reviewer of the project
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    assert assigned(page) == {"HB", "GB"}
    assert review.mapping.assigned_to == COLLEAGUE.name
    assert "assigned to Paul Durand" in page.candidates.facts.text()
    counts = dict(review.sheet.counts(RowFilter())[Facet.ASSIGNED])
    assert counts == {"": 15, COLLEAGUE.name: 2}


def test_it_is_one_step_and_taken_back_as_one(page: ReviewPage) -> None:
    review, told = page.review, list[Notice]()
    review.select(0)
    acts.confirm(review)
    review.noticed.connect(told.append)
    review.select(0)
    places = bulk_acts.chapter_rows(review)
    assert len(places) == 10
    bulk_acts.assign(review, places, COLLEAGUE.name)
    assert (told[-1].text, told[-1].undoable) == ("10 rows assigned to Paul Durand in one step.", True)
    entries = review.project.journal()[-10:]
    assert {(one.step, one.cause) for one in entries} == {(entries[0].step, Cause.BULK)}
    assert review.sheet.mappings[0].status is Status.CONFIRMED  # its code stays
    acts.undo(review)
    assert assigned(page) == set()
    assert review.sheet.mappings[0].status is Status.CONFIRMED


def test_a_row_that_is_assigned_so_already_is_left_as_it_is(page: ReviewPage) -> None:
    review, told = page.review, list[Notice]()
    review.noticed.connect(told.append)
    bulk_acts.assign(review, [0, 1], COLLEAGUE.name)
    bulk_acts.assign(review, [0, 1, 2], COLLEAGUE.name)
    assert told[-1].text == "1 row assigned to Paul Durand in one step."
    bulk_acts.assign(review, [0, 1], COLLEAGUE.name)
    assert (told[-1].text, told[-1].undoable) == ("Nothing changes: these rows are assigned so already.", False)
    bulk_acts.assign(review, [0, 1, 2], "")
    assert told[-1].text == "3 rows assigned to nobody in one step."


def test_exams_and_chapters_are_assigned_by_chapter_at_their_own_level(page: ReviewPage) -> None:
    review = page.review
    showing.use_level(review, Level.EXAM)
    assert [review.sheet.analyses[place].code for place in bulk_acts.chapter_rows(review)] == ["E-NA"]
    showing.use_level(review, Level.CHAPTER)
    assert [review.sheet.analyses[place].code for place in bulk_acts.chapter_rows(review)] == ["BIO", "SANG"]


def test_a_row_without_chapter_says_so(page: ReviewPage) -> None:
    told: list[Notice] = []
    page.review.noticed.connect(told.append)
    page.review.select(next(n for n, row in enumerate(page.review.sheet.analyses) if row.code == "LONE"))
    ask(page, "assign-chapter")
    assert told[-1].text == "This row stands in no chapter."
    assert not page.bar.isVisible()


def test_the_rows_of_a_view_are_assigned_as_before(page: ReviewPage, qtbot: QtBot) -> None:
    showing.show(page.review, RowFilter("creatinine"))
    ask(page, "assign")
    qtbot.keyClicks(page.bar.box, "Anne Petit")
    qtbot.keyClick(page.bar.box, Qt.Key.Key_Return)
    assert assigned(page) == {"CREA", "CREA2", "CREA3", "CREAM"}
