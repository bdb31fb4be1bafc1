"""Reading a second time: whose rows may be read by whom, and what a blind reader must not see."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from matching import second_reading
from matching.catalogue import LocalKey
from matching.mapping import Decision, Status
from workbench.models.review import Review
from workbench.project.settings import Reading


def readable(review: Review) -> list[int]:
    """The confirmed rows that the reviewer may read a second time, in the order of the file."""
    by_row: defaultdict[LocalKey, list[Decision]] = defaultdict(list)
    for decision in review.project.journal():
        by_row[decision.key].append(decision)
    positions = review.sheet.positions
    places = [
        positions[key]
        for key, decisions in by_row.items()
        if key in positions and second_reading.may_second_read(decisions, review.reviewer)
    ]
    return sorted(places)


def disagreeing(review: Review) -> list[int]:
    """The rows where two readers differ and nobody has settled it yet."""
    found = second_reading.disagreements(review.project.journal())
    return [review.sheet.positions[one.key] for one in found if one.key in review.sheet.positions]


def mode(review: Review) -> Reading:
    return review.project.settings().reading


def set_mode(review: Review, chosen: Reading) -> None:
    review.project.save_settings(replace(review.project.settings(), reading=chosen))
    refresh_veil(review)


def refresh_veil(review: Review) -> None:
    """Hide first decisions from a blind second reader, or show them again."""
    blind = mode(review) is Reading.SECOND_BLIND
    review.veil(frozenset(readable(review)) if blind else frozenset())


def is_second_reading(review: Review) -> bool:
    """True when a confirmation of the row in hand is a second reading of somebody else's."""
    analysis = review.analysis
    if analysis is None or mode(review) is Reading.SINGLE or review.mapping.status is not Status.CONFIRMED:
        return False
    return second_reading.may_second_read(review.project.journal(analysis.key), review.reviewer)
