"""``argparse`` in the language spoken: its headings, and its complaints as sentences."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from workbench.command_line.console import MISUSED
from workbench.language import LANGUAGES, translate

Verbs = Any  # what ``add_subparsers`` gives; argparse has no public name for it


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are translated."""

    def __init__(self, **said: Any) -> None:
        said.setdefault("formatter_class", _Help)
        super().__init__(add_help=False, allow_abbrev=False, **said)
        self.inputs = self.add_argument_group(translate("Cli", "What to give"))
        self.choices = self.add_argument_group(translate("Cli", "Options"))
        self.choices.add_argument("-h", "--help", action="help", help=translate("Cli", "show this help"))
        self.choices.add_argument(
            "--language", choices=LANGUAGES, default="fr", help=translate("Cli", "language of the output (fr)")
        )

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        hint = translate("Cli", "{program} --help says more.").format(program=self.prog)
        self.exit(MISUSED, f"{_complaint(message)}\n{hint}\n")


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translate("Cli", "Usage: ") if prefix is None else prefix)


def add_verb(verbs: Verbs, name: str, does: str, run: Callable[[argparse.Namespace], int], more: str = "") -> Parser:
    """A verb with its one-line help; ``run`` gets what was parsed and returns the exit status."""
    parser: Parser = verbs.add_parser(name, help=does, description=f"{does}. {more}".strip())
    parser.set_defaults(run=run)
    return parser


def spoken(arguments: Sequence[str]) -> str:
    """The language asked for anywhere among the arguments; needed before there is a parser to say something."""
    before = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    before.add_argument("--language", default="fr")
    try:
        said = before.parse_known_args(list(arguments))[0].language
    except argparse.ArgumentError:
        return "fr"
    return said if said in LANGUAGES else "fr"


def _complaint(message: str) -> str:
    """argparse's own message in the language spoken; as it is where it is none of the usual ones."""
    for pattern, text in _complaints():
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return text.format(*found.groups())
    return message


def _complaints() -> list[tuple[str, str]]:
    return [
        (
            r"the following arguments are required: (.*)",
            translate("Cli", "Something is missing: {0}."),
        ),
        (
            r"argument (.*?): invalid choice: '?(.*?)'? \(choose from (.*)\)",
            translate("Cli", "{0}: there is no “{1}”. Choose one of: {2}."),
        ),
        (r"argument (.*?): expected .*", translate("Cli", "{0} needs a value behind it.")),
        (
            r"argument (.*?): invalid \w+ value: '?(.*?)'?",
            translate("Cli", "{0}: “{1}” is not a value of the right kind."),
        ),
        (r"unrecognized arguments: (.*)", translate("Cli", "Not understood: {0}.")),
    ]
