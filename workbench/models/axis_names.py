"""What the release's own translation calls the axes of the row's candidates."""

from __future__ import annotations

from matching.axes import Axis
from matching.match import code_with
from workbench.models.review import Review
from workbench.wording.axes import translated_axes


def axes_in_words(review: Review, code: str) -> dict[Axis, str]:
    """The term's axes in the reader's language, where the release has them."""
    term = review.term(code)
    return {} if term is None or review.english_names else translated_axes(term)


def axis_in_words(review: Review, axis: Axis, value: str) -> str:
    """What one of the candidates' axis values is called in the reader's language; '' where nobody says."""
    code = code_with(review.candidates, axis, value)
    return axes_in_words(review, code).get(axis, "") if code else ""
