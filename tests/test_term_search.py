"""Searching the release by hand: beginnings of words in French and English, codes, filters, common tests first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.loinc import LoincRelease
from matching.search.terms import TermSearch, build
from matching.terms.columns import TextColumn
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


def of_classes() -> LoincRelease:
    """The small release with some of its terms in other classes than chemistry."""
    release = small_release()
    other = {"718-7": "HEM/BC", "6690-2": "PANEL.HEM/BC", "1988-5": "SERO"}
    classes = [other.get(code, "CHEM") for code in release.codes]
    return replace(release, columns={**release.columns, "CLASS": TextColumn.of(classes)})


@pytest.mark.parametrize(
    ("classes", "codes"),
    [
        ({"HEM/BC"}, ["718-7", "6690-2"]),  # panels of a class belong to it
        ({"HEM/BC", "SERO"}, ["718-7", "6690-2", "1988-5"]),
        ({"COAG"}, []),
        (set(), []),
    ],
)
def test_a_class_without_a_word_gives_its_most_common_terms(classes: set[str], codes: list[str]) -> None:
    release = of_classes()
    assert TermSearch(release, build(release)).search("", classes=frozenset(classes)) == codes


def test_a_class_holds_beside_words_axes_and_codes() -> None:
    release = of_classes()
    terms = TermSearch(release, build(release))
    blood = frozenset({"HEM/BC"})
    assert terms.search("blood", classes=blood) == ["718-7", "6690-2"]
    assert terms.search("blood", {Axis.PROPERTY: "NCnc"}, classes=blood) == ["6690-2"]
    assert terms.search("2345-7", classes=blood) == []
    assert terms.search("blood", classes=frozenset({"CHEM"})) == ["2339-0"]


def test_a_filter_finds_what_a_look_at_every_term_finds() -> None:
    release = of_classes()
    terms = TermSearch(release, build(release))
    for axis in (Axis.SYSTEM, Axis.PROPERTY, Axis.SCALE, Axis.METHOD):
        for value in {term.axes[axis] for term in release} | {"Ser", "Ser/Plas/Bld", "é"}:
            wanted = {term.code for term in release if term.axes[axis] == value}
            assert set(terms.search("", {axis: value})) == wanted, (axis, value)


def test_no_more_than_asked_for(terms: TermSearch) -> None:
    assert len(terms.search("glucose", limit=2)) == 2
    assert terms.search("   ") == []


def test_what_catalogues_use_comes_before_what_is_only_ranked_in_the_united_states() -> None:
    release = small_release()
    used = TermSearch(release, build(release, uses={"14749-6": 7.0, "2345-7": 2.0}))
    assert used.search("glucose") == ["14749-6", "2345-7", "2339-0", "2350-7"]
