"""Searching the release by hand: beginnings of words in French and English, codes, filters, common tests first."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.term_search import TermSearch, build
from tests.window_bench import small_release


@pytest.fixture(scope="module")
def terms() -> TermSearch:
    release = small_release()
    return TermSearch(release, build(release))


@pytest.mark.parametrize("typed", ["hémoglobine", "HEMOGLOBINE", "hemoglob", "Hemoglobin blood", "sang hémo"])
def test_words_are_found_by_their_beginning_in_both_languages(terms: TermSearch, typed: str) -> None:
    assert terms.search(typed)[0] == "718-7"


def test_common_tests_come_first(terms: TermSearch) -> None:
    assert terms.search("glucose") == ["2345-7", "2339-0", "14749-6", "2350-7"]


def test_every_word_has_to_be_there(terms: TermSearch) -> None:
    assert terms.search("glucose urine") == ["2350-7"]
    assert terms.search("glucose potassium") == []


def test_a_word_is_not_found_in_the_middle_of_another(terms: TermSearch) -> None:
    assert terms.search("lucose") == []


def test_a_code_is_found_whole_or_by_its_beginning(terms: TermSearch) -> None:
    assert terms.search("2951-2") == ["2951-2"]
    assert "2951-2" in terms.search("295")


def test_filters_hold_an_axis_to_a_value(terms: TermSearch) -> None:
    assert terms.search("glucose", {Axis.SYSTEM: "Bld"}) == ["2339-0"]
    assert terms.search("glucose", {Axis.SYSTEM: "Ser/Plas", Axis.PROPERTY: "SCnc"}) == ["14749-6"]


def test_no_more_than_asked_for(terms: TermSearch) -> None:
    assert len(terms.search("glucose", limit=2)) == 2
    assert terms.search("   ") == []
