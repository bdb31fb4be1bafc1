"""The endings that a catalogue of one-word labels has in common: NATU, CREU, PROU beside NAT, CRE and PRO.

An ending stands for a specimen (U, UJ, LC) or a kind of result (PC, RT, QL). Those of the lexicon are known by a few
labels; one of the laboratory's own needs more of them, and stands for a specimen that is still to be told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from matching.catalogue import LocalAnalysis, is_mnemonic
from matching.reading.surroundings import Context
from matching.words.lexicon import Entry
from matching.words.text import fold

_LONGEST = 3  # letters of an ending
_HEAD = 2  # letters of what stands before it
# How many labels show an ending: those that stand there without it too, those that are names of the lexicon without
# it, or both together; fewer of one that the lexicon knows.
_LABELS_SHOW, _NAMES_SHOW, _BOTH_SHOW = 3, 5, 4
_LABELS_SHOW_KNOWN, _BOTH_SHOW_KNOWN = 2, 3
_USUAL, _BEGUN = 5, 3  # rows of an ending behind which the beginning of a name is enough, and its letters
_LABELS = 12  # of one word, from which on they may have something in common
_PER_CENT = "%"
_AT_ONCE = 2  # endings of one label: PROURT


class Names(Protocol):
    """What a folded word is by itself in the lexicon."""

    def names(self, word: str) -> bool: ...
    def begins(self, word: str) -> bool: ...
    def is_same(self, word: str, other: str) -> bool: ...


@dataclass(frozen=True)
class Endings:
    """The labels of a catalogue, and its rows with each common ending, by what their labels are without it."""

    labels: frozenset[str] = frozenset()
    rows: Mapping[str, tuple[LocalAnalysis, ...]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()  # those of them that the lexicon has

    def apart(self, label: str, language: Names) -> tuple[str, tuple[str, ...]]:
        """What a label names, and its endings in their order; () where it has none, or is another name as it stands."""
        return self._apart(label, language, _AT_ONCE) or (label, ())

    def _apart(self, label: str, language: Names, most: int) -> tuple[str, tuple[str, ...]] | None:
        for size in range(min(_LONGEST, len(label) - 1), 0, -1):
            head, ending = label[:-size], label[-size:]
            if len(head) < _HEAD and size < _HEAD:
                continue
            if ending not in self.rows or (_is_name(label, language) and not self._is_same(label, head, language)):
                continue
            if most > 1 and (found := self._apart(head, language, most - 1)):
                return found[0], (*found[1], ending)
            if head in self.labels or _is_name(head, language) or self._is_begun(head, ending, language):
                return head, (ending,)
        return None

    def _is_same(self, label: str, head: str, language: Names) -> bool:
        """Whether a label that is a name as it stands is the same without a known ending: ALBU is albumin as ALB is."""
        return label[len(head) :] in self.known and language.is_same(fold(label), fold(head))

    def _is_begun(self, head: str, ending: str, language: Names) -> bool:
        """Whether what stands before an ending of many rows is the beginning of a name: PHO, OSM, CANN."""
        is_usual = len(ending) >= _HEAD and len(self.rows[ending]) >= _USUAL
        return is_usual and len(head) >= _BEGUN and language.begins(fold(head))


NO_ENDINGS = Endings()


def _is_name(label: str, language: Names) -> bool:
    return language.names(fold(label))


def common_endings(rows: Sequence[LocalAnalysis], language: Names, known: Collection[str]) -> Endings:
    """The endings of a catalogue's one-word labels, where it has enough of them; ``known``: those of the lexicon."""
    rows = [row for row in rows if is_mnemonic(row.label)]
    if len(rows) < _LABELS:
        return NO_ENDINGS
    labels = frozenset(row.label.strip() for row in rows)
    shown: defaultdict[str, list[tuple[str, bool]]] = defaultdict(list)  # heads, and whether they are labels
    for label in sorted(labels):
        for size in range(1, min(_LONGEST, len(label) - _HEAD) + 1):
            head, ending = label[:-size], label[-size:]
            if ending.isalpha() and (head in labels or (_is_name(head, language) and not _is_name(label, language))):
                shown[ending].append((head, head in labels))
    common = [
        ending
        for ending, heads in shown.items()
        if _is_common(len(ending), sum(is_label for _, is_label in heads), len(heads), fold(ending) in known)
    ]
    of_lexicon = frozenset(ending for ending in common if fold(ending) in known)
    found = Endings(labels, dict.fromkeys(common, ()), of_lexicon)
    return replace(found, rows={ending: tuple(_with(rows, ending, found, language)) for ending in common})


def _is_common(letters: int, of_labels: int, of_both: int, is_known: bool) -> bool:
    if letters == 1:  # too many names begin with another
        return of_labels >= _LABELS_SHOW
    if is_known:
        return of_labels >= _LABELS_SHOW_KNOWN or of_both >= _BOTH_SHOW_KNOWN
    is_shown = of_labels >= _LABELS_SHOW or of_both - of_labels >= _NAMES_SHOW
    return is_shown or (of_labels > 0 and of_both >= _BOTH_SHOW)


def _with(rows: Sequence[LocalAnalysis], ending: str, found: Endings, language: Names) -> Iterable[LocalAnalysis]:
    for row in rows:
        head, endings = found.apart(row.label.strip(), language)
        if endings == (ending,):
            yield replace(row, label=head)


class Unended(NamedTuple):
    """A row by what its label names, with its context, and the ending that is still to be told; '' where none is."""

    analysis: LocalAnalysis
    context: Context
    ending: str = ""


def without_endings(
    analysis: LocalAnalysis, context: Context, found: Endings, language: Names, known: Mapping[str, Entry]
) -> Unended:
    """The row without its label's endings, each put where it is read; as it is where it has none, where an ending that
    nobody knows stands beside a specimen, or "per cent" before another unit."""
    whole = Unended(analysis, context)
    if not is_mnemonic(analysis.label):
        return whole
    head, endings = found.apart(analysis.label.strip(), language)
    meant = {ending: _meaning(ending, context, known) for ending in endings}
    own = next((ending for ending, meaning in meant.items() if meaning.system or meaning.is_open), "")
    if not endings or (own and meant[own].is_open and analysis.specimen_said):
        return whole
    if _PER_CENT in [meaning.words for meaning in meant.values()] and _PER_CENT not in (analysis.unit or _PER_CENT):
        return whole
    row = replace(analysis, label=" ".join((head, *(meaning.words for meaning in meant.values() if meaning.words))))
    if not own or analysis.specimen_said:
        return Unended(row, context)
    of_ending = replace(context, meant_specimen=meant[own].system, alike=found.rows[own])
    if meant[own].is_open:
        return Unended(row, of_ending, own)
    return Unended(replace(row, specimen=own, time=analysis.time or meant[own].time), of_ending)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What an ending stands for: a specimen with its time aspect, or words; ``is_open`` where nobody knows."""

    system: str = ""
    time: str = ""
    words: str = ""
    is_open: bool = False


def _meaning(ending: str, context: Context, known: Mapping[str, Entry]) -> _Meaning:
    explained = context.neighbours.meant(ending) if context.neighbours is not None else ""
    if explained:
        return _Meaning(explained)
    entry = known.get(fold(ending))
    return _Meaning(is_open=True) if entry is None else _Meaning(entry.system, entry.time, entry.component)
