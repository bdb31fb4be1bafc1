"""A matcher made ready from what is kept on this computer: release, index, lexicon, model."""

from __future__ import annotations

from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from catalog_io.release_index import load_arrays, save_arrays
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import open_stored
from matching.loinc import LoincRelease
from matching.matcher import Matcher, engine_of
from matching.progress import IsCancelled, Progress, never, quiet
from matching.terms.index import INDEX_VERSION, Index, build


def engine_version() -> str:
    """The engine and the model that proposals are made with from now on."""
    return engine_of(shipped_model())


def open_index(
    info: ReleaseInfo, release: LoincRelease, *, progress: Progress = quiet, cancelled: IsCancelled = never
) -> Index:
    """The release's search index; built and kept the first time. Raises Cancelled, ReleaseError."""
    group = f"index-{INDEX_VERSION}"
    kept = load_arrays(info, group)
    if kept is not None:
        return Index(kept)
    index = build(release, progress=progress, cancelled=cancelled)
    save_arrays(info, group, index.arrays)
    return index


def open_matcher(info: ReleaseInfo, *, progress: Progress = quiet, cancelled: IsCancelled = never) -> Matcher:
    """The engine of record over one imported release. Raises Cancelled, ReleaseError."""
    release = open_stored(info)
    index = open_index(info, release, progress=progress, cancelled=cancelled)
    return Matcher(release, index, shipped_lexicon(), shipped_model(), shipped_uses())
