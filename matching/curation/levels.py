"""Exams and chapters as rows, so that they are proposed for, reviewed and counted like analyses."""

from __future__ import annotations

from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey

_NONE = LocalAnalysis(code="", label="")


def exam_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """Each exam as a row; its chapter by label where LOINC_1 gives one. An exam of one analysis is measured as that is:
    in its unit, on its scale, by its method, and in its specimen where it names none."""
    labels = {chapter.code: chapter.label for chapter in catalogue.chapters}

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
            chapter=labels.get(exam.chapter_code, exam.chapter_code),
            subchapter=labels.get(exam.subchapter_code, exam.subchapter_code),
        )

    return tuple(map(row, catalogue.exams))


def chapter_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """Each chapter and sub-chapter as a row."""
    labels = {chapter.code: chapter.label for chapter in catalogue.chapters}
    return tuple(
        LocalAnalysis(
            code=chapter.key.code,
            label=chapter.label,
            level=chapter.key.level,
            chapter=labels.get(chapter.parent, chapter.parent) if chapter.parent else chapter.label,
        )
        for chapter in catalogue.chapters
    )


def distinct_chapter_rows(catalogue: Catalogue) -> tuple[LocalAnalysis, ...]:
    """The same, but a sub-chapter of several chapters once: it is coded once."""
    rows: dict[LocalKey, LocalAnalysis] = {}
    for row in chapter_rows(catalogue):
        rows.setdefault(row.key, row)
    return tuple(rows.values())
