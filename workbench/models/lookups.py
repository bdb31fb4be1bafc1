"""Acts that decide nothing: bring a code to the row, answer its question, look back."""

from __future__ import annotations

from collections import Counter
from datetime import date

from catalog_io.sgl_warnings import withdrawn_codes
from matching.catalogue import Level, LocalKey
from matching.curation.coverage import Share, level_figures
from matching.loinc import is_loinc_code
from matching.match import Candidate
from matching.matcher import NotIndexed
from workbench.language import translate
from workbench.models import choosing, reading, targets
from workbench.models.around import around
from workbench.models.notices import Notice, Tone, Until
from workbench.models.review import Review
from workbench.models.targets import review_level
from workbench.wording.domain import not_compared


def compared(review: Review, code: str) -> Candidate | None:
    """How a code fits the row in hand, to be looked at; None for what cannot be compared with it, or not yet."""
    row = review.analysis
    if row is None or not targets.is_target(review.engine.release, row, code):
        return None
    if not (review.engine.is_ready or row.level.is_chapter):
        return None
    try:
        return targets.explained(review.engine, row, code, around(review))
    except NotIndexed:
        return None


def bring(review: Review, code: str) -> bool:
    """Put a code that the reviewer chose on the row in hand: it is the one looked at."""
    candidate = _explained(review, code)
    if candidate is not None:
        choosing.bring(review, candidate)
    return candidate is not None


def ask_about(review: Review, code: str) -> bool:
    """Why not this code: compare it with the row in hand, and choose nothing by that."""
    candidate = _explained(review, code)
    if candidate is None:
        return False
    choosing.ask_about(review, candidate)
    text = translate(
        "Acts", "{code} is only compared: Enter and the digits stay as they were. ← or → chooses it, Esc takes it off."
    )
    review.noticed.emit(Notice(text.format(code=code), until=Until.NEXT_ROW))
    return True


def _explained(review: Review, code: str) -> Candidate | None:
    """How a code that the reviewer named fits the row in hand; None, and told why, where that cannot be said."""
    if review.analysis is None:
        return None
    if not targets.is_target(review.engine.release, review.analysis, code):
        if review.analysis.level.is_chapter:
            text = translate("Acts", "{code} is none of the national codes of chapters: Ctrl+F lists them.")
        elif is_loinc_code(code):
            text = translate("Acts", "{code} is not in this LOINC release.")
        else:
            text = translate("Acts", "“{code}” is not a LOINC code: digits, a hyphen and a check digit, as in 2345-7.")
        review.noticed.emit(Notice(text.format(code=code), Tone.CAUTION, until=Until.ANSWERED))
        return None
    try:
        return targets.explained(review.engine, review.analysis, code, around(review))
    except NotIndexed:
        review.noticed.emit(Notice(not_compared(review.engine.release.term(code)), Tone.CAUTION, until=Until.ANSWERED))
        return None


def answer(review: Review, value: str) -> bool:
    """Answer the row's one question: look at the best candidate with this value of the axis; False without one."""
    match = review.match
    if match is None or match.axis is None:
        return False
    for place, candidate in enumerate(review.candidates):
        if any(axis.axis is match.axis and axis.term == value for axis in candidate.axes):
            choosing.look_at(review, place)
            text = translate("Acts", "{code} fits your answer: Enter confirms it.").format(code=candidate.code)
            review.noticed.emit(Notice(text, until=Until.NEXT_ROW))
            return True
    review.noticed.emit(Notice(translate("Acts", "No candidate fits this answer: search LOINC."), Tone.CAUTION))
    return False


def other_levels(review: Review) -> list[tuple[Level, Share]]:
    """How many exams and chapters have their LOINC code, for each of these levels that has rows."""
    sheet = review.sheet
    mappings = dict(zip(sheet.keys, sheet.mappings, strict=True))
    shares: list[tuple[Level, Share]] = []
    for level, _ in sheet.levels():
        rows = ((row.key, row.label) for row in sheet.analyses if review_level(row.level) is level)
        if level is not Level.ANALYSIS:
            shares.append((level, level_figures(rows, mappings).rows))
    return shares


def withdrawn(review: Review) -> int:
    """How many decided codes the release has withdrawn, or lacks."""
    return len(withdrawn_codes(reading.seen_mappings(review), review.engine.release))


def decided_by_day(review: Review) -> list[tuple[date, int]]:
    """How many analyses were decided for the first time on each day, oldest first; what was undone does not count."""
    seen: dict[LocalKey, date | None] = {}
    for decision in review.project.journal():
        if decision.key.level is not Level.ANALYSIS:
            continue
        if decision.after.status.is_open:
            seen[decision.key] = None
        elif seen.get(decision.key) is None:
            seen[decision.key] = decision.at.astimezone().date()
    return sorted(Counter(day for day in seen.values() if day is not None).items())
