"""Which rows are shown and in what order: all of them, those that a filter lets through, or some that were picked. The
review holds the state."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from matching.catalogue import Level
from workbench.models.order import Order, Picked, Shown, arranged, possible
from workbench.models.review import Review
from workbench.models.targets import review_level
from workbench.models.worksheet import RowFilter


def show(review: Review, wanted: RowFilter | None = None, order: Order | None = None) -> None:
    """Narrow or reorder all the rows; the row in hand stays in hand where it is still shown."""
    review.picked = None
    _arrange(review, review.filter if wanted is None else wanted, review.order if order is None else order)


def narrow(review: Review, wanted: RowFilter) -> None:
    """Narrow by words or facets what is shown, be it all the rows or those that were picked."""
    _arrange(review, wanted, review.order)


def reorder(review: Review, order: Order) -> None:
    """Put what is shown in another order."""
    _arrange(review, review.filter, order)


def show_only(review: Review, places: Sequence[int], wanted: RowFilter, order: Order, named: str) -> None:
    """Show just these rows, of those that the filter lets through, until they are left or all are asked for."""
    before = review.picked.before if review.picked is not None else (review.filter, review.order)
    review.picked = Picked(named, tuple(places), before)
    _arrange(review, wanted, order)


def leave_picked(review: Review) -> bool:
    """Show again what was shown before just some rows were; False where that is so already."""
    if review.picked is None:
        return False
    show(review, *review.picked.before)
    return True


def _arrange(review: Review, wanted: RowFilter, order: Order) -> None:
    if review.current >= 0 and not review.filter.text:
        review.before_words = review.current
    review.filter, review.order = wanted, possible(review.sheet, order)
    review.visible = arranged(review.sheet, review.filter, review.order)
    if review.picked is not None:
        review.visible = review.visible[np.isin(review.visible, review.picked.places)]
    review.rows_reset.emit()
    if review.current not in review.visible:
        first = int(review.visible[0]) if len(review.visible) else -1
        is_back = review.current < 0 and review.before_words in review.visible
        review.select(review.before_words if is_back else first)


def use_level(review: Review, level: Level) -> None:
    """Show the analyses, exams or chapters as they were left, at first all of them: the filter of the one means
    nothing to the others."""
    level, here = review_level(level), review.filter.level
    if level is here:
        return
    review.left[here] = Shown(review.filter, review.order, review.visible, review.picked, review.current)
    left = review.left.get(level)
    if left is None:
        show(review, RowFilter(level=level))
        return
    review.filter, review.order, review.visible, review.picked = left.filter, left.order, left.visible, left.picked
    review.rows_reset.emit()
    review.select(left.current)


def other_level(review: Review) -> None:
    """From the analyses to the exams, to the chapters and back, as far as there are any."""
    levels = [level for level, _ in review.sheet.levels()]
    if review.filter.level in levels:
        use_level(review, levels[(levels.index(review.filter.level) + 1) % len(levels)])


def reveal(review: Review, place: int) -> None:
    """Take the row at ``place`` in hand; where the filter hides it, all rows of its level are shown."""
    if place not in review.visible:
        show(review, RowFilter(level=review_level(review.sheet.analyses[place].level)))
    review.select(place)
