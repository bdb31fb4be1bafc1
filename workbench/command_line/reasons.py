"""The table of proposals with what a person wants beside the codes: names, why the verdict, what to ask, what warns."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from catalog_io.proposals_file import COLUMNS, proposal_rows
from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import Match, Verdict
from matching.progress import Progress
from matching.surroundings import Surroundings
from workbench.command_line.explaining import question_of
from workbench.engine import open_matcher
from workbench.language import language
from workbench.verbs.proposing import propose
from workbench.wording import verdict_phrase
from workbench.wording_reasons import verdict_reason
from workbench.wording_warnings import warning_sentence

HEADER_WITH_REASONS = ",".join((*COLUMNS, "label", "loinc_name", "reason", "question", "warnings")) + "\n"


def with_reasons(
    info: ReleaseInfo, rows: Sequence[LocalAnalysis], top: int, around: Surroundings, progress: Progress
) -> Iterator[tuple[Verdict, str]]:
    """The verdict and the lines of each row; its reason and its question stand on its first line."""
    release = open_matcher(info, progress=progress).release
    found = propose(info, rows, _whole, top=top, around=around, progress=progress)
    for row, match in zip(rows, found, strict=True):
        yield match.verdict, _lines(row, match, release)


def _whole(match: Match) -> Match:
    return match


def _lines(row: LocalAnalysis, match: Match, release: LoincRelease) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    reason = f"{verdict_phrase(match.verdict)} — {verdict_reason(match)}"
    question = question_of(match, match.axis, release) if match.axis is not None and match.question else ""
    for place, line in enumerate(proposal_rows(match)):
        candidate = match.candidates[place] if match.candidates else None
        name = release.term(candidate.code).name(language()) if candidate is not None else ""
        warnings = " ".join(warning_sentence(one) for one in candidate.warnings) if candidate is not None else ""
        told = ("", "") if place else (reason, question)
        writer.writerow((*line, row.label, name, *told, warnings))
    return text.getvalue()
