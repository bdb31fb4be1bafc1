"""The candidates of the row in hand as a list: the first few, or all on demand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from matching.match import Candidate, Prior
from workbench.language import language, percent, translate
from workbench.models.indexes import NO_PARENT, Index
from workbench.models.review import Review
from workbench.wording.agreement import mark
from workbench.wording.chapters import likeness_words
from workbench.wording.domain import axis_word

CANDIDATE_ROLE = Qt.ItemDataRole.UserRole
NAMES_ROLE = Qt.ItemDataRole.UserRole + 1  # (the name to read first, the other one)
# A frozenset of "refused", "chosen", "found", "asked", "imported", "remembered", "looked-at".
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2
PLACE_ROLE = Qt.ItemDataRole.UserRole + 3  # among all candidates: its number less one
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 4  # the key cap before it: the digit that confirms it, "?" or ""
READERS_ROLE = Qt.ItemDataRole.UserRole + 5  # who of two readers that differ said this code, '' for nobody


class CandidatesModel(QAbstractListModel):
    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._shown = self._now()  # (place, candidate) of each row
        review.candidates_changed.connect(self._refresh)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        place, candidate = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{candidate.code} {self._names(candidate)[0]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place, candidate)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(candidate)
        if role == CANDIDATE_ROLE:
            return candidate
        if role == NAMES_ROLE:
            return self._names(candidate)
        if role == MARKS_ROLE:
            return self._marks(place, candidate)
        if role == PLACE_ROLE:
            return place
        if role == NUMBER_ROLE:
            return self._number(place)
        if role == READERS_ROLE:
            return self._readers(candidate)
        return None

    def row_of(self, place: int) -> int:
        """The row of the candidate that stands at ``place`` among all of them, -1 where it is not shown."""
        return next((row for row, (there, _) in enumerate(self._shown) if there == place), -1)

    def _number(self, place: int) -> str:
        if place >= self.review.numbered:
            return "?"
        return str(place + 1) if place < 9 else ""

    def _names(self, candidate: Candidate) -> tuple[str, str]:
        first, other = (self.review.name(candidate.code, spoken) for spoken in (language(), "en"))
        if not first:
            return (translate("Candidates", "not in this release"), "")
        if self.review.english_names:
            first, other = other, first
        return (first, "" if other == first else other)

    def _readers(self, candidate: Candidate) -> str:
        readings = self.review.readings
        return ", ".join(one.reviewer.name for one in readings if one.after.code == candidate.code)

    def _marks(self, place: int, candidate: Candidate) -> frozenset[str]:
        review = self.review
        here = (review.current, candidate.code)
        is_added = candidate.code in {c.code for c in review.added.get(review.current, ())}
        marks = {
            "refused": candidate.code in review.refused,
            "chosen": candidate.code == review.mapping.code
            and not review.mapping.status.is_open
            and not review.is_veiled,
            "found": is_added and here in review.found,
            "imported": is_added and here in review.imported and here not in review.found,
            "remembered": any(prior.prior is Prior.MEMORY for prior in candidate.priors),
            "asked": review.asked is not None and candidate.code == review.asked.code,
            "looked-at": place == review.looked_at and not review.is_unsettled,
        }
        return frozenset(name for name, holds in marks.items() if holds)

    def _spoken(self, place: int, candidate: Candidate) -> str:
        """The row for a screen reader: number, code, name, confidence and the six agreements in words."""
        axes = ", ".join(f"{axis_word(a.axis)} {mark(a).told}" for a in candidate.axes)
        sure = percent(candidate.confidence, 0) if candidate.axes else likeness_words(candidate)
        number = "?" if place >= self.review.numbered else f"{place + 1}."
        who = self._readers(candidate)
        readers = f" {who}." if who else ""
        return f"{number} {candidate.code} {self._names(candidate)[0]}, {sure}.{readers} {axes}".strip()

    def _whole(self, candidate: Candidate) -> str:
        """What the row has no room for: both names, and each sign with its axis and what it means."""
        names = [f"{candidate.code} {self._names(candidate)[0]}", self._names(candidate)[1]]
        signs = [f"{mark(a).sign} {axis_word(a.axis)} — {mark(a).told}" for a in candidate.axes]
        return "\n".join(filter(None, (*names, *signs)))

    def _now(self) -> tuple[tuple[int, Candidate], ...]:
        found = self.review.candidates
        return tuple((place, found[place]) for place in self.review.places_shown)

    def _refresh(self) -> None:
        fresh = self._now()
        if len(fresh) == len(self._shown):
            self._shown = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._shown = fresh
        self.endResetModel()
