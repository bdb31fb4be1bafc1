"""What each act of the reviewer makes of a row's mapping: values in, values out."""

from __future__ import annotations

from dataclasses import replace

from catalog_io.chapters import is_interim
from matching.catalogue import Level
from matching.mapping import Equivalence, Mapping, Status


def coded(mapping: Mapping, code: str, level: Level, equivalence: Equivalence = Equivalence.EQUIVALENT) -> Mapping:
    """The row gets ``code``: confirmed, or as the interim code that stands for a chapter which LOINC does not have."""
    return with_interim(mapping, code) if is_interim(code, level) else confirmed(mapping, code, equivalence)


def confirmed(mapping: Mapping, code: str, equivalence: Equivalence = Equivalence.EQUIVALENT) -> Mapping:
    return replace(
        mapping,
        status=Status.CONFIRMED,
        loinc=code,
        interim="",
        equivalence=equivalence,
        rejected=mapping.rejected - {code},
    )


def relation_to(mapping: Mapping, code: str) -> Equivalence:
    """What was said of the row and this code before; confirming the same code again does not unsay it."""
    is_said = mapping.loinc == code and mapping.equivalence is not Equivalence.NO_MATCH
    return mapping.equivalence if is_said else Equivalence.EQUIVALENT


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
