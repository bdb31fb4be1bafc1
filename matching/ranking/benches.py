"""What the chapters of a laboratory measure: the LOINC classes they hold, and the molecules they look for."""

from __future__ import annotations

from collections.abc import Mapping

from matching.components import NUCLEIC, Molecule

CHAPTER_CLASSES: Mapping[str, frozenset[str]] = {
    "biochemistry": frozenset({"CHEM", "UA", "DRUG/TOX", "CHAL"}),
    "haematology": frozenset({"HEM/BC", "CELLMARK"}),
    "haemostasis": frozenset({"COAG"}),
    "bloodbank": frozenset({"BLDBK"}),
    "hormones": frozenset({"CHEM", "CHAL"}),
    "tumourmarkers": frozenset({"CHEM", "SERO"}),
    "serology": frozenset({"MICRO", "SERO"}),
    "autoimmunity": frozenset({"SERO"}),
    "allergy": frozenset({"ALLERGY"}),
    "drugs": frozenset({"DRUG/TOX"}),
    "toxicology": frozenset({"DRUG/TOX"}),
    "proteins": frozenset({"CHEM", "SERO", "HEM/BC"}),
    "urine": frozenset({"UA", "CHEM"}),
    "fluids": frozenset({"CHEM", "HEM/BC", "SPEC"}),
    "stool": frozenset({"CHEM", "MICRO"}),
    "semen": frozenset({"FERT"}),
    "microbiology": frozenset({"MICRO", "ABXBACT"}),
    "mycology": frozenset({"MICRO"}),
    "molecular": frozenset({"MICRO", "MOLPATH"}),
    "genetics": frozenset({"MOLPATH", "HLA", "MUT", "TRINUC", "CYTO"}),
    "bloodgas": frozenset({"CHEM", "PULM"}),
    "poct": frozenset({"CHEM", "PULM"}),
    "metabolism": frozenset({"CHEM"}),
    "immunology": frozenset({"SERO", "CELLMARK", "CHEM", "HEM/BC"}),
}
CHAPTER_MOLECULES: Mapping[str, Molecule] = {
    "molecular": NUCLEIC,
    "serology": Molecule.ANTIBODY,
    "autoimmunity": Molecule.ANTIBODY,
    "allergy": Molecule.IGE,
}
