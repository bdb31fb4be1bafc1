"""What several sources say of one axis, weighed into one reading: columns beat the unit, the unit beats the words."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from matching.axes import Axis
from matching.match import Agreement, Deduced
from matching.words.lexicon import values_of
from matching.words.quoting import without_repetition
from matching.words.text import fold, words

SERUM = frozenset("Ser/Plas Ser Plas Ser/Plas/Bld Ser+Plas".split())


class Source(IntEnum):
    """Where a reading comes from; a higher one wins over a lower one."""

    GUESS = 0  # what is usual for the row's chapter or unit: nothing can contradict it
    CONTAINER = 1  # the tube that its column names says it: blood's, if no word says what is in it
    EXAM = 2  # the exam that holds the analysis says it
    ANALYTE = 3  # the analyte's own word implies it (natrémie)
    LABEL = 4  # a word of the label says it
    UNIT = 5
    COLUMN = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """What the row says on one axis: how well each LOINC value would agree, and what says so."""

    values: Mapping[str, Agreement]
    evidence: tuple[str, ...]
    source: Source
    deduced: Deduced | None = None  # None where the row itself speaks of the axis

    @property
    def best(self) -> str:
        return next(iter(self.values), "")

    @property
    def said(self) -> str:
        """What the row says in LOINC's words, whatever term it is set beside; '' where it leaves too much open for one
        value: ``%`` is a fraction of nearly anything."""
        exact = [value for value, level in self.values.items() if level is Agreement.EXACT]
        return self.best if len(exact) < 2 or SERUM.issuperset(exact) else ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sources of one row disagree on an axis; the first one was followed."""

    axis: Axis
    followed: str
    ignored: str


@dataclass
class Draft:
    """Readings as they are collected, before the sources are weighed, and what contradicts itself in one of them."""

    readings: dict[Axis, list[Reading]] = field(default_factory=dict)
    against: list[Contradiction] = field(default_factory=list)

    def add(self, axis: Axis, value: str, evidence: str, source: Source, deduced: Deduced | None = None) -> None:
        if value:
            self.readings.setdefault(axis, []).append(reading_of(axis, value, evidence, source, deduced))

    def keep(self, axis: Axis, is_kept: Callable[[Reading], bool]) -> None:
        """Take back the readings of an axis that are not kept."""
        kept = [one for one in self.readings.pop(axis, []) if is_kept(one)]
        if kept:
            self.readings[axis] = kept


def reading_of(axis: Axis, value: str, evidence: str, source: Source, deduced: Deduced | None = None) -> Reading:
    """What LOINC values, the best first, say of an axis; those with ``&`` between them are as good as each other."""
    best, *others = value.split("|")
    first, *equals = values_of(best)
    values = dict.fromkeys((first, *equals), Agreement.EXACT)
    for other in others:
        # LOINC says serum for one analyte and serum or plasma for the next; a laboratory means the same by both
        alike = axis is Axis.SYSTEM and {first, other} <= SERUM
        values.setdefault(other, Agreement.EXACT if alike else Agreement.CLOSE)
    return Reading(values, (evidence,), source, deduced)


def in_cord(said: Collection[str]) -> str:
    """The vessel of the cord that is meant where systems, best first, say both: ``BldV`` and ``BldCo``; '' else."""
    firsts = {system.partition("|")[0] for system in said}
    return next((cord for vessel, cord in _IN_CORD.items() if firsts == {vessel, _CORD}), "")


VESSELS = frozenset("BldA BldV BldC".split())
# What is measured in a part of blood is sampled as blood: a "sang" column does not contradict an index of red cells.
_BLOOD = VESSELS | {"Bld"}
OF_BLOOD = frozenset("Ser/Plas Ser Plas PPP PRP RBC WBC Retic Plt Bld.dot Ser/Plas/Bld Bld/Tiss".split()) | _BLOOD

DRIED = "Bld.dot"  # of blood, but what a title tells of it holds for its rows, as a fluid's does
_FRESH = OF_BLOOD - {DRIED}
USUALLY = frozenset({"Ser/Plas", "Ser", "Plas", "Bld", "Urine", "Urine sed"})
_OWN_WORD = re.compile(
    r"(emi|uri|rachi)es?\b|\b(seri|plasm|erythrocytair|globulair|plaquettair|sang|venou|vein|arter|art\b|urin|lcr\b|"
    r"csf\b|lcs\b|pleur|ascit|periton|synov|amnio|selle|stool|feca|saliv|sueur|sudor|sperme|spermatique|semin|ejacul|"
    r"crachat|sputum|moelle|vagin|cheveu|cordon)"
)
# "gaz du sang artériel" tells the vessel, "gaz du sang" not
_VESSEL_WORD = re.compile(r"arter|\bart\b|vein|venou|capill|\bcap\b|\bs[av]o2")
_NUMBERS = frozenset({"Qn", "OrdQn"})
_ANY = frozenset({"Body fld", "XXX"})
_READ_ON = {"Gradient strip": "MIC"}
_SENSITIVE = "High sensitivity"  # of any immunoassay
_LOOKED_AT = frozenset({"Aper", "Type", "Color", "Clarity"})
_LOOSE = frozenset({"Titr", "PrThr"})  # "recherche" and "titre" beside a unit are ways of speaking
_OF_PATIENT = frozenset({"Patient", "Newborn", "Specimen"})
_OF_PLASMA = frozenset({"PPP", "PRP", "PPP^Control"})
_CORD = "BldCo"
CELLS = frozenset({"RBC", "WBC", "Plt", "Retic"})  # what is in them is not what is in blood or its plasma
_RBC = "RBC"  # what is seen on red cells is on those of the blood that was drawn
_OF_CORD = frozenset({"BldCoA", "BldCoV", "RBCCo"})
_IN_CORD = {"BldA": "BldCoA", "BldV": "BldCoV", _RBC: "RBCCo"}
_BROAD = frozenset({"Bld", "Ratio"})  # "blood" is how nearly everything is drawn, any quotient is a ratio


def weigh(draft: Draft) -> tuple[dict[Axis, Reading], tuple[Contradiction, ...]]:
    """One reading an axis: the strongest source, made sharper by what agrees with it; the rest are contradictions."""
    readings: dict[Axis, Reading] = {}
    against = list(draft.against)
    for axis, found in draft.readings.items():
        if axis is Axis.PROPERTY:  # a minimal inhibitory concentration has a unit; LOINC calls it a susceptibility
            found = [one for one in found if one.best == "Susc" and one.source >= Source.LABEL] or found
        chosen, *others = sorted(found, key=lambda reading: -_strength(axis, reading, found))
        for other in others:
            common = _common(axis, chosen, other)
            if axis is Axis.SYSTEM and common == other.values and other.source is Source.LABEL:
                # "blood" drawn, "whole blood" measured: the label's own word for the specimen is the only one meant
                chosen = Reading(common, _evidence(chosen, other), chosen.source)
            elif common:
                chosen = _merged(chosen, other, common)
            elif other.source == chosen.source:
                if axis is Axis.SYSTEM and are_two_specimens(chosen, other):
                    against.append(Contradiction(axis, chosen.evidence[0], other.evidence[0]))
                chosen = _merged(
                    chosen, other, {v: level for v, level in chosen.values.items() if level >= level.EXACT}
                )
            elif (other.source > Source.ANALYTE or says_where(axis, other)) and not _is_alike(axis, chosen, other):
                against.append(Contradiction(axis, chosen.evidence[0], other.evidence[0]))
        readings[axis] = chosen
    if _is_drawn_once(readings):
        del readings[Axis.TIME]
    return readings, tuple(against)


def _is_drawn_once(readings: Mapping[Axis, Reading]) -> bool:
    """Whether a row under the title of a collection is not of the whole of it: of blood, as the serum creatinine of a
    clearance over 24 hours, or of what is seen of the urine."""
    time, system, measured = (readings.get(axis) for axis in (Axis.TIME, Axis.SYSTEM, Axis.PROPERTY))
    if time is None or time.source is not Source.EXAM:
        return False
    return (system is not None and system.best in OF_BLOOD) or (measured is not None and measured.best in _LOOKED_AT)


def whose(system: str) -> str:
    """Whose a specimen is, where it is not the patient's: "Control", "Donor", "Fetus"; '' for any other. A newborn is
    the patient."""
    one = system.partition("^")[2]
    return "" if one in _OF_PATIENT else one


def are_two_specimens(one: Reading, other: Reading) -> bool:
    """Whether a row's own words name two specimens, of which neither tells more of the other: "sang ou LCR"."""
    is_named = min(one.source, other.source) >= Source.LABEL and one.deduced is other.deduced is None
    return is_named and not _common(Axis.SYSTEM, one, other) and not _is_alike(Axis.SYSTEM, one, other)


def _strength(axis: Axis, reading: Reading, found: Sequence[Reading]) -> Source:
    """What is usually measured in blood or urine ("protides", "cristaux") is measured in the fluid that its exam or
    chapter is about, or that another of the row's names says ("protéines totales (protéinorachie)"), unless its own
    word says where ("protidémie")."""
    is_usual = axis is Axis.SYSTEM and reading.source is Source.ANALYTE and reading.best in USUALLY
    told = {other.best for other in found if other.source is Source.EXAM} - _FRESH
    told |= {other.best for other in found if says_where(axis, other)}
    is_elsewhere = bool(told - reading.values.keys()) and not says_where(axis, reading)
    return Source.GUESS if is_usual and is_elsewhere else reading.source


def says_where(axis: Axis, reading: Reading) -> bool:
    """Whether an analyte's word says its specimen: natrémie, sodium urinaire."""
    is_implied = axis is Axis.SYSTEM and reading.source is Source.ANALYTE
    return is_implied and any(_OWN_WORD.search(fold(text)) for text in reading.evidence)


def _common(axis: Axis, chosen: Reading, other: Reading) -> dict[str, Agreement]:
    """What a weaker source makes of the stronger one's values: which of them are meant, or {} when it adds nothing."""
    exact = [value for value, level in chosen.values.items() if level is Agreement.EXACT]
    if axis is Axis.SYSTEM and (other.source is not Source.CONTAINER or exact == ["Bld"]):
        # a "blood" column is how blood is drawn; what is said more precisely of it is meant
        parts = OF_BLOOD - SERUM if exact == ["Bld"] else OF_BLOOD
        is_usual = chosen.source is Source.ANALYTE and other.source is Source.EXAM
        if chosen.best in VESSELS and other.best in VESSELS:  # venous, whatever its gases are usually measured in
            return {other.best if is_usual and other.best in chosen.values else chosen.best: Agreement.EXACT}
        is_told = is_usual or any(_VESSEL_WORD.search(fold(text)) for text in other.evidence)
        if exact == ["Bld"] and other.best in VESSELS and other.source < Source.LABEL and not is_told:
            return {"Bld": Agreement.EXACT}  # a blood gas is usually arterial; a column that says blood says no more
        if "Bld" in chosen.values and other.best in parts and chosen.best not in CELLS:
            return dict(other.values)
        is_blood = "Bld" in chosen.values and chosen.best in SERUM | {"Bld"}
        if is_blood and other.best in _OF_CORD | {_CORD} and other.source > Source.GUESS:
            return dict(other.values)  # "sang", under "sang du cordon"
        if other.source > Source.GUESS and (exact == ["XXX"] or (exact == ["Body fld"] and _is_fluid(other.best))):
            return dict(other.values)  # a sterile pot, a swab, a fluid: the label says of what
        if other.best in _OF_PLASMA and "Plas" in chosen.values and other.source > Source.GUESS:
            return dict(other.values)  # whoever measures clotting in plasma has taken the platelets out of it
        if exact == [_CORD] and other.best in _OF_CORD and other.source > Source.GUESS:
            return dict(other.values)  # which of the cord's vessels
        of_vessel = [
            one.best
            for one in (chosen, other)
            if one.best in _IN_CORD and (one.best == _RBC or one.source > Source.ANALYTE or says_where(axis, one))
        ]
        if _CORD in (chosen.best, other.best) and of_vessel:  # "artère" on the bench of the cord's gases
            return {_IN_CORD[of_vessel[0]]: Agreement.EXACT}
        base = other.best.partition("^")[0]
        if base != other.best and (base in chosen.values or ("Bld" in chosen.values and base in OF_BLOOD)):
            # control plasma, fetal blood
            return dict(other.values)
    if axis is Axis.METHOD:
        return _methods(chosen, other)
    both = {value: Agreement.EXACT for value in exact if value in other.values}
    is_of_exam = chosen.source is Source.ANALYTE and other.source is Source.EXAM and other.best not in USUALLY
    tells = other.source is Source.LABEL or is_of_exam
    if axis is Axis.SYSTEM and tells and other.best in chosen.values.keys() - _ANY and not both:
        # an EDTA tube is blood's or plasma's, LA amniotic fluid or ascites: the label, or else the exam, tells which
        return {value: level for value, level in other.values.items() if value in chosen.values}
    return both


def _is_alike(axis: Axis, chosen: Reading, other: Reading) -> bool:
    """Whether what is said beside a reading says no other: words that it quotes already ("/24h" beside "g/24h"), "CMI"
    beside "mg/L", words that are used loosely beside a unit ("recherche", "titre" beside UI/mL), or a specimen."""
    if set(words(other.evidence[0])) <= set(words(chosen.evidence[0])):
        return True
    if axis is Axis.SYSTEM:
        return _is_specimen_alike(chosen, other)
    if axis is Axis.SCALE:
        return {chosen.best, other.best} <= _NUMBERS or chosen.source is Source.UNIT
    return axis is Axis.PROPERTY and other.best in _LOOSE and chosen.source is Source.UNIT


def _is_specimen_alike(chosen: Reading, other: Reading) -> bool:
    """ "Liquide" beside pleural fluid, plasma beside serum, "sang" beside a serum's column, "glycémie" beside capillary
    blood."""
    if {chosen.best, other.best} & CELLS and {chosen.best, other.best} & SERUM:
        return False
    is_drawn = other.best == "Bld" and "total" not in words(" ".join(other.evidence))
    blood = OF_BLOOD if other.source is Source.ANALYTE or is_drawn else SERUM
    if {chosen.best, other.best} <= blood or chosen.values.keys() & other.values.keys():
        return True
    return other.best == "XXX" or (other.best == "Body fld" and _is_fluid(chosen.best))


def _is_fluid(system: str) -> bool:
    return system.endswith(" fld") or system == "CSF"


def _methods(chosen: Reading, other: Reading) -> dict[str, Agreement]:
    """The methods of both; a column's own before the label's ("CMI" in the label, "E-test" in the column), unless the
    label tells a kind of the column's ("culture", "aerobic culture")."""
    own, others = _beside(chosen, other), _beside(other, chosen)
    both = _narrowed(own | {method: max(own.get(method, level), level) for method, level in others.items()})
    if chosen.source is not Source.COLUMN:
        return both

    def is_kind_of_own(method: str) -> bool:
        if method == _SENSITIVE or ("Calculated" in chosen.values and "formula" in words(method)):
            return True
        return any(all(any(w.startswith(o) for w in words(method)) for o in words(own)) for own in chosen.values)

    return {method: level if is_kind_of_own(method) else Agreement.CLOSE for method, level in both.items()}


def _beside(one: Reading, other: Reading) -> dict[str, Agreement]:
    """The methods of one reading; where they are only implied ("parasito", by microscope) and the other's are said
    ("après concentration"), or a title tells them of its rows and a row's own name tells others, they may be meant."""
    is_of_title = one.deduced in (Deduced.EXAM, Deduced.CHAPTER) and other.deduced is Deduced.NAME
    is_implied = is_of_title or (one.deduced is not None and other.deduced is None)
    return {
        method: Agreement.CLOSE if is_implied and method not in other.values else level
        for method, level in one.values.items()
    }


def _narrowed(methods: dict[str, Agreement]) -> dict[str, Agreement]:
    """Of "culture" and "aerobic culture" the narrower one is meant; a strip that a reader reads is a strip, and the MIC
    of an E-test is read on one with a gradient."""
    said = {method: set(words(method)) - {"automated"} for method in methods}
    broad = {method for method in methods if any(said[method] < other for other in said.values())}
    broad |= {_READ_ON[method] for method in methods if method in _READ_ON}
    return {method: Agreement.CLOSE if method in broad else level for method, level in methods.items()}


def _merged(chosen: Reading, other: Reading, best: Mapping[str, Agreement]) -> Reading:
    # a weaker source narrows the stronger one's value; it adds its own only beside one that says little
    adds = other.source is chosen.source or chosen.best in _BROAD
    added = other.values if adds else ()
    rest = {value: Agreement.CLOSE for value in (*chosen.values, *added) if value not in best}
    if _OF_CORD.intersection(best):  # the child's blood, of which the mother's says nothing
        rest = {value: level for value, level in rest.items() if value == _CORD}
    others = set(map(whose, best))
    if all(others):  # the control's plasma, or the donor's: the patient's is no such
        rest = {value: level for value, level in rest.items() if whose(value) in others}
    evidence = _evidence(chosen, other) if _adds(chosen, other, best) else chosen.evidence
    return Reading(dict(best) | rest, evidence, chosen.source, chosen.deduced)


def _adds(chosen: Reading, other: Reading, best: Mapping[str, Agreement]) -> bool:
    """Whether the other source need be quoted: nothing need where a column says as much, nor what is only deduced
    where something else does."""
    if next(iter(best), "") != chosen.best or not set(best) <= set(chosen.values):
        return True
    return chosen.source is not Source.COLUMN and other.deduced in (None, chosen.deduced)


def _evidence(chosen: Reading, other: Reading) -> tuple[str, ...]:
    return without_repetition(chosen.evidence + other.evidence)
