"""Why a term is proposed for a row, or is not: the six axes with what each side says, and what else moves the score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from catalog_io.release_manifest import ReleaseInfo
from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import AxisAgreement, Candidate, Match, PriorContribution, Reason, Severity, code_with
from matching.matcher import TOP, Matcher, NotIndexed
from matching.reading.surroundings import Surroundings, contexts
from matching.verdicts.verdict import conflict_axis
from workbench.command_line.console import Refusal, progress_bar, say, table
from workbench.engine import open_matcher
from workbench.language import language, percent, signed, translate
from workbench.wording.agreement import mark, said_by_row
from workbench.wording.axes import axis_value_told, translated_axes
from workbench.wording.domain import (
    axis_word,
    not_compared,
    prior_word,
    question_words,
    spoken,
    the_axis,
    told_apart,
    verdict_phrase,
)
from workbench.wording.reasons import verdict_reason
from workbench.wording.warnings import warning_sentence
from workbench.wording.weights import method_aside, total_words

FIRST = 3  # candidates that are told without being asked for more
EVERY = "*"  # for a local code: every row
_LEAST = 0.005  # difference of two weights that is shown


def explain(
    info: ReleaseInfo,
    catalogue: Catalogue,
    rows: Sequence[LocalAnalysis],
    codes: Sequence[str],
    against: str | None,
    top: int | None,
) -> None:
    """Tell the first ``top`` candidates of the rows with these codes, or how the LOINC code ``against`` fits them.

    Raises Refusal.
    """
    chosen = _chosen(rows, codes)
    with progress_bar() as progress:
        matcher = open_matcher(info, progress=progress)
    if against and against not in matcher.release:
        text = translate("Cli", "The release {release} does not hold {code}.")
        raise Refusal(text.format(release=info.name, code=against))
    around = Surroundings(contexts(catalogue))
    for place, analysis in enumerate(chosen):
        if place:
            say()
        if against:
            _tell_against(matcher, analysis, against, around)
        else:
            _tell_row(matcher, analysis, top, around)


def _chosen(rows: Sequence[LocalAnalysis], codes: Sequence[str]) -> list[LocalAnalysis]:
    if EVERY in codes:
        return list(rows)
    by_code = {row.code: row for row in rows}
    unknown = [code for code in codes if code not in by_code]
    if unknown:
        raise Refusal("\n".join(_unknown(code, by_code) for code in unknown))
    return [by_code[code] for code in codes]


def _tell_against(matcher: Matcher, analysis: LocalAnalysis, against: str, around: Surroundings) -> None:
    try:
        candidate = matcher.explain(analysis, against, around)
    except NotIndexed as error:
        raise Refusal(not_compared(matcher.release.term(against))) from error
    say(_row(analysis))
    tell_candidate(candidate, matcher.release, "")


def _tell_row(matcher: Matcher, analysis: LocalAnalysis, top: int | None, around: Surroundings) -> None:
    match = matcher.match(analysis, max(top or FIRST, TOP), around)
    say(_row(analysis))
    say(f"{verdict_phrase(match.verdict)} — {reason_of(match, matcher.release)}")
    if match.axis is not None and match.question:
        say("  " + question_of(match, match.axis, matcher.release))
    if match.reason is Reason.NOT_AN_ANALYSIS and top is None:
        return
    for rank, candidate in enumerate(match.candidates[: top or FIRST], start=1):
        tell_candidate(candidate, matcher.release, f"{rank}. ", beside=match.candidates[0] if rank > 1 else None)


def tell_candidate(candidate: Candidate, release: LoincRelease, rank: str, beside: Candidate | None = None) -> None:
    """The term and how it agrees with the row; where it is told ``beside`` another, only what differs from that."""
    term = release.term(candidate.code)
    say()
    say(f"{rank}{candidate.code}  {term.name(language())}")
    say(f"   {term.axes}")
    say(f"   {_probability(candidate)} · {total_words(candidate)}")
    translated = translated_axes(term)
    agreements = candidate.axes if beside is None else _unlike(candidate, beside)
    priors = candidate.priors if beside is None else _priors_unlike(candidate, beside)
    heading = (translate("Cli", "the row"), translate("Cli", "the term"), translate("Cli", "weight"))
    lines: list[tuple[str, ...]] = [("", "", *heading)] if agreements else []
    lines += [_axis(axis, translated.get(axis.axis, "")) for axis in agreements]
    lines += [(prior_word(one.prior), "", one.evidence, "", signed(one.contribution)) for one in priors]
    for line in table(lines, right=(4,)) if lines else ():
        say(f"   {line}")
    if beside is not None:
        say("   " + translate("Cli", "otherwise as the first"))
        if aside := method_aside(candidate, beside):
            say(f"   ({aside})")
    for warning in candidate.warnings:
        say(f"   {'·' if warning.severity is Severity.INFO else '!'} {warning_sentence(warning)}")


def _unlike(candidate: Candidate, beside: Candidate) -> list[AxisAgreement]:
    """The axes on which a term is another than the one that it stands beside, or agrees otherwise with the row, or to
    another weight."""
    pairs = zip(candidate.axes, beside.axes, strict=True)
    return [
        one
        for one, other in pairs
        if (one.level, one.term) != (other.level, other.term) or _is_unlike(one.contribution, other.contribution)
    ]


def _priors_unlike(candidate: Candidate, beside: Candidate) -> list[PriorContribution]:
    """What else has another weight than for the term that this one stands beside: 0 where it is that one's alone."""
    own, others = ({(one.prior, one.evidence): one.contribution for one in each.priors} for each in (candidate, beside))
    return [
        PriorContribution(prior, own.get((prior, evidence), 0.0), evidence)
        for prior, evidence in dict.fromkeys((*own, *others))
        if _is_unlike(own.get((prior, evidence), 0.0), others.get((prior, evidence), 0.0))
    ]


def _is_unlike(one: float, other: float) -> bool:
    return abs(one - other) >= _LEAST


def _probability(candidate: Candidate) -> str:
    against = conflict_axis(candidate)
    text = translate("Cli", "probability of being right: {confidence}")
    if against is not None:
        text = translate("Cli", "probability of being right: {confidence} (it contradicts the row on {axis})")
    axis = the_axis(against) if against is not None else ""
    return text.format(axis=axis, confidence=percent(candidate.confidence))


def _axis(axis: AxisAgreement, translated: str) -> tuple[str, ...]:
    said = mark(axis)
    term = axis_value_told(axis.axis, axis.term, translated) or "—"
    return axis_word(axis.axis), f"{said.sign} {said.told}", said_by_row(axis) or "—", term, signed(axis.contribution)


def reason_of(match: Match, release: LoincRelease) -> str:
    """Why the verdict is what it is, an analyte in the release's own translation where it has one."""
    return verdict_reason(match, lambda code: translated_axes(release.term(code)).get(Axis.COMPONENT, ""))


def question_of(match: Match, axis: Axis, release: LoincRelease) -> str:
    """What to choose between, in the reader's words."""
    words = []
    for value in match.question:
        code = code_with(match.candidates, axis, value)
        translated = translated_axes(release.term(code)).get(axis, "") if code else ""
        words.append(spoken(axis, value, translated))
    return question_words(axis, told_apart(words, match.question))


def _row(analysis: LocalAnalysis) -> str:
    said = [analysis.unit or analysis.unit_code, analysis.specimen_said, analysis.method]
    beside = ", ".join(part for part in (*said, analysis.chapter) if part)
    return f"{analysis.code}  {analysis.label}" + (f"  ({beside})" if beside else "")


def _unknown(code: str, known: Iterable[str]) -> str:
    text = translate("Cli", "The catalogue holds no row with the code {code}.").format(code=code)
    near = get_close_matches(code, list(known), 5)
    return text + (" " + translate("Cli", "Near it: {codes}.").format(codes=", ".join(near)) if near else "")
