"""What the laboratory's own codes of specimens stand for: said once by a person, true of all their rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from matching.axes import Axis
from matching.catalogue import has_ending
from matching.mapping import Status
from matching.match import Reason
from matching.reading.column_readings import says_something
from matching.reading.readings import SERUM
from workbench.language import translate
from workbench.models.notices import Notice, Tone, Until
from workbench.models.review import Review
from workbench.wording.axes import axis_value_words
from workbench.wording.systems import names_no_specimen

_USUAL = ("Ser/Plas", "Bld", "Urine", "CSF", "Stool")
_MOST = 6
_RARE = 0.1  # of a code's rows: what fewer of them have is no suggestion


@dataclass(frozen=True, slots=True)
class Meant:
    """An answer that was given in this window: what the code ``said`` stood for before, and behind which decision."""

    said: str
    before: str
    decision: int


def said_of(review: Review) -> str:
    """The word for the specimen of the row in hand or of its exams, else its chapter's code or the ending of its label
    that may be one; '' where there is none."""
    row, match = review.analysis, review.match
    said = "" if row is None else review.catalogue.specimen_of(row)
    if row is None or says_something(said):
        return said
    if match is not None and match.reason is Reason.UNREAD:
        return next(iter(match.unknown), "")
    explained = (code for code, _ in review.project.settings().specimens)
    return next((code for code in explained if has_ending(row.label, code)), "")


def places_of(review: Review, said: str) -> list[int]:
    """The rows whose specimen is written so, or that stand in an exam whose specimen is."""
    keys = set(review.catalogue.of_specimen(said))
    return [place for place, key in enumerate(review.sheet.keys) if key in keys]


def suggestions(review: Review, said: str) -> list[str]:
    """What a code of specimens may stand for, in words that the engine understands: the specimens of the codes
    confirmed for its rows, those proposed, then the usual ones."""
    confirmed, proposed = Counter[str](), Counter[str]()
    for place in places_of(review, said):
        term = review.term(review.sheet.code(place)) if place not in review.veiled else None
        if term is not None and not names_no_specimen(term.axes.system):
            system = _USUAL[0] if term.axes.system in SERUM else term.axes.system
            (confirmed if review.sheet.mappings[place].status is Status.CONFIRMED else proposed)[system] += 1
    likely = [
        system
        for counted in (confirmed, proposed)
        for system, rows in counted.most_common()
        if rows >= _RARE * counted.total()
    ]
    words = (axis_value_words(Axis.SYSTEM, system) for system in dict.fromkeys((*likely, *_USUAL)))
    return [one for one in words if one and review.engine.specimen(one)][:_MOST]


def must_wait(review: Review) -> bool:
    """True, and told so, while proposals are made by what the codes stood for before, or where nothing is written."""
    text = ""
    if review.project.is_read_only:
        text = translate("Question", "The project is open for reading only.")
    elif review.is_proposing or review.waits:
        text = translate("Question", "The engine is still proposing: ask again when it has done.")
    if text:
        review.noticed.emit(Notice(text, Tone.CAUTION))
    return bool(text)


def say(review: Review, said: str, meaning: str) -> bool:
    """Keep what a code of specimens stands for, '' for nothing; False, and told so, where nobody understands it, or
    where the rows are being proposed for just now. What was said before changes nothing."""
    if must_wait(review):
        return False
    if meaning and not review.engine.specimen(meaning):
        text = translate("Acts", "“{words}” is no specimen that is known here: say it otherwise, or in LOINC's words.")
        review.noticed.emit(Notice(text.format(words=meaning), Tone.CAUTION, until=Until.ANSWERED))
        return False
    before = review.catalogue.meant(said)
    if _keep(review, said, meaning):
        review.meant.append(Meant(said, before, _last_decision(review)))
        review.noticed.emit(Notice(_kept_words(said, meaning), Tone.GOOD, undoable=True))
    return True


def take_back(review: Review) -> bool:
    """Undo the last answer, where nothing was decided since, and tell it; False where a decision is to be undone."""
    last = review.meant[-1] if review.meant else None
    if last is None or last.decision != _last_decision(review):
        return False
    if not must_wait(review):
        review.meant.pop()
        _keep(review, last.said, last.before)
        text = translate("Acts", "Taken back: {words}").format(words=_kept_words(last.said, last.before))
        review.noticed.emit(Notice(text))
    return True


def _keep(review: Review, said: str, meaning: str) -> bool:
    """Whether that changes what the code stands for."""
    before = review.project.settings().specimens
    places = places_of(review, said)
    review.project.explain_specimens({said: meaning})
    specimens = review.project.settings().specimens
    if specimens == before:
        return False
    review.read_anew(dict(specimens), places)
    return True


def _kept_words(said: str, meaning: str) -> str:
    if meaning:
        text = translate("Acts", "“{code}” stands for {meaning}: its rows are proposed for again.")
    else:
        text = translate("Acts", "“{code}” is read as it is written: its rows are proposed for again.")
    return text.format(code=said, meaning=meaning)


def _last_decision(review: Review) -> int:
    """The number of the decision that undo would take back, 0 for none."""
    last = review.project.undoable()
    return last[0].number if last else 0
