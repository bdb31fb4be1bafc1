"""Rows without codes in a new export of their table: each keeps its code by what it says, wherever it stands."""

from __future__ import annotations

from dataclasses import replace

from matching.catalogue import Catalogue, Exam, LocalAnalysis
from matching.curation.made_codes import renamed, settled

SODIUM = LocalAnalysis(code="R0001", label="Sodium", unit="mmol/L", specimen="Sérum", chapter="Biochimie", row=2)
POTASSIUM = replace(SODIUM, code="R0002", label="Potassium", row=3)
CHLORIDE = replace(SODIUM, code="R0003", label="Chlorures", row=4)
OLD = Catalogue((SODIUM, POTASSIUM, CHLORIDE))


def table(*rows: LocalAnalysis) -> Catalogue:
    """The rows as a table without codes has them: with codes made of their places."""
    return Catalogue(tuple(replace(row, code=f"R{place:04d}", row=place + 1) for place, row in enumerate(rows, 1)))


def codes_of(new: Catalogue, old: Catalogue = OLD, retired: tuple[LocalAnalysis, ...] = ()) -> list[str]:
    made = frozenset(row.code for row in new.analyses)
    return [row.code for row in renamed(new, settled(made, new, old, retired)).analyses]


def test_a_row_on_top_moves_no_code_to_another_row() -> None:
    new = replace(SODIUM, label="Urée")
    assert codes_of(table(new, SODIUM, POTASSIUM, CHLORIDE)) == ["R0004", "R0001", "R0002", "R0003"]


def test_rows_may_go_and_change_places() -> None:
    assert codes_of(table(CHLORIDE, SODIUM)) == ["R0003", "R0001"]


def test_another_row_in_the_place_of_one_that_went_gets_a_code_of_its_own() -> None:
    assert codes_of(table(SODIUM, replace(SODIUM, label="Ferritine", unit="µg/L"), CHLORIDE)) == [
        "R0001",
        "R0004",
        "R0003",
    ]


def test_a_row_behind_all_others_gets_the_code_of_its_place() -> None:
    assert codes_of(table(SODIUM, POTASSIUM, CHLORIDE, replace(SODIUM, label="Urée"))) == [
        "R0001",
        "R0002",
        "R0003",
        "R0004",
    ]


def test_a_code_of_a_row_that_went_earlier_is_given_to_nobody_else() -> None:
    urea = replace(SODIUM, code="R0004", label="Urée")
    new = table(SODIUM, POTASSIUM, CHLORIDE, replace(SODIUM, label="Ferritine", unit="µg/L"))
    assert codes_of(new, retired=(urea,))[-1] == "R0005"
    assert codes_of(table(urea, SODIUM, POTASSIUM), retired=(urea,)) == ["R0004", "R0001", "R0002"]


def test_an_edited_row_between_the_same_rows_keeps_its_code() -> None:
    assert codes_of(table(SODIUM, replace(POTASSIUM, unit="mEq/L"), CHLORIDE))[1] == "R0002"
    assert codes_of(table(SODIUM, replace(POTASSIUM, label="Potassium (K)"), CHLORIDE))[1] == "R0002"
    urea = replace(SODIUM, label="Urée")
    shifted = table(urea, SODIUM, replace(POTASSIUM, method="ISE indirecte"), CHLORIDE)
    assert codes_of(shifted) == ["R0004", "R0001", "R0002", "R0003"]


def test_two_edits_of_a_row_make_another_row_of_it() -> None:
    other = replace(POTASSIUM, unit="mmol/24h", specimen="Urines")
    assert codes_of(table(SODIUM, other, CHLORIDE)) == ["R0001", "R0004", "R0003"]


def test_how_a_label_is_written_does_not_matter_and_a_unit_does() -> None:
    capitals = [replace(row, label=row.label.upper()) for row in OLD.analyses]
    assert codes_of(table(*capitals[::-1])) == ["R0003", "R0002", "R0001"]
    magnesium = [replace(SODIUM, code=f"R{n:04d}", label="Mg", unit=unit) for n, unit in enumerate(("mmol", "Mmol"), 1)]
    assert codes_of(table(*magnesium[::-1]), Catalogue(tuple(magnesium))) == ["R0002", "R0001"]


def test_the_chapter_tells_rows_of_the_same_words_apart() -> None:
    blood, urine = (replace(SODIUM, code=code, specimen="", chapter=chapter) for code, chapter in
                    (("R0001", "Sang"), ("R0002", "Urines")))  # fmt: skip
    old = Catalogue((blood, urine))
    assert codes_of(table(urine, blood), old) == ["R0002", "R0001"]
    fluid = replace(blood, chapter="LCR")
    assert codes_of(table(fluid, blood, urine), old) == ["R0003", "R0001", "R0002"]


def test_a_chapter_that_was_renamed_moves_no_code() -> None:
    new = [replace(row, chapter="Chimie") for row in (CHLORIDE, SODIUM, POTASSIUM)]
    assert codes_of(table(*new)) == ["R0003", "R0001", "R0002"]


def test_equal_rows_keep_their_codes_in_their_order_and_further_columns_tell_them_apart() -> None:
    twins = [replace(SODIUM, code=f"R000{n}") for n in (1, 2)]
    assert codes_of(table(*twins, SODIUM), Catalogue(tuple(twins))) == ["R0001", "R0002", "R0003"]
    here, there = (replace(one, extras=(("site", site),)) for one, site in zip(twins, "AB", strict=True))
    assert codes_of(table(there, here), Catalogue((here, there))) == ["R0002", "R0001"]


def test_codes_of_the_file_are_never_touched_and_never_given() -> None:
    new = Catalogue((replace(SODIUM, code="R0002"), replace(POTASSIUM, code="RR0002")))
    assert settled({"RR0002"}, new, OLD) == {"RR0002": "RR0002"}


def test_the_exams_of_the_table_follow() -> None:
    new = replace(table(POTASSIUM), exams=(Exam(code="IONO", label="IONO", analyses=("R0001", "CL")),))
    assert renamed(new, settled({"R0001"}, new, OLD)).exams[0].analyses == ("R0002", "CL")
