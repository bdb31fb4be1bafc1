"""One row of a table, its cells checked and told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_io.column_words import Field


@dataclass(frozen=True, slots=True)
class TableRow:
    number: int  # of the file
    place: int  # of the table, 1 for the first row below the header
    cells: Mapping[Field, str]
    extras: tuple[tuple[str, str], ...]
    is_coded: bool = True  # by the file; else its code was made

    @property
    def code(self) -> str:
        return self.cells[Field.CODE]
