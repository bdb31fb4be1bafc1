"""ConceptMap, CodeSystem and ValueSet: what leaves the workbench as FHIR, and what never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from catalog_io.fhir_checks import concept_map_problems
from catalog_io.fhir_codesystem import code_system, value_set
from catalog_io.fhir_conceptmap import concept_map
from catalog_io.fhir_identity import InvalidIdentity, LabIdentity
from catalog_io.fhir_resource import INTERIM, FhirError, FhirFault, checked, to_bytes
from matching.catalogue import Catalogue, Level, LocalAnalysis
from matching.loinc import LOINC_NOTICE
from matching.mapping import Equivalence, Mapping, Mappings, Status
from tests.fhir_examples import CATALOGUE, LAB, MAPPINGS, RELEASE, WHEN, key


def exported(
    level: Level = Level.ANALYSIS,
    mappings: Mappings = MAPPINGS,
    catalogue: Catalogue = CATALOGUE,
) -> dict[str, Any]:
    return concept_map(catalogue, mappings, RELEASE, LAB, level, WHEN)


def targets(resource: dict[str, Any], group: int = 0) -> dict[str, dict[str, Any]]:
    """The only target of each element of a group, by the local code."""
    return {element["code"]: element["target"][0] for element in resource["group"][group]["element"]}


def test_a_map_goes_from_the_local_code_system_to_the_loinc_release() -> None:
    found = exported()
    assert found["url"] == "https://lbm.example/fhir/ConceptMap/ASS-LbmDeLEtang-Resultats"
    assert found["name"] == "ASS_LbmDeLEtang_Resultats"
    assert (found["status"], found["version"], found["date"]) == (
        "active",
        "20240305093000",
        "2024-03-05T09:30:00+00:00",
    )
    assert found["targetUri"] == "http://loinc.org/vs"
    assert found["sourceUri"] == value_set(LAB, Level.ANALYSIS, WHEN)["url"]
    group = found["group"][0]
    assert group["source"] == code_system(CATALOGUE, LAB, Level.ANALYSIS, WHEN)["url"]
    assert (group["target"], group["targetVersion"]) == ("http://loinc.org", "2.78")


def test_equivalence_reads_from_the_loinc_concept_to_the_local_one() -> None:
    found = targets(exported())
    assert found["GLU"]["equivalence"] == "equivalent"
    assert found["GLUU"]["equivalence"] == "wider"  # the local code is narrower, so the LOINC concept is wider
    assert found["NA"]["equivalence"] == "narrower"
    assert targets(exported(Level.EXAM))["IONO"]["equivalence"] == "relatedto"


def test_a_narrower_target_always_has_a_comment() -> None:
    assert targets(exported())["NA"]["comment"]
    written = MAPPINGS | {key("NA"): replace(MAPPINGS[key("NA")], comment="Sérum seulement")}
    assert targets(exported(mappings=written))["NA"]["comment"] == "Sérum seulement"


@pytest.mark.parametrize("status", [Status.UNMAPPED, Status.PROPOSED, Status.FLAGGED, Status.EXCLUDED])
def test_what_no_biologist_confirmed_does_not_leave(status: Status) -> None:
    found = exported(mappings={key("GLU"): Mapping(status, "2345-7")})
    assert "group" not in found


def test_a_row_without_loinc_code_leaves_as_unmatched_with_the_reason() -> None:
    assert targets(exported())["RARE"] == {"equivalence": "unmatched", "comment": "Demande faite à l'ANS"}


def test_an_interim_code_stands_in_a_group_of_its_own() -> None:
    found = exported()
    assert found["group"][1]["target"] == INTERIM == "urn:oid:1.2.250.1.213.1.1.5.130"
    assert targets(found, 1) == {"LCR1": {"code": "600238", "equivalence": "equivalent"}}
    assert targets(found)["LCR1"]["equivalence"] == "unmatched"
    assert [group["target"] for group in found["group"]].count("http://loinc.org") == 1


def test_rows_of_one_label_are_told_apart_by_the_columns_that_differ() -> None:
    found = targets(exported())
    system = "https://lbm.example/fhir/CodeSystem/TRE-LbmDeLEtang-Resultats"
    assert found["GLU"]["dependsOn"] == [{"property": f"{system}#milieu", "value": "Sang"}]
    assert found["GLUU"]["dependsOn"] == [{"property": f"{system}#milieu", "value": "Urine"}]
    assert "dependsOn" not in found["NA"]


def test_rows_of_one_label_and_one_loinc_code_need_no_telling_apart() -> None:
    same = MAPPINGS | {key("GLUU"): MAPPINGS[key("GLU")]}
    assert "dependsOn" not in targets(exported(mappings=same))["GLU"]


def test_the_copyright_is_the_loinc_notice_and_the_notices_of_the_terms_quoted() -> None:
    assert exported()["copyright"] == f"{LOINC_NOTICE}\n\nCopyright of a third party"


def test_each_level_has_a_map_of_its_own() -> None:
    found = exported(Level.CHAPTER)
    assert found["group"][0]["source"].endswith("TRE-LbmDeLEtang-Chapitres")
    assert targets(found) == {"BIOC": {"code": "18719-5", "equivalence": "equivalent"}}  # no name: not in the release


def test_the_same_state_gives_the_same_bytes() -> None:
    turned = dict(reversed(MAPPINGS.items()))
    assert to_bytes(exported()) == to_bytes(exported(mappings=turned))


def test_every_confirmed_row_without_a_code_is_told_at_once() -> None:
    empty = {key("GLU"): Mapping(Status.CONFIRMED), key("NA"): Mapping(Status.CONFIRMED)}
    with pytest.raises(FhirError) as caught:
        exported(mappings=empty)
    assert [(problem.fault, problem.where) for problem in caught.value.problems] == [
        (FhirFault.MISSING_CODE, "GLU"),
        (FhirFault.MISSING_CODE, "NA"),
    ]


def test_codes_that_only_white_space_tells_apart_cannot_be_written() -> None:
    rows = Catalogue(analyses=(LocalAnalysis(code="A  B", label="x"), LocalAnalysis(code="A B", label="y")))
    with pytest.raises(FhirError) as caught:
        code_system(rows, LAB, Level.ANALYSIS, WHEN)
    assert [(problem.fault, problem.value) for problem in caught.value.problems] == [(FhirFault.DUPLICATE_CODE, "A B")]


def test_a_code_with_double_blanks_is_written_as_fhir_allows_it() -> None:
    rows = Catalogue(analyses=(LocalAnalysis(code="Acide  urique", label="Acide urique"),))
    assert code_system(rows, LAB, Level.ANALYSIS, WHEN)["concept"][0]["code"] == "Acide urique"


def test_the_code_system_is_complete_and_has_a_property_for_each_column_used() -> None:
    found = code_system(CATALOGUE, LAB, Level.ANALYSIS, WHEN)
    assert (found["content"], found["count"], found["caseSensitive"]) == ("complete", 6, True)
    assert found["identifier"] == [{"system": "urn:ietf:rfc:3986", "value": "urn:oid:1.2.250.1.999.1"}]
    assert [column["code"] for column in found["property"]] == [
        *("synonyme", "unite", "milieu", "nabm", "sous-traite", "volume-annuel", "automate", "automate-2"),
    ]
    concepts = {concept["code"]: concept for concept in found["concept"]}
    assert concepts["GLU"]["property"][:2] == [
        {"code": "synonyme", "valueString": "Glycémie"},
        {"code": "synonyme", "valueString": "Sucre"},
    ]
    assert {"code": "sous-traite", "valueBoolean": False} in concepts["NA"]["property"]
    assert {"code": "volume-annuel", "valueInteger": 1200} in concepts["NA"]["property"]
    assert concepts["PROP"]["property"][-1] == {"code": "automate-2", "valueString": "B2"}


def test_a_sub_chapter_of_two_chapters_is_one_concept_with_both() -> None:
    concepts = code_system(CATALOGUE, LAB, Level.SUBCHAPTER, WHEN)["concept"]
    assert [concept["code"] for concept in concepts] == ["IONS"]
    assert [value["valueString"] for value in concepts[0]["property"]] == ["BIOC", "SANG"]


def test_a_laboratory_without_details_still_gets_valid_names() -> None:
    lab = LabIdentity()
    found = concept_map(CATALOGUE, MAPPINGS, RELEASE, lab, Level.ANALYSIS, WHEN)
    assert found["name"] == "ASS_Laboratoire_Resultats"
    assert found["url"] == "https://laboratoire.invalid/fhir/ConceptMap/ASS-Laboratoire-Resultats"
    assert found["publisher"] == "Laboratoire"


@pytest.mark.parametrize("base", ["lbm.example", "ftp://lbm.example", "https://lbm.example/a b", "https://x/y|1"])
def test_a_base_that_is_no_canonical_url_is_refused(base: str) -> None:
    with pytest.raises(InvalidIdentity) as caught:
        LabIdentity(base=base)
    assert caught.value.field_name == "base"


def test_an_oid_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidIdentity):
        LabIdentity(oids={Level.EXAM: "1.2.03"})


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        value_set(LAB, Level.EXAM, datetime(2024, 1, 1))


def test_a_long_name_keeps_ids_within_64_signs() -> None:
    lab = LabIdentity(name="Laboratoire " * 20)
    assert len(value_set(lab, Level.SUBCHAPTER, WHEN)["id"]) <= 64


def test_the_standard_s_model_is_asked_before_anything_is_written() -> None:
    with pytest.raises(FhirError) as caught:
        checked({"resourceType": "ConceptMap", "status": "active", "group": [{"element": [{"target": [{}]}]}]})
    assert [problem.fault for problem in caught.value.problems] == [FhirFault.STRUCTURE]
    assert caught.value.problems[0].where == "ConceptMap.group.0.element.0.target.0.equivalence"


def test_what_the_model_does_not_check_is_checked_here() -> None:
    element = [
        {"code": "A", "target": [{"code": "1-8", "equivalence": "same"}]},
        {"code": "A", "target": [{"code": "1-8", "equivalence": "inexact"}]},
        {"target": [{"equivalence": "equivalent"}]},
    ]
    found = concept_map_problems({"group": [{"source": "http://x", "element": element}]})
    assert {(problem.fault, problem.where) for problem in found} == {
        (FhirFault.MISSING_SYSTEM, "group[0]"),
        (FhirFault.UNKNOWN_EQUIVALENCE, "group[0].element[0].target[0]"),
        (FhirFault.DUPLICATE_CODE, "group[0].element[1]"),
        (FhirFault.MISSING_COMMENT, "group[0].element[1].target[0]"),
        (FhirFault.MISSING_CODE, "group[0].element[2]"),
        (FhirFault.MISSING_CODE, "group[0].element[2].target[0]"),
    }


def test_a_confirmed_absence_of_match_carries_no_code() -> None:
    denied = {key("GLU"): Mapping(Status.CONFIRMED, "2345-7", equivalence=Equivalence.NO_MATCH)}
    assert "code" not in targets(exported(mappings=denied))["GLU"]
