"""The names of the figures that a term's score is a weighted sum of, each with the axis or prior it counts for."""

from __future__ import annotations

from matching.axes import Axis
from matching.match import Agreement, Prior
from matching.ranking.compare import COMPARISONS

LEVEL_STEPS = (("close", Agreement.CLOSE), ("exact", Agreement.EXACT))
_COMPONENT = (
    "asked",  # share of the row's meaning that the term's component holds
    "asked_all",  # 1 when nothing of it is missing
    "explained",  # share of the component's core that the row accounts for
    "explained_all",
    "letters",
    "named",
    "divisor_met",
    "-divisor_extra",
    "-divisor_missing",
    "challenge_met",
    "-challenge_extra",
    "-challenge_missing",
    "-molecule_conflict",
    "-molecule_extra",
    "-molecule_missing",
    "molecule_hinted",
    "-ige_unasked",
    "-number_missing",
    "-number_extra",
    "class_of_chapter",
)
_PRIORS = {
    Prior.COMMON: (
        "use",
        "use_untold",
        "core_use",
        "rank",
        *(f"usual_{axis}" for axis in ("system", "property", "scale", "method")),
    ),
    Prior.ORDER_OBS: ("-order_only", "-panel_unasked", "panel_asked"),
    Prior.STATUS: ("-discouraged", "-clinical"),
    Prior.VALUE_SET: ("in_value_set",),
    Prior.SIBLINGS: ("-unaccustomed",),  # in moles where the laboratory reports in mass, or the reverse
}


def _names() -> tuple[tuple[str, Axis | Prior], ...]:
    named: list[tuple[str, Axis | Prior]] = [(name, Axis.COMPONENT) for name in _COMPONENT]
    for axis in COMPARISONS:
        named += [(f"{axis.value}_{step}", axis) for step, _ in LEVEL_STEPS]
        named += [(f"{axis.value}_assumed", axis), (f"-{axis.value}_conflict", axis), (f"-{axis.value}_unasked", axis)]
        named += [(f"-{axis.value}_conflict_column", axis)]
    named += [("-virus_cultured", Axis.METHOD)]  # hardly any laboratory grows viruses: a row that means it says so
    for prior, names in _PRIORS.items():
        named += [(name, prior) for name in names]
    return tuple(named)


# Every figure with the group that it counts for. A figure whose name begins with "-" speaks against a term.
FEATURES: tuple[tuple[str, Axis | Prior], ...] = _names()
NAMES = tuple(name for name, _ in FEATURES)
GROUP = tuple(group for _, group in FEATURES)
PLACE = {name: place for place, name in enumerate(NAMES)}
