"""Reads an official LOINC release (``Loinc_2.xx.zip``, or unzipped) into a :class:`LoincRelease`.

Files are found by name, columns by name: their order, case and set change between releases.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath

from catalog_io.release_errors import ProblemList, ReleaseFault, ReleaseProblem, failure
from catalog_io.release_source import ReleaseMembers, ReleaseSource, find_members
from catalog_io.release_tables import read_rows
from matching.loinc import (
    AXIS_COLUMNS,
    TERM_COLUMNS,
    VARIANT_COLUMNS,
    LoincRelease,
    Replacement,
    code_number,
    is_loinc_code,
)
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet

REQUIRED = ("LOINC_NUM", *AXIS_COLUMNS)
PREFERRED = ("fr-FR", "fr-BE", "fr-CH", "fr-CA")
# LOINC itself once issued some codes with a wrong check digit (5895-7, since deprecated). More than this share of the
# table is no such accident but a damaged file.
MAX_WRONG_CHECK_DIGITS = 1 / 1000
_BLOCK = 1 << 20
_VERSION = re.compile(r"(\d{1,2})\.(\d{1,3})")
_NAMED_VERSION = re.compile(r"loinc[ _-]*v?(\d{1,2}\.\d{1,3})", re.IGNORECASE)
_VARIANT_NAME = re.compile(r"([a-z]{2,3})([A-Z]{2})?(\d*)LinguisticVariant\.csv", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reporter:
    """Progress over the bytes of the files that are read, from ``done`` on; ends the work when it is cancelled."""

    progress: Progress
    cancelled: IsCancelled
    stage: str
    total: int
    done: int = 0

    def __call__(self, read: int) -> None:
        if self.cancelled():
            raise Cancelled
        self.progress(min(self.done + read, self.total), self.total, self.stage)

    def after(self, size: int) -> Reporter:
        return Reporter(self.progress, self.cancelled, self.stage, self.total, self.done + size)


def content_digest(source: ReleaseSource, *, progress: Progress = quiet, cancelled: IsCancelled = never) -> str:
    """SHA-256 (hex) over the names and bytes of the files that are read: the same for a zip and its unzipped folder."""
    members = find_members(source)
    digest = hashlib.sha256()
    report = Reporter(progress, cancelled, "release-check", sum(source.sizes[name] for name in members.all))
    for name in members.all:
        digest.update(f"{PurePosixPath(name).name.lower()}\0{source.sizes[name]}\0".encode())
        with source.open(name) as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
                report(stream.tell())
        report = report.after(source.sizes[name])
    return digest.hexdigest()


def read_terms(
    source: ReleaseSource, *, progress: Progress = quiet, cancelled: IsCancelled = never, content_id: str = ""
) -> LoincRelease:
    """A release without its linguistic variants (:func:`read_variants`), its terms sorted by :func:`code_number`.

    Raises ReleaseError with every bad row of a file; Cancelled.
    """
    members = find_members(source)
    report = _reporter(source, members, progress, cancelled)
    columns, changed = _read_table(source, members.table, report)
    report = report.after(source.sizes[members.table])
    replacements = _read_replacements(source, members.map_to, report) if members.map_to else {}
    version = release_version(_names(source, members), changed)
    return LoincRelease(version, columns, {}, replacements, content_id=content_id)


def read_variants(
    source: ReleaseSource, codes: Sequence[str], *, progress: Progress = quiet, cancelled: IsCancelled = never
) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """``(language tag, columns beside codes)`` in order of preference, one at a time: together they take a gigabyte.

    Raises ReleaseError with every bad row of a file; Cancelled.
    """
    members = find_members(source)
    report = _reporter(source, members, progress, cancelled).after(source.sizes[members.table])
    if members.map_to:
        report = report.after(source.sizes[members.map_to])
    places = {code: place for place, code in enumerate(codes)}
    for member, tag in _variant_tags(source, members, report):
        yield tag, _read_variant(source, member, places, report)
        report = report.after(source.sizes[member])


def _reporter(source: ReleaseSource, members: ReleaseMembers, progress: Progress, cancelled: IsCancelled) -> Reporter:
    return Reporter(progress, cancelled, "release-read", sum(source.sizes[name] for name in members.all))


def _read_table(
    source: ReleaseSource, member: str, report: Callable[[int], None]
) -> tuple[dict[str, list[str]], set[str]]:
    """The columns of Loinc.csv sorted by code, and the versions in which its rows were last changed."""
    problems = ProblemList()
    wanted = (*TERM_COLUMNS, "VersionLastChanged")
    cells: list[list[str]] = [[] for _ in TERM_COLUMNS]
    numbers: list[int] = []
    changed: set[str] = set()
    for rows, columns in read_rows(source, member, wanted, REQUIRED, problems, report):
        numbers.extend(rows)
        changed.update(columns[-1])
        for kept, column in zip(cells, columns, strict=False):
            kept.extend(column)
    codes = [code.strip() for code in cells[0]]
    _check_codes(codes, numbers, member, problems)
    problems.check()
    if not codes:
        raise failure(ReleaseFault.EMPTY_TABLE, member)
    cells[0] = codes
    keys = list(map(code_number, codes))
    if all(first < second for first, second in pairwise(keys)):
        return dict(zip(TERM_COLUMNS, cells, strict=True)), changed
    in_order = sorted(range(len(keys)), key=keys.__getitem__)
    return {name: _picked(column, in_order) for name, column in zip(TERM_COLUMNS, cells, strict=True)}, changed


def _check_codes(codes: Sequence[str], rows: Sequence[int], member: str, problems: ProblemList) -> None:
    first: dict[str, int] = {}
    wrong = [is_loinc_code(code) for code in codes].count(False)
    damaged = wrong > len(codes) * MAX_WRONG_CHECK_DIGITS
    for code, row in zip(codes, rows, strict=True):
        if code_number(code) < 0 or (damaged and not is_loinc_code(code)):
            problems.add(ReleaseProblem(ReleaseFault.BAD_CODE, member, row, "LOINC_NUM", code[:40]))
        elif first.setdefault(code, row) != row:
            details = (str(first[code]),)
            problems.add(ReleaseProblem(ReleaseFault.DUPLICATE_CODE, member, row, "LOINC_NUM", code, details))


def _read_replacements(
    source: ReleaseSource, member: str, report: Callable[[int], None]
) -> dict[str, tuple[Replacement, ...]]:
    problems = ProblemList()
    found: dict[str, tuple[Replacement, ...]] = {}
    for _, columns in read_rows(source, member, ("LOINC", "MAP_TO", "COMMENT"), ("LOINC", "MAP_TO"), problems, report):
        for old, new, comment in zip(*columns, strict=True):
            found[old.strip()] = (*found.get(old.strip(), ()), Replacement(new.strip(), comment.strip()))
    problems.check()
    return found


def _read_variant(
    source: ReleaseSource, member: str, places: dict[str, int], report: Callable[[int], None]
) -> dict[str, list[str]]:
    """A variant's columns beside the table's: '' where it has no row; rows of codes not in the table are left out."""
    problems = ProblemList()
    wanted = ("LOINC_NUM", *VARIANT_COLUMNS)
    codes: list[str] = []
    cells: list[list[str]] = [[] for _ in VARIANT_COLUMNS]
    for _, (found, *columns) in read_rows(source, member, wanted, ("LOINC_NUM",), problems, report):
        codes.extend(found)
        for kept, column in zip(cells, columns, strict=True):
            kept.extend(column)
    problems.check()
    rows = [len(codes)] * len(places)  # one past the last row: there stands the '' of a term without a row
    for row, code in enumerate(codes):
        place = places.get(code.strip())
        if place is not None:
            rows[place] = row
    return {name: _picked([*kept, ""], rows) for name, kept in zip(VARIANT_COLUMNS, cells, strict=True)}


def _picked(column: Sequence[str], rows: Sequence[int]) -> list[str]:
    return [column[row] for row in rows]


def _variant_tags(
    source: ReleaseSource, members: ReleaseMembers, report: Callable[[int], None]
) -> list[tuple[str, str]]:
    """``(file, language tag)``, French ones of France first; of two files with one tag the later one."""
    listed: dict[str, str] = {}
    if members.variant_list:
        wanted = ("ID", "ISO_LANGUAGE", "ISO_COUNTRY")
        for _, columns in read_rows(source, members.variant_list, wanted, wanted[:2], ProblemList(), report):
            for number, language, country in zip(*columns, strict=True):
                listed[number.strip()] = language_tag(language, country)
    tagged: dict[str, str] = {}
    for member in members.variants:
        found = _VARIANT_NAME.fullmatch(PurePosixPath(member).name)
        if found is not None:
            tag = listed.get(found[3]) or language_tag(found[1], found[2] or "")
            tagged[tag] = member
    return [(tagged[tag], tag) for tag in in_preference(tagged)]


def language_tag(language: str, country: str) -> str:
    """``fr``, ``FR`` → ``fr-FR`` (BCP 47)."""
    language, country = language.strip().lower(), country.strip().upper()
    return f"{language}-{country}" if country else language


def in_preference(tags: Iterable[str]) -> list[str]:
    """Language tags in the order in which a French laboratory wants to read them."""

    def key(tag: str) -> tuple[int, bool, str]:
        return (PREFERRED.index(tag) if tag in PREFERRED else len(PREFERRED), not tag.startswith("fr"), tag)

    return sorted(tags, key=key)


def _names(source: ReleaseSource, members: ReleaseMembers) -> tuple[str, ...]:
    folders = PurePosixPath(members.table).parent.parts
    return (source.path.name, *folders, source.path.resolve().parent.name)


def release_version(names: Iterable[str], changed: Iterable[str]) -> str:
    """The release's version from the names of its zip and folders, else from its contents.

    The first name that holds ``Loinc_2.78`` or the like tells it, unless a row was changed in a later version: no
    release holds changes later than itself. Then, or with no such name, it is the latest VersionLastChanged; ''
    when neither is there.
    """
    latest = max(changed, key=lambda text: (_version_key(text), text), default="")
    if not _VERSION.match(latest):
        latest = ""
    named = next((found[1] for name in names if (found := _NAMED_VERSION.search(name))), "")
    return named if named and _version_key(named) >= _version_key(latest) else latest


def _version_key(text: str) -> tuple[int, int]:
    found = _VERSION.match(text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
