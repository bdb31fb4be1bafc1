"""Lines of a catalogue's SGL files that could not go in, told again when its codes are counted and written.

Which lines are good depends on nothing but the file, so that they are found in the files that a catalogue keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog_io.errors import Problem, ProblemCode, Severity
from catalog_io.sgl_rows import analysis_rows, chapter_rows, exam_rows
from catalog_io.sgl_shape import Kind, SglFile, stored_files
from matching.catalogue import Level, LocalKey, SourceFile


@dataclass(frozen=True, slots=True)
class SecondLine:
    """A line that says something else under the code of another: it is answered without a LOINC code."""

    key: LocalKey
    file: str
    row: int


def left_out(sources: Iterable[SourceFile]) -> dict[str, int]:
    """How many lines of each SGL file could not go in, by its name; files that went in whole are not named."""
    counted = {file.name: len({one.row for one in _wrong(file)}) for file in stored_files(sources)}
    return {name: count for name, count in counted.items() if count}


def second_lines(sources: Iterable[SourceFile]) -> Iterator[SecondLine]:
    """The lines of LOINC_2 and LOINC_3 that contradict an earlier one."""
    levels = {Kind.LOINC_2: Level.EXAM, Kind.LOINC_3: Level.ANALYSIS}
    for file in stored_files(sources):
        for problem in _wrong(file):
            if problem.code is ProblemCode.DUPLICATE_CODE and file.kind in levels:
                yield SecondLine(LocalKey(levels[file.kind], problem.value), file.name, problem.row)


def _wrong(file: SglFile) -> list[Problem]:
    if file.kind is Kind.LOINC_1:
        problems = chapter_rows(file)[1]
    else:
        problems = (exam_rows(file) if file.kind is Kind.LOINC_2 else analysis_rows(file))[1]
    return [problem for problem in problems if problem.severity is Severity.ERROR]
