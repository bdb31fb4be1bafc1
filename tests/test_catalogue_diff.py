"""A new export of the catalogue: what is new, gone, back, and what no longer means the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.catalogue import Catalogue, Chapter, Exam, LocalAnalysis
from matching.curation.diff import compare
from matching.curation.successors import Successor, successors
from matching.mapping import Mapping, Status

GLUCOSE = LocalAnalysis(code="GLU", label="Glucose", unit="mmol/L", specimen="Sang", volume=10, row=2)
SODIUM = LocalAnalysis(code="NA", label="Sodium", row=3)
PANEL = Exam(code="IONO", label="Ionogramme", analyses=("NA", "K"))


def test_the_same_catalogue_changes_nothing() -> None:
    diff = compare(Catalogue((GLUCOSE,)), Catalogue((GLUCOSE,)))
    assert diff.is_empty
    assert diff.unchanged == 1


def test_rows_may_move_in_the_file() -> None:
    moved = Catalogue((SODIUM, replace(GLUCOSE, row=9)))
    assert compare(Catalogue((GLUCOSE, SODIUM)), moved).is_empty


def test_rows_come_and_go() -> None:
    diff = compare(Catalogue((GLUCOSE,)), Catalogue((SODIUM,)))
    assert (diff.added, diff.removed) == ((SODIUM,), (GLUCOSE,))


@pytest.mark.parametrize("field", ["label", "unit", "specimen", "property", "time", "scale", "method"])
def test_what_the_code_was_chosen_by_is_meaning(field: str) -> None:
    after = replace(GLUCOSE, **{field: "autre"})
    (change,) = compare(Catalogue((GLUCOSE,)), Catalogue((after,))).changed
    assert (change.before, change.after, change.fields) == (GLUCOSE, after, (field,))


@pytest.mark.parametrize(
    "other",
    [
        {"volume": 11},
        {"subcontracted": True},
        {"chapter": "Biochimie"},
        {"synonyms": ("glycémie",)},
        {"unit_code": "U1"},
    ],
)
def test_the_rest_is_told_but_no_reason_to_look_again(other: dict[str, object]) -> None:
    diff = compare(Catalogue((GLUCOSE,)), Catalogue((replace(GLUCOSE, **other),)))
    assert diff.changed == ()
    assert [change.fields for change in diff.touched] == [tuple(other)]


def test_a_unit_code_is_meaning_where_there_is_no_unit_label() -> None:
    before = replace(GLUCOSE, unit="", unit_code="mmol/L")
    assert compare(Catalogue((before,)), Catalogue((replace(before, unit_code="g/L"),))).changed
    assert not compare(Catalogue((before,)), Catalogue((GLUCOSE,))).changed


def test_an_exam_means_the_analyses_that_it_holds_in_any_order() -> None:
    before = Catalogue(exams=(PANEL,))
    assert not compare(before, Catalogue(exams=(replace(PANEL, analyses=("K", "NA")),))).changed
    assert compare(before, Catalogue(exams=(replace(PANEL, analyses=("K",)),))).changed


def test_a_retired_row_comes_back_as_it_was_or_changed() -> None:
    diff = compare(Catalogue(), Catalogue((GLUCOSE, SODIUM)), [GLUCOSE, replace(SODIUM, label="Natrémie")])
    assert diff.returned == (GLUCOSE, SODIUM)
    assert [change.key for change in diff.changed] == [SODIUM.key]
    assert diff.added == ()


def test_subchapters_of_one_name_are_told_apart_by_their_chapter() -> None:
    here, there = (Chapter(code="Divers", label="Divers", parent=parent) for parent in ("A", "B"))
    diff = compare(Catalogue(chapters=(here,)), Catalogue(chapters=(here, there)))
    assert (diff.added, diff.unchanged) == ((there,), 1)


def test_a_new_row_that_says_the_same_as_a_decided_one_that_went_is_told() -> None:
    renamed, confirmed = replace(GLUCOSE, code="GLU2", volume=99), Mapping(Status.CONFIRMED, "14749-6")
    diff = compare(Catalogue((GLUCOSE, SODIUM)), Catalogue((renamed,)))
    assert successors(diff, (), {GLUCOSE.key: confirmed}) == (Successor(GLUCOSE, renamed, confirmed),)
    assert not successors(diff, (), {SODIUM.key: confirmed})
    assert not successors(diff, (), {GLUCOSE.key: Mapping()})
    earlier = compare(Catalogue((SODIUM,)), Catalogue((renamed,)), [GLUCOSE])
    assert successors(earlier, [GLUCOSE], {GLUCOSE.key: confirmed}) == (Successor(GLUCOSE, renamed, confirmed),)
    back = compare(Catalogue(), Catalogue((GLUCOSE, renamed)), [GLUCOSE])
    assert not successors(back, [GLUCOSE], {GLUCOSE.key: confirmed})


def test_of_rows_that_say_the_same_under_two_chapters_each_follows_its_own() -> None:
    """ "IgG" under RUB and under TOXO: the words alone would give one the other's decision."""
    rub, toxo = (replace(GLUCOSE, code=f"G{name}", label="IgG", chapter=name) for name in ("RUB", "TOXO"))
    renamed = tuple(replace(row, code=f"{row.code}2") for row in (toxo, rub))
    decided = {rub.key: Mapping(Status.CONFIRMED, "8014-3")}
    found = successors(compare(Catalogue((rub, toxo)), Catalogue(renamed)), (), decided)
    assert [(one.before, one.after) for one in found] == [(rub, renamed[1])]
