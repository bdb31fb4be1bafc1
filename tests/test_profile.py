"""What is read from a row: columns beat the unit, the unit beats the label, and disagreement is kept."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.components import Molecule
from matching.match import Agreement, Reason, Verdict
from matching.reading.readings import Source
from tests.engine_examples import reading, row, starter_matcher


def test_the_scale_column_decides() -> None:
    found = reading(Axis.SCALE, "Glucose urines", scale="ORD")
    assert found.best == "Ord"
    assert found.source is Source.COLUMN


@pytest.mark.parametrize(
    ("label", "molecule"),
    [
        ("Ac anti-HBs", Molecule.ANTIBODY),
        ("Antigène HBs", Molecule.ANTIGEN),
        ("Toxoplasmose IgM", Molecule.IGM),
        ("ARN VHC", Molecule.RNA),
    ],
)
def test_antibody_antigen_and_nucleic_acid_are_told_apart(label: str, molecule: Molecule) -> None:
    assert starter_matcher().profile(row(label)).molecules & molecule


def test_an_abbreviation_with_two_meanings_is_decided_by_its_surroundings() -> None:
    matcher = starter_matcher()
    by_unit = matcher.profile(row("PCR", "mg/L"))
    by_chapter = matcher.profile(row("PCR HSV", chapter="Biologie moléculaire"))
    assert any("reactiv" in way for slot in by_unit.slots for way in slot.alternatives)
    assert by_chapter.readings[Axis.METHOD].best.startswith("Probe.amp")


@pytest.mark.parametrize("label", ["COMMENTAIRE", "Forfait pré-analytique"])
def test_rows_that_are_no_analysis_are_seen(label: str) -> None:
    assert starter_matcher().profile(row(label)).is_heading


@pytest.mark.parametrize(
    ("label", "divisor"),
    [("Rapport albumine/créatinine", "creatinin"), ("Lipase/Amylase", "amylas"), ("Albumine", None), ("HIV 1/2", None)],
)
def test_what_a_row_divides_by_is_read(label: str, divisor: str | None) -> None:
    found = starter_matcher().profile(row(label)).divisor
    assert divisor in found if divisor else not found


def test_of_two_methods_the_narrower_one_is_meant() -> None:
    said = starter_matcher().profile(row("Hémoculture aérobie", specimen="Sang", method="Culture"))
    assert said.readings[Axis.METHOD].values["Aerobic culture"] is Agreement.EXACT
    assert said.readings[Axis.METHOD].values.get("Culture") is not Agreement.EXACT


def test_a_deduction_is_not_quoted_beside_a_column_that_says_as_much() -> None:
    assert reading(Axis.SYSTEM, "Natrémie", "mmol/L", "Sérum").evidence == ("Sérum",)
    assert reading(Axis.SYSTEM, "VGM", "fL", "Sang total").evidence == ("Sang total", "VGM")  # red cells, says the name


def test_the_same_word_is_quoted_once() -> None:
    assert reading(Axis.METHOD, "PCR HSV", method="pcr", chapter="Biologie moléculaire").evidence == ("pcr",)


def test_what_a_column_says_and_nothing_is_read_of_is_quoted_all_the_same() -> None:
    match = starter_matcher().match(row("Créatinine", "µmol/L", "Sérum", method="Zorglub"))
    method = match.candidates[0].axes[list(Axis).index(Axis.METHOD)]
    assert (method.local, method.evidence, method.deduced) == ("", ("Zorglub",), None)


def test_a_letter_before_a_number_is_no_abbreviation_of_its_own() -> None:
    meanings = {
        label: {slot.means for slot in starter_matcher().profile(row(label)).slots} for label in ("P39", "K 24H")
    }
    assert "Phosphate" not in meanings["P39"]
    assert "Potassium" in meanings["K 24H"]


def test_one_target_of_a_panel_is_no_panel() -> None:
    matcher = starter_matcher()
    assert not matcher.profile(row("Panel méningite - Listeria monocytogenes")).is_panel
    assert matcher.profile(row("Panel respiratoire")).is_panel


def test_a_short_form_that_holds_on_its_bench_only_is_nothing_elsewhere() -> None:
    def about(label: str, chapter: str) -> list[str]:
        found = starter_matcher().profile(row(label, "mmol/L", chapter=chapter)).slots
        return [slot.means for slot in found if slot.weight >= 1.0]

    assert about("Leu", "Acides aminés") == ["Leucine"]
    assert "Leucine" not in about("Leu", "")


def test_an_antibody_of_another_class_is_no_allergen() -> None:
    matcher = starter_matcher()
    allergen = matcher.profile(row("Aspergillus fumigatus", chapter="ALLERGOLOGIE"))
    assert allergen.molecules & Molecule.IGE
    precipitin = matcher.profile(row("IgG Aspergillus fumigatus", chapter="ALLERGOLOGIE"))
    assert precipitin.molecules & Molecule.IGG
    assert not precipitin.molecules & Molecule.IGE


def test_an_analyte_beside_an_electrophoresis_is_no_pattern() -> None:
    def about(label: str) -> list[str]:
        return [slot.means for slot in starter_matcher().profile(row(label, chapter="Protéines")).slots if slot.weight]

    assert about("Électrophorèse") == ["Protein pattern"]
    assert about("Électrophorèse : albumine") == ["Albumin"]


def test_pcr_beside_an_organism_is_the_method_whatever_the_bench() -> None:
    profile = starter_matcher().profile(row("C. difficile PCR", chapter="Biochimie"))
    assert profile.readings[Axis.METHOD].best.startswith("Probe.amp")
    assert starter_matcher().match(row("PCR", "mg/L", chapter="Biochimie")).candidates[0].code == "1988-5"


def test_a_stain_is_no_colour() -> None:
    assert reading(Axis.PROPERTY, "Coloration à l'acridine orange") is None
    assert reading(Axis.PROPERTY, "Coloration", chapter="Urines").best == "Type"


@pytest.mark.parametrize(("label", "about"), [("IONO PROTIDES", ["Protein"]), ("ECBU LEUCO", ["Leukocytes"])])
def test_the_analyte_beside_the_name_of_its_exam_is_what_the_row_is_about(label: str, about: list[str]) -> None:
    assert [slot.means for slot in starter_matcher().profile(row(label)).slots if slot.weight] == about


def test_a_stain_beside_an_organism_is_looked_at_under_the_microscope() -> None:
    about = [slot.means for slot in starter_matcher().profile(row("BK Ziehl")).slots if slot.weight]
    assert "Microscopic observation" in about


def test_a_column_s_method_comes_before_the_label_s_unless_the_label_tells_a_kind_of_it() -> None:
    other = reading(Axis.METHOD, "CMI ceftriaxone", method="E-test")
    assert other.values["Gradient strip"] is Agreement.EXACT
    assert other.values["MIC"] is Agreement.CLOSE
    kind = reading(Axis.METHOD, "Culture aérobie", method="Culture")
    assert kind.values["Aerobic culture"] is Agreement.EXACT


def test_a_strip_with_a_gradient_is_how_a_concentration_that_inhibits_is_read() -> None:
    values = reading(Axis.METHOD, "CMI VANCOMYCINE E-TEST", "mg/L").values
    assert (values["Gradient strip"], values["MIC"]) == (Agreement.EXACT, Agreement.CLOSE)


def test_words_that_name_nothing_else_are_the_examination_itself() -> None:
    def about(label: str) -> list[str]:
        profile = starter_matcher().profile(row(label, chapter="Immuno-hématologie"))
        return [slot.means for slot in profile.slots if slot.weight]

    assert about("Coombs indirect") == ["Indirect antiglobulin test.XXX reagent"]
    assert "Indirect antiglobulin test.XXX reagent" not in about("RAI, Coombs indirect")


@pytest.mark.parametrize(("label", "molecule"), [("VIH-1", Molecule.RNA), ("VHB", Molecule.DNA)])
def test_a_viral_load_is_of_dna_or_of_rna(label: str, molecule: Molecule) -> None:
    load = row(f"{label} charge virale", "copies/mL", "Plasma", chapter="Biologie moléculaire")
    assert starter_matcher().profile(load).molecules & molecule


def test_what_a_pcr_looks_for_is_dna_or_rna_unless_it_is_a_gene() -> None:
    matcher = starter_matcher()
    assert matcher.profile(row("CMV PCR", specimen="Plasma")).molecules == Molecule.DNA | Molecule.RNA
    assert matcher.profile(row("Facteur V Leiden", method="PCR")).molecules is Molecule.NONE
    parvovirus = matcher.profile(row("Parvo B19 ADN", chapter="Virologie"))
    assert not parvovirus.molecules & Molecule.ANTIBODY


def test_a_row_that_says_qualitative_measures_no_amount() -> None:
    """However usual the amount is: a rheumatoid factor is nearly always one. A unit is another matter."""
    assert reading(Axis.PROPERTY, "Facteur rhumatoïde, qualitatif").best == "PrThr"
    assert reading(Axis.PROPERTY, "Facteur rhumatoïde, qualitatif", "UI/mL").best == "ACnc"


def test_a_rapid_test_is_qualitative() -> None:
    assert reading(Axis.SCALE, "Test rapide VIH").best == "Ord"
    assert reading(Axis.SCALE, "Grippe A TROD").best == "Ord"


def test_a_weaker_source_narrows_and_adds_nothing_unless_the_stronger_one_says_little() -> None:
    benzodiazepines = reading(Axis.SYSTEM, "Benzodiazépines : recherche dans le sang", specimen="Sérum")
    assert "Bld" not in benzodiazepines.values
    assert "BldA" not in reading(Axis.SYSTEM, "Lactate", "mmol/L", "sang veineux", chapter="Gaz du sang").values
    assert "BldV" in reading(Axis.SYSTEM, "Plombémie", "µg/L", "sang").values
    assert "RelTime" in reading(Axis.PROPERTY, "TCA ratio", chapter="Hémostase", property="Ratio").values


@pytest.mark.parametrize("label", ["Temps de céphaline activée - rapport malade/témoin", "TCA : rapport M/T"])
def test_a_quotient_of_a_clotting_time_that_is_named_is_no_second_analyte(label: str) -> None:
    said = starter_matcher().profile(row(label, chapter="Hémostase", specimen="Plasma citraté"))
    assert said.readings[Axis.PROPERTY].best == "RelTime"
    assert [slot.means for slot in said.slots if slot.weight >= 1] in (
        ["Coagulation surface induced"],
        ["Coagulation surface induced actual/Normal"],
    )


def test_a_bare_quotient_of_haemostasis_is_that_of_the_usual_time() -> None:
    named = starter_matcher().profile(row("Rapport malade/témoin", chapter="Hémostase")).slots
    assert [slot.means for slot in named] == ["Coagulation surface induced actual/Normal"]


def test_a_count_of_semen_is_of_spermatozoa_only_where_nothing_else_is_named() -> None:
    def meant(label: str) -> list[str]:
        slots = starter_matcher().profile(row(label, "M/mL", chapter="Spermiologie")).slots
        return [slot.means for slot in slots if slot.weight >= 1]

    assert meant("Numération") == ["Spermatozoa"]
    assert meant("Numération cellules rondes") == ["Round cells"]


@pytest.mark.parametrize(("unit", "means"), [("mL/min", ""), ("mL/min/1,73m²", "/1.73 sq M")])
def test_a_unit_of_an_area_tells_that_a_clearance_is_set_against_one(unit: str, means: str) -> None:
    slot = starter_matcher().profile(row("Clairance de la créatinine", unit)).slots[0]
    assert slot.means == f"Creatinine renal clearance{means}"


def test_a_short_form_keeps_both_meanings_where_its_chapter_and_no_unit_decides() -> None:
    def named(unit: str) -> set[str]:
        slots = starter_matcher().profile(row("PCT", chapter="Hématologie", unit=unit)).slots
        stems = {stem for slot in slots for way in slot.alternatives for stem in way}
        return {meaning for meaning in ("plateletcrit", "procalcitonin") if meaning in stems}

    assert named("") == {"plateletcrit", "procalcitonin"}
    assert named("ng/mL") == {"procalcitonin"}


def test_a_thyroid_hormone_is_free_where_its_unit_is_as_small_as_that() -> None:
    def first(label: str, unit: str) -> str:
        return next(one.term for one in starter_matcher().match(row(label, unit)).candidates[0].axes)

    for label in ("T3", "Triiodothyronine (T3)", "Total Triiodothyronine (T3)"):
        assert first(label, "") == "Triiodothyronine"
    assert [first("T3", unit) for unit in ("nmol/L", "pmol/L")] == ["Triiodothyronine", "Triiodothyronine.free"]
    assert [first("T4", unit) for unit in ("nmol/L", "pmol/L")] == ["Thyroxine", "Thyroxine.free"]


def test_the_bacillus_is_meant_by_bk_in_sputum_and_the_virus_in_urine() -> None:
    def named(specimen: str) -> list[str]:
        slots = starter_matcher().profile(row("PCR BK", specimen=specimen)).slots
        return [word for slot in slots for stems in slot.alternatives for word in stems]

    assert "mycobacterium" in named("crachat")
    assert "mycobacterium" not in named("urine")


def test_a_formula_is_a_kind_of_calculation() -> None:
    method = reading(Axis.METHOD, "DFG CKD-EPI 2021", "mL/min/1,73m2", method="Calcul")
    assert method.values["Creatinine-based formula (CKD-EPI 2021)"] is Agreement.EXACT


def test_a_column_s_words_mean_what_the_column_is_about() -> None:
    assert reading(Axis.SYSTEM, "Glycémie", "g/L", "CAP", chapter="Biochimie").best == "BldC"
    assert reading(Axis.SYSTEM, "Plaquettes", "G/L", "Tube citraté").best == "Bld"  # beside the label's words


def test_a_signal_over_its_cutoff_may_be_named_in_the_component() -> None:
    means = [slot.means for slot in starter_matcher().profile(row("Ac anti-VHC", "S/CO")).slots]
    assert "Signal/Cutoff" in means
    assert "Signal/Cutoff" not in [slot.means for slot in starter_matcher().profile(row("Ac anti-VHC", "UI/mL")).slots]


def test_a_class_that_the_row_says_leaves_no_other_class_of_a_word_s_meaning() -> None:
    """The lexicon's "gangliosides GM1" are IgG, IgM or both; "IgM" in the label says which."""
    molecules = starter_matcher().profile(row("Ac anti-gangliosides GM1 IgM")).molecules
    assert Molecule.IGM in molecules
    assert Molecule.IGG not in molecules


def test_what_a_word_of_the_method_makes_more_precise_is_meant() -> None:
    said = reading(Axis.METHOD, "Ac anti-ADN natif", method="Immunofluorescence sur Crithidia luciliae")
    assert said is not None
    assert said.best == "IF.Crithidia luciliae"


@pytest.mark.parametrize("label", ["TCA M+T", "TCA (M+T)", "TCA mélange M+T", "TCA malade + témoin"])
def test_plasma_of_patient_and_control_together_is_mixed(label: str) -> None:
    slots = starter_matcher().profile(row(label, "s", "Plasma citraté")).slots
    assert any("addition of normal plasma" in slot.means for slot in slots)


@pytest.mark.parametrize(
    ("label", "unit", "component"),
    [
        ("CR", "µmol/L", "Creatinine"),
        ("Cr", "µg/L", "Chromium"),
        ("NA", "nmol/L", "Norepinephrine"),
        ("Na", "mmol/L", "Sodium"),
        ("CT", "pg/mL", "Calcitonin"),
        ("PB", "mg/L", "PHENobarbital"),
        ("Pb", "µg/L", "Lead"),
    ],
)
def test_a_symbol_is_what_is_measured_in_such_amounts(label: str, unit: str, component: str) -> None:
    (slot,) = starter_matcher().profile(row(label, unit)).slots
    assert slot.means == component


@pytest.mark.parametrize("chapter", ["CQI niveau 1", "EEQ"])
def test_a_row_under_a_quality_control_is_no_analysis(chapter: str) -> None:
    assert starter_matcher().match(row("Sodium", "mmol/L", "Sérum", chapter=chapter)).reason is Reason.NOT_AN_ANALYSIS


def test_an_earlier_result_is_not_the_present_one() -> None:
    assert starter_matcher().match(row("TSH antérieure", "mUI/L", "Sérum")).verdict is Verdict.WEAK


def test_an_amount_by_something_unknown_is_not_sure() -> None:
    match = starter_matcher().match(row("Diurèse", "mL/kg/h", "Urines"))
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.UNMEASURED)
