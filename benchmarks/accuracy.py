"""How right the engine is on the gold catalogues, each by itself, by a model that never saw the set's lineage.

    python -m benchmarks.accuracy [--release ZIP] [--shipped] [--errors SET [--most N]] [--markdown FILE]

strict: the exact code. lenient: same component, property, time, system and scale (method ignored). "rec": some right
code is among the candidates that are compared. Rows whose codes the release lacks count as misses in "all" and are left
out of "held". Confident: share of rows called CONFIDENT, and how many of those are right (strict, lenient).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.fitting import Floats, Prepared, model_of, prepare, score
from benchmarks.gold import OWN_NAMES, SETS, read_gold, read_own
from benchmarks.releases import open_development
from benchmarks.train import (
    LINEAGES,
    calibrate,
    confidence_data,
    in_release,
    matcher_without,
    prepare_all,
    weights_without,
)
from catalog_io.model_files import shipped_model
from matching.axes import Axis
from matching.loinc import LoincRelease
from matching.match import Match, Verdict
from matching.matcher import Matcher
from matching.terms.index import Index

_COLUMNS = {
    Axis.COMPONENT: "COMPONENT",
    Axis.PROPERTY: "PROPERTY",
    Axis.TIME: "TIME_ASPCT",
    Axis.SYSTEM: "SYSTEM",
    Axis.SCALE: "SCALE_TYP",
    Axis.METHOD: "METHOD_TYP",
}


@dataclass
class Tally:
    rows: int = 0
    held: int = 0  # rows with a right code in the release
    strict: Counter[int] = field(default_factory=Counter)
    lenient: Counter[int] = field(default_factory=Counter)
    recall: int = 0
    full: Counter[str] = field(default_factory=Counter)  # rows that have unit and specimen
    confident: int = 0
    confident_strict: int = 0
    confident_lenient: int = 0
    sure_of_another: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    bins: list[list[float]] = field(default_factory=lambda: [[0.0, 0.0, 0.0] for _ in range(10)])
    lines: list[str] = field(default_factory=list)


def tally(matcher: Matcher, rows: Sequence[Prepared], weights: Floats, total: int) -> Tally:
    found = Tally(rows=total, held=len(rows))
    for row in rows:
        scored = score(row, weights)
        ranked = scored.order
        strict = _rank(row.right[ranked])
        lenient = _rank(row.lenient[ranked])
        for top in (1, 5, 20):
            found.strict[top] += strict <= top
            found.lenient[top] += lenient <= top
            if row.gold.analysis.unit and row.gold.analysis.specimen:
                found.full[f"{top}"] += strict <= top
        if row.gold.analysis.unit and row.gold.analysis.specimen:
            found.full["rows"] += 1
            found.full["lenient"] += lenient <= 1
        found.recall += bool(row.right.any())
        match = matcher.judge(row.gold.analysis, row.profile, scored)
        _confidence(found, match, strict == 1, lenient == 1)
        withheld = replace(scored, order=ranked[~(row.right | row.lenient)[ranked]])
        another = matcher.judge(row.gold.analysis, row.profile, withheld)
        found.sure_of_another += another.verdict is Verdict.CONFIDENT
        if strict > 1:
            kind = _kind(matcher.release, row, scored.candidates.terms[ranked])
            found.errors[kind] += 1
            found.lines.append(_line(matcher.release, row, match, kind, strict))
    return found


def _rank(right: np.ndarray) -> int:
    places = np.flatnonzero(right)
    return int(places[0]) + 1 if len(places) else 10**9


def _confidence(found: Tally, match: Match, strict: bool, lenient: bool) -> None:
    if match.candidates:
        place = min(int(match.candidates[0].confidence * 10), 9)
        found.bins[place][0] += 1
        found.bins[place][1] += match.candidates[0].confidence
        found.bins[place][2] += lenient
    if match.verdict is Verdict.CONFIDENT:
        found.confident += 1
        found.confident_strict += strict
        found.confident_lenient += lenient


def _kind(release: LoincRelease, row: Prepared, terms: np.ndarray) -> str:
    """What is wrong with the first proposal: not among the candidates, or the axes in which it differs."""
    if not row.right.any():
        return "not among candidates"
    right = next(place for code in row.gold.codes if (place := release.position(code)) is not None)
    first = int(terms[0])
    differing = [
        axis.value
        for axis, column in _COLUMNS.items()
        if release.columns[column][right] != release.columns[column][first]
    ]
    if "component" in differing:
        return "component"
    return "+".join(differing) or "same axes"


def _line(release: LoincRelease, row: Prepared, match: Match, kind: str, rank: int) -> str:
    analysis = row.gold.analysis
    right = ", ".join(f"{code} {release.term(code).long_name}" for code in row.gold.codes if code in release)
    first = match.candidates[0] if match.candidates else None
    got = f"{first.code} {release.term(first.code).long_name} ({first.confidence:.2f})" if first else "nothing"
    rank_text = str(rank) if rank < 10**9 else "-"
    said = f"{analysis.label} | {analysis.specimen} | {analysis.unit} | {analysis.method} | {analysis.chapter}"
    return f"[{kind}] {match.verdict.value} #{rank_text} {said}\n      right: {right}\n      first: {got}"


def left_out(release: LoincRelease, index: Index) -> dict[str, Tally]:
    """Each set by a model, use counts and confidence curve that its lineage had no part in."""
    prepared = prepare_all(release, index)
    plain = matcher_without(release, index, [])
    weights = {lineage: weights_without(prepared, lineage) for lineage in LINEAGES}
    data = {which.name: confidence_data(plain, which, prepared[which.name], weights[which.lineage]) for which in SETS}
    found = {}
    for lineage in LINEAGES:
        curve = calibrate([data[which.name] for which in SETS if which.lineage != lineage])
        model = model_of("left-out", weights[lineage], curve)
        matcher = matcher_without(release, index, [lineage], model)
        for which in SETS:
            if which.lineage == lineage:
                rows = prepared[which.name]
                found[which.name] = tally(matcher, rows, weights[lineage], len(read_gold(which)))
    return found


def shipped(release: LoincRelease, index: Index) -> dict[str, Tally]:
    """Each set by the shipped model, which was fitted on it too: a check of what users get, not a measure."""
    matcher = matcher_without(release, index, [], shipped_model())
    weights = matcher.model.vector().astype(np.float64)
    return {
        which.name: tally(
            matcher, prepare(matcher, in_release(release, read_gold(which))), weights, len(read_gold(which))
        )
        for which in SETS
    }


def own(release: LoincRelease, index: Index) -> dict[str, Tally]:
    """The project's own French catalogues by the shipped model, which was not fitted on them."""
    matcher = matcher_without(release, index, [], shipped_model())
    weights = matcher.model.vector().astype(np.float64)
    found = {}
    for name in OWN_NAMES:
        rows = read_own(name)
        found[name] = tally(matcher, prepare(matcher, in_release(release, rows)), weights, len(rows))
    return found


def table(found: Mapping[str, Tally]) -> str:
    head = (
        "| set | rows | held | strict top-1 / 5 / 20 (of held) | strict (of all) | lenient top-1 / 5 / 20 | recall "
        "| unit + specimen: rows, top-1 / 5 / 20, lenient 1 | confident share | its precision strict / lenient "
        "| sure of another |\n|---|---|---|---|---|---|---|---|---|---|---|"
    )
    return "\n".join([head, *(_table_line(name, tally) for name, tally in found.items())])


def _table_line(name: str, found: Tally) -> str:
    def of(counts: Mapping[int, int], total: int) -> str:
        return " / ".join(f"{100 * counts[top] / max(total, 1):.0f}" for top in (1, 5, 20))

    full = found.full["rows"]
    with_both = (
        f"{full}, " + " / ".join(f"{100 * found.full[key] / full:.0f}" for key in ("1", "5", "20", "lenient"))
        if full
        else "–"
    )
    sure = found.confident
    precision = (
        f"{100 * found.confident_strict / sure:.0f} / {100 * found.confident_lenient / sure:.0f} (n={sure})"
        if sure
        else "–"
    )
    return (
        f"| {name} | {found.rows} | {found.held} | {of(found.strict, found.held)} | {of(found.strict, found.rows)} "
        f"| {of(found.lenient, found.held)} | {100 * found.recall / max(found.held, 1):.0f} | {with_both} "
        f"| {100 * sure / max(found.held, 1):.0f} % | {precision} | {found.sure_of_another} |"
    )


def calibration_table(found: Mapping[str, Tally]) -> str:
    lines = ["| confidence | rows | mean confidence | right (lenient) |", "|---|---|---|---|"]
    for place in range(10):
        rows, said, right = (sum(t.bins[place][column] for t in found.values()) for column in range(3))
        if rows:
            lines.append(
                f"| {place / 10:.1f}–{place / 10 + 0.1:.1f} | {rows:.0f} | {said / rows:.2f} | {right / rows:.2f} |"
            )
    return "\n".join(lines)


def error_table(found: Mapping[str, Tally]) -> str:
    kinds = Counter(kind for tally in found.values() for kind in tally.errors.elements())
    names = list(found)
    lines = ["| first proposal wrong in | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for kind, _ in kinds.most_common(14):
        lines.append(f"| {kind} | " + " | ".join(str(found[name].errors[kind]) for name in names) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--release", help="an official zip or folder; the development release by default")
    parser.add_argument("--shipped", action="store_true", help="measure the shipped model instead of left-out ones")
    parser.add_argument("--errors", action="append", default=[], metavar="SET", help="print the wrong rows of a set")
    parser.add_argument("--most", type=int, default=40, help="how many wrong rows to print")
    parser.add_argument("--markdown", type=Path, help="write the tables to this file too")
    chosen = parser.parse_args()
    release, index = open_development(chosen.release)
    found = shipped(release, index) if chosen.shipped else left_out(release, index)
    ours = own(release, index)
    text = "\n\n".join([table(found), calibration_table(found), error_table(found), table(ours), error_table(ours)])
    found |= ours
    print(text)
    for name in chosen.errors:
        print(f"\n== {name}")
        print("\n".join(found[name].lines[: chosen.most]))
    if chosen.markdown:
        stamp = f"{date.today().isoformat()}, release {release.version} ({len(release)} terms)"
        chosen.markdown.write_text(f"{stamp}\n\n{text}\n", "utf-8")


if __name__ == "__main__":
    main()
