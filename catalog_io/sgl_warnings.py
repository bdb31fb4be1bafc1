"""What to know before LOINC_4/5/6 go back: codes that the laboratory's system will complain about (SGL.LOI.07), codes
that contradict one another or their rows, and lines that stay without a code. The rules are those of
:mod:`matching.safety.codes`; remarks are left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from catalog_io.chapters import check_row_code
from catalog_io.sgl_left_out import second_lines
from matching.catalogue import Catalogue, LocalKey
from matching.loinc import LoincRelease
from matching.mapping import Mappings
from matching.match import SafetyWarning, Severity
from matching.safety.catalogue import Read, check_catalogue
from matching.safety.codes import Rule
from matching.safety.other_analytes import First, Proposal, other_analytes


@dataclass(frozen=True, slots=True)
class ExportWarning:
    key: LocalKey
    loinc: str
    warning: SafetyWarning


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the rows beside their codes."""

    changed: frozenset[LocalKey] = frozenset()  # rows that mean something else since they were decided
    firsts: Mapping[LocalKey, First] = field(default_factory=dict)  # what the engine proposed first
    proposal: Proposal = lambda key: None  # what it proposed in all


def export_warnings(
    catalogue: Catalogue,
    mappings: Mappings,
    release: LoincRelease,
    read: Read | None = None,
    known: Known = Known(),
) -> tuple[ExportWarning, ...]:
    """Every transcoding of the catalogue that deserves a look, in the order of the catalogue.

    ``read`` as for :func:`matching.safety.catalogue.check_catalogue`. A code that is none is left out of the files.
    """
    together = check_catalogue(catalogue, mappings, release, read)
    decided = {
        key: mapping.loinc for key, mapping in mappings.items() if mapping.status.is_transcoded and mapping.loinc
    }
    beside = defaultdict[LocalKey, list[SafetyWarning]](list)
    for key, warning in other_analytes(decided, release, known.firsts, known.proposal).items():
        beside[key].append(warning)
    for key in known.changed:
        beside[key].append(SafetyWarning(Rule.CHANGED, Severity.WARNING))
    for line in second_lines(catalogue.sources):
        beside[line.key].append(SafetyWarning(Rule.SECOND_LINE, Severity.WARNING, (str(line.row), line.file)))
    found: list[ExportWarning] = []
    for key in dict.fromkeys(_keys(catalogue)):
        if key in decided:
            warnings = (*check_row_code(release, decided[key], key.level), *together.get(key, ()), *beside[key])
            found += (ExportWarning(key, decided[key], w) for w in warnings if w.severity is not Severity.INFO)
    return tuple(found)


def withdrawn_codes(mappings: Mappings, release: LoincRelease) -> tuple[ExportWarning, ...]:
    """The decided codes that the release has withdrawn, or does not hold though it should."""
    coded = ((key, one.loinc) for key, one in mappings.items() if one.status.is_transcoded and one.loinc)
    return tuple(
        ExportWarning(key, code, warning)
        for key, code in coded
        for warning in check_row_code(release, code, key.level)
        if warning.rule in (Rule.DEPRECATED, Rule.NOT_IN_RELEASE) and warning.severity is Severity.ERROR
    )


def _keys(catalogue: Catalogue) -> Iterator[LocalKey]:
    yield from (chapter.key for chapter in catalogue.chapters)
    yield from (exam.key for exam in catalogue.exams)
    yield from (analysis.key for analysis in catalogue.analyses)
