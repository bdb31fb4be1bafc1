"""``propose``: LOINC candidates for every row of a catalogue, as a table; or the reasons for one row."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from dataclasses import replace

from catalog_io.proposals_file import HEADER, proposal_lines
from matching.catalogue import Level
from matching.curation.levels import exam_rows
from matching.match import Match, Verdict
from matching.matcher import TOP
from matching.reading.surroundings import Surroundings, contexts
from workbench.command_line import explaining, reading
from workbench.command_line.console import FAILED, MISUSED, OK, Refusal, progress_bar, tell, write_output
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.reasons import HEADER_WITH_REASONS, with_reasons
from workbench.language import translate
from workbench.verbs.proposing import propose


def add(verbs: Verbs) -> None:
    parser = add_verb(
        verbs, "propose", translate("Cli", "Proposes LOINC terms for every analysis of a catalogue"), run,
        translate("Cli", "Writes the columns local_code,rank,loinc_num,score,confidence,verdict."),
    )  # fmt: skip
    reading.add_catalogue(parser)
    reading.add_release(parser)
    reading.add_specimens(parser)
    parser.choices.add_argument(
        "--level", choices=[Level.ANALYSIS.value, Level.EXAM.value], default=Level.ANALYSIS.value,
        help=translate("Cli", "exam: the exams of LOINC_2 instead of the analyses"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--top", type=int, metavar="N", help=translate("Cli", "how many candidates of a row (20)")
    )
    parser.choices.add_argument(
        "--output", metavar=translate("Cli", "FILE"),
        help=translate("Cli", "the CSV file to write; - is standard output, which is usual"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--explain", metavar="CODE", action="append",
        help=translate("Cli", "say for this local code why, axis by axis; give it for each code, or '*' for all"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--reasons", action="store_true",
        help=translate("Cli", "adds the row's columns and loinc_name,reason,question,warnings"),
    )  # fmt: skip
    parser.choices.add_argument(
        "--against", metavar="LOINC", help=translate("Cli", "with --explain: how this LOINC code fits the row")
    )


def run(said: Namespace) -> int:
    if said.top is not None and said.top < 1:
        raise Refusal(translate("Cli", "--top must be 1 or more."), MISUSED)
    if said.reasons and said.explain and said.output is None:
        raise Refusal(translate("Cli", "--reasons goes into the table: give --output FILE beside --explain."), MISUSED)
    if said.against and not said.explain:
        raise Refusal(translate("Cli", "--against goes with --explain."), MISUSED)
    read = reading.catalogue(said)
    info = reading.release(said.release)
    catalogue = replace(read.catalogue, specimens=reading.specimens(said.specimen, info))
    rows = catalogue.analyses if Level(said.level) is Level.ANALYSIS else exam_rows(catalogue)
    if not rows:
        tell(translate("Cli", "No row could be read: nothing to propose for."))
        return FAILED
    if said.explain is not None:
        explaining.explain(info, catalogue, rows, said.explain, said.against, said.top)
        if said.output is None:
            return OK
    with progress_bar() as progress:
        around = Surroundings(contexts(catalogue))
        top = said.top or TOP
        if said.reasons:
            found = with_reasons(info, rows, top, around, progress)
        else:
            found = propose(info, rows, _plain, top=top, around=around, progress=progress)
        verdicts, lines = zip(*found, strict=True)
        content = ((HEADER_WITH_REASONS if said.reasons else HEADER) + "".join(lines)).encode("utf-8", "replace")
    write_output(said.output or "-", content, for_spreadsheet=said.reasons)
    tell(_summary(Counter(verdicts)))
    return OK


def _plain(match: Match) -> tuple[Verdict, str]:
    return match.verdict, proposal_lines(match)


def _summary(verdicts: Counter[Verdict]) -> str:
    """« 73 lignes : 49 sûres, 11 ambiguës, 11 à vérifier, 2 sans proposition »"""
    counted = {
        Verdict.CONFIDENT: translate("Cli", "%n confident", "", verdicts[Verdict.CONFIDENT]),
        Verdict.AMBIGUOUS: translate("Cli", "%n ambiguous", "", verdicts[Verdict.AMBIGUOUS]),
        Verdict.WEAK: translate("Cli", "%n to check", "", verdicts[Verdict.WEAK]),
        Verdict.NONE: translate("Cli", "%n without a proposal", "", verdicts[Verdict.NONE]),
    }
    said = ", ".join(words for verdict, words in counted.items() if verdicts[verdict])
    return translate("Cli", "Proposals for %n rows: {counts}.", "", verdicts.total()).format(counts=said)
