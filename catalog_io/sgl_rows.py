"""The rows of LOINC_1, LOINC_2 and LOINC_3, checked; used when reading a catalogue and again when answering it.

Each function gives the good rows in the order of the file, and all problems. Which rows are good depends on nothing
but the file, so the answer finds the rows that the catalogue was made of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

from catalog_io.cells import Role, check, lost_zeros, usual_length
from catalog_io.errors import Problem, ProblemCode, Severity, error, warning
from catalog_io.sgl_shape import COLUMNS, SglFile
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet


class ChapterRow(NamedTuple):
    """A row of LOINC_1: ``code`` and ``sub_code`` are the keys, also where the file has labels only."""

    row: int
    code: str
    label: str
    sub_code: str
    sub_label: str


class ExamRow(NamedTuple):
    """A row of LOINC_2."""

    row: int
    code: str
    label: str
    synonyms: str
    chapter_code: str
    subchapter_code: str
    specimen: str
    nabm: str
    analysis_code: str
    analysis_label: str


class AnalysisRow(NamedTuple):
    """A row of LOINC_3."""

    row: int
    code: str
    label: str
    synonyms: str
    property: str
    unit_code: str
    unit: str
    time: str
    specimen_code: str
    specimen: str
    scale: str
    method: str
    nabm: str


@dataclass(frozen=True, slots=True)
class _Clean:
    number: int
    cells: tuple[str, ...]


def analysis_rows(
    file: SglFile, progress: Progress = quiet, cancelled: IsCancelled = never
) -> tuple[list[AnalysisRow], list[Problem]]:
    """The rows of LOINC_3 (or the same columns of LOINC_6); of a repeated code the first row only."""
    rows, problems = _clean_rows(file, codes={0}, labels={1}, progress=progress, cancelled=cancelled)
    good, repeated = _first_of_each(file, rows, 12)
    problems += repeated
    problems += _lost_zeros(file, good, 0)
    return [AnalysisRow(row.number, *row.cells[:12]) for row in good], problems


def exam_rows(
    file: SglFile, progress: Progress = quiet, cancelled: IsCancelled = never
) -> tuple[list[ExamRow], list[Problem]]:
    """The rows of LOINC_2 (or of LOINC_5). An exam stands on one row for each analysis; a row that repeats both is
    left out, and so is one that gives a known exam another label."""
    rows, problems = _clean_rows(file, codes={0, 7}, labels={1, 8}, progress=progress, cancelled=cancelled)
    good: list[_Clean] = []
    exams: dict[str, _Clean] = {}
    analyses: dict[str, _Clean] = {}
    lines: dict[tuple[str, str], _Clean] = {}
    for row in rows:
        code, label, analysis, analysis_label = row.cells[0], row.cells[1], row.cells[7], row.cells[8]
        exam, known = exams.get(code), analyses.get(analysis)
        if exam is not None and exam.cells[1] != label:
            problems.append(_duplicate(file, row, 0, exam, exam.cells[1]))
            continue
        if known is not None and known.cells[8] != analysis_label:
            # The row only ties the analysis to the exam, by its code; the first label stays.
            problems.append(replace(_duplicate(file, row, 7, known, known.cells[8]), severity=Severity.WARNING))
        first_line = lines.setdefault((code, analysis), row)
        if first_line is not row:
            problems.append(_repeated(file, row, 7, first_line))
            continue
        exams.setdefault(code, row)
        analyses.setdefault(analysis, row)
        good.append(row)
    problems += _lost_zeros(file, list(exams.values()), 0)
    problems += _lost_zeros(file, list(analyses.values()), 7)
    return [ExamRow(row.number, *row.cells[:9]) for row in good], problems


def chapter_rows(file: SglFile) -> tuple[list[ChapterRow], list[Problem]]:
    """The rows of LOINC_1 (or of LOINC_4), under the keys of :func:`chapter_keys`."""
    rows, problems = _clean_rows(file, codes={0, 2}, labels={1, 3}, needed={1})
    keys = chapter_keys(file)
    good: list[ChapterRow] = []
    labels: dict[str, _Clean] = {}
    pairs: dict[tuple[str, str], _Clean] = {}
    for row in rows:
        code, sub_code = keys[row.number]
        label, sub_label = row.cells[1], row.cells[3] or row.cells[2]
        first = labels.setdefault(code, row)
        if first.cells[1] != label:
            problems.append(_duplicate(file, row, 0, first, first.cells[1]))
            continue
        line = pairs.setdefault((code, sub_code), row)
        if line is not row:
            said = line.cells[3] or line.cells[2]
            if said != sub_label:
                problems.append(_duplicate(file, row, 2, line, said))
            else:
                problems.append(_repeated(file, row, 2 if sub_code else 0, line))
            continue
        good.append(ChapterRow(row.number, code, label, sub_code, sub_label))
    return good, problems


def chapter_keys(file: SglFile) -> dict[int, tuple[str, str]]:
    """By the number of a line of LOINC_1 (or of LOINC_4) the keys of its chapter and its sub-chapter, '' for none.

    Codes may be missing: then the label is the key. A sub-chapter's code that stands in several chapters is told apart
    as ``chapter/code``. Lines that are left out count as far as they can be read: what is wrong with one line changes
    no key of another.
    """
    own: dict[int, tuple[str, str]] = {}
    parents: defaultdict[str, set[str]] = defaultdict(set)
    for record in file.rows:
        roles = (Role.CODE, Role.LABEL, Role.CODE, Role.LABEL)
        cells = [check(field, role)[0] for field, role in zip(record.fields, roles, strict=False)]
        if len(cells) == len(roles):
            code, sub_code = own[record.number] = (cells[0] or cells[1], cells[2] or cells[3])
            parents[sub_code].update([code] if code else ())
    return {
        number: (code, f"{code}/{sub_code}" if sub_code and len(parents[sub_code]) > 1 else sub_code)
        for number, (code, sub_code) in own.items()
    }


def _clean_rows(
    file: SglFile,
    codes: Collection[int],
    labels: Collection[int],
    needed: Collection[int] | None = None,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> tuple[list[_Clean], list[Problem]]:
    """Rows with the right number of cells, all of ``needed`` (by default codes and labels) filled, and no bad cell."""
    wanted = {*codes, *labels} if needed is None else needed
    roles = [
        Role.CODE if place in codes else Role.LABEL if place in labels else Role.TEXT
        for place in range(len(COLUMNS[file.kind]))
    ]
    rows, good = file.rows, []
    problems: list[Problem] = []
    for done, record in enumerate(rows):
        if done % 1000 == 0:
            progress(done, len(rows), "catalogue")
            if cancelled():
                raise Cancelled
        fields = file.fields(record)
        if fields is None:
            found = len(record.fields)
            problems.append(
                error(ProblemCode.COLUMN_COUNT, file.name, record.number, "", record.raw[:80], len(roles), found)
            )
            continue
        cells, wrong = _check_row(file, record.number, fields, roles, wanted)
        problems += wrong
        if not any(problem.severity is Severity.ERROR for problem in wrong):
            good.append(_Clean(record.number, cells))
    return good, problems


def _check_row(
    file: SglFile, number: int, fields: tuple[str, ...], roles: list[Role], wanted: Collection[int]
) -> tuple[tuple[str, ...], list[Problem]]:
    cells: list[str] = []
    problems: list[Problem] = []
    for place, (field, role) in enumerate(zip(fields, roles, strict=True)):
        cell, findings = check(field, role)
        cells.append(cell)
        problems += [finding.at(file.name, number, file.column(place)) for finding in findings]
        if place in wanted and not cell and not any(finding.severity is Severity.ERROR for finding in findings):
            missing = ProblemCode.MISSING_CODE if role is Role.CODE else ProblemCode.MISSING_LABEL
            problems.append(error(missing, file.name, number, file.column(place)))
    return tuple(cells), problems


def _first_of_each(file: SglFile, rows: list[_Clean], width: int) -> tuple[list[_Clean], list[Problem]]:
    """Of the rows that begin with the same code the first; the others either repeat it or contradict it."""
    firsts: dict[str, _Clean] = {}
    problems: list[Problem] = []
    for row in rows:
        first = firsts.setdefault(row.cells[0], row)
        if first is row:
            continue
        if first.cells[:width] == row.cells[:width]:
            problems.append(_repeated(file, row, 0, first))
        else:
            problems.append(_duplicate(file, row, 0, first, first.cells[1]))
    return list(firsts.values()), problems


def _duplicate(file: SglFile, row: _Clean, place: int, first: _Clean, says: str) -> Problem:
    column = file.column(place)
    return error(ProblemCode.DUPLICATE_CODE, file.name, row.number, column, row.cells[place], first.number, says)


def _repeated(file: SglFile, row: _Clean, place: int, first: _Clean) -> Problem:
    return warning(ProblemCode.REPEATED_ROW, file.name, row.number, file.column(place), row.cells[place], first.number)


def _lost_zeros(file: SglFile, rows: list[_Clean], place: int) -> list[Problem]:
    length = usual_length([row.cells[place] for row in rows])
    return [
        warning(ProblemCode.LOST_ZEROS, file.name, row.number, file.column(place), row.cells[place], length)
        for row in rows
        if lost_zeros(row.cells[place], length)
    ]
