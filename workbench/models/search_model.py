"""What a search of the release found, most common tests first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from matching.catalogue import Level, LocalAnalysis
from workbench.language import language, translate
from workbench.models.indexes import NO_PARENT, Index
from workbench.models.review import Review
from workbench.models.targets import code_name, explained
from workbench.wording.chapters import likeness_words

DETAIL_ROLE = Qt.ItemDataRole.UserRole  # what stands under the name


class SearchModel(QAbstractListModel):
    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._codes: list[str] = []
        self._row: LocalAnalysis | None = None  # that they were looked up for

    def show_codes(self, codes: Sequence[str]) -> None:
        self.beginResetModel()
        self._codes, self._row = list(codes), self.review.analysis
        self.endResetModel()

    def code(self, row: int) -> str:
        return self._codes[row] if 0 <= row < len(self._codes) else ""

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._codes):
            return None
        code = self._codes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(code)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{code} {self._name(code)}"
        return self._detail(code) if role == DETAIL_ROLE else None

    def _name(self, code: str) -> str:
        level = self._row.level if self._row is not None else Level.ANALYSIS
        return code_name(self.review.engine.release, code, level, language())

    def _detail(self, code: str) -> str:
        """Code, axes and rank of a term; code and likeness of a chapter's code."""
        if self._row is not None and self._row.level.is_chapter:
            return f"{code}   {likeness_words(explained(self.review.engine, self._row, code))}"
        term = self.review.engine.release.term(code)
        rank = translate("Search", "rank {rank}").format(rank=term.test_rank) if term.test_rank else ""
        return "   ".join(part for part in (code, str(term.axes), rank) if part)
