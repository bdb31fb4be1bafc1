"""Who acts: the reviewer named on the command line, or the only one that the project knows."""

from __future__ import annotations

from argparse import Namespace

from matching.mapping import Reviewer, is_rpps
from workbench.command_line.console import MISUSED, Refusal
from workbench.command_line.parser import Parser
from workbench.language import translate
from workbench.project import Project
from workbench.verbs.projects import account_name, known_reviewer


def add_reviewer(parser: Parser) -> None:
    parser.choices.add_argument(
        "--reviewer", default="", metavar=translate("Cli", "NAME"), help=translate("Cli", "who decides")
    )
    parser.choices.add_argument(
        "--rpps", default="", metavar=translate("Cli", "NUMBER"), help=translate("Cli", "the RPPS number, 11 digits")
    )


def reviewer(said: Namespace) -> Reviewer | None:
    """Who is named on the command line; None where nobody is. Raises Refusal for a wrong RPPS number."""
    if said.rpps and not is_rpps(said.rpps):
        text = translate("Cli", "“{number}” is no RPPS number: it has 11 digits, the last of which checks the others.")
        raise Refusal(text.format(number=said.rpps), MISUSED)
    name = said.reviewer.strip()
    if said.rpps and not name:
        raise Refusal(translate("Cli", "--rpps goes with --reviewer."), MISUSED)
    return Reviewer(name, said.rpps) if name else None


def deciding_reviewer(said: Namespace, project: Project) -> Reviewer:
    """Who decides: the one named, else the project's only one. Raises Refusal."""
    named = reviewer(said)
    found = known_reviewer(project, named.name, named.rpps) if named else known_reviewer(project)
    if found is None:
        raise Refusal(translate("Cli", "Who decides? Say it with --reviewer."), MISUSED)
    return found


def importing_reviewer(said: Namespace) -> Reviewer:
    """Who imports: the one named, else who is logged in; an import decides nothing."""
    return reviewer(said) or Reviewer(account_name() or translate("Cli", "unknown"))
