"""LOINC's classes in a laboratory's words, and what somebody means who types one of them."""

from __future__ import annotations

from matching.words.text import unaccented
from workbench.language import translate


def class_words() -> dict[str, str]:
    """What each of the usual classes holds, in the order in which they are offered."""
    return {
        "CHEM": translate("LoincClass", "chemistry, biochemistry"),
        "HEM/BC": translate("LoincClass", "haematology, blood count"),
        "COAG": translate("LoincClass", "coagulation, haemostasis"),
        "MICRO": translate("LoincClass", "microbiology, infectious serology"),
        "SERO": translate("LoincClass", "serology, autoimmunity"),
        "ALLERGY": translate("LoincClass", "allergy"),
        "DRUG/TOX": translate("LoincClass", "drugs, toxicology"),
        "UA": translate("LoincClass", "urine, urinalysis"),
        "BLDBK": translate("LoincClass", "blood group, transfusion"),
        "CHAL": translate("LoincClass", "challenge, dynamic test"),
        "CELLMARK": translate("LoincClass", "cell marker, phenotyping"),
        "ABXBACT": translate("LoincClass", "antibiotic susceptibility"),
        "FERT": translate("LoincClass", "fertility, semen"),
        "MOLPATH": translate("LoincClass", "genetics, molecular pathology"),
        "HLA": translate("LoincClass", "HLA, tissue typing"),
        "CYTO": translate("LoincClass", "cytology, cytogenetics"),
        "PATH": translate("LoincClass", "pathology"),
        "SPEC": translate("LoincClass", "specimen"),
        "PANEL": translate("LoincClass", "panels"),
    }


def classes_meant(said: str) -> frozenset[str]:
    """The classes whose name or one of whose words is ``said``, else those of which one begins with it."""
    wanted = unaccented(said)
    known = {
        name: {unaccented(name), *unaccented(words).replace(",", " ").split()} for name, words in class_words().items()
    }
    exact = frozenset(name for name, words in known.items() if wanted in words)
    return exact or frozenset(name for name, words in known.items() if any(word.startswith(wanted) for word in words))
