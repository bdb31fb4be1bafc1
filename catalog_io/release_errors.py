"""What can be wrong with a LOINC release, as values: code, place and details; the edge makes the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

MAX_PROBLEMS = 50  # told in full; more are counted


class ReleaseFault(Enum):
    """The kinds of fault, in the words of a message key."""

    NOT_FOUND = "not-found"  # neither an imported release nor a file; details: the names there are
    UNREADABLE = "unreadable"  # the system refused to read or write; details: its reason
    NOT_A_ZIP = "not-a-zip"
    TRUNCATED_ZIP = "truncated-zip"
    DAMAGED_ZIP = "damaged-zip"
    ENCRYPTED_ZIP = "encrypted-zip"
    UNSAFE_NAME = "unsafe-name"  # a name in the zip that leads outside of it
    TOO_LARGE = "too-large"  # details: the size in bytes, the limit in bytes
    NO_LOINC_TABLE = "no-loinc-table"  # no Loinc.csv anywhere inside
    MISSING_COLUMN = "missing-column"
    BAD_ENCODING = "bad-encoding"
    BAD_CSV = "bad-csv"  # quotes that do not close, a field without end; details: what the reader says
    RAGGED_ROW = "ragged-row"  # details: fields found, fields expected
    EMPTY_TABLE = "empty-table"
    BAD_CODE = "bad-code"  # not shaped like a code, or with a wrong check digit
    DUPLICATE_CODE = "duplicate-code"  # details: the row that had it first
    NOT_A_WORKBOOK = "not-a-workbook"
    NO_VALUE_SET_SHEET = "no-value-set-sheet"  # details: the sheets there are
    STORED_DAMAGED = "stored-damaged"  # an imported release whose files are not whole
    IN_USE = "in-use"  # another program holds the release open


@dataclass(frozen=True, slots=True)
class ReleaseProblem:
    """One fault and where it is: ``row`` counts records from 1 for the header; 0 and '' where it has no place."""

    fault: ReleaseFault
    file: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    details: tuple[str, ...] = ()


class ReleaseError(Exception):
    """A release that cannot be read or kept. ``problems`` holds the first faults, ``total`` counts them all."""

    def __init__(self, problems: tuple[ReleaseProblem, ...], total: int | None = None) -> None:
        first = problems[0]
        super().__init__(f"{first.fault.value}: {first.file} {first.row or ''} {first.column} {first.value}".strip())
        self.problems = problems
        self.total = len(problems) if total is None else total

    @property
    def fault(self) -> ReleaseFault:
        return self.problems[0].fault


def failure(
    fault: ReleaseFault,
    file: str = "",
    *,
    row: int = 0,
    column: str = "",
    value: str = "",
    details: tuple[str, ...] = (),
) -> ReleaseError:
    """An error of a single fault."""
    return ReleaseError((ReleaseProblem(fault, file, row, column, value, details),))


class ProblemList:
    """Collects the faults of one reading, so that all bad rows are told at once."""

    def __init__(self) -> None:
        self.kept: list[ReleaseProblem] = []
        self.total = 0

    def add(self, problem: ReleaseProblem) -> None:
        self.total += 1
        if len(self.kept) < MAX_PROBLEMS:
            self.kept.append(problem)

    def check(self) -> None:
        """Raises ReleaseError when there was any fault."""
        if self.kept:
            raise ReleaseError(tuple(self.kept), self.total)


@contextmanager
def system_faults(file: str) -> Iterator[None]:
    """Tells the system's refusals (no right, no space, no such file) as a ReleaseError about ``file``."""
    try:
        yield
    except PermissionError as error:
        raise failure(ReleaseFault.UNREADABLE, file, details=(error.strerror or "",)) from error
    except OSError as error:
        raise failure(ReleaseFault.UNREADABLE, file, details=(error.strerror or str(error),)) from error
