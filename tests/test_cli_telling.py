"""What the command line tells beside a result: not a word too many, and nothing left unsaid."""

from __future__ import annotations

import pytest

from catalog_io.errors import Problem, ProblemCode, error, warning
from workbench.command_line.console import MOST_WARNINGS, tell_problems

pytestmark = pytest.mark.usefixtures("english")


def dates(count: int) -> list[Problem]:
    return [warning(ProblemCode.DATE, "a.csv", number, "Code", "2024-01-02") for number in range(1, count + 1)]


def test_many_remarks_of_one_kind_hide_none_of_another(capsys: pytest.CaptureFixture[str]) -> None:
    lost = warning(ProblemCode.LOST_ZEROS, "a.csv", 7, "Code", "12", "4")
    tell_problems([*dates(MOST_WARNINGS + 3), lost])
    told = capsys.readouterr().err.splitlines()
    assert told[-2] == "… and 3 more remarks of this kind."
    assert told[-1].startswith("a.csv, row 7")
    assert len(told) == MOST_WARNINGS + 2


def test_every_row_that_is_left_out_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    count = 2 * MOST_WARNINGS
    tell_problems([error(ProblemCode.MISSING_LABEL, "a.csv", row, "Label") for row in range(count)])
    assert len(capsys.readouterr().err.splitlines()) == count
