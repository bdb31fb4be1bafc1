"""What is opened before a review can begin: a project, the release, the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalog_io.model_files import shipped_uses
from catalog_io.release_index import load_arrays, save_arrays
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import list_releases, starter_info
from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import Candidate, Match
from matching.matcher import Matcher
from matching.progress import IsCancelled, Progress
from matching.reading.surroundings import ALONE, Surroundings
from matching.search.terms import SEARCH_VERSION, TermSearch, build
from matching.search.words import Translated, translated
from matching.terms.index import INDEX_VERSION
from workbench.engine import open_matcher
from workbench.models.ports import Engine
from workbench.project import Project, open_project
from workbench.project.errors import Holder, ProjectBusy
from workbench.project.lock import lock_path, read_holder

_SEARCH = f"search-{SEARCH_VERSION}"


def project_in(path: Path) -> Project:
    """The project in a file, for reading where another window has it. Raises ProjectError."""
    try:
        return open_project(path)
    except ProjectBusy:
        return open_project(path, read_only=True)


def holder_of(project: Project) -> Holder | None:
    """Who has a project open for writing that is open for reading here; None where nobody knows, or has it any more."""
    return read_holder(lock_path(Path(project.where)))


def releases(store: Path) -> tuple[ReleaseInfo, ...]:
    """The releases on this computer; the starter, shipped with the workbench, is always among them."""
    starter = starter_info(store)
    return (*(info for info in list_releases(store) if info.name != starter.name), starter)


def chosen_release(known: Sequence[ReleaseInfo], name: str) -> ReleaseInfo:
    """The release called ``name``, else the one of that version, else the first there is (the starter comes last)."""
    named = [info for info in known if info.name == name] or [info for info in known if info.version == name]
    return (named or list(known))[0]


def is_another(info: ReleaseInfo, wanted: str) -> bool:
    """Whether a release is not the one that a project was made with, by its name or version; '' is any."""
    return bool(wanted) and wanted not in (info.name, info.version)


# A search of so many letters whose meaning is known and that finds so much is not read by its letters as well: it has
# to be answered before the next key.
_TELLING, _ENOUGH = 5, 20


@dataclass(frozen=True)
class Answering:
    """The engine as the review asks it: the matcher, and the search of the release beside it."""

    matcher: Matcher
    terms: TermSearch
    is_ready = True

    @property
    def release(self) -> LoincRelease:
        return self.matcher.release

    def match(self, analysis: LocalAnalysis, top: int = 20, around: Surroundings = ALONE) -> Match:
        return self.matcher.match(analysis, top, around)

    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        return self.matcher.explain(analysis, code, around)

    def specimen(self, words: str) -> str:
        return self.matcher.specimen(words)

    def search(
        self, text: str, filters: Mapping[Axis, str], limit: int, classes: frozenset[str] | None = None
    ) -> Sequence[str]:
        """LOINC codes by what a laboratory's own words mean, and by the words of their names."""
        meant: list[str] = []
        ways = translated(text, self.matcher.phrasebook)
        for way in ways:  # each is a look through all names: the next one only where this one finds nothing
            codes = self.terms.search(way.text, filters, limit, classes) if not meant else ()
            meant += sorted(codes, key=lambda code: self._nearness(code, way))
        if len(meant) >= _ENOUGH and len(text) >= _TELLING:
            return meant
        plain = self.terms.search(text, filters, limit, classes)
        in_order = (meant, plain) if ways and ways[0].is_whole else (plain, meant)
        return list(dict.fromkeys(code for codes in in_order for code in codes))[:limit]

    def _nearness(self, code: str, way: Translated) -> tuple[bool, int]:
        """Whether the term is of more than what is meant (creatinine clearance), and which of its specimens it has."""
        place = self.release.position(code)
        if place is None:
            return True, len(way.systems)
        component, system = (self.release.columns[name][place] for name in ("COMPONENT", "SYSTEM"))
        where = way.systems.index(system) if system in way.systems else len(way.systems)
        return component.casefold() != way.text.casefold(), where


def is_built(info: ReleaseInfo) -> bool:
    """True when what the engine needs of the release is kept already, so that it opens in a second or two."""
    return load_arrays(info, f"index-{INDEX_VERSION}") is not None and load_arrays(info, _SEARCH) is not None


def open_engine(info: ReleaseInfo, progress: Progress, cancelled: IsCancelled) -> Engine:
    """The engine that answers the reviewer; another thread needs one of its own."""
    matcher = open_matcher(info, progress=progress, cancelled=cancelled)
    return Answering(matcher, open_search(info, matcher.release))


def open_search(info: ReleaseInfo, release: LoincRelease) -> TermSearch:
    """The search of a release; what it needs is built and kept the first time."""
    kept = load_arrays(info, _SEARCH)
    if kept is None:
        kept = build(release, uses=shipped_uses())
        save_arrays(info, _SEARCH, kept)
    return TermSearch(release, kept)
