"""Which column of a table is what: guessed from headers and content, or said by the user."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from catalog_io.characters import fold
from catalog_io.column_shapes import SAMPLE, is_surely, likeness
from catalog_io.column_words import Field, fit, is_known, is_never
from catalog_io.errors import FileCode, FileError
from catalog_io.tables import Table
from matching.loinc import is_loinc_code

_PART = re.compile(r'\s*([\w-]+)\s*=\s*("(?:[^"]|"")*"|[^,]*?)\s*(?:,|\Z)')
_SHEET = "sheet"
_ALIASES = {
    "section": Field.CHAPTER,
    "synonym": Field.SYNONYMS,
    "subsection": Field.SUBCHAPTER,
    "executing_laboratory": Field.LABORATORY,
}
_MAY_HOLD_CODES = (Field.CODE, Field.LABEL, Field.SYNONYMS, Field.EXAM)  # "Analyse" heads codes as well as labels


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Fields with their columns, each a header or a number from 1.

    What a choice that is not ``exact`` leaves out is guessed; a column '' says that the table has none for the field.
    ``sheet`` is that of a workbook which they are on, '' for the one that looks most like a catalogue. What
    ``is_remembered`` was said of an earlier table: of it that counts which this one has.
    """

    columns: tuple[tuple[Field, str | int], ...] = ()
    exact: bool = False
    is_remembered: bool = False
    sheet: str = ""

    def __str__(self) -> str:
        """The choice as :func:`parse_columns` reads it."""
        said = [(_SHEET, self.sheet)] if self.sheet else []
        said += [(field.value, str(column)) for field, column in self.columns]
        return ",".join(f"{name}={_quoted(text)}" for name, text in said)

    def get(self, field: Field) -> str | int | None:
        return next((column for chosen, column in self.columns if chosen is field), None)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if re.search(r'[,"]|^\s|\s$', text) else text


def parse_columns(text: str) -> ColumnChoice:
    """Read ``code=Code,label="Libellé, long",unit=3,sheet=Tarifs``; ``unit=`` says that there is none.

    Raises FileError BAD_COLUMN_CHOICE with the part that is not of this form, or names no field or one twice.
    """
    found: dict[Field | None, str] = {}  # None for the sheet
    place = 0
    while place < len(text):
        part = _PART.match(text, place)
        field = _field(part[1]) if part else None
        is_known = field is not None or (part is not None and part[1].lower() == _SHEET)
        if part is None or not is_known or field in found:
            raise FileError(FileCode.BAD_COLUMN_CHOICE, "", part[0].strip(" ,") if part else text[place:])
        column = part[2]
        found[field] = column[1:-1].replace('""', '"') if column.startswith('"') and len(column) > 1 else column
        place = part.end()
    if not found:
        raise FileError(FileCode.BAD_COLUMN_CHOICE, "", text)
    columns = tuple((field, column) for field, column in found.items() if field is not None)
    return ColumnChoice(columns, sheet=found.get(None, ""))


def corrections(choice: ColumnChoice, table: Table) -> ColumnChoice:
    """What an exact choice by number says that nobody would guess, so that it holds for the next table of the kind too:
    columns by their headers where these tell them apart, else by their numbers."""
    if not choice.columns:  # of the sheet alone
        return choice
    chosen, guessed = dict(choice.columns), dict(guess_columns(table).columns)
    corrected = {field: chosen.get(field, "") for field in Field if chosen.get(field) != guessed.get(field)}
    return ColumnChoice(tuple((field, _name(column, table)) for field, column in corrected.items()), sheet=choice.sheet)


def by_header(choice: ColumnChoice, table: Table) -> ColumnChoice:
    """A choice with the headers of the columns that it gives by their numbers: in the next export they may stand
    elsewhere. Raises FileError UNKNOWN_COLUMN."""
    places = ((field, column and _place(column, table) + 1) for field, column in choice.columns)
    return replace(choice, columns=tuple((field, _name(column, table)) for field, column in places))


def _name(column: str | int, table: Table) -> str | int:
    if not isinstance(column, int) or not table.has_header:
        return column
    header = table.headers[column - 1]
    return header if _place(header, table) == column - 1 else column


def _field(name: str) -> Field | None:
    key = name.lower().replace("-", "_")
    return _ALIASES.get(key) or next((field for field in Field if field.value == key), None)


def resolve(
    choice: ColumnChoice | None, table: Table, labelled: bool = True, known: Collection[str] = ()
) -> Mapping[Field, int]:
    """The place from 0 of each chosen column; what is not chosen is guessed unless the choice is exact.

    A table that is not ``labelled`` adds to rows that are known already: it may have codes alone. So may one with a
    column of ``known`` codes, whatever that is headed.
    Raises FileError UNKNOWN_COLUMN for a header or number that the table does not have, NO_LABEL_COLUMN.
    """
    wanted = _had(choice, table)
    said = {field: _place(column, table) for field, column in wanted.items() if column != ""}
    if choice is None or not choice.exact:
        refused = set(wanted)
        guessed = {field: int(column) - 1 for field, column in guess_columns(table).columns}
        codes = place_of_codes(table, guessed, known)
        if codes is not None:
            guessed = {field: place for field, place in guessed.items() if place != codes} | {Field.CODE: codes}
            labelled = labelled and Field.CODE in refused
        for field, place in guessed.items():
            if field not in refused and place not in said.values():
                said[field] = place
    if Field.LABEL not in said and (labelled or Field.CODE not in said):
        raise FileError(FileCode.NO_LABEL_COLUMN, table.file, *table.headers)
    return said


def _had(choice: ColumnChoice | None, table: Table) -> dict[Field, str | int]:
    """What a choice says of this table: a remembered one nothing of the columns that it lacks."""
    said = dict(choice.columns) if choice is not None else {}
    if choice is None or not choice.is_remembered:
        return said
    return {field: column for field, column in said.items() if column == "" or _has(column, table)}


def _has(column: str | int, table: Table) -> bool:
    try:
        _place(column, table)
    except FileError:
        return False
    return True


def place_of_codes(table: Table, guessed: Mapping[Field, int], known: Collection[str]) -> int | None:
    """The column most of whose cells are ``known`` codes, the one headed so if it is one; None where there is none.

    A column that its header names otherwise is none, even a volume where codes are numbers; one of labels, of synonyms
    or of exams may be.
    """
    if not known:
        return None
    others = {place for field, place in guessed.items() if field not in _MAY_HOLD_CODES}
    shares: dict[int, float] = {}
    for place in range(len(table.headers)):
        cells = _sample(table, place)
        if cells and place not in others:
            shares[place] = sum(cell in known for cell in cells) / len(cells)
    best = max(shares, key=lambda place: (shares[place], place == guessed.get(Field.CODE), -place), default=None)
    return best if best is not None and shares[best] > 0.5 else None


def _place(column: str | int, table: Table) -> int:
    if isinstance(column, str):
        same: tuple[Callable[[str], str], ...] = (str.strip, str.casefold, fold)
        for alike in same:
            for place, header in enumerate(table.headers):
                if table.has_header and alike(header) == alike(column):
                    return place
    text = str(column).strip()
    if text.isascii() and text.isdigit() and 1 <= int(text) <= len(table.headers):
        return int(text) - 1
    raise FileError(FileCode.UNKNOWN_COLUMN, table.file, column, *table.headers)


def guess_columns(table: Table) -> ColumnChoice:
    """What each column most likely is, by its header, else by its content; numbers from 1. Exact: nothing is added.

    Columns of LOINC codes, notes and English labels are never chosen: they would be answers, not evidence.
    """
    samples = [_sample(table, place) for place in range(len(table.headers))]
    free = [
        place
        for place, header in enumerate(table.headers)
        if not (table.has_header and is_never(header)) and not _are_loinc_codes(samples[place])
    ]
    found = _by_header(table, free) if table.has_header else {}
    is_named = bool(found)
    for field in (Field.UNIT, Field.SCALE, Field.TIME, Field.SPECIMEN, Field.CHAPTER, Field.CODE, Field.LABEL):
        if field in found:
            continue
        rest = [place for place in free if place not in found.values()]
        if field is Field.LABEL:  # a short name is a label where there is no other
            place = _by_content(field, [*rest, *(found[one] for one in found if one is Field.SYNONYMS)], samples)
            if place is not None and place == found.get(Field.SYNONYMS):
                del found[Field.SYNONYMS]
        elif is_named:
            place = _unmistakable(field, table, found, rest, samples)
        else:
            place = _by_content(field, rest, samples)
        if place is not None:
            found[field] = place
    return ColumnChoice(tuple((field, found[field] + 1) for field in Field if field in found), exact=True)


def _unmistakable(
    field: Field, table: Table, found: Mapping[Field, int], rest: Sequence[int], samples: Sequence[Sequence[str]]
) -> int | None:
    """A column under a header that says nothing, beside others that say what they are: only what can be nothing else
    is guessed from content. A code stands before the label; behind it a number may be anything."""
    label = found.get(Field.LABEL, 0)
    for place in rest:
        cells, header = samples[place], table.headers[place]
        if is_known(header) or not is_surely(field, cells):
            continue
        if field is not Field.CODE or (place < max(label, 1) and len(cells) >= 0.9 * len(table.rows[:SAMPLE])):
            return place
    return None


def _by_header(table: Table, free: Sequence[int]) -> dict[Field, int]:
    found: dict[Field, int] = {}
    for field, place in _ranked(table, free):
        if field not in found and place not in found.values():
            found[field] = place
    exam = found.get(Field.EXAM)
    if exam is not None and fold(table.headers[exam]).startswith("code") and Field.CODE not in found:
        found[Field.CODE] = found.pop(Field.EXAM)
        again = [place for place in free if place not in found.values() and fit(Field.EXAM, table.headers[place])]
        if Field.LABEL not in found and again:
            found[Field.LABEL] = again[0]
    elif exam is not None and Field.LABEL not in found:
        found[Field.LABEL] = found.pop(Field.EXAM)
    return found


def _ranked(table: Table, free: Sequence[int]) -> list[tuple[Field, int]]:
    """Fields with columns whose header fits, the best fit first, then in the order of fields and columns."""
    ranked = [
        (rank, order, place, field)
        for order, field in enumerate(Field)
        for place in free
        if (rank := fit(field, table.headers[place]))
    ]
    return [(field, place) for _, _, place, field in sorted(ranked, key=lambda entry: entry[:3])]


def _sample(table: Table, place: int) -> list[str]:
    return _column(table, place, SAMPLE)


def _column(table: Table, place: int, rows: int | None = None) -> list[str]:
    """The filled cells of a column, of the first so many rows."""
    return [cell for row in table.rows[:rows] if (cell := row[place].strip())]


def columns_of_loinc(table: Table) -> list[int]:
    """The places of the columns of LOINC codes: those that are headed so, else those that hold most of them."""
    named = [place for place, header in enumerate(table.headers) if table.has_header and "loinc" in fold(header)]
    headed = [place for place in named if any(map(is_loinc_code, _column(table, place)))]
    return headed or [place for place in range(len(table.headers)) if _are_loinc_codes(_column(table, place))]


def _are_loinc_codes(cells: Sequence[str]) -> bool:
    return len(cells) >= 3 and sum(map(is_loinc_code, cells)) > 0.5 * len(cells)


def _by_content(field: Field, places: Sequence[int], samples: Sequence[Sequence[str]]) -> int | None:
    scores = {place: likeness(field, samples[place]) for place in places if samples[place]}
    best = max(scores, key=lambda place: (scores[place], -place), default=None)
    return best if best is not None and scores[best] > 0.5 else None
