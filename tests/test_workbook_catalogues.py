"""Workbooks as people make them: a cover before the catalogue, merged cells, a line of totals below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, TableCell, TableRow
from odf.table import Table as OdfTable
from odf.text import P

from catalog_io.column_choice import ColumnChoice
from catalog_io.errors import FileCode, FileError, ProblemCode, Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl import ReadResult

HEADER = ("Code", "Libellé", "Unité", "Discipline", "Volume")
ROWS = (HEADER, ("NA", "Sodium", "mmol/L", "Biochimie", 5), ("K", "Potassium", "mmol/L", "Biochimie", 4))


def workbook(folder: Path, merged: str = "", **sheets: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
        if merged:
            page.merge_cells(merged)
    book.save(folder / "catalogue.xlsx")
    return folder / "catalogue.xlsx"


def told(result: ReadResult, code: ProblemCode) -> list[tuple[int, str, tuple[str, ...], Severity]]:
    return [(one.row, one.value, one.details, one.severity) for one in result.problems if one.code is code]


def codes(result: ReadResult) -> list[str]:
    return [row.code for row in result.catalogue.analyses]


def test_the_sheet_that_looks_like_a_catalogue_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        Couverture=[("Laboratoire du Port",), ("Catalogue 2026",)],
        Volumes=[("Code", "Volume"), *(("X", n) for n in range(9))],
        Analyses=ROWS,
    )
    result = read_catalogue([path])
    assert codes(result) == ["NA", "K"]
    assert told(result, ProblemCode.OTHER_SHEETS) == [(0, "Analyses", ("Couverture", "Volumes"), Severity.INFO)]
    assert not told(read_catalogue([path], sheet="Analyses"), ProblemCode.OTHER_SHEETS)


def test_a_sheet_that_was_said_with_the_columns_is_read_and_may_be_gone_once_it_is_only_remembered(
    tmp_path: Path,
) -> None:
    path = workbook(tmp_path, Ancien=ROWS[:2], Nouveau=ROWS)
    assert codes(read_catalogue([path], ColumnChoice(sheet="Ancien"))) == ["NA"]
    assert codes(read_catalogue([path], ColumnChoice(sheet="Ancien"), sheet="Nouveau")) == ["NA", "K"]
    gone = ColumnChoice(sheet="Tarifs")
    with pytest.raises(FileError) as failure:
        read_catalogue([path], gone)
    assert (failure.value.code, failure.value.details) == (FileCode.UNKNOWN_SHEET, ("Tarifs", "Ancien", "Nouveau"))
    assert codes(read_catalogue([path], replace(gone, is_remembered=True))) == ["NA", "K"]


def test_of_two_catalogues_the_longer_one_is_read_and_of_two_alike_the_first(tmp_path: Path) -> None:
    assert codes(read_catalogue([workbook(tmp_path, Ancien=ROWS[:2], Nouveau=ROWS)])) == ["NA", "K"]
    other = (HEADER, ("CL", "Chlorures", "mmol/L", "", 1), ("CA", "Calcium", "mmol/L", "", 1))
    assert codes(read_catalogue([workbook(tmp_path, Ici=other, Autre=ROWS)])) == ["CL", "CA"]


@pytest.mark.parametrize("label", ["Total", "TOTAL GENERAL", "Sous-total", "Total 2025", "Total des analyses"])
@pytest.mark.parametrize("has_codes", [True, False])
def test_a_line_of_sums_is_no_analysis(tmp_path: Path, label: str, has_codes: bool) -> None:
    rows = [*ROWS, ("", label, "", "", 9)]
    result = read_catalogue([workbook(tmp_path, Analyses=[row if has_codes else row[1:] for row in rows])])
    assert len(result.catalogue.analyses) == 2
    assert told(result, ProblemCode.TOTAL) == [(4, label, (), Severity.WARNING)]


@pytest.mark.parametrize(
    "row",
    [
        ("TOTAL", "", "", "", 9),
        ("", "", "Total :", "", 9),
        ("Total", "", "", "", "=SUM(E2:E3)"),
        ("", "Somme", "", "", "=SUM(E2:E3)"),
    ],
)
def test_a_line_of_sums_is_told_by_its_word_in_any_column_and_by_a_formula_beside_it(
    tmp_path: Path, row: tuple[object, ...]
) -> None:
    result = read_catalogue([workbook(tmp_path, Analyses=[*ROWS, row])])
    assert codes(result) == ["NA", "K"]
    assert [(one.row, one.code) for one in result.problems] == [(4, ProblemCode.TOTAL)]


@pytest.mark.parametrize(
    "row",
    [
        ("PT", "Total", "", "", 9),
        ("12", "Total", "", "", 9),
        ("", "Total", "mmol/L", "", 9),
        ("", "PSA total", "", "", 9),
    ],
)
def test_what_has_a_code_a_unit_or_another_name_is_one(tmp_path: Path, row: tuple[object, ...]) -> None:
    assert len(read_catalogue([workbook(tmp_path, Analyses=[*ROWS, row])]).catalogue.analyses) == 3


def test_a_merged_chapter_is_that_of_all_its_rows_and_a_merged_volume_of_none_but_the_first(tmp_path: Path) -> None:
    rows = [HEADER, ("NA", "Sodium", "mmol/L", "Biochimie", 5), ("K", "Potassium", "mmol/L", None, None)]
    for merged, chapters in (("D2:D3", ["Biochimie", "Biochimie"]), ("E2:E3", ["Biochimie", ""])):
        found = read_catalogue([workbook(tmp_path, merged, Analyses=rows)]).catalogue
        assert [row.chapter for row in found.analyses] == chapters
        assert [row.volume for row in found.analyses] == [5, None]


def test_merged_cells_of_ods_are_read_alike(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    page = OdfTable(name="Analyses")
    for number, texts in enumerate((HEADER[:4], ("NA", "Sodium", "mmol/L", "Biochimie"), ("K", "Potassium", "", ""))):
        line = TableRow()
        for place, text in enumerate(texts):
            is_below = (number, place) == (2, 3)
            spans = {"numberrowsspanned": 2, "numbercolumnsspanned": 1} if (number, place) == (1, 3) else {}
            cell = CoveredTableCell() if is_below else TableCell(valuetype="string", **spans)
            cell.addElement(P(text=text))
            line.addElement(cell)
        page.addElement(line)
    document.spreadsheet.addElement(page)
    document.save(tmp_path / "catalogue.ods")
    found = read_catalogue([tmp_path / "catalogue.ods"]).catalogue
    assert [row.chapter for row in found.analyses] == ["Biochimie", "Biochimie"]
