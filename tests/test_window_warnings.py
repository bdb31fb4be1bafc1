"""Facets and warnings: every facet counts, a warned code is found whether proposed or decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, Exam, Level, LocalKey, SourceFile
from matching.mapping import Mapping, Reviewer, Status
from tests.window_bench import (
    BIOLOGIST,
    COLLEAGUE,
    SmallEngine,
    small_catalogue,
    small_project,
    small_release,
    small_review,
)
from workbench.language import set_language
from workbench.models import acts, bulk_acts, lookups, reading, showing
from workbench.models.acts import decide_many
from workbench.models.catalogue_model import COLUMNS, CatalogueModel, Column
from workbench.models.facets import Facet
from workbench.models.notices import Notice
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.project import Project
from workbench.project.settings import Reading
from workbench.views.facets_panel import FacetsPanel, facet_word
from workbench.views.review_page import ReviewPage


def catalogue() -> Catalogue:
    exams = {"NA": ("E-IONO",), "K": ("E-IONO", "E-COEUR"), "CREA": ("E-COEUR",)}
    rows = (replace(row, exams=exams.get(row.code, ())) for row in small_catalogue().analyses)
    return Catalogue(
        analyses=tuple(rows),
        exams=(
            Exam(code="E-IONO", label="IONOGRAMME", analyses=("NA", "K")),
            Exam(code="E-COEUR", label="BILAN CARDIAQUE", analyses=("K", "CREA")),
        ),
    )


@pytest.fixture
def project(qapp: object) -> Iterator[Project]:
    set_language("en")
    made = small_project(catalogue())
    yield made
    made.close()


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


def place(review: Review, code: str) -> int:
    return review.sheet.positions[key(code)]


def warned(review: Review) -> list[str]:
    """The rows that the facet shows."""
    showing.show(review, RowFilter("", {Facet.WARNING: frozenset({"yes"})}))
    shown = [review.sheet.analyses[int(at)].code for at in review.visible]
    counted = dict(review.sheet.counts(RowFilter())[Facet.WARNING]).get("yes", 0)
    assert counted == len(shown)
    return shown


def decide(review: Review, code: str, loinc: str) -> None:
    at = place(review, code)
    decide_many(review, [(at, replace(review.sheet.mappings[at], status=Status.CONFIRMED, loinc=loinc))])


def test_a_row_that_a_new_export_changed_says_so_in_one_word_beside_the_icon_of_its_status(project: Project) -> None:
    changed = replace(small_catalogue().analyses[0], label="GLYCEMIE", exams=())
    project.decide([(changed.key, Mapping(Status.CONFIRMED, "14749-6"))], reviewer=BIOLOGIST)
    fresh = catalogue()
    project.adopt(replace(fresh, analyses=(changed, *fresh.analyses[1:])), BIOLOGIST)
    model = CatalogueModel(small_review(project))
    status = [model.index(row, COLUMNS.index(Column.STATUS)) for row in (0, 1)]
    assert [index.data() for index in status] == ["Changed", "Proposed"]
    assert status[0].data(Qt.ItemDataRole.ToolTipRole) == "Confirmed, changed"


# --- facets


def test_every_facet_counts_its_rows(project: Project) -> None:
    changed = replace(small_catalogue().analyses[0], label="GLYCEMIE", exams=())
    project.decide([(changed.key, Mapping(Status.CONFIRMED, "14749-6"))], reviewer=BIOLOGIST)
    fresh = catalogue()
    project.adopt(replace(fresh, analyses=(changed, *fresh.analyses[1:])), BIOLOGIST)
    engine = SmallEngine(small_release())
    project.save_proposals([engine.match(row) for row in project.catalogue().analyses])
    review = small_review(project)
    bulk_acts.assign(review, [place(review, "HB"), place(review, "GB")], COLLEAGUE.name)
    decide(review, "CREA", "2160-0")  # mg/dL on a row in µmol/L
    counts = {facet: dict(pairs) for facet, pairs in review.sheet.counts(RowFilter()).items()}
    assert counts[Facet.STATUS] == {"proposed": 12, "unmapped": 2, "confirmed": 2}
    assert counts[Facet.VERDICT]["AMBIGUOUS"] == 1
    assert sum(counts[Facet.VERDICT].values()) == 16
    assert counts[Facet.CHAPTER] == {
        "Biochimie": 10,
        "Hématologie": 2,
        "Hormonologie": 2,
        "Immunologie": 1,
        "Divers": 1,
    }
    assert counts[Facet.EXAM] == {"": 13, "E-IONO": 2, "E-COEUR": 2}  # potassium is in both
    assert counts[Facet.SPECIMEN] == {"Sérum": 10, "Urines": 2, "Sang total": 2, "": 2}
    assert counts[Facet.SUBCONTRACTED] == {"no": 13, "yes": 2, "": 1}
    assert counts[Facet.UNIT] == {"yes": 13, "no": 3}
    assert counts[Facet.WARNING] == {"no": 15, "yes": 1}
    assert counts[Facet.CHANGED] == {"no": 15, "yes": 1}
    assert counts[Facet.ASSIGNED] == {"": 14, COLLEAGUE.name: 2}


def test_a_row_of_two_exams_is_shown_for_each(project: Project) -> None:
    review = small_review(project)
    for exam, rows in (("E-IONO", ["NA", "K"]), ("E-COEUR", ["K", "CREA"])):
        showing.show(review, RowFilter("", {Facet.EXAM: frozenset({exam})}))
        assert [review.sheet.analyses[int(at)].code for at in review.visible] == rows


def test_a_changed_row_is_found_until_it_is_decided_again_and_after_an_undo(project: Project) -> None:
    changed = replace(catalogue().analyses[0], label="GLYCEMIE")
    project.decide([(changed.key, Mapping(Status.CONFIRMED, "14749-6"))], reviewer=BIOLOGIST)
    project.adopt(replace(catalogue(), analyses=(changed, *catalogue().analyses[1:])), BIOLOGIST)
    review = small_review(project)

    def marked() -> int:
        return dict(review.sheet.counts(RowFilter())[Facet.CHANGED]).get("yes", 0)

    assert marked() == 1
    decide(review, "GLY", "14749-6")
    assert marked() == 0
    acts.undo(review)
    assert marked() == 1


def test_an_undo_that_reaches_behind_an_import_asks_first(project: Project) -> None:
    set_language("en")
    review = small_review(project)
    decide(review, "GLY", "14749-6")
    label = review.sheet.analyses[review.sheet.positions[LocalKey(Level.ANALYSIS, "GLY")]].label
    project.adopt(
        replace(catalogue(), sources=(SourceFile(name="LOINC_3.csv", kind="LOINC_3", content=b""),)), BIOLOGIST
    )
    told: list[Notice] = []
    review.noticed.connect(told.append)
    acts.undo(review)
    assert told[-1].text == (
        f"Nothing takes the import of LOINC_3.csv back. Undo again takes back 1 row decided before it (“{label}”)."
    )
    assert project.mapping(LocalKey(Level.ANALYSIS, "GLY")).loinc == "14749-6"
    acts.undo(review)
    assert told[-1].text == f"“{label}”: taken back (Confirmed 14749-6)."
    assert project.mapping(LocalKey(Level.ANALYSIS, "GLY")).loinc == ""
    decide(review, "GLY", "14749-6")
    acts.undo(review)
    assert told[-1].text == f"“{label}”: taken back (Confirmed 14749-6)."


def test_what_somebody_else_decided_is_told_before_it_is_taken_back(project: Project) -> None:
    set_language("en")
    review = small_review(project)
    key = LocalKey(Level.ANALYSIS, "GLY")
    project.decide([(key, Mapping(Status.CONFIRMED, "14749-6"))], reviewer=Reviewer("Paul Langevin"))
    told: list[Notice] = []
    review.noticed.connect(told.append)
    acts.undo(review)
    assert told[-1].text.startswith("Paul Langevin decided last (“")
    assert project.mapping(key).loinc == "14749-6"
    acts.undo(review)
    assert project.mapping(key).loinc == ""


def lines(panel: FacetsPanel, facet: Facet) -> list[QTreeWidgetItem]:
    heads = (panel.tree.topLevelItem(n) for n in range(panel.tree.topLevelItemCount()))
    head = next(one for one in heads if one is not None and one.text(0) == facet_word(facet))
    return [head.child(n) for n in range(head.childCount())]


def test_the_panel_names_exams_and_unfolds_what_does_not_fit(qtbot: QtBot) -> None:
    set_language("en")
    rows = tuple(
        replace(row, chapter=f"Chapter {n:02}", exams=("E-IONO",) if n < 3 else ())
        for n, row in enumerate(small_catalogue().analyses)
    )
    made = small_project(Catalogue(analyses=rows, exams=catalogue().exams[:1]))
    page = ReviewPage(small_review(made))
    qtbot.addWidget(page)
    page.show()
    page.facets.setVisible(True)
    page.facets.refresh()
    assert [line.text(0) for line in lines(page.facets, Facet.EXAM)] == ["not said", "IONOGRAMME"]
    chapters = lines(page.facets, Facet.CHAPTER)
    assert (len(chapters), chapters[-1].text(0)) == (13, "4 more…")
    page.facets.tree.itemActivated.emit(chapters[-1], 0)
    qtbot.waitUntil(lambda: len(lines(page.facets, Facet.CHAPTER)) == 16)
    made.close()


# --- the facet of warnings


def test_a_warned_proposal_and_a_warned_decision_are_found(project: Project) -> None:
    review = small_review(project)
    assert warned(review) == []
    decide(review, "GLY", "2345-7")  # a mass on a row in mmol/L: a candidate that the engine warned of
    assert warned(review) == ["GLY"]
    assert warned(small_review(project)) == ["GLY"]  # kept with the proposal
    acts.undo(review)
    assert warned(review) == []
    engine = SmallEngine(small_release())
    found = engine.match(catalogue().by_code["GLY"])
    turned = replace(found, candidates=(found.candidates[-1], *found.candidates[:-1]))
    assert turned.candidates[0].is_warned
    project.save_proposals([turned])
    assert warned(small_review(project)) == ["GLY"]  # now as the proposal


def test_a_code_that_was_found_by_hand_is_judged_when_it_is_brought(project: Project) -> None:
    review = small_review(project)
    review.select(place(review, "HB"))
    assert lookups.bring(review, "2951-2")  # moles on a row in g/dL
    assert warned(review) == []  # brought is not decided
    showing.show(review, RowFilter())
    review.select(place(review, "HB"))
    acts.confirm(review)
    assert warned(review) == ["HB"]


def test_a_decided_code_that_no_proposal_holds_is_judged_by_itself(project: Project) -> None:
    project.decide([(key("XYZ"), Mapping(Status.CONFIRMED, "4548-4"))], reviewer=BIOLOGIST)  # not in the release
    assert warned(small_review(project)) == ["XYZ"]


def test_a_row_without_a_code_has_no_warning(project: Project) -> None:
    review = small_review(project)
    decide(review, "GLY", "2345-7")
    showing.show(review, RowFilter())
    review.select(place(review, "GLY"))
    acts.no_code(review)
    assert warned(review) == []


def test_the_facet_says_nothing_of_a_hidden_decision(project: Project) -> None:
    review = small_review(project)
    decide(review, "GLY", "2345-7")
    project.save_settings(replace(project.settings(), reading=Reading.SECOND_BLIND))
    review.hand_over(COLLEAGUE)
    reading.refresh_veil(review)
    assert warned(review) == []
    review.hand_over(BIOLOGIST)
    reading.refresh_veil(review)
    assert warned(review) == ["GLY"]


# --- the row in hand


def test_a_decided_code_that_the_release_lacks_is_shown_on_its_row(project: Project, qtbot: QtBot) -> None:
    set_language("en")
    project.decide([(key("NA"), Mapping(Status.CONFIRMED, "4548-4"))], reviewer=BIOLOGIST)
    page = ReviewPage(small_review(project))
    qtbot.addWidget(page)
    page.show()
    page.review.select(place(page.review, "NA"))
    told = page.candidates.reason
    assert told.text() == (
        "Confirmed 4548-4: LOINC 2.80 does not hold this code. Enter takes the candidate chosen here instead, "
        "Ctrl+F finds another."
    )
    page.review.select(place(page.review, "K"))
    assert "4548-4" not in told.text()


def test_a_blind_reader_is_not_shown_it(project: Project, qtbot: QtBot) -> None:
    project.decide([(key("NA"), Mapping(Status.CONFIRMED, "4548-4"))], reviewer=BIOLOGIST)
    project.save_settings(replace(project.settings(), reading=Reading.SECOND_BLIND))
    review = small_review(project)
    review.hand_over(COLLEAGUE)
    reading.refresh_veil(review)
    page = ReviewPage(review)
    qtbot.addWidget(page)
    review.select(place(review, "NA"))
    assert "4548-4" not in page.candidates.reason.text()


def test_a_second_reading_says_what_a_confirmation_says(project: Project) -> None:
    set_language("en")
    project.decide([(key("GLY"), Mapping(Status.CONFIRMED, "4548-4"))], reviewer=BIOLOGIST)
    review = Review(project, SmallEngine(replace(small_release(), is_starter=False)), COLLEAGUE)
    review.select(place(review, "GLY"))
    told: list[Notice] = []
    review.noticed.connect(told.append)
    assert acts.second_read(review)
    assert told[-1].text == "“GLYCEMIE A JEUN” is read a second time. LOINC 2.80 does not hold this code."
