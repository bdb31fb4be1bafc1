"""Words that nobody listed are read by their letters, and labels of one word in capitals are put apart."""

from __future__ import annotations

import pytest

from matching.match import Reason, Verdict
from matching.words.lexicon import Entry, Kind
from matching.words.mnemonics import unpacked
from matching.words.phrases import Phrasebook
from matching.words.shorthand import Shorthand
from tests.engine_examples import row, starter_matcher


def named(term: str, component: str, kind: Kind = Kind.ANALYTE) -> Entry:
    return Entry(kind, "fr", term, component)


WORDS = (
    named("ferritine", "Ferritin"),
    named("triglycérides", "Triglyceride"),
    named("plaquettes", "Platelets"),
    named("hématocrite", "Hematocrit"),
    named("créatinine", "Creatinine"),
    named("carotène", "Carotene"),
    named("créatine", "Creatine"),
    named("cerise", "Prunus avium Ab.IgE"),
    named("cristaux", "Crystals"),
    named("LDH", "Lactate dehydrogenase", Kind.ABBREVIATION),
    named("bili libre", "Bilirubin.non-glucuronidated"),
    named("bilirubine", "Bilirubin"),
    named("CA", "Calcium", Kind.ABBREVIATION),
    named("VHC", "Hepatitis C virus", Kind.ORGANISM),
    named("AC", "Ab", Kind.QUALIFIER),
    named("V", "Factor V", Kind.ABBREVIATION),
    Entry(Kind.NOISE, "fr", "tot"),
    Entry(Kind.SPECIMEN, "fr", "U", system="Urine"),
    Entry(Kind.SPECIMEN, "fr", "PLV", system="Plr fld"),
)
USUAL = {"Creatinine": 4.0, "Carotene": 2.5, "Creatine": 1.0}


@pytest.mark.parametrize(
    ("form", "meant"),
    [
        ("frtn", ["Ferritin"]),
        ("trgly", ["Triglyceride"]),  # a vowel may stay
        ("plqt", ["Platelets"]),  # a letter that stands twice is written once
        ("htcr", ["Hematocrit"]),  # one consonant may be left out
        ("cris", ["Crystals"]),  # allergens are never shortened so
        ("crtn", ["Creatinine", "Carotene"]),  # creatine is used too seldom beside creatinine
        ("ritn", []),  # the first letter stays
        ("ftrn", []),  # and so does the order
        ("fe", []),  # too short to tell
        ("ca125", []),
    ],
)
def test_a_form_stands_for_the_analytes_whose_letters_it_keeps_in_order(form: str, meant: list[str]) -> None:
    assert [entries[0].component for entries in Shorthand(WORDS, USUAL).meanings(form)] == meant


@pytest.mark.parametrize(
    ("label", "apart"),
    [
        ("UCA24H", "U CA 24H"),
        ("UCA24", "U CA 24H"),
        ("uca24h", "U CA 24H"),
        ("PLVLDH", "PLV LDH"),
        ("VHCAC", "VHC AC"),
        ("BILILIB", "BILI LIB"),  # a word of a term and the beginning of its other one
        ("UFRTN", "U FRTN"),
        ("CATOT", "CA TOT"),  # a word that names nothing
        ("LDHT0", "LDH T0"),  # a moment
        ("LDH24", "LDH 24H"),  # a day's collection, of a known short form too
        ("PROT24", "PROT 24H"),  # and no 24th minute
        ("VTOT", "VTOT"),  # a single letter has too many names to have one of them and "total"
        ("FRTN", "FRTN"),  # one short form
        ("BILIRUB", "BILIRUB"),  # the beginning of a word
        ("FERRITINE", "FERRITINE"),
        ("Uca24h", "Uca24h"),  # only capitals
        ("XQZW", "XQZW"),
    ],
)
def test_a_label_of_one_word_in_capitals_is_put_apart_where_that_makes_sense(label: str, apart: str) -> None:
    assert unpacked(label, Phrasebook(WORDS)) == apart


def test_what_is_read_by_its_letters_is_proposed_but_never_sure() -> None:
    match = starter_matcher().match(row("FRTN", "µg/L", "Sérum"))
    assert match.candidates[0].code == "2276-4"
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.GUESSED)
    assert match.candidates[0].confidence <= 0.7
    assert starter_matcher().match(row("FERRITINE", "µg/L", "Sérum")).verdict is Verdict.CONFIDENT


@pytest.mark.parametrize("label", ["Frtn", "FRTN PRELEVEMENT EFFECTUE LE SOIR", "HDL FRTN"])
def test_a_word_is_read_by_its_letters_only_where_it_is_all_that_a_label_in_capitals_names(label: str) -> None:
    assert not any(slot.is_guess for slot in starter_matcher().profile(row(label)).slots)


def test_a_short_form_has_no_slips() -> None:
    """A bank holiday is no ferritin, though "ferri" with one letter less is in its name."""
    entries = (*WORDS, named("ferri", "Ferritin", Kind.ABBREVIATION))
    assert not Phrasebook(entries).find(("ferie",))
