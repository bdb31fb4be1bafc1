"""Names too long for their place, cut so that those of one list stay apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import takewhile

CUT = "…"
_LEAST = 4  # characters of a beginning that are worth their place

Width = Callable[[str], int]  # of a text, in whatever the room is counted in


def told_apart(names: Iterable[str], width: Width, room: int) -> dict[str, str]:
    """Each name as it is shown in ``room``: cut in the middle, and where that makes two of them one, cut before what
    they differ in. What differs only behind more than the room holds stays alike."""
    shown = {name: _cut(name, width, room) for name in names}
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name, text in shown.items():
        alike[text].append(name)
    for same in alike.values():
        if len(same) > 1:
            start = _begin(same)
            shown |= {name: _cut_before(name, start, width, room) for name in same}
    return shown


def cut_once(names: Iterable[str], width: Width, room: int) -> dict[str, str]:
    """Each name as it is shown in ``room``: cut at its end, and where that makes two of them one, cut before what they
    differ in, if the rest has room; never at two places."""
    shown = {name: _cut_end(name, width, room) for name in names}
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name, text in shown.items():
        alike[text].append(name)
    for same in alike.values():
        if len(same) > 1:
            start = _begin(same)
            before = {name: _cut_before(name, start, width, room) for name in same}
            shown |= {name: text for name, text in before.items() if text.count(CUT) == name.count(CUT) + 1}
    return shown


def _begin(names: Iterable[str]) -> int:
    """Where the word begins in which names differ first, or behind which one of them ends."""
    first, *_, last = sorted(names)
    alike = sum(1 for _ in takewhile(lambda two: two[0] == two[1], zip(first, last, strict=False)))
    return first.rfind(" ", 0, alike) + 1


def _cut(name: str, width: Width, room: int) -> str:
    """The name without its middle, as much of both ends as there is room for."""
    if width(name) <= room:
        return name
    kept = _most(len(name) - 1, lambda n: width(name[: n - n // 2] + CUT + _end(name, n // 2)) <= room)
    return name[: kept - kept // 2] + CUT + _end(name, kept // 2)


def _cut_end(name: str, width: Width, room: int) -> str:
    if width(name) <= room:
        return name
    return name[: _most(len(name) - 1, lambda n: width(name[:n].rstrip() + CUT) <= room)].rstrip() + CUT


def _cut_before(name: str, start: int, width: Width, room: int) -> str:
    """The name without what stands before ``start``, but for its beginning; its end is cut where it must be."""
    rest = name[start:]
    kept = _most(start, lambda n: width(name[:n] + CUT + rest) <= room)
    if kept >= _LEAST or width(name[:_LEAST] + CUT + rest) <= room:
        return name[:kept] + CUT + rest
    ends = _most(len(rest), lambda n: width(name[:_LEAST] + CUT + rest[:n] + CUT) <= room)
    return name[:_LEAST] + CUT + rest[:ends] + CUT


def _end(text: str, count: int) -> str:
    return text[len(text) - count :]


def _most(highest: int, fits: Callable[[int], bool]) -> int:
    """The highest number up to ``highest`` that fits, if every lower one does too; 0 where none does."""
    low, high = 0, highest
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low
