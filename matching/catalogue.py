"""The laboratory's own catalogue: analyses (results), exams (orders) and chapters."""

from __future__ import annotations

import builtins
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from matching.words.cut_labels import cut_length
from matching.words.text import unaccented

MOST_ALIKE = 24  # rows that tell what a code of specimens stands for
_MNEMONIC = re.compile(r"\s*[A-Z]{3,10}\d?\s*")
_OTHER = 3  # letters of another ending
_SECTION = 3  # letters of a chapter's code that may stand for a specimen; "B" is a bench or blood
_FEW, _MANY = 12, 2000  # analyses that tell nothing of their labels yet, and those that tell all of it


class Level(Enum):
    """The three levels of a catalogue, each transcoded on its own (LOINC_3, LOINC_2, LOINC_1)."""

    ANALYSIS = "analysis"
    EXAM = "exam"
    CHAPTER = "chapter"
    SUBCHAPTER = "subchapter"

    @property
    def is_chapter(self) -> bool:
        """True for both levels of LOINC_1."""
        return self in (Level.CHAPTER, Level.SUBCHAPTER)


@dataclass(frozen=True, slots=True)
class LocalKey:
    """What names one local row in a project: its level and its code (its label where the SGL gives no code)."""

    level: Level
    code: str

    def __hash__(self) -> int:
        # The code alone tells nearly all rows apart, and hashing an enum member costs more than the rest together.
        return hash(self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalAnalysis:
    """One row of the laboratory, as its file says it; '' where it says nothing."""

    code: str
    label: str
    level: Level = Level.ANALYSIS
    synonyms: tuple[str, ...] = ()
    property: str = ""  # grandeur
    unit_code: str = ""
    unit: str = ""
    time: str = ""  # temporalité
    specimen_code: str = ""
    specimen: str = ""  # milieu
    scale: str = ""  # échelle
    method: str = ""  # technique
    nabm: tuple[str, ...] = ()  # codes, or "HN"
    chapter: str = ""  # label; the code where there is no label
    subchapter: str = ""
    exams: tuple[str, ...] = ()  # codes of the exams that hold it
    subcontracted: bool | None = None  # None when the catalogue does not say
    subcontracted_to: str = ""
    volume: int | None = None  # results a year
    extras: tuple[tuple[str, str], ...] = ()  # other columns, verbatim, by their header
    row: int = 0  # the row of the source file, 1 for the first line of the file

    @builtins.property
    def key(self) -> LocalKey:
        return LocalKey(self.level, self.code)

    @builtins.property
    def specimen_said(self) -> str:
        """The row's word for its specimen, its code where it has no other."""
        return self.specimen.strip() or self.specimen_code.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """An order of LOINC_2 with the analyses it holds, in the order of the file."""

    code: str
    label: str
    synonyms: tuple[str, ...] = ()
    chapter_code: str = ""
    subchapter_code: str = ""
    specimen: str = ""
    nabm: tuple[str, ...] = ()
    analyses: tuple[str, ...] = ()

    @property
    def key(self) -> LocalKey:
        return LocalKey(Level.EXAM, self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter of LOINC_1, or one of its sub-chapters (then ``parent`` names the chapter)."""

    code: str  # its label where the SGL gives no code
    label: str
    parent: str = ""

    @property
    def key(self) -> LocalKey:
        if self.parent:
            return LocalKey(Level.SUBCHAPTER, self.code)
        return LocalKey(Level.CHAPTER, self.code)

    @property
    def own_code(self) -> str:
        """The code as the laboratory writes it: that of a sub-chapter of several chapters is told apart by the reader
        as ``chapter/code``."""
        return self.code.removeprefix(f"{self.parent}/") if self.parent else self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """The file that a part of the catalogue was read from, kept whole so that the answer fits it byte for byte."""

    name: str
    kind: str  # "LOINC_1", "LOINC_2", "LOINC_3" or "table"
    content: bytes
    encoding: str = "utf-8"
    header: bool = True


def is_mnemonic(label: str) -> bool:
    """Whether a label is one word in capitals: ``CREAU``, ``TSH3``."""
    return _MNEMONIC.fullmatch(label) is not None


def has_ending(label: str, ending: str) -> bool:
    """Whether a one-word label ends so, maybe before another ending."""
    spelt, wanted = _spelt(label), _spelt(ending)
    return is_mnemonic(label) and wanted in spelt[max(1, len(spelt) - len(wanted) - _OTHER) :]


def _spelt(specimen: str) -> str:
    """A word for a specimen, made comparable."""
    return unaccented(specimen.strip())


def is_same_specimen(one: str, other: str) -> bool:
    """Whether a laboratory writes one specimen in both cells."""
    return bool(one.strip()) and _spelt(one) == _spelt(other)


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The analyses of a catalogue that tell what its labels have in common. One and the same for all its rows, so that
    it is compared by identity."""

    rows: tuple[LocalAnalysis, ...] = ()
    endings: Mapping[str, str] = field(default_factory=dict)  # what their explained endings stand for, in words

    def meant(self, ending: str) -> str:
        """What the laboratory says that an ending of its labels stands for; '' where it says nothing of it."""
        return self.endings.get(_spelt(ending), "")


@dataclass(frozen=True)
class Catalogue:
    analyses: tuple[LocalAnalysis, ...] = ()
    exams: tuple[Exam, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    sources: tuple[SourceFile, ...] = ()
    # What the laboratory says that its own codes of specimens stand for, in its words: T01, serum.
    specimens: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_code(self) -> Mapping[str, LocalAnalysis]:
        return {analysis.code: analysis for analysis in self.analyses}

    @cached_property
    def exam_by_code(self) -> Mapping[str, Exam]:
        return {exam.code: exam for exam in self.exams}

    @cached_property
    def _meant(self) -> Mapping[str, str]:
        return {_spelt(said): meaning for said, meaning in self.specimens.items() if said.strip()}

    @cached_property
    def _by_specimen(self) -> Mapping[str, tuple[LocalAnalysis, ...]]:
        found: defaultdict[str, dict[str, LocalAnalysis]] = defaultdict(dict)
        for row in self.analyses:
            alike = found[_spelt(self.specimen_of(row))]
            if len(alike) < MOST_ALIKE:
                alike.setdefault(row.label, row)
        return {said: tuple(alike.values()) for said, alike in found.items() if said}

    def specimen_of(self, row: LocalAnalysis) -> str:
        """The row's word for its specimen, else what stands over it for one."""
        return row.specimen_said or self.specimen_above(row)

    def specimen_above(self, row: LocalAnalysis) -> str:
        """The word for the specimen of the exams that hold a row, else the chapter that the laboratory says stands for
        one; a word that the file has for a specimen is none of a chapter's."""
        return self.exams_specimen(row) or next(filter(self.meant, self._sections(row)), "")

    def _sections(self, row: LocalAnalysis) -> tuple[str, ...]:
        """The chapters over a row that may stand for a specimen, the nearest first."""
        titles = (title.strip() for title in (row.subchapter, row.chapter))
        return tuple(one for one in titles if len(one) >= _SECTION and _spelt(one) not in self._specimens_written)

    @cached_property
    def _specimens_written(self) -> frozenset[str]:
        """What the file has in its columns for specimens."""
        rows = (row.specimen_said for row in self.analyses)
        return frozenset(map(_spelt, filter(None, (*rows, *(exam.specimen for exam in self.exams)))))

    def exams_specimen(self, row: LocalAnalysis) -> str:
        """The word for the specimen of the exams that hold a row; '' where they do not agree on one."""
        exams = (self.exam_by_code[code] for code in row.exams if code in self.exam_by_code)
        said = {exam.specimen.strip() for exam in exams if exam.specimen.strip()}
        return said.pop() if len(said) == 1 else ""

    def meant(self, specimen: str) -> str:
        """What the laboratory says that its word for a specimen stands for; '' where it says nothing of it."""
        return self._meant.get(_spelt(specimen), "") if self._meant else ""

    def alike(self, specimen: str) -> tuple[LocalAnalysis, ...]:
        """The first analyses of the specimen that is written so, one for each label."""
        return self._by_specimen.get(_spelt(specimen), ())

    def of_specimen(self, said: str) -> list[LocalKey]:
        """The exams and analyses of the specimen that is written so, or without one under the chapter that is; where
        neither says it, the one-word labels that end so, maybe before another ending."""
        if not said.strip():
            return []
        rows = [row.key for row in self.analyses if any(is_same_specimen(one, said) for one in self._told_by(row))]
        rows += [exam.key for exam in self.exams if is_same_specimen(exam.specimen, said)]
        return rows or [row.key for row in self.analyses if has_ending(row.label, said)]

    def _told_by(self, row: LocalAnalysis) -> tuple[str, ...]:
        """What tells a row's specimen, or may: its own words and its exams', else its chapters."""
        own = (row.specimen_said, self.exams_specimen(row))
        return own if any(own) else self._sections(row)

    @cached_property
    def neighbours(self) -> Neighbours | None:
        """None where the analyses are too few to tell anything of each other."""
        if len(self.analyses) < _FEW:
            return None
        endings = {said: meaning for said, meaning in self._meant.items() if said not in self._specimens_written}
        return Neighbours(self.analyses[:_MANY], endings)

    @cached_property
    def cut_length(self) -> int | None:
        """The characters at which the export cuts the analyses' labels; None where it does not."""
        return cut_length(analysis.label for analysis in self.analyses)
