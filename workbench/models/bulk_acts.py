"""Acts on many rows: previewed, one undo step, and never on a row that a biologist decided."""

from __future__ import annotations

from collections.abc import Sequence

from matching.mapping import Mapping, Status
from matching.match import Verdict
from workbench.language import language, translate
from workbench.models import decisions
from workbench.models.acts import decide_many
from workbench.models.bulk_model import BulkLine
from workbench.models.notices import Notice, Tone
from workbench.models.review import Review


def bulk_rows(review: Review) -> list[int]:
    """The open rows of the present filter that are CONFIDENT: what a bulk confirmation would take."""
    briefs, mappings = review.sheet.briefs, review.sheet.mappings

    def wanted(place: int) -> bool:
        brief = briefs[place]
        is_sure = brief is not None and brief.verdict is Verdict.CONFIDENT and bool(brief.code)
        return is_sure and mappings[place].status in (Status.UNMAPPED, Status.PROPOSED)

    return [int(place) for place in review.visible if wanted(int(place))]


def line_of(review: Review, place: int, code: str) -> BulkLine:
    """The row at ``place`` in a preview of what would give it ``code``."""
    analysis, brief = review.sheet.analyses[place], review.sheet.briefs[place]
    term = review.term(code) if code else None
    context = " · ".join(part for part in (analysis.specimen, analysis.unit or analysis.unit_code) if part)
    sure = brief.confidence if brief is not None and brief.code == code else None
    return BulkLine(place, analysis.label, context, code, term.name(language()) if term is not None else "", sure)


def confirm_rows(review: Review, chosen: Sequence[tuple[int, str]]) -> None:
    """Confirm (position, code) pairs as one step; a row decided in the meantime is left as it is."""
    sheet = review.sheet
    decided = [
        (place, decisions.confirmed(sheet.mappings[place], code))
        for place, code in chosen
        if sheet.mappings[place].status.is_open
    ]
    decide_many(review, decided)
    text = translate("Acts", "%n rows confirmed in one step.", "", len(decided))
    review.noticed.emit(Notice(text, Tone.GOOD, undoable=bool(decided)))


def propagate(review: Review, given: Mapping, places: Sequence[int]) -> None:
    """Give identical open rows the decision ``given``, as one step."""
    sheet = review.sheet
    decided = []
    for place in places:
        before = sheet.mappings[place]
        if before.status.is_open:
            decided.append((place, _same_decision(given, before)))
    decide_many(review, decided)
    text = translate("Acts", "%n identical rows decided in one step.", "", len(decided))
    review.noticed.emit(Notice(text, Tone.GOOD, undoable=bool(decided)))


def _same_decision(given: Mapping, before: Mapping) -> Mapping:
    if given.status.is_transcoded:
        return decisions.confirmed(before, given.loinc, given.equivalence)
    if given.status is Status.NO_CODE:
        return decisions.without_code(before)
    if given.status is Status.EXCLUDED:
        return decisions.excluded(before)
    return decisions.flagged(before)
