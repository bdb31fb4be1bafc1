"""Fitting the engine's figures to gold rows: the weights of the score, and the curve of the confidence.

The score is a conditional logit: among a row's candidates, the right one should have the largest sum. Weights are held
to the sign that sense demands. Each lineage of catalogues counts alike, however many rows it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from benchmarks.gold import GoldRow, GoldSet
from matching.catalogue import Catalogue
from matching.matcher import Matcher
from matching.ranking.compare import COMPARISONS
from matching.ranking.figures import LEVEL_STEPS, NAMES, PLACE
from matching.ranking.model import Calibration, Model
from matching.ranking.retrieve import retrieve
from matching.reading.profile import Profile
from matching.reading.surroundings import NO_CONTEXT, contexts
from matching.verdicts.telling import Scored

Floats = npt.NDArray[np.float64]
SIGNS = np.array([-1.0 if name.startswith("-") else 1.0 for name in NAMES])
_RIDGE = 0.002
# What must count at least, whatever noisy gold says: no gold catalogue has a scale or time column, and where a
# laboratory's column or unit says one thing, a term that says another is wrong. Hardly any gives moles where it could
# give mass, either.
LEAST = {
    "-system_conflict": 2.2,
    "-system_conflict_column": 2.5,
    "-system_unasked": 1.0,
    "-order_only": 1.0,
    "-panel_unasked": 1.5,
    "panel_asked": 1.5,
    "-scale_conflict": 0.6,
    "-scale_conflict_column": 1.5,
    "scale_exact": 0.3,
    "scale_assumed": 0.8,
    "property_exact": 0.9,
    "-property_conflict": 1.0,
    "-property_conflict_column": 2.2,
    "-time_conflict": 1.0,
    "-time_conflict_column": 1.0,
    "-challenge_missing": 1.2,
    "challenge_met": 1.2,
    "-virus_cultured": 1.0,
    "-molecule_conflict": 1.5,
    "-molecule_missing": 0.8,
    "molecule_hinted": 1.5,
    "class_of_chapter": 0.6,
    "-number_extra": 0.8,
    "-unaccustomed": 1.5,
}
_LINEAGE_ROWS = 250.0  # a lineage counts as this many rows at most


@dataclass(frozen=True)
class Prepared:
    """A gold row with its candidates' figures, before any weight is put on them."""

    gold: GoldRow
    profile: Profile
    scored: Scored
    right: npt.NDArray[np.bool_]  # which candidates hold a right code
    lenient: npt.NDArray[np.bool_]  # which are right but for the method


def prepare(matcher: Matcher, rows: Sequence[GoldRow]) -> list[Prepared]:
    release, found = matcher.release, []
    five = list(
        zip(
            *(release.columns[name][:] for name in ("COMPONENT", "PROPERTY", "TIME_ASPCT", "SYSTEM", "SCALE_TYP")),
            strict=True,
        )
    )
    around = contexts(Catalogue(tuple(row.analysis for row in rows)))  # as a catalogue is proposed for
    for row in rows:
        profile = matcher.profile(row.analysis, around.get(row.analysis.key, NO_CONTEXT))
        candidates = matcher.features.candidates(profile, retrieve(matcher.index, profile))
        places = [place for code in row.codes if (place := release.position(code)) is not None]
        same = {five[place] for place in places}
        found.append(
            Prepared(
                row,
                profile,
                Scored(candidates, np.zeros(0, np.float32), np.zeros(0, np.int64)),
                np.isin(candidates.terms, places),
                np.array([five[term] in same for term in candidates.terms], bool),
            )
        )
    return found


def score(row: Prepared, weights: Floats) -> Scored:
    candidates = row.scored.candidates
    scores = (candidates.figures @ weights).astype(np.float32)
    return Scored(candidates, scores, np.lexsort((candidates.terms, -scores)))


def fit_weights(sets: Sequence[tuple[GoldSet, Sequence[Prepared]]]) -> Floats:
    """The weight of each figure, with its sign."""
    rows = [(which, row) for which, prepared in sets for row in _thinned(which, prepared) if row.right.any()]
    of_lineage = Counter(which.lineage for which, _ in rows)
    weight = np.array([min(1.0, _LINEAGE_ROWS / of_lineage[which.lineage]) for which, _ in rows])
    figures = np.concatenate([row.scored.candidates.figures for _, row in rows]).astype(np.float64) * SIGNS
    right = np.concatenate([row.right for _, row in rows])
    start = np.concatenate([[0], np.cumsum([len(row.right) for _, row in rows])])
    row_of = np.repeat(np.arange(len(rows)), np.diff(start))
    total = weight.sum()

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = figures @ weights
        largest = np.maximum.reduceat(scores, start[:-1])
        raised = np.exp(scores - largest[row_of])
        of_row = np.add.reduceat(raised, start[:-1])
        good = np.add.reduceat(np.where(right, raised, 0.0), start[:-1])
        share, wanted = raised / of_row[row_of], np.where(right, raised, 0.0) / good[row_of]
        value = float((weight * (np.log(of_row) - np.log(good))).sum() / total + _RIDGE * (weights**2).sum() / 2)
        return value, figures.T @ ((share - wanted) * weight[row_of]) / total + _RIDGE * weights

    start_at = np.full(len(NAMES), 0.3)
    found = minimize(loss, start_at, jac=True, method="L-BFGS-B", bounds=[(LEAST.get(name, 0), None) for name in NAMES])
    return _said_at_least_assumed(found.x) * SIGNS


def _said_at_least_assumed(weights: Floats) -> Floats:
    """What a row says counts no less than what is only assumed of it: gold rows that say their scale or time are few,
    and a sum that is told to a reader must not grow by being told less."""
    raised = weights.copy()
    for axis in COMPARISONS:
        steps = [PLACE[f"{axis.value}_{step}"] for step, _ in LEVEL_STEPS]
        raised[steps[-1]] += max(0.0, raised[PLACE[f"{axis.value}_assumed"]] - raised[steps].sum())
    return raised


def _thinned(which: GoldSet, rows: Sequence[Prepared]) -> Sequence[Prepared]:
    return rows[:: max(1, len(rows) // which.wanted)] if which.wanted else rows


def fit_calibration(inputs: Floats, right: npt.NDArray[np.bool_], weight: Floats) -> tuple[float, Floats]:
    """Intercept and weights of a logistic curve; ``inputs`` as in :data:`matching.ranking.model.CONFIDENCE_INPUTS`."""

    def loss(curve: Floats) -> tuple[float, Floats]:
        value = curve[0] + inputs @ curve[1:]
        chance = 1.0 / (1.0 + np.exp(-value))
        cost = -np.where(right, np.log(chance + 1e-9), np.log(1 - chance + 1e-9))
        step = (chance - right) * weight
        gradient = np.concatenate([[step.sum()], inputs.T @ step]) / weight.sum() + 0.001 * curve
        return float((cost * weight).sum() / weight.sum() + 0.0005 * (curve**2).sum()), gradient

    bounds = [(None, None)] + [(0, None)] * inputs.shape[1]
    found = minimize(loss, np.zeros(1 + inputs.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds)
    return float(found.x[0]), found.x[1:]


def model_of(version: str, weights: Floats, calibration: Calibration) -> Model:
    return Model(
        version, {name: float(w) for name, w in zip(NAMES, weights, strict=True) if abs(w) > 1e-4}, calibration
    )
