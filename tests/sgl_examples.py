"""A small laboratory's LOINC_1, LOINC_2 and LOINC_3, to be written in any encoding and habit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from catalog_io.sgl import ReadResult, join_sgl
from catalog_io.sgl_shape import COLUMNS, Kind, read_sgl_file

CHAPTERS = (
    ("BIO", "Biochimie", "ION", "Ionogramme"),
    ("BIO", "Biochimie", "ENZ", "Enzymologie"),
    ("", "Hématologie", "", "Cytologie"),
)
EXAMS = (
    ("E1", "Ionogramme sanguin", "Iono|BES", "BIO", "ION", "Sérum", "1609", "NA", "Sodium"),
    ("E1", "Ionogramme sanguin", "Iono|BES", "BIO", "ION", "Sérum", "1609", "K", "Potassium"),
    ("E2", "Transaminases", "", "BIO", "ENZ", "Sérum", "0522;0517", "ASAT", "ASAT (TGO)"),
)
ANALYSES = (
    ("NA", "Sodium", "Natrémie|Na+", "SCNC", "MMOL", "mmol/L", "PT", "SER", "Sérum", "QN", "", "1610"),
    ("K", "Potassium; dosé", "", "", "", "mmol/L", "PT", "", "", "QN", 'Électrode "sélective"', ""),
    ("ASAT", "ASAT (TGO)", "", "", "", "UI/L", "PT", "", "Sérum", "QN", "", "HN"),
)
ROWS = {Kind.LOINC_1: CHAPTERS, Kind.LOINC_2: EXAMS, Kind.LOINC_3: ANALYSES}
NAMES = {
    Kind.LOINC_1: "LOINC_1_export_chapitres_20250102.csv",
    Kind.LOINC_2: "LOINC_2_export_demandes_20250102.csv",
    Kind.LOINC_3: "LOINC_3_export_resultats_20250102.csv",
}


def line(fields: Sequence[str], quoted: str = "minimal") -> str:
    """One line without its end, quoted ``minimal``, ``filled`` or ``all``."""

    def cell(field: str) -> str:
        needed = quoted == "all" or (quoted == "filled" and field) or any(mark in field for mark in ';"\r\n')
        return '"' + field.replace('"', '""') + '"' if needed else field

    return ";".join(map(cell, fields))


def content(
    kind: Kind,
    rows: Sequence[Sequence[str]] | None = None,
    *,
    header: bool = True,
    encoding: str = "utf-8",
    quoted: str = "minimal",
    end: str = "\r\n",
) -> bytes:
    lines = [line(row, quoted) for row in ([COLUMNS[kind]] if header else []) + list(rows or ROWS[kind])]
    return "".join(text + end for text in lines).encode(encoding)


def write(folder: Path, kind: Kind, rows: Sequence[Sequence[str]] | None = None, name: str = "", **habits) -> Path:
    path = folder / (name or NAMES[kind])
    path.write_bytes(content(kind, rows, **habits))
    return path


def read_sgl(paths: Sequence[Path]) -> ReadResult:
    """The catalogue of LOINC_1 to LOINC_3, or of some of them."""
    return join_sgl([read_sgl_file(path) for path in paths])


def analysis(code: str, label: str, **columns: str) -> tuple[str, ...]:
    """A row of LOINC_3 with empty columns where nothing is said."""
    names = (
        "synonyms",
        "property",
        "unit_code",
        "unit",
        "time",
        "specimen_code",
        "specimen",
        "scale",
        "method",
        "nabm",
    )
    return (code, label, *(columns.get(name, "") for name in names))
