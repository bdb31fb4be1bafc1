"""What speaks against the decided codes, looked up at any time: rules on a code, on its row, and over many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog_io.sgl_warnings import ExportWarning
from workbench.language import translate
from workbench.models import reading
from workbench.models.notices import Notice, Tone
from workbench.verbs.checking import decided_warnings

if TYPE_CHECKING:
    from workbench.desk import Desk


def toggle(desk: Desk) -> None:
    """Show the list of warnings, or put it away."""
    page, review, project = desk.page, desk.review, desk.project
    if page is None or review is None or project is None:
        return
    if page.work.currentWidget() is page.warnings:
        page.back_to_reading()
        return
    catalogue, mappings, release = project.catalogue(), reading.seen_mappings(review), review.engine.release
    desk.run(
        lambda progress, cancelled: decided_warnings(project, catalogue, mappings, release),
        lambda found: _tell(desk, found),
        translate("Desk", "Checking the codes…"),
    )


def _tell(desk: Desk, found: tuple[ExportWarning, ...]) -> None:
    if desk.page is None:
        return
    if found:
        desk.page.show_warnings(found)
        desk.tell(Notice(desk.page.warnings.title.text(), Tone.CAUTION))
    else:
        desk.tell(Notice(translate("Export", "Nothing speaks against the codes decided so far."), Tone.GOOD))
