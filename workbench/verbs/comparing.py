"""Files that come back, LOINC_4 to LOINC_6, FHIR or a table of codes: what they say that the project does not."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from catalog_io.differences import Difference, Stated, differences
from catalog_io.errors import Problem
from catalog_io.fhir_catalogue_read import read_catalogue_bundle
from catalog_io.fhir_identity import level_named
from catalog_io.fhir_read import ReadConceptMap, ReadRow, concept_map_differences, read_concept_map
from catalog_io.fhir_resource import FhirError, FhirFault, FhirProblem
from catalog_io.fhir_rows import local_table
from catalog_io.sgl_return import is_sgl_return, open_sgl, read_sgl_return
from catalog_io.table_return import read_table_return
from catalog_io.text_files import read_bytes
from matching.catalogue import Catalogue, Level, LocalKey
from matching.mapping import Mappings

_FHIR = ".json"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a FHIR file that cannot be understood; nothing of that file was compared."""

    file: str
    problem: FhirProblem


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs, and what was wrong with the files."""

    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...] = ()
    places: tuple[tuple[str, int], ...] = ()  # file and row of each difference; ('', 0) where it has none
    faults: tuple[Fault, ...] = ()


def are_returned(paths: Iterable[Path]) -> bool:
    """True where every file is one that comes back, by its name or its columns. Raises FileError."""
    return all(path.suffix.lower() == _FHIR or is_sgl_return(path) for path in paths)


def compare_files(paths: Iterable[Path], catalogue: Catalogue, mappings: Mappings) -> Compared:
    """Every difference, file by file. Raises FileError."""
    every = list(paths)
    resources = [path for path in every if path.suffix.lower() == _FHIR]
    opened = [(path, open_sgl(path)) for path in every if path not in resources]
    sgl = [file for _, file in opened if file is not None]
    tables = [path for path, file in opened if file is None]
    found: list[Difference] = []
    problems: tuple[Problem, ...] = ()
    places: list[tuple[str, int]] = []
    faults: list[Fault] = []
    read = [read_sgl_return(sgl, catalogue, mappings)] if sgl else []
    for back in (*read, *(read_table_return(path, catalogue, mappings) for path in tables)):
        found += back.differences
        problems += back.problems
        places += (back.places.get(difference.key, ("", 0)) for difference in back.differences)
    for path in resources:
        try:
            differing = _resource_differences(read_bytes(path), catalogue, mappings)
        except FhirError as error:
            faults += (Fault(path.name, problem) for problem in error.problems)
            continue
        found += differing
        places += [(path.name, 0)] * len(differing)
    return Compared(tuple(found), problems, tuple(places), tuple(faults))


def seen_only(found: Compared, hidden: Container[LocalKey]) -> Compared:
    """What was found without the differences of rows whose decision must not be seen."""
    pairs = zip(found.differences, found.places, strict=True)
    seen = [(difference, place) for difference, place in pairs if difference.key not in hidden]
    return replace(found, differences=tuple(one for one, _ in seen), places=tuple(place for _, place in seen))


def _resource_differences(content: bytes, catalogue: Catalogue, mappings: Mappings) -> tuple[Difference, ...]:
    """What a ConceptMap, or the Bundle of a catalogue, says differently. Raises FhirError."""
    try:
        read = read_concept_map(content)
    except FhirError as error:
        if error.problems[0] == FhirProblem(FhirFault.WRONG_RESOURCE, value="Bundle"):
            return tuple(_bundle_differences(read_catalogue_bundle(content), catalogue, mappings))
        raise
    return tuple(_map_differences(read, catalogue, mappings))


def _map_differences(read: ReadConceptMap, catalogue: Catalogue, mappings: Mappings) -> Iterator[Difference]:
    """Each level by itself: a map may hold the codes of analyses and of exams, each in a code system of its own."""
    levels: dict[Level, list[ReadRow]] = {}
    for part in read.by_source():
        levels.setdefault(level_of(part, catalogue), []).extend(part.rows)
    for level, rows in levels.items():
        yield from concept_map_differences(replace(read, rows=tuple(rows)), catalogue, mappings, level)


def _bundle_differences(stated: Sequence[Stated], catalogue: Catalogue, mappings: Mappings) -> Iterator[Difference]:
    """Level by level; one of which the bundle holds no row is not what it is about."""
    for level in dict.fromkeys(one.key.level for one in stated):
        labels = {row.key: row.label for row in local_table(catalogue, level).rows}
        yield from differences([one for one in stated if one.key.level is level], labels, mappings)


def level_of(found: ReadConceptMap, catalogue: Catalogue) -> Level:
    """The level whose rows the map is about: the one that knows most of its codes, analyses before the others; of a map
    that holds none, the level that an export of ours names in its URL."""
    codes = {row.code for row in found.rows}
    named = level_named(found.url)
    if not codes and named is not None:
        return named
    return max(Level, key=lambda level: len(codes & {row.code for row in local_table(catalogue, level).rows}))
