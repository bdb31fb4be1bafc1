"""A project of an older version is brought up to date whole, or left as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect

from matching.catalogue import Level, LocalKey
from matching.mapping import Cause, Mapping, Reviewer, Status
from matching.match import Candidate, Match, Reason, SafetyWarning, Severity, Verdict
from workbench.project import migrations, open_project
from workbench.project.errors import OlderProject
from workbench.project.packing import pack_match

MARIE = Reviewer("Marie Curie")
CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")
VERSION_1 = Path(__file__).with_name("project_version_1.sql")


@pytest.fixture
def older(tmp_path: Path) -> Path:
    file = tmp_path / "labo.project"
    connection = sqlite3.connect(file)
    connection.executescript(VERSION_1.read_text("utf-8"))
    connection.close()
    return file


def test_an_older_project_keeps_everything(older: Path) -> None:
    with open_project(older) as project:
        assert [row.label for row in project.catalogue().analyses] == ["Glucose", "Sodium"]
        assert project.catalogue().sources[0].content == b"GLU;Glucose\r\n"
        assert project.settings().laboratory == "Labo du Port"
        assert project.mapping(LocalKey(Level.ANALYSIS, "GLU")) == CONFIRMED
        assert project.mapping(LocalKey(Level.ANALYSIS, "NA")).status is Status.PROPOSED
        assert [decision.cause for decision in project.journal()] == [Cause.DECIDE, Cause.DECIDE, Cause.UNDO]
        assert (len(project.undoable()), project.can_redo) == (1, True)
        assert project.verify() == ()


def test_an_older_project_is_told_which_of_its_candidates_are_warned(older: Path) -> None:
    sodium = LocalKey(Level.ANALYSIS, "NA")
    remark, warned = SafetyWarning("trial", Severity.INFO), SafetyWarning("unit-property", Severity.WARNING)
    candidates = (
        Candidate("2951-2", 0.8, 0.7, (), (), (remark,)),
        Candidate("2955-3", 0.1, 0.1, (), (), (remark, warned)),
        Candidate("2823-3", 0.1, 0.1, (), (), (warned,)),
    )
    payload = pack_match(Match(sodium, candidates, Verdict.CONFIDENT, Reason.CLEAR))
    with sqlite3.connect(older) as connection:
        connection.execute("UPDATE proposal_payload SET payload = ?", [payload])
    connection.close()
    with open_project(older) as project:
        assert project.summaries()[sodium].warned == ("2955-3", "2823-3")


def test_a_migrated_project_has_the_tables_of_a_new_one(older: Path, tmp_path: Path) -> None:
    open_project(older).close()
    open_project(tmp_path / "new.project", create=True).close()
    assert described(older) == described(tmp_path / "new.project")


def test_an_older_project_that_may_not_be_written_stays_as_it_is(older: Path) -> None:
    before = older.read_bytes()
    with pytest.raises(OlderProject):
        open_project(older, read_only=True)
    assert older.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = migrations.MIGRATIONS[1]

    def breaks(connection: Connection) -> None:
        whole(connection)
        raise OSError("no")

    monkeypatch.setattr(migrations, "MIGRATIONS", {1: breaks})
    with pytest.raises(OSError, match="no"):
        open_project(older)
    monkeypatch.undo()
    with open_project(older) as project:
        assert project.verify() == ()


def described(file: Path) -> object:
    engine = create_engine(f"sqlite:///{file}")
    seen = inspect(engine)
    tables = {
        table: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in seen.get_columns(table)],
            seen.get_pk_constraint(table)["constrained_columns"],
            sorted(str(index["name"]) for index in seen.get_indexes(table)),
            [key["referred_table"] for key in seen.get_foreign_keys(table)],
        )
        for table in seen.get_table_names()
    }
    with engine.connect() as connection:
        triggers = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY 1")
        found = tables, [tuple(row) for row in triggers], connection.exec_driver_sql("PRAGMA application_id").scalar()
    engine.dispose()
    return found
