"""Why a term is proposed for a row, or is not: the six axes with what each side says, and what else moves the score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import Catalogue, LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import AxisAgreement, Candidate
from matching.matcher import NotIndexed
from matching.surroundings import Surroundings, contexts
from workbench.command_line.console import Refusal, progress_bar, say, table
from workbench.engine import open_matcher
from workbench.language import language, percent, translate
from workbench.wording import (
    AGREEMENT_SIGN,
    agreement_word,
    axis_word,
    not_compared,
    prior_word,
    verdict_reason,
    verdict_word,
)
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
    say(f"{verdict_word(match.verdict)} — {verdict_reason(match)}")
    if match.question:
        say("  " + " / ".join(value or "—" for value in match.question))
    for rank, candidate in enumerate(match.candidates[: top or FIRST], start=1):
        tell_candidate(candidate, matcher.release, f"{rank}. ")


def tell_candidate(candidate: Candidate, release: LoincRelease, rank: str) -> None:
    term = release.term(candidate.code)
    say()
    say(f"{rank}{candidate.code}  {term.name(language())}")
    say(f"   {term.axes}")
    text = translate("Cli", "score {score}, confidence {confidence}")
    say("   " + text.format(score=percent(candidate.score), confidence=percent(candidate.confidence)))
    lines = [_axis(axis) for axis in candidate.axes]
    lines += [(prior_word(one.prior), "", "", "", one.evidence, _signed(one.contribution)) for one in candidate.priors]
    for line in table(lines, right=(5,)):
        say(f"   {line}")
    for warning in candidate.warnings:
        say(f"   ! {warning_sentence(warning)}")


def _axis(axis: AxisAgreement) -> tuple[str, ...]:
    level = f"{AGREEMENT_SIGN[axis.level]} {agreement_word(axis.level)}"
    evidence = ", ".join(translate("Cli", "“{words}”").format(words=words) for words in axis.evidence)
    return axis_word(axis.axis), level, axis.local or "—", axis.term or "—", evidence, _signed(axis.contribution)


def _signed(contribution: float) -> str:
    text = f"{contribution:+.2f}"
    return text if language() == "en" else text.replace(".", ",")


def _row(analysis: LocalAnalysis) -> str:
    said = [analysis.unit or analysis.unit_code, analysis.specimen or analysis.specimen_code, analysis.method]
    beside = ", ".join(part for part in (*said, analysis.chapter) if part)
    return f"{analysis.code}  {analysis.label}" + (f"  ({beside})" if beside else "")


def _unknown(code: str, known: Iterable[str]) -> str:
    text = translate("Cli", "The catalogue holds no row of this level with the code {code}.").format(code=code)
    near = get_close_matches(code, list(known), 5)
    return text + (" " + translate("Cli", "Near it: {codes}.").format(codes=", ".join(near)) if near else "")
