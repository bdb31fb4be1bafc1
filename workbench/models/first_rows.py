"""What the first rows of a file say, field by field: only of the fields that its columns were taken for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from catalog_io.column_words import Field
from matching.catalogue import LocalAnalysis
from workbench.language import translate

ALWAYS = (Field.CODE, Field.LABEL)
# Of files whose columns are not chosen, and of what lines between the rows say: what a row is known by.
_BRIEF = (*ALWAYS, Field.SPECIMEN, Field.UNIT, Field.METHOD, Field.CHAPTER, Field.SUBCONTRACTED, Field.VOLUME)
_ORDER = (*_BRIEF, *(field for field in Field if field not in _BRIEF))


def fields_shown(rows: Sequence[LocalAnalysis], headers: Mapping[Field, str]) -> list[Field]:
    """From left to right: the code and the label, the fields that a column of a table was taken for (its header in
    ``headers``), and the few by which a row is known where some row has a word for them."""

    def is_shown(field: Field) -> bool:
        is_told = field in _BRIEF and any(said(row, field, headers) for row in rows)
        return field in ALWAYS or field in headers or is_told

    return [field for field in _ORDER if is_shown(field)]


def said(row: LocalAnalysis, field: Field, headers: Mapping[Field, str]) -> str:
    """What the row says in a field; what is kept verbatim only is found by its header."""
    tell = _TELL.get(field)
    return tell(row) if tell is not None else dict(row.extras).get(headers.get(field, ""), "")


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def _yes_no(said: bool | None) -> str:
    return "" if said is None else translate("Preview", "yes") if said else translate("Preview", "no")


_TELL: dict[Field, Callable[[LocalAnalysis], str]] = {
    Field.CODE: lambda row: row.code,
    Field.LABEL: lambda row: row.label,
    Field.SYNONYMS: lambda row: _listed(row.synonyms),
    Field.PROPERTY: lambda row: row.property,
    Field.UNIT_CODE: lambda row: row.unit_code,
    Field.UNIT: lambda row: row.unit,
    Field.TIME: lambda row: row.time,
    Field.SPECIMEN_CODE: lambda row: row.specimen_code,
    Field.SPECIMEN: lambda row: row.specimen,
    Field.SCALE: lambda row: row.scale,
    Field.METHOD: lambda row: row.method,
    Field.NABM: lambda row: _listed(row.nabm),
    Field.CHAPTER: lambda row: row.chapter,
    Field.SUBCHAPTER: lambda row: row.subchapter,
    Field.EXAM: lambda row: _listed(row.exams),
    Field.SUBCONTRACTED: lambda row: _yes_no(row.subcontracted),
    Field.SUBCONTRACTED_TO: lambda row: row.subcontracted_to,
    Field.VOLUME: lambda row: "" if row.volume is None else str(row.volume),
}
