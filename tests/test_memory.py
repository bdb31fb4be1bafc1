"""What was confirmed once for some words is remembered for the same words, however they are typed."""

from __future__ import annotations

from matching.catalogue import LocalAnalysis, LocalKey
from matching.curation.memory import Memory, Remembered, confirmed, rejections
from matching.mapping import Mapping, Status

GLUCOSE = LocalAnalysis(code="GLU", label="Glucose à jeun", unit="mmol/L", specimen="Sérum")
TWIN = LocalAnalysis(code="GLU2", label="GLUCOSE A JEUN", unit="mmol / L", specimen="serum")
OTHER_UNIT = LocalAnalysis(code="GLU3", label="Glucose à jeun", unit="g/L", specimen="Sérum")
ROWS = (GLUCOSE, TWIN, OTHER_UNIT)


def test_capitals_accents_and_punctuation_do_not_matter() -> None:
    memory = Memory([Remembered("Glucose à jeun", "mmol/L", "Sérum", "14771-0")])
    assert [found.loinc for found in memory.lookup("GLUCOSE-A JEUN", "mmol/ L", "serum")] == ["14771-0"]


def test_the_unit_and_the_specimen_do() -> None:
    memory = Memory([Remembered("Glucose", "mmol/L", "Sérum", "14771-0")])
    assert memory.lookup("Glucose", "MMOL/L", "Sérum") == ()
    assert memory.lookup("Glucose", "mmol/L", "Urine") == ()


def test_both_signs_for_micro_are_one() -> None:
    assert Memory([Remembered("Créatinine", "\u00b5mol/L", "", "14682-9")]).lookup("Créatinine", "\u03bcmol/L")


def test_codes_come_most_often_confirmed_first_and_sources_add_up() -> None:
    memory = Memory(
        [
            Remembered("Glucose", "", "", "2345-7", 2, "a"),
            Remembered("Glucose", "", "", "14771-0", 3, "a"),
            Remembered("glucose", "", "", "2345-7", 5, "b"),
        ]
    )
    assert [(found.loinc, found.times, found.source) for found in memory.lookup("Glucose")] == [
        ("2345-7", 7, ""),
        ("14771-0", 3, "a"),
    ]


def test_a_project_remembers_only_what_was_confirmed() -> None:
    mappings = {
        GLUCOSE.key: Mapping(Status.CONFIRMED, "14771-0"),
        TWIN.key: Mapping(Status.SECOND_READ, "14771-0"),
        OTHER_UNIT.key: Mapping(Status.FLAGGED, "2345-7"),
    }
    assert confirmed(ROWS, mappings, "p") == (Remembered("Glucose à jeun", "mmol/L", "Sérum", "14771-0", 2, "p"),)


def test_a_code_refused_on_a_row_is_refused_on_its_siblings() -> None:
    mappings: dict[LocalKey, Mapping] = {GLUCOSE.key: Mapping(rejected=frozenset({"2339-0"}))}
    assert rejections(ROWS, mappings) == {GLUCOSE.key: frozenset({"2339-0"}), TWIN.key: frozenset({"2339-0"})}


def test_a_code_confirmed_on_the_row_itself_is_not_held_against_it() -> None:
    mappings = {
        GLUCOSE.key: Mapping(rejected=frozenset({"2339-0"})),
        TWIN.key: Mapping(Status.CONFIRMED, "2339-0"),
    }
    assert rejections(ROWS, mappings) == {GLUCOSE.key: frozenset({"2339-0"})}
