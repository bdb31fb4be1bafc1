"""One project, two windows: who has it, who may only look, and that no step is lost between two writers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from matching.catalogue import Catalogue
from matching.mapping import Mapping, Reviewer, Status
from tests.project_bench import CONFIRMED, GLUCOSE, MARIE, glucose_project
from workbench.project import Project, journal, open_project
from workbench.project.database import connect
from workbench.project.errors import OpenedReadOnly, ProjectBusy, ProjectChanged


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "labo.project"


@pytest.fixture
def project(file: Path) -> Iterator[Project]:
    with glucose_project(file) as opened:
        yield opened


def test_the_second_window_is_told_who_has_it_and_may_look(project: Project, file: Path) -> None:
    with pytest.raises(ProjectBusy) as told:
        open_project(file)
    holder = told.value.holder
    assert holder is not None
    assert holder.pid == os.getpid()
    assert holder.host
    assert holder.since.tzinfo is not None
    with open_project(file, read_only=True) as seen:
        assert seen.is_read_only
        project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
        assert seen.mapping(GLUCOSE.key) == CONFIRMED
        assert seen.refresh()
        assert not seen.refresh()
        assert not seen.can_redo


def test_who_may_only_look_changes_nothing(project: Project, file: Path) -> None:
    with open_project(file, read_only=True) as seen:
        for change in (
            lambda: seen.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE),
            lambda: seen.adopt(Catalogue(), MARIE),
            lambda: seen.save_settings(seen.settings()),
            lambda: seen.save_proposals([]),
        ):
            with pytest.raises(OpenedReadOnly):
                change()


def test_closing_frees_the_file_and_leaves_nothing_beside_it(project: Project, file: Path) -> None:
    project.close()
    open_project(file).close()
    assert list(file.parent.iterdir()) == [file]


def test_closing_twice_is_no_harm(project: Project, file: Path) -> None:
    project.close()
    with open_project(file):
        project.close()
        with pytest.raises(ProjectBusy):
            open_project(file)


def test_a_lock_file_left_behind_blocks_nobody(project: Project, file: Path) -> None:
    project.close()
    file.with_name(file.name + ".lock").write_text('{"user": "gone", "host": "gone", "pid": 1, "since": "2020-01-01"}')
    open_project(file).close()


HOLD = """
import sys
from workbench.project import open_project
project = open_project(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_killed_window_frees_the_file(project: Project, file: Path) -> None:
    project.close()
    root = Path(__file__).parents[1]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        with pytest.raises(ProjectBusy) as told:
            open_project(file)
        assert told.value.holder is not None
        assert told.value.holder.pid == child.pid
        child.kill()
    open_project(file).close()


def test_a_writer_that_did_not_see_the_last_step_is_refused(project: Project, file: Path) -> None:
    """On a database server there is no lock file: two windows write, each on what it last saw."""
    other = Project(connect(file, read_only=False), None)
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    with pytest.raises(ProjectChanged) as told:
        other.decide([(GLUCOSE.key, Mapping(Status.FLAGGED))], reviewer=Reviewer("Paul Broca"))
    assert (told.value.seen, told.value.last) == (1, 2)
    assert other.mapping(GLUCOSE.key) == CONFIRMED
    other.refresh()
    other.decide([(GLUCOSE.key, Mapping(Status.FLAGGED))], reviewer=Reviewer("Paul Broca"))
    assert other.verify() == ()
    other.close()


def test_two_writers_at_the_very_same_moment(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both saw the same last step; the numbers of steps are unique, so the database refuses the second."""
    project.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
    project._history.last = 1
    monkeypatch.setattr(journal, "last_step", lambda connection: 1)
    with pytest.raises(ProjectChanged):
        project.decide([(GLUCOSE.key, Mapping(Status.FLAGGED))], reviewer=MARIE)
    assert project.mapping(GLUCOSE.key) == CONFIRMED
