"""A label that begins with its exam is about what stands after the colon."""

from __future__ import annotations

import pytest

from tests.engine_examples import row, starter_matcher


def about(label: str) -> list[str]:
    """What the row is about, in LOINC's words."""
    return [slot.means for slot in starter_matcher().profile(row(label)).slots if slot.weight >= 1.0]


@pytest.mark.parametrize(
    ("label", "analyte"),
    [
        ("NFS : PLAQ.", "Platelets"),  # "NFS plaquettes" is the panel
        ("PT/INR: Prothrombin Time", "Coagulation tissue factor induced"),
        ("Testosterone, Free+Total, LC/MS: Testosterone, Total", "Testosterone"),
        ("TPHA-VDRL : VDRL", "Reagin Ab"),
    ],
)
def test_the_rest_of_a_label_that_names_the_head_s_analyte_again_is_what_it_is_about(label: str, analyte: str) -> None:
    assert about(label) == [analyte]


def test_a_head_with_an_analyte_of_its_own_stays() -> None:
    assert about("Hépatite B : charge virale") != []
    assert len(about("Protéine C : résistance du facteur V")) == 2


def test_a_challenge_in_the_head_stays_the_row_s() -> None:
    found = starter_matcher().profile(row("HGPO 75 g : Glycémie 2h", "g/L")).challenges
    assert found[0] == ("2", "h", "post", "75", "g", "glucos", "po")


def test_a_moment_and_what_is_given_make_one_challenge() -> None:
    found = starter_matcher().profile(row("FSH T30 après LHRH", "UI/L")).challenges
    assert found[0] == ("30", "m", "post", "dose", "gonadotropin", "releasing", "hormon")


def test_the_moment_of_a_label_is_one_of_its_test_s_however_it_is_spelt() -> None:
    found = starter_matcher().profile(row("T+30 min", "nmol/L", chapter="Test au Synacthène")).challenges
    assert found == (("30", "m", "post", "dose", "corticotropin"),)


@pytest.mark.parametrize(
    ("label", "means"),
    [
        ("Bilan lipidique (cholestérol, triglycérides)", ["Lipid 1996 panel"]),
        ("Bilan lipidique (cholestérol)", ["Cholesterol"]),  # one is what the row is about
        ("Bilan lipidique comprenant cholestérol, triglycérides", ["Lipid 1996 panel"]),
    ],
)
def test_what_a_bracket_or_a_word_lists_behind_a_panel_s_name_belongs_to_it(label: str, means: list[str]) -> None:
    slots = starter_matcher().profile(row(label)).slots
    assert [slot.means for slot in slots if slot.weight >= 0.6] == means
