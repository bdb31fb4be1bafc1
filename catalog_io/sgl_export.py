"""LOINC_4, LOINC_5 and LOINC_6: what came in, byte for byte, with the LOINC codes behind (SGL.LOI.04–.07).

Exactly one LOINC code for an analysis; only what a biologist confirmed; empty columns for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from catalog_io.characters import encode_plainly
from catalog_io.eight_bits import ENCODINGS
from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.sgl_rows import analysis_rows, chapter_rows, exam_rows
from catalog_io.sgl_shape import (
    ADDED,
    ADDED_CHAPTERS,
    ANSWERS,
    COLUMNS,
    DELIMITER,
    Kind,
    SglFile,
    stored_files,
)
from catalog_io.text_files import Quoting, quote, quoting_habit
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.loinc import is_loinc_code
from matching.mapping import UNMAPPED, Mappings

_TELLING = ("utf-8", *ENCODINGS)
LabelOf = Callable[[str], str]  # the label of a LOINC code; '' for one that the release does not hold
_NAMES = {
    Kind.LOINC_4: "LOINC_4_transcodage_chapitres_{day:%Y%m%d}.csv",
    Kind.LOINC_5: "LOINC_5_transcodage_demandes_{day:%Y%m%d}.csv",
    # The requirement says "demandes" here too; the name is written as it is specified.
    Kind.LOINC_6: "LOINC_6_transcodage_demandes_{day:%Y%m%d}.csv",
}


@dataclass(frozen=True, slots=True)
class SglAnswer:
    """One file to give back to the laboratory information system."""

    name: str
    kind: Kind
    content: bytes
    rows: int  # data rows
    transcoded: int  # of them, with a LOINC code


def sgl_answers(
    catalogue: Catalogue, mappings: Mappings, label_of: LabelOf | Mapping[str, str], day: date
) -> tuple[SglAnswer, ...]:
    """The answers to the files that the catalogue was read from. Analyses that came without LOINC_3, from a table or
    from LOINC_2 alone, have a LOINC_6 all the same.

    Raises FileError NOTHING_TO_WRITE for a catalogue without analyses, exams or chapters.
    """
    label = _label_function(label_of)
    found = stored_files(catalogue.sources)
    if not found and not catalogue.analyses:
        raise FileError(FileCode.NOTHING_TO_WRITE)
    # Plain ASCII says nothing of the encoding; another file of the same system may.
    encoding = next((file.text.encoding for file in found if file.text.encoding in _TELLING), "ascii")
    answers = [_answer(file, mappings, label, day, encoding) for file in sorted(found, key=lambda f: f.kind.value)]
    if catalogue.analyses and not any(file.kind is Kind.LOINC_3 for file in found):
        answers.append(_without_loinc_3(catalogue, mappings, label, day))
    return tuple(answers)


def transcoding(mappings: Mappings, key: LocalKey) -> str:
    """The one LOINC code that leaves for a local row; '' unless a biologist confirmed a well-formed one."""
    mapping = mappings.get(key, UNMAPPED)
    return mapping.loinc if mapping.status.is_transcoded and is_loinc_code(mapping.loinc) else ""


def _label_function(label_of: LabelOf | Mapping[str, str]) -> LabelOf:
    """A label on one line: it goes into a column."""
    get = label_of if callable(label_of) else lambda code: label_of.get(code, "")
    return lambda code: re.sub(r"\s+", " ", get(code)).strip() if code else ""


def _answer(file: SglFile, mappings: Mappings, label: LabelOf, day: date, encoding: str) -> SglAnswer:
    keys = _keys(file)
    answer = ANSWERS[file.kind]
    added = len(COLUMNS[answer]) - len(COLUMNS[file.kind])
    encoding = encoding if file.text.encoding == "ascii" else file.text.encoding
    pieces = [file.text.bom]
    rows = transcoded = 0
    for record in file.records:
        pieces.append(file.text.encode(record.raw))
        if record is file.header:
            texts: Sequence[str] = ADDED_CHAPTERS if file.kind is Kind.LOINC_1 else ADDED
            pieces.append(encode_plainly(_behind(file, texts, quoting_habit([record])), encoding))
        elif file.is_data(record):
            codes = [transcoding(mappings, key) if key else "" for key in keys.get(record.number, ())]
            texts = [text for code in codes for text in (code, label(code))] or [""] * added
            pieces.append(encode_plainly(_behind(file, texts, file.quoting), encoding))
            rows += 1
            transcoded += any(codes)
        pieces.append(file.text.encode(record.end))
    return SglAnswer(_NAMES[answer].format(day=day), answer, b"".join(pieces), rows, transcoded)


def _keys(file: SglFile) -> dict[int, tuple[LocalKey | None, ...]]:
    """Row number → the local rows that it stands for.

    A row that contradicts an earlier one stands for none: it would get the LOINC code of something else.
    """
    keys: dict[int, tuple[LocalKey | None, ...]]
    if file.kind is Kind.LOINC_3:
        analyses, problems = analysis_rows(file)
        keys = {row.row: (LocalKey(Level.ANALYSIS, row.code),) for row in analyses}
    elif file.kind is Kind.LOINC_2:
        exams, problems = exam_rows(file)
        keys = {row.row: (LocalKey(Level.EXAM, row.code),) for row in exams}
    else:
        chapters, problems = chapter_rows(file)
        keys = {
            row.row: (
                LocalKey(Level.CHAPTER, row.code),
                LocalKey(Level.SUBCHAPTER, row.sub_code) if row.sub_code else None,
            )
            for row in chapters
        }
    for problem in problems:
        if problem.code is ProblemCode.REPEATED_ROW:
            keys[problem.row] = keys[int(problem.details[0])]
    return keys


def _behind(file: SglFile, texts: Sequence[str], habit: Quoting) -> str:
    """What follows a record as it came in; a trailing delimiter stays last.

    A row with too few columns is not filled up: it was left out, and a guess at the missing ones would make it good.
    """
    added = DELIMITER.join(quote(text, DELIMITER, habit) for text in texts)
    return added + DELIMITER if file.trailing else DELIMITER + added


def _without_loinc_3(catalogue: Catalogue, mappings: Mappings, label: LabelOf, day: date) -> SglAnswer:
    """LOINC_6 with the columns of LOINC_3 as far as the analyses fill them, in the encoding of the first file."""
    encoding = next((source.encoding for source in catalogue.sources), "utf-8")
    if encoding not in ENCODINGS:
        encoding = "utf-8"
    rows = [COLUMNS[Kind.LOINC_6]]
    for analysis in catalogue.analyses:
        code = transcoding(mappings, analysis.key)
        rows.append((*_columns(analysis), code, label(code)))
    lines = (DELIMITER.join(quote(cell, DELIMITER, Quoting.MINIMAL) for cell in row) + "\r\n" for row in rows)
    content = b"".join(encode_plainly(line, encoding) for line in lines)
    transcoded = sum(bool(row[-2]) for row in rows[1:])
    return SglAnswer(_NAMES[Kind.LOINC_6].format(day=day), Kind.LOINC_6, content, len(rows) - 1, transcoded)


def _columns(analysis: LocalAnalysis) -> tuple[str, ...]:
    """The twelve columns of LOINC_3, and nothing that is not one of them."""
    return (
        analysis.code,
        analysis.label,
        "|".join(analysis.synonyms),
        analysis.property,
        analysis.unit_code,
        analysis.unit,
        analysis.time,
        analysis.specimen_code,
        analysis.specimen,
        analysis.scale,
        analysis.method,
        "|".join(analysis.nabm),
    )
