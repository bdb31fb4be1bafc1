"""The process may be killed at any instant: the file opens again whole, and at most the step under way is lost."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from matching.catalogue import Catalogue, LocalAnalysis
from matching.mapping import Reviewer
from workbench.project import Project, open_project

ROWS = 400
KILLS = 6
MARIE = Reviewer("Marie Curie")
ROOT = Path(__file__).parents[1]

# Decides all rows in one step, over and over, and says after each step that it is done.
DECIDES = """
import sys
from matching.mapping import Cause, Mapping, Reviewer, Status
from workbench.project import open_project
project = open_project(sys.argv[1])
keys = list(project.mappings())
print(0, flush=True)
while True:
    code = "2345-7" if project.mapping(keys[0]).loinc == "14749-6" else "14749-6"
    changes = [(key, Mapping(Status.CONFIRMED, code)) for key in keys]
    print(project.decide(changes, reviewer=Reviewer("Marie Curie"), cause=Cause.BULK), flush=True)
"""

# Imports the catalogue over and over, every row with a unit that tells how often.
IMPORTS = """
import sys
from dataclasses import replace
from matching.catalogue import Catalogue
from matching.mapping import Reviewer
from workbench.project import open_project
project = open_project(sys.argv[1])
rows = project.catalogue().analyses
count = int(rows[0].unit or 0)
print(count, flush=True)
while True:
    count += 1
    project.adopt(Catalogue(tuple(replace(row, unit=str(count)) for row in rows)), Reviewer("Marie Curie"))
    print(count, flush=True)
"""


def killed(program: str, file: Path, after: float) -> list[int]:
    """Run the program, kill it some instant after it began its work, and say which steps it had reported as done."""
    with subprocess.Popen(
        [sys.executable, "-c", program, str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        first = child.stdout.readline()
        assert first, child.stderr.read()
        with pytest.raises(subprocess.TimeoutExpired):  # it never ends by itself
            child.wait(after)
        child.kill()
        return [int(first), *map(int, child.stdout.read().split())]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "labo.project"
    with open_project(path, create=True) as project:
        project.adopt(Catalogue(tuple(LocalAnalysis(code=f"A{n}", label=f"Analyse {n}") for n in range(ROWS))), MARIE)
    return path


def instants() -> list[float]:
    seeded = random.Random(1)
    return [seeded.uniform(0.01, 0.25) for _ in range(KILLS)]


def assert_whole(project: Project) -> None:
    assert project.verify() == ()
    assert len(project.catalogue().analyses) == ROWS


def test_a_bulk_decision_is_there_whole_or_not_at_all(file: Path) -> None:
    steps = 1  # the import of the catalogue
    for instant in instants():
        reported = killed(DECIDES, file, instant)[-1]
        with open_project(file) as project:
            assert_whole(project)
            entries = project.journal()
            assert len(entries) % ROWS == 0
            assert len({mapping.loinc for mapping in project.mappings().values()}) == 1
            last = entries[-1].step if entries else 1
            assert max(reported, steps) <= last <= max(reported, steps) + 1
            steps = last
    assert steps > 1


def test_an_import_is_there_whole_or_not_at_all(file: Path) -> None:
    count = 0
    for instant in instants():
        done = killed(IMPORTS, file, instant)
        with open_project(file) as project:
            assert_whole(project)
            (unit,) = {row.unit for row in project.catalogue().analyses}
            assert done[-1] <= int(unit or 0) <= done[-1] + 1
            count = int(unit or 0)
    assert count > 0
