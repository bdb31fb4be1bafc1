"""A code that is wrong, withdrawn or out of place is told, whoever chose it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.loinc import LoincRelease, Replacement
from matching.match import Agreement, AxisAgreement, Candidate, Reason, SafetyWarning, Severity, Verdict
from matching.safety.codes import Rule, barring, check_code, is_unsafe, replacements
from matching.verdicts.verdict import judge
from tests.engine_examples import row, starter_matcher

ROWS = (
    # code, status, reason, class, class type, order or observation
    ("2345-7", "ACTIVE", "", "CHEM", "1", "Both"),
    ("24326-1", "ACTIVE", "", "PANEL.CHEM", "1", "Order"),
    ("2951-2", "DEPRECATED", "", "CHEM", "1", "Both"),
    ("2947-0", "DEPRECATED", "", "CHEM", "1", "Both"),
    ("2823-3", "DISCOURAGED", "AMBIGUOUS", "CHEM", "1", "Both"),
    ("718-7", "TRIAL", "", "HEM/BC", "1", "Observation"),
    ("600-7", "ACTIVE", "", "MICRO", "1", "Order"),
    ("29463-7", "ACTIVE", "", "BDYWGT.ATOM", "2", "Both"),
    ("11502-2", "ACTIVE", "", "DOC.MISC", "2", "Both"),
    ("44249-1", "ACTIVE", "", "SURVEY.PHQ9", "4", "Both"),
)
COLUMNS = ("LOINC_NUM", "STATUS", "STATUS_REASON", "CLASS", "CLASSTYPE", "ORDER_OBS")
MAP_TO = {
    "2951-2": (Replacement("2947-0"),),
    "2947-0": (Replacement("2951-2"), Replacement("2345-7"), Replacement("718-7")),
    "1-8": (Replacement("2345-7"),),
}


def release(**more: object) -> LoincRelease:
    rows = sorted(ROWS, key=lambda one: int(one[0].replace("-", "")))
    columns = {name: [one[place] for one in rows] for place, name in enumerate(COLUMNS)}
    return replace(LoincRelease("2.80", columns, replacements=MAP_TO), **more)


def rules(code: str, level: Level = Level.ANALYSIS, **more: object) -> list[tuple[str, Severity]]:
    return [(one.rule, one.severity) for one in check_code(release(**more), code, level)]


def test_a_sound_code_has_nothing_against_it() -> None:
    assert check_code(release(), "2345-7") == ()


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("2345-6", Rule.CHECK_DIGIT),
        ("2354-7", Rule.CHECK_DIGIT),
        ("2345", Rule.NOT_A_CODE),
        ("2345-77", Rule.NOT_A_CODE),
        ("glucose", Rule.NOT_A_CODE),
        ("", Rule.NOT_A_CODE),
        ("LP14635-4", Rule.PART),
        ("LA6576-8", Rule.PART),
        ("1-8", Rule.NOT_IN_RELEASE),
    ],
)
def test_what_is_no_code_of_the_release_is_barred(code: str, rule: Rule) -> None:
    found = check_code(release(), code)
    assert [one.rule for one in found] == [rule]
    assert barring(found) == found[0]


def test_a_code_that_the_release_lacks_comes_with_what_replaces_it() -> None:
    assert check_code(release(), "1-8")[0].details == ("2.80", "2345-7")


def test_a_starter_subset_does_not_bar_codes_that_it_lacks() -> None:
    found = check_code(release(is_starter=True), "1-8")
    assert [one.rule for one in found] == [Rule.NOT_IN_RELEASE]
    assert barring(found) is None


def test_replacements_are_followed_through_terms_that_were_withdrawn_in_turn_even_in_a_circle() -> None:
    assert replacements(release(), "2951-2") == ("2345-7", "718-7")
    assert check_code(release(), "2951-2")[0] == SafetyWarning(Rule.DEPRECATED, Severity.ERROR, ("2345-7", "718-7"))
    assert replacements(release(), "2345-7") == ()


@pytest.mark.parametrize(
    ("code", "level", "found"),
    [
        ("2823-3", Level.ANALYSIS, [(Rule.DISCOURAGED, Severity.WARNING)]),
        ("718-7", Level.ANALYSIS, [(Rule.TRIAL, Severity.INFO)]),
        ("718-7", Level.EXAM, [(Rule.OBSERVATION_ONLY, Severity.WARNING), (Rule.TRIAL, Severity.INFO)]),
        ("24326-1", Level.ANALYSIS, [(Rule.PANEL, Severity.ERROR)]),
        ("24326-1", Level.EXAM, []),
        ("600-7", Level.ANALYSIS, [(Rule.ORDER_ONLY, Severity.ERROR)]),
        ("600-7", Level.EXAM, []),
        ("29463-7", Level.ANALYSIS, [(Rule.CLINICAL, Severity.INFO)]),
        ("11502-2", Level.ANALYSIS, [(Rule.NOT_LABORATORY, Severity.ERROR)]),
        ("44249-1", Level.ANALYSIS, [(Rule.NOT_LABORATORY, Severity.ERROR)]),
        ("11502-2", Level.CHAPTER, []),
    ],
)
def test_status_class_and_use_are_told_worst_first(code: str, level: Level, found: list[tuple[Rule, Severity]]) -> None:
    assert rules(code, level) == found


def test_the_reason_of_loinc_is_told() -> None:
    assert check_code(release(), "2823-3")[0].details == ("AMBIGUOUS",)


@pytest.mark.parametrize("level", [Level.ANALYSIS, Level.EXAM])
def test_a_code_outside_the_value_set_is_told_when_one_is_loaded(level: Level) -> None:
    loaded = {"value_set": frozenset({"718-7"}), "value_set_version": "2024-06"}
    warning = SafetyWarning(Rule.OUTSIDE_VALUE_SET, Severity.WARNING, ("2024-06",))
    assert check_code(release(**loaded), "2345-7", level) == (warning,)
    assert check_code(release(**loaded), "2345-7", Level.CHAPTER) == ()
    assert barring((warning,)) is None


def candidate(*warnings: SafetyWarning) -> Candidate:
    return Candidate(
        "2345-7", 0.99, 0.99, tuple(AxisAgreement(axis, Agreement.EXACT, "", "") for axis in Axis), (), warnings
    )


@pytest.mark.parametrize(
    ("severity", "verdict", "reason"),
    [
        (Severity.ERROR, Verdict.WEAK, Reason.UNSAFE),
        (Severity.WARNING, Verdict.CONFIDENT, Reason.CLEAR),
        (Severity.INFO, Verdict.CONFIDENT, Reason.CLEAR),
    ],
)
def test_no_verdict_is_confident_over_an_error(severity: Severity, verdict: Verdict, reason: Reason) -> None:
    matcher = starter_matcher()
    profile = matcher.profile(row("Glucose", "g/L", "Sérum"))
    first = candidate(SafetyWarning(Rule.PANEL, severity))
    match = judge(LocalKey(Level.ANALYSIS, "GLU"), profile, (first,), matcher.model.calibration, "1")
    assert (match.verdict, match.reason) == (verdict, reason)
    assert is_unsafe(first.warnings) is (severity is Severity.ERROR)
    assert first.is_warned is (severity is not Severity.INFO)


def test_candidates_carry_what_speaks_against_them_and_explaining_a_code_tells_the_same() -> None:
    matcher = starter_matcher()
    sodium = row("Sodium", "mmol/L", "Sérum")
    told = {one.code: one.warnings for one in matcher.match(sodium).candidates}
    assert told["2951-2"] == ()
    urine = next(code for code in told if matcher.release.term(code).axes.system == "Urine")
    assert Rule.SPECIMEN in [one.rule for one in told[urine]]
    assert matcher.explain(sodium, urine).warnings == told[urine]
