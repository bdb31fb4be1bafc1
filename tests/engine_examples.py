"""An engine over the starter release that the project ships, made once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from catalog_io.release_store import starter_release
from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.matcher import Matcher
from matching.reading.readings import Reading
from matching.terms.index import build


@cache
def starter_matcher() -> Matcher:
    release = starter_release(Path(mkdtemp(prefix="starter-")))
    return Matcher(release, build(release), shipped_lexicon(), shipped_model(), shipped_uses())


def row(label: str, unit: str = "", specimen: str = "", **others: str) -> LocalAnalysis:
    return LocalAnalysis(code="A1", label=label, unit=unit, specimen=specimen, **others)  # type: ignore[arg-type]


def reading(axis: Axis, *said: str, **others: str) -> Reading | None:
    """What the starter's engine reads of a row on one axis."""
    return starter_matcher().profile(row(*said, **others)).readings.get(axis)
