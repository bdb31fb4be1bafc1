"""What the engine is told of the row in hand beyond its own words: the same as when the row was proposed for.

Only this row's part of it is made, between two key strokes; :mod:`workbench.verbs.surroundings` makes the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matching.curation.memory import Memory, rejections
from matching.reading.surroundings import ALONE, Surroundings, context_of
from workbench.models.notices import Notice, Tone
from workbench.project.memory_store import memory_path, recall
from workbench.wording.errors import WORLD_ERRORS, error_sentence

if TYPE_CHECKING:
    from workbench.models.review import Review


def around(review: Review) -> Surroundings:
    """The row's exams, what was confirmed before for its words, and what was refused for it."""
    row, sheet = review.analysis, review.sheet
    if row is None or row.level.is_chapter:
        return ALONE
    if review.memory is None:
        review.memory = _recalled(review)
    refusing = [
        one
        for place, (one, mapping) in enumerate(zip(sheet.analyses, sheet.mappings, strict=True))
        if mapping.rejected and one.level is row.level and one.key != row.key and place not in sheet.veiled
    ]
    rows = [row, *refusing]
    seen = refusing if review.is_veiled else rows  # a blind reader does not see what others refused for the row
    refused = rejections(rows, {one.key: sheet.mappings[sheet.positions[one.key]] for one in seen})
    return Surroundings(
        {row.key: context_of(review.catalogue, row)}, review.memory, {row.key: refused.get(row.key, frozenset())}
    )


def _recalled(review: Review) -> Memory:
    """The user's memory where the project allows it; one that cannot be read is told, and nothing is remembered."""
    try:
        return recall(review.project, memory_path())
    except WORLD_ERRORS as error:
        review.noticed.emit(Notice(error_sentence(error), Tone.BAD))
        return Memory()
