"""Rows of one catalogue that contradict their codes or one another."""

from __future__ import annotations

from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey
from matching.loinc import LoincRelease
from matching.mapping import Mapping, Status
from matching.match import SafetyWarning, Severity
from matching.reading.profile import Profile
from matching.safety.catalogue import check_catalogue
from matching.safety.codes import Rule
from tests.engine_examples import starter_matcher

# codes with the specimens of their terms, in the order of their numbers
SYSTEMS = {
    "2345-7": "Ser/Plas", "2350-7": "Urine", "2823-3": "Ser/Plas", "2951-2": "Ser/Plas", "2955-3": "Urine",
    "6690-2": "Bld", "600-7": "XXX",
}  # fmt: skip
_CODES = sorted(SYSTEMS, key=lambda code: int(code.replace("-", "")))
RELEASE = LoincRelease("2.80", {"LOINC_NUM": _CODES, "SYSTEM": [SYSTEMS[code] for code in _CODES]})


def analysis(code: str, label: str = "", **said: str) -> LocalAnalysis:
    return LocalAnalysis(code=code, label=label or code, **said)  # type: ignore[arg-type]


def found(
    codes: dict[LocalAnalysis, str], *exams: Exam, status: Status = Status.CONFIRMED
) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The rules that each row breaks, with their details, by the row's code."""
    mappings = {row.key: Mapping(status, code) for row, code in codes.items()}
    told = check_catalogue(Catalogue(tuple(codes), exams), mappings, RELEASE, starter_matcher().profile)
    return {key.code: [(one.rule, one.details) for one in warnings] for key, warnings in told.items()}


def test_rows_with_codes_of_their_own_have_nothing_against_them() -> None:
    assert found({analysis("NA", unit="mmol/L"): "2951-2", analysis("K", unit="mmol/L"): "2823-3"}) == {}


def test_one_code_for_mole_and_mass_is_an_error_on_both_rows() -> None:
    rows = {analysis("GLU", unit="g/L"): "2345-7", analysis("GLUM", unit="mmol/L"): "2345-7"}
    assert found(rows) == {
        "GLU": [(Rule.SAME_CODE_UNITS, ("g/L", "GLUM", "mmol/L"))],
        "GLUM": [(Rule.SAME_CODE_UNITS, ("mmol/L", "GLU", "g/L"))],
    }
    mappings = {row.key: Mapping(Status.CONFIRMED, code) for row, code in rows.items()}
    told = check_catalogue(Catalogue(tuple(rows)), mappings, RELEASE)
    assert {one.severity for warnings in told.values() for one in warnings} == {Severity.ERROR}


def test_units_of_one_property_may_share_a_code_and_a_row_without_unit_too() -> None:
    rows = {analysis("A", unit="g/L"): "2345-7", analysis("B", unit="mg/dL"): "2345-7", analysis("C"): "2345-7"}
    assert found(rows) == {}


def test_a_collection_over_time_and_a_moment_do_not_share_a_code() -> None:
    told = found({analysis("A", unit="mmol/24h"): "2955-3", analysis("B", unit="mmol/L"): "2955-3"})
    assert [rule for rule, _ in told["A"]] == [Rule.SAME_CODE_UNITS]


def test_one_code_for_two_specimens_is_told_with_the_other_row() -> None:
    rows = {analysis("A", specimen="Sérum"): "2951-2", analysis("B", specimen="Urines"): "2951-2"}
    assert found(rows) == {
        "A": [(Rule.SAME_CODE_SPECIMENS, ("Sérum", "B", "Urines"))],
        "B": [
            (Rule.SPECIMEN, ("Urines", "Ser/Plas")),
            (Rule.SAME_CODE_SPECIMENS, ("Urines", "A", "Sérum")),
        ],
    }


def test_two_tubes_of_blood_are_one_specimen_and_a_term_of_any_specimen_takes_all() -> None:
    assert found({analysis("A", specimen="Sérum"): "2951-2", analysis("B", specimen="Plasma"): "2951-2"}) == {}
    assert found({analysis("A", specimen="Sérum"): "600-7", analysis("B", specimen="Urines"): "600-7"}) == {}


def test_rows_that_say_the_same_and_have_other_codes_are_told() -> None:
    rows = {
        analysis("A", "Sodium", unit="mmol/L"): "2951-2",
        analysis("B", "SODIUM", unit="mmol/L"): "2823-3",
        analysis("C", "Sodium", unit="mmol/L", method="Électrode"): "2955-3",
    }
    assert found(rows) == {
        "A": [(Rule.SAME_ROW_OTHER_CODE, ("B", "2823-3"))],
        "B": [(Rule.SAME_ROW_OTHER_CODE, ("A", "2951-2"))],
    }


def test_the_specimen_of_the_exam_tells_rows_apart_that_say_none() -> None:
    rows = {
        analysis("A", "Sodium", exams=("S",)): "2951-2",
        analysis("B", "Sodium", exams=("U",)): "2955-3",
    }
    serum = Exam(code="S", label="Ionogramme sanguin", specimen="Sérum", analyses=("A",))
    urine = Exam(code="U", label="Ionogramme urinaire", specimen="Urines", analyses=("B",))
    assert found(rows, serum, urine) == {}


def iono(last: LocalAnalysis, code: str) -> tuple[dict[LocalAnalysis, str], Exam]:
    rows = {
        analysis("NA", "Sodium"): "2951-2", analysis("K", "Potassium"): "2823-3",
        analysis("GB", "Leucocytes"): "6690-2", last: code,
    }  # fmt: skip
    return rows, Exam(code="IONO", label="Ionogramme", analyses=tuple(row.code for row in rows))


def test_the_one_urine_term_among_serum_ones_is_told() -> None:
    rows, exam = iono(analysis("GLU", "Glucose"), "2350-7")
    assert found(rows, exam) == {"GLU": [(Rule.SIBLING_SYSTEM, ("Urine", "Ionogramme", "Ser/Plas"))]}


def test_a_row_that_says_urine_may_stand_among_serum_ones() -> None:
    for row in (analysis("GLU", "Glucose", specimen="Urines"), analysis("GLU", "Glucose urinaire")):
        rows, exam = iono(row, "2350-7")
        assert found(rows, exam) == {}


def test_blood_and_serum_are_not_odd_beside_one_another() -> None:
    rows, exam = iono(analysis("GLU", "Glucose"), "2345-7")
    assert found(rows, exam) == {}


def test_only_decided_rows_count() -> None:
    rows = {analysis("GLU", unit="g/L"): "2345-7", analysis("GLUM", unit="mmol/L"): "2345-7"}
    assert found(rows, status=Status.PROPOSED) == {}


def test_a_code_that_the_release_lacks_is_compared_all_the_same() -> None:
    rows = {analysis("A", unit="g/L"): "1-8", analysis("B", unit="mmol/L"): "1-8"}
    assert set(found(rows)) == {"A", "B"}


def test_the_warnings_are_the_same_each_time() -> None:
    rows, exam = iono(analysis("GLU", "Glucose"), "2350-7")
    mappings = {row.key: Mapping(Status.CONFIRMED, code) for row, code in rows.items()}
    catalogue = Catalogue(tuple(rows), (exam,))
    first = check_catalogue(catalogue, mappings, RELEASE)
    assert first == check_catalogue(catalogue, mappings, RELEASE)
    warning = SafetyWarning(Rule.SIBLING_SYSTEM, Severity.WARNING, ("Urine", "Ionogramme", "Ser/Plas"))
    assert first == {LocalKey(Level.ANALYSIS, "GLU"): (warning,)}


def test_a_decided_code_whose_property_is_not_its_unit_s_is_an_error() -> None:
    matcher = starter_matcher()
    rows = {analysis("GLU", "Glycémie", unit="mmol/L"): "2345-7", analysis("GLUM", "Glycémie", unit="g/L"): "2345-7"}
    mappings = {row.key: Mapping(Status.CONFIRMED, code) for row, code in rows.items()}
    told = check_catalogue(Catalogue(tuple(rows)), mappings, matcher.release, matcher.profile)
    wrong = [one for one in told[LocalKey(Level.ANALYSIS, "GLU")] if one.rule == Rule.UNIT_PROPERTY]
    assert [(one.severity, one.details) for one in wrong] == [(Severity.ERROR, ("mmol/L", "MCnc"))]
    assert Rule.UNIT_PROPERTY not in [one.rule for one in told[LocalKey(Level.ANALYSIS, "GLUM")]]


def test_rows_with_the_same_columns_are_read_once() -> None:
    matcher, asked = starter_matcher(), []

    def read(row: LocalAnalysis) -> Profile:
        asked.append(row)
        return matcher.profile(row)

    rows = [analysis(f"A{place}", unit="mmol/L", specimen="Sérum") for place in range(9)]
    mappings = {row.key: Mapping(Status.CONFIRMED, "2951-2") for row in rows}
    check_catalogue(Catalogue(tuple(rows)), mappings, matcher.release, read)
    assert len([row for row in asked if not row.label]) == 1
