"""Taking a returned file's word for a row: what that makes of the row, and where it may not be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from catalog_io.differences import Change, Difference
from matching.catalogue import LocalKey
from matching.mapping import Cause, Equivalence, Reviewer, Status
from matching.mapping import Mapping as Decided
from matching.match import SafetyWarning
from matching.safety.codes import Rule, barring, is_unsafe
from workbench.project import Project
from workbench.verbs import decisions
from workbench.verbs.checking import Check


class Obstacle(Enum):
    """Why the file's word cannot be taken as it stands."""

    SEVERAL = "several"  # several codes: a biologist has to choose
    UNKNOWN_ROW = "unknown-row"  # the catalogue does not hold the row


def obstacle(difference: Difference) -> Obstacle | None:
    return {Change.SEVERAL: Obstacle.SEVERAL, Change.UNKNOWN_ROW: Obstacle.UNKNOWN_ROW}.get(difference.change)


def taken(difference: Difference, ours: Decided) -> Decided:
    """What taking the file's word makes of ``ours``: its code, relation and comment, nothing else of the row."""
    theirs = difference.theirs
    if difference.change is Change.RELATION and (not theirs.loinc or theirs.equivalence is ours.equivalence):
        after = ours
    elif theirs.status is Status.UNMAPPED:
        after = decisions.reopened(ours)
    elif theirs.status is Status.NO_CODE:
        after = decisions.with_interim(ours, theirs.interim)
    else:
        after = decisions.confirmed(ours, theirs.loinc, theirs.equivalence)
    return replace(after, comment=theirs.comment or after.comment)


def is_settled(difference: Difference, ours: Decided) -> bool:
    """True once the project says what the file says."""
    return obstacle(difference) is None and _answer(taken(difference, ours)) == _answer(ours)


def _answer(mapping: Decided) -> tuple[object, ...]:
    is_decided = mapping.status.is_transcoded or mapping.status is Status.NO_CODE
    code = (mapping.loinc, mapping.interim, mapping.equivalence) if is_decided else ("", "", Equivalence.EQUIVALENT)
    return (is_decided, *code, mapping.comment.strip())


def is_new(difference: Difference, ours: Decided) -> bool:
    """True where the file answers for a row on which nobody decided anything here, nor refused that code."""
    untouched = ours.status in (Status.UNMAPPED, Status.PROPOSED)
    return difference.change is Change.ADDED and untouched and difference.theirs.loinc not in ours.rejected


@dataclass(frozen=True, slots=True)
class Offered:
    """A new answer with what speaks against its code."""

    difference: Difference
    warnings: tuple[SafetyWarning, ...] = ()

    @property
    def is_barred(self) -> bool:
        """True for a code that may not be entered at all."""
        return barring(self.warnings) is not None

    @property
    def is_sound(self) -> bool:
        """Whether nothing says that the code is wrong or another row's."""
        return not is_unsafe(self.warnings) and all(one.rule is not Rule.COMPONENT for one in self.warnings)


def offered(difference: Difference, check: Check) -> Offered:
    code = difference.theirs.loinc
    return Offered(difference, tuple(check(difference.key, code)) if code else ())


def take(
    project: Project,
    chosen: Iterable[Difference],
    ours: Mapping[LocalKey, Decided],
    reviewer: Reviewer,
    file: str,
) -> list[LocalKey]:
    """Record the file's word for these rows as one step, undone as one; the rows that it changed."""
    changes = [
        (one.key, taken(one, ours[one.key]))
        for one in chosen
        if obstacle(one) is None and not is_settled(one, ours[one.key])
    ]
    project.decide(changes, reviewer=reviewer, cause=Cause.IMPORT, reason=file)
    return [key for key, _ in changes]
