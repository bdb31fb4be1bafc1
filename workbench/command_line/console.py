"""What the command line says, and where: results on standard output, everything else on standard error."""

from __future__ import annotations

import codecs
import shutil
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from catalog_io.atomic import write_file
from catalog_io.errors import Problem, ProblemCode, Severity
from matching.progress import Progress, quiet
from workbench.language import percent, translate
from workbench.wording.files import sentence
from workbench.wording.stages import stage_words

OK, FAILED, MISUSED = 0, 1, 2
MOST_WARNINGS = 20  # of one kind, told one by one; rows that were left out are all told
_BAR_WIDTH = 30
_EVERY = 0.1  # seconds between two tellings of progress


class Refusal(Exception):
    """The command cannot do what was asked; ``text`` is the sentence that says why and what to do."""

    def __init__(self, text: str, status: int = FAILED) -> None:
        super().__init__(text)
        self.text = text
        self.status = status


def prepare() -> None:
    """Let no letter that the terminal does not know end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def program() -> str:
    """How this program is called from where the user is: by its name where that is found, else by its path."""
    called = Path(sys.argv[0])
    if called.suffix == ".py":
        return "python -m workbench.cli"
    found = shutil.which(called.name)
    return called.name if found and Path(found).resolve() == called.resolve() else str(called)


def say(text: str = "") -> None:
    print(text)


def tell(text: str) -> None:
    """Say something beside the result."""
    sys.stdout.flush()
    print(text, file=sys.stderr)


def tell_problems(problems: Sequence[Problem]) -> None:
    """Every row that was left out, and the first remarks of each kind; behind the last of them, how many more."""
    kinds = Counter(problem.code for problem in problems if problem.severity is not Severity.ERROR)
    told: Counter[ProblemCode] = Counter()
    for problem in problems:
        if problem.severity is Severity.ERROR:
            tell(sentence(problem))
            continue
        told[problem.code] += 1
        if told[problem.code] <= MOST_WARNINGS:
            tell(f"{sentence(problem)} {_option_for(problem)}".strip())
        elif told[problem.code] == kinds[problem.code]:
            more = kinds[problem.code] - MOST_WARNINGS
            tell(translate("Cli", "… and %n more remarks of this kind.", "", more))


def _option_for(problem: Problem) -> str:
    """What does on the command line what a sentence says of the window."""
    option = {ProblemCode.OTHER_SHEETS: "--sheet", ProblemCode.CODES_APART: "compare"}.get(problem.code, "")
    return translate("Cli", "On the command line: {option}.").format(option=option) if option else ""


def write_output(where: str, content: bytes, *, for_spreadsheet: bool = False) -> None:
    """A table of UTF-8 to a file, which is told, or to standard output for ``-``; with a byte order mark in a file for
    a spreadsheet, which would take it for something else."""
    if where == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    path = Path(where)
    write_file(path, codecs.BOM_UTF8 + content if for_spreadsheet else content)
    tell(translate("Cli", "Written: {file}").format(file=path))


def bar(share: float, width: int = _BAR_WIDTH, mark: float | None = None, stream: TextIO | None = None) -> str:
    """A share of 1 as a bar of ``width`` signs; ``mark`` is the share at which a line is drawn through it."""
    full, empty, line = _signs(stream or sys.stdout)
    done = min(width, int(share * width + 1e-9))
    signs = list(full * done + empty * (width - done))
    if mark is not None:
        signs.insert(round(mark * width), line)
    return "".join(signs)


def table(rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Rows as lines of columns that stand under each other; those numbered in ``right`` lean to the right. A cell of
    several lines, as a comment may be, is told in one."""
    kept = [tuple(" ".join(cell.splitlines()) for cell in row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*kept, strict=True)]
    return [
        "  ".join(
            " " * (width - _width(cell)) + cell if place in right else cell + " " * (width - _width(cell))
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in kept
    ]


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A progress that draws itself on one line of standard error; quiet where nobody watches."""
    if not sys.stderr.isatty():
        yield quiet
        return
    line = _Line()
    try:
        yield line
    finally:
        line.clear()


class _Line:
    def __init__(self) -> None:
        self._stage = ""
        self._began = self._drawn = 0.0

    def __call__(self, done: int, total: int, stage: str) -> None:
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began = stage, now
        elif now - self._drawn < _EVERY:
            return
        self._drawn = now
        share = done / total if total else 0.0
        figures = f"{bar(share, stream=sys.stderr)} {percent(share, 0)}" if total else "…"
        text = f"{stage_words(stage)} {figures}  {now - self._began:.0f} s"
        room = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r{text[:room]:<{room}}")
        sys.stderr.flush()

    def clear(self) -> None:
        sys.stderr.write("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r")
        sys.stderr.flush()


def _signs(stream: TextIO) -> tuple[str, str, str]:
    signs = "█", "░", "┃"
    try:
        "".join(signs).encode(stream.encoding or "ascii")
    except UnicodeEncodeError:
        return "#", "-", "|"
    return signs


def _width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )
