"""What is typed into the search of LOINC: words of a name, and « classe:chimie » among them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.wording.classes import classes_meant

# In either language, whatever the window speaks: who learnt one of them keeps it.
_CLASS = re.compile(r"(?<!\S)(?:classe?):(\S*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    words: str
    classes: frozenset[str] | None = None  # None: of any class; empty: of one that nobody knows
    asked: str | None = None  # what stands behind the colon; "" while it is still to be typed

    @property
    def is_unknown(self) -> bool:
        return self.classes is not None and not self.classes


def read_typed(text: str) -> Typed:
    """The words, and the classes that are asked for; several of them widen."""
    said = [found[1] for found in _CLASS.finditer(text)]
    words = " ".join(_CLASS.sub(" ", text).split())
    named = [one for one in said if one]
    if not named:
        return Typed(words, asked="" if said else None)
    return Typed(words, frozenset().union(*(classes_meant(one) for one in named)), named[-1])
