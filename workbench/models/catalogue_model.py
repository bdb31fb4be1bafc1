"""The catalogue as a table: columns of ready texts over the worksheet's rows that the filter lets through."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor, QFont

from matching.catalogue import Level, LocalAnalysis
from matching.mapping import Status
from workbench import theme
from workbench.icons import icon
from workbench.language import language, number, percent, translate
from workbench.models.decided_warnings import DecidedWarnings
from workbench.models.indexes import NO_PARENT, Index
from workbench.models.review import Review
from workbench.models.targets import code_name
from workbench.models.worksheet import Worksheet
from workbench.wording.domain import STATUS_LOOK, WARNED_LOOK, changed_word, status_word, status_words
from workbench.wording.warnings import warning_sentence

PLACE_ROLE = Qt.ItemDataRole.UserRole
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.TextAlignmentRole,
        PLACE_ROLE,
    }
)  # a table asks for many more, at every painting of every cell


class Column(Enum):
    STATUS = "status"
    CODE = "code"
    LABEL = "label"
    SPECIMEN = "specimen"
    UNIT = "unit"
    LOINC = "loinc"
    NAME = "name"
    CONFIDENCE = "confidence"
    VOLUME = "volume"
    CHAPTER = "chapter"
    EXAM = "exam"
    METHOD = "method"
    SCALE = "scale"
    ASSIGNED = "assigned"
    NOTE = "note"


COLUMNS = tuple(Column)
# What a blind second reader must not see of the first decision.
_OF_DECISION = frozenset({Column.LOINC, Column.NAME, Column.CONFIDENCE, Column.NOTE})
_NUMERIC = (Column.CONFIDENCE, Column.VOLUME)


def column_word(column: Column) -> str:
    return {
        Column.STATUS: translate("Catalogue", "Status"),
        Column.CODE: translate("Catalogue", "Code"),
        Column.LABEL: translate("Catalogue", "Analysis"),
        Column.SPECIMEN: translate("Catalogue", "Specimen"),
        Column.UNIT: translate("Catalogue", "Unit"),
        Column.LOINC: translate("Catalogue", "LOINC"),
        Column.NAME: translate("Catalogue", "LOINC name"),
        Column.CONFIDENCE: translate("Catalogue", "Confidence"),
        Column.VOLUME: translate("Catalogue", "Volume"),
        Column.CHAPTER: translate("Catalogue", "Chapter"),
        Column.EXAM: translate("Catalogue", "Exam"),
        Column.METHOD: translate("Catalogue", "Method"),
        Column.SCALE: translate("Catalogue", "Scale"),
        Column.ASSIGNED: translate("Catalogue", "Assigned to"),
        Column.NOTE: translate("Catalogue", "Note"),
    }[column]


def _level_word(column: Column, level: Level) -> str:
    """What the column is called where rows are no analyses; '' where that makes no difference."""
    return {
        (Column.LABEL, Level.EXAM): translate("Catalogue", "Exam"),
        (Column.LABEL, Level.CHAPTER): translate("Catalogue", "Chapter"),
        (Column.CHAPTER, Level.CHAPTER): translate("Catalogue", "In chapter"),
    }.get((column, level), "")


class CatalogueModel(QAbstractTableModel):
    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._name = lru_cache(maxsize=4096)(self._code_name)
        self._row_of = _rows(review)
        self.warned = DecidedWarnings(review, self)
        self.warned.found.connect(lambda place: self._changed([place]))
        review.rows_reset.connect(self._reset)
        review.rows_changed.connect(self._changed)

    def row_of(self, place: int) -> int:
        """The table row of the worksheet's row ``place``, -1 where the filter hides it."""
        return int(self._row_of[place]) if 0 <= place < len(self._row_of) else -1

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.review.visible)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column = COLUMNS[section]
            return _level_word(column, self.review.filter.level) or column_word(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid() or index.row() >= len(self.review.visible):
            return None
        place = int(self.review.visible[index.row()])
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and column is Column.STATUS:
            return self._status_told(place)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(place, column) or None
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATUS:
            return icon(*self._look(place))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(place, column)
        if role == Qt.ItemDataRole.FontRole and column is Column.LABEL and place == self.review.current:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMERIC:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == PLACE_ROLE:
            return place
        return None

    def _look(self, place: int) -> tuple[str, str]:
        """Icon and tone of where a row stands: a code that a rule speaks against, or a row that has changed since it
        was decided, is not good any more."""
        against = self.warned.of(place)
        if against is not None:
            return WARNED_LOOK[against.severity]
        name, tone = STATUS_LOOK[self.review.sheet.status(place)]
        return name, "caution" if self._is_changed(place) else tone

    def _status_told(self, place: int) -> str:
        """Where a row stands in full, and what speaks against its code."""
        against = self.warned.of(place)
        severity = None if against is None else against.severity
        words = status_words(self.review.sheet.status(place), self._is_changed(place), severity)
        return words if against is None else f"{words}\n{warning_sentence(against)}"

    def _is_changed(self, place: int) -> bool:
        return self.review.sheet.keys[place] in self.review.sheet.changed

    def _text(self, place: int, column: Column) -> str:
        sheet: Worksheet = self.review.sheet
        analysis = sheet.analyses[place]
        if column is Column.STATUS:
            # one word: the icon is still the status's
            return changed_word() if self._is_changed(place) else status_word(sheet.status(place))
        if place in self.review.veiled and column in _OF_DECISION:
            return ""
        if column is Column.NOTE:
            return " ".join(sheet.mappings[place].comment.split())
        if column is Column.ASSIGNED:
            return sheet.mappings[place].assigned_to
        if column is Column.LOINC:
            return sheet.code(place)
        if column is Column.NAME:
            code = sheet.code(place)
            return self._name(code, analysis.level, self._names_language()) if code else ""
        if analysis.level.is_chapter and column in (Column.CONFIDENCE, Column.CHAPTER):
            return analysis.chapter if column is Column.CHAPTER and analysis.level is Level.SUBCHAPTER else ""
        if column is Column.CONFIDENCE:
            brief = sheet.briefs[place]
            return percent(brief.confidence, 0) if brief is not None and brief.code else ""
        if column is Column.VOLUME:
            return number(analysis.volume) if analysis.volume is not None else ""
        return _said(analysis, column)

    def _colour(self, place: int, column: Column) -> QColor | None:
        status = self.review.sheet.status(place)
        tokens = theme.palette()
        if column is Column.STATUS:
            return QColor(getattr(tokens, self._look(place)[1]))
        if status is Status.EXCLUDED or (column in (Column.LOINC, Column.NAME) and status.is_open):
            return QColor(tokens.muted)
        return None

    def _names_language(self) -> str:
        return "en" if self.review.english_names else language()

    def _code_name(self, code: str, level: Level, spoken: str) -> str:
        return code_name(self.review.engine.release, code, level, spoken)

    def _reset(self) -> None:
        self.beginResetModel()
        self._row_of = _rows(self.review)
        self.endResetModel()

    def _changed(self, places: list[int]) -> None:
        rows = [row for place in places if (row := self.row_of(place)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(COLUMNS) - 1))


def _said(row: LocalAnalysis, column: Column) -> str:
    """What the catalogue itself says of the row."""
    if column is Column.UNIT:
        return row.unit or row.unit_code
    if column is Column.SPECIMEN:
        return row.specimen_said
    if column is Column.EXAM:
        return ", ".join(row.exams)
    return str(getattr(row, column.value))


def _rows(review: Review) -> np.ndarray:
    rows = np.full(len(review.sheet), -1, np.int64)
    rows[review.visible] = np.arange(len(review.visible))
    return rows
