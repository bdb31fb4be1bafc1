"""Reading the codes in a catalogue that a laboratory system gives as a FHIR R4 Bundle (SGL.LOI.10)."""

from __future__ import annotations

from catalog_io.differences import Stated
from catalog_io.fhir_read import LOINC_SYSTEMS, MAX_BYTES
from catalog_io.fhir_resource import INTERIM, FhirError, FhirFault, FhirProblem, Resource, from_bytes
from catalog_io.fhir_walk import Walker
from matching.catalogue import Level, LocalKey
from matching.loinc import is_loinc_code

_LEVELS = {"ObservationDefinition": Level.ANALYSIS, "ActivityDefinition": Level.EXAM}


def read_catalogue_bundle(content: bytes, limit: int = MAX_BYTES) -> tuple[Stated, ...]:
    """What a Bundle states of its analyses (ObservationDefinition) and exams (ActivityDefinition), in its order.

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

    def read(self, bundle: Resource) -> tuple[Stated, ...]:
        for where, entry in self.walker.objects(bundle, "entry", ""):
            resource = self.walker.child(entry, "resource", where)
            level = _LEVELS.get(str(resource.get("resourceType")))
            if level is not None:
                self._row(resource, f"{where}.resource", level)
        self.walker.check()
        return tuple(self.stated)

    def _row(self, resource: Resource, where: str, level: Level) -> None:
        """Notes what is stated of the row."""
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

    def _check(self, key: LocalKey, label: str, loinc: tuple[str, ...], where: str) -> None:
        if not key.code:
            self.walker.note(FhirFault.MISSING_CODE, where, label)
        elif key in self.seen:
            self.walker.note(FhirFault.DUPLICATE_CODE, where, key.code)
        self.seen.add(key)
        for code in loinc:
            if not is_loinc_code(code):
                self.walker.note(FhirFault.NOT_LOINC, f"{where}.code", code)
