"""The journal: every decision, in order, for ever. What a row's mapping is, and what can be undone, follows from it.

An undo takes nothing away: it appends the reversal of a step. A step is everything one act decided.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from matching.catalogue import Level, LocalKey
from matching.mapping import UNMAPPED, Cause, Decision, Mapping, Reviewer
from workbench.project.catalogue_rows import FEW
from workbench.project.packing import pack_mapping, storable, unpack_mapping
from workbench.project.schema import current, journal, step

# The steps of a catalogue's adoption and of a change of release: numbered and signed like the others, but without a
# decision in them, and nothing takes them back.
ADOPT, UPGRADE = "adopt", Cause.UPGRADE.value


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, when and with which release and engine: what the decisions of one step share."""

    cause: str
    reviewer: Reviewer
    at: datetime
    reason: str = ""
    release: str = ""
    engine: str = ""
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    key: LocalKey
    before: Mapping
    after: Mapping
    was_changed: bool = False


@dataclass(slots=True)
class History:
    """The steps that can be undone and redone, last one on top, as the numbers and causes of all steps tell."""

    undo: list[int] = field(default_factory=list)
    redo: list[int] = field(default_factory=list)
    last: int = 0  # number of the last step
    adopted: int = 0  # and of the last import of the catalogue
    _upgrades: set[int] = field(default_factory=set)

    def add(self, number: int, cause: str, target: int | None) -> None:
        self.last = number
        if cause == ADOPT:
            self.adopted = number
        elif cause == UPGRADE or (target is not None and target in self._upgrades):
            self._upgrades.add(number)  # an earlier version takes one for a decision, and may have taken it back
        elif cause == Cause.UNDO.value and target is not None:
            self.undo.remove(target)
            self.redo.append(target)
        elif cause == Cause.REDO.value and target is not None:
            self.redo.remove(target)
            self.undo.append(target)
        else:
            self.undo.append(number)
            self.redo.clear()


def load_history(connection: Connection) -> History:
    history = History()
    for number, cause, target in connection.execute(
        select(step.c.number, step.c.cause, step.c.target).order_by(step.c.number)
    ):
        history.add(number, cause, target)
    return history


def last_step(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(step.c.number), 0))).scalar_one())


def append(connection: Connection, number: int, act: Act, entries: Sequence[Entry]) -> None:
    """Write step ``number`` with its entries and bring the current mappings up to date.

    IntegrityError when another writer took that number meanwhile.
    """
    connection.execute(
        step.insert(),
        {
            "number": number,
            "cause": act.cause,
            "target": act.target,
            "reviewer": act.reviewer.name,
            "rpps": act.reviewer.rpps,
            "at": act.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "reason": storable(act.reason),
            "release": act.release,
            "engine": act.engine,
        },
    )
    if not entries:
        return
    first = connection.execute(select(func.coalesce(func.max(journal.c.number), 0))).scalar_one() + 1
    values = [
        {
            "number": place,
            "step": number,
            "level": entry.key.level.value,
            "code": entry.key.code,
            "before": pack_mapping(entry.before),
            "after": pack_mapping(entry.after),
            "was_changed": entry.was_changed,
        }
        for place, entry in enumerate(entries, first)
    ]
    connection.execute(journal.insert(), values)
    where = (current.c.level == bindparam("a_level")) & (current.c.code == bindparam("a_code"))
    connection.execute(
        current.delete().where(where), [{"a_level": value["level"], "a_code": value["code"]} for value in values]
    )
    connection.execute(
        current.insert(),
        [
            {"level": value["level"], "code": value["code"], "number": value["number"], "mapping": value["after"]}
            for value in values
        ],
    )


def load_current(connection: Connection, keys: Sequence[LocalKey] | None = None) -> dict[LocalKey, Mapping]:
    """What was decided last, for the rows that ever were decided; all of them when ``keys`` is None."""
    query = select(current.c.level, current.c.code, current.c.mapping)
    if keys is not None and len(keys) <= FEW:
        return {key: mapping for key in keys for mapping in _one_current(connection, key)}
    found = {
        LocalKey(Level(level), code): unpack_mapping(mapping) for level, code, mapping in connection.execute(query)
    }
    if keys is None:
        return found
    return {key: found[key] for key in keys if key in found}


def _one_current(connection: Connection, key: LocalKey) -> list[Mapping]:
    query = select(current.c.mapping).where(current.c.level == key.level.value, current.c.code == key.code)
    return [unpack_mapping(mapping) for mapping in connection.execute(query).scalars()]


def load_decisions(connection: Connection, key: LocalKey | None = None) -> list[Decision]:
    """The journal, oldest first; of one row, or all of it."""
    query = _decisions().order_by(journal.c.number)
    if key is not None:
        query = query.where(journal.c.level == key.level.value, journal.c.code == key.code)
    return [_decision(row) for row in connection.execute(query).all()]


def load_by_row(connection: Connection, keys: Collection[LocalKey] | None = None) -> dict[LocalKey, list[Decision]]:
    """The decisions of each of these rows that ever was decided, oldest first; of every row when ``keys`` is None."""
    if keys is not None and len(keys) <= FEW:
        found = {key: load_decisions(connection, key) for key in keys}
        return {key: decisions for key, decisions in found.items() if decisions}
    wanted = None if keys is None else set(keys)
    by_row: dict[LocalKey, list[Decision]] = {}
    for decision in load_decisions(connection):
        if wanted is None or decision.key in wanted:
            by_row.setdefault(decision.key, []).append(decision)
    return by_row


@dataclass(frozen=True, slots=True)
class Adoption:
    """An import of the catalogue: who, when, from which files, and the number of its step."""

    reviewer: Reviewer
    at: datetime
    files: str
    step: int


def load_adoptions(connection: Connection) -> list[Adoption]:
    query = select(step).where(step.c.cause == ADOPT).order_by(step.c.number)
    return [
        Adoption(Reviewer(row.reviewer, row.rpps), datetime.fromisoformat(row.at), row.reason, row.number)
        for row in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class Touched:
    """The decided codes of a catalogue that goes over to another release."""

    decided: int = 0
    withdrawn: int = 0  # those of them that the new release has withdrawn or does not hold


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A change of LOINC release: who, when, from which one ('' where there was none) to which, what that did to the
    decided codes, and the number of its step."""

    reviewer: Reviewer
    at: datetime
    before: str
    after: str
    touched: Touched
    step: int


def pack_upgrade(before: str, touched: Touched) -> str:
    """What the step keeps beside who, when and the new release, as the text of its reason."""
    return json.dumps([before, touched.decided, touched.withdrawn], ensure_ascii=False)


def load_upgrades(connection: Connection) -> list[Upgrade]:
    query = select(step).where(step.c.cause == UPGRADE).order_by(step.c.number)
    return [_upgrade(row) for row in connection.execute(query)]


def _upgrade(row: Any) -> Upgrade:
    before, decided, withdrawn = json.loads(row.reason)
    who, at = Reviewer(row.reviewer, row.rpps), datetime.fromisoformat(row.at)
    return Upgrade(who, at, before, row.release, Touched(decided, withdrawn), row.number)


def load_step(connection: Connection, number: int) -> tuple[list[Decision], list[bool]]:
    """The decisions of one step, and for each whether it cleared the mark "changed"."""
    rows = connection.execute(_decisions().where(journal.c.step == number).order_by(journal.c.number)).all()
    return [_decision(row) for row in rows], [row.was_changed for row in rows]


def _decisions() -> Select[Any]:
    """What :func:`_decision` unpacks, in its order; the mark "changed" comes last."""
    told = (step.c.reviewer, step.c.rpps, step.c.at, step.c.cause, step.c.reason, step.c.release, step.c.engine)
    entry = (journal.c.number, journal.c.step, journal.c.level, journal.c.code, journal.c.before, journal.c.after)
    return select(*entry, *told, journal.c.was_changed).join(step, journal.c.step == step.c.number)


def _decision(row: Any) -> Decision:
    # Unpacked by place: by name, the 30,000 entries of a large project take twice the time.
    number, in_step, level, code, before, after, name, rpps, at, cause, reason, release, engine, _ = row
    return Decision(
        LocalKey(Level(level), code),
        unpack_mapping(before),
        unpack_mapping(after),
        Reviewer(name, rpps),
        datetime.fromisoformat(at),
        Cause(cause),
        reason,
        release,
        engine,
        in_step,
        number,
    )


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """One place where the tables contradict the journal: ``rule`` names what does not hold at journal ``number``."""

    rule: str
    key: LocalKey | None = None
    number: int = 0


def find_inconsistencies(connection: Connection) -> Iterable[Inconsistency]:
    """Recompute the current mappings from the journal and compare; also that each entry starts where the last ended."""
    if connection.dialect.name == "sqlite":
        checks = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if checks != ["ok"] or orphans:
            yield Inconsistency("database-damaged")
    replayed: dict[LocalKey, tuple[int, str]] = {}
    untouched = pack_mapping(UNMAPPED)
    query = select(journal).order_by(journal.c.number)
    for expected, row in enumerate(connection.execute(query), 1):
        key = LocalKey(Level(row.level), row.code)
        if row.number != expected:
            yield Inconsistency("number-missing", key, row.number)
        if row.before != replayed.get(key, (0, untouched))[1]:
            yield Inconsistency("before-differs", key, row.number)
        replayed[key] = row.number, row.after
    stored = {
        LocalKey(Level(row.level), row.code): (row.number, row.mapping) for row in connection.execute(select(current))
    }
    for key in replayed.keys() | stored.keys():
        if replayed.get(key) != stored.get(key):
            yield Inconsistency("current-differs", key, replayed.get(key, (0, ""))[0])
