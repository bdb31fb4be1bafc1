"""What a row is about that names it by how and where one looks."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import Reason, Verdict
from tests.engine_examples import row, starter_matcher


def test_a_bench_s_name_is_an_examination_beside_a_specimen_alone() -> None:
    """BACTERIOLOGIE is a title, "bactériologie du placenta" a culture."""
    assert starter_matcher().profile(row("BACTERIOLOGIE")).is_heading
    assert not starter_matcher().profile(row("Bactériologie placenta")).is_heading
    assert starter_matcher().profile(row("Bactériologie placenta")).slots[0].means == "Bacteria identified"


@pytest.mark.parametrize("label", ["Stérilet", "Crachat"])
def test_a_specimen_alone_on_a_bench_that_grows_what_it_is_given_is_likely_cultured(label: str) -> None:
    slot = starter_matcher().profile(row(label, chapter="BACTERIOLOGIE")).slots[0]
    assert (slot.means, slot.is_grown) == ("Bacteria identified", True)
    match = starter_matcher().match(row(label, chapter="BACTERIOLOGIE"))
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.GROWN)
    assert starter_matcher().profile(row(label, chapter="VIROLOGIE")).slots[0].means == ""


def test_a_sample_that_is_a_row_of_its_own_is_likely_cultured_wherever_it_stands() -> None:
    match = starter_matcher().match(row("Prélèvement de gorge"))
    assert (match.candidates[0].code, match.reason) == ("626-2", Reason.GROWN)
    said = starter_matcher().profile(row("Prélèvement de gorge")).readings[Axis.METHOD]
    assert said.evidence == ("Prélèvement de gorge",)  # as the row writes it
    assert starter_matcher().profile(row("Gorge")).slots[0].means == ""
    assert starter_matcher().profile(row("Prélèvement")).slots[0].means == ""
    assert starter_matcher().match(row("Prélèvement sanguin")).verdict is Verdict.NONE


def test_an_ecb_is_aerobic_where_loinc_has_no_other_culture_of_its_specimen() -> None:
    said = starter_matcher().profile(row("ECB oreille")).readings[Axis.METHOD]
    assert said.values["Culture"] == said.values["Aerobic culture"]


@pytest.mark.parametrize(
    ("label", "means"),
    [
        ("Antibiogramme E. coli", ["Bacterial susceptibility panel"]),  # all that is tried on the germ
        ("Antibiogramme amikacine", ["Amikacin"]),
        ("LCR + ATB", ["Bacteria identified"]),  # of what grows in it
        ("ECBU + ATB", ["Bacteria identified"]),
        ("Mycoplasme + ATB", ["Mycoplasma sp"]),  # looked for first
    ],
)
def test_an_antibiogram_of_a_germ_is_of_many_antibiotics(label: str, means: list[str]) -> None:
    profile = starter_matcher().profile(row(label))
    assert [slot.means for slot in profile.slots if slot.weight >= 0.6] == means
    assert (Axis.PROPERTY in profile.readings) == (means == ["Amikacin"])


def test_what_is_looked_for_stands_before_all_that_a_bench_finds() -> None:
    profile = starter_matcher().profile(row("Parasito : microfilaires"))
    assert [slot.means for slot in profile.slots if slot.weight > 0] == ["Filaria identified"]
