"""The rows under review as plain columns, made for filtering 20,000 of them between two key strokes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from matching.catalogue import Level, LocalAnalysis, LocalKey
from matching.mapping import UNMAPPED, Status
from matching.mapping import Mapping as RowMapping
from matching.match import Candidate, Match, Verdict
from matching.words.text import unaccented
from workbench.models.facets import FACETS, Facet, FacetColumn, ManyColumn, local_values, yes_or_no
from workbench.models.targets import review_level

_DECIDED = (Facet.STATUS, Facet.VERDICT, Facet.WARNING, Facet.CHANGED, Facet.ASSIGNED)  # what a decision may change
_UNTOUCHED = (Status.UNMAPPED, Status.PROPOSED)
Indices = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Brief:
    """What the table shows of a proposal: the verdict, and the first candidate where it is proposed."""

    verdict: Verdict
    code: str = ""
    confidence: float = 0.0
    warned: tuple[str, ...] = ()  # the candidates, proposed or not, that a safety rule speaks against

    @classmethod
    def of(cls, match: Match) -> Brief:
        first = match.proposed
        if first is None:
            return cls(match.verdict, warned=match.warned)
        return cls(match.verdict, first.code, first.confidence, match.warned)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows to show: those of a level that hold every word of ``text`` and one of the values of each chosen
    facet."""

    text: str = ""
    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    level: Level = Level.ANALYSIS  # CHAPTER for both levels of LOINC_1

    @property
    def is_empty(self) -> bool:
        return not self.text.strip() and not any(self.chosen.values())


def fold_all(texts: Sequence[str]) -> list[str]:
    """Each text as :func:`matching.words.text.unaccented` gives it; many at once, for opening 20,000 rows."""
    if not texts:
        return []
    joined = "\n".join(text.replace("\n", " ") for text in texts)
    return unaccented(joined).split("\n")


class Worksheet:
    """The rows of one catalogue with their mapping and proposal, by position: analyses, then exams, then chapters."""

    def __init__(
        self,
        analyses: Sequence[LocalAnalysis],
        mappings: Mapping[LocalKey, RowMapping] | None = None,
        briefs: Mapping[LocalKey, Brief] | None = None,
        changed: frozenset[LocalKey] = frozenset(),
        is_unsafe: Callable[[str, Level], bool] = lambda code, level: False,
    ) -> None:
        """``is_unsafe`` judges a code by itself, where the row's proposal does not hold it."""
        mappings, briefs = mappings or {}, briefs or {}
        self.analyses = tuple(analyses)
        self.keys = tuple(analysis.key for analysis in self.analyses)
        self.positions = {key: place for place, key in enumerate(self.keys)}
        self.mappings = [mappings.get(key, UNMAPPED) for key in self.keys]
        self.changed = set(changed)
        self.veiled: frozenset[int] = frozenset()  # rows whose decision is hidden from a blind second reader
        self._given = [briefs.get(key) for key in self.keys]  # as the engine gave them
        self.briefs = [self._standing(place) for place in range(len(self.keys))]
        self._is_unsafe = is_unsafe
        self.folded = fold_all([_searched(analysis) for analysis in self.analyses])
        every = range(len(self.analyses))
        self._single: dict[Facet, FacetColumn] = {
            facet: FacetColumn.of(self._facet_values(facet, every)) for facet in FACETS if facet is not Facet.EXAM
        }
        exams = ManyColumn.of([analysis.exams for analysis in self.analyses])
        self.columns: dict[Facet, FacetColumn | ManyColumn] = {**self._single, Facet.EXAM: exams}
        self.volumes = np.array([analysis.volume or 0 for analysis in self.analyses], np.int64)
        self.groups = _groups(self.analyses)
        self._levels = FacetColumn.of([review_level(analysis.level).value for analysis in self.analyses])

    def __len__(self) -> int:
        return len(self.analyses)

    def levels(self) -> list[tuple[Level, int]]:
        """The levels that have rows, and how many, in the order of :class:`Level`."""
        counted = dict(self._levels.counts(np.ones(len(self), np.bool_)))
        return [(level, counted[level.value]) for level in Level if level.value in counted]

    def asked_of_engine(self) -> list[LocalAnalysis]:
        """The rows that the engine proposes for: all but chapters."""
        return [row for row in self.analyses if not row.level.is_chapter]

    def unproposed(self, again: frozenset[LocalKey] = frozenset()) -> list[LocalAnalysis]:
        """Those of them that it has not been asked for yet, and those that it is asked for ``again``."""
        rows = zip(self.analyses, self.briefs, strict=True)
        return [row for row, brief in rows if (brief is None or row.key in again) and not row.level.is_chapter]

    def status(self, place: int) -> Status:
        """Where the row stands; without a decision it counts as proposed while a term is, and not once that is
        refused."""
        status, brief = self.mappings[place].status, self.briefs[place]
        if brief is None or not self.is_untouched(place):
            return status
        return Status.PROPOSED if brief.code else Status.UNMAPPED

    def code(self, place: int) -> str:
        """The code decided, else the one proposed, else ''."""
        mapping, brief = self.mappings[place], self.briefs[place]
        if mapping.code or not mapping.status.is_open:
            return mapping.code
        return brief.code if brief is not None else ""

    def is_warned(self, place: int) -> bool:
        """Whether a safety rule speaks against the row's code, the decided one or else the proposed one."""
        brief = self.briefs[place]
        proposed = brief.code if brief is not None else ""
        code = proposed if place in self.veiled else self.code(place)
        if not code:
            return False
        if brief is not None and (code in brief.warned or code == proposed):
            return code in brief.warned
        return self._is_unsafe(code, self.analyses[place].level)

    def hear_of(self, place: int, candidate: Candidate) -> None:
        """Remember what the safety rules say of a candidate that the proposal does not hold."""
        brief = self._given[place]
        if brief is not None and candidate.is_warned and candidate.code not in brief.warned:
            self.set_brief(place, replace(brief, warned=(*brief.warned, candidate.code)))

    def veil(self, places: frozenset[int]) -> None:
        touched, self.veiled = self.veiled ^ places, places
        for place in touched:
            self.briefs[place] = self._standing(place)
            self._refresh_facets(place, (Facet.VERDICT, Facet.WARNING))

    def set_mapping(self, place: int, mapping: RowMapping, is_changed: bool = False) -> None:
        self.mappings[place] = mapping
        self.briefs[place] = self._standing(place)
        (self.changed.add if is_changed else self.changed.discard)(self.keys[place])
        self._refresh_facets(place)

    def set_brief(self, place: int, brief: Brief | None) -> None:
        self._given[place] = brief
        self.briefs[place] = self._standing(place)
        self._refresh_facets(place)

    def _standing(self, place: int) -> Brief | None:
        """The proposal without the code that was refused for the row, which is sure no more; a blind reader does not
        see what others refused."""
        brief = self._given[place]
        if brief is None or brief.code not in self.mappings[place].rejected or place in self.veiled:
            return brief
        verdict = Verdict.WEAK if brief.verdict is Verdict.CONFIDENT else brief.verdict
        return Brief(verdict, warned=brief.warned)

    def matching(self, wanted: RowFilter, but: Facet | None = None) -> npt.NDArray[np.bool_]:
        """A mask of the rows that the filter lets through, leaving the facet ``but`` out of it."""
        mask = self._levels.mask((wanted.level.value,))
        for facet, values in wanted.chosen.items():
            if values and facet is not but:
                mask &= self.columns[facet].mask(values)
        words = unaccented(wanted.text).split()
        if words:
            folded = self.folded
            mask &= np.fromiter((all(word in text for word in words) for text in folded), np.bool_, len(self))
        return mask

    def counts(self, wanted: RowFilter, among: Sequence[int] | None = None) -> dict[Facet, list[tuple[str, int]]]:
        """How many rows (of those at the positions ``among``) each value of each facet would show beside the rest of
        the filter; values of the level."""
        base = self.matching(RowFilter(wanted.text, level=wanted.level))
        if among is not None:
            base &= np.isin(np.arange(len(self)), among)
        same_level = self.matching(RowFilter(level=wanted.level))
        masks = {facet: self.columns[facet].mask(values) for facet, values in wanted.chosen.items() if values}
        found = {}
        for facet, column in self.columns.items():
            mask = base.copy()
            for other, chosen in masks.items():
                if other is not facet:
                    mask &= chosen
            known = {value for value, count in column.counts(same_level) if count}
            found[facet] = [pair for pair in column.counts(mask) if pair[0] in known]
        return found

    def is_untouched(self, place: int) -> bool:
        """Whether nobody has decided the row or set it aside: only then may an act on many rows take it."""
        return self.mappings[place].status in _UNTOUCHED

    def identical(self, place: int) -> list[int]:
        """The other untouched rows with the same label, unit, specimen and exam context."""
        same = np.flatnonzero(self.groups == self.groups[place])
        return [i for i in map(int, same) if i != place and self.is_untouched(i)]

    def open_mask(self) -> npt.NDArray[np.bool_]:
        return np.fromiter((mapping.status.is_open for mapping in self.mappings), np.bool_, len(self))

    def confidences(self) -> npt.NDArray[np.float64]:
        return np.fromiter((b.confidence if b is not None else 0.0 for b in self.briefs), np.float64, len(self))

    def _refresh_facets(self, place: int, facets: Sequence[Facet] = _DECIDED) -> None:
        for facet in facets:
            self._single[facet].set(place, self._facet_values(facet, (place,))[0])

    def _facet_values(self, facet: Facet, places: Sequence[int]) -> list[str]:
        """The facet's values of these rows; many at once, for opening 20,000 rows."""
        if facet is Facet.STATUS:
            return [self.status(place).value for place in places]
        if facet is Facet.VERDICT:
            briefs = (self.briefs[place] for place in places)
            return [brief.verdict.value if brief is not None else "" for brief in briefs]
        if facet is Facet.WARNING:
            words = (yes_or_no(False), yes_or_no(True))
            return [words[self.is_warned(place)] for place in places]
        if facet is Facet.ASSIGNED:
            return [self.mappings[place].assigned_to for place in places]
        if facet is Facet.CHANGED:
            return [yes_or_no(self.keys[place] in self.changed) for place in places]
        return local_values(facet, [self.analyses[place] for place in places])


def _searched(analysis: LocalAnalysis) -> str:
    return " ".join(
        (analysis.code, analysis.label, *analysis.synonyms, analysis.specimen, analysis.unit, analysis.chapter)
    )


def _groups(analyses: Sequence[LocalAnalysis]) -> Indices:
    """A number for each row; rows with the same number are the same analysis under several codes."""
    labels = fold_all([" ".join(analysis.label.split()) for analysis in analyses])
    specimens = fold_all([analysis.specimen_said for analysis in analyses])
    numbers: dict[tuple[object, ...], int] = {}
    groups = np.zeros(len(analyses), np.int64)
    for place, (one, label, specimen) in enumerate(zip(analyses, labels, specimens, strict=True)):
        said = (one.level, label, one.unit or one.unit_code, specimen, one.time, one.scale, one.method, one.chapter)
        groups[place] = numbers.setdefault(said, len(numbers))
    return groups


def group_sizes(groups: Indices, open_rows: npt.NDArray[np.bool_]) -> Indices:
    """For each row, how many open rows are identical to it, itself included."""
    sizes = Counter(groups[open_rows].tolist())
    return np.fromiter((sizes[group] for group in groups.tolist()), np.int64, len(groups))
