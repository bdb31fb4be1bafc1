"""All FHIR files of a project at once, by name, ready for ``catalog_io.atomic``."""

from __future__ import annotations

from datetime import datetime

from catalog_io.fhir_catalogue import catalogue_bundle
from catalog_io.fhir_codesystem import code_system, value_set
from catalog_io.fhir_conceptmap import concept_map
from catalog_io.fhir_identity import LabIdentity
from catalog_io.fhir_resource import Resource, to_bytes
from catalog_io.fhir_rows import local_table
from matching.catalogue import Catalogue, Level
from matching.loinc import LoincRelease
from matching.mapping import Mappings


def fhir_files(
    catalogue: Catalogue, mappings: Mappings, release: LoincRelease, lab: LabIdentity, when: datetime
) -> dict[str, bytes]:
    """CodeSystem, ValueSet and ConceptMap of each level that has rows, by file name (``TRE_…_Resultats.json``).

    A level without any decided row has a ConceptMap without groups, which FHIR allows: an earlier one in its place,
    with codes that were taken back, must not stay in force. Raises FhirError; no file is made then.
    """
    resources: list[Resource] = []
    for level in Level:
        if local_table(catalogue, level).rows:
            resources += [code_system(catalogue, lab, level, when), value_set(lab, level, when)]
            resources.append(concept_map(catalogue, mappings, release, lab, level, when))
    return {f"{resource['name']}.json": to_bytes(resource) for resource in resources}


def catalogue_file(
    catalogue: Catalogue, mappings: Mappings, release: LoincRelease, lab: LabIdentity, when: datetime
) -> dict[str, bytes]:
    """The catalogue bundle of SGL.LOI.10 by its file name (R4)."""
    return {f"Catalogue_{lab.token}.json": to_bytes(catalogue_bundle(catalogue, mappings, release, lab, when))}
