"""A file is written whole or not at all, and so are several."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from catalog_io.atomic import write_file, write_files
from catalog_io.errors import FileCode, FileError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_replaces_the_one_before_and_keeps_its_permissions(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o640
    assert names(tmp_path) == ["a.csv"]


def test_when_one_file_cannot_be_written_none_is(tmp_path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "c.csv").mkdir()  # a folder in the way
    contents = {tmp_path / name: b"new" for name in ("a.csv", "b.csv", "c.csv")}
    with pytest.raises(FileError) as failure:
        write_files(contents)
    assert failure.value.code is FileCode.CANNOT_WRITE
    assert failure.value.file.endswith("c.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv", "c.csv"]


def test_an_interruption_leaves_what_was_there(tmp_path, monkeypatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    replace = os.replace

    def interrupted(source: Path, target: Path) -> None:
        if Path(target).name == "b.csv":
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_files({tmp_path / "a.csv": b"new", tmp_path / "b.csv": b"new"})
    assert (tmp_path / "a.csv").read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_a_folder_that_is_not_there_is_told(tmp_path) -> None:
    with pytest.raises(FileError) as failure:
        write_file(tmp_path / "missing" / "a.csv", b"x")
    assert failure.value.code is FileCode.CANNOT_WRITE
