"""The rows of an act on many rows, each of which can be taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt

from workbench.icons import icon
from workbench.language import percent, translate
from workbench.models.indexes import NO_PARENT, Index


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One row of the preview: where it is in the worksheet, and what it would get."""

    place: int
    label: str
    context: str  # specimen and unit
    code: str
    name: str
    confidence: float | None = None
    warning: str = ""  # what speaks against the code, in words
    is_out: bool = False  # left out unless the reviewer takes it in
    local: str = ""  # the row's own code


class BulkColumn(IntEnum):
    """The columns, from left to right."""

    ROW = 0
    LOCAL = 1
    CONTEXT = 2
    CODE = 3
    NAME = 4
    LAST = 5  # what speaks against the code, or how sure it is


class BulkModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._lines: list[BulkLine] = []
        self._out: set[int] = set()
        self.has_warnings = False  # then the last column says what speaks against a row

    def show_lines(self, lines: Sequence[BulkLine]) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self._out = {place for place, one in enumerate(self._lines) if one.is_out}
        self.has_warnings = any(one.warning for one in self._lines)
        self.endResetModel()

    def kept(self) -> list[BulkLine]:
        return [one for place, one in enumerate(self._lines) if place not in self._out]

    def warning(self, row: int) -> str:
        """What speaks against the row, '' where nothing does."""
        return self._lines[row].warning if 0 <= row < len(self._lines) else ""

    def toggle(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self._out ^= {row}
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(BulkColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Bulk", "Row"),
            translate("Bulk", "Local code"),
            translate("Bulk", "Specimen, unit"),
            translate("Bulk", "LOINC"),
            translate("Bulk", "LOINC name"),
            translate("Bulk", "What speaks against it") if self.has_warnings else translate("Bulk", "Confidence"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return (
            flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == BulkColumn.ROW else flags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        one = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            sure = "" if one.confidence is None else percent(one.confidence, 0)
            last = one.warning if self.has_warnings else sure
            return (one.label, one.local, one.context, one.code, one.name, last)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == BulkColumn.LAST and one.warning:
            return icon("triangle-alert", "caution")
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == BulkColumn.ROW:
            return Qt.CheckState.Unchecked if index.row() in self._out else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle(index.row())
        return True
