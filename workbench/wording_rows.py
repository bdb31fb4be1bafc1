"""The fields of a row of the catalogue, in words."""

from __future__ import annotations

from catalog_io.column_words import Field
from workbench.language import translate
from workbench.wording_fields import field_word


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
