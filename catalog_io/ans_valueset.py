"""The French biology value set of the ANS (``LOINCFR_JeuDeValeurs.xlsx``, terminology-loinc-biologie-fra of the SMT).

The data sheet's name contains "Jeu"; its headers are matched by meaning, in any order, and the title row that stands
under them is skipped. The sheet "Alignement NABM-LOINC FR", where present, aligns billing acts with codes.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from catalog_io.characters import fold
from catalog_io.release_errors import ProblemList, ReleaseFault, ReleaseProblem, failure, system_faults
from catalog_io.workbooks import Format, each, file_format, library
from matching.axes import Axes
from matching.loinc import Translation, code_number

LANGUAGE = "fr-FR"
_HEADER_ROWS = 10  # the header is looked for in the first rows of a sheet

# What a column holds → words that its header contains, all of a group, in the order in which they are tried.
_DATA_HEADERS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("code", (("code", "loinc"), ("loinc", "num"))),
    ("component_en", (("composant", "anglais"), ("composant", "en"))),
    ("component", (("composant",),)),
    ("synonyms", (("synonyme",),)),
    ("name", (("libelle", "reference"), ("libelle", "francais"), ("libelle",))),
    ("property", (("grandeur",), ("propriete",))),
    ("time", (("temps",), ("temporalite",))),
    ("system", (("milieu",), ("systeme",))),
    ("scale", (("echelle",),)),
    ("method", (("technique",), ("methode",))),
    ("vp_version", (("version", "vp"),)),
    ("status", (("statut",), ("status",))),
)
_NABM_HEADERS = (("nabm", (("code", "nabm"),)), ("code", (("code", "loinc"), ("loinc", "num"))))
_WITHDRAWN = ("supprim", "inacti", "obsol", "retir", "deprec")


@dataclass(frozen=True, slots=True)
class ValueSet:
    """The value set's codes, in the order of the file, their French names, and NABM code → LOINC codes."""

    version: str
    codes: tuple[str, ...]
    names: Mapping[str, Translation]
    nabm: Mapping[str, tuple[str, ...]]


def read_value_set(path: Path) -> ValueSet:
    """Reads the workbook. Raises ReleaseError: not a workbook, no such sheet, no code column, or every bad code; and
    FileError as :func:`catalog_io.workbooks.file_format`.

    The version is the date or number in the file's name, else the highest "version VP", else ''.
    """
    with _workbook(path) as book:
        sheet = next((name for name in book.sheetnames if "jeu" in fold(name)), None)
        if sheet is None:
            raise failure(ReleaseFault.NO_VALUE_SET_SHEET, path.name, details=tuple(book.sheetnames))
        rows = list(_records(book, sheet, _DATA_HEADERS, path.name))
        nabm_sheet = next((name for name in book.sheetnames if "nabm" in fold(name)), None)
        nabm_rows = [] if nabm_sheet is None else list(_records(book, nabm_sheet, _NABM_HEADERS, path.name))
    problems = ProblemList()
    names: dict[str, Translation] = {}
    for row, said in rows:
        if code_number(said["code"]) < 0:
            problems.add(
                ReleaseProblem(ReleaseFault.BAD_CODE, f"{path.name}, {sheet}", row, "Code LOINC", said["code"])
            )
        elif not fold(said["status"]).startswith(_WITHDRAWN):
            names.setdefault(said["code"], _translation(said))
    problems.check()
    if not names:
        raise failure(ReleaseFault.EMPTY_TABLE, f"{path.name}, {sheet}")
    return ValueSet(_version(path, [said["vp_version"] for _, said in rows]), tuple(names), names, _nabm(nabm_rows))


def _translation(said: Mapping[str, str]) -> Translation:
    axes = Axes(*(said[axis] for axis in ("component", "property", "time", "system", "scale", "method")))
    synonyms = tuple(part for raw in re.split(r"[;|\n]", said["synonyms"]) if (part := raw.strip()))
    return Translation(LANGUAGE, axes, said["name"], synonyms=synonyms)


def _nabm(rows: Sequence[tuple[int, Mapping[str, str]]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _, said in rows:
        # A spreadsheet takes the zeros off 0126.
        act = said["nabm"].zfill(4) if said["nabm"].isdigit() else said["nabm"]
        if act and code_number(said["code"]) >= 0 and said["code"] not in found.get(act, ()):
            found[act] = (*found.get(act, ()), said["code"])
    return found


def _version(path: Path, vp_versions: Sequence[str]) -> str:
    found = re.search(r"20\d\d[-_]?[01]\d[-_]?[0-3]\d|\d+\.\d+(\.\d+)*", path.stem)
    if found is not None:
        return found[0]
    return max(vp_versions, key=lambda text: [int(number) for number in re.findall(r"\d+", text)], default="")


@contextmanager
def _workbook(path: Path) -> Iterator[Workbook]:
    with system_faults(str(path)):
        content = path.read_bytes()
    if file_format(path.name, content) is not Format.XLSX:
        raise failure(ReleaseFault.NOT_A_WORKBOOK, path.name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that do not matter here
        with library(path.name):
            book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        try:
            yield book
        finally:
            book.close()


def _records(
    book: Workbook, sheet: str, headers: Sequence[tuple[str, tuple[tuple[str, ...], ...]]], file: str
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a sheet that have a code, under the names of ``headers``; '' for a column that is absent."""
    page = book[sheet]
    page.reset_dimensions()  # the extent that some programs write there is wrong
    read = each(file, page.iter_rows(values_only=True))
    rows = enumerate(([_text(cell) for cell in row] for row in read), 1)
    required = [name for name in ("nabm", "code") if name in dict(headers)]
    for header_row, row in islice(rows, _HEADER_ROWS):  # noqa: B007 - used below the loop
        places = _places(row, headers)
        if all(name in places for name in required):
            break
    else:
        raise failure(ReleaseFault.MISSING_COLUMN, f"{file}, {sheet}", row=1, column="Code LOINC")
    for number, row in rows:
        said = {name: row[places[name]] if places.get(name, len(row)) < len(row) else "" for name, _ in headers}
        is_title = number == header_row + 1 and code_number(said["code"]) < 0
        if said["code"] and not is_title:
            yield number, said


def _places(row: Sequence[str], headers: Sequence[tuple[str, tuple[tuple[str, ...], ...]]]) -> dict[str, int]:
    folded = [set(fold(cell).split()) | {fold(cell)} for cell in row]
    places: dict[str, int] = {}
    for name, groups in headers:
        for group in groups:
            found = [
                place
                for place, words in enumerate(folded)
                if place not in places.values() and all(_holds(words, word) for word in group)
            ]
            if found:
                places[name] = found[0]
                break
    return places


def _holds(words: set[str], wanted: str) -> bool:
    """True when one of the words is, or begins with, the wanted one; two letters must be the whole word."""
    return wanted in words if len(wanted) == 2 else any(word.startswith(wanted) for word in words)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
