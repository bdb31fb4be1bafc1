"""``project settings``: who publishes the codes, how rows are read, whether it shares the user's memory."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from catalog_io.errors import FileError
from catalog_io.fhir_identity import InvalidIdentity
from matching.catalogue import Level
from workbench.command_line import reading
from workbench.command_line.console import MISUSED, OK, Refusal, say, table, tell
from workbench.command_line.parser import Verbs, add_verb
from workbench.exporting import identity
from workbench.language import translate
from workbench.project import Project, open_project
from workbench.project.memory_store import BadMemory, memory_path
from workbench.project.settings import Reading, Settings
from workbench.verbs.remembering import change_memory, keep_memory
from workbench.wording.domain import level_words, reading_words
from workbench.wording.errors import error_sentence, identity_sentence

_ANSWERS = {"yes": True, "no": False}


def add(under: Verbs) -> None:
    parser = add_verb(
        under, "settings", translate("Cli", "Shows what a project says of itself, or changes it"), run,
        translate("Cli", "Without an option, nothing is changed."),
    )  # fmt: skip
    reading.add_project(parser)
    choices = parser.choices
    choices.add_argument(
        "--laboratory", metavar=translate("Cli", "NAME"), help=translate("Cli", "the laboratory's name")
    )
    choices.add_argument(
        "--base", metavar="URL", help=translate("Cli", "the address under which the FHIR resources stand")
    )
    choices.add_argument(
        "--oid", action="append", default=[], metavar="LEVEL=OID",
        help=translate("Cli", "the OID of the local codes of analysis, exam, chapter or subchapter; again for others"),
    )  # fmt: skip
    choices.add_argument(
        "--reading", choices=[one.value for one in Reading], help=translate("Cli", "whether rows are read twice")
    )
    reading.add_specimens(parser)
    choices.add_argument(
        "--memory", choices=list(_ANSWERS),
        help=translate("Cli", "whether to learn from your other projects and let them learn; yes again renews it"),
    )  # fmt: skip


def run(said: Namespace) -> int:
    changes = any(
        (said.laboratory is not None, said.base is not None, said.oid, said.specimen, said.reading, said.memory)
    )
    with open_project(said.project, read_only=not changes) as project:
        if changes:
            changed = _changed(project.settings(), said)
            meanings = reading.specimens(said.specimen, reading.release(changed.release)) if said.specimen else {}
            project.save_settings(changed)
            _explain(project, meanings)
        if said.memory:
            given = change_memory(project)
            if project.settings().use_memory:
                say(translate("Cli", "%n wordings are given to the memory.", "", given))
        for line in table(_told(project.settings())):
            say(line)
    return OK


def _explain(project: Project, meanings: dict[str, str]) -> None:
    """Keep what codes of specimens stand for, and tell which rows wait for new proposals and which codes no row has."""
    catalogue, before = project.catalogue(), project.settings().specimens
    rows = {code: catalogue.of_specimen(code) for code in meanings}
    unheard = translate("Cli", "No row has the specimen “{code}”: what it stands for is kept all the same.")
    for code in (code for code, keys in rows.items() if not keys and meanings[code]):
        tell(unheard.format(code=code))
    project.explain_specimens(meanings)
    waiting = {key for keys in rows.values() for key in keys}
    if waiting and project.settings().specimens != before:
        again = translate(
            "Cli", "%n rows wait for new proposals: loinc-workbench project propose {file}", "", len(waiting)
        )
        tell(again.format(file=project.where))


def refresh_memory(project: Project) -> None:
    """Give the user's memory what the project has confirmed, where it opted in; a memory that fails is only told."""
    try:
        keep_memory(project)
    except (BadMemory, FileError) as error:  # what was decided is kept all the same
        tell(error_sentence(error))


def _changed(before: Settings, said: Namespace) -> Settings:
    """The settings as they were asked for. Raises Refusal."""
    after = replace(
        before,
        laboratory=before.laboratory if said.laboratory is None else said.laboratory.strip(),
        canonical_base=before.canonical_base if said.base is None else said.base.strip().rstrip("/"),
        oids=_oids(before, said.oid),
        reading=Reading(said.reading) if said.reading else before.reading,
        use_memory=_ANSWERS[said.memory] if said.memory else before.use_memory,
    )
    try:
        identity(after)
    except InvalidIdentity as error:
        raise Refusal(identity_sentence(error), MISUSED) from error
    return after


def _oids(before: Settings, wanted: list[str]) -> tuple[tuple[Level, str], ...]:
    """The OIDs with those wanted; one that is empty goes."""
    oids = dict(before.oids)
    known = {level.value: level for level in Level}
    for one in wanted:
        name, sign, oid = one.partition("=")
        if not sign or name not in known:
            text = translate("Cli", "“{said}” gives no OID. Write it as analysis=1.2.250.1, with one of: {levels}.")
            raise Refusal(text.format(said=one, levels=", ".join(known)), MISUSED)
        oids[known[name]] = oid.strip()
    return tuple((level, oids[level]) for level in Level if oids.get(level))


def _told(settings: Settings) -> list[tuple[str, str]]:
    words = {mode: text for text, mode in reading_words().items()}
    oid = translate("Settings", "OID of the codes of the {level}")
    memory = str(memory_path()) if settings.use_memory else translate("Cli", "not used")
    reviewers = ", ".join(one.name for one in settings.reviewers)
    return [
        (translate("Settings", "Laboratory"), settings.laboratory or "—"),
        (translate("Settings", "Address of the FHIR resources"), settings.canonical_base or "—"),
        *((oid.format(level=level_words(level)), value) for level, value in settings.oids),
        *((translate("Cli", "Specimen {code}").format(code=code), meaning) for code, meaning in settings.specimens),
        (translate("Settings", "Reading"), words[settings.reading]),
        (translate("Cli", "Memory"), memory),
        (translate("Cli", "LOINC release"), settings.release or "—"),
        (translate("Cli", "Reviewers"), reviewers or "—"),
    ]
