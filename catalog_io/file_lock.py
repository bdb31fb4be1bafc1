"""Locks that the system lets go when their process ends, however it ends: of a file, of a folder by a file in it."""

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

    # Windows locks are mandatory: a byte far behind the text is locked, so that the text can still be read.
    _FAR = 1 << 30

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock, not lockf: it also keeps two windows of one process apart.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def try_lock(descriptor: int) -> bool:
    """Take the lock of an open file until it is closed; False where another holds it. Raises OSError where the drive
    cannot lock."""
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):  # the second is what msvcrt raises for a lock that is taken
        return False
    return True


@contextmanager
def folder_lock(folder: Path, cancelled: IsCancelled = never) -> Iterator[None]:
    """One writer at a time in a folder: waits while another process or thread holds it. Raises Cancelled, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while not try_lock(handle):
            if cancelled():
                raise Cancelled
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)
