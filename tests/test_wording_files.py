"""Whatever is wrong with a file, a person reads where it is and what to do."""

from __future__ import annotations

import errno
import os
import re

import pytest

from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, Severity
from catalog_io.sgl_warnings import ExportWarning
from matching.catalogue import Level, LocalKey
from matching.match import SafetyWarning
from matching.safety.codes import Rule
from workbench.language import set_language
from workbench.wording.errors import error_sentence
from workbench.wording.files import sentence
from workbench.wording.operating_system import system_reason
from workbench.wording.warnings import warning_sentence

pytestmark = pytest.mark.usefixtures("english")

DETAILS = ("12", "13")


@pytest.mark.parametrize("code", list(ProblemCode))
@pytest.mark.parametrize("details", [(), DETAILS])
def test_every_problem_has_a_sentence(code: ProblemCode, details: tuple[str, ...]) -> None:
    if code in (ProblemCode.NO_CODES, ProblemCode.STILL_NO_CODES, ProblemCode.CODE_NOT_A_KEY) and not details:
        details = ("2", "R0001")
    text = sentence(Problem(code, "a.csv", 7, "Code", "{value}", details, Severity.ERROR))
    assert text.startswith("a.csv, row 7, column “Code”: ")
    assert text.endswith(" The row is left out.")
    assert not re.search(r"\{(?!value\})|%n", text)


def test_what_a_library_says_in_english_of_a_damaged_file_is_not_told() -> None:
    told = sentence(FileError(FileCode.CORRUPT, "a.xlsx", "File is not a zip file"))
    assert told == "a.xlsx is damaged. Open it in a spreadsheet and save it anew."


def test_the_window_is_not_told_what_to_write_on_a_command_line() -> None:
    for code in ProblemCode:
        details = ("2", "R0001") if code is not ProblemCode.OTHER_SHEETS else ("Notes",)
        assert "--" not in sentence(Problem(code, "a.csv", 0, "", "x", details))


def test_codes_that_are_shared_are_told_with_their_rows_and_what_was_done() -> None:
    details = ("4", "R0003", "12214 (2, 12)", "{0} (3, 13)")
    assert sentence(Problem(ProblemCode.CODE_NOT_A_KEY, "a.csv", 0, "Code", "", details)) == (
        "a.csv, column “Code”: The codes of 4 rows stand on several rows: 12214 (2, 12), {0} (3, 13) (rows in "
        "brackets). These rows got codes made from their places, beginning with R0003, and theirs are kept beside; all "
        "others keep theirs. If each is an analysis of its own, give it a code of its own in the file."
    )


def test_of_a_formula_that_is_text_no_value_was_taken() -> None:
    assert sentence(Problem(ProblemCode.TEXT_FORMULA, "a.csv", 7, "Unité", "=1+1")) == (
        "a.csv, row 7, column “Unité”: There is a formula written as text (=1+1), not what it gives. Write the value "
        "in its place."
    )


@pytest.mark.parametrize("code", list(FileCode))
def test_every_file_error_has_a_sentence(code: FileCode) -> None:
    text = sentence(FileError(code, "a.csv", *DETAILS))
    assert text.endswith((".", "?"))
    assert not re.search(r"[{}]|%n", text)


@pytest.mark.parametrize("rule", list(Rule))
def test_a_warning_before_an_export_says_row_code_and_rule(rule: Rule) -> None:
    warning = SafetyWarning(rule, Severity.WARNING, DETAILS)
    assert sentence(ExportWarning(LocalKey(Level.ANALYSIS, "NA"), "2951-2", warning)) == (
        f"NA, 2951-2: {warning_sentence(warning)}"
    )


def test_a_code_of_a_file_that_breaks_a_safety_rule_is_told_with_its_place_and_its_unit_as_written() -> None:
    details = (Rule.UNIT_LOOSE, "{index_val}", "MCnc")
    text = sentence(Problem(ProblemCode.UNSAFE_CODE, "a.csv", 7, "loinc", "2951-2", details))
    assert text == (
        "a.csv, row 7, column “loinc”: 2951-2: The unit {index_val} fits the term's property, mass concentration "
        "(MCnc), only where it is used loosely."
    )


@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize("details", [(), ("1",), ("1", "2", "3")])
def test_every_safety_rule_has_a_sentence(rule: Rule, details: tuple[str, ...]) -> None:
    text = warning_sentence(SafetyWarning(rule, Severity.WARNING, details))
    assert text.endswith((".", "?"))
    assert not text.startswith(f"{rule}:")
    assert not re.search(r"[{}]", text)


def test_the_place_is_said_as_far_as_it_is_known() -> None:
    assert sentence(Problem(ProblemCode.COLUMN_COUNT, "a.csv", 3, "", "A;B", ("12", "2"))).startswith("a.csv, row 3: ")
    assert sentence(Problem(ProblemCode.OTHER_KIND, "a.csv", details=("LOINC_3", "LOINC_2"))).startswith("a.csv: ")
    text = sentence(Problem(ProblemCode.NO_CODES, "a.csv", 0, "code", "", ("1234", "R0001")))
    assert text.startswith("a.csv, column “code”: 1,234 rows have no code.")


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EACCES, errno.ENOSPC])
def test_what_the_system_says_of_a_file_is_told_in_the_reader_s_language(code: int) -> None:
    set_language("fr")
    said = os.strerror(code)
    told = system_reason(said)
    set_language("en")
    assert told not in (said, system_reason(said))
    set_language("fr")
    assert told in sentence(FileError(FileCode.CANNOT_WRITE, "a.csv", said))
    assert told in error_sentence(OSError(code, said, "a.csv"))
    assert system_reason("wat") == "wat"
