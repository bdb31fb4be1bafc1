"""One writer for each project file: a lock file beside it, held by the operating system.

The lock goes away with the process, however that ends, so a crash never leaves a project locked. The file's text only
tells the next one who holds it.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from catalog_io.file_lock import try_lock
from workbench.account import account_name
from workbench.project.errors import DiskFailed, Holder, ProjectBusy, ReadOnlyPlace

_ATTEMPTS = 5


class FileLock:
    """Holds ``path`` until :meth:`release`; made by :func:`acquire`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._descriptor < 0:
            return
        if sys.platform == "win32":
            os.close(self._descriptor)
            with contextlib.suppress(OSError):  # an open file cannot be removed: somebody else has opened it already
                self._path.unlink()
        else:
            # Removed while held: who opened it meanwhile sees that it is no longer the file of that name.
            self._path.unlink(missing_ok=True)
            os.close(self._descriptor)
        self._descriptor = -1


def lock_path(project: Path) -> Path:
    return project.with_name(project.name + ".lock")


def acquire(project: Path) -> FileLock:
    """Take the lock of ``project``.

    Raises ProjectBusy with the holder, ReadOnlyPlace when the folder takes no file, DiskFailed when the drive cannot
    lock.
    """
    path = lock_path(project)
    for _ in range(_ATTEMPTS):
        descriptor = _open(path, project)
        try:
            is_ours = try_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise DiskFailed(str(project)) from error
        if not is_ours:
            os.close(descriptor)
            raise ProjectBusy(str(project), read_holder(path))
        if _is_still(path, descriptor):
            _write_holder(descriptor)
            return FileLock(path, descriptor)
        os.close(descriptor)
    raise ProjectBusy(str(project))


def read_holder(path: Path) -> Holder | None:
    """Who wrote the lock file; None when it is unreadable or only just being written."""
    try:
        said = json.loads(path.read_text("utf-8"))
        return Holder(said["user"], said["host"], said["pid"], datetime.fromisoformat(said["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _open(path: Path, project: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError as error:
        raise ReadOnlyPlace(str(project)) from error
    except OSError as error:
        if error.errno == errno.EROFS:
            raise ReadOnlyPlace(str(project)) from error
        raise DiskFailed(str(project)) from error


def _is_still(path: Path, descriptor: int) -> bool:
    """False when the former holder removed the file between our opening and locking it."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _write_holder(descriptor: int) -> None:
    holder = {
        "user": account_name(),
        "host": socket.gethostname(),
        "pid": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())
