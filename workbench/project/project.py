"""A project: one laboratory's catalogue, what the engine proposes and what biologists decided."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError

from matching.catalogue import Catalogue, LocalKey
from matching.diff import CatalogueDiff
from matching.loinc import is_loinc_code
from matching.mapping import UNMAPPED, Cause, Decision, Equivalence, Reviewer, Status
from matching.mapping import Mapping as RowMapping
from matching.match import Match
from workbench.project import catalogue_rows, journal, lock, migrations, proposals, settings
from workbench.project.database import Database, address, connect
from workbench.project.errors import (
    BadDecision,
    DuplicateRows,
    FolderMissing,
    NothingToRedo,
    NothingToUndo,
    OpenedReadOnly,
    ProjectChanged,
    ProjectMissing,
    ReadOnlyPlace,
    UnknownRows,
)
from workbench.project.journal import Act, Entry, Inconsistency
from workbench.project.proposals import PackedMatch, Proposals, Summary
from workbench.project.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


def open_project(where: str | Path, *, create: bool = False, read_only: bool = False) -> Project:
    """Open the project in the file or at the database address ``where`` (``sqlite://`` is one in memory).

    ``create`` makes it where there is none; what is there is opened, never overwritten. An older project is brought up
    to date in one transaction. Raises the errors of :mod:`workbench.project.errors`; ProjectBusy when another window
    has the file open for writing, which ``read_only`` does not mind.
    """
    url = address(where)
    path = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
    if path is not None:
        _look_at(path, create and not read_only)
    held = lock.acquire(path) if path is not None and not read_only else None
    try:
        database = connect(where, read_only)
        try:
            migrations.prepare(database, create)
            if held is not None:
                _try_writing(database)
            return Project(database, held)
        except BaseException:
            database.close()
            raise
    except BaseException:
        if held is not None:
            held.release()
        raise


def _look_at(path: Path, create: bool) -> None:
    if not path.parent.is_dir():
        raise FolderMissing(str(path))
    if path.is_dir() or (not create and not path.exists()):
        raise ProjectMissing(str(path))


def _try_writing(database: Database) -> None:
    """A file that cannot be written is told at once, not at the first decision."""
    if database.where and not _is_writable(Path(database.where)):
        raise ReadOnlyPlace(database.where)


def _is_writable(path: Path) -> bool:
    # Not by opening it: closing any handle of an SQLite file drops the locks that this process holds on it.
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


class Project:
    """An open project. Made by :func:`open_project`; used by one thread at a time for writing."""

    def __init__(self, database: Database, held: lock.FileLock | None) -> None:
        self._database = database
        self._held = held
        with database.reading() as connection:
            self._history = journal.load_history(connection)
            self._settings = settings.load_settings(connection)
            self.identity = settings.load_identity(connection)

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. Nothing is saved here: every decision already is."""
        self._database.close()
        if self._held is not None:
            self._held.release()

    @property
    def where(self) -> str:
        """The file, or the address of the database without its password."""
        return self._database.where

    @property
    def is_read_only(self) -> bool:
        return self._database.read_only

    def refresh(self) -> bool:
        """Look again at what other writers did; True when there is something new."""
        seen = self._history.last
        with self._database.reading() as connection:
            self._history = journal.load_history(connection)
            self._settings = settings.load_settings(connection)
        return self._history.last != seen

    # The catalogue

    def catalogue(self) -> Catalogue:
        """The catalogue in use, in the order of its files."""
        with self._database.reading() as connection:
            return catalogue_rows.load_catalogue(connection)

    def adopt(self, catalogue: Catalogue, reviewer: Reviewer, at: datetime | None = None) -> CatalogueDiff:
        """Make ``catalogue`` the one in use, in one transaction, and say what that changed.

        Decisions stay with their rows; retired rows keep theirs until they come back. Raises DuplicateRows.
        """
        twice = catalogue_rows.duplicates(catalogue)
        if twice:
            raise DuplicateRows(self.where, twice)
        names = ", ".join(source.name for source in catalogue.sources)
        with self._step(Act(journal.ADOPT, reviewer, _moment(at), names)) as (connection, _):
            diff = catalogue_rows.store_catalogue(connection, catalogue, journal.load_current(connection))
        return diff

    def changed_keys(self) -> frozenset[LocalKey]:
        """Rows in use whose meaning changed after their decision; deciding them again clears the mark."""
        with self._database.reading() as connection:
            return catalogue_rows.load_changed_keys(connection)

    # Decisions

    def mappings(self) -> dict[LocalKey, RowMapping]:
        """Where each row in use stands, in the order of the catalogue; PROPOSED where only the engine has spoken."""
        with self._database.reading() as connection:
            decided = journal.load_current(connection)
            proposed = proposals.load_proposed_keys(connection)
            keys = catalogue_rows.load_keys(connection)
        return {key: _shown(decided.get(key, UNMAPPED), key in proposed) for key in keys}

    def mapping(self, key: LocalKey) -> RowMapping:
        """Where one row stands; UnknownRows when the catalogue in use does not hold it."""
        with self._database.reading() as connection:
            if catalogue_rows.missing_keys(connection, [key]):
                raise UnknownRows(self.where, [key])
            decided = journal.load_current(connection, [key])
            return _shown(decided.get(key, UNMAPPED), proposals.is_proposed(connection, key))

    def decide(
        self,
        changes: Sequence[tuple[LocalKey, RowMapping]],
        *,
        reviewer: Reviewer,
        cause: Cause = Cause.DECIDE,
        reason: str = "",
        at: datetime | None = None,
    ) -> int:
        """Record what ``reviewer`` decided, all of it or nothing, as one step that is undone as one.

        Returns the step's number, 0 when there was nothing to decide. Where a row is excluded or has no code, the
        reason becomes its comment if it has none. Raises BadDecision, UnknownRows, ProjectChanged, OpenedReadOnly.
        """
        if not changes:
            return 0
        wanted = {key: _as_decided(mapping, reason) for key, mapping in changes}
        self._check(changes, wanted)
        act = Act(cause.value, reviewer, _moment(at), reason, self._settings.release, self._settings.engine)
        with self._step(act) as (connection, entries):
            missing = catalogue_rows.missing_keys(connection, wanted)
            if missing:
                raise UnknownRows(self.where, missing)
            before = journal.load_current(connection, list(wanted))
            marked = catalogue_rows.load_changed_keys(connection)
            entries.extend(Entry(key, before.get(key, UNMAPPED), after, key in marked) for key, after in wanted.items())
            catalogue_rows.mark_changed(connection, marked & wanted.keys(), False)
        return self._history.last

    @property
    def can_undo(self) -> bool:
        return bool(self._history.undo) and not self.is_read_only

    @property
    def can_redo(self) -> bool:
        return bool(self._history.redo) and not self.is_read_only

    def undo(self, reviewer: Reviewer, at: datetime | None = None) -> tuple[Decision, ...]:
        """Take the last step back by recording its reversal, which is returned. Raises NothingToUndo."""
        if not self._history.undo:
            raise NothingToUndo(self.where)
        target = self._history.undo[-1]
        with self._step(self._act(Cause.UNDO, reviewer, at, target)) as (connection, entries):
            decisions, marks = journal.load_step(connection, target)
            entries.extend(Entry(one.key, one.after, one.before) for one in reversed(decisions))
            marked = [one.key for one, mark in zip(decisions, marks, strict=True) if mark]
            catalogue_rows.mark_changed(connection, marked, True)
        return self._last_step()

    def redo(self, reviewer: Reviewer, at: datetime | None = None) -> tuple[Decision, ...]:
        """Decide again what the last undo took back; returns the new decisions. Raises NothingToRedo."""
        if not self._history.redo:
            raise NothingToRedo(self.where)
        target = self._history.redo[-1]
        with self._step(self._act(Cause.REDO, reviewer, at, target)) as (connection, entries):
            decisions, marks = journal.load_step(connection, target)
            entries.extend(
                Entry(one.key, one.before, one.after, mark) for one, mark in zip(decisions, marks, strict=True)
            )
            marked = [one.key for one, mark in zip(decisions, marks, strict=True) if mark]
            catalogue_rows.mark_changed(connection, marked, False)
        return self._last_step()

    def journal(self, key: LocalKey | None = None, limit: int | None = None) -> tuple[Decision, ...]:
        """The decisions, oldest first: of one row, or the last ``limit`` of them."""
        with self._database.reading() as connection:
            return tuple(journal.load_decisions(connection, key, limit))

    def verify(self) -> tuple[Inconsistency, ...]:
        """Compare what is shown with what the journal says; empty when the project is whole."""
        with self._database.reading() as connection:
            return tuple(journal.find_inconsistencies(connection))

    # Proposals

    def save_proposals(self, matches: Iterable[Match | PackedMatch]) -> None:
        """Replace the proposals of these rows; packing them beforehand, in the background, saves time here."""
        packed = [match if isinstance(match, PackedMatch) else proposals.pack(match) for match in matches]
        with self._writing() as connection:
            proposals.save(connection, packed, self._settings.release)

    def proposal(self, key: LocalKey) -> Match | None:
        with self._database.reading() as connection:
            return proposals.load(connection, key)

    def proposals(self) -> Mapping[LocalKey, Match]:
        """All proposals; each is read when it is looked at."""
        return Proposals(self._database, self.summaries())

    def summaries(self) -> dict[LocalKey, Summary]:
        """The short part of every proposal, for the list of rows."""
        with self._database.reading() as connection:
            return proposals.load_summaries(connection)

    # Settings

    def settings(self) -> Settings:
        return self._settings

    def save_settings(self, new: Settings) -> None:
        with self._writing() as connection:
            settings.save_settings(connection, new)
        self._settings = new

    # How things are written

    def _act(self, cause: Cause, reviewer: Reviewer, at: datetime | None, target: int) -> Act:
        return Act(cause.value, reviewer, _moment(at), "", self._settings.release, self._settings.engine, target)

    @contextmanager
    def _step(self, act: Act) -> Iterator[tuple[Connection, list[Entry]]]:
        """One transaction that is one step; the block fills the list of entries.

        Refused with ProjectChanged when another writer added a step since we looked: ours was decided on an old view.
        """
        number = self._history.last + 1
        entries: list[Entry] = []
        try:
            with self._writing() as connection:
                last = journal.last_step(connection)
                if last != self._history.last:
                    raise ProjectChanged(self.where, self._history.last, last)
                yield connection, entries
                journal.append(connection, number, act, entries)
        except IntegrityError as error:
            raise ProjectChanged(self.where, self._history.last) from error
        self._history.add(number, act.cause, act.target)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.is_read_only:
            raise OpenedReadOnly(self.where)
        with self._database.writing() as connection:
            yield connection

    def _last_step(self) -> tuple[Decision, ...]:
        with self._database.reading() as connection:
            return tuple(journal.load_step(connection, self._history.last)[0])

    def _check(self, changes: Sequence[tuple[LocalKey, RowMapping]], wanted: Mapping[LocalKey, RowMapping]) -> None:
        if len(wanted) != len(changes):
            seen: set[LocalKey] = set()
            for key, _ in changes:
                if key in seen:
                    raise BadDecision(self.where, key, "twice")
                seen.add(key)
        for key, after in wanted.items():
            if after.loinc and not is_loinc_code(after.loinc):
                raise BadDecision(self.where, key, "loinc-shape")
            if after.status.is_transcoded and not (after.loinc or after.interim):
                raise BadDecision(self.where, key, "code-missing")
            if after.status.is_transcoded and after.equivalence is Equivalence.NO_MATCH:
                raise BadDecision(self.where, key, "no-match")


def _shown(decided: RowMapping, has_proposal: bool) -> RowMapping:
    if decided.status is Status.UNMAPPED and has_proposal:
        return _PROPOSED if decided is UNMAPPED else replace(decided, status=Status.PROPOSED)
    return decided


_PROPOSED = RowMapping(Status.PROPOSED)


def _as_decided(mapping: RowMapping, reason: str) -> RowMapping:
    """What is written: "proposed" is how an undecided row is shown, no decision."""
    if mapping.status is Status.PROPOSED:
        return replace(mapping, status=Status.UNMAPPED)
    if mapping.status in (Status.EXCLUDED, Status.NO_CODE) and reason and not mapping.comment:
        return replace(mapping, comment=reason)
    return mapping


def _moment(at: datetime | None) -> datetime:
    if at is None:
        return datetime.now(UTC)
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(UTC)
