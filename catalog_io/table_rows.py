"""The rows of a table with chosen columns, each cell checked; which rows survive and under which code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from catalog_io.cells import Finding, Role, check, lost_zeros, printable, usual_length
from catalog_io.characters import fold
from catalog_io.column_words import Field
from catalog_io.errors import Problem, ProblemCode, Severity, error, warning
from catalog_io.sheet import Note
from catalog_io.table_headings import under_headings
from catalog_io.table_row import TableRow
from catalog_io.tables import Table
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet

_ROLES = {Field.CODE: Role.CODE, Field.LABEL: Role.LABEL}
_KEPT = frozenset({Field.LABORATORY, Field.REFERENCE_RANGE, Field.RESULT_TYPE})  # among the extras, by their header
_ONE_ROWS = (Field.CODE, Field.LABEL, Field.VOLUME)
_TOTAL = re.compile(r"(?:sous |grand )?(?:total|totaux)(?: (?:generale?|generaux|annuel|annee|20\d\d|des? .*))*")
_NUMBER = re.compile(r"[-+\d.,\s%]*\d[-+\d.,\s%]*")
_NO_KEY_FROM = 10  # rows; fewer say nothing about whether a code is a key


def table_rows(
    table: Table,
    columns: Mapping[Field, int],
    mark: str = "R",
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> tuple[list[TableRow], list[Problem]]:
    """The good rows, each under a code of its own, and all problems. ``mark`` begins the codes that are made."""
    rows, problems = _clean_rows(table, columns, progress, cancelled)
    rows, headings = under_headings(rows, table.file)
    rows, coded = _give_codes(table, columns, rows, mark)
    rows, repeated = _first_of_each(table, columns, rows)
    problems += headings + coded + repeated
    return rows, sorted(problems, key=lambda problem: problem.row)


def _clean_rows(
    table: Table, columns: Mapping[Field, int], progress: Progress, cancelled: IsCancelled
) -> tuple[list[TableRow], list[Problem]]:
    good: list[TableRow] = []
    problems: list[Problem] = []
    others = [
        place
        for place in range(len(table.headers))
        if place not in {at for field, at in columns.items() if field not in _KEPT}
    ]
    for index, (number, texts) in enumerate(zip(table.numbers, table.rows, strict=True)):
        if index % 1000 == 0:
            progress(index, len(table.rows), "catalogue")
            if cancelled():
                raise Cancelled
        if index in table.odd_widths:
            expected, found = len(table.headers), table.odd_widths[index]
            shown = " ".join(texts).strip()[:80]
            problems.append(error(ProblemCode.COLUMN_COUNT, table.file, number, "", shown, expected, found))
            continue
        if _is_total(columns, texts):
            problems.append(warning(ProblemCode.TOTAL, table.file, number, "", _named(columns, texts)))
            continue
        filled = _unmerged(table, columns, number, texts)
        cells, wrong = _check_row(table, columns, number, filled)
        problems += wrong
        if not any(problem.severity is Severity.ERROR for problem in wrong):
            extras = tuple((table.headers[at], printable(filled[at])) for at in others if filled[at].strip())
            good.append(TableRow(number, index + 1, cells, extras))
    return good, problems


def _named(columns: Mapping[Field, int], texts: Sequence[str]) -> str:
    """The label of a row, else its code."""
    named = (texts[columns[field]].strip() for field in (Field.LABEL, Field.CODE) if field in columns)
    return next(filter(None, named), "")


def _is_total(columns: Mapping[Field, int], texts: Sequence[str]) -> bool:
    """A line that sums up others: it is called so, has no code, and nothing but numbers beside."""
    if not _TOTAL.fullmatch(fold(_named(columns, texts))):
        return False
    beside = [text.strip() for text in texts if text.strip()]
    beside.remove(_named(columns, texts))
    return (
        bool(beside)
        and all(map(_NUMBER.fullmatch, beside))
        and not (Field.CODE in columns and Field.LABEL in columns and texts[columns[Field.CODE]].strip())
    )


def _unmerged(table: Table, columns: Mapping[Field, int], number: int, texts: Sequence[str]) -> Sequence[str]:
    """The row with what its merged cells show. A code or a label is one row's, and a volume is of all of them."""
    own = {columns[field] for field in _ONE_ROWS if field in columns}
    filled = {at: table.merged.get((number, at), "") for at in range(len(texts)) if at not in own}
    return [text if text.strip() else filled.get(at, text) for at, text in enumerate(texts)] if table.merged else texts


def _check_row(
    table: Table, columns: Mapping[Field, int], number: int, texts: Sequence[str]
) -> tuple[dict[Field, str], list[Problem]]:
    cells: dict[Field, str] = {Field.CODE: ""}
    problems: list[Problem] = []
    for field, place in columns.items():
        role = _ROLES.get(field, Role.TEXT)
        note = table.notes.get((number, place))
        noted = () if note is None else _noted(note, role, texts[place])
        # An error or a formula without a value leaves nothing to read.
        lost = note is not None and note.code in (ProblemCode.ERROR_VALUE, ProblemCode.FORMULA_WITHOUT_VALUE)
        cell, findings = ("", ()) if lost else check(texts[place], role)
        if noted and noted[0].code is ProblemCode.DATE:
            findings = tuple(finding for finding in findings if finding.code is not ProblemCode.DATE)
        cells[field] = cell
        found = (*noted, *findings)
        problems += [finding.at(table.file, number, table.headers[place]) for finding in found]
        if role is Role.LABEL and not cell and not any(finding.severity is Severity.ERROR for finding in found):
            problems.append(error(ProblemCode.MISSING_LABEL, table.file, number, table.headers[place]))
    return cells, problems


def _noted(note: Note, role: Role, text: str) -> tuple[Finding, ...]:
    if note.code is ProblemCode.SCIENTIFIC and role is not Role.CODE:
        return ()
    if note.code is ProblemCode.DATE or note.code is ProblemCode.SCIENTIFIC:
        fatal = role is Role.CODE
    else:
        fatal = role is not Role.TEXT and note.code is not ProblemCode.FORMULA
    severity = Severity.ERROR if fatal else Severity.WARNING
    details = (text,) if note.code is ProblemCode.FORMULA else ()
    return (Finding(note.code, severity, note.value, details),)


def _give_codes(
    table: Table, columns: Mapping[Field, int], rows: list[TableRow], mark: str
) -> tuple[list[TableRow], list[Problem]]:
    """Codes for rows without one, made of their place. Codes that repeat on most rows name something else than the
    row (an act, a group): then all rows get a made code and theirs stays among the extras."""
    column = table.headers[columns[Field.CODE]] if Field.CODE in columns else ""
    distinct = {tuple(row.cells.items()) for row in rows if row.code}
    uses = Counter(dict(cells)[Field.CODE] for cells in distinct)
    repeating = uses.total() >= _NO_KEY_FROM and sum(count for count in uses.values() if count > 1) > uses.total() / 2
    if repeating:
        rows = [replace(row, cells={**row.cells, Field.CODE: ""}, extras=_with_code(row, column)) for row in rows]
    mark = free_mark(mark, (row.code for row in rows))
    made = [row if row.code else _coded(row, f"{mark}{row.place:04d}") for row in rows]
    without = [new for old, new in zip(rows, made, strict=True) if not old.code]
    if not without:
        return made, []
    if repeating:
        return made, [warning(ProblemCode.CODE_NOT_A_KEY, table.file, 0, column, "", len(without), without[0].code)]
    if len(without) > len(rows) / 2 and len(without) > 1:
        return made, [warning(ProblemCode.NO_CODES, table.file, 0, column, "", len(without), without[0].code)]
    return made, [warning(ProblemCode.MISSING_CODE, table.file, row.number, column, "", row.code) for row in without]


def _with_code(row: TableRow, column: str) -> tuple[tuple[str, str], ...]:
    return ((column, row.code), *row.extras) if row.code else row.extras


def _coded(row: TableRow, code: str) -> TableRow:
    return replace(row, cells={**row.cells, Field.CODE: code}, is_coded=False)


def free_mark(mark: str, codes: Iterable[str]) -> str:
    """A beginning that none of these codes has before digits, so that a made code is nobody else's."""
    taken = {code.rstrip("0123456789") for code in codes}
    while mark in taken:
        mark += "R"
    return mark


def _first_of_each(
    table: Table, columns: Mapping[Field, int], rows: list[TableRow]
) -> tuple[list[TableRow], list[Problem]]:
    if Field.CODE not in columns:
        return rows, []
    column = table.headers[columns[Field.CODE]]
    firsts: dict[str, TableRow] = {}
    problems: list[Problem] = []
    for row in rows:
        first = firsts.setdefault(row.code, row)
        if first is row:
            continue
        if first.cells == row.cells:
            problems.append(warning(ProblemCode.REPEATED_ROW, table.file, row.number, column, row.code, first.number))
        else:
            says = first.cells.get(Field.LABEL, "")
            problem = error(ProblemCode.DUPLICATE_CODE, table.file, row.number, column, row.code, first.number, says)
            problems.append(problem)
    length = usual_length([row.code for row in firsts.values()])
    problems += [
        warning(ProblemCode.LOST_ZEROS, table.file, row.number, column, row.code, length)
        for row in firsts.values()
        if lost_zeros(row.code, length)
    ]
    return list(firsts.values()), problems
