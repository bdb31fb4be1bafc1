"""Who publishes the local codes, and what the resources about them are called.

Names follow the ANS: TRE_ for a code system, JDV_ for a value set, ASS_ for a concept map; one of each per level.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from catalog_io.fhir_resource import Resource, name_words
from matching.catalogue import Level

_URL = re.compile(r"https?://[^\s/|#?]+(/[^\s|#?]+)*/?")
_OID = re.compile(r"[0-2](\.(0|[1-9]\d*))+", re.ASCII)
_NAME_LENGTH = 32  # with prefix and level, the id stays under FHIR's 64 signs


class Kind(Enum):
    """The three resources about the codes of one level; the value is the resource type."""

    CODE_SYSTEM = "CodeSystem"
    VALUE_SET = "ValueSet"
    CONCEPT_MAP = "ConceptMap"


_PREFIX = {Kind.CODE_SYSTEM: "TRE", Kind.VALUE_SET: "JDV", Kind.CONCEPT_MAP: "ASS"}
_NAME = {
    Level.ANALYSIS: "Resultats",
    Level.EXAM: "Demandes",
    Level.CHAPTER: "Chapitres",
    Level.SUBCHAPTER: "SousChapitres",
}
_TITLE = {
    Level.ANALYSIS: "résultats d'analyses",
    Level.EXAM: "demandes d'examens",
    Level.CHAPTER: "chapitres",
    Level.SUBCHAPTER: "sous-chapitres",
}
_KIND_TITLE = {
    Kind.CODE_SYSTEM: "Codes locaux",
    Kind.VALUE_SET: "Jeu de valeurs des codes locaux",
    Kind.CONCEPT_MAP: "Transcodage LOINC",
}


class InvalidIdentity(ValueError):
    """A field of the laboratory's identity that FHIR cannot carry: its name and what was filled in."""

    def __init__(self, field_name: str, value: str) -> None:
        super().__init__(f"{field_name}: {value!r}")
        self.field_name = field_name
        self.value = value


def level_named(url: str) -> Level | None:
    """The level that the URL of one of our resources ends with; None for anybody else's."""
    last = url.partition("|")[0].rpartition("-")[2]
    return next((level for level, name in _NAME.items() if name == last), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabIdentity:
    """The laboratory as publisher of its codes. What is not filled in gets a value that is recognisably a stand-in:
    ``.invalid`` is a domain that never exists (RFC 2606).

    ``base`` is the canonical URL under which the laboratory's resources stand. ``oids`` gives the OID of the local code
    system of a level, where there is one. Raises InvalidIdentity.
    """

    name: str = ""
    base: str = ""
    oids: Mapping[Level, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.base and not _URL.fullmatch(self.base):
            raise InvalidIdentity("base", self.base)
        for oid in self.oids.values():
            if not _OID.fullmatch(oid):
                raise InvalidIdentity("oids", oid)

    @property
    def display(self) -> str:
        return self.name.strip() or "Laboratoire"

    @property
    def token(self) -> str:
        """The laboratory's name as a word of letters and digits: ``LBM de l'Étang`` → ``LbmDeLEtang``."""
        return "".join(word.capitalize() for word in name_words(self.name))[:_NAME_LENGTH] or "Laboratoire"

    def resource_name(self, kind: Kind, level: Level) -> str:
        return f"{_PREFIX[kind]}_{self.token}_{_NAME[level]}"

    def url(self, kind: Kind, level: Level) -> str:
        base = self.base.rstrip("/") or f"https://{self.token.lower()}.invalid/fhir"
        return f"{base}/{kind.value}/{self._id(kind, level)}"

    def heading(self, kind: Kind, level: Level) -> Resource:
        """The elements that name a resource, in FHIR's order up to the title."""
        resource: Resource = {
            "resourceType": kind.value,
            "id": self._id(kind, level),
            "url": self.url(kind, level),
        }
        if kind is Kind.CODE_SYSTEM and level in self.oids:
            resource["identifier"] = [{"system": "urn:ietf:rfc:3986", "value": f"urn:oid:{self.oids[level]}"}]
        resource["name"] = self.resource_name(kind, level)
        resource["title"] = f"{_KIND_TITLE[kind]} : {_TITLE[level]} ({self.display})"
        return resource

    def _id(self, kind: Kind, level: Level) -> str:
        return self.resource_name(kind, level).replace("_", "-")
