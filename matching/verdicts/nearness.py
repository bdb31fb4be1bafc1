"""Whether a likely candidate is only close to what the row says: nothing contradicts it, and yet it is another test."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matching.axes import Axis
from matching.components import NUCLEIC, NUCLEIC_METHODS, meaning_words, molecules
from matching.match import Agreement, Candidate, Reason
from matching.ranking.compare import HOW_WELL, PARTS
from matching.reading.challenges import OF_ANY, is_of_any
from matching.reading.profile import Profile
from matching.reading.readings import CELLS, SERUM, VESSELS, Source
from matching.words.text import stem

_TYPES = re.compile(r"\b(\d) ?[+&] ?(\d)\b")  # HIV 1+2 Ab, Herpes simplex virus 1 & 2 Ab
_FORMULA = re.compile(r"formula \((\w+)")
_NUMBERED = re.compile(r"\^\d+(?:st|nd|rd|th) specimen$")  # by no hour of the day
_WHOLE = re.compile(r"\b(?:sang|sg) total|whole blood", re.I)
_BLOOD = re.compile(r"\b(?:sang|blood)\b", re.I)
_WITHOUT_CELLS = SERUM | {"PPP", "PRP"}
_OF_ALL = frozenset({"total", "normal"})
_GENETIC = frozenset({"gene", "genotyp", "mutation", "transcript", "hla"})


def near(candidates: Sequence[Candidate], profile: Profile) -> tuple[Reason, Axis] | None:
    """Why the first of a row's candidates, which is likely, is only close to the row, and on which axis; None where it
    is not.

    One side of a quotient that the row names (LDL of "LDL/HDL"), a quotient of which it names one side, one part of a
    sum, what another analyte is named after (iron, of its binding capacity), a normalised ratio where the unit is per
    cent (INR of "TP/INR"), a test that the row does not name, two types where the row numbers one, a part of the blood,
    a high sensitivity that either says and the other does not.
    """
    candidate = candidates[0]
    component = candidate.on(Axis.COMPONENT).term
    if any(component in _sides(slot.means) for slot in profile.slots if slot.weight >= 1.0):
        return Reason.ONE_SIDE, Axis.COMPONENT
    if (
        _is_part_of_sum(component, profile)
        or _is_over_another(candidate, profile)
        or _is_named_after(candidates, profile)
    ):
        return Reason.NEAR, Axis.COMPONENT
    if component.endswith(".INR") and profile.unit is not None and profile.unit.canonical == "%":
        return Reason.NORMALISED, Axis.PROPERTY
    if _is_of_unnamed_test(component, profile):
        return Reason.UNNAMED_TEST, Axis.COMPONENT
    if _is_of_two_types(component, profile):
        return Reason.NEAR, Axis.COMPONENT
    if _is_of_part(candidate, profile) or _is_of_whole_blood(candidates, profile):
        return Reason.NEAR, Axis.SYSTEM
    method = candidate.on(Axis.METHOD)
    is_finer = method.level is Agreement.UNKNOWN and method.term.startswith(HOW_WELL)
    said = profile.readings.get(Axis.METHOD)
    if said is not None and said.source is Source.LABEL and said.best.startswith(HOW_WELL):
        is_finer |= not method.term
    is_other = is_finer or _is_not_amplified(candidate, profile) or _is_of_one_formula(candidate, profile)
    return (Reason.NEAR, Axis.METHOD) if is_other else None


def _is_of_unnamed_test(component: str, profile: Profile) -> bool:
    """Whether a term is of a test of anything, of which the row tells the moment alone ("GH T120"), or of none, and
    the title over the row names one ("Cortisol" under "Test au Synacthène"); or of one of several samples where the
    row's number may count those of a test or those drawn: "Calcitonin #2"."""
    if profile.is_of_test and not profile.challenges and "^" not in component:
        return True
    if component.endswith(OF_ANY) and all(map(is_of_any, profile.challenges)):
        return True
    return _NUMBERED.search(component) is not None and len(profile.challenges) > 1


def _is_of_two_types(component: str, profile: Profile) -> bool:
    """Whether a term is of two types of a virus and the row has the number of one of them: "Test rapide VIH 1"."""
    numbers = {slot.words for slot in profile.slots if not slot.means}
    return any(len(numbers & set(types)) == 1 for types in _TYPES.findall(component))


def _sides(component: str) -> tuple[str, ...]:
    """The two analytes of a quotient; () of a share of all, which is measured by itself in grams or cells a litre."""
    one, _, other = component.partition("/")
    return (one, other) if other and not other.startswith("100 ") and not other.endswith(".total") else ()


def _is_part_of_sum(component: str, profile: Profile) -> bool:
    """Whether the row names a sum of which the term is one part: the bilirubin of a newborn is none of its kinds."""
    return any(component != slot.means and component in slot.means.split("+") for slot in profile.slots)


def _is_over_another(candidate: Candidate, profile: Profile) -> bool:
    """Whether a term is a quotient, and the row says nothing of what it is divided by: AST, of "ALAT" in per cent. What
    is seldom said is a share of all, a count over cells, and creatinine in urine."""
    divisor = candidate.on(Axis.COMPONENT).term.partition("^")[0].partition("/")[2]
    if divisor and profile.unit is not None and profile.unit.per == "creatinine":
        return divisor != "Creatinine"
    is_unsaid = divisor[:1].isdigit() or divisor.rpartition(".")[2].lower() in _OF_ALL
    if not divisor or is_unsaid or (divisor == "Creatinine" and candidate.on(Axis.SYSTEM).term == "Urine"):
        return False
    of_divisor = set(map(stem, meaning_words(divisor)))
    if profile.divisor and of_divisor.isdisjoint(profile.divisor):  # creatinine/calcium, of "calcium/créatinine"
        return True
    return of_divisor.isdisjoint(word for slot in profile.slots for way in slot.alternatives for word in way)


def _is_named_after(candidates: Sequence[Candidate], profile: Profile) -> bool:
    """Whether the row names another analyte, which has the first candidate's name in its own and is a candidate too:
    variant lymphocytes are no lymphocytes, nor is the "VPM" of a row in G/L the number of the platelets."""
    first = candidates[0].on(Axis.COMPONENT).term
    named = {slot.means for slot in profile.slots if slot.weight >= 1.0}
    return any(
        term in named and _is_longer(term, first)
        for term in (candidate.on(Axis.COMPONENT).term for candidate in candidates[1:])
    )


def _is_longer(name: str, other: str) -> bool:
    """Whether a component has another's name in its own, over the same divisor, and a word more; a number ("Anion gap
    3") or a test is none."""
    (longer, _, over), (shorter, _, of_other) = name.partition("/"), other.partition("/")
    more, spelt = set(meaning_words(longer)), set(meaning_words(shorter))
    return over == of_other and "^" not in name and spelt < more and any(word.isalpha() for word in more - spelt)


def _is_of_part(candidate: Candidate, profile: Profile) -> bool:
    """Whether a term is of serum or plasma, or of one vessel's blood, where the row's own words say blood: drawn, or
    measured as a whole; or of the whole, where they say its cells."""
    said = profile.readings.get(Axis.SYSTEM)
    if said is not None and said.source >= Source.LABEL and said.best in CELLS:
        return candidate.on(Axis.SYSTEM).level is Agreement.CLOSE
    is_blood = said is not None and said.source > Source.CONTAINER and said.said == "Bld"
    system = candidate.on(Axis.SYSTEM).term
    return is_blood and (system in VESSELS or (system in SERUM and "Bld" not in PARTS.split(system)))


def _is_of_whole_blood(candidates: Sequence[Candidate], profile: Profile) -> bool:
    """Whether a term is of what is left of blood without its cells where the row's column says whole blood, or blood of
    what is in cells too (the DNA of a virus), and the same is measured in that: an INR at the bedside."""
    first, *others = candidates
    component, written = first.on(Axis.COMPONENT).term, profile.columns.get(Axis.SYSTEM, "")
    is_told = (_BLOOD if component.endswith(" DNA") else _WHOLE).search(written) is not None
    if not is_told or first.on(Axis.SYSTEM).term not in _WITHOUT_CELLS:
        return False
    return any(one.on(Axis.SYSTEM).term == "Bld" and one.on(Axis.COMPONENT).term == component for one in others)


def _is_not_amplified(candidate: Candidate, profile: Profile) -> bool:
    """Whether the row or its exam says a molecular method, and the term neither has one nor names a nucleic acid:
    "Rifampicine, PCR" is no susceptibility."""
    said = profile.readings.get(Axis.METHOD)
    is_molecular = said is not None and said.source >= Source.EXAM and said.best.startswith(NUCLEIC_METHODS)
    if not is_molecular or candidate.on(Axis.METHOD).term.startswith(NUCLEIC_METHODS):
        return False
    named = meaning_words(candidate.on(Axis.COMPONENT).term)
    return not (molecules(named) & NUCLEIC or _GENETIC.intersection(named))


def _is_of_one_formula(candidate: Candidate, profile: Profile) -> bool:
    """Whether a term is by one formula, and the row's words name two: "DFG (MDRD/CKD-EPI)"."""
    said = profile.readings.get(Axis.METHOD)
    named = {found[1] for method in (said.values if said else ()) if (found := _FORMULA.search(method))}
    return len(named) > 1 and _FORMULA.search(candidate.on(Axis.METHOD).term) is not None
