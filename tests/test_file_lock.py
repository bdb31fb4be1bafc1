"""One holder at a time, of a file and of a folder; projects and the store of releases lock by it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from catalog_io import file_lock
from catalog_io.file_lock import folder_lock, try_lock
from matching.progress import Cancelled
from workbench.project import open_project
from workbench.project.errors import DiskFailed


def opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT)


def test_a_file_has_one_holder_even_within_one_process_and_is_free_once_it_is_closed(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a"), opened(tmp_path / "a")
    assert try_lock(first)
    assert not try_lock(second)
    os.close(first)
    assert try_lock(second)
    os.close(second)


def test_what_the_holder_wrote_can_be_read_by_others(tmp_path: Path) -> None:
    held = opened(tmp_path / "a")
    assert try_lock(held)
    os.write(held, b"Marie")
    assert (tmp_path / "a").read_bytes() == b"Marie"
    os.close(held)


def test_waiting_for_a_folder_can_be_given_up(tmp_path: Path) -> None:
    with folder_lock(tmp_path), pytest.raises(Cancelled):
        folder_lock(tmp_path, lambda: True).__enter__()


def test_a_drive_that_cannot_lock_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(file_lock, "_lock", cannot)
    with pytest.raises(DiskFailed):
        open_project(tmp_path / "labo.lwb", create=True)
    with pytest.raises(OSError, match="locks"):
        folder_lock(tmp_path).__enter__()
