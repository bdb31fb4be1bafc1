"""To which other rows a decision may be given: those identical to its row, those of its exam that asked the same."""

from __future__ import annotations

from matching.safety.codes import is_unsafe
from workbench.language import translate
from workbench.models.exam_answers import same_question
from workbench.models.foreign_codes import warnings_on
from workbench.models.review import Review


def source_of(review: Review) -> int:
    """The row whose decision identical rows may get: the one in hand once it is decided, else the one decided last."""
    return review.decided_last if review.mapping.status.is_open else review.current


def takers(review: Review, place: int) -> list[int]:
    """The rows identical to the decided one at ``place`` that its decision may be given to: not those set aside, nor
    those for which its code was refused; none where a rule is sure that it is wrong."""
    sheet = review.sheet
    if place < 0 or place in review.veiled or sheet.mappings[place].status.is_open:
        return []
    if place == review.current and is_wrong(review):
        return []
    code = sheet.mappings[place].code
    return [one for one in sheet.identical(place) if code not in sheet.mappings[one].rejected]


def is_wrong(review: Review) -> bool:
    """Whether a rule says that the code decided for the row in hand is wrong."""
    return is_unsafe(warnings_on(review, review.mapping.code))


def spreading_words(review: Review, place: int) -> str:
    """Which rows the decision just taken at ``place`` could be given to, and by which key; '' where none is."""
    same = len(takers(review, review.decided_last)) if review.decided_last == place else 0
    if same:
        return translate("Acts", "%n identical rows are still open: P decides them alike.", "", same)
    given = review.answered
    if given is None or given.place != place:
        return ""
    term = review.term(review.sheet.mappings[place].loinc)
    waiting = len(same_question(review, given)) if term is not None and term.axes[given.axis] == given.value else 0
    if not waiting:
        return ""
    return translate("Question", "%n rows of the same exam ask the same: Shift+Q gives them the answer.", "", waiting)
