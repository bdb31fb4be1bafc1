"""``undo``, ``redo`` and ``journal``: the record of what biologists decided, and a step back or forth in it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from matching.mapping import Cause, Decision
from workbench.command_line import reading
from workbench.command_line.console import OK, Refusal, say, table, write_output
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reader, add_reviewer, deciding, left_out
from workbench.language import translate
from workbench.project import Project, open_project
from workbench.project.journal import Adoption, Upgrade
from workbench.verbs.journal_table import JournalEntry, journal_entries, journal_table
from workbench.verbs.undoing import undoable
from workbench.wording.domain import beside_words, cause_word, hidden_undo_words, key_words, mapping_words
from workbench.wording.release import touched_words


def add(verbs: Verbs) -> None:
    undoing = add_verb(verbs, "undo", translate("Cli", "Takes the last decision or file of decisions back"), run_undo)
    reading.add_project(undoing)
    undoing.choices.add_argument(
        "--decision", action="store_true", help=translate("Cli", "also where an import came after it")
    )
    add_reviewer(undoing)
    redoing = add_verb(verbs, "redo", translate("Cli", "Does again what was taken back"), run_redo)
    reading.add_project(redoing)
    add_reviewer(redoing)
    telling = add_verb(
        verbs, "journal", translate("Cli", "Prints who decided or imported what, when and why"), run_journal
    )
    reading.add_project(telling)
    telling.inputs.add_argument(
        "code", nargs="?", metavar="CODE", help=translate("Cli", "only the decisions on this row")
    )
    telling.choices.add_argument(
        "--last", type=int, metavar="N", help=translate("Cli", "only the last so many entries")
    )
    telling.choices.add_argument(
        "--output", metavar=translate("Cli", "FILE"),
        help=translate("Cli", "a CSV file to write them to, with what is not printed; - is standard output"),
    )  # fmt: skip
    add_reader(telling)


def run_undo(said: Namespace) -> int:
    with deciding(said) as (project, who):
        last = undoable(project, who)
        if last.between is not None and not said.decision:
            text = translate(
                "Cli",
                "An import of {files} ({when}, {reviewer}) came after the last decision, and nothing takes an import "
                "back. --decision takes back that decision all the same.",
            )
            when = f"{last.between.at.astimezone():%Y-%m-%d %H:%M}"
            raise Refusal(text.format(files=last.between.files, when=when, reviewer=last.between.reviewer.name))
        if last.is_hidden:
            raise Refusal(hidden_undo_words())
        if last.by_another is not None and not said.decision:
            text = translate("Cli", "{name} decided last, not {reviewer}. --decision takes that back all the same.")
            raise Refusal(text.format(name=last.by_another.name, reviewer=who.name))
        _tell(_seen(project.undo(who), project, said))
    return OK


def run_redo(said: Namespace) -> int:
    with deciding(said) as (project, who):
        _tell(_seen(project.redo(who), project, said))
    return OK


def run_journal(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        hidden = left_out(project, said, {one.key for one in project.journal() if said.code in (None, one.key.code)})
        entries = journal_entries(project, hidden)
    if said.code is not None:
        entries = [one for one in entries if isinstance(one, Decision) and one.key.code == said.code]
    shown = entries if said.last is None else entries[max(0, len(entries) - said.last) :]
    if said.output is None:
        _tell(shown)
    else:
        write_output(said.output, journal_table(shown), for_spreadsheet=True)
    return OK


def _seen(decisions: Sequence[Decision], project: Project, said: Namespace) -> list[Decision]:
    """Those that the reader may see."""
    hidden = left_out(project, said, {one.key for one in decisions})
    return [one for one in decisions if one.key not in hidden]


def _tell(entries: Sequence[JournalEntry]) -> None:
    for line in table(map(_line, entries), right=(0,)):
        say(line)


def _line(one: JournalEntry) -> tuple[str, ...]:
    who = (f"{one.at.astimezone():%Y-%m-%d %H:%M}", one.reviewer.name)
    if isinstance(one, Adoption):
        return ("", *who, translate("Cli", "import"), "", "", one.files)
    if isinstance(one, Upgrade):
        return (
            "",
            *who,
            cause_word(Cause.UPGRADE),
            "",
            f"{one.before or '—'} → {one.after}",
            touched_words(one.touched),
        )
    answers = f"{mapping_words(one.before)} → {mapping_words(one.after)}"
    told = " · ".join(filter(None, (beside_words(one.before, one.after), one.reason)))
    return (str(one.number), *who, cause_word(one.cause), key_words(one.key), answers, told)
