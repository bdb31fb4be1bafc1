"""Safety rules over the decided rows of a catalogue.

What each row's columns say against its code, and what no row shows by itself: one code on rows that measure different
things, one row of an exam in another specimen than its neighbours, rows that say the same and have different codes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis, LocalKey
from matching.curation.memory import wording
from matching.loinc import LoincRelease
from matching.mapping import UNMAPPED, Mappings
from matching.match import SafetyWarning, Severity
from matching.reading.profile import Profile
from matching.reading.readings import Reading
from matching.reading.surroundings import NO_CONTEXT, contexts
from matching.safety.codes import Rule, worst_first
from matching.safety.rows import check_row, drawn_as, fits_specimen, is_any_specimen
from matching.words.text import fold
from matching.words.units import Unit, read_unit

Read = Callable[[LocalAnalysis], Profile]
_Found = Iterator[tuple[LocalKey, SafetyWarning]]
_MOST = 2 / 3  # of an exam's rows must agree on a specimen before another one is odd
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class _Row:
    analysis: LocalAnalysis  # its specimen by what its code stands for, where the laboratory says so
    code: str
    system: str  # the specimen of the code's term; '' where the release does not hold the code
    specimen: str  # the row's own, or its exams'

    @property
    def key(self) -> LocalKey:
        return self.analysis.key

    @property
    def words(self) -> str:
        """The specimen's words, made comparable."""
        return fold(self.specimen)


def check_catalogue(
    catalogue: Catalogue, mappings: Mappings, release: LoincRelease, read: Read | None = None
) -> dict[LocalKey, tuple[SafetyWarning, ...]]:
    """The warnings of each row that has any, worst first; rows in the order of the catalogue.

    ``read`` gives a row's profile (:meth:`matching.matcher.Matcher.profile`). It is asked of few rows, and without it
    specimens cannot be compared by what their words mean.
    """
    rows = list(_rows(catalogue, mappings, release))
    found: defaultdict[LocalKey, list[SafetyWarning]] = defaultdict(list)
    own = _columns(rows, release, read) if read is not None else ()
    for rule in (own, _same_code(rows, read), _same_words(rows), _exams(catalogue, rows, read)):
        for key, warning in rule:
            if warning not in found[key]:
                found[key].append(warning)
    return {row.key: worst_first(found[row.key]) for row in rows if row.key in found}


def _rows(catalogue: Catalogue, mappings: Mappings, release: LoincRelease) -> Iterator[_Row]:
    around = contexts(catalogue)
    systems = release.columns["SYSTEM"]
    for row in catalogue.analyses:
        mapping = mappings.get(row.key, UNMAPPED)
        if mapping.status.is_transcoded and mapping.loinc:
            position = release.position(mapping.loinc)
            meaning = catalogue.meant(catalogue.specimen_of(row))
            meant = replace(row, specimen=meaning) if meaning else row
            specimen = meant.specimen_said or around.get(row.key, NO_CONTEXT).specimen
            yield _Row(meant, mapping.loinc, "" if position is None else systems[position], specimen)


def _columns(rows: Iterable[_Row], release: LoincRelease, read: Read) -> _Found:
    """What a unit, specimen, time or scale that a column says has against the row's term; words of labels are not
    judged here, and rows with the same columns are read once."""
    profiles: dict[LocalAnalysis, Profile] = {}
    for row in rows:
        if row.code not in release:
            continue
        one = row.analysis
        said = LocalAnalysis(
            code="", label="", unit=one.unit, unit_code=one.unit_code, time=one.time, scale=one.scale,
            specimen=one.specimen, specimen_code=one.specimen_code, property=one.property,
        )  # fmt: skip
        if said not in profiles:
            profiles[said] = read(said)
        for warning in check_row(profiles[said], release.term(row.code)):
            if warning.severity is Severity.ERROR:
                yield row.key, warning


def _first_by(rows: Iterable[_Row], key: Callable[[_Row], str]) -> dict[str, _Row]:
    """The first row of each kind, in order; rows whose kind is '' are left out."""
    found: dict[str, _Row] = {}
    for row in rows:
        if key(row):
            found.setdefault(key(row), row)
    return found


def _grouped(rows: Iterable[_Row], key: Callable[[_Row], Hashable]) -> Iterator[list[_Row]]:
    """The rows that are of one kind, where there are several."""
    found: defaultdict[Hashable, list[_Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return (same for same in found.values() if len(same) > 1)


def _same_code(rows: Sequence[_Row], read: Read | None) -> _Found:
    for same in _grouped(rows, lambda row: row.code):
        yield from _units(same)
        if read is not None and not is_any_specimen(same[0].system):
            yield from _specimens(same, read)


def _units(same: Sequence[_Row]) -> _Found:
    said = [(row, unit) for row in same if (unit := _unit(row)) is not None]
    firsts: dict[Unit, _Row] = {}
    for row, unit in said:
        firsts.setdefault(unit, row)
    for row, own in said:
        other = next((unit for unit in firsts if not _is_alike(own, unit)), None)
        if other is not None:
            details = (own.written, firsts[other].analysis.code, other.written)
            yield row.key, SafetyWarning(Rule.SAME_CODE_UNITS, Severity.ERROR, details)


def _unit(row: _Row) -> Unit | None:
    written = (*row.analysis.unit.split("|"), row.analysis.unit_code)
    return next((unit for part in written if (unit := read_unit(part)) is not None), None)


def _is_alike(first: Unit, second: Unit) -> bool:
    """Whether one term may have both units."""
    if first.time != second.time:
        return False
    return bool(first.exact & (second.exact | second.close) or first.close & second.exact)


def _specimens(same: Sequence[_Row], read: Read) -> _Found:
    firsts = _first_by(same, lambda row: row.words)
    if len(firsts) < 2:
        return
    said = {words: (row, reading) for words, row in firsts.items() if (reading := _read_system(row, read)) is not None}
    for row in same:
        if row.words not in said:
            continue
        _, own = said[row.words]
        for other, reading in said.values():
            if not fits_specimen(reading.best, own):
                details = (row.specimen, other.analysis.code, other.specimen)
                yield row.key, SafetyWarning(Rule.SAME_CODE_SPECIMENS, Severity.WARNING, details)
                break


def _same_words(rows: Sequence[_Row]) -> _Found:
    """Rows whose every column that means something says the same, with several codes."""
    for same in _grouped(rows, _meaning):
        firsts = _first_by(same, lambda row: row.code)
        for row in same if len(firsts) > 1 else ():
            other = next(one for one in firsts.values() if one.code != row.code)
            details = (other.analysis.code, other.code)
            yield row.key, SafetyWarning(Rule.SAME_ROW_OTHER_CODE, Severity.WARNING, details)


def _meaning(row: _Row) -> Hashable:
    one = row.analysis
    others = tuple(fold(text) for text in (one.property, one.time, one.scale, one.method))
    return wording(one.label, one.unit or one.unit_code, row.specimen), others


def _exams(catalogue: Catalogue, rows: Sequence[_Row], read: Read | None) -> _Found:
    coded = {row.analysis.code: row for row in rows}
    for exam in catalogue.exams:
        held = [coded[code] for code in dict.fromkeys(exam.analyses) if code in coded]
        if len(held) >= _ENOUGH:
            yield from _odd(exam.label or exam.code, held, read)


def _odd(exam: str, held: Sequence[_Row], read: Read | None) -> _Found:
    """The rows of an exam whose terms are in another specimen than nearly all of them, and that do not say so."""
    placed = [row for row in held if not is_any_specimen(row.system)]
    counted = Counter(drawn_as(row.system) for row in placed)
    if len(counted) < 2:
        return
    usual, times = counted.most_common(1)[0]
    if times < _ENOUGH - 1 or times / len(placed) < _MOST:
        return
    others = [row for row in placed if drawn_as(row.system) == usual]
    words = {row.words for row in others}
    common = Counter(row.system for row in others).most_common(1)[0][0]
    for row in placed:
        if drawn_as(row.system) != usual and row.words in words and not _is_meant(row, read):
            yield row.key, SafetyWarning(Rule.SIBLING_SYSTEM, Severity.WARNING, (row.system, exam, common))


def _is_meant(row: _Row, read: Read | None) -> bool:
    """Whether the row itself names its term's specimen, and so is meant to differ from its neighbours."""
    reading = _read_system(row, read) if read is not None else None
    return reading is not None and fits_specimen(row.system, reading)


def _read_system(row: _Row, read: Read) -> Reading | None:
    return read(row.analysis).readings.get(Axis.SYSTEM)
