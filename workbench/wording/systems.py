"""LOINC's systems in the words of a laboratory, for those that most terms have."""

from __future__ import annotations

import re

from workbench.language import translate

_NO_SPECIMEN = frozenset({"XXX", "Specimen", "Isolate/Specimen", "*", ""})
_OTHERS = re.compile(r"(?P<base>[^^]+)\^(?P<whose>Donor|BPU|Fetus|Newborn|Control|Mother)")


def names_no_specimen(system: str) -> bool:
    """Whether a term's system leaves open what is sampled."""
    return system in _NO_SPECIMEN


def system_words(system: str) -> str:
    """What a system means; '' where it is not among the usual ones."""
    other = _OTHERS.fullmatch(system)
    if other and other["base"] in _systems():
        whose = _of_whom()[other["whose"]]
        return translate("AxisValue", "{specimen}, {whose}").format(specimen=_systems()[other["base"]], whose=whose)
    return _systems().get(system, "")


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
        "Plt": translate("AxisValue", "platelets"),
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
        "^Fetus": translate("AxisValue", "fetus"),
    }
