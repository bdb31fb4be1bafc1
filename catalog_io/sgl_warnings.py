"""What to know before LOINC_4/5/6 go back: codes that the laboratory's system will complain about (SGL.LOI.07)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from matching.catalogue import Catalogue, Level, LocalKey
from matching.loinc import LoincRelease, TermStatus, is_loinc_code
from matching.mapping import UNMAPPED, Mappings


class ExportWarningCode(Enum):
    """Why a transcoding deserves a look; ``details`` of the ExportWarning in brackets."""

    NOT_A_CODE = "not-a-code"  # no well-formed LOINC code; left out of the files
    NOT_IN_RELEASE = "not-in-release"  # [version of the release]
    DEPRECATED = "deprecated"  # [codes that replace it …]
    NOT_IN_VALUE_SET = "not-in-value-set"  # [version of the value set]; a non-blocking error in the SGL's report


@dataclass(frozen=True, slots=True)
class ExportWarning:
    key: LocalKey
    loinc: str
    code: ExportWarningCode
    details: tuple[str, ...] = ()


def export_warnings(catalogue: Catalogue, mappings: Mappings, release: LoincRelease) -> tuple[ExportWarning, ...]:
    """Every transcoding of the catalogue that would raise an eyebrow, in the order of the catalogue.

    Codes outside the value set are told only when a value set is loaded, and for analyses and exams alone: chapters
    are coded from value sets of their own.
    """
    found: list[ExportWarning] = []
    for key in dict.fromkeys(_keys(catalogue)):
        mapping = mappings.get(key, UNMAPPED)
        if mapping.status.is_transcoded and mapping.loinc:
            found.extend(
                ExportWarning(key, mapping.loinc, code, details) for code, details in _look(key, mapping.loinc, release)
            )
    return tuple(found)


def _keys(catalogue: Catalogue) -> Iterator[LocalKey]:
    yield from (chapter.key for chapter in catalogue.chapters)
    yield from (exam.key for exam in catalogue.exams)
    yield from (analysis.key for analysis in catalogue.analyses)


def _look(key: LocalKey, code: str, release: LoincRelease) -> Iterator[tuple[ExportWarningCode, tuple[str, ...]]]:
    if not is_loinc_code(code):
        yield ExportWarningCode.NOT_A_CODE, ()
        return
    chapter = key.level in (Level.CHAPTER, Level.SUBCHAPTER)
    if code not in release:
        yield ExportWarningCode.NOT_IN_RELEASE, (release.version,)
    else:
        term = release.term(code)
        if term.status is TermStatus.DEPRECATED:
            yield ExportWarningCode.DEPRECATED, tuple(replacement.code for replacement in term.replacements)
    if release.value_set is not None and code not in release.value_set and not chapter:
        yield ExportWarningCode.NOT_IN_VALUE_SET, (release.value_set_version,)
