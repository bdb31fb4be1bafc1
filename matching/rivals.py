"""Which candidates truly rival the first: one that fits the row no better on any axis is only more usual or vaguer."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.figures import GROUP, NAMES
from matching.index import Floats

WORSE = 0.5  # a candidate that fits as much worse in sum (log odds) as the words of half a specimen
_SLACK = 0.05  # as good as equal on one axis


def by_axis(weights: Floats) -> Floats:
    """What turns figures into one sum for each of the six axes: (figures, axes)."""
    axes = list(Axis)
    sums = np.zeros((len(NAMES), len(axes)), np.float32)
    for place, group in enumerate(GROUP):
        if isinstance(group, Axis):
            sums[place, axes.index(group)] = weights[place]
    return sums


def outdone(fits: Floats, first: Floats) -> npt.NDArray[np.bool_]:
    """Which lines of ``fits`` (candidates, axes) ``first`` outdoes: on no axis better than it, and worse in sum."""
    no_better = (fits <= first + _SLACK).all(axis=1)
    worse: npt.NDArray[np.bool_] = fits.sum(axis=1) <= first.sum() - WORSE
    return no_better & worse


def is_outdone(fits: Floats) -> bool:
    """Whether one of the later lines outdoes the first, which is then the first for being more usual only.

    The method aside: of a term that says the usual method and its twin that says none, either is right for most rows.
    """
    measured = np.delete(fits, list(Axis).index(Axis.METHOD), axis=1)
    first = measured[0]
    no_worse = (measured >= first - _SLACK).all(axis=1)
    return bool((no_worse & (measured.sum(axis=1) >= first.sum() + WORSE)).any())
