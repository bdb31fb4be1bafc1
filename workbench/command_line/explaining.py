"""Why a term is proposed for a row, or is not: the six axes with what each side says, and what else moves the score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from catalog_io.release_manifest import ReleaseInfo
from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import AxisAgreement, Candidate, Match
from matching.matcher import NotIndexed
from matching.surroundings import Surroundings, contexts
from workbench.command_line.console import Refusal, progress_bar, say, table
from workbench.engine import open_matcher
from workbench.language import language, percent, translate
from workbench.wording import (
    axis_word,
    not_compared,
    prior_word,
    question_words,
    spoken,
    verdict_phrase,
    verdict_reason,
)
from workbench.wording_agreement import mark, said_by_row
from workbench.wording_axes import axis_value_told, translated_axes
from workbench.wording_warnings import warning_sentence

FIRST = 3  # candidates that are told without being asked for more


def explain(
    info: ReleaseInfo,
    catalogue: Catalogue,
    rows: Sequence[LocalAnalysis],
    code: str,
    against: str | None,
    top: int | None,
) -> None:
    """Tell the first ``top`` candidates of the row with this code, or how the LOINC code ``against`` fits it.

    Raises Refusal.
    """
    by_code = {row.code: row for row in rows}
    analysis = by_code.get(code)
    if analysis is None:
        raise Refusal(_unknown(code, by_code))
    with progress_bar() as progress:
        matcher = open_matcher(info, progress=progress)
    say(_row(analysis))
    around = Surroundings(contexts(catalogue))
    if against:
        if against not in matcher.release:
            text = translate("Cli", "The release {release} does not hold {code}.")
            raise Refusal(text.format(release=info.name, code=against))
        try:
            candidate = matcher.explain(analysis, against, around)
        except NotIndexed as error:
            raise Refusal(not_compared(matcher.release.term(against))) from error
        tell_candidate(candidate, matcher.release, "")
        return
    match = matcher.match(analysis, max(top or FIRST, 2), around)
    say(f"{verdict_phrase(match.verdict)} — {verdict_reason(match)}")
    if match.axis is not None and match.question:
        say("  " + _question(match, match.axis, matcher.release))
    for rank, candidate in enumerate(match.candidates[: top or FIRST], start=1):
        tell_candidate(candidate, matcher.release, f"{rank}. ")


def tell_candidate(candidate: Candidate, release: LoincRelease, rank: str) -> None:
    term = release.term(candidate.code)
    say()
    say(f"{rank}{candidate.code}  {term.name(language())}")
    say(f"   {term.axes}")
    text = translate("Cli", "resemblance {score}, probability of being right {confidence}")
    say("   " + text.format(score=percent(candidate.score), confidence=percent(candidate.confidence)))
    translated = translated_axes(term)
    lines = [("", "", translate("Cli", "the row"), translate("Cli", "the term"), "")]
    lines += [_axis(axis, translated.get(axis.axis, "")) for axis in candidate.axes]
    lines += [(prior_word(one), "", one.evidence, "", _signed(one.contribution)) for one in candidate.priors]
    for line in table(lines, right=(4,)):
        say(f"   {line}")
    for warning in candidate.warnings:
        say(f"   ! {warning_sentence(warning)}")


def _axis(axis: AxisAgreement, translated: str) -> tuple[str, ...]:
    said = mark(axis)
    term = axis_value_told(axis.axis, axis.term, translated) or "—"
    return axis_word(axis.axis), f"{said.sign} {said.told}", said_by_row(axis) or "—", term, _signed(axis.contribution)


def _question(match: Match, axis: Axis, release: LoincRelease) -> str:
    """What to choose between, in the reader's words."""
    translated = {
        one.axes[list(Axis).index(axis)].term: translated_axes(release.term(one.code)).get(axis, "")
        for one in match.candidates
    }
    return question_words(axis, [spoken(axis, value, translated.get(value, "")) for value in match.question])


def _signed(contribution: float) -> str:
    text = f"{contribution:+.2f}".replace("-", "−")
    return text if language() == "en" else text.replace(".", ",")


def _row(analysis: LocalAnalysis) -> str:
    said = [analysis.unit or analysis.unit_code, analysis.specimen or analysis.specimen_code, analysis.method]
    beside = ", ".join(part for part in (*said, analysis.chapter) if part)
    return f"{analysis.code}  {analysis.label}" + (f"  ({beside})" if beside else "")


def _unknown(code: str, known: Iterable[str]) -> str:
    text = translate("Cli", "The catalogue holds no row of this level with the code {code}.").format(code=code)
    near = get_close_matches(code, list(known), 5)
    return text + (" " + translate("Cli", "Near it: {codes}.").format(codes=", ".join(near)) if near else "")
