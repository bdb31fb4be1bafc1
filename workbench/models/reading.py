"""Reading a second time: whose rows may be read by whom, and what a blind reader must not see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from matching.catalogue import LocalKey
from matching.curation import second_reading
from matching.mapping import Decision, Mapping, Reviewer, Status
from workbench.language import translate
from workbench.models.notices import Notice, Tone, Until
from workbench.models.review import MANY, Review
from workbench.project.settings import Reading


def readable(review: Review) -> list[int]:
    """The confirmed rows that the reviewer may read a second time, in the order of the file."""
    return _places(review, second_reading.may_second_read)


def hidden(review: Review) -> list[int]:
    """The rows whose first decision a blind reader must not see: those to be read, and those reopened unread."""
    return _places(review, second_reading.is_hidden)


def _places(review: Review, wanted: Callable[[list[Decision], Reviewer], bool]) -> list[int]:
    by_row, positions = review.project.journal_by_row(), review.sheet.positions
    return sorted(positions[key] for key, made in by_row.items() if key in positions and wanted(made, review.reviewer))


def disagreeing(review: Review) -> list[int]:
    """The rows where two readers differ and nobody has settled it yet."""
    found = second_reading.disagreements(review.project.journal_by_row())
    return [review.sheet.positions[one.key] for one in found if one.key in review.sheet.positions]


def disagreement_words(review: Review) -> str:
    """What the two readers of the row in hand said who differ on it; '' where none do."""
    row = review.analysis
    if row is None or review.is_veiled or review.mapping.status is not Status.FLAGGED:
        return ""
    found = second_reading.disagreements({row.key: review.project.journal(row.key)})
    return " · ".join(map(_said, (found[0].first, found[0].second))) if found else ""


def _said(decision: Decision) -> str:
    text = translate("Candidates", "{name}: {code}")
    code = decision.after.code or translate("Candidates", "another code, not said which")
    return text.format(name=decision.reviewer.name, code=code)


def mode(review: Review) -> Reading:
    return review.project.settings().reading


def set_mode(review: Review, chosen: Reading) -> None:
    review.project.save_settings(replace(review.project.settings(), reading=chosen))
    review.memory = None  # a blind reader's does not hold what the project itself has confirmed
    refresh_veil(review)


def refresh_veil(review: Review) -> None:
    """Hide first decisions from a blind second reader, or show them again."""
    review.veil(frozenset(hidden(review)) if _is_blind(review) else frozenset())


def follow(review: Review, places: Sequence[int]) -> None:
    """The same after these rows were decided."""
    if not _is_blind(review):
        return
    if len(places) > MANY:
        refresh_veil(review)
        return
    keys = {review.sheet.keys[place]: place for place in places}
    made = review.project.journal_by_row(keys)
    still = {place for key, place in keys.items() if second_reading.is_hidden(made.get(key, ()), review.reviewer)}
    review.veil(review.veiled - set(places) | still)


def seen_mappings(review: Review) -> dict[LocalKey, Mapping]:
    """Where the rows of the window stand, but those whose decision is hidden."""
    rows = zip(review.sheet.keys, review.sheet.mappings, strict=True)
    return {key: mapping for place, (key, mapping) in enumerate(rows) if place not in review.veiled}


def must_answer_first(review: Review, place: int | None = None) -> bool:
    """True, and told so, for an act that would show or change what a blind reader must not see yet of a row."""
    is_hidden = (review.current if place is None else place) in review.veiled
    if is_hidden:
        text = translate("Acts", "Blind second reading: say your own code first (Enter, 1–9 or Ctrl+F).")
        review.noticed.emit(Notice(text, Tone.CAUTION))
    return is_hidden


def must_settle_first(review: Review) -> bool:
    """True, and told so, where two readers differ on the row in hand and no candidate is chosen yet."""
    if review.is_unsettled and review.analysis is not None:
        text = translate("Acts", "Two readings of “{label}” differ: choose a code by its number, or ← → and Enter.")
        review.noticed.emit(Notice(text.format(label=review.analysis.label), Tone.CAUTION, until=Until.NEXT_ROW))
    return review.is_unsettled


def _is_blind(review: Review) -> bool:
    return mode(review) is Reading.SECOND_BLIND


def is_second_reading(review: Review) -> bool:
    """True when a confirmation of the row in hand is a second reading of somebody else's."""
    analysis = review.analysis
    if analysis is None or mode(review) is Reading.SINGLE or review.mapping.status is not Status.CONFIRMED:
        return False
    return second_reading.may_second_read(review.project.journal(analysis.key), review.reviewer)
