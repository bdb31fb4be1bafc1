"""What each act of the reviewer makes of a row's mapping: values in, values out."""

from __future__ import annotations

from dataclasses import replace

from catalog_io.chapters import is_interim
from matching.catalogue import Level
from matching.mapping import Equivalence, Mapping, Status


def coded(mapping: Mapping, code: str, level: Level) -> Mapping:
    """The row gets ``code``: confirmed, or as the interim code that stands for a chapter which LOINC does not have."""
    return with_interim(mapping, code) if is_interim(code, level) else confirmed(mapping, code)


def confirmed(mapping: Mapping, code: str) -> Mapping:
    return replace(
        mapping,
        status=Status.CONFIRMED,
        loinc=code,
        interim="",
        equivalence=Equivalence.EQUIVALENT,
        rejected=mapping.rejected - {code},
    )


def second_read(mapping: Mapping) -> Mapping:
    return replace(mapping, status=Status.SECOND_READ)


def flagged(mapping: Mapping) -> Mapping:
    """Set aside for a question; the code at hand stays as the one proposed."""
    return replace(mapping, status=Status.FLAGGED)


def without_code(mapping: Mapping) -> Mapping:
    return replace(mapping, status=Status.NO_CODE, loinc="", interim="", equivalence=Equivalence.NO_MATCH)


def with_interim(mapping: Mapping, code: str) -> Mapping:
    """No LOINC code exists; the national interim code stands in for it."""
    return replace(without_code(mapping), interim=code, rejected=mapping.rejected - {code})


def excluded(mapping: Mapping) -> Mapping:
    return replace(mapping, status=Status.EXCLUDED, loinc="", interim="")


def reopened(mapping: Mapping) -> Mapping:
    return replace(mapping, status=Status.UNMAPPED, loinc="", interim="", equivalence=Equivalence.EQUIVALENT)


def rejecting(mapping: Mapping, code: str) -> Mapping:
    """The same mapping with one candidate refused for this row."""
    return replace(mapping, rejected=mapping.rejected | {code})


def commented(mapping: Mapping, comment: str) -> Mapping:
    return replace(mapping, comment=comment.strip())


def assigned(mapping: Mapping, reviewer: str) -> Mapping:
    return replace(mapping, assigned_to=reviewer)
