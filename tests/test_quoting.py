"""What is quoted from a row stands in the row as it is quoted: accents, capitals, figures and all."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.words.quoting import NOWHERE, joined, quote, stretch, without_repetition
from matching.words.text import words
from tests.engine_examples import row, starter_matcher


@pytest.mark.parametrize(
    ("text", "start", "end", "quoted"),
    [
        ("Glycémie à jeun", 0, 3, "Glycémie à jeun"),
        ("HbA1c (DCCT)", 0, 3, "HbA1c"),
        ("Sodium (urines)", 0, 2, "Sodium (urines)"),
        ("T4 libre", 0, 3, "T4 libre"),
        ("VIH 1/2 dépistage", 0, 3, "VIH 1/2"),
        ("V.S. 1ère heure", 0, 1, "V.S."),
        ("Recherche M C V", 1, 2, "M C V"),
        ("βHCG libre", 0, 2, "βHCG"),
        ("Dosage d’urée", 1, 2, "urée"),
        ("F049-IgE", 1, 2, "049"),
        ("e\u0301thanol", 0, 1, "e\u0301thanol"),
        ("10⁹ leucocytes", 0, 1, "10⁹"),  # two signs of one word: found by trying
        ("Glucose   \n urines", 0, 2, "Glucose urines"),
    ],
)
def test_words_are_quoted_in_the_texts_own_spelling(text: str, start: int, end: int, quoted: str) -> None:
    assert quote(text, stretch(text, start, end)) == quoted


def test_a_quote_is_the_shortest_stretch_that_has_these_words() -> None:
    text = "(Ac. anti-HBc) IgM, sérum"
    for start in range(len(words(text))):
        for end in range(start + 1, len(words(text)) + 1):
            assert words(quote(text, stretch(text, start, end))) == words(text)[start:end]


def test_what_only_small_words_and_signs_keep_apart_is_quoted_as_one() -> None:
    text = "Temps de saignement (Ivy) sur patient"
    places = [stretch(text, at, at + 1) for at in (2, 0, 5)]
    assert joined(text, places) == ("Temps de saignement", "patient")


def test_a_quote_that_repeats_another_is_left_out() -> None:
    assert without_repetition(["PCR", "pcr", "RT-PCR", "Urines"]) == ("PCR", "Urines")


def test_no_words_stand_nowhere() -> None:
    assert stretch("10⁹", 0, 0) == NOWHERE


@pytest.mark.parametrize(
    ("label", "unit", "quotes"),
    [
        ("HGPO 75g glycémie T120", "mmol/L", ("HGPO 75g glycémie T120",)),
        ("HbA1c", "%", ("HbA1c",)),
        ("Glycémie (g/L) à jeun", "", ("Glycémie (g/L) à jeun",)),  # the unit is read apart, not cut out
        ("Sodium (sérum)", "mmol/L", ("Sodium",)),  # the specimen is told beside its own axis
    ],
)
def test_the_rows_content_is_quoted_as_it_is_written(label: str, unit: str, quotes: tuple[str, ...]) -> None:
    assert starter_matcher().profile(row(label, unit)).quotes == quotes


def test_the_words_that_speak_for_an_axis_are_quoted_as_they_are_written() -> None:
    readings = starter_matcher().profile(row("Natriurèse des 24 h", "mmol/24h")).readings
    assert readings[Axis.SYSTEM].evidence[0].startswith("Natriurèse")
