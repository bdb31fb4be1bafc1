"""The columns that a general table can have, in words."""

from __future__ import annotations

from catalog_io.column_words import Field
from workbench.language import translate


def field_word(field: Field) -> str:
    return {
        Field.CODE: translate("Field", "Code"),
        Field.LABEL: translate("Field", "Label"),
        Field.SYNONYMS: translate("Field", "Synonyms"),
        Field.PROPERTY: translate("Field", "Property"),
        Field.UNIT_CODE: translate("Field", "Unit code"),
        Field.UNIT: translate("Field", "Unit"),
        Field.TIME: translate("Field", "Time"),
        Field.SPECIMEN_CODE: translate("Field", "Specimen code"),
        Field.SPECIMEN: translate("Field", "Specimen"),
        Field.SCALE: translate("Field", "Scale"),
        Field.METHOD: translate("Field", "Method"),
        Field.NABM: translate("Field", "NABM"),
        Field.CHAPTER: translate("Field", "Chapter"),
        Field.SUBCHAPTER: translate("Field", "Sub-chapter"),
        Field.EXAM: translate("Field", "Exam"),
        Field.SUBCONTRACTED: translate("Field", "Subcontracted"),
        Field.SUBCONTRACTED_TO: translate("Field", "Subcontracted to"),
        Field.LABORATORY: translate("Field", "Executing laboratory"),
        Field.VOLUME: translate("Field", "Yearly volume"),
        Field.REFERENCE_RANGE: translate("Field", "Reference range"),
        Field.RESULT_TYPE: translate("Field", "Result type"),
    }[field]
