"""What a project knows about itself: the laboratory, its addresses, how it reads, who reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import Connection, select

from matching.catalogue import Level, is_same_specimen
from matching.mapping import Reviewer
from workbench.project.schema import schema_version, setting


class Reading(Enum):
    """Whether a second biologist reads the confirmed rows, and whether that one sees the first one's code."""

    SINGLE = "single"
    SECOND_SEES = "second-sees"
    SECOND_BLIND = "second-blind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    laboratory: str = ""
    finess: str = ""
    canonical_base: str = ""  # the URL that the FHIR resources are named under, without a slash at the end
    oids: tuple[tuple[Level, str], ...] = ()  # the OID of the local code system of a level, dotted numbers
    release: str = ""  # version of the LOINC release in use
    engine: str = ""  # version of the engine in use
    language: str = "fr"
    reading: Reading = Reading.SINGLE
    reviewers: tuple[Reviewer, ...] = ()
    views: tuple[tuple[str, str], ...] = ()  # name of a saved view, and the view as JSON text, in the user's order
    columns: str = ""  # of the catalogue's tables, what was said otherwise than guessed: "label=Nom long,unit="
    specimens: tuple[tuple[str, str], ...] = ()  # a code of the laboratory's own, and what it stands for in words
    use_memory: bool = False  # confirmed codes are learnt from and given to the user's other projects


_TEXTS = ("laboratory", "finess", "canonical_base", "release", "engine", "language", "columns")


def load_settings(connection: Connection) -> Settings:
    said = {name: json.loads(value) for name, value in connection.execute(select(setting.c.name, setting.c.value))}
    return Settings(
        **{name: said[name] for name in _TEXTS if name in said},
        reading=Reading(said.get("reading", Reading.SINGLE.value)),
        reviewers=tuple(Reviewer(name, rpps) for name, rpps in said.get("reviewers", ())),
        oids=tuple((Level(level), oid) for level, oid in said.get("oids", ())),
        views=tuple((name, view) for name, view in said.get("views", ())),
        specimens=tuple((code, meaning) for code, meaning in said.get("specimens", ())),
        use_memory=said.get("use_memory", False),
    )


def save_settings(connection: Connection, settings: Settings) -> None:
    values: dict[str, object] = {name: getattr(settings, name) for name in _TEXTS}
    values["reading"] = settings.reading.value
    values["reviewers"] = [(reviewer.name, reviewer.rpps) for reviewer in settings.reviewers]
    values["oids"] = [(level.value, oid) for level, oid in settings.oids]
    values["views"] = settings.views
    values["specimens"] = settings.specimens
    values["use_memory"] = settings.use_memory
    connection.execute(setting.delete().where(setting.c.name.in_(values)))
    connection.execute(
        setting.insert(),
        [{"name": name, "value": json.dumps(value, ensure_ascii=False)} for name, value in values.items()],
    )


def with_specimens(known: tuple[tuple[str, str], ...], meanings: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What codes of specimens stand for, with new ``meanings``; one that is '' goes."""
    others = [pair for pair in known if not any(is_same_specimen(pair[0], code) for code in meanings)]
    return (*others, *((code, meaning) for code, meaning in meanings.items() if meaning))


def load_identity(connection: Connection) -> str:
    """The project's random name, given when it was made."""
    return str(connection.execute(select(schema_version.c.identity)).scalar_one())
