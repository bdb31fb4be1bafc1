"""Every fault of a release has a sentence that names its place and says what to do."""

from __future__ import annotations

import pytest

from catalog_io.release_errors import ReleaseError, ReleaseFault, ReleaseProblem
from workbench.wording.release import release_error_text, release_problem_text

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("fault", ReleaseFault)
def test_every_fault_has_a_sentence_without_holes(fault: ReleaseFault) -> None:
    text = release_problem_text(ReleaseProblem(fault, "Loinc.csv", 1234, "STATUS", "2345-6", ("2000000", "1000000")))
    assert text.endswith(".")
    assert "{" not in text
    assert "None" not in text


def test_a_bad_cell_is_told_with_file_and_row() -> None:
    problem = ReleaseProblem(ReleaseFault.BAD_CODE, "Loinc.csv", 1234, "LOINC_NUM", "2345-6")
    assert release_problem_text(problem).startswith("Loinc.csv, row 1,234: “2345-6”")


def test_sizes_are_told_in_megabytes() -> None:
    problem = ReleaseProblem(ReleaseFault.TOO_LARGE, "Loinc.csv", details=("5368709120", "1073741824"))
    assert "5,369 MB" in release_problem_text(problem)


def test_a_long_list_is_cut_and_the_rest_is_counted() -> None:
    problems = tuple(ReleaseProblem(ReleaseFault.BAD_CODE, "Loinc.csv", row, "", "x") for row in range(50))
    lines = release_error_text(ReleaseError(problems, 5000)).split("\n")
    assert len(lines) == 11
    assert lines[-1] == "and 4,990 more"
