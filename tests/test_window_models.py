"""The models behind the views: rows, facets, orders, candidates, previews and hits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.mapping import Status
from matching.match import Candidate, Match, Reason, Verdict
from matching.words.text import unaccented
from tests.window_bench import (
    BIOLOGIST,
    SmallEngine,
    large_catalogue,
    small_catalogue,
    small_project,
    small_release,
    small_review,
)
from workbench.language import set_language
from workbench.models import acts, bulk_acts, choosing, showing
from workbench.models.bulk_model import BulkLine, BulkModel
from workbench.models.candidates_model import CandidatesModel
from workbench.models.catalogue_model import COLUMNS, CatalogueModel, Column
from workbench.models.facets import Facet
from workbench.models.order import Order, arranged
from workbench.models.review import FIRST_SHOWN, Review
from workbench.models.search_model import SearchModel
from workbench.models.worksheet import Brief, RowFilter, Worksheet
from workbench.project import open_project


@pytest.fixture
def review(qapp: object) -> Iterator[Review]:
    set_language("en")
    made = small_review()
    yield made
    made.project.close()


def codes(review: Review) -> list[str]:
    return [review.sheet.analyses[place].code for place in review.visible]


def test_the_catalogue_is_a_sound_model(review: Review, qtmodeltester: ModelTester) -> None:
    model = CatalogueModel(review)
    qtmodeltester.check(model)
    assert model.rowCount() == 16
    showing.show(review, RowFilter("creatinine"))
    assert model.rowCount() == 4
    qtmodeltester.check(model)


def test_the_candidates_are_a_sound_model(review: Review, qtmodeltester: ModelTester) -> None:
    model = CandidatesModel(review)
    review.select(0)
    assert model.rowCount() == FIRST_SHOWN
    qtmodeltester.check(model)
    choosing.show_more(review)
    assert model.rowCount() == len(review.candidates) > FIRST_SHOWN


def test_hits_and_previews_are_sound_models(review: Review, qtmodeltester: ModelTester) -> None:
    hits = SearchModel(review)
    hits.show_codes(["718-7", "2345-7"])
    qtmodeltester.check(hits)
    bulk = BulkModel()
    bulk.show_lines([BulkLine(0, "GLYCEMIE", "Sérum", "14749-6", "Glucose", 0.9)])
    qtmodeltester.check(bulk)


def test_a_cell_says_what_the_row_is(review: Review) -> None:
    model = CatalogueModel(review)

    def cell(row: int, column: Column) -> object:
        return model.index(row, COLUMNS.index(column)).data()

    assert cell(0, Column.STATUS) == "Proposed"
    assert cell(0, Column.LABEL) == "GLYCEMIE A JEUN"
    assert cell(0, Column.LOINC) == "14749-6"
    assert cell(0, Column.VOLUME) == "52,000"
    assert cell(15, Column.STATUS) == "To do"
    review.select(0)
    acts.confirm(review)
    assert cell(0, Column.STATUS) == "Confirmed"


def test_a_cell_says_what_was_noted_of_the_row_and_what_else_the_catalogue_says(review: Review) -> None:
    model = CatalogueModel(review)
    review.select(0)
    acts.flag(review, "fasting,\nor not?")
    review.select(0)
    bulk_acts.assign(review, [0], "Dr Petit")
    row = replace(review.sheet.analyses[0], method="Hexokinase", scale="QN", exams=("E1", "E2"))
    review.sheet.analyses = (row, *review.sheet.analyses[1:])
    said = {column: model.index(0, COLUMNS.index(column)).data() for column in COLUMNS}
    assert said[Column.NOTE] == "fasting, or not?"
    assert said[Column.ASSIGNED] == "Dr Petit"
    assert (said[Column.METHOD], said[Column.SCALE], said[Column.EXAM]) == ("Hexokinase", "QN", "E1, E2")


def test_the_filter_wants_every_word_whatever_the_accents(review: Review) -> None:
    showing.show(review, RowFilter("SÉRUM creat"))
    assert codes(review) == ["CREA", "CREA2", "CREA3", "CREAM"]
    showing.show(review, RowFilter("hematologie"))
    assert codes(review) == ["HB", "GB"]
    assert unaccented("Hémoglobine À") == "hemoglobine a"


def test_facets_narrow_together_and_values_of_one_facet_widen(review: Review) -> None:
    showing.show(review, RowFilter("", {Facet.SPECIMEN: frozenset({"Urines", "Sang total"})}))
    assert codes(review) == ["GLYU", "NAU", "HB", "GB"]
    showing.show(
        review, RowFilter("", {Facet.SPECIMEN: frozenset({"Urines"}), Facet.CHAPTER: frozenset({"Hématologie"})})
    )
    assert codes(review) == []


def test_counts_leave_their_own_facet_out(review: Review) -> None:
    wanted = RowFilter("", {Facet.CHAPTER: frozenset({"Hématologie"})})
    counts = review.sheet.counts(wanted)
    assert dict(counts[Facet.CHAPTER])["Biochimie"] == 10
    assert dict(counts[Facet.SPECIMEN])["Sérum"] == 0
    assert dict(counts[Facet.SPECIMEN])["Sang total"] == 2


def test_counts_follow_a_decision(review: Review) -> None:
    review.select(0)
    acts.no_code(review)
    assert dict(review.sheet.counts(RowFilter())[Facet.STATUS])[Status.NO_CODE.value] == 1


def test_the_largest_volume_comes_first(review: Review) -> None:
    showing.show(review, order=Order.VOLUME)
    assert codes(review)[:3] == ["HB", "GB", "NA"]


def test_the_fastest_way_takes_open_rows_and_those_that_settle_others_first(review: Review) -> None:
    showing.show(review, order=Order.FASTEST)
    assert set(codes(review)[:3]) == {"CREA", "CREA2", "CREA3"}
    review.select(review.sheet.positions[small_catalogue().by_code["CREA"].key])
    acts.confirm(review)
    showing.show(review, order=Order.FASTEST)
    assert codes(review)[-1] == "CREA"


def test_identical_rows_have_the_same_label_unit_specimen_and_chapter(review: Review) -> None:
    place = review.sheet.positions[small_catalogue().by_code["CREA"].key]
    assert [review.sheet.analyses[i].code for i in review.sheet.identical(place)] == ["CREA2", "CREA3"]


def test_an_empty_catalogue_has_no_rows_and_no_counts() -> None:
    sheet = Worksheet(())
    assert len(arranged(sheet, RowFilter(), Order.FASTEST)) == 0
    assert sheet.counts(RowFilter())[Facet.CHAPTER] == []


def test_a_project_opens_with_what_was_proposed_and_decided(qapp: object) -> None:
    project = small_project()
    review = small_review(project)
    review.select(0)
    acts.confirm(review)
    again = small_review(project)
    assert again.sheet.mappings[0].status is Status.CONFIRMED
    sure = again.sheet.briefs[1].confidence  # type: ignore[union-attr]
    assert again.sheet.briefs[1] == Brief(Verdict.CONFIDENT, "2350-7", sure, ("14749-6",))
    project.close()


def test_a_row_without_proposal_gets_its_candidates_when_the_engine_has_been_opened(qapp: object) -> None:
    project = open_project("sqlite://", create=True)
    project.adopt(small_catalogue(), BIOLOGIST)
    engine = SmallEngine(small_release(), is_ready=False)
    review = Review(project, engine, BIOLOGIST)
    review.select(0)
    assert review.waits
    assert review.candidates == ()
    engine.is_ready = True
    review.engine_ready()
    assert not review.waits
    assert review.candidate is not None
    assert review.candidate.code == "14749-6"
    project.close()


def test_a_code_decided_earlier_is_compared_even_if_nobody_proposes_it(review: Review) -> None:
    review.select(review.sheet.positions[small_catalogue().by_code["GLY"].key])
    choosing.bring(review, review.engine.explain(review.sheet.analyses[0], "718-7"))
    acts.confirm(review)
    again = small_review(review.project)
    again.select(0)
    assert again.candidate is not None
    assert again.candidate.code == "718-7"


def test_names_are_in_french_and_the_english_ones_one_key_away(review: Review) -> None:
    set_language("fr")
    model = CatalogueModel(review)
    name = model.index(10, COLUMNS.index(Column.NAME))
    assert name.data() == "Hémoglobine [Masse/Volume] Sang ; Numérique"
    review.use_names(english=True)
    assert name.data() == "Hemoglobin [Mass/volume] in Blood"


def test_screen_readers_hear_a_candidate_whole(review: Review) -> None:
    review.select(0)
    model = CandidatesModel(review)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1. 14749-6")
    assert "System agreed" in spoken


def test_a_candidate_tells_its_whole_name_and_what_its_signs_mean(review: Review) -> None:
    review.select(0)
    model = CandidatesModel(review)
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole).splitlines()
    assert told[0] == f"14749-6 {review.name('14749-6', 'en')}"
    assert "= System — agreed" in told
    assert len([line for line in told if " — " in line]) == len(Axis)


def test_twenty_thousand_rows_filter_and_count() -> None:
    sheet = Worksheet(large_catalogue(20_000).analyses)
    found = arranged(sheet, RowFilter("creatinine", {Facet.UNIT: frozenset({"yes"})}), Order.VOLUME)
    assert len(found) == 5000
    assert dict(sheet.counts(RowFilter())[Facet.CHAPTER])["Hématologie"] == 2500


def test_a_row_that_names_no_analysis_shows_no_code_of_its_nearest_term() -> None:
    key = LocalKey(Level.ANALYSIS, "COM")
    near = Match(key, (Candidate("14749-6", 1.0, 0.9, ()),), Verdict.NONE, Reason.NOT_AN_ANALYSIS)
    assert Brief.of(near) == Brief(Verdict.NONE)
