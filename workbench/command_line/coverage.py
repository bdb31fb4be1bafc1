"""``coverage``: the 80 % figure of a project, what it is made of, and what reaches it next."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from catalog_io.release_store import open_stored, release_store
from catalog_io.sgl_left_out import left_out
from catalog_io.sgl_warnings import withdrawn_codes
from matching.catalogue import Catalogue
from matching.curation.coverage import CatalogueCoverage, Coverage, Figures, LevelFigures, Share, catalogue_coverage
from matching.mapping import Mappings
from workbench.command_line import reading
from workbench.command_line.console import OK, bar, say, table
from workbench.command_line.parser import Verbs, add_verb
from workbench.language import number, percent, translate
from workbench.project import open_project
from workbench.verbs.releases import installed_release
from workbench.wording.domain import status_word
from workbench.wording.release import withdrawn_words

NEXT = 10  # rows that reach the target, told one by one
_WIDE, _NARROW = 50, 20


def add(verbs: Verbs) -> None:
    parser = add_verb(
        verbs, "coverage", translate("Cli", "Prints how much of a project's catalogue is transcoded"), run,
        translate(
            "Cli",
            "Counted are the analyses in use, in-house and subcontracted; done are those whose LOINC code a biologist "
            "confirmed. Excluded rows are out of the count.",
        ),
    )  # fmt: skip
    reading.add_project(parser)
    parser.choices.add_argument(
        "--next", type=int, default=NEXT, metavar="N", help=translate("Cli", "how many of the next rows to list (10)")
    )


def run(said: Namespace) -> int:
    with open_project(said.project, read_only=True) as project:
        catalogue, mappings, release = project.catalogue(), project.mappings(), project.settings().release
    tell_coverage(catalogue, mappings, said.next)
    _tell_withdrawn(mappings, release)
    return OK


def _tell_withdrawn(mappings: Mappings, name: str) -> None:
    """How many codes the project's release withdrew or lacks; nothing where it is not on this computer."""
    info = installed_release(release_store(), name)
    count = len(withdrawn_codes(mappings, open_stored(info))) if info is not None else 0
    if info is not None and count:
        counted = translate("Cli", "Counted all the same; project propose lists them.")
        say()
        say(f"{withdrawn_words(count, info.version)} {counted}")


def tell_coverage(catalogue: Catalogue, mappings: Mappings, following: int = NEXT) -> None:
    """The whole figure on standard output; ``following`` of the rows that reach it next."""
    found = catalogue_coverage(catalogue, mappings)
    _tell_figure(found.analyses)
    say()
    for line in table(_groups(found), right=(2, 3)):
        say(line)
    say()
    chapters = [(name or translate("Cli", "No chapter"), figures.rows) for name, figures in found.analyses.by_chapter]
    for line in table((_bar(name, share) for name, share in chapters if share.total), right=(2, 3)):
        say(line)
    say()
    say(" · ".join(f"{status_word(status)} {number(count)}" for status, count in found.analyses.by_status if count))
    _tell_excluded(found.analyses)
    _tell_left_out(catalogue)
    _tell_next(found.analyses, catalogue, mappings, following)


def _tell_figure(coverage: Coverage) -> None:
    if coverage.share is None:
        say(translate("Cli", "No analysis in use: nothing to cover."))
        return
    say(f"{bar(coverage.share, _WIDE, float(coverage.target))} {percent(coverage.share)}")
    rows = coverage.total.rows
    text = translate("Cli", "{done} of {total} analyses have a confirmed LOINC code.")
    say(text.format(done=number(rows.done), total=number(rows.total)))
    target = percent(float(coverage.target), 0)
    if coverage.is_reached:
        say(translate("Cli", "{target} is reached.").format(target=target))
    else:
        to_go = translate("Cli", "%n rows to go to {target}.", "", coverage.missing_to_target)
        say(to_go.format(target=target))


def _groups(found: CatalogueCoverage) -> Iterable[tuple[str, ...]]:
    figures = found.analyses
    groups: list[tuple[str, Figures]] = [
        (translate("Cli", "All analyses"), figures.total),
        (translate("Cli", "In-house"), figures.in_house),
        (translate("Cli", "Subcontracted"), figures.subcontracted),
        (translate("Cli", "Not said where"), figures.unknown),
    ]
    for name, group in groups:
        if group.rows.total:
            yield _bar(name, group.rows)
            if group.volume.total:
                yield _bar("  " + translate("Cli", "by yearly volume"), group.volume)
    levels: list[tuple[str, LevelFigures]] = [
        (translate("Cli", "Exams (LOINC_2)"), found.exams),
        (translate("Cli", "Chapters (LOINC_1)"), found.chapters),
        (translate("Cli", "Sub-chapters (LOINC_1)"), found.subchapters),
    ]
    for name, level in levels:
        if level.rows.total:
            yield _bar(name, level.rows)


def _bar(name: str, share: Share) -> tuple[str, ...]:
    value = share.value or 0.0
    return name, bar(value, _NARROW, 0.8), percent(value), f"{number(share.done)}/{number(share.total)}"


def _tell_excluded(coverage: Coverage) -> None:
    if coverage.excluded:
        say()
        say(translate("Cli", "%n rows excluded from the count:", "", len(coverage.excluded)))
        for line in table((row.key.code, row.label, row.reason) for row in coverage.excluded):
            say(f"  {line}")


def _tell_left_out(catalogue: Catalogue) -> None:
    lines = left_out(catalogue.sources)
    if lines:
        say()
    for name, count in lines.items():
        say(translate("Cli", "%n lines of {file} could not go in and do not count.", "", count).format(file=name))


def _tell_next(coverage: Coverage, catalogue: Catalogue, mappings: Mappings, following: int) -> None:
    keys = coverage.next_rows[:following]
    if not keys:
        return
    say()
    say(translate("Cli", "What reaches the target next, the largest volumes first:"))
    rows = [catalogue.by_code[key.code] for key in keys]
    for line in table(
        (
            (row.code, row.label, status_word(mappings[row.key].status), number(row.volume) if row.volume else "")
            for row in rows
        ),
        right=(3,),
    ):
        say(f"  {line}")
    more = len(coverage.next_rows) - len(keys)
    if more:
        say("  " + translate("Cli", "and %n more", "", more))
