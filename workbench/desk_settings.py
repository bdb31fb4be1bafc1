"""The settings of the open project, and the user's memory of confirmed codes that one of them speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.language import translate
from workbench.models import reading
from workbench.models.notices import Notice, Tone
from workbench.project.settings import Settings
from workbench.verbs import remembering
from workbench.wording.errors import WORLD_ERRORS

if TYPE_CHECKING:
    from workbench.desk import Desk


def keep(desk: Desk, said: Settings) -> None:
    """Keep what was said on the page of settings, and show it."""
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    before = project.settings()
    try:
        project.save_settings(said)
        if said.use_memory != before.use_memory:
            remembering.change_memory(project)
        if (said.use_memory, said.reading) != (before.use_memory, before.reading):
            review.memory = None  # to be read again, or no more
    except WORLD_ERRORS as error:
        desk.tell_error(error)
        return
    reading.refresh_veil(review)
    if said.laboratory != before.laboratory:
        desk.show_again()
    desk.tell(Notice(translate("Settings", "The settings are kept."), Tone.GOOD))


def keep_memory(desk: Desk) -> None:
    """Give the user's memory what the project has confirmed, where it opted in."""
    if desk.project is None or desk.project.is_read_only:
        return
    try:
        remembering.keep_memory(desk.project)
    except WORLD_ERRORS as error:
        desk.tell_error(error)
