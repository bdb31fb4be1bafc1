"""What the weights of a candidate come to, and what they have to do with its probability."""

from __future__ import annotations

from matching.axes import Axis
from matching.match import Candidate
from matching.verdicts.twins import is_same_but
from workbench.language import percent, signed, translate

_NEAR = 1.0  # sums that differ by less look equal


def total(candidate: Candidate) -> float:
    """The sum of the weights as they are shown, so that it is also what a reader comes to."""
    weights = [axis.contribution for axis in candidate.axes] + [prior.contribution for prior in candidate.priors]
    return sum(round(weight, 2) for weight in weights)


def total_words(candidate: Candidate) -> str:
    return translate("Weights", "sum of the weights: {sum}").format(sum=signed(total(candidate)))


def method_aside(candidate: Candidate, first: Candidate) -> str:
    """Why ``candidate`` is so much less probable than ``first`` although their sums are near one another; '' for others
    than terms that differ by their method only. The first one's probability was learnt to be that of being right but
    for the method; the others share what is left."""
    if candidate.on(Axis.METHOD).term == first.on(Axis.METHOD).term or not is_same_but(candidate, first, Axis.METHOD):
        return ""
    if abs(total(first) - total(candidate)) >= _NEAR:
        return ""
    text = translate("Weights", "only the method differs from the first: its {share} are for either of the two")
    return text.format(share=percent(first.confidence))
