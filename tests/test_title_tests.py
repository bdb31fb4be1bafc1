"""The challenge that a label leaves to the titles over it."""

from __future__ import annotations

import pytest

from tests.engine_examples import row, starter_matcher


@pytest.mark.parametrize(
    ("label", "chapter", "challenge"),
    [
        ("VANCO", "PHARMACOLOGIE > RESIDUELLES", "trough"),
        ("Cortisol T30", "HORMONOLOGIE > TEST AU SYNACTHENE", "30 m post dose corticotropin"),
        ("Insuline T60", "HGPO 75G", "1 h post 75 g glucos po"),
        ("GH T60", "HGPO75", "1 h post 75 g glucos po"),
        ("FSH T30", "LHRH", "30 m post dose gonadotropin releasing hormon"),
        ("Testostérone T30", "LHRH", "30 m post xxx challeng"),  # it is not what is measured after it
        ("CORTI T0", "SYNACT", "pre dose corticotropin"),
        ("CORT T60", "SYNAC", "1 h post dose corticotropin"),  # a code is spelt out
        ("Glycémie T120", "Test au glucagon", "2 h post xxx challeng"),
        ("ACTH", "FREINAGE MINUTE CORTISOL", "post dose dexamethason"),  # cortisol is what the test is for
        ("Insuline", "HGPO 75G", ""),  # of what moment?
        ("Vancomycine pic", "RESIDUELLES", "peak"),
        ("Taux", "Amikacine - pic", "peak"),  # the drug and its level from the one title
    ],
)
def test_a_label_leaves_its_challenge_to_its_title(label: str, chapter: str, challenge: str) -> None:
    challenges = starter_matcher().profile(row(label, chapter=chapter)).challenges
    assert [" ".join(way) for way in challenges[:1]] == [challenge] * bool(challenge)
