"""The engine's answers, kept beside the decisions and never mistaken for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from matching.catalogue import Level, LocalKey
from matching.match import Match, Verdict
from workbench.project.catalogue_rows import drop_proposals
from workbench.project.database import Database
from workbench.project.packing import pack_match, unpack_match
from workbench.project.schema import proposal, proposal_payload

_VERDICTS = {verdict.value: verdict for verdict in Verdict}


@dataclass(frozen=True, slots=True)
class Summary:
    """The short part of a proposal, for the list of rows; code '' when the engine proposes nothing."""

    verdict: Verdict
    code: str
    score: float
    confidence: float
    engine: str
    release: str
    warned: tuple[str, ...] = ()  # the candidates that a safety rule speaks against


@dataclass(frozen=True, slots=True)
class PackedMatch:
    """A match ready to be written. Packing takes most of the time of saving and may be done in the background."""

    key: LocalKey
    verdict: Verdict
    code: str
    score: float
    confidence: float
    engine: str
    payload: bytes
    warned: tuple[str, ...] = ()


def pack(match: Match) -> PackedMatch:
    first = match.proposed
    return PackedMatch(
        match.key,
        match.verdict,
        first.code if first else "",
        first.score if first else 0.0,
        first.confidence if first else 0.0,
        match.engine,
        pack_match(match),
        match.warned,
    )


def save(connection: Connection, packed: Iterable[PackedMatch], release: str) -> None:
    """Replace the proposals of these rows."""
    by_key = {one.key: one for one in packed}
    if not by_key:
        return
    drop_proposals(connection, by_key)
    connection.execute(
        proposal.insert(),
        [
            {
                "level": one.key.level.value,
                "code": one.key.code,
                "verdict": one.verdict.value,
                "first_code": one.code,
                "score": one.score,
                "confidence": one.confidence,
                "engine": one.engine,
                "release": release,
                "warned": " ".join(one.warned),
            }
            for one in by_key.values()
        ],
    )
    connection.execute(
        proposal_payload.insert(),
        [{"level": one.key.level.value, "code": one.key.code, "payload": one.payload} for one in by_key.values()],
    )


def load_summaries(connection: Connection) -> dict[LocalKey, Summary]:
    return {
        LocalKey(Level(level), code): Summary(
            _VERDICTS[verdict], first, score, sure, engine, release, tuple(warned.split()) if warned else ()
        )
        for level, code, verdict, first, score, sure, engine, release, warned in connection.execute(select(proposal))
    }


def load_outdated(connection: Connection, release: str, engine: str) -> frozenset[LocalKey]:
    """The rows whose proposal is not of this release by this engine."""
    is_other = (proposal.c.release != release) | (proposal.c.engine != engine)
    query = select(proposal.c.level, proposal.c.code).where(is_other)
    return frozenset(LocalKey(Level(level), code) for level, code in connection.execute(query))


def load_proposed_codes(connection: Connection) -> dict[LocalKey, str]:
    """The term that the engine proposes first, for each row for which it proposes any."""
    query = select(proposal.c.level, proposal.c.code, proposal.c.first_code).where(proposal.c.first_code != "")
    return {LocalKey(Level(level), code): first for level, code, first in connection.execute(query)}


def load_proposed_code(connection: Connection, key: LocalKey) -> str:
    """The same for one row, '' where it proposes none."""
    query = select(proposal.c.first_code).where(proposal.c.level == key.level.value, proposal.c.code == key.code)
    return connection.execute(query).scalar_one_or_none() or ""


def load(connection: Connection, key: LocalKey) -> Match | None:
    query = select(proposal_payload.c.payload).where(
        proposal_payload.c.level == key.level.value, proposal_payload.c.code == key.code
    )
    payload = connection.execute(query).scalar_one_or_none()
    return None if payload is None else unpack_match(key, payload)


class Proposals(Mapping[LocalKey, Match]):
    """All proposals by row; a match is read from the database when somebody looks at it."""

    def __init__(self, database: Database, keys: Iterable[LocalKey]) -> None:
        self._database = database
        self._keys = dict.fromkeys(keys)

    def __getitem__(self, key: LocalKey) -> Match:
        if key in self._keys:
            with self._database.reading() as connection:
                found = load(connection, key)
            if found is not None:
                return found
        raise KeyError(key)

    def __iter__(self) -> Iterator[LocalKey]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
