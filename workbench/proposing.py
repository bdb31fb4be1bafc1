"""Proposals for a whole catalogue, in the background and in batches, while the review goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import LocalAnalysis, LocalKey
from matching.progress import IsCancelled, Progress
from matching.reading.surroundings import Surroundings
from workbench.background import Task
from workbench.project.proposals import PackedMatch, pack
from workbench.verbs.proposing import propose

BATCH = 50


class Proposing(QObject):
    """Matches rows with an engine of its own; each batch is packed, ready to be kept.

    What was matched is told on the main thread, before the end and never after :meth:`stop`.
    """

    produced = Signal(list)  # packed matches
    ended = Signal(bool)  # True when every row was done
    failed = Signal(object)
    _matched = Signal(list)

    def __init__(self, info: ReleaseInfo, analyses: Sequence[LocalAnalysis], around: Surroundings) -> None:
        super().__init__()
        self._info = info
        self._analyses = tuple(analyses)
        self._around = around
        self._waiting = {analysis.key for analysis in analyses}
        self._matched.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self.task = Task(self._work)
        self.task.finished.connect(self._complete)
        self.task.cancelled.connect(self._incomplete)
        self.task.broke.connect(self._incomplete)
        self.task.failed.connect(self.failed)

    def stop(self) -> frozenset[LocalKey]:
        """Give up, and say of which rows nothing was told yet."""
        self.task.stop_and_wait()
        return frozenset(self._waiting)

    def _complete(self) -> None:
        self.ended.emit(True)

    def _incomplete(self) -> None:
        self.ended.emit(False)

    def _pass_on(self, batch: list[PackedMatch]) -> None:
        if not self.task.is_over:
            self._waiting.difference_update(packed.key for packed in batch)
            self.produced.emit(batch)

    def _work(self, progress: Progress, cancelled: IsCancelled) -> None:
        batch: list[PackedMatch] = []
        for packed in propose(
            self._info, self._analyses, pack, around=self._around, progress=progress, cancelled=cancelled
        ):
            batch.append(packed)
            if len(batch) >= BATCH:
                self._matched.emit(batch)
                batch = []
        self._matched.emit(batch)
