"""A project of one analysis, as the tests of its file need it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matching.catalogue import Catalogue, LocalAnalysis
from matching.mapping import Mapping, Reviewer, Status
from workbench.project import Project, open_project

MARIE = Reviewer("Marie Curie")
GLUCOSE = LocalAnalysis(code="GLU", label="Glucose")
CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")


@contextmanager
def glucose_project(file: Path) -> Iterator[Project]:
    with open_project(file, create=True) as opened:
        opened.adopt(Catalogue((GLUCOSE,)), MARIE)
        yield opened
