"""The CSV files of a LOINC release as streams of rows, read by the name of their columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import IO, TextIO

from catalog_io.release_errors import ProblemList, ReleaseFault, ReleaseProblem, failure
from catalog_io.release_source import ReleaseSource

CHUNK = 4096  # rows between two looks at the cancel button

# The record numbers of some rows, and their cells by column.
Chunk = tuple[Sequence[int], list[Sequence[str]]]


def fold_header(name: str) -> str:
    """A column's name whatever its case: releases wrote VERSIONLASTCHANGED before VersionLastChanged."""
    return name.strip().upper().replace("_", "").replace(" ", "")


def read_rows(
    source: ReleaseSource,
    member: str,
    wanted: Sequence[str],
    required: Sequence[str],
    problems: ProblemList,
    tick: Callable[[int], None],
) -> Iterator[Chunk]:
    """Yields ``(record numbers, columns)`` a chunk at a time; columns are in the order of ``wanted``.

    A column of ``wanted`` that the file lacks is '' throughout; one of ``required`` raises ReleaseError, as do
    wrong bytes and broken quotes. Rows of a wrong width go to ``problems`` and are left out. ``tick`` hears the
    number of bytes read so far.
    """
    with source.open(member) as raw, io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text:
        try:
            yield from _parse(raw, text, member, wanted, required, problems, tick)
        except UnicodeDecodeError:
            _report_encoding(source, member, problems)
            problems.check()
            raise


def _parse(
    raw: IO[bytes],
    text: TextIO,
    member: str,
    wanted: Sequence[str],
    required: Sequence[str],
    problems: ProblemList,
    tick: Callable[[int], None],
) -> Iterator[Chunk]:
    reader = csv.reader(text, strict=True)
    row = 1
    try:
        header = next(reader, [])
        places = _places(header, member, wanted, required)
        row = 2
        while chunk := list(islice(reader, CHUNK)):
            numbers, whole = _whole_rows(chunk, row, len(header), member, problems)
            columns = list(zip(*whole, strict=True))
            blank = ("",) * len(whole)
            if whole:
                yield numbers, [blank if place is None else columns[place] for place in places]
            row += len(chunk)
            tick(raw.tell())
    except csv.Error as error:
        raise failure(ReleaseFault.BAD_CSV, member, row=row, details=(str(error),)) from error


def _places(header: Sequence[str], member: str, wanted: Sequence[str], required: Sequence[str]) -> list[int | None]:
    folded = {fold_header(name): place for place, name in reversed(list(enumerate(header)))}
    missing = ProblemList()
    for name in required:
        if fold_header(name) not in folded:
            missing.add(ReleaseProblem(ReleaseFault.MISSING_COLUMN, member, 1, name))
    missing.check()
    return [folded.get(fold_header(name)) for name in wanted]


def _whole_rows(
    chunk: list[list[str]], first: int, width: int, member: str, problems: ProblemList
) -> tuple[Sequence[int], list[list[str]]]:
    if all(len(row) == width for row in chunk):
        return range(first, first + len(chunk)), chunk
    numbers, whole = [], []
    for number, row in enumerate(chunk, first):
        if len(row) == width:
            numbers.append(number)
            whole.append(row)
        elif row:  # an empty line says nothing and is no fault
            details = (str(len(row)), str(width))
            problems.add(ReleaseProblem(ReleaseFault.RAGGED_ROW, member, number, details=details))
    return numbers, whole


def _report_encoding(source: ReleaseSource, member: str, problems: ProblemList) -> None:
    """Finds the rows that are not UTF-8: the decoder alone only knows a place in its buffer."""
    with (
        source.open(member) as raw,
        io.TextIOWrapper(raw, encoding="utf-8-sig", errors="surrogateescape", newline="") as text,
    ):
        header: list[str] = []
        for number, row in enumerate(csv.reader(text), 1):
            header = header or row
            for place, value in enumerate(row):
                if any("\udc80" <= letter <= "\udcff" for letter in value):
                    # A row may be wider than its header: a field without a name has its number.
                    column = _shown(header[place]) if place < len(header) else str(place + 1)
                    problems.add(ReleaseProblem(ReleaseFault.BAD_ENCODING, member, number, column, _shown(value)))


def _shown(text: str) -> str:
    return text.encode("utf-8", "replace").decode()[:80]
