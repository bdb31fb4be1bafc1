"""Which candidates truly rival the first: one that fits the row no better on any axis is only more usual or vaguer; one
that is behind it only because it was not confirmed before does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.match import Candidate, Prior
from matching.ranking.model import by_group
from matching.terms.index import Floats

WORSE = 0.5  # a candidate that fits as much worse in sum (log odds) as the words of half a specimen
_SLACK = 0.05  # as good as equal on one axis


def by_axis(weights: Floats) -> Floats:
    """What turns figures into one sum for each of the six axes: (figures, axes)."""
    return by_group(weights)[:, : len(Axis)]


def outdone(fits: Floats, first: Floats) -> npt.NDArray[np.bool_]:
    """Which lines of ``fits`` (candidates, axes) ``first`` outdoes: on no axis better than it, and worse in sum."""
    return _outdoes(first, fits)


def is_outdone(fits: Floats) -> bool:
    """Whether one of the later lines outdoes the first, which is then the first for being more usual only.

    The method aside: of a term that says the usual method and its twin that says none, either is right for most rows.
    """
    measured = np.delete(fits, list(Axis).index(Axis.METHOD), axis=1)
    return bool(_outdoes(measured, measured[0]).any())


def _outdoes(better: Floats, worse: Floats) -> npt.NDArray[np.bool_]:
    """Line by line; either may be one line that is set against each of the other's."""
    nowhere_behind = (worse <= better + _SLACK).all(axis=1)
    ahead: npt.NDArray[np.bool_] = worse.sum(axis=-1) <= better.sum(axis=-1) - WORSE
    return nowhere_behind & ahead


def outremembered(candidates: Sequence[Candidate]) -> str:
    """The code that would be first, had the first one not been confirmed before for the same words; '' where it is
    first by itself, or nobody did."""
    first, *others = candidates
    best = max(others, key=_unremembered, default=None)
    if best is None or all(prior.prior is not Prior.MEMORY for prior in first.priors):
        return ""
    return best.code if _unremembered(first) < _unremembered(best) else ""


def _unremembered(candidate: Candidate) -> float:
    """The sum of what speaks for a candidate but that it was confirmed before."""
    priors = (one.contribution for one in candidate.priors if one.prior is not Prior.MEMORY)
    return sum(one.contribution for one in candidate.axes) + sum(priors)
