"""A code that a row has and that cannot be compared: the release does not hold it, or it is no code for such a row."""

from __future__ import annotations

from catalog_io.chapters import check_row_code
from matching.catalogue import Level
from matching.match import SafetyWarning
from matching.safety.codes import barring
from matching.safety.rows import chosen_warnings
from workbench.language import translate
from workbench.models import targets
from workbench.models.review import Review
from workbench.wording.domain import mapping_words
from workbench.wording.warnings import warning_sentence


def foreign_code_words(review: Review) -> str:
    """What stands on the row in hand, why it is not among the candidates, and what to do; '' for all other rows."""
    analysis, mapping = review.analysis, review.mapping
    release = review.engine.release
    if analysis is None or review.is_veiled or not mapping.code or targets.is_target(release, analysis, mapping.code):
        return ""
    wrong = " ".join(map(warning_sentence, check_row_code(release, mapping.code, analysis.level)))
    advice = translate("Candidates", "Enter takes the candidate chosen here instead, Ctrl+F finds another.")
    text = translate("Candidates", "{decided}: {wrong} {advice}")
    return text.format(decided=mapping_words(mapping), wrong=wrong, advice=advice)


def warnings_on(review: Review, code: str) -> tuple[SafetyWarning, ...]:
    """What speaks against a code on the row in hand, worst first: as a candidate, or by itself where it is none."""
    analysis = review.analysis
    if analysis is None or not code:
        return ()
    of_code = tuple(check_row_code(review.engine.release, code, analysis.level))
    candidate = next((one for one in review.candidates if one.code == code), None)
    if candidate is None or barring(of_code):  # what was proposed by an earlier release may be gone from this one
        return of_code
    of_row = chosen_warnings(candidate) if analysis.level is Level.ANALYSIS else candidate.warnings
    return of_row if not of_code else tuple(dict.fromkeys((*of_code, *of_row)))
