"""The review in progress: which rows are shown, which one is in hand, which candidate is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from matching.catalogue import Level, LocalAnalysis
from matching.curation.memory import Memory
from matching.curation.second_reading import two_answers
from matching.loinc import LoincTerm
from matching.mapping import UNMAPPED, Decision, Mapping, Reviewer, Status
from matching.match import Candidate, Match, Verdict
from workbench.models import targets
from workbench.models.around import around
from workbench.models.candidate_list import listed, places_shown
from workbench.models.earlier_codes import explained_earlier
from workbench.models.opened_sheet import opened_sheet
from workbench.models.order import Order, Picked, Shown, arranged
from workbench.models.ports import Engine
from workbench.models.worksheet import Brief, Indices, RowFilter
from workbench.project import Project
from workbench.project.proposals import PackedMatch

if TYPE_CHECKING:
    from workbench.models.exam_answers import Answered
    from workbench.models.specimens import Meant

FIRST_SHOWN = 3  # candidates shown before the reviewer asks for more
MANY = 20  # rows from which on all are read at once


class Review(QObject):
    """State, and the way from row to row; which rows are shown is in :mod:`workbench.models.showing`, what is decided
    in :mod:`workbench.models.acts`."""

    rows_reset = Signal()  # other rows, or in another order
    rows_changed = Signal(list)  # positions whose mapping or proposal changed
    current_changed = Signal(int)  # position of the row in hand, -1 for none
    candidates_changed = Signal()  # the list, or the one looked at
    many_decided = Signal()  # in one step
    woken = Signal()  # the engine has been opened
    unproposed = Signal()  # some rows mean something else now and wait for new proposals
    noticed = Signal(object)  # Notice

    def __init__(self, project: Project, engine: Engine, reviewer: Reviewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.engine = engine
        self.reviewer = reviewer
        self.catalogue, self.sheet = opened_sheet(project, engine.release)
        self.memory: Memory | None = None  # as the proposals saw it; read when the engine is first asked
        self.filter = RowFilter()
        self.picked: Picked | None = None  # the rows among which the filter shows those that it lets through
        self.before_words = -1  # the row in hand when the first word of the filter was typed
        self.left: dict[Level, Shown] = {}  # what was shown of the other levels, to come back to
        self.order = Order.FILE
        self.visible: Indices = arranged(self.sheet, self.filter, self.order)
        self.current = -1
        self.match: Match | None = None
        self.is_proposing = False  # the engine goes through the rows in the background
        self.waits = False  # the row in hand needs the engine, which is still being opened
        self.added: dict[int, tuple[Candidate, ...]] = {}  # candidates that the engine does not propose, by position
        self.found: set[tuple[int, str]] = set()  # those of them that the reviewer brought, by search
        self.imported: set[tuple[int, str]] = set()  # those that were decided by a file
        self.asked: Candidate | None = None  # the code of a "why not": compared with the row in hand, not chosen
        self.readings: tuple[Decision, ...] = ()  # the two whose codes differ, while nobody has settled the row in hand
        self.looked_at = 0
        self.is_chosen = False  # whether a reviewer chose the candidate looked at, now or by an earlier decision
        self.shown = FIRST_SHOWN
        self.english_names = False
        self.decided_last = -1  # the row whose decision may be given to identical ones
        self.answered: Answered | None = None  # the answer that may be given to the exam's other rows
        self.meant: list[Meant] = []  # what was said of specimens since the window was opened, for undo
        self.warned_of = 0  # the last decision that undo told of before it would take it back

    # --- rows

    def veil(self, places: frozenset[int]) -> None:
        """Hide the codes and the history of these rows, and what others brought to them."""
        for place in places - self.veiled:
            self.added.pop(place, None)
        touched = sorted(self.veiled ^ places)
        self.sheet.veil(places)
        if touched:
            self.rows_changed.emit(touched)
        if self.current in touched:
            self.load_candidates()

    def hand_over(self, reviewer: Reviewer) -> None:
        """Somebody else goes on; the candidates that were found by hand were the other one's."""
        self.reviewer = reviewer
        self.meant.clear()
        self.answered = None  # it would tell the other one's code
        self.added.clear()
        self.found.clear()
        self.asked = None
        self.load_candidates()

    @property
    def veiled(self) -> frozenset[int]:
        return self.sheet.veiled

    @property
    def is_veiled(self) -> bool:
        return self.current in self.veiled

    def use_names(self, english: bool) -> None:
        """Show LOINC names in English first, or in the language of the interface."""
        self.english_names = english
        self.rows_changed.emit([int(place) for place in self.visible])
        self.candidates_changed.emit()

    def select(self, place: int) -> None:
        """Take the row at ``place`` in hand."""
        if place == self.current:
            return
        self.current = place
        self.asked = None
        self.load_candidates()
        self.current_changed.emit(place)

    def step(self, by: int) -> bool:
        """Go to the next or previous row shown; False at the end."""
        return self._go(lambda place: True, by)

    def to_open(self, by: int = 1) -> bool:
        return self._go(lambda place: self.sheet.mappings[place].status.is_open, by)

    def to_ambiguous(self) -> bool:
        def is_ambiguous(place: int) -> bool:
            brief = self.sheet.briefs[place]
            still_open = self.sheet.mappings[place].status.is_open
            return still_open and brief is not None and brief.verdict is Verdict.AMBIGUOUS

        return self._go(is_ambiguous, 1)

    def to(self, wanted: Callable[[int], bool]) -> bool:
        """Go to the next row that is wanted; False where there is none."""
        return self._go(wanted, 1)

    def _go(self, wanted: Callable[[int], bool], by: int) -> bool:
        """The nearest wanted row in that direction, then from the other end on."""
        if not len(self.visible):
            return False
        found = np.flatnonzero(self.visible == self.current)
        here = int(found[0]) if len(found) else -1
        count = len(self.visible)
        for distance in range(1, count + 1):
            place = int(self.visible[(here + by * distance) % count])
            if place != self.current and wanted(place):
                self.select(place)
                return True
        return False

    # --- the row in hand

    @property
    def analysis(self) -> LocalAnalysis | None:
        return self.sheet.analyses[self.current] if self.current >= 0 else None

    @property
    def mapping(self) -> Mapping:
        return self.sheet.mappings[self.current] if self.current >= 0 else UNMAPPED

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All of them, in the order of the list."""
        if self.match is None:
            return ()
        return listed(self.added.get(self.current, ()), self.match.candidates, self.refused, self.asked)

    @property
    def places_shown(self) -> tuple[int, ...]:
        """Where the candidates that are shown stand among all of them."""
        in_question = {decision.after.code for decision in self.readings}
        if self.asked is not None:
            in_question.add(self.asked.code)
        return places_shown(self.candidates, self.shown, in_question)

    @property
    def numbered(self) -> int:
        """How many candidates a digit can mean: what was only asked about has none."""
        found = self.candidates
        return len(found) - (bool(found) and found[-1] is self.asked)

    @property
    def refused(self) -> frozenset[str]:
        """The codes refused for the row in hand; a blind reader does not see what others refused."""
        return frozenset() if self.is_veiled else self.mapping.rejected

    @property
    def candidate(self) -> Candidate | None:
        """The candidate looked at."""
        found = self.candidates
        return found[self.looked_at] if self.looked_at < len(found) else None

    @property
    def runner_up(self) -> Candidate | None:
        """What to compare the candidate with: the other reader's where two differ, else the first of the others."""
        others = [c for place, c in enumerate(self.candidates) if place != self.looked_at]
        said = {decision.after.code for decision in self.readings}
        return next((one for one in others if one.code in said), others[0] if others else None)

    @property
    def is_unproposed(self) -> bool:
        """Whether the engine proposes nothing for the row in hand, and nobody chose the candidate looked at either."""
        return not self.is_chosen and self.match is not None and self.match.proposed is None

    @property
    def is_unsettled(self) -> bool:
        """Whether two readers differ on the row in hand and neither's code, nor another, was chosen since."""
        return bool(self.readings) and not self.is_chosen

    def add_candidate(self, candidate: Candidate) -> int:
        """Put it among the candidates of the row in hand, if it is not there; where it stands."""
        if candidate.code not in [c.code for c in self.candidates]:
            self.added[self.current] = (candidate, *self.added.get(self.current, ()))
            self.sheet.hear_of(self.current, candidate)
        return [c.code for c in self.candidates].index(candidate.code)

    def term(self, code: str) -> LoincTerm | None:
        return self.engine.release.term(code) if code in self.engine.release else None

    def name(self, code: str, spoken: str) -> str:
        """What a code is called as one of the row in hand."""
        level = self.analysis.level if self.analysis is not None else Level.ANALYSIS
        return targets.code_name(self.engine.release, code, level, spoken)

    # --- told by the acts

    def reload(self, places: list[int], leaving: bool = False) -> None:
        """Take the mappings of these rows from the project again; ``leaving`` spares what shows the row in hand."""
        if len(places) > MANY:
            mappings, changed = self.project.mappings(), self.project.changed_keys()
        else:
            keys = [self.sheet.keys[place] for place in places]
            mappings = {key: self.project.mapping(key) for key in keys}
            changed = self.project.changed_keys(keys)
        for place in places:
            key = self.sheet.keys[place]
            self.sheet.set_mapping(place, mappings[key], key in changed)
        self.rows_changed.emit(places)
        if self.current not in places:
            return
        before, self.readings = self.readings, self._readings()
        if self.readings and not before:
            self.load_candidates()
        elif not leaving:
            self.candidates_changed.emit()

    def proposed(self, found: Sequence[PackedMatch]) -> None:
        """New proposals have come in and are kept in the project."""
        places = []
        for one in found:
            place = self.sheet.positions.get(one.key)
            if place is not None:
                self.sheet.set_brief(place, Brief(one.verdict, one.code, one.confidence, one.warned))
                places.append(place)
        self.rows_changed.emit(places)
        if self.current in places:
            self.load_candidates()

    def read_anew(self, specimens: dict[str, str], places: list[int]) -> None:
        """The codes of specimens stand for this now: these rows have lost their proposals, and get new ones."""
        self.catalogue = replace(self.catalogue, specimens=specimens)
        for place in places:
            self.sheet.set_brief(place, None)
        self.rows_changed.emit(places)
        self.load_candidates()
        self.unproposed.emit()

    def engine_ready(self) -> None:
        """The engine has been opened: the row in hand gets what waited for it."""
        self.woken.emit()
        if self.waits:
            self.load_candidates()

    def load_candidates(self) -> None:
        analysis = self.analysis
        self.match = None
        self.waits = False
        if analysis is not None:
            self.match = self.project.proposal(analysis.key)
            self.waits = self.match is None and not self._can_explain(analysis)
            if self.match is None and not self.waits:
                self.match = targets.proposed(self.engine, analysis, around(self))
        self.shown = FIRST_SHOWN
        self.looked_at = 0
        self.is_chosen = False
        self.readings = self._readings()
        if analysis is not None and not self.is_veiled:
            self._look_at_decided(analysis)
        self.candidates_changed.emit()

    def _readings(self) -> tuple[Decision, ...]:
        row = self.analysis
        if row is None or self.is_veiled or self.mapping.status is not Status.FLAGGED:
            return ()
        return two_answers(row.key, self.project.journal(row.key))

    def _look_at_decided(self, analysis: LocalAnalysis) -> None:
        """Look at the code decided; where two readers differ, lay theirs side by side and choose none."""
        said = [decision.after.code for decision in self.readings] or [self.mapping.code]
        for code in filter(None, said):
            if code not in [candidate.code for candidate in self.candidates]:
                self._bring_decided(analysis, code)
        standing = [place for place, one in enumerate(self.candidates) if one.code in said]
        if standing:
            self.looked_at = standing[0]
            self.is_chosen = not self.readings

    def _bring_decided(self, analysis: LocalAnalysis, code: str) -> None:
        """A code decided earlier that the engine does not propose is still compared."""
        self.waits = self.waits or not self._can_explain(analysis)
        candidate = None if self.waits else explained_earlier(self, analysis, code)
        if candidate is not None:
            self.add_candidate(candidate)

    def _can_explain(self, analysis: LocalAnalysis) -> bool:
        return self.engine.is_ready or analysis.level.is_chapter
