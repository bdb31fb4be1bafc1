"""What a title says is kept for the rows that it stands over, by the phrasebook that it was read with.

Kept by a function for the length of the program (``lru_cache``), it would hold the phrasebook of every project that was
opened: fifty megabytes each.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from matching.words.phrases import Phrasebook

_TITLES = 4096  # of a catalogue

Reading = TypeVar("Reading")


def kept(read: Callable[[str, Phrasebook], Reading]) -> Callable[[str, Phrasebook], Reading]:
    """``read``, done once for a title."""

    @wraps(read)
    def reading(title: str, phrasebook: Phrasebook) -> Reading:
        known: Callable[[str], Reading] | None = phrasebook.readings.get(read)
        if known is None:
            known = phrasebook.readings[read] = lru_cache(maxsize=_TITLES)(lambda title: read(title, phrasebook))
        return known(title)

    return reading
