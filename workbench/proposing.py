"""Proposals for a whole catalogue, in the background and in batches, while the review goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from matching.catalogue import LocalAnalysis
from matching.match import Match
from matching.progress import Cancelled, IsCancelled, Progress
from workbench.background import Task
from workbench.models.ports import Engine
from workbench.project.proposals import PackedMatch, pack

BATCH = 50
OpenEngine = Callable[[Progress, IsCancelled], Engine]


class Proposing(QObject):
    """Matches rows with an engine of its own; each batch comes with its packed form, ready to be kept."""

    produced = Signal(list, list)  # matches, packed matches
    ended = Signal(bool)  # True when every row was done
    failed = Signal(object)

    def __init__(self, open_engine: OpenEngine, analyses: Sequence[LocalAnalysis], parent: QObject) -> None:
        super().__init__(parent)
        self._open_engine = open_engine
        self._analyses = tuple(analyses)
        self.task = Task(self._work, self)
        self.task.finished.connect(lambda _: self.ended.emit(True))
        self.task.cancelled.connect(lambda: self.ended.emit(False))
        self.task.failed.connect(self.failed)

    def _work(self, progress: Progress, cancelled: IsCancelled) -> None:
        matches: list[Match] = []
        packed: list[PackedMatch] = []
        engine = self._open_engine(progress, cancelled)
        for done, analysis in enumerate(self._analyses):
            if cancelled():
                raise Cancelled
            progress(done, len(self._analyses), "propose")
            matches.append(engine.match(analysis))
            packed.append(pack(matches[-1]))
            if len(matches) >= BATCH:
                self.produced.emit(matches, packed)
                matches, packed = [], []
        self.produced.emit(matches, packed)
        progress(len(self._analyses), len(self._analyses), "propose")
