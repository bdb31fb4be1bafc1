"""Whether a laboratory reports amounts in moles or in mass, by the units of its rows: what its rows without a unit are
most likely given in. A creatinine without unit is of mg/dL in one laboratory and of µmol/L in the next.

What is found so is a likelihood: it moves a score, and no row is sure by it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from matching.components import parse_component
from matching.words.units import read_unit

_PROPERTIES = {"MCnc": -1, "MRat": -1, "MRto": -1, "MCnt": -1, "SCnc": 1, "SRat": 1, "SRto": 1, "SCnt": 1}
# What a laboratory reports in moles or in mass, the one or the other for all of it. Electrolytes are in moles and
# proteins in mass everywhere; French laboratories give drugs in mass, and lipids and sex hormones as they please.
_BY_HABIT = frozenset(
    "Glucose|Creatinine|Urate|Bilirubin|Bilirubin.glucuronidated|Bilirubin.non-glucuronidated"
    "|Bilirubin.glucuronidated+Bilirubin.albumin bound|Calcium|Magnesium|Phosphate|Iron|Iron binding capacity"
    "|Iron binding capacity.unsaturated|Copper|Zinc|Selenium|Thyroxine|Thyroxine.free|Triiodothyronine"
    "|Triiodothyronine.free|Cortisol|Cortisol.free|11-Deoxycortisol|17-Hydroxyprogesterone|Aldosterone|Androstenedione"
    "|Dehydroepiandrosterone|Dehydroepiandrosterone sulfate|Testosterone.free|Testosterone.free+weakly bound"
    "|Metanephrine|Normetanephrine|Metanephrines|3-Methoxytyramine|EPINEPHrine|Norepinephrine|DOPamine"
    "|Catecholamines|Vanillylmandelate|Homovanillate|5-Hydroxyindoleacetate|Serotonin|Calcitriol|Retinol"
    "|Alpha tocopherol|Ascorbate|Folate|Cobalamins|Oxalate|Citrate|Hydroxyproline|Porphyrins|Coproporphyrin"
    "|Uroporphyrin|Porphobilinogen|Delta aminolevulinate|C peptide|Beta hydroxybutyrate".split("|")
)
_SMALL_MOLES = re.compile(r"[unp]mol/(?:l|ml|dl|24h)")  # mmol/L tells nothing: electrolytes are given in it everywhere
_MASS = re.compile(r"[munp]?g/(?:l|ml|dl|24h|10\*0ml)")
_IN_GRAMS = frozenset({"g/dl", "g/10*0ml"})  # nor do these: haemoglobin
_PER_DECILITRE = re.compile(r"[mun]g/(?:dl|10\*0ml)")
# Of the rows in either, how many are in small moles or per decilitre. Of 158 catalogues in tests/data that reach one
# of the two, 157 report these analytes so more often than not where they give a unit, 1,967 rows of 2,153.
_LEAST, _IN_MOLES, _PER_DECILITRES, _STILL_MASS = 3, 0.2, 0.2, 0.25
_TOLD = 3  # units that are quoted


class Amounts(IntEnum):
    MASS = -1
    UNTOLD = 0
    MOLES = 1


@dataclass(frozen=True, slots=True)
class Habit:
    """What a laboratory reports amounts in, and its most usual units that tell it, as they are written."""

    amounts: Amounts = Amounts.UNTOLD
    units: tuple[str, ...] = ()


NO_HABIT = Habit()


def amount_habit(written: Iterable[str]) -> Habit:
    """The habit of a laboratory with these units, one for each of its rows; none where they do not tell."""
    moles, decilitres = Counter[str](), Counter[str]()
    mass = 0
    for unit in filter(None, written):
        read = read_unit(unit)
        canonical = "" if read is None else read.canonical
        if _SMALL_MOLES.fullmatch(canonical):
            moles[unit.strip()] += 1
        elif _PER_DECILITRE.fullmatch(canonical):
            decilitres[unit.strip()] += 1
        mass += bool(_MASS.fullmatch(canonical)) and canonical not in _IN_GRAMS
    in_moles = moles.total() / max(moles.total() + mass, 1)
    if decilitres.total() >= max(_LEAST, _PER_DECILITRES * mass) and in_moles < _STILL_MASS:
        return Habit(Amounts.MASS, _usual(decilitres))
    if moles.total() >= _LEAST and in_moles >= _IN_MOLES and not decilitres:
        return Habit(Amounts.MOLES, _usual(moles))
    return NO_HABIT


def _usual(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(unit for unit, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:_TOLD])


def amounts_of(components: Sequence[str], properties: Sequence[str]) -> npt.NDArray[np.int8]:
    """For each term, whether it is in moles (1) or in mass (-1), where its component is told in both and by habit;
    else 0."""
    signs = [_PROPERTIES.get(name, 0) for name in properties]
    known: dict[str, set[int]] = {}
    for component, sign in zip(components, signs, strict=True):
        if sign:
            known.setdefault(component, set()).add(sign)
    split = {one for one, told in known.items() if len(told) > 1 and parse_component(one).core in _BY_HABIT}
    pairs = zip(components, signs, strict=True)
    return np.fromiter((sign if component in split else 0 for component, sign in pairs), np.int8)
