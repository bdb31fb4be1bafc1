"""Safety rules on a row and a term: what the row says of an axis against what the term says of it.

They judge by what the row says, never by how well a term scores. What a column or the unit says makes an error, what a
word of the label implies a warning: words are read, columns are meant. Sources: LOINC Users' Guide (Property, Time,
Scale, Method), and ``compare`` for what counts as the same specimen or scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from matching.axes import Axes, Axis
from matching.components import CLASSES, NUCLEIC, Molecule, meaning_words, molecules, parse_component
from matching.loinc import LoincRelease, LoincTerm
from matching.match import Agreement, AxisAgreement, Candidate, SafetyWarning, Severity
from matching.ranking.compare import COMPARISONS, HOW_WELL
from matching.reading.challenges import doses, moment, moments
from matching.reading.profile import Profile
from matching.reading.readings import SERUM, Reading, Source, whose
from matching.safety.codes import IMPLIED, WORD, Rule, is_in_use, worst_first
from matching.terms.index import Index, Ints, Vocabulary
from matching.words.unit_properties import MEASURED, fits_too
from matching.words.units import Unit

_PLACE = {axis: place for place, axis in enumerate(Axis)}
_QUANTITIES = frozenset({"Qn", "OrdQn", "", "-", "*"})
_BLANK = frozenset({"", "-", "*", "XXX"})
# Indexes, ratios, titres and scores are also written beside results that are read as positive or negative.
_LOOSE_UNITS = frozenset({"ACnc", "Ratio", "Num", "Imp", "Score", "Titr", "Log"})
# What is measured in a part of blood is drawn as blood: a specimen "sang" says of these terms nothing, of serum little.
_BLOOD = frozenset({"Bld", "BldV", "BldC", "BldA", "BldCo", "Bld.dot"})
_OF_BLOOD = frozenset({"PPP", "PRP", "RBC", "WBC", "Plt", "Bld/Tiss", "Ser/Plas/Bld", "Plas.ultracentrifugate"})
_DRAWN_AS_BLOOD = _BLOOD | _OF_BLOOD | SERUM
_ANY = frozenset({"Specimen", "Body fld", "Isolate", "Isolate/Specimen"})
# words that tell no two challenges apart
_OF_ANY_CHALLENGE = frozenset({"post", "pre", "h", "meal", "specimen", "xxx", "g", "po"})
_OF_COURSE = "adjusted"  # multiples of the median are
_ADJUSTING = frozenset({"adjusted", "corrected"})
# By what words a row names the people that a term is made for.
_POPULATIONS = {
    "black": frozenset({"black", "noir", "noirs", "africain", "african", "afro"}),
    "non black": frozenset({"black", "noir", "noirs", "caucasien", "caucasian", "blanc"}),
    "female": frozenset({"female", "femme", "femmes", "feminin", "woman"}),
    "male": frozenset({"male", "homme", "hommes", "masculin", "man"}),
}
_KINDS = Molecule.ANTIBODY | Molecule.ANTIGEN | NUCLEIC
_MOLECULE_WORDS = {
    Molecule.ANTIBODY: "Ab",
    Molecule.ANTIGEN: "Ag",
    Molecule.DNA: "DNA",
    Molecule.RNA: "RNA",
    Molecule.IGG: "IgG",
    Molecule.IGM: "IgM",
    Molecule.IGA: "IgA",
    Molecule.IGE: "IgE",
}
_REPORTED_CLASSES = Molecule.IGG | Molecule.IGM | Molecule.IGA  # an allergen is IgE without anybody saying so


class Sibling(NamedTuple):
    """The term without a method beside one with it; '' for both where there is none."""

    code: str = ""
    system: str = ""  # '' where it is the other's too


def check_row(
    profile: Profile, term: LoincTerm, methodless: Callable[[], Sibling] | None = None
) -> tuple[SafetyWarning, ...]:
    """What the row says against the term, worst first. ``methodless`` gives the same term without a method (see
    :func:`methodless_sibling`); it is asked only when it matters."""
    return row_warnings(profile, [_agreement(axis, profile, term.axes) for axis in Axis], methodless)


def methodless_sibling(release: LoincRelease, index: Index, position: int) -> Sibling:
    """The term in use that differs from the one at ``position`` by having no method, where the release has one. LOINC
    says serum of one term and serum or plasma of the next: such a term is given too, with its system."""
    core = int(index.core_of_term[position])
    if core < 0:
        return Sibling()
    method, system = index.axis_of_term["method"], index.axis_of_term["system"]
    systems = index.axes["system"].texts
    same = index.terms_of_core[core]
    for part in _all_but_method_and_system(index):
        same = same[part[same] == part[position]]
    own = int(system[position])
    for other in sorted(same.tolist(), key=lambda one: int(system[one]) != own):
        is_same = system[other] == own or {systems[system[other]], systems[own]} <= SERUM
        if is_same and not index.axes["method"].texts[method[other]] and is_in_use(release, other):
            return Sibling(release.codes[other], "" if system[other] == own else systems[system[other]])
    return Sibling()


def _all_but_method_and_system(index: Index) -> tuple[Ints, ...]:
    axes = (index.axis_of_term[name] for name in ("property", "time", "scale"))
    return (index.divisor_of_term, index.challenge_of_term, *axes)


def row_warnings(
    profile: Profile, agreements: Sequence[AxisAgreement], methodless: Callable[[], Sibling] | None = None
) -> tuple[SafetyWarning, ...]:
    """The same from six agreements, in the order of Axis, that were found already (their component's level is not
    used: molecules and challenges are compared here)."""
    found = [
        *_measure(profile, agreements),
        *_time(profile, agreements[_PLACE[Axis.TIME]]),
        *_specimen(profile, agreements[_PLACE[Axis.SYSTEM]]),
        *_method(agreements[_PLACE[Axis.METHOD]], methodless),
        *_component(profile, agreements[_PLACE[Axis.COMPONENT]].term),
    ]
    return worst_first(found) if len(found) > 1 else tuple(found)


def chosen_warnings(candidate: Candidate) -> tuple[SafetyWarning, ...]:
    """What speaks against a code that a person gives an analysis, worst first."""
    return worst_first((*candidate.warnings, *check_component(candidate.on(Axis.COMPONENT))))


def check_component(component: AxisAgreement) -> tuple[SafetyWarning, ...]:
    """Whether the term is about what the row's words are about. Among proposals the ranker sees to that; a code that a
    person enters may be another line's."""
    if component.level in (Agreement.UNKNOWN, Agreement.CONFLICT):
        return (component_warning(component.local, component.term),)
    return ()


def component_warning(said: str, component: str) -> SafetyWarning:
    """The row's words are hardly those of the term."""
    return SafetyWarning(Rule.COMPONENT, Severity.WARNING, (said, component))


def _agreement(axis: Axis, profile: Profile, axes: Axes) -> AxisAgreement:
    """How one value agrees; the component is compared by its own rules."""
    if axis is Axis.COMPONENT:
        return AxisAgreement(axis, Agreement.UNKNOWN, "", axes.component)
    reading = profile.readings.get(axis)
    level = Agreement(int(COMPARISONS[axis](Vocabulary((axes[axis],)), reading)[0]))
    if reading is None:
        return AxisAgreement(axis, level, "", axes[axis], profile.unread(axis))
    return AxisAgreement(axis, level, reading.said, axes[axis], reading.evidence, deduced=reading.deduced)


def _measure(profile: Profile, agreements: Sequence[AxisAgreement]) -> Iterator[SafetyWarning]:
    """Unit, property and scale, which speak of one thing: what is told by one rule is not told again by another."""
    unit = profile.unit
    scale = agreements[_PLACE[Axis.SCALE]]
    quantity = scale.term in _QUANTITIES
    if unit is not None and not quantity:
        if not _is_meant(profile, scale):
            loose = unit.exact <= _LOOSE_UNITS or bool(unit.field)
            yield _warning(Rule.SCALE_UNIT, not loose, *_told(unit, scale.term))
        return
    by_unit = _unit(unit, agreements[_PLACE[Axis.PROPERTY]].term) if unit is not None else None
    if by_unit is not None:
        yield by_unit
    elif _is_in_column(profile, Axis.PROPERTY):  # words of a label are too often about something else ("temps réel")
        yield from _against(Rule.PROPERTY, profile, agreements[_PLACE[Axis.PROPERTY]])
    yield from _against(Rule.SCALE, profile, scale)


def _is_meant(profile: Profile, scale: AxisAgreement) -> bool:
    """Whether the scale column asks for the term's scale: then the unit is a leftover of the laboratory's system."""
    return _is_in_column(profile, Axis.SCALE) and scale.level >= Agreement.CLOSE


def _unit(unit: Unit, wanted: str) -> SafetyWarning | None:
    if wanted not in MEASURED or wanted in unit.exact:
        return None
    if wanted in unit.close:
        rule = Rule.UNIT_WIDE if fits_too(wanted, unit.exact) else Rule.UNIT_LOOSE
        return SafetyWarning(rule, Severity.WARNING, _told(unit, wanted))
    return SafetyWarning(Rule.UNIT_PROPERTY, Severity.ERROR, _told(unit, wanted))


def _told(unit: Unit, wanted: str) -> tuple[str, ...]:
    """The unit as it is written, what the term has, and whether the unit is only a word of the label."""
    return (unit.written, wanted, WORD) if unit.is_word else (unit.written, wanted)


def is_any_specimen(system: str) -> bool:
    """Whether a term with this system is right for several specimens, or says nothing of one."""
    return system in _BLANK or system in _ANY or ("+" in system and system not in SERUM)


def drawn_as(system: str) -> str:
    """What the specimen is drawn as: all that is made of blood is blood."""
    base = system.partition("^")[0]
    return "Bld" if base in _DRAWN_AS_BLOOD else base


def fits_specimen(system: str, reading: Reading) -> bool:
    """Whether what a row says of its specimen may be meant by ``system``; blood and its parts are not told apart."""
    level = Agreement(int(COMPARISONS[Axis.SYSTEM](Vocabulary((system,)), reading)[0]))
    return level is not Agreement.CONFLICT or drawn_as(system) == drawn_as(reading.best) or _holds(system, reading)


def _specimen(profile: Profile, system: AxisAgreement) -> Iterator[SafetyWarning]:
    reading = profile.readings.get(Axis.SYSTEM)
    if reading is None or system.level is not Agreement.CONFLICT:
        return
    if drawn_as(system.term) == drawn_as(reading.best) == "Bld":
        if "^" in system.term or whose(reading.best) or not _is_blood_enough(reading, system.term):
            yield SafetyWarning(Rule.SPECIMEN, Severity.WARNING, (_said(system), system.term))
    elif not _holds(system.term, reading):
        yield from _against(Rule.SPECIMEN, profile, system)


def _is_blood_enough(reading: Reading, system: str) -> bool:
    """A part of blood where blood is said, or the reverse; whole blood against serum is a question only where a column
    or a word of its own says it: an analyte's name implies no more than "not urine"."""
    return system in _OF_BLOOD or reading.best in _OF_BLOOD or reading.source <= Source.ANALYTE


def _holds(system: str, reading: Reading) -> bool:
    """Whether the term's specimen is one of several that include the row's, or a fluid where the row says fluid."""
    parts = {part for whole in system.split("+") for part in (whole, *whole.split("/"))}
    return bool(parts & set(reading.values)) or (reading.best == "Body fld" and system.endswith(" fld"))


def _time(profile: Profile, time: AxisAgreement) -> Iterator[SafetyWarning]:
    if time.term in _BLANK:
        return
    if Axis.TIME not in profile.readings:
        if time.term != "Pt":
            yield SafetyWarning(Rule.TIME_UNSAID, Severity.WARNING, (time.term,))
    elif profile.unit is not None and profile.unit.time and time.term == "Pt":
        yield SafetyWarning(Rule.TIME_UNIT, Severity.ERROR, (profile.unit.written, time.term))
    else:
        yield from _against(Rule.TIME, profile, time)


def _method(method: AxisAgreement, methodless: Callable[[], Sibling] | None) -> Iterator[SafetyWarning]:
    if not method.term:
        return
    if method.level is Agreement.CONFLICT:
        yield SafetyWarning(Rule.METHOD, Severity.WARNING, (_said(method), method.term))
    elif method.level is Agreement.UNKNOWN and methodless is not None:
        sibling = methodless()
        if method.is_unread:
            severity = Severity.WARNING if sibling.code else Severity.INFO
            yield SafetyWarning(Rule.METHOD_UNREAD, severity, (_said(method), method.term))
        elif method.local and not method.term.startswith(HOW_WELL):
            return
        elif sibling.code:
            told = (method.term, sibling.code, sibling.system) if sibling.system else (method.term, sibling.code)
            yield SafetyWarning(Rule.METHOD_UNSAID, Severity.WARNING, told)
        else:
            yield SafetyWarning(Rule.METHOD_ONLY, Severity.INFO, (method.term,))


def _component(profile: Profile, component: str) -> Iterator[SafetyWarning]:
    yield from _challenge(profile, component)
    if population := unsaid_population(profile, component):
        yield SafetyWarning(Rule.POPULATION_UNSAID, Severity.WARNING, (population,))
    found = _molecule(int(profile.molecules), int(_parts(component)[2]))
    if found is not None:
        yield found


@lru_cache(maxsize=4096)
def _molecule(asked: int, held: int) -> SafetyWarning | None:
    """What of the molecules asked for is not what the term holds (as the numbers of :class:`Molecule`)."""
    for kinds in (_KINDS, CLASSES):
        if asked & kinds and held & kinds and not asked & held & kinds:
            # a method "DNA probe" may look for RNA; antibody, antigen and nucleic acid are three different tests
            nucleic = bool(asked & NUCLEIC and held & NUCLEIC)
            return _warning(Rule.MOLECULE, not nucleic, _names(Molecule(asked & kinds)), _names(Molecule(held & kinds)))
    if asked & Molecule.ANTIBODY and not asked & CLASSES and held & _REPORTED_CLASSES:
        return SafetyWarning(Rule.CLASS_UNSAID, Severity.WARNING, (_names(Molecule(held & CLASSES)),))
    return None


def _challenge(profile: Profile, component: str) -> Iterator[SafetyWarning]:
    """A circumstance or a correction that one side names and the other does not."""
    challenge, words, _held = _parts(component)
    corrects = _is_adjustment(component)
    asked = {word for way in profile.challenges for word in way}
    if not challenge:
        if asked:
            rule = Rule.ADJUSTMENT_MISSING if asked & _ADJUSTING else Rule.CHALLENGE_MISSING
            yield SafetyWarning(rule, Severity.INFO)
    elif not asked:
        if challenge != _OF_COURSE:
            rule = Rule.ADJUSTMENT_UNSAID if corrects else Rule.CHALLENGE_UNSAID
            yield SafetyWarning(rule, Severity.WARNING, (challenge,))
    elif _is_otherwise_made(profile, meaning_words(challenge)):
        yield SafetyWarning(Rule.CHALLENGE, Severity.ERROR, (challenge,))
    elif not words & asked - _OF_ANY_CHALLENGE and not any(words.issuperset(way) for way in profile.challenges):
        yield SafetyWarning(Rule.ADJUSTMENT if corrects else Rule.CHALLENGE, Severity.WARNING, (challenge,))


def _is_otherwise_made(profile: Profile, challenge: tuple[str, ...]) -> bool:
    """Whether a challenge is made with another dose than the row tells, or read at another moment."""
    made, at, asked = doses(challenge), moment(challenge), moments(profile.challenges)
    return bool(profile.doses and made and not profile.doses & made) or bool(
        asked and at is not None and at not in asked
    )


def _is_adjustment(component: str) -> bool:
    """LOINC's third part of a component: what a result is corrected for, after two carets and no more."""
    challenge = parse_component(component).challenge
    return challenge.startswith("^") and not challenge.startswith("^^")


def unsaid_population(profile: Profile, component: str) -> str:
    """The people that a term is made for, where the row does not name them; '' for any other."""
    population = component.partition("^")[0].rpartition(".")[2]
    names = _POPULATIONS.get(population)
    is_said = names is None or any(
        names & {*slot.words.split(), *(word for way in slot.alternatives for word in way)} for slot in profile.slots
    )
    return "" if is_said else population


@lru_cache(maxsize=65536)
def _parts(component: str) -> tuple[str, frozenset[str], Molecule]:
    """A component's challenge, the challenge's words, and the molecules of its core."""
    part = parse_component(component)
    challenge = part.challenge.strip("^ ")
    return challenge, frozenset(meaning_words(challenge)), molecules(meaning_words(part.core))


def _names(found: Molecule) -> str:
    return "+".join(word for one, word in _MOLECULE_WORDS.items() if one & found)


def _against(rule: Rule, profile: Profile, axis: AxisAgreement) -> Iterator[SafetyWarning]:
    """The row says something else on an axis; a third detail where it only implies it."""
    if axis.level is Agreement.CONFLICT and axis.term not in _BLANK:
        implied = (IMPLIED,) if axis.deduced is not None else ()
        yield _warning(rule, _is_said(profile, axis.axis), _said(axis), axis.term, *implied)


def _is_said(profile: Profile, axis: Axis) -> bool:
    """Whether a column or the unit speaks of the axis."""
    reading = profile.readings.get(axis)
    return reading is not None and reading.source >= Source.UNIT


def _said(axis: AxisAgreement) -> str:
    """What the row says of an axis first, as it is written there: several pieces side by side would be no quotation."""
    return axis.evidence[0] if axis.evidence else ""


def _is_in_column(profile: Profile, axis: Axis) -> bool:
    reading = profile.readings.get(axis)
    return reading is not None and reading.source is Source.COLUMN


def _warning(rule: Rule, is_error: bool, *details: str) -> SafetyWarning:
    return SafetyWarning(rule, Severity.ERROR if is_error else Severity.WARNING, details)
