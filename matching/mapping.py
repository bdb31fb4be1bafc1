"""Decisions and the state they leave: who mapped what to which LOINC code, when and why."""

from __future__ import annotations

import re
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from matching.catalogue import LocalKey
from matching.loinc import check_digit


class Equivalence(Enum):
    """How the local analysis relates to the LOINC term; the direction is in the name."""

    EQUIVALENT = "equivalent"
    SOURCE_IS_NARROWER = "source-is-narrower"
    SOURCE_IS_BROADER = "source-is-broader"
    RELATED = "related"
    NO_MATCH = "no-match"


class Status(Enum):
    """Where a row stands. Only CONFIRMED and SECOND_READ leave the workbench as a transcoding."""

    UNMAPPED = "unmapped"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    SECOND_READ = "second-read"
    FLAGGED = "flagged"
    NO_CODE = "no-code"
    EXCLUDED = "excluded"

    @property
    def is_transcoded(self) -> bool:
        return self in (Status.CONFIRMED, Status.SECOND_READ)

    @property
    def is_open(self) -> bool:
        """True while a biologist still has to decide."""
        return self in (Status.UNMAPPED, Status.PROPOSED, Status.FLAGGED)


@dataclass(frozen=True, slots=True)
class Mapping:
    """The current state of one local row."""

    status: Status = Status.UNMAPPED
    loinc: str = ""
    interim: str = ""  # national interim code (code system 1.2.250.1.213.1.1.5.130), when no LOINC code exists
    equivalence: Equivalence = Equivalence.EQUIVALENT
    comment: str = ""
    assigned_to: str = ""
    rejected: frozenset[str] = field(default_factory=frozenset)  # candidates refused for this row

    @property
    def code(self) -> str:
        """The code the row has: LOINC's, else the interim one; '' without any."""
        return self.loinc or self.interim


UNMAPPED = Mapping()


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A biologist, by name and, when known, by RPPS number (11 digits with a Luhn check digit)."""

    name: str
    rpps: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a reviewer needs a name")
        if self.rpps and not is_rpps(self.rpps):
            raise ValueError(f"not an RPPS number: {self.rpps!r}")


def is_rpps(text: str) -> bool:
    return bool(re.fullmatch(r"\d{11}", text, re.ASCII)) and check_digit(text[:-1]) == int(text[-1])


class Cause(Enum):
    """What kind of act wrote the decision."""

    DECIDE = "decide"
    BULK = "bulk"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    UPGRADE = "upgrade"


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the journal: append-only, never changed."""

    key: LocalKey
    before: Mapping
    after: Mapping
    reviewer: Reviewer
    at: datetime  # aware, UTC
    cause: Cause = Cause.DECIDE
    reason: str = ""
    release: str = ""  # version of the LOINC release in use
    engine: str = ""  # version of the engine that proposed
    step: int = 0  # decisions of one act share a step: it is undone as one
    number: int = 0  # the place in the journal


Mappings = MappingOf[LocalKey, Mapping]
