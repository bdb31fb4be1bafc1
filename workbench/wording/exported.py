"""What an export wrote, in words: the rows by where they stand, and what to mind of the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from matching.curation.coverage import CatalogueCoverage, Share
from matching.mapping import Status
from workbench.language import translate


def rows_words(coverage: CatalogueCoverage) -> list[str]:
    """« Analyses : 39 avec un code · 2 sans code · 170 à décider », one line for each level that has rows."""
    chapters = (coverage.chapters, coverage.subchapters)
    levels = [
        (translate("Reimport", "Analyses"), (coverage.analyses.total.rows,), coverage.analyses.by_status),
        (translate("Reimport", "Exams"), (coverage.exams.rows,), coverage.exams.by_status),
        (
            translate("Reimport", "Chapters"),
            tuple(one.rows for one in chapters),
            tuple(pair for one in chapters for pair in one.by_status),
        ),
    ]
    text = translate("Reimport", "{level}: {counts}")
    return [
        text.format(level=name, counts=_counted(shares, by_status))
        for name, shares, by_status in levels
        if any(count for _, count in by_status)
    ]


def _counted(shares: Iterable[Share], by_status: Iterable[tuple[Status, int]]) -> str:
    counted = Counter[Status]()
    for status, count in by_status:
        counted[status] += count
    still_open = sum(count for status, count in counted.items() if status.is_open)
    none, excluded = counted[Status.NO_CODE], counted[Status.EXCLUDED]
    parts = [
        translate("Export", "%n with a LOINC code", "", sum(share.done for share in shares)),
        translate("Export", "%n without: no code exists", "", none) if none else "",
        translate("Export", "%n excluded", "", excluded) if excluded else "",
        translate("Export", "%n still open", "", still_open) if still_open else "",
    ]
    return " · ".join(filter(None, parts))


def files_words(count: int) -> str:
    return translate("Export", "%n files written", "", count)


def replaced_words(count: int) -> str:
    """How many files of an earlier export the new ones replace; '' for none."""
    return translate("Desk", "%n earlier files replaced.", "", count) if count else ""
