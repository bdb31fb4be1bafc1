"""Acts on many rows: previewed, one undo step, and never on a row that a biologist decided or set aside."""

from __future__ import annotations

from collections.abc import Sequence

from matching.catalogue import LocalAnalysis
from matching.mapping import Mapping, Status
from matching.match import Verdict
from workbench.language import language, translate
from workbench.models.acts import decide_many
from workbench.models.bulk_model import BulkLine
from workbench.models.notices import Notice, Tone
from workbench.models.review import Review
from workbench.models.targets import code_name, is_target, review_level
from workbench.verbs import decisions


def bulk_rows(review: Review) -> list[int]:
    """The open rows of the present filter that are CONFIDENT: what a bulk confirmation would take."""
    sheet, release = review.sheet, review.engine.release

    def wanted(place: int) -> bool:
        brief = sheet.briefs[place]
        if brief is None or brief.verdict is not Verdict.CONFIDENT or not brief.code:
            return False
        # what an earlier release proposed may be gone from this one
        is_known = is_target(release, sheet.analyses[place], brief.code)
        return is_known and sheet.is_untouched(place)

    return [int(place) for place in review.visible if wanted(int(place))]


def line_of(review: Review, place: int, code: str) -> BulkLine:
    """The row at ``place`` in a preview of what would give it ``code``."""
    analysis, brief = review.sheet.analyses[place], review.sheet.briefs[place]
    sure = brief.confidence if brief is not None and brief.code == code else None
    name = code_name(review.engine.release, code, analysis.level, language())
    sure = None if analysis.level.is_chapter else sure
    return BulkLine(place, analysis.label, row_context(analysis), code, name, sure, local=analysis.code)


def row_context(analysis: LocalAnalysis) -> str:
    """What a preview tells rows of one label apart by."""
    return " · ".join(part for part in (analysis.specimen, analysis.unit or analysis.unit_code) if part)


def confirm_rows(review: Review, chosen: Sequence[tuple[int, str]]) -> None:
    """Confirm (position, code) pairs as one step; a row touched in the meantime is left as it is."""
    sheet = review.sheet
    decided = [
        (place, decisions.coded(sheet.mappings[place], code, sheet.analyses[place].level))
        for place, code in chosen
        if sheet.is_untouched(place)
    ]
    decide_many(review, decided)
    text = translate("Acts", "%n rows confirmed in one step.", "", len(decided))
    review.noticed.emit(Notice(text, Tone.GOOD, undoable=bool(decided)))


def propagate(review: Review, given: Mapping, places: Sequence[int]) -> None:
    """Give identical rows the decision ``given``, as one step, an exclusion with its reason; a row touched in the
    meantime is left as it is."""
    sheet = review.sheet
    decided = [(place, _same_decision(given, sheet.mappings[place])) for place in places if sheet.is_untouched(place)]
    decide_many(review, decided, given.comment if given.status is Status.EXCLUDED else "")
    text = translate("Acts", "%n identical rows decided in one step.", "", len(decided))
    review.noticed.emit(Notice(text, Tone.GOOD, undoable=bool(decided)))


def chapter_rows(review: Review) -> list[int]:
    """The rows of the chapter of the row in hand, at its level, whatever the filter; none for a row without chapter."""
    analysis = review.analysis
    if analysis is None or not analysis.chapter:
        return []
    level = review_level(analysis.level)
    rows = enumerate(review.sheet.analyses)
    return [place for place, row in rows if row.chapter == analysis.chapter and review_level(row.level) is level]


def assign(review: Review, places: Sequence[int], name: str) -> None:
    """Give rows to a reviewer, or take them from everybody for '', as one step; their codes stay as they are."""
    mappings = review.sheet.mappings
    given = [
        (place, decisions.assigned(mappings[place], name)) for place in places if mappings[place].assigned_to != name
    ]
    decide_many(review, given)
    if not given:
        text = translate("Acts", "Nothing changes: these rows are assigned so already.")
    elif name:
        text = translate("Acts", "%n rows assigned to {name} in one step.", "", len(given)).format(name=name)
    else:
        text = translate("Acts", "%n rows assigned to nobody in one step.", "", len(given))
    review.noticed.emit(Notice(text, undoable=bool(given)))


def _same_decision(given: Mapping, before: Mapping) -> Mapping:
    """``before`` decided as ``given``, which is no open row's."""
    if given.status.is_transcoded:
        return decisions.confirmed(before, given.loinc, given.equivalence)
    if given.status is Status.NO_CODE:
        return decisions.with_interim(before, given.interim)
    return decisions.excluded(before)
