"""The embedded demonstration: a laboratory's catalogue with the decisions that its biologist has taken so far."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from catalog_io.decisions_file import read_decisions
from catalog_io.errors import Problem
from catalog_io.general import read_catalogue
from catalog_io.release_manifest import ReleaseInfo
from matching.mapping import Reviewer
from workbench.project import Project
from workbench.verbs.chapters import confirm_chapters
from workbench.verbs.deciding import apply_decisions
from workbench.verbs.projects import new_project, whole_or_none

_FOLDER = Path(str(files("resources") / "demo"))
LABORATORY = "LBM des Tilleuls"  # invented, as is everything in the demonstration
REVIEWER = "Dr Camille Exemple"
_ADDRESS = "https://tilleuls.example/fhir"  # of its FHIR resources; nobody can own a name in .example (RFC 2606)


def demo_catalogue() -> list[Path]:
    """LOINC_1 to LOINC_3, and the table of subcontracting and volumes, which joins them by code."""
    return [*sorted(_FOLDER.glob("LOINC_*.csv")), _FOLDER / "volumes_sous_traitance.csv"]


def make_demo(path: Path, release: ReleaseInfo) -> Project:
    """The demonstration's project in a new file, decided as far as its biologist came; where that fails, no file is
    left. Raises as :func:`workbench.verbs.projects.new_project`."""
    reviewer = Reviewer(REVIEWER)
    project = new_project(path, read_catalogue(demo_catalogue()).catalogue, release, reviewer, LABORATORY)
    with whole_or_none(project, path):
        decide_demo(project, reviewer)
    return project


def decide_demo(project: Project, reviewer: Reviewer) -> tuple[int, int, tuple[Problem, ...]]:
    """Record what the biologist decided: the chapters that fit by their own words, then the decisions of a file; and
    the address of the laboratory's resources.

    Returns how many of each, and the problems of the file.
    """
    project.save_settings(replace(project.settings(), canonical_base=_ADDRESS))
    chapters = confirm_chapters(project, reviewer)
    applied = apply_decisions(project, read_decisions(_FOLDER / "decisions.csv"), reviewer)
    return chapters, applied.recorded, applied.problems
