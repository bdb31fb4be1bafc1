"""The table of proposals with what a person wants beside the codes: names, why the verdict, what to ask, what warns."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from io import StringIO

from catalog_io.cells import inert
from catalog_io.proposals_file import COLUMNS, proposal_rows
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import open_stored
from matching.catalogue import LocalAnalysis
from matching.match import Candidate, Match, SafetyWarning, Severity, Verdict
from matching.matcher import TOP
from matching.progress import Progress
from matching.reading.surroundings import Surroundings
from workbench.command_line.explaining import question_of, reason_of
from workbench.language import language
from workbench.verbs.proposing import propose
from workbench.wording.domain import verdict_phrase
from workbench.wording.warnings import warning_sentence

_ROW = ("label", "unit", "specimen", "method", "chapter")
HEADER_WITH_REASONS = ",".join((*COLUMNS, *_ROW, "loinc_name", "reason", "question", "warnings")) + "\n"


def with_reasons(
    info: ReleaseInfo, rows: Sequence[LocalAnalysis], top: int, around: Surroundings, progress: Progress
) -> Iterator[tuple[Verdict, str]]:
    """The verdict and the lines of each row; its reason and its question stand on its first line, and may speak of
    candidates beyond the first ``top``."""
    release = open_stored(info)
    name = cache(lambda code: release.term(code).name(language()))  # the same terms come back for row after row
    warned = cache(warning_sentence)
    found = propose(info, rows, _whole, top=max(top, TOP), around=around, progress=progress)
    for row, match in zip(rows, found, strict=True):
        asks = question_of(match, match.axis, release) if match.axis is not None and match.question else ""
        verdict = f"{verdict_phrase(match.verdict)} — {reason_of(match, release)}", asks
        shown = replace(match, candidates=match.candidates[:top])
        told = [(name(one.code), " ".join(map(warned, _alarms(one)))) for one in shown.candidates] or [("", "")]
        yield match.verdict, _lines(row, shown, verdict, told)


def _alarms(candidate: Candidate) -> list[SafetyWarning]:
    """The warnings that ask for a second look; remarks are for the explanation of one row."""
    return [one for one in candidate.warnings if one.severity is not Severity.INFO]


def _whole(match: Match) -> Match:
    return match


def _lines(row: LocalAnalysis, match: Match, verdict: tuple[str, str], told: Sequence[tuple[str, str]]) -> str:
    """``verdict`` is the reason and the question, ``told`` each candidate's name and warnings."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    of_row = [getattr(row, column) for column in _ROW]
    for place, ((code, *figures), (name, warnings)) in enumerate(zip(proposal_rows(match), told, strict=True)):
        words = (*of_row, name, *(("", "") if place else verdict), warnings)
        writer.writerow((inert(code), *figures, *map(inert, words)))
    return text.getvalue()
