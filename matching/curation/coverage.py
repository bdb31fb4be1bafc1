"""The 80 % figure, as this project defines it (no official text gives numerator and denominator).

- Denominator: distinct local analyses in use, in-house and subcontracted alike; an EXCLUDED row is out of it.
- Numerator: analyses with a LOINC code confirmed by a named biologist (CONFIRMED or SECOND_READ). Proposals, flagged
  rows, interim codes and "no LOINC code exists" do not count.
- Beside it: in-house, subcontracted, by chapter, weighted by yearly volume where volumes are known, how many more rows
  reach the target, and which (largest volume first).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from matching.catalogue import Catalogue, LocalAnalysis, LocalKey
from matching.mapping import UNMAPPED, Mapping, Mappings, Status

TARGET = Fraction(4, 5)
KeyedAnalysis = tuple[LocalKey, LocalAnalysis, Mapping]
# Among rows of one volume, what is nearest to a decision comes first.
_WAITING = (Status.PROPOSED, Status.FLAGGED, Status.UNMAPPED)


@dataclass(frozen=True, slots=True)
class Share:
    """``done`` out of ``total``. Whole numbers, so that exactly 80 % is 80 %."""

    done: int = 0
    total: int = 0

    @property
    def value(self) -> float | None:
        """The share from 0 to 1, for showing; None where there is nothing to be shared."""
        return self.done / self.total if self.total else None

    def reaches(self, target: Fraction) -> bool:
        """True from exactly the target on; False where there is nothing to be shared."""
        return self.total > 0 and self.done * target.denominator >= self.total * target.numerator

    def missing(self, target: Fraction) -> int:
        """How many more must be done to reach the target."""
        needed = -(-self.total * target.numerator // target.denominator)
        return max(0, needed - self.done)


@dataclass(frozen=True, slots=True)
class Figures:
    """Rows in use and, of those whose yearly volume is known, the volume."""

    rows: Share = Share()
    volume: Share = Share()


@dataclass(frozen=True, slots=True)
class ExcludedRow:
    """A row that a biologist took out of the denominator, with the reason that was given ('' when none was)."""

    key: LocalKey
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The figure of the analyses (LOINC_3) and what explains it."""

    target: Fraction
    total: Figures
    in_house: Figures
    subcontracted: Figures
    unknown: Figures  # the catalogue does not say whether they are subcontracted
    by_chapter: tuple[tuple[str, Figures], ...]  # in the order of the catalogue; '' holds rows without a chapter
    by_status: tuple[tuple[Status, int], ...]  # every status in the order of Status, excluded rows too
    missing_to_target: int  # rows still to confirm
    # Which ones: largest volume first, then nearest to a decision. Fewer than missing where "no LOINC code exists" rows
    # put the target out of reach.
    next_rows: tuple[LocalKey, ...]
    excluded: tuple[ExcludedRow, ...]

    @property
    def share(self) -> float | None:
        """The figure, 0…1; None for a catalogue without analyses in use."""
        return self.total.rows.value

    @property
    def is_reached(self) -> bool:
        return self.total.rows.reaches(self.target)


@dataclass(frozen=True, slots=True)
class LevelFigures:
    """The figure of exams (LOINC_2), chapters or sub-chapters (LOINC_1): beside the 80 %, never part of it."""

    rows: Share
    by_status: tuple[tuple[Status, int], ...]
    excluded: tuple[ExcludedRow, ...]


@dataclass(frozen=True, slots=True)
class CatalogueCoverage:
    analyses: Coverage
    exams: LevelFigures
    chapters: LevelFigures
    subchapters: LevelFigures


def counts(mapping: Mapping) -> bool:
    """True for a row of the numerator: a LOINC code, confirmed. An interim code alone is none."""
    return mapping.loinc != "" and mapping.status.is_transcoded


def coverage(
    analyses: Iterable[LocalAnalysis], mappings: Mappings, target: Fraction | float | str = TARGET
) -> Coverage:
    """The figure of these analyses; a row without a mapping is unmapped, a row named twice is one row.

    ``target`` is read as the decimal that it prints as, so that 0.8 is exactly four fifths.
    """
    rows = {row.key: row for row in analyses}
    return coverage_of([(key, row, mappings.get(key, UNMAPPED)) for key, row in rows.items()], target)


def coverage_of(found: Sequence[KeyedAnalysis], target: Fraction | float | str = TARGET) -> Coverage:
    """The same for analyses with their keys and mappings, none named twice: what a window counts after decisions."""
    goal = target if isinstance(target, Fraction) else Fraction(str(target))
    by_group = _tallies(found)
    total = _sum(by_group.values())
    missing = total.rows.missing(goal)
    by_chapter: defaultdict[str, list[_Tally]] = defaultdict(list)
    for (chapter, _), tally in by_group.items():
        by_chapter[chapter].append(tally)
    places = {
        place: _sum(tally for (_, one), tally in by_group.items() if one is place) for place in (False, True, None)
    }
    return Coverage(
        target=goal,
        total=total,
        in_house=places[False],
        subcontracted=places[True],
        unknown=places[None],
        by_chapter=tuple((chapter, _sum(tallies)) for chapter, tallies in by_chapter.items()),
        by_status=_by_status([mapping for _, _, mapping in found]),
        missing_to_target=missing,
        next_rows=_next_rows(found, missing),
        excluded=tuple(
            ExcludedRow(key, row.label, mapping.comment)
            for key, row, mapping in found
            if mapping.status is Status.EXCLUDED
        ),
    )


def level_figures(rows: Iterable[tuple[LocalKey, str]], mappings: Mappings) -> LevelFigures:
    """The figure of the exams or chapters with these keys and labels."""
    found = {key: (label, mappings.get(key, UNMAPPED)) for key, label in rows}
    used = [mapping for _, mapping in found.values() if mapping.status is not Status.EXCLUDED]
    return LevelFigures(
        Share(sum(map(counts, used)), len(used)),
        _by_status([mapping for _, mapping in found.values()]),
        tuple(
            ExcludedRow(key, label, mapping.comment)
            for key, (label, mapping) in found.items()
            if mapping.status is Status.EXCLUDED
        ),
    )


def catalogue_coverage(
    catalogue: Catalogue, mappings: Mappings, target: Fraction | float | str = TARGET
) -> CatalogueCoverage:
    """The figure of the analyses, and those of exams, chapters and sub-chapters beside it."""
    chapters = [(chapter.key, chapter.label) for chapter in catalogue.chapters if not chapter.parent]
    subchapters = [(chapter.key, chapter.label) for chapter in catalogue.chapters if chapter.parent]
    return CatalogueCoverage(
        coverage(catalogue.analyses, mappings, target),
        level_figures(((exam.key, exam.label) for exam in catalogue.exams), mappings),
        level_figures(chapters, mappings),
        level_figures(subchapters, mappings),
    )


@dataclass(slots=True)
class _Tally:
    done: int = 0
    total: int = 0
    volume_done: int = 0
    volume_total: int = 0


def _tallies(found: Iterable[KeyedAnalysis]) -> dict[tuple[str, bool | None], _Tally]:
    """Rows in use by chapter and by whether they are subcontracted: every other figure is a sum of these."""
    tallies: defaultdict[tuple[str, bool | None], _Tally] = defaultdict(_Tally)
    for _, row, mapping in found:
        if mapping.status is Status.EXCLUDED:
            continue
        tally = tallies[row.chapter, row.subcontracted]
        tally.total += 1
        tally.volume_total += row.volume or 0
        if counts(mapping):
            tally.done += 1
            tally.volume_done += row.volume or 0
    return tallies


def _sum(tallies: Iterable[_Tally]) -> Figures:
    every = list(tallies)
    return Figures(
        Share(sum(one.done for one in every), sum(one.total for one in every)),
        Share(sum(one.volume_done for one in every), sum(one.volume_total for one in every)),
    )


def _next_rows(found: Iterable[KeyedAnalysis], missing: int) -> tuple[LocalKey, ...]:
    waiting = [one for one in found if one[2].status in _WAITING]
    # Plain numbers to sort by: a tuple for each of 20,000 rows would be a pause between two keys.
    ranks = [(row.volume or 0) * -len(_WAITING) + _WAITING.index(mapping.status) for _, row, mapping in waiting]
    return tuple([waiting[n][0] for n in sorted(range(len(waiting)), key=ranks.__getitem__)[:missing]])


def _by_status(mappings: Sequence[Mapping]) -> tuple[tuple[Status, int], ...]:
    found = [mapping.status for mapping in mappings]
    return tuple((status, found.count(status)) for status in Status)
