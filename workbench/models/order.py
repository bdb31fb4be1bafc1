"""Which rows are shown and in what order they come, as one stable sort over columns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from workbench.models.worksheet import Indices, RowFilter, Worksheet, group_sizes


class Order(Enum):
    FILE = "file"
    FASTEST = "fastest"  # what reaches the target with the fewest keys
    VOLUME = "volume"
    SUREST = "surest"
    DOUBTFUL = "doubtful"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Picked:
    """Rows that no filter tells, like those that reach the target: what they are called, and what was shown before."""

    named: str
    places: tuple[int, ...]
    before: tuple[RowFilter, Order]


@dataclass(frozen=True, slots=True)
class Shown:
    """What was shown of one level and which row was in hand, to come back to."""

    filter: RowFilter
    order: Order
    visible: Indices
    picked: Picked | None
    current: int


def possible(sheet: Worksheet, order: Order) -> Order:
    """The order itself; the file's where the catalogue lacks what it goes by."""
    return Order.FILE if order is Order.VOLUME and not sheet.volumes.any() else order


def no_longer_in(sheet: Worksheet, wanted: RowFilter, visible: Indices) -> int:
    """How many of the rows shown have left the filter's facets since they were: by a decision, say."""
    inside = sheet.matching(RowFilter(chosen=wanted.chosen, level=wanted.level))
    return int((~inside[visible]).sum())


def arranged(sheet: Worksheet, wanted: RowFilter, order: Order) -> Indices:
    """The positions of the rows that the filter lets through, in order; ties stay in the order of the file."""
    places = np.flatnonzero(sheet.matching(wanted))
    if order is Order.FILE or not len(places):
        return places
    if order is Order.LABEL:
        return np.array(sorted(places.tolist(), key=lambda place: sheet.folded[place]), np.int64)
    return places[np.argsort(_cost(sheet, order)[places], kind="stable")]


def _cost(sheet: Worksheet, order: Order) -> np.ndarray:
    if order is Order.VOLUME:
        return -sheet.volumes.astype(np.float64)
    if order is Order.SUREST:
        return -sheet.confidences()
    if order is Order.DOUBTFUL:
        return sheet.confidences()
    # A decision that also settles its identical rows is worth that many; an unsure one costs more keys.
    still_open = sheet.open_mask()
    worth = group_sizes(sheet.groups, still_open) * (0.05 + sheet.confidences())
    return np.where(still_open, -worth, 1.0)
