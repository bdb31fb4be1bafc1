"""The files of a laboratory, SGL files and tables alike → one Catalogue."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from catalog_io.column_choice import ColumnChoice
from catalog_io.eight_bits import OLD, foreign_word
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, error, note, warning
from catalog_io.sgl import ReadResult, join_sgl
from catalog_io.sgl_shape import SglFile, recognise
from catalog_io.table_catalogue import catalogue_of_table, told_apart
from catalog_io.tables import Table, table_of
from catalog_io.text_files import read_bytes
from catalog_io.workbooks import Format, file_format
from matching.catalogue import Catalogue, Chapter, Exam, LocalAnalysis, SourceFile
from matching.progress import IsCancelled, Progress, never, quiet


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a laboratory, opened: what each is has been found out, and nothing read yet."""

    sgl: Sequence[SglFile]
    tables: Sequence[Table]


def read_catalogue(
    paths: Sequence[Path],
    columns: ColumnChoice | None = None,
    sheet: str | None = None,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> ReadResult:
    """Read SGL files and tables together; what a table says of an analysis of LOINC_3 is added to it.

    ``columns`` and ``sheet`` are for the tables; the sheet comes before that of the columns. Bad rows are left out and
    told together. Raises FileError for a file that cannot be read at all, and for columns that it does not have.
    """
    return read_files(open_files(paths, columns, sheet), columns, progress, cancelled)


def read_files(
    files: Files, columns: ColumnChoice | None = None, progress: Progress = quiet, cancelled: IsCancelled = never
) -> ReadResult:
    """What files that are open say together; see :func:`read_catalogue`."""
    result = join_sgl(files.sgl, progress, cancelled) if files.sgl else ReadResult(Catalogue())
    result = with_tables(result, files.tables, columns, progress, cancelled)
    return replace(result, problems=(*_guessed_letters(result.catalogue.sources), *result.problems))


def _guessed_letters(sources: Sequence[SourceFile]) -> Iterator[Problem]:
    """The files whose letters were taken for those of DOS or the old Macintosh, each with a word to judge it by."""
    for source in sources:
        if source.encoding in OLD:
            word = foreign_word(source.content, source.encoding)
            yield note(ProblemCode.OLD_LETTERS, source.name, "", word, source.encoding)


def open_files(paths: Sequence[Path], columns: ColumnChoice | None = None, sheet: str | None = None) -> Files:
    """The SGL files and the tables among these files. Raises FileError as :func:`read_catalogue`."""
    if not paths:
        raise FileError(FileCode.NO_FILES)
    sgl: list[SglFile] = []
    tables: list[Table] = []
    words = [column for _, column in columns.columns if isinstance(column, str) and column] if columns else []
    for path in paths:
        content = read_bytes(path)
        found = sgl_file(path.name, content)
        # Columns are said of a table: then only a name can make a lone file one of LOINC_1 … 3.
        is_said = columns is not None and bool(columns.columns) and not columns.is_remembered
        if found and not (is_said and len(paths) == 1 and found.named is not found.kind):
            sgl.append(found)
        else:
            tables.append(_table_of(path.name, content, columns, sheet, words))
    return Files(sgl, tables)


def _table_of(
    name: str, content: bytes, columns: ColumnChoice | None, sheet: str | None, words: Sequence[str]
) -> Table:
    """The table of a file, of the sheet that was said now, else with the columns; one that is only remembered may be
    gone from the workbook."""
    if sheet is None and columns is not None and columns.sheet:
        try:
            return table_of(name, content, columns.sheet, words)
        except FileError as failure:
            if failure.code is not FileCode.UNKNOWN_SHEET or not columns.is_remembered:
                raise
    return table_of(name, content, sheet, words)


def with_tables(
    result: ReadResult,
    tables: Sequence[Table],
    columns: ColumnChoice | None = None,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> ReadResult:
    """What was read of SGL files, with what tables say beside it; see :func:`read_catalogue`."""
    for number, table in enumerate(tables, start=1):
        mark = "R" if number == 1 else f"R{number}-"
        labelled = not _is_fixed(result.catalogue)
        known = result.catalogue.by_code.keys() - result.made
        result = combine(result, catalogue_of_table(table, columns, mark, progress, cancelled, labelled, known))
    return result


def sgl_file(name: str, content: bytes) -> SglFile | None:
    """The file as one of LOINC_1 … 3, None for a table, workbooks too. Raises FileError for what is neither."""
    return recognise(name, content) if file_format(name, content) is Format.TEXT else None


def holds_one_table(paths: Sequence[Path]) -> bool:
    """Whether one of these files, and no more, is no SGL file: a table, whose columns may be chosen. Raises
    FileError."""
    return sum(sgl_file(path.name, read_bytes(path)) is None for path in paths) == 1


def combine(first: ReadResult, second: ReadResult) -> ReadResult:
    """Both catalogues as one. Where both hold an analysis, the second adds what the first leaves empty of what SGL
    files do not hold: subcontracting, volume, chapter and further columns. Its own rows are added behind."""
    if not first.catalogue.analyses and not first.catalogue.sources:
        return second
    known = first.catalogue.by_code
    added = second.catalogue.by_code
    file = second.catalogue.sources[0].name
    others = [analysis for analysis in second.catalogue.analyses if analysis.code not in known]
    new = [analysis for analysis in others if analysis.label]
    problems = [error(ProblemCode.UNKNOWN_ROW, file, row.row, "", row.code) for row in others if not row.label]
    if _is_fixed(first.catalogue):
        problems += (warning(ProblemCode.ONLY_IN_TABLE, file, row.row, "", row.code) for row in new)
    else:
        clashes = list(_clashes(file, known, second.catalogue))
        clashing = {problem.value for problem in clashes}
        added = {code: row for code, row in added.items() if code not in clashing}
        problems += clashes
    analyses = [completed(row, added.get(row.code)) for row in first.catalogue.analyses]
    catalogue = Catalogue(
        (*analyses, *new),
        _exams(first.catalogue, second.catalogue, {row.code for row in new}),
        _chapters(first.catalogue, second.catalogue),
        (*first.catalogue.sources, *second.catalogue.sources),
    )
    told = sorted(problems, key=lambda problem: problem.row)
    return ReadResult(catalogue, (*first.problems, *second.problems, *told), first.made | second.made)


def _exams(first: Catalogue, second: Catalogue, new: Collection[str]) -> tuple[Exam, ...]:
    """The exams of both. One that both name holds the second's ``new`` analyses too, which stand in it there."""
    others = {exam.code: exam for exam in second.exams}
    here = {exam.code for exam in first.exams}

    def with_new(exam: Exam) -> Exam:
        other = others.get(exam.code)
        more = tuple(code for code in other.analyses if code in new) if other is not None else ()
        return replace(exam, analyses=exam.analyses + more) if more else exam

    return (*map(with_new, first.exams), *(exam for exam in second.exams if exam.code not in here))


def _chapters(first: Catalogue, second: Catalogue) -> tuple[Chapter, ...]:
    """The chapters of both, sub-chapters told apart over both. Those of LOINC_1 keep their codes: it is answered under
    the keys that it has by itself."""
    fixed = first.chapters if any(source.kind == "LOINC_1" for source in first.sources) else ()
    return told_apart((*first.chapters, *second.chapters), fixed)


def _is_fixed(catalogue: Catalogue) -> bool:
    """True where LOINC_3 says which analyses there are: a table beside it only adds to what is known of them."""
    return any(source.kind == "LOINC_3" for source in catalogue.sources)


def _clashes(file: str, known: Mapping[str, LocalAnalysis], second: Catalogue) -> Iterator[Problem]:
    """Rows of a second table under a code that the first gives to something else; the first stays."""
    for row in second.analyses:
        first = known.get(row.code)
        if first is not None and row.label and first.label != row.label:
            yield error(ProblemCode.DUPLICATE_CODE, file, row.row, "", row.code, first.row, first.label)


def completed(row: LocalAnalysis, more: LocalAnalysis | None) -> LocalAnalysis:
    """A row with what another file says of it and SGL files do not hold."""
    if more is None:
        return row
    return replace(
        row,
        chapter=row.chapter or more.chapter,
        subchapter=row.subchapter or ("" if row.chapter else more.subchapter),
        subcontracted=more.subcontracted if row.subcontracted is None else row.subcontracted,
        subcontracted_to=row.subcontracted_to or more.subcontracted_to,
        volume=more.volume if row.volume is None else row.volume,
        extras=(*row.extras, *(extra for extra in more.extras if extra not in row.extras)),
    )
