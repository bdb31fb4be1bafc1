"""Puts LOINC releases and value sets into the store.

A release is written into a folder of its own whose name begins with a dot and renamed when it is whole, so that a
reader never sees half of one, and killing an import leaves the others as they were. One process writes at a time.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np

from catalog_io.ans_valueset import read_value_set
from catalog_io.release_arrays import write_array, write_table
from catalog_io.release_errors import system_faults
from catalog_io.release_files import content_digest, read_terms, read_variants
from catalog_io.release_manifest import ReleaseInfo, ValueSetInfo, read_manifest, write_manifest
from catalog_io.release_shelf import DRAFT, REPLACEMENT_COLUMNS, find_digest, open_stored, release_info, writing
from catalog_io.release_source import open_source
from catalog_io.release_value_set import write_value_set
from matching.loinc import LoincRelease, is_loinc_code
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet


def import_release(
    path: Path,
    store: Path,
    *,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
    is_starter: bool = False,
) -> ReleaseInfo:
    """Imports an official zip or folder; when the store holds the same files already, tells that release.

    Raises ReleaseError, Cancelled; then the store is as it was.
    """
    with open_source(path) as source:
        digest = content_digest(source, progress=progress, cancelled=cancelled)
        with writing(store, cancelled):
            known = find_digest(store, digest)
            if known is not None:
                return known
            release = read_terms(source, progress=progress, cancelled=cancelled, content_id=digest)
            variants = read_variants(source, release.codes, progress=progress, cancelled=cancelled)
            if cancelled():
                raise Cancelled
            return _keep(release, variants, store, source.path.name, is_starter)


def add_value_set(
    store: Path, name: str, workbook: Path, *, progress: Progress = quiet, cancelled: IsCancelled = never
) -> ReleaseInfo:
    """Adds the ANS's value set to an imported release, in the place of one that was added before.

    The release's ``content_id`` changes with it, so that nothing that was made without it is used by mistake.
    Raises ReleaseError, FileError; then the release is as it was.
    """
    progress(0, 2, "value-set-read")
    value_set = read_value_set(workbook)
    with system_faults(str(workbook)):
        digest = sha256(workbook.read_bytes()).hexdigest()
    if cancelled():
        raise Cancelled
    progress(1, 2, "value-set-store")
    with writing(store, cancelled):
        info = replace(release_info(store, name), value_set=None)
        folder = info.folder / f"value-set-{digest[:16]}"
        if not folder.exists():
            with _draft(store) as draft:
                write_value_set(value_set, open_stored(info), draft)
                draft.rename(folder)
        said = ValueSetInfo(folder.name, value_set.version, len(value_set.codes), workbook.name)
        changed = replace(info, value_set=said)
        write_manifest(changed, info.folder)
        for old in info.folder.glob("value-set-*"):
            if old != folder:
                shutil.rmtree(old, ignore_errors=True)
    return changed


def _keep(
    release: LoincRelease,
    variants: Iterator[tuple[str, dict[str, list[str]]]],
    store: Path,
    source_name: str,
    is_starter: bool,
) -> ReleaseInfo:
    with _draft(store) as draft:
        _write_terms(release, draft)
        languages = []
        for tag, columns in variants:  # read and written one by one
            write_table(draft, f"variant-{tag}", columns)
            languages.append(tag)
        folder = _free_folder(store, release, is_starter)
        info = ReleaseInfo(
            name=folder.name,
            version=release.version,
            term_count=len(release),
            languages=tuple(languages),
            digest=release.content_id,
            source_name=source_name,
            imported_at=datetime.now(UTC),
            folder=folder,
            is_starter=is_starter,
            wrong_check_digits=tuple(code for code in release.codes if not is_loinc_code(code)),
        )
        write_manifest(info, draft)
        draft.rename(folder)
    return info


def _write_terms(release: LoincRelease, folder: Path) -> None:
    write_table(folder, "terms", release.columns)
    lines = [(old, new.code, new.comment) for old, news in release.replacements.items() for new in news]
    cells = zip(*lines, strict=True) if lines else ((), (), ())
    write_table(folder, "replacements", dict(zip(REPLACEMENT_COLUMNS, cells, strict=True)))
    write_array(folder / "numbers.npy", np.asarray(release.numbers, np.int64))


@contextmanager
def _draft(store: Path) -> Iterator[Path]:
    """A folder that is gone afterwards unless it was renamed."""
    draft = Path(tempfile.mkdtemp(prefix=DRAFT, dir=store))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _free_folder(store: Path, release: LoincRelease, is_starter: bool) -> Path:
    """The folder that the release goes to: its version, and its digest's beginning when another has that version."""
    version = re.sub(r"[^0-9A-Za-z.-]", "-", release.version) or "loinc"
    stem = f"starter-{version}" if is_starter else version
    for name in (stem, f"{stem}-{release.content_id[:8]}"):
        if (store / name).exists() and read_manifest(store / name) is None:
            shutil.rmtree(store / name)  # of another format: nobody can open it any more
        if not (store / name).exists():
            return store / name
    return store / f"{stem}-{release.content_id}"
