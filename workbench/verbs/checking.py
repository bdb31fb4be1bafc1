"""Safety rules applied to codes that a person enters or imports, and to those decided so far, with what they need made
ready when they first do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from catalog_io.chapters import check_row_code
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import open_stored
from catalog_io.sgl_warnings import ExportWarning, Known, export_warnings
from matching.axes import Axis
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.loinc import AXIS_COLUMNS, LoincRelease
from matching.mapping import Mappings
from matching.match import Candidate, SafetyWarning
from matching.matcher import Matcher, NotIndexed
from matching.reading.profile import Profile, read_profile
from matching.reading.surroundings import NO_CONTEXT, Surroundings, contexts
from matching.safety.catalogue import Read
from matching.safety.codes import barring
from matching.safety.other_analytes import First
from matching.safety.rows import chosen_warnings
from matching.words.phrases import Phrasebook
from matching.words.text import stems
from workbench.engine import open_matcher
from workbench.project import Project

Check = Callable[[LocalKey, str], Sequence[SafetyWarning]]


def unchecked(key: LocalKey, code: str) -> Sequence[SafetyWarning]:
    """For codes that were checked before, such as those of the demonstration."""
    return ()


def code_check(info: ReleaseInfo, catalogue: Catalogue) -> Check:
    """What speaks against a code on a row of ``catalogue``, worst first: rules on the code and, for an analysis, on the
    row with its term. The engine is opened for the first analysis that needs it.

    The check raises ReleaseError where the release cannot be opened.
    """
    release = open_stored(info)
    around = Surroundings(contexts(catalogue))

    @cache
    def matcher() -> Matcher:
        return open_matcher(info)

    def explain(analysis: LocalAnalysis, code: str) -> Candidate:
        return matcher().explain(analysis, code, around)

    def check(key: LocalKey, code: str) -> Sequence[SafetyWarning]:
        analysis = catalogue.by_code.get(key.code) if key.level is Level.ANALYSIS else None
        return row_warnings(release, explain, key.level, analysis, code)

    return check


def row_warnings(
    release: LoincRelease,
    explain: Callable[[LocalAnalysis, str], Candidate],
    level: Level,
    analysis: LocalAnalysis | None,
    code: str,
) -> Sequence[SafetyWarning]:
    """The same for one code, by an engine that is open already; ``analysis`` is None for a row of another level."""
    found = check_row_code(release, code, level)
    if analysis is None or code not in release or barring(found):
        return found
    try:
        candidate = explain(analysis, code)
    except NotIndexed:
        return found
    return chosen_warnings(candidate)


def decided_warnings(
    project: Project, catalogue: Catalogue, mappings: Mappings, release: LoincRelease
) -> tuple[ExportWarning, ...]:
    """What speaks against the codes decided so far, to be told before they leave; ``mappings`` are those of the
    project's rows that the reader may see."""
    firsts = {key: First(one.code, one.confidence) for key, one in project.summaries().items() if key in mappings}
    known = Known(project.changed_keys(), firsts, project.proposal)
    return export_warnings(catalogue, mappings, release, _row_reader(release), known)


def _row_reader(release: LoincRelease) -> Read:
    """Reads rows by the shipped lexicon and the release's own values; both are made ready for the first row."""

    @cache
    def ready() -> tuple[Phrasebook, dict[Axis, frozenset[str]]]:
        columns = zip(Axis, AXIS_COLUMNS, strict=True)
        values: dict[Axis, frozenset[str]] = {
            axis: frozenset(release.columns[name][:]) for axis, name in columns if axis is not Axis.COMPONENT
        }
        known = {stem for component in set(release.columns["COMPONENT"]) for stem in stems(component)}
        return Phrasebook(shipped_lexicon(), known), values

    def read(analysis: LocalAnalysis) -> Profile:
        return read_profile(analysis, *ready(), NO_CONTEXT)

    return read
