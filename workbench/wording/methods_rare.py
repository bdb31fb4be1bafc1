"""LOINC's methods in the words of a laboratory, for those that few terms have and a laboratory may still meet."""

from __future__ import annotations

from workbench.language import translate


def rare_methods() -> dict[str, str]:
    return _blood_bank() | _stains() | _growing() | _serological() | _genetic() | _chemical()


def _blood_bank() -> dict[str, str]:
    """Methods of the blood bank and of coagulation."""
    return {
        "Prewarmed": translate("Method", "prewarming"),
        "Elution": translate("Method", "elution"),
        "Immediate spin": translate("Method", "immediate spin"),
        "Cold absorption": translate("Method", "cold absorption"),
        "Warm absorption": translate("Method", "warm absorption"),
        "Albumin technique": translate("Method", "albumin technique"),
        "Saline": translate("Method", "in saline"),
        "PEG": translate("Method", "with polyethylene glycol"),
        "IAT": translate("Method", "indirect antiglobulin test"),
        "Low ionic strength saline (LISS)": translate("Method", "in low ionic strength saline (LISS)"),
        "Low ionic strenght saline (LISS)": translate("Method", "in low ionic strength saline (LISS)"),
        "Electronic": translate("Method", "electronic crossmatch"),
        "Complement dependent cytotoxicity": translate("Method", "complement-dependent cytotoxicity"),
        "Coagulation.derived": translate("Method", "derived from the clotting curve"),
        "Coag.two stage": translate("Method", "two-stage clotting assay"),
        "Coag 1:1 saline": translate("Method", "coagulation, mixed 1:1 with saline"),
        "Coagulation 1:1 saline": translate("Method", "coagulation, mixed 1:1 with saline"),
        "Kaolin induced": translate("Method", "kaolin-activated"),
        "Duke": translate("Method", "Duke"),
        "Ivy": translate("Method", "Ivy"),
        "Lee white": translate("Method", "Lee-White"),
    }


def _stains() -> dict[str, str]:
    """Methods of microscopy beside those of bacteria and parasites."""
    return {
        "Other stain": translate("Method", "another stain"),
        "Fungus stain": translate("Method", "fungal stain"),
        "Methylene blue stain": translate("Method", "methylene blue stain"),
        "Methylene blue stain.Loeffler": translate("Method", "Loeffler's methylene blue stain"),
        "Carbol-fuchsin stain": translate("Method", "carbol fuchsin stain"),
        "Hematoxylin and eosin stain": translate("Method", "haematoxylin and eosin stain"),
        "Wright Giemsa stain": translate("Method", "Wright-Giemsa stain"),
        "Gimenez stain": translate("Method", "Gimenez stain"),
        "Neisser stain": translate("Method", "Neisser stain"),
        "Toluidine blue O stain": translate("Method", "toluidine blue stain"),
        "Warthin-Starry stain": translate("Method", "Warthin-Starry stain"),
        "Sudan IV stain": translate("Method", "Sudan IV stain"),
        "Sudan black stain": translate("Method", "Sudan black stain"),
        "Sudan black B stain": translate("Method", "Sudan black B stain"),
        "Oil red O stain": translate("Method", "oil red O stain"),
        "Acetate esterase stain": translate("Method", "acetate esterase stain"),
        "Chloracetate esterase stain": translate("Method", "chloroacetate esterase stain"),
        "Butyrate esterase stain": translate("Method", "butyrate esterase stain"),
        "Esterase stain.non-specific": translate("Method", "non-specific esterase stain"),
        "Myeloperoxidase stain": translate("Method", "myeloperoxidase stain"),
        "Peroxidase stain": translate("Method", "peroxidase stain"),
        "Tartrate-resistant acid phosphatase stain": translate("Method", "tartrate-resistant acid phosphatase stain"),
        "Potassium ferrocyanide stain": translate("Method", "Perls stain (potassium ferrocyanide)"),
        "Prussian blue stain": translate("Method", "Prussian blue stain"),
        "Brilliant cresyl blue": translate("Method", "brilliant cresyl blue"),
        "Hansel stain": translate("Method", "Hansel stain"),
        "Trichrome stain modified": translate("Method", "modified trichrome stain"),
        "Kinyoun iron hematoxylin stain": translate("Method", "Kinyoun iron haematoxylin stain"),
        "Auramine fluorochrome stain": translate("Method", "auramine stain"),
        "Tzanck smear": translate("Method", "Tzanck smear"),
        "Malaria smear": translate("Method", "malaria smear"),
        "Malaria thin smear": translate("Method", "thin film for malaria"),
        "Smear": translate("Method", "smear"),
        "Dry mount": translate("Method", "dry mount"),
        "Lactophenol blue": translate("Method", "lactophenol blue"),
        "Cytology": translate("Method", "cytology"),
        "Inspection": translate("Method", "inspection"),
        "Microscopic count": translate("Method", "microscopic count"),
    }


def _growing() -> dict[str, str]:
    """Methods that grow, kill or infect something."""
    return {
        "Aerobic culture+Anaerobic culture": translate("Method", "aerobic and anaerobic culture"),
        "Environmental culture": translate("Method", "environmental culture"),
        "Cystic fibrosis respiratory culture": translate("Method", "respiratory culture in cystic fibrosis"),
        "Sterile body fluid culture": translate("Method", "culture of a sterile fluid"),
        "Biopsy culture": translate("Method", "culture of a biopsy"),
        "Cytotoxin tissue culture assay": translate("Method", "cytotoxicity in cell culture"),
        "Animal inoculation": translate("Method", "animal inoculation"),
        "Bioassay": translate("Method", "bioassay"),
        "Mouse bioassay": translate("Method", "bioassay in mice"),
        "Mouse bioassay.neutralization": translate("Method", "neutralization in mice"),
        "Phage lysis": translate("Method", "lysis by phages"),
        "Parasite sedimentation": translate("Method", "sedimentation"),
        "Baerman concentration": translate("Method", "Baermann method"),
        "Flotation": translate("Method", "flotation"),
        "Urea breath test": translate("Method", "urea breath test"),
        "Carba NP": translate("Method", "Carba NP"),
        "Bacterial subtyping": translate("Method", "bacterial subtyping"),
        "Gradient strip (E-test)": translate("Method", "gradient strip"),
    }


def _serological() -> dict[str, str]:
    """Methods by which antibodies and immune complexes are found."""
    return {
        "Sabin dye test": translate("Method", "Sabin-Feldman dye test"),
        "Farr": translate("Method", "Farr assay"),
        "Immobilization": translate("Method", "immobilization"),
        "MA": translate("Method", "microagglutination"),
        "Slide agglutination": translate("Method", "slide agglutination"),
        "Plate agglutination": translate("Method", "plate agglutination"),
        "Card agglutination": translate("Method", "card agglutination"),
        "Neut.pseudovirus": translate("Method", "neutralization of a pseudovirus"),
        "Rodent substrate": translate("Method", "immunofluorescence on rodent tissue"),
        "IF.rat kidney": translate("Method", "immunofluorescence on rat kidney"),
        "IF.Hep2 substrate": translate("Method", "immunofluorescence on HEp-2 cells"),
        "Immunofluorescence (IF) rat liver": translate("Method", "immunofluorescence on rat liver"),
        "Guinea pig esophagus substrate": translate("Method", "immunofluorescence on guinea pig oesophagus"),
        "Monkey esophagus substrate": translate("Method", "immunofluorescence on monkey oesophagus"),
        "Cell binding immunofluorescent assay": translate("Method", "immunofluorescence on cells"),
        "Raji cell assay": translate("Method", "Raji cell assay"),
        "PEG assay": translate("Method", "precipitation by polyethylene glycol"),
        "C3d binding assay": translate("Method", "C3d binding"),
        "Immunologic": translate("Method", "immunological test"),
        "Immunoperoxidase stain": translate("Method", "immunoperoxidase"),
        "Fluorescent polarization assay": translate("Method", "fluorescence polarization"),
        "Rapid test": translate("Method", "rapid test"),
        "Immunoassay (EIA) 3rd IS": translate("Method", "immunoassay, 3rd international standard"),
        "1st IRP": translate("Method", "1st international reference preparation"),
        "2nd IRP": translate("Method", "2nd international reference preparation"),
    }


def _genetic() -> dict[str, str]:
    """Methods that look at nucleic acids and chromosomes."""
    return {
        "Dosage of chromosome-specific cfDNA": translate("Method", "count of circulating free DNA by chromosome"),
        "Probe.amp.tar.CDC primer-probe set N1": translate("Method", "target amplification, CDC N1"),
        "Probe.amp.tar.CDC primer-probe set N2": translate("Method", "target amplification, CDC N2"),
        "Probe.amp.tar.CDC primer-probe set N3": translate("Method", "target amplification, CDC N3"),
        "Cytogenetics": translate("Method", "cytogenetics"),
        "MLPA": translate("Method", "MLPA"),
        "RFLP": translate("Method", "RFLP"),
        "Microarray": translate("Method", "microarray"),
        "PAGE": translate("Method", "polyacrylamide gel electrophoresis"),
        "High resolution typing": translate("Method", "high-resolution typing"),
        "Phenotype": translate("Method", "phenotype"),
    }


def _chemical() -> dict[str, str]:
    """Methods of chemistry and haematology that few terms have."""
    return {
        "Chemical separation": translate("Method", "chemical separation"),
        "Background subtraction": translate("Method", "background subtracted"),
        "Dialysis": translate("Method", "dialysis"),
        "Direct spectrometry": translate("Method", "direct spectrometry"),
        "Direct assay": translate("Method", "direct assay"),
        "Ultracentrifugate": translate("Method", "ultracentrifugation"),
        "Centrifugation": translate("Method", "centrifugation"),
        "Impedance": translate("Method", "impedance"),
        "Chromatography column": translate("Method", "column chromatography"),
        "GC/MS": translate("Method", "GC-MS"),
        "Heat denaturation": translate("Method", "heat denaturation"),
        "Heat stability": translate("Method", "heat stability"),
        "Alkali denaturation": translate("Method", "alkali denaturation"),
        "Isopropanol stability": translate("Method", "isopropanol stability"),
        "Electrophesis citrate agar": translate("Method", "electrophoresis on citrate agar"),
        "Electrophoresis acid (pH 6.0)": translate("Method", "electrophoresis at acid pH"),
        "Apt-Downey": translate("Method", "Apt-Downey test"),
        "Refractometry automated": translate("Method", "automated refractometry"),
        "Test strip.manual": translate("Method", "test strip read by eye"),
        "Post hydrolysis": translate("Method", "after hydrolysis"),
        "Tartrate inhibition": translate("Method", "inhibition by tartrate"),
        "Dilution": translate("Method", "dilution"),
        "SSA": translate("Method", "sulfosalicylic acid"),
        "BCG": translate("Method", "bromocresol green"),
        "BCP": translate("Method", "bromocresol purple"),
        "Manual": translate("Method", "manual"),
        "Auto": translate("Method", "automated"),
        "Photometric": translate("Method", "photometry"),
        "Wintrobe": translate("Method", "Wintrobe"),
        "2H Westergren": translate("Method", "Westergren at 2 h"),
        "JDS/JSCC protocol": translate("Method", "JDS/JSCC reference method"),
        "Estimated from glycated hemoglobin": translate("Method", "estimated from glycated haemoglobin"),
        "Cockcroft-Gault formula, BSA formula": translate("Method", "Cockcroft-Gault formula, by body surface"),
        "Creatinine-based formula (Schwartz)": translate("Method", "Schwartz formula"),
        "Cystatin C-based formula/1.73 sq M": translate("Method", "formula with cystatin C"),
        "Creatinine and Cystatin C-based formula (CKD-EPI 2021)": translate(
            "Method", "CKD-EPI 2021 formula with cystatin C"
        ),
        "Transcutaneous CO2 monitor": translate("Method", "transcutaneous monitor"),
        "Transcutaneous O2 monitor": translate("Method", "transcutaneous monitor"),
    }
