"""A value set kept beside an imported release: membership, NABM, and its French names laid over the French variant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from catalog_io.ans_valueset import LANGUAGE, ValueSet
from catalog_io.release_arrays import map_table, write_table
from catalog_io.release_manifest import ReleaseInfo
from matching.loinc import AXIS_COLUMNS, VARIANT_COLUMNS, LoincRelease, Translation
from matching.terms.columns import TextColumn

ADDED_VARIANT = LANGUAGE


@dataclass(frozen=True, slots=True)
class StoredValueSet:
    """What a release gains by its value set; nothing where none was added."""

    version: str = ""
    codes: frozenset[str] | None = None
    nabm: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    variant: Mapping[str, TextColumn] = field(default_factory=dict)


def write_value_set(value_set: ValueSet, release: LoincRelease, folder: Path) -> None:
    """Writes what :func:`map_value_set` opens. Raises OSError."""
    pairs = [(act, code) for act, codes in value_set.nabm.items() for code in codes]
    write_table(folder, "codes", {"LOINC": value_set.codes})
    write_table(folder, "nabm", {"NABM": [act for act, _ in pairs], "LOINC": [code for _, code in pairs]})
    write_table(folder, f"variant-{LANGUAGE}", french_columns(release, value_set.names))


def map_value_set(info: ReleaseInfo) -> StoredValueSet:
    """The value set of a stored release. Raises ReleaseError when its files are not whole."""
    if info.value_set is None:
        return StoredValueSet()
    folder = info.folder / info.value_set.folder
    nabm: dict[str, tuple[str, ...]] = {}
    for act, code in zip(*map_table(folder, "nabm", ("NABM", "LOINC")).values(), strict=True):
        nabm[act] = (*nabm.get(act, ()), code)
    codes = frozenset(map_table(folder, "codes", ("LOINC",))["LOINC"])
    return StoredValueSet(
        info.value_set.version, codes, nabm, map_table(folder, f"variant-{LANGUAGE}", VARIANT_COLUMNS)
    )


def french_columns(release: LoincRelease, names: Mapping[str, Translation]) -> dict[str, list[str]]:
    """The release's fr-FR columns, gaps filled from ``names``, whose synonyms are added to RELATEDNAMES2.

    ``release`` is one without a value set, so that a second value set replaces the first instead of adding to it.
    """
    base: Mapping[str, Sequence[str]] = release.variants.get(LANGUAGE, {})
    columns = {name: list(base.get(name) or [""] * len(release)) for name in VARIANT_COLUMNS}
    for code, name in names.items():
        place = release.position(code)
        if place is None:
            continue
        said = dict(zip(AXIS_COLUMNS, _axis_texts(name), strict=True)) | {"LONG_COMMON_NAME": name.long_name}
        for column, text in said.items():
            columns[column][place] = columns[column][place] or text
        known = [text.strip() for text in columns["RELATEDNAMES2"][place].split(";") if text.strip()]
        columns["RELATEDNAMES2"][place] = "; ".join(dict.fromkeys((*known, *name.synonyms)))
    return columns


def _axis_texts(name: Translation) -> tuple[str, ...]:
    axes = name.axes
    return (axes.component, axes.property, axes.time, axes.system, axes.scale, axes.method)
