"""The rows of a returned file that differ from the project, as a table that follows what is decided meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor

from catalog_io.differences import Change, Difference
from matching.catalogue import LocalKey
from matching.mapping import UNMAPPED, Mapping
from workbench import theme
from workbench.icons import icon
from workbench.language import translate
from workbench.models.indexes import NO_PARENT, Index
from workbench.models.review import Review
from workbench.verbs.comparing import Compared
from workbench.verbs.returned import is_settled
from workbench.wording.returned import change_words, ours_words, theirs_words

CODE, LABEL, OURS, THEIRS, KIND = range(5)
LOOK = {
    Change.ADDED: ("file-plus", "near"),
    Change.CHANGED: ("diff", "caution"),
    Change.REMOVED: ("circle-x", "caution"),
    Change.RELATION: ("split", "near"),
    Change.SEVERAL: ("ban", "bad"),
    Change.UNKNOWN_ROW: ("circle-question-mark", "quiet"),
}
_ROLES = frozenset({
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One difference, and the place of the file that says so."""

    difference: Difference
    file: str = ""
    row: int = 0


class ReturnedModel(QAbstractTableModel):
    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.lines: list[Line] = []
        self.hidden: frozenset[LocalKey] = frozenset()  # rows whose first decision must not be seen

    def show_found(self, found: Compared) -> int:
        """Show what differs, but for rows whose first decision must not be seen; how many those are."""
        self.hidden = self._veiled_keys()
        lines = [
            Line(difference, *place)
            for difference, place in zip(found.differences, found.places, strict=True)
            if difference.key not in self.hidden
        ]
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return len(found.differences) - len(lines)

    def ours(self, difference: Difference) -> Mapping:
        """Where the row stands now."""
        place = self.review.sheet.positions.get(difference.key)
        if place is not None:
            sheet = self.review.sheet
            return replace(sheet.mappings[place], status=sheet.status(place))
        return UNMAPPED

    def is_settled(self, row: int) -> bool:
        difference = self.lines[row].difference
        return is_settled(difference, self.ours(difference))

    @property
    def is_out_of_date(self) -> bool:
        """True once other rows are hidden than when the lines were chosen."""
        return self.hidden != self._veiled_keys()

    def _veiled_keys(self) -> frozenset[LocalKey]:
        return frozenset(self.review.sheet.keys[place] for place in self.review.veiled)

    def follow(self) -> None:
        """Rows were decided, or taken back."""
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, KIND))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Returned", "Code"),
            translate("Returned", "Row"),
            translate("Returned", "Ours"),
            translate("Returned", "Theirs"),
            translate("Returned", "Difference"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid() or index.row() >= len(self.lines):
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row) if column == KIND else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.palette().muted) if self.is_settled(row) else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column == CODE:
            return ", ".join(self.text(row, place) for place in range(5))
        return self.text(row, column)

    def text(self, row: int, column: int) -> str:
        difference = self.lines[row].difference
        if column == CODE:
            return difference.key.code
        if column == LABEL:
            return difference.label
        if column == OURS:
            return ours_words(self.ours(difference))
        if column == THEIRS:
            return theirs_words(difference)
        return translate("Returned", "the same now") if self.is_settled(row) else change_words(difference)

    def _picture(self, row: int) -> Any:
        if self.is_settled(row):
            return icon("circle-check", "good")
        return icon(*LOOK[self.lines[row].difference.change])
