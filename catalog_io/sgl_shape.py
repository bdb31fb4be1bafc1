"""Which of the files LOINC_1 … LOINC_6 a file is, by its name, its columns and its words.

Columns, order and names: requirements SGL.LOI.01–.06 of the Ségur programme. Encoding, header and quoting are not
specified there, so they are found out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from catalog_io.characters import fold
from catalog_io.errors import FileCode, FileError
from catalog_io.text_files import (
    Quoting,
    Record,
    Text,
    decode,
    names_delimiter,
    quoting_habit,
    read_bytes,
    records,
    usual_width,
)
from matching.catalogue import SourceFile

DELIMITER = ";"


class Kind(Enum):
    LOINC_1 = "LOINC_1"  # chapters
    LOINC_2 = "LOINC_2"  # exams
    LOINC_3 = "LOINC_3"  # analyses
    LOINC_4 = "LOINC_4"  # chapters with LOINC codes
    LOINC_5 = "LOINC_5"  # exams with LOINC codes
    LOINC_6 = "LOINC_6"  # analyses with LOINC codes


INCOMING = (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)
ANSWERS = {Kind.LOINC_1: Kind.LOINC_4, Kind.LOINC_2: Kind.LOINC_5, Kind.LOINC_3: Kind.LOINC_6}
ASKED = {answer: kind for kind, answer in ANSWERS.items()}

_CHAPTERS = ("code chapitre", "libellé chapitre", "code sous-chapitre", "libellé sous-chapitre")
_EXAMS = (
    "code examen",
    "libellé examen",
    "synonyme",
    "code chapitre",
    "code sous-chapitre",
    "milieu / nature d'échantillon",
    "codes NABM ou mention HN",
    "code analyse",
    "libellé analyse",
)
_ANALYSES = (
    "code analyse",
    "libellé analyse",
    "synonyme",
    "grandeur",
    "code unité principale",
    "libellé unité principale",
    "temporalité",
    "code milieu",
    "libellé milieu",
    "échelle",
    "technique",
    "codes NABM ou mention HN",
)
ADDED = ("code LOINC", "libellé LOINC")
ADDED_CHAPTERS = (
    "code LOINC chapitre",
    "libellé LOINC chapitre",
    "code LOINC sous-chapitre",
    "libellé LOINC sous-chapitre",
)
COLUMNS = {
    Kind.LOINC_1: _CHAPTERS,
    Kind.LOINC_2: _EXAMS,
    Kind.LOINC_3: _ANALYSES,
    Kind.LOINC_4: _CHAPTERS + ADDED_CHAPTERS,
    Kind.LOINC_5: _EXAMS + ADDED,
    Kind.LOINC_6: _ANALYSES + ADDED,
}

_CODE = r"(code|cod|id|identifiant|mnemo|mnemonique)( \w+)*"
_LABEL = r"(libelle|lib|label|nom|intitule|designation)( \w+)*"
_SYNONYMS = r"(synonymes?|syn|synonyms?)( \w+)*"
_SPECIMEN = r"((libelle|lib) )?(milieu|nature|specimen|echantillon|prelevement|matrice|system)( \w+)*"
_NABM = r"(codes? )?(nabm|hn|acte|cotation)( \w+)*"
_CHAPTER_WORDS = (
    rf"{_CODE}|chapitre",
    rf"{_LABEL}|chapitre",
    rf"{_CODE}|sous chapitre( code)?",
    rf"{_LABEL}|sous chapitre( libelle)?",
)
_EXAM_WORDS = (
    rf"{_CODE}|examen|demande",
    rf"{_LABEL}|examen|demande",
    _SYNONYMS,
    rf"{_CODE}|chapitre",
    rf"{_CODE}|sous chapitre",
    _SPECIMEN,
    _NABM,
    rf"{_CODE}|analyse|resultat",
    rf"{_LABEL}|analyse|resultat",
)
_ANALYSIS_WORDS = (
    rf"{_CODE}|analyse",
    rf"{_LABEL}|analyse",
    _SYNONYMS,
    r"(grandeur|propriete|property|kind)( \w+)*",
    rf"{_CODE}|unite( code)?|unit code",
    rf"{_LABEL}|unites?( \w+)*|units?",
    r"(temporalite|temps|time|duree|timing)( \w+)*",
    rf"{_CODE}|milieu( code)?|{_SPECIMEN}",
    rf"{_LABEL}|{_SPECIMEN}",
    r"(echelle|scale)( \w+)*",
    r"(technique|methode|method)( \w+)*",
    _NABM,
)
_WORDS = {
    Kind.LOINC_1: tuple(map(re.compile, _CHAPTER_WORDS)),
    Kind.LOINC_2: tuple(map(re.compile, _EXAM_WORDS)),
    Kind.LOINC_3: tuple(map(re.compile, _ANALYSIS_WORDS)),
}
_MOSTLY = 0.6  # of a header's names
_TELLING = {
    Kind.LOINC_1: "chap.*chap|sous",
    Kind.LOINC_2: "exam|demande",
    Kind.LOINC_3: "analyse|resultat|grandeur|unit",
}
_NAME = re.compile(r"loinc[ _.-]?([1-6])(?!\d)", re.IGNORECASE)
_TIMES = frozenset({"", "pt", "24h", "24 h", "ponctuel", "12h", "8h", "xxx"})
_SCALES = frozenset("|qn|ord|ordqn|nom|nar|doc|multi|quantitatif|qualitatif|numerique|nominal|ordinal".split("|"))


@dataclass(frozen=True)
class SglFile:
    """One of the six files in records; ``trailing`` when every row ends in a delimiter that opens no column."""

    name: str
    kind: Kind
    content: bytes
    text: Text
    records: Sequence[Record]
    header: Record | None
    trailing: bool
    named: Kind | None  # what its name says it is
    width: int  # columns; more than its kind has when a system added its own behind

    @property
    def rows(self) -> list[Record]:
        """The records with data, blank ones left out."""
        return [record for record in self.records if self.is_data(record)]

    def is_data(self, record: Record) -> bool:
        return record is not self.header and not record.blank and not names_delimiter(record)

    @cached_property
    def quoting(self) -> Quoting:
        return quoting_habit(self.rows)

    @property
    def source(self) -> SourceFile:
        return SourceFile(
            name=self.name,
            kind=self.kind.value,
            content=self.content,
            encoding=self.text.encoding,
            header=self.header is not None,
        )

    def column(self, place: int) -> str:
        """What to call a column to the user: its header where there is one, else its name in the requirement."""
        if self.header is not None and place < len(self.header.fields) and self.header.fields[place].strip():
            return self.header.fields[place].strip()
        names = COLUMNS[self.kind]
        return names[place] if place < len(names) else str(place + 1)

    def fields(self, record: Record) -> tuple[str, ...] | None:
        """The fields of a record without the empty one after a trailing delimiter; None when their number is wrong."""
        fields = record.fields
        if len(fields) == self.width + 1 and self.trailing and not fields[-1].strip():
            fields = fields[:-1]
        return fields[: len(COLUMNS[self.kind])] if len(fields) == self.width else None


def read_sgl_file(path: Path, kinds: Sequence[Kind] = INCOMING) -> SglFile:
    """Open one of the files of ``kinds``. Raises FileError: NOT_SGL when it is none of them, and as decode and read."""
    content = read_bytes(path)
    found = recognise(path.name, content, kinds)
    if found is None:
        raise FileError(FileCode.NOT_SGL, path.name)
    return found


def recognise(name: str, content: bytes, kinds: Sequence[Kind] = INCOMING) -> SglFile | None:
    """The file as one of ``kinds``, or None.

    The number of columns must fit; a file whose name does not say so must also have the words of the header or the
    habits of the content. Raises FileError as :func:`decode` does.
    """
    text = decode(content, name)
    sample = records(text.text, DELIMITER, 1000)
    width, trailing = _width(sample)
    named = named_kind(name)
    kind = next((kind for kind in kinds if len(COLUMNS[kind]) == width), None)
    if named in kinds and named in ASKED and width > len(COLUMNS[named]):
        kind = named  # the system keeps dates of change and may give them behind (SGL.LOI.08)
    if kind is None:
        return None
    header = _header(sample, kind)
    if named is not kind and not (_telling(header, kind) if header else _habits(sample, kind)):
        return None
    rows = records(text.text, DELIMITER)
    return SglFile(name, kind, content, text, rows, rows[header.number - 1] if header else None, trailing, named, width)


def stored_files(sources: Iterable[SourceFile]) -> list[SglFile]:
    """Those of the files that a catalogue was read from which are SGL files, opened again."""
    wanted = ((source, Kind(source.kind)) for source in sources if source.kind in {kind.value for kind in INCOMING})
    found = (recognise(source.name, source.content, (kind,)) for source, kind in wanted)
    return [file for file in found if file is not None]


def named_kind(name: str) -> Kind | None:
    """What ``LOINC_3_export_resultats_20250102.csv`` says by its name."""
    found = _NAME.search(name)
    return Kind(f"LOINC_{found[1]}") if found else None


def _width(sample: Sequence[Record]) -> tuple[int, bool]:
    """Columns, and whether a delimiter without a column ends every row."""
    width = usual_width(sample)
    full = [record for record in sample if len(record.fields) == width]
    trailing = width in (5, 10, 13, 15) and all(not record.fields[-1].strip() for record in full)
    return (width - 1, True) if trailing else (width, False)


def _header(sample: Sequence[Record], kind: Kind) -> Record | None:
    """The first record, when most of its columns bear the names that belong there and none holds a digit."""
    first = next((record for record in sample if not record.blank and not names_delimiter(record)), None)
    if first is None:
        return None
    filled, right = _named(first, kind)
    if any(re.search(r"\d", cell) for cell in filled) or len(filled) < 0.7 * len(right) or sum(right) < 2:
        return None
    return first if sum(right) >= _MOSTLY * len(filled) or all(right[:2]) else None


def _named(header: Record, kind: Kind) -> tuple[list[str], list[bool]]:
    """The names of a header that are filled in, and whether each column of ``kind`` bears one that belongs there."""
    names = _WORDS[ASKED.get(kind, kind)]
    cells = [fold(cell) for cell in header.fields[: len(names)]]
    right = [bool(cell and word.fullmatch(cell)) for word, cell in zip(names, cells, strict=False)]
    return [cell for cell in cells if cell], right


def _telling(header: Record, kind: Kind) -> bool:
    """Whether the header is of this kind and not that of any table with so many columns: "Code;Libellé;Unité;Chapitre"
    are analyses."""
    filled, right = _named(header, kind)
    is_named = sum(right) >= _MOSTLY * len(filled)
    return is_named and bool(re.search(_TELLING[ASKED.get(kind, kind)], fold(" ".join(header.fields))))


def _habits(sample: Sequence[Record], kind: Kind) -> bool:
    """Whether rows without header or telling name hold what such a file holds."""
    rows = [record.fields for record in sample if len(record.fields) >= len(COLUMNS[kind])]
    if not rows:
        return False
    asked = ASKED.get(kind, kind)
    if asked is Kind.LOINC_3:
        usual = all(fold(row[6]) in _TIMES and fold(row[9]) in _SCALES for row in rows)
        return usual and len({row[0] for row in rows}) == len(rows)
    if asked is Kind.LOINC_2:
        return all(row[0].strip() and row[1].strip() and row[7].strip() and row[8].strip() for row in rows)
    labels = {(row[0], row[1]) for row in rows}
    pairs = {tuple(row[:4]) for row in rows}
    return len(pairs) == len(rows) and len(labels) < len(rows) == sum(bool(row[1].strip()) for row in rows)
