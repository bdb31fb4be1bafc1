"""Which of a term's meanings holds on a row, by what is seen around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from matching.axes import Axis
from matching.components import ALLERGEN, parse_component
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.text import stem, words

_BEGUN = 3  # letters of a name's beginning
_SUSCEPTIBILITY = "Susc"
_FREE = ".free"
_OF_PROPERTY = f"{Axis.PROPERTY.value}="  # a condition of a context
_ALONE = "alone"  # the condition that no other term of the label names an analyte
_CLASSES = frozenset("iga igd ige igg igm".split())


def fitting(entries: Sequence[Entry], known: Mapping[str, frozenset[str]], others: frozenset[str]) -> tuple[Entry, ...]:
    """The meanings that hold here: those whose context is seen, else those of which most is seen and nothing
    contradicted, else those without context, else those that nothing contradicts. Never an antibody of another class
    than the row's, if there is another meaning: IgG against Aspergillus is no allergen."""
    classes = _CLASSES & others
    if classes:
        entries = [narrow for entry in entries if (narrow := _of_classes(entry, classes)) is not None] or entries
    seen = {entry: _seen(entry, known, others) for entry in entries if entry.context}
    certain = tuple(entry for entry, (met, missing) in seen.items() if met > 0 and not missing)
    most = max((met for met, _ in seen.values()), default=-1)
    likely = tuple(_as_seen(entry, known) for entry, (met, _) in seen.items() if met == most >= 0)
    plain = tuple(entry for entry in entries if not entry.context)
    return certain or (likely if most > 0 else plain or tuple(map(_off_its_bench, likely)))


def is_meant_alone(entry: Entry) -> bool:
    """Whether a meaning holds only where no other term of the label names an analyte."""
    return any(condition.partition("=")[0].strip() == _ALONE for condition in entry.context.split(";"))


def _as_seen(entry: Entry, known: Mapping[str, frozenset[str]]) -> Entry:
    """An entry that is meant for one property, which the row does not tell, says nothing of the property."""
    is_guessed = _OF_PROPERTY in entry.context and Axis.PROPERTY.value not in known
    return replace(entry, property="") if is_guessed else entry


def _off_its_bench(entry: Entry) -> Entry:
    """An antibiotic's code where nothing says that it stands in an antibiogram: "VAN" may be dosed as well."""
    if entry.kind is Kind.ABBREVIATION and entry.property == _SUSCEPTIBILITY:
        return replace(entry, property="", system="", scale="", method="")
    return entry


def _of_classes(entry: Entry, classes: frozenset[str]) -> Entry | None:
    """An entry with those of its components that are antibodies of no other classes; None where none is."""
    ways = entry.component.split("|")
    kept = [way for way in ways if not _CLASSES.intersection(words(way)) - classes]
    if len(kept) == len(ways):
        return entry
    return replace(entry, component="|".join(kept)) if kept else None


def undecided(
    entries: Sequence[Entry], chosen: Sequence[Entry], known: Mapping[str, frozenset[str]], others: frozenset[str]
) -> tuple[str, ...]:
    """The components that a short form may as well stand for, where ``chosen`` holds only for want of a context: a bare
    "PCT" is procalcitonin or the plateletcrit. () where the row decides by a unit or by its bench, or all mean the same
    analyte."""
    named = [entry for entry in chosen if entry.kind in CONTENT]
    if not named or len(entries) == 1 or known.keys() & {"unit", "chapter"}:
        return ()
    if all(_is_certain(entry, known, others) for entry in named):
        return ()
    meant = _analytes(named[0])
    found: dict[str, str] = {}
    for entry in entries:
        is_open = entry.kind is Kind.ABBREVIATION and entry.context and _seen(entry, known, others)[0] >= 0
        if is_open and meant.isdisjoint(_analytes(entry)):
            component = entry.component.split("|")[0]
            found.setdefault(component.replace(_FREE, ""), component)
    return tuple(found.values())


def _is_certain(entry: Entry, known: Mapping[str, frozenset[str]], others: frozenset[str]) -> bool:
    met, missing = _seen(entry, known, others)
    return met > 0 and not missing


def _analytes(entry: Entry) -> frozenset[str]:
    """What an entry's components are of, without divisor and challenge; a free fraction is no other analyte, and meant
    where the row says so or its unit is as small."""
    return frozenset(parse_component(way).core.replace(_FREE, "") for way in entry.component.split("|") if way)


def _seen(entry: Entry, known: Mapping[str, frozenset[str]], others: frozenset[str]) -> tuple[int, int]:
    """How many conditions of an entry's context are met and how many cannot be told; (-1, 0) when one is
    contradicted."""
    met = missing = 0
    for condition in filter(None, entry.context.split(";")):
        axis, _, wanted = condition.partition("=")
        values = frozenset(wanted.split("|"))
        if axis.strip() == _ALONE:
            continue  # see is_meant_alone
        if axis.strip() == "with":
            if not any(_is_beside(value, entry, others) for value in values):
                return -1, 0
            met += 1
        elif axis.strip() not in known:
            missing += 1
        elif values & known[axis.strip()]:
            met += 1
        else:
            return -1, 0
    return met, missing


def _is_beside(value: str, entry: Entry, others: frozenset[str]) -> bool:
    """Whether words stand among others; of an allergen's name beside its code the beginning does: "m3 Aspergi.fumi"."""
    wanted = {stem(word) for word in words(value)}
    if wanted <= others:
        return True
    is_code = entry.kind is Kind.ABBREVIATION and entry.component.endswith(ALLERGEN)
    return is_code and any(len(other) >= _BEGUN and value.startswith(other) for other in others)
