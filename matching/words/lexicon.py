"""Laboratory language: words and what they say about the six axes.

An entry is general language ("natrémie is sodium in serum or plasma"), never the answer to one row.
Entries come from ``resources/lexicon/*.csv``, read by ``catalog_io.lexicon_files``; here they are values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What an entry's words are, in the laboratory's language."""

    ANALYTE = "analyte"
    ABBREVIATION = "abbreviation"  # a short form of an analyte: only whole words, case decides where it must
    ORGANISM = "organism"
    QUALIFIER = "qualifier"  # libre, total, IgG, anticorps, ADN: a word that modifies a component
    SPECIMEN = "specimen"
    CONTAINER = "container"  # in a specimen's column, what it is drawn into: "tube violet", blood's as a rule
    CODE = "code"  # in a column of its own, what it says in short: a specimen's S, U, LP, a method's "capillaire"
    PROPERTY = "property"
    TIME = "time"
    SCALE = "scale"
    METHOD = "method"
    BRAND = "brand"  # an automate, a reagent or a medicine's trade name
    ENDING = "ending"  # of one-word labels: UJ is urine of 24 hours; ``component`` holds the words that others mean
    NOISE = "noise"  # words that say nothing about the axes: "dosage de", "taux de"
    HEADING = "heading"  # words that make a row no analysis: "commentaire", "forfait"
    UPKEEP = "upkeep"  # the same, whatever else the row names: a quality control, a calibrator
    CHAPTER = "chapter"  # a chapter of the laboratory; ``component`` holds the chapter's key (README of the lexicon)
    PANEL = "panel"  # words that mean several analyses together: "bilan", "ionogramme"


_BETWEEN = re.compile(r"\||(?<! )&(?! )")  # Ova & parasite preparation is one value
CONTENT = frozenset({Kind.ANALYTE, Kind.ABBREVIATION, Kind.ORGANISM, Kind.BRAND})  # what a row is about


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the lexicon: ``term`` in ``language`` asserts the axis values that are not ''.

    Each axis value is in LOINC's own words and may hold alternatives, best first, between ``|``, and equal ones between
    ``&``: see :func:`values_of`.
    ``context`` lists what must be seen elsewhere on the row for the entry to hold (see docs/developers.md).
    """

    kind: Kind
    language: str
    term: str
    component: str = ""
    property: str = ""
    time: str = ""
    system: str = ""
    scale: str = ""
    method: str = ""
    context: str = ""


def values_of(said: str) -> tuple[str, ...]:
    """The values of an axis of an entry, the best first."""
    return tuple(filter(None, _BETWEEN.split(said)))
