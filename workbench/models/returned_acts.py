"""Acts on the rows of a returned file: take its word for one, or for all on which nobody decided anything."""

from __future__ import annotations

from collections.abc import Sequence

from catalog_io.differences import Difference
from matching.catalogue import Level
from matching.match import SafetyWarning
from matching.safety.codes import barring, is_unsafe
from workbench.language import translate
from workbench.models import reading
from workbench.models.notices import Notice, Tone
from workbench.models.returned_model import Line, ReturnedModel
from workbench.models.review import Review
from workbench.verbs import checking, returned
from workbench.wording.returned import obstacle_words, theirs_words
from workbench.wording.warnings import code_sentence


def warnings_on(review: Review, difference: Difference) -> Sequence[SafetyWarning]:
    """What speaks against the file's code on the row, worst first."""
    code = difference.theirs.loinc
    if not code:
        return ()
    place = review.sheet.positions.get(difference.key)
    is_analysis = place is not None and difference.key.level is Level.ANALYSIS
    analysis = review.sheet.analyses[place] if place is not None and is_analysis else None
    engine = review.engine
    return checking.row_warnings(engine.release, engine.explain, difference.key.level, analysis, code)


def take_one(model: ReturnedModel, line: Line) -> bool:
    """Take the file's word for a row, whatever the project says: it was asked for by name, and undo takes it back."""
    review, difference = model.review, line.difference
    wrong = returned.obstacle(difference)
    if wrong is not None:
        review.noticed.emit(Notice(obstacle_words(wrong), Tone.CAUTION))
        return False
    warnings = warnings_on(review, difference)
    barred = barring(warnings)
    if barred is not None:
        review.noticed.emit(Notice(code_sentence(difference.theirs.loinc, barred), Tone.BAD))
        return False
    if not _take(model, [difference], line.file):
        text = translate("Returned", "The project says the same as the file already.")
        review.noticed.emit(Notice(text))
        return False
    text = translate("Returned", "“{label}”: {code}, from {file}.")
    told = text.format(label=difference.label, code=theirs_words(difference), file=line.file)
    review.noticed.emit(Notice(told, Tone.CAUTION if is_unsafe(warnings) else Tone.GOOD, undoable=True))
    return True


def new_lines(model: ReturnedModel) -> list[Line]:
    """The lines that answer for rows on which nobody decided anything here."""
    return [one for one in model.lines if returned.is_new(one.difference, model.ours(one.difference))]


def take_new(model: ReturnedModel, lines: Sequence[Line]) -> None:
    """Take the file's word for these rows in one step; a row decided in the meantime is left as it is."""
    still = [one for one in lines if returned.is_new(one.difference, model.ours(one.difference))]
    files = ", ".join(dict.fromkeys(one.file for one in still))
    count = _take(model, [one.difference for one in still], files)
    text = translate("Returned", "%n rows taken from the file in one step.", "", count)
    model.review.noticed.emit(Notice(text, Tone.GOOD, undoable=count > 0))


def _take(model: ReturnedModel, chosen: Sequence[Difference], file: str) -> int:
    review = model.review
    ours = {one.key: model.ours(one) for one in chosen}
    keys = returned.take(review.project, chosen, ours, review.reviewer, file)
    if keys:
        positions = review.sheet.positions
        places = [positions[key] for key in keys if key in positions]
        review.reload(places)
        reading.follow(review, places)
        review.many_decided.emit()
    return len(keys)
