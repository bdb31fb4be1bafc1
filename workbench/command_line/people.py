"""Who acts and who reads: the reviewer named on the command line, or the only one that the project knows."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from matching.catalogue import LocalKey
from matching.mapping import Reviewer, is_rpps
from workbench.account import account_name
from workbench.command_line.console import MISUSED, Refusal, tell
from workbench.command_line.parser import Parser
from workbench.command_line.settings import refresh_memory
from workbench.language import translate
from workbench.project import Project, open_project
from workbench.verbs.projects import OtherPerson, keep_reviewer, known_reviewer
from workbench.verbs.reading_twice import hidden_rows


def add_reviewer(parser: Parser, does: str = "") -> None:
    """The options for who decides, or for who ``does`` something else."""
    parser.choices.add_argument(
        "--reviewer", default="", metavar=translate("Cli", "NAME"), help=does or translate("Cli", "who decides")
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


def _known(said: Namespace, project: Project) -> Reviewer | None:
    """The one named, as the project knows them, else its only one. Raises Refusal."""
    named = reviewer(said)
    try:
        return known_reviewer(project, named.name, named.rpps) if named else known_reviewer(project)
    except OtherPerson as other:
        text = translate("Cli", "The RPPS number {number} is {name}'s. Correct the number or the name.")
        raise Refusal(text.format(number=said.rpps, name=other.known.name), MISUSED) from other


def deciding_reviewer(said: Namespace, project: Project) -> Reviewer:
    """Who decides: the one named, else the project's only one. Raises Refusal."""
    found = _known(said, project)
    if found is None:
        raise Refusal(translate("Cli", "Who decides? Say it with --reviewer."), MISUSED)
    return found


@contextmanager
def deciding(said: Namespace) -> Iterator[tuple[Project, Reviewer]]:
    """The project, open to decide in, and who decides. Once something was decided, that person is one of the project's
    reviewers, and what is confirmed goes to the user's memory, where the project opted in."""
    with open_project(said.project) as project:
        who = deciding_reviewer(said, project)
        before = project.last_step
        yield project, who
        if project.last_step != before:
            keep_reviewer(project, who)
            refresh_memory(project)


def add_reader(parser: Parser) -> None:
    add_reviewer(parser, translate("Cli", "who reads: a blind second reader is not told the first decisions"))


def left_out(project: Project, said: Namespace, among: Iterable[LocalKey] | None = None) -> frozenset[LocalKey]:
    """The rows (of ``among``) whose first decision must not be told to who reads; how many those are is told."""
    hidden = hidden_rows(project, _known(said, project))
    hidden = hidden if among is None else hidden.intersection(among)
    if hidden:
        text = translate(
            "Cli",
            "%n rows that wait for a blind second reading are left out; --reviewer says who reads.",
            "",
            len(hidden),
        )
        tell(text)
    return hidden


def importing_reviewer(said: Namespace) -> Reviewer:
    """Who imports: the one named, else who is logged in; an import decides nothing."""
    return reviewer(said) or Reviewer(account_name() or translate("Cli", "unknown"))
