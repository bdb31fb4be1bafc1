"""The inside of a LOINC component: analyte, divisor, challenge, and what kind of molecule is looked for.

Source: LOINC Users' Guide, chapter "Component/analyte": ``analyte.subspecies/divisor^challenge^adjustment``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntFlag
from functools import lru_cache

from matching.words.text import stem, words

# words of a component that carry no meaning of their own
_EMPTY = frozenset(
    {"and", "of", "the", "in", "by", "to", "sp", "for", "de", "du", "la", "le", "les", "des", "et", "l", "d"}
)
_BLOOD_GROUP_D = re.compile(r"(?<![\w'])D(?![\w'])")


class Molecule(IntFlag):
    """What a serology or molecular test looks for. Two different ones never match each other."""

    NONE = 0
    ANTIBODY = 1
    ANTIGEN = 2
    DNA = 4
    RNA = 8
    IGG = 16
    IGM = 32
    IGA = 64
    IGE = 128


_MOLECULES = {
    "ab": Molecule.ANTIBODY,
    "ag": Molecule.ANTIGEN,
    "dna": Molecule.DNA,
    "rna": Molecule.RNA,
    "rrna": Molecule.RNA,
    "cdna": Molecule.DNA,
    "igg": Molecule.IGG,
    "igm": Molecule.IGM,
    "iga": Molecule.IGA,
    "ige": Molecule.IGE,
}
ALLERGEN = " Ab.IgE"  # how the components of allergens end
NUCLEIC = Molecule.DNA | Molecule.RNA
NUCLEIC_METHODS = ("Probe", "Non-probe", "Sequencing", "Molgen")  # how LOINC's methods that look for them begin
CLASSES = Molecule.IGG | Molecule.IGM | Molecule.IGA | Molecule.IGE


@dataclass(frozen=True, slots=True)
class Component:
    core: str  # analyte with subspecies: "Glucose", "Bilirubin.direct"
    divisor: str = ""  # "Creatinine", "100 leukocytes"
    challenge: str = ""  # "post 75 g glucose PO", "control", …


def whole_component(text: str) -> str:
    """``actual/Normal`` is how a clotting factor is expressed, which the property says: no words of its name."""
    return re.sub(r" actual/[Nn]ormal(?=$|\^)", "", text)


@lru_cache(maxsize=65536)
def parse_component(text: str) -> Component:
    """Cut a component at its first ``^`` and its first ``/`` outside brackets."""
    core, _, challenge = text.partition("^")
    core = whole_component(core)
    depth = 0
    for place, sign in enumerate(core):
        depth += (sign in "([") - (sign in ")]")
        if sign == "/" and depth == 0 and 0 < place < len(core) - 1:
            return Component(core[:place].strip(), core[place + 1 :].strip(), challenge)
    return Component(core.strip(), "", challenge)


@lru_cache(maxsize=65536)
def meaning_words(text: str) -> tuple[str, ...]:
    """The stemmed words of a name that carry meaning, each once, in order; the blood group D is no elided "de"."""
    empty = _EMPTY - {"d"} if _BLOOD_GROUP_D.search(text) else _EMPTY
    return tuple(dict.fromkeys(stem(word) for word in words(text) if word not in empty))


def molecules(stemmed: tuple[str, ...] | frozenset[str]) -> Molecule:
    """The molecules that stemmed words name: ``("measl", "viru", "ab", "igg")`` → antibody, IgG."""
    found = Molecule.NONE
    for word in stemmed:
        found |= _MOLECULES.get(word, Molecule.NONE)
    return found


def local_component(name: str) -> str:
    """The component part of a translated name: what stands before ``[``, or before the first colon of an older name."""
    head = name.split(" [")[0]
    return re.split(r":(?=\S)", head)[0].strip() if head.count(":") >= 3 else head.strip()


_SPECIMEN = re.compile(r" (?:in|of|on|from) (?!.* (?:in|of|on|from) )")  # the last preposition


@lru_cache(maxsize=65536)
def common_component(name: str) -> str:
    """The analyte part of a long common name: ``Apple IgE Ab [Units/volume] in Serum`` → ``Apple IgE Ab``,
    ``Cholesterol in HDL [Mass/volume] in Serum or Plasma`` → ``Cholesterol in HDL``, ``pH of Blood`` → ``pH``."""
    head, bracket, _ = name.partition(" [")
    if not bracket:
        head = _SPECIMEN.split(name.partition(" --")[0].partition(" by ")[0], maxsplit=1)[0]
    return parse_component(head.strip()).core
