"""What a label begins with and is not about: its exam (``NFS : PLAQ.``, ``PT/INR: Prothrombin Time``), or its bench."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from matching.catalogue import LocalAnalysis
from matching.reading.looked_for import OPEN
from matching.reading.slots import Slot
from matching.words.lexicon import CONTENT, Kind
from matching.words.phrases import Found, covers
from matching.words.quoting import Stretch, cut_words
from matching.words.text import fold, words

_BENCH = re.compile(r"\s*([A-Z]/[A-Z]|[A-Z][A-Z0-9]{1,5})((?:[./_-]|\s)[\s./_-]*)(?=\w)")
_GLUE = "-"  # HLA-B is one name
# Chapters whose names stand for a specimen, or may.
_OF_FLUIDS = frozenset({"urine", "fluids", "stool", "semen", "bloodgas", "microbiology", "mycology"})
_NAMES, _BENCHES, _MOST = 4, 4, 0.5  # a bench stands before so many names, so many of them, and before most labels
_LISTING = re.compile(r"\([^()]*\)|\b(?:avec|comprenant|incluant|including) .+", re.I)
_COLON = re.compile(r"\s*:\s+(?=\w)")
# Words that components share which are not akin.
_SMALL = frozenset("virus ab ag antibody antigen factor acid total free igg igm iga ige dna rna cell".split())


class Language(Protocol):
    """The words of the lexicon."""

    def chapters(self, title: str) -> frozenset[str]: ...
    def is_chapter(self, title: str) -> bool: ...
    def names(self, word: str) -> bool: ...
    def find(self, spelt: Sequence[str], cut: Collection[int] = ()) -> list[Found]: ...


def bench_of(label: str, language: Language, own: Collection[str] = ()) -> str:
    """The bench that stands before an analyte's name, in short and in capitals: ``BIO PROT TOT``, ``HEM GB``, or one of
    the laboratory's ``own``. '' where the word belongs to a name, or is one."""
    found = _BENCH.match(label)
    if found is None:
        return ""
    is_bench = found[1] in own or (found[2] not in _GLUE and _is_of_blood(found[1], language))
    return found[0] if is_bench and not _is_named(label, found[1], language) else ""


def _is_of_blood(word: str, language: Language) -> bool:
    """Whether a word is the whole name of a chapter that does not tell another specimen than blood."""
    return language.is_chapter(word) and language.chapters(word).isdisjoint(_OF_FLUIDS)


def _is_named(label: str, word: str, language: Language) -> bool:
    first = next(iter(language.find(words(label), cut_words(label))), None)
    return language.names(fold(word)) or (first is not None and first.start == 0)


def words_before_names(rows: Iterable[LocalAnalysis], language: Language) -> Mapping[str, tuple[LocalAnalysis, ...]]:
    """The words that a catalogue has before its names and that may be its benches, each with its rows by what their
    labels are without it: no words of the lexicon, several, each before some names, and together before most. None
    where the same names stand behind two of them: they may be specimens."""
    distinct = {row.label.strip(): row for row in rows}
    behind: defaultdict[str, list[LocalAnalysis]] = defaultdict(list)
    for label, row in distinct.items():
        found = _BENCH.match(label)
        if found is not None and not _is_named(label, found[1], language):
            behind[found[1]].append(replace(row, label=label[found.end() :]))
    common = {word: tuple(named) for word, named in behind.items() if len(named) >= _NAMES}
    names = [fold(row.label) for named in common.values() for row in named]
    is_habit = len(common) >= _BENCHES and len(names) >= len(distinct) * _MOST
    return common if is_habit and len(names) == len(set(names)) else {}


def cut_at_colons(
    text: str, spelt: Sequence[str], found: Sequence[Found], find: Callable[[Sequence[str]], list[Found]]
) -> list[Found]:
    """The terms of a label, none of them a panel over a colon behind which an analyte is named whole: ``NFS : PLAQ.``
    is no "NFS plaquettes"."""
    places = {len(words(text[: colon.start()])) for colon in _COLON.finditer(text)}
    cut: list[Found] = []
    for term in found:
        is_panel = any(entry.kind is Kind.PANEL for entry in term.entries)
        place = next((one for one in places if is_panel and term.start < one < term.end), 0)
        tail = find(spelt[place : term.end]) if place else []
        if len(tail) == 1 and _is_analyte(tail[0]) and covers(tail, spelt[place : term.end]):
            cut += [_moved(one, term.start) for one in find(spelt[term.start : place])]
            cut.append(_moved(tail[0], place))
        else:
            cut.append(term)
    return cut


def _moved(term: Found, by: int) -> Found:
    return Found(term.start + by, term.end + by, term.entries)


def _is_analyte(term: Found) -> bool:
    return any(entry.kind in CONTENT for entry in term.entries)


def said_again(text: str, slots: Sequence[Slot]) -> list[bool]:
    """For each piece of a label whether it belongs to a head whose analyte the rest names again or more narrowly:
    ``TPHA-VDRL : VDRL``, ``Testosterone, Free+Total: Testosterone, Total``."""
    for colon in reversed(list(_COLON.finditer(text))):
        head = [bool(slot.means) and _is_whole(slot) and slot.place[1] <= colon.start() for slot in slots]
        rest = [slot for slot in slots if _is_content(slot) and slot.place[0] >= colon.end()]
        named = [slot for slot, is_head in zip(slots, head, strict=True) if is_head and _is_content(slot)]
        if any(_is_akin(slot, other) for slot in named for other in rest):
            return head
    return [False] * len(slots)


def _is_content(slot: Slot) -> bool:
    return slot.weight >= 1.0 and bool(slot.means)


def _is_whole(slot: Slot) -> bool:
    """Not a challenge or an electrophoresis, of which the rest is a moment or a part."""
    return not slot.means.endswith(OPEN) and " post " not in slot.means


def _is_akin(one: Slot, other: Slot) -> bool:
    return bool(set(one.alternatives[0]) & set(other.alternatives[0]) - _SMALL)


def members(text: str, slots: Sequence[Slot], panels: Sequence[Stretch]) -> list[bool]:
    """For each piece of a label whether a bracket behind a panel's name lists it among others, or a word that says so:
    the Na of "Ionogramme (Na, K, Cl)". ``panels``: where such names stand."""
    listed = [False] * len(slots)
    for bracket in _LISTING.finditer(text):
        inside = [bracket.start() <= slot.place[0] < bracket.end() for slot in slots]
        named = [slot for slot, is_inside in zip(slots, inside, strict=True) if is_inside and _is_content(slot)]
        if len(named) > 1 and any(end <= bracket.start() for _, end in panels):
            listed = [one or is_inside for one, is_inside in zip(listed, inside, strict=True)]
    return listed
