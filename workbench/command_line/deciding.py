"""``decide`` and ``apply``: what biologists decide, one row or a file of rows."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from catalog_io.decisions_file import RELATIONS, WITHOUT_CODE, Act, RecordedDecision, read_decisions
from catalog_io.errors import Severity
from catalog_io.release_store import release_store
from matching.catalogue import Level, LocalKey
from matching.curation.second_reading import NotConfirmed, OwnRow, first_confirmer, is_same_person
from matching.mapping import Mapping, Status
from matching.safety.codes import barring
from workbench.command_line import reading
from workbench.command_line.console import FAILED, MISUSED, OK, Refusal, progress_bar, say, tell, tell_problems
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reviewer, deciding
from workbench.language import translate
from workbench.project import Project
from workbench.verbs.checking import Check, code_check
from workbench.verbs.deciding import Left, apply_decisions, checked_code, decided
from workbench.verbs.reading_twice import AnswerFirst, second_answer
from workbench.verbs.releases import find_release
from workbench.wording.domain import beside_words, key_words, mapping_words, refused_words
from workbench.wording.warnings import code_sentence


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
    applying.choices.add_argument(
        "--overwrite", action="store_true", help=translate("Cli", "also decide anew what was decided otherwise before")
    )
    applying.choices.add_argument(
        "--dry-run", action="store_true", help=translate("Cli", "only say what would be recorded")
    )
    add_reviewer(applying)


def run_decide(said: Namespace) -> int:
    act = Act(said.act)
    _check_said(said, act)
    key = LocalKey(Level(said.level), said.code)
    with deciding(said) as (project, who):
        mappings = project.mappings()
        if key not in mappings:
            text = translate("Cli", "The project's catalogue holds no {code}.")
            raise Refusal(text.format(code=said.code))
        equivalence = RELATIONS[said.equivalence or "equivalent"]
        decision = RecordedDecision(key, act, said.loinc, said.reason, equivalence=equivalence)
        ours, made = mappings[key], project.journal(key)
        with _second_readings_told():
            second = second_answer(project.settings().reading, made, ours, decision, who)
            is_second = second is not None
            if is_second and said.equivalence:
                text = translate("Cli", "{code} is read a second time: the relation is the first reader's.")
                raise Refusal(text.format(code=key.code), MISUSED)
            after = decided(ours, decision, who, made, second)
        _tell_unsafe(project, decision, ours)
        first = first_confirmer(made)
        if first is not None and not is_second and after.loinc != ours.loinc and not is_same_person(first, who):
            tell(translate("Cli", "{name} had confirmed {code}.").format(name=first.name, code=ours.loinc))
        project.decide([(key, after)], reviewer=who, reason=said.reason)
        say(f"{key_words(key)}: {mapping_words(ours)} → {mapping_words(after)}")
        if is_second and after.status is Status.FLAGGED:
            say(translate("Cli", "The two readings differ: the row is flagged until one of the codes is confirmed."))
    return OK


def _check_said(said: Namespace, act: Act) -> None:
    """Raises Refusal for a decision that contradicts itself, or says too little."""
    if act is Act.CONFIRM and not said.loinc:
        raise Refusal(translate("Cli", "To confirm a row, give its LOINC code."), MISUSED)
    if act in WITHOUT_CODE and said.loinc:
        text = translate("Cli", "{act} takes no LOINC code: to give the row one, say confirm {loinc}.")
        raise Refusal(text.format(act=act.value, loinc=said.loinc), MISUSED)
    if act is Act.EXCLUDE and not said.reason.strip():
        raise Refusal(translate("Cli", "Say why with --reason: an excluded row is listed with its reason."), MISUSED)
    if act is not Act.CONFIRM and said.equivalence:
        raise Refusal(translate("Cli", "--equivalence goes with confirm."), MISUSED)


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
    except AnswerFirst as error:
        text = translate("Cli", "Blind second reading of {code}: say your own code first, with confirm or no-code.")
        raise Refusal(text.format(code=error.key.code)) from error


def _check(project: Project) -> Check:
    return code_check(find_release(release_store(), project.settings().release), project.catalogue())


def _tell_unsafe(project: Project, decision: RecordedDecision, ours: Mapping) -> None:
    """Say what speaks against the code on the row; Refusal where it may not be entered."""
    code = checked_code(decision, ours)
    if not code:
        return
    warnings = _check(project)(decision.key, code)
    barred = barring(warnings)
    if barred is not None and decision.loinc:
        raise Refusal(code_sentence(code, barred))
    for warning in warnings:
        tell(f"! {code_sentence(code, warning)}")


def run_apply(said: Namespace) -> int:
    recorded = read_decisions(said.file)
    with deciding(said) as (project, who), _second_readings_told(), progress_bar() as progress:
        applied = apply_decisions(project, recorded, who, _check(project), said.overwrite, said.dry_run, progress)
    tell_problems(applied.problems)
    for one in applied.left:
        tell(_left_words(recorded.file, one))
    if said.dry_run:
        say(translate("Cli", "%n decisions would be recorded.", "", applied.recorded))
    else:
        say(translate("Cli", "%n decisions recorded.", "", applied.recorded))
    if applied.left:
        text = translate(
            "Cli",
            "%n rows are decided otherwise and were left; --overwrite takes the file's word.",
            "",
            len(applied.left),
        )
        say(text)
    is_wrong = any(problem.severity is Severity.ERROR for problem in applied.problems)
    return FAILED if applied.left or is_wrong else OK


def _left_words(file: str, left: Left) -> str:
    stands = mapping_words(left.ours)
    if left.refused:
        stands = refused_words(left.refused)
    theirs = mapping_words(left.theirs)
    if theirs == stands:
        theirs = f"{theirs} · {beside_words(left.ours, left.theirs)}"
    text = translate("Cli", "{file}, row {row}: {code} is left as it is: {ours} ({reviewer}) → {theirs}")
    return text.format(
        file=file,
        row=left.row,
        code=left.key.code,
        ours=stands,
        reviewer=left.by.name,
        theirs=theirs,
    )
