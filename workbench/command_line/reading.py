"""What several verbs have in common: reading catalogues, and getting at a release."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from catalog_io.column_choice import ColumnChoice, by_header, parse_columns
from catalog_io.errors import FileError, Severity
from catalog_io.general import open_files, read_catalogue
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import release_store
from catalog_io.sgl import ReadResult
from matching.reading.column_readings import says_something
from workbench.command_line.console import MISUSED, Refusal, progress_bar, tell, tell_problems
from workbench.command_line.parser import Parser
from workbench.engine import open_matcher
from workbench.language import number, translate
from workbench.verbs.releases import find_release
from workbench.wording.errors import error_sentence


def add_catalogue(parser: Parser) -> None:
    parser.inputs.add_argument(
        "catalogue", nargs="+", type=Path, metavar=translate("Cli", "CATALOGUE"),
        help=translate("Cli", "LOINC_1, LOINC_2, LOINC_3, or any CSV, TSV, XLSX or ODS; several files together"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--columns", metavar="code=…,label=…",
        help=translate("Cli", "which column is what, by header or number: code=Code,label=Libellé,unit=3"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--sheet", metavar=translate("Cli", "SHEET"), help=translate("Cli", "the sheet of a workbook")
    )


def add_release(parser: Parser, has_project: bool = False) -> None:
    """``has_project``: a project that is there already stays with its own release."""
    latest = translate(
        "Cli",
        "an imported release by its name, or the official zip or folder; else the latest imported one, or the "
        "starter subset",
    )
    own = translate("Cli", "an imported release by its name, or the official zip or folder; else the project's own")
    parser.choices.add_argument(
        "--release", default="", metavar=translate("Cli", "RELEASE"), help=own if has_project else latest
    )


def add_specimens(parser: Parser) -> None:
    parser.choices.add_argument(
        "--specimen", action="append", default=[], metavar=translate("Cli", "CODE=WORDS"),
        help=translate("Cli", "what a code of specimens of your own stands for: T01=serum; again for others"),
    )  # fmt: skip


def add_project(parser: Parser) -> None:
    parser.inputs.add_argument(
        "project", metavar=translate("Cli", "PROJECT"),
        help=translate("Cli", "the project's file (.lwb), or the address of a database"),
    )  # fmt: skip


def catalogue(said: Namespace) -> ReadResult:
    """The catalogue named on the command line; what is wrong with it is told. Raises FileError, Refusal."""
    columns = chosen_columns(said)
    with progress_bar() as progress:
        read = read_catalogue(said.catalogue, columns, said.sheet, progress)
    tell_read(read)
    return read


def chosen_columns(said: Namespace) -> ColumnChoice | None:
    """What ``--columns`` says. Raises Refusal."""
    try:
        return parse_columns(said.columns) if said.columns else None
    except FileError as error:
        raise Refusal(error_sentence(error), MISUSED) from error


def remembered_columns(said: Namespace, before: str = "") -> str:
    """What ``--columns`` and ``--sheet`` say, as the next export is to be read: by header; what is not said stays as
    it was ``before``. Raises FileError, Refusal."""
    choice = chosen_columns(said)
    if choice is not None:
        tables = open_files(said.catalogue, choice, said.sheet).tables
        choice = by_header(choice, tables[0]) if len(tables) == 1 else choice
    elif said.sheet:
        choice = parse_columns(before) if before else ColumnChoice()
    else:
        return before
    return str(replace(choice, sheet=said.sheet or choice.sheet))


def tell_read(read: ReadResult) -> None:
    """What is wrong with the files, and how much could be read."""
    tell_problems(read.problems)
    left_out = sum(problem.severity is Severity.ERROR for problem in read.problems)
    tell(
        translate("Cli", "%n analyses read.", "", len(read.catalogue.analyses))
        + (" " + translate("Cli", "%n rows left out, told above.", "", left_out) if left_out else "")
    )


def release(name: str) -> ReleaseInfo:
    """The release that ``name`` means, imported if need be; which one it is is told. Raises ReleaseError."""
    with progress_bar() as progress:
        info = find_release(release_store(), name, progress=progress)
    tell(
        translate("Cli", "LOINC release: {name}, {count} terms.").format(name=info.name, count=number(info.term_count))
    )
    if info.is_starter:
        tell(starter_notice())
    return info


def specimens(wanted: Sequence[str], info: ReleaseInfo) -> dict[str, str]:
    """What each code of specimens stands for, '' where that is taken back. Raises Refusal, for all that are wrong."""
    parts = [one.partition("=") for one in wanted]
    pairs = [(code.strip(), words.strip()) for code, _, words in parts]
    if bad := [one for one, (code, _) in zip(wanted, pairs, strict=True) if not says_something(code) or "=" not in one]:
        text = translate("Cli", "“{said}” gives no specimen. Write it as T01=serum.")
        raise Refusal("\n".join(text.format(said=one) for one in bad), MISUSED)
    matcher = open_matcher(info) if pairs else None
    unknown = [words for _, words in pairs if matcher is not None and words and not matcher.specimen(words)]
    if unknown:
        text = translate("Acts", "“{words}” is no specimen that is known here: say it otherwise, or in LOINC's words.")
        raise Refusal("\n".join(text.format(words=words) for words in unknown), MISUSED)
    return dict(pairs)


def starter_notice() -> str:
    return translate(
        "Cli",
        "This is the starter subset, far too small for a real catalogue. Get the whole LOINC release, free of charge, "
        "from https://loinc.org/downloads and give it with: loinc-workbench release import Loinc_2.xx.zip",
    )
