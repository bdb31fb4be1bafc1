"""What is opened in the background before a review can begin."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import list_releases, starter_info
from matching.progress import IsCancelled, Progress
from workbench.engine import open_matcher
from workbench.models.ports import Engine


def releases(store: Path) -> tuple[ReleaseInfo, ...]:
    """The releases on this computer; the starter, shipped with the workbench, is always among them."""
    starter = starter_info(store)
    return (*(info for info in list_releases(store) if info.name != starter.name), starter)


def chosen_release(known: Sequence[ReleaseInfo], name: str) -> ReleaseInfo:
    """The release called ``name``, else the one of that version, else the first there is (the starter comes last)."""
    named = [info for info in known if info.name == name] or [info for info in known if info.version == name]
    return (named or list(known))[0]


def open_engines(info: ReleaseInfo, progress: Progress, cancelled: IsCancelled) -> tuple[Engine, Engine]:
    """Two engines over one release: one answers the reviewer, the other works through the catalogue beside it."""
    return (
        open_matcher(info, progress=progress, cancelled=cancelled),
        open_matcher(info, progress=progress, cancelled=cancelled),
    )


def demo_files() -> list[Path]:
    """The demonstration's catalogue: LOINC_1 to LOINC_3."""
    return sorted(Path(str(files("resources") / "demo")).glob("LOINC_*.csv"))
