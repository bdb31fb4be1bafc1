"""One writer at a time in a folder: a lock that the system lets go when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matching.progress import Cancelled, IsCancelled, never

_PAUSE = 0.05  # seconds between two attempts

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def folder_lock(folder: Path, cancelled: IsCancelled = never) -> Iterator[None]:
    """Holds the folder's lock; waits while another process or thread does. Raises Cancelled, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while not _try_lock(handle):
            if cancelled():
                raise Cancelled
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)
