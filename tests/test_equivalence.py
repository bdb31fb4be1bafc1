"""How a row relates to its code: said by key and on the command line, kept in the journal, carried by FHIR."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Equivalence, Mapping, Status
from tests.cli_bench import Cli
from tests.sgl_examples import write
from tests.window_bench import COLLEAGUE, small_review
from tests.window_driving import press, shown
from workbench.language import set_language
from workbench.models import acts, bulk_acts, choosing, lookups, reading
from workbench.models.review import Review
from workbench.project import open_project
from workbench.project.settings import Reading, Settings
from workbench.views.review_page import ReviewPage

WIDER = Equivalence.SOURCE_IS_NARROWER
WHO = ("--reviewer", "Dr Claire Martin")


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


@pytest.fixture
def review(qapp: object) -> Iterator[Review]:
    set_language("en")
    made = small_review()
    made.select(0)
    yield made
    made.project.close()


def notices(review: Review) -> list[str]:
    """What is told from now on."""
    told: list[str] = []
    review.noticed.connect(lambda notice: told.append(notice.text))
    return told


@pytest.fixture
def page(qtbot: QtBot, review: Review) -> Iterator[ReviewPage]:
    made = ReviewPage(review)
    window = shown(qtbot, made)
    yield made
    window.close()


def test_h_and_a_number_confirm_an_open_row_with_its_relation_and_go_on(page: ReviewPage, qtbot: QtBot) -> None:
    review = page.review
    press(Qt.Key.Key_H)
    assert "14749-6" in page.bar.prompt.text()
    press(Qt.Key.Key_2)
    assert review.project.mapping(key("GLY")) == Mapping(Status.CONFIRMED, "14749-6", equivalence=WIDER)
    assert review.analysis is not None
    assert review.analysis.code != "GLY"
    review.select(0)
    assert page.candidates.status.text() == "Confirmed (the term is wider)"
    assert "Confirmed 14749-6 (the term is wider)" in page.comparison.story.history.text()


def test_a_decided_row_keeps_its_code_and_its_place(page: ReviewPage, qtbot: QtBot) -> None:
    review = page.review
    acts.confirm(review)
    review.select(0)
    choosing.look_at(review, 1)  # another candidate: the relation is said of the code decided
    press(Qt.Key.Key_H)
    press(Qt.Key.Key_4)
    assert review.current == 0
    after = review.project.mapping(key("GLY"))
    assert (after.loinc, after.equivalence) == ("14749-6", Equivalence.RELATED)
    acts.undo(review)
    assert review.project.mapping(key("GLY")).equivalence is Equivalence.EQUIVALENT


def test_confirming_the_same_code_again_does_not_unsay_the_relation(review: Review) -> None:
    acts.relate(review, WIDER)
    review.select(0)
    acts.confirm(review)
    assert review.project.mapping(key("GLY")).equivalence is WIDER
    review.select(0)
    choosing.look_at(review, 1)
    acts.confirm(review)
    assert review.project.mapping(key("GLY")).equivalence is Equivalence.EQUIVALENT


def test_identical_rows_get_the_relation_too(review: Review) -> None:
    given = Mapping(Status.CONFIRMED, "14682-9", equivalence=WIDER)
    place = review.sheet.positions[key("CREA2")]
    bulk_acts.propagate(review, given, [place])
    assert review.project.mapping(key("CREA2")) == given


def test_a_second_reader_agrees_or_differs_and_says_no_relation(review: Review) -> None:
    review.project.decide([(key("GLY"), Mapping(Status.CONFIRMED, "14749-6"))], reviewer=COLLEAGUE)
    review.project.save_settings(Settings(reading=Reading.SECOND_BLIND))
    review.reload([0])
    reading.refresh_veil(review)
    assert not acts.relate(review, WIDER)
    assert review.project.mapping(key("GLY")).equivalence is Equivalence.EQUIVALENT


def test_a_row_without_candidates_has_nothing_to_relate_to(review: Review) -> None:
    review.select(review.sheet.positions[key("XYZ")])
    assert not acts.relate(review, WIDER)
    assert review.project.mapping(key("XYZ")).status.is_open


def test_a_row_with_neither_code_nor_candidate_is_not_asked_how_it_relates_to_nothing(page: ReviewPage) -> None:
    told = notices(page.review)
    page.review.select(page.review.sheet.positions[key("XYZ")])
    press(Qt.Key.Key_H)
    assert not page.bar.isVisible()
    assert told == ["No candidate to confirm: search LOINC, or say that no code exists."]


def test_what_may_not_be_confirmed_is_not_confirmed_with_a_relation_either(page: ReviewPage) -> None:
    review, told = page.review, notices(page.review)
    gone = replace(review.candidates[0], code="4548-4")  # an earlier release held it
    assert review.match is not None
    review.match = replace(review.match, candidates=(gone,))
    review.engine.release = replace(review.engine.release, is_starter=False)  # type: ignore[misc]
    press(Qt.Key.Key_H)
    assert not page.bar.isVisible()
    assert not acts.relate(review, WIDER)
    assert not acts.confirm(review)
    assert set(told) == {"LOINC 2.80 does not hold this code."}
    assert review.mapping.status.is_open


def test_what_speaks_against_a_code_is_told_beside_its_relation(review: Review) -> None:
    told = notices(review)
    assert lookups.bring(review, "2823-3")  # potassium, on a glucose
    assert acts.relate(review, WIDER)
    assert told[-1].startswith("“GLYCEMIE A JEUN” is 2823-3: the term is wider. ")
    assert "words" in told[-1]


# --- on the command line


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "labo.lwb"
    files = [write(tmp_path, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    assert cli("project", "new", path, *files, "--release", "starter", *WHO).status == 0
    return path


def equivalence_in(path: Path, code: str) -> str:
    groups = json.loads(path.read_text("utf-8"))["group"]
    elements = [element for group in groups for element in group["element"]]
    return str(next(one["target"][0]["equivalence"] for one in elements if one["code"] == code))


def test_decide_says_the_relation_which_the_journal_shows_and_the_map_carries(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    said = cli("decide", project, "NA", "confirm", "2951-2", "--equivalence", "wider")
    assert said.out == "NA: To do → Confirmed 2951-2 (the term is wider)\n"
    assert "(the term is wider)" in cli("journal", project, "NA").out
    cli("export", project, "--output", tmp_path)
    path = tmp_path / "ASS_Laboratoire_Resultats.json"
    assert equivalence_in(path, "NA") == "wider"
    path.write_text(path.read_text("utf-8").replace('"wider"', '"equivalent"'), "utf-8")
    compared = cli("compare", project, path).out
    assert "another relation" in compared
    assert "2951-2 (the term is wider) → 2951-2" in compared


def test_the_relation_goes_with_a_confirmation(cli: Cli, project: Path) -> None:
    said = cli("decide", project, "NA", "flag", "--equivalence", "wider")
    assert said.status == 2
    assert "goes with confirm" in said.err


def test_a_file_of_decisions_may_have_a_column_for_it(cli: Cli, tmp_path: Path, project: Path) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(
        "code;action;loinc;equivalence\nNA;confirm;2951-2;narrower\nK;confirm;2823-3;\nASAT;confirm;1920-8;roughly\n",
        "utf-8",
    )
    said = cli("apply", project, path)
    assert said.status == 1
    assert "row 4" in said.err
    assert "“roughly” is no equivalence" in said.err
    with open_project(project, read_only=True) as opened:
        assert opened.mapping(key("NA")).equivalence is Equivalence.SOURCE_IS_BROADER
        assert opened.mapping(key("K")).equivalence is Equivalence.EQUIVALENT
        assert opened.mapping(key("ASAT")).status is Status.UNMAPPED
