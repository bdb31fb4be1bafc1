"""The shipped table of chapter codes, read as values, and what it says of a code on a row of the catalogue."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from matching.catalogue import Level
from matching.curation.chapters import ChapterCode, ChapterSystem
from matching.loinc import LoincRelease
from matching.match import SafetyWarning, Severity
from matching.safety.codes import Rule, check_code, worst_first


@cache
def chapter_table() -> tuple[ChapterCode, ...]:
    """The codes of ``resources/chapters.csv`` in its order: comma-separated UTF-8 with the header
    ``code,system,label_fr,label_en,words``, ``words`` holding further names between ``|``."""
    text = files("resources").joinpath("chapters.csv").read_text(encoding="utf-8")
    return tuple(
        ChapterCode(
            row["code"],
            ChapterSystem(row["system"]),
            row["label_fr"],
            row["label_en"],
            tuple(word for word in row["words"].split("|") if word),
        )
        for row in csv.DictReader(text.splitlines())
    )


def chapter_code(code: str) -> ChapterCode | None:
    """The national chapter with this code, None where the table has none."""
    return next((chapter for chapter in chapter_table() if chapter.code == code), None)


def is_interim(code: str, level: Level) -> bool:
    """Whether the code is a national interim one, which LOINC does not have, and may stand on a row of ``level``."""
    chapter = chapter_code(code) if level.is_chapter else None
    return chapter is not None and chapter.system is ChapterSystem.INTERIM


def check_row_code(release: LoincRelease, code: str, level: Level) -> tuple[SafetyWarning, ...]:
    """As :func:`matching.safety.codes.check_code`, but a chapter takes the national codes, which few releases hold, and
    no other term."""
    if is_interim(code, level):
        return ()
    warnings = check_code(release, code, level)
    if not level.is_chapter:
        return warnings
    if chapter_code(code) is not None:
        return tuple(one for one in warnings if one.rule != Rule.NOT_IN_RELEASE)
    return worst_first((*warnings, SafetyWarning(Rule.NO_CHAPTER, Severity.WARNING)))
