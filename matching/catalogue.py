"""The laboratory's own catalogue: analyses (results), exams (orders) and chapters."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from matching.cut_labels import cut_length


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


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """The file that a part of the catalogue was read from, kept whole so that the answer fits it byte for byte."""

    name: str
    kind: str  # "LOINC_1", "LOINC_2", "LOINC_3" or "table"
    content: bytes
    encoding: str = "utf-8"
    header: bool = True


@dataclass(frozen=True)
class Catalogue:
    analyses: tuple[LocalAnalysis, ...] = ()
    exams: tuple[Exam, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    sources: tuple[SourceFile, ...] = ()

    @cached_property
    def by_code(self) -> Mapping[str, LocalAnalysis]:
        return {analysis.code: analysis for analysis in self.analyses}

    @cached_property
    def exam_by_code(self) -> Mapping[str, Exam]:
        return {exam.code: exam for exam in self.exams}

    @cached_property
    def cut_length(self) -> int | None:
        """The characters at which the export cuts the analyses' labels; None where it does not."""
        return cut_length(analysis.label for analysis in self.analyses)
