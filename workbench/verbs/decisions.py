"""What each act of the reviewer makes of a row's mapping: values in, values out.

A comment belongs to the decision that it was made with: another code, or none, has the comment that comes with it. What
was noted on a row before anybody decided it stays.
"""

from __future__ import annotations

from dataclasses import replace

from catalog_io.chapters import is_interim
from matching.catalogue import Level
from matching.mapping import Equivalence, Mapping, Status


def coded(mapping: Mapping, code: str, level: Level, equivalence: Equivalence = Equivalence.EQUIVALENT) -> Mapping:
    """The row gets ``code``: confirmed, or as the interim code that stands for a chapter which LOINC does not have."""
    return with_interim(mapping, code) if is_interim(code, level) else confirmed(mapping, code, equivalence)


def confirmed(mapping: Mapping, code: str, equivalence: Equivalence = Equivalence.EQUIVALENT) -> Mapping:
    after = replace(
        mapping,
        status=Status.CONFIRMED,
        loinc=code,
        interim="",
        equivalence=equivalence,
        rejected=mapping.rejected - {code},
    )
    return _with_own_comment(mapping, after)


def relation_to(mapping: Mapping, code: str) -> Equivalence:
    """What was said of the row and this code before; confirming the same code again does not unsay it."""
    is_said = mapping.loinc == code and mapping.equivalence is not Equivalence.NO_MATCH
    return mapping.equivalence if is_said else Equivalence.EQUIVALENT


def flagged(mapping: Mapping, code: str = "") -> Mapping:
    """Set aside for a question, with ``code`` or the one at hand as the one proposed."""
    loinc = code or mapping.loinc
    interim = "" if loinc else mapping.interim
    after = replace(
        mapping, status=Status.FLAGGED, loinc=loinc, interim=interim, equivalence=relation_to(mapping, loinc)
    )
    return _with_own_comment(mapping, after)


def without_code(mapping: Mapping) -> Mapping:
    return with_interim(mapping, "")


def with_interim(mapping: Mapping, code: str) -> Mapping:
    """No LOINC code exists; the national interim code stands in for it, if there is one."""
    after = replace(
        mapping,
        status=Status.NO_CODE,
        loinc="",
        interim=code,
        equivalence=Equivalence.NO_MATCH,
        rejected=mapping.rejected - {code},
    )
    return _with_own_comment(mapping, after)


def excluded(mapping: Mapping) -> Mapping:
    after = replace(mapping, status=Status.EXCLUDED, loinc="", interim="", equivalence=Equivalence.EQUIVALENT)
    return _with_own_comment(mapping, after)


def reopened(mapping: Mapping) -> Mapping:
    after = replace(mapping, status=Status.UNMAPPED, loinc="", interim="", equivalence=Equivalence.EQUIVALENT)
    return _with_own_comment(mapping, after)


def rejecting(mapping: Mapping, code: str) -> Mapping:
    """The same mapping with one candidate refused for this row."""
    return replace(mapping, rejected=mapping.rejected | {code})


def commented(mapping: Mapping, comment: str) -> Mapping:
    return replace(mapping, comment=comment.strip())


def assigned(mapping: Mapping, reviewer: str) -> Mapping:
    return replace(mapping, assigned_to=reviewer)


def _with_own_comment(before: Mapping, after: Mapping) -> Mapping:
    """``after`` without what was said about another answer."""
    was_undecided = before.status.is_open and not before.code
    is_same = before.code == after.code and (bool(after.code) or before.status is after.status)
    return after if was_undecided or is_same else replace(after, comment="")
