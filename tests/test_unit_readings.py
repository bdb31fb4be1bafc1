"""What a row's unit says of the axes, from its column or from inside its label."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.components import CLASSES, Molecule
from matching.match import Agreement
from tests.engine_examples import reading, row, starter_matcher


def test_the_unit_gives_the_property_and_the_scale() -> None:
    found = reading(Axis.PROPERTY, "CREATININE", "µmol/L")
    assert found.values["SCnc"] is Agreement.EXACT
    assert "MCnc" not in found.values
    assert reading(Axis.SCALE, "CREATININE", "µmol/L").best == "Qn"


def test_a_24_hour_unit_is_the_time_aspect() -> None:
    assert reading(Axis.TIME, "Sodium urinaire", "mmol/24h").best == "24H"
    assert reading(Axis.TIME, "Sodium urinaire", "mmol/L") is None


@pytest.mark.parametrize(
    ("label", "unit", "property_"), [("Protéinurie des 24 h", "g", "MRat"), ("Calcium urines 24h", "mmol", "SRat")]
)
def test_an_amount_of_a_day_s_collection_is_what_is_lost_in_a_day(label: str, unit: str, property_: str) -> None:
    profile = starter_matcher().profile(row(label, unit))
    assert profile.readings[Axis.PROPERTY].said == property_
    assert profile.unit is not None
    assert profile.unit.canonical.endswith("/24h")  # for the safety rules too
    assert reading(Axis.PROPERTY, "Calculs, poids", unit).values.get(property_) is not Agreement.EXACT


def test_the_sign_of_an_analyser_tells_a_count_from_a_percentage() -> None:
    assert reading(Axis.PROPERTY, "NEUT#").best == "NCnc"
    assert "NCnc" not in reading(Axis.PROPERTY, "LYMPH%").values


def test_a_unit_that_a_label_repeats_is_no_word() -> None:
    means = [slot.means for slot in starter_matcher().profile(row("Créatinine mg/L Jaffé", "mg/L")).slots]
    assert "Magnesium" not in means


@pytest.mark.parametrize(
    ("label", "unit"), [("Cholestérol MMOL", "mmol/L"), ("Cholestérol (mmol)", "mmol/l"), ("Cholestérol", "mmol/L")]
)
def test_nor_is_what_the_unit_counts(label: str, unit: str) -> None:
    told = [slot.words for slot in starter_matcher().profile(row(label, unit)).slots if slot.weight > 0]
    assert told == ["cholesterol"]


@pytest.mark.parametrize(
    ("label", "unit"),
    [
        ("D-dimères", "µg/L DDU"),
        ("D-dimères", "ng{DDU}/mL"),
        ("D-dimères", "ng DDU/mL"),
        ("D-dimères (ng/mL DDU)", ""),
        ("D-dimères DDU", "ng/mL"),
    ],
)
def test_what_the_mass_is_of_is_a_word_of_the_name_wherever_it_stands(label: str, unit: str) -> None:
    profile = starter_matcher().profile(row(label, unit))
    assert any("ddu" in way for slot in profile.slots for way in slot.alternatives if slot.words == "ddu")
    assert profile.readings[Axis.PROPERTY].values["MCnc"] is Agreement.EXACT


def test_u_before_a_day_is_urine_and_no_unit() -> None:
    profile = starter_matcher().profile(row("PROT U/24H"))
    assert profile.unit is None
    assert profile.readings[Axis.SYSTEM].best == "Urine"
    assert profile.readings[Axis.TIME].best == "24H"


def test_a_minimal_inhibitory_concentration_is_a_susceptibility_whatever_its_unit() -> None:
    assert reading(Axis.PROPERTY, "CMI vancomycine", "mg/L").best == "Susc"
    assert reading(Axis.PROPERTY, "Vancomycine", "mg/L").best == "MCnc"


@pytest.mark.parametrize(("unit", "property_"), [("UB/mL", "ACnc"), ("BU", "ACnc"), ("ratio", "TRto")])
def test_units_of_haemostasis_are_read(unit: str, property_: str) -> None:
    assert reading(Axis.PROPERTY, "Résistance à la protéine C activée", unit).values[property_] is Agreement.EXACT


@pytest.mark.parametrize("unit", ["UB", "UB/mL", "BU", "Bethesda", "U. Beth/mL", "[beth'U]"])
def test_the_unit_of_inhibitors_says_that_a_clotting_factors_inhibitor_is_measured(unit: str) -> None:
    means = [slot.means for slot in starter_matcher().profile(row("Facteur IX", unit)).slots]
    assert means == ["Coagulation factor IX inhibitor"]
    assert starter_matcher().profile(row("Facteur IX", "%")).slots[0].means.startswith("Coagulation factor IX activity")


def test_no_word_makes_a_unit_fit_another_property() -> None:
    assert "NCnc" not in reading(Axis.PROPERTY, "Charge virale VIH", "log copies/mL").values


def test_a_sign_between_words_is_no_unit() -> None:
    assert starter_matcher().profile(row("ECBU / Leucocytes", "/mm3")).unit.written == "/mm3"
    assert starter_matcher().profile(row("ECBU / Leucocytes")).unit is None
    assert starter_matcher().profile(row("Chaînes légères libres - ratio K/L")).unit is None


def test_a_cell_in_giga_per_litre_is_counted_in_blood_whatever_the_case() -> None:
    """ "G/L" in capitals may be grams; of leucocytes it is giga, and those of urine are counted per millilitre, unless
    the chapter is about something else."""
    for label, unit, chapter, system in (
        ("LEUCOCYTES", "G/L", "", "Bld"),
        ("White blood cells", "G/L", "", "Bld"),
        ("Leucocytes", "/mL", "", "Urine"),
        ("Leucocytes", "/mL", "LCR", "CSF"),
        ("Leucocytes", "/mL", "Spermiologie", "Semen"),
        ("Leucocytes", "/mL", "Hématologie", "Bld"),
    ):
        said = reading(Axis.SYSTEM, label, unit, chapter=chapter)
        assert said is not None
        assert said.best == system
    assert reading(Axis.SYSTEM, "Xyz", "G/L") is None


def test_a_unit_of_antibodies_against_phospholipids_says_their_class() -> None:
    for unit, name in (("U GPL/mL", "IgG"), ("MPL-U/mL", "IgM"), ("APL", "IgA")):
        slots = starter_matcher().profile(row("Ac anti-cardiolipine", unit)).slots
        assert [slot.means for slot in slots if slot.elsewhere == unit] == [name]
    assert not any(slot.elsewhere for slot in starter_matcher().profile(row("Ac anti-cardiolipine", "U/mL")).slots)
    assert starter_matcher().profile(row("Ac anti-cardiolipine", "GPL")).molecules & CLASSES is Molecule.IGG


def test_what_is_counted_is_no_part_of_the_unit() -> None:
    assert starter_matcher().profile(row("UA WBC/HPF", "/HPF")).slots[-1].means == "Leukocytes"


def test_cells_in_a_list_without_units_and_benches_are_of_blood() -> None:
    assert reading(Axis.SYSTEM, "LEUCOCYTES").best == "Bld"
    assert reading(Axis.SYSTEM, "LEUCOCYTES").evidence == ("LEUCOCYTES",)
    assert reading(Axis.SYSTEM, "LEUCOCYTES", chapter="Bactériologie") is None
    assert reading(Axis.SYSTEM, "LEUCOCYTES LCR").best == "CSF"


def test_a_differential_is_of_blood_where_no_fluid_is_named() -> None:
    assert reading(Axis.SYSTEM, "Neutrophiles", "%").best == "Bld"
    assert reading(Axis.SYSTEM, "Neutrophiles", "%", chapter="LCR").best == "CSF"
    assert reading(Axis.SYSTEM, "Blastes", "%") is None  # of marrow as well


def test_g_per_litre_in_capitals_is_grams_or_giga_in_any_label() -> None:
    """Many exports write "G/L" for grams; what is measured decides, and blood is guessed for cells alone."""
    for label in ("TRIGLYCERIDES", "Triglycérides", "Leucocytes"):
        said = reading(Axis.PROPERTY, label, "G/L")
        assert said is not None
        assert {value for value, level in said.values.items() if level is Agreement.EXACT} == {"MCnc", "NCnc"}
    assert reading(Axis.SYSTEM, "Triglycérides", "G/L") is None
    assert starter_matcher().match(row("Glycémie", "G/L")).candidates[0].code == "2345-7"
    assert starter_matcher().profile(row("*GLYCEMIE G/L", "g/L")).contradictions == ()


def test_a_unit_of_allergens_says_the_bench_where_no_chapter_does() -> None:
    assert starter_matcher().profile(row("D1", "kUA/L")).chapters == {"allergy"}
    assert starter_matcher().profile(row("D1", "kUA/L", chapter="Biochimie")).chapters == {"biochemistry"}
