"""One act of the reviewer, one small function: ask the project, move on, tell what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from catalog_io.chapters import is_interim
from matching.curation import second_reading
from matching.mapping import Cause, Decision, Equivalence, Mapping, Status
from matching.match import SafetyWarning, Severity
from matching.safety.codes import Rule, barring
from workbench.language import translate
from workbench.models import choosing, reading, showing, specimens
from workbench.models.foreign_codes import warnings_on
from workbench.models.notices import Notice, Tone, Until
from workbench.models.review import Review
from workbench.models.spreading import is_wrong, spreading_words
from workbench.verbs import decisions
from workbench.verbs.undoing import Undoable, undoable
from workbench.wording.domain import act_words, equivalence_word, hidden_undo_words
from workbench.wording.warnings import warning_sentence


def confirm(review: Review) -> bool:
    """Confirm the candidate looked at and go to the next open row.

    Where the engine proposes none of them, one has to be chosen first: confirming again takes none.
    """
    candidate = review.candidate
    if candidate is None or review.analysis is None:
        review.noticed.emit(
            Notice(
                translate("Acts", "No candidate to confirm: search LOINC, or say that no code exists."), Tone.CAUTION
            )
        )
        return False
    if review.is_unproposed:
        text = translate(
            "Acts", "Nothing is proposed for “{label}”: choose a candidate by its number, or → first; X leaves it out."
        )
        review.noticed.emit(Notice(text.format(label=review.analysis.label), Tone.CAUTION))
        return False
    if reading.must_settle_first(review):
        return False
    if reading.is_second_reading(review):
        if second_read(review, candidate.code):
            _to_read(review)
        return True
    code, label, place = candidate.code, review.analysis.label, review.current
    told = warnings_on(review, code)
    if _is_barred(review, told):
        return False
    relation = decisions.relation_to(review.mapping, code)
    after = decisions.coded(review.mapping, code, review.analysis.level, relation)
    if after == review.mapping and review.analysis.key not in review.sheet.changed:
        text = translate("Acts", "“{label}” is {code} already. L: read a second time.")
        review.noticed.emit(Notice(_in_one(text.format(label=label, code=code), _advance(review))))
        return True
    review.sheet.hear_of(review.current, replace(candidate, warnings=told))
    replaced = _replaced(review, after)
    _decide(review, after, leaving=True)
    text = translate("Acts", "“{label}” is {code}.")
    if after.interim:
        text = translate("Acts", "“{label}” is {code}, an interim code: LOINC has none.")
    against, beside = _against(told), spreading_words(review, place)
    text = _in_one(text.format(label=label, code=code), replaced, against, beside, _advance(review))
    review.noticed.emit(Notice(text, Tone.CAUTION if against else Tone.GOOD, undoable=True))
    return True


def _is_barred(review: Review, told: Sequence[SafetyWarning]) -> bool:
    """True, and told so, for a candidate that may not be entered: an earlier release proposed it."""
    barred = barring(told)
    if barred is not None:
        review.noticed.emit(Notice(warning_sentence(barred), Tone.CAUTION))
    return barred is not None


def _against(told: Sequence[SafetyWarning]) -> str:
    """What has to be said at once of a code that was just given, '' for nothing: it is wrong, or another row's."""
    found = (one for one in told if one.severity is Severity.ERROR or one.rule is Rule.COMPONENT)
    return next(map(warning_sentence, found), "")


def take_found(review: Review, code: str, at_once: bool) -> None:
    """What becomes of a code that was found for the row and is looked at now: it is confirmed where that was asked for,
    unless something speaks against it, which is read first."""
    against = _against(warnings_on(review, code))
    if against:
        review.noticed.emit(Notice(against, Tone.CAUTION, until=Until.NEXT_ROW))
    elif at_once:
        confirm(review)


def pick(review: Review, place: int) -> bool:
    """Confirm the candidate at ``place`` (0 is the first) and go to the next open row."""
    if place >= review.numbered:
        review.noticed.emit(Notice(translate("Acts", "There is no candidate with this number."), Tone.CAUTION))
        return False
    choosing.look_at(review, place)
    return confirm(review)


def related_code(review: Review) -> str:
    """The code to which the row's relation can be said: its own, else that of the candidate looked at; '' and told so
    where there is none.

    Nothing is asked of a row that is to be read a second time: that reader agrees or differs as a whole.
    """
    analysis, candidate = review.analysis, review.candidate
    if analysis is None:
        return ""
    if reading.is_second_reading(review):
        text = translate("Acts", "You read this row a second time: L agrees, Shift+L differs.")
        review.noticed.emit(Notice(text, Tone.CAUTION))
        return ""
    if reading.must_settle_first(review):
        return ""
    if _has_loinc(review):
        return review.mapping.loinc
    if candidate is None:
        text = translate("Acts", "No candidate to confirm: search LOINC, or say that no code exists.")
        review.noticed.emit(Notice(text, Tone.CAUTION))
        return ""
    if is_interim(candidate.code, analysis.level):
        text = translate("Acts", "{code} is an interim code, because LOINC has none: there is no relation to say.")
        review.noticed.emit(Notice(text.format(code=candidate.code), Tone.CAUTION))
        return ""
    return "" if _is_barred(review, warnings_on(review, candidate.code)) else candidate.code


def _has_loinc(review: Review) -> bool:
    return review.mapping.status.is_transcoded and bool(review.mapping.loinc)


def relate(review: Review, equivalence: Equivalence) -> bool:
    """Say how the row relates to its code; on a row without one, confirm the candidate looked at with that relation."""
    code, candidate = related_code(review), review.candidate
    if not code:
        return False
    against, is_new = "", not _has_loinc(review)
    if is_new and candidate is not None:
        warnings = warnings_on(review, code)
        against = _against(warnings)
        review.sheet.hear_of(review.current, replace(candidate, warnings=warnings))
    after = decisions.confirmed(review.mapping, code, equivalence)
    said = translate("Acts", "“{label}” is {code}: {relation}.")
    told = said.format(label="{label}", code=code, relation=equivalence_word(equivalence))
    _settle(review, after, told, advance=is_new, against=against)
    return True


def no_code(review: Review) -> None:
    """Say that no code exists; to a blind second reader's row that is an answer beside the first one, not over it."""
    if review.is_veiled and reading.is_second_reading(review):
        if second_read(review, ""):
            _to_read(review)
        return
    _settle(review, decisions.without_code(review.mapping), translate("Acts", "“{label}”: no LOINC code exists."))


def flag(review: Review, note: str | None = None) -> None:
    """Set the row aside for a question, noted or not, or take the flag off again; None leaves the note as it is."""
    if reading.must_answer_first(review):
        return
    if review.mapping.status is Status.FLAGGED:
        _settle(
            review, decisions.reopened(review.mapping), translate("Acts", "“{label}” is open again."), advance=False
        )
        return
    after = decisions.flagged(review.mapping)
    after = after if note is None else decisions.commented(after, note)
    _settle(review, after, translate("Acts", "“{label}” is flagged."))


def exclude(review: Review, reason: str) -> None:
    _settle(review, decisions.excluded(review.mapping), translate("Acts", "“{label}” is out of the count."), reason)


def reopen(review: Review) -> None:
    if reading.must_answer_first(review):
        return
    if review.mapping.status.is_open and review.analysis is not None:
        text = translate("Acts", "“{label}” is open: nobody has decided it.")
        review.noticed.emit(Notice(text.format(label=review.analysis.label)))
        return
    _settle(review, decisions.reopened(review.mapping), translate("Acts", "“{label}” is open again."), advance=False)


def reject(review: Review) -> None:
    """Refuse the candidate looked at, on this row only; it is remembered and goes to the end of the list."""
    candidate, analysis = review.candidate, review.analysis
    if candidate is None or analysis is None or reading.must_answer_first(review) or reading.must_settle_first(review):
        return
    if review.mapping.status.is_transcoded and candidate.code == review.mapping.code:
        text = translate("Acts", "“{label}” is {code}: open the row again (R), or give it another code.")
        review.noticed.emit(Notice(text.format(label=analysis.label, code=candidate.code), Tone.CAUTION))
        return
    _decide(review, decisions.rejecting(review.mapping, candidate.code))
    choosing.look_at_first(review)
    text = translate("Acts", "{code} is refused for “{label}”.").format(code=candidate.code, label=analysis.label)
    review.noticed.emit(Notice(text, undoable=True))


def comment(review: Review, text: str) -> None:
    _settle(
        review, decisions.commented(review.mapping, text), translate("Acts", "Note kept on “{label}”."), advance=False
    )


def skip(review: Review) -> None:
    """Leave the row as it is and go to the next open one."""
    if told := _advance(review):
        review.noticed.emit(Notice(told, Tone.GOOD))


def second_read(review: Review, code: str | None = None) -> bool:
    """Read the row a second time: agree with its code, or say another ('' for "not this one").

    Nobody reads their own row a second time; a second reader who disagrees flags the row.
    """
    analysis = review.analysis
    if analysis is None or (code is None and reading.must_answer_first(review)):
        return False
    decisions_made = review.project.journal(analysis.key)
    try:
        after = (
            second_reading.second_read(decisions_made, review.reviewer, review.mapping.loinc if code is None else code)
            if decisions_made
            else None
        )
    except second_reading.OwnRow:
        text = translate("Acts", "You confirmed this row yourself: another biologist has to read it.")
        review.noticed.emit(Notice(text, Tone.CAUTION))
        return False
    except second_reading.NotConfirmed:
        after = None
    if after is None:
        review.noticed.emit(Notice(translate("Acts", "Only a confirmed row can be read a second time."), Tone.CAUTION))
        return False
    if is_interim(after.loinc, analysis.level):
        after = replace(after, loinc="", interim=after.loinc)
    agrees = translate("Acts", "“{label}” is read a second time.")
    differs = translate("Acts", "“{label}” is flagged: the two readings differ.")
    told = agrees if after.status is Status.SECOND_READ else differs
    _settle(review, after, told, advance=False, against=_against(warnings_on(review, after.code)))
    return True


def _to_read(review: Review) -> None:
    """Go on to the next row that waits for its second reading."""
    waiting = set(reading.readable(review))
    if not review.to(lambda place: place in waiting):
        review.noticed.emit(
            Notice(translate("Acts", "Nothing is left to be read a second time in this view."), Tone.GOOD)
        )


def undo(review: Review) -> None:
    """Take the last act back: what was said of a specimen, or the last decisions. Those of somebody else, and those on
    which an import followed, are told first and taken back when that is asked for again; nothing takes an import
    back."""
    if specimens.take_back(review):
        return
    last = undoable(review.project, review.reviewer)
    if last.is_hidden:
        review.noticed.emit(Notice(hidden_undo_words(), Tone.CAUTION))
        return
    told = _not_own_last(review, last) if last.decisions else ""
    if told and review.warned_of != last.decisions[0].number:
        review.warned_of = last.decisions[0].number
        review.noticed.emit(Notice(told, Tone.CAUTION, until=Until.TOLD))
        return
    made = review.project.undo(review.reviewer) if last.decisions else ()
    _reverse(review, made, undone=True)


def _not_own_last(review: Review, last: Undoable) -> str:
    """What undo would take back that is not just the reviewer's last act; '' where it is."""
    key, count = last.decisions[0].key, len(last.decisions)
    place = review.sheet.positions.get(key)
    label = review.sheet.analyses[place].label if place is not None else key.code
    if last.between is not None:
        text = translate(
            "Acts",
            "Nothing takes the import of {files} back. Undo again takes back %n rows decided before it (“{label}”).",
            "",
            count,
        )
        return text.format(files=last.between.files, label=label)
    if last.by_another is not None:
        text = translate("Acts", "{name} decided last (“{label}”, %n rows). Undo again takes that back.", "", count)
        return text.format(name=last.by_another.name, label=label)
    return ""


def redo(review: Review) -> None:
    _reverse(review, review.project.redo(review.reviewer) if review.project.can_redo else (), undone=False)


def _settle(
    review: Review, after: Mapping, sentence: str, reason: str = "", advance: bool = True, against: str = ""
) -> None:
    analysis = review.analysis
    if analysis is None:
        return
    place, replaced = review.current, _replaced(review, after)
    _decide(review, after, reason, leaving=advance)
    beside = spreading_words(review, place) if advance else ""
    told = sentence.format(label=analysis.label)
    text = _in_one(told, replaced, against, beside, _advance(review) if advance else "")
    review.noticed.emit(Notice(text, Tone.CAUTION if against else Tone.INFO, undoable=True))


def _replaced(review: Review, after: Mapping) -> str:
    """What was decided on the row in hand and is no more once it is decided as ``after``; '' where nothing was, where
    that is a second reading beside it, or where it is hidden from a blind reader."""
    before = review.mapping
    is_same = before.code == after.code and before.equivalence is after.equivalence
    if review.is_veiled or (before.status.is_open and (is_same or not before.code)):
        return ""
    if is_same and after.status in (before.status, Status.SECOND_READ):
        return ""
    said_now = after if before.comment else replace(after, comment="")  # a new note takes none away
    return translate("Acts", "Before: {what}.").format(what=act_words(said_now, before))


def _decide(review: Review, after: Mapping, reason: str = "", leaving: bool = False) -> None:
    place = review.current
    key = review.sheet.analyses[place].key
    review.project.decide([(key, after)], reviewer=review.reviewer, cause=Cause.DECIDE, reason=reason)
    review.reload([place], leaving)
    if not after.status.is_open:
        review.decided_last = -1 if is_wrong(review) else place
    reading.follow(review, [place])


def decide_many(review: Review, decided: Sequence[tuple[int, Mapping]], reason: str = "") -> None:
    if not decided:
        return
    keyed = [(review.sheet.analyses[place].key, after) for place, after in decided]
    review.project.decide(keyed, reviewer=review.reviewer, cause=Cause.BULK, reason=reason)
    places = [place for place, _ in decided]
    review.reload(places)
    reading.follow(review, places)
    review.many_decided.emit()


def _advance(review: Review) -> str:
    """Go to the next open row; that there is none, '' where there is."""
    if review.to_open():
        return ""
    review.candidates_changed.emit()
    return translate("Acts", "No open row is left in this view.")


def _in_one(*sentences: str) -> str:
    """One notice of all that is to be told, what matters most first: the next notice takes its place."""
    return " ".join(filter(None, sentences))


def _reverse(review: Review, made: Sequence[Decision], undone: bool) -> None:
    """Show the rows of a step that was taken back or done again, by the decisions that did so, and tell what it was."""
    rows = [(review.sheet.positions[one.key], one) for one in made if one.key in review.sheet.positions]
    places = [place for place, _ in rows]
    if not made:
        nothing = translate("Acts", "Nothing to undo.") if undone else translate("Acts", "Nothing to redo.")
        review.noticed.emit(Notice(nothing))
        return
    review.reload(places)
    reading.follow(review, places)
    # Rows that the last import took out of the catalogue are no rows of the window, but they are counted.
    if len(rows) == len(made) == 1:
        showing.reveal(review, places[0])
        text = (
            translate("Acts", "“{label}”: taken back ({what}).")
            if undone
            else translate("Acts", "“{label}”: decided again ({what}).")
        )
    elif undone:
        text = translate("Acts", "%n rows taken back: “{label}” ({what})…", "", len(made))
    else:
        text = translate("Acts", "%n rows decided again: “{label}” ({what})…", "", len(made))
    first = rows[0][1] if rows else made[0]
    label = review.sheet.analyses[places[0]].label if rows else first.key.code
    what = act_words(first.after, first.before) if undone else act_words(first.before, first.after)
    review.noticed.emit(Notice(text.format(label=label, what=what)))
