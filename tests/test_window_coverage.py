"""The coverage in the window: a bar for each kind of row that the catalogue has."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.window_bench import BIOLOGIST, SmallEngine, small_project, small_release
from workbench.language import set_language
from workbench.models.review import Review
from workbench.views.review_page import ReviewPage


def test_a_catalogue_of_analyses_alone_has_no_other_bars(qtbot: QtBot) -> None:
    set_language("en")
    project = small_project()
    page = ReviewPage(Review(project, SmallEngine(small_release()), BIOLOGIST))
    qtbot.addWidget(page)
    page.show()
    page.toggle_coverage()
    told = [label.text() for label in page.coverage_panel.findChildren(QLabel) if label.isVisible()]
    assert not any(text.startswith(("Beside", "Exams", "Chapters")) for text in told)
    page.back_to_reading()
    project.close()


def test_codes_that_the_release_lacks_are_told_beside_the_figure(qtbot: QtBot) -> None:
    set_language("en")
    project = small_project()
    project.decide([(LocalKey(Level.ANALYSIS, "XYZ"), Mapping(Status.CONFIRMED, "4548-4"))], reviewer=BIOLOGIST)
    review = Review(project, SmallEngine(replace(small_release(), is_starter=False)), BIOLOGIST)
    page = ReviewPage(review)
    qtbot.addWidget(page)
    page.show()
    page.toggle_coverage()
    told = page.coverage_panel.withdrawn
    assert told.isVisible()
    assert told.text().startswith(
        f"1 decided code is withdrawn from LOINC {review.engine.release.version} or not in it."
    )
    project.close()
