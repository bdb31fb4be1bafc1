"""Concept maps that come back, from this program or another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from catalog_io.differences import Change, Difference
from catalog_io.fhir_conceptmap import concept_map
from catalog_io.fhir_read import concept_map_differences, read_concept_map
from catalog_io.fhir_resource import INTERIM, FhirError, FhirFault, to_bytes
from matching.catalogue import Level, LocalKey
from matching.mapping import Equivalence, Mapping, Mappings, Status
from tests.fhir_examples import CATALOGUE, LAB, MAPPINGS, RELEASE, WHEN, key
from workbench.verbs.comparing import compare_files, level_of


@pytest.mark.parametrize("level", Level)
def test_a_map_without_rows_is_about_the_level_that_its_url_names(level: Level) -> None:
    content = to_bytes(concept_map(CATALOGUE, {}, RELEASE, LAB, level, WHEN))
    assert level_of(read_concept_map(content), CATALOGUE) is level


def foreign(*elements: dict[str, Any], **group: Any) -> bytes:
    whole = {"source": "http://x", "target": "http://loinc.org", "element": list(elements)} | group
    return json.dumps({"resourceType": "ConceptMap", "status": "draft", "group": [whole]}).encode()


def one(code: str, loinc: str, **target: Any) -> dict[str, Any]:
    return {"code": code, "target": [{"code": loinc, "equivalence": "equivalent"} | target]}


def found(content: bytes, mappings: Mappings) -> dict[str, Difference]:
    changes = concept_map_differences(read_concept_map(content), CATALOGUE, mappings, Level.ANALYSIS)
    return {change.key.code: change for change in changes}


def faults(content: bytes) -> list[FhirFault]:
    with pytest.raises(FhirError) as caught:
        read_concept_map(content)
    return [problem.fault for problem in caught.value.problems]


@pytest.mark.parametrize("level", Level)
def test_what_this_program_wrote_comes_back_without_difference(level: Level) -> None:
    content = to_bytes(concept_map(CATALOGUE, MAPPINGS, RELEASE, LAB, level, WHEN))
    assert concept_map_differences(read_concept_map(content), CATALOGUE, MAPPINGS, level) == ()


def test_a_map_in_the_words_of_r5_is_read() -> None:
    related = {"code": "2350-7", "relationship": "source-is-narrower-than-target", "comment": "Vu"}
    changes = found(
        foreign({"code": "GLUU", "target": [related]}, {"code": "RARE", "noMap": True}, target="http://loinc.org|2.78"),
        {},
    )
    assert changes["GLUU"].theirs == Mapping(
        Status.CONFIRMED, "2350-7", equivalence=Equivalence.SOURCE_IS_NARROWER, comment="Vu"
    )
    assert changes["RARE"].theirs.status is Status.NO_CODE


def test_a_lost_decision_comes_back_whole_from_the_map() -> None:
    content = to_bytes(concept_map(CATALOGUE, MAPPINGS, RELEASE, LAB, Level.ANALYSIS, WHEN))
    changes = found(content, {})
    assert {code: change.change for code, change in changes.items()} == dict.fromkeys(
        ["GLU", "GLUU", "NA", "RARE", "LCR1"], Change.ADDED
    )
    assert changes["GLUU"].theirs == Mapping(Status.CONFIRMED, "2350-7", equivalence=Equivalence.SOURCE_IS_NARROWER)
    assert changes["LCR1"].theirs.interim == "600238"
    assert changes["RARE"].theirs.status is Status.NO_CODE
    assert changes["RARE"].theirs.comment == "Demande faite à l'ANS"


def test_another_code_a_missing_one_and_an_unknown_row_are_told_apart() -> None:
    mappings = {key("GLU"): Mapping(Status.CONFIRMED, "2345-7"), key("NA"): Mapping(Status.CONFIRMED, "2951-2")}
    changes = found(foreign(one("GLU", "2339-0"), one("AILLEURS", "2951-2")), mappings)
    assert {code: change.change for code, change in changes.items()} == {
        "GLU": Change.CHANGED,
        "NA": Change.REMOVED,
        "AILLEURS": Change.UNKNOWN_ROW,
    }
    assert (changes["GLU"].ours.loinc, changes["GLU"].theirs.loinc) == ("2345-7", "2339-0")


def test_the_same_code_with_another_relation_or_comment_is_a_difference() -> None:
    mappings = {key("GLU"): Mapping(Status.CONFIRMED, "2345-7"), key("NA"): Mapping(Status.CONFIRMED, "2951-2")}
    content = foreign(one("GLU", "2345-7", equivalence="subsumes"), one("NA", "2951-2", comment="Vu"))
    changes = found(content, mappings)
    assert [change.change for change in changes.values()] == [Change.RELATION, Change.RELATION]
    assert changes["GLU"].theirs.equivalence is Equivalence.SOURCE_IS_NARROWER


def test_several_loinc_codes_are_left_to_a_biologist() -> None:
    changes = found(foreign(one("GLU", "2345-7"), one("GLU", "2339-0")), {})
    assert changes["GLU"].change is Change.SEVERAL
    assert changes["GLU"].codes == ("2345-7", "2339-0")
    assert changes["GLU"].theirs.loinc == ""


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("equal", Equivalence.EQUIVALENT),
        ("specializes", Equivalence.SOURCE_IS_BROADER),
        ("inexact", Equivalence.RELATED),
        ("relatedto", Equivalence.RELATED),
    ],
)
def test_the_r4_words_that_are_never_written_are_read(word: str, meaning: Equivalence) -> None:
    read = read_concept_map(foreign(one("GLU", "2345-7", equivalence=word)))
    assert read.rows[0].equivalence is meaning


def test_rows_without_any_target_code_state_nothing() -> None:
    assert found(foreign({"code": "GLU", "target": [{"display": "draft"}]}, {"code": "NA"}), {}) == {}


def test_maps_to_other_systems_are_not_read() -> None:
    assert read_concept_map(foreign(one("GLU", "33747003"), target="http://snomed.info/sct")).rows == ()


def test_the_group_s_version_may_stand_in_its_canonical() -> None:
    assert read_concept_map(foreign(one("GLU", "2345-7"), target="http://loinc.org|2.77")).rows[0].loinc == ("2345-7",)


def test_each_code_system_of_a_map_is_compared_on_its_own_level(tmp_path: Path) -> None:
    groups = [
        {"source": source, "target": "http://loinc.org", "element": [one(code, "2345-7")]}
        for source, code in (("http://a", "GLU"), ("http://b", "IONO"))
    ]
    path = tmp_path / "map.json"
    path.write_text(json.dumps({"resourceType": "ConceptMap", "group": groups}), "utf-8")
    found = compare_files([path], CATALOGUE, {}).differences
    assert [(one.key, one.change) for one in found] == [
        (LocalKey(Level.ANALYSIS, "GLU"), Change.ADDED),
        (LocalKey(Level.EXAM, "IONO"), Change.ADDED),
    ]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FhirFault.NOT_JSON),
        (b"\xff\xfe{", FhirFault.NOT_JSON),
        (b'{"a": NaN}', FhirFault.NOT_JSON),
        (b"[" * 200_000, FhirFault.NOT_JSON),
        (b"[]", FhirFault.WRONG_RESOURCE),
        (b"{}", FhirFault.WRONG_RESOURCE),
        (b'{"resourceType": "Bundle"}', FhirFault.WRONG_RESOURCE),
        (b'{"resourceType": "ConceptMap", "group": {}}', FhirFault.STRUCTURE),
    ],
)
def test_what_is_no_concept_map_is_refused_by_name(content: bytes, fault: FhirFault) -> None:
    assert faults(content) == [fault]


def test_a_file_beyond_the_bound_is_not_parsed() -> None:
    with pytest.raises(FhirError) as caught:
        read_concept_map(foreign(one("GLU", "2345-7")), limit=20)
    assert caught.value.problems[0].fault is FhirFault.TOO_LARGE


def test_every_bad_element_is_told_at_once() -> None:
    content = foreign(
        one("A", "2345-7", equivalence="presque"),
        one("B", "2345-8"),
        one("", "2345-7"),
        {"code": 12, "target": "x"},
    )
    assert faults(content) == [
        FhirFault.UNKNOWN_EQUIVALENCE,
        FhirFault.NOT_LOINC,
        FhirFault.MISSING_CODE,
        FhirFault.STRUCTURE,
        FhirFault.MISSING_CODE,
    ]


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    assert read_concept_map(b"\xef\xbb\xbf" + foreign(one("GLU", "2345-7"))).rows[0].loinc == ("2345-7",)


def test_interim_codes_are_read_from_their_group() -> None:
    read = read_concept_map(foreign(one("LCR1", "600238"), target=INTERIM))
    assert (read.rows[0].interim, read.rows[0].loinc) == ("600238", ())
