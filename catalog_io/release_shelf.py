"""The shelf of imported LOINC releases in the user's data folder: one folder each, opened by mapping its files."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from catalog_io.file_lock import folder_lock
from catalog_io.release_arrays import map_array, map_table
from catalog_io.release_errors import ReleaseFault, failure, system_faults
from catalog_io.release_files import in_preference
from catalog_io.release_manifest import ReleaseInfo, read_manifest
from catalog_io.release_value_set import ADDED_VARIANT, map_value_set
from matching.loinc import TERM_COLUMNS, VARIANT_COLUMNS, LoincRelease, Replacement
from matching.progress import IsCancelled, never
from matching.terms.columns import TextColumn

DATA_VARIABLE = "LOINC_WORKBENCH_DATA"
REPLACEMENT_COLUMNS = ("LOINC", "MAP_TO", "COMMENT")
DRAFT = ".draft-"  # begins the name of what is not whole yet


def data_folder(chosen: Path | None = None) -> Path:
    """The user's data folder: ``chosen``, else the environment's ``LOINC_WORKBENCH_DATA``, else the system's place."""
    if chosen is not None:
        return chosen
    named = os.environ.get(DATA_VARIABLE, "")
    return Path(named) if named else platformdirs.user_data_path("loinc-workbench", appauthor=False)


def release_store(data: Path | None = None) -> Path:
    """The folder of the imported releases, the ``store`` of the functions here; it need not exist yet."""
    return data_folder(data) / "releases"


def list_releases(store: Path) -> tuple[ReleaseInfo, ...]:
    """The releases that can be opened, the latest version first, the starter last."""
    found = [info for folder in _release_folders(store) if (info := read_manifest(folder)) is not None]
    return tuple(sorted(found, key=lambda info: (not info.is_starter, _version_order(info.version)), reverse=True))


def release_info(store: Path, name: str) -> ReleaseInfo:
    """The imported release of this name. Raises ReleaseError NOT_FOUND with the names there are."""
    info = next((info for info in list_releases(store) if info.name == name), None)
    if info is None:
        raise failure(ReleaseFault.NOT_FOUND, name, details=tuple(info.name for info in list_releases(store)))
    return info


def open_release(store: Path, name: str) -> LoincRelease:
    """An imported release, its columns mapped from the disk. Raises ReleaseError."""
    return open_stored(release_info(store, name))


def open_stored(info: ReleaseInfo) -> LoincRelease:
    """The release that ``info`` tells of. Raises ReleaseError when its files are not whole."""
    folder = info.folder
    columns = map_table(folder, "terms", TERM_COLUMNS)
    variants = {tag: map_table(folder, f"variant-{tag}", VARIANT_COLUMNS) for tag in info.languages}
    added = map_value_set(info)
    if added.variant:
        variants[ADDED_VARIANT] = dict(added.variant)
        variants = {tag: variants[tag] for tag in in_preference(variants)}
    release = LoincRelease(
        info.version,
        columns,
        variants,
        _map_replacements(folder),
        added.codes,
        added.version,
        added.nabm,
        info.is_starter,
        info.content_id,
    )
    # Filling the cached property's place spares reading 100,000 codes.
    release.__dict__["numbers"] = map_array(folder / "numbers.npy")
    return release


def delete_release(store: Path, name: str) -> None:
    """Removes an imported release. Raises ReleaseError NOT_FOUND, or IN_USE where the system forbids it."""
    with writing(store, never):
        info = release_info(store, name)
        leaving = store / f"{DRAFT}deleted-{os.getpid()}-{info.name}"
        try:
            info.folder.rename(leaving)
        except PermissionError as error:
            raise failure(ReleaseFault.IN_USE, name) from error
        shutil.rmtree(leaving, ignore_errors=True)


@contextmanager
def writing(store: Path, cancelled: IsCancelled) -> Iterator[None]:
    """Alone in the store, what an import that was killed left behind swept away."""
    with system_faults(str(store)), folder_lock(store, cancelled):
        for left in store.glob(f"{DRAFT}*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


def find_digest(store: Path, digest: str) -> ReleaseInfo | None:
    """The imported release that was read from files of this digest, if there is one."""
    return next((info for info in list_releases(store) if info.digest == digest), None)


def _map_replacements(folder: Path) -> dict[str, tuple[Replacement, ...]]:
    columns: dict[str, TextColumn] = map_table(folder, "replacements", REPLACEMENT_COLUMNS)
    found: dict[str, tuple[Replacement, ...]] = {}
    for old, new, comment in zip(*columns.values(), strict=True):
        found[old] = (*found.get(old, ()), Replacement(new, comment))
    return found


def _release_folders(store: Path) -> list[Path]:
    if not store.is_dir():
        return []
    with system_faults(str(store)):
        return sorted(folder for folder in store.iterdir() if folder.is_dir() and not folder.name.startswith("."))


def _version_order(version: str) -> tuple[list[int], str]:
    return [int(number) for number in re.findall(r"\d+", version)], version
