"""Decisions taken elsewhere, as a table: ``code,action,loinc,comment``, ``level`` for an exam or a chapter, and
``equivalence`` for a code that is confirmed though it does not say quite the same.

In any encoding and with any usual delimiter; columns are found by their header, in any order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from catalog_io.chapters import is_interim
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, error, warning
from catalog_io.fhir_words import R4_MEANING, R5_MEANING
from catalog_io.text_files import Record, decode, guess_delimiter, names_delimiter, read_bytes, records
from matching.catalogue import Level, LocalKey
from matching.loinc import is_loinc_code
from matching.mapping import Equivalence

_WANTED = ("code", "action")
_COLUMNS = (*_WANTED, "loinc", "comment", "level", "equivalence")
# How a French laboratory heads them; what it writes below stands beside each English word.
_FRENCH_COLUMNS = {"commentaire": "comment", "motif": "comment", "niveau": "level", "équivalence": "equivalence"}


class Act(Enum):
    """What a biologist can do with one row; the value is the word in the file and on the command line."""

    CONFIRM = "confirm"
    SECOND_READ = "second-read"
    FLAG = "flag"
    NO_CODE = "no-code"
    EXCLUDE = "exclude"
    REOPEN = "reopen"


WITHOUT_CODE = (Act.NO_CODE, Act.EXCLUDE, Act.REOPEN)  # decisions with which no LOINC code goes

# Words of FHIR R4, which speak of the term: ``wider`` is a term that is wider than the row.
RELATIONS = {word: R4_MEANING[word] for word in ("equivalent", "wider", "narrower", "inexact")}
_FRENCH_RELATIONS = {
    "équivalent": Equivalence.EQUIVALENT,
    "plus large": Equivalence.SOURCE_IS_NARROWER,
    "plus précis": Equivalence.SOURCE_IS_BROADER,
    "proche": Equivalence.RELATED,
}
_RELATIONS = {
    word: meaning
    for word, meaning in (R4_MEANING | R5_MEANING | _FRENCH_RELATIONS).items()
    if meaning is not Equivalence.NO_MATCH
} | {"": Equivalence.EQUIVALENT}
_FRENCH_ACTS = {
    "confirmer": Act.CONFIRM,
    "relire": Act.SECOND_READ,
    "signaler": Act.FLAG,
    "sans code": Act.NO_CODE,
    "exclure": Act.EXCLUDE,
    "rouvrir": Act.REOPEN,
}
_ACTS = {act.value: act for act in Act} | _FRENCH_ACTS
_FRENCH_LEVELS = {
    "analyse": Level.ANALYSIS,
    "examen": Level.EXAM,
    "chapitre": Level.CHAPTER,
    "sous-chapitre": Level.SUBCHAPTER,
}
_LEVELS = {level.value: level for level in Level} | _FRENCH_LEVELS | {"": Level.ANALYSIS}


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """One row of the file."""

    key: LocalKey
    act: Act
    loinc: str = ""
    comment: str = ""
    row: int = 0
    equivalence: Equivalence = Equivalence.EQUIVALENT  # of a code that is confirmed


@dataclass(frozen=True, slots=True)
class RecordedDecisions:
    """The good rows in the order of the file, and everything that was wrong with the others."""

    file: str
    decisions: tuple[RecordedDecision, ...]
    problems: tuple[Problem, ...]


def read_decisions(path: Path) -> RecordedDecisions:
    """Raises FileError as for any text file, EMPTY for one of separators only too; UNKNOWN_COLUMN where ``code`` or
    ``action`` is no column."""
    text = decode(read_bytes(path), path.name).text
    rows = [row for row in records(text, guess_delimiter(text)) if not row.blank and not names_delimiter(row)]
    if not rows:
        raise FileError(FileCode.EMPTY, path.name)
    written = [field.strip().lower() for field in rows[0].fields]
    headers = [_FRENCH_COLUMNS.get(name, name) for name in written]
    for name in _WANTED:
        if name not in headers:
            raise FileError(FileCode.UNKNOWN_COLUMN, path.name, name, *rows[0].fields)
    places = {name: headers.index(name) for name in _COLUMNS if name in headers}
    unused = ", ".join(name for name in headers if name and name not in _COLUMNS)
    told = (path.name, rows[0].number, "", unused, *_COLUMNS)
    problems = [warning(ProblemCode.UNUSED_COLUMN, *told)] if unused else []
    found: dict[LocalKey, list[RecordedDecision]] = {}
    for row in rows[1:]:
        wrong = list(_problems(path.name, row, len(headers), places))
        if not wrong:
            decision = _decision(row, places)
            found.setdefault(decision.key, []).append(decision)
        problems += wrong
    good: list[RecordedDecision] = []
    for first, *more in found.values():
        if all(replace(one, row=first.row) == first for one in more):
            good.append(first)
            continue
        for one, other in zip((first, *more), (more[0], *[first] * len(more)), strict=True):
            problems.append(error(ProblemCode.DECIDED_TWICE, path.name, one.row, "code", one.key.code, other.row))
    return RecordedDecisions(path.name, tuple(good), tuple(sorted(problems, key=lambda one: one.row)))


def _problems(file: str, row: Record, width: int, places: Mapping[str, int]) -> Iterator[Problem]:
    if len(row.fields) != width:
        yield error(ProblemCode.COLUMN_COUNT, file, row.number, "", row.raw[:80], width, len(row.fields))
        return
    code, act, loinc, level = (_cell(row, places, name) for name in ("code", "action", "loinc", "level"))
    if not code:
        yield error(ProblemCode.MISSING_CODE, file, row.number, "code")
    meant = _ACTS.get(act.lower())
    if meant is None:
        yield error(ProblemCode.UNKNOWN_ACT, file, row.number, "action", act, *_ACTS)
    if level.lower() not in _LEVELS:
        yield error(ProblemCode.UNKNOWN_LEVEL, file, row.number, "level", level, *(name for name in _LEVELS if name))
    confirms = meant is Act.CONFIRM
    relation = _cell(row, places, "equivalence").lower()
    if confirms and relation not in _RELATIONS:
        yield error(
            ProblemCode.UNKNOWN_RELATION, file, row.number, "equivalence", relation, *RELATIONS, *_FRENCH_RELATIONS
        )
    is_interim_chapter = confirms and level.lower() in _LEVELS and is_interim(loinc, _LEVELS[level.lower()])
    if loinc and meant in WITHOUT_CODE:
        yield error(ProblemCode.LOINC_UNWANTED, file, row.number, "loinc", loinc, act.lower())
    elif loinc and not is_loinc_code(loinc) and not is_interim_chapter:
        yield error(ProblemCode.INVALID_LOINC, file, row.number, "loinc", loinc)
    elif not loinc and confirms:
        yield error(ProblemCode.LOINC_WANTED, file, row.number, "loinc", code)
    if meant is Act.EXCLUDE and not _cell(row, places, "comment"):
        yield error(ProblemCode.REASON_WANTED, file, row.number, "comment", code)


def _decision(row: Record, places: Mapping[str, int]) -> RecordedDecision:
    code, act, loinc, comment, level, relation = (_cell(row, places, name) for name in _COLUMNS)
    key = LocalKey(_LEVELS[level.lower()], code)
    equivalence = _RELATIONS.get(relation.lower(), Equivalence.EQUIVALENT)
    return RecordedDecision(key, _ACTS[act.lower()], loinc, comment, row.number, equivalence)


def _cell(row: Record, places: Mapping[str, int], name: str) -> str:
    return row.fields[places[name]].strip() if name in places else ""
