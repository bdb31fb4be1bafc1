"""What can go wrong with a project that somebody can act on; the edge makes the sentence from ``code`` and fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from matching.catalogue import LocalKey


class ProjectError(Exception):
    """The world failed. ``where`` is the file or the address of the database, its password hidden."""

    code: ClassVar[str] = "project"

    def __init__(self, where: str = "") -> None:
        super().__init__(f"{self.code}: {where}")
        self.where = where


class ProjectMissing(ProjectError):
    """There is no such file."""

    code = "missing"


class FolderMissing(ProjectError):
    """The folder that should hold the file does not exist."""

    code = "folder-missing"


class NotADatabase(ProjectError):
    """The file is something else: a spreadsheet, a text, an empty file."""

    code = "not-a-database"


class ForeignDatabase(ProjectError):
    """A database, but of another program."""

    code = "foreign-database"


class NewerProject(ProjectError):
    """Written by a later version of the workbench; it is left untouched."""

    code = "newer"

    def __init__(self, where: str, found: int, known: int) -> None:
        super().__init__(where)
        self.found = found
        self.known = known


class OlderProject(ProjectError):
    """Written by an earlier version and opened for reading only: it must be opened for writing once, to migrate."""

    code = "older"

    def __init__(self, where: str, found: int, known: int) -> None:
        super().__init__(where)
        self.found = found
        self.known = known


class ReadOnlyPlace(ProjectError):
    """The file or its folder may be read but not written; the project can be opened with ``read_only=True``."""

    code = "read-only-place"


class DiskFull(ProjectError):
    """There is no room left; the change under way was rolled back whole."""

    code = "disk-full"


class DiskFailed(ProjectError):
    """The disk or the network drive gave an error; the change under way was rolled back whole."""

    code = "disk-failed"


class ProjectDamaged(ProjectError):
    """The database is broken, or its tables contradict each other; ``details`` says where, for a support request."""

    code = "damaged"

    def __init__(self, where: str, details: Sequence[str] = ()) -> None:
        super().__init__(where)
        self.details = tuple(details)


class BadAddress(ProjectError):
    """Not a database address that SQLAlchemy understands."""

    code = "bad-address"


class DriverMissing(ProjectError):
    """The address needs a database driver that is not installed; ``driver`` is the missing module."""

    code = "driver-missing"

    def __init__(self, where: str, driver: str) -> None:
        super().__init__(where)
        self.driver = driver


class CannotConnect(ProjectError):
    """The database server does not answer or refuses the login."""

    code = "cannot-connect"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the project open for writing."""

    user: str
    host: str
    pid: int
    since: datetime


class ProjectBusy(ProjectError):
    """Somebody else has it open for writing; it can be opened with ``read_only=True``. ``holder`` None when unknown."""

    code = "busy"

    def __init__(self, where: str, holder: Holder | None = None) -> None:
        super().__init__(where)
        self.holder = holder


class ProjectChanged(ProjectError):
    """Another writer was faster: nothing was written. Call ``Project.refresh`` and decide again."""

    code = "changed"

    def __init__(self, where: str, seen: int, last: int | None = None) -> None:
        super().__init__(where)
        self.seen = seen
        self.last = last


class OpenedReadOnly(ProjectError):
    """A change was asked of a project that was opened for reading only."""

    code = "opened-read-only"


class UnknownRows(ProjectError):
    """The catalogue of the project holds no such rows (any more)."""

    code = "unknown-rows"

    def __init__(self, where: str, keys: Sequence[LocalKey]) -> None:
        super().__init__(where)
        self.keys = tuple(keys)


class DuplicateRows(ProjectError):
    """A catalogue names two rows alike; the file reader reports the lines, so this one never gets stored."""

    code = "duplicate-rows"

    def __init__(self, where: str, keys: Sequence[LocalKey]) -> None:
        super().__init__(where)
        self.keys = tuple(keys)


class BadDecision(ProjectError):
    """A decision that cannot stand, and the rule that it breaks.

    ``loinc-shape``: not a LOINC code; ``code-missing``: confirmed without a code; ``no-match``: confirmed as being no
    match; ``twice``: two decisions on one row in one step; ``not-confirmed``: a second reading without a first one of
    the same code; ``own-row``: a second reading by who confirmed the code.
    """

    code = "bad-decision"

    def __init__(self, where: str, key: LocalKey, rule: str) -> None:
        super().__init__(where)
        self.key = key
        self.rule = rule


class NothingToUndo(ProjectError):
    """No step is left to take back."""

    code = "nothing-to-undo"


class NothingToRedo(ProjectError):
    """Nothing was taken back since the last decision."""

    code = "nothing-to-redo"
