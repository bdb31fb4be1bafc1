"""The sentences of chapters and sub-chapters, whose codes are told apart by the words of their names alone."""

from __future__ import annotations

from matching.match import Candidate, Match, Reason
from workbench.language import percent, translate


def likeness_words(candidate: Candidate) -> str:
    """How much the names of a national code have of the row's words."""
    if not candidate.score:
        return translate("Chapter", "other words")
    if candidate.score >= 1:
        return translate("Chapter", "its name or a usual one")
    return translate("Chapter", "{share} alike").format(share=percent(candidate.score, 0))


def chapter_reason(match: Match) -> str:
    """One sentence that says why the verdict on a chapter is what it is."""
    return {
        Reason.CLEAR: translate("Chapter", "One national code has this name, or is usually called so."),
        Reason.THIN_MARGIN: translate("Chapter", "Several national codes have as many of the words."),
        Reason.CONFLICT: translate("Chapter", "The name fits, but the row stands in another chapter."),
        Reason.LOW_SCORE: translate("Chapter", "Some words are the same."),
        Reason.NO_CANDIDATE: translate("Chapter", "No national code shares a word with this row."),
    }[match.reason]
