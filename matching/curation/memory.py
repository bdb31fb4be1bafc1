"""Memory of confirmed mappings: a laboratory's own wording, confirmed before, is the strongest single source.

What names a wording is (label, unit, specimen). Label and specimen are folded; the unit is not, because units are
case-sensitive and their signs carry meaning: only blanks and the two code points of µ are unified.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from matching.catalogue import LocalAnalysis, LocalKey
from matching.mapping import Mappings
from matching.words.text import fold


@dataclass(frozen=True, slots=True)
class Wording:
    """A row's words, made comparable by :func:`wording`."""

    label: str
    unit: str
    specimen: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """``loinc`` was confirmed ``times`` times for these words, as written; ``source`` names the project or import."""

    label: str
    unit: str
    specimen: str
    loinc: str
    times: int = 1
    source: str = ""


def wording(label: str, unit: str = "", specimen: str = "") -> Wording:
    return Wording(fold(label), "".join(unit.replace("µ", "μ").split()), fold(specimen))


class Memory(Mapping[Wording, tuple[Remembered, ...]]):
    """What was confirmed for each wording: one entry a LOINC code, most often confirmed first, then by code."""

    def __init__(self, remembered: Iterable[Remembered] = ()) -> None:
        times: defaultdict[Wording, defaultdict[str, list[Remembered]]] = defaultdict(lambda: defaultdict(list))
        for one in remembered:
            times[wording(one.label, one.unit, one.specimen)][one.loinc].append(one)
        self._entries = {
            words: tuple(sorted(map(_merged, codes.values()), key=lambda one: (-one.times, one.loinc)))
            for words, codes in times.items()
        }

    def lookup(self, label: str, unit: str = "", specimen: str = "") -> tuple[Remembered, ...]:
        """What was confirmed for these words; () when nothing was."""
        return self._entries.get(wording(label, unit, specimen), ())

    def __getitem__(self, words: Wording) -> tuple[Remembered, ...]:
        return self._entries[words]

    def __iter__(self) -> Iterator[Wording]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def confirmed(analyses: Iterable[LocalAnalysis], mappings: Mappings, source: str = "") -> tuple[Remembered, ...]:
    """What a project has to remember: one entry for each wording and confirmed code, with its number of rows."""
    rows: defaultdict[tuple[Wording, str], list[LocalAnalysis]] = defaultdict(list)
    for row in analyses:
        mapping = mappings.get(row.key)
        if mapping is not None and mapping.status.is_transcoded and mapping.loinc:
            rows[wording(row.label, _unit(row), row.specimen), mapping.loinc].append(row)
    return tuple(
        Remembered(same[0].label, _unit(same[0]), same[0].specimen, loinc, len(same), source)
        for (_, loinc), same in rows.items()
    )


def rejections(analyses: Iterable[LocalAnalysis], mappings: Mappings) -> dict[LocalKey, frozenset[str]]:
    """The LOINC codes refused for each row, on itself or on a row with the same words; rows without any are absent.

    A code that was confirmed on the row itself is not held against it.
    """
    same: defaultdict[Wording, list[LocalKey]] = defaultdict(list)
    for row in analyses:
        same[wording(row.label, _unit(row), row.specimen)].append(row.key)
    found: dict[LocalKey, frozenset[str]] = {}
    for keys in same.values():
        known = [(key, mappings[key]) for key in keys if key in mappings]
        refused = frozenset[str]().union(*(mapping.rejected for _, mapping in known))
        own = {key: mapping.loinc for key, mapping in known if mapping.status.is_transcoded}
        if refused:
            found |= {key: rest for key in keys if (rest := refused - {own.get(key, "")})}
    return found


def _unit(row: LocalAnalysis) -> str:
    return row.unit or row.unit_code


def _merged(same: list[Remembered]) -> Remembered:
    first = same[0]
    sources = {one.source for one in same}
    return Remembered(
        first.label,
        first.unit,
        first.specimen,
        first.loinc,
        sum(one.times for one in same),
        first.source if len(sources) == 1 else "",
    )
