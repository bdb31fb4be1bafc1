"""What undo would take back, and what somebody should know before it does."""

from __future__ import annotations

from dataclasses import dataclass

from matching.curation.second_reading import is_same_person
from matching.mapping import Decision, Reviewer
from workbench.project import Project
from workbench.project.journal import Adoption
from workbench.verbs.reading_twice import hidden_rows


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last decisions, one step; () where there are none."""

    decisions: tuple[Decision, ...]
    by_another: Reviewer | None = None  # who decided, where that is somebody else
    is_hidden: bool = False  # another's, of a row that the reviewer is to read blind
    between: Adoption | None = None  # an import that followed, which nothing takes back


def undoable(project: Project, reviewer: Reviewer) -> Undoable:
    last = project.undoable()
    by = last[0].reviewer if last else reviewer
    if is_same_person(by, reviewer):
        return Undoable(last, between=project.import_before_undo())
    is_hidden = not hidden_rows(project, reviewer).isdisjoint(one.key for one in last)
    return Undoable(last, by, is_hidden, project.import_before_undo())
