"""The fields of a row of the catalogue, in words."""

from __future__ import annotations

from collections.abc import Iterable

from catalog_io.column_words import Field
from matching.curation.diff import LocalRow, said
from workbench.language import translate
from workbench.wording.fields import field_word


def row_field_word(name: str) -> str:
    """What a field of LocalAnalysis, Exam or Chapter is called."""
    other = {
        "exams": translate("RowField", "Exams"),
        "analyses": translate("RowField", "Analyses"),
        "extras": translate("RowField", "Other columns"),
        "parent": translate("RowField", "Chapter"),
        "chapter_code": translate("RowField", "Chapter code"),
        "subchapter_code": translate("RowField", "Sub-chapter code"),
    }
    return other.get(name) or field_word(Field(name))


def change_words(before: LocalRow, after: LocalRow, names: Iterable[str]) -> str:
    """What some fields of a row said, and what they say now."""
    return " · ".join(
        translate("RowField", "{field}: {before} → {after}").format(
            field=row_field_word(name), before=_shown(said(before, name)), after=_shown(said(after, name))
        )
        for name in names
    )


def context_words(row: LocalRow) -> str:
    """Specimen and unit, what rows of one label are told apart by; '' where the row has neither."""
    return " · ".join(str(said(row, name)) for name in ("specimen", "unit") if hasattr(row, name) and said(row, name))


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(": ".join(one) if isinstance(one, tuple) else str(one) for one in value) or "—"
    if isinstance(value, bool):
        return translate("RowField", "yes") if value else translate("RowField", "no")
    return "—" if value in ("", None) else str(value)
