"""The code of a section may stand for a fluid: what of it is understood, what its rows have in common, and what the
laboratory says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.match import Deduced, Match, Reason, Verdict
from matching.reading.surroundings import Surroundings, contexts
from matching.reading.titles import spelt_out
from tests.engine_examples import reading, row, starter_matcher


def under(section: str, *labels: str, unit: str = "g/L") -> tuple[LocalAnalysis, ...]:
    return tuple(replace(row(label, unit, chapter=section), code=f"{section} {label}") for label in labels)


def matched(catalogue: Catalogue, label: str) -> Match:
    found = next(one for one in catalogue.analyses if one.label == label)
    return starter_matcher().match(found, around=Surroundings(contexts(catalogue)))


@pytest.mark.parametrize(
    ("section", "system", "told"),
    [
        ("LCRCY", "CSF", ("LCRCY",)),
        ("LCRBIO", "CSF", ("LCR BIO", "LCRBIO")),
        ("IONOU", "Urine", ("IONO U", "IONOU")),
    ],
)
def test_a_fluid_in_the_code_of_a_section_is_likely_and_never_sure(
    section: str, system: str, told: tuple[str, ...]
) -> None:
    match = matched(Catalogue(under(section, "PROT")), "PROT")
    found = match.candidates[0].on(Axis.SYSTEM)
    assert (found.term, found.evidence) == (system, told)
    assert found.deduced is Deduced.CHAPTER
    assert (match.verdict, match.reason, match.unknown[0]) == (Verdict.WEAK, Reason.UNREAD, section)


def test_the_whole_code_of_a_fluid_that_is_drawn_by_puncture_is_read() -> None:
    found = reading(Axis.SYSTEM, "Protéines", "g/L", chapter="ASC")
    assert (found.best, found.deduced) == ("Periton fld", Deduced.CHAPTER)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "section", ["", "BIOCHIMIE", "B1", "SERVICE CENTRAL", "SYNLAB", "SALLE", "ANALYSE", "EXPRESS", "SPE"]
)
def test_a_section_of_blood_or_of_nothing_in_particular_does_no_harm(section: str) -> None:
    rows = under(section, "FERRITINE", "TRANSFERRINE", "HAPTOGLOBINE", "ALBUMINE", "CRP")
    assert matched(Catalogue(rows), "FERRITINE").verdict is Verdict.CONFIDENT


@pytest.mark.parametrize(
    ("section", "meant"),
    [
        ("STOXO", "SERO TOXO"),
        ("LCRBIO", "LCR BIO"),
        ("GONADO", "GONADO."),
        ("TSH", "TSH"),  # known as it stands
        ("XQVZ", "XQVZ"),
        ("Hormonologie", "Hormonologie"),
    ],
)
def test_a_code_of_a_section_is_spelt_out_where_its_pieces_are_known(section: str, meant: str) -> None:
    assert spelt_out(section, starter_matcher().phrasebook) == meant


def test_a_label_leaves_its_organism_to_a_serology_s_code() -> None:
    match = matched(Catalogue(under("STOXO", "IGG", unit="UI/mL")), "IGG")
    assert match.candidates[0].on(Axis.COMPONENT).term == "Toxoplasma gondii Ab.IgG"


@pytest.mark.parametrize(
    ("label", "section", "system"),
    [("ALBUMINE SERIQUE", "LCRCY", "Ser/Plas"), ("PROTEINORACHIE", "LCRCY", "CSF"), ("FIBRINOGENE", "HEMOU", "PPP")],
)
def test_a_label_that_says_its_specimen_needs_no_section(label: str, section: str, system: str) -> None:
    match = matched(Catalogue(under(section, label)), label)
    assert match.verdict is Verdict.CONFIDENT
    assert match.candidates[0].on(Axis.SYSTEM).term == system


@pytest.mark.parametrize("titles", [("BIOCHIMIE", "LCRCY"), ("LCRCY", "BIOCHIMIE"), ("LCRCY", "XX1")])
def test_each_title_over_a_row_may_be_such_a_code(titles: tuple[str, str]) -> None:
    protein = replace(row("PROT", "g/L", "-"), chapter=titles[0], subchapter=titles[1])
    match = matched(Catalogue((protein,)), "PROT")
    assert match.candidates[0].on(Axis.SYSTEM).term == "CSF"
    assert match.verdict is Verdict.WEAK


def test_what_a_specimen_s_code_stands_for_is_not_true_of_a_chapter() -> None:
    sodium = row("SODIUM", "mmol/L", chapter="URG")
    catalogue = Catalogue((sodium, replace(sodium, code="A2", specimen="URG")), specimens={"URG": "urines"})
    assert catalogue.specimen_of(sodium) == ""


def test_the_laboratory_may_say_what_a_section_stands_for() -> None:
    catalogue = Catalogue(under("XQ7", "PROT", "GLUC"), specimens={"XQ7": "LCR"})
    prot = catalogue.analyses[0]
    assert catalogue.specimen_of(prot) == "XQ7"
    assert catalogue.of_specimen("xq7") == [one.key for one in catalogue.analyses]
    match = matched(catalogue, "PROT")
    found = match.candidates[0].on(Axis.SYSTEM)
    assert (found.term, found.deduced) == ("CSF", Deduced.CHAPTER)
    assert match.reason is not Reason.UNREAD


def test_the_row_s_own_specimen_comes_before_its_section() -> None:
    rows = (replace(under("XQ7", "PROT")[0], specimen="Urines"),)
    catalogue = Catalogue(rows, specimens={"XQ7": "LCR"})
    assert catalogue.specimen_of(rows[0]) == "Urines"
    assert matched(catalogue, "PROT").candidates[0].on(Axis.SYSTEM).term == "Urine"
    assert catalogue.of_specimen("XQ7") == []


@pytest.mark.parametrize(
    ("label", "unit", "section", "means"),
    [
        ("T0", "ng/mL", "TACR", ["Tacrolimus", "trough"]),
        ("Charge virale", "UI/mL", "CVHC", ["Hepatitis C virus RNA", "DNA"]),
        ("Débit", "mmol/24h", "CAU24", ["Calcium"]),
        ("Débit", "nmol/24h", "CLU24", ["Cortisol.free"]),
        ("Débit", "mmol/24h", "CLU24", ["Chloride"]),
        ("Débit", "mmol/24h", "CL U24", ["Chloride"]),
        ("IgG", "UI/mL", "RBL", ["Rubella virus", "IgG"]),
    ],
)
def test_a_label_that_names_nothing_is_called_by_the_code_over_it(
    label: str, unit: str, section: str, means: list[str]
) -> None:
    profile = starter_matcher().profile(row(label, unit, chapter=section))
    assert [slot.means for slot in profile.slots if slot.weight > 0] == means


@pytest.mark.parametrize(
    ("label", "section"),
    [
        ("IGG", "IMM"),  # the immunoglobulin itself
        ("Culture", "VAN"),  # of whatever grows
        ("Résultat", "NORD"),  # a room, or norepinephrine by some of its letters
        ("Commentaire", "TACR"),
        ("Xqvz", "TACR"),  # a word that nobody knows may be the analyte
    ],
)
def test_a_code_names_no_label_that_says_more_than_the_kind_of_result(label: str, section: str) -> None:
    assert not any(slot.is_guess for slot in starter_matcher().profile(row(label, chapter=section)).slots)


def test_a_row_that_is_called_by_a_code_is_never_sure_and_says_so() -> None:
    match = starter_matcher().match(row("Taux", "µg/L", chapter="FRTN"))
    assert match.candidates[0].on(Axis.COMPONENT).term == "Ferritin"
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.CODED)
    against = starter_matcher().match(row("Taux", "%", chapter="FRTN"))
    assert max(match.candidates[0].confidence, against.candidates[0].confidence) <= 0.7
