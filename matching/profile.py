"""What a row says about each axis, and by which words: the first step of matching.

Columns beat the unit, the unit beats the words of the label; a disagreement between them is kept and shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from matching.axes import Axis
from matching.catalogue import Level, LocalAnalysis
from matching.challenges import Ways, doses, read_challenges
from matching.column_readings import column_value, read_columns
from matching.components import NUCLEIC, NUCLEIC_METHODS, Molecule, meaning_words, molecules, parse_component
from matching.label_readings import add_entries
from matching.lexicon import CONTENT, Entry, Kind
from matching.match import Deduced
from matching.meanings import fitting
from matching.phrases import Found, Phrasebook
from matching.quoting import NOWHERE, cut_words, quote, stretch
from matching.readings import Contradiction, Draft, Reading, Source, weigh
from matching.slots import OPEN, Slot, lighter, named_first, quotes_of, slot_of, with_content, word_weight
from matching.surroundings import NO_CONTEXT, Context
from matching.text import stem, telling, words
from matching.titles import SEPARATOR, title_specimen, told_by_title
from matching.unit_readings import read_row_unit
from matching.units import RATIOS, Unit

# P-LACT, S-FERRITINE: a letter for the specimen (IFCC-IUPAC); U is in the lexicon
_PREFIXED = re.compile(r"([SPB])-(?=[^\W\d_]{2})")
_SPECIMEN_LETTERS = {"S": "Ser/Plas|Ser", "P": "Ser/Plas|Plas", "B": "Bld"}


_NUMBERED = re.compile(r"^\s*(?:0\d\d+|\d{4,})[\s._-]+(?=[^\W\d])")  # 0412 Créatinine: the laboratory's own number
_WORD = 4  # letters from which on what stands in a unit's place is no unit
_FRAMED_HEAD = re.compile(r"^\s*[\[(]([^\])]+)[\])](?=\s*\w)")  # [BIO] Sodium


@dataclass(frozen=True, slots=True)
class Profile:
    slots: tuple[Slot, ...]
    readings: Mapping[Axis, Reading]
    unit: Unit | None = None
    molecules: Molecule = Molecule.NONE
    challenges: Ways = ()  # ways of saying the challenge that the row names, best first
    doses: frozenset[str] = frozenset()  # what the challenge is made with, where the row says so: 75 g
    is_ratio: bool = False  # a unit or a word that wants a divisor
    divisor: frozenset[str] = frozenset()  # words of what the row divides by, where it says so
    chapters: frozenset[str] = frozenset()
    is_heading: bool = False
    is_panel: bool = False  # several analyses together
    is_order: bool = False  # an exam, not a result
    contradictions: tuple[Contradiction, ...] = ()
    texts: tuple[str, ...] = ()  # the row's content in its own and in LOINC's words, to be compared by letters
    quotes: tuple[str, ...] = ()  # the row's content as it is written
    columns: Mapping[Axis, str] = field(default_factory=dict)  # what the row's columns say of an axis, read or not

    def unread(self, axis: Axis) -> tuple[str, ...]:
        """What a column says of an axis that nothing was read of: it is quoted all the same."""
        written = self.columns.get(axis, "") if axis not in self.readings else ""
        return (written,) if written else ()


def read_profile(
    analysis: LocalAnalysis,
    phrasebook: Phrasebook,
    vocabularies: Mapping[Axis, frozenset[str]],
    context: Context = NO_CONTEXT,
) -> Profile:
    """Read one row. ``vocabularies`` are the values that the release knows on each axis, in its own spelling."""
    draft = Draft()
    label, unit = read_row_unit(analysis, draft)
    label = _NUMBERED.sub(lambda found: " " * len(found[0]), label)
    titles = (analysis.chapter, analysis.subchapter, *context.titles)
    heads = [*_FRAMED_HEAD.findall(label), *SEPARATOR.split(label)[:-1]]
    chapters = frozenset(chapter for title in (*titles, *heads) for chapter in phrasebook.chapters(title))
    read_columns(analysis, phrasebook, draft, vocabularies, chapters)
    written = analysis.label
    slots, chosen = _read_words(label, written, phrasebook, draft, chapters, unit)
    own = (analysis.chapter, analysis.subchapter, *(context.titles if len(context.titles) == 1 else ()))
    if told := told_by_title(own, slots, chosen, phrasebook, chapters):
        label, written = f"{told} {label}", f"{told} {written}"
        slots, chosen = _read_words(label, written, phrasebook, draft, chapters, unit)
    if unit is None and all(len(word) >= _WORD for word in words(analysis.unit)):  # classe, positif/négatif
        told_slots, told_entries = _read_words(analysis.unit, analysis.unit, phrasebook, draft, chapters, unit)
        slots += [replace(slot, place=NOWHERE) for slot in told_slots if slot.known]
        chosen += told_entries
    for text in analysis.synonyms:
        slots += [lighter(slot) for slot in _read_words(text, text, phrasebook, draft, chapters, unit)[0]]
    add_entries(draft, chosen, phrasebook)
    specimen = column_value(Axis.SYSTEM, context.specimen, phrasebook, vocabularies, chapters)
    draft.add(Axis.SYSTEM, specimen, context.specimen, Source.EXAM, Deduced.EXAM)
    _read_titles(titles, heads, context, phrasebook, draft)
    entries = [entry for _, found in chosen for entry in found]
    names_organism = any(entry.kind is Kind.ORGANISM for entry in entries)
    slots = with_content(named_first(slots), draft)
    readings, contradictions = weigh(draft)
    amounts = frozenset[str]().union(*(doses(slot.words.split()) for slot in slots))
    is_panel = any(entry.kind is Kind.PANEL for entry in entries)
    if is_panel and names_organism:  # one target of a multiplex: "Panel méningite - Listeria"
        is_panel, chapters = False, chapters | {"molecular"}
    return Profile(
        slots=tuple(slots),
        readings=readings,
        unit=unit,
        molecules=_molecules(slots),
        challenges=read_challenges([found for _, found in chosen], amounts),
        doses=amounts,
        is_ratio=_is_ratio(unit, label, entries),
        divisor=_divisor(label, slots, entries),
        chapters=chapters,
        is_heading=_is_heading(analysis, chosen) or phrasebook.is_title(analysis.label),
        is_panel=context.parts > 1 or (context.parts == 0 and is_panel),
        is_order=analysis.level is Level.EXAM,
        contradictions=contradictions,
        texts=tuple(
            dict.fromkeys(
                (
                    " ".join(slot.words for slot in slots if slot.weight > 0),
                    " ".join(slot.means or slot.words for slot in slots if slot.weight > 0),
                )
            )
        ),
        quotes=quotes_of(written, slots),
        columns=_written(analysis),
    )


def _read_titles(
    titles: Sequence[str], heads: Sequence[str], context: Context, phrasebook: Phrasebook, draft: Draft
) -> None:
    """What the names of the row's chapters and exams say, and what such benches, or those that the label begins with,
    do where nothing else is said."""
    deduced = {title: Deduced.EXAM if title in context.titles else Deduced.CHAPTER for title in titles}
    for title, way in deduced.items():
        draft.add(Axis.SYSTEM, title_specimen(title, phrasebook), title, Source.EXAM, way)
    deduced |= dict.fromkeys(heads, Deduced.NAME)
    for axis, usual in _USUAL.items():
        if axis not in draft.readings:
            for title, way in deduced.items():
                for chapter in sorted(phrasebook.chapters(title)):
                    draft.add(axis, usual.get(chapter, ""), title, Source.GUESS, way)


def _molecules(slots: Sequence[Slot]) -> Molecule:
    """What the row's pieces are, each by the first way of saying it; a viral load is of DNA or of RNA."""
    found = Molecule.NONE
    for slot in slots:
        first = molecules(frozenset(meaning_words(slot.means or slot.words)))
        for way in slot.alternatives if first & NUCLEIC else ():
            first |= molecules(frozenset(way)) & NUCLEIC
        found |= first
    return found


def _written(analysis: LocalAnalysis) -> dict[Axis, str]:
    return {
        Axis.PROPERTY: analysis.property.strip() or analysis.unit.strip(),
        Axis.TIME: analysis.time.strip(),
        Axis.SYSTEM: analysis.specimen.strip(),
        Axis.SCALE: analysis.scale.strip(),
        Axis.METHOD: analysis.method.strip(),
    }


def _read_words(
    text: str, written: str, phrasebook: Phrasebook, draft: Draft, chapters: frozenset[str], unit: Unit | None
) -> tuple[list[Slot], list[tuple[str, tuple[Entry, ...]]]]:
    """The pieces of a text and the terms in it, each with its own spelling in ``written``, which is as long."""
    spelt = words(text)
    told = frozenset(telling(spelt))
    stemmed = [stem(word) for word in spelt]
    known = _known(draft, chapters, unit)
    found = phrasebook.find(spelt, cut_words(text))
    # what other words of the same label say on the axes counts as context too
    for term in found:
        for entry in term.entries:
            if not entry.context and entry.kind in (Kind.SPECIMEN, Kind.PROPERTY, Kind.SCALE, Kind.METHOD):
                for axis in ("system", "property", "scale", "method"):
                    said = frozenset(filter(None, getattr(entry, axis).split("|")))
                    if said:  # an axis of which nothing is said contradicts nothing
                        known[axis] = known.get(axis, frozenset()) | said
    known["names"] = frozenset(entry.kind.value for term in found for entry in term.entries if entry.kind in CONTENT)
    if "chapter" in known and any(method.startswith(NUCLEIC_METHODS) for method in known.get("method", ())):
        # a virology bench does serology too, but not by PCR
        known["chapter"] -= {"serology"}
    slots: list[Slot] = []
    chosen: list[tuple[str, tuple[Entry, ...]]] = []
    place = 0
    letter = _PREFIXED.match(text)
    if letter is not None and not any(term.start == 0 and term.end > 1 for term in found):  # P-ANCA is a name
        draft.add(Axis.SYSTEM, _SPECIMEN_LETTERS[letter[1]], letter[0], Source.LABEL)
        found = [term for term in found if term.start > 0]
        place = 1
    meanings = _meanings(found, known, frozenset(stemmed))
    for term, entries in [*zip(found, meanings, strict=True), (Found(len(stemmed), len(stemmed), ()), ())]:
        slots += [
            Slot(spelt[i], ((stemmed[i],),), word_weight(spelt[i]) * (i in told), False, place=stretch(text, i, i + 1))
            for i in range(place, term.start)
        ]
        place = term.end
        if term.entries:
            plain = " ".join(spelt[term.start : term.end])
            where = stretch(text, term.start, term.end)
            slots.append(slot_of(plain, where, tuple(stemmed[term.start : term.end]), entries))
            chosen.append((quote(written, where) or plain, entries))
    return slots, chosen


def _meanings(
    found: Sequence[Found], known: Mapping[str, frozenset[str]], others: frozenset[str]
) -> list[tuple[Entry, ...]]:
    """What each term means here. Where no term names an analyte, one that may is that analyte: "Coombs indirect" is how
    antibodies are looked for, and by itself the examination."""
    meanings = [fitting(term.entries, known, others) for term in found]
    if any(entry.kind in CONTENT or entry.kind is Kind.PANEL for entries in meanings for entry in entries):
        return meanings
    named = [tuple(one for one in term.entries if one.kind in CONTENT and not one.context) for term in found]
    return [content or entries for content, entries in zip(named, meanings, strict=True)]


def _known(draft: Draft, chapters: frozenset[str], unit: Unit | None) -> dict[str, frozenset[str]]:
    known = {
        axis.value: frozenset(value for reading in readings for value in reading.values)
        for axis, readings in draft.readings.items()
    }
    if chapters:
        known["chapter"] = chapters
    if unit is not None:
        known["unit"] = frozenset({unit.written, unit.canonical, unit.per} - {""})
    return known


# What these benches measure in and how, unless a row says otherwise; the others see too much to tell.
_USUAL: Mapping[Axis, Mapping[str, str]] = {
    Axis.SYSTEM: {"haematology": "Bld", "haemostasis": "PPP", "bloodgas": "BldA|Bld"},
    Axis.METHOD: {"molecular": "Probe.amp.tar|Non-probe.amp.tar"},
    # without a unit: what is measured has one there
    Axis.SCALE: {"serology": "Ord|Nom", "microbiology": "Ord|Nom|Nar|OrdQn", "molecular": "Ord|Nom"},
}


def _is_ratio(unit: Unit | None, label: str, entries: Sequence[Entry]) -> bool:
    # "ratio" alone names no divisor: a clotting time is set against the normal one
    if unit is not None and unit.exact != RATIOS and (unit.per or "Ratio" in unit.exact or "NFr" in unit.exact):
        return True
    if any(all(parse_component(way).divisor for way in entry.component.split("|")) for entry in entries):
        return True  # RAC is the albumin to creatinine ratio
    return "%" in label or any("Rto" in entry.property or "NFr" in entry.property for entry in entries)


def _divisor(label: str, slots: Sequence[Slot], entries: Sequence[Entry]) -> frozenset[str]:
    """The words of the divisor: of the lexicon's own, or what stands after the only ``/`` of the label."""
    ways = [parse_component(way).divisor for entry in entries for way in entry.component.split("|")]
    if any(ways):
        return frozenset(word for way in ways for word in meaning_words(way))
    before, slash, after = label.partition("/")
    if not slash or "/" in after or not (words(before) and any(word.isalpha() for word in words(after))):
        return frozenset()
    left = len(words(before))
    said: set[str] = set()
    for slot in slots:
        if left <= 0 and slot.weight > 0:
            said.update(word for way in slot.alternatives for word in way)
        left -= len(slot.words.split())
    return frozenset(said)


# *** BILAN LIPIDIQUE ***, --- Urines ---, ** HEMOGRAMME **
_FRAMED = re.compile(r"\s*([*=#_~-])(?:\1{2,}.*\1{2}|\1\s.*\s\1)\1\s*")


def _is_heading(analysis: LocalAnalysis, chosen: Sequence[tuple[str, tuple[Entry, ...]]]) -> bool:
    """No analysis: a framed title, or the words of a heading or of free text, and nothing else that has content."""
    entries = [entry for _, found in chosen for entry in found]
    if analysis.unit.strip() or analysis.unit_code.strip():
        return False
    if _FRAMED.fullmatch(analysis.label):
        return True
    content = [entry for entry in entries if entry.kind in CONTENT]
    if content:  # "Renseignements cliniques ECBU" is about an exam and no analysis of it
        heads = any(entry.kind is Kind.HEADING for entry in entries)
        return heads and all(entry.component.split("|")[0].endswith(OPEN) for entry in content)
    return any(entry.kind is Kind.HEADING or entry.scale.startswith("Nar") for entry in entries)
