"""What the engine is told of a project's rows beyond their own words."""

from __future__ import annotations

from matching.memory import rejections
from matching.surroundings import Surroundings, contexts
from workbench.project.memory_store import memory_path, recall
from workbench.project.project import Project


def surroundings(project: Project) -> Surroundings:
    """The rows' exams, the user's memory where the project's settings allow it, and what was refused for each row.

    Raises BadMemory, FileError.
    """
    catalogue = project.catalogue()
    return Surroundings(
        contexts(catalogue), recall(project, memory_path()), rejections(catalogue.analyses, project.mappings())
    )
