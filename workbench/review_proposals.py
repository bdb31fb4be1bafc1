"""The proposals of one review while it is open: which rows are due, a run for them, and what it brings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import LocalAnalysis, LocalKey
from workbench import opening
from workbench.language import translate
from workbench.models.notices import Notice
from workbench.models.review import Review
from workbench.project.errors import OpenedReadOnly
from workbench.project.proposals import PackedMatch
from workbench.proposing import Proposing
from workbench.verbs.surroundings import surroundings
from workbench.views.strips import TaskStrip
from workbench.wording.errors import WORLD_ERRORS


class ReviewProposals(QObject):
    """Keeps what is proposed for the rows of ``review``, and of no other; one run at a time."""

    noticed = Signal(Notice)
    refused = Signal(object)  # an error of the world
    completed = Signal()  # every row that was due has its proposals

    def __init__(self, review: Review, release: ReleaseInfo, strip: TaskStrip) -> None:
        super().__init__(review)
        self.running: Proposing | None = None
        self._review = review
        self._project = review.project
        self._release = release
        self._strip = strip
        review.unproposed.connect(self.propose_missing)

    def propose_all(self) -> None:
        """Propose again for every row."""
        if self._project.is_read_only:  # they could not be kept
            self.refused.emit(OpenedReadOnly(self._project.where))
        else:
            self._propose(self._review.sheet.asked_of_engine())

    def propose_due(self) -> None:
        """Propose for the rows without a proposal, and anew for what another version of the engine proposed, or another
        release than the project's; not where that is missing, which the one in its place would know less well."""
        is_another = opening.is_another(self._release, self._project.settings().release)
        self._propose(self._review.sheet.unproposed(frozenset() if is_another else self._project.outdated()))

    def propose_missing(self) -> None:
        """Propose for the rows without a proposal, and for those that a run had still to do: it was begun before what
        the others say now was known."""
        if self._review.sheet.unproposed():
            self._propose(self._review.sheet.unproposed(self.stop()))

    def cancel(self) -> None:
        if self.running is not None:
            self.running.task.cancel()

    def stop(self) -> frozenset[LocalKey]:
        """End what runs here and now; the rows that it left."""
        if self.running is None:
            return frozenset()
        waiting = self.running.stop()
        self._end()
        return waiting

    def _propose(self, rows: Sequence[LocalAnalysis]) -> None:
        if not rows or self.running is not None or self._project.is_read_only:
            return
        try:
            around = surroundings(self._project)
        except WORLD_ERRORS as error:
            self.refused.emit(error)
            return
        self._review.memory = around.memory
        self._review.is_proposing = True
        self.running = Proposing(self._release, rows, around)
        self.running.produced.connect(self._keep)
        self.running.ended.connect(self._ended)
        self.running.failed.connect(self._failed)
        self.running.task.progressed.connect(self._strip.tell)
        self._strip.begin(translate("Desk", "Looking for LOINC candidates"))
        self.running.task.start()

    def _keep(self, packed: list[PackedMatch]) -> None:
        try:
            self._project.save_proposals(packed)
        except WORLD_ERRORS as error:
            self.stop()
            self._failed(error)
            return
        self._review.proposed(packed)

    def _end(self) -> None:
        self.running = None
        self._review.is_proposing = False
        self._strip.end()

    def _ended(self, complete: bool) -> None:
        self._end()
        if complete:
            self.completed.emit()
        else:
            self.noticed.emit(Notice(translate("Desk", "Stopped: F5 goes on.")))

    def _failed(self, error: Exception) -> None:
        self._ended(False)
        self.refused.emit(error)
