"""The memory of confirmed mappings across the projects of one user: a text file in the user's data folder.

It holds words, units, specimens and LOINC codes: no laboratory's name, no local code, no patient. A project is named in
it by its random identity, so that what it gave can be replaced or taken back; an exported file does not even hold that.
Only a project whose settings say ``use_memory`` gives to it or takes from it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from catalog_io.atomic import write_file
from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, error, warning
from catalog_io.file_lock import folder_lock
from catalog_io.release_shelf import data_folder
from catalog_io.text_files import Quoting, Record, decode, quote, read_bytes, records
from matching.catalogue import LocalAnalysis
from matching.curation.memory import Memory, Remembered, confirmed
from matching.loinc import is_loinc_code
from workbench.project.project import Project
from workbench.project.settings import Reading

_COLUMNS = ("label", "unit", "specimen", "loinc", "times")
_WITH_SOURCE = (*_COLUMNS, "source")
_BOM = "\ufeff"  # without it a spreadsheet takes UTF-8 for something else


class BadMemory(Exception):
    """The memory file at ``path`` has rows that cannot be read; nothing of it was used. All are in ``problems``."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        self.path = path
        self.problems = tuple(problems)
        super().__init__(len(self.problems))


def memory_path(data: Path | None = None) -> Path:
    """Where the user's memory is kept, in ``data`` or the user's own data folder; it need not exist yet."""
    return data_folder(data) / "memory" / "confirmed.csv"


def load_entries(path: Path) -> tuple[Remembered, ...]:
    """What is remembered; nothing where there is no file yet. Raises BadMemory, FileError."""
    return _read(path) if path.exists() else ()


def recall(project: Project, path: Path) -> Memory:
    """The memory that the engine may use for this project: the user's where its settings allow it, and what it has
    confirmed itself for rows that are gone, of which some come back under another code.

    What the project itself has confirmed is left out of it for blind second readings: it would propose the first code.
    """
    settings = project.settings()
    entries = load_entries(path) if settings.use_memory else ()
    if settings.reading is Reading.SECOND_BLIND:
        return Memory(entry for entry in entries if entry.source != project.identity)
    gone = (row for row in project.retired() if isinstance(row, LocalAnalysis))
    return Memory((*entries, *confirmed(gone, project.decided(), project.identity)))


def remember(project: Project, path: Path) -> int:
    """Replace what this project gave to the memory by what it has confirmed now, nothing unless its settings allow it.

    Returns how many wordings it gives. Raises BadMemory, FileError.
    """
    given: tuple[Remembered, ...] = ()
    if project.settings().use_memory:
        given = confirmed(project.catalogue().analyses, project.mappings(), project.identity)
    if given or path.exists():
        _replace(path, project.identity, given)
    return len(given)


def export_memory(path: Path, target: Path) -> int:
    """Write what is remembered for a colleague, without telling from which project; how many entries that is. No file
    is made for none. Raises BadMemory, FileError."""
    memory = Memory(load_entries(path))
    entries = [entry for found in memory.values() for entry in found]
    if entries:
        write_file(target, _written(entries, _COLUMNS))
    return len(entries)


def import_memory(path: Path, source: Path) -> int:
    """Add a colleague's exported memory; the same file twice counts once. How many entries. BadMemory, FileError."""
    given = _read(source)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    _replace(path, f"import-{digest}", given)
    return len(given)


def _replace(path: Path, source: str, given: Iterable[Remembered]) -> None:
    with folder_lock(path.parent):
        kept = [entry for entry in load_entries(path) if entry.source != source]
        added = [Remembered(one.label, one.unit, one.specimen, one.loinc, one.times, source) for one in given]
        write_file(path, _written(kept + added, _WITH_SOURCE))


def _written(entries: Iterable[Remembered], columns: tuple[str, ...]) -> bytes:
    lines = [";".join(columns)]
    lines += (
        ";".join(quote(str(getattr(entry, name)), ";", Quoting.MINIMAL) for name in columns)
        for entry in sorted(entries, key=lambda one: (one.label, one.unit, one.specimen, one.loinc, one.source))
    )
    return (_BOM + "".join(line + "\r\n" for line in lines)).encode()


def _read(path: Path) -> tuple[Remembered, ...]:
    rows = [record for record in records(decode(read_bytes(path), path.name).text, ";") if not record.blank]
    if not rows:
        raise FileError(FileCode.EMPTY, path.name)
    header = tuple(name.strip().casefold() for name in rows[0].fields)
    if header not in (_COLUMNS, _WITH_SOURCE):
        told = ", ".join(rows[0].fields)
        raise BadMemory(path, [warning(ProblemCode.OTHER_COLUMNS, path.name, 0, "", told, *_COLUMNS)])
    problems = [problem for record in rows[1:] for problem in _problems(path.name, record, header)]
    if problems:
        raise BadMemory(path, problems)
    return tuple(_entry(record) for record in rows[1:])


def _problems(name: str, record: Record, header: tuple[str, ...]) -> Iterable[Problem]:
    if len(record.fields) != len(header):
        yield error(ProblemCode.COLUMN_COUNT, name, record.number, "", record.raw, len(header), len(record.fields))
        return
    label, _, _, loinc, times, *_ = record.fields
    if not label.strip():
        yield error(ProblemCode.MISSING_LABEL, name, record.number, "label")
    if not is_loinc_code(loinc):
        yield error(ProblemCode.INVALID_LOINC, name, record.number, "loinc", loinc)
    if not (times.isascii() and times.isdigit() and int(times) > 0):
        yield error(ProblemCode.NOT_A_NUMBER, name, record.number, "times", times)


def _entry(record: Record) -> Remembered:
    label, unit, specimen, loinc, times, *source = record.fields
    return Remembered(label, unit, specimen, loinc, int(times), *source)
