"""The engine's shipped figures: the model (weights and calibration) and the priors (how usual a code is)."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files
from io import StringIO
from typing import Any

from matching.ranking.model import CONFIDENCE_INPUTS, Calibration, Model

_ROUTINE = {"1": 4.0, "2": 2.0, "3": 1.0}  # what a tier of the French routine list counts for, in catalogues


def shipped_model() -> Model:
    """The model in ``resources/model/weights.json``."""
    return model_from_json((files("resources") / "model" / "weights.json").read_text("utf-8"))


def model_from_json(text: str) -> Model:
    """Raises ValueError or KeyError when the text is not a model of this engine."""
    found: dict[str, Any] = json.loads(text)
    curve = found["calibration"]
    return Model(
        version=found["version"],
        weights=found["weights"],
        calibration=Calibration(
            intercept=curve["intercept"],
            weights=tuple(curve["weights"][name] for name in CONFIDENCE_INPUTS),
            confident=curve["confident"],
            confident_told=curve["confident_told"],
            doubtful=curve["doubtful"],
        ),
    )


def model_to_json(model: Model) -> str:
    curve = model.calibration
    return json.dumps(
        {
            "version": model.version,
            "weights": {name: round(weight, 4) for name, weight in model.weights.items()},
            "calibration": {
                "intercept": round(curve.intercept, 4),
                "weights": dict(zip(CONFIDENCE_INPUTS, (round(w, 4) for w in curve.weights), strict=True)),
                "confident": curve.confident,
                "confident_told": curve.confident_told,
                "doubtful": curve.doubtful,
            },
        },
        indent=1,
    )


def shipped_uses() -> Mapping[str, float]:
    """How usual each code is: public catalogues that use it, and the tiers of the French routine list."""
    return Counter(public_uses()) + Counter(routine_uses())


def public_uses() -> Mapping[str, float]:
    """Code → number of public catalogues that map a row to it (``resources/priors/public_uses.csv``)."""
    return {row["code"]: float(row["catalogues"]) for row in _rows("public_uses.csv")}


def routine_uses() -> Mapping[str, float]:
    """Code → weight of a term that French laboratories use daily (``resources/priors/routine_fr.csv``)."""
    return {row["code"]: _ROUTINE[row["tier"]] for row in _rows("routine_fr.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    source = files("resources") / "priors" / name
    return list(csv.DictReader(StringIO(source.read_text("utf-8")))) if source.is_file() else []
