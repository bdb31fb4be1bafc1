"""The 80 % figure: analyses with a LOINC code confirmed by a named biologist, out of the analyses in use."""

from __future__ import annotations

from fractions import Fraction

import pytest

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey
from matching.curation.coverage import Coverage, Share, catalogue_coverage, coverage
from matching.mapping import Mapping, Status

CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")


def analysis(
    code: str, volume: int | None = None, subcontracted: bool | None = None, chapter: str = ""
) -> LocalAnalysis:
    return LocalAnalysis(code=code, label=code.title(), volume=volume, subcontracted=subcontracted, chapter=chapter)


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


def figure(confirmed: int, total: int, target: float = 0.8) -> Coverage:
    rows = [analysis(f"A{place}") for place in range(total)]
    return coverage(rows, {row.key: CONFIRMED for row in rows[:confirmed]}, target)


@pytest.mark.parametrize("mapping", [CONFIRMED, Mapping(Status.SECOND_READ, "14749-6")])
def test_a_confirmed_code_counts(mapping: Mapping) -> None:
    assert coverage([analysis("A")], {key("A"): mapping}).total.rows == Share(1, 1)


@pytest.mark.parametrize(
    "mapping",
    [
        Mapping(),
        Mapping(Status.PROPOSED),
        Mapping(Status.FLAGGED, "14749-6"),
        Mapping(Status.NO_CODE),
        Mapping(Status.CONFIRMED, interim="600238"),
        Mapping(Status.NO_CODE, interim="600238"),
    ],
    ids=["unmapped", "proposal", "flagged", "no code exists", "interim code", "no code but an interim one"],
)
def test_anything_less_does_not_count_but_stays_in_the_denominator(mapping: Mapping) -> None:
    assert coverage([analysis("A")], {key("A"): mapping}).total.rows == Share(0, 1)


def test_an_excluded_row_is_out_of_the_denominator_and_listed_with_its_reason() -> None:
    found = coverage(
        [analysis("A"), analysis("B")],
        {key("A"): CONFIRMED, key("B"): Mapping(Status.EXCLUDED, comment="facturation seule")},
    )
    assert found.total.rows == Share(1, 1)
    assert [(row.key, row.label, row.reason) for row in found.excluded] == [(key("B"), "B", "facturation seule")]
    assert dict(found.by_status)[Status.EXCLUDED] == 1


def test_a_row_that_nobody_looked_at_is_in_the_denominator() -> None:
    assert coverage([analysis("A")], {}).total.rows == Share(0, 1)


def test_a_mapping_without_its_row_counts_for_nothing() -> None:
    assert coverage([], {key("A"): CONFIRMED}).total.rows == Share(0, 0)


def test_analyses_are_counted_once() -> None:
    assert coverage([analysis("A"), analysis("A")], {key("A"): CONFIRMED}).total.rows == Share(1, 1)


def test_subcontracted_rows_count_like_the_others_and_have_a_figure_of_their_own() -> None:
    rows = [analysis("A", subcontracted=False), analysis("B", subcontracted=True), analysis("C")]
    found = coverage(rows, {key("B"): CONFIRMED})
    assert found.total.rows == Share(1, 3)
    assert found.in_house.rows == Share(0, 1)
    assert found.subcontracted.rows == Share(1, 1)
    assert found.unknown.rows == Share(0, 1)


def test_by_chapter_in_the_order_of_the_catalogue() -> None:
    rows = [analysis("A", chapter="Hématologie"), analysis("B"), analysis("C", chapter="Hématologie")]
    found = coverage(rows, {key("A"): CONFIRMED})
    assert [(chapter, figures.rows) for chapter, figures in found.by_chapter] == [
        ("Hématologie", Share(1, 2)),
        ("", Share(0, 1)),
    ]


def test_the_volume_is_that_of_rows_whose_volume_is_known() -> None:
    rows = [analysis("A", volume=900), analysis("B", volume=100), analysis("C")]
    found = coverage(rows, {key("A"): CONFIRMED, key("C"): CONFIRMED})
    assert found.total.volume == Share(900, 1000)
    assert found.total.rows == Share(2, 3)


def test_no_volume_gives_no_figure() -> None:
    assert coverage([analysis("A")], {}).total.volume.value is None


def test_an_empty_catalogue_gives_no_figure() -> None:
    found = coverage([], {})
    assert found.share is None
    assert not found.is_reached
    assert (found.missing_to_target, found.next_rows) == (0, ())


def test_a_catalogue_of_excluded_rows_gives_no_figure() -> None:
    found = coverage([analysis("A")], {key("A"): Mapping(Status.EXCLUDED)})
    assert found.share is None
    assert not found.is_reached


@pytest.mark.parametrize(
    ("confirmed", "total", "is_reached", "missing"),
    [
        (4, 5, True, 0),
        (3, 5, False, 1),
        (8, 10, True, 0),
        (799, 1000, False, 1),
        (800, 1000, True, 0),
        (2, 3, False, 1),
    ],
)
def test_exactly_four_fifths_are_enough(confirmed: int, total: int, is_reached: bool, missing: int) -> None:
    found = figure(confirmed, total)
    assert found.is_reached is is_reached
    assert found.missing_to_target == missing


def test_confirming_what_is_missing_reaches_the_target_and_one_less_does_not() -> None:
    for total in range(1, 60):
        for target in (0.7, 0.8, 0.9, 1.0):
            missing = figure(0, total, target).missing_to_target
            assert figure(missing, total, target).is_reached
            assert not figure(missing - 1, total, target).is_reached


@pytest.mark.parametrize("target", [0.7, "0.7", Fraction(7, 10)])
def test_a_target_means_its_decimals(target: float | str | Fraction) -> None:
    rows = [analysis(f"A{place}") for place in range(10)]
    assert coverage(rows, {row.key: CONFIRMED for row in rows[:7]}, target).is_reached


def test_the_next_rows_are_the_largest_volumes_then_what_is_nearest_to_a_decision() -> None:
    rows = [
        analysis("NONE"),
        analysis("SMALL", 10),
        analysis("FLAGGED", 500),
        analysis("READY", 500),
        analysis("OLD", 9),
    ]
    mappings = {key("FLAGGED"): Mapping(Status.FLAGGED), key("READY"): Mapping(Status.PROPOSED), key("OLD"): CONFIRMED}
    found = coverage(rows, mappings)
    assert found.missing_to_target == 3
    assert found.next_rows == (key("READY"), key("FLAGGED"), key("SMALL"))


def test_rows_without_a_loinc_code_can_put_the_target_out_of_reach() -> None:
    rows = [analysis(code) for code in "ABCD"]
    found = coverage(rows, {key("A"): Mapping(Status.NO_CODE), key("B"): Mapping(Status.NO_CODE)})
    assert found.missing_to_target == 4
    assert found.next_rows == (key("C"), key("D"))


def test_every_status_is_counted() -> None:
    statuses = list(Status)
    rows = [analysis(status.name) for status in statuses]
    found = coverage(rows, {row.key: Mapping(status, "14749-6") for row, status in zip(rows, statuses, strict=True)})
    assert found.by_status == tuple((status, 1) for status in statuses)


def test_exams_and_chapters_have_figures_of_their_own_beside_it() -> None:
    exam = Exam(code="NFS", label="Numération")
    catalogue = Catalogue(
        (analysis("A"),),
        (exam, Exam(code="OLD", label="Ancien")),
        (Chapter(code="HEM", label="Hématologie"), Chapter(code="CYT", label="Cytologie", parent="HEM")),
    )
    old = LocalKey(Level.EXAM, "OLD")
    found = catalogue_coverage(
        catalogue, {exam.key: CONFIRMED, old: Mapping(Status.EXCLUDED, comment="obsolète"), key("A"): Mapping()}
    )
    assert found.analyses.total.rows == Share(0, 1)
    assert found.exams.rows == Share(1, 1)
    assert [row.reason for row in found.exams.excluded] == ["obsolète"]
    assert found.chapters.rows == Share(0, 1)
    assert found.subchapters.rows == Share(0, 1)
