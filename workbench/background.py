"""Long work beside the window: a pure function in a thread, its progress throttled, its end told on the main thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from matching.progress import Cancelled, IsCancelled, Progress
from workbench.wording_errors import WORLD_ERRORS

EVERY = 0.1  # seconds between two tellings of progress

Work = Callable[[Progress, IsCancelled], object]


class Task(QObject):
    """One piece of work. Exactly one of ``finished``, ``failed`` and ``cancelled`` ends it."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._told_at = 0.0
        self._stage = ""
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._future: Future[object] | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._future = self._pool.submit(self._work, self._tell, self._stop.is_set)
        self._future.add_done_callback(lambda _: self._ended.emit())

    def cancel(self) -> None:
        self._stop.set()

    def stop_and_wait(self) -> None:
        """Give the work up and wait until its thread is done; no signal comes after this."""
        self._ended.disconnect(self._finish)
        self._stop.set()
        self._pool.shutdown(wait=True)

    def _tell(self, done: int, total: int, stage: str) -> None:
        now = time.monotonic()
        if stage != self._stage or done == total or now - self._told_at >= EVERY:
            self._told_at, self._stage = now, stage
            self.progressed.emit(done, total, stage)

    def _finish(self) -> None:
        assert self._future is not None
        self._pool.shutdown(wait=True)
        try:
            result = self._future.result()
        except Cancelled:
            self.cancelled.emit()
        except WORLD_ERRORS as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)
