"""Whether a label names two analyses as one, "ASAT et ALAT", and whether a LOINC term is of both: a row is sure of
neither, unless the term is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from matching.axes import Axis
from matching.reading.column_readings import meant
from matching.reading.readings import Contradiction
from matching.reading.slots import Slot
from matching.words.lexicon import CONTENT
from matching.words.phrases import Phrasebook
from matching.words.quoting import NOWHERE, quote

_TOTAL = re.compile(r"\btot(?:al|ale|aux|ales)?$")
_PART = re.compile(r"\b(free|ionized|glucuronidated)\b")
_MARKER = "Cells.CD"
_JOINED = re.compile(r"\+? ?(?:et|and|und|ou|or|oder|&|\+)(?: (?:de|du|des|d'|la|le|les|l'))*\s?(?:l')?")
_LISTED = re.compile(r"\s*[,;]\s*")
_SHORT_NAME = re.compile(r"(?:.*\W)?[A-Z][A-Z0-9]{1,4}")  # perhaps behind what it is the short name of
_SUM = re.compile(r"[+&]")
_SIDES = re.compile(r"[+;]")
_STROKED = re.compile(r"[+;/]")
_INR = ".INR"
_BETWEEN = re.compile(r"\+| & |/")  # the analytes of one component
_OF_ONE = re.compile(r"/100 |\.total\b|CD\d")
_SAID_TOTAL = re.compile(r"\btot", re.I)


def of_two(
    slots: Sequence[Slot], written: str, phrasebook: Phrasebook, chapters: frozenset[str]
) -> tuple[Contradiction, ...]:
    """The two analyses that a label names as one, where it does."""
    return (
        _total_and_part(slots, written)
        or _two_analytes(slots, written)
        or _two_in_a_name(slots, written, phrasebook, chapters)
    )


def is_of_two(component: str, named: Contradiction) -> bool:
    """Whether a component holds a total beside its part, or two analytes that the row names so: not two forms of one, a
    share of a total, or cells by several markers."""
    if _SAID_TOTAL.search(f"{named.followed} {named.ignored}"):
        return "total" in component
    sides = {side.partition(".")[0] for side in _BETWEEN.split(component)}
    return len(sides) > 1 and not _OF_ONE.search(component)


def _total_and_part(slots: Sequence[Slot], written: str) -> tuple[Contradiction, ...]:
    """An analyte's total and a part of it, "bilirubine totale et conjuguée", are two analyses; "sang total" is none."""
    whole = next((slot for slot in slots if _TOTAL.search(slot.words) and slot.means), None)
    part = next((slot for slot in slots if slot is not whole and _PART.search(slot.means)), None)
    if whole is None or part is None or "total" in part.means:
        return ()
    first, second = sorted((quote(written, slot.place) for slot in (whole, part)), key=written.find)
    return (Contradiction(Axis.COMPONENT, first, second),)


def _two_analytes(slots: Sequence[Slot], written: str) -> tuple[Contradiction, ...]:
    """Two analytes that the label joins by a word, "ASAT et ALAT", or lists by their short names, "ASAT, ALAT"; with a
    stroke between, they may be one."""
    named = [slot for slot in slots if slot.weight >= 1.0 and slot.means and slot.place != NOWHERE]
    for one, other in pairwise(named):
        between = written[one.place[1] : other.place[0]]
        first, second = quote(written, one.place), quote(written, other.place)
        if between == "+" and one.means.startswith(_MARKER):  # CD3+CD4+ are cells of both
            continue
        is_listed = _LISTED.fullmatch(between) and _SHORT_NAME.fullmatch(first) and _SHORT_NAME.fullmatch(second)
        if one.means != other.means and (is_listed or _JOINED.fullmatch(between.strip().casefold())):
            return (Contradiction(Axis.COMPONENT, first, second),)
    return ()


def _two_in_a_name(
    slots: Sequence[Slot], written: str, phrasebook: Phrasebook, chapters: frozenset[str]
) -> tuple[Contradiction, ...]:
    """Two analytes whose names with a plus between are a third's: "calcium + albumine" is no corrected calcium, and
    "TP; INR" or "TP/INR" is not the INR alone.

    LOINC's own sums, "D2+D3" and "ABO & Rh", are of both; "hémoculture aéro + ana" means what its first half does; more
    pluses are a formula. A stroke stands between too much else, "SSA/Ro", to tell two analyses apart but beside an INR.
    """
    named = [slot for slot in slots if slot.place != NOWHERE and slot.means]
    for slot in named:
        is_inr_alone = len(named) == 1 and slot.means.endswith(_INR)
        sides = (_STROKED if is_inr_alone else _SIDES).split(written[slot.place[0] : slot.place[1]])
        if len(sides) != 2 or _SUM.search(slot.means):
            continue
        one, other = (_analytes(side, phrasebook, chapters) for side in sides)
        if one and other and one.isdisjoint(other) and (is_inr_alone or slot.means not in one):
            return (Contradiction(Axis.COMPONENT, *(side.strip() for side in sides)),)
    return ()


def _analytes(text: str, phrasebook: Phrasebook, chapters: frozenset[str]) -> frozenset[str]:
    return frozenset(entry.component for entry in meant(text, phrasebook, chapters) if entry.kind in CONTENT)
