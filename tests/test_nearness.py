"""What a likely candidate is only near to: nothing contradicts it, and yet it is another test."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import Agreement, Reason
from matching.reading.profile import Profile
from matching.reading.readings import Reading, Source
from matching.reading.slots import Slot
from matching.verdicts.nearness import near
from matching.words.units import read_unit
from tests.candidate_examples import SURE, candidate


@pytest.mark.parametrize(
    ("component", "numbers", "is_near"),
    [
        ("HIV 1+2 Ab", ("1",), True),  # "Test rapide VIH 1"
        ("Herpes simplex virus 1 & 2 Ab", ("2",), True),
        ("HIV 1+2 Ab", ("1", "2"), False),
        ("HIV 1+2 Ab", (), False),
        ("HIV 1+2 Ab", ("3",), False),  # no type: a number of anything
        ("HIV 1 Ab", ("1",), False),
    ],
)
def test_two_types_are_only_near_where_the_row_numbers_one(
    component: str, numbers: tuple[str, ...], is_near: bool
) -> None:
    slots = (Slot("test rapide vih", (("hiv",),), means="HIV 1+2 Ab"), *(Slot(one, ((one,),)) for one in numbers))
    found = near((candidate("1", 0.9, component=(component, SURE)),), Profile(slots, {}))
    assert found == ((Reason.NEAR, Axis.COMPONENT) if is_near else None)


@pytest.mark.parametrize(
    ("formulas", "is_near"),
    [
        (("MDRD", "CKD-EPI"), True),  # "DFG (MDRD/CKD-EPI)"
        (("CKD-EPI", "CKD-EPI 2021"), False),  # one of them in two editions
        (("MDRD",), False),
    ],
)
def test_a_term_by_one_formula_is_only_near_where_the_row_names_two(formulas: tuple[str, ...], is_near: bool) -> None:
    named = [f"Creatinine-based formula ({one})" for one in formulas]
    said = Reading(dict.fromkeys(named, Agreement.EXACT), ("DFG",), Source.LABEL)
    found = near((candidate("1", 0.9, method=(named[0], SURE)),), Profile((), {Axis.METHOD: said}))
    assert found == ((Reason.NEAR, Axis.METHOD) if is_near else None)


@pytest.mark.parametrize(
    ("component", "unit", "words", "is_near"),
    [
        ("Alanine aminotransferase/Aspartate aminotransferase", "%", ("alanin aminotransferas",), True),  # "ALAT", in %
        ("Alanine aminotransferase/Aspartate aminotransferase", "%", ("alanin", "aspartat"), False),
        ("Alkaline phosphatase.bone/Alkaline phosphatase.total", "%", ("bon",), False),  # a share of all
        ("Neutrophils/100 leukocytes", "%", ("neutrophil",), False),
        ("Albumin/Creatinine", "mg/g", ("albumin",), False),
        ("Cholesterol.total/Cholesterol.in HDL", "mg/g créat", ("cholesterol", "hdl"), True),  # the unit names another
        ("Protein C actual/Normal", "%", ("protein",), False),
    ],
)
def test_a_quotient_is_only_near_where_nothing_says_what_it_is_divided_by(
    component: str, unit: str, words: tuple[str, ...], is_near: bool
) -> None:
    slots = tuple(Slot(one, (tuple(one.split()),)) for one in words)
    found = near((candidate("1", 0.9, component=(component, SURE)),), Profile(slots, {}, read_unit(unit)))
    assert found == ((Reason.NEAR, Axis.COMPONENT) if is_near else None)


@pytest.mark.parametrize(
    ("component", "divisor", "is_near"),
    [
        ("Creatinine/Calcium", "creatinin", True),  # "calcium/créatinine"
        ("Calcium/Creatinine", "creatinin", False),
    ],
)
def test_a_quotient_is_only_near_where_it_is_upside_down(component: str, divisor: str, is_near: bool) -> None:
    slots = (Slot("calcium", (("calcium",),)), Slot("creatinine", (("creatinin",),)))
    found = near((candidate("1", 0.9, component=(component, SURE)),), Profile(slots, {}, divisor=frozenset({divisor})))
    assert found == ((Reason.NEAR, Axis.COMPONENT) if is_near else None)


@pytest.mark.parametrize(
    ("method", "level", "is_near"),
    [
        ("High sensitivity", Agreement.UNKNOWN, True),  # "CRP", in whole blood
        ("High sensitivity", Agreement.EXACT, False),
        ("IA", Agreement.UNKNOWN, False),
    ],
)
def test_a_high_sensitivity_is_only_near_where_the_row_does_not_say_it(
    method: str, level: Agreement, is_near: bool
) -> None:
    found = near((candidate("1", 0.9, method=(method, level)),), Profile((), {}))
    assert found == ((Reason.NEAR, Axis.METHOD) if is_near else None)


@pytest.mark.parametrize(
    ("component", "means", "is_near"),
    [
        ("Platelets", "Platelet mean volume", True),  # "VPM", in G/L
        ("Lymphocytes/100 leukocytes", "Lymphocytes.variant/100 leukocytes", True),
        ("Bilirubin.non-glucuronidated", "Bilirubin.glucuronidated+Bilirubin.non-glucuronidated", True),  # a part
        ("Anion gap", "Anion gap 3", False),  # by another sum
        ("Platelets", "Platelets", False),
        ("Glucose", "Glucose^post CFst", False),  # a test is another matter
    ],
)
def test_what_an_analyte_is_named_after_is_only_near(component: str, means: str, is_near: bool) -> None:
    slots = (Slot("vpm", (("vpm",),), means=means),)
    found = near(
        (candidate("1", 0.9, component=(component, SURE)), candidate("2", 0.1, component=(means, SURE))),
        Profile(slots, {}),
    )
    assert found == ((Reason.NEAR, Axis.COMPONENT) if is_near else None)
