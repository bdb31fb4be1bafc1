"""The connection: how a project's database is opened, written and read, and what its failures are called.

SQLite runs with a rollback journal, not a write-ahead log: a WAL needs memory shared between processes, which network
drives do not give, and leaves a project in three files where people copy one. ``synchronous=FULL`` makes a committed
decision survive a power cut; a decision is a few kilobytes, so this costs milliseconds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import StaticPool

from workbench.project.errors import (
    BadAddress,
    CannotConnect,
    DiskFailed,
    DiskFull,
    DriverMissing,
    NotADatabase,
    ProjectBusy,
    ProjectDamaged,
    ProjectError,
    ReadOnlyPlace,
)

BUSY_SECONDS = 5  # how long a write waits for readers
_SQLITE_ERRORS: dict[int, type[ProjectError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnlyPlace,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyPlace,  # the file opened, so what cannot be opened is its journal beside it
    sqlite3.SQLITE_NOTADB: NotADatabase,
    sqlite3.SQLITE_CORRUPT: ProjectDamaged,
    sqlite3.SQLITE_BUSY: ProjectBusy,
    sqlite3.SQLITE_LOCKED: ProjectBusy,
    sqlite3.SQLITE_IOERR: DiskFailed,
}


class Database:
    """An engine and what its errors are about; ``where`` never holds a password."""

    def __init__(self, engine: Engine, where: str, read_only: bool) -> None:
        self.where = where
        self.read_only = read_only
        self._reader = engine.execution_options(project_begin="BEGIN")
        # Taking the write lock first: a transaction that reads, then writes, would otherwise fail half-way when busy.
        self._writer = engine.execution_options(project_begin="BEGIN IMMEDIATE")
        self._engine = engine

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the database: consistent in SQLite, as the server isolates transactions elsewhere."""
        with told(self.where), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is kept when the block ends, nothing of it when the block raises."""
        with told(self.where), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()


def connect(where: str | Path, read_only: bool) -> Database:
    """A database that is not looked at yet. Raises BadAddress or DriverMissing."""
    url = address(where)
    shown = url.database or "" if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    options: dict[str, Any] = {}
    if url.get_backend_name() == "sqlite":
        options["connect_args"] = {"timeout": BUSY_SECONDS, "check_same_thread": False}
        if not url.database:
            options["poolclass"] = StaticPool  # a database in memory lives in its one connection
    try:
        engine = create_engine(url, **options)
    except ModuleNotFoundError as error:
        raise DriverMissing(shown, error.name or "") from error
    except NoSuchModuleError as error:
        raise BadAddress(shown) from error
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine, read_only)
    return Database(engine, shown, read_only)


def address(where: str | Path) -> URL:
    """The database address of a path or of an address; BadAddress when it is neither."""
    if isinstance(where, Path) or "://" not in where:
        return URL.create("sqlite", database=str(Path(where).expanduser().resolve()))
    try:
        url = make_url(where)
    except ArgumentError as error:
        raise BadAddress(where) from error
    if url.get_backend_name() != "sqlite":
        return url
    if not url.database or url.database == ":memory:":
        return URL.create("sqlite")
    return url.set(database=str(Path(url.database).resolve()))


@contextmanager
def told(where: str) -> Iterator[None]:
    """Turns the database's failures into those of :mod:`workbench.project.errors`; ours pass unchanged."""
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as error:
        kind = _kind(error)
        if kind is None:
            raise
        raise kind(where) from error


def _kind(error: DBAPIError) -> type[ProjectError] | None:
    if isinstance(error.orig, sqlite3.Error):
        # The low byte is the kind of failure, the rest its details.
        return _SQLITE_ERRORS.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
    if isinstance(error, OperationalError):
        return CannotConnect
    return None


def _prepare_sqlite(engine: Engine, read_only: bool) -> None:
    @event.listens_for(engine, "connect")
    def pragmas(connection: Any, _record: object) -> None:
        # Python's driver would begin transactions on its own and leave table changes out of them.
        connection.isolation_level = None
        for pragma in ("foreign_keys=ON", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        if read_only:
            # Not mode=ro: after a crash the first reader must be able to roll the last transaction back.
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options()["project_begin"])
