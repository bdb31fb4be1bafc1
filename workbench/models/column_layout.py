"""How the catalogue's columns lie: their order, which are shown, and how wide those are that somebody sized."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.models.catalogue_model import COLUMNS, Column

FIRST_COLUMNS = (Column.STATUS, Column.LABEL, Column.SPECIMEN, Column.UNIT, Column.LOINC)
WIDEST = 4000  # pixels; a wider one in the preferences is a mistake


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    order: tuple[Column, ...] = COLUMNS  # all of them, from left to right
    shown: frozenset[Column] = frozenset(FIRST_COLUMNS)
    widths: Mapping[Column, int] = field(default_factory=dict)  # pixels; a column that is not there has its usual width


FIRST_LAYOUT = ColumnLayout()


@dataclass(frozen=True, slots=True)
class WrittenLayout:
    """A layout as the preferences keep it. ``shown`` is what earlier versions kept, and alone."""

    shown: str = ""
    order: str = ""
    widths: str = ""


def write_layout(layout: ColumnLayout) -> WrittenLayout:
    return WrittenLayout(
        ",".join(column.value for column in layout.order if column in layout.shown),
        ",".join(column.value for column in layout.order),
        ",".join(f"{column.value}:{layout.widths[column]}" for column in layout.order if column in layout.widths),
    )


def read_layout(written: WrittenLayout) -> ColumnLayout:
    """What of it still holds: columns that are no more are passed over, new ones come where they usually stand."""
    shown = _columns(written.shown)
    return ColumnLayout(_whole(_columns(written.order)), frozenset(shown or FIRST_COLUMNS), _widths(written.widths))


def _columns(text: str) -> list[Column]:
    known = {column.value: column for column in Column}
    return list(dict.fromkeys(known[name] for name in text.split(",") if name in known))


def _whole(order: list[Column]) -> tuple[Column, ...]:
    """The order with the columns that it lacks, each behind its usual neighbour."""
    for place, column in enumerate(COLUMNS):
        if column not in order:
            order.insert(order.index(COLUMNS[place - 1]) + 1 if place else 0, column)
    return tuple(order)


def _widths(text: str) -> dict[Column, int]:
    found = {}
    for pair in text.split(","):
        name, _, width = pair.partition(":")
        columns = _columns(name)
        if columns and width.isascii() and width.isdigit() and 0 < int(width) <= WIDEST:
            found[columns[0]] = int(width)
    return found
