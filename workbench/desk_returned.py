"""Files that come back to the open project: compared in the background, listed, taken row by row or at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matching.progress import Cancelled, IsCancelled, Progress
from workbench.language import language, translate
from workbench.models.bulk_acts import row_context
from workbench.models.bulk_model import BulkLine
from workbench.models.notices import Notice, Tone
from workbench.models.returned_acts import new_lines, take_new
from workbench.models.returned_model import Line
from workbench.models.targets import code_name
from workbench.verbs.checking import code_check
from workbench.verbs.comparing import Compared, compare_files
from workbench.verbs.returned import Offered, offered
from workbench.views import dialogs
from workbench.views.review_page import ReviewPage
from workbench.wording.domain import status_word
from workbench.wording.warnings import warning_sentence

if TYPE_CHECKING:
    from workbench.desk import Desk

Checked = list[tuple[Line, Offered]]


def ask(desk: Desk) -> None:
    paths = dialogs.ask_returned(desk.window)
    if paths:
        compare(desk, paths)


def compare(desk: Desk, paths: Sequence[Path]) -> None:
    """Read the files in the background, then list what differs."""
    project, chosen = desk.project, list(paths)
    if project is None or desk.review is None:
        return
    desk.run(
        lambda progress, cancelled: compare_files(chosen, project.catalogue(), project.mappings()),
        lambda found: _found(desk, found),
        translate("Returned", "Comparing the returned file…"),
    )


def _found(desk: Desk, found: Compared) -> None:
    page = desk.review_page()
    if page is None:
        return
    if found.differences or found.problems or found.faults:
        page.offer_returned(found)
    else:
        desk.tell(Notice(translate("Returned", "The file says what the project says."), Tone.GOOD))


def take_all(desk: Desk) -> None:
    """Check every new code in the background, then offer them, with what speaks against each, as one step."""
    page, project, info = desk.page, desk.project, desk.release
    if page is None or project is None or info is None:
        return
    lines = new_lines(page.returned.model)
    if not lines:
        text = translate("Returned", "The file has nothing new for a row that is still open here.")
        desk.tell(Notice(text))
        return

    def check(progress: Progress, cancelled: IsCancelled) -> Checked:
        judge = code_check(info, project.catalogue())
        found: Checked = []
        for place, one in enumerate(lines):
            if cancelled():
                raise Cancelled
            progress(place, len(lines), "check")
            found.append((one, offered(one.difference, judge)))
        return found

    desk.run(check, lambda found: _offer(desk, found), translate("Returned", "Checking the codes…"))


def _offer(desk: Desk, found: Checked) -> None:
    page = desk.page
    if page is None:
        return
    kept = [(line, one) for line, one in found if not one.is_barred]
    title = translate("Returned", "Take %n rows from the file", "", len(kept))
    if len(kept) < len(found):
        barred = translate("Returned", "%n codes that may not be entered are left out", "", len(found) - len(kept))
        title = f"{title} · {barred}"
    model = page.returned.model
    page.offer_bulk(
        title,
        [_bulk_line(page, place, line, one) for place, (line, one) in enumerate(kept)],
        lambda chosen: take_new(model, [kept[one.place][0] for one in chosen]),
        back=page.show_returned,
    )


def _bulk_line(page: ReviewPage, place: int, line: Line, one: Offered) -> BulkLine:
    difference = line.difference
    code = difference.theirs.code
    here = page.review.sheet.positions.get(difference.key)
    return BulkLine(
        place,
        difference.label,
        "" if here is None else row_context(page.review.sheet.analyses[here]),
        code or status_word(difference.theirs.status),
        code_name(page.review.engine.release, code, difference.key.level, language()) if code else "",
        warning=" ".join(map(warning_sentence, one.warnings)),
        is_out=not one.is_sound,
        local=difference.key.code,
    )
