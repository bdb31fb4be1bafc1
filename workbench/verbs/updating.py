"""A new export of a project's catalogue: read with what stays of the earlier one, and what it changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from catalog_io.column_choice import ColumnChoice, parse_columns
from catalog_io.earlier_files import Completed, read_with_earlier
from catalog_io.errors import Problem, ProblemCode
from catalog_io.general import read_catalogue
from catalog_io.sgl import ReadResult
from matching.catalogue import Catalogue, Level, SourceFile
from matching.curation.diff import CatalogueDiff, LocalRow, compare
from matching.curation.made_codes import renamed, settled
from matching.curation.successors import Successor, successors
from matching.mapping import Cause, Mappings, Reviewer, Status
from matching.progress import IsCancelled, Progress, never, quiet
from workbench.project.project import Project


@dataclass(frozen=True, slots=True)
class Standing:
    """What an update finds: the rows in use and those gone earlier, what was decided for any of them, and what was
    said of the columns when the catalogue was read."""

    catalogue: Catalogue
    retired: tuple[LocalRow, ...]
    decided: Mappings
    columns: ColumnChoice | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """The catalogue to take, and what is to be told of it before and after."""

    read: ReadResult
    diff: CatalogueDiff
    kept: tuple[SourceFile, ...] = ()  # earlier files that stay in use beside those given
    decided: Mappings = field(default_factory=dict)  # of the rows that somebody decided
    successors: tuple[Successor, ...] = ()

    @property
    def has_table(self) -> bool:
        """Whether one table was given, whose columns may be chosen."""
        tables = [source for source in self.read.catalogue.sources if source.kind == "table"]
        return sum(not any(source is one for one in self.kept) for source in tables) == 1

    @property
    def is_unreadable(self) -> bool:
        """Whether no analysis is left of those that there were: an export that says so was not read right."""
        had_some = any(row.key.level is Level.ANALYSIS for row in self.diff.removed)
        return had_some and not self.read.catalogue.analyses


def standing(project: Project) -> Standing:
    said = project.settings().columns
    columns = replace(parse_columns(said), is_remembered=True) if said else None
    return Standing(project.catalogue(), project.retired(), project.decided(), columns)


def read_update(
    paths: Sequence[Path],
    before: Standing,
    columns: ColumnChoice | None = None,
    sheet: str | None = None,
    *,
    whole: bool = False,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> Update:
    """Read what is to become of a project's catalogue. Files that are not given stay, unless these are the ``whole`` of
    it; a row that came without a code keeps the one that was made for it. What was said of the columns before holds
    where nothing is said of them now.

    Raises FileError as :func:`catalog_io.general.read_catalogue`.
    """
    columns = columns or before.columns
    if whole:
        found = Completed(read_catalogue(paths, columns, sheet, progress, cancelled))
    else:
        found = read_with_earlier(paths, before.catalogue, columns, sheet, progress, cancelled)
    read = _with_kept_codes(found.result, before)
    diff = compare(before.catalogue, read.catalogue, before.retired)
    decided = {key: mapping for key, mapping in before.decided.items() if mapping.status is not Status.UNMAPPED}
    return Update(read, diff, found.kept, decided, successors(diff, before.retired, before.decided))


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Who gives new rows the decisions of the rows under whose words they stand now, and the reason that is kept."""

    reviewer: Reviewer
    reason: str


def adopt(
    project: Project,
    found: Update,
    importer: Reviewer,
    *,
    takes_over: TakeOver | None = None,
    columns: str | None = None,
) -> CatalogueDiff:
    """Make what was read the catalogue in use, with the decisions that are taken over, and keep what was said of the
    ``columns`` for the next export: all of it or nothing.

    Raises DuplicateRows, ProjectChanged, OpenedReadOnly.
    """
    with project.together():
        diff = project.adopt(found.read.catalogue, importer)
        if takes_over is not None:
            _take_over(project, found.successors, takes_over)
        if columns is not None and columns != project.settings().columns:
            project.save_settings(replace(project.settings(), columns=columns))
    return diff


def _take_over(project: Project, found: Sequence[Successor], by: TakeOver) -> None:
    """One step, undone as one. Nobody has read the new row a second time: what was so is confirmed."""
    taken = [
        (one.after.key, replace(one.mapping, status=Status.CONFIRMED))
        if one.mapping.status is Status.SECOND_READ
        else (one.after.key, one.mapping)
        for one in found
    ]
    project.decide(taken, reviewer=by.reviewer, cause=Cause.IMPORT, reason=by.reason)


def _with_kept_codes(read: ReadResult, before: Standing) -> ReadResult:
    codes = settled(read.made, read.catalogue, before.catalogue, before.retired)
    problems = tuple(_as_settled(problem, codes) for problem in read.problems)
    return ReadResult(renamed(read.catalogue, codes), problems, frozenset(codes.values()))


def _as_settled(problem: Problem, codes: Mapping[str, str]) -> Problem:
    """The problem of a row without a code, with the code that it has now."""
    if problem.code is ProblemCode.MISSING_CODE:
        return replace(problem, details=tuple(codes.get(detail, detail) for detail in problem.details))
    if problem.code in (ProblemCode.NO_CODES, ProblemCode.CODE_NOT_A_KEY):
        return replace(problem, code=ProblemCode.STILL_NO_CODES, details=problem.details[:1])
    return problem
