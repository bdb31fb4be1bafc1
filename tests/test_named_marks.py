"""What lists put beside a name is taken away; the same figure or letter within a name of the lexicon is not."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from tests.engine_examples import row, starter_matcher


@pytest.mark.parametrize(
    ("plain", "bracketed"),
    [
        ("CO2", "CO(2)"),
        ("HbA2", "HbA(2)"),
        ("Hémoglobine F", "Hémoglobine (F)"),
        ("Hb S", "Hb (S)"),
        ("Protéine S", "Protéine (S)"),
        ("Vitamine B12", "Vitamine (B12)"),
        ("Apolipoprotéine A1", "Apolipoprotéine A (1)"),
        ("Complément C3", "Complément C (3)"),
        ("Interleukine 6", "Interleukine (6)"),
        ("T4", "T(4)"),
        ("3 méthylhistidine", "3. méthylhistidine"),
    ],
)
def test_a_part_of_a_name_in_brackets_is_a_part_of_it(plain: str, bracketed: str) -> None:
    one, other = (starter_matcher().profile(row(label, "")) for label in (plain, bracketed))
    assert [slot.means for slot in one.slots if slot.weight >= 1] == [s.means for s in other.slots if s.weight >= 1]


@pytest.mark.parametrize("label", ["1. Sodium", "5. Sodium", "Sodium (1)", "Sodium (F)", "Sodium (B25)", "Sodium (S)"])
def test_what_stands_beside_a_name_says_nothing_of_the_analyte(label: str) -> None:
    slots = starter_matcher().profile(row(label, "mmol/L")).slots
    assert [slot.means for slot in slots if slot.weight > 0] == ["Sodium"]


def test_a_letter_of_a_specimen_yields_to_the_column() -> None:
    said = starter_matcher().profile(row("Potassium (P)", "mmol/L", "Urines")).readings[Axis.SYSTEM]
    assert said.best == "Urine"
