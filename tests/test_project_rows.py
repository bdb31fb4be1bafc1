"""What happens to the rows of a project: a new export of the catalogue, proposals, second readings."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey, SourceFile
from matching.mapping import UNMAPPED, Cause, Mapping, Reviewer, Status
from matching.match import (
    Agreement,
    AxisAgreement,
    Candidate,
    Deduced,
    Match,
    Prior,
    PriorContribution,
    Reason,
    SafetyWarning,
    Severity,
    Verdict,
)
from workbench.project import Project, open_project
from workbench.project.catalogue_rows import FEW
from workbench.project.errors import BadDecision, UnknownRows
from workbench.project.packing import pack_match, unpack_match
from workbench.project.proposals import Summary, pack
from workbench.project.settings import Settings

MARIE = Reviewer("Marie Curie")
PAUL = Reviewer("Paul Broca")
GLUCOSE = LocalAnalysis(code="GLU", label="Glucose", unit="mmol/L")
SODIUM = LocalAnalysis(code="NA", label="Sodium", unit="mmol/L")
BOTH = Catalogue((GLUCOSE, SODIUM))
CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")
IN_GRAMS = replace(GLUCOSE, unit="g/L")


def match(key: LocalKey, *codes: str) -> Match:
    candidates = tuple(
        Candidate(
            code,
            0.1 + 0.2,
            1 / 3,
            (
                *(AxisAgreement(axis, Agreement.CLOSE, "a", "b", ("é", "x"), -0.25) for axis in tuple(Axis)[:5]),
                AxisAgreement(Axis.METHOD, Agreement.EXACT, "a", "b", ("x",), 0.5, Deduced.NAME),
            ),
            (PriorContribution(Prior.COMMON, 0.5, "rang 12"),),
            (SafetyWarning("unit", Severity.ERROR, ("g/L", "SCnc")),),
        )
        for code in codes
    )
    verdict = Verdict.AMBIGUOUS if codes else Verdict.NONE
    reason = Reason.MISSING_AXIS if codes else Reason.NO_CANDIDATE
    return Match(key, candidates, verdict, reason, Axis.SYSTEM if codes else None, ("Ser", "Bld"), "7")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_project(tmp_path / "labo.project", create=True) as opened:
        opened.adopt(BOTH, MARIE)
        yield opened


# Re-import


def test_the_first_import_adds_every_row(tmp_path: Path) -> None:
    with open_project(tmp_path / "new", create=True) as project:
        assert project.adopt(BOTH, MARIE).added == (GLUCOSE, SODIUM)


def test_decisions_of_unchanged_rows_stay_without_a_mark(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    assert project.adopt(replace(BOTH), MARIE).is_empty
    assert project.mapping(GLUCOSE.key) == CONFIRMED
    assert project.changed_keys() == frozenset()


def test_a_row_that_means_something_else_keeps_its_decision_and_is_marked(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    (change,) = project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE).changed
    assert change.fields == ("unit",)
    assert project.mapping(GLUCOSE.key) == CONFIRMED
    assert project.changed_keys() == {GLUCOSE.key}


def test_the_mark_stays_through_another_import_until_somebody_decides_again(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    project.adopt(Catalogue((IN_GRAMS,)), MARIE)
    assert project.changed_keys() == {GLUCOSE.key}
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=PAUL)
    assert project.changed_keys() == frozenset()


def test_of_the_rows_that_are_named_only_the_changed_ones_are_given(project: Project) -> None:
    exam = Exam(code="GLU", label="Glycémie")
    project.adopt(replace(BOTH, exams=(exam,)), reviewer=MARIE)
    project.decide([(GLUCOSE.key, CONFIRMED), (exam.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((IN_GRAMS, SODIUM), (replace(exam, label="Glycosurie"),)), reviewer=MARIE)
    many = [SODIUM.key, *(LocalKey(Level.ANALYSIS, str(number)) for number in range(FEW + 1))]
    assert project.changed_keys() == {GLUCOSE.key, exam.key}
    assert project.changed_keys([GLUCOSE.key, LocalKey(Level.EXAM, "NA")]) == {GLUCOSE.key}
    assert project.changed_keys(many) == frozenset()


def test_what_a_changed_row_said_when_it_was_decided_is_kept(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    assert project.decided_as(GLUCOSE.key) is None
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    project.adopt(Catalogue((replace(IN_GRAMS, label="Glycémie"), SODIUM)), MARIE)
    assert project.decided_as(GLUCOSE.key) == GLUCOSE
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=PAUL)
    assert project.decided_as(GLUCOSE.key) is None
    project.undo(PAUL)
    assert project.decided_as(GLUCOSE.key) == GLUCOSE


@pytest.mark.parametrize("between", [Catalogue((IN_GRAMS, SODIUM)), Catalogue((SODIUM,))])
def test_a_row_that_says_again_what_was_decided_loses_its_mark(project: Project, between: Catalogue) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    project.adopt(between, MARIE)
    project.adopt(Catalogue((replace(GLUCOSE, volume=12), SODIUM)), MARIE)
    assert project.changed_keys() == frozenset()
    assert project.mapping(GLUCOSE.key) == CONFIRMED


def test_undoing_the_new_decision_brings_the_mark_back(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=PAUL)
    project.undo(PAUL)
    assert project.changed_keys() == {GLUCOSE.key}
    project.redo(PAUL)
    assert project.changed_keys() == frozenset()


def test_a_row_without_a_decision_needs_no_mark(project: Project) -> None:
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    assert project.changed_keys() == frozenset()


def test_other_changes_are_no_reason_to_look_again(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    diff = project.adopt(Catalogue((replace(GLUCOSE, volume=12), SODIUM)), MARIE)
    assert len(diff.touched) == 1
    assert project.changed_keys() == frozenset()
    assert project.catalogue().analyses[0].volume == 12


def test_a_removed_row_is_retired_and_comes_back_with_its_decision(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    assert project.adopt(Catalogue((SODIUM,)), MARIE).removed == (GLUCOSE,)
    assert list(project.mappings()) == [SODIUM.key]
    assert project.retired() == (GLUCOSE,)
    with pytest.raises(UnknownRows):
        project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    assert project.adopt(BOTH, MARIE).returned == (GLUCOSE,)
    assert project.mapping(GLUCOSE.key) == CONFIRMED
    assert project.changed_keys() == frozenset()
    assert project.retired() == ()


def test_a_row_that_comes_back_changed_is_marked(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((SODIUM,)), MARIE)
    project.adopt(Catalogue((SODIUM,)), MARIE)
    project.adopt(Catalogue((IN_GRAMS, SODIUM)), MARIE)
    assert project.changed_keys() == {GLUCOSE.key}


def test_every_import_is_signed(project: Project) -> None:
    source = SourceFile(name="LOINC_3.csv", kind="LOINC_3", content=b"")
    project.adopt(replace(BOTH, sources=(source,)), PAUL)
    assert [(adoption.reviewer, adoption.files) for adoption in project.adoptions()] == [
        (MARIE, ""),
        (PAUL, "LOINC_3.csv"),
    ]


def test_undo_reaches_behind_an_import(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.adopt(Catalogue((GLUCOSE,)), MARIE)
    project.undo(MARIE)
    assert project.mapping(GLUCOSE.key) == UNMAPPED
    assert project.verify() == ()


def test_an_exam_and_an_analysis_may_share_a_code(project: Project) -> None:
    project.adopt(replace(BOTH, exams=(Exam(code="GLU", label="Glycémie"),)), MARIE)
    project.decide([(LocalKey(Level.EXAM, "GLU"), CONFIRMED)], reviewer=MARIE)
    assert project.mapping(GLUCOSE.key) == UNMAPPED


# Proposals


def test_a_proposal_comes_back_to_the_last_digit(project: Project) -> None:
    proposed = match(GLUCOSE.key, "14749-6", "2345-7")
    project.save_proposals([proposed])
    assert project.proposal(GLUCOSE.key) == proposed
    assert project.proposal(SODIUM.key) is None


def test_a_proposed_row_is_shown_so_but_nobody_decided_it(project: Project) -> None:
    project.save_proposals([match(GLUCOSE.key, "14749-6"), match(SODIUM.key)])
    assert project.mappings() == {GLUCOSE.key: Mapping(Status.PROPOSED), SODIUM.key: UNMAPPED}
    assert project.mapping(GLUCOSE.key) == Mapping(Status.PROPOSED)
    assert project.journal() == ()


def test_what_a_comment_names_is_no_proposal(project: Project) -> None:
    near = replace(match(GLUCOSE.key, "14749-6"), verdict=Verdict.NONE, reason=Reason.NOT_AN_ANALYSIS)
    project.save_proposals([near])
    assert project.mapping(GLUCOSE.key) == UNMAPPED
    assert project.summaries()[GLUCOSE.key].code == ""
    assert project.proposal(GLUCOSE.key) == near  # its candidates are still there to choose from


def test_a_decision_goes_before_a_proposal(project: Project) -> None:
    project.save_proposals([match(GLUCOSE.key, "14749-6")])
    project.decide([(GLUCOSE.key, Mapping(Status.NO_CODE))], reviewer=MARIE)
    assert project.mapping(GLUCOSE.key).status is Status.NO_CODE
    project.undo(MARIE)
    assert project.mapping(GLUCOSE.key).status is Status.PROPOSED


def test_assigning_a_proposed_row_decides_nothing_else(project: Project) -> None:
    project.save_proposals([match(GLUCOSE.key, "14749-6")])
    project.decide([(GLUCOSE.key, replace(project.mapping(GLUCOSE.key), assigned_to="Paul"))], reviewer=MARIE)
    (decision,) = project.journal()
    assert decision.after == Mapping(assigned_to="Paul")
    assert project.mapping(GLUCOSE.key) == Mapping(Status.PROPOSED, assigned_to="Paul")


def test_the_list_of_rows_reads_only_the_short_part(project: Project) -> None:
    project.save_settings(Settings(release="2.80"))
    project.save_proposals([match(GLUCOSE.key, "14749-6", "2345-7"), match(SODIUM.key)])
    assert project.summaries() == {
        GLUCOSE.key: Summary(Verdict.AMBIGUOUS, "14749-6", 0.1 + 0.2, 1 / 3, "7", "2.80", ("14749-6", "2345-7")),
        SODIUM.key: Summary(Verdict.NONE, "", 0.0, 0.0, "7", "2.80"),
    }


def test_new_proposals_replace_those_of_their_rows_only(project: Project) -> None:
    project.save_proposals([match(GLUCOSE.key, "14749-6"), match(SODIUM.key, "2951-2")])
    project.save_proposals([pack(match(GLUCOSE.key, "2345-7"))])
    proposals = project.proposals()
    assert {key: proposals[key].candidates[0].code for key in proposals} == {
        GLUCOSE.key: "2345-7",
        SODIUM.key: "2951-2",
    }
    assert LocalKey(Level.EXAM, "GLU") not in proposals


def test_a_proposal_for_words_that_changed_or_went_is_dropped(project: Project) -> None:
    project.save_proposals([match(GLUCOSE.key, "14749-6"), match(SODIUM.key, "2951-2")])
    project.adopt(Catalogue((IN_GRAMS,)), MARIE)
    assert project.summaries() == {}
    assert project.proposal(GLUCOSE.key) is None


def test_what_a_code_of_specimens_stands_for_drops_the_proposals_of_its_rows(project: Project) -> None:
    urine = replace(SODIUM, specimen="P10")
    project.adopt(Catalogue((GLUCOSE, urine)), MARIE)
    project.save_proposals([match(GLUCOSE.key, "14749-6"), match(urine.key, "2951-2")])
    project.explain_specimens({"p10": "urine"})
    assert list(project.summaries()) == [GLUCOSE.key]
    assert project.catalogue().meant("P10") == "urine"
    project.save_proposals([match(urine.key, "2955-3")])
    project.save_settings(Settings(laboratory="Labo du Port"))  # says nothing of specimens
    assert project.settings().specimens == (("p10", "urine"),)
    assert list(project.summaries()) == [GLUCOSE.key, urine.key]
    project.explain_specimens({"P10": ""})
    assert project.settings().specimens == ()
    assert list(project.summaries()) == [GLUCOSE.key]


# Second reading


def test_nobody_second_reads_their_own_row(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    second = replace(CONFIRMED, status=Status.SECOND_READ)
    with pytest.raises(BadDecision) as told:
        project.decide([(GLUCOSE.key, second)], reviewer=Reviewer("marie curie"))
    assert told.value.rule == "own-row"
    project.decide([(GLUCOSE.key, second)], reviewer=PAUL)
    project.decide([(GLUCOSE.key, replace(second, comment="relu"))], reviewer=MARIE)
    assert project.mapping(GLUCOSE.key).comment == "relu"


@pytest.mark.parametrize("first", [Mapping(), Mapping(Status.FLAGGED, "14749-6"), Mapping(Status.CONFIRMED, "2345-7")])
def test_a_second_reading_follows_a_first_one_of_the_same_code(project: Project, first: Mapping) -> None:
    project.decide([(GLUCOSE.key, first)], reviewer=MARIE)
    with pytest.raises(BadDecision) as told:
        project.decide([(GLUCOSE.key, replace(CONFIRMED, status=Status.SECOND_READ))], reviewer=PAUL)
    assert told.value.rule == "not-confirmed"


def test_an_imported_table_may_say_that_a_row_was_read_twice(project: Project) -> None:
    second = replace(CONFIRMED, status=Status.SECOND_READ)
    project.decide([(GLUCOSE.key, second)], reviewer=MARIE, cause=Cause.IMPORT)
    assert project.mapping(GLUCOSE.key) == second


@pytest.mark.parametrize("count", [3, 300])
def test_many_rows_are_second_read_in_one_step_or_none(project: Project, count: int) -> None:
    rows = tuple(LocalAnalysis(code=f"A{n}", label="x") for n in range(count))
    project.adopt(Catalogue(rows), MARIE)
    project.decide([(row.key, CONFIRMED) for row in rows[1:]], reviewer=MARIE, cause=Cause.BULK)
    project.decide([(rows[0].key, CONFIRMED)], reviewer=PAUL)
    second = replace(CONFIRMED, status=Status.SECOND_READ)
    with pytest.raises(BadDecision) as told:
        project.decide([(row.key, second) for row in rows], reviewer=PAUL, cause=Cause.BULK)
    assert (told.value.key, told.value.rule) == (rows[0].key, "own-row")
    project.decide([(row.key, second) for row in rows[1:]], reviewer=PAUL, cause=Cause.BULK)
    assert sum(mapping == second for mapping in project.mappings().values()) == count - 1


def test_what_a_row_says_against_itself_is_kept_with_its_proposal() -> None:
    torn = AxisAgreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser/Plas", ("Sérum",), 1.5, None, ("urinaire",))
    match = Match(GLUCOSE.key, (Candidate("2345-7", 0.5, 0.4, (torn,)),), Verdict.WEAK, Reason.TORN, Axis.SYSTEM)
    assert unpack_match(GLUCOSE.key, pack_match(match)) == match


def test_a_proposal_of_an_earlier_version_opens_without_knowing_what_was_deduced() -> None:
    said = {
        "verdict": "WEAK", "reason": "low-score", "axis": None, "question": [], "engine": "1",
        "candidates": [["2345-7", 0.5, 0.4, [[3, 4, "Ser/Plas", "Ser/Plas", ["Sérum"], 1.5]], [], []]],
    }  # fmt: skip
    opened = unpack_match(GLUCOSE.key, zlib.compress(json.dumps(said).encode()))
    assert opened.candidates[0].axes == (
        AxisAgreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser/Plas", ("Sérum",), 1.5),
    )
