"""The development releases, imported once into a store of their own beside the benchmarks' results."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.gold import development_data
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import import_release, open_stored
from matching.loinc import LoincRelease
from matching.terms.index import Index
from workbench.engine import open_index

STORE = Path(tempfile.gettempdir()) / "loinc-workbench-benchmarks"


def development(path: str | None = None) -> ReleaseInfo:
    return import_release(
        Path(path) if path else development_data("loinc-dev", "loinc-dev-release.zip"),
        STORE,
    )


def scale() -> ReleaseInfo:
    return import_release(development_data("loinc-scale", "loinc-scale-release.zip"), STORE)


def open_development(path: str | None = None) -> tuple[LoincRelease, Index]:
    info = development(path)
    release = open_stored(info)
    return release, open_index(info, release)
