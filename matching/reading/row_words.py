"""The words of a row: the pieces of its meaning and the terms of the lexicon in its label, what its title adds to that,
its synonyms, and words that stand in the place of its unit or its method."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from operator import or_

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.components import NUCLEIC, NUCLEIC_METHODS, meaning_words, molecules
from matching.match import Agreement
from matching.reading.challenges import is_challenge
from matching.reading.heads import cut_at_colons, members, said_again
from matching.reading.readings import OF_BLOOD, Draft, Source
from matching.reading.slots import Slot, lighter, slot_of, without_codes, word_weight
from matching.reading.titles import code_over, is_class, told_by_title
from matching.words.lexicon import CONTENT, Entry, Kind, values_of
from matching.words.meanings import fitting, is_meant_alone, undecided
from matching.words.mnemonics import unpacked
from matching.words.phrases import Found, Phrasebook
from matching.words.quoting import NOWHERE, Stretch, cut_words, quote, stretch
from matching.words.text import stem, telling, words
from matching.words.units import Unit

# P-LACT, S-FERRITINE: a letter for the specimen (IFCC-IUPAC); U is in the lexicon
_PREFIXED = re.compile(r"([SPB])-(?=[^\W\d_]{2})")
# LACTATE [P], Sodium (S); but Protéine (S) is a name
_BRACKETED = re.compile(r"\[([SPBU])\]\s*$|(?<=[\w)] )\(([SPU])\)\s*$")
_SYMBOL = re.compile(r"\b(?:phosph|potass|souf|sulf|uran)", re.I)  # phosphore (P): its own
_SPECIMEN_LETTERS = {"S": "Ser/Plas|Ser", "P": "Ser/Plas|Plas", "B": "Bld", "U": "Urine"}
_BESIDE = (Kind.QUALIFIER, Kind.PROPERTY, Kind.SCALE, Kind.TIME)
_NAMING = CONTENT | {Kind.PANEL, Kind.HEADING, Kind.UPKEEP}
_GRAMS = frozenset({"g/l", "g/dl", "mg/dl"})
_WORD = 4  # letters from which on what stands in a unit's place is no unit, and a word among others is worth a guess

Chosen = list[tuple[str, tuple[Entry, ...]]]  # the terms of a text, each by its spelling, in what they mean there


def read_content(
    analysis: LocalAnalysis,
    label: str,
    titles: Sequence[str],
    phrasebook: Phrasebook,
    draft: Draft,
    chapters: frozenset[str],
    unit: Unit | None,
) -> tuple[str, str, list[Slot], Chosen]:
    """The words that the row is read by, without its unit and with it, their pieces and terms. ``label``: without the
    unit, and behind it what the unit told of the name; ``titles``: those that the label may lean on."""
    written = analysis.label + label[len(analysis.label) :]
    if (letter := _of_specimen(label, phrasebook)) is not None:
        if not any(one.source > Source.GUESS for one in draft.readings.get(Axis.SYSTEM, ())):  # a column says more
            draft.add(Axis.SYSTEM, _SPECIMEN_LETTERS[letter[1] or letter[2]], letter[0], Source.LABEL)
        label = _BRACKETED.sub(lambda found: " " * len(found[0]), label)
    beside = frozenset(stem(word) for title in titles for word in words(title))
    slots, chosen = _read_words(label, written, phrasebook, draft, chapters, unit, beside)
    is_of_class = any(is_class(entry) for _, found in chosen for entry in found)
    if is_of_class and unit is not None and unit.canonical in _GRAMS:  # the immunoglobulin, whatever it stands under
        titles = ()
    if told := told_by_title(titles, slots, chosen, phrasebook, chapters, _is_divisor(label, slots)):
        label, written = f"{told} › {label}", f"{told} › {written}"  # quoted so, that nobody takes it for the label
        slots, chosen = _read_words(label, written, phrasebook, draft, chapters, unit, beside)
    elif code := code_over(titles, slots, chosen, phrasebook):
        needed = frozenset({Kind.ORGANISM}) if is_of_class else CONTENT  # IgG under RBL, but not under IMM
        of_code, terms = _read_code(code, needed, phrasebook, draft, chapters, unit, beside)
        if terms:
            beside |= {stem(word) for _, found in terms for entry in found for word in words(entry.term)}
            slots, chosen = _read_words(label, written, phrasebook, draft, chapters, unit, beside)
            slots, chosen = of_code + slots, terms + chosen
    if unit is None and all(len(word) >= _WORD for word in words(analysis.unit)):  # classe, positif/négatif
        of_unit, terms = _read_words(analysis.unit, analysis.unit, phrasebook, draft, chapters, unit)
        slots += [_moved(slot, analysis.unit) for slot in of_unit if slot.known]
        chosen += terms
    if Axis.METHOD not in draft.readings and analysis.method:  # résiduelle, IgG
        of_method, terms = _read_words(analysis.method, analysis.method, phrasebook, draft, chapters, unit)
        slots += [_moved(slot, analysis.method) for slot in of_method if slot.is_qualifier]
        chosen += [(said, found) for said, found in terms if all(entry.kind in _BESIDE for entry in found)]
    for text in analysis.synonyms:
        slots += [lighter(slot) for slot in _read_words(text, text, phrasebook, draft, chapters, unit)[0]]
    return label, written, slots, chosen


def _of_specimen(label: str, phrasebook: Phrasebook) -> re.Match[str] | None:
    """A specimen's letter in brackets behind a name that it is no part of, as it is of protein (S), and no symbol."""
    found = _BRACKETED.search(label)
    if found is None or _SYMBOL.search(label):
        return None
    spelt = words(label)
    return found if len(spelt) > 1 and not phrasebook.is_named(spelt, len(spelt) - 1, len(spelt)) else None


def _read_code(
    code: str,
    needed: Collection[Kind],
    phrasebook: Phrasebook,
    draft: Draft,
    chapters: frozenset[str],
    unit: Unit | None,
    beside: frozenset[str],
) -> tuple[list[Slot], Chosen]:
    """The pieces and terms of a code that stands over a label, read as a label would be, if all of it is read and names
    one of the kinds that are ``needed``; a guess, as it may be a bench's."""
    text = unpacked(code, phrasebook)
    slots, chosen = _read_words(text, text, phrasebook, draft, chapters, unit, beside)
    is_read = all(slot.known or slot.weight == 0 for slot in slots)
    if not is_read or not any(entry.kind in needed for _, found in chosen for entry in found):
        return [], []
    is_loose = unit is None and needed is CONTENT
    if is_loose and any(slot.is_guess for slot in slots):  # NORD is no norepinephrine
        return [], []
    return [_moved(replace(slot, is_guess=True, is_code=True), text) for slot in slots], chosen


def _is_elsewhere(term: Found) -> bool:
    """Whether a term says that it is of another specimen than blood or its parts."""
    said = [entry.system for entry in term.entries if entry.system]
    return bool(said) and all(OF_BLOOD.isdisjoint(values_of(system)) for system in said)


def _is_divisor(label: str, slots: Sequence[Slot]) -> bool:
    """Whether a label names nothing but what its title's analyte is divided by: "Rapport / créat"."""
    slash = label.find("/")
    named = [slot.place[0] for slot in slots if slot.weight > 0 and slot.place != NOWHERE]
    return slash >= 0 and bool(named) and all(start > slash for start in named)


def _moved(slot: Slot, text: str) -> Slot:
    """A piece that stands in another column than the label, whose ``text`` it is quoted from."""
    return replace(slot, place=NOWHERE, elsewhere=quote(text, slot.place))


def _read_words(
    text: str,
    written: str,
    phrasebook: Phrasebook,
    draft: Draft,
    chapters: frozenset[str],
    unit: Unit | None,
    beside: frozenset[str] = frozenset(),
) -> tuple[list[Slot], Chosen]:
    """The pieces of a text and the terms in it, each with its own spelling in ``written``, which is as long; ``beside``
    stemmed words that it stands under, which decide between its meanings as its own do."""
    spelt = words(text)
    told = frozenset(telling(spelt))
    stemmed = [stem(word) for word in spelt]
    known = _known(draft, chapters, unit)
    found = cut_at_colons(text, spelt, phrasebook.find(spelt, cut_words(text)), phrasebook.find)
    guess, rivals = _guess(text, spelt, found, phrasebook)
    if guess is not None:
        found = sorted([*found, guess], key=lambda term: term.start)
    _add_said(known, found)
    known["names"] = frozenset(entry.kind.value for term in found for entry in term.entries if entry.kind in CONTENT)
    if "chapter" in known and _is_nucleic(found, known.get("method", ())):
        # a virology bench does serology too, but not by PCR
        known["chapter"] -= {"serology"}
    slots: list[Slot] = []
    chosen: Chosen = []
    panels: list[Stretch] = []
    place = 0
    letter = _PREFIXED.match(text)
    if letter is not None and not any(term.start == 0 and term.end > 1 for term in found):  # P-ANCA is a name
        found, place = [term for term in found if term.start > 0], 1
        if not any(map(_is_elsewhere, found)):  # B-ECBU is bacteriology
            draft.add(Axis.SYSTEM, _SPECIMEN_LETTERS[letter[1]], letter[0], Source.LABEL)
    # a cut or misspelt word is there as it was meant, too
    others = beside.union(stemmed, *(map(stem, words(term.entries[0].term)) for term in found))
    found = _parted(found, spelt, known, others, phrasebook)
    meanings = _meanings(found, known, others)
    for term, entries in [*zip(found, meanings, strict=True), (Found(len(stemmed), len(stemmed), ()), ())]:
        slots += [
            Slot(spelt[i], ((stemmed[i],),), word_weight(spelt[i]) * (i in told), False, place=stretch(text, i, i + 1))
            for i in range(place, term.start)
        ]
        place = term.end
        if term.entries:
            plain = " ".join(spelt[term.start : term.end])
            where = stretch(text, term.start, term.end)
            otherwise = rivals if term is guess else undecided(term.entries, entries, known, others)
            slot = slot_of(plain, where, tuple(stemmed[term.start : term.end]), entries, otherwise)
            slots.append(replace(slot, is_guess=term is guess))
            chosen.append((quote(written, where) or plain, entries))
            if any(entry.kind is Kind.PANEL for entry in entries):
                panels.append(where)
    left_out = list(map(or_, said_again(text, slots), members(text, slots, panels)))
    of_terms = [is_out for slot, is_out in zip(slots, left_out, strict=True) if slot.known]
    chosen = [term for term, is_out in zip(chosen, of_terms, strict=True) if not is_out]
    slots = [replace(slot, weight=0.0) if is_out else slot for slot, is_out in zip(slots, left_out, strict=True)]
    return without_codes(slots), chosen


def _has_parts(term: Found, spelt: Sequence[str]) -> bool:
    return (
        term.end - term.start > 1
        and any(len(word) >= _WORD for word in spelt[term.start : term.end])
        and any(entry.context for entry in term.entries)
        and any(entry.kind is not Kind.METHOD for entry in term.entries)
    )


def _add_said(known: dict[str, frozenset[str]], found: Iterable[Found]) -> None:
    """Adds what other words of the same label say on the axes, which counts as context too."""
    for term in found:
        for entry in term.entries:
            if not entry.context and entry.kind in (Kind.SPECIMEN, Kind.PROPERTY, Kind.SCALE, Kind.METHOD):
                for axis in ("system", "property", "scale", "method"):
                    said = frozenset(values_of(getattr(entry, axis)))
                    if said:  # an axis of which nothing is said contradicts nothing
                        known[axis] = known.get(axis, frozenset()) | said


def _guess(
    text: str, spelt: Sequence[str], found: Sequence[Found], phrasebook: Phrasebook
) -> tuple[Found | None, tuple[str, ...]]:
    """The only word of a label in capitals that is no term, where no other names anything: as the analyte that its
    letters may stand for, and the components of others; (None, ()) where there is no such word."""
    if not text.isupper() or any(entry.kind in _NAMING for term in found for entry in term.entries):
        return None, ()
    told = {place for term in found for place in range(term.start, term.end)}
    unread = [place for place in telling(spelt) if place not in told]
    is_short = len(unread) == 1 and (len(spelt) == 1 or len(spelt[unread[0]]) >= _WORD)
    if not is_short or phrasebook.knows(stem(spelt[unread[0]])):
        return None, ()
    meanings = phrasebook.shorthand.meanings(spelt[unread[0]])
    if not meanings:
        return None, ()
    first, *rivals = meanings
    return Found(unread[0], unread[0] + 1, first), tuple(rival[0].component.split("|")[0] for rival in rivals)


def _parted(
    found: Sequence[Found],
    spelt: Sequence[str],
    known: Mapping[str, frozenset[str]],
    others: frozenset[str],
    phrasebook: Phrasebook,
) -> list[Found]:
    """The terms with those of several words that mean nothing here in parts: "glucose 3h" by itself is a glucose. A
    code ("A2") has no parts, and two methods together are none of them."""
    parts: list[Found] = []
    for term in found:
        if not _has_parts(term, spelt) or fitting(term.entries, known, others):
            parts.append(term)
            continue
        for start, end in ((term.start, term.end - 1), (term.end - 1, term.end)):
            within = phrasebook.find(spelt[start:end])
            moved = [Found(start + one.start, start + one.end, one.entries) for one in within]
            parts += _parted(moved, spelt, known, others, phrasebook)
    return parts


def _is_nucleic(found: Sequence[Found], methods: Iterable[str]) -> bool:
    """Whether words say DNA or RNA, or a method that looks for it."""
    said = [entry.component for term in found for entry in term.entries if entry.kind is Kind.QUALIFIER]
    return any(molecules(meaning_words(name)) & NUCLEIC for name in said) or any(
        method.startswith(NUCLEIC_METHODS) for method in methods
    )


def _meanings(
    found: Sequence[Found], known: Mapping[str, frozenset[str]], others: frozenset[str]
) -> list[tuple[Entry, ...]]:
    """What each term means here. Where no term names an analyte, one that may is that analyte: "Coombs indirect" is how
    antibodies are looked for, and by itself the examination; but not a challenge: "C2" is no complement beside
    ciclosporin. Where several name one, none is what is only meant alone: a bare "ratio M/T" is of the usual time."""
    meanings = [fitting(term.entries, known, others) for term in found]
    if sum(any(entry.kind in CONTENT for entry in entries) for entries in meanings) > 1:
        meanings = [
            fitting([one for one in term.entries if not is_meant_alone(one)], known, others)
            if any(map(is_meant_alone, entries))
            else entries
            for term, entries in zip(found, meanings, strict=True)
        ]
    if any(entry.kind in CONTENT or entry.kind is Kind.PANEL for entries in meanings for entry in entries):
        return meanings
    named = [tuple(one for one in term.entries if one.kind in CONTENT and not one.context) for term in found]
    return [
        entries if any(is_challenge(entry.component) for entry in entries) else content or entries
        for content, entries in zip(named, meanings, strict=True)
    ]


def _known(draft: Draft, chapters: frozenset[str], unit: Unit | None) -> dict[str, frozenset[str]]:
    known = {
        axis.value: frozenset(
            value for reading in readings for value, how in reading.values.items() if how is Agreement.EXACT
        )
        for axis, readings in draft.readings.items()
    }
    known["bench"] = chapters
    if chapters:
        known["chapter"] = chapters
    if unit is not None:
        known["unit"] = frozenset({unit.written, unit.canonical, unit.per} - {""})
    return known
