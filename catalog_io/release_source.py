"""Where a LOINC release is read from: the official zip as downloaded, or the folder it was unzipped into.

Nothing is ever extracted: members are read as streams, so that a name in a zip cannot write anywhere.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from catalog_io.release_errors import ReleaseFault, failure, system_faults

_TABLE = "loinc.csv"  # without underscores and capitals
# The official release of 2025 is about 100 MB zipped and 1 GB unzipped; its largest file is about 80 MB.
MAX_FILE = 1 << 30
MAX_TOTAL = 4 << 30
MAX_MEMBERS = 20_000
MAX_DEPTH = 4  # folders below the one that the user chose


@dataclass(frozen=True, slots=True)
class ReleaseSource:
    """The files of a release by their path inside it, with their sizes in bytes."""

    path: Path
    sizes: Mapping[str, int]
    open_member: Callable[[str], IO[bytes]]

    @contextmanager
    def open(self, member: str) -> Iterator[IO[bytes]]:
        """The bytes of a member; what goes wrong while they are read becomes a ReleaseError."""
        try:
            with system_faults(member), self.open_member(member) as stream:
                yield stream
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise failure(ReleaseFault.DAMAGED_ZIP, member) from error


@contextmanager
def open_source(path: Path) -> Iterator[ReleaseSource]:
    """The files of the zip or folder at ``path``, or of the folder around a ``Loinc.csv``; ReleaseError otherwise."""
    if path.is_file() and path.suffix.lower() == ".csv":
        if _plain(path.name) != _TABLE:
            raise failure(ReleaseFault.NO_LOINC_TABLE, path.name)
        path = path.parent.parent if path.parent.name.lower() == "loinctable" else path.parent
    if path.is_dir():
        yield ReleaseSource(path, _folder_sizes(path), lambda member: (path / member).open("rb"))
        return
    if not path.exists():
        raise failure(ReleaseFault.NOT_FOUND, str(path))
    with _open_zip(path) as archive:
        yield ReleaseSource(path, _zip_sizes(archive, path.name), archive.open)


def _folder_sizes(folder: Path) -> dict[str, int]:
    sizes: dict[str, int] = {}
    with system_faults(str(folder)):
        for place, folders, names in os.walk(folder):
            here = Path(place).relative_to(folder)
            if len(here.parts) >= MAX_DEPTH:
                folders.clear()
            for name in names:
                if _is_wanted(name):
                    sizes[(here / name).as_posix()] = (Path(place) / name).stat().st_size
            if len(sizes) > MAX_MEMBERS:
                break
    return sizes


@contextmanager
def _open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with system_faults(str(path)):
            archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        with path.open("rb") as stream:
            begins_well = stream.read(4) == b"PK\x03\x04"
        fault = ReleaseFault.TRUNCATED_ZIP if begins_well else ReleaseFault.NOT_A_ZIP
        raise failure(fault, path.name) from error
    with archive:
        yield archive


def _zip_sizes(archive: zipfile.ZipFile, file: str) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for member in archive.infolist():
        if _is_unsafe(member.filename):
            raise failure(ReleaseFault.UNSAFE_NAME, file, value=member.filename)
        if member.is_dir() or not _is_wanted(PurePosixPath(member.filename).name):
            continue
        if member.filename.startswith("__MACOSX/"):
            continue
        if member.flag_bits & 1:
            raise failure(ReleaseFault.ENCRYPTED_ZIP, file, value=member.filename)
        # ZipExtFile never yields more than the size announced here, so checking it bounds what is read.
        sizes[member.filename] = member.file_size
    return sizes


def _is_wanted(name: str) -> bool:
    return name.lower().endswith(".csv") and not name.startswith("._")


def _is_unsafe(name: str) -> bool:
    plain = name.replace("\\", "/")
    return plain.startswith("/") or re.match(r"[A-Za-z]:", plain) is not None or ".." in plain.split("/")


@dataclass(frozen=True, slots=True)
class ReleaseMembers:
    """Which files of a source are what: paths inside it; '' where there is none."""

    table: str
    map_to: str
    variant_list: str
    variants: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Every file that is read, in a fixed order."""
        return tuple(name for name in (self.table, self.map_to, self.variant_list, *self.variants) if name)


def _plain(name: str) -> str:
    return name.lower().replace("_", "")


def find_members(source: ReleaseSource) -> ReleaseMembers:
    """Finds the release's files by name at any depth; ReleaseError when Loinc.csv is absent or there is too much."""
    by_name: dict[str, str] = {}
    for path in sorted(source.sizes, key=lambda path: (_is_elsewhere(path), path.count("/"), path)):
        by_name.setdefault(_plain(PurePosixPath(path).name), path)
    if _TABLE not in by_name:
        raise failure(ReleaseFault.NO_LOINC_TABLE, source.path.name)
    variants = [path for name, path in by_name.items() if name.endswith("linguisticvariant.csv")]
    members = ReleaseMembers(
        by_name[_TABLE],
        by_name.get("mapto.csv", ""),
        by_name.get("linguisticvariants.csv", ""),
        tuple(sorted(variants, key=lambda path: PurePosixPath(path).name)),
    )
    _check_sizes(source, members)
    return members


def _is_elsewhere(path: str) -> bool:
    """True outside the folder where the official release keeps its table: a copy there is not the table."""
    return "loinctable" not in path.lower().split("/")


def _check_sizes(source: ReleaseSource, members: ReleaseMembers) -> None:
    total = 0
    for name in members.all:
        total += source.sizes[name]
        limit, size = (MAX_FILE, source.sizes[name]) if source.sizes[name] > MAX_FILE else (MAX_TOTAL, total)
        if size > limit:
            raise failure(ReleaseFault.TOO_LARGE, name, details=(str(size), str(limit)))
