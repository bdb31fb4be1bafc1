"""A small real laboratory for the window's tests: some LOINC terms, a catalogue, a project in memory, an engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from matching.axes import Axes, Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.loinc import TERM_COLUMNS, VARIANT_COLUMNS, LoincRelease, code_number
from matching.mapping import Reviewer
from matching.match import (
    Agreement,
    AxisAgreement,
    Candidate,
    Match,
    Prior,
    PriorContribution,
    Reason,
    SafetyWarning,
    Severity,
    Verdict,
)
from matching.reading.surroundings import ALONE, Surroundings
from matching.search.terms import TermSearch, build
from matching.terms.columns import TextColumn
from matching.words.text import unaccented
from workbench.models.review import Review
from workbench.project import Project, open_project

BIOLOGIST = Reviewer("Claire Martin")
COLLEAGUE = Reviewer("Paul Durand")

# A term on two lines: code|axes|unit|rank, then its English and French names.
_TERMS = """
2345-7|Glucose:MCnc:Pt:Ser/Plas:Qn:|mg/dL|2
Glucose [Mass/volume] in Serum or Plasma|Glucose [Masse/Volume] Sérum/Plasma ; Numérique
14749-6|Glucose:SCnc:Pt:Ser/Plas:Qn:|mmol/L|60
Glucose [Moles/volume] in Serum or Plasma|Glucose [Moles/Volume] Sérum/Plasma ; Numérique
2339-0|Glucose:MCnc:Pt:Bld:Qn:|mg/dL|15
Glucose [Mass/volume] in Blood|Glucose [Masse/Volume] Sang ; Numérique
2350-7|Glucose:MCnc:Pt:Urine:Qn:|mg/dL|300
Glucose [Mass/volume] in Urine|Glucose [Masse/Volume] Urine ; Numérique
2951-2|Sodium:SCnc:Pt:Ser/Plas:Qn:|mmol/L|3
Sodium [Moles/volume] in Serum or Plasma|Sodium [Moles/Volume] Sérum/Plasma ; Numérique
2955-3|Sodium:SCnc:Pt:Urine:Qn:|mmol/L|120
Sodium [Moles/volume] in Urine|Sodium [Moles/Volume] Urine ; Numérique
2823-3|Potassium:SCnc:Pt:Ser/Plas:Qn:|mmol/L|1
Potassium [Moles/volume] in Serum or Plasma|Potassium [Moles/Volume] Sérum/Plasma ; Numérique
2160-0|Creatinine:MCnc:Pt:Ser/Plas:Qn:|mg/dL|5
Creatinine [Mass/volume] in Serum or Plasma|Créatinine [Masse/Volume] Sérum/Plasma ; Numérique
14682-9|Creatinine:SCnc:Pt:Ser/Plas:Qn:|umol/L|80
Creatinine [Moles/volume] in Serum or Plasma|Créatinine [Moles/Volume] Sérum/Plasma ; Numérique
718-7|Hemoglobin:MCnc:Pt:Bld:Qn:|g/dL|4
Hemoglobin [Mass/volume] in Blood|Hémoglobine [Masse/Volume] Sang ; Numérique
6690-2|Leukocytes:NCnc:Pt:Bld:Qn:Automated count|10*3/uL|8
Leukocytes [#/volume] in Blood by Automated count|Leucocytes [Nombre/Volume] Sang ; Numérique ; Comptage automate
3016-3|Thyrotropin:ACnc:Pt:Ser/Plas:Qn:|m[IU]/L|40
Thyrotropin [Units/volume] in Serum or Plasma|TSH [Unités/Volume] Sérum/Plasma ; Numérique
1988-5|C reactive protein:MCnc:Pt:Ser/Plas:Qn:|mg/L|50
C reactive protein [Mass/volume] in Serum or Plasma|Protéine C réactive [Masse/Volume] Sérum/Plasma ; Numérique
"""
_WORDS = {"glycemie": "Glucose", "glucose": "Glucose", "sodium": "Sodium", "potassium": "Potassium",
          "creatinine": "Creatinine", "hemoglobine": "Hemoglobin", "leucocytes": "Leukocytes", "tsh": "Thyrotropin",
          "crp": "C reactive protein"}  # fmt: skip
_SPECIMENS = {"serum": "Ser/Plas", "serum or plasma": "Ser/Plas", "sang total": "Bld", "whole blood": "Bld",
              "urines": "Urine", "urine": "Urine"}  # fmt: skip
_UNITS = {
    "g/L": "MCnc",
    "mg/L": "MCnc",
    "mmol/L": "SCnc",
    "µmol/L": "SCnc",
    "g/dL": "MCnc",
    "G/L": "NCnc",
    "mUI/L": "ACnc",
}

_ROWS = (
    # code, label, specimen, unit, chapter, volume, subcontracted
    ("GLY", "GLYCEMIE A JEUN", "Sérum", "mmol/L", "Biochimie", 52000, False),
    ("GLYU", "GLUCOSE URINAIRE", "Urines", "g/L", "Biochimie", 3100, False),
    ("GLYM", "GLUCOSE", "", "", "Biochimie", 800, False),
    ("NA", "SODIUM", "Sérum", "mmol/L", "Biochimie", 61000, False),
    ("NAU", "SODIUM URINAIRE", "Urines", "mmol/L", "Biochimie", 1900, False),
    ("K", "POTASSIUM", "Sérum", "mmol/L", "Biochimie", 60500, False),
    ("CREA", "CREATININE", "Sérum", "µmol/L", "Biochimie", 58000, False),
    ("CREA2", "CREATININE", "Sérum", "µmol/L", "Biochimie", 400, False),
    ("CREA3", "CREATININE", "Sérum", "µmol/L", "Biochimie", 300, False),
    ("CREAM", "CREATININE (mg)", "Sérum", "mg/L", "Biochimie", 90, False),
    ("HB", "HEMOGLOBINE", "Sang total", "g/dL", "Hématologie", 70000, False),
    ("GB", "LEUCOCYTES", "Sang total", "G/L", "Hématologie", 70000, False),
    ("TSH", "TSH", "Sérum", "mUI/L", "Hormonologie", 21000, True),
    ("CRP", "CRP", "Sérum", "mg/L", "Immunologie", 33000, False),
    ("XYZ", "DOSAGE INCONNU", "Sérum", "", "Hormonologie", 12, True),
    ("COM", "COMMENTAIRE BIOLOGISTE", "", "", "Divers", None, None),
)


def small_release() -> LoincRelease:
    lines = _TERMS.split("\n")[1:-1]
    terms = [(*first.split("|"), *second.split("|")) for first, second in zip(lines[::2], lines[1::2], strict=True)]
    terms.sort(key=lambda term: code_number(term[0]))
    cells: dict[str, list[str]] = {name: [] for name in TERM_COLUMNS}
    french: dict[str, list[str]] = {name: [] for name in VARIANT_COLUMNS}
    for code, name, units, rank, english, french_name in terms:
        axes = Axes.parse(name)
        said = {"LOINC_NUM": code, "COMPONENT": axes.component, "PROPERTY": axes.property, "TIME_ASPCT": axes.time,
                "SYSTEM": axes.system, "SCALE_TYP": axes.scale, "METHOD_TYP": axes.method, "CLASS": "CHEM",
                "CLASSTYPE": "1", "STATUS": "ACTIVE", "LONG_COMMON_NAME": english, "EXAMPLE_UCUM_UNITS": units,
                "COMMON_TEST_RANK": rank, "ORDER_OBS": "Both",
                "RELATEDNAMES2": f"{axes.component}; Chemistry; Level"}  # fmt: skip
        for column in TERM_COLUMNS:
            cells[column].append(said.get(column, ""))
        for column in VARIANT_COLUMNS:
            french[column].append(french_name if column == "LONG_COMMON_NAME" else "")
    return LoincRelease(
        "2.80",
        {name: TextColumn.of(column) for name, column in cells.items()},
        {"fr-FR": {name: TextColumn.of(column) for name, column in french.items()}},
        is_starter=True,
    )


def small_catalogue() -> Catalogue:
    return Catalogue(
        analyses=tuple(
            LocalAnalysis(
                code=code, label=label, specimen=specimen, unit=unit, chapter=chapter, volume=volume,
                subcontracted=subcontracted, row=row,
            )
            for row, (code, label, specimen, unit, chapter, volume, subcontracted) in enumerate(_ROWS, start=2)
        )
    )  # fmt: skip


def large_catalogue(rows: int) -> Catalogue:
    """The small catalogue's rows over and over, with codes and labels of their own."""
    small = small_catalogue().analyses
    return Catalogue(
        analyses=tuple(
            replace(
                small[n % len(small)],
                code=f"{small[n % len(small)].code}-{n}",
                label=f"{small[n % len(small)].label} {n}",
            )
            for n in range(rows)
        )
    )


class SmallEngine:
    """Answers from words, specimens and units alone: enough to have every verdict and every agreement on screen."""

    def __init__(self, release: LoincRelease, is_ready: bool = True) -> None:
        self.release = release
        self.is_ready = is_ready
        self._search = TermSearch(release, build(release))

    def match(self, analysis: LocalAnalysis, top: int = 20, around: Surroundings = ALONE) -> Match:
        words = unaccented(analysis.label).split()
        component = next((_WORDS[word] for word in words if word in _WORDS), None)
        if component is None:
            not_one = "commentaire" in words
            reason = Reason.NOT_AN_ANALYSIS if not_one else Reason.NO_CANDIDATE
            return Match(analysis.key, (), Verdict.NONE, reason, engine="small 1")
        found = [self.explain(analysis, t.code, around) for t in self.release if t.axes.component == component]
        found.sort(key=lambda c: (-c.score, c.code))
        best = found[0]
        missing = [a.axis for a in best.axes if a.level is Agreement.UNKNOWN and a.axis is not Axis.METHOD]
        if missing and len(found) > 1:
            axis = missing[-1]
            values = tuple(dict.fromkeys(self.release.term(c.code).axes[axis] for c in found))
            return Match(
                analysis.key, tuple(found[:top]), Verdict.AMBIGUOUS, Reason.MISSING_AXIS, axis, values, "small 1"
            )
        verdict = Verdict.CONFIDENT if best.confidence > 0.8 else Verdict.WEAK
        reason = Reason.CLEAR if verdict is Verdict.CONFIDENT else Reason.LOW_SCORE
        return Match(analysis.key, tuple(found[:top]), verdict, reason, engine="small 1")

    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        term = self.release.term(code)
        words = unaccented(analysis.label).split()
        specimen = around.context(analysis.key).meant_specimen or analysis.specimen
        said = {
            Axis.COMPONENT: next((_WORDS[word] for word in words if word in _WORDS), ""),
            Axis.PROPERTY: _UNITS.get(analysis.unit, ""),
            Axis.SYSTEM: self.specimen(specimen),
            Axis.SCALE: "Qn" if analysis.unit else "",
        }
        evidence = {
            Axis.COMPONENT: analysis.label,
            Axis.PROPERTY: analysis.unit,
            Axis.SYSTEM: analysis.specimen,
            Axis.SCALE: analysis.unit,
        }
        axes = tuple(_agreement(axis, said.get(axis, ""), term.axes[axis], evidence.get(axis, "")) for axis in Axis)
        score = sum(axis.contribution for axis in axes)
        sure = min(max(score / 3.4, 0.02), 0.97)
        clash = any(axis.level is Agreement.CONFLICT and axis.axis is Axis.PROPERTY for axis in axes)
        warnings = (
            (SafetyWarning("unit-property", Severity.WARNING, (analysis.unit, term.axes.property)),) if clash else ()
        )
        prior = PriorContribution(Prior.COMMON, 0.3 if term.test_rank < 20 else 0.05, str(term.test_rank))
        return Candidate(code, sure, sure, axes, (prior,), warnings)

    def specimen(self, words: str) -> str:
        return _SPECIMENS.get(unaccented(words), "")

    def search(
        self, text: str, filters: Mapping[Axis, str], limit: int, classes: frozenset[str] | None = None
    ) -> Sequence[str]:
        return self._search.search(text, filters, limit, classes)


def _agreement(axis: Axis, said: str, term: str, word: str) -> AxisAgreement:
    if said:
        level = Agreement.EXACT if said == term else Agreement.CONFLICT
    elif axis is Axis.TIME:
        said, level = "Pt", Agreement.ASSUMED
    else:
        level = Agreement.UNKNOWN if term else Agreement.ASSUMED
    weight = {Agreement.EXACT: 0.8, Agreement.ASSUMED: 0.15, Agreement.UNKNOWN: -0.05, Agreement.CONFLICT: -0.9}[level]
    return AxisAgreement(axis, level, said, term, (word,) if word else (), weight)


def small_project(catalogue: Catalogue | None = None) -> Project:
    """A project in memory with the small catalogue and its proposals."""
    project = open_project("sqlite://", create=True)
    chosen = catalogue or small_catalogue()
    project.adopt(chosen, BIOLOGIST)
    engine = SmallEngine(small_release())
    project.save_proposals([engine.match(analysis) for analysis in chosen.analyses])
    return project


def small_review(project: Project | None = None) -> Review:
    return Review(project or small_project(), SmallEngine(small_release()), BIOLOGIST)
