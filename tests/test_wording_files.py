"""Whatever is wrong with a file, a person reads where it is and what to do."""

from __future__ import annotations

import re

import pytest

from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, Severity
from catalog_io.sgl_warnings import ExportWarning, ExportWarningCode
from matching.catalogue import Level, LocalKey
from workbench import language
from workbench.wording_files import sentence

DETAILS = ("12", "13")


@pytest.fixture(autouse=True)
def english():
    before = language.language()
    language.set_language("en")
    yield
    language.set_language(before)


@pytest.mark.parametrize("code", list(ProblemCode))
@pytest.mark.parametrize("details", [(), DETAILS])
def test_every_problem_has_a_sentence(code: ProblemCode, details: tuple[str, ...]) -> None:
    if code in (ProblemCode.NO_CODES, ProblemCode.CODE_NOT_A_KEY) and not details:
        details = ("2", "R0001")
    text = sentence(Problem(code, "a.csv", 7, "Code", "{value}", details, Severity.ERROR))
    assert text.startswith("a.csv, row 7, column “Code”: ")
    assert text.endswith(" The row is left out.")
    assert not re.search(r"\{(?!value\})|%n", text)


@pytest.mark.parametrize("code", list(FileCode))
def test_every_file_error_has_a_sentence(code: FileCode) -> None:
    text = sentence(FileError(code, "a.csv", *DETAILS))
    assert text.endswith((".", "?"))
    assert not re.search(r"[{}]|%n", text)


@pytest.mark.parametrize("code", list(ExportWarningCode))
@pytest.mark.parametrize("details", [(), DETAILS])
def test_every_warning_before_an_export_has_a_sentence(code: ExportWarningCode, details: tuple[str, ...]) -> None:
    text = sentence(ExportWarning(LocalKey(Level.ANALYSIS, "NA"), "2951-2", code, details))
    assert text.startswith("NA: ")
    assert "2951-2" in text
    assert not re.search(r"[{}]", text)


def test_the_place_is_said_as_far_as_it_is_known() -> None:
    assert sentence(Problem(ProblemCode.COLUMN_COUNT, "a.csv", 3, "", "A;B", ("12", "2"))).startswith("a.csv, row 3: ")
    assert sentence(Problem(ProblemCode.OTHER_KIND, "a.csv", details=("LOINC_3", "LOINC_2"))).startswith("a.csv: ")
    text = sentence(Problem(ProblemCode.NO_CODES, "a.csv", 0, "code", "", ("1234", "R0001")))
    assert text.startswith("a.csv, column “code”: 1,234 rows have no code.")
