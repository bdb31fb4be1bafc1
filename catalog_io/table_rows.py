"""The rows of a table with chosen columns, each cell checked; which rows survive and under which code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from catalog_io.cells import Finding, Role, check, is_formula, lost_zeros, printable, usual_length
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
_TOTAL = re.compile(
    r"(?:sous |grand )?(?:total|totaux|somme|cumul)(?: (?:generale?|generaux|annuel|annee|20\d\d|des? .*))*"
)
_NUMBER = re.compile(r"[-+\d.,\s%]*\d[-+\d.,\s%]*")
_LISTED = 10  # codes that are shared, and rows of each
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
        if words := _total(table, columns, number, texts):
            problems.append(warning(ProblemCode.TOTAL, table.file, number, "", words))
            continue
        filled = _unmerged(table, columns, number, texts)
        cells, wrong = _check_row(table, columns, number, filled)
        problems += wrong
        if not any(problem.severity is Severity.ERROR for problem in wrong):
            extras = tuple((table.headers[at], printable(filled[at])) for at in others if filled[at].strip())
            good.append(TableRow(number, index + 1, cells, extras))
    return good, problems


def _total(table: Table, columns: Mapping[Field, int], number: int, texts: Sequence[str]) -> str:
    """What a line that sums up others calls itself, in whatever column: it has no code, and nothing but numbers beside,
    or the formula of one. '' for any other line."""
    filled = [text.strip() for text in texts if text.strip()]
    words = [text for text in filled if not _NUMBER.fullmatch(text) and not is_formula(text)]
    if len(words) != 1 or not _TOTAL.fullmatch(fold(words[0])):
        return ""
    code = texts[columns[Field.CODE]].strip() if Field.CODE in columns else ""
    is_summed = len(filled) > 1 or any((number, at) in table.notes for at in range(len(texts)))
    return words[0] if is_summed and code in ("", words[0]) else ""


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
    row (an act, a group): then those rows get a made code and theirs stays among the extras. A code that stands on one
    row only is that row's: it stays."""
    column = table.headers[columns[Field.CODE]] if Field.CODE in columns else ""
    bare = {row.place for row in rows if not row.code}
    shared = _shared(rows)
    rows = [_uncoded(row, column) if row.code in shared else row for row in rows]
    mark = free_mark(mark, (row.code for row in rows))
    made = [row if row.code else _coded(row, f"{mark}{row.place:04d}") for row in rows]
    problems: list[Problem] = []
    if shared:
        repeating = [row for row in made if not row.is_coded and row.place not in bare]
        told = (len(repeating), repeating[0].code, *_listed(shared))
        problems.append(warning(ProblemCode.CODE_NOT_A_KEY, table.file, 0, column, "", *told))
    without = [row for row in made if row.place in bare]
    if len(without) > len(rows) / 2 and len(without) > 1:
        told = (len(without), without[0].code)
        return made, [*problems, warning(ProblemCode.NO_CODES, table.file, 0, column, "", *told)]
    missing = (warning(ProblemCode.MISSING_CODE, table.file, row.number, column, "", row.code) for row in without)
    return made, [*problems, *missing]


def _shared(rows: Sequence[TableRow]) -> Mapping[str, Sequence[int]]:
    """The codes that stand on several rows which say different things, with these rows of the file; none where most
    codes are one row's, so that the others are slips."""
    distinct = {tuple(row.cells.items()): row for row in rows if row.code}
    uses = Counter(row.code for row in distinct.values())
    often = sum(count for count in uses.values() if count > 1)
    if uses.total() < _NO_KEY_FROM or often <= uses.total() / 2:
        return {}
    found: dict[str, list[int]] = {}
    for row in rows:
        if uses[row.code] > 1:
            found.setdefault(row.code, []).append(row.number)
    return found


def _listed(shared: Mapping[str, Sequence[int]]) -> list[str]:
    """``12214 (2, 12)``: the first codes, each with its first rows."""
    told = [f"{code} ({_some([str(number) for number in numbers])})" for code, numbers in shared.items()]
    return [*told[:_LISTED], *(["…"] if len(told) > _LISTED else [])]


def _some(words: Sequence[str]) -> str:
    return ", ".join([*words[:_LISTED], *(["…"] if len(words) > _LISTED else [])])


def _uncoded(row: TableRow, column: str) -> TableRow:
    return replace(row, cells={**row.cells, Field.CODE: ""}, extras=((column, row.code), *row.extras))


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
