"""The table of proposals that ``loinc-workbench propose`` writes: UTF-8, comma, one line for each candidate."""

from __future__ import annotations

import csv
from io import StringIO

from matching.match import Match

COLUMNS = ("local_code", "rank", "loinc_num", "score", "confidence", "verdict")
HEADER = ",".join(COLUMNS) + "\n"


def proposal_lines(match: Match) -> str:
    """The lines of one row of the catalogue, best candidate first; one of rank 0 without a code where there is none."""
    code, verdict = match.key.code, match.verdict.value
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if not match.candidates:
        writer.writerow((code, 0, "", "", "", verdict))
    for rank, candidate in enumerate(match.candidates, start=1):
        figures = f"{candidate.score:.4f}", f"{candidate.confidence:.4f}"
        writer.writerow((code, rank, candidate.code, *figures, verdict))
    return text.getvalue()
