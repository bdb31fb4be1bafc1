"""How a transcoding that comes back from elsewhere differs from the project's own, row by row.

The same values serve the files of the laboratory system (LOINC_4, 5, 6) and FHIR concept maps: a reader says what the
file states for each local code, :func:`differences` compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from matching.catalogue import LocalKey
from matching.mapping import UNMAPPED, Equivalence, Mappings, Status
from matching.mapping import Mapping as Decided


class Change(Enum):
    """What the file says against the project."""

    ADDED = "added"  # a code where the project has none confirmed
    CHANGED = "changed"  # another code than the project's
    REMOVED = "removed"  # no code where the project has one
    RELATION = "relation"  # the project's code, with another equivalence or comment
    SEVERAL = "several"  # more than one LOINC code for the row; a biologist has to choose
    UNKNOWN_ROW = "unknown-row"  # a local code that the catalogue does not hold


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file says of one local row. ``equivalence`` and ``comment`` are None where it has no word for them."""

    key: LocalKey
    label: str = ""
    loinc: tuple[str, ...] = ()
    interim: str = ""
    no_code: bool = False  # the file says in so many words that there is no LOINC code
    equivalence: Equivalence | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One row that differs. ``theirs`` is the mapping that taking the file's word would leave; where the file
    gives several codes (``codes``) it is unmapped."""

    key: LocalKey
    label: str
    change: Change
    ours: Decided
    theirs: Decided
    codes: tuple[str, ...] = ()


def differences(
    stated: Iterable[Stated], labels: Mapping[LocalKey, str], mappings: Mappings, interim: bool = True
) -> tuple[Difference, ...]:
    """The rows that differ: first those of the catalogue, in the order of ``labels`` (the rows that the file is about,
    by key), then what the catalogue does not hold, in the order of the file.

    A row that the file does not name is REMOVED when the project has a code for it, and no difference otherwise.
    ``interim``: whether the file has room for interim codes, so that it says something when it names none.
    """
    by_key = {row.key: row for row in stated}
    found = [
        difference
        for key, label in labels.items()
        if (difference := _compare(by_key.get(key, Stated(key)), label, mappings.get(key, UNMAPPED), interim))
    ]
    return (*found, *_unknown(by_key.values(), labels))


def _unknown(stated: Iterable[Stated], labels: Mapping[LocalKey, str]) -> Iterator[Difference]:
    for row in stated:
        if row.key not in labels:
            yield Difference(row.key, row.label, Change.UNKNOWN_ROW, UNMAPPED, _as_mapping(row), _several(row.loinc))


def _compare(row: Stated, label: str, ours: Decided, interim: bool) -> Difference | None:
    theirs = _as_mapping(row)
    if len(row.loinc) > 1:
        return Difference(row.key, label, Change.SEVERAL, ours, theirs, row.loinc)
    our_code, their_code = _code(ours, interim), _code(theirs, interim)
    if our_code == their_code:
        change = _relation(row, ours)
    elif not their_code:
        change = Change.REMOVED
    else:
        change = Change.CHANGED if our_code else Change.ADDED
    return Difference(row.key, label, change, ours, theirs) if change else None


def _relation(row: Stated, ours: Decided) -> Change | None:
    if row.no_code and not row.interim and ours.status is not Status.NO_CODE and not ours.status.is_transcoded:
        return Change.ADDED  # a decision that the project has not taken
    other_relation = bool(row.loinc) and row.equivalence not in (None, ours.equivalence)
    other_comment = bool(row.comment) and row.comment != ours.comment.strip()
    return Change.RELATION if other_relation or other_comment else None


def _code(mapping: Decided, interim: bool) -> str:
    """The code with which a row leaves the workbench; '' where it leaves without one."""
    if mapping.status.is_transcoded and mapping.loinc:
        return "" if mapping.equivalence is Equivalence.NO_MATCH else mapping.loinc
    if mapping.status is Status.NO_CODE or mapping.status.is_transcoded:
        return mapping.interim if interim else ""
    return ""


def _as_mapping(row: Stated) -> Decided:
    comment = row.comment or ""
    if len(row.loinc) == 1:
        return Decided(Status.CONFIRMED, row.loinc[0], "", row.equivalence or Equivalence.EQUIVALENT, comment)
    if not row.loinc and (row.interim or row.no_code):
        return Decided(Status.NO_CODE, "", row.interim, Equivalence.NO_MATCH, comment)
    return UNMAPPED


def _several(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(codes) if len(codes) > 1 else ()
