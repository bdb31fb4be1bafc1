"""The transcoding of one level as a FHIR ConceptMap, for terminology servers and the report generator.

Only what a biologist decided goes out: confirmed codes, and rows for which there is no LOINC code. Proposals never do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from catalog_io.fhir_checks import concept_map_problems
from catalog_io.fhir_codesystem import property_uri, publication
from catalog_io.fhir_identity import Kind, LabIdentity
from catalog_io.fhir_resource import (
    INTERIM,
    LOINC,
    LOINC_VALUE_SET,
    FhirError,
    FhirFault,
    FhirProblem,
    Resource,
    checked,
)
from catalog_io.fhir_rows import Column, LocalRow, LocalTable, local_table
from catalog_io.fhir_words import DEFAULT_COMMENT, R4_WORD
from matching.catalogue import Catalogue, Level
from matching.loinc import LoincRelease
from matching.mapping import UNMAPPED, Equivalence, Mapping, Mappings, Status
from matching.words.text import fold

# The columns that LIVD names as preconditions of a mapping: specimen, unit, method.
_PRECONDITIONS = ("milieu", "unite", "technique")


@dataclass(frozen=True, slots=True)
class _Line:
    """One source element with its one target; ``code`` '' when there is none in that system."""

    row: LocalRow
    code: str
    equivalence: Equivalence
    comment: str
    display: str = ""
    depends_on: tuple[tuple[Column, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Group:
    system: str
    system_version: str
    lines: tuple[_Line, ...]


def concept_map(
    catalogue: Catalogue,
    mappings: Mappings,
    release: LoincRelease,
    lab: LabIdentity,
    level: Level,
    when: datetime,
) -> Resource:
    """The ConceptMap from the local codes of ``level`` to LOINC, checked and ready for ``to_bytes``.

    One group goes to LOINC: confirmed rows, and as ``unmatched`` the rows for which a biologist found no LOINC code;
    these are the only targets without a code, as HAPI writes them too. A second group goes to the national interim
    codes. A row without decision is in no group; without any row there is no group.

    ``when`` (aware) is its date and gives its version. Raises FhirError with every row that cannot be written.
    """
    table = local_table(catalogue, level)
    decided = [(row, mappings.get(row.key, UNMAPPED)) for row in table.rows]
    problems = [problem for row, mapping in decided if (problem := _fault(row, mapping))]
    if problems:
        raise FhirError(problems)
    loinc = _with_preconditions(tuple(_loinc_lines(decided, release)), table)
    groups = (
        _Group(LOINC, release.version, loinc),
        _Group(INTERIM, "", tuple(_interim_lines(decided))),
    )
    resource = publication(lab.heading(Kind.CONCEPT_MAP, level), lab, when)
    resource["copyright"] = _copyright(loinc, release)
    resource |= {"sourceUri": lab.url(Kind.VALUE_SET, level), "targetUri": LOINC_VALUE_SET}
    source = lab.url(Kind.CODE_SYSTEM, level)
    written = [_group(group, source) for group in groups if group.lines]
    if written:
        resource["group"] = written
    return _verified(resource)


def _verified(resource: Resource) -> Resource:
    problems = concept_map_problems(resource)
    if problems:
        raise FhirError(problems)
    return checked(resource)


def _fault(row: LocalRow, mapping: Mapping) -> FhirProblem | None:
    if mapping.status.is_transcoded and not (mapping.loinc or mapping.interim):
        return FhirProblem(FhirFault.MISSING_CODE, row.code, row.label)
    return None


def _loinc_lines(decided: Sequence[tuple[LocalRow, Mapping]], release: LoincRelease) -> Iterator[_Line]:
    for row, mapping in decided:
        if mapping.status is Status.NO_CODE or _is_interim(mapping):
            mapping = replace(mapping, equivalence=Equivalence.NO_MATCH)
        elif not mapping.status.is_transcoded:
            continue
        code = "" if mapping.equivalence is Equivalence.NO_MATCH else mapping.loinc
        display = release.term(code).name() if code in release else ""
        yield _Line(row, code, mapping.equivalence, _comment(mapping), display)


def _interim_lines(decided: Sequence[tuple[LocalRow, Mapping]]) -> Iterator[_Line]:
    for row, mapping in decided:
        if _is_interim(mapping):
            # NO_MATCH is said of LOINC; the interim code was chosen because it fits.
            says_loinc = mapping.equivalence is Equivalence.NO_MATCH
            equivalence = Equivalence.EQUIVALENT if says_loinc else mapping.equivalence
            yield _Line(row, mapping.interim, equivalence, _comment(replace(mapping, equivalence=equivalence)))


def _is_interim(mapping: Mapping) -> bool:
    decided = mapping.status is Status.NO_CODE or (mapping.status.is_transcoded and not mapping.loinc)
    return decided and bool(mapping.interim)


def _comment(mapping: Mapping) -> str:
    return mapping.comment.strip() or DEFAULT_COMMENT.get(mapping.equivalence, "")


def _with_preconditions(lines: tuple[_Line, ...], table: LocalTable) -> tuple[_Line, ...]:
    """Adds the columns that tell rows of one label apart, where such rows have different LOINC codes.

    Everywhere else the local code alone is enough, and a dependency would make the mapping conditional for nothing.
    """
    twins: dict[str, list[_Line]] = defaultdict(list)
    for line in lines:
        if line.code:
            twins[fold(line.row.label)].append(line)
    columns = [column for column in table.columns if column.code in _PRECONDITIONS]

    def preconditions(line: _Line) -> tuple[tuple[Column, str], ...]:
        same = twins[fold(line.row.label)] if line.code else []
        if len({other.code for other in same}) < 2:
            return ()
        telling = [column for column in columns if len({other.row.text(column.code) for other in same}) > 1]
        return tuple((column, text) for column in telling if (text := line.row.text(column.code)))

    return tuple(replace(line, depends_on=preconditions(line)) for line in lines)


def _copyright(lines: Sequence[_Line], release: LoincRelease) -> str:
    """The LOINC notice, and once each the notices of third parties whose terms the map quotes."""
    codes = dict.fromkeys(line.code for line in lines if line.code in release)
    third_parties = {release.term(code).copyright_notice.strip() for code in codes} - {""}
    return "\n\n".join([release.notice, *sorted(third_parties)])


def _group(group: _Group, source: str) -> Resource:
    found: Resource = {"source": source, "target": group.system}
    if group.system_version:
        found["targetVersion"] = group.system_version
    found["element"] = [_element(line) | {"target": [_target(line, source)]} for line in group.lines]
    return found


def _target(line: _Line, source: str) -> Resource:
    target = _coding(line) | {"equivalence": R4_WORD[line.equivalence]}
    if line.comment:
        target["comment"] = line.comment
    if line.depends_on:
        target["dependsOn"] = [
            {"property": property_uri(source, column.code), "value": text} for column, text in line.depends_on
        ]
    return target


def _element(line: _Line) -> Resource:
    return {"code": line.row.code, "display": line.row.label}


def _coding(line: _Line) -> Resource:
    coding: Resource = {"code": line.code} if line.code else {}
    if line.display:
        coding["display"] = line.display
    return coding
