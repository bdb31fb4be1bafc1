"""``project import``: a project is brought up to a new export of its catalogue, and what that changes is told."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection

from catalog_io.errors import Severity
from matching.catalogue import LocalAnalysis, LocalKey
from matching.curation.diff import CatalogueDiff, LocalRow, RowChange
from workbench.command_line import reading
from workbench.command_line.console import FAILED, OK, Refusal, progress_bar, say, tell
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reviewer, deciding_reviewer, importing_reviewer, reviewer
from workbench.command_line.settings import refresh_memory
from workbench.language import translate
from workbench.project import open_project
from workbench.verbs.reading_twice import hidden_rows
from workbench.verbs.updating import TakeOver, Update, adopt, read_update, standing
from workbench.wording.rows import change_words
from workbench.wording.update import stands_words, successor_sentence, taken_over_words, unreadable_words


def add(under: Verbs) -> None:
    parser = add_verb(
        under, "import", translate("Cli", "Brings a project up to a new export of its catalogue"), run,
        translate(
            "Cli",
            "Says what the new export changes; decisions stay with their rows. Files of the catalogue that are not "
            "given stay as they are.",
        ),
    )  # fmt: skip
    reading.add_project(parser)
    reading.add_catalogue(parser)
    parser.choices.add_argument("--dry-run", action="store_true", help=translate("Cli", "only say what would change"))
    parser.choices.add_argument(
        "--whole", action="store_true",
        help=translate("Cli", "these files are the whole catalogue: nothing stays of the earlier ones"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--take-over", action="store_true",
        help=translate("Cli", "new rows that say the same as decided ones that are gone get their decisions"),
    )  # fmt: skip
    add_reviewer(parser)


def run(said: Namespace) -> int:
    importer, columns = importing_reviewer(said), reading.chosen_columns(said)
    with open_project(said.project, read_only=said.dry_run) as project:
        before = standing(project)
        with progress_bar() as progress:
            update = read_update(said.catalogue, before, columns, said.sheet, whole=said.whole, progress=progress)
        reading.tell_read(update.read)
        if update.is_unreadable:
            raise Refusal(unreadable_words())
        _tell(update, hidden_rows(project, reviewer(said)))
        if said.dry_run:
            return OK
        taken = TakeOver(deciding_reviewer(said, project), taken_over_words()) if _takes_over(said, update) else None
        remembered = reading.remembered_columns(said, project.settings().columns)
        adopt(project, update, importer, takes_over=taken, columns=remembered)
        if taken is not None:
            say(translate("Reimport", "%n decisions were taken over.", "", len(update.successors)))
        refresh_memory(project)
        again = len(project.changed_keys())
        if again:
            say(translate("Cli", "%n decided rows mean something else now: look at them again.", "", again))
    return FAILED if any(problem.severity is Severity.ERROR for problem in update.read.problems) else OK


def _takes_over(said: Namespace, update: Update) -> bool:
    return said.take_over and bool(update.successors)


def _tell(update: Update, hidden: Collection[LocalKey]) -> None:
    """What changes, and how the rows concerned were decided, but for those whose decision must not be seen yet."""
    if update.kept:
        text = translate("Cli", "What was not given stays: {files}. With --whole nothing would.")
        tell(text.format(files=", ".join(source.name for source in update.kept)))
    if update.diff.is_empty:
        say(translate("Cli", "Nothing has changed."))
        return
    _tell_rows(update, hidden)
    _tell_counts(update.diff, update.decided)
    for one in update.successors:
        if one.before.key not in hidden:
            say(successor_sentence(one))


def _tell_rows(update: Update, hidden: Collection[LocalKey]) -> None:
    """Row by row; with what was decided, where the row goes, comes back or means something else."""

    def stands(key: LocalKey) -> str:
        mapping = update.decided.get(key)
        return "" if mapping is None else f" · {stands_words(mapping, key in hidden)}"

    diff = update.diff
    for sign, rows in (("+", (*diff.added, *diff.returned)), ("-", diff.removed)):
        for row in rows:
            say(f"{sign} {_row(row)}{stands(row.key)}")
    for change in diff.changed:
        say(f"! {_change(change)}{stands(change.key)}")
    for change in diff.touched:
        say(f"~ {_change(change)}")


def _tell_counts(diff: CatalogueDiff, decided: Collection[LocalKey]) -> None:
    say(
        " · ".join(
            (
                translate("Cli", "%n rows added", "", len(diff.added)),
                translate("Cli", "%n come back", "", len(diff.returned)),
                translate("Cli", "%n gone", "", len(diff.removed)),
                translate("Cli", "%n mean something else (!)", "", len(diff.changed)),
                translate("Cli", "%n changed beside that (~)", "", len(diff.touched)),
                translate("Cli", "%n as before", "", diff.unchanged),
            )
        )
    )
    waiting = sum(row.key in decided for row in diff.removed)
    if waiting:
        say(translate("Cli", "%n of the rows gone were decided: their decisions wait for them.", "", waiting))


def _row(row: LocalRow) -> str:
    unit = f"  ({row.unit})" if isinstance(row, LocalAnalysis) and row.unit else ""
    return f"{row.code}  {row.label}{unit}"


def _change(change: RowChange) -> str:
    return f"{change.key.code}  " + change_words(change.before, change.after, change.fields)
