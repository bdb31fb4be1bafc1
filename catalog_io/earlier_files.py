"""Some files of a laboratory, read for a catalogue that was made of more: what is not given anew stays as it was.

A catalogue keeps the SGL files that it was read from, so that those of the kinds not given are read again. What a table
said, which columns of it meant what is known to nobody any more: that stays with the analyses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from catalog_io.column_choice import ColumnChoice
from catalog_io.errors import Problem, ProblemCode
from catalog_io.general import completed, open_files, with_tables
from catalog_io.sgl import ReadResult, join_sgl
from catalog_io.sgl_shape import Kind, stored_files
from matching.catalogue import Catalogue, LocalAnalysis, SourceFile
from matching.curation.diff import LocalRow, identity
from matching.progress import IsCancelled, Progress, never, quiet

Row = TypeVar("Row", bound=LocalRow)
# What a kept file says of one given anew; the rest was told when it came.
_OF_NEW = {ProblemCode.UNKNOWN_ANALYSIS: Kind.LOINC_3, ProblemCode.UNKNOWN_CHAPTER: Kind.LOINC_1}


@dataclass(frozen=True, slots=True)
class Completed:
    """What was read, with what stays of the earlier files, and which these are."""

    result: ReadResult
    kept: tuple[SourceFile, ...] = ()


def read_with_earlier(
    paths: Sequence[Path],
    earlier: Catalogue,
    columns: ColumnChoice | None = None,
    sheet: str | None = None,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> Completed:
    """Read files that may be a part of what the ``earlier`` catalogue was read from, together with the rest of that.

    A catalogue of tables alone is replaced by a table. Raises FileError as :func:`catalog_io.general.read_catalogue`.
    """
    given = open_files(paths, columns, sheet)
    before = stored_files(earlier.sources)
    kinds = {file.kind for file in given.sgl}
    kept = [file for file in before if file.kind not in kinds]
    sgl = [*given.sgl, *kept]
    alone = join_sgl(sgl, progress, cancelled) if sgl else ReadResult(Catalogue())
    others = {file.name for file in kept} - {path.name for path in paths}
    alone = replace(alone, problems=_of_now(alone.problems, others, kinds))
    result = with_tables(alone, given.tables, columns, progress, cancelled)
    stay = tuple(file.source for file in kept)
    tables = tuple(source for source in earlier.sources if source.kind == "table")
    if not (tables and sgl):
        return Completed(result, stay)
    was = join_sgl(before).catalogue if before else Catalogue()
    begun = kinds - {file.kind for file in before}
    catalogue = _with_facts(result.catalogue, earlier, was)
    catalogue = _with_rows(catalogue, alone.catalogue, earlier, was, begun)
    if catalogue == result.catalogue:
        return Completed(result, stay)
    catalogue = replace(catalogue, sources=(*catalogue.sources, *tables))
    return Completed(replace(result, catalogue=catalogue), (*stay, *tables))


def _of_now(problems: Iterable[Problem], kept: Collection[str], given: Collection[Kind]) -> tuple[Problem, ...]:
    """The problems of the files given, and those that the kept ones have with these."""
    return tuple(one for one in problems if one.file not in kept or _OF_NEW.get(one.code) in given)


def _with_rows(
    now: Catalogue, alone: Catalogue, earlier: Catalogue, was: Catalogue, begun: Collection[Kind]
) -> Catalogue:
    """Adds the rows that only an earlier table had; ``alone`` and ``was`` are what the SGL files say, now and then.

    Not those of a level that has rows of a new table, or of a kind of file that was not there before: these say anew
    which rows there are.
    """
    return replace(
        now,
        analyses=_joined(Kind.LOINC_3 in begun, earlier.analyses, was.analyses, now.analyses, alone.analyses),
        exams=_joined(Kind.LOINC_2 in begun, earlier.exams, was.exams, now.exams, alone.exams),
        chapters=_joined(Kind.LOINC_1 in begun, earlier.chapters, was.chapters, now.chapters, alone.chapters),
    )


def _joined(
    is_begun: bool, earlier: Sequence[Row], was: Sequence[Row], now: tuple[Row, ...], alone: Sequence[Row]
) -> tuple[Row, ...]:
    if is_begun or len(now) > len(alone):
        return now
    known = {identity(row) for row in (*was, *now)}
    return (*now, *(row for row in earlier if identity(row) not in known))


def _with_facts(now: Catalogue, earlier: Catalogue, was: Catalogue) -> Catalogue:
    """Adds what an earlier table said of the analyses, but for what the new tables have a column."""
    has_volumes = any(row.volume is not None for row in now.analyses)
    has_places = any(row.subcontracted is not None for row in now.analyses)
    headers = {header for row in now.analyses for header, _ in row.extras}

    def fact(row: LocalAnalysis) -> LocalAnalysis:
        by_sgl = was.by_code.get(row.code)
        return replace(
            row,
            chapter="" if by_sgl is not None and by_sgl.chapter else row.chapter,
            volume=None if has_volumes else row.volume,
            subcontracted=None if has_places else row.subcontracted,
            subcontracted_to="" if has_places else row.subcontracted_to,
            extras=tuple(extra for extra in row.extras if extra[0] not in headers),
        )

    return replace(
        now,
        analyses=tuple(
            completed(row, fact(earlier.by_code[row.code])) if row.code in earlier.by_code else row
            for row in now.analyses
        ),
    )
