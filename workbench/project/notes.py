"""What reviewers say to each other about a row: signed, dated, never changed or removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from matching.catalogue import Level, LocalKey
from matching.mapping import Reviewer
from workbench.project.packing import storable
from workbench.project.schema import note


@dataclass(frozen=True, slots=True)
class Note:
    key: LocalKey
    text: str
    author: Reviewer
    at: datetime  # aware, UTC
    number: int


def add(connection: Connection, key: LocalKey, text: str, author: Reviewer, at: datetime) -> Note:
    text = storable(text)
    number = int(connection.execute(select(func.coalesce(func.max(note.c.number), 0))).scalar_one()) + 1
    connection.execute(
        note.insert(),
        {
            "number": number,
            "level": key.level.value,
            "code": key.code,
            "text": text,
            "author": author.name,
            "rpps": author.rpps,
            "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        },
    )
    return Note(key, text, author, at, number)


def load(connection: Connection, key: LocalKey | None = None) -> list[Note]:
    """The notes of one row, or all of them, oldest first."""
    query = select(note).order_by(note.c.number)
    if key is not None:
        query = query.where(note.c.level == key.level.value, note.c.code == key.code)
    return [
        Note(
            LocalKey(Level(row.level), row.code),
            row.text,
            Reviewer(row.author, row.rpps),
            datetime.fromisoformat(row.at),
            row.number,
        )
        for row in connection.execute(query)
    ]
