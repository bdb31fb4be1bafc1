"""Codes of another analyte than the row's, told from the proposals that are kept, without the engine."""

from __future__ import annotations

import pytest

from catalog_io.sgl_warnings import Known, export_warnings
from matching.axes import Axis
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.loinc import LoincRelease
from matching.mapping import Mapping, Status
from matching.match import Agreement, AxisAgreement, Candidate, Match, Reason, Verdict
from matching.safety.codes import Rule
from matching.safety.other_analytes import First, other_analytes

COMPONENTS = {
    "2345-7": "Glucose",
    "2350-7": "Glucose^post CFst",
    "2823-3": "Potassium",
    "2951-2": "Sodium",
    "4544-3": "Glucose-6-Phosphate dehydrogenase",
    "12995-7": "Calcium",
    "17861-6": "Calcium.ionized",
}
_CODES = sorted(COMPONENTS, key=lambda code: int(code.replace("-", "")))
RELEASE = LoincRelease("2.80", {"LOINC_NUM": _CODES, "COMPONENT": [COMPONENTS[code] for code in _CODES]})
K = LocalKey(Level.ANALYSIS, "K")


def candidate(code: str, level: Agreement = Agreement.EXACT, said: str = "Kaliémie", sure: float = 1.0) -> Candidate:
    component = AxisAgreement(Axis.COMPONENT, level, said, COMPONENTS[code])
    others = (AxisAgreement(axis, Agreement.UNKNOWN, "", "") for axis in list(Axis)[1:])
    return Candidate(code, sure, sure, (component, *others))


def told(code: str, *candidates: Candidate, verdict: Verdict = Verdict.CONFIDENT, key: LocalKey = K) -> list[str]:
    """The details of the warning on a row that has this code; [] where nothing is said."""
    match = Match(key, candidates, verdict, Reason.CLEAR)
    first = match.proposed
    firsts = {key: First(first.code, first.confidence)} if first is not None else {}
    found = other_analytes({key: code}, RELEASE, firsts, lambda _: match)
    return [detail for one in found.values() for detail in one.details]


def test_a_code_of_another_analyte_is_told_with_the_row_s_words_and_the_term_s() -> None:
    assert told("2951-2", candidate("2823-3")) == ["Kaliémie", "Sodium"]
    assert told("2951-2", candidate("2823-3"), candidate("2951-2", Agreement.CONFLICT)) == ["Kaliémie", "Sodium"]


def test_a_candidate_that_is_close_to_the_row_s_words_is_not() -> None:
    assert told("2951-2", candidate("2823-3"), candidate("2951-2", Agreement.CLOSE)) == []


@pytest.mark.parametrize(("first", "code"), [("2345-7", "2350-7"), ("12995-7", "17861-6")])
def test_a_circumstance_or_a_fraction_of_the_analyte_is_no_other_one(first: str, code: str) -> None:
    assert told(code, candidate(first)) == []


def test_a_name_that_only_begins_like_the_analyte_is_another_one() -> None:
    assert told("4544-3", candidate("2345-7", said="Glycémie")) == ["Glycémie", COMPONENTS["4544-3"]]


def test_nothing_is_said_of_a_row_whose_words_were_not_understood() -> None:
    assert told("2951-2", candidate("2823-3", Agreement.CLOSE)) == []
    assert told("2951-2", candidate("2823-3"), verdict=Verdict.NONE) == []
    assert told("2951-2") == []


def test_an_unlikely_proposal_with_hardly_a_word_of_the_row_is_told_though_it_was_confirmed() -> None:
    guess = candidate("2951-2", Agreement.UNKNOWN, said="SD Duo", sure=0.14)
    assert told("2951-2", guess) == ["SD Duo", "Sodium"]
    near = candidate("2823-3", Agreement.CLOSE, sure=0.3)
    assert told("2951-2", near, guess) == ["SD Duo", "Sodium"]  # taken though another was proposed first
    assert told("2823-3", near) == []  # some of its words are the row's


def test_a_likely_proposal_may_have_other_words_than_the_row() -> None:
    assert told("2951-2", candidate("2951-2", Agreement.UNKNOWN, said="NATR", sure=0.8)) == []


def test_nothing_is_said_of_an_exam_or_of_a_code_that_the_release_lacks() -> None:
    assert told("2951-2", candidate("2823-3"), key=LocalKey(Level.EXAM, "IONO")) == []
    assert told("718-7", candidate("2823-3")) == []


def test_a_proposal_is_read_only_where_the_first_code_is_of_another_analyte_or_unlikely() -> None:
    read: list[LocalKey] = []
    decided = {
        LocalKey(Level.ANALYSIS, name): code for name, code in (("A", "2345-7"), ("B", "2350-7"), ("K", "2951-2"))
    }
    firsts = dict.fromkeys(decided, First("2345-7", 0.9))
    other_analytes(decided, RELEASE, firsts, lambda key: read.append(key))
    assert read == [K]
    other_analytes({K: "2345-7"}, RELEASE, {K: First("2345-7", 0.2)}, lambda key: read.append(key))
    assert read == [K, K]


def test_a_row_that_changed_since_its_decision_is_told_before_its_code_leaves() -> None:
    columns = {**RELEASE.columns, "SYSTEM": ["Ser/Plas"] * len(_CODES)}
    rows = Catalogue((LocalAnalysis(code="K", label="Kaliémie"), LocalAnalysis(code="NA", label="Natrémie")))
    mappings = {
        K: Mapping(Status.CONFIRMED, "2823-3"),
        LocalKey(Level.ANALYSIS, "NA"): Mapping(Status.CONFIRMED, "2951-2"),
    }
    found = export_warnings(rows, mappings, LoincRelease("2.80", columns), known=Known(frozenset({K})))
    assert [(one.key, one.warning.rule) for one in found] == [(K, Rule.CHANGED)]
    open_rows = {K: Mapping(Status.NO_CODE)}
    assert export_warnings(rows, open_rows, LoincRelease("2.80", columns), known=Known(frozenset({K}))) == ()
