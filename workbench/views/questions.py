"""Commands that ask something first: in a bar under the panes or in a preview beside them, never in a dialog."""

from __future__ import annotations

from matching.catalogue import Level
from matching.mapping import Equivalence, Status
from workbench.keys import is_number
from workbench.language import translate
from workbench.models import acts, bulk_acts, lookups, reading, showing, specimens, spreading
from workbench.models.facets import Facet
from workbench.models.notices import Notice, Tone, Until
from workbench.models.order import Order
from workbench.models.targets import review_level
from workbench.models.worksheet import RowFilter
from workbench.verbs import decisions
from workbench.views import saved_views
from workbench.views.review_page import ReviewPage
from workbench.wording.domain import equivalence_word, reading_words


def _told(page: ReviewPage, text: str) -> bool:
    """False, and told so, for what answers no question."""
    page.review.noticed.emit(Notice(text, Tone.CAUTION, until=Until.ANSWERED))
    return False


def _none_of_them(page: ReviewPage) -> bool:
    return _told(page, translate("Question", "This is none of the answers: press the number of one, or Esc."))


def exclude(page: ReviewPage) -> None:
    if reading.must_answer_first(page.review):
        return

    def given(reason: str) -> bool:
        if not reason.strip():
            return _told(
                page, translate("Question", "Say why: a number, or your own words. Esc leaves the row as it is.")
            )
        if is_number(reason.strip()):
            return _none_of_them(page)
        acts.exclude(page.review, reason)
        return True

    options = [
        translate("Question", "obsolete, no longer used"),
        translate("Question", "comment or text line"),
        translate("Question", "billing only"),
        translate("Question", "technical or control line"),
        translate("Question", "duplicate"),
    ]
    page.bar.ask_words(
        translate("Question", "Exclude: why?"),
        given,
        options,
        hint=translate("Question", "A number or your own words, then Enter"),
    )


def flag(page: ReviewPage) -> None:
    """Flag the row with what is to be asked, in the same act; a flagged one loses its flag at once."""
    review = page.review
    if review.analysis is None or reading.must_answer_first(review):
        return
    if review.mapping.status is Status.FLAGGED:
        acts.flag(review)
        return
    page.bar.ask_words(
        translate("Question", "Flag: what is to be asked?"),
        lambda note: acts.flag(review, note),
        text=decisions.flagged(review.mapping).comment,
        hint=translate("Question", "Your own words; Enter alone flags without a note"),
    )


def comment(page: ReviewPage) -> None:
    if reading.must_answer_first(page.review):
        return
    page.bar.ask_words(
        translate("Question", "Note on this row"),
        lambda text: acts.comment(page.review, text),
        text=page.review.mapping.comment,
    )


def relate(page: ReviewPage) -> None:
    """Ask how the row relates to its code, or to the candidate looked at."""
    review = page.review
    code = acts.related_code(review)
    if not code:
        return
    words = {equivalence_word(one): one for one in Equivalence if one is not Equivalence.NO_MATCH}
    page.bar.ask(
        translate("Question", "How does the row relate to {code}?").format(code=code),
        lambda said: acts.relate(review, words[said]) if said in words else _none_of_them(page),
        list(words),
    )


def why_not(page: ReviewPage) -> None:
    page.bar.ask_words(
        translate("Question", "Why not this code?"),
        lambda code: lookups.ask_about(page.review, code.strip()),
        hint=translate("Question", "A LOINC code, e.g. 2345-7"),
    )


def bulk(page: ReviewPage) -> None:
    review = page.review
    places = bulk_acts.bulk_rows(review)
    if not places:
        review.noticed.emit(Notice(translate("Question", "No confident row is open in this view.")))
        return
    page.offer_bulk(
        translate("Question", "Confirm %n confident rows", "", len(places)),
        [bulk_acts.line_of(review, place, review.sheet.code(place)) for place in places],
        lambda lines: bulk_acts.confirm_rows(review, [(one.place, one.code) for one in lines]),
    )


def propagate(page: ReviewPage) -> None:
    """Give the open rows identical to it the decision of the row in hand or, while that is open, of the one decided
    last."""
    review, sheet = page.review, page.review.sheet
    source = spreading.source_of(review)
    if reading.must_answer_first(review, source):
        return
    places = spreading.takers(review, source)
    if not places:
        text = translate("Question", "Decide this row first; no decided row here has open identical rows.")
        if source == review.current and review.sheet.identical(source) and spreading.is_wrong(review):
            text = translate("Question", "What speaks against this code speaks against it on identical rows too.")
        review.noticed.emit(Notice(text))
        return
    title = translate("Question", "Give %n rows identical to “{label}” the same decision", "", len(places))
    code = sheet.mappings[source].code
    given = sheet.mappings[source]
    page.offer_bulk(
        title.format(label=sheet.analyses[source].label),
        [bulk_acts.line_of(review, place, code) for place in places],
        lambda lines: bulk_acts.propagate(review, given, [one.place for one in lines]),
    )


def specimen(page: ReviewPage) -> None:
    """Ask what the laboratory's word for the row's specimen stands for: the answer is true of all its rows."""
    review, said = page.review, specimens.said_of(page.review)
    if not said:
        review.noticed.emit(Notice(translate("Question", "This row's file says nothing of its specimen.")))
        return
    if specimens.must_wait(review):
        return
    rows = len(specimens.places_of(review, said))
    prompt = translate("Question", "What does the specimen “{code}” of %n rows stand for?", "", rows)
    page.bar.ask_words(
        prompt.format(code=said),
        lambda meaning: specimens.say(review, said, meaning.strip()),
        specimens.suggestions(review, said),
        review.catalogue.meant(said),
        translate("Question", "A number, or the specimen in your own words, then Enter; empty: as it is written"),
    )


def assign(page: ReviewPage) -> None:
    places = [int(place) for place in page.review.visible]
    _assign(page, places, translate("Question", "Assign the %n rows of this view to", "", len(places)))


def assign_chapter(page: ReviewPage) -> None:
    """The rows of the chapter of the row in hand, also those that the filter hides."""
    places, analysis = bulk_acts.chapter_rows(page.review), page.review.analysis
    if analysis is None or not places:
        page.review.noticed.emit(Notice(translate("Question", "This row stands in no chapter.")))
        return
    prompt = translate("Question", "Assign the %n rows of “{chapter}” to", "", len(places))
    _assign(page, places, prompt.format(chapter=analysis.chapter))


def _assign(page: ReviewPage, places: list[int], prompt: str) -> None:
    def given(name: str) -> bool:
        if is_number(name.strip()):
            return _none_of_them(page)
        bulk_acts.assign(page.review, places, name.strip())
        return True

    page.bar.ask_words(
        prompt,
        given,
        [reviewer.name for reviewer in page.review.project.settings().reviewers],
        hint=translate("Question", "A number or a reviewer's name, then Enter; empty takes the assignment off"),
    )


def save_view(page: ReviewPage) -> None:
    def kept(name: str) -> bool:
        if not name.strip():
            return _told(page, translate("Question", "Give the view a name, or press Esc."))
        saved_views.keep(page.review, name.strip())
        page.views_changed.emit()
        text = translate("Question", "View “{name}” kept: see the View menu.").format(name=name.strip())
        page.review.noticed.emit(Notice(text))
        return True

    page.bar.ask_words(translate("Question", "Name of this view"), kept)


def show_target(page: ReviewPage) -> None:
    """Only the rows that reach the target, largest volume first where the catalogue has volumes."""
    review = page.review
    wanted = page.coverage.next_rows
    if not wanted:
        review.noticed.emit(Notice(translate("Question", "The target is reached."), Tone.GOOD))
        return
    named = translate("View", "Rows that reach 80%")
    showing.show_only(review, [review.sheet.positions[key] for key in wanted], RowFilter(), Order.VOLUME, named)
    page.back_to_reading()


def reading_mode(page: ReviewPage) -> None:
    """One reader, or a second one who sees the first decision or does not."""
    words = reading_words()

    def chosen(answer: str) -> bool:
        if answer not in words:
            return _none_of_them(page)
        reading.set_mode(page.review, words[answer])
        page.review.noticed.emit(Notice(answer))
        return True

    page.bar.ask(translate("Question", "How are rows read?"), chosen, list(words))


def show_readable(page: ReviewPage) -> None:
    none = translate("Question", "No row waits for your second reading.")
    _show_places(page, reading.readable(page.review), translate("View", "Rows for your second reading"), none)


def show_disagreements(page: ReviewPage) -> None:
    none = translate("Question", "No two readers disagree.")
    _show_places(page, reading.disagreeing(page.review), translate("View", "Rows where two readers disagree"), none)


def show_changed(page: ReviewPage) -> None:
    """The decided rows that a new export has changed: of the level in hand, or of the first that has any."""
    levels = {review_level(key.level) for key in page.review.sheet.changed}
    if not levels:
        page.review.noticed.emit(Notice(translate("Question", "No decided row has changed any more.")))
        return
    here = page.review.filter.level
    level = here if here in levels else next(level for level in Level if level in levels)
    showing.show(page.review, RowFilter("", {Facet.CHANGED: frozenset({"yes"})}, level), Order.FILE)
    page.back_to_reading()


def _show_places(page: ReviewPage, places: list[int], named: str, none: str) -> None:
    if not places:
        page.review.noticed.emit(Notice(none))
        return
    levels = [review_level(page.review.sheet.analyses[place].level) for place in places]
    here = page.review.filter.level
    level = here if here in levels else levels[0]
    showing.show_only(page.review, places, RowFilter(level=level), Order.FILE, named)
    page.back_to_reading()


def second_read(page: ReviewPage) -> None:
    if acts.second_read(page.review):
        page.review.step(1)


def second_differ(page: ReviewPage) -> None:
    """The second reader says another code: the one looked at, if it is not the first reader's, which a blind one does
    not know."""
    review = page.review
    if reading.must_answer_first(review):
        return
    code = review.candidate.code if review.candidate is not None else ""
    if code == review.mapping.loinc:
        code = ""
    if acts.second_read(review, code):
        review.step(1)
