"""Opening a project: each thing that can be wrong has a name, and what is there is never overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from matching.catalogue import Catalogue, LocalAnalysis
from tests.project_bench import CONFIRMED, GLUCOSE, MARIE, glucose_project
from workbench.project import Project, open_project, schema
from workbench.project import database as database_module
from workbench.project.errors import (
    BadAddress,
    DiskFull,
    DriverMissing,
    FolderMissing,
    ForeignDatabase,
    NewerProject,
    NotADatabase,
    ProjectBusy,
    ProjectDamaged,
    ProjectError,
    ProjectMissing,
    ReadOnlyPlace,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "labo.project"


@pytest.fixture
def project(file: Path) -> Iterator[Project]:
    with glucose_project(file) as opened:
        yield opened


def database(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file)
    for statement in statements:
        connection.executescript(statement)
    connection.close()


# What is not a project


def test_a_missing_file_is_not_made_by_mistake(file: Path) -> None:
    with pytest.raises(ProjectMissing) as told:
        open_project(file)
    assert told.value.where == str(file)
    assert list(file.parent.iterdir()) == []


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        open_project(tmp_path / "no" / "labo.project", create=True)


@pytest.mark.parametrize("content", [b"", b"code;label\n" * 500, b"PK\x03\x04" + bytes(4000)])
@pytest.mark.parametrize("read_only", [True, False])
def test_another_file_is_left_as_it_was(file: Path, content: bytes, read_only: bool) -> None:
    file.write_bytes(content)
    with pytest.raises(NotADatabase):
        open_project(file, read_only=read_only)
    assert file.read_bytes() == content


def test_creating_does_not_overwrite_another_file(file: Path) -> None:
    file.write_text("code;label\n" * 500)
    with pytest.raises(NotADatabase):
        open_project(file, create=True)
    assert file.read_text() == "code;label\n" * 500


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE photo (name TEXT)",
        "PRAGMA application_id = 42; CREATE TABLE schema_version (program TEXT, version INTEGER)",
    ],
)
def test_the_database_of_another_program_is_left_as_it_was(file: Path, statement: str) -> None:
    database(file, statement)
    before = file.read_bytes()
    with pytest.raises(ForeignDatabase):
        open_project(file, create=True)
    assert file.read_bytes() == before


def test_a_newer_project_is_left_as_it_was(project: Project, file: Path) -> None:
    project.close()
    database(file, f"UPDATE schema_version SET version = {schema.VERSION + 1}")
    before = file.read_bytes()
    with pytest.raises(NewerProject) as told:
        open_project(file)
    assert (told.value.found, told.value.known) == (schema.VERSION + 1, schema.VERSION)
    assert file.read_bytes() == before


def test_a_damaged_file_is_told(project: Project, file: Path) -> None:
    project.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(ProjectDamaged):
        open_project(file)


def test_creating_where_a_project_is_opens_it(project: Project, file: Path) -> None:
    project.close()
    with open_project(file, create=True) as again:
        assert again.catalogue().analyses == (GLUCOSE,)


def test_a_creation_that_was_cut_short_is_done_again(file: Path) -> None:
    file.touch()
    with open_project(file, create=True) as project:
        assert project.catalogue() == Catalogue()


def test_each_project_has_a_name_of_its_own_that_stays(project: Project, tmp_path: Path) -> None:
    project.close()
    with open_project(project.where) as again, open_project(tmp_path / "other", create=True) as other:
        assert again.identity == project.identity
        assert other.identity != project.identity


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("nonsense://x", BadAddress),
        ("://", BadAddress),
        ("postgresql+pg8000://someone:secret@nowhere.invalid/labo", DriverMissing),
    ],
)
def test_an_address_that_leads_nowhere(address: str, error: type[ProjectError]) -> None:
    with pytest.raises(error) as told:
        open_project(address)
    assert "secret" not in told.value.where


def test_an_sqlite_address_is_a_file(project: Project, file: Path) -> None:
    project.close()
    with open_project(f"sqlite:///{file}") as again:
        assert again.where == str(file)


# Places that take no writing


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of an ordinary user, and the rights of one: root may write anywhere."""
    if sys.platform == "win32":
        pytest.skip("folders have no write bit here")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    was_root = os.geteuid() == 0
    if was_root:
        os.seteuid(65534)
    yield folder
    if was_root:
        os.seteuid(0)
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_a_read_only_folder(unprivileged: Path) -> None:
    file = unprivileged / "labo.project"
    open_project(file, create=True).close()
    os.seteuid(os.getuid())
    unprivileged.chmod(0o555)
    if os.getuid() == 0:
        os.seteuid(65534)
    with pytest.raises(ReadOnlyPlace):
        open_project(file)
    with pytest.raises(ReadOnlyPlace):
        open_project(unprivileged / "new.project", create=True)
    with open_project(file, read_only=True) as seen:
        assert seen.catalogue() == Catalogue()


def test_a_read_only_file(unprivileged: Path) -> None:
    file = unprivileged / "labo.project"
    open_project(file, create=True).close()
    file.chmod(0o444)
    with pytest.raises(ReadOnlyPlace):
        open_project(file)
    open_project(file, read_only=True).close()


def test_a_full_disk_loses_only_the_step_under_way(project: Project) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    many = Catalogue((GLUCOSE, *(LocalAnalysis(code=f"A{n}", label="x" * 1000) for n in range(500))))
    with project._database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        project.adopt(many, MARIE)
    assert project.catalogue().analyses == (GLUCOSE,)
    assert project.mapping(GLUCOSE.key) == CONFIRMED
    assert project.verify() == ()
    project.undo(MARIE)


def test_a_reader_that_keeps_the_file_delays_a_decision_and_loses_nothing(
    project: Project, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.close()
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0)
    reader = sqlite3.connect(file, isolation_level=None)
    with open_project(file) as impatient:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM local_row").fetchone()
        with pytest.raises(ProjectBusy):
            impatient.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
        reader.execute("COMMIT")
        assert impatient.undoable() == ()
        impatient.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
        assert impatient.verify() == ()
    reader.close()


# What nobody may rewrite


@pytest.mark.parametrize("statement", ["DELETE FROM journal", "UPDATE step SET reviewer = 'x'", "DELETE FROM step"])
def test_the_journal_refuses_to_be_rewritten(project: Project, file: Path, statement: str) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.close()
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        database(file, statement)


def test_a_mapping_changed_behind_the_journals_back_is_found(project: Project, file: Path) -> None:
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project.close()
    database(file, "UPDATE current SET mapping = replace(mapping, '14749-6', '2345-7')")
    with open_project(file) as again:
        assert [found.rule for found in again.verify()] == ["current-differs"]
