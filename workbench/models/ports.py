"""What the review needs of the engine, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincRelease
from matching.match import Candidate, Match
from matching.reading.surroundings import ALONE, Surroundings


class Engine(Protocol):
    """The matcher as the review sees it: pure, quick enough to be asked between two key strokes."""

    @property
    def release(self) -> LoincRelease: ...
    @property
    def is_ready(self) -> bool:
        """False while it is still being opened: the release is at hand, any question waits for the rest."""
        ...

    def match(self, analysis: LocalAnalysis, top: int = 20, around: Surroundings = ALONE) -> Match: ...
    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        """How a code of the release fits the row; raises NotIndexed for what is no laboratory term."""
        ...

    def specimen(self, words: str) -> str:
        """What LOINC calls a specimen in a laboratory's words; '' where nobody understands them."""
        ...

    def search(
        self, text: str, filters: Mapping[Axis, str], limit: int, classes: frozenset[str] | None = None
    ) -> Sequence[str]: ...
