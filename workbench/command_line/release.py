"""``release``: LOINC releases on this computer, imported, listed, looked into, removed."""

from __future__ import annotations

import time
from argparse import Namespace
from pathlib import Path

from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import add_value_set, delete_release, list_releases, open_stored, release_store
from matching.loinc import LoincTerm
from workbench.command_line import reading
from workbench.command_line.console import FAILED, OK, Refusal, progress_bar, say, table, tell
from workbench.command_line.parser import Parser, Verbs, add_verb
from workbench.engine import open_matcher
from workbench.language import language, number, translate
from workbench.verbs.releases import find_release


def add(verbs: Verbs) -> None:
    parser: Parser = verbs.add_parser("release", help=translate("Cli", "LOINC releases: import, list, show, remove"))
    under = parser.add_subparsers(
        title=translate("Cli", "Verbs"), metavar=translate("Cli", "VERB"), dest="under", required=True
    )
    importing = add_verb(under, "import", translate("Cli", "Imports a LOINC release"), run_import)
    importing.inputs.add_argument(
        "path", metavar=translate("Cli", "PATH"),
        help=translate("Cli", "the zip as loinc.org gives it, or the folder it was unzipped into"),
    )  # fmt: skip
    importing.choices.add_argument(
        "--value-set", type=Path, metavar="XLSX",
        help=translate("Cli", "the French value set of the ANS, LOINCFR_JeuDeValeurs.xlsx, to lay over the release"),
    )  # fmt: skip
    add_verb(under, "list", translate("Cli", "Lists the imported releases"), run_list)
    showing = add_verb(under, "show", translate("Cli", "Shows one LOINC term"), run_show)
    showing.inputs.add_argument("code", metavar="CODE", help=translate("Cli", "a LOINC code, as 2345-7"))
    reading.add_release(showing)
    removing = add_verb(under, "remove", translate("Cli", "Removes an imported release"), run_remove)
    removing.inputs.add_argument("name", metavar=translate("Cli", "NAME"), help=translate("Cli", "as listed"))


def run_import(said: Namespace) -> int:
    began = time.monotonic()
    store = release_store()
    before = {info.name for info in list_releases(store)}
    with progress_bar() as progress:
        info = find_release(store, said.path, progress=progress)
        if said.value_set is not None:
            info = add_value_set(store, info.name, said.value_set, progress=progress)
        open_matcher(info, progress=progress)  # makes the search index, so that nobody waits for it later
    if info.name in before and said.value_set is None:
        say(translate("Cli", "This release is imported already:"))
    for line in _facts(info):
        say(line)
    tell(translate("Cli", "%n s", "", round(time.monotonic() - began)))
    return OK


def run_list(said: Namespace) -> int:
    found = list_releases(release_store())
    if not found:
        say(translate("Cli", "No release is imported yet; the starter subset serves until then."))
        say(reading.starter_notice())
        return OK
    heads = (
        translate("Cli", "Name"),
        translate("Cli", "Terms"),
        translate("Cli", "Languages"),
        translate("Cli", "Value set"),
        translate("Cli", "Imported"),
        "",
    )
    for line in table([heads, *map(_listed, found)], right=(1,)):
        say(line)
    return OK


def _listed(info: ReleaseInfo) -> tuple[str, ...]:
    return (
        info.name,
        number(info.term_count),
        ", ".join(info.languages[:4]) + (" …" if len(info.languages) > 4 else ""),
        (info.value_set.version or translate("Cli", "yes")) if info.value_set else "—",
        f"{info.imported_at:%Y-%m-%d}",
        translate("Cli", "starter subset") if info.is_starter else "",
    )


def _facts(info: ReleaseInfo) -> list[str]:
    facts = [
        (translate("Cli", "Name"), info.name),
        (translate("Cli", "Version"), info.version),
        (translate("Cli", "Terms"), number(info.term_count)),
        (translate("Cli", "Languages"), ", ".join(info.languages) or "—"),
    ]
    if info.value_set:
        version = f"{info.value_set.version} ({number(info.value_set.term_count)})"
        facts.append((translate("Cli", "Value set"), version.strip()))
    if info.wrong_check_digits:
        wrong = translate("Cli", "{codes}: LOINC issued them with a wrong check digit")
        facts.append((translate("Cli", "Remark"), wrong.format(codes=", ".join(info.wrong_check_digits))))
    return table(facts)


def run_show(said: Namespace) -> int:
    info = reading.release(said.release)
    release = open_stored(info)
    if said.code not in release:
        text = translate("Cli", "The release {release} does not hold {code}.")
        raise Refusal(text.format(release=info.name, code=said.code), FAILED)
    term = release.term(said.code)
    say(f"{term.code}  {term.name(language())}")
    for line in table([fact for fact in _term_facts(term) if fact[1]]):
        say(line)
    if term.copyright_notice:
        say(term.copyright_notice)
    return OK


def _term_facts(term: LoincTerm) -> list[tuple[str, str]]:
    known = {True: translate("Cli", "yes"), False: translate("Cli", "no"), None: ""}
    replacements = "; ".join(f"{one.code} {one.comment}".strip() for one in term.replacements)
    return [
        (translate("Cli", "Axes"), str(term.axes)),
        (translate("Cli", "English name"), term.long_name if language() != "en" else ""),
        *((one.language, one.name) for one in term.translations if not one.language.startswith(language())),
        (translate("Cli", "Short name"), term.short_name),
        (translate("Cli", "Class"), term.class_name),
        (translate("Cli", "Status"), f"{term.status.value} {term.status_reason}".strip()),
        (translate("Cli", "Replaced by"), replacements),
        (translate("Cli", "Units"), ", ".join(term.units)),
        (translate("Cli", "Order or result"), term.order_obs.value),
        (translate("Cli", "Rank among common tests"), number(term.test_rank) if term.test_rank else ""),
        (translate("Cli", "In “circuit de la biologie”"), known[term.in_value_set]),
        (translate("Cli", "Synonyms"), "; ".join(term.synonyms[:12])),
        (translate("Cli", "Definition"), term.definition),
    ]


def run_remove(said: Namespace) -> int:
    delete_release(release_store(), said.name)
    say(translate("Cli", "Removed: {name}").format(name=said.name))
    return OK
