"""Decided codes of another analyte than the row's, by the proposals that the engine has made already.

When a code is entered the engine compares it with the row (:func:`matching.safety.rows.check_component`). Over a whole
catalogue no engine is opened: what it proposed first says what the row is about, where it understood the row's words.
Where it did not, its candidates are guesses. One that was confirmed is told when it has hardly a word of the row and
the engine thought it more likely wrong than right: of the first proposals of the catalogues in tests/data these are
ten in a hundred of the wrong ones and three in a thousand of the right ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.components import parse_component
from matching.loinc import LoincRelease
from matching.match import Agreement, Match, SafetyWarning
from matching.safety.rows import check_component, component_warning

Proposal = Callable[[LocalKey], Match | None]
UNLIKELY = 0.5  # a confidence below it: the code is more likely wrong than right


class First(NamedTuple):
    """What was proposed first for a row; code '' where nothing was."""

    code: str = ""
    confidence: float = 0.0


_NOTHING = First()


def other_analytes(
    decided: Mapping[LocalKey, str], release: LoincRelease, firsts: Mapping[LocalKey, First], proposal: Proposal
) -> dict[LocalKey, SafetyWarning]:
    """The warning of each analysis whose code in ``decided`` is of another analyte than its words, or its proposals.

    ``firsts`` are the codes proposed first. Whole proposals take time to read: ``proposal`` is asked only where the two
    codes are not of one analyte anyway, or the first is unlikely itself.
    """
    found = {}
    for key, code in decided.items():
        first = firsts.get(key, _NOTHING)
        if key.level is not Level.ANALYSIS or not first.code or code not in release:
            continue
        if first.confidence >= UNLIKELY and _is_same(release, first.code, code):
            continue
        match = proposal(key)
        warning = None if match is None else _against(match, code, _component(release, code))
        if warning is not None:
            found[key] = warning
    return found


def _is_same(release: LoincRelease, first: str, code: str) -> bool:
    """Whether two codes are of one analyte."""
    if first == code:
        return True
    return first in release and _analyte(_component(release, first)) == _analyte(_component(release, code))


def _against(match: Match, code: str, component: str) -> SafetyWarning | None:
    """What the proposal has against the code."""
    if match.proposed is None:
        return None
    first = match.proposed.on(Axis.COMPONENT)
    is_understood = first.level is Agreement.EXACT
    chosen = next((one for one in match.candidates if one.code == code), None)
    if chosen is not None:
        is_guess = not is_understood and chosen.confidence < UNLIKELY
        return next(iter(check_component(chosen.on(Axis.COMPONENT))), None) if is_understood or is_guess else None
    agreements = (one.on(Axis.COMPONENT) for one in match.candidates)
    named = {_analyte(one.term) for one in agreements if one.level is Agreement.EXACT}
    return component_warning(first.local, component) if is_understood and _analyte(component) not in named else None


def _component(release: LoincRelease, code: str) -> str:
    position = release.position(code)
    return "" if position is None else str(release.columns["COMPONENT"][position])


def _analyte(component: str) -> str:
    """The analyte by itself: fractions, divisors and circumstances of one are not told apart here."""
    return parse_component(component).core.partition(".")[0]
