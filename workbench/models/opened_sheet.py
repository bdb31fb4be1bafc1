"""A project's rows as the worksheet that a review opens with."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from catalog_io.chapters import chapter_table, check_row_code
from matching.catalogue import Catalogue, Level
from matching.curation.chapters import match_chapter
from matching.curation.levels import distinct_chapter_rows, exam_rows
from matching.loinc import LoincRelease
from matching.match import Severity
from workbench.models.worksheet import Brief, Worksheet
from workbench.project import Project


def opened_sheet(project: Project, release: LoincRelease) -> tuple[Catalogue, Worksheet]:
    """The project's catalogue, and its rows with where they stand and what was proposed for them."""
    with _uncollected():
        briefs = {
            key: Brief(short.verdict, short.code, short.confidence, short.warned)
            for key, short in project.summaries().items()
        }
        catalogue = project.catalogue()
        chapters = distinct_chapter_rows(catalogue)
        # What fits a chapter is not kept: it is known at once, and without the engine.
        briefs |= {row.key: Brief.of(match_chapter(row, chapter_table())) for row in chapters}
        rows = (*catalogue.analyses, *exam_rows(catalogue), *chapters)
        changed = project.changed_keys()
        return catalogue, Worksheet(rows, project.mappings(), briefs, changed, _code_rule(release))


def _code_rule(release: LoincRelease) -> Callable[[str, Level], bool]:
    """Whether a safety rule speaks against a code on any row of a level; each is looked up once."""

    @cache
    def is_unsafe(code: str, level: Level) -> bool:
        return any(one.severity is not Severity.INFO for one in check_row_code(release, code, level))

    return is_unsafe


@contextmanager
def _uncollected() -> Iterator[None]:
    """Spare looking for garbage while many thousand values are made that all stay until the project is put away, and
    among them afterwards: it would take much of the time. Who puts the project away unfreezes them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
