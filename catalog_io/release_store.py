"""LOINC releases by name or by path: the verbs of the store, and the way from what a user wrote to a release.

The parts: ``release_import`` writes, ``release_shelf`` lists and opens, ``release_index`` keeps an engine's arrays.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from catalog_io.release_errors import ReleaseError, ReleaseFault, ReleaseProblem, failure, system_faults
from catalog_io.release_import import add_value_set, import_release
from catalog_io.release_index import load_arrays, save_arrays
from catalog_io.release_manifest import ReleaseInfo, ValueSetInfo, read_json, write_json
from catalog_io.release_shelf import (
    data_folder,
    delete_release,
    find_digest,
    list_releases,
    open_release,
    open_stored,
    release_info,
    release_store,
)
from catalog_io.release_source import find_members, open_source
from matching.loinc import LoincRelease
from matching.progress import IsCancelled, Progress, never, quiet

_SEEN = "seen.json"  # path → [signature of the files there, digest]

__all__ = [
    "ReleaseError",
    "ReleaseFault",
    "ReleaseInfo",
    "ReleaseProblem",
    "ValueSetInfo",
    "add_value_set",
    "data_folder",
    "delete_release",
    "import_release",
    "list_releases",
    "load_arrays",
    "open_release",
    "open_stored",
    "release_info",
    "release_store",
    "resolve",
    "save_arrays",
    "starter_info",
    "starter_release",
]


def resolve(
    store: Path,
    name_or_path: str | Path,
    *,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
    is_starter: bool = False,
) -> ReleaseInfo:
    """The imported release of that name, or the one read from the zip or folder at that path, imported at first use.

    A file that was seen before and has its size and time still is not read again. Raises ReleaseError (NOT_FOUND
    with the names there are), Cancelled.
    """
    known = list_releases(store)
    named = next((info for info in known if info.name == str(name_or_path)), None)
    if named is not None:
        return named
    path = Path(name_or_path).expanduser()
    if not path.exists():
        raise failure(ReleaseFault.NOT_FOUND, str(name_or_path), details=tuple(info.name for info in known))
    signature = _signature(path)
    seen = read_json(store / _SEEN)
    key = str(path.resolve())
    match seen.get(key):
        case [str(then), str(digest)] if then == signature:
            found = find_digest(store, digest)
            if found is not None:
                return found
    info = import_release(path, store, progress=progress, cancelled=cancelled, is_starter=is_starter)
    with system_faults(str(store)):
        write_json(store / _SEEN, read_json(store / _SEEN) | {key: [signature, info.digest]})
    return info


def _signature(path: Path) -> str:
    """Sizes and times of the files that a release at ``path`` is read from."""
    with system_faults(str(path)):
        if path.is_file():
            stats = [path.stat()]
        else:
            with open_source(path) as source:
                stats = [(path / name).stat() for name in find_members(source).all]
    return ";".join(f"{stat.st_size}-{stat.st_mtime_ns}" for stat in stats)


def starter_info(store: Path, *, progress: Progress = quiet, cancelled: IsCancelled = never) -> ReleaseInfo:
    """The small release that is shipped with the workbench, imported at first use like any other."""
    folder = Path(str(files("resources") / "starter"))
    return resolve(store, folder, progress=progress, cancelled=cancelled, is_starter=True)


def starter_release(store: Path) -> LoincRelease:
    """The shipped release, opened; see :func:`starter_info`."""
    return open_stored(starter_info(store))
