"""What a new export of the catalogue changes, in a line, and what it renames."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from catalog_io.errors import Problem, Severity
from matching.catalogue import Chapter, Exam, LocalAnalysis, LocalKey, SourceFile
from matching.curation.diff import CatalogueDiff, LocalRow
from matching.curation.successors import Successor
from matching.mapping import Mapping
from workbench.language import translate
from workbench.wording.domain import mapping_words
from workbench.wording.files import sentence

_SHOWN = 3  # renamed rows that a notice has room for
_LONG = 30  # signs of a file's name that an answer has room for


def diff_words(diff: CatalogueDiff, decided: Collection[LocalKey], wrong: int = 0) -> str:
    """« 12 nouvelles · 3 changées (2 avec décision) · 22 retirées », by level where exams or chapters are concerned
    too, and the rows that cannot go in."""
    analyses, exams, chapters = (_counted(diff, decided, kind) for kind in (LocalAnalysis, Exam, Chapter))
    levels = [
        (translate("Reimport", "Analyses"), _analyses(analyses)),
        (translate("Reimport", "Exams"), _others(exams)),
        (translate("Reimport", "Chapters"), _others(chapters)),
    ]
    told = [(name, words) for name, words in levels if words]
    if not told:
        parts = [translate("Reimport", "Nothing is new, changed or gone")]
    elif told == levels[:1]:
        parts = told[0][1]
    else:
        text = translate("Reimport", "{level}: {counts}")
        parts = [text.format(level=name, counts=", ".join(words)) for name, words in told]
    if wrong:
        parts.append(translate("Reimport", "%n rows with errors left out", "", wrong))
    return " · ".join(parts)


def stands_words(mapping: Mapping, is_hidden: bool) -> str:
    """Where a decided row stands; that it is decided, for who must not see yet how."""
    return translate("Reimport", "decided") if is_hidden else mapping_words(mapping)


def kept_words(kept: Sequence[SourceFile]) -> str:
    """The earlier files that stay, in short: SGL files by their kind."""
    names = (source.name if source.kind == "table" else source.kind for source in kept)
    return ", ".join(name if len(name) <= _LONG else f"{name[: _LONG - 1]}…" for name in names)


def problem_words(problems: Sequence[Problem]) -> str:
    """What is wrong with the files: the worst first, and how many more there are."""
    order = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    worst, *more = sorted(problems, key=lambda one: order.index(one.severity))
    others = translate("Reimport", "%n more remarks on the files.", "", len(more)) if more else ""
    return f"{sentence(worst)} {others}".strip()


def unreadable_words() -> str:
    """A new export that would take all analyses away."""
    return translate("Reimport", "No analysis could be read: the project stays as it is.")


def successor_sentence(one: Successor) -> str:
    """« NA2 dit la même chose que NA, qui n'y est plus (Confirmé 2951-2). »"""
    text = translate("Reimport", "{after} says the same as {before}, which is gone ({status}).")
    return text.format(after=one.after.code, before=one.before.code, status=mapping_words(one.mapping))


def successor_words(found: Sequence[Successor]) -> str:
    """The first of these sentences, and how many more there are."""
    said = [successor_sentence(one) for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        said.append(translate("Reimport", "So do %n more.", "", len(found) - _SHOWN))
    return " ".join(said)


def taken_over_words() -> str:
    """Why a row has its decision, where it was taken over."""
    return translate("Reimport", "the row had another code before")


@dataclass(frozen=True, slots=True)
class _Counts:
    new: int
    changed: int
    changed_decided: int
    gone: int
    gone_decided: int


def _counted(diff: CatalogueDiff, decided: Collection[LocalKey], kind: type[LocalRow]) -> _Counts:
    def decisions(rows: Iterable[LocalRow]) -> list[bool]:
        return [row.key in decided for row in rows if isinstance(row, kind)]

    changed, gone = decisions(change.after for change in diff.changed), decisions(diff.removed)
    new = decisions((*diff.added, *diff.returned))
    return _Counts(len(new), len(changed), sum(changed), len(gone), sum(gone))


def _analyses(counts: _Counts) -> list[str]:
    changed = translate("Reimport", "%n changed", "", counts.changed)
    gone = translate("Reimport", "%n gone", "", counts.gone)
    return _parts(counts, translate("Reimport", "%n new", "", counts.new), changed, gone)


def _others(counts: _Counts) -> list[str]:
    """The same of exams and chapters, which are masculine in French."""
    changed = translate("Reimport", "%n changed", "masculine", counts.changed)
    gone = translate("Reimport", "%n gone", "masculine", counts.gone)
    return _parts(counts, translate("Reimport", "%n new", "masculine", counts.new), changed, gone)


def _parts(counts: _Counts, new: str, changed: str, gone: str) -> list[str]:
    """Those that there are, each with how many of them were decided."""
    found = [(counts.new, new, 0), (counts.changed, changed, counts.changed_decided)]
    found.append((counts.gone, gone, counts.gone_decided))
    return [f"{words}{_decided(decided)}" for count, words, decided in found if count]


def _decided(count: int) -> str:
    return translate("Reimport", " (%n with a decision)", "", count) if count else ""
