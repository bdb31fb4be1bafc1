"""XLSX: values as a reader of the sheet means them, with a note where a cell is a formula, an error or a date."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import openpyxl
from openpyxl.utils.cell import range_boundaries

from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.sheet import MAX_COLUMNS, MAX_ROWS, Note, Row, Sheet
from catalog_io.workbooks import each, library

_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_PADDED = re.compile(r'"?(0{2,})"?(?:;.*)?')


def read_xlsx(name: str, content: bytes, sheet: str | None = None) -> list[Sheet]:
    """The sheet of that name, or all visible ones with data. Raises FileError CORRUPT, EMPTY or UNKNOWN_SHEET."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # about styles and validations, which do not matter here
        return _read(name, content, sheet)


def _read(name: str, content: bytes, sheet: str | None) -> list[Sheet]:
    with library(name):
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    names = tuple(page.title for page in book.worksheets)
    if sheet is not None and sheet not in names:
        raise FileError(FileCode.UNKNOWN_SHEET, name, sheet, *names)
    found: list[Sheet] = []
    for page in book.worksheets:
        if page.title == sheet or (sheet is None and page.sheet_state == "visible"):
            rows, notes = _cells(name, page)
            if rows or sheet is not None:
                if any(note.code is ProblemCode.FORMULA for note in notes.values()):
                    rows, notes = _with_values(name, content, page.title, rows, notes)
                merged = _merged(name, content, page, rows)
                found.append(Sheet(page.title, names, rows, notes, merged=merged))
    if not found:
        raise FileError(FileCode.EMPTY, name)
    return found


def _merged(name: str, content: bytes, page: Any, rows: list[Row]) -> dict[tuple[int, int], str]:
    """What cells merged with one above them show; openpyxl does not tell it of a sheet that it streams."""
    cells = {row.number: row.cells for row in rows}
    found: dict[tuple[int, int], str] = {}
    looked_at = 0
    for left, top, bottom in _merges(name, content, page._worksheet_path):
        looked_at += bottom - top
        if looked_at > MAX_ROWS:  # ranges of a sheet do not overlap, so that it has not so many
            break
        shown = cells.get(top, ())[left : left + 1]
        found |= {(number, left): shown[0] for number in range(top + 1, bottom + 1) if shown and number in cells}
    return found


def _merges(name: str, content: bytes, member: str) -> list[tuple[int, int, int]]:
    """The merged ranges of more than one row: column from 0, first and last row."""
    found: set[bytes] = set()
    with library(name), zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(member) as file:
        end = b""
        while chunk := file.read(1_000_000):
            found.update(_MERGE.findall(end + chunk))
            end = chunk[-200:]
    bounds = each(name, (range_boundaries(one.decode()) for one in sorted(found)))
    return [(left - 1, top, bottom) for left, top, _, bottom in bounds if left and top and bottom and bottom > top]


class _Cell(NamedTuple):
    """A cell as openpyxl gives it."""

    value: Any
    type: str = ""
    form: str = ""  # of a number


_EMPTY = _Cell(None)


def _cells(name: str, page: Any) -> tuple[list[Row], dict[tuple[int, int], Note]]:
    rows: list[Row] = []
    notes: dict[tuple[int, int], Note] = {}
    for number, cells in each(name, _rows(page)):
        texts = []
        for column, cell in enumerate(cells):
            text, note = _text(cell)
            texts.append(text)
            if note:
                notes[number, column] = note
        if any(text.strip() for text in texts):
            rows.append(Row(number, tuple(texts)))
    return rows, notes


def _rows(page: Any) -> Iterator[tuple[int, list[_Cell]]]:
    """What the reader of the sheet says, and nothing made of it: its cells look up their formats as they are asked."""
    page.reset_dimensions()  # some writers state them wrong
    for number, cells in enumerate(page.iter_rows(), start=1):
        if number > MAX_ROWS:
            return
        if any(cell.value is not None for cell in cells):
            yield number, [_cell(cell) for cell in cells[:MAX_COLUMNS]]


def _cell(cell: Any) -> _Cell:
    value = cell.value
    if value is None:
        return _EMPTY
    if isinstance(value, (int, float)):
        return _Cell(value, cell.data_type, str(cell.number_format or ""))
    return _Cell(value, cell.data_type)


def _with_values(
    name: str, content: bytes, title: str, rows: list[Row], notes: dict[tuple[int, int], Note]
) -> tuple[list[Row], dict[tuple[int, int], Note]]:
    """The last computed values in the place of the formulas."""
    with library(name):
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    values = {row.number: row.cells for row in _cells(name, book[title])[0]}
    filled: list[Row] = []
    for row in rows:
        texts = list(row.cells)
        for column, text in enumerate(texts):
            note = notes.get((row.number, column))
            if note is not None and note.code is ProblemCode.FORMULA:
                computed = values.get(row.number, ())
                texts[column] = computed[column] if column < len(computed) else ""
                if not texts[column]:
                    notes[row.number, column] = Note(ProblemCode.FORMULA_WITHOUT_VALUE, text)
        filled.append(Row(row.number, tuple(texts)))
    return filled, notes


def _text(cell: _Cell) -> tuple[str, Note | None]:
    value = cell.value
    if value is None:
        return "", None
    if isinstance(value, str):
        if cell.type == "f":
            return value, Note(ProblemCode.FORMULA, value)
        return value, Note(ProblemCode.ERROR_VALUE, value) if cell.type == "e" else None
    if isinstance(value, bool):
        return str(value).lower(), None
    if isinstance(value, (datetime, date, time, timedelta)):
        text = _day(value)
        return text, Note(ProblemCode.DATE, text)
    if isinstance(value, (int, float)):
        return number_text(value, cell.form)
    formula = str(getattr(value, "text", value))  # an array formula
    return formula, Note(ProblemCode.FORMULA, formula)


def _day(value: datetime | date | time | timedelta) -> str:
    if isinstance(value, datetime) and value.time() == time(0):
        return value.date().isoformat()
    return str(value)


def number_text(value: int | float, form: str = "") -> tuple[str, Note | None]:
    """A number as the sheet shows it: no ``.0``, leading zeros where its format pads; noted when digits are lost."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.15g}", None
    text = str(int(value))
    padded = _PADDED.fullmatch(form)
    if padded:
        text = text.zfill(len(padded[1]))
    # A spreadsheet keeps 15 digits of a number.
    return text, Note(ProblemCode.SCIENTIFIC, f"{value:.15g}") if len(text) > 15 else None
