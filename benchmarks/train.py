"""Trains the engine's model and writes it to ``resources/model``; prints how it does on lineages left out.

    python -m benchmarks.train [RELEASE]

Figures are never learnt from the set that they are measured on: for each lineage the use counts, the weights and the
confidence curve come from the others. The shipped model is then fitted on all of them.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.fitting import Floats, Prepared, fit_calibration, fit_weights, model_of, prepare, score
from benchmarks.gold import SETS, GoldRow, GoldSet, read_gold, uses
from benchmarks.releases import open_development
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import model_to_json, routine_uses
from matching.loinc import LoincRelease
from matching.matcher import Matcher
from matching.ranking.model import CONFIDENCE_INPUTS, Calibration, Model
from matching.terms.index import Index
from matching.verdicts.rivals import by_axis

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
BLANK = Model("0", {}, Calibration(0.0, (0.0,) * len(CONFIDENCE_INPUTS), 1.0, 1.0, 0.0))
CONFIDENT, CONFIDENT_TOLD, DOUBTFUL = 0.82, 0.75, 0.2
LINEAGES = tuple(dict.fromkeys(which.lineage for which in SETS))


def matcher_without(release: LoincRelease, index: Index, lineages: Sequence[str], model: Model = BLANK) -> Matcher:
    """A matcher that knows nothing of some lineages: not even which codes they use."""
    counts = dict(routine_uses())
    for code, times in uses(lineages).items():
        counts[code] = counts.get(code, 0.0) + times
    return Matcher(release, index, shipped_lexicon(), model, counts)


def in_release(release: LoincRelease, rows: Sequence[GoldRow]) -> list[GoldRow]:
    return [row for row in rows if any(code in release for code in row.codes)]


def prepare_all(release: LoincRelease, index: Index) -> dict[str, list[Prepared]]:
    """Every set's rows with the figures of a matcher that does not know the set's lineage."""
    prepared = {}
    for lineage in LINEAGES:
        matcher = matcher_without(release, index, [lineage])
        for which in SETS:
            if which.lineage == lineage:
                prepared[which.name] = prepare(matcher, in_release(release, read_gold(which)))
    return prepared


def weights_without(prepared: Mapping[str, Sequence[Prepared]], lineage: str) -> Floats:
    return fit_weights([(which, prepared[which.name]) for which in SETS if which.lineage != lineage])


def confidence_data(
    matcher: Matcher, which: GoldSet, rows: Sequence[Prepared], weights: Floats
) -> tuple[Floats, np.ndarray, Floats]:
    """For each row with candidates: the inputs of the confidence, whether its first proposal is right but for the
    method, and a weight that makes lineages count alike."""
    inputs, right = [], []
    axis_sums = by_axis(weights.astype(np.float32))
    for row in rows:
        scored = score(row, weights)
        if len(scored.order):
            inputs.append(matcher.inputs(scored, axis_sums))
            right.append(bool(row.lenient[scored.order[0]]))
    size = sum(1 for other in SETS if other.lineage == which.lineage)
    weight = np.full(len(right), min(1.0, 300.0 / max(len(right), 1) / size))
    return np.array(inputs, np.float64), np.array(right, bool), weight


def calibrate(parts: Sequence[tuple[Floats, np.ndarray, Floats]]) -> Calibration:
    """The curve over several sets, and the confidence from which a proposal may be called confident.

    The bar is not tuned to the sets: gold holds errors and near-equivalents (one code in five of what laboratories
    choose, by the CAP survey), so that a bar at the precision wanted would be set by the gold's own mistakes.
    """
    inputs, right, weight = (np.concatenate(column) for column in zip(*parts, strict=True))
    intercept, curve = fit_calibration(inputs, right, weight)
    return Calibration(intercept, tuple(float(w) for w in curve), CONFIDENT, CONFIDENT_TOLD, DOUBTFUL)


def main(release_path: str | None = None) -> None:
    release, index = open_development(release_path)
    prepared = prepare_all(release, index)
    matcher = matcher_without(release, index, [])
    data = {}
    for lineage in LINEAGES:
        weights = weights_without(prepared, lineage)
        for which in SETS:
            if which.lineage == lineage:
                data[which.name] = confidence_data(matcher, which, prepared[which.name], weights)
                print(which.name, "first right but for the method:", f"{data[which.name][1].mean():.2f}")
    calibration = calibrate(list(data.values()))
    weights = fit_weights([(which, prepared[which.name]) for which in SETS])
    model = model_of(date.today().isoformat(), weights, calibration)
    (RESOURCES / "model" / "weights.json").write_text(model_to_json(model) + "\n", "utf-8")
    with (RESOURCES / "priors" / "public_uses.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(["code", "catalogues"])
        writer.writerows(sorted((code, int(times)) for code, times in uses().items() if code in release))
    print(model_to_json(model))


if __name__ == "__main__":
    main(*sys.argv[1:2])
