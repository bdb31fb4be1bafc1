"""Proposals for a whole catalogue, in the background and in batches, while the review goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import LocalAnalysis
from matching.progress import IsCancelled, Progress
from matching.surroundings import Surroundings
from workbench.background import Task
from workbench.project.proposals import PackedMatch, pack
from workbench.verbs.proposing import propose

BATCH = 50


class Proposing(QObject):
    """Matches rows with an engine of its own; each batch is packed, ready to be kept."""

    produced = Signal(list)  # packed matches
    ended = Signal(bool)  # True when every row was done
    failed = Signal(object)

    def __init__(
        self, info: ReleaseInfo, analyses: Sequence[LocalAnalysis], around: Surroundings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._info = info
        self._analyses = tuple(analyses)
        self._around = around
        self.task = Task(self._work, self)
        self.task.finished.connect(lambda _: self.ended.emit(True))
        self.task.cancelled.connect(lambda: self.ended.emit(False))
        self.task.failed.connect(self.failed)

    def _work(self, progress: Progress, cancelled: IsCancelled) -> None:
        batch: list[PackedMatch] = []
        for packed in propose(
            self._info, self._analyses, pack, around=self._around, progress=progress, cancelled=cancelled
        ):
            batch.append(packed)
            if len(batch) >= BATCH:
                self.produced.emit(batch)
                batch = []
        self.produced.emit(batch)
