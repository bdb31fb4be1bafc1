"""What all FHIR files share: the check before they are written, their bytes, their errors.

French infrastructure is on R4 (4.0.1). ``fhir.resources`` has no R4 package, but ConceptMap, CodeSystem, ValueSet,
Bundle and the order-catalogue resources did not change between 4.0.1 and its R4B (4.3.0), so R4 is checked with that.
"""

from __future__ import annotations

import importlib
import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

Resource = dict[str, Any]  # a FHIR resource as JSON has it

LOINC = "http://loinc.org"
LOINC_VALUE_SET = "http://loinc.org/vs"
INTERIM = "urn:oid:1.2.250.1.213.1.1.5.130"  # the national interim codes, where LOINC has none
FRANCE = [{"coding": [{"system": "urn:iso:std:iso:3166", "code": "FRA", "display": "France"}]}]


class FhirFault(Enum):
    """What is wrong with a resource; the edge makes the sentence."""

    TOO_LARGE = "too-large"  # value: the bound in bytes
    NOT_JSON = "not-json"  # value: what the parser says
    WRONG_RESOURCE = "wrong-resource"  # value: the resourceType found
    STRUCTURE = "structure"  # not as the standard builds it; value: what is wrong
    UNKNOWN_EQUIVALENCE = "unknown-equivalence"  # value: the word found
    MISSING_COMMENT = "missing-comment"  # invariant cmd-1; value: the relation that needs a comment
    MISSING_CODE = "missing-code"  # value: the label of the row
    NOT_LOINC = "not-loinc"  # not shaped like a LOINC code, or with a wrong check digit; value: the code
    MISSING_SYSTEM = "missing-system"  # a group without source or target
    DUPLICATE_CODE = "duplicate-code"  # two rows have one code once white space is evened out; value: the code


@dataclass(frozen=True, slots=True)
class FhirProblem:
    fault: FhirFault
    where: str = ""  # path in the resource (``group[0].element[3]``), or the local code
    value: str = ""


class FhirError(Exception):
    """A resource that cannot be written or read, with everything that is wrong with it."""

    def __init__(self, problems: Sequence[FhirProblem]) -> None:
        super().__init__("; ".join(f"{p.fault.value} {p.where} {p.value}".rstrip() for p in problems))
        self.problems = tuple(problems)


def fhir_code(text: str) -> str:
    """A local code as FHIR's type ``code`` allows it: single blanks inside, none around."""
    return " ".join(text.split())


def name_words(text: str) -> list[str]:
    """The words of a text in lower-case ASCII letters and digits, accents dropped, for names and URLs.

    These outlive a program's version, so they do not follow the engine's folding of words.
    """
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return re.findall(r"[a-z0-9]+", "".join(sign for sign in plain if not unicodedata.combining(sign)).lower())


def date_time(when: datetime) -> str:
    """An instant as a FHIR dateTime in UTC, to the second. ValueError when ``when`` has no time zone."""
    return _utc(when).isoformat(timespec="seconds")


def date_version(when: datetime) -> str:
    """The business version of what is made at ``when``, as the French value sets have it: 20240131093000."""
    return _utc(when).strftime("%Y%m%d%H%M%S")


def _utc(when: datetime) -> datetime:
    if when.tzinfo is None:
        raise ValueError("a time without a time zone")
    return when.astimezone(UTC)


def checked(resource: Resource) -> Resource:
    """The resource itself, once the standard's model accepts it; FhirError with every fault otherwise."""
    kind = str(resource["resourceType"])
    model = getattr(importlib.import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
    try:
        model.model_validate(resource)
    except ValueError as error:  # pydantic's ValidationError is one
        raise FhirError(_faults(kind, error)) from error
    return resource


def _faults(kind: str, error: ValueError) -> list[FhirProblem]:
    errors = getattr(error, "errors", None)
    if errors is None:
        return [FhirProblem(FhirFault.STRUCTURE, kind, str(error))]
    return [
        FhirProblem(FhirFault.STRUCTURE, ".".join([kind, *map(str, fault["loc"])]), str(fault["msg"]))
        for fault in errors(include_url=False, include_input=False, include_context=False)
    ]


def to_bytes(resource: Resource) -> bytes:
    """UTF-8 JSON with an indent of two and a final line end; the same resource gives the same bytes."""
    return (json.dumps(resource, ensure_ascii=False, indent=2) + "\n").encode()


def from_bytes(content: bytes, limit: int) -> Resource:
    """The JSON object in ``content``. FhirError when it has more than ``limit`` bytes, is no JSON in UTF-8 or
    no object."""
    if len(content) > limit:
        raise FhirError([FhirProblem(FhirFault.TOO_LARGE, value=str(limit))])
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:  # wrong encoding, wrong JSON or nested without end
        raise FhirError([FhirProblem(FhirFault.NOT_JSON, value=str(error))]) from error
    if not isinstance(found, dict):
        raise FhirError([FhirProblem(FhirFault.WRONG_RESOURCE, value=type(found).__name__)])
    return found


def _no_constant(word: str) -> object:
    raise ValueError(f"{word} is not JSON")
