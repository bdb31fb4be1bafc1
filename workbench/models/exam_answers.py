"""An answer that one row was given, for the rows of its exam that ask the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.match import Candidate, Match, Verdict
from matching.safety.codes import is_unsafe
from matching.verdicts.verdict import conflict_axis

if TYPE_CHECKING:
    from workbench.models.review import Review


@dataclass(frozen=True, slots=True)
class Answered:
    """The row at ``place`` was asked which of the ``values`` of the axis it has, and the answer was ``value``."""

    place: int
    axis: Axis
    values: frozenset[str]
    value: str


def same_question(review: Review, given: Answered) -> list[tuple[int, Candidate]]:
    """The undecided rows of the same exam that ask the same, each with its own best candidate that fits the answer.

    A row is left out where that candidate was refused, contradicts the row or is spoken against by a safety rule: it
    needs to be looked at by itself. Nothing is said of the component: an exam's rows share a specimen or a technique,
    but the hours of a glucose tolerance test ask the same of each other and have each its own answer.
    """
    if given.axis is Axis.COMPONENT:
        return []
    sheet, exams = review.sheet, frozenset(review.sheet.analyses[given.place].exams)
    found = []
    for place, row in enumerate(sheet.analyses):
        if place != given.place and _waits(review, place, row, exams):
            match = review.project.proposal(row.key)
            candidate = _fitting(match, given, sheet.mappings[place].rejected) if match is not None else None
            if candidate is not None:
                found.append((place, candidate))
    return found


def _waits(review: Review, place: int, row: LocalAnalysis, exams: frozenset[str]) -> bool:
    """Whether the row is of one of the exams, nobody has decided on it or set it aside, and it asks something."""
    brief = review.sheet.briefs[place]
    return (
        brief is not None
        and brief.verdict is Verdict.AMBIGUOUS
        and review.sheet.is_untouched(place)
        and not exams.isdisjoint(row.exams)
    )


def _fitting(match: Match, given: Answered, refused: frozenset[str]) -> Candidate | None:
    if match.axis is not given.axis or frozenset(match.question) != given.values:
        return None
    for candidate in match.candidates:
        if any(one.axis is given.axis and one.term == given.value for one in candidate.axes):
            speaks_against = candidate.code in refused or is_unsafe(candidate.warnings) or conflict_axis(candidate)
            return None if speaks_against else candidate
    return None
