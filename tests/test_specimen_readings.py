"""What a row's columns, titles and names say of its specimen, and which of them is followed."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import Agreement, Deduced, Reason, Verdict
from matching.ranking.compare import system_levels
from matching.reading.readings import Source
from matching.reading.surroundings import Context
from matching.safety.codes import Rule
from matching.terms.index import Vocabulary
from tests.engine_examples import reading, row, starter_matcher


def test_one_word_may_name_analyte_and_specimen() -> None:
    assert reading(Axis.SYSTEM, "Natriurèse").best == "Urine"
    assert reading(Axis.SYSTEM, "Natrémie").best == "Ser/Plas"


def test_a_specimen_column_beats_what_the_analyte_implies() -> None:
    found = reading(Axis.SYSTEM, "Natrémie", "mmol/L", "Urines")
    assert found.best == "Urine"
    assert found.source is Source.COLUMN


def test_a_column_that_says_blood_is_not_read_as_arterial_blood() -> None:
    said = starter_matcher().profile(row("Lactate", "mmol/L", "Sang total", chapter="Gaz du sang"))
    assert said.readings[Axis.SYSTEM].best == "Bld"


@pytest.mark.parametrize(
    ("label", "said", "context", "deduced"),
    [
        ("CRP", {"specimen": "Sérum"}, Context(), None),
        ("Sodium (urines)", {}, Context(), None),
        ("Natrémie", {}, Context(), Deduced.NAME),
        ("DFG estimé (CKD-EPI)", {}, Context(), Deduced.NAME),  # a word for a method implies serum
        ("Xyz", {}, Context(specimen="Urines"), Deduced.EXAM),
        ("Xyz", {}, Context(titles=("HEMATOLOGIE",)), Deduced.EXAM),
        ("Xyz", {"chapter": "Hématologie"}, Context(), Deduced.CHAPTER),
        ("Xyz", {"unit": "10*9/L"}, Context(), Deduced.UNIT),
    ],
)
def test_a_specimen_that_is_only_deduced_says_from_what(
    label: str, said: dict[str, str], context: Context, deduced: Deduced | None
) -> None:
    assert starter_matcher().profile(row(label, **said), context).readings[Axis.SYSTEM].deduced is deduced


def test_a_bracketed_letter_at_the_end_is_the_specimen() -> None:
    assert reading(Axis.SYSTEM, "LACTATE [P]", "mmol/L").best == "Ser/Plas"
    assert reading(Axis.SYSTEM, "Calcium (U)", "mmol/L").best == "Urine"
    assert reading(Axis.SYSTEM, "Protéine (S)", "%").best == "PPP"  # a name


def test_a_swab_of_a_place_is_of_that_place() -> None:
    assert reading(Axis.SYSTEM, "Streptocoque B", specimen="Écouvillon, vagin").best == "Vag"
    assert reading(Axis.SYSTEM, "Streptocoque B", specimen="Écouvillon").best == "XXX"


@pytest.mark.parametrize(
    ("cell", "system"),
    [
        ("Prélèvement de selles", "Stool"),
        ("Nature du prélèvement : urines", "Urine"),
        ("Prélèvement : tube sec", "Ser/Plas"),
        ("Écouvillon tube sec", "XXX"),  # a swab's tube is no serum
        ("Prélèvement", "XXX"),
    ],
)
def test_that_there_is_a_specimen_says_less_than_which(cell: str, system: str) -> None:
    assert reading(Axis.SYSTEM, "LDH", "U/L", specimen=cell).best == system


def test_a_specimen_that_belongs_to_a_name_is_read() -> None:
    assert reading(Axis.SYSTEM, "Serum creatinine", "µmol/L").best == "Ser/Plas"


def test_arterial_whole_blood_is_arterial_blood() -> None:
    assert reading(Axis.SYSTEM, "pCO2", "mmHg", "sang total artériel").said == "BldA"
    assert reading(Axis.SYSTEM, "Lactate", "mmol/L", "sang total veineux", chapter="Gaz du sang").said == "BldV"
    assert reading(Axis.SYSTEM, "pH", "", "Seringue, sang (artériel)").best == "BldA"


def test_a_panel_of_targets_says_its_specimen() -> None:
    assert reading(Axis.SYSTEM, "Grippe A", chapter="PANEL RESPI").best == "Nph"
    assert reading(Axis.SYSTEM, "PCR méningite - Listeria").best == "CSF"


@pytest.mark.parametrize(
    ("label", "system"),
    [
        ("Protéines totales (protéinorachie)", "CSF"),
        ("Créatinine (créatininurie)", "Urine"),
        ("Protéines totales (protidémie)", "Ser/Plas"),
        ("Protéines totales", "Ser/Plas"),
    ],
)
def test_a_name_that_says_where_tells_it_of_the_one_that_is_only_usual(label: str, system: str) -> None:
    assert reading(Axis.SYSTEM, label, "").best == system


@pytest.mark.parametrize(
    ("written", "system"), [("Calculé", "Ser/Plas"), ("CALCULEE", "Ser/Plas"), ("Calcul", "Calculus")]
)
def test_what_is_calculated_is_no_stone(written: str, system: str) -> None:
    assert reading(Axis.SYSTEM, "LDL cholestérol", "g/L", written).best == system


def test_whoever_measures_clotting_in_plasma_means_plasma_without_platelets() -> None:
    assert reading(Axis.SYSTEM, "TP", "%", "Plasma", chapter="Hématologie").best == "PPP"
    assert reading(Axis.SYSTEM, "Glucose", "g/L", "Plasma").best == "Ser/Plas"


def test_a_cord_s_vessel_is_the_one_that_is_named() -> None:
    assert reading(Axis.SYSTEM, "pH artère ombilicale", specimen="Cordon").best == "BldCoA"
    assert reading(Axis.SYSTEM, "pH veine", chapter="Gaz du sang au cordon").best == "BldCoV"
    assert reading(Axis.SYSTEM, "PO2", "mmHg", "Sang de cordon", chapter="GDS artériel").best == "BldCo"


def test_venous_blood_is_venous_whatever_the_analyte_is_usually_measured_in() -> None:
    assert reading(Axis.SYSTEM, "Lactate", "mmol/L", chapter="Gaz du sang").best == "BldA"
    assert reading(Axis.SYSTEM, "Lactate, venous", "mmol/L", chapter="Gaz du sang").best == "BldV"


@pytest.mark.parametrize(
    ("label", "chapter", "system"),
    [
        ("pO2", "Gaz du sang artériel", "BldA"),
        ("pH", "Gaz du sang veineux", "BldV"),
        ("Lactate", "Gaz du sang capillaire", "BldC"),
        ("pCO2 veineuse", "", "BldV"),
        ("SaO2", "", "BldA"),
        ("Hémoglobine", "Sang du cordon", "BldCo"),
        ("pO2", "Gaz du sang", "Bld"),  # how it is drawn, no more
    ],
)
def test_a_vessel_that_a_title_or_the_name_tells_is_told_beside_a_column_of_blood(
    label: str, chapter: str, system: str
) -> None:
    assert reading(Axis.SYSTEM, label, "mmHg", "Sang", chapter=chapter).best == system


def test_a_control_of_the_day_is_of_the_control_whatever_plasma_is_drawn() -> None:
    assert reading(Axis.SYSTEM, "TCA témoin", "s", "Plasma").best == "PPP^Control"


def test_a_patients_term_is_never_sure_of_the_control_where_the_release_has_no_other() -> None:
    match = starter_matcher().match(
        row("T.C.A. TEMOIN", "s", "PLASMA CITRATE", method="Chronométrie", chapter="HEMOSTASE")
    )
    first = match.candidates[0]
    assert first.on(Axis.SYSTEM).term == "PPP"
    assert first.on(Axis.SYSTEM).level is Agreement.CONFLICT
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.CONFLICT, Axis.SYSTEM)
    assert [warning.rule for warning in first.warnings] == [Rule.SPECIMEN]


@pytest.mark.parametrize("system", ["Ser", "Ser/Plas", "Bld"])
def test_a_donors_blood_is_not_the_patients(system: str) -> None:
    said = reading(Axis.SYSTEM, "Groupe ABO du donneur", specimen="Sang")
    assert said is not None
    assert said.best == "Bld^Donor"
    assert system_levels(Vocabulary((system,)), said).tolist() == [Agreement.CONFLICT]


def test_what_is_in_cells_of_blood_is_not_what_is_in_its_plasma() -> None:
    assert reading(Axis.SYSTEM, "Ferritine érythrocytaire", "µg/L", "Sang").best == "RBC"
    assert reading(Axis.SYSTEM, "Sérotonine plaquettaire", "µg/L", "Sang").best == "Plt"
    match = starter_matcher().match(row("Folates érythrocytaires", "nmol/L", "Sérum"))
    assert (match.reason, match.axis) == (Reason.TORN, Axis.SYSTEM)


def test_two_specimens_that_a_term_is_measured_in_are_that_term_s() -> None:
    assert reading(Axis.SYSTEM, "Clairance créatinine", "mL/min", "Urines 24 h + sérum").best == "Urine+Ser/Plas"
    assert reading(Axis.SYSTEM, "Sodium", "mmol/L", "Sérum ou urine").best == "Ser/Plas"  # either is enough
