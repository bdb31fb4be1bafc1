"""Making a project's tables, and bringing those of an earlier version up to date, each in one transaction.

``MIGRATIONS[n]`` turns version n into n + 1 in place. It must not use :mod:`workbench.project.schema`, which moves on;
a test holds the outcome of all migrations equal to a new project.
"""

from __future__ import annotations

import json
import uuid
import zlib
from collections.abc import Callable, Mapping

from sqlalchemy import Connection, inspect, text

from workbench.project import schema
from workbench.project.database import Database
from workbench.project.errors import ForeignDatabase, NewerProject, NotADatabase, OlderProject


def _add_notes(connection: Connection) -> None:
    connection.execute(
        text(
            "CREATE TABLE note (number INTEGER NOT NULL PRIMARY KEY, level VARCHAR(16) NOT NULL, "
            "code VARCHAR(255) NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL, rpps VARCHAR(11) NOT NULL, "
            "at VARCHAR(32) NOT NULL)"
        )
    )
    connection.execute(text("CREATE INDEX note_by_key ON note (level, code, number)"))
    if connection.dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            connection.execute(
                text(
                    f"CREATE TRIGGER note_no_{verb.lower()} BEFORE {verb} ON note "
                    f"BEGIN SELECT RAISE(ABORT, 'append-only'); END"
                )
            )


def _add_warned_candidates(connection: Connection) -> None:
    """From the long part of each proposal, where they are told one by one."""
    connection.execute(text("ALTER TABLE proposal ADD COLUMN warned TEXT NOT NULL DEFAULT ''"))
    found = []
    for level, code, payload in connection.execute(text("SELECT level, code, payload FROM proposal_payload")):
        candidates = json.loads(zlib.decompress(payload))["candidates"]
        warned = [one[0] for one in candidates if any(severity != "info" for _, severity, _ in one[5])]
        if warned:
            found.append({"level": level, "code": code, "warned": " ".join(warned)})
    if found:
        put = "UPDATE proposal SET warned = :warned WHERE level = :level AND code = :code"
        connection.execute(text(put), found)


def _add_decided_as(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE local_row ADD COLUMN decided_as TEXT"))


MIGRATIONS: Mapping[int, Callable[[Connection], None]] = {
    1: _add_notes,
    2: _add_warned_candidates,
    3: _add_decided_as,
}


def prepare(database: Database, create: bool) -> None:
    """Leave the database with today's tables, or raise and leave it as it was.

    An empty database becomes a project when ``create``, else it is NotADatabase. Raises ForeignDatabase, NewerProject,
    and OlderProject when it may not be written.
    """
    with database.reading() as connection:
        found = stored_version(connection, database)
    if found == schema.VERSION:
        return
    if found == 0 and not create:
        raise NotADatabase(database.where)
    if database.read_only:
        raise OlderProject(database.where, found, schema.VERSION)
    with database.writing() as connection:
        found = stored_version(connection, database)  # again: another process may have been faster
        if found == 0:
            _create(connection, database)
        for version in range(found or schema.VERSION, schema.VERSION):
            MIGRATIONS[version](connection)
        if found:
            connection.execute(text("UPDATE schema_version SET version = :version"), {"version": schema.VERSION})


def stored_version(connection: Connection, database: Database) -> int:
    """The schema version; 0 for an empty database."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return 0
    if database.is_sqlite:
        stamp = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if stamp != schema.APPLICATION_ID:
            raise ForeignDatabase(database.where)
    if "schema_version" not in tables:
        raise ForeignDatabase(database.where)
    row = connection.execute(text("SELECT program, version FROM schema_version")).one_or_none()
    if row is None or row.program != schema.PROGRAM:
        raise ForeignDatabase(database.where)
    if row.version > schema.VERSION:
        raise NewerProject(database.where, row.version, schema.VERSION)
    return int(row.version)


def _create(connection: Connection, database: Database) -> None:
    schema.metadata.create_all(connection)
    connection.execute(
        schema.schema_version.insert(),
        {"program": schema.PROGRAM, "version": schema.VERSION, "identity": str(uuid.uuid4())},
    )
    if database.is_sqlite:
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        for trigger in schema.SQLITE_TRIGGERS:
            connection.exec_driver_sql(trigger)
