"""Reading a ConceptMap back, R4 or R5, from this program or another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from catalog_io.differences import Difference, Stated, differences
from catalog_io.fhir_resource import (
    INTERIM,
    LOINC,
    FhirError,
    FhirFault,
    FhirProblem,
    Resource,
    fhir_code,
    from_bytes,
)
from catalog_io.fhir_rows import local_table
from catalog_io.fhir_walk import Walker
from catalog_io.fhir_words import DEFAULT_COMMENT, R4_MEANING, R5_MEANING
from matching.catalogue import Catalogue, Level, LocalKey
from matching.loinc import is_loinc_code
from matching.mapping import Equivalence, Mappings

MAX_BYTES = 64 * 1024 * 1024

LOINC_SYSTEMS = frozenset({LOINC, "https://loinc.org", "urn:oid:2.16.840.1.113883.6.1"})


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What a map states of one source code, over all its groups."""

    source: str  # the code system of the local code
    code: str
    display: str
    loinc: tuple[str, ...]
    interim: str
    no_match: bool
    equivalence: Equivalence | None
    comment: str  # without the comments that the export puts in where a biologist wrote none


@dataclass(frozen=True, slots=True)
class ReadConceptMap:
    url: str
    version: str
    rows: tuple[ReadRow, ...]

    def by_source(self) -> tuple[ReadConceptMap, ...]:
        """A map for each code system of the local codes, in their order; itself where it states nothing."""
        sources = dict.fromkeys(row.source for row in self.rows)
        parts = (tuple(row for row in self.rows if row.source == source) for source in sources)
        return tuple(replace(self, rows=rows) for rows in parts) or (self,)


def read_concept_map(content: bytes, limit: int = MAX_BYTES) -> ReadConceptMap:
    """The statements of a ConceptMap about LOINC and the interim codes.

    A target without a code states nothing unless it is ``unmatched``. Raises FhirError: with one problem when the
    content is too large, no JSON or no ConceptMap, else with every element that cannot be understood (an unknown
    equivalence, a LOINC code with a wrong check digit, a value of the wrong type).
    """
    resource = from_bytes(content, limit)
    if resource.get("resourceType") != "ConceptMap":
        raise FhirError([FhirProblem(FhirFault.WRONG_RESOURCE, value=str(resource.get("resourceType", "")))])
    return _Reader().read(resource)


def concept_map_differences(
    found: ReadConceptMap, catalogue: Catalogue, mappings: Mappings, level: Level
) -> tuple[Difference, ...]:
    """How the map differs from the project on one level, whatever code systems its codes are of."""
    table = local_table(catalogue, level)
    keys = {row.code: row.key for row in table.rows}
    stated = [_stated(row, keys.get(row.code, LocalKey(level, row.code))) for row in found.rows]
    return differences(stated, {row.key: row.label for row in table.rows}, mappings)


def _stated(row: ReadRow, key: LocalKey) -> Stated:
    return Stated(key, row.display, row.loinc, row.interim, row.no_match, row.equivalence, row.comment or None)


@dataclass(slots=True)
class _Gathered:
    """One source code while its groups are read."""

    display: str = ""
    loinc: list[tuple[str, Equivalence]] = field(default_factory=list)
    interim: str = ""
    no_match: bool = False
    comments: list[str] = field(default_factory=list)

    def row(self, source: str, code: str) -> ReadRow:
        codes = tuple(dict.fromkeys(code for code, _ in self.loinc))
        equivalence = self.loinc[0][1] if len(codes) == 1 else None
        comment = " ".join(dict.fromkeys(self.comments))
        return ReadRow(source, code, self.display, codes, self.interim, self.no_match, equivalence, comment)


class _Reader:
    """Gathers what all groups say of each source code."""

    def __init__(self) -> None:
        self.walker = Walker()
        self.rows: dict[tuple[str, str], _Gathered] = {}

    def read(self, resource: Resource) -> ReadConceptMap:
        scope = self._first(resource, "targetUri", "targetCanonical", "targetScopeUri", "targetScopeCanonical")
        for where, group in self.walker.objects(resource, "group", ""):
            self._group(group, where, scope)
        url, version = self.walker.text(resource, "url", ""), self.walker.text(resource, "version", "")
        self.walker.check()
        rows = tuple(gathered.row(*key) for key, gathered in self.rows.items())
        return ReadConceptMap(url, version, rows)

    def _group(self, group: Resource, where: str, scope: str) -> None:
        target = self.walker.text(group, "target", where).partition("|")[0]
        if not target and scope.startswith(LOINC):
            target = LOINC  # LIVD maps name LOINC only for the map as a whole
        target = target.rstrip("/")
        if target not in LOINC_SYSTEMS and target != INTERIM:
            return
        source = self.walker.text(group, "source", where).partition("|")[0]
        for here, element in self.walker.objects(group, "element", where):
            self._element(element, here, source, target == INTERIM)

    def _element(self, element: Resource, where: str, source: str, interim: bool) -> None:
        code = fhir_code(self.walker.text(element, "code", where))
        display = self.walker.text(element, "display", where)
        if not code:
            self.walker.note(FhirFault.MISSING_CODE, where, display)
            return
        gathered = self.rows.setdefault((source, code), _Gathered())
        gathered.display = gathered.display or display
        if element.get("noMap") is True and not interim:
            gathered.no_match = True
        for here, target in self.walker.objects(element, "target", where):
            self._target(target, here, gathered, interim)

    def _target(self, target: Resource, where: str, gathered: _Gathered, interim: bool) -> None:
        code = self.walker.text(target, "code", where).strip()
        equivalence = self._equivalence(target, where, required=bool(code))
        if equivalence is None or (equivalence is not Equivalence.NO_MATCH and not code):
            return
        comment = self.walker.text(target, "comment", where).strip()
        if comment and comment not in DEFAULT_COMMENT.values():
            gathered.comments.append(comment)
        if equivalence is Equivalence.NO_MATCH:
            gathered.no_match = gathered.no_match or not interim
        elif interim:
            gathered.interim = code
        elif is_loinc_code(code):
            gathered.loinc.append((code, equivalence))
        else:
            self.walker.note(FhirFault.NOT_LOINC, where, code)

    def _equivalence(self, target: Resource, where: str, required: bool) -> Equivalence | None:
        is_r5 = "relationship" in target
        word = self.walker.text(target, "relationship" if is_r5 else "equivalence", where)
        meaning = (R5_MEANING if is_r5 else R4_MEANING).get(word)
        if meaning is None and (word or required):
            self.walker.note(FhirFault.UNKNOWN_EQUIVALENCE, where, word)
        return meaning

    def _first(self, resource: Resource, *names: str) -> str:
        return next((text for name in names if (text := self.walker.text(resource, name, ""))), "")
