"""What leaves the workbench: the answers to the laboratory's system, and FHIR; confirmed rows only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from catalog_io.atomic import write_files
from catalog_io.fhir_export import fhir_files
from catalog_io.fhir_identity import LabIdentity
from catalog_io.sgl_export import write_sgl
from matching.catalogue import Catalogue
from matching.loinc import LoincRelease
from matching.mapping import Mappings
from workbench.language import language
from workbench.project.settings import Settings


@dataclass(frozen=True, slots=True)
class Export:
    folder: Path
    catalogue: Catalogue
    mappings: Mappings
    release: LoincRelease
    settings: Settings


def export_files(wanted: Export) -> list[Path]:
    """Write LOINC_4, LOINC_5, LOINC_6 and the FHIR resources; the paths written. Raises FileError, FhirError."""
    now = datetime.now(UTC)

    def label_of(code: str) -> str:
        return wanted.release.term(code).name(language()) if code in wanted.release else ""

    written = write_sgl(wanted.folder, wanted.catalogue, wanted.mappings, label_of, now.astimezone().date())
    said = wanted.settings
    lab = LabIdentity(name=said.laboratory, base=said.canonical_base)
    resources = fhir_files(wanted.catalogue, wanted.mappings, wanted.release, lab, now)
    paths = {wanted.folder / name: content for name, content in resources.items()}
    write_files(paths)
    return [*written, *paths]
