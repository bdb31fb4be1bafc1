"""Exams and chapters as rows, so that they are proposed for, reviewed and counted like analyses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey

_NONE = LocalAnalysis(code="", label="")


@dataclass(frozen=True, slots=True)
class Titles:
    """The labels of chapters by code, and of sub-chapters by the chapter's code and their own: both levels may count
    from 1, and each chapter its sub-chapters. What has no label is called by its code."""

    chapters: Mapping[str, str]
    subchapters: Mapping[tuple[str, str], str]

    def chapter(self, code: str) -> str:
        return self.chapters.get(code, code)

    def subchapter(self, chapter: str, code: str) -> str:
        """The sub-chapter that a row under ``chapter`` ('' where the row names none) calls ``code``."""
        return self.subchapters.get((chapter, code), code)


def titles(chapters: Iterable[Chapter]) -> Titles:
    subs: dict[tuple[str, str], str] = {}
    every = tuple(chapters)
    for sub in every:
        if sub.parent:
            subs[sub.parent, sub.own_code] = sub.label
            if sub.own_code == sub.code:
                subs.setdefault(("", sub.code), sub.label)
    return Titles({chapter.code: chapter.label for chapter in every if not chapter.parent}, subs)


def exam_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """Each exam as a row; its chapter by label where LOINC_1 gives one. An exam of one analysis is measured as that is:
    in its unit, on its scale, by its method, and in its specimen where it names none."""
    called = titles(catalogue.chapters)

    def row(exam: Exam) -> LocalAnalysis:
        only = catalogue.by_code.get(exam.analyses[0], _NONE) if len(exam.analyses) == 1 else _NONE
        return LocalAnalysis(
            code=exam.code,
            label=exam.label,
            level=Level.EXAM,
            synonyms=exam.synonyms,
            property=only.property,
            unit_code=only.unit_code,
            unit=only.unit,
            time=only.time,
            specimen_code="" if exam.specimen else only.specimen_code,
            specimen=exam.specimen or only.specimen,
            scale=only.scale,
            method=only.method,
            nabm=exam.nabm,
            chapter=called.chapter(exam.chapter_code),
            subchapter=called.subchapter(exam.chapter_code, exam.subchapter_code),
        )

    return tuple(map(row, catalogue.exams))


def chapter_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """Each chapter and sub-chapter as a row."""
    called = titles(catalogue.chapters)
    return tuple(
        LocalAnalysis(
            code=chapter.key.code,
            label=chapter.label,
            level=chapter.key.level,
            chapter=called.chapter(chapter.parent) if chapter.parent else chapter.label,
        )
        for chapter in catalogue.chapters
    )


def distinct_chapter_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """The same, but a sub-chapter of several chapters once: it is coded once."""
    rows: dict[LocalKey, LocalAnalysis] = {}
    for row in chapter_rows(catalogue):
        rows.setdefault(row.key, row)
    return tuple(rows.values())
