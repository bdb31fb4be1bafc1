"""``chapters``: the national codes of a project's chapters and sub-chapters, proposed, and recorded where they fit."""

from __future__ import annotations

from argparse import Namespace

from matching.catalogue import Level
from matching.curation.chapters import ChapterCode, ChapterSystem, has_name_of
from workbench.command_line import reading
from workbench.command_line.console import OK, say, table
from workbench.command_line.parser import Verbs, add_verb
from workbench.command_line.people import add_reviewer, deciding_reviewer, left_out
from workbench.language import language, percent, translate
from workbench.project import open_project
from workbench.verbs.chapters import ProposedChapter, confirm_chapters, proposed_chapters
from workbench.verbs.projects import keep_reviewer
from workbench.wording.domain import status_word


def add(verbs: Verbs) -> None:
    parser = add_verb(
        verbs, "chapters", translate("Cli", "Proposes the national codes of a project's chapters and sub-chapters"),
        run,
        translate(
            "Cli",
            "A chapter with neither the national name nor a usual one is recorded by itself, with decide --level.",
        ),
    )  # fmt: skip
    reading.add_project(parser)
    parser.choices.add_argument(
        "--confirm", action="store_true",
        help=translate(
            "Cli", "record, as one step, the codes of undecided chapters that have a national name, or a usual one"
        ),
    )  # fmt: skip
    add_reviewer(parser)


def run(said: Namespace) -> int:
    with open_project(said.project, read_only=not said.confirm) as project:
        found = proposed_chapters(project.catalogue(), project.mappings())
        if not found:
            say(translate("Cli", "The project's catalogue has no chapters: they come with LOINC_1."))
            return OK
        hidden = left_out(project, said)
        for line in table(_line(one) for one in found if one.row.key not in hidden):
            say(line)
        say()
        if said.confirm:
            who = deciding_reviewer(said, project)
            count = confirm_chapters(project, who)
            if count:
                keep_reviewer(project, who)
            say(translate("Cli", "%n chapters recorded by their names.", "", count))
        else:
            count = sum(one.clear is not None for one in found)
            say(
                translate(
                    "Cli",
                    "%n undecided chapters have a national name, or a usual one: --confirm records them.",
                    "",
                    count,
                )
            )
    return OK


def _line(one: ProposedChapter) -> tuple[str, ...]:
    indent = "  " if one.row.level is Level.SUBCHAPTER else ""
    head = (indent + one.row.code, one.row.label)
    if not one.mapping.status.is_open:
        return (*head, one.mapping.code or "—", "", status_word(one.mapping.status))
    if not one.proposals:
        return (*head, "—", "", translate("Cli", "nothing fits"))
    best = one.clear or one.proposals[0].chapter
    return (*head, best.code, best.label(language()), _how_sure(one))


def _how_sure(one: ProposedChapter) -> str:
    best, *others = one.proposals
    if one.clear is None:
        same = [other.chapter.code for other in others if other.score == best.score]
        if same:
            return translate("Cli", "alike, and so is {codes}").format(codes=", ".join(same))
        if best.score >= 100:
            return translate("Cli", "{words}, but in another chapter").format(words=_words(one.row.label, best.chapter))
        return translate("Cli", "alike, {share}").format(share=percent(best.score / 100, 0))
    words = _words(one.row.label, one.clear)
    if one.clear.system is ChapterSystem.INTERIM:
        return translate("Cli", "{words}; interim code, no LOINC code exists").format(words=words)
    return words


def _words(label: str, chapter: ChapterCode) -> str:
    return translate("Cli", "same words") if has_name_of(label, chapter) else translate("Cli", "a usual name of it")
