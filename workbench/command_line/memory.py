"""``memory``: what the user's projects have confirmed, given to a colleague's workbench and taken from it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from workbench.command_line.console import OK, Refusal, say, tell, tell_problems
from workbench.command_line.parser import Parser, Verbs, add_verb
from workbench.language import translate
from workbench.project.memory_store import BadMemory, export_memory, import_memory, memory_path


def add(verbs: Verbs) -> None:
    parser: Parser = verbs.add_parser("memory", help=translate("Cli", "The memory of confirmed codes: export, import"))
    under = parser.add_subparsers(
        title=translate("Cli", "Verbs"), metavar=translate("Cli", "VERB"), dest="under", required=True
    )
    exporting = add_verb(
        under, "export", translate("Cli", "Writes what the memory holds to a file, for a colleague"), run_export,
        translate("Cli", "Words, units, specimens and LOINC codes: no laboratory, no project and no code of its own."),
    )  # fmt: skip
    importing = add_verb(
        under, "import", translate("Cli", "Adds the file of a colleague to the memory"), run_import,
        translate("Cli", "The same file twice counts once. Projects that use the memory learn from it."),
    )  # fmt: skip
    for one in (exporting, importing):
        one.inputs.add_argument("file", type=Path, metavar=translate("Cli", "FILE"))


def run_export(said: Namespace) -> int:
    is_replaced = said.file.exists()
    count = export_memory(memory_path(), said.file)
    if not count:
        text = translate(
            "Cli", "The memory is empty: a project gives to it with project settings PROJECT --memory yes."
        )
        raise Refusal(text)
    if is_replaced:
        tell(translate("Cli", "{file} replaces an earlier one.").format(file=said.file))
    say(translate("Cli", "%n wordings written to {file}.", "", count).format(file=said.file))
    return OK


def run_import(said: Namespace) -> int:
    try:
        count = import_memory(memory_path(), said.file)
    except BadMemory as error:
        if error.path != said.file:
            raise
        tell_problems(error.problems)
        raise Refusal(translate("Cli", "Nothing was taken from {file}.").format(file=said.file)) from error
    say(translate("Cli", "%n wordings taken from {file}.", "", count).format(file=said.file))
    tell(translate("Cli", "A project that uses the memory learns from them with its next project propose."))
    return OK
