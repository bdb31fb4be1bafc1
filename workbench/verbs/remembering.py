"""The user's memory of confirmed codes, kept up with a project that opted in."""

from __future__ import annotations

from workbench.project.memory_store import memory_path, remember
from workbench.project.project import Project


def keep_memory(project: Project) -> None:
    """Give the memory what the project has confirmed now; nothing where its settings do not say so.

    Raises BadMemory, FileError.
    """
    if project.settings().use_memory:
        remember(project, memory_path())


def change_memory(project: Project) -> int:
    """The same after the settings changed: a project that no longer opts in takes back what it gave.

    Returns how many wordings it gives now. Raises BadMemory, FileError.
    """
    return remember(project, memory_path())
