"""Rows that came without a code, in a new export: each keeps the code of the row that says the same, never of a place.

A code made of a place (R0001) names another row as soon as one is added above it. The decision of a biologist goes with
what a row says, so a code that was made does too.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from rapidfuzz import fuzz

from matching.catalogue import Catalogue, LocalAnalysis
from matching.curation.diff import LocalRow, says
from matching.words.text import fold

_ALIKE = 70  # of 100: two spellings of one label
_TRIED = 5  # rows that a row may be another wording of
_DIGITS = "0123456789"


def settled(
    made: Collection[str], new: Catalogue, old: Catalogue, retired: Iterable[LocalRow] = ()
) -> Mapping[str, str]:
    """The code that each code ``made`` for a row of ``new`` is to become.

    First come the rows in use, then the ``retired`` ones. What nobody said before gets a code that nobody had. A row of
    which one thing was edited keeps its code where it stands between the same rows as before.
    """
    given = {row.code for row in new.analyses if row.code not in made}
    rows = [row for row in new.analyses if row.code in made]
    used = [row for row in old.analyses if row.code not in given]
    gone = [row for row in retired if isinstance(row, LocalAnalysis) and row.code not in given]
    codes = _by_words(rows, used)
    codes |= _by_words([row for row in rows if row.code not in codes], gone)
    codes |= _edited(new.analyses, old.analyses, made, codes)
    known = given.union((row.code for row in old.analyses), (row.code for row in gone))
    return codes | _own([row.code for row in rows if row.code not in codes], known)


def renamed(catalogue: Catalogue, codes: Mapping[str, str]) -> Catalogue:
    """The catalogue with other codes for some of its analyses, in its exams too."""
    if all(code == other for code, other in codes.items()):
        return catalogue
    return replace(
        catalogue,
        analyses=tuple(replace(row, code=codes.get(row.code, row.code)) for row in catalogue.analyses),
        exams=tuple(
            replace(exam, analyses=tuple(codes.get(code, code) for code in exam.analyses)) for exam in catalogue.exams
        ),
    )


def _whole(row: LocalAnalysis) -> Hashable:
    return replace(row, code="", row=0)


def _here(row: LocalAnalysis) -> Hashable:
    return says(row), row.chapter, row.subchapter


def _folded(row: LocalAnalysis) -> Hashable:
    """What a row says, however its label is written; signs of units carry meaning."""
    return fold(row.label), says(replace(row, label=""))


def _folded_here(row: LocalAnalysis) -> Hashable:
    return _folded(row), fold(row.chapter), fold(row.subchapter)


# The closest way to say the same first. Without the chapter, which may be all that tells two rows apart, only words
# that stand once in each catalogue are the same row.
_WAYS: tuple[tuple[Callable[[LocalAnalysis], Hashable], bool], ...] = (
    (_whole, False),
    (_here, False),
    (_folded_here, False),
    (says, True),
    (_folded, True),
)


def _by_words(rows: Sequence[LocalAnalysis], known: Sequence[LocalAnalysis]) -> dict[str, str]:
    """Code of a row → code of the known row that says the same; rows that all say the same in their order."""
    codes: dict[str, str] = {}
    taken: set[str] = set()
    for way, alone in _WAYS:
        left: defaultdict[Hashable, deque[str]] = defaultdict(deque)
        for row in known:
            if row.code not in taken:
                left[way(row)].append(row.code)
        often = Counter(map(way, rows)) + Counter(map(way, known)) if alone else Counter()
        for row in rows:
            words = way(row)
            if row.code not in codes and left[words] and often[words] <= 2:
                codes[row.code] = left[words].popleft()
                taken.add(codes[row.code])
    return codes


def _edited(
    new: Sequence[LocalAnalysis], old: Sequence[LocalAnalysis], made: Collection[str], codes: Mapping[str, str]
) -> dict[str, str]:
    """The rows of which one thing was edited, between rows that stay: code → the code that they keep."""
    places = {row.code: place for place, row in enumerate(old)}
    stays = [places.get(codes.get(row.code, "") if row.code in made else row.code) for row in new]
    kept = {place for place in stays if place is not None}
    found: dict[str, str] = {}
    last = -1
    for row, above, below in _between(new, stays, len(old)):
        if row.code in made:
            free = (place for place in range(max(above, last) + 1, below) if place not in kept)
            place = next((place for place in islice(free, _TRIED) if _is_edit(old[place], row)), None)
            if place is not None:
                found[row.code] = old[place].code
                last = place  # the rows of a gap stay in their order
    return found


def _between(
    new: Sequence[LocalAnalysis], stays: Sequence[int | None], end: int
) -> Iterator[tuple[LocalAnalysis, int, int]]:
    """Each row without a place among the earlier ones, with the places of those that stay above and below it."""
    below: list[int] = []
    for place in reversed(stays):
        below.append(place if place is not None else below[-1] if below else end)
    above = -1
    for row, place, under in zip(new, stays, reversed(below), strict=True):
        if place is None:
            yield row, above, under
        else:
            above = place


def _is_edit(before: LocalAnalysis, after: LocalAnalysis) -> bool:
    """Whether one thing at most was edited, and the label, if it was that, is still spelt alike. A cell that was filled
    or emptied contradicts nothing."""
    cells = zip(_cells(before), _cells(after), strict=True)
    contradictions = sum(bool(one and other and one != other) for one, other in cells)
    label, edited = fold(before.label), fold(after.label)
    if label == edited:
        return contradictions <= 1
    return not contradictions and fuzz.ratio(label, edited) >= _ALIKE


def _cells(row: LocalAnalysis) -> tuple[object, ...]:
    """What a row says beside its label."""
    return (*says(row)[1:], row.chapter, row.subchapter)


def _own(codes: Sequence[str], known: Collection[str]) -> dict[str, str]:
    """Codes that nobody had: the one made, where it is such a one, else the next of its kind."""
    free = [code for code in codes if code not in known]
    last: dict[str, int] = {}
    for code in (*known, *free):
        mark = code.rstrip(_DIGITS)
        if len(mark) < len(code):
            last[mark] = max(last.get(mark, 0), int(code[len(mark) :]))
    found = {code: code for code in free}
    for code in codes:
        if code not in found:
            mark = code.rstrip(_DIGITS)
            last[mark] = last.get(mark, 0) + 1
            found[code] = f"{mark}{last[mark]:04d}"
    return found
