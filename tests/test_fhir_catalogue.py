"""The catalogue as a FHIR bundle (SGL.LOI.10), out and in, and the whole set of FHIR files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from catalog_io.differences import Change, Stated, differences
from catalog_io.fhir_catalogue import catalogue_bundle
from catalog_io.fhir_catalogue_read import read_catalogue_bundle
from catalog_io.fhir_export import catalogue_file, fhir_files
from catalog_io.fhir_resource import FhirError, FhirFault, to_bytes
from matching.catalogue import Catalogue
from matching.loinc import LOINC_NOTICE
from tests.fhir_examples import CATALOGUE, LAB, MAPPINGS, RELEASE, WHEN, key


def bundle() -> dict[str, Any]:
    return catalogue_bundle(CATALOGUE, MAPPINGS, RELEASE, LAB, WHEN)


def resources(kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle()["entry"] if entry["resource"]["resourceType"] == kind]


def codes(resource: dict[str, Any]) -> list[str]:
    return [coding["code"] for coding in resource["code"]["coding"]]


def observed(*codings: dict[str, str]) -> dict[str, Any]:
    return {"resource": {"resourceType": "ObservationDefinition", "code": {"coding": list(codings)}}}


def packed(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": list(entries)}).encode()


def test_local_and_loinc_code_stand_side_by_side() -> None:
    found = {codes(resource)[0]: resource for resource in resources("ObservationDefinition")}
    assert codes(found["GLU"]) == ["GLU", "2345-7"]
    assert found["GLU"]["code"]["coding"][1]["version"] == "2.78"
    assert codes(found["LCR1"]) == ["LCR1", "600238"]


def test_a_proposal_stays_at_home() -> None:
    assert ["PROP"] in [codes(resource) for resource in resources("ObservationDefinition")]


def test_an_exam_names_its_results() -> None:
    (exam,) = resources("ActivityDefinition")
    ids = {f"urn:uuid:{resource['id']}": codes(resource)[0] for resource in resources("ObservationDefinition")}
    assert [ids[item["reference"]] for item in exam["observationResultRequirement"]] == ["NA", "GLU"]


def test_the_loinc_notice_is_in_the_bundle() -> None:
    (composition,) = resources("Composition")
    assert LOINC_NOTICE in composition["section"][-1]["text"]["div"]


def test_the_same_catalogue_gives_the_same_bytes() -> None:
    assert to_bytes(bundle()) == to_bytes(bundle())


def test_what_was_written_is_read_back() -> None:
    stated = read_catalogue_bundle(to_bytes(bundle()))
    assert [row.key for row in stated] == [row.key for row in (*CATALOGUE.analyses, *CATALOGUE.exams)]
    labels = {row.key: row.label for row in CATALOGUE.analyses}
    analyses = [row for row in stated if row.key in labels]
    assert differences(analyses, labels, MAPPINGS) == ()


def test_a_code_changed_by_the_laboratory_system_shows_as_a_difference() -> None:
    content = to_bytes(bundle()).replace(b'"2345-7"', b'"2339-0"')
    changed = differences(read_catalogue_bundle(content), {key("GLU"): "Glucose"}, MAPPINGS)
    assert (changed[0].key.code, changed[0].change) == ("GLU", Change.CHANGED)


def test_the_first_code_that_is_not_loinc_names_the_row() -> None:
    loinc = {"system": "http://loinc.org", "code": "2345-7", "display": "Glucose"}
    local = {"system": "http://x", "code": "G1", "display": "Glucose"}
    assert read_catalogue_bundle(packed(observed(loinc, local))) == (Stated(key("G1"), "Glucose", ("2345-7",)),)


def test_every_bad_entry_is_told_at_once() -> None:
    local = {"system": "http://x", "code": "G1"}
    content = packed(
        observed(local, {"system": "http://loinc.org", "code": "2345-8"}),
        observed(local),
        observed({"system": "http://loinc.org", "code": "2345-7"}),
        {"resource": []},
    )
    with pytest.raises(FhirError) as caught:
        read_catalogue_bundle(content)
    assert {(problem.fault, problem.where) for problem in caught.value.problems} == {
        (FhirFault.NOT_LOINC, "entry[0].resource.code"),
        (FhirFault.DUPLICATE_CODE, "entry[1].resource"),
        (FhirFault.MISSING_CODE, "entry[2].resource"),
        (FhirFault.STRUCTURE, "entry[3].resource"),
    }


def test_another_resource_is_no_catalogue() -> None:
    with pytest.raises(FhirError) as caught:
        read_catalogue_bundle(b'{"resourceType": "ConceptMap"}')
    assert caught.value.problems[0].fault is FhirFault.WRONG_RESOURCE


def test_all_files_of_a_project_are_made_at_once() -> None:
    files = fhir_files(CATALOGUE, MAPPINGS, RELEASE, LAB, WHEN)
    levels = ("Resultats", "Demandes", "Chapitres", "SousChapitres")
    wanted = {f"{kind}_LbmDeLEtang_{level}.json" for kind in ("TRE", "JDV", "ASS") for level in levels}
    assert set(files) == wanted
    # No sub-chapter is decided: a map that says so takes the place of an earlier one.
    assert "group" not in json.loads(files["ASS_LbmDeLEtang_SousChapitres.json"])


def test_an_empty_catalogue_makes_no_terminology_and_an_empty_bundle() -> None:
    assert fhir_files(Catalogue(), {}, RELEASE, LAB, WHEN) == {}
    assert list(catalogue_file(Catalogue(), {}, RELEASE, LAB, WHEN)) == ["Catalogue_LbmDeLEtang.json"]
