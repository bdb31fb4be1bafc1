"""LOINC's methods in the words of a laboratory, for those that most terms have."""

from __future__ import annotations

import re

from workbench.language import decimal, translate
from workbench.wording.methods_rare import rare_methods

_LIMIT = re.compile(r"Detection limit <= (.+)")
_CUTOFF = re.compile(r"Screen>(.+)")


def method_words(method: str) -> str:
    """What a method means; '' where it is not among the usual ones."""
    if limit := _LIMIT.fullmatch(method):
        units = limit[1].replace("IU/", translate("Method", "IU/"))
        return translate("Method", "detection limit ≤ {limit}").format(limit=decimal(units))
    if cutoff := _CUTOFF.fullmatch(method):
        return translate("Method", "screening, cutoff {cutoff}").format(cutoff=decimal(cutoff[1]))
    return _methods().get(method, "")


def _methods() -> dict[str, str]:
    return _immunological() | _molecular() | _microbiological() | _others() | rare_methods()


def _immunological() -> dict[str, str]:
    return {
        "IA": translate("Method", "immunoassay"),
        "IA.rapid": translate("Method", "rapid immunoassay"),
        "RIA": translate("Method", "radioimmunoassay"),
        "IF": translate("Method", "immunofluorescence"),
        "IB": translate("Method", "immunoblot"),
        "Line blot": translate("Method", "line immunoblot"),
        "Immunofixation": translate("Method", "immunofixation"),
        "LA": translate("Method", "latex agglutination"),
        "Aggl": translate("Method", "agglutination"),
        "HA": translate("Method", "haemagglutination"),
        "HAI": translate("Method", "haemagglutination inhibition"),
        "Comp fix": translate("Method", "complement fixation"),
        "Neut": translate("Method", "neutralization"),
        "RAST": translate("Method", "RAST"),
        "Nephelometry": translate("Method", "nephelometry"),
        "Turbidimetry": translate("Method", "turbidimetry"),
        "IEP": translate("Method", "immunoelectrophoresis"),
        "Immune stain": translate("Method", "immunohistochemistry"),
        "IF.Crithidia luciliae": translate("Method", "immunofluorescence on Crithidia luciliae"),
        "CIE": translate("Method", "counterimmunoelectrophoresis"),
        "Tube agglutination": translate("Method", "tube agglutination"),
        "AHG": translate("Method", "antihuman globulin (Coombs)"),
        "Hep2 substrate": translate("Method", "immunofluorescence on HEp-2 cells"),
        "C1q binding": translate("Method", "C1q binding"),
        "MAR": translate("Method", "MAR test"),
        "VDRL": translate("Method", "VDRL"),
        "RPR": translate("Method", "RPR"),
        "GEL": translate("Method", "gel card"),
    }


def _molecular() -> dict[str, str]:
    return {
        "Probe.amp.tar": translate("Method", "target amplification, e.g. PCR"),
        "Probe.amp": translate("Method", "amplification, e.g. PCR"),
        "Probe.amp.sig": translate("Method", "signal amplification"),
        "Probe": translate("Method", "nucleic acid probe"),
        "Non-probe.amp.tar": translate("Method", "amplification without probe"),
        "Molgen": translate("Method", "molecular genetics"),
        "Sequencing": translate("Method", "sequencing"),
        "Genotyping": translate("Method", "genotyping"),
        "SBT": translate("Method", "sequence-based typing"),
        "FISH": translate("Method", "FISH"),
        "MLC": translate("Method", "mixed lymphocyte culture"),
        "High resolution": translate("Method", "high resolution"),
        "Low resolution": translate("Method", "low resolution"),
    }


def _microbiological() -> dict[str, str]:
    return {
        "Culture": translate("Method", "culture"),
        "Organism specific culture": translate("Method", "culture for one organism"),
        "Aerobic culture": translate("Method", "aerobic culture"),
        "Anaerobic culture": translate("Method", "anaerobic culture"),
        "Respiratory culture": translate("Method", "respiratory culture"),
        "ID": translate("Method", "identification"),
        "SlowMyco": translate("Method", "slow growing mycobacteria"),
        "Trichrome stain": translate("Method", "trichrome stain"),
        "Wright stain": translate("Method", "Wright stain"),
        "Cyto stain": translate("Method", "cytological stain"),
        "Rhodamine-auramine fluorochrome stain": translate("Method", "auramine-rhodamine stain"),
        "Dark field examination": translate("Method", "dark field microscopy"),
        "Pinworm exam": translate("Method", "adhesive tape test"),
        "Sheep Cell Agglutination": translate("Method", "sheep cell agglutination"),
        "MIC": translate("Method", "MIC"),
        "Agar diffusion": translate("Method", "disk diffusion"),
        "Gradient strip": translate("Method", "gradient strip"),
        "Multidisk": translate("Method", "multidisk"),
        "Microscopy.light": translate("Method", "light microscopy"),
        "Microscopy.light.HPF": translate("Method", "microscopy, high power field"),
        "Microscopy.light.LPF": translate("Method", "microscopy, low power field"),
        "Electron microscopy": translate("Method", "electron microscopy"),
        "Gram stain": translate("Method", "Gram stain"),
        "Acid fast stain": translate("Method", "acid fast stain"),
        "Acid fast stain.Ziehl-Neelsen": translate("Method", "Ziehl-Neelsen stain"),
        "Giemsa stain": translate("Method", "Giemsa stain"),
        "Wet preparation": translate("Method", "wet preparation"),
        "KOH preparation": translate("Method", "KOH preparation"),
        "Thick film": translate("Method", "thick film"),
        "Thin film": translate("Method", "thin film"),
        "Concentration": translate("Method", "concentration"),
        "India ink prep": translate("Method", "India ink"),
        "Shell vial culture": translate("Method", "shell vial culture"),
        "Acid fast stain.Kinyoun": translate("Method", "Kinyoun stain"),
        "Acid fast stain.Kinyoun modified": translate("Method", "modified Kinyoun stain"),
        "Calcofluor white": translate("Method", "calcofluor white stain"),
        "Periodic acid-Schiff stain": translate("Method", "periodic acid-Schiff stain"),
        "Methenamine silver nitrate stain": translate("Method", "silver stain"),
        "Acridine orange stain": translate("Method", "acridine orange stain"),
        "Iron hematoxylin stain": translate("Method", "iron haematoxylin stain"),
        "Cyto stain.thin prep": translate("Method", "cytology in thin layer"),
    }


def _others() -> dict[str, str]:
    return {
        "Automated": translate("Method", "automated"),
        "Automated count": translate("Method", "automated count"),
        "Manual count": translate("Method", "manual count"),
        "Visual count": translate("Method", "visual count"),
        "Flow cytometry": translate("Method", "flow cytometry"),
        "Computer assisted": translate("Method", "computer assisted"),
        "Calculated": translate("Method", "calculated"),
        "Calculated.4Ions": translate("Method", "calculated from four ions"),
        "Estimated": translate("Method", "estimated"),
        "Coag": translate("Method", "coagulation"),
        "Chromo": translate("Method", "chromogenic assay"),
        "Electrophoresis": translate("Method", "electrophoresis"),
        "Electrofocusing": translate("Method", "isoelectric focusing"),
        "HPLC": translate("Method", "HPLC"),
        "LC/MS/MS": translate("Method", "LC-MS/MS"),
        "ISE": translate("Method", "ion-selective electrode"),
        "Infrared spectroscopy": translate("Method", "infrared spectroscopy"),
        "Spectrophotometry": translate("Method", "spectrophotometry"),
        "Refractometry": translate("Method", "refractometry"),
        "Test strip": translate("Method", "test strip"),
        "Test strip.automated": translate("Method", "test strip read by a machine"),
        "Screen": translate("Method", "screening"),
        "Confirm": translate("Method", "confirmation"),
        "High sensitivity": translate("Method", "high sensitivity"),
        "Rapid": translate("Method", "rapid test"),
        "Gas chromatography": translate("Method", "gas chromatography"),
        "Electrophoresis.alkaline": translate("Method", "electrophoresis at alkaline pH"),
        "Electrophoresis.acid": translate("Method", "electrophoresis at acid pH"),
        "Kleihauer-Betke": translate("Method", "Kleihauer-Betke"),
        "Solubility test": translate("Method", "solubility test"),
        "Platelet aggregation": translate("Method", "platelet aggregation"),
        "Oximetry": translate("Method", "oximetry"),
        "Pulse oximetry": translate("Method", "pulse oximetry"),
        "IFCC protocol": translate("Method", "IFCC reference method"),
        "With P-5'-P": translate("Method", "with pyridoxal phosphate"),
        "No addition of P-5'-P": translate("Method", "without pyridoxal phosphate"),
        "Reaction: lactate to pyruvate": translate("Method", "from lactate to pyruvate"),
        "Reaction: pyruvate to lactate": translate("Method", "from pyruvate to lactate"),
        "Bromocresol green (BCG) dye binding": translate("Method", "bromocresol green"),
        "Bromocresol purple (BCP) dye binding": translate("Method", "bromocresol purple"),
        "Thromboelastography": translate("Method", "thromboelastography"),
        "Thromboelastography.rotational": translate("Method", "rotational thromboelastometry"),
        "Visual": translate("Method", "by eye"),
        "X-ray diffraction": translate("Method", "X-ray diffraction"),
        "Phenotyping": translate("Method", "phenotyping"),
        "Westergren": translate("Method", "Westergren"),
        "Glucometer": translate("Method", "glucose meter"),
        "Creatinine-based formula (MDRD)": translate("Method", "MDRD formula"),
        "Creatinine-based formula (MDRD)/1.73 sq M": translate("Method", "MDRD formula"),
        "Creatinine-based formula (CKD-EPI)": translate("Method", "CKD-EPI formula"),
        "Creatinine-based formula (CKD-EPI 2021)": translate("Method", "CKD-EPI 2021 formula"),
        "Cockcroft-Gault formula": translate("Method", "Cockcroft-Gault formula"),
    }
