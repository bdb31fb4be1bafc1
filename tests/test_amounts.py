"""What a laboratory's units tell of its rows without one: whether they are in moles or in mass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.catalogue import Catalogue, LocalAnalysis
from matching.match import Match, Prior, Verdict
from matching.reading.surroundings import Surroundings, contexts
from matching.words.amounts import NO_HABIT, Amounts, amount_habit, amounts_of
from tests.engine_examples import row, starter_matcher

IN_MOLES = ["µmol/L", "nmol/L", "pmol/L", "mmol/L", "mg/L", "g/L", "µg/L", "g/dL"]
IN_MASS = ["mg/dL", "ug/dL", "ng/dL", "mmol/L", "mg/L", "ng/mL", "g/dL"]


@pytest.mark.parametrize(
    ("units", "amounts"),
    [
        (IN_MOLES, Amounts.MOLES),
        (IN_MASS, Amounts.MASS),
        ([*IN_MOLES, "mg/dL"], Amounts.UNTOLD),  # of two minds
        (["mmol/L"] * 9, Amounts.UNTOLD),  # electrolytes
        (["g/dL"] * 9, Amounts.UNTOLD),  # haemoglobin
        (["µmol/L", "nmol/L", *["mg/L"] * 9], Amounts.UNTOLD),  # drugs, and two in moles
        (["µmol/mmol créat", "nmol/h/mg prot", "µmol/g Hb", *["mg/L"] * 9], Amounts.UNTOLD),  # set against something
        ([*["µmol/L"] * 3, *["g/100mL"] * 13], Amounts.MOLES),
        (["", "mot", "%"], Amounts.UNTOLD),
    ],
)
def test_units_tell_what_a_laboratory_reports_in(units: list[str], amounts: Amounts) -> None:
    assert amount_habit(units).amounts is amounts


def test_the_most_usual_units_are_quoted_as_they_are_written() -> None:
    assert amount_habit(["NMOL/L", "UMOL/L", "UMOL/L", "g/L"]).units == ("UMOL/L", "NMOL/L")


def test_only_analytes_that_laboratories_report_otherwise_are_told_apart() -> None:
    components = ["Creatinine", "Creatinine", "Sodium", "Sodium", "Cortisol^pre", "Zinc"]
    properties = ["SCnc", "MCnc", "SCnc", "MCnc", "SCnc", "SCnc"]
    assert amounts_of(components, properties).tolist() == [1, -1, 0, 0, 0, 0]


def catalogue(units: list[str]) -> tuple[LocalAnalysis, ...]:
    """A creatinine without unit, among rows with these."""
    others = [replace(row(f"Analyse {place}", unit), code=f"B{place}") for place, unit in enumerate(units * 2)]
    return (row("Créatinine", specimen="Sérum"), *others)


def creatinine(units: list[str]) -> Match:
    rows = catalogue(units)
    return starter_matcher().match(rows[0], around=Surroundings(contexts(Catalogue(rows))))


def test_a_row_without_a_unit_is_proposed_in_what_its_laboratory_reports() -> None:
    assert creatinine(IN_MOLES).candidates[0].code == "14682-9"
    assert creatinine(IN_MASS).candidates[0].code == "2160-0"


def test_what_a_laboratory_reports_is_told_and_never_sure() -> None:
    match = creatinine(IN_MOLES)
    assert match.verdict is not Verdict.CONFIDENT
    mass = next(one for one in match.candidates if one.code == "2160-0")
    told = next(one for one in mass.priors if one.prior is Prior.SIBLINGS)
    assert told.contribution < 0
    assert told.evidence == "nmol/L, pmol/L, µmol/L"


@pytest.mark.parametrize(
    ("label", "specimen", "scale"),
    [("Magnésium", "Sérum", "Qn"), ("Vitamine B12", "Sérum", "Qn"), ("Zinc", "Urines", "")],
)
def test_no_row_is_sure_by_a_habit(label: str, specimen: str, scale: str) -> None:
    for units in (IN_MOLES, IN_MASS):
        rows = (row(label, specimen=specimen, scale=scale), *catalogue(units)[1:])
        found = starter_matcher().match(rows[0], around=Surroundings(contexts(Catalogue(rows))))
        assert found.verdict is not Verdict.CONFIDENT


@pytest.mark.parametrize("unit", ["mg/L", "mg.dL-1"])  # a unit that nobody understands is one
def test_a_unit_of_its_own_needs_no_neighbours(unit: str) -> None:
    rows = (replace(catalogue(IN_MOLES)[0], unit=unit), *catalogue(IN_MOLES)[1:])
    around = contexts(Catalogue(rows))
    assert starter_matcher().profile(rows[0], around[rows[0].key]).habit is NO_HABIT
