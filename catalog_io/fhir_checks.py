"""What ``fhir.resources`` does not check of a ConceptMap: enumerations, invariant cmd-1, systems and codes."""

from __future__ import annotations

from collections.abc import Iterator

from catalog_io.fhir_resource import FhirFault, FhirProblem, Resource
from catalog_io.fhir_words import R4_MEANING, R4_NEEDS_COMMENT


def concept_map_problems(resource: Resource) -> list[FhirProblem]:
    """Everything wrong with the groups of a ConceptMap whose JSON has the right shape."""
    return [
        problem
        for place, group in enumerate(resource.get("group", []))
        for problem in _group_problems(group, f"group[{place}]")
    ]


def _group_problems(group: Resource, where: str) -> Iterator[FhirProblem]:
    if not (group.get("source") and group.get("target")):
        yield FhirProblem(FhirFault.MISSING_SYSTEM, where)
    seen: set[str] = set()
    for place, element in enumerate(group.get("element", [])):
        here = f"{where}.element[{place}]"
        code = element.get("code", "")
        if not code:
            yield FhirProblem(FhirFault.MISSING_CODE, here, element.get("display", ""))
        elif code in seen:
            yield FhirProblem(FhirFault.DUPLICATE_CODE, here, code)
        seen.add(code)
        for number, target in enumerate(element.get("target", [])):
            yield from _target_problems(target, f"{here}.target[{number}]")


def _target_problems(target: Resource, where: str) -> Iterator[FhirProblem]:
    word = target.get("equivalence", "")
    if word not in R4_MEANING:
        yield FhirProblem(FhirFault.UNKNOWN_EQUIVALENCE, where, word)
    if word in R4_NEEDS_COMMENT and not target.get("comment"):
        yield FhirProblem(FhirFault.MISSING_COMMENT, where, word)
    if not target.get("code") and word != "unmatched":
        yield FhirProblem(FhirFault.MISSING_CODE, where, target.get("display", ""))
