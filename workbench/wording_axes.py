"""LOINC's abbreviations in the words of a laboratory, for the values that most rows have."""

from __future__ import annotations

import re
from functools import lru_cache

from matching.axes import Axis
from matching.loinc import LoincTerm
from workbench.language import language, translate
from workbench.wording_methods import method_words

_NO_SPECIMEN = frozenset({"XXX", "Specimen", "Isolate/Specimen", "*", ""})
_SHORT = 16  # what is longer is no abbreviation
_OTHERS = re.compile(r"(?P<base>[^^]+)\^(?P<whose>Donor|BPU|Fetus|Newborn|Control|Mother)")
_LASTING = re.compile(r"([0-9]+)([HDWM])")


def names_no_specimen(system: str) -> bool:
    """Whether a term's system leaves open what is sampled."""
    return system in _NO_SPECIMEN


def axis_value_words(axis: Axis, value: str) -> str:
    """What ``MCnc`` or ``Ser/Plas`` means; '' where the abbreviation is not among the usual ones."""
    return _words_in(language(), axis, value)


@lru_cache(maxsize=4096)
def _words_in(_language: str, axis: Axis, value: str) -> str:
    if axis is Axis.TIME and (lasting := _LASTING.fullmatch(value)):
        return _duration(int(lasting[1]), lasting[2])
    if axis is Axis.SYSTEM and (other := _OTHERS.fullmatch(value)) and other["base"] in _systems():
        whose = _of_whom()[other["whose"]]
        return translate("AxisValue", "{specimen}, {whose}").format(specimen=_systems()[other["base"]], whose=whose)
    usual = {Axis.PROPERTY: _properties, Axis.TIME: _times, Axis.SYSTEM: _systems, Axis.SCALE: _scales}
    if axis is Axis.METHOD:
        return method_words(value)
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
    """The term's axes in the language spoken, as the release translates them; {} where it does not."""
    if language() == "en":
        return {}
    for translation in term.translations:
        if translation.language.startswith(language()):
            return {axis: translation.axes[axis] for axis in Axis}
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
    }


def _of_whom() -> dict[str, str]:
    return {
        "Donor": translate("AxisValue", "of the donor"),
        "BPU": translate("AxisValue", "of the blood product"),
        "Fetus": translate("AxisValue", "of the fetus"),
        "Newborn": translate("AxisValue", "of the newborn"),
        "Control": translate("AxisValue", "of the control"),
        "Mother": translate("AxisValue", "of the mother"),
    }


def _systems() -> dict[str, str]:
    return _blood() | _fluids() | _sites()


def _blood() -> dict[str, str]:
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
        "Ser/Plas/Bld": translate("AxisValue", "serum, plasma or blood"),
        "PRP": translate("AxisValue", "platelet-rich plasma"),
        "WBC": translate("AxisValue", "white cells"),
        "Platelets": translate("AxisValue", "platelets"),
        "BldCo": translate("AxisValue", "cord blood"),
        "BldMV": translate("AxisValue", "mixed venous blood"),
        "Bld.dot": translate("AxisValue", "dried blood spot"),
        "Bld/Tiss": translate("AxisValue", "blood or tissue"),
        "Isolate+Ser": translate("AxisValue", "isolate and serum"),
        "Bld.pos growth": translate("AxisValue", "positive blood culture"),
        "Urine+Ser/Plas": translate("AxisValue", "urine with serum or plasma"),
        "Bld/Bone mar": translate("AxisValue", "blood or bone marrow"),
        "BldCoA": translate("AxisValue", "arterial cord blood"),
        "BldCoV": translate("AxisValue", "venous cord blood"),
        "Plas.cfDNA": translate("AxisValue", "cell-free DNA of plasma"),
        "Ser/Plas+Bld": translate("AxisValue", "serum or plasma with blood"),
        "Retic": translate("AxisValue", "reticulocytes"),
    }


def _fluids() -> dict[str, str]:
    return {
        "Urine": translate("AxisValue", "urine"),
        "Urine sed": translate("AxisValue", "urine sediment"),
        "CSF": translate("AxisValue", "cerebrospinal fluid"),
        "Stool": translate("AxisValue", "stool"),
        "Body fld": translate("AxisValue", "body fluid"),
        "Plr fld": translate("AxisValue", "pleural fluid"),
        "Synv fld": translate("AxisValue", "joint fluid"),
        "Periton fld": translate("AxisValue", "ascitic fluid"),
        "Amnio fld": translate("AxisValue", "amniotic fluid"),
        "Semen": translate("AxisValue", "semen"),
        "Sputum": translate("AxisValue", "sputum"),
        "Saliva": translate("AxisValue", "saliva"),
        "Sweat": translate("AxisValue", "sweat"),
        "BAL": translate("AxisValue", "bronchoalveolar lavage"),
        "Milk": translate("AxisValue", "milk"),
        "Meconium": translate("AxisValue", "meconium"),
        "Gast fld": translate("AxisValue", "gastric fluid"),
        "Pericard fld": translate("AxisValue", "pericardial fluid"),
        "Dial fld": translate("AxisValue", "dialysis fluid"),
        "Dial fld prt": translate("AxisValue", "peritoneal dialysis fluid"),
        "Bile fld": translate("AxisValue", "bile"),
        "Duod fld": translate("AxisValue", "duodenal fluid"),
        "Prostatic fld": translate("AxisValue", "prostatic fluid"),
        "Vitr fld": translate("AxisValue", "vitreous humour"),
        "Ocular fld": translate("AxisValue", "ocular fluid"),
        "Genital fld": translate("AxisValue", "genital fluid"),
        "Exudate": translate("AxisValue", "exudate"),
        "Vomitus": translate("AxisValue", "vomit"),
        "Exhl gas": translate("AxisValue", "exhaled air"),
        "Ser+CSF": translate("AxisValue", "serum with cerebrospinal fluid"),
    }


def _sites() -> dict[str, str]:
    return {
        "Specimen": translate("AxisValue", "specimen not said"),
        "XXX": translate("AxisValue", "specimen not said"),
        "Throat": translate("AxisValue", "throat"),
        "Vag": translate("AxisValue", "vagina"),
        "Hair": translate("AxisValue", "hair"),
        "Dose": translate("AxisValue", "dose"),
        "Bone mar": translate("AxisValue", "bone marrow"),
        "Bone": translate("AxisValue", "bone"),
        "Brain": translate("AxisValue", "brain"),
        "Liver": translate("AxisValue", "liver"),
        "Abscess": translate("AxisValue", "abscess"),
        "Chor vill": translate("AxisValue", "chorionic villi"),
        "Endomet": translate("AxisValue", "endometrium"),
        "Cvm": translate("AxisValue", "cervical mucus"),
        "Medical device": translate("AxisValue", "medical device"),
        "Bronchial brush": translate("AxisValue", "bronchial brushing"),
        "Sputum tracheal aspirate": translate("AxisValue", "tracheal aspirate"),
        "Sputum/Bronchial": translate("AxisValue", "sputum or bronchial specimen"),
        "Tiss": translate("AxisValue", "tissue"),
        "Isolate": translate("AxisValue", "isolate"),
        "Isolate/Specimen": translate("AxisValue", "isolate or specimen"),
        "Nph": translate("AxisValue", "nasopharynx"),
        "Nose": translate("AxisValue", "nose"),
        "Thrt": translate("AxisValue", "throat"),
        "Respiratory": translate("AxisValue", "respiratory tract"),
        "Respiratory.upper": translate("AxisValue", "upper respiratory tract"),
        "Respiratory.lower": translate("AxisValue", "lower respiratory tract"),
        "Bronchial": translate("AxisValue", "bronchi"),
        "Genital": translate("AxisValue", "genital tract"),
        "Cvx": translate("AxisValue", "cervix"),
        "Urethra": translate("AxisValue", "urethra"),
        "Skin": translate("AxisValue", "skin"),
        "Calculus": translate("AxisValue", "urinary stone"),
        "Eye": translate("AxisValue", "eye"),
        "Ear": translate("AxisValue", "ear"),
        "Cnjt": translate("AxisValue", "conjunctiva"),
        "Cornea/Cnjt": translate("AxisValue", "cornea or conjunctiva"),
        "Cvx/Vag": translate("AxisValue", "cervix or vagina"),
        "Penis": translate("AxisValue", "penis"),
        "Placent": translate("AxisValue", "placenta"),
        "Nail": translate("AxisValue", "nail"),
        "Wound": translate("AxisValue", "wound"),
        "Wound.deep": translate("AxisValue", "deep wound"),
        "Wound.shlw": translate("AxisValue", "superficial wound"),
        "Anal": translate("AxisValue", "anus"),
        "Rectum": translate("AxisValue", "rectum"),
        "Anorectal": translate("AxisValue", "anus or rectum"),
        "Lymph node": translate("AxisValue", "lymph node"),
        "Cath tip": translate("AxisValue", "catheter tip"),
        "Asp": translate("AxisValue", "aspirate"),
        "Water": translate("AxisValue", "water"),
        "^Patient": translate("AxisValue", "patient"),
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
