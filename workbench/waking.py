"""An engine that is opened beside the window, so that the rows are there before it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import open_stored
from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.match import Candidate, Match
from matching.progress import IsCancelled, Progress
from matching.reading.surroundings import ALONE, Surroundings
from workbench.background import Task
from workbench.models.ports import Engine
from workbench.opening import open_engine


class Waking(QObject):
    """An engine whose release is at hand at once, the rest a second or two later; a question asked before waits.

    Raises ReleaseError when the release's files are not whole.
    """

    woken = Signal()
    failed = Signal(object)  # an error of the world

    def __init__(self, info: ReleaseInfo, parent: QObject) -> None:
        super().__init__(parent)
        self.release = open_stored(info)
        self._info = info
        self._engine: Future[Engine] = Future()
        self._task: Task | None = None

    @property
    def is_ready(self) -> bool:
        return self._engine.done()

    def begin_soon(self) -> None:
        """Begin once what is to be painted is painted: the work would slow that down."""
        QTimer.singleShot(0, self, self._begin)

    def stop(self) -> None:
        """Wait until the work is done, if it was begun; no signal comes after this."""
        if self._task is not None:
            self._task.stop_and_wait()
        self.deleteLater()

    def match(self, analysis: LocalAnalysis, top: int = 20, around: Surroundings = ALONE) -> Match:
        return self._woken().match(analysis, top, around)

    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        return self._woken().explain(analysis, code, around)

    def specimen(self, words: str) -> str:
        return self._woken().specimen(words)

    def search(
        self, text: str, filters: Mapping[Axis, str], limit: int, classes: frozenset[str] | None = None
    ) -> Sequence[str]:
        return self._woken().search(text, filters, limit, classes)

    def _woken(self) -> Engine:
        self._begin()
        return self._engine.result()

    def _begin(self) -> None:
        if self._task is None:
            self._task = Task(self._work)
            self._task.finished.connect(self._made)
            self._task.failed.connect(self.failed)
            self._task.start()

    def _made(self) -> None:
        self.woken.emit()

    def _work(self, progress: Progress, cancelled: IsCancelled) -> None:
        """Make the rest ready, on a release of its own: two threads never share one."""
        try:
            engine = open_engine(self._info, progress, cancelled)
        except BaseException as error:  # whoever waits for the engine is told too
            self._engine.set_exception(error)
            raise
        self._engine.set_result(engine)
