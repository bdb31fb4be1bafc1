"""LOINC's methods in the words of a laboratory, for those that most terms have."""

from __future__ import annotations

from workbench.language import translate


def methods() -> dict[str, str]:
    """Each method by LOINC's abbreviation."""
    return _immunological() | _molecular() | _microbiological() | _others()


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
    }


def _microbiological() -> dict[str, str]:
    return {
        "Culture": translate("Method", "culture"),
        "Organism specific culture": translate("Method", "culture for one organism"),
        "Aerobic culture": translate("Method", "aerobic culture"),
        "Anaerobic culture": translate("Method", "anaerobic culture"),
        "Respiratory culture": translate("Method", "respiratory culture"),
        "ID": translate("Method", "identification"),
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
        "Phenotyping": translate("Method", "phenotyping"),
        "Westergren": translate("Method", "Westergren"),
        "Glucometer": translate("Method", "glucose meter"),
        "Creatinine-based formula (MDRD)": translate("Method", "MDRD formula"),
        "Creatinine-based formula (CKD-EPI)": translate("Method", "CKD-EPI formula"),
        "Creatinine-based formula (CKD-EPI 2021)": translate("Method", "CKD-EPI 2021 formula"),
        "Cockcroft-Gault formula": translate("Method", "Cockcroft-Gault formula"),
    }
