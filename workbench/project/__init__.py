"""The project: one database that keeps the catalogue, the proposals and every decision. No Qt here."""

from workbench.project.project import Project, open_project

__all__ = ["Project", "open_project"]
