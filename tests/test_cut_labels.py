"""Labels that an export cuts off: what is missing may say more, so nothing is sure of them."""

from __future__ import annotations

from dataclasses import replace
from string import ascii_uppercase

import pytest

from matching.catalogue import Catalogue
from matching.match import Reason, Verdict
from matching.reading.surroundings import Surroundings, contexts
from matching.words.cut_labels import cut_length, may_be_cut, without_cut_specimen
from tests.engine_examples import row, starter_matcher

FITTED = [letter * size for size in range(8, 21) for letter in ascii_uppercase[:10]]  # as many of each length


def test_labels_piled_up_at_one_length_are_cut_there() -> None:
    assert cut_length([*FITTED, *(letter * 20 for letter in ascii_uppercase)]) == 20


@pytest.mark.parametrize(
    "labels",
    [
        [],
        FITTED,  # made to fit, not cut
        [*FITTED, "A LABEL THAT IS LONGER THAN ALL OF THE OTHERS", *(letter * 20 for letter in ascii_uppercase)],
        [letter * 8 for letter in ascii_uppercase],  # mnemonics
        ["TACROLIMUS (PROGRAF)"] * 9,  # too few to tell
    ],
)
def test_other_labels_are_not(labels: list[str]) -> None:
    assert cut_length(labels) is None


def test_a_label_that_lost_a_blank_at_its_end_may_be_cut_too() -> None:
    assert may_be_cut("ALANINE AMINOTRANSFE", 20)
    assert may_be_cut("ALPHA 1 ANTITRYPSIN ", 20)
    assert not may_be_cut("FERRITINE", 20)
    assert not may_be_cut("ALANINE AMINOTRANSFERASE", None)


def test_what_may_be_cut_off_is_proposed_but_never_sure() -> None:
    sure = row("DOSAGE DE FERRITINE", "µg/L", "Sérum")
    piled = tuple(replace(sure, code=f"N{place}") for place in range(10))
    short = replace(row("FERRITINE", "µg/L", "Sérum"), code="SHORT")
    around = contexts(Catalogue((short, sure, *piled)))
    assert around[sure.key].is_cut
    assert not around[short.key].is_cut

    alone, among = (starter_matcher().match(sure, around=Surroundings(context)) for context in ({}, around))
    assert (alone.verdict, among.verdict, among.reason) == (Verdict.CONFIDENT, Verdict.WEAK, Reason.CUT_OFF)
    assert among.candidates == alone.candidates


@pytest.mark.parametrize(
    ("label", "specimen", "left"),
    [
        ("REC.MICROSPORIDIE SE", "selles", "REC.MICROSPORIDIE   "),
        ("REC.MICROSPORIDIE SE", "sérum", "REC.MICROSPORIDIE   "),
        ("REC.MICROSPORIDIE SE", "sang", "REC.MICROSPORIDIE SE"),
        ("MICROSPORIDIE SE", "selles", "MICROSPORIDIE SE"),  # not as long as exports let labels be
        ("CALCIUM ET PHOSPHORE", "phosphore", "CALCIUM ET PHOSPHORE"),  # not cut
    ],
)
def test_the_row_s_specimen_may_be_what_is_cut_off(label: str, specimen: str, left: str) -> None:
    assert without_cut_specimen(label, specimen) == left
