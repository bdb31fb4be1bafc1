"""What the engine is told of a project's rows beyond their own words."""

from __future__ import annotations

from matching.curation.levels import exam_rows
from matching.curation.memory import rejections
from matching.reading.surroundings import Surroundings, contexts
from workbench.project.memory_store import memory_path, recall
from workbench.project.project import Project


def surroundings(project: Project) -> Surroundings:
    """The rows' exams, the user's memory where the project's settings allow it, and what was refused for each row.

    Raises BadMemory, FileError.
    """
    catalogue, mappings = project.catalogue(), project.mappings()
    # Each level by itself: what is refused for an exam may well be the code of an analysis with the same words.
    refused = rejections(catalogue.analyses, mappings) | rejections(exam_rows(catalogue), mappings)
    return Surroundings(contexts(catalogue), recall(project, memory_path()), refused)
