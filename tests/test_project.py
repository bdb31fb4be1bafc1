"""A project keeps the catalogue, the proposals and every decision; it can be closed at any moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey, SourceFile
from matching.mapping import UNMAPPED, Cause, Mapping, Reviewer, Status
from workbench.project import Project, open_project
from workbench.project.errors import BadDecision, DuplicateRows, NothingToRedo, NothingToUndo, UnknownRows
from workbench.project.journal import History, Touched, Upgrade
from workbench.project.settings import Reading, Settings

MARIE = Reviewer("Marie Curie")
PAUL = Reviewer("Paul Broca")
GLUCOSE = LocalAnalysis(code="GLU", label="Glucose", unit="mmol/L", specimen="Sang", row=2)
SODIUM = LocalAnalysis(
    code="NA",
    label="Sodium",
    synonyms=("natrémie",),
    nabm=("1610", "HN"),
    exams=("IONO",),
    subcontracted=True,
    volume=12_000,
    extras=(("Automate", "A;1"), ("", "x")),
    row=3,
)
CATALOGUE = Catalogue(
    (GLUCOSE, SODIUM),
    (Exam(code="IONO", label="Ionogramme", analyses=("NA",)),),
    (Chapter(code="BIOCH", label="Biochimie"), Chapter(code="Divers", label="Divers", parent="BIOCH")),
    (SourceFile(name="LOINC_3.csv", kind="LOINC_3", content=b"GLU;\xe9", encoding="cp1252", header=False),),
)
CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")
OTHER = Mapping(Status.CONFIRMED, "2951-2")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "labo.project"


@pytest.fixture
def project(file: Path) -> Iterator[Project]:
    with open_project(file, create=True) as opened:
        opened.adopt(CATALOGUE, MARIE)
        yield opened


def reopened(project: Project) -> Project:
    project.close()
    return open_project(project.where)


def test_the_catalogue_comes_back_as_it_was_adopted(project: Project) -> None:
    with reopened(project) as again:
        assert again.catalogue() == CATALOGUE


def test_a_new_project_has_every_row_unmapped_in_the_order_of_the_catalogue(project: Project) -> None:
    assert list(project.mappings()) == [
        GLUCOSE.key,
        SODIUM.key,
        LocalKey(Level.EXAM, "IONO"),
        LocalKey(Level.CHAPTER, "BIOCH"),
        LocalKey(Level.SUBCHAPTER, "Divers"),
    ]
    assert set(project.mappings().values()) == {UNMAPPED}


def test_a_decision_is_kept_at_once_with_who_when_and_with_which_release(project: Project) -> None:
    project.save_settings(Settings(release="2.80", engine="7"))
    when = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)
    mapping = replace(CONFIRMED, comment="vu", assigned_to="Paul Broca", rejected=frozenset({"2345-7", "2339-0"}))
    step = project.decide([(GLUCOSE.key, mapping)], reviewer=MARIE, reason="unité", at=when)
    with reopened(project) as again:
        assert again.mapping(GLUCOSE.key) == mapping
        (decision,) = again.journal()
    assert (decision.key, decision.before, decision.after) == (GLUCOSE.key, UNMAPPED, mapping)
    assert (decision.reviewer, decision.at, decision.reason) == (MARIE, when, "unité")
    assert (decision.release, decision.engine, decision.cause) == ("2.80", "7", Cause.DECIDE)
    assert (decision.step, decision.number) == (step, 1)


def test_undo_appends_the_reversal_and_takes_nothing_away(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    (reversal,) = project.undo(PAUL)
    assert (reversal.before, reversal.after, reversal.cause) == (CONFIRMED, UNMAPPED, Cause.UNDO)
    assert [decision.reviewer for decision in project.journal(GLUCOSE.key)] == [MARIE, PAUL]
    assert project.mapping(GLUCOSE.key) == UNMAPPED
    (again,) = project.redo(MARIE)
    assert (again.after, again.cause) == (CONFIRMED, Cause.REDO)
    assert project.mapping(GLUCOSE.key) == CONFIRMED
    assert project.verify() == ()


def test_a_bulk_decision_is_one_step(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED), (SODIUM.key, OTHER)], reviewer=MARIE, cause=Cause.BULK)
    assert len(project.undo(MARIE)) == 2
    assert set(project.mappings().values()) == {UNMAPPED}
    assert project.undoable() == ()


def test_acts_that_go_together_are_kept_together(project: Project) -> None:
    with project.together():
        project.adopt(Catalogue((SODIUM,)), MARIE)
        project.decide([(SODIUM.key, OTHER)], reviewer=PAUL)
        project.save_settings(Settings(laboratory="LBM du Port"))
    assert project.last_step == 3
    with reopened(project) as again:
        assert list(again.mappings().items()) == [(SODIUM.key, OTHER)]
        assert again.settings().laboratory == "LBM du Port"
        again.undo(MARIE)
        assert again.verify() == ()


def test_of_acts_that_go_together_none_is_kept_where_one_is_refused(project: Project) -> None:
    def acts() -> None:
        with project.together():
            project.save_settings(Settings(laboratory="LBM du Port"))
            project.adopt(Catalogue((SODIUM,)), MARIE)
            project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)

    with pytest.raises(UnknownRows):
        acts()
    assert (project.last_step, project.settings().laboratory) == (1, "")
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    with reopened(project) as again:
        assert again.catalogue() == CATALOGUE
        assert again.settings().laboratory == ""
        assert again.undoable()[0].after == CONFIRMED


def test_undo_and_redo_survive_a_restart(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.decide([(GLUCOSE.key, OTHER)], reviewer=MARIE)
    project.undo(MARIE)
    with reopened(project) as again:
        assert (len(again.undoable()), again.can_redo) == (1, True)
        again.undo(MARIE)
        again.redo(MARIE)
        again.redo(MARIE)
        assert again.mapping(GLUCOSE.key) == OTHER
        assert not again.can_redo


def test_a_change_of_release_is_kept_with_who_when_and_what_it_touched_and_is_no_decision(project: Project) -> None:
    project.save_settings(Settings(release="2.80"))
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    project.change_release("2.81", PAUL, Touched(decided=1, withdrawn=1), at)
    with reopened(project) as again:
        assert again.upgrades() == (Upgrade(PAUL, at, "2.80", "2.81", Touched(1, 1), again.last_step),)
        assert again.settings().release == "2.81"
        assert again.verify() == ()
        (reversal,) = again.undo(MARIE)
        assert reversal.before == CONFIRMED


def test_a_change_of_release_that_an_earlier_version_took_back_stays_and_nothing_else_moves() -> None:
    history = History()
    for number, (cause, target) in enumerate((("decide", None), ("upgrade", None), ("undo", 2), ("redo", 2)), 1):
        history.add(number, cause, target)
    assert (history.undo, history.redo, history.last) == ([1], [], 4)


def test_a_new_decision_clears_what_could_be_redone(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.undo(MARIE)
    project.decide([(SODIUM.key, OTHER)], reviewer=MARIE)
    assert not project.can_redo
    with pytest.raises(NothingToRedo):
        project.redo(MARIE)


def test_nothing_to_undo_is_said(project: Project) -> None:
    with pytest.raises(NothingToUndo):
        project.undo(MARIE)


def test_the_last_entries_of_the_journal_come_oldest_first(project: Project) -> None:
    for code in ("14749-6", "2345-7", "2951-2"):
        project.decide([(GLUCOSE.key, Mapping(Status.CONFIRMED, code))], reviewer=MARIE)
    assert [decision.after.loinc for decision in project.journal()[-2:]] == ["2345-7", "2951-2"]


def test_no_decision_on_a_row_that_the_catalogue_does_not_hold(project: Project) -> None:
    stranger = LocalKey(Level.ANALYSIS, "NOPE")
    with pytest.raises(UnknownRows) as told:
        project.decide([(GLUCOSE.key, CONFIRMED), (stranger, CONFIRMED)], reviewer=MARIE)
    assert told.value.keys == (stranger,)
    assert project.journal() == ()


@pytest.mark.parametrize(
    ("mapping", "rule"),
    [
        (Mapping(Status.CONFIRMED, "14749-7"), "loinc-shape"),
        (Mapping(Status.FLAGGED, "glucose"), "loinc-shape"),
        (Mapping(Status.CONFIRMED), "code-missing"),
    ],
)
def test_a_decision_that_contradicts_itself_is_refused(project: Project, mapping: Mapping, rule: str) -> None:
    with pytest.raises(BadDecision) as told:
        project.decide([(GLUCOSE.key, mapping)], reviewer=MARIE)
    assert told.value.rule == rule


def test_one_step_decides_a_row_once(project: Project) -> None:
    with pytest.raises(BadDecision) as told:
        project.decide([(GLUCOSE.key, CONFIRMED), (GLUCOSE.key, OTHER)], reviewer=MARIE)
    assert told.value.rule == "twice"


def test_deciding_nothing_is_no_step(project: Project) -> None:
    assert project.decide([], reviewer=MARIE) == 0
    assert project.undoable() == ()


def test_the_reason_for_an_exclusion_stays_with_the_row(project: Project) -> None:
    project.decide([(GLUCOSE.key, Mapping(Status.EXCLUDED))], reviewer=MARIE, reason="ligne de commentaire")
    assert project.mapping(GLUCOSE.key).comment == "ligne de commentaire"


def test_a_moment_without_a_time_zone_is_refused(project: Project) -> None:
    with pytest.raises(ValueError, match="time zone"):
        project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE, at=datetime(2025, 1, 1))


def test_two_rows_of_one_name_are_refused_whole(project: Project) -> None:
    with pytest.raises(DuplicateRows) as told:
        project.adopt(Catalogue((GLUCOSE, GLUCOSE)), MARIE)
    assert told.value.keys == (GLUCOSE.key,)
    assert project.catalogue() == CATALOGUE


def test_two_chapters_may_share_the_name_of_a_subchapter(project: Project) -> None:
    chapters = (*CATALOGUE.chapters, Chapter(code="Divers", label="Divers", parent="HEMATO"))
    project.adopt(replace(CATALOGUE, chapters=chapters), MARIE)
    assert project.catalogue().chapters == chapters
    assert list(project.mappings()).count(LocalKey(Level.SUBCHAPTER, "Divers")) == 1


def test_half_a_character_does_no_harm(project: Project) -> None:
    row = replace(GLUCOSE, label="Glu\udce9")
    source = SourceFile(name="lab\udce9.csv", kind="table", content=b"\xe9")
    project.adopt(Catalogue((row,), sources=(source,)), MARIE)
    project.decide([(row.key, replace(CONFIRMED, comment="\ud83d"))], reviewer=MARIE, reason="\udce9")
    assert project.catalogue().analyses[0].label == "Glu?"
    assert project.catalogue().sources[0].content == b"\xe9"
    assert project.mapping(row.key).comment == "?"
    assert project.verify() == ()


def test_settings_come_back(project: Project) -> None:
    settings = Settings(
        laboratory="Labo du Port",
        finess="750000018",
        canonical_base="https://labo.example/fhir",
        oids=((Level.ANALYSIS, "1.2.250.1.999.1"), (Level.EXAM, "1.2.250.1.999.2")),
        release="2.80",
        engine="3",
        language="en",
        reading=Reading.SECOND_BLIND,
        reviewers=(MARIE, PAUL),
        columns="label=Nom long,unit=",
        views=(("À revoir", '{"status":["flagged"]}'),),
        use_memory=True,
    )
    assert project.settings() == Settings()
    project.save_settings(settings)
    with reopened(project) as again:
        assert again.settings() == settings


def test_a_project_can_live_in_memory() -> None:
    with open_project("sqlite://", create=True) as project:
        project.adopt(CATALOGUE, MARIE)
        project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
        assert project.mapping(GLUCOSE.key) == CONFIRMED
