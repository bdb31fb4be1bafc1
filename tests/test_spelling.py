"""A misspelt word is read as the one that it is a slip of, and only then."""

from __future__ import annotations

import pytest

from matching.words.lexicon import Entry, Kind
from matching.words.phrases import Phrasebook
from matching.words.spelling import Spelling
from matching.words.text import words

LEXICON = tuple(
    "globul digoxin bilirubin prolactin prolact leucocyt thyroxin injection phenytoin contenu ferritin "
    "nalidixiqu".split()
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bilirubinn", "bilirubin"),  # a letter too many
        ("gloubul", "globul"),  # of a word of six
        ("digoxn", "digoxin"),  # of six, for one of seven
        ("prolactn", "prolactin"),  # one left out; the short form of the same word is no other meaning
        ("leucoctyt", "leucocyt"),  # two exchanged
        ("phenitoin", "phenytoin"),  # a vowel for another
        ("feritin", "ferritin"),
        ("nalixidiqu", "nalidixiqu"),  # two far apart exchanged, in a longer word
    ],
)
def test_one_slip_in_a_long_word_is_read_through(written: str, meant: str) -> None:
    assert Spelling(LEXICON, ()).right(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "thyronin",  # a consonant for another: thyronine is no thyroxine
        "infection",
        "globur",  # six letters and another consonant
        "continu",  # seven letters and another vowel
        "leuco",  # too short
        "bilirub",  # cut off
        "zilirubin",  # the first letter
        "feritinn2",
    ],
)
def test_another_word_stays_what_it_is(written: str) -> None:
    assert Spelling(LEXICON, ()).right(written) == written


def test_a_word_that_the_release_knows_is_no_slip() -> None:
    assert Spelling(LEXICON, {"bilirubinn"}).right("bilirubinn") == "bilirubinn"


def test_a_word_that_two_words_are_near_to_is_left_alone() -> None:
    assert Spelling(("cefotaxin", "cefotaxim"), ()).right("cefotaxi") == "cefotaxi"
    assert Spelling(("andosteron", "aldosterone"), ()).right("adosteron") == "andosteron"
    assert Spelling(("andosteron", "aldosteron"), ()).right("adosteron") == "adosteron"


def test_the_lexicon_is_found_in_misspelt_labels_and_the_place_is_the_label_s_own() -> None:
    entries = [Entry(Kind.ANALYTE, "fr", "bilirubine conjuguée", component="Bilirubin.glucuronidated")]
    (found,) = Phrasebook(entries).find(words("DOSAGE BILIRUBINNE CONJUGUEE"))
    assert (found.start, found.end) == (1, 3)


def test_a_short_form_of_a_common_word_is_that_word() -> None:
    entries = [Entry(Kind.ANALYTE, "fr", "temps de saignement", component="Bleeding time")]
    assert Phrasebook(entries).find(words("Tps de saignement"))


def test_a_letter_that_is_doubled_or_should_be_is_a_slip_in_short_words_too() -> None:
    spelling = Spelling(("gamma", "gripp", "renin", "rennin"), ())
    assert spelling.right("gama") == "gamma"
    assert spelling.right("grip") == "gripp"
    assert spelling.right("reninn") == "reninn"  # either of two


def test_a_word_written_as_it_sounds_is_the_word_that_is_meant() -> None:
    spelling = Spelling({"metanephrin", "tryptas", "homovanilliqu", "arteriel"}, set())
    assert spelling.right("methanefrin") == "metanephrin"
    assert spelling.right("triptas") == "tryptas"
    assert spelling.right("hormovaniliqu") == "homovanilliqu"  # and one letter beside
    assert spelling.right("arteri") == "arteri"  # cut off


def test_a_word_that_two_words_sound_like_is_left_alone() -> None:
    assert Spelling({"rythmie", "ritmie"}, set()).right("rithmie") == "rithmie"
