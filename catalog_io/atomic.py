"""Writing files so that a reader finds the whole file or none, and several files all or none."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from catalog_io.errors import FileCode, FileError


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, replacing what is there. Raises FileError CANNOT_WRITE; nothing is left then."""
    write_files({path: content})


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Put all files in place or none: on failure what stood there before stands there again.

    Raises FileError CANNOT_WRITE with the file that failed.
    """
    waiting: dict[Path, Path] = {}
    replaced: dict[Path, Path | None] = {}
    path = Path()
    try:
        for path, content in contents.items():
            waiting[path] = _temporary(path, content)
        for path in contents:
            replaced[path] = _set_aside(path)
            os.replace(waiting[path], path)
            del waiting[path]
        for folder in {path.parent for path in contents}:
            _sync_folder(folder)
    except OSError as failure:
        _undo(replaced)
        raise FileError(FileCode.CANNOT_WRITE, str(path), failure.strerror or failure) from failure
    except BaseException:
        _undo(replaced)
        raise
    finally:
        for leftover in (*waiting.values(), *(old for old in replaced.values() if old)):
            leftover.unlink(missing_ok=True)


def _temporary(path: Path, content: bytes) -> Path:
    """A new file beside ``path``: only a rename inside one folder is atomic."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _mode(path: Path) -> int:
    """The permissions of the file replaced; of an ordinary new file where there is none (mkstemp's are private)."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _set_aside(path: Path) -> Path | None:
    """A copy of what stands at ``path`` now, to put back should a later file fail."""
    if path.is_dir():
        raise IsADirectoryError(21, "Is a directory")
    return _temporary(path, path.read_bytes()) if path.exists() else None


def _undo(replaced: dict[Path, Path | None]) -> None:
    for path, old in replaced.items():
        with contextlib.suppress(OSError):
            if old is None:
                path.unlink(missing_ok=True)
            else:
                os.replace(old, path)
    replaced.clear()


def _sync_folder(folder: Path) -> None:
    """Make the renames last through a power cut, where the system can (Windows opens no folders)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
