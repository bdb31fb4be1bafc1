"""Files that come back, LOINC_4 to LOINC_6 or FHIR concept maps: what they say that the project does not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from catalog_io.differences import Difference
from catalog_io.errors import Problem
from catalog_io.fhir_read import ReadConceptMap, concept_map_differences, read_concept_map
from catalog_io.fhir_rows import local_table
from catalog_io.sgl_return import read_sgl_return
from catalog_io.text_files import read_bytes
from matching.catalogue import Catalogue, Level
from matching.mapping import Mappings


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs, and what was wrong with the files."""

    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...] = ()
    places: tuple[tuple[str, int], ...] = ()  # file and row of each difference; ('', 0) where it has none


def compare_files(paths: Iterable[Path], catalogue: Catalogue, mappings: Mappings) -> Compared:
    """Every difference, file by file. Raises FileError, FhirError."""
    every = list(paths)
    maps = [path for path in every if path.suffix.lower() == ".json"]
    tables = [path for path in every if path not in maps]
    found: list[Difference] = []
    problems: tuple[Problem, ...] = ()
    places: list[tuple[str, int]] = []
    if tables:
        back = read_sgl_return(tables, catalogue, mappings)
        found += back.differences
        problems = back.problems
        places += (back.places.get(difference.key, ("", 0)) for difference in back.differences)
    for path in maps:
        read = read_concept_map(read_bytes(path))
        differing = concept_map_differences(read, catalogue, mappings, level_of(read, catalogue))
        found += differing
        places += [(path.name, 0)] * len(differing)
    return Compared(tuple(found), problems, tuple(places))


def level_of(found: ReadConceptMap, catalogue: Catalogue) -> Level:
    """The level whose rows the map is about: the one that knows most of its codes, analyses before the others."""
    codes = {row.code for row in found.rows}
    return max(Level, key=lambda level: len(codes & {row.code for row in local_table(catalogue, level).rows}))
