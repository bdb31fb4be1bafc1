"""What can be wrong with a file, as values: a Problem for a row, a FileError for a file that cannot be read at all.

No sentences here: :mod:`workbench.wording.files` makes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from matching.match import Severity

__all__ = ["FileCode", "FileError", "Problem", "ProblemCode", "Severity", "error", "note", "warning"]


class ProblemCode(Enum):
    """What is wrong with a row or a cell; ``details`` of the Problem in brackets."""

    MISSING_CODE = "missing-code"  # [generated code, where one was made]
    NO_CODES = "no-codes"  # most rows have no code [how many, first generated code]
    STILL_NO_CODES = "still-no-codes"  # the same in a new export [how many]
    # most codes repeat [how many rows, first generated code, the codes with their rows …]
    CODE_NOT_A_KEY = "code-not-a-key"
    MISSING_LABEL = "missing-label"
    REPEATED_ROW = "repeated-row"  # the same row again [row of the first]
    DUPLICATE_CODE = "duplicate-code"  # the same code for something else [row of the first, what that row says]
    COLUMN_COUNT = "column-count"  # [columns expected, columns found]
    BAD_ENCODING = "bad-encoding"
    NUL_BYTE = "nul-byte"
    TOO_LONG = "too-long"  # [length, limit]
    FORMULA = "formula"  # a formula; its last value was taken
    TEXT_FORMULA = "text-formula"  # a formula that was written as text, without the value
    FORMULA_WITHOUT_VALUE = "formula-without-value"
    ERROR_VALUE = "error-value"  # #N/A and the like
    DATE = "date"  # a date, most likely made by a spreadsheet
    SCIENTIFIC = "scientific"  # 1,23E+11: digits are lost
    LOST_ZEROS = "lost-zeros"  # shorter than its neighbours [usual length]
    INVALID_LOINC = "invalid-loinc"  # a LOINC code that comes back with a wrong form or check digit
    LOINC_LOOKALIKE = "loinc-lookalike"  # a local code shaped like a LOINC code
    NOT_A_NUMBER = "not-a-number"
    NOT_YES_OR_NO = "not-yes-or-no"
    OTHER_KIND = "other-kind"  # the name says one kind, the columns another [by name, by columns]
    UNKNOWN_ANALYSIS = "unknown-analysis"  # LOINC_2 names an analysis that LOINC_3 does not have
    UNKNOWN_CHAPTER = "unknown-chapter"  # LOINC_2 names a chapter that LOINC_1 does not have
    UNKNOWN_ROW = "unknown-row"  # something said of a row that the catalogue does not hold
    UNKNOWN_ACT = "unknown-act"  # a decision of no known kind [kinds there are …]
    UNKNOWN_LEVEL = "unknown-level"  # rows of no known level [levels there are …]
    UNKNOWN_RELATION = "unknown-relation"  # a row relates to its code in no known way [the ways there are …]
    LOINC_WANTED = "loinc-wanted"  # a confirmation without a LOINC code [the local code]
    REASON_WANTED = "reason-wanted"  # an exclusion without a reason [the local code]
    LOINC_UNWANTED = "loinc-unwanted"  # a LOINC code with a decision that takes none [the decision]
    UNSAFE_CODE = "unsafe-code"  # a LOINC code that breaks a safety rule [rule, its details …]
    OTHER_COLUMNS = "other-columns"  # of a memory of confirmed codes [the columns that it has …]
    UNUSED_COLUMN = "unused-column"  # of a file of decisions [the columns there may be …]
    DECIDED_TWICE = "decided-twice"  # a second decision on one row [row of the first]
    OTHER_SHEETS = "other-sheets"  # the sheet that was read, of several with data [the others …]
    CODES_APART = "codes-apart"  # a column of LOINC codes, which is no part of a catalogue
    TOTAL = "total"  # a line of sums, which is no analysis
    HEADING = "heading"  # a line over others, which is no analysis
    OLD_LETTERS = "old-letters"  # read as a system of another time wrote them: a word of them [the encoding]
    ONLY_IN_TABLE = "only-in-table"  # a row of a table beside SGL files that has no row there


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong at one place. ERROR: the row is left out; WARNING: what the row says went in.
    INFO: nothing is wrong, and something is to be known."""

    code: ProblemCode
    file: str
    row: int = 0  # as a spreadsheet counts, 1 for the first; 0 for the file as a whole
    column: str = ""  # its header, or the name that the specification gives it
    value: str = ""
    details: tuple[str, ...] = ()
    severity: Severity = Severity.WARNING


def error(code: ProblemCode, file: str, row: int, column: str, value: str = "", *details: object) -> Problem:
    """A problem that leaves the row out."""
    return Problem(code, file, row, column, value, tuple(map(str, details)), Severity.ERROR)


def warning(code: ProblemCode, file: str, row: int, column: str, value: str = "", *details: object) -> Problem:
    """A problem of a row that goes in all the same."""
    return Problem(code, file, row, column, value, tuple(map(str, details)), Severity.WARNING)


def note(code: ProblemCode, file: str, column: str = "", value: str = "", *details: object) -> Problem:
    """What is to be known of a file with which nothing is wrong."""
    return Problem(code, file, 0, column, value, tuple(map(str, details)), Severity.INFO)


class FileCode(Enum):
    """Why a whole file cannot be read or written; ``details`` of the FileError in brackets."""

    NOT_FOUND = "not-found"
    UNREADABLE = "unreadable"  # [what the system says]
    EMPTY = "empty"
    HEADER_ONLY = "header-only"
    BINARY = "binary"  # not text, and no workbook either
    DATABASE = "database"  # a project, most likely
    MARKUP = "markup"  # a web page or XML, as some systems write for a spreadsheet
    WORKBOOK = "workbook"  # where only text is read
    ZIPPED = "zipped"  # a zip that is no workbook
    UNDECODABLE = "undecodable"  # broken UTF-16
    TWICE_ENCODED = "twice-encoded"  # UTF-8 that was read as Latin and written as UTF-8 again [words of it]
    TOO_BIG = "too-big"  # [limit in megabytes]
    PASSWORD = "password"
    CORRUPT = "corrupt"  # [what the reader says]
    OLD_EXCEL = "old-excel"  # .xls
    NO_FILES = "no-files"
    SAME_KIND = "same-kind"  # two files of one kind [kind, the other file]
    NOT_SGL = "not-sgl"  # none of the kinds wanted
    WITHOUT_CODES = "without-codes"  # a file that asks for codes, where one that brings them was wanted [kinds of both]
    NO_LOCAL_CODES = "no-local-codes"  # a table of codes for other rows than the catalogue's [headers there are …]
    NO_LOINC_COLUMN = "no-loinc-column"  # [headers there are …]
    SEVERAL_LOINC_COLUMNS = "several-loinc-columns"  # [their headers …]
    UNKNOWN_SHEET = "unknown-sheet"  # [name asked for, names there are …]
    UNKNOWN_COLUMN = "unknown-column"  # [column asked for, headers there are …]
    NO_LABEL_COLUMN = "no-label-column"  # [headers there are …]
    BAD_COLUMN_CHOICE = "bad-column-choice"  # [the part that cannot be understood]
    NOTHING_TO_WRITE = "nothing-to-write"
    CANNOT_WRITE = "cannot-write"  # [what the system says]


class FileError(Exception):
    """A file that cannot be used at all; nothing of it was read, or nothing was written."""

    def __init__(self, code: FileCode, file: str = "", *details: object) -> None:
        self.code = code
        self.file = file
        self.details = tuple(map(str, details))
        super().__init__(code.value, file, *self.details)
