"""LOINC_1, LOINC_2 and LOINC_3 of a laboratory information system → one Catalogue (SGL.LOI.01–.03)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from catalog_io.cells import split_nabm, split_words
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, warning
from catalog_io.sgl_rows import AnalysisRow, ChapterRow, ExamRow, analysis_rows, chapter_rows, exam_rows
from catalog_io.sgl_shape import Kind, SglFile
from matching.catalogue import Catalogue, Chapter, Exam, LocalAnalysis
from matching.curation.levels import titles
from matching.progress import IsCancelled, Progress, never, quiet


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What could be read, and everything that was wrong with the rest."""

    catalogue: Catalogue
    problems: tuple[Problem, ...] = ()
    made: frozenset[str] = frozenset()  # codes of analyses that came without one


def join_sgl(files: Sequence[SglFile], progress: Progress = quiet, cancelled: IsCancelled = never) -> ReadResult:
    """The catalogue of one to three files already recognised, in any order. Bad rows are left out and reported
    together. Raises FileError for no file, two of one kind, or one that is a header only."""
    by_kind = _by_kind(files)
    problems: list[Problem] = [
        warning(ProblemCode.OTHER_KIND, file.name, 0, "", "", file.named.value, file.kind.value)
        for file in files
        if file.named not in (None, file.kind) and file.named is not None
    ]
    chapters: tuple[Chapter, ...] = ()
    exams: tuple[Exam, ...] = ()
    exam_lines: list[ExamRow] = []
    analyses: list[AnalysisRow] = []
    if Kind.LOINC_1 in by_kind:
        chapter_lines, found = chapter_rows(by_kind[Kind.LOINC_1])
        problems += found
        chapters = _chapters(chapter_lines)
    if Kind.LOINC_2 in by_kind:
        exam_lines, found = exam_rows(by_kind[Kind.LOINC_2], progress, cancelled)
        problems += found
        exams = _exams(exam_lines)
        if chapters:
            problems += _unknown_chapters(by_kind[Kind.LOINC_2], exam_lines, chapters)
    if Kind.LOINC_3 in by_kind:
        analyses, found = analysis_rows(by_kind[Kind.LOINC_3], progress, cancelled)
        problems += found
        if exams:
            problems += _unknown_analyses(by_kind[Kind.LOINC_2], exam_lines, analyses)
    places = _places(exams, chapters)
    rows = [_analysis(row) for row in analyses] if Kind.LOINC_3 in by_kind else _from_exams(exam_lines)
    catalogue = Catalogue(
        tuple(_placed(analysis, places) for analysis in rows), exams, chapters, tuple(file.source for file in files)
    )
    order = {file.name: place for place, file in enumerate(files)}
    return ReadResult(catalogue, tuple(sorted(problems, key=lambda one: (order[one.file], one.row))))


def _by_kind(files: Sequence[SglFile]) -> dict[Kind, SglFile]:
    if not files:
        raise FileError(FileCode.NO_FILES)
    found: dict[Kind, SglFile] = {}
    for file in files:
        if file.kind in found:
            raise FileError(FileCode.SAME_KIND, file.name, file.kind.value, found[file.kind].name)
        if not file.rows:
            raise FileError(FileCode.HEADER_ONLY, file.name)
        found[file.kind] = file
    return found


def _chapters(rows: Iterable[ChapterRow]) -> tuple[Chapter, ...]:
    found: dict[tuple[str, str], Chapter] = {}
    for row in rows:
        found.setdefault(("", row.code), Chapter(code=row.code, label=row.label))
        if row.sub_code:
            sub = Chapter(code=row.sub_code, label=row.sub_label, parent=row.code)
            found.setdefault((row.code, row.sub_code), sub)
    return tuple(found.values())


def _exams(rows: Iterable[ExamRow]) -> tuple[Exam, ...]:
    """Exams in the order of their first line, each with the analyses of all its lines."""
    firsts: dict[str, ExamRow] = {}
    analyses: dict[str, dict[str, None]] = {}  # by exam, in order
    for row in rows:
        firsts.setdefault(row.code, row)
        analyses.setdefault(row.code, {})[row.analysis_code] = None
    return tuple(
        Exam(
            code=row.code,
            label=row.label,
            synonyms=split_words(row.synonyms),
            chapter_code=row.chapter_code,
            subchapter_code=row.subchapter_code,
            specimen=row.specimen,
            nabm=split_nabm(row.nabm),
            analyses=tuple(analyses[row.code]),
        )
        for row in firsts.values()
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where LOINC_2 puts an analysis."""

    exams: tuple[str, ...]
    chapter: str
    subchapter: str


def _places(exams: Sequence[Exam], chapters: Sequence[Chapter]) -> dict[str, _Place]:
    """Analysis code → its exams, and the chapter of the first exam that has one, by label where LOINC_1 gives it."""
    called = titles(chapters)
    holders: dict[str, list[Exam]] = {}
    for exam in exams:
        for code in exam.analyses:
            holders.setdefault(code, []).append(exam)
    places: dict[str, _Place] = {}
    for code, held in holders.items():
        first = next((exam for exam in held if exam.chapter_code or exam.subchapter_code), held[0])
        chapter, sub = first.chapter_code, first.subchapter_code
        places[code] = _Place(
            tuple(exam.code for exam in held), called.chapter(chapter), called.subchapter(chapter, sub)
        )
    return places


def _placed(analysis: LocalAnalysis, places: Mapping[str, _Place]) -> LocalAnalysis:
    place = places.get(analysis.code)
    if place is None:
        return analysis
    return replace(analysis, exams=place.exams, chapter=place.chapter, subchapter=place.subchapter)


def _analysis(row: AnalysisRow) -> LocalAnalysis:
    return LocalAnalysis(
        code=row.code,
        label=row.label,
        synonyms=split_words(row.synonyms),
        property=row.property,
        unit_code=row.unit_code,
        unit=row.unit,
        time=row.time,
        specimen_code=row.specimen_code,
        specimen=row.specimen,
        scale=row.scale,
        method=row.method,
        nabm=split_nabm(row.nabm),
        row=row.row,
    )


def _from_exams(rows: Sequence[ExamRow]) -> list[LocalAnalysis]:
    """Without LOINC_3 the analyses are those of LOINC_2; their specimen is the exam's when all their exams agree."""
    specimens: dict[str, set[str]] = {}
    for row in rows:
        specimens.setdefault(row.analysis_code, set()).add(row.specimen)
    found: dict[str, LocalAnalysis] = {}
    for row in rows:
        shared = specimens[row.analysis_code]
        analysis = LocalAnalysis(
            code=row.analysis_code,
            label=row.analysis_label,
            specimen=row.specimen if len(shared) == 1 else "",
            row=row.row,
        )
        found.setdefault(row.analysis_code, analysis)
    return list(found.values())


def _unknown_analyses(file: SglFile, rows: Iterable[ExamRow], analyses: Iterable[AnalysisRow]) -> list[Problem]:
    known = {row.code for row in analyses}
    return [
        warning(ProblemCode.UNKNOWN_ANALYSIS, file.name, row.row, file.column(7), row.analysis_code)
        for row in {row.analysis_code: row for row in rows}.values()
        if row.analysis_code not in known
    ]


def _unknown_chapters(file: SglFile, rows: Iterable[ExamRow], chapters: Iterable[Chapter]) -> list[Problem]:
    known = {chapter.code for chapter in chapters if not chapter.parent}
    return [
        warning(ProblemCode.UNKNOWN_CHAPTER, file.name, row.row, file.column(3), row.chapter_code)
        for row in {row.chapter_code: row for row in rows}.values()
        if row.chapter_code and row.chapter_code not in known
    ]
