"""``project verify``: whether a project's tables say what its journal says, and follow each other without a gap."""

from __future__ import annotations

from argparse import Namespace

from workbench.command_line import reading
from workbench.command_line.console import OK, say
from workbench.command_line.parser import Verbs, add_verb
from workbench.language import translate
from workbench.project import open_project
from workbench.project.errors import ProjectDamaged
from workbench.project.journal import Inconsistency
from workbench.wording.domain import key_words


def add(under: Verbs) -> None:
    parser = add_verb(
        under, "verify", translate("Cli", "Says whether a project is whole"), run,
        translate("Cli", "Compares where each row stands with what the journal says of it; changes nothing."),
    )  # fmt: skip
    reading.add_project(parser)


def run(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        found = project.verify()
        for one in found:
            say(_told(one))
        if found:
            raise ProjectDamaged(project.where)
        say(translate("Cli", "The project is whole: its journal holds %n decisions.", "", len(project.journal())))
    return OK


def _told(one: Inconsistency) -> str:
    text = {
        "database-damaged": translate("Cli", "The database itself is damaged."),
        "number-missing": translate("Cli", "Journal, entry {number}: an entry before it is missing."),
        "before-differs": translate(
            "Cli", "Journal, entry {number}: it does not begin where the entry before it left {row}."
        ),
        "current-differs": translate("Cli", "{row} does not stand where the journal left it (entry {number})."),
    }[one.rule]
    return text.format(number=one.number, row="" if one.key is None else key_words(one.key))
