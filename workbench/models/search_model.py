"""What a search of the release found, most common tests first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from matching.loinc import LoincTerm
from workbench.language import language
from workbench.models.review import Review

TERM_ROLE = Qt.ItemDataRole.UserRole
NO_PARENT = QModelIndex()


class SearchModel(QAbstractListModel):
    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._codes: list[str] = []

    def show_codes(self, codes: Sequence[str]) -> None:
        self.beginResetModel()
        self._codes = list(codes)
        self.endResetModel()

    def code(self, row: int) -> str:
        return self._codes[row] if 0 <= row < len(self._codes) else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._codes):
            return None
        term: LoincTerm | None = self.review.term(self._codes[index.row()])
        if role == TERM_ROLE:
            return term
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and term is not None:
            return f"{term.code} {term.name(language())}"
        return None
