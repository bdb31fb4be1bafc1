"""LOINC's abbreviations in the words of a laboratory, for the values that most rows have."""

from __future__ import annotations

import re
from functools import lru_cache

from matching.axes import Axis
from matching.loinc import LoincTerm
from workbench.language import language, translate
from workbench.wording.methods import method_words
from workbench.wording.systems import system_words

_SHORT = 16  # what is longer is no abbreviation
_LASTING = re.compile(r"([0-9]+)([HDWM])")


def axis_value_words(axis: Axis, value: str) -> str:
    """What ``MCnc`` or ``Ser/Plas`` means; '' where the abbreviation is not among the usual ones."""
    return _words_in(language(), axis, value)


@lru_cache(maxsize=4096)
def _words_in(_language: str, axis: Axis, value: str) -> str:
    if axis is Axis.TIME and (lasting := _LASTING.fullmatch(value)):
        return _duration(int(lasting[1]), lasting[2])
    if axis is Axis.SYSTEM:
        return system_words(value)
    if axis is Axis.METHOD:
        return method_words(value)
    usual = {Axis.PROPERTY: _properties, Axis.TIME: _times, Axis.SCALE: _scales}
    return usual[axis]().get(value, "") if axis in usual else ""


def example_of(axis: Axis, value: str) -> str:
    """What a property or a scale is known by at sight, a unit or an answer; '' for those that need none."""
    if axis is Axis.SCALE:
        return {
            "Nom": translate("AxisValue", "a coded result"),
            "Nar": translate("AxisValue", "a comment"),
            "Ord": translate("AxisValue", "positive or negative"),
        }.get(value, "")
    return _units().get(value, "") if axis is Axis.PROPERTY else ""


def _units() -> dict[str, str]:
    return {
        "MCnc": translate("AxisValue", "g/L"),
        "SCnc": translate("AxisValue", "mmol/L"),
        "NCnc": translate("AxisValue", "10⁹/L, copies/mL"),
        "ACnc": translate("AxisValue", "IU/mL"),
        "CCnc": translate("AxisValue", "U/L"),
        "MRat": translate("AxisValue", "g/24 h"),
        "SRat": translate("AxisValue", "mmol/24 h"),
        "MRto": translate("AxisValue", "mg/g"),
        "SRto": translate("AxisValue", "mmol/mol"),
        "PrThr": translate("AxisValue", "positive or negative"),
        "Susc": translate("AxisValue", "MIC, or S/I/R"),
    }


def translated_axes(term: LoincTerm) -> dict[Axis, str]:
    """The term's axes in the language spoken, as the release translates them; {} where it does not. What a translation
    says of an axis that the term leaves open is not the term's."""
    if language() == "en":
        return {}
    for translation in term.translations:
        if translation.language.startswith(language()):
            return {axis: translation.axes[axis] for axis in Axis if term.axes[axis]}
    return {}


def axis_value_told(axis: Axis, value: str, otherwise: str = "") -> str:
    """The words with LOINC's abbreviation once in brackets, where it is one: ``mass concentration (MCnc)``.
    ``otherwise`` are the words for a value that is not among the usual ones."""
    words = axis_value_words(axis, value) or otherwise
    if axis is Axis.COMPONENT or len(value) > _SHORT or not words or words.casefold() == value.casefold():
        return words or value
    return f"{words} ({value})"


def _duration(count: int, unit: str) -> str:
    return {
        "H": translate("AxisValue", "over %n hours", "", count),
        "D": translate("AxisValue", "over %n days", "", count),
        "W": translate("AxisValue", "over %n weeks", "", count),
        "M": translate("AxisValue", "over %n minutes", "", count),
    }[unit]


def _properties() -> dict[str, str]:
    return _amounts() | _shares() | _findings()


def _amounts() -> dict[str, str]:
    return {
        "MCnc": translate("AxisValue", "mass concentration"),
        "SCnc": translate("AxisValue", "molar concentration"),
        "NCnc": translate("AxisValue", "number concentration"),
        "CCnc": translate("AxisValue", "enzyme activity per volume"),
        "ACnc": translate("AxisValue", "arbitrary units per volume"),
        "MRat": translate("AxisValue", "mass rate"),
        "SRat": translate("AxisValue", "molar rate"),
        "VRat": translate("AxisValue", "volume per time"),
        "EntVol": translate("AxisValue", "volume of one cell"),
        "EntMass": translate("AxisValue", "mass in one cell"),
        "Time": translate("AxisValue", "duration"),
        "LsCnc": translate("AxisValue", "logarithm of a concentration"),
        "PPres": translate("AxisValue", "partial pressure"),
        "Osmol": translate("AxisValue", "osmolality"),
        "Vol": translate("AxisValue", "volume"),
        "ArVRat": translate("AxisValue", "volume per time and area"),
        "VRatArea": translate("AxisValue", "volume per time and area"),
        "ArVol": translate("AxisValue", "volume per area"),
        "MCnt": translate("AxisValue", "mass per mass"),
        "ACnt": translate("AxisValue", "arbitrary units per mass"),
        "EntCat": translate("AxisValue", "enzyme activity in one cell"),
        "OD": translate("AxisValue", "optical density"),
        "TRto": translate("AxisValue", "ratio of durations"),
        "SCnt": translate("AxisValue", "moles per mass"),
        "CCnt": translate("AxisValue", "enzyme activity per mass"),
        "NCnt": translate("AxisValue", "count per mass"),
        "Mass": translate("AxisValue", "mass"),
        "Sub": translate("AxisValue", "amount in moles"),
        "EntSub": translate("AxisValue", "moles in one cell"),
        "Num": translate("AxisValue", "number"),
        "Naric": translate("AxisValue", "count per field or area"),
        "NRat": translate("AxisValue", "count per time"),
        "CRat": translate("AxisValue", "enzyme activity per time"),
        "LnCnc": translate("AxisValue", "logarithm of a number concentration"),
        "LaCnc": translate("AxisValue", "logarithm of arbitrary units"),
        "Vel": translate("AxisValue", "velocity"),
        "Len": translate("AxisValue", "length"),
        "Visc": translate("AxisValue", "viscosity"),
        "Rden": translate("AxisValue", "relative density"),
    }


def _shares() -> dict[str, str]:
    return {
        "MFr": translate("AxisValue", "mass fraction"),
        "NFr": translate("AxisValue", "number fraction"),
        "SFr": translate("AxisValue", "mole fraction"),
        "VFr": translate("AxisValue", "volume fraction"),
        "SCncDiff": translate("AxisValue", "difference of molar concentrations"),
        "MCncDiff": translate("AxisValue", "difference of mass concentrations"),
        "CRto": translate("AxisValue", "ratio of enzyme activities"),
        "TmSCnc": translate("AxisValue", "molar concentration over time"),
        "TmMCnc": translate("AxisValue", "mass concentration over time"),
        "Temp": translate("AxisValue", "temperature"),
        "MSCnc": translate("AxisValue", "mass or molar concentration"),
        "RelRto": translate("AxisValue", "relative ratio"),
        "Zscore": translate("AxisValue", "Z-score"),
        "Prctl": translate("AxisValue", "percentile"),
        "MRto": translate("AxisValue", "mass ratio"),
        "SRto": translate("AxisValue", "mole ratio"),
        "RelTime": translate("AxisValue", "relative time"),
        "RelACnc": translate("AxisValue", "relative activity"),
        "Ratio": translate("AxisValue", "ratio"),
        "AFr": translate("AxisValue", "fraction in arbitrary units"),
        "CFr": translate("AxisValue", "fraction of an activity"),
        "NRto": translate("AxisValue", "number ratio"),
        "MSRto": translate("AxisValue", "mass to mole ratio"),
        "RelMCnc": translate("AxisValue", "relative concentration"),
        "RelCCnc": translate("AxisValue", "relative enzyme activity"),
        "MoM": translate("AxisValue", "multiple of the median"),
    }


def _findings() -> dict[str, str]:
    return {
        "PrThr": translate("AxisValue", "presence"),
        "Titr": translate("AxisValue", "titre"),
        "Imp": translate("AxisValue", "interpretation"),
        "Prid": translate("AxisValue", "identity"),
        "Type": translate("AxisValue", "type"),
        "Morph": translate("AxisValue", "shape"),
        "Susc": translate("AxisValue", "susceptibility"),
        "Aper": translate("AxisValue", "appearance"),
        "Score": translate("AxisValue", "score"),
        "Geno": translate("AxisValue", "genotype"),
        "Seq": translate("AxisValue", "sequence"),
        "Date": translate("AxisValue", "date"),
        "Likelihood": translate("AxisValue", "likelihood"),
        "Arb": translate("AxisValue", "arbitrary"),
        "NCncRange": translate("AxisValue", "range of a number concentration"),
        "Find": translate("AxisValue", "finding"),
        "ThreshNum": translate("AxisValue", "threshold"),
        "Threshold": translate("AxisValue", "threshold"),
    }


def _times() -> dict[str, str]:
    return {
        "Pt": translate("AxisValue", "at one moment"),
        "XXX": translate("AxisValue", "any duration"),
        "Stdy": translate("AxisValue", "as long as the study"),
    }


def _scales() -> dict[str, str]:
    return {
        "Qn": translate("AxisValue", "quantitative"),
        "Ord": translate("AxisValue", "ordinal"),
        "OrdQn": translate("AxisValue", "ordinal or quantitative"),
        "Nom": translate("AxisValue", "nominal"),
        "Nar": translate("AxisValue", "free text"),
        "Doc": translate("AxisValue", "a document"),
        "-": translate("AxisValue", "a set of results"),
    }
