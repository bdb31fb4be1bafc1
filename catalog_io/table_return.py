"""A table that gives LOINC codes to the local codes of a catalogue: an earlier transcoding, or one made elsewhere.

Any CSV, TSV, XLSX or ODS file with a column of the catalogue's own codes and one of LOINC codes, as the tools that
laboratories transcode with export them, whatever the other columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from catalog_io.column_choice import columns_of_loinc, guess_columns, place_of_codes
from catalog_io.column_words import Field
from catalog_io.differences import Stated, differences
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, error
from catalog_io.sgl_return import BETWEEN, ReturnResult
from catalog_io.tables import Table, read_table
from matching.catalogue import Catalogue, Level, LocalKey
from matching.loinc import is_loinc_code
from matching.mapping import Mappings

_DIGIT = re.compile(r"\d")


def read_table_return(path: Path, catalogue: Catalogue, mappings: Mappings) -> ReturnResult:
    """Compare what a table says of analyses with the project's mappings. A row without a LOINC code, or with words in
    its place, says nothing; nor does a table of the rows that it does not have.

    Raises FileError: NO_LOCAL_CODES, NO_LOINC_COLUMN, SEVERAL_LOINC_COLUMNS, and as
    :func:`catalog_io.tables.read_table`.
    """
    table = read_table(path)
    local = _place_of_local(table, catalogue)
    place = _place_of_loinc(table, local)
    stated: dict[LocalKey, Stated] = {}
    rows: dict[LocalKey, int] = {}
    problems: list[Problem] = []
    for number, key, codes in _said(table, local, place):
        wrong = [code for code in codes if not is_loinc_code(code)]
        problems += (error(ProblemCode.INVALID_LOINC, table.file, number, table.headers[place], code) for code in wrong)
        if not wrong:
            before = stated[key].loinc if key in stated else ()
            stated[key] = Stated(key, loinc=tuple(dict.fromkeys((*before, *codes))))
            rows.setdefault(key, number)
    labels = {row.key: row.label for row in catalogue.analyses if row.key in stated}
    found = differences(stated.values(), labels, mappings, interim=False)  # the column is for LOINC codes
    return ReturnResult(found, tuple(problems), {one.key: (table.file, rows[one.key]) for one in found})


def _said(table: Table, local: int, place: int) -> Iterator[tuple[int, LocalKey, list[str]]]:
    """Row of the file, the local row, and what stands for codes in it, where anything does."""
    for number, cells in zip(table.numbers, table.rows, strict=True):
        code, said = cells[local].strip(), cells[place].strip()
        if code and _DIGIT.search(said):
            yield number, LocalKey(Level.ANALYSIS, code), [part for part in BETWEEN.split(said) if part]


def _place_of_local(table: Table, catalogue: Catalogue) -> int:
    """The column most of whose cells are local codes, else the one headed as codes are, if any of it is one: an old
    table may hold more that is gone than is left."""
    place, headed = place_of_codes(table, {}, catalogue.by_code.keys()), guess_columns(table).get(Field.CODE)
    if place is None and isinstance(headed, int):
        place = headed - 1 if any(row[headed - 1].strip() in catalogue.by_code for row in table.rows) else None
    if place is None:
        raise FileError(FileCode.NO_LOCAL_CODES, table.file, *table.headers)
    return place


def _place_of_loinc(table: Table, local: int) -> int:
    found = [place for place in columns_of_loinc(table) if place != local]
    if not found:
        raise FileError(FileCode.NO_LOINC_COLUMN, table.file, *table.headers)
    if len(found) > 1:
        raise FileError(FileCode.SEVERAL_LOINC_COLUMNS, table.file, *(table.headers[place] for place in found))
    return found[0]
