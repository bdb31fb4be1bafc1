"""What a decision must be like to enter the journal, and how a row is shown that has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from matching.catalogue import LocalKey
from matching.curation.second_reading import first_confirmer, is_same_person
from matching.loinc import is_loinc_code
from matching.mapping import UNMAPPED, Cause, Equivalence, Mapping, Mappings, Reviewer, Status
from workbench.project import journal
from workbench.project.errors import BadDecision

_PROPOSED = Mapping(Status.PROPOSED)


def shown(decided: Mapping, proposed: str) -> Mapping:
    """PROPOSED where only the engine has spoken: that is a view of the row, nobody's decision. A term that was refused
    is proposed no more."""
    if decided.status is Status.UNMAPPED and proposed and proposed not in decided.rejected:
        return _PROPOSED if decided == UNMAPPED else replace(decided, status=Status.PROPOSED)
    return decided


def checked(where: str, changes: Sequence[tuple[LocalKey, Mapping]], reason: str) -> dict[LocalKey, Mapping]:
    """The mappings to write, each sound by itself. Raises BadDecision."""
    wanted: dict[LocalKey, Mapping] = {}
    for key, mapping in changes:
        if key in wanted:
            raise BadDecision(where, key, "twice")
        if mapping.loinc and not is_loinc_code(mapping.loinc):
            raise BadDecision(where, key, "loinc-shape")
        if mapping.status.is_transcoded and not (mapping.loinc or mapping.interim):
            raise BadDecision(where, key, "code-missing")
        if mapping.status.is_transcoded and mapping.equivalence is Equivalence.NO_MATCH:
            raise BadDecision(where, key, "no-match")
        wanted[key] = _as_decided(mapping, reason)
    return wanted


def check_second_readings(
    connection: Connection, where: str, before: Mappings, wanted: Mappings, reviewer: Reviewer, cause: Cause
) -> None:
    """A second reading follows a first one of the same code, by another person. Raises BadDecision.

    What another tool's table brings in is taken as it says: its journal is not known here.
    """
    if cause is Cause.IMPORT:
        return
    read: list[LocalKey] = []
    for key, after in wanted.items():
        earlier = before.get(key, UNMAPPED)
        if after.status is Status.SECOND_READ and earlier.status is not Status.SECOND_READ:
            if earlier.status is not Status.CONFIRMED or earlier.loinc != after.loinc:
                raise BadDecision(where, key, "not-confirmed")
            read.append(key)
    for key, decisions in journal.load_by_row(connection, read).items():
        first = first_confirmer(decisions)
        if first is not None and is_same_person(first, reviewer):
            raise BadDecision(where, key, "own-row")


def _as_decided(mapping: Mapping, reason: str) -> Mapping:
    if mapping.status is Status.PROPOSED:
        return replace(mapping, status=Status.UNMAPPED)
    if mapping.status in (Status.EXCLUDED, Status.NO_CODE) and reason and not mapping.comment:
        return replace(mapping, comment=reason)
    return mapping
