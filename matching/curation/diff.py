"""What a new export of the catalogue changes: rows added, removed, come back, and rows that no longer mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from matching.catalogue import Catalogue, Chapter, Exam, LocalAnalysis, LocalKey

LocalRow = LocalAnalysis | Exam | Chapter
# A sub-chapter without a code is named by its label, which two chapters may share: the parent tells them apart.
Identity = tuple[LocalKey, str]

# What a biologist looked at to choose the code. A unit or specimen code speaks only where its label is missing.
MEANING = {
    LocalAnalysis: ("label", "unit", "specimen", "property", "time", "scale", "method"),
    Exam: ("label", "specimen", "analyses"),
    Chapter: ("label",),
}
_SPOKEN_BY_CODE = {"unit": "unit_code", "specimen": "specimen_code"}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, with the names of the fields that differ."""

    before: LocalRow
    after: LocalRow
    fields: tuple[str, ...]
    changes_meaning: bool

    @property
    def key(self) -> LocalKey:
        return self.after.key


@dataclass(frozen=True, slots=True)
class CatalogueDiff:
    """The difference between two catalogues, in the order of the new one (of the old one for removed rows)."""

    added: tuple[LocalRow, ...] = ()
    returned: tuple[LocalRow, ...] = ()  # retired earlier, back again
    removed: tuple[LocalRow, ...] = ()
    changed: tuple[RowChange, ...] = ()  # the meaning changed: a biologist must look again
    touched: tuple[RowChange, ...] = ()  # other fields changed: volume, chapter, subcontractor, extra columns …
    unchanged: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.returned or self.removed or self.changed or self.touched)


def rows_of(catalogue: Catalogue) -> Iterator[LocalRow]:
    """All rows: analyses, exams, chapters, each in the order of its file."""
    yield from catalogue.analyses
    yield from catalogue.exams
    yield from catalogue.chapters


def identity(row: LocalRow) -> Identity:
    return row.key, row.parent if isinstance(row, Chapter) else ""


def says(row: LocalRow) -> tuple[object, ...]:
    """What a biologist looked at to choose the code, the label first: equal for rows of a level that say the same."""
    return tuple(_meaning(row, name) for name in MEANING[type(row)])


def compare(old: Catalogue, new: Catalogue, retired: Iterable[LocalRow] = ()) -> CatalogueDiff:
    """What ``new`` changes in ``old``; ``retired`` are rows of still earlier catalogues, which may come back."""
    before = {identity(row): row for row in rows_of(old)}
    gone = {identity(row): row for row in retired}
    added: list[LocalRow] = []
    returned: list[LocalRow] = []
    changed: list[RowChange] = []
    touched: list[RowChange] = []
    unchanged = 0
    names: set[Identity] = set()
    for row in rows_of(new):
        name = identity(row)
        names.add(name)
        earlier = before.get(name) or gone.get(name)
        if earlier is None:
            added.append(row)
            continue
        if name not in before:
            returned.append(row)
        change = _change(earlier, row)
        if change is None:
            unchanged += name in before
        elif change.changes_meaning:
            changed.append(change)
        elif name in before:
            touched.append(change)
    removed = tuple(row for name, row in before.items() if name not in names)
    return CatalogueDiff(tuple(added), tuple(returned), removed, tuple(changed), tuple(touched), unchanged)


def _change(before: LocalRow, after: LocalRow) -> RowChange | None:
    if before == after:
        return None
    different = tuple(
        field.name
        for field in fields(before)
        if field.name != "row" and getattr(before, field.name) != getattr(after, field.name)
    )
    if not different:
        return None
    return RowChange(before, after, different, bool(meant_otherwise(before, after)))


def meant_otherwise(before: LocalRow, after: LocalRow) -> tuple[str, ...]:
    """The fields in which two rows of a level say something else to who chooses the code."""
    return tuple(name for name in MEANING[type(after)] if _meaning(before, name) != _meaning(after, name))


def _meaning(row: LocalRow, name: str) -> object:
    return frozenset(getattr(row, name)) if name == "analyses" else said(row, name)


def said(row: LocalRow, name: str) -> object:
    """What a row says in a field; its unit's or specimen's code where it has no words for it."""
    return getattr(row, name) or getattr(row, _SPOKEN_BY_CODE.get(name, name), "")
