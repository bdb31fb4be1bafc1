"""The tables of a project. Text is stored as UTF-8, times as ISO 8601 in UTC, values of the domain as compact JSON.

A row of the catalogue, a mapping and a proposal are documents that are always read and written whole; what is
searched or joined (keys, numbers, verdicts) has columns of its own.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

PROGRAM = "loinc-workbench"
VERSION = 4
# Marks an SQLite file as ours ("LnWb"), so that another program's database is never taken for a project.
APPLICATION_ID = 0x4C6E5762

metadata = MetaData()


def _key_columns() -> tuple[Column[str], Column[str]]:
    return Column("level", String(16), primary_key=True), Column("code", String(255), primary_key=True)


schema_version = Table(
    "schema_version",
    metadata,
    Column("program", String(32), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("identity", String(36), nullable=False),  # a random name, so that memory knows a project without its lab
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

local_row = Table(
    "local_row",
    metadata,
    *_key_columns(),
    Column("parent", String(255), primary_key=True),  # the chapter of a sub-chapter, '' elsewhere
    Column("place", Integer, nullable=False),  # order in the catalogue
    Column("retired", Boolean, nullable=False),  # gone from the catalogue, kept with its decision
    Column("changed", Boolean, nullable=False),  # its meaning changed after the decision: look again
    Column("payload", Text, nullable=False),
    Column("decided_as", Text, nullable=True),  # what a changed row said before
)

source_file = Table(
    "source_file",
    metadata,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("encoding", String(32), nullable=False),
    Column("header", Boolean, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# One act of a reviewer. Numbers are given by the program, never by the database: two writers that act on the same
# state ask for the same number, and the second is refused.
step = Table(
    "step",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("cause", String(16), nullable=False),
    Column("target", Integer, nullable=True),  # the step that an undo or a redo is about
    Column("reviewer", Text, nullable=False),
    Column("rpps", String(11), nullable=False),
    Column("at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("release", Text, nullable=False),
    Column("engine", Text, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("step", Integer, ForeignKey("step.number"), nullable=False),
    Column("level", String(16), nullable=False),
    Column("code", String(255), nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("was_changed", Boolean, nullable=False),  # the row bore the mark "changed", which this decision cleared
    Index("journal_by_key", "level", "code", "number"),
    Index("journal_by_step", "step"),
)

# The last journal entry of each row, kept at hand; written in the transaction that writes the journal.
current = Table(
    "current",
    metadata,
    *_key_columns(),
    Column("number", Integer, ForeignKey("journal.number"), nullable=False),
    Column("mapping", Text, nullable=False),
)

# Two tables, because the list of rows needs the short part of 20,000 proposals and the long part of one.
proposal = Table(
    "proposal",
    metadata,
    *_key_columns(),
    Column("verdict", String(16), nullable=False),
    Column("first_code", String(16), nullable=False),
    Column("score", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("engine", Text, nullable=False),
    Column("release", Text, nullable=False),
    Column("warned", Text, nullable=False),  # the candidates that a safety rule speaks against, between blanks
)

proposal_payload = Table(
    "proposal_payload",
    metadata,
    *_key_columns(),
    Column("payload", LargeBinary, nullable=False),
)

# Nothing writes or reads it any more; it stays with what an earlier version may have kept in it.
note = Table(
    "note",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("level", String(16), nullable=False),
    Column("code", String(255), nullable=False),
    Column("text", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("rpps", String(11), nullable=False),
    Column("at", String(32), nullable=False),
    Index("note_by_key", "level", "code", "number"),
)

# Only a trigger keeps a curious hand with a database browser from rewriting what was decided.
SQLITE_TRIGGERS = tuple(
    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'append-only'); END"
    for table in ("journal", "step", "note")
    for verb in ("UPDATE", "DELETE")
)
