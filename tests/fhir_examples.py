"""A small laboratory and a small release, made up for the FHIR tests."""

from __future__ import annotations

from datetime import UTC, datetime

from catalog_io.fhir_identity import LabIdentity
from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey
from matching.loinc import LoincRelease
from matching.mapping import Equivalence, Mapping, Status

WHEN = datetime(2024, 3, 5, 9, 30, tzinfo=UTC)
LAB = LabIdentity(name="LBM de l'Étang", base="https://lbm.example/fhir", oids={Level.ANALYSIS: "1.2.250.1.999.1"})

RELEASE = LoincRelease(
    "2.78",
    {
        "LOINC_NUM": ["2339-0", "2345-7", "2350-7", "2951-2", "10834-0"],
        "COMPONENT": ["Glucose", "Glucose", "Glucose", "Sodium", "Globulin"],
        "LONG_COMMON_NAME": ["Glucose Bld", "Glucose Ser/Plas", "Glucose Ur", "Sodium Ser/Plas", "Globulin Ser"],
        "EXTERNAL_COPYRIGHT_NOTICE": ["", "", "", "Copyright of a third party", "Another that is not quoted"],
    },
)

CATALOGUE = Catalogue(
    analyses=(
        LocalAnalysis(code="GLU", label="Glucose", specimen="Sang", unit="mmol/L", synonyms=("Glycémie", "Sucre")),
        LocalAnalysis(code="GLUU", label="GLUCOSE", specimen="Urine", unit="mmol/L"),
        LocalAnalysis(
            code="NA", label="Sodium", specimen="Sang", unit="mmol/L", nabm=("1609",), subcontracted=False, volume=1200
        ),
        LocalAnalysis(code="RARE", label="Dosage rare"),
        LocalAnalysis(code="LCR1", label="Examen du LCR"),
        LocalAnalysis(code="PROP", label="Proposé", extras=(("Automate", "A1"), ("automate", "B2"))),
    ),
    exams=(Exam(code="IONO", label="Ionogramme", chapter_code="BIOC", analyses=("NA", "GLU")),),
    chapters=(
        Chapter(code="BIOC", label="Biochimie"),
        Chapter(code="IONS", label="Ions", parent="BIOC"),
        Chapter(code="IONS", label="Ions", parent="SANG"),
    ),
)


def key(code: str, level: Level = Level.ANALYSIS) -> LocalKey:
    return LocalKey(level, code)


MAPPINGS = {
    key("GLU"): Mapping(Status.CONFIRMED, "2345-7"),
    key("GLUU"): Mapping(Status.SECOND_READ, "2350-7", equivalence=Equivalence.SOURCE_IS_NARROWER),
    key("NA"): Mapping(Status.CONFIRMED, "2951-2", equivalence=Equivalence.SOURCE_IS_BROADER),
    key("RARE"): Mapping(Status.NO_CODE, comment="Demande faite à l'ANS"),
    key("LCR1"): Mapping(Status.NO_CODE, interim="600238"),
    key("PROP"): Mapping(Status.PROPOSED, "2339-0"),
    key("IONO", Level.EXAM): Mapping(Status.CONFIRMED, "2951-2", equivalence=Equivalence.RELATED),
    key("BIOC", Level.CHAPTER): Mapping(Status.CONFIRMED, "18719-5"),
}
