"""A project that is made is whole, or leaves no file that would stand in the way of another attempt."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import Catalogue
from tests.window_bench import BIOLOGIST, small_catalogue
from workbench.project import Project, migrations, open_project
from workbench.project.database import Database
from workbench.project.errors import DiskFull, ProjectBusy
from workbench.verbs import demo, projects
from workbench.verbs.demo import make_demo
from workbench.verbs.projects import new_project

INFO = ReleaseInfo("starter", "2.80", 0, (), "", "", datetime(2026, 1, 5, tzinfo=UTC), Path("starter"))


def failing(*_: object) -> None:
    raise DiskFull("labo.lwb")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "labo.lwb"


def test_a_disk_that_fails_at_once_leaves_no_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(database: Database, create: bool) -> None:
        with database.writing():
            assert file.exists()
            raise DiskFull(str(file))

    with monkeypatch.context() as broken:
        broken.setattr(migrations, "prepare", full)
        with pytest.raises(DiskFull):
            new_project(file, small_catalogue(), INFO, BIOLOGIST)
    assert list(file.parent.iterdir()) == []
    new_project(file, small_catalogue(), INFO, BIOLOGIST).close()


def test_a_catalogue_that_cannot_be_kept_leaves_no_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Project, "adopt", failing)
    with pytest.raises(DiskFull):
        new_project(file, Catalogue(), INFO, BIOLOGIST)
    assert list(file.parent.iterdir()) == []


def test_what_somebody_else_makes_in_the_meantime_is_left_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(where: object, create: bool) -> Project:
        file.write_bytes(b"theirs")
        raise ProjectBusy(str(file))

    monkeypatch.setattr(projects, "open_project", late)
    with pytest.raises(ProjectBusy):
        new_project(file, Catalogue(), INFO, BIOLOGIST)
    assert file.read_bytes() == b"theirs"


def test_a_demonstration_that_cannot_be_decided_leaves_no_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(demo, "apply_decisions", failing)
        with pytest.raises(DiskFull):
            make_demo(file, INFO)
    assert list(file.parent.iterdir()) == []
    make_demo(file, INFO).close()
    with open_project(file) as made:
        assert made.decided()
