"""Decided codes of another analyte than the row's, by the proposals that the engine has made already.

When a code is entered the engine compares it with the row (:func:`matching.safety.rows.check_component`). Over a whole
catalogue no engine is opened: what it proposed first says what the row is about, where it understood the row's words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.components import parse_component
from matching.loinc import LoincRelease
from matching.match import Agreement, Match, SafetyWarning
from matching.safety.rows import check_component, component_warning

Proposal = Callable[[LocalKey], Match | None]


def other_analytes(
    decided: Mapping[LocalKey, str], release: LoincRelease, firsts: Mapping[LocalKey, str], proposal: Proposal
) -> dict[LocalKey, SafetyWarning]:
    """The warning of each analysis whose code in ``decided`` is of another analyte than what was proposed for it.

    ``firsts`` are the codes proposed first. Whole proposals take time to read: ``proposal`` is asked only where the two
    codes are not of one analyte anyway.
    """
    found = {}
    for key, code in decided.items():
        first = firsts.get(key, "")
        if key.level is not Level.ANALYSIS or first in ("", code) or code not in release:
            continue
        if first in release and _analyte(_component(release, first)) == _analyte(_component(release, code)):
            continue
        match = proposal(key)
        warning = None if match is None else _against(match, code, _component(release, code))
        if warning is not None:
            found[key] = warning
    return found


def _against(match: Match, code: str, component: str) -> SafetyWarning | None:
    """What the proposal has against the code; nothing where the engine did not understand the row's words."""
    first = match.proposed.on(Axis.COMPONENT) if match.proposed is not None else None
    if first is None or first.level is not Agreement.EXACT:
        return None
    agreements = {one.code: one.on(Axis.COMPONENT) for one in match.candidates}
    if code in agreements:
        return next(iter(check_component(agreements[code])), None)
    named = {_analyte(one.term) for one in agreements.values() if one.level is Agreement.EXACT}
    return None if _analyte(component) in named else component_warning(first.local, component)


def _component(release: LoincRelease, code: str) -> str:
    position = release.position(code)
    return "" if position is None else str(release.columns["COMPONENT"][position])


def _analyte(component: str) -> str:
    """The analyte by itself: fractions, divisors and circumstances of one are not told apart here."""
    return parse_component(component).core.partition(".")[0]
