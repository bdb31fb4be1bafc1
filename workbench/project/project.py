"""A project: one laboratory's catalogue, what the engine proposes and what biologists decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING

from sqlalchemy.exc import IntegrityError

from matching.catalogue import Catalogue, LocalKey
from matching.curation.diff import CatalogueDiff, LocalRow
from matching.mapping import UNMAPPED, Cause, Decision, Reviewer
from matching.mapping import Mapping as RowMapping
from matching.match import Match
from workbench.project import catalogue_rows, deciding, journal, lock, proposals, settings
from workbench.project.database import Database
from workbench.project.errors import (
    DuplicateRows,
    NothingToRedo,
    NothingToUndo,
    OpenedReadOnly,
    ProjectChanged,
    UnknownRows,
)
from workbench.project.journal import Act, Adoption, Entry, Inconsistency, Touched, Upgrade
from workbench.project.proposals import PackedMatch, Proposals, Summary
from workbench.project.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


class Project:
    """An open project, made by ``open_project``. One thread writes; others may read meanwhile."""

    def __init__(self, database: Database, held: lock.FileLock | None) -> None:
        self._database = database
        self._held = held
        self.is_closed = False
        self._joined: Connection | None = None  # the transaction of :meth:`together`, while it lasts
        with database.reading() as connection:
            self._history = journal.load_history(connection)
            self._settings = settings.load_settings(connection)
            self.identity = settings.load_identity(connection)
        self._works_with: tuple[str, str] | None = None

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file. Nothing is saved here: every decision already is."""
        self.is_closed = True
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

    def works_with(self, release: str, engine: str) -> None:
        """From now on, what is decided and proposed was so with this release and this engine. Until it is said, it is
        with those that proposed last: who opens a project may lack its release."""
        self._works_with = (release, engine)

    @property
    def _used(self) -> tuple[str, str]:
        return self._works_with or (self._settings.release, self._settings.engine)

    # The catalogue

    def catalogue(self) -> Catalogue:
        """The catalogue in use, in the order of its files, with what its codes of specimens stand for."""
        with self._database.reading() as connection:
            catalogue = catalogue_rows.load_catalogue(connection)
        return replace(catalogue, specimens=dict(self._settings.specimens))

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

    def adoptions(self) -> tuple[Adoption, ...]:
        """Every import of the catalogue, oldest first."""
        with self._database.reading() as connection:
            return tuple(journal.load_adoptions(connection))

    def retired(self) -> tuple[LocalRow, ...]:
        """Rows of earlier exports that the last one does not hold; their decisions wait for them."""
        with self._database.reading() as connection:
            return tuple(catalogue_rows.load_retired(connection))

    def changed_keys(self, among: Sequence[LocalKey] | None = None) -> frozenset[LocalKey]:
        """Rows in use whose meaning changed after their decision; deciding them again clears the mark."""
        with self._database.reading() as connection:
            return catalogue_rows.load_changed_keys(connection, among)

    def decided_as(self, key: LocalKey) -> LocalRow | None:
        """What a row of :meth:`changed_keys` said when it was decided; None where nobody knows any more."""
        with self._database.reading() as connection:
            return catalogue_rows.load_decided_as(connection, key)

    # Decisions

    def mappings(self) -> dict[LocalKey, RowMapping]:
        """Where each row in use stands, in the order of the catalogue; PROPOSED where only the engine has spoken."""
        with self._database.reading() as connection:
            decided = journal.load_current(connection)
            proposed = proposals.load_proposed_codes(connection)
            keys = catalogue_rows.load_keys(connection)
        return {key: deciding.shown(decided.get(key, UNMAPPED), proposed.get(key, "")) for key in keys}

    def decided(self) -> dict[LocalKey, RowMapping]:
        """What was decided last for every row that ever was decided, retired ones too."""
        with self._database.reading() as connection:
            return journal.load_current(connection)

    def mapping(self, key: LocalKey) -> RowMapping:
        """Where one row stands; UnknownRows when the catalogue in use does not hold it."""
        with self._database.reading() as connection:
            if catalogue_rows.missing_keys(connection, [key]):
                raise UnknownRows(self.where, [key])
            decided = journal.load_current(connection, [key])
            return deciding.shown(decided.get(key, UNMAPPED), proposals.load_proposed_code(connection, key))

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

        Returns the step's number, 0 when there was nothing to decide. PROPOSED is written as UNMAPPED. Where a row is
        excluded or has no code, the reason becomes its comment if it has none; a file that says so is no reason.
        Raises BadDecision, UnknownRows, ProjectChanged, OpenedReadOnly.
        """
        if not changes:
            return 0
        wanted = deciding.checked(self.where, changes, "" if cause is Cause.IMPORT else reason)
        act = Act(cause.value, reviewer, _moment(at), reason, *self._used)
        with self._step(act) as (connection, entries):
            missing = catalogue_rows.missing_keys(connection, wanted)
            if missing:
                raise UnknownRows(self.where, missing)
            before = journal.load_current(connection, list(wanted))
            deciding.check_second_readings(connection, self.where, before, wanted, reviewer, cause)
            marked = catalogue_rows.load_changed_keys(connection, wanted)
            entries.extend(Entry(key, before.get(key, UNMAPPED), after, key in marked) for key, after in wanted.items())
            catalogue_rows.mark_changed(connection, marked & wanted.keys(), False)
        return self._history.last

    @property
    def can_redo(self) -> bool:
        return bool(self._history.redo) and not self.is_read_only

    @property
    def last_step(self) -> int:
        """The number of the last act, which another one raises."""
        return self._history.last

    def import_before_undo(self) -> Adoption | None:
        """The import that came after the step that undo would take back; None where none did. Nothing takes an import
        back."""
        is_between = bool(self._history.undo) and self._history.undo[-1] < self._history.adopted
        return self.adoptions()[-1] if is_between else None

    def undoable(self) -> tuple[Decision, ...]:
        """The decisions that undo would take back; () where there are none."""
        if not self._history.undo:
            return ()
        with self._database.reading() as connection:
            decisions, _ = journal.load_step(connection, self._history.undo[-1])
        return tuple(decisions)

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
        return self._reversal()

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
        return self._reversal()

    def journal(self, key: LocalKey | None = None) -> tuple[Decision, ...]:
        """The decisions, oldest first; of one row, or all of them."""
        with self._database.reading() as connection:
            return tuple(journal.load_decisions(connection, key))

    def journal_by_row(self, keys: Collection[LocalKey] | None = None) -> dict[LocalKey, list[Decision]]:
        """The decisions of each row (of ``keys``) that ever was decided, oldest first, in one reading."""
        with self._database.reading() as connection:
            return journal.load_by_row(connection, keys)

    def verify(self) -> tuple[Inconsistency, ...]:
        """Compare what is shown with what the journal says; empty when the project is whole."""
        with self._database.reading() as connection:
            return tuple(journal.find_inconsistencies(connection))

    # Proposals

    def save_proposals(self, matches: Iterable[Match | PackedMatch]) -> None:
        """Replace the proposals of these rows; packing them beforehand, in the background, saves time here."""
        packed = [match if isinstance(match, PackedMatch) else proposals.pack(match) for match in matches]
        with self._writing() as connection:
            proposals.save(connection, packed, self._used[0])

    def forget_proposals(self) -> None:
        """Forget what was proposed: it would not be proposed any more."""
        with self._writing() as connection:
            catalogue_rows.drop_proposals(connection, proposals.load_summaries(connection))

    def change_release(self, release: str, reviewer: Reviewer, touched: Touched, at: datetime | None = None) -> None:
        """Go on with another release, forget what was proposed, and write in the journal who did so and which decided
        codes that ``touched``. Nothing takes it back."""
        changed = replace(self._settings, release=release)
        reason = journal.pack_upgrade(self._settings.release, touched)
        act = Act(journal.UPGRADE, reviewer, _moment(at), reason, release, self._settings.engine)
        with self._step(act) as (connection, _):
            catalogue_rows.drop_proposals(connection, proposals.load_summaries(connection))
            settings.save_settings(connection, changed)
        self._settings = changed

    def upgrades(self) -> tuple[Upgrade, ...]:
        """Every change of release, oldest first."""
        with self._database.reading() as connection:
            return tuple(journal.load_upgrades(connection))

    def outdated(self) -> frozenset[LocalKey]:
        """The rows whose proposal is of another release or another engine than those that it :meth:`works_with`."""
        with self._database.reading() as connection:
            return proposals.load_outdated(connection, *self._used)

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
        """Keep the settings, but for what codes of specimens stand for: :meth:`explain_specimens` keeps that."""
        with self._writing() as connection:
            kept = replace(new, specimens=settings.load_settings(connection).specimens)
            settings.save_settings(connection, kept)
        self._settings = kept

    def explain_specimens(self, meanings: Mapping[str, str]) -> None:
        """Keep what codes of specimens stand for, '' for nothing, beside what others explained in the meantime. The
        proposals that were made while a code stood for something else are dropped."""
        with self._writing() as connection:
            stored = settings.load_settings(connection)
            explained = settings.with_specimens(stored.specimens, meanings)
            said_anew = {code for code, _ in {*stored.specimens, *self._settings.specimens} ^ set(explained)}
            settings.save_settings(connection, replace(stored, specimens=explained))
            if said_anew:
                catalogue = catalogue_rows.load_catalogue(connection)
                touched = [key for code in said_anew for key in catalogue.of_specimen(code)]
                catalogue_rows.drop_proposals(connection, touched)
        self._settings = replace(self._settings, specimens=explained)

    # How things are written

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several acts in one transaction: all of them are kept when the block ends, none of them when it raises. What
        the block reads is what stood before it."""
        history, kept = deepcopy(self._history), self._settings
        try:
            with self._writing() as self._joined:
                yield
        except BaseException:
            self._history, self._settings = history, kept
            raise
        finally:
            self._joined = None

    def _act(self, cause: Cause, reviewer: Reviewer, at: datetime | None, target: int) -> Act:
        return Act(cause.value, reviewer, _moment(at), "", *self._used, target)

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
        if self._joined is not None:
            yield self._joined
            return
        with self._database.writing() as connection:
            yield connection

    def _reversal(self) -> tuple[Decision, ...]:
        with self._database.reading() as connection:
            return tuple(journal.load_step(connection, self._history.last)[0])


def _moment(at: datetime | None) -> datetime:
    if at is None:
        return datetime.now(UTC)
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(UTC)
