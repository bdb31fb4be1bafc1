"""From what a user calls a release to an imported one, and a project from one release to another."""

from __future__ import annotations

from pathlib import Path

from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import list_releases, open_stored, resolve, starter_info
from catalog_io.sgl_warnings import withdrawn_codes
from matching.mapping import Reviewer
from matching.progress import IsCancelled, Progress, never, quiet
from workbench.project import Project
from workbench.project.journal import Touched

STARTER = "starter"


def installed_release(store: Path, name: str) -> ReleaseInfo | None:
    """The imported release of this name, None where it is not on this computer."""
    return next((info for info in list_releases(store) if info.name == name), None)


def newer_release(store: Path, info: ReleaseInfo) -> ReleaseInfo | None:
    """The latest imported release where it is a later one than ``info``; any full one is later than the starter."""
    known = list_releases(store)  # the latest first, the starter last
    latest = next((one for one in known if not one.is_starter), None)
    places = {one.name: place for place, one in enumerate(known)}
    is_later = latest is not None and places[latest.name] < places.get(info.name, len(known))
    return latest if is_later and latest is not None and latest.version != info.version else None


def go_over(project: Project, info: ReleaseInfo, reviewer: Reviewer) -> None:
    """Go on with another release: what was decided stays, what was proposed is forgotten, and the journal keeps who did
    so and how many of the decided codes the release has withdrawn or lacks. Raises ReleaseError, OpenedReadOnly,
    ProjectChanged."""
    mappings = project.mappings()
    decided = sum(one.status.is_transcoded and bool(one.loinc) for one in mappings.values())
    withdrawn = len(withdrawn_codes(mappings, open_stored(info)))
    project.change_release(info.name, reviewer, Touched(decided, withdrawn))


def find_release(
    store: Path, wanted: str = "", *, progress: Progress = quiet, cancelled: IsCancelled = never
) -> ReleaseInfo:
    """The imported release of this name or version, else the one in the zip or folder at this path, imported now.

    ``starter`` is the subset that is shipped. Without a wish: the latest imported release, the starter where there is
    none. Raises ReleaseError, Cancelled.
    """
    known = list_releases(store)
    for name in ("name", "version"):
        for info in known:
            if wanted and getattr(info, name) == wanted:
                return info
    if wanted and (wanted != STARTER or Path(wanted).exists()):
        return resolve(store, wanted, progress=progress, cancelled=cancelled)
    real = [info for info in known if not info.is_starter]
    if real and not wanted:
        return real[0]
    return starter_info(store, progress=progress, cancelled=cancelled)
