"""LOINC_4, LOINC_5 and LOINC_6 that come back: what they say that the project does not (SGL.LOI.07–.09).

Codes can be changed by hand in the laboratory's system, so a file that left here may return with others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from catalog_io.cells import Role, check
from catalog_io.differences import Difference, Stated, differences
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, Severity, error
from catalog_io.sgl_rows import ChapterRow, analysis_rows, chapter_keys, chapter_rows, exam_rows
from catalog_io.sgl_shape import ANSWERS, ASKED, COLUMNS, INCOMING, Kind, SglFile, named_kind, read_sgl_file, recognise
from catalog_io.text_files import read_bytes
from matching.catalogue import Catalogue, Level, LocalKey
from matching.loinc import is_loinc_code
from matching.mapping import Mappings

_RETURNED = (Kind.LOINC_4, Kind.LOINC_5, Kind.LOINC_6)
BETWEEN = re.compile(r"[\s,;|/+]+")


@dataclass(frozen=True, slots=True)
class ReturnResult:
    """The rows that differ, what was wrong with the files, and where each row that differs stands:
    key → (file, row), row 0 where the file does not name it."""

    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...] = ()
    places: Mapping[LocalKey, tuple[str, int]] = field(default_factory=dict)


def is_sgl_return(path: Path) -> bool:
    """Whether a file is one that comes back and no export of the catalogue: by its name, else by its columns.

    Raises FileError as :func:`catalog_io.sgl_shape.read_sgl_file`, but for what is no text.
    """
    named = named_kind(path.name)
    return _recognised(path, _RETURNED) is not None if named is None else named not in INCOMING


def open_sgl(path: Path) -> SglFile | None:
    """The file as one of LOINC_1 … 6: by its name, else by its columns, None where it is none by either.

    Raises FileError as :func:`catalog_io.sgl_shape.read_sgl_file`, but for what has another name and is no text.
    """
    kinds = (*_RETURNED, *INCOMING)
    return _recognised(path, kinds) if named_kind(path.name) is None else read_sgl_file(path, kinds)


def _recognised(path: Path, kinds: Sequence[Kind]) -> SglFile | None:
    try:
        return recognise(path.name, read_bytes(path), kinds)
    except FileError as error:
        if error.code in (FileCode.NOT_FOUND, FileCode.UNREADABLE):
            raise
        return None  # a workbook, say: whoever reads catalogues tells what is wrong with it


def read_sgl_return(files: Sequence[SglFile], catalogue: Catalogue, mappings: Mappings) -> ReturnResult:
    """Compare returned files with the project's mappings.

    A code that is no well-formed LOINC code is a problem, not a difference. Raises FileError: WITHOUT_CODES for the
    export of a catalogue; SAME_KIND for two files of one kind.
    """
    found: list[Difference] = []
    problems: list[Problem] = []
    places: dict[LocalKey, tuple[str, int]] = {}
    seen: dict[Kind, str] = {}
    for file in files:
        if file.kind in INCOMING:
            raise FileError(FileCode.WITHOUT_CODES, file.name, file.kind.value, ANSWERS[file.kind].value)
        if file.kind in seen:
            raise FileError(FileCode.SAME_KIND, file.name, file.kind.value, seen[file.kind])
        seen[file.kind] = file.name
        stated, wrong, rows = _stated(file)
        # A dict: problems are told in the order of the file, whatever the keys hash to.
        bad = {key: codes.loinc for key, codes in stated.items() if not all(map(is_loinc_code, codes.loinc))}
        unread = _unread(file, wrong) - stated.keys()  # the file names them: it does not take their codes away
        problems += wrong
        problems += (
            error(ProblemCode.INVALID_LOINC, file.name, rows[key], file.column(_code_place(file, key)), code)
            for key, codes in bad.items()
            for code in codes
            if not is_loinc_code(code)
        )
        labels = {key: label for key, label in _labels(catalogue, file.kind) if key not in bad.keys() | unread}
        good = [row for key, row in stated.items() if key not in bad]
        differing = differences(good, labels, mappings, interim=False)  # the columns are for LOINC codes
        found += differing
        places.update({one.key: (file.name, rows.get(one.key, 0)) for one in differing})
    return ReturnResult(tuple(found), tuple(sorted(problems, key=lambda p: (p.file, p.row))), places)


def _stated(file: SglFile) -> tuple[dict[LocalKey, Stated], list[Problem], dict[LocalKey, int]]:
    """What the file says of each local row, all its lines taken together, and the first line of each."""
    asked: dict[int, tuple[_Said, ...]]
    if file.kind is Kind.LOINC_6:
        analyses, problems = analysis_rows(file)
        asked = {row.row: (_Said(LocalKey(Level.ANALYSIS, row.code), row.label, 12),) for row in analyses}
    elif file.kind is Kind.LOINC_5:
        exams, problems = exam_rows(file)
        asked = {row.row: (_Said(LocalKey(Level.EXAM, row.code), row.label, 9),) for row in exams}
    else:
        chapters, problems = chapter_rows(file)
        asked = {row.row: _chapter(row) for row in chapters}
    for problem in problems:
        if problem.code is ProblemCode.REPEATED_ROW:  # the line may hold a second code, which is what blocks
            asked[problem.row] = asked[int(problem.details[0])]
    stated: dict[LocalKey, Stated] = {}
    rows: dict[LocalKey, int] = {}
    for record in file.rows:
        for said in asked.get(record.number, ()):
            codes = [code for code in BETWEEN.split(record.fields[said.place].strip()) if code]
            before = stated[said.key].loinc if said.key in stated else ()
            stated[said.key] = Stated(said.key, said.label, tuple(dict.fromkeys((*before, *codes))))
            rows.setdefault(said.key, record.number)
    return stated, problems, rows


def _unread(file: SglFile, problems: Sequence[Problem]) -> set[LocalKey]:
    """The rows of lines that were left out, as far as their codes can be read."""
    left_out = {problem.row for problem in problems if problem.severity is Severity.ERROR}
    if file.kind is Kind.LOINC_4:
        keys = chapter_keys(file)
        named = [keys[number] for number in left_out if number in keys]
        return {LocalKey(Level.CHAPTER, code) for code, _ in named} | {
            LocalKey(Level.SUBCHAPTER, sub) for _, sub in named
        }
    level = Level.ANALYSIS if file.kind is Kind.LOINC_6 else Level.EXAM
    return {LocalKey(level, check(record.fields[0], Role.CODE)[0]) for record in file.rows if record.number in left_out}


class _Said(NamedTuple):
    key: LocalKey
    label: str
    place: int  # of its LOINC code, from 0


def _chapter(row: ChapterRow) -> tuple[_Said, ...]:
    chapter = _Said(LocalKey(Level.CHAPTER, row.code), row.label, 4)
    if not row.sub_code:
        return (chapter,)
    return chapter, _Said(LocalKey(Level.SUBCHAPTER, row.sub_code), row.sub_label, 6)


def _code_place(file: SglFile, key: LocalKey) -> int:
    return len(COLUMNS[ASKED[file.kind]]) + (2 if key.level is Level.SUBCHAPTER else 0)


def _labels(catalogue: Catalogue, kind: Kind) -> Iterator[tuple[LocalKey, str]]:
    if kind is Kind.LOINC_6:
        return ((row.key, row.label) for row in catalogue.analyses)
    if kind is Kind.LOINC_5:
        return ((exam.key, exam.label) for exam in catalogue.exams)
    return ((chapter.key, chapter.label) for chapter in catalogue.chapters)
