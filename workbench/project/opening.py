"""Opening a project: is it there, is it ours, may it be written, does somebody else have it."""

from __future__ import annotations

import os
from pathlib import Path

from workbench.project import lock, migrations
from workbench.project.database import address, connect
from workbench.project.errors import FolderMissing, ProjectMissing, ReadOnlyPlace
from workbench.project.project import Project


def open_project(where: str | Path, *, create: bool = False, read_only: bool = False) -> Project:
    """Open the project in the file or at the database address ``where`` (``sqlite://`` is one in memory).

    ``create`` makes it where there is none; what is there is opened, never overwritten. An older project is brought up
    to date in one transaction. Raises the errors of :mod:`workbench.project.errors`; ProjectBusy when another window
    has the file open for writing, which ``read_only`` does not mind.
    """
    url = address(where)
    path = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
    if path is not None:
        _look_at(path, create=create and not read_only, read_only=read_only)
    held = lock.acquire(path) if path is not None and not read_only else None
    try:
        database = connect(where, read_only)
        try:
            migrations.prepare(database, create)
            return Project(database, held)
        except BaseException:
            database.close()
            raise
    except BaseException:
        if held is not None:
            held.release()
        raise


def _look_at(path: Path, create: bool, read_only: bool) -> None:
    """What can be told before the database is touched: a file that cannot be written, not at the first decision."""
    if not path.parent.is_dir():
        raise FolderMissing(str(path))
    if path.is_dir() or (not create and not path.exists()):
        raise ProjectMissing(str(path))
    # Not by opening it: closing any handle of an SQLite file drops the locks that this process holds on it.
    if not read_only and path.exists() and not os.access(path, os.W_OK, effective_ids=_SAYS_EFFECTIVE):
        raise ReadOnlyPlace(str(path))


_SAYS_EFFECTIVE = os.access in os.supports_effective_ids
