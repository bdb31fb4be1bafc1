"""The national codes of chapters and sub-chapters of a laboratory report, and the ones that fit a local label.

The table itself is data (``resources/chapters.csv``); here it is values. Chapters and sub-chapters of the French
laboratory report draw on the same 33 codes, so one table serves both levels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from rapidfuzz import fuzz

from matching.catalogue import LocalAnalysis
from matching.match import Candidate, Match, Reason, Verdict
from matching.words.text import fold, stem


class ChapterSystem(Enum):
    """Where a chapter's code comes from: LOINC, or the national interim codes where LOINC has none."""

    LOINC = "loinc"
    INTERIM = "interim"


@dataclass(frozen=True, slots=True)
class ChapterCode:
    code: str
    system: ChapterSystem
    label_fr: str
    label_en: str
    words: tuple[str, ...] = ()  # other words that laboratories use for the chapter

    def label(self, language: str = "fr") -> str:
        return self.label_en if language == "en" else self.label_fr


@dataclass(frozen=True, slots=True)
class ChapterProposal:
    chapter: ChapterCode
    score: float  # 0…100; 100 is the same words


# Words that stand in chapter labels and say nothing about which chapter it is.
_EMPTY = frozenset(
    stem(word)
    for word in (
        "de des du d la le les l et en sur a au aux un une pour autre autres "
        "examen examens analyse analyses bilan bilans dosage dosages recherche secteur service section unite "
        "laboratoire specialise specialisee humaine general generale generales studies tests of and the"
    ).split()
)
_SAME = 100.0
_THRESHOLD = 70.0  # half of the words of one name, or all of a name among three others
_SLIP = 88.0  # sérologie and spermiologie are 76 alike, bacteriologie and bactériolgie 96


def propose_chapter(label: str, table: Sequence[ChapterCode]) -> tuple[ChapterProposal, ...]:
    """The chapters whose words fit a local label, best first; none when nothing fits well.

    Equal scores keep the order of ``table``, so the answer depends on nothing but the arguments.
    """
    wanted = _key(label)
    if not wanted:
        return ()
    scored = [ChapterProposal(chapter, _score(wanted, chapter)) for chapter in table]
    fitting = [proposal for proposal in scored if proposal.score >= _THRESHOLD]
    return tuple(sorted(fitting, key=lambda proposal: -proposal.score))


def clear_proposal(label: str, parent: str, table: Sequence[ChapterCode]) -> ChapterCode | None:
    """The one chapter that has the words of ``label``; None where there is none, or where several have them.

    ``parent`` is the label of the chapter that a sub-chapter stands in, '' or the label itself for a chapter. In a
    chapter of another code the words have to be the national name: urine in microbiology is no urine chemistry.
    """
    found = _same_words(label, table)
    if found is None or _same_words(parent, table) in (None, found):
        return found
    return found if has_name_of(label, found) else None


def has_name_of(label: str, chapter: ChapterCode) -> bool:
    """Whether the words of ``label`` are the national name itself, and not another name that laboratories use."""
    return any(_likeness(_key(label), _key(name)) >= _SAME for name in (chapter.label_fr, chapter.label_en))


def match_chapter(row: LocalAnalysis, table: Sequence[ChapterCode]) -> Match:
    """The chapters that fit the label of ``row``, a chapter or sub-chapter, as the engine's answers are told.

    A candidate has no axes, and its confidence is the likeness of the words. CONFIDENT is a :func:`clear_proposal`.
    """
    found = propose_chapter(row.label, table)
    candidates = tuple(_candidate(one.chapter.code, one.score) for one in found)
    if not found:
        return Match(row.key, (), Verdict.NONE, Reason.NO_CANDIDATE)
    if clear_proposal(row.label, row.chapter, table) is not None:
        return Match(row.key, candidates, Verdict.CONFIDENT, Reason.CLEAR)
    if len(found) > 1 and found[1].score == found[0].score:
        return Match(row.key, candidates, Verdict.AMBIGUOUS, Reason.THIN_MARGIN)
    if found[0].score >= _SAME:
        return Match(row.key, candidates, Verdict.AMBIGUOUS, Reason.CONFLICT)
    return Match(row.key, candidates, Verdict.WEAK, Reason.LOW_SCORE)


def explain_chapter(row: LocalAnalysis, code: str, table: Sequence[ChapterCode]) -> Candidate:
    """Any code beside the label of ``row``; one that is not in ``table`` has no likeness."""
    wanted = _key(row.label)
    known = next((chapter for chapter in table if chapter.code == code), None)
    return _candidate(code, _score(wanted, known) if wanted and known is not None else 0.0)


def find_chapters(text: str, table: Sequence[ChapterCode]) -> tuple[ChapterCode, ...]:
    """The chapters whose code or names hold every word of ``text``; all of them for no text."""
    words = fold(text).split()
    return tuple(one for one in table if all(word in _written(one) for word in words))


def _written(chapter: ChapterCode) -> str:
    return fold(" ".join((chapter.code, chapter.label_fr, chapter.label_en, *chapter.words)))


def _candidate(code: str, score: float) -> Candidate:
    share = score / _SAME
    return Candidate(code, share, share, ())


def _same_words(label: str, table: Sequence[ChapterCode]) -> ChapterCode | None:
    same = [proposal.chapter for proposal in propose_chapter(label, table) if proposal.score >= _SAME]
    return same[0] if len(same) == 1 else None


def _score(wanted: Sequence[str], chapter: ChapterCode) -> float:
    names = (chapter.label_fr, chapter.label_en, *chapter.words)
    return max(_likeness(wanted, key) for name in names if (key := _key(name)))


def _likeness(wanted: Sequence[str], name: Sequence[str]) -> float:
    """Shared words against the shorter name count most; against the longer one they decide between names that share
    as many."""
    shared = sum(max(_same(word, other) for other in name) for word in wanted)
    shorter, longer = sorted((len(wanted), len(name)))
    return min(100.0, 60 * shared / shorter + 40 * shared / longer)


def _same(word: str, other: str) -> float:
    """1 for the same word, a little less for a slip of the pen, 0 for another word."""
    return fuzz.ratio(word, other, score_cutoff=_SLIP) / 100


def _key(label: str) -> list[str]:
    stems = [stem(word) for word in fold(label).split()]
    return [word for word in stems if word not in _EMPTY] or stems
