"""The learnt part of the engine as values: what each figure weighs, and how a score becomes a probability.

The score is a sum with one weight for each figure of :data:`matching.features.FEATURES`. No weight has the wrong sign:
agreement never lowers a score. Trained by ``benchmarks/train.py``, shipped as a small readable file in ``resources/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matching.features import NAMES
from matching.index import Floats


@dataclass(frozen=True)
class Calibration:
    """A logistic curve over what is known of the first candidate: see :func:`confidence_inputs`."""

    intercept: float
    weights: tuple[float, ...]
    confident: float  # probability from which a proposal may be called confident
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


CONFIDENCE_INPUTS = ("share_logit", "margin", "asked", "explained", "known", "axes_said", "conflicts", "use")


def confidence_inputs(
    scores: Floats, order: npt.NDArray[np.int64], figures: Floats, conflicts: float, axes_said: float, known: float
) -> Floats:
    """What the probability of the first candidate is judged by (one line): its softmax share among all candidates,
    the distance to the next, how well the component fits, how much the row says and whether it is contradicted."""
    first = order[0]
    shifted = np.exp(scores - scores[first])
    share = float(1.0 / shifted.sum())
    share = min(max(share, 1e-4), 1 - 1e-4)
    margin = float(scores[first] - scores[order[1]]) if len(order) > 1 else 3.0
    place = {name: number for number, name in enumerate(NAMES)}
    return np.array(
        [
            np.log(share / (1 - share)),
            min(margin, 3.0),
            figures[first, place["asked"]],
            figures[first, place["explained"]],
            known,
            axes_said,
            conflicts,
            figures[first, place["use"]],
        ],
        np.float32,
    )
