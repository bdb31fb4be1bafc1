"""What the code of a row may be: a term of the release or, for a row of LOINC_1, one of the national chapters."""

from __future__ import annotations

from catalog_io.chapters import chapter_code, chapter_table
from matching.catalogue import Level, LocalAnalysis
from matching.curation.chapters import explain_chapter, find_chapters, match_chapter
from matching.loinc import LoincRelease
from matching.match import Candidate, Match
from matching.reading.surroundings import ALONE, Surroundings
from workbench.models.ports import Engine


def review_level(level: Level) -> Level:
    """The level under which the window shows a row: chapters and sub-chapters are reviewed together."""
    return Level.CHAPTER if level.is_chapter else level


def proposed(engine: Engine, row: LocalAnalysis, around: Surroundings) -> Match:
    """The codes that fit the row, best first. Those of a chapter are known without the engine."""
    return match_chapter(row, chapter_table()) if row.level.is_chapter else engine.match(row, around=around)


def explained(engine: Engine, row: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
    """Any code that :func:`is_target` knows, beside the row. Raises NotIndexed for what is no laboratory term."""
    if row.level.is_chapter:
        return explain_chapter(row, code, chapter_table())
    return engine.explain(row, code, around)


def is_target(release: LoincRelease, row: LocalAnalysis, code: str) -> bool:
    return chapter_code(code) is not None if row.level.is_chapter else code in release


def code_name(release: LoincRelease, code: str, level: Level, spoken: str) -> str:
    """The name of a code on a row of ``level``; '' where nobody knows it."""
    chapter = chapter_code(code) if level.is_chapter else None
    if chapter is not None:
        return chapter.label(spoken)
    return release.term(code).name(spoken) if code in release else ""


def chapters_found(row: LocalAnalysis, text: str) -> list[str]:
    """The national codes that hold every word of ``text``: those that fit the row first, then as in the table."""
    found = [chapter.code for chapter in find_chapters(text, chapter_table())]
    fitting = [candidate.code for candidate in match_chapter(row, chapter_table()).candidates]
    return sorted(found, key=lambda code: fitting.index(code) if code in fitting else len(fitting))
