"""Decisions given in words, by a command or by a file, as mappings in the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from catalog_io.decisions_file import Act, RecordedDecision, RecordedDecisions
from catalog_io.errors import Problem, ProblemCode, Severity, error, warning
from matching import second_reading
from matching.mapping import Cause, Mapping, Reviewer
from matching.safety import barring
from workbench.models import decisions
from workbench.project import Project
from workbench.verbs.checking import Check, unchecked


def decided(project: Project, mapping: Mapping, decision: RecordedDecision, reviewer: Reviewer) -> Mapping:
    """What the decision makes of the row's present ``mapping``.

    Raises :class:`second_reading.OwnRow` and ``NotConfirmed`` for a second reading that cannot be one.
    """
    if decision.act is Act.SECOND_READ:
        made = project.journal(decision.key)
        if not made:
            raise second_reading.NotConfirmed(decision.key)
        after = second_reading.second_read(made, reviewer, decision.loinc or mapping.loinc)
    elif decision.act is Act.CONFIRM:
        after = decisions.coded(mapping, decision.loinc, decision.key.level, decision.equivalence)
    elif decision.act is Act.FLAG:
        after = decisions.flagged(mapping, decision.loinc)
    else:
        make = {
            Act.NO_CODE: decisions.without_code,
            Act.EXCLUDE: decisions.excluded,
            Act.REOPEN: decisions.reopened,
        }[decision.act]
        after = make(mapping)
    return decisions.commented(after, decision.comment) if decision.comment else after


def apply_decisions(
    project: Project, said: RecordedDecisions, reviewer: Reviewer, check: Check = unchecked
) -> tuple[int, tuple[Problem, ...]]:
    """Record the decisions of a file as one step, undone as one; rows that the catalogue lacks are left out, and those
    whose code ``check`` bars.

    Returns how many were recorded, and the problems of the file with those found here.
    """
    mappings = project.mappings()
    known = [decision for decision in said.decisions if decision.key in mappings]
    unsafe = list(_unsafe(said.file, known, check))
    refused = {problem.row for problem in unsafe if problem.severity is Severity.ERROR}
    problems = sorted((*said.problems, *_unknown(said, known), *unsafe), key=lambda problem: problem.row)
    known = [decision for decision in known if decision.row not in refused]
    changes = [(one.key, decided(project, mappings[one.key], one, reviewer)) for one in known]
    project.decide(changes, reviewer=reviewer, cause=Cause.IMPORT, reason=said.file)
    return len(changes), tuple(problems)


def _unsafe(file: str, decisions: Iterable[RecordedDecision], check: Check) -> Iterator[Problem]:
    for one in decisions:
        warnings = check(one.key, one.loinc) if one.loinc else ()
        barred = barring(warnings)
        for found in warnings if barred is None else (barred,):
            if found.severity is not Severity.INFO:
                make = warning if barred is None else error
                yield make(ProblemCode.UNSAFE_CODE, file, one.row, "loinc", one.loinc, found.rule, *found.details)


def _unknown(said: RecordedDecisions, known: Sequence[RecordedDecision]) -> list[Problem]:
    held = {decision.key for decision in known}
    return [
        error(ProblemCode.UNKNOWN_ROW, said.file, decision.row, "code", decision.key.code)
        for decision in said.decisions
        if decision.key not in held
    ]
