"""A second reading without a screen: which decisions are one, and what a blind reader must not see before."""

from __future__ import annotations

from collections.abc import Sequence

from catalog_io.decisions_file import Act, RecordedDecision
from matching.catalogue import LocalKey
from matching.curation import second_reading
from matching.mapping import Decision, Mapping, Reviewer, Status
from workbench.project import Project
from workbench.project.settings import Reading


class AnswerFirst(Exception):
    """A blind second reader says a code of their own before anything else."""

    def __init__(self, key: LocalKey) -> None:
        super().__init__(key.code)
        self.key = key


def second_answer(
    reading: Reading, made: Sequence[Decision], mapping: Mapping, said: RecordedDecision, reviewer: Reviewer
) -> str | None:
    """The code with which ``reviewer`` reads the row a second time, '' for "none"; None for another decision.

    ``made`` are the decisions on the row so far, and ``mapping`` is what they come to. In a project that reads twice,
    who confirms a row that another confirmed reads it a second time, as in the window. Raises AnswerFirst,
    NotConfirmed.
    """
    if said.act is not Act.SECOND_READ and reading is Reading.SINGLE:
        return None
    is_blind = reading is Reading.SECOND_BLIND
    if said.act is Act.SECOND_READ:
        if not made:
            raise second_reading.NotConfirmed(said.key)
        if is_blind and not said.loinc and second_reading.is_hidden(made, reviewer):
            raise AnswerFirst(said.key)
        return said.loinc or mapping.loinc
    answers = said.act is Act.CONFIRM or (said.act is Act.NO_CODE and is_blind)
    if mapping.status is Status.CONFIRMED and answers and second_reading.may_second_read(made, reviewer):
        return said.loinc
    if is_blind and not answers and second_reading.is_hidden(made, reviewer):
        raise AnswerFirst(said.key)
    return None


def hidden_rows(project: Project, reader: Reviewer | None) -> frozenset[LocalKey]:
    """The rows whose first decision ``reader`` must not see yet; for a reader who is not named (None), every row that
    waits for its second reading."""
    if project.settings().reading is not Reading.SECOND_BLIND:
        return frozenset()
    by_row = project.journal_by_row()
    return frozenset(key for key, made in by_row.items() if second_reading.is_hidden(made, reader))
