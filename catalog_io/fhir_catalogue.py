"""The laboratory's catalogue as a FHIR Bundle (SGL.LOI.10), local and LOINC code side by side.

After the HL7 order-catalogue guide, with the resources of R4: a Composition heads the catalogue, an
ObservationDefinition describes each result, an ActivityDefinition each exam that can be ordered.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape
from uuid import NAMESPACE_URL, uuid5

from catalog_io.fhir_identity import Kind, LabIdentity
from catalog_io.fhir_resource import FRANCE, INTERIM, LOINC, Resource, checked, date_time, date_version
from catalog_io.fhir_rows import LocalRow, local_table
from matching.catalogue import Catalogue, Level, LocalKey
from matching.loinc import LoincRelease
from matching.mapping import UNMAPPED, Equivalence, Mapping, Mappings, Status

_XHTML = "http://www.w3.org/1999/xhtml"


def catalogue_bundle(
    catalogue: Catalogue, mappings: Mappings, release: LoincRelease, lab: LabIdentity, when: datetime
) -> Resource:
    """The whole catalogue as an R4 Bundle of type collection, checked and ready for ``to_bytes``.

    A row carries its LOINC code (or its interim code) only when a biologist confirmed it. ``when`` (aware) is its date.
    Raises FhirError with every row that cannot be written.
    """
    writer = _Writer(mappings, release, lab, when)
    analyses = [writer.observation(row) for row in local_table(catalogue, Level.ANALYSIS).rows]
    known = {row.key.code for row in local_table(catalogue, Level.ANALYSIS).rows}
    exams = [writer.activity(row, known) for row in local_table(catalogue, Level.EXAM).rows]
    resources = [writer.composition(analyses, exams), *analyses, *exams]
    bundle: Resource = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": date_time(when),
        "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources],
    }
    return checked(bundle)  # with the resources in it


class _Writer:
    """What every resource of one bundle shares."""

    def __init__(self, mappings: Mappings, release: LoincRelease, lab: LabIdentity, when: datetime) -> None:
        self.mappings = mappings
        self.release = release
        self.lab = lab
        self.when = when

    def composition(self, analyses: list[Resource], exams: list[Resource]) -> Resource:
        title = f"Catalogue d'analyses ({self.lab.display})"
        sections = [_section("Analyses", analyses), _section("Examens", exams)]
        notice = {
            "title": "LOINC",
            "text": {"status": "generated", "div": f'<div xmlns="{_XHTML}">{escape(self.release.notice)}</div>'},
        }
        return {
            "resourceType": "Composition",
            "id": str(uuid5(NAMESPACE_URL, self.lab.url(Kind.CODE_SYSTEM, Level.ANALYSIS))),
            "status": "final",
            "type": {"text": "Catalogue d'analyses de biologie médicale"},
            "date": date_time(self.when),
            "author": [{"display": self.lab.display}],
            "title": title,
            "section": [*(section for section in sections if section["entry"]), notice],
        }

    def observation(self, row: LocalRow) -> Resource:
        resource: Resource = {"resourceType": "ObservationDefinition", "id": self._id(row.key)}
        if chapter := row.text("chapitre"):
            resource["category"] = [{"text": chapter}]
        resource["code"] = self._code(row)
        resource["identifier"] = [self._identifier(row)]
        if method := row.text("technique"):
            resource["method"] = {"text": method}
        resource["preferredReportName"] = row.label
        if unit := row.text("unite") or row.text("code-unite"):
            resource["quantitativeDetails"] = {"customaryUnit": {"text": unit}}
        return resource

    def activity(self, row: LocalRow, known: set[str]) -> Resource:
        resource: Resource = {
            "resourceType": "ActivityDefinition",
            "id": self._id(row.key),
            "identifier": [self._identifier(row)],
            "version": date_version(self.when),
            "title": row.label,
            "status": "active",
            "date": date_time(self.when),
            "publisher": self.lab.display,
            "jurisdiction": FRANCE,
            "copyright": self.release.notice,
            "kind": "ServiceRequest",
            "code": self._code(row),
            "intent": "order",
        }
        codes = dict.fromkeys(str(value) for column, value in row.values if column == "analyse")
        requirements = [
            {"reference": f"urn:uuid:{self._id(LocalKey(Level.ANALYSIS, code))}"} for code in codes if code in known
        ]
        if requirements:
            resource["observationResultRequirement"] = requirements
        return resource

    def _id(self, key: LocalKey) -> str:
        return str(uuid5(NAMESPACE_URL, f"{self.lab.url(Kind.CODE_SYSTEM, key.level)}|{key.code}"))

    def _identifier(self, row: LocalRow) -> Resource:
        return {"system": self.lab.url(Kind.CODE_SYSTEM, row.key.level), "value": row.key.code}

    def _code(self, row: LocalRow) -> Resource:
        system = self.lab.url(Kind.CODE_SYSTEM, row.key.level)
        local = {"system": system, "code": row.code, "display": row.label}
        national = self._national(self.mappings.get(row.key, UNMAPPED))
        return {"coding": [local, *national], "text": row.label}

    def _national(self, mapping: Mapping) -> Iterator[Resource]:
        if mapping.status.is_transcoded and mapping.loinc and mapping.equivalence is not Equivalence.NO_MATCH:
            coding = {"system": LOINC, "version": self.release.version, "code": mapping.loinc}
            if mapping.loinc in self.release:
                coding["display"] = self.release.term(mapping.loinc).name()
            yield coding
        elif mapping.interim and (mapping.status.is_transcoded or mapping.status is Status.NO_CODE):
            yield {"system": INTERIM, "code": mapping.interim}


def _section(title: str, resources: list[Resource]) -> Resource:
    return {"title": title, "entry": [{"reference": f"urn:uuid:{resource['id']}"} for resource in resources]}
