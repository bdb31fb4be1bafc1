"""What the window tells its reader beside the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    INFO = "info"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


class Until(Enum):
    """How long a notice is true, beside the time that it is shown for."""

    LATER = "later"
    NEXT_ROW = "next-row"  # while the same row is in hand
    ANSWERED = "answered"  # while the question that it is about stands open
    TOLD = "told"  # until something else is told, as long as it takes to read


@dataclass(frozen=True, slots=True)
class Offer:
    """What to do about a message, one key away: F8, which the words name."""

    words: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """A short message beside the work, never in its way."""

    text: str
    tone: Tone = Tone.INFO
    undoable: bool = False
    until: Until = Until.LATER
    offer: Offer | None = None
