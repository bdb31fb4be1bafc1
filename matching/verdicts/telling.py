"""Scored candidates put in words: six agreements with their evidence, and the sum told by axis and prior."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.catalogue import Level
from matching.loinc import LoincRelease
from matching.match import LEFT_OPEN, Agreement, AxisAgreement, Candidate, Prior, PriorContribution, SafetyWarning
from matching.ranking.features import Candidates
from matching.ranking.figures import NAMES
from matching.ranking.model import by_group
from matching.reading.profile import Profile
from matching.reading.readings import Reading, Source
from matching.reading.surroundings import Hint
from matching.safety.codes import code_warnings, worst_first
from matching.safety.rows import methodless_sibling, row_warnings, unsaid_population
from matching.terms.index import Floats, Index

_LEAST_CONTRIBUTION = 0.005
_COMPONENT_EXACT, _COMPONENT_CLOSE = 0.95, 0.5
# From how much on of it a component is another one although its words agree: a divisor or challenge too many or not
# the one that is named (one word of six apart: 50 g, 75 g), a molecule that nobody asked for, a number that is missing.
_BESIDE = {
    "-divisor_extra": 0.5,
    "-challenge_extra": 0.22,
    "-challenge_missing": 0.22,
    "-molecule_extra": 0.5,
    "-number_missing": 0.5,
}
_MIDDLE, _WIDTH = 9.0, 2.5  # a score of this sum is shown as one half, and how fast it goes to 0 and 1
_FIGURE = {name: place for place, name in enumerate(NAMES)}
_MOST_USUAL = 2  # scales
_LEVELS = {int(level): level for level in Agreement}
_PRIORS = tuple(Prior)


@dataclass(frozen=True)
class Scored:
    """The candidates of a row with their scores, before they are put in words."""

    candidates: Candidates
    scores: npt.NDArray[np.float32]
    order: npt.NDArray[np.int64]  # best first, without those that were refused
    hints: tuple[Hint, ...] = ()


class Teller:
    """Tells candidates of one release, by the weights of one model."""

    def __init__(self, release: LoincRelease, index: Index, weights: Floats) -> None:
        self._release = release
        self._index = index
        # the same terms come back for row after row
        self._code_warnings = lru_cache(maxsize=16384)(partial(code_warnings, release))
        self._methodless = lru_cache(maxsize=16384)(partial(methodless_sibling, release, index))
        self._by_group = by_group(weights)

    def candidates(
        self, profile: Profile, scored: Scored, places: Sequence[int], confidences: Sequence[float]
    ) -> tuple[Candidate, ...]:
        """The candidates at ``places`` of ``scored``, with their confidences."""
        chosen = np.asarray(places, np.int64)
        terms = scored.candidates.terms[chosen].tolist()
        sums = np.round((scored.candidates.figures[chosen] @ self._by_group).astype(np.float64), 3).tolist()
        shown = np.round(1.0 / (1.0 + np.exp((_MIDDLE - scored.scores[chosen]) / _WIDTH)), 4).tolist()
        columns = self._agreements(profile, scored.candidates, chosen, terms, sums)
        habit = ", ".join(profile.habit.units)
        return tuple(
            Candidate(
                code=self._release.codes[term],
                score=shown[rank],
                confidence=round(confidences[rank], 4),
                axes=(axes := tuple(column[rank] for column in columns)),
                priors=_priors(sums[rank], term, scored.hints, habit),
                warnings=self._warnings(profile, axes, term),
            )
            for rank, term in enumerate(terms)
        )

    def _warnings(self, profile: Profile, axes: Sequence[AxisAgreement], term: int) -> tuple[SafetyWarning, ...]:
        on_code = self._code_warnings(term, Level.EXAM if profile.is_order else Level.ANALYSIS)
        on_row = row_warnings(profile, axes, partial(self._methodless, term))
        return worst_first((*on_code, *on_row)) if on_code and on_row else on_code or on_row

    def _agreements(
        self,
        profile: Profile,
        candidates: Candidates,
        chosen: npt.NDArray[np.int64],
        terms: Sequence[int],
        sums: list[list[float]],
    ) -> list[list[AxisAgreement]]:
        """For each axis, one agreement a candidate."""
        column = self._release.columns["COMPONENT"]
        components = [column[term] for term in terms]
        columns = [_of_component(profile, candidates.figures[chosen], components, sums)]
        for place, axis in enumerate(Axis):
            if axis is Axis.COMPONENT:
                continue
            texts = self._index.axes[axis.value].texts
            values = [texts[value] for value in self._index.axis_of_term[axis.value][terms].tolist()]
            reading = profile.readings.get(axis)
            said, evidence, deduced = (
                (reading.said, reading.evidence, reading.deduced) if reading else ("", profile.unread(axis), None)
            )
            if axis is Axis.PROPERTY and reading is not None and not said:
                said = _meant(reading, components, values)
            if axis is Axis.SCALE and reading is not None and reading.source is Source.GUESS:
                # all that is usual, which the term's level goes by; what may be anything says nothing
                said = LEFT_OPEN.join(reading.values) if len(reading.values) <= _MOST_USUAL else ""
            against = [_ignored(profile, axis)] * len(terms)
            if axis is Axis.SYSTEM:  # urine and serum are neither against a term that is of both
                against = [() if "+" in value else ignored for value, ignored in zip(values, against, strict=True)]
            levels = candidates.levels[axis][chosen].tolist()
            columns.append(
                [
                    AxisAgreement(axis, _LEVELS[level], said, value, evidence, shares[place], deduced, but)
                    for level, value, shares, but in zip(levels, values, sums, against, strict=True)
                ]
            )
        return columns


def _of_component(
    profile: Profile, figures: Floats, components: Sequence[str], sums: list[list[float]]
) -> list[AxisAgreement]:
    quotes = profile.quotes
    words = " ".join(quotes)
    one_of_two = tuple(one.followed for one in profile.contradictions if one.axis is Axis.COMPONENT)
    against = _ignored(profile, Axis.COMPONENT)
    named = {slot.means for slot in profile.slots if slot.weight >= 1.0}

    def level_of(found: Agreement, component: str) -> Agreement:
        # beside words that nobody knows the analyte is named all the same: "Facteur VIII (anti-hémophilique A)"
        is_named = found is Agreement.UNKNOWN and component in named
        # a filtration rate of black people is not all that "DFG" asks for
        is_narrower = found is Agreement.EXACT and bool(unsaid_population(profile, component))
        return Agreement.CLOSE if is_named or is_narrower else found

    return [
        AxisAgreement(
            Axis.COMPONENT,
            level_of(level, component),
            words,
            component,
            one_of_two or quotes,
            shares[0],
            against=against,
        )
        for level, component, shares in zip(_component_levels(figures), components, sums, strict=True)
    ]


def _ignored(profile: Profile, axis: Axis) -> tuple[str, ...]:
    """What the row says against what was followed on an axis."""
    return tuple(one.ignored for one in profile.contradictions if one.axis is axis)


def _component_levels(figures: Floats) -> list[Agreement]:
    conflict = figures[:, _FIGURE["-molecule_conflict"]] > 0
    asked, explained = figures[:, _FIGURE["asked"]], figures[:, _FIGURE["explained"]]
    same = np.all([figures[:, _FIGURE[name]] < least for name, least in _BESIDE.items()], axis=0)
    exact = (asked >= _COMPONENT_EXACT) & (explained >= _COMPONENT_EXACT) & same
    level = np.where(exact, Agreement.EXACT, np.where(asked >= _COMPONENT_CLOSE, Agreement.CLOSE, Agreement.UNKNOWN))
    return [_LEVELS[one] for one in np.where(conflict, Agreement.CONFLICT, level).tolist()]


def _meant(reading: Reading, components: Sequence[str], values: Sequence[str]) -> str:
    """The values of one component's terms that the row may mean: those between which it does not decide (``%``:
    ``MFr|SFr``), or the only one (``UI/mL``: ``ACnc``); '' where there is none."""
    fitting = {
        value
        for component, value in zip(components, values, strict=True)
        if component == components[0] and reading.values.get(value) is Agreement.EXACT
    }
    return LEFT_OPEN.join(sorted(fitting))


def _priors(sums: list[float], term: int, hints: tuple[Hint, ...], habit: str) -> tuple[PriorContribution, ...]:
    """What moves the score of a term beside its axes; ``habit``: the units of the laboratory's other rows."""
    usual = zip(_PRIORS, sums[len(Axis) :], strict=True)
    found = [
        PriorContribution(prior, share, habit if prior is Prior.SIBLINGS else "")
        for prior, share in usual
        if abs(share) > _LEAST_CONTRIBUTION
    ]
    found += [PriorContribution(one.prior, one.contribution, one.evidence) for one in hints if one.position == term]
    return tuple(found)
