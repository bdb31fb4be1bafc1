"""How usual a term is, whatever the row says: ranks, use in public catalogues, and what its class usually looks like.

All of it is worked out once for a release, one figure for each term.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matching.components import parse_component
from matching.loinc import LoincRelease, code_number
from matching.terms.index import Index, Ints
from matching.words.amounts import amounts_of

Floats = npt.NDArray[np.float32]

_RANKED = 20_000.0  # COMMON_TEST_RANK goes to about this
_SMOOTHING = 3.0
PAIRS = ("system", "property", "scale", "method", "time")


@dataclass(frozen=True)
class Priors:
    """One figure a term, each 0 or more unless said otherwise."""

    use: Floats  # log of how many public catalogues use the code
    core_use: Floats  # the same for all terms of the core together
    rank: Floats  # 1 for the most common test, falling to 0
    usual: Mapping[str, Floats]  # log share of the term's value on an axis in its class, where catalogues map (≤ 0)
    observation: Floats  # 1 unless the term is only ordered
    panel: Floats
    proposable: npt.NDArray[np.bool_]  # deprecated terms are not
    discouraged: Floats
    clinical: Floats  # 1 for terms that are not laboratory ones
    in_value_set: Floats
    amounts: npt.NDArray[np.int8]  # 1 in moles, -1 in mass, where laboratories give the one or the other by habit


def make_priors(release: LoincRelease, index: Index, uses: Mapping[str, float]) -> Priors:
    """``uses``: code → number of public catalogues that map something to it (shipped, see resources/priors)."""
    count = _counts(release, uses)
    core = index.core_of_term
    core_count = np.bincount(np.maximum(core, 0), weights=count * (core >= 0), minlength=index.n_cores)
    columns = release.columns
    status = np.array(columns["STATUS"][:])
    order = np.array(columns["ORDER_OBS"][:] if "ORDER_OBS" in columns else [""] * len(release))
    kind = np.array(columns["CLASSTYPE"][:] if "CLASSTYPE" in columns else ["1"] * len(release))
    classes = np.array([text.startswith("PANEL") for text in index.axes["class"].texts])
    members = release.value_set or frozenset()
    return Priors(
        use=np.log1p(count).astype(np.float32),
        core_use=np.log1p(core_count[np.maximum(core, 0)]).astype(np.float32),
        rank=common_ranks(release),
        usual={axis: _usual(index, axis, count) for axis in PAIRS},
        observation=(order != "Order").astype(np.float32),
        panel=classes[index.axis_of_term["class"]].astype(np.float32),
        proposable=(status != "DEPRECATED") & (core >= 0),
        discouraged=(status == "DISCOURAGED").astype(np.float32),
        clinical=(kind == "2").astype(np.float32),
        in_value_set=np.fromiter((code in members for code in release.codes), np.float32, len(release))
        if members
        else np.zeros(len(release), np.float32),
        amounts=amounts_of(columns["COMPONENT"], columns["PROPERTY"]),
    )


def usual_components(release: LoincRelease, uses: Mapping[str, float]) -> dict[str, float]:
    """How much each component, without divisor and challenge, is used: the log of what its most usual term is."""
    usual: dict[str, float] = {}
    components = release.columns["COMPONENT"]
    for code, times in uses.items():
        place = release.position(code)
        if place is not None:
            core = parse_component(components[place]).core
            usual[core] = max(usual.get(core, 0.0), math.log1p(times))
    return usual


def _counts(release: LoincRelease, uses: Mapping[str, float]) -> npt.NDArray[np.float64]:
    count = np.zeros(len(release))
    numbers = release.numbers
    for code, times in uses.items():
        place = int(np.searchsorted(numbers, code_number(code)))
        if place < len(release) and numbers[place] == code_number(code):
            count[place] = times
    return count


def common_ranks(release: LoincRelease) -> Floats:
    """By COMMON_TEST_RANK: 1 for the most common test, falling to 0, which unranked ones have."""
    column = release.columns.get("COMMON_TEST_RANK")
    if column is None:
        return np.zeros(len(release), np.float32)
    rank = np.fromiter((int(text) if text.isdigit() else 0 for text in column), np.float64, len(release))
    share: npt.NDArray[np.float64] = 1.0 - np.log(np.maximum(rank, 1.0)) / np.log(_RANKED)
    ranks: Floats = (np.clip(share, 0.0, 1.0) * (rank > 0)).astype(np.float32)
    return ranks


def _usual(index: Index, axis: str, count: npt.NDArray[np.float64]) -> Floats:
    """Log of the share of each (class, value) among mapped rows of the class, smoothed by the release's own shares."""
    classes: Ints = index.axis_of_term["class"]
    values: Ints = index.axis_of_term[axis]
    width = len(index.axes[axis])
    pair = classes.astype(np.int64) * width + values
    size = len(index.axes["class"]) * width
    used = np.bincount(pair, weights=count, minlength=size)
    held = np.bincount(pair, minlength=size).astype(np.float64)
    class_of_pair = np.arange(size) // width
    held_share = held / np.maximum(np.bincount(class_of_pair, weights=held)[class_of_pair], 1.0)
    total = np.bincount(class_of_pair, weights=used)[class_of_pair]
    share = (used + _SMOOTHING * held_share) / (total + _SMOOTHING)
    logs: Floats = np.log(np.maximum(share[pair], 1e-4)).astype(np.float32)
    return logs
