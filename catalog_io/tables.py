"""Any CSV, TSV, XLSX or ODS file as a table of texts: which sheet, which row is the header, and what odd cells were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from catalog_io.column_shapes import SAMPLE, is_header_of
from catalog_io.column_words import Field, fit, known_words
from catalog_io.errors import FileCode, FileError
from catalog_io.ods_file import read_ods
from catalog_io.sheet import Note, Row, Sheet
from catalog_io.text_files import decode, guess_delimiter, names_delimiter, read_bytes, records
from catalog_io.workbooks import Format, file_format
from catalog_io.xlsx_file import read_xlsx
from matching.catalogue import SourceFile

HEADER_WITHIN = 30  # rows; titles and notices stand above a header, never much


@dataclass(frozen=True)
class Table:
    """A header and rows as long as it. ``numbers`` has the row of the file for each row, 1 for the first.

    Without a header the columns are called by their numbers. ``odd_widths`` holds rows of a text file with a number of
    fields that is not the usual one: place in ``rows`` → fields found.
    """

    file: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    numbers: Sequence[int]
    has_header: bool
    source: SourceFile
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    others: tuple[str, ...] = ()  # other sheets with data, where nobody said which to read
    notes: Mapping[tuple[int, int], Note] = field(default_factory=dict)  # (row of the file, column from 0)
    odd_widths: Mapping[int, int] = field(default_factory=dict)
    merged: Mapping[tuple[int, int], str] = field(default_factory=dict)  # what a cell merged with one above it shows


def read_table(path: Path, sheet: str | None = None, header_words: Sequence[str] = ()) -> Table:
    """Read a file by what it holds, whatever its name. ``header_words`` are headers that the user named.

    Takes the sheet that looks most like a catalogue unless told which. Raises FileError: as
    :func:`catalog_io.text_files.read_bytes`; BINARY, UNDECODABLE, PASSWORD, CORRUPT, OLD_EXCEL or TOO_BIG for what
    cannot be opened; UNKNOWN_SHEET; HEADER_ONLY.
    """
    return table_of(path.name, read_bytes(path), sheet, header_words)


def table_of(name: str, content: bytes, sheet: str | None = None, header_words: Sequence[str] = ()) -> Table:
    """The table in a file's content; see :func:`read_table`."""
    form = file_format(name, content)
    if form is Format.TEXT:
        cells, encoding = _read_text(name, content)
        return _table(name, content, cells, encoding, header_words)
    sheets = read_xlsx(name, content, sheet) if form is Format.XLSX else read_ods(name, content, sheet)
    best = max(sheets, key=lambda one: _likeness(one, header_words))
    others = tuple(one.name for one in sheets if one is not best)
    return replace(_table(name, content, best, "utf-8", header_words), others=others)


def _likeness(cells: Sheet, header_words: Sequence[str]) -> tuple[int, int]:
    """How much a sheet looks like a catalogue: by its header, which should name the label and one thing more, then by
    its rows. A cover has neither."""
    place = _header_place(cells.rows, header_words)
    below = len(cells.rows) - (-1 if place is None else place) - 1
    if place is None or not below:
        return 0, below
    header = [cell for cell in cells.rows[place].cells if cell.strip()]
    wanted = {word.strip().casefold() for word in header_words}
    named = {known for known in Field if any(fit(known, cell) for cell in header)}
    is_asked = any(cell.strip().casefold() in wanted for cell in header)
    return 4 * is_asked + 2 * (Field.LABEL in named and len(named) > 1) + (len(named) > 1), below


def _read_text(name: str, content: bytes) -> tuple[Sheet, str]:
    text = decode(content, name)
    delimiter = guess_delimiter(text.text)
    found = records(text.text, delimiter)
    rows = [Row(one.number, one.fields) for one in found if not one.blank and not names_delimiter(one)]
    return Sheet("", (), rows, {}, ragged=True), text.encoding


def _table(name: str, content: bytes, cells: Sheet, encoding: str, header_words: Sequence[str]) -> Table:
    if not cells.rows:
        raise FileError(FileCode.EMPTY, name)
    place = _header_place(cells.rows, header_words)
    body = cells.rows if place is None else cells.rows[place + 1 :]
    if not body:
        raise FileError(FileCode.HEADER_ONLY, name)
    usual = _usual(body)
    header = () if place is None else _stripped(cells.rows[place].cells)
    width = max(usual, len(header)) if cells.ragged else max(len(header), *(len(_stripped(row.cells)) for row in body))
    odd = {
        index: len(row.cells)
        for index, row in enumerate(body)
        if cells.ragged and len(row.cells) not in (width, usual, len(header)) and len(_stripped(row.cells)) != width
    }
    return Table(
        name,
        tuple(cell.strip() or str(at + 1) for at, cell in enumerate((*header, *[""] * (width - len(header))))),
        [(*row.cells[:width], *[""] * (width - len(row.cells))) for row in body],
        [row.number for row in body],
        place is not None,
        SourceFile(name=name, kind="table", content=content, encoding=encoding, header=place is not None),
        cells.name,
        cells.names,
        notes=cells.notes,
        odd_widths=odd,
        merged=cells.merged,
    )


def _stripped(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Without the empty cells at the end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _usual(rows: Sequence[Row]) -> int:
    widths = [len(row.cells) for row in rows]
    return max(set(widths), key=lambda width: (widths.count(width), width))


def _header_place(rows: Sequence[Row], header_words: Sequence[str]) -> int | None:
    """The row among the first that holds most words of headers: two at least, or one that the user named; else the
    first below the titles, if it can be nothing but a header."""
    wanted = {word.strip().casefold() for word in header_words}
    best, best_words, above = None, 0, 0
    for place, row in enumerate(rows[:HEADER_WITHIN]):
        filled = _filled(row)
        words = known_words(row.cells) + 10 * sum(cell.strip().casefold() in wanted for cell in row.cells)
        # Titles above a header fill few cells: a row below full ones is data, whatever its words.
        if words > best_words and words >= min(2, len(row.cells)) and above < 0.7 * filled + (filled == 1):
            best, best_words = place, words
        above = max(above, filled)
    return _place_by_shape(rows) if best is None else best


def _place_by_shape(rows: Sequence[Row]) -> int | None:
    if not rows:
        return None
    usual = median(map(_filled, rows[:SAMPLE]))
    place = next((place for place, row in enumerate(rows[:HEADER_WITHIN]) if _filled(row) >= 0.7 * usual), 0)
    below = [row.cells for row in rows[place + 1 : place + SAMPLE]]
    return place if is_header_of(_stripped(rows[place].cells), below) else None


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)
