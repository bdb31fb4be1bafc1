"""The embedded demonstration: a laboratory's catalogue with the decisions that its biologist has taken so far."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_FOLDER = Path(str(files("resources") / "demo"))
LABORATORY = "LBM des Tilleuls"  # invented, as is everything in the demonstration
REVIEWER = "Dr Camille Exemple"


def demo_catalogue() -> list[Path]:
    """LOINC_1 to LOINC_3, and the table of subcontracting and volumes, which joins them by code."""
    return [*sorted(_FOLDER.glob("LOINC_*.csv")), _FOLDER / "volumes_sous_traitance.csv"]


def demo_decisions() -> Path:
    return _FOLDER / "decisions.csv"
