"""Reads the lexicon: CSV files of laboratory words, in the form that ``resources/lexicon/README.md`` states."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.resources import files

from matching.words.lexicon import Entry, Kind

HEADER = ("kind", "lang", "term", "component", "property", "time", "system", "scale", "method", "context")
CHAPTERS = frozenset(
    "biochemistry haematology haemostasis bloodbank hormones tumourmarkers serology autoimmunity allergy drugs "
    "toxicology proteins urine fluids stool semen microbiology mycology molecular genetics bloodgas immunology "
    "metabolism poct".split()
)
CONDITIONS = frozenset(
    ("chapter", "bench", "system", "property", "scale", "time", "method", "unit", "with", "names", "alone")
)


class LexiconFault(Enum):
    NOT_UTF8 = "not-utf-8"
    BAD_HEADER = "bad-header"
    RAGGED_ROW = "ragged-row"
    BROKEN_QUOTES = "broken-quotes"
    UNKNOWN_KIND = "unknown-kind"
    EMPTY_TERM = "empty-term"
    NO_LANGUAGE = "no-language"
    BAD_CONTEXT = "bad-context"  # not ``condition=value|value`` joined by ``;``, or an unknown condition or chapter
    EMPTY_ALTERNATIVE = "empty-alternative"  # ``Ser/Plas||Ser``


@dataclass(frozen=True, slots=True)
class LexiconProblem:
    fault: LexiconFault
    file: str
    line: int  # of the file, 1 for the header; 0 for the whole file
    column: str = ""
    value: str = ""


_KINDS = frozenset(kind.value for kind in Kind)


class LexiconError(Exception):
    """A lexicon that cannot be used, with every bad line of every file."""

    def __init__(self, problems: tuple[LexiconProblem, ...]) -> None:
        told = (f"{said.file}:{said.line} {said.column} {said.fault.value} {said.value!r}" for said in problems)
        super().__init__("; ".join(told))
        self.problems = problems


def shipped_lexicon() -> tuple[Entry, ...]:
    """The entries that come with the workbench, file by file in the order of their names. Raises LexiconError."""
    folder = files("resources") / "lexicon"
    named = [(item.name, item.read_bytes()) for item in folder.iterdir() if item.name.endswith(".csv")]
    return parse_lexicon(sorted(named))


def parse_lexicon(named: Iterable[tuple[str, bytes]]) -> tuple[Entry, ...]:
    """The entries of ``(file name, content)`` pairs. Raises LexiconError with all bad lines."""
    problems: list[LexiconProblem] = []
    entries = [entry for name, content in named for entry in _entries(name, content, problems)]
    if problems:
        raise LexiconError(tuple(problems))
    return tuple(entries)


def _entries(file: str, content: bytes, problems: list[LexiconProblem]) -> Iterator[Entry]:
    try:
        reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        header = tuple(next(reader, ()))
        if header != HEADER:
            problems.append(LexiconProblem(LexiconFault.BAD_HEADER, file, 1, value=",".join(header)))
            return
        for row in reader:
            found = [LexiconProblem(fault, file, reader.line_num, *place) for fault, *place in _faults(row)]
            problems.extend(found)
            if row and not found:
                kind, *texts = (cell.strip() for cell in row)
                yield Entry(Kind(kind), *texts)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        problems.append(LexiconProblem(LexiconFault.NOT_UTF8, file, line))
    except csv.Error as error:
        problems.append(LexiconProblem(LexiconFault.BROKEN_QUOTES, file, reader.line_num, value=str(error)))


def _faults(row: list[str]) -> Iterator[tuple[LexiconFault, str, str]]:
    """``(fault, column, value)`` for what is wrong with a row; an empty line says nothing and is no fault."""
    if not row:
        return
    if len(row) != len(HEADER):
        yield LexiconFault.RAGGED_ROW, "", str(len(row))
        return
    said = dict(zip(HEADER, (cell.strip() for cell in row), strict=True))
    if said["kind"] not in _KINDS:
        yield LexiconFault.UNKNOWN_KIND, "kind", said["kind"]
    if not said["lang"]:
        yield LexiconFault.NO_LANGUAGE, "lang", ""
    if not said["term"]:
        yield LexiconFault.EMPTY_TERM, "term", ""
    for column in HEADER[3:9]:
        if "|" in said[column] and not all(part.strip() for part in said[column].split("|")):
            yield LexiconFault.EMPTY_ALTERNATIVE, column, said[column]
    if said["context"] and not all(_is_condition(part) for part in said["context"].split(";")):
        yield LexiconFault.BAD_CONTEXT, "context", said["context"]


def _is_condition(text: str) -> bool:
    name, equals, values = text.strip().partition("=")
    wanted = [value.strip() for value in values.split("|")]
    if not equals or name not in CONDITIONS or not all(wanted):
        return False
    return set(wanted) <= {"chapter": CHAPTERS, "bench": CHAPTERS, "names": _KINDS, "alone": frozenset({"yes"})}.get(
        name, set(wanted)
    )
