"""Sentences about files: what is wrong, where, and what to do about it."""

from __future__ import annotations

from functools import singledispatch

from catalog_io.errors import FileCode, FileError, Problem, ProblemCode, Severity
from catalog_io.sgl_warnings import ExportWarning
from matching.match import SafetyWarning
from workbench.language import translate
from workbench.project.settings import Settings
from workbench.wording.operating_system import system_reason
from workbench.wording.warnings import code_sentence, warning_sentence


@singledispatch
def sentence(wrong: Problem | FileError | ExportWarning) -> str:
    """What to tell a person about a problem, a file error or a warning before an export, in the language spoken."""
    raise TypeError(type(wrong))


@sentence.register
def _(problem: Problem) -> str:
    what = _unsafe(problem) if problem.code is ProblemCode.UNSAFE_CODE else _wrong(problem)
    left_out = translate("Files", "The row is left out.") if problem.severity is Severity.ERROR else ""
    return " ".join(part for part in (_place(problem), what, left_out) if part)


@sentence.register
def _(failure: FileError) -> str:
    told = [system_reason(detail) for detail in failure.details]
    first, second, *_rest = (*told, "", "")
    return (_unopened_texts() | _content_texts())[failure.code].format(
        file=failure.file, first=first, second=second, others=", ".join(told[1:]), all=", ".join(told)
    )


@sentence.register
def _(warning: ExportWarning) -> str:
    text = translate("Files", "{code}, {loinc}: {sentence}")
    return text.format(code=warning.key.code, loinc=warning.loinc, sentence=warning_sentence(warning.warning))


def _wrong(problem: Problem) -> str:
    first, second, *_rest = (*problem.details, "", "")
    texts = _row_texts() | _table_texts() | _cell_texts()
    return (_special(problem) or texts[problem.code]).format(
        value=problem.value,
        first=first,
        second=second,
        others=", ".join(problem.details[2:]),
        all=", ".join(problem.details),
    )


def _unsafe(problem: Problem) -> str:
    rule, *details = problem.details or ("",)
    return code_sentence(problem.value, SafetyWarning(rule, problem.severity, tuple(details)))


def _place(problem: Problem) -> str:
    if problem.row and problem.column:
        text = translate("Files", "{file}, row {row}, column “{column}”:")
    elif problem.row:
        text = translate("Files", "{file}, row {row}:")
    elif problem.column:
        text = translate("Files", "{file}, column “{column}”:")
    else:
        text = translate("Files", "{file}:")
    return text.format(file=problem.file, row=problem.row, column=problem.column)


def _special(problem: Problem) -> str:
    """Sentences that depend on more than the code; '' for the others."""
    if problem.code is ProblemCode.NO_CODES:
        return translate(
            "Files",
            "%n rows have no code. Codes were made from their places, beginning with {second}; if there is a column of "
            "codes, choose it.",
            "",
            int(problem.details[0]),
        )
    if problem.code is ProblemCode.STILL_NO_CODES:
        return translate(
            "Files",
            "%n rows have no code of their own. Those that say the same as before keep the code made for them.",
            "",
            int(problem.details[0]),
        )
    if problem.code is ProblemCode.CODE_NOT_A_KEY:
        return translate(
            "Files",
            "The codes of %n rows stand on several rows: {others} (rows in brackets). These rows got codes made from "
            "their places, beginning with {second}, and theirs are kept beside; all others keep theirs. If each is an "
            "analysis of its own, give it a code of its own in the file.",
            "",
            int(problem.details[0]),
        )
    if problem.code is ProblemCode.MISSING_CODE:
        if problem.details:
            return translate("Files", "There is no code; the row is known as {first}. Give it a code in the file.")
        return translate("Files", "There is no code. Give the row one in the file.")
    return ""


def stand_in_words(settings: Settings) -> str:
    """What FHIR resources lack that are written for a laboratory without an address of its own; '' where it has one."""
    if settings.canonical_base:
        return ""
    return translate(
        "Files", "The FHIR resources have a stand-in address (.invalid): the laboratory's own is not in the settings."
    )


def _row_texts() -> dict[ProblemCode, str]:
    return {
        ProblemCode.MISSING_LABEL: translate("Files", "There is no label. Give the row one in the file."),
        ProblemCode.REPEATED_ROW: translate("Files", "{value} repeats row {first}. It went in once; nothing to do."),
        ProblemCode.DUPLICATE_CODE: translate(
            "Files",
            "{value} already stands in row {first} for “{second}”, which was kept. Give each a code of its own.",
        ),
        ProblemCode.COLUMN_COUNT: translate(
            "Files",
            "Columns: {second} instead of {first} (“{value}”). A separator is missing or is another one, or one stands "
            "inside a text without quotes; correct the row.",
        ),
        ProblemCode.OTHER_KIND: translate(
            "Files", "The name says {first}, but the columns are those of {second}. It was read as {second}."
        ),
        ProblemCode.UNKNOWN_ANALYSIS: translate(
            "Files", "LOINC_3 has no analysis {value}. Export LOINC_2 and LOINC_3 on the same day."
        ),
        ProblemCode.UNKNOWN_CHAPTER: translate(
            "Files", "LOINC_1 has no chapter {value}. Export LOINC_1 and LOINC_2 on the same day."
        ),
        ProblemCode.ONLY_IN_TABLE: translate(
            "Files", "LOINC_3 has no analysis {value}. It went in, but LOINC_6 cannot hold it."
        ),
        ProblemCode.LOST_ZEROS: translate(
            "Files",
            "{value} is shorter than the other codes ({first} digits): a spreadsheet may have cut zeros. Export the "
            "codes as text.",
        ),
        ProblemCode.LOINC_LOOKALIKE: translate(
            "Files", "{value} looks like a LOINC code. A local code should not: begin it with a letter."
        ),
        ProblemCode.INVALID_LOINC: translate(
            "Files", "{value} is no LOINC code: its form or its check digit is wrong. Correct it where it was entered."
        ),
        ProblemCode.UNKNOWN_ROW: translate("Files", "The catalogue holds no {value}. Correct the code."),
        ProblemCode.UNKNOWN_ACT: translate("Files", "“{value}” is no decision. Write one of: {all}."),
        ProblemCode.UNKNOWN_LEVEL: translate("Files", "“{value}” is no level. Write one of: {all}."),
        ProblemCode.UNKNOWN_RELATION: translate("Files", "“{value}” is no equivalence. Write one of: {all}."),
        ProblemCode.LOINC_WANTED: translate("Files", "{value} is to be confirmed, but its LOINC code is missing."),
        ProblemCode.REASON_WANTED: translate("Files", "{value} is to be excluded without a reason: write it here."),
        ProblemCode.LOINC_UNWANTED: translate(
            "Files", "The decision is {first}, and there is a LOINC code, {value}. Keep one of the two."
        ),
        ProblemCode.DECIDED_TWICE: translate(
            "Files", "{value} is decided otherwise in row {first}: neither went in. Keep one of the two."
        ),
        ProblemCode.OTHER_COLUMNS: translate(
            "Files", "Its columns are {value}; those of a memory of confirmed codes are {all}."
        ),
        ProblemCode.UNUSED_COLUMN: translate("Files", "Not used: {value}. A file of decisions has the columns {all}."),
        ProblemCode.NOT_A_NUMBER: translate("Files", "“{value}” is not a number of results; it was not used."),
        ProblemCode.NOT_YES_OR_NO: translate(
            "Files", "“{value}” is neither yes nor no; whether the analysis is subcontracted stays open."
        ),
    }


def _table_texts() -> dict[ProblemCode, str]:
    return {
        ProblemCode.OTHER_SHEETS: translate(
            "Files",
            "The sheet “{value}” was read. Others hold rows too: {all}. To read another one, choose it above its "
            "columns.",
        ),
        ProblemCode.CODES_APART: translate(
            "Files",
            "LOINC codes are not read here. To take them over, compare the file with the project afterwards (Ctrl+B).",
        ),
        ProblemCode.OLD_LETTERS: translate(
            "Files",
            "Its letters were read as those of an older system ({first}): “{value}”. If that is wrong, export the file "
            "in UTF-8.",
        ),
        ProblemCode.TOTAL: translate("Files", "“{value}” is a line of sums, no analysis: it did not go in."),
        ProblemCode.HEADING: translate(
            "Files",
            "“{value}” says nothing but its name: it was taken for the chapter of the lines below. If it is an "
            "analysis, give it a code.",
        ),
    }


def _cell_texts() -> dict[ProblemCode, str]:
    return {
        ProblemCode.BAD_ENCODING: translate(
            "Files", "Some letters cannot be read (“{value}”). Export the file again in UTF-8 or Windows-1252."
        ),
        ProblemCode.NUL_BYTE: translate("Files", "There is a NUL character (“{value}”). Export the file again."),
        ProblemCode.TOO_LONG: translate(
            "Files", "The text has {first} characters and was cut after {second} (“{value}…”). Is a quote missing?"
        ),
        ProblemCode.FORMULA: translate(
            "Files", "There is a formula ({value}). Its last value was taken; paste values in its place."
        ),
        ProblemCode.TEXT_FORMULA: translate(
            "Files", "There is a formula written as text ({value}), not what it gives. Write the value in its place."
        ),
        ProblemCode.FORMULA_WITHOUT_VALUE: translate(
            "Files",
            "There is a formula without a value ({value}). Open the file in a spreadsheet, save it, read it again.",
        ),
        ProblemCode.ERROR_VALUE: translate(
            "Files", "The spreadsheet says {value} here. Correct the formula or the cell."
        ),
        ProblemCode.DATE: translate(
            "Files",
            "There is a date ({value}): a spreadsheet has most likely made it of a code. Export the column as text.",
        ),
        ProblemCode.SCIENTIFIC: translate(
            "Files", "{value} has lost digits: a spreadsheet took the code for a number. Export the column as text."
        ),
    }


def _unopened_texts() -> dict[FileCode, str]:
    """Of files that cannot be opened or written."""
    return {
        FileCode.NOT_FOUND: translate("Files", "{file} is not there. Check the name and the folder."),
        FileCode.UNREADABLE: translate(
            "Files", "{file} cannot be read: {first}. Close it elsewhere, check your rights."
        ),
        FileCode.EMPTY: translate("Files", "{file} is empty. Export it again."),
        FileCode.HEADER_ONLY: translate("Files", "{file} has a header and no rows. Export it again."),
        FileCode.BINARY: translate("Files", "{file} is no text and no workbook. Give a CSV, TSV, XLSX or ODS file."),
        FileCode.MARKUP: translate(
            "Files",
            "{file} is a web page or XML under the name of a table. Open it in a spreadsheet and save it as .xlsx.",
        ),
        FileCode.WORKBOOK: translate(
            "Files", "{file} is a workbook, and a text file is wanted here. Save it as .csv and give that one."
        ),
        FileCode.ZIPPED: translate("Files", "{file} is a zip. Unzip it and give the files that are in it."),
        FileCode.UNDECODABLE: translate(
            "Files", "{file} is damaged: its characters cannot be read. Export it in UTF-8."
        ),
        FileCode.TOO_BIG: translate(
            "Files", "{file} holds more than {first} MB, too much for a catalogue. Is it the file?"
        ),
        FileCode.PASSWORD: translate(
            "Files", "{file} is protected by a password. Save it without one and read it again."
        ),
        FileCode.TWICE_ENCODED: translate(
            "Files",
            "{file} was encoded twice (“{first}”): its accents are lost. Export it again, in UTF-8 or Windows-1252.",
        ),
        # Which part of it is broken is told by libraries, in English.
        FileCode.CORRUPT: translate("Files", "{file} is damaged. Open it in a spreadsheet and save it anew."),
        FileCode.OLD_EXCEL: translate(
            "Files", "{file} is in the format of Excel before 2007. Save it as .xlsx or .csv."
        ),
        FileCode.DATABASE: translate(
            "Files",
            "{file} is a project, no catalogue. Open it in the window, or give it to a verb that takes one (project "
            "propose, decide, export …).",
        ),
        FileCode.CANNOT_WRITE: translate(
            "Files",
            "{file} cannot be written: {first}. Nothing was changed; check the folder, the room and your rights.",
        ),
    }


def _content_texts() -> dict[FileCode, str]:
    """Of files that hold something else than was wanted."""
    return {
        FileCode.NO_FILES: translate("Files", "No file was given."),
        FileCode.SAME_KIND: translate("Files", "{file} and {second} are both {first}. Give one file of each kind."),
        FileCode.NOT_SGL: translate(
            "Files", "{file} is none of the files LOINC_1 to LOINC_6: neither its name nor its columns fit."
        ),
        FileCode.WITHOUT_CODES: translate(
            "Files", "{file} has the columns of {first}, which asks for codes. Give {second}, which brings them."
        ),
        FileCode.NO_LOCAL_CODES: translate(
            "Files", "No column of {file} holds the local codes of this project. Its columns: {all}."
        ),
        FileCode.NO_LOINC_COLUMN: translate("Files", "{file} has no column of LOINC codes. Its columns: {all}."),
        FileCode.SEVERAL_LOINC_COLUMNS: translate(
            "Files", "{file} has several columns of LOINC codes: {all}. Leave the one that counts."
        ),
        FileCode.UNKNOWN_SHEET: translate("Files", "{file} has no sheet “{first}”. Its sheets: {others}."),
        FileCode.UNKNOWN_COLUMN: translate("Files", "{file} has no column “{first}”. Its columns: {others}."),
        FileCode.NO_LABEL_COLUMN: translate("Files", "Which column of {file} holds the labels? Choose one of: {all}."),
        FileCode.BAD_COLUMN_CHOICE: translate(
            "Files", "“{first}” chooses no column. Write it as code=Code,label=Libellé,unit=3."
        ),
        FileCode.NOTHING_TO_WRITE: translate("Files", "The catalogue is empty: there is nothing to write."),
    }
