"""ODS, read as a stream: a sheet of 20,000 rows as a document tree of objects takes minutes and a gigabyte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, TypeVar

from lxml import etree

from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.sheet import MAX_COLUMNS, MAX_ROWS, Note, Row, Sheet
from catalog_io.workbooks import each, library
from catalog_io.xlsx_file import number_text

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MAX_REPEATS = 1000  # of a row with data; a sheet fills its empty rest with one row repeated a million times


_N = TypeVar("_N", int, float)


class _NoNumber(Exception):
    """Something else where the format has a number."""


@dataclass(slots=True)
class _Page:
    name: str
    rows: list[Row] = field(default_factory=list)
    notes: dict[tuple[int, int], Note] = field(default_factory=dict)
    merged: dict[tuple[int, int], str] = field(default_factory=dict)


def read_ods(name: str, content: bytes, sheet: str | None = None) -> list[Sheet]:
    """The sheet of that name, or all with data. Raises FileError CORRUPT, EMPTY or UNKNOWN_SHEET."""
    with library(name):
        archive = zipfile.ZipFile(io.BytesIO(content))
        document = archive.open("content.xml")
    with archive, document:
        try:
            pages = list(_pages(name, document))
        except _NoNumber as failure:
            raise FileError(FileCode.CORRUPT, name, failure) from failure
    names = tuple(page.name for page in pages)
    if sheet is not None and sheet not in names:
        raise FileError(FileCode.UNKNOWN_SHEET, name, sheet, *names)
    found = [
        Sheet(page.name, names, page.rows, page.notes, merged=page.merged)
        for page in pages
        if page.name == sheet or (sheet is None and page.rows)
    ]
    if not found:
        raise FileError(FileCode.EMPTY, name)
    return found


def _pages(name: str, file: IO[bytes]) -> Iterator[_Page]:
    page = _Page("")
    number = 0
    with library(name):
        events = etree.iterparse(
            file,
            events=("start", "end"),
            tag=(f"{_TABLE}table", f"{_TABLE}table-row"),
            resolve_entities=False,
            no_network=True,
        )
    for event, element in each(name, events):
        if event == "start":
            if element.tag == f"{_TABLE}table":
                page, number = _Page(element.get(f"{_TABLE}name", "")), 0
        elif element.tag == f"{_TABLE}table":
            yield page
            element.clear()
        else:
            number = _add_row(page, element, number)
            element.clear()


def _add_row(page: _Page, element: etree._Element, number: int) -> int:
    """Add a row, as often as it repeats; the number of the last row."""
    repeats = _count(element, "number-rows-repeated", MAX_ROWS)
    texts: list[str] = []
    notes: dict[int, Note] = {}
    for cell in element:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        text, note = _cell(cell)
        for below in range(1, _count(cell, "number-rows-spanned", _MAX_REPEATS) if text else 0):
            page.merged[number + 1 + below, len(texts)] = text
        for _ in range(_count(cell, "number-columns-repeated", MAX_COLUMNS - len(texts))):
            if note:
                notes[len(texts)] = note
            texts.append(text)
    if any(text.strip() for text in texts) and number < MAX_ROWS:
        for again in range(1, min(repeats, _MAX_REPEATS) + 1):
            page.rows.append(Row(number + again, tuple(texts)))
            page.notes.update({(number + again, column): note for column, note in notes.items()})
    return number + repeats


def _count(element: etree._Element, name: str, limit: int) -> int:
    return max(0, min(_number(int, element.get(f"{_TABLE}{name}", "1")), limit))


def _number(kind: Callable[[str], _N], text: str) -> _N:
    try:
        return kind(text)
    except ValueError as failure:
        raise _NoNumber(str(failure)) from failure


def _cell(cell: etree._Element) -> tuple[str, Note | None]:
    shown = "\n".join(_paragraph(paragraph) for paragraph in cell.findall(f"{_TEXT}p"))
    kind = cell.get(f"{_OFFICE}value-type", "")
    formula = cell.get(f"{_TABLE}formula")
    text, note = shown, None
    if kind == "float":
        number, note = number_text(_number(float, cell.get(f"{_OFFICE}value", "0")))
        # Shown with leading zeros it is a code; otherwise the value says more than 1,23E+11.
        text = shown if shown.isdigit() and shown.lstrip("0") == number.lstrip("0") else number
    elif kind == "date":
        text = cell.get(f"{_OFFICE}date-value", shown).removesuffix("T00:00:00")
        note = Note(ProblemCode.DATE, text)
    if formula is not None:
        note = Note(ProblemCode.FORMULA if text else ProblemCode.FORMULA_WITHOUT_VALUE, formula)
    return text, note


def _paragraph(paragraph: etree._Element) -> str:
    pieces = [paragraph.text or ""]
    for part in paragraph.iterchildren():
        if part.tag == f"{_TEXT}s":
            pieces.append(" " * min(_number(int, part.get(f"{_TEXT}c", "1")), 1000))
        elif part.tag == f"{_TEXT}tab":
            pieces.append("\t")
        elif part.tag == f"{_TEXT}line-break":
            pieces.append("\n")
        elif isinstance(part.tag, str) and part.tag.startswith(_TEXT):
            pieces.append(_paragraph(part))
        pieces.append(part.tail or "")
    return "".join(pieces)
