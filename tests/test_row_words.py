"""Which words of a row are read, and as what: its label's, and those that stand in its unit's place."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.components import Molecule
from matching.words.text import words
from tests.engine_examples import reading, row, starter_matcher


@pytest.mark.parametrize(("label", "plain"), [("V.S.", "VS"), ("T.S.H.", "TSH"), ("M C V", "MCV")])
def test_letters_that_are_spelt_out_are_one_word(label: str, plain: str) -> None:
    matcher = starter_matcher()
    assert matcher.profile(row(label)).slots == matcher.profile(row(plain)).slots


@pytest.mark.parametrize("hour", ["8h", "8H00", "08h00", "8 h 00", "08:00", "8:00 h", "08.00 h", "8h00min", "8h00 mn"])
def test_a_full_hour_is_said_without_its_minutes(hour: str) -> None:
    assert words(f"Cortisol {hour}") == ("cortisol", "8", "h")


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("Titre 1:00", ("titre", "1", "0")),
        ("HLA-B 27:00", ("hla", "b", "27", "0")),
        ("Cortisol 24h00", ("cortisol", "24", "h", "0")),  # midnight, not a day's collection
    ],
)
def test_what_is_no_full_hour_keeps_its_noughts(label: str, kept: tuple[str, ...]) -> None:
    assert words(label) == kept


def test_a_number_is_read_without_its_leading_zeros() -> None:
    assert words("F049-IgE") == ("f", "49", "ige")
    assert words("T0") == ("t", "0")


@pytest.mark.parametrize(
    ("label", "specimen"),
    [
        ("P-LACT", "Ser/Plas"),
        ("S-FERRITINE", "Ser/Plas"),
        ("P-ANCA", None),
        ("S-100", None),
        ("B-HEMOGLOBINE", "Bld"),
        ("B-ECBU culture", "Urine"),
    ],
)
def test_a_letter_before_a_hyphen_is_the_specimen_unless_it_belongs_to_the_name(
    label: str, specimen: str | None
) -> None:
    found = reading(Axis.SYSTEM, label)
    assert (found.best if found else None) == specimen


def test_what_is_counted_in_a_field_stays_in_the_label() -> None:
    profile = starter_matcher().profile(row("Sédiment urinaire : leucocytes /champ"))
    assert profile.unit.written == "/champ"
    assert "leucocytes" in [slot.words for slot in profile.slots]
    assert [slot.words for slot in starter_matcher().profile(row("Leucocytes (giga/L)")).slots] == ["leucocytes"]


def test_words_in_the_unit_s_place_are_read_as_words() -> None:
    assert reading(Axis.SCALE, "Ag HBs", "positif/négatif").best == "Ord"
    wasp = starter_matcher().profile(row("Venin de guêpe", "classe", chapter="Allergologie"))
    assert "Ab.IgE.RAST class" in [slot.means for slot in wasp.slots]
    assert [slot.words for slot in starter_matcher().profile(row("Rénine", "ng/mL/truc")).slots] == ["renine"]


@pytest.mark.parametrize(
    "label", ["Saturation transferrine", "Saturation de transferrine", "Saturation de la transferrine"]
)
def test_articles_that_terse_labels_leave_out_say_nothing(label: str) -> None:
    assert [slot.means for slot in starter_matcher().profile(row(label)).slots] == ["Iron saturation"]


def test_a_beta_on_a_german_keyboard_is_a_beta() -> None:
    assert starter_matcher().profile(row("ßHCG")).slots == starter_matcher().profile(row("βHCG")).slots


@pytest.mark.parametrize(
    ("label", "left"), [("0412 Créatinine", ["creatinine"]), ("9105-Sodium", ["sodium"]), ("17 OH", None)]
)
def test_the_number_of_a_row_is_no_word_of_its_label(label: str, left: list[str] | None) -> None:
    said = [slot.words for slot in starter_matcher().profile(row(label)).slots]
    assert said == left if left else said


@pytest.mark.parametrize(
    ("label", "means"),
    [
        ("Ac orotique", "Orotate"),
        ("AC. VALPROIQUE", "Valproate"),
        ("Ac. 3-OH butyrique", "Beta hydroxybutyrate"),
        ("Ac delta-aminolévulinique", "Delta aminolevulinate"),
    ],
)
def test_ac_before_an_adjective_is_an_acid(label: str, means: str) -> None:
    profile = starter_matcher().profile(row(label))
    assert [slot.means for slot in profile.slots] == [means]
    assert not profile.molecules & Molecule.ANTIBODY


def test_a_ratio_is_a_unit_and_a_word() -> None:
    profile = starter_matcher().profile(row("DRVVT dépistage ratio"))
    assert profile.unit.written == "ratio"
    assert [slot.words for slot in profile.slots] == ["drvvt depistage ratio"]


def test_an_allergen_s_code_counts_for_nothing_beside_its_name() -> None:
    def told(label: str) -> list[str]:
        slots = starter_matcher().profile(row(label, "kU/L")).slots
        return [slot.words for slot in slots if slot.weight >= 1]

    assert told("F999 - IgE mandarine") == ["mandarine"]
    assert told("IgE F302") == ["f 302"]
    assert "999" in told("IgE F999")


@pytest.mark.parametrize(("label", "means"), [("m3 Aspergi.fumi", "Aspergillus fumigatus Ab.IgE"), ("M3", "")])
def test_an_allergen_s_code_is_read_beside_the_beginning_of_its_name(label: str, means: str) -> None:
    assert starter_matcher().profile(row(label)).slots[0].means == means


@pytest.mark.parametrize(("label", "means"), [("Créatinine", "Creatinine"), ("Fragile X DNA", "FMR1 gene.CGG repeats")])
def test_a_small_word_that_a_term_has_and_a_label_lacks_changes_no_meaning(label: str, means: str) -> None:
    """ "Sur créatinine" is a ratio and "ds DNA" an antigen; "sur" and "ds" are small words."""
    profile = starter_matcher().profile(row(label))
    assert [slot.means for slot in profile.slots if slot.weight >= 1] == [means]
    assert Axis.SYSTEM not in profile.readings


def test_a_label_of_small_words_alone_is_a_short_form() -> None:
    (slot,) = starter_matcher().profile(row("AU", "µmol/L")).slots
    assert slot.means == "Urate"


def test_the_capital_of_a_greek_letter_is_its_letter() -> None:
    assert words("ΒHCG") == words("βHCG") == words("beta HCG")


@pytest.mark.parametrize(
    ("label", "chapter", "means"),
    [
        ("Glucose 3h", "HGPO", "Glucose"),  # at three o'clock only in a profile
        ("Glycémie 8h", "Profil glycémique", "Glucose^8 AM specimen"),
        ("Clairance corrigée", "UREE", "Urea"),  # of creatinine only where it says so
    ],
)
def test_a_term_that_means_nothing_here_is_read_in_parts(label: str, chapter: str, means: str) -> None:
    slots = starter_matcher().profile(row(label, chapter=chapter)).slots
    assert any(slot.means.startswith(means) for slot in slots)


def test_a_challenge_is_no_analyte_though_its_word_may_be_one() -> None:
    slots = starter_matcher().profile(row("C2", "ng/mL", chapter="CICLOSPORINE")).slots
    assert [slot.means for slot in slots if slot.weight >= 1] == ["cycloSPORINE^2H post dose"]
