"""What is known of a row beyond its own words: the exams that hold it, what was confirmed before, what was refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey, Neighbours
from matching.curation.memory import Memory
from matching.loinc import LoincRelease
from matching.match import Prior
from matching.words.amounts import NO_HABIT, Habit
from matching.words.cut_labels import may_be_cut

# What an outside hint adds to a score, in its own unit (an exact axis adds one to three).
_MEMORY, _MEMORY_MORE, _NABM = 4.0, 0.5, 1.0
_MOST_TIMES = 4


@dataclass(frozen=True, slots=True)
class Context:
    """What the exams of an analysis say, their specimen where they agree on one, else its chapter's, and their titles;
    and what the other rows say of its label and of its specimen."""

    specimen: str = ""
    is_of_chapter: bool = False  # a chapter tells the specimen, and no exam
    titles: tuple[str, ...] = ()
    parts: int = 0  # of an exam: how many analyses it holds
    is_cut: bool = False  # the label is as long as those that the export cuts off
    meant_specimen: str = ""  # what the laboratory says that its word for the row's own specimen stands for
    meant_exams: str = ""  # and its word for its exams' or chapter's
    alike: tuple[LocalAnalysis, ...] = ()  # rows whose specimen is written the same
    neighbours: Neighbours | None = None  # what tells how the catalogue writes its labels


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Told:
    """What a row's neighbours tell of its words, once the lexicon has read theirs."""

    benches: frozenset[str] = frozenset()  # words before names that are benches
    ending: str = ""  # of a one-word label: it may stand for a specimen, and nobody knows for which
    likely_specimen: str = ""  # what the rows alike can be of, in LOINC's values
    habit: Habit = NO_HABIT  # whether they are in moles or in mass


NOTHING_TOLD = Told()


@dataclass(frozen=True)
class Surroundings:
    contexts: Mapping[LocalKey, Context] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)
    rejected: Mapping[LocalKey, frozenset[str]] = field(default_factory=dict)

    def context(self, key: LocalKey) -> Context:
        return self.contexts.get(key, NO_CONTEXT)


ALONE = Surroundings()


@dataclass(frozen=True, slots=True)
class Hint:
    """A reason for a term that no axis gives: it was confirmed before, or the billing code points to it."""

    position: int  # in the release
    prior: Prior
    contribution: float
    evidence: str


def contexts(catalogue: Catalogue) -> dict[LocalKey, Context]:
    """The context of every exam, and of every analysis that has any."""
    found = {
        exam.key: Context(parts=len(exam.analyses), meant_specimen=catalogue.meant(exam.specimen))
        for exam in catalogue.exams
    }
    for analysis in catalogue.analyses:
        context = context_of(catalogue, analysis)
        if context is not NO_CONTEXT:
            found[analysis.key] = context
    return found


def context_of(catalogue: Catalogue, row: LocalAnalysis) -> Context:
    """The context of one row, an exam or an analysis, as :func:`contexts` has it."""
    meant = catalogue.meant(row.specimen_said)
    if row.level is Level.EXAM:
        exam = catalogue.exam_by_code.get(row.code)
        return NO_CONTEXT if exam is None else Context(parts=len(exam.analyses), meant_specimen=meant)
    exams = [catalogue.exam_by_code[code] for code in row.exams if code in catalogue.exam_by_code]
    is_cut = may_be_cut(row.label, catalogue.cut_length)
    alike = catalogue.alike(catalogue.specimen_of(row))
    above = catalogue.specimen_above(row)
    if not (exams or is_cut or meant or alike or above or catalogue.neighbours):
        return NO_CONTEXT
    titles = tuple(dict.fromkeys(exam.label for exam in exams))
    return Context(
        above,
        bool(above) and not catalogue.exams_specimen(row),
        titles,
        is_cut=is_cut,
        meant_specimen=meant,
        meant_exams=catalogue.meant(above),
        alike=alike,
        neighbours=catalogue.neighbours,
    )


def hints(release: LoincRelease, analysis: LocalAnalysis, memory: Memory) -> tuple[Hint, ...]:
    """The terms that memory and the NABM code speak for, those of this release only."""
    found = []
    for rank, one in enumerate(memory.lookup(analysis.label, analysis.unit or analysis.unit_code, analysis.specimen)):
        position = release.position(one.loinc)
        if position is not None:
            worth = (_MEMORY + _MEMORY_MORE * min(one.times, _MOST_TIMES)) / (1 + rank)
            found.append(Hint(position, Prior.MEMORY, worth, f"{one.source} ×{one.times}".strip()))
    for act in analysis.nabm:
        for code in release.nabm.get(act, ()):
            position = release.position(code)
            if position is not None:
                found.append(Hint(position, Prior.NABM, _NABM, act))
    return tuple(found)
