"""How long a catalogue of 20,000 rows takes to read in each format, and to answer.

Run as ``python -m benchmarks.read_catalogue_speed``.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from catalog_io.general import read_catalogue
from catalog_io.sgl_export import sgl_answers
from catalog_io.sgl_shape import COLUMNS, Kind
from matching.mapping import Mapping, Status

ROWS = 20_000
T = TypeVar("T")


def rows() -> list[tuple[str, ...]]:
    header = COLUMNS[Kind.LOINC_3]
    return [
        header,
        *(
            (f"A{n:05d}", f"Créatinine {n}", "", "SCNC", "UMOL", "µmol/L", "PT", "SER", "Sérum", "QN", "", "0592")
            for n in range(ROWS)
        ),
    ]


def write_text(path: Path, delimiter: str) -> None:
    path.write_text("".join(delimiter.join(row) + "\r\n" for row in rows()), "utf-8")


def write_xlsx(path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Catalogue")
    for row in rows():
        sheet.append(row)
    book.save(path)


def write_ods(path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Catalogue")
    for row in rows():
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(path)


def timed(name: str, act: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = act()
    print(f"{name:34} {time.perf_counter() - start:6.2f} s")
    return result


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: Path(folder) / name for name in ("LOINC_3.csv", "table.csv", "table.xlsx", "table.ods")}
        write_text(paths["LOINC_3.csv"], ";")
        write_text(paths["table.csv"], ",")
        write_xlsx(paths["table.xlsx"])
        write_ods(paths["table.ods"])
        for name, path in paths.items():
            result = timed(f"read {name}, {ROWS} rows", lambda path=path: read_catalogue([path]))
            assert len(result.catalogue.analyses) == ROWS
            assert not result.problems
        catalogue = read_catalogue([paths["LOINC_3.csv"]]).catalogue
        mappings = {row.key: Mapping(Status.CONFIRMED, "14682-9") for row in catalogue.analyses}
        labels = {"14682-9": "Créatinine [Moles/Volume] Sérum/Plasma ; Numérique"}
        timed("LOINC_6", lambda: sgl_answers(catalogue, mappings, labels, date(2025, 1, 2)))


if __name__ == "__main__":
    main()
