"""Facets of the catalogue: what rows can be narrowed by, each as a column of small numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

import numpy as np
import numpy.typing as npt

from matching.catalogue import LocalAnalysis


class Facet(Enum):
    STATUS = "status"
    VERDICT = "verdict"
    CHAPTER = "chapter"
    EXAM = "exam"
    SPECIMEN = "specimen"
    SUBCONTRACTED = "subcontracted"
    UNIT = "unit"
    WARNING = "warning"
    CHANGED = "changed"
    ASSIGNED = "assigned"


FACETS = tuple(Facet)
_SUBCONTRACTED = {None: "", True: "yes", False: "no"}


def local_values(facet: Facet, rows: Iterable[LocalAnalysis]) -> list[str]:
    """The values of a facet that the local rows alone decide; '' where a row says nothing."""
    if facet is Facet.CHAPTER:
        return [row.chapter for row in rows]
    if facet is Facet.SPECIMEN:
        return [row.specimen_said for row in rows]
    if facet is Facet.SUBCONTRACTED:
        return [_SUBCONTRACTED[row.subcontracted] for row in rows]
    if facet is Facet.UNIT:
        return [yes_or_no(bool(row.unit or row.unit_code)) for row in rows]
    raise ValueError(facet)


def yes_or_no(is_so: bool) -> str:
    return "yes" if is_so else "no"


class FacetColumn:
    """One facet over all rows: ``codes[i]`` is the place in ``values`` of row i's value."""

    __slots__ = ("_numbers", "codes", "values")

    def __init__(self, codes: npt.NDArray[np.int32], values: list[str]) -> None:
        self.codes = codes
        self.values = values
        self._numbers = {value: number for number, value in enumerate(values)}

    @classmethod
    def of(cls, texts: Sequence[str]) -> FacetColumn:
        numbers: dict[str, int] = {}
        for text in texts:
            numbers.setdefault(text, len(numbers))
        codes = np.fromiter(map(numbers.__getitem__, texts), np.int32, len(texts))
        return cls(codes, list(numbers))

    def set(self, place: int, value: str) -> None:
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        self.codes[place] = number

    def mask(self, values: Iterable[str]) -> npt.NDArray[np.bool_]:
        numbers = [self._numbers[value] for value in values if value in self._numbers]
        return np.isin(self.codes, numbers)

    def counts(self, mask: npt.NDArray[np.bool_]) -> list[tuple[str, int]]:
        """(value, rows) for every value of the column, also those with no row left, largest first."""
        found = np.bincount(self.codes[mask], minlength=len(self.values))
        pairs = [(value, int(count)) for value, count in zip(self.values, found, strict=True)]
        return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


class ManyColumn:
    """A facet of which a row may have several values: it is shown for each of them, and counted with each."""

    __slots__ = ("_column", "_rows", "_total")

    def __init__(self, column: FacetColumn, rows: npt.NDArray[np.int64], total: int) -> None:
        self._column = column  # one entry for each value of each row
        self._rows = rows  # the row of each entry
        self._total = total

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> ManyColumn:
        """``texts`` are the values of each row; one without any has the value ''."""
        told = [values if len(values) == 1 else tuple(dict.fromkeys(values)) or ("",) for values in texts]
        column = FacetColumn.of([value for values in told for value in values])
        rows = np.repeat(np.arange(len(told)), [len(values) for values in told])
        return cls(column, rows, len(told))

    def mask(self, values: Iterable[str]) -> npt.NDArray[np.bool_]:
        found = np.zeros(self._total, np.bool_)
        found[self._rows[self._column.mask(values)]] = True
        return found

    def counts(self, mask: npt.NDArray[np.bool_]) -> list[tuple[str, int]]:
        return self._column.counts(mask[self._rows])
