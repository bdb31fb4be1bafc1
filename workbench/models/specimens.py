"""What the laboratory's own codes of specimens stand for: said once by a person, true of all their rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from matching.axes import Axis
from matching.catalogue import is_same_specimen
from matching.mapping import Status
from matching.match import Reason
from matching.readings import SERUM
from workbench.language import translate
from workbench.models.notices import Notice, Tone
from workbench.models.review import Review
from workbench.wording_axes import axis_value_words, names_no_specimen

_USUAL = ("Ser/Plas", "Bld", "Urine", "CSF", "Stool")
_MOST = 6
_RARE = 0.1  # of a code's rows: what fewer of them have is no suggestion


def said_of(review: Review) -> str:
    """The word for the specimen of the row in hand or of its exams, else the ending of its label that may be one; ''
    where there is none."""
    said = "" if review.analysis is None else review.catalogue.specimen_of(review.analysis)
    if said or review.match is None or review.match.reason is not Reason.UNREAD:
        return said
    return next(iter(review.match.unknown), "")


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


def say(review: Review, said: str, meaning: str) -> bool:
    """Keep what a code of specimens stands for, '' for nothing; False, and told so, where nobody understands it."""
    if meaning and not review.engine.specimen(meaning):
        text = translate("Acts", "“{words}” is no specimen that is known here: say it otherwise, or in LOINC's words.")
        review.noticed.emit(Notice(text.format(words=meaning), Tone.CAUTION))
        return False
    before = review.project.settings()
    others = tuple(pair for pair in before.specimens if not is_same_specimen(pair[0], said))
    specimens = (*others, (said, meaning)) if meaning else others
    if specimens == before.specimens:
        return False
    review.project.save_settings(replace(before, specimens=specimens))
    review.read_anew(dict(specimens), places_of(review, said))
    if meaning:
        text = translate("Acts", "“{code}” stands for {meaning}: its rows are proposed for again.")
    else:
        text = translate("Acts", "“{code}” is read as it is written: its rows are proposed for again.")
    review.noticed.emit(Notice(text.format(code=said, meaning=meaning), Tone.GOOD))
    return True
