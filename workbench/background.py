"""Long work beside the window: a pure function in a thread, its progress throttled, its end told on the main thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from matching.progress import Cancelled, IsCancelled, Progress
from workbench.wording.errors import WORLD_ERRORS

EVERY = 0.1  # seconds between two tellings of progress

Work = Callable[[Progress, IsCancelled], object]


class Task(QObject):
    """One piece of work. Exactly one of ``finished``, ``failed``, ``broke`` and ``cancelled`` ends it, unless
    :meth:`stop_and_wait` does; then it is done with.

    What the thread tells waits for the main thread, and is told there only while the task is not over. Who starts it
    holds it: it has no parent that would keep it, and what it did, for good.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)  # an error of the world
    broke = Signal(object)  # a fault of ours, which is raised as well, for the crash hook
    cancelled = Signal()
    _told = Signal(int, int, str)
    _ended = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work: Work | None = work
        self._stop = threading.Event()
        self._told_at = 0.0
        self._stage = ""
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._future: Future[object] | None = None
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        assert self._work is not None
        self._future = self._pool.submit(self._work, self._tell, self._stop.is_set)
        self._future.add_done_callback(lambda _: self._ended.emit())

    def cancel(self) -> None:
        self._stop.set()

    @property
    def is_over(self) -> bool:
        """Whether nothing that it did counts any more: it was ended, or has ended."""
        return self._work is None

    def stop_and_wait(self) -> None:
        """Give the work up and wait until its thread is done; no signal comes after this."""
        self._let_go()
        self._stop.set()
        self._pool.shutdown(wait=True)

    def _tell(self, done: int, total: int, stage: str) -> None:
        now = time.monotonic()
        if stage != self._stage or done == total or now - self._told_at >= EVERY:
            self._told_at, self._stage = now, stage
            self._told.emit(done, total, stage)

    def _pass_on(self, done: int, total: int, stage: str) -> None:
        if not self.is_over:
            self.progressed.emit(done, total, stage)

    def _finish(self) -> None:
        future = self._future
        if self.is_over or future is None:
            return
        self._let_go()
        self._pool.shutdown(wait=True)
        try:
            result = future.result()
        except Cancelled:
            self.cancelled.emit()
        except WORLD_ERRORS as error:
            self.failed.emit(error)
        except BaseException as error:
            self.broke.emit(error)
            raise
        else:
            self.finished.emit(result)

    def _let_go(self) -> None:
        """Hold neither the work nor its result any longer than it is wanted."""
        self._work = self._future = None
