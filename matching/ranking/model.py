"""The learnt part of the engine as values: what each figure weighs, and how a score becomes a probability.

The score is a sum with one weight for each figure of :mod:`matching.ranking.figures`. No weight has the wrong sign:
agreement never lowers a score. Trained by ``benchmarks/train.py``, shipped as a small readable file in ``resources/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.match import Prior
from matching.ranking.figures import GROUP, NAMES
from matching.terms.index import Floats


@dataclass(frozen=True)
class Calibration:
    """A logistic curve over what is known of the first candidate: see :func:`confidence_inputs`."""

    intercept: float
    weights: tuple[float, ...]
    confident: float  # probability from which a proposal may be called confident
    confident_told: float  # the same for a row that itself tells the kind of result and the specimen
    doubtful: float  # probability below which nothing fits well


@dataclass(frozen=True)
class Model:
    version: str
    weights: Mapping[str, float]  # by figure; 0 where it is absent
    calibration: Calibration

    def vector(self) -> npt.NDArray[np.float32]:
        """The weights in the order of the figures, negative for those that speak against a term."""
        unknown = set(self.weights) - set(NAMES)
        if unknown:
            raise ValueError(f"the model weighs figures that the engine does not have: {sorted(unknown)}")
        return np.array([self.weights.get(name, 0.0) for name in NAMES], np.float32)


# Each axis and each prior that figures count for, in the order in which their sums stand.
GROUPS: tuple[Axis | Prior, ...] = (*Axis, *Prior)


def by_group(weights: Floats) -> Floats:
    """One column a group: a line of figures times this is the line of their contributions by axis and prior."""
    sums = np.zeros((len(NAMES), len(GROUPS)), np.float32)
    for place, group in enumerate(GROUP):
        sums[place, GROUPS.index(group)] = weights[place]
    return sums


# What the probability of a first candidate is judged by, each the more the better:
CONFIDENCE_INPUTS = (
    "share",  # log odds of its share among all candidates, with those that differ in the method alone
    "unsurpassed",  # minus one where another fits the row better and is only less usual: see matching.verdicts.rivals
    "margin",  # distance of its score to the nearest candidate that differs in more than the method
    "asked",
    "explained",
    "explained_all",
    "named",
    "property_exact",
    "system_exact",
    "system_assumed",
    "unopposed",  # minus the number of decisive axes that contradict the row
    "use",
    "rank",
    "letters",
    "molecules",  # minus the molecules that nobody asked for
    "numbers",  # minus the numbers that are missing or added
)
_PLACE = {name: number for number, name in enumerate(NAMES)}
_WIDEST_MARGIN = 3.0
_LEAST_SHARE = 1e-4


def confidence_inputs(
    scores: Floats,
    order: npt.NDArray[np.int64],
    figures: Floats,
    same: npt.NDArray[np.bool_],
    is_outdone: bool,
    conflicts: int,
) -> Floats:
    """One value for each of :data:`CONFIDENCE_INPUTS`.

    ``same``: which candidates agree with the first in all but the method. ``is_outdone``: whether one
    fits the row better. ``conflicts``: on how many decisive axes the first contradicts the row.
    """
    first = order[0]
    raised = np.exp(scores - scores[first])
    share = min(max(float(raised[same].sum() / raised.sum()), _LEAST_SHARE), 1 - _LEAST_SHARE)
    others = scores[~same]
    margin = float(scores[first] - others.max()) if len(others) else _WIDEST_MARGIN
    figure = figures[first]
    named = {
        "share": np.log(share / (1 - share)),
        "unsurpassed": -float(is_outdone),
        "margin": min(margin, _WIDEST_MARGIN),
        "unopposed": -conflicts,
        "molecules": -figure[_PLACE["-molecule_extra"]],
        "numbers": -figure[_PLACE["-number_missing"]] - figure[_PLACE["-number_extra"]],
    }
    return np.array([named[name] if name in named else figure[_PLACE[name]] for name in CONFIDENCE_INPUTS], np.float32)
