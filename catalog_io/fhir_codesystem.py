"""The laboratory's own codes as a FHIR CodeSystem and the value set of all of them."""

from __future__ import annotations

from datetime import datetime

from catalog_io.fhir_identity import Kind, LabIdentity
from catalog_io.fhir_resource import FRANCE, Resource, checked, date_time, date_version
from catalog_io.fhir_rows import Column, LocalRow, Value, local_table
from matching.catalogue import Catalogue, Level

_VALUE = {"string": "valueString", "boolean": "valueBoolean", "integer": "valueInteger"}


def code_system(catalogue: Catalogue, lab: LabIdentity, level: Level, when: datetime) -> Resource:
    """The CodeSystem of one level: complete, with one property for each column that holds anything.

    ``when`` (aware) is its date and gives its version. Raises FhirError with every row that cannot be written.
    """
    table = local_table(catalogue, level)
    url = lab.url(Kind.CODE_SYSTEM, level)
    types = {column.code: column.type for column in table.columns}
    resource = _published(lab, Kind.CODE_SYSTEM, level, when) | {
        "caseSensitive": True,
        "valueSet": lab.url(Kind.VALUE_SET, level),
        "content": "complete",
        "count": len(table.rows),
    }
    if table.columns:
        resource["property"] = [_property(column, url) for column in table.columns]
    if table.rows:
        resource["concept"] = [_concept(row, types) for row in table.rows]
    return checked(resource)


def value_set(lab: LabIdentity, level: Level, when: datetime) -> Resource:
    """The ValueSet of all local codes of a level: what the concept map gives as its source."""
    resource = _published(lab, Kind.VALUE_SET, level, when) | {
        "compose": {"include": [{"system": lab.url(Kind.CODE_SYSTEM, level)}]}
    }
    return checked(resource)


def property_uri(code_system_url: str, column: str) -> str:
    """The URI of a column's property, by which a concept map's dependency refers to it."""
    return f"{code_system_url}#{column}"


def _published(lab: LabIdentity, kind: Kind, level: Level, when: datetime) -> Resource:
    return publication(lab.heading(kind, level), lab, when)


def publication(heading: Resource, lab: LabIdentity, when: datetime) -> Resource:
    """The elements that every published terminology resource carries, after those that name it."""
    return heading | {
        "version": date_version(when),
        "status": "active",
        "experimental": False,
        "date": date_time(when),
        "publisher": lab.display,
        "jurisdiction": FRANCE,
    }


def _property(column: Column, url: str) -> Resource:
    return {
        "code": column.code,
        "uri": property_uri(url, column.code),
        "description": column.description,
        "type": column.type,
    }


def _concept(row: LocalRow, types: dict[str, str]) -> Resource:
    concept: Resource = {"code": row.code, "display": row.label}
    if row.values:
        concept["property"] = [_value(code, value, types[code]) for code, value in row.values]
    return concept


def _value(code: str, value: Value, kind: str) -> Resource:
    return {"code": code, _VALUE[kind]: value}
