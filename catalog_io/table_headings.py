"""Lines of a table that head others: ``HEMATOLOGIE`` alone in the column of labels, over the analyses of a chapter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from catalog_io.characters import fold
from catalog_io.column_words import Field
from catalog_io.errors import Problem, ProblemCode, warning
from catalog_io.table_row import TableRow

_MOST = 0.9  # of the other rows: one without what these have is none of them


def under_headings(rows: Sequence[TableRow], file: str) -> tuple[list[TableRow], list[Problem]]:
    """The rows that head no others, each with the chapter that it stands under where it names none, and which ones
    were taken for headings.

    A heading says nothing but its name. It is the chapter that the rows below have in a column of their own; where they
    have none, it is what lacks all that nearly all others have, a code and something more.
    """
    others = [row for row in rows if not _is_bare(row)]
    is_told = sum(map(_is_told, others)) >= max(_MOST * len(others), 1)
    kept: list[TableRow] = []
    problems: list[Problem] = []
    chapter = ""
    below = _chapters_below(rows)
    for row, theirs in zip(rows, below, strict=True):
        label = row.cells.get(Field.LABEL, "")
        if _is_bare(row) and theirs is not None and (theirs == fold(label) or (is_told and not theirs)):
            chapter = label
            problems.append(warning(ProblemCode.HEADING, file, row.number, "", label))
        elif chapter and not row.cells.get(Field.CHAPTER):
            kept.append(replace(row, cells={**row.cells, Field.CHAPTER: chapter}))
        else:
            kept.append(row)
    return kept, problems


def _is_bare(row: TableRow) -> bool:
    """Whether a row says nothing but its label."""
    said = [field for field, cell in row.cells.items() if cell]
    return said == [Field.LABEL] and not row.extras


def _is_told(row: TableRow) -> bool:
    """Whether a row has a code and more than that and a label."""
    more = [field for field, cell in row.cells.items() if cell and field not in (Field.CODE, Field.LABEL)]
    return bool(row.code) and bool(more or row.extras)


def _chapters_below(rows: Sequence[TableRow]) -> list[str | None]:
    """For each row the chapter, folded, of the next one that says more than its label; None where there is none."""
    found: list[str | None] = []
    below: str | None = None
    for row in reversed(rows):
        found.append(below)
        if not _is_bare(row):
            below = fold(row.cells.get(Field.CHAPTER, ""))
    return found[::-1]
