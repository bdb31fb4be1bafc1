"""What makes a candidate a rival of the first, and what a verdict makes of it."""

from __future__ import annotations

import numpy as np

from matching.axes import Axis
from matching.ranking.figures import GROUP, NAMES
from matching.verdicts.rivals import by_axis, is_outdone, outdone
from tests.engine_examples import row, starter_matcher

FIRST = [6.0, 1.0, 0.9, 2.0, 0.3, 0.4]  # what six axes add to a score


def fits(*lines: list[float]) -> np.ndarray:
    return np.array([FIRST, *lines], np.float32)


def test_who_is_worse_on_one_axis_and_better_on_none_is_outdone() -> None:
    vaguer = [6.0, 1.0, 0.9, 0.0, 0.3, 0.4]
    assert outdone(fits(vaguer), np.array(FIRST, np.float32)).tolist() == [False, True]
    assert not is_outdone(fits(vaguer))


def test_who_is_better_somewhere_is_a_rival() -> None:
    other = [6.0, 1.0, 0.9, 0.0, 0.3, 1.8]
    assert outdone(fits(other), np.array(FIRST, np.float32)).tolist() == [False, False]
    assert not is_outdone(fits(other))


def test_a_twin_neither_outdoes_nor_is_outdone() -> None:
    assert outdone(fits(FIRST), np.array(FIRST, np.float32)).tolist() == [False, False]


def test_a_first_that_is_only_more_usual_is_outdone() -> None:
    nearer = [6.0, 1.0, 0.9, 2.6, 0.3, 0.4]
    assert is_outdone(fits(nearer))


def test_the_sums_by_axis_leave_the_priors_out() -> None:
    weights = np.ones(len(NAMES), np.float32)
    assert by_axis(weights).sum() == sum(isinstance(group, Axis) for group in GROUP)


def test_what_the_row_says_is_not_asked_again() -> None:
    """A culture of cerebrospinal fluid also has a term for any specimen, which nobody would choose."""
    match = starter_matcher().match(row("Culture bactérienne", specimen="LCR"))
    assert match.axis is not Axis.SYSTEM
