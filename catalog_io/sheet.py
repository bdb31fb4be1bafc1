"""The cells of one sheet, the same for text, XLSX and ODS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from catalog_io.errors import ProblemCode

MAX_ROWS = 1_048_576
MAX_COLUMNS = 500


class Row(NamedTuple):
    number: int  # 1 for the first row of the file or sheet
    cells: tuple[str, ...]


class Note(NamedTuple):
    """What a cell is that its text does not tell."""

    code: ProblemCode  # FORMULA, FORMULA_WITHOUT_VALUE, ERROR_VALUE, DATE or SCIENTIFIC
    value: str  # the formula, the date, …


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    names: tuple[str, ...]  # all sheets of the file
    rows: Sequence[Row]  # blank rows left out
    notes: Mapping[tuple[int, int], Note]  # (row number, column from 0)
    ragged: bool = False  # a text file, whose rows should be of one length
    # What a cell merged with those above it shows, by (row number, column from 0).
    merged: Mapping[tuple[int, int], str] = field(default_factory=dict)
