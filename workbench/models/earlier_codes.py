"""A code that was decided for a row earlier and that the engine does not propose for it: it is still compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matching.catalogue import LocalAnalysis
from matching.curation.second_reading import decided_by
from matching.mapping import Cause
from matching.match import Candidate
from matching.matcher import NotIndexed
from workbench.models import targets
from workbench.models.around import around
from workbench.models.notices import Notice, Tone
from workbench.wording.domain import not_compared

if TYPE_CHECKING:
    from workbench.models.review import Review


def explained_earlier(review: Review, row: LocalAnalysis, code: str) -> Candidate | None:
    """The code beside the row in hand, noted on the review where a file decided it; None for one that is no code for
    such a row in this release, and, told so, for what cannot be compared."""
    if not targets.is_target(review.engine.release, row, code):
        return None
    try:
        candidate = targets.explained(review.engine, row, code, around(review))
    except NotIndexed as error:
        told = not_compared(review.engine.release.term(error.code))
        review.noticed.emit(Notice(told, Tone.CAUTION))
        return None
    if decided_by(review.project.journal(row.key)) is Cause.IMPORT:
        review.imported.add((review.current, code))
    return candidate
