"""Arrays that an engine made from a release, kept beside it: thrown away with it, and void when its content changes."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from catalog_io.file_lock import folder_lock
from catalog_io.release_arrays import AnyArray, map_array, write_array
from catalog_io.release_errors import ReleaseError, system_faults
from catalog_io.release_manifest import ReleaseInfo

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


def save_arrays(info: ReleaseInfo, group: str, arrays: Mapping[str, AnyArray]) -> None:
    """Keeps ``arrays`` under the release's present content, in the place of an older group of that name.

    Names are letters, digits and ``_.-``. Raises ReleaseError when the disk refuses; ValueError for a bad name or an
    array of objects.
    """
    target = _folder(info) / _checked(group)
    with system_faults(str(target)), folder_lock(info.folder / "arrays"):
        _sweep(info)
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".draft-", dir=target.parent))
        try:
            for name, array in arrays.items():
                write_array(draft / f"{_checked(name)}.npy", array)
            if target.exists():
                target.rename(target.parent / f".draft-old-{os.getpid()}")
            draft.rename(target)
        finally:
            for left in target.parent.glob(".draft-*"):
                shutil.rmtree(left, ignore_errors=True)


def load_arrays(info: ReleaseInfo, group: str) -> Mapping[str, AnyArray] | None:
    """The arrays kept for the release's present content, mapped read-only; None when there are none, or not whole."""
    folder = _folder(info) / _checked(group)
    try:
        return {path.stem: map_array(path) for path in sorted(folder.glob("*.npy"))} if folder.is_dir() else None
    except ReleaseError:
        return None


def _folder(info: ReleaseInfo) -> Path:
    return info.folder / "arrays" / sha256(info.content_id.encode()).hexdigest()[:16]


def _sweep(info: ReleaseInfo) -> None:
    """Removes what belongs to an older content, as before a value set was added."""
    for folder in (info.folder / "arrays").iterdir():
        if folder.is_dir() and folder != _folder(info):
            shutil.rmtree(folder, ignore_errors=True)


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"not a name for arrays: {name!r}")
    return name
