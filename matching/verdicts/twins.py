"""Terms that are the same but for one axis."""

from __future__ import annotations

from collections.abc import Sequence

from matching.axes import Axis
from matching.match import Agreement, Candidate


def is_same_but(one: Candidate, other: Candidate, *apart: Axis) -> bool:
    """Whether two terms agree on every axis that they are not allowed to be apart on."""
    pairs = zip(one.axes, other.axes, strict=True)
    return all(first.term == second.term for first, second in pairs if first.axis not in apart)


def has_told_twin(candidates: Sequence[Candidate]) -> bool:
    """Whether the row says a method that the first candidate leaves open, or only comes near, and that another has
    which is the same otherwise, or nearly in the specimen. That an immunoassay is meant tells nothing: there is a term
    without a method for nearly all."""
    first, *others = candidates
    method = first.on(Axis.METHOD)
    if method.term and method.level is not Agreement.CLOSE:
        return False
    told = [one for one in others if one.on(Axis.METHOD).term and one.on(Axis.METHOD).level is Agreement.EXACT]
    if method.term:
        return any(_is_near_twin(first, one) for one in told)
    usual = ("IA", "Automated")
    return any(is_same_but(first, one, Axis.METHOD) and not one.on(Axis.METHOD).term.startswith(usual) for one in told)


def _is_near_twin(one: Candidate, other: Candidate) -> bool:
    is_there = other.on(Axis.SYSTEM).level >= Agreement.CLOSE or one.on(Axis.SYSTEM).term == other.on(Axis.SYSTEM).term
    return is_there and is_same_but(one, other, Axis.METHOD, Axis.SYSTEM)
