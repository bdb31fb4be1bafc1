"""What a row says against a term: units, specimens, results, times, methods, challenges, molecules."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from matching.axes import Axes
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincTerm
from matching.match import SafetyWarning, Severity
from matching.safety.codes import WORD, Rule
from matching.safety.rows import Sibling, check_component, check_row, methodless_sibling
from matching.words.unit_properties import MEASURED
from matching.words.units import read_unit
from tests.engine_examples import starter_matcher
from tests.shared_data import shared

SERUM_GLUCOSE = "Glucose:MCnc:Pt:Ser/Plas:Qn:"
E, W, REMARK = Severity.ERROR, Severity.WARNING, Severity.INFO


def check(name: str, label: str, **said: str) -> tuple[SafetyWarning, ...]:
    """What a row (its label and columns) says against the term of this name."""
    profile = starter_matcher().profile(LocalAnalysis(code="X", label=label, **said))
    return check_row(profile, LoincTerm("2345-7", Axes.parse(name)))


def rules(name: str, label: str, **said: str) -> list[tuple[str, Severity]]:
    return [(one.rule, one.severity) for one in check(name, label, **said)]


def test_a_row_that_says_what_the_term_says_has_nothing_against_it() -> None:
    assert check(SERUM_GLUCOSE, "Glucose", unit="g/L", specimen="Sérum", scale="QN", time="PT") == ()


@pytest.mark.parametrize(
    ("unit", "term", "found"),
    [
        ("mmol/L", SERUM_GLUCOSE, [(Rule.UNIT_PROPERTY, E)]),  # mole against mass
        ("g/L", "Glucose:SCnc:Pt:Ser/Plas:Qn:", [(Rule.UNIT_PROPERTY, E)]),
        ("mEq/L", "Calcium:MCnc:Pt:Ser/Plas:Qn:", [(Rule.UNIT_LOOSE, W)]),
        ("G/L", "Leukocytes:NCnc:Pt:Bld:Qn:", []),
        ("mm", "Erythrocyte sedimentation rate:Vel:Pt:Bld:Qn:", []),  # in France the hour is understood
        ("pmol/L", "Thyroxine.free:MSCnc:Pt:Ser/Plas:Qn:", [(Rule.UNIT_WIDE, W)]),  # moles are mass or moles
        ("mg/g", "Protein/Creatinine:Ratio:Pt:Urine:Qn:", [(Rule.UNIT_WIDE, W)]),
        ("cm", "Erythrocyte sedimentation rate:Vel:Pt:Bld:Qn:", [(Rule.UNIT_LOOSE, W)]),
        ("%", "Leukocytes:NCnc:Pt:Bld:Qn:", [(Rule.UNIT_PROPERTY, E)]),
        ("mg/L", "Ampicillin:Susc:Pt:Isolate:OrdQn:MIC", []),  # of susceptibility a unit says nothing
        ("zorglub", SERUM_GLUCOSE, []),
        ("", SERUM_GLUCOSE, []),
    ],
)
def test_the_unit_must_fit_the_property(unit: str, term: str, found: list[tuple[Rule, Severity]]) -> None:
    assert rules(term, "Analyse", unit=unit) == found


def test_a_word_of_the_label_that_is_read_as_a_unit_is_told_as_a_word() -> None:
    term = "Coagulation surface induced:Time:Pt:PPP:Qn:Coag"
    assert check(term, "TCA ratio")[0].details == ("ratio", "Time", WORD)
    assert check(term, "TCA PATIENT/TEMOIN")[0].details == ("PATIENT/TEMOIN", "Time", WORD)
    assert check(term, "TCA", unit="ratio")[0].details == ("ratio", "Time")


def test_the_unit_is_told_as_it_is_written() -> None:
    assert check(SERUM_GLUCOSE, "Glucose", unit="mmol/l")[0].details == ("mmol/l", "MCnc")


def test_the_example_units_of_official_terms_fit_their_properties() -> None:
    wrong = seen = 0
    with shared("loinc-dev", "official_rows_747.csv").open(encoding="utf-8", newline="") as file:
        for term in csv.DictReader(file):
            for written in f"{term['EXAMPLE_UCUM_UNITS']};{term['EXAMPLE_UNITS']}".split(";"):
                unit = read_unit(written.strip())
                if unit is not None and term["SCALE_TYP"] == "Qn" and term["PROPERTY"] in MEASURED:
                    seen += 1
                    wrong += term["PROPERTY"] not in unit.exact | unit.close
    assert seen > 1000
    assert wrong / seen < 0.005


@pytest.mark.parametrize(
    ("specimen", "term", "found"),
    [
        ("Urines", SERUM_GLUCOSE, [(Rule.SPECIMEN, E)]),
        ("Sérum", "Glucose:MCnc:Pt:Urine:Qn:", [(Rule.SPECIMEN, E)]),
        ("Plasma", SERUM_GLUCOSE, []),
        ("Sang total", SERUM_GLUCOSE, [(Rule.SPECIMEN, W)]),  # a question, but all of it is drawn as blood
        ("Sang total", "Fibrinogen:MCnc:Pt:PPP:Qn:Coag", []),
        ("Sérum", "Glucose:MCnc:Pt:XXX:Qn:", []),
        ("Urines", "Creatinine renal clearance:VRat:24H:Urine+Ser/Plas:Qn:", []),
        ("", SERUM_GLUCOSE, []),
    ],
)
def test_the_specimen_must_be_the_terms(specimen: str, term: str, found: list[tuple[Rule, Severity]]) -> None:
    told = [one for one in rules(term, "Analyse", specimen=specimen) if one[0] == Rule.SPECIMEN]
    assert told == found


def test_a_specimen_that_only_a_word_implies_is_a_warning() -> None:
    assert rules("Sodium:SCnc:Pt:Urine:Qn:", "Natrémie", unit="mmol/L") == [(Rule.SPECIMEN, W)]


@pytest.mark.parametrize(
    ("said", "term", "found"),
    [
        ({"unit": "g/L"}, "Glucose:PrThr:Pt:Urine:Ord:", [(Rule.SCALE_UNIT, E)]),
        ({"unit": "index"}, "Rubella virus Ab.IgG:PrThr:Pt:Ser:Ord:", [(Rule.SCALE_UNIT, W)]),
        ({"unit": "g/L", "scale": "ORD"}, "Glucose:PrThr:Pt:Urine:Ord:", []),  # the scale column decides
        ({"scale": "ORD"}, "Glucose:MCnc:Pt:Urine:Qn:", [(Rule.SCALE, E)]),
        ({"scale": "QN"}, "Glucose:MCnc:Pt:Urine:Qn:", []),
    ],
)
def test_the_kind_of_result_must_be_the_terms(
    said: dict[str, str], term: str, found: list[tuple[Rule, Severity]]
) -> None:
    assert rules(term, "Analyse", **said) == found


@pytest.mark.parametrize(
    ("said", "term", "found"),
    [
        ({"unit": "mmol/24h"}, "Sodium:SRat:Pt:Urine:Qn:", [(Rule.TIME_UNIT, E)]),
        ({"unit": "mmol/24h"}, "Sodium:SRat:24H:Urine:Qn:", []),
        ({"unit": "mmol/L"}, "Sodium:SCnc:24H:Urine:Qn:", [(Rule.TIME_UNSAID, W)]),
        ({"unit": "mmol/L", "time": "24H"}, "Sodium:SCnc:24H:Urine:Qn:", []),
        ({"unit": "mmol/L", "time": "PT"}, "Sodium:SCnc:24H:Urine:Qn:", [(Rule.TIME, E)]),
        ({"unit": "mmol/L", "time": "24H"}, "Sodium:SCnc:XXX:Urine:Qn:", []),
    ],
)
def test_a_collection_over_time_is_no_moment(
    said: dict[str, str], term: str, found: list[tuple[Rule, Severity]]
) -> None:
    assert rules(term, "Analyse", **said) == found


def test_a_method_that_the_row_does_not_name_is_told_with_the_term_without_it() -> None:
    matcher = starter_matcher()
    release, index = matcher.release, matcher.index
    columns = release.columns["METHOD_TYP"]
    place = next(one for one in range(len(release)) if columns[one] and methodless_sibling(release, index, one).code)
    term = release.term_at(place)
    sibling = methodless_sibling(release, index, place)
    assert release.term(sibling.code).axes == replace(term.axes, method="")
    silent = matcher.profile(LocalAnalysis(code="X", label="Analyse"))
    unsaid = SafetyWarning(Rule.METHOD_UNSAID, W, (term.axes.method, sibling.code))
    assert unsaid in check_row(silent, term, lambda: sibling)
    assert Rule.METHOD_UNSAID not in [one.rule for one in check_row(silent, term)]


def test_the_term_without_a_method_that_is_of_another_specimen_is_told_with_it() -> None:
    silent = starter_matcher().profile(LocalAnalysis(code="X", label="Ag HBs"))
    term = LoincTerm("5196-1", Axes.parse("Hepatitis B virus surface Ag:PrThr:Pt:Ser/Plas:Ord:IA"))
    unsaid = SafetyWarning(Rule.METHOD_UNSAID, W, ("IA", "5195-3", "Ser"))
    assert unsaid in check_row(silent, term, lambda: Sibling("5195-3", "Ser"))


def test_a_method_that_nobody_understood_is_not_called_unsaid() -> None:
    term = LoincTerm("34714-6", Axes.parse("INR:RelTime:Pt:Bld:Qn:Coag"))
    saying = starter_matcher().profile(LocalAnalysis(code="X", label="INR", method="Zorglub"))
    unread = SafetyWarning(Rule.METHOD_UNREAD, W, ("Zorglub", "Coag"))
    assert unread in check_row(saying, term, lambda: Sibling("1-8"))
    assert Rule.METHOD_UNSAID not in [one.rule for one in check_row(saying, term, lambda: Sibling("1-8"))]


def test_a_method_that_the_row_does_not_name_is_a_remark_where_there_is_no_term_without_it() -> None:
    term = LoincTerm("34714-6", Axes.parse("INR:RelTime:Pt:Bld:Qn:Coag"))
    silent, saying = (
        starter_matcher().profile(LocalAnalysis(code="X", label="INR", method=method)) for method in ("", "Coag")
    )
    remark = SafetyWarning(Rule.METHOD_ONLY, REMARK, ("Coag",))
    assert remark in check_row(silent, term, Sibling)
    assert remark not in check_row(silent, term)  # nobody has looked for the other term
    assert remark not in check_row(saying, term, Sibling)


@pytest.mark.parametrize(
    ("label", "term", "found"),
    [
        ("Glycémie", "Glucose^2H post meal:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE_UNSAID, W)]),
        ("Glycémie post-prandiale", "Glucose^2H post meal:MCnc:Pt:Ser/Plas:Qn:", []),
        ("Glycémie à jeun", "Glucose^2H post meal:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie à jeun", "Glucose^pre-meal:MCnc:Pt:Ser/Plas:Qn:", []),
        ("Glycémie post-prandiale", "Glucose^pre-meal:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie à jeun", "Glucose:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE_MISSING, REMARK)]),
        ("HGPO 50 g 1h", "Glucose^1H post 75 g glucose PO:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie T60", "Glucose^2H post dose glucose:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie T60", "Glucose^1.5H post dose glucose:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie T60", "Glucose^pre 75 g glucose PO:MCnc:Pt:Ser/Plas:Qn:", [(Rule.CHALLENGE, E)]),
        ("Glycémie T60", "Glucose^1H post dose glucose:MCnc:Pt:Ser/Plas:Qn:", []),
        ("HGPO 75 g 1h", "Glucose^1H post 75 g glucose PO:MCnc:Pt:Ser/Plas:Qn:", []),
        ("AFP MoM", "Alpha-1-Fetoprotein^^adjusted:MoM:Pt:Ser/Plas:Qn:", []),
    ],
)
def test_a_challenge_must_be_the_rows(label: str, term: str, found: list[tuple[Rule, Severity]]) -> None:
    told = [one for one in rules(term, label) if one[0].startswith("challenge")]
    assert told == found


@pytest.mark.parametrize(
    ("label", "term", "found"),
    [
        ("Calcium corrigé", "Calcium:SCnc:Pt:Ser/Plas:Qn:", [(Rule.ADJUSTMENT_MISSING, REMARK)]),
        ("Calcium corrigé", "Calcium^^corrected for albumin:SCnc:Pt:Ser/Plas:Qn:", []),
        ("Calcium", "Calcium^^corrected for albumin:SCnc:Pt:Ser/Plas:Qn:", [(Rule.ADJUSTMENT_UNSAID, W)]),
        ("Glycémie à jeun", "Glucose^^adjusted to pH 7.4:SCnc:Pt:Bld:Qn:", [(Rule.ADJUSTMENT, W)]),
        ("Glycémie", "Glucose^^^3:SCnc:Pt:Bld:Qn:", [(Rule.CHALLENGE_UNSAID, W)]),  # the third specimen
    ],
)
def test_a_correction_is_no_circumstance(label: str, term: str, found: list[tuple[Rule, Severity]]) -> None:
    told = [one for one in rules(term, label) if one[0].startswith(("challenge", "adjustment"))]
    assert told == found


@pytest.mark.parametrize(
    ("label", "population", "is_told"),
    [
        ("DFG estimé", "non black", True),
        ("DFG estimé", "black", True),
        ("DFG estimé patient noir", "black", False),
        ("DFG estimé femme", "female", False),
        ("DFG estimé homme", "female", True),
    ],
)
def test_a_population_that_the_row_does_not_name_is_told(label: str, population: str, is_told: bool) -> None:
    term = f"Glomerular filtration rate/1.73 sq M.predicted.{population}:ArVRat:Pt:Ser/Plas:Qn:"
    told = [one for one in check(term, label) if one.rule == Rule.POPULATION_UNSAID]
    assert told == ([SafetyWarning(Rule.POPULATION_UNSAID, W, (population,))] if is_told else [])


@pytest.mark.parametrize(
    ("label", "term", "found"),
    [
        ("Ac anti-HBs", "Hepatitis B virus surface Ag:PrThr:Pt:Ser:Ord:", [(Rule.MOLECULE, E)]),
        ("Ag HBs", "Hepatitis B virus surface Ag:PrThr:Pt:Ser:Ord:", []),
        ("Toxoplasmose IgG", "Toxoplasma gondii Ab.IgM:ACnc:Pt:Ser:Qn:", [(Rule.MOLECULE, E)]),
        ("Toxoplasmose IgG", "Toxoplasma gondii Ab.IgG:ACnc:Pt:Ser:Qn:", []),
        ("Anticorps anti-thyroperoxydase", "Thyroperoxidase Ab.IgM:ACnc:Pt:Ser:Qn:", [(Rule.CLASS_UNSAID, W)]),
        ("Anticorps anti-thyroperoxydase", "Thyroperoxidase Ab:ACnc:Pt:Ser:Qn:", []),
    ],
)
def test_antibody_antigen_and_class_are_not_one_another(
    label: str, term: str, found: list[tuple[Rule, Severity]]
) -> None:
    told = [one for one in rules(term, label) if one[0] in (Rule.MOLECULE, Rule.CLASS_UNSAID)]
    assert told == found


def test_a_code_of_another_row_is_told_where_nothing_but_the_component_differs() -> None:
    matcher = starter_matcher()
    leukocytes = LocalAnalysis(code="GB", label="Leucocytes", unit="G/L")
    right, wrong = (matcher.explain(leukocytes, code).axes[0] for code in ("6690-2", "789-8"))
    assert check_component(right) == ()
    assert [(one.rule, one.severity) for one in check_component(wrong)] == [(Rule.COMPONENT, W)]


def test_one_thing_is_told_once() -> None:
    told = rules("Glucose:PrThr:Pt:Ser/Plas:Ord:", "Glucose", unit="g/L", property="Masse/Volume")
    assert told == [(Rule.SCALE_UNIT, E)]
    told = rules(SERUM_GLUCOSE, "Glucose", unit="mmol/L", property="Substance/Volume")
    assert told == [(Rule.UNIT_PROPERTY, E)]


def test_a_quotation_is_one_piece_of_the_row() -> None:
    told = check("Cholesterol.in LDL:MCnc:Pt:Ser/Plas:Qn:Direct assay", "Chol. LDL calculé (Friedewald)", unit="g/L")
    assert [one.details[0] for one in told if one.rule == Rule.METHOD] in (["Friedewald"], ["Chol. LDL calculé"])
