"""Where a row says two things on one axis: told as a contradiction, unless the words say no other."""

from __future__ import annotations

import pytest

from matching.axes import Axis
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
