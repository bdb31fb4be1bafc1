"""The endings that a catalogue of one-word labels has in common: NATU, CREU, PROU beside NAT, CRE and PRO.

An ending stands for a specimen (U, UJ, LC) or a kind of result (PC, RT, QL). Those of the lexicon are known by a few
labels; one of the laboratory's own needs more of them, and stands for a specimen that is still to be told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from matching.catalogue import LocalAnalysis, is_mnemonic
from matching.lexicon import Entry
from matching.surroundings import Context
from matching.text import fold

_LONGEST = 3  # letters of an ending
_HEAD = 2  # letters of what stands before it
_OF_LABELS, _OF_NAMES, _OF_BOTH = 3, 5, 4  # labels that show an ending: labels without it, names of the lexicon
_FEW = 3  # that show one which the lexicon knows
_USUAL, _BEGUN = 5, 3  # rows of an ending behind which the beginning of a name is enough, and its letters
_LABELS = 12  # of one word, from which on they may have something in common
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

    def apart(self, label: str, language: Names) -> tuple[str, tuple[str, ...]]:
        """What a label names, and its endings in their order; () where it has none, or is another name as it stands."""
        return self._apart(label, language, _AT_ONCE) or (label, ())

    def _apart(self, label: str, language: Names, most: int) -> tuple[str, tuple[str, ...]] | None:
        for size in range(min(_LONGEST, len(label) - 1), 0, -1):
            head, ending = label[:-size], label[-size:]
            if len(head) < _HEAD and size < _HEAD:
                continue
            if ending not in self.rows or _is_otherwise(label, head, language):
                continue
            if most > 1 and (found := self._apart(head, language, most - 1)):
                return found[0], (*found[1], ending)
            if head in self.labels or _is_name(head, language) or self._is_begun(head, ending, language):
                return head, (ending,)
        return None

    def _is_begun(self, head: str, ending: str, language: Names) -> bool:
        """Whether what stands before an ending of many rows is the beginning of a name: PHO, OSM, CANN."""
        is_usual = len(ending) >= _HEAD and len(self.rows[ending]) >= _USUAL
        return is_usual and len(head) >= _BEGUN and language.begins(fold(head))


NO_ENDINGS = Endings()


def _is_name(label: str, language: Names) -> bool:
    return language.names(fold(label))


def _is_otherwise(label: str, head: str, language: Names) -> bool:
    """Whether a label is a name as it stands, of something else than without its ending: ALBU is albumin as ALB is."""
    return _is_name(label, language) and not language.is_same(fold(label), fold(head))


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
    found = Endings(labels, dict.fromkeys(common, ()))
    return replace(found, rows={ending: tuple(_with(rows, ending, found, language)) for ending in common})


def _is_common(letters: int, of_labels: int, of_both: int, is_known: bool) -> bool:
    if of_labels >= _OF_LABELS or (is_known and of_labels >= _FEW - 1):
        return True
    if letters == 1:  # too many names begin with another
        return False
    of_names = of_both - of_labels
    return (is_known and of_both >= _FEW) or (of_labels > 0 and of_both >= _OF_BOTH) or of_names >= _OF_NAMES


def _with(rows: Sequence[LocalAnalysis], ending: str, found: Endings, language: Names) -> Iterable[LocalAnalysis]:
    for row in rows:
        head, endings = found.apart(row.label.strip(), language)
        if endings == (ending,):
            yield replace(row, label=head)


def without_endings(
    analysis: LocalAnalysis, context: Context, found: Endings, language: Names, known: Mapping[str, Entry]
) -> tuple[LocalAnalysis, Context]:
    """The row by what its label names, its endings put where they are read; as it is where it has none, or where an
    ending that nobody knows stands beside a specimen."""
    if not is_mnemonic(analysis.label):
        return analysis, context
    head, endings = found.apart(analysis.label.strip(), language)
    explained = context.neighbours.specimens if context.neighbours is not None else {}
    meant = {ending: _meaning(ending, explained, known) for ending in endings}
    own = next((ending for ending, meaning in meant.items() if meaning.system or meaning.is_open), "")
    if not endings or (own and meant[own].is_open and analysis.specimen_said):
        return analysis, context
    row = replace(analysis, label=" ".join((head, *(meaning.words for meaning in meant.values() if meaning.words))))
    if not own or analysis.specimen_said:
        return row, context
    said = replace(context, meant_specimen=meant[own].system, alike=found.rows[own])
    return replace(row, specimen=own, time=analysis.time or meant[own].time), said


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What an ending stands for: a specimen with its time aspect, or words; ``is_open`` where nobody knows."""

    system: str = ""
    time: str = ""
    words: str = ""
    is_open: bool = False


def _meaning(ending: str, explained: Mapping[str, str], known: Mapping[str, Entry]) -> _Meaning:
    if said := explained.get(fold(ending), ""):
        return _Meaning(said)
    entry = known.get(fold(ending))
    return _Meaning(is_open=True) if entry is None else _Meaning(entry.system, entry.time, entry.component)
