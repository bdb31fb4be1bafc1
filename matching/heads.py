"""A label that begins with its exam (``NFS : PLAQ.``, ``PT/INR: Prothrombin Time``) is about what follows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from matching.lexicon import CONTENT, Kind
from matching.phrases import Found, covers
from matching.slots import OPEN, Slot
from matching.text import words

_COLON = re.compile(r"\s*:\s+(?=\w)")
# Words that components share which are not akin.
_SMALL = frozenset("virus ab ag antibody antigen factor acid total free igg igm iga ige dna rna cell".split())


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
