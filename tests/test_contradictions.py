"""Where a row says two things on one axis: told as a contradiction, unless the words say no other."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import Agreement, AxisAgreement, Candidate, Reason, Verdict
from matching.verdicts.nearness import near
from tests.candidate_examples import SURE, candidate
from tests.engine_examples import row, starter_matcher


def test_a_blood_column_does_not_contradict_an_index_of_red_cells() -> None:
    profile = starter_matcher().profile(row("VGM", "fL", "Sang total"))
    assert profile.readings[Axis.SYSTEM].best == "RBC"
    assert profile.contradictions == ()


def test_a_unit_in_the_label_that_contradicts_the_column_is_told() -> None:
    profile = starter_matcher().profile(row("Glucose (g/L)", "mmol/L"))
    assert profile.readings[Axis.PROPERTY].best == "SCnc"
    assert [found.axis for found in profile.contradictions] == [Axis.PROPERTY]


@pytest.mark.parametrize(
    ("label", "specimen", "contradicts"),
    [
        ("Albumine ascite", "Liquide amniotique", True),
        ("LDH liquide", "Liquide pleural", False),
        ("Lithium plasmatique", "Sérum", False),
        ("Ag cryptocoque sang", "Sérum", False),
    ],
)
def test_a_specimen_beside_another_contradicts_it_unless_it_says_no_other(
    label: str, specimen: str, contradicts: bool
) -> None:
    found = starter_matcher().profile(row(label, "g/L", specimen)).contradictions
    assert (Axis.SYSTEM in [one.axis for one in found]) is contradicts


@pytest.mark.parametrize("label", ["Anti-HBs (titre)", "RECHERCHE DES ANTICORPS ANTI-HBS"])
def test_words_that_are_used_loosely_do_not_contradict_a_unit(label: str) -> None:
    assert starter_matcher().profile(row(label, "UI/L", "Sérum")).contradictions == ()


@pytest.mark.parametrize(
    ("label", "specimen", "two"),
    [
        ("Potassium", "Sérum ou urine", ("Sérum", "urine")),
        ("Potassium", "Urine, sérum", ("Urine", "sérum")),
        ("Potassium", "Sérum/Urine", ("Sérum", "Urine")),
        ("Potassium", "Sérum ou plasma", ()),  # one serves as well as the other
        ("Leucocytes", "Sang total + EDTA", ()),  # what is in the tube
        ("Strepto B PCR", "vagino-rectal", ()),  # one specimen's name
        ("Créatinine sérum ou urine", "", ("sérum", "urine")),
        ("Lactate sang/LCR", "", ("sang", "LCR")),
    ],
)
def test_two_specimens_side_by_side_are_told(label: str, specimen: str, two: tuple[str, ...]) -> None:
    found = starter_matcher().profile(row(label, "mmol/L", specimen)).contradictions
    assert [(one.followed, one.ignored) for one in found] == ([two] if two else [])


def test_a_row_of_two_specimens_is_not_sure_of_either() -> None:
    match = starter_matcher().match(row("Potassium", "mmol/L", "Sérum ou urine"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.TORN, Axis.SYSTEM)
    system = match.candidates[0].on(Axis.SYSTEM)
    assert (system.evidence, system.against) == (("Sérum",), ("urine",))


def test_a_term_of_both_specimens_is_what_such_a_row_means() -> None:
    match = starter_matcher().match(row("Clairance de la créatinine", "mL/min", "Sérum + urines 24h"))
    assert match.candidates[0].on(Axis.SYSTEM).term == "Urine+Ser/Plas"
    assert match.reason is not Reason.TORN


@pytest.mark.parametrize("label", ["Bilirubine conjuguée et bilirubine totale", "Bilirubine conjuguée/totale"])
def test_a_total_and_a_part_of_it_are_two_analyses(label: str) -> None:
    match = starter_matcher().match(row(label, "µmol/L", "Sérum"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.TORN, Axis.COMPONENT)
    assert match.candidates[0].on(Axis.COMPONENT).against


@pytest.mark.parametrize("label", ["Bilirubine totale", "Bilirubine conjuguée", "Bilirubine conjuguée sang total"])
def test_a_total_or_a_part_of_it_is_one_analysis(label: str) -> None:
    assert starter_matcher().profile(row(label, "µmol/L")).contradictions == ()


def test_a_normalised_ratio_is_not_per_cent() -> None:
    match = starter_matcher().match(row("INR", "%"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.NORMALISED, Axis.PROPERTY)


def test_a_quotient_with_the_unit_of_one_side_is_sure_of_neither() -> None:
    match = starter_matcher().match(row("LDL-HDL cholestérol", "g/L"))
    assert (match.verdict, match.axis) == (Verdict.AMBIGUOUS, Axis.COMPONENT)


@pytest.mark.parametrize(("label", "unit"), [("INR", ""), ("LDL cholestérol", "g/L"), ("EPS gamma", "g/L")])
def test_what_is_one_analyte_is_sure(label: str, unit: str) -> None:
    assert starter_matcher().match(row(label, unit)).reason is not Reason.NEAR


@pytest.mark.parametrize(("label", "chapter"), [("Cortisol T30", ""), ("CORTISOL 30 MN", "HORMONOLOGIE")])
def test_a_moment_after_something_that_nobody_names_is_not_sure(label: str, chapter: str) -> None:
    match = starter_matcher().match(row(label, "nmol/L", "Sérum", chapter=chapter))
    assert match.candidates[0].on(Axis.COMPONENT).term == "Cortisol^30M post XXX challenge"
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.UNNAMED_TEST)


@pytest.mark.parametrize(
    ("label", "chapter", "is_of_test"),
    [
        ("Cortisol", "Test au Synacthène", True),
        ("LH", "Stimulation par LHRH", True),
        ("Glycémie", "HGPO", True),
        ("Insuline", "Insuline / peptide C", False),
        ("TSH", "TSH TRAK", False),
        ("VIH", "Test rapide", False),
    ],
)
def test_a_row_of_a_test_that_tells_no_moment_is_not_sure(label: str, chapter: str, is_of_test: bool) -> None:
    profile = starter_matcher().profile(row(label, chapter=chapter))
    assert profile.is_of_test == is_of_test
    found = near((candidate("1", 0.9, component=("Cortisol", SURE)),), profile)
    assert found == ((Reason.UNNAMED_TEST, Axis.COMPONENT) if is_of_test else None)


@pytest.mark.parametrize(
    ("label", "unit"),
    [("T4 et T4L", "pmol/L"), ("PSA + PSA libre", "µg/L"), ("T4 et de la T4L", "pmol/L"), ("PSA ou PSA libre", "µg/L")],
)
def test_two_analytes_that_a_label_joins_are_sure_of_neither(label: str, unit: str) -> None:
    match = starter_matcher().match(row(label, unit, "Sérum"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.TORN, Axis.COMPONENT)
    assert match.candidates[0].on(Axis.COMPONENT).against


@pytest.mark.parametrize("label", ["Groupe ABO et Rhésus", "Groupe et Rhésus"])
def test_a_term_of_both_is_sure(label: str) -> None:
    match = starter_matcher().match(row(label, "", "Sang"))
    assert (match.verdict, match.candidates[0].code) == (Verdict.CONFIDENT, "882-1")


@pytest.mark.parametrize("label", ["Hémoculture aéro+ana", "Trou anionique (Na+ + K+) - (Cl- + HCO3-)"])
def test_a_plus_within_a_name_joins_no_two_analytes(label: str) -> None:
    assert starter_matcher().profile(row(label, "")).contradictions == ()


@pytest.mark.parametrize("label", ["Transaminases (ASAT, ALAT)", "ASAT; CRP", "TP; INR", "TCA;TP", "TP/INR", "INR/TP"])
def test_two_analytes_that_a_label_lists_are_sure_of_neither(label: str) -> None:
    assert starter_matcher().profile(row(label, "")).contradictions
    assert starter_matcher().match(row(label, "")).verdict is not Verdict.CONFIDENT


@pytest.mark.parametrize("label", ["Ferritine, sérum", "TP INR", "TSH, ultrasensible", "Cholestérol, HDL"])
def test_what_stands_behind_a_comma_may_say_more_of_the_same(label: str) -> None:
    assert starter_matcher().profile(row(label, "")).contradictions == ()


@pytest.mark.parametrize("label", ["RA / CO2 total", "Glycémie/glucose", "Lymphocytes CD3+CD4+", "anti-SSA/Ro"])
def test_a_stroke_may_stand_between_two_names_of_one_analyte(label: str) -> None:
    assert starter_matcher().profile(row(label, "mmol/L")).contradictions == ()


@pytest.mark.parametrize(
    ("label", "is_near"),
    [
        ("Calcitonin #2", True),  # the second one drawn, or the first after something was given
        ("Calcitonine, 2ème prélèvement", False),
    ],
)
def test_a_number_that_may_count_the_samples_of_a_test_is_not_sure(label: str, is_near: bool) -> None:
    profile = starter_matcher().profile(row(label, "ng/L"))
    component = AxisAgreement(Axis.COMPONENT, Agreement.EXACT, "", "Calcitonin^2nd specimen")
    axes = (component, *(AxisAgreement(axis, Agreement.UNKNOWN, "", "") for axis in Axis if axis is not Axis.COMPONENT))
    expected = (Reason.UNNAMED_TEST, Axis.COMPONENT) if is_near else None
    assert near((Candidate("50470-4", 1.0, 1.0, axes),), profile) == expected


@pytest.mark.parametrize(
    ("label", "unit", "is_torn"),
    [
        ("Neutrophiles abs", "%", True),
        ("Pourcentage de réticulocytes", "G/L", True),
        ("Lymphocytes %", "/mm3", True),
        ("EPS - Albumine %", "g/L", True),
        ("Neutrophiles abs", "G/L", False),
        ("Leucocytes urinaires", "UFC/mL", True),
        ("Leucocytes urinaires", "/mL", False),
        ("Germes", "UFC/mL", False),
        ("Lymphocytes %", "%", False),
        ("TSH ratio", "mUI/L", True),
        ("INR", "s", True),
        ("AFP MoM", "ng/mL", True),
        ("AFP MoM", "MoM", False),
        ("Toxo avidité IgG", "index", False),
        ("VIH combo indice", "S/CO", False),
    ],
)
def test_what_the_words_compare_is_doubtful_in_the_unit_of_an_amount(label: str, unit: str, is_torn: bool) -> None:
    match = starter_matcher().match(row(label, unit))
    assert (match.reason is Reason.TORN) == is_torn
