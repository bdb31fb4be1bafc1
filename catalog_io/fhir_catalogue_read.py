"""Reading a catalogue that a laboratory system gives as a FHIR R4 Bundle (SGL.LOI.10)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalog_io.differences import Stated
from catalog_io.fhir_read import LOINC_SYSTEMS, MAX_BYTES
from catalog_io.fhir_resource import INTERIM, FhirError, FhirFault, FhirProblem, Resource, from_bytes
from catalog_io.fhir_walk import Walker
from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey
from matching.loinc import is_loinc_code


@dataclass(frozen=True, slots=True)
class ReadCatalogue:
    """The rows of the bundle, and the LOINC or interim codes that stand beside the local ones."""

    catalogue: Catalogue
    stated: tuple[Stated, ...]


def read_catalogue_bundle(content: bytes, limit: int = MAX_BYTES) -> ReadCatalogue:
    """The analyses (ObservationDefinition) and exams (ActivityDefinition) of a Bundle, in its order.

    The local code is the first identifier's value, else the first code of a system that is neither LOINC nor interim.
    Raises FhirError: with one problem when the content is too large, no JSON or no Bundle, else with every entry
    that cannot be understood.
    """
    bundle = from_bytes(content, limit)
    if bundle.get("resourceType") != "Bundle":
        raise FhirError([FhirProblem(FhirFault.WRONG_RESOURCE, value=str(bundle.get("resourceType", "")))])
    return _BundleReader().read(bundle)


class _BundleReader:
    def __init__(self) -> None:
        self.walker = Walker()
        self.stated: list[Stated] = []
        self.seen: set[LocalKey] = set()
        self.code_of: dict[str, str] = {}  # analysis code by the references that can mean it

    def read(self, bundle: Resource) -> ReadCatalogue:
        entries = [
            (
                f"{where}.resource",
                self.walker.text(entry, "fullUrl", where),
                self.walker.child(entry, "resource", where),
            )
            for where, entry in self.walker.objects(bundle, "entry", "")
        ]
        analyses = [
            self._analysis(resource, where, url)
            for where, url, resource in entries
            if resource.get("resourceType") == "ObservationDefinition"
        ]
        exams = [
            self._exam(resource, where)
            for where, _, resource in entries
            if resource.get("resourceType") == "ActivityDefinition"
        ]
        self.walker.check()
        return ReadCatalogue(Catalogue(_with_exams(analyses, exams), tuple(exams)), tuple(self.stated))

    def _analysis(self, resource: Resource, where: str, url: str) -> LocalAnalysis:
        code, label = self._row(resource, where, Level.ANALYSIS)
        for reference in (url, f"ObservationDefinition/{self.walker.text(resource, 'id', where)}"):
            self.code_of[reference] = code
        details = self.walker.child(resource, "quantitativeDetails", where)
        chapters = [
            self._concept_text(concept, here) for here, concept in self.walker.objects(resource, "category", where)
        ]
        return LocalAnalysis(
            code=code,
            label=label,
            unit=self._concept_text(self.walker.child(details, "customaryUnit", where), where),
            method=self._concept_text(self.walker.child(resource, "method", where), where),
            chapter=chapters[0] if chapters else "",
        )

    def _exam(self, resource: Resource, where: str) -> Exam:
        code, label = self._row(resource, where, Level.EXAM)
        references = [
            self.walker.text(item, "reference", here)
            for here, item in self.walker.objects(resource, "observationResultRequirement", where)
        ]
        analyses = tuple(dict.fromkeys(self.code_of[found] for found in references if found in self.code_of))
        return Exam(code=code, label=label, analyses=analyses)

    def _row(self, resource: Resource, where: str, level: Level) -> tuple[str, str]:
        """Code and label of the row; notes what is stated of it."""
        concept = self.walker.child(resource, "code", where)
        codings = [
            (self.walker.text(coding, "system", here), self.walker.text(coding, "code", here).strip(), coding, here)
            for here, coding in self.walker.objects(concept, "coding", f"{where}.code")
        ]
        identifiers = [
            self.walker.text(item, "value", here) for here, item in self.walker.objects(resource, "identifier", where)
        ]
        local = [coding for coding in codings if coding[0] not in LOINC_SYSTEMS and coding[0] != INTERIM]
        code = next((text.strip() for text in (*identifiers, *(coding[1] for coding in local)) if text.strip()), "")
        displays = [self.walker.text(coding, "display", here) for _, _, coding, here in local]
        names = (self.walker.text(concept, "text", where), *displays, self.walker.text(resource, "title", where))
        label = next((name for name in names if name), code)
        loinc = tuple(dict.fromkeys(found for system, found, _, _ in codings if system in LOINC_SYSTEMS and found))
        interim = next((found for system, found, _, _ in codings if system == INTERIM), "")
        key = LocalKey(level, code)
        self._check(key, label, loinc, where)
        self.stated.append(Stated(key, label, loinc, interim))
        return code, label

    def _check(self, key: LocalKey, label: str, loinc: tuple[str, ...], where: str) -> None:
        if not key.code:
            self.walker.note(FhirFault.MISSING_CODE, where, label)
        elif key in self.seen:
            self.walker.note(FhirFault.DUPLICATE_CODE, where, key.code)
        self.seen.add(key)
        for code in loinc:
            if not is_loinc_code(code):
                self.walker.note(FhirFault.NOT_LOINC, f"{where}.code", code)

    def _concept_text(self, concept: Resource, where: str) -> str:
        """A CodeableConcept as words: its text, else the first display or code."""
        codings = [coding for _, coding in self.walker.objects(concept, "coding", where)]
        texts = [self.walker.text(concept, "text", where)]
        texts += [self.walker.text(coding, name, where) for coding in codings for name in ("display", "code")]
        return next((text for text in texts if text), "")


def _with_exams(analyses: list[LocalAnalysis], exams: list[Exam]) -> tuple[LocalAnalysis, ...]:
    holders: dict[str, list[str]] = {}
    for exam in exams:
        for code in exam.analyses:
            holders.setdefault(code, []).append(exam.code)
    return tuple(replace(row, exams=tuple(holders.get(row.code, ()))) for row in analyses)
