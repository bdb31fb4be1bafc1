"""What the window tells its reader beside the work."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    INFO = "info"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """A short message beside the work, never in its way."""

    text: str
    tone: Tone = Tone.INFO
    undoable: bool = False
    is_of_row: bool = False  # true only while the same row is in hand
