"""Decided codes that a safety rule calls wrong, or worth a look, for the rows that the table shows.

Most are known at once: the engine proposed the code first and has nothing against it. The others are looked up one by
one between two key strokes, only where a row is seen, and told when they are found.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from matching.catalogue import Level, LocalAnalysis
from matching.match import Candidate, SafetyWarning, Severity
from matching.reading.surroundings import Surroundings, context_of
from matching.safety.codes import Rule
from workbench.models import targets
from workbench.models.review import Review
from workbench.verbs.checking import row_warnings

# Warnings without a sign, in a list where they would hide the others: that the row does not name the technique of a
# common code (7 % of the right codes of tests/data/catalogues; all other warnings together are on 2.5 %), and that the
# starter, or a release without the chapters' codes, does not hold a code.
_UNSIGNED = frozenset({Rule.METHOD_UNSAID, Rule.NOT_IN_RELEASE})


def signed(warnings: Iterable[SafetyWarning]) -> SafetyWarning | None:
    """The one of these, worst first, that a decided code has a sign for; None where none is worth it."""
    for one in warnings:
        is_worth_it = one.severity is Severity.WARNING and one.rule not in _UNSIGNED
        if one.severity is Severity.ERROR or is_worth_it:
            return one
    return None


class DecidedWarnings(QObject):
    found = Signal(int)  # the position of a row whose decided code has a sign

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._known: dict[int, SafetyWarning | None] = {}
        self._due: dict[int, None] = {}
        self._between_keys = QTimer(self, singleShot=True, interval=0)
        self._between_keys.timeout.connect(self._look_up)
        review.rows_changed.connect(self._forget)
        review.woken.connect(self._look_up)

    def of(self, place: int) -> SafetyWarning | None:
        """What the row's decided code has a sign for; None where there is nothing, and as long as that is not known."""
        sheet = self._review.sheet
        mapping, brief = sheet.mappings[place], sheet.briefs[place]
        if place in sheet.veiled or not mapping.status.is_transcoded or not mapping.loinc:
            return None
        if brief is not None and brief.code == mapping.loinc and mapping.loinc not in brief.warned:
            return None
        if place not in self._known:
            self._due[place] = None
            self._between_keys.start()
        return self._known.get(place)

    def _forget(self, places: list[int]) -> None:
        for place in places:
            self._known.pop(place, None)

    def _look_up(self) -> None:
        """The next row that is due; without an engine to ask all wait for it, and once the project is put away nothing
        is due any more."""
        if not self._due or not self._review.engine.is_ready or self._review.project.is_closed:
            return
        place = next(iter(self._due))
        del self._due[place]
        if self._review.sheet.mappings[place].loinc:
            self._known[place] = signed(_warnings(self._review, place))
            if self._known[place] is not None:
                self.found.emit(place)
        if self._due:
            self._between_keys.start()


def _warnings(review: Review, place: int) -> tuple[SafetyWarning, ...]:
    """What speaks against the row's decided code, by its proposal where that holds the code."""
    row, code = review.sheet.analyses[place], review.sheet.mappings[place].loinc

    def explain(analysis: LocalAnalysis, code: str) -> Candidate:
        match = review.project.proposal(analysis.key)
        proposed = next((one for one in match.candidates if one.code == code), None) if match is not None else None
        around = Surroundings({analysis.key: context_of(review.catalogue, analysis)})
        return proposed or targets.explained(review.engine, analysis, code, around)

    analysis = row if row.level is Level.ANALYSIS else None
    return tuple(row_warnings(review.engine.release, explain, row.level, analysis, code))
