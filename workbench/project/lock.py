"""One writer for each project file: a lock file beside it, held by the operating system.

The lock goes away with the process, however that ends, so a crash never leaves a project locked. The file's text only
tells the next one who holds it.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from workbench.project.errors import DiskFailed, Holder, ProjectBusy, ReadOnlyPlace

if sys.platform == "win32":
    import msvcrt

    # Windows locks are mandatory: a byte far behind the text is locked, so that the text can still be read.
    _FAR = 1 << 30

    def _try_lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        # flock, not lockf: it also keeps two windows of one process apart.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


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
            _try_lock(descriptor)
        except BlockingIOError as error:
            os.close(descriptor)
            raise ProjectBusy(str(project), read_holder(path)) from error
        except PermissionError as error:  # what msvcrt raises for a lock that is taken
            os.close(descriptor)
            raise ProjectBusy(str(project), read_holder(path)) from error
        except OSError as error:
            os.close(descriptor)
            raise DiskFailed(str(project)) from error
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
        "user": _user(),
        "host": socket.gethostname(),
        "pid": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user id without a name, as in some containers
        return ""
