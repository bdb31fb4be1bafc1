"""A search is understood in a laboratory's words, whatever names the release has."""

from __future__ import annotations

import pytest

from matching.search.terms import TermSearch, build
from matching.search.words import translated
from tests.engine_examples import starter_matcher
from workbench.opening import Answering


def engine() -> Answering:
    matcher = starter_matcher()
    return Answering(matcher, TermSearch(matcher.release, build(matcher.release, languages=())))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("natrémie", "Sodium"), ("NATREM", "Sodium"), ("GGT", "Gamma glutamyl transferase"), ("ferritine", "Ferritin")],
)
def test_words_of_a_laboratory_are_said_in_loincs(typed: str, meant: str) -> None:
    first = translated(typed, starter_matcher().phrasebook)[0]
    assert (first.text, first.is_whole) == (meant, True)


def test_a_word_that_is_not_known_is_kept() -> None:
    first = translated("sodium xyz", starter_matcher().phrasebook)[0]
    assert (first.text, first.is_whole) == ("Sodium xyz", False)


@pytest.mark.parametrize("typed", ["", "xyz", "urines"])
def test_words_that_name_nothing_measured_are_left_to_the_names(typed: str) -> None:
    assert translated(typed, starter_matcher().phrasebook) == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("natrémie", "2951-2"),
        ("sodium urines", "2955-3"),
        ("ferritine", "2276-4"),
        ("VS", "30341-2"),
        ("2951-2", "2951-2"),
    ],
)
def test_the_term_that_a_laboratory_means_comes_first(typed: str, code: str) -> None:
    assert engine().search(typed, {}, 60)[0] == code


@pytest.mark.parametrize("typed", ["calcium", "créatinine", "cholestérol"])
def test_what_was_typed_comes_before_what_is_only_named_after_it(typed: str) -> None:
    """A calcium before an ionized or corrected one, a creatinine before its clearance."""
    meant = translated(typed, starter_matcher().phrasebook)[0].text
    found = [engine().release.term(code).axes.component for code in engine().search(typed, {}, 60)]
    assert len(set(found)) > 1
    assert set(found[: found.count(meant)]) == {meant}


def test_names_are_found_by_their_letters_too() -> None:
    found = engine().search("fer", {}, 60)
    names = [engine().release.term(code).long_name for code in found]
    assert names[0].startswith("Iron")
    assert any(name.startswith("Ferritin") for name in names)


def test_no_term_twice_and_no_more_than_asked_for() -> None:
    found = engine().search("sodium", {}, 3)
    assert len(found) == len(set(found)) == 3
