"""Chapters and sub-chapters: which national code fits each, and those that fit by their own words recorded at once."""

from __future__ import annotations

from dataclasses import dataclass

from catalog_io.chapters import chapter_table
from matching.catalogue import Catalogue, LocalAnalysis
from matching.curation.chapters import ChapterCode, ChapterProposal, clear_proposal, propose_chapter
from matching.curation.levels import distinct_chapter_rows
from matching.mapping import UNMAPPED, Cause, Mapping, Mappings, Reviewer
from workbench.project import Project
from workbench.verbs import decisions


@dataclass(frozen=True, slots=True)
class ProposedChapter:
    """A chapter or sub-chapter, where it stands, and the national codes that fit its label, best first."""

    row: LocalAnalysis
    mapping: Mapping
    proposals: tuple[ChapterProposal, ...]
    clear: ChapterCode | None  # the one that fits by its own words; None where a person has to choose, or has chosen


def proposed_chapters(catalogue: Catalogue, mappings: Mappings) -> tuple[ProposedChapter, ...]:
    """Every row of LOINC_1 in its order, a sub-chapter of several chapters once."""
    rows = distinct_chapter_rows(catalogue)
    return tuple(_proposed(row, mappings.get(row.key, UNMAPPED)) for row in rows)


def _proposed(row: LocalAnalysis, mapping: Mapping) -> ProposedChapter:
    table = chapter_table()
    clear = clear_proposal(row.label, row.chapter, table) if mapping.status.is_open else None
    return ProposedChapter(row, mapping, propose_chapter(row.label, table), clear)


def confirm_chapters(project: Project, reviewer: Reviewer) -> int:
    """Record the clear proposals of the undecided chapters as one step of ``reviewer``; how many those are.

    An interim code is recorded as one, with the status "no LOINC code". Raises as :meth:`Project.decide`.
    """
    changes = [
        (one.row.key, decisions.coded(one.mapping, one.clear.code, one.row.level))
        for one in proposed_chapters(project.catalogue(), project.mappings())
        if one.clear is not None
    ]
    project.decide(changes, reviewer=reviewer, cause=Cause.BULK)
    return len(changes)
