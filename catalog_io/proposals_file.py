"""The table of proposals that ``loinc-workbench propose`` writes: UTF-8, comma, one line for each candidate."""

from __future__ import annotations

import csv
from io import StringIO

from matching.match import Match

COLUMNS = ("local_code", "rank", "loinc_num", "score", "confidence", "verdict")
HEADER = ",".join(COLUMNS) + "\n"


def proposal_rows(match: Match) -> list[tuple[str, ...]]:
    """The cells of one row of the catalogue, best candidate first; one of rank 0 without a code where there is none."""
    code, verdict = match.key.code, match.verdict.value
    if not match.candidates:
        return [(code, "0", "", "", "", verdict)]
    return [
        (code, str(rank), one.code, f"{one.score:.4f}", f"{one.confidence:.4f}", verdict)
        for rank, one in enumerate(match.candidates, start=1)
    ]


def proposal_lines(match: Match) -> str:
    """The same as lines of the table."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(proposal_rows(match))
    return text.getvalue()
