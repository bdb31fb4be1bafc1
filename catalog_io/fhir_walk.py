"""Walking through JSON from outside, trusting no type and noting every fault."""

from __future__ import annotations

from collections.abc import Iterator

from catalog_io.fhir_resource import FhirError, FhirFault, FhirProblem, Resource


class Walker:
    """Takes elements out of a resource; what has the wrong type is noted as a problem and passed over."""

    def __init__(self) -> None:
        self.problems: list[FhirProblem] = []

    def note(self, fault: FhirFault, where: str, value: str = "") -> None:
        self.problems.append(FhirProblem(fault, where, value))

    def check(self) -> None:
        """Raises FhirError when anything was noted."""
        if self.problems:
            raise FhirError(self.problems)

    def text(self, parent: Resource, name: str, where: str) -> str:
        """The string called ``name``; '' where there is none."""
        value = parent.get(name, "")
        if isinstance(value, str):
            return value
        self._wrong_type(where, name, value)
        return ""

    def child(self, parent: Resource, name: str, where: str) -> Resource:
        """The object called ``name``; empty where there is none."""
        value = parent.get(name, {})
        if isinstance(value, dict):
            return value
        self._wrong_type(where, name, value)
        return {}

    def objects(self, parent: Resource, name: str, where: str) -> Iterator[tuple[str, Resource]]:
        """The objects of the list called ``name``, each with its path."""
        values = parent.get(name, [])
        if not isinstance(values, list):
            self._wrong_type(where, name, values)
            return
        for place, value in enumerate(values):
            here = f"{where}.{name}[{place}]".lstrip(".")
            if isinstance(value, dict):
                yield here, value
            else:
                self._wrong_type(here, "", value)

    def _wrong_type(self, where: str, name: str, value: object) -> None:
        self.note(FhirFault.STRUCTURE, ".".join(part for part in (where, name) if part), type(value).__name__)
