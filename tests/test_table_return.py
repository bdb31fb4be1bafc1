"""A table of local codes and LOINC codes, made elsewhere: what it says that the project does not."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from catalog_io.differences import Change
from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.sgl_return import ReturnResult
from catalog_io.sgl_shape import Kind
from catalog_io.table_return import read_table_return
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.mapping import Mapping, Status
from tests.sgl_examples import write
from workbench.verbs.comparing import compare_files

HEADER = "code local;libellé;unité;code LOINC;libellé LOINC"
CATALOGUE = Catalogue(tuple(LocalAnalysis(code=code, label=code) for code in ("NA", "K", "CL", "ALAT")))
OURS = {LocalKey(Level.ANALYSIS, "NA"): Mapping(Status.CONFIRMED, "2951-2")}


def table(folder: Path, *lines: str, header: str = HEADER) -> Path:
    path = folder / "transcodage 2024.csv"
    path.write_text("\n".join((header, *lines)) + "\n", "utf-8")
    return path


def compared(path: Path) -> ReturnResult:
    return read_table_return(path, CATALOGUE, OURS)


def changes(result: ReturnResult) -> list[tuple[str, Change, str]]:
    return [(one.key.code, one.change, one.theirs.loinc or " ".join(one.codes)) for one in result.differences]


def test_each_code_of_the_table_is_compared_with_the_project_s_own(tmp_path: Path) -> None:
    result = compared(
        table(
            tmp_path,
            "NA;Sodium;mmol/L;2947-0;Sodium [Moles/volume] in Blood",
            "K;Potassium;mmol/L;2823-3;Potassium [Moles/volume] in Serum or Plasma",
            "OLD;Ancienne;;1920-8;",
        )
    )
    assert changes(result) == [
        ("NA", Change.CHANGED, "2947-0"),
        ("K", Change.ADDED, "2823-3"),
        ("OLD", Change.UNKNOWN_ROW, "1920-8"),
    ]
    assert [row for _, row in result.places.values()] == [2, 3, 4]
    assert result.problems == ()


def test_what_the_table_leaves_open_takes_no_code_away(tmp_path: Path) -> None:
    assert changes(compared(table(tmp_path, "NA;Sodium;;;", "K;Potassium;;2823-3;", "CL;Chlore;;à faire;"))) == [
        ("K", Change.ADDED, "2823-3")
    ]


def test_two_codes_for_a_row_are_left_to_a_biologist(tmp_path: Path) -> None:
    result = compared(table(tmp_path, "K;Potassium;;2823-3;", "CL;Chlore;;2075-0 / 2069-3;", "K;Potassium;;6298-4;"))
    assert changes(result) == [("K", Change.SEVERAL, "2823-3 6298-4"), ("CL", Change.SEVERAL, "2075-0 2069-3")]


def test_all_that_is_no_loinc_code_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "transcodage.xlsx"
    book = openpyxl.Workbook()
    for row in (
        ("Code", "Libellé", "LOINC"),
        ("NA", "Sodium", "2951-3"),
        ("K", "Potassium", "2823-3"),
        ("ALAT", "ALAT", datetime(1920, 8, 1)),  # what a spreadsheet makes of 1920-8
    ):
        book.active.append(row)
    book.save(path)
    result = compared(path)
    assert changes(result) == [("K", Change.ADDED, "2823-3")]
    assert [(one.code, one.row, one.column) for one in result.problems] == [
        (ProblemCode.INVALID_LOINC, 2, "LOINC"),
        (ProblemCode.INVALID_LOINC, 4, "LOINC"),
    ]


def test_a_code_with_a_zero_before_it_is_told_and_not_taken_over(tmp_path: Path) -> None:
    result = compared(table(tmp_path, "NA;Sodium;;02951-2;", "K;Potassium;;2823-3;", "CL;Chlore;;２０７５-0;"))
    assert changes(result) == [("K", Change.ADDED, "2823-3")]
    assert [(problem.code, problem.value) for problem in result.problems] == [
        (ProblemCode.INVALID_LOINC, "02951-2"),
        (ProblemCode.INVALID_LOINC, "２０７５-0"),
    ]


def test_a_table_that_is_mostly_of_rows_gone_since_is_read_by_the_header_of_its_codes(tmp_path: Path) -> None:
    gone = [f"OLD{number};Ancienne;;1920-8;" for number in range(9)]
    assert changes(compared(table(tmp_path, *gone, "K;Potassium;;2823-3;")))[0] == ("K", Change.ADDED, "2823-3")


def test_the_columns_need_no_names_that_are_known(tmp_path: Path) -> None:
    lines = ("Sodium|NA|2951-2", "Potassium|K|2823-3", "Chlore|CL|2075-0")
    path = table(tmp_path, *(line.replace("|", ";") for line in lines), header="a;b;c")
    assert changes(compared(path)) == [("K", Change.ADDED, "2823-3"), ("CL", Change.ADDED, "2075-0")]


@pytest.mark.parametrize(
    ("header", "line", "code"),
    [
        (HEADER, "7001;Sodium;mmol/L;2951-2;Sodium", FileCode.NO_LOCAL_CODES),
        ("code;libellé;unité", "NA;Sodium;mmol/L", FileCode.NO_LOINC_COLUMN),
        ("code;LOINC proposé;LOINC retenu", "NA;2951-2;2947-0", FileCode.SEVERAL_LOINC_COLUMNS),
    ],
)
def test_a_table_that_cannot_be_compared_says_what_it_lacks(
    tmp_path: Path, header: str, line: str, code: FileCode
) -> None:
    with pytest.raises(FileError) as failure:
        compared(table(tmp_path, line, header=header))
    assert failure.value.code is code


def test_tables_and_returned_files_are_compared_together(tmp_path: Path) -> None:
    (tmp_path / "plus").mkdir()
    (tmp_path / "plus" / "LOINC_6.csv").write_text("K;Potassium;;;;mmol/L;PT;;;QN;;;2823-3;\n", "utf-8")
    files = [table(tmp_path, "CL;Chlore;;2075-0;"), tmp_path / "plus" / "LOINC_6.csv"]
    found = compare_files(files, CATALOGUE, {})
    assert {one.key.code: one.theirs.loinc for one in found.differences} == {"K": "2823-3", "CL": "2075-0"}
    assert set(found.places) == {("LOINC_6.csv", 1), ("transcodage 2024.csv", 2)}


def test_the_export_of_a_catalogue_is_no_table_of_codes(tmp_path: Path) -> None:
    with pytest.raises(FileError) as failure:
        compare_files([write(tmp_path, Kind.LOINC_3)], CATALOGUE, {})
    assert failure.value.code is FileCode.WITHOUT_CODES
