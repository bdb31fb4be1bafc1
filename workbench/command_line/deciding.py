"""``decide``, ``apply``, ``undo``, ``redo`` and ``journal``: what biologists decide, and the record of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from catalog_io.decisions_file import RELATIONS, Act, RecordedDecision, read_decisions
from catalog_io.errors import Severity
from catalog_io.release_store import release_store
from matching.catalogue import Level, LocalKey
from matching.mapping import Decision
from matching.safety import barring
from matching.second_reading import NotConfirmed, OwnRow
from workbench.command_line import reading
from workbench.command_line.console import FAILED, MISUSED, OK, Refusal, say, table, tell, tell_problems
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reviewer, deciding_reviewer
from workbench.command_line.settings import refresh_memory
from workbench.language import translate
from workbench.project import Project, open_project
from workbench.verbs.checking import Check, code_check
from workbench.verbs.deciding import apply_decisions, decided
from workbench.verbs.releases import find_release
from workbench.wording import cause_word, mapping_words
from workbench.wording_warnings import code_sentence


def add(verbs: Verbs) -> None:
    parser = add_verb(verbs, "decide", translate("Cli", "Records one decision on one row of a project"), run_decide)
    reading.add_project(parser)
    parser.inputs.add_argument("code", metavar="CODE", help=translate("Cli", "the local code of the row"))
    parser.inputs.add_argument(
        "act", choices=[act.value for act in Act], metavar=translate("Cli", "DECISION"),
        help=", ".join(act.value for act in Act),
    )  # fmt: skip
    parser.inputs.add_argument(
        "loinc",
        nargs="?",
        default="",
        metavar="LOINC",
        help=translate("Cli", "the LOINC code, to confirm it; for a chapter also a national interim code"),
    )
    parser.choices.add_argument(
        "--reason", default="", metavar=translate("Cli", "TEXT"), help=translate("Cli", "why; kept with the row")
    )
    parser.choices.add_argument(
        "--equivalence", choices=list(RELATIONS),
        help=translate("Cli", "how the LOINC term stands to the row: the same, wider, narrower, or near (inexact)"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--level", choices=[level.value for level in Level], default=Level.ANALYSIS.value,
        help=translate("Cli", "what the code names, where it is no analysis"),
    )  # fmt: skip
    add_reviewer(parser)
    applying = add_verb(
        verbs, "apply", translate("Cli", "Records the decisions of a file, as one step"), run_apply,
        translate("Cli", "Its columns: code,action,loinc,comment and, if need be, level and equivalence."),
    )  # fmt: skip
    reading.add_project(applying)
    applying.inputs.add_argument("file", type=Path, metavar=translate("Cli", "FILE"))
    add_reviewer(applying)
    for name, does, run in (
        ("undo", translate("Cli", "Takes the last step back"), run_undo),
        ("redo", translate("Cli", "Does again what was taken back"), run_redo),
    ):
        stepping = add_verb(verbs, name, does, run)
        reading.add_project(stepping)
        add_reviewer(stepping)
    telling = add_verb(verbs, "journal", translate("Cli", "Prints who decided what, when and why"), run_journal)
    reading.add_project(telling)
    telling.inputs.add_argument(
        "code", nargs="?", metavar="CODE", help=translate("Cli", "only the decisions on this row")
    )
    telling.choices.add_argument(
        "--last", type=int, metavar="N", help=translate("Cli", "only the last so many decisions")
    )


@contextmanager
def _deciding(path: Path) -> Iterator[Project]:
    """The project, to decide in; what it has confirmed then goes to the user's memory, where it opted in."""
    with open_project(path) as project:
        yield project
        refresh_memory(project)


def run_decide(said: Namespace) -> int:
    act = Act(said.act)
    if act is Act.CONFIRM and not said.loinc:
        raise Refusal(translate("Cli", "To confirm a row, give its LOINC code."), MISUSED)
    if act is Act.EXCLUDE and not said.reason.strip():
        raise Refusal(translate("Cli", "Say why with --reason: an excluded row is listed with its reason."), MISUSED)
    if act is not Act.CONFIRM and said.equivalence:
        raise Refusal(translate("Cli", "--equivalence goes with confirm."), MISUSED)
    key = LocalKey(Level(said.level), said.code)
    with _deciding(said.project) as project:
        who = deciding_reviewer(said, project)
        mappings = project.mappings()
        if key not in mappings:
            text = translate("Cli", "The project's catalogue holds no {code}.")
            raise Refusal(text.format(code=said.code))
        _tell_unsafe(project, key, said.loinc)
        equivalence = RELATIONS[said.equivalence or "equivalent"]
        decision = RecordedDecision(key, act, said.loinc, said.reason, equivalence=equivalence)
        with _second_readings_told():
            after = decided(project, mappings[key], decision, who)
        project.decide([(key, after)], reviewer=who, reason=said.reason)
        say(f"{key.code}: {mapping_words(mappings[key])} → {mapping_words(after)}")
    return OK


@contextmanager
def _second_readings_told() -> Iterator[None]:
    """Turns what forbids a second reading into a sentence."""
    try:
        yield
    except OwnRow as error:
        text = translate("Cli", "{reviewer} confirmed {code}: another biologist has to read it a second time.")
        raise Refusal(text.format(reviewer=error.reviewer.name, code=error.key.code)) from error
    except NotConfirmed as error:
        text = translate("Cli", "{code} is not confirmed: only a confirmed row can be read a second time.")
        raise Refusal(text.format(code=error.key.code)) from error


def _check(project: Project) -> Check:
    return code_check(find_release(release_store(), project.settings().release), project.catalogue())


def _tell_unsafe(project: Project, key: LocalKey, loinc: str) -> None:
    """Say what speaks against the code on the row; Refusal where it may not be entered."""
    if not loinc:
        return
    warnings = _check(project)(key, loinc)
    barred = barring(warnings)
    if barred is not None:
        raise Refusal(code_sentence(loinc, barred))
    for warning in warnings:
        tell(f"! {code_sentence(loinc, warning)}")


def run_apply(said: Namespace) -> int:
    recorded = read_decisions(said.file)
    with _deciding(said.project) as project:
        who = deciding_reviewer(said, project)
        with _second_readings_told():
            count, problems = apply_decisions(project, recorded, who, _check(project))
    tell_problems(problems)
    say(translate("Cli", "%n decisions recorded.", "", count))
    return FAILED if any(problem.severity is Severity.ERROR for problem in problems) else OK


def run_undo(said: Namespace) -> int:
    with _deciding(said.project) as project:
        _tell_decisions(project.undo(deciding_reviewer(said, project)))
    return OK


def run_redo(said: Namespace) -> int:
    with _deciding(said.project) as project:
        _tell_decisions(project.redo(deciding_reviewer(said, project)))
    return OK


def run_journal(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        decisions = project.journal(limit=said.last)
    _tell_decisions([one for one in decisions if said.code in (None, one.key.code)])
    return OK


def _tell_decisions(decisions: Sequence[Decision]) -> None:
    rows = [
        (
            str(one.number),
            f"{one.at.astimezone():%Y-%m-%d %H:%M}",
            one.reviewer.name,
            cause_word(one.cause),
            one.key.code,
            f"{mapping_words(one.before)} → {mapping_words(one.after)}",
            one.after.comment or one.reason,
        )
        for one in decisions
    ]
    for line in table(rows, right=(0,)):
        say(line)
