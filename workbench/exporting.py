"""What leaves the workbench: the answers to the laboratory's system, and FHIR; confirmed rows only."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from catalog_io.atomic import write_files
from catalog_io.chapters import chapter_code
from catalog_io.errors import FileCode, FileError
from catalog_io.fhir_export import catalogue_file, fhir_files
from catalog_io.fhir_identity import LabIdentity
from catalog_io.sgl_export import sgl_answers
from matching.catalogue import Catalogue
from matching.curation.coverage import CatalogueCoverage, catalogue_coverage
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


def identity(settings: Settings) -> LabIdentity:
    """The laboratory as publisher of its codes, as the settings say. Raises InvalidIdentity."""
    return LabIdentity(name=settings.laboratory, base=settings.canonical_base, oids=dict(settings.oids))


class Written(NamedTuple):
    path: Path
    is_replaced: bool  # whether a file of that name was there: an earlier delivery's, or another laboratory's


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and where the rows stood that it was written from."""

    folder: Path
    written: tuple[Written, ...]
    coverage: CatalogueCoverage


def export_and_count(wanted: Export) -> Exported:
    """Write all files of :func:`export_files`, and count the rows. Raises FileError, FhirError."""
    written = tuple(export_files(wanted))
    return Exported(wanted.folder, written, catalogue_coverage(wanted.catalogue, wanted.mappings))


def export_files(wanted: Export) -> list[Written]:
    """Write LOINC_4, LOINC_5, LOINC_6, the FHIR terminology and the catalogue as a FHIR bundle, all of them or none;
    what was written.

    The folder is made where there is none. Raises FileError, FhirError.
    """
    now = datetime.now(UTC)

    def label_of(code: str) -> str:
        if code in wanted.release:
            return wanted.release.term(code).name(language())
        chapter = chapter_code(code)  # most releases lack some of the national chapters
        return chapter.label(language()) if chapter is not None else ""

    answers = sgl_answers(wanted.catalogue, wanted.mappings, label_of, now.astimezone().date())
    lab = identity(wanted.settings)
    resources = fhir_files(wanted.catalogue, wanted.mappings, wanted.release, lab, now)
    if wanted.catalogue.analyses or wanted.catalogue.exams:
        resources |= catalogue_file(wanted.catalogue, wanted.mappings, wanted.release, lab, now)
    contents = {wanted.folder / answer.name: answer.content for answer in answers}
    contents |= {wanted.folder / name: content for name, content in resources.items()}
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:  # a file by that name
        raise FileError(FileCode.CANNOT_WRITE, str(wanted.folder), os.strerror(errno.ENOTDIR)) from error
    except OSError as error:
        raise FileError(FileCode.CANNOT_WRITE, str(wanted.folder), error.strerror or error) from error
    written = [Written(path, path.exists()) for path in contents]
    write_files(contents)
    return written
