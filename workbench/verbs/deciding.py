"""Decisions given in words, by a command or by a file, as mappings in the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from catalog_io.chapters import is_interim
from catalog_io.decisions_file import Act, RecordedDecision, RecordedDecisions
from catalog_io.errors import Problem, ProblemCode, Severity, error, warning
from matching.catalogue import LocalKey
from matching.curation import second_reading
from matching.mapping import Cause, Decision, Mapping, Mappings, Reviewer, Status
from matching.progress import Progress, quiet
from matching.safety.codes import barring
from workbench.project import Project
from workbench.verbs import decisions
from workbench.verbs.checking import Check, unchecked
from workbench.verbs.reading_twice import second_answer


def decided(
    mapping: Mapping, decision: RecordedDecision, reviewer: Reviewer, made: Sequence[Decision], second: str | None
) -> Mapping:
    """What the decision makes of the row's present ``mapping``; a reading that is the ``second`` one
    (:func:`workbench.verbs.reading_twice.second_answer`) follows the decisions ``made``.

    Raises :class:`second_reading.OwnRow` and ``NotConfirmed`` for a second reading that cannot be one.
    """
    if second is not None:
        after = second_reading.second_read(made, reviewer, second)
        if is_interim(after.loinc, decision.key.level):
            after = replace(after, loinc="", interim=after.loinc)
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


@dataclass(frozen=True, slots=True)
class Left:
    """A row of the file that was left as it is: somebody decided it otherwise."""

    key: LocalKey
    row: int  # of the file
    ours: Mapping
    theirs: Mapping
    by: Reviewer
    refused: str = ""  # the file's code, where somebody refused it for the row


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of a file of decisions."""

    recorded: int
    problems: tuple[Problem, ...]
    left: tuple[Left, ...] = ()


def apply_decisions(
    project: Project,
    said: RecordedDecisions,
    reviewer: Reviewer,
    check: Check = unchecked,
    overwrite: bool = False,
    is_trial: bool = False,
    progress: Progress = quiet,
) -> Applied:
    """Record the decisions of a file as one step, undone as one, or where that ``is_trial`` only say what would be
    recorded; rows that the catalogue lacks are left out, and those whose code ``check`` bars.

    A row that says the same already is not decided again. One that is decided otherwise is left as it is, unless the
    file is to ``overwrite`` it; a second reading overwrites nothing. Raises as :func:`second_answer` and
    :func:`decided`.
    """
    mappings, mode = project.mappings(), project.settings().reading
    known = [decision for decision in said.decisions if decision.key in mappings]
    wanted: list[tuple[RecordedDecision, Mapping]] = []
    left: list[tuple[RecordedDecision, Mapping]] = []
    changed = project.changed_keys() if overwrite else frozenset()
    made = project.journal_by_row([one.key for one in known])
    for one in known:
        ours, so_far = mappings[one.key], made.get(one.key, ())
        second = second_answer(mode, so_far, ours, one, reviewer)
        is_second = second is not None
        if _is_said_already(one, ours, is_second) and one.key not in changed:
            continue
        after = decided(ours, one, reviewer, so_far, second)
        (wanted if overwrite or is_second or _is_undecided(one, ours) else left).append((one, after))
    unsafe = list(_unsafe(said.file, [one for one, _ in wanted], mappings, check, progress))
    refused = {problem.row for problem in unsafe if problem.severity is Severity.ERROR}
    problems = sorted((*said.problems, *_unknown(said, known), *unsafe), key=lambda problem: problem.row)
    changes = [(one.key, after) for one, after in wanted if one.row not in refused]
    if not is_trial:
        project.decide(changes, reviewer=reviewer, cause=Cause.IMPORT, reason=said.file)
    return Applied(len(changes), tuple(problems), tuple(_left(left, made, mappings)))


def _is_said_already(said: RecordedDecision, ours: Mapping, is_second: bool) -> bool:
    """Whether the row stands as the file says, so that there is nothing to decide; a file without a comment has nothing
    to say of ours. Reading the same code a second time is a decision."""
    if said.comment not in ("", ours.comment) or (is_second and ours.status is Status.CONFIRMED):
        return False
    if said.act is Act.CONFIRM and ours.status.is_transcoded:
        return said.loinc == ours.loinc and said.equivalence is ours.equivalence
    if said.act is Act.CONFIRM:
        return ours.status is Status.NO_CODE and said.loinc == ours.interim
    status = {
        Act.SECOND_READ: Status.SECOND_READ,
        Act.FLAG: Status.FLAGGED,
        Act.NO_CODE: Status.NO_CODE,
        Act.EXCLUDE: Status.EXCLUDED,
        Act.REOPEN: Status.PROPOSED if ours.status is Status.PROPOSED else Status.UNMAPPED,
    }[said.act]
    return ours.status is status and said.loinc in ("", ours.loinc) and not (said.act is Act.NO_CODE and ours.interim)


def _is_undecided(said: RecordedDecision, ours: Mapping) -> bool:
    """As for a file that comes back (:func:`workbench.verbs.returned.is_new`): nobody decided the row, nor refused the
    code for it."""
    return ours.status in (Status.UNMAPPED, Status.PROPOSED) and said.loinc not in ours.rejected


def _left(
    left: Sequence[tuple[RecordedDecision, Mapping]], made: second_reading.Decisions, mappings: Mappings
) -> Iterator[Left]:
    for said, theirs in left:
        standing = second_reading.standing(made[said.key])
        refused = said.loinc if said.loinc in mappings[said.key].rejected else ""
        yield Left(said.key, said.row, mappings[said.key], theirs, standing[-1].reviewer, refused)


def _unsafe(
    file: str, wanted: Sequence[RecordedDecision], mappings: Mappings, check: Check, progress: Progress
) -> Iterator[Problem]:
    for place, one in enumerate(wanted):
        progress(place, len(wanted), "check")
        code = checked_code(one, mappings[one.key])
        warnings = check(one.key, code) if code else ()
        barred = barring(warnings) if one.loinc else None
        for found in warnings if barred is None else (barred,):
            if found.severity is not Severity.INFO:
                make = warning if barred is None else error
                yield make(ProblemCode.UNSAFE_CODE, file, one.row, "loinc", code, found.rule, *found.details)


def checked_code(said: RecordedDecision, ours: Mapping) -> str:
    """The code for which the decision stands, '' for none: who reads a code a second time stands for it too."""
    return said.loinc or (ours.loinc if said.act is Act.SECOND_READ else "")


def _unknown(said: RecordedDecisions, known: Sequence[RecordedDecision]) -> list[Problem]:
    held = {decision.key for decision in known}
    return [
        error(ProblemCode.UNKNOWN_ROW, said.file, decision.row, "code", decision.key.code)
        for decision in said.decisions
        if decision.key not in held
    ]
