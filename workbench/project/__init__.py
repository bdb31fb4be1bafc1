"""The project: one database that keeps the catalogue, the proposals and every decision. No Qt here."""

from workbench.project.opening import open_project
from workbench.project.project import Project

__all__ = ["Project", "open_project"]
