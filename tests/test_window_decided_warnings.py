"""A decided code that a safety rule calls wrong, or worth a look, does not look like a good one: on the row's page and
in the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.catalogue import LocalAnalysis, LocalKey
from matching.mapping import Mapping, Status
from matching.match import Candidate, SafetyWarning, Severity
from matching.reading.surroundings import ALONE, Surroundings
from matching.safety.codes import Rule
from tests.test_window_warnings import decide, key, place
from tests.window_bench import (
    BIOLOGIST,
    COLLEAGUE,
    SmallEngine,
    small_project,
    small_release,
    small_review,
)
from workbench.icons import icon
from workbench.language import set_language
from workbench.models import acts, reading
from workbench.models.catalogue_model import COLUMNS, CatalogueModel, Column
from workbench.models.decided_warnings import signed
from workbench.models.review import Review
from workbench.project import Project
from workbench.project.settings import Reading
from workbench.views.review_page import ReviewPage
from workbench.wording.domain import STATUS_LOOK, WARNED_LOOK, hidden_words

SODIUM, GLUCOSE_BY_MASS = "2951-2", "2345-7"
GOOD = STATUS_LOOK[Status.CONFIRMED]
WRONG, WORTH_A_LOOK = WARNED_LOOK[Severity.ERROR], WARNED_LOOK[Severity.WARNING]
TOLD = "Confirmed, warning\nThe unit g/dL does not fit the term's property: molar concentration (SCnc)."


class StrictEngine(SmallEngine):
    """A unit of another kind is an error, as it is for the engine of record."""

    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        made = super().explain(analysis, code, around)
        return replace(made, warnings=tuple(replace(one, severity=Severity.ERROR) for one in made.warnings))


@pytest.fixture
def project(qapp: object) -> Iterator[Project]:
    set_language("en")
    made = small_project()
    engine = StrictEngine(small_release())
    made.save_proposals([engine.match(row) for row in made.catalogue().analyses])
    yield made
    made.close()


def strict_review(project: Project, is_ready: bool = True) -> Review:
    return Review(project, StrictEngine(small_release(), is_ready), BIOLOGIST)


def look(model: CatalogueModel, code: str) -> int:
    index = model.index(model.row_of(place(model.review, code)), COLUMNS.index(Column.STATUS))
    return int(index.data(Qt.ItemDataRole.DecorationRole).cacheKey())


def told(model: CatalogueModel, code: str, role: Qt.ItemDataRole = Qt.ItemDataRole.ToolTipRole) -> str:
    index = model.index(model.row_of(place(model.review, code)), COLUMNS.index(Column.STATUS))
    return str(index.data(role))


def sign(which: tuple[str, str]) -> int:
    return icon(*which).cacheKey()


def test_the_table_has_another_sign_where_the_decided_code_is_wrong(project: Project, qtbot: QtBot) -> None:
    model = CatalogueModel(strict_review(project))
    decide(model.review, "NA", SODIUM)
    decide(model.review, "HB", SODIUM)
    with qtbot.waitSignal(model.dataChanged):
        look(model, "HB")
    assert (look(model, "NA"), look(model, "HB")) == (sign(GOOD), sign(WRONG))
    assert told(model, "HB") == told(model, "HB", Qt.ItemDataRole.AccessibleTextRole) == TOLD
    assert told(model, "NA") == "Confirmed"
    acts.undo(model.review)
    assert look(model, "HB") == sign(STATUS_LOOK[Status.PROPOSED])


def test_a_code_that_is_worth_a_look_has_a_quieter_sign_of_another_shape_and_says_why(
    project: Project, qtbot: QtBot
) -> None:
    project.decide([(key("HB"), Mapping(Status.CONFIRMED, SODIUM))], reviewer=BIOLOGIST)
    page = ReviewPage(small_review(project))
    qtbot.addWidget(page)
    model = page.catalogue.model
    with qtbot.waitSignal(model.dataChanged):
        look(model, "HB")
    assert look(model, "HB") == sign(WORTH_A_LOOK)
    assert WORTH_A_LOOK[0] not in (GOOD[0], WRONG[0])
    assert told(model, "HB") == TOLD.replace("warning", "worth a look", 1)
    page.review.select(place(page.review, "HB"))
    pane = page.candidates
    assert f"{pane.status.text()}\n{pane.reason.text()}" == told(model, "HB")
    assert pane.status.property("tone") == "caution"


def test_an_ordinary_code_whose_technique_the_row_does_not_name_has_no_sign() -> None:
    unsaid = SafetyWarning(Rule.METHOD_UNSAID, Severity.WARNING)
    specimen = SafetyWarning(Rule.SPECIMEN, Severity.WARNING)
    remark = SafetyWarning(Rule.TRIAL, Severity.INFO)
    missing = SafetyWarning(Rule.NOT_IN_RELEASE, Severity.ERROR)
    assert signed((unsaid, replace(missing, severity=Severity.WARNING), remark)) is None
    assert signed((unsaid, specimen, remark)) is specimen
    assert signed((missing, specimen)) is missing


def test_a_candidate_of_the_proposal_is_judged_by_it(project: Project, qtbot: QtBot) -> None:
    model = CatalogueModel(strict_review(project))
    decide(model.review, "GLY", GLUCOSE_BY_MASS)  # a mass on a row in mmol/L
    with qtbot.waitSignal(model.dataChanged):
        look(model, "GLY")
    assert look(model, "GLY") == sign(WRONG)


def test_what_was_found_by_hand_before_is_judged_once_there_is_an_engine(project: Project, qtbot: QtBot) -> None:
    project.decide([(key("HB"), Mapping(Status.CONFIRMED, SODIUM))], reviewer=BIOLOGIST)
    model = CatalogueModel(strict_review(project, is_ready=False))
    look(model, "HB")
    model.review.engine.is_ready = True  # type: ignore[misc]
    with qtbot.waitSignal(model.dataChanged):
        model.review.engine_ready()
    assert look(model, "HB") == sign(WRONG)


def test_nothing_is_looked_up_in_a_project_that_was_put_away(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    model = CatalogueModel(strict_review(project))
    decide(model.review, "HB", SODIUM)
    look(model, "HB")
    project.close()
    read: list[LocalKey] = []
    monkeypatch.setattr(project, "proposal", read.append)
    model.review.engine_ready()
    assert read == []


def test_nothing_is_looked_up_where_the_first_proposal_without_a_warning_was_taken(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[LocalKey] = []
    model = CatalogueModel(strict_review(project))
    decide(model.review, "NA", SODIUM)
    monkeypatch.setattr(project, "proposal", read.append)
    look(model, "NA")
    model.review.engine_ready()
    assert read == []


def test_the_row_s_page_says_it_beside_where_the_row_stands(project: Project, qtbot: QtBot) -> None:
    project.decide([(key("HB"), Mapping(Status.CONFIRMED, SODIUM))], reviewer=BIOLOGIST)
    project.decide([(key("NA"), Mapping(Status.CONFIRMED, SODIUM))], reviewer=BIOLOGIST)
    page = ReviewPage(strict_review(project))
    qtbot.addWidget(page)
    page.show()
    pane = page.candidates
    page.review.select(place(page.review, "HB"))
    assert f"{pane.status.text()}\n{pane.reason.text()}" == TOLD
    assert pane.status.property("tone") == "bad"
    page.review.select(place(page.review, "NA"))
    assert (pane.status.text(), pane.reason.text(), pane.status.property("tone")) == ("Confirmed", "", "good")


def test_a_blind_reader_sees_none_of_it(project: Project, qtbot: QtBot) -> None:
    project.decide([(key("HB"), Mapping(Status.CONFIRMED, SODIUM))], reviewer=BIOLOGIST)
    project.save_settings(replace(project.settings(), reading=Reading.SECOND_BLIND))
    review = strict_review(project)
    review.hand_over(COLLEAGUE)
    reading.refresh_veil(review)
    page = ReviewPage(review)
    qtbot.addWidget(page)
    review.select(place(review, "HB"))
    assert (page.candidates.status.text(), page.candidates.reason.text()) == ("Confirmed", hidden_words())
    model = CatalogueModel(review)
    assert told(model, "HB") == "Confirmed"
    model.warned.found.connect(lambda _: pytest.fail("a hidden decision was judged"))
    review.engine_ready()
    assert look(model, "HB") == sign(GOOD)
