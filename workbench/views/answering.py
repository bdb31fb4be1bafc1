"""The row's one question, and its answer for the rows of the same exam that ask the same."""

from __future__ import annotations

from dataclasses import replace

from workbench.language import translate
from workbench.models import bulk_acts, lookups
from workbench.models.axis_names import axis_in_words
from workbench.models.exam_answers import Answered, same_question
from workbench.models.notices import Notice, Until
from workbench.views.review_page import ReviewPage
from workbench.wording.domain import question_words, spoken, told_apart


def the_question(page: ReviewPage) -> None:
    """Ask what separates the candidates, in the laboratory's words."""
    match = page.review.match
    if match is None or match.axis is None or not match.question:
        text = translate("Question", "Nothing to ask on this row: no single axis separates the candidates.")
        page.review.noticed.emit(Notice(text, until=Until.NEXT_ROW))
        return
    axis, values = match.axis, match.question
    words = told_apart([spoken(axis, value, axis_in_words(page.review, axis, value)) for value in values], values)
    place = page.review.current

    def chosen(said: str) -> None:
        if said in words:
            _answer(page, Answered(place, axis, frozenset(values), values[words.index(said)]))

    page.bar.ask(question_words(axis, words), chosen, words)


def answer_exam(page: ReviewPage) -> None:
    """Show what the answer last given would confirm on the other rows of its exam that ask the same."""
    review, given = page.review, page.review.answered
    if given is None:
        review.noticed.emit(Notice(translate("Question", "Answer the question of a row first: Q.")))
        return
    found = same_question(review, given)
    if not found:
        review.noticed.emit(Notice(translate("Question", "No other row of the exam waits for this answer.")))
        return
    title = translate("Question", "Answer “{value}” on %n rows of the exam", "", len(found))
    page.offer_bulk(
        title.format(value=spoken(given.axis, given.value, axis_in_words(review, given.axis, given.value))),
        [
            replace(bulk_acts.line_of(review, place, candidate.code), confidence=candidate.confidence)
            for place, candidate in found
        ],
        lambda lines: bulk_acts.confirm_rows(review, [(one.place, one.code) for one in lines]),
    )


def _answer(page: ReviewPage, given: Answered) -> None:
    """Look at the candidate that fits the answer; the exam's other rows are offered, and nothing waits for them."""
    before, page.review.answered = page.review.answered, given  # the row says it as soon as it is looked at
    if not lookups.answer(page.review, given.value):
        page.review.answered = before
        return
    waiting = len(same_question(page.review, given))
    if waiting and page.review.candidate is not None:
        text = translate(
            "Question",
            "{code} fits your answer: Enter confirms it. %n rows of the exam ask the same: Shift+Q answers them.",
            "",
            waiting,
        )
        page.review.noticed.emit(Notice(text.format(code=page.review.candidate.code), until=Until.NEXT_ROW))
