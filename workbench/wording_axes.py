"""LOINC's abbreviations in the words of a laboratory, for the values that most rows have."""

from __future__ import annotations

from matching.axes import Axis
from workbench.language import translate


def axis_value_words(axis: Axis, value: str) -> str:
    """What ``MCnc`` or ``Ser/Plas`` means; '' where the abbreviation is not among the usual ones."""
    usual = {Axis.PROPERTY: _properties, Axis.TIME: _times, Axis.SYSTEM: _systems, Axis.SCALE: _scales}.get(axis)
    return usual().get(value, "") if usual is not None else ""


def _properties() -> dict[str, str]:
    return {
        "MCnc": translate("AxisValue", "mass per volume"),
        "SCnc": translate("AxisValue", "moles per volume"),
        "NCnc": translate("AxisValue", "count per volume"),
        "CCnc": translate("AxisValue", "enzyme activity per volume"),
        "ACnc": translate("AxisValue", "arbitrary units per volume"),
        "MFr": translate("AxisValue", "mass fraction"),
        "NFr": translate("AxisValue", "number fraction"),
        "SFr": translate("AxisValue", "mole fraction"),
        "VFr": translate("AxisValue", "volume fraction"),
        "MRat": translate("AxisValue", "mass per time"),
        "SRat": translate("AxisValue", "moles per time"),
        "VRat": translate("AxisValue", "volume per time"),
        "MRto": translate("AxisValue", "mass ratio"),
        "SRto": translate("AxisValue", "mole ratio"),
        "RelTime": translate("AxisValue", "relative time"),
        "RelACnc": translate("AxisValue", "relative activity"),
        "EntVol": translate("AxisValue", "volume of one cell"),
        "EntMass": translate("AxisValue", "mass in one cell"),
        "PrThr": translate("AxisValue", "presence"),
        "Titr": translate("AxisValue", "titre"),
        "Imp": translate("AxisValue", "interpretation"),
        "Prid": translate("AxisValue", "identity"),
        "Type": translate("AxisValue", "type"),
        "Time": translate("AxisValue", "duration"),
        "LsCnc": translate("AxisValue", "logarithm of a concentration"),
        "PPres": translate("AxisValue", "partial pressure"),
        "Osmol": translate("AxisValue", "osmolality"),
        "Vol": translate("AxisValue", "volume"),
        "Morph": translate("AxisValue", "shape"),
        "Ratio": translate("AxisValue", "ratio"),
        "ArVRat": translate("AxisValue", "volume per time and area"),
        "VRatArea": translate("AxisValue", "volume per time and area"),
        "ArVol": translate("AxisValue", "volume per area"),
    }


def _times() -> dict[str, str]:
    return {
        "Pt": translate("AxisValue", "at one moment"),
        "24H": translate("AxisValue", "over 24 hours"),
        "12H": translate("AxisValue", "over 12 hours"),
        "8H": translate("AxisValue", "over 8 hours"),
        "1H": translate("AxisValue", "over 1 hour"),
        "XXX": translate("AxisValue", "any duration"),
    }


def _systems() -> dict[str, str]:
    return {
        "Ser/Plas": translate("AxisValue", "serum or plasma"),
        "Ser": translate("AxisValue", "serum"),
        "Plas": translate("AxisValue", "plasma"),
        "Bld": translate("AxisValue", "whole blood"),
        "BldA": translate("AxisValue", "arterial blood"),
        "BldV": translate("AxisValue", "venous blood"),
        "BldC": translate("AxisValue", "capillary blood"),
        "PPP": translate("AxisValue", "platelet-poor plasma"),
        "RBC": translate("AxisValue", "red cells"),
        "Urine": translate("AxisValue", "urine"),
        "Urine sed": translate("AxisValue", "urine sediment"),
        "CSF": translate("AxisValue", "cerebrospinal fluid"),
        "Stool": translate("AxisValue", "stool"),
        "Specimen": translate("AxisValue", "specimen not said"),
        "XXX": translate("AxisValue", "specimen not said"),
        "Body fld": translate("AxisValue", "body fluid"),
        "Plr fld": translate("AxisValue", "pleural fluid"),
        "Synv fld": translate("AxisValue", "joint fluid"),
        "Periton fld": translate("AxisValue", "ascitic fluid"),
        "Amnio fld": translate("AxisValue", "amniotic fluid"),
        "Semen": translate("AxisValue", "semen"),
        "Sputum": translate("AxisValue", "sputum"),
        "Throat": translate("AxisValue", "throat"),
        "Vag": translate("AxisValue", "vagina"),
        "Saliva": translate("AxisValue", "saliva"),
        "Hair": translate("AxisValue", "hair"),
        "Sweat": translate("AxisValue", "sweat"),
        "Ser/Plas/Bld": translate("AxisValue", "serum, plasma or blood"),
        "Dose": translate("AxisValue", "dose"),
        "^Patient": translate("AxisValue", "patient"),
    }


def _scales() -> dict[str, str]:
    return {
        "Qn": translate("AxisValue", "a number"),
        "Ord": translate("AxisValue", "ordered, e.g. absent or present"),
        "OrdQn": translate("AxisValue", "ordered or a number"),
        "Nom": translate("AxisValue", "a name"),
        "Nar": translate("AxisValue", "free text"),
        "Doc": translate("AxisValue", "a document"),
        "-": translate("AxisValue", "a set of results"),
    }
