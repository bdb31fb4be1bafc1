"""Sentences about LOINC releases, value sets and the store: what is wrong, where, and what to do about it."""

from __future__ import annotations

from catalog_io.release_errors import ReleaseError, ReleaseFault, ReleaseProblem
from workbench.language import number, translate
from workbench.project.journal import Touched
from workbench.wording.operating_system import system_reason

TOLD = 10  # problems told one by one; the rest are counted


def release_error_text(error: ReleaseError) -> str:
    """The whole error, a line for each of the first problems and one for how many more there are."""
    lines = [release_problem_text(problem) for problem in error.problems[:TOLD]]
    more = error.total - len(lines)
    if more > 0:
        lines.append(translate("Release", "and %n more", "", more))
    return "\n".join(lines)


def release_problem_text(problem: ReleaseProblem) -> str:
    """One problem as a sentence with its place and what to do."""
    texts = _cell_texts() if problem.fault in _cell_texts() else _zip_texts() | _store_texts()
    first, second, *_rest = (*problem.details, "", "")
    if problem.fault is ReleaseFault.TOO_LARGE:
        first, second = (number(-(-int(size) // 1_000_000)) for size in (first, second))
    return texts[problem.fault].format(
        file=problem.file,
        row=number(problem.row),
        column=problem.column,
        value=problem.value,
        first=first,
        second=second,
        all=", ".join(map(system_reason, problem.details)) or translate("Release", "none"),
    )


def _zip_texts() -> dict[ReleaseFault, str]:
    return {
        ReleaseFault.NOT_A_ZIP: translate(
            "Release", "{file} is not a zip. Choose the zip that loinc.org gives, or the folder it was unzipped into."
        ),
        ReleaseFault.TRUNCATED_ZIP: translate(
            "Release", "The end of {file} is missing: the download broke off. Download it again."
        ),
        ReleaseFault.DAMAGED_ZIP: translate("Release", "{file} is damaged inside the zip. Download it again."),
        ReleaseFault.ENCRYPTED_ZIP: translate(
            "Release", "{value} in {file} is locked by a password. Choose the zip as loinc.org gives it."
        ),
        ReleaseFault.UNSAFE_NAME: translate(
            "Release",
            "{file} holds a name that leads out of the zip ({value}). It is not from loinc.org: do not use it.",
        ),
        ReleaseFault.TOO_LARGE: translate(
            "Release", "{file} unzips to {first} MB, more than the {second} MB that are allowed. It is not a release."
        ),
        ReleaseFault.NO_LOINC_TABLE: translate(
            "Release", "{file} holds no Loinc.csv. Choose the complete release from loinc.org (Loinc_2.xx.zip)."
        ),
        ReleaseFault.NOT_A_WORKBOOK: translate(
            "Release", "{file} is not an Excel workbook (.xlsx). Choose LOINCFR_JeuDeValeurs.xlsx."
        ),
        ReleaseFault.NO_VALUE_SET_SHEET: translate(
            "Release", "{file} has no sheet with “Jeu” in its name, only: {all}. Choose LOINCFR_JeuDeValeurs.xlsx."
        ),
    }


def _cell_texts() -> dict[ReleaseFault, str]:
    return {
        ReleaseFault.MISSING_COLUMN: translate(
            "Release", "{file}: the column {column} is missing. Take the file as it was published."
        ),
        ReleaseFault.BAD_ENCODING: translate(
            "Release",
            "{file}, row {row}, {column}: “{value}” is not UTF-8. The file was saved again by another program; "
            "take it as it was published.",
        ),
        ReleaseFault.BAD_CSV: translate(
            "Release",
            "{file}, near row {row}: the quotes do not fit together ({all}). Take the file as it was published.",
        ),
        ReleaseFault.RAGGED_ROW: translate("Release", "{file}, row {row}: {first} fields instead of {second}."),
        ReleaseFault.EMPTY_TABLE: translate("Release", "{file} holds no term."),
        ReleaseFault.BAD_CODE: translate(
            "Release", "{file}, row {row}: “{value}” is no LOINC code, or its check digit is wrong."
        ),
        ReleaseFault.DUPLICATE_CODE: translate(
            "Release", "{file}, row {row}: the code {value} was given in row {first} already."
        ),
    }


def _store_texts() -> dict[ReleaseFault, str]:
    return {
        ReleaseFault.NOT_FOUND: translate(
            "Release", "There is no file or imported release “{file}”. Imported releases: {all}."
        ),
        ReleaseFault.UNREADABLE: translate(
            "Release", "{file} cannot be read or written: {all}. Check the rights and the space on the disk."
        ),
        ReleaseFault.STORED_DAMAGED: translate(
            "Release", "The imported release is not whole any more ({file}). Delete it and import it again."
        ),
        ReleaseFault.IN_USE: translate("Release", "Another program uses {file}. Close it there, then try again."),
    }


def withdrawn_words(count: int, version: str) -> str:
    """How many decided codes a release has withdrawn or lacks."""
    text = translate("Coverage", "%n decided codes are withdrawn from LOINC {version} or not in it.", "", count)
    return text.format(version=version)


def touched_words(touched: Touched) -> str:
    """What a change of release did to the decided codes."""
    text = translate(
        "Journal", "%n decided codes stay, {withdrawn} of them withdrawn or not in it", "", touched.decided
    )
    return text.format(withdrawn=number(touched.withdrawn))
