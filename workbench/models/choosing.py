"""Which candidate of the row in hand is looked at, how many are shown, and which more are laid beside them."""

from __future__ import annotations

from matching.match import Candidate
from workbench.models.review import FIRST_SHOWN, Review


def look_at(review: Review, place: int) -> None:
    """Choose a candidate to look at."""
    if 0 <= place < len(review.candidates):
        if place not in review.places_shown:
            review.shown = place + 1
        review.looked_at = place
        review.is_chosen = True
        review.candidates_changed.emit()


def look_along(review: Review, by: int) -> None:
    """Choose the next or previous candidate of the list; behind the last one more is shown."""
    places = review.places_shown
    is_among = review.looked_at in places and not review.is_unsettled
    there = places.index(review.looked_at) + by if is_among else 0
    if 0 <= there < len(places):
        look_at(review, places[there])
    elif by > 0:
        look_at(review, review.looked_at + 1)


def look_at_first(review: Review) -> None:
    """Look at what stands first, as on coming to the row."""
    review.looked_at = 0
    review.is_chosen = False
    review.candidates_changed.emit()


def show_more(review: Review) -> None:
    """All candidates, or the first few again."""
    is_cut = len(review.places_shown) < len(review.candidates)
    review.shown = len(review.candidates) if is_cut else FIRST_SHOWN
    review.candidates_changed.emit()


def bring(review: Review, candidate: Candidate) -> None:
    """Put a candidate that the reviewer found on the row in hand and look at it."""
    review.asked = None
    review.found.add((review.current, candidate.code))
    look_at(review, review.add_candidate(candidate))


def ask_about(review: Review, candidate: Candidate) -> None:
    """Show how a code fits the row in hand; what is looked at and chosen stays as it is."""
    _without_asked(review)
    review.asked = candidate
    review.candidates_changed.emit()


def drop_asked(review: Review) -> bool:
    """Take the code asked about off again; False where there is none."""
    if review.asked is None:
        return False
    _without_asked(review)
    review.candidates_changed.emit()
    return True


def _without_asked(review: Review) -> None:
    """Without it nothing stays chosen that is none of the row's candidates."""
    looked_at, review.asked = review.candidate, None
    if review.candidate is not looked_at:
        review.load_candidates()
