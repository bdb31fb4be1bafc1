"""The rows of one level of the catalogue as FHIR sees them: a code, a label and a value for each column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from catalog_io.fhir_resource import FhirError, FhirFault, FhirProblem, fhir_code, name_words
from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey

Value = str | bool | int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the catalogue as a property of the local code system."""

    code: str
    description: str
    type: str = "string"  # FHIR's property types; string, boolean or integer here


@dataclass(frozen=True, slots=True)
class LocalRow:
    key: LocalKey
    code: str  # the key's code as FHIR allows it
    label: str
    values: tuple[tuple[str, Value], ...] = ()  # by the column's code; several where the column holds a list

    def text(self, column: str) -> str:
        """The column's text; its values after one another where there are several."""
        return " | ".join(str(value) for code, value in self.values if code == column)


@dataclass(frozen=True, slots=True)
class LocalTable:
    columns: tuple[Column, ...]
    rows: tuple[LocalRow, ...]


_ANALYSIS = (
    Column("synonyme", "Synonyme"),
    Column("grandeur", "Grandeur"),
    Column("code-unite", "Code de l'unité principale"),
    Column("unite", "Libellé de l'unité principale"),
    Column("temporalite", "Temporalité"),
    Column("code-milieu", "Code du milieu"),
    Column("milieu", "Libellé du milieu"),
    Column("echelle", "Échelle"),
    Column("technique", "Technique"),
    Column("nabm", "Code NABM ou mention HN"),
    Column("chapitre", "Chapitre"),
    Column("sous-chapitre", "Sous-chapitre"),
    Column("examen", "Code d'un examen qui comporte l'analyse"),
    Column("sous-traite", "Analyse sous-traitée", "boolean"),
    Column("sous-traitant", "Laboratoire exécutant"),
    Column("volume-annuel", "Nombre de résultats par an", "integer"),
)
_EXAM = (
    Column("synonyme", "Synonyme"),
    Column("chapitre", "Code du chapitre"),
    Column("sous-chapitre", "Code du sous-chapitre"),
    Column("milieu", "Milieu ou nature de l'échantillon"),
    Column("nabm", "Code NABM ou mention HN"),
    Column("analyse", "Code d'une analyse de l'examen"),
)
_SUBCHAPTER = (Column("chapitre", "Chapitre du sous-chapitre"),)


def local_table(catalogue: Catalogue, level: Level) -> LocalTable:
    """The rows of a level in the order of the catalogue, each code once, with the columns that hold anything.

    Raises FhirError with every row that has no code or, once white space is evened out, the code of another row.
    """
    columns, rows = _READERS[level](catalogue)
    once = tuple({row.key: row for row in reversed(rows)}.values())[::-1]
    problems = [*_faults(once)]
    if problems:
        raise FhirError(problems)
    used = {code for row in once for code, _ in row.values}
    return LocalTable(tuple(column for column in columns if column.code in used), once)


def _faults(rows: Iterable[LocalRow]) -> Iterator[FhirProblem]:
    seen: set[str] = set()
    for row in rows:
        if not row.code:
            yield FhirProblem(FhirFault.MISSING_CODE, row.key.code, row.label)
        elif row.code in seen:
            yield FhirProblem(FhirFault.DUPLICATE_CODE, row.key.code, row.code)
        seen.add(row.code)


def _row(key: LocalKey, label: str, values: Iterable[tuple[str, Value | None]] = ()) -> LocalRow:
    code = fhir_code(key.code)
    kept = tuple(
        (column, value.strip() if isinstance(value, str) else value)
        for column, value in values
        if value is not None and (not isinstance(value, str) or value.strip())
    )
    return LocalRow(key, code, label.strip() or code, kept)


def _analyses(catalogue: Catalogue) -> tuple[tuple[Column, ...], list[LocalRow]]:
    extras = _extra_columns(catalogue.analyses)
    rows = [_row(row.key, row.label, _analysis_values(row, extras)) for row in catalogue.analyses]
    return (*_ANALYSIS, *extras.values()), rows


def _analysis_values(row: LocalAnalysis, extras: dict[str, Column]) -> Iterator[tuple[str, Value | None]]:
    yield from (("synonyme", synonym) for synonym in row.synonyms)
    yield "grandeur", row.property
    yield "code-unite", row.unit_code
    yield "unite", row.unit
    yield "temporalite", row.time
    yield "code-milieu", row.specimen_code
    yield "milieu", row.specimen
    yield "echelle", row.scale
    yield "technique", row.method
    yield from (("nabm", code) for code in row.nabm)
    yield "chapitre", row.chapter
    yield "sous-chapitre", row.subchapter
    yield from (("examen", code) for code in row.exams)
    yield "sous-traite", row.subcontracted
    yield "sous-traitant", row.subcontracted_to
    yield "volume-annuel", row.volume
    yield from ((extras[header].code, text) for header, text in row.extras)


def _extra_columns(analyses: Sequence[LocalAnalysis]) -> dict[str, Column]:
    """The other columns by their header; two headers that read alike as FHIR codes are numbered."""
    found: dict[str, Column] = {}
    taken = {column.code for column in _ANALYSIS}
    for header in dict.fromkeys(header for row in analyses for header, _ in row.extras):
        stem = "-".join(name_words(header)) or "colonne"
        code, number = stem, 1
        while code in taken:
            number += 1
            code = f"{stem}-{number}"
        taken.add(code)
        found[header] = Column(code, header.strip() or code)
    return found


def _exams(catalogue: Catalogue) -> tuple[tuple[Column, ...], list[LocalRow]]:
    def values(exam: Exam) -> Iterator[tuple[str, Value | None]]:
        yield from (("synonyme", synonym) for synonym in exam.synonyms)
        yield "chapitre", exam.chapter_code
        yield "sous-chapitre", exam.subchapter_code
        yield "milieu", exam.specimen
        yield from (("nabm", code) for code in exam.nabm)
        yield from (("analyse", code) for code in exam.analyses)

    return _EXAM, [_row(exam.key, exam.label, values(exam)) for exam in catalogue.exams]


def _chapters(catalogue: Catalogue) -> tuple[tuple[Column, ...], list[LocalRow]]:
    return (), [_row(row.key, row.label) for row in catalogue.chapters if not row.parent]


def _subchapters(catalogue: Catalogue) -> tuple[tuple[Column, ...], list[LocalRow]]:
    found: dict[LocalKey, list[Chapter]] = {}
    for chapter in catalogue.chapters:
        if chapter.parent:
            found.setdefault(chapter.key, []).append(chapter)
    rows = [_row(key, same[0].label, [("chapitre", row.parent) for row in same]) for key, same in found.items()]
    return _SUBCHAPTER, rows


_READERS: dict[Level, Callable[[Catalogue], tuple[tuple[Column, ...], list[LocalRow]]]] = {
    Level.ANALYSIS: _analyses,
    Level.EXAM: _exams,
    Level.CHAPTER: _chapters,
    Level.SUBCHAPTER: _subchapters,
}
