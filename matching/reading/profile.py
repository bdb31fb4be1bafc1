"""What a row says about each axis, and by which words: the first step of matching.

Columns beat the unit, the unit beats the words of the label; a disagreement between them is kept and shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from matching.axes import Axis
from matching.catalogue import Level, LocalAnalysis
from matching.components import Molecule, meaning_words, parse_component
from matching.match import Deduced
from matching.reading.challenges import Ways, doses, read_challenges
from matching.reading.column_readings import column_value, meant, read_columns, says_something
from matching.reading.heads import bench_of
from matching.reading.implied import with_unsaid
from matching.reading.label_readings import add_entries
from matching.reading.looked_for import OPEN, looked_for
from matching.reading.readings import Contradiction, Draft, Reading, Source, says_where, weigh
from matching.reading.row_words import Chosen, read_content
from matching.reading.slots import Slot, circumstances_apart, quotes_of, texts_of
from matching.reading.surroundings import NO_CONTEXT, NOTHING_TOLD, Context, Told
from matching.reading.title_tests import SEPARATOR, is_test
from matching.reading.titles import is_antibiogram_alone, is_of_blood, read_title
from matching.reading.two_analyses import of_two
from matching.reading.unit_readings import guess_specimen, is_amount, per_day, read_row_unit, says_otherwise
from matching.words.amounts import NO_HABIT, Habit
from matching.words.cut_labels import without_cut_specimen
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.mending import mended
from matching.words.phrases import Phrasebook
from matching.words.text import stem, words
from matching.words.unit_properties import RATIOS
from matching.words.units import Unit

_NUMBERED = re.compile(r"^\s*(?:0\d\d+|\d{4,})[\s._-]+(?=[^\W\d])")  # 0412 Créatinine: the laboratory's own number
_GROWN = frozenset({"Bacteria identified", "Fungus identified"})
_OF_ALLERGENS = frozenset({"kua/l", "ku/l"})  # nothing but IgE is measured in kilo-units
_FRAMED_HEAD = re.compile(r"^\s*[\[(]([^\])]+)[\])](?=\s*\w)")  # [BIO] Sodium


@dataclass(frozen=True, slots=True)
class Profile:
    slots: tuple[Slot, ...]
    readings: Mapping[Axis, Reading]
    unit: Unit | None = None
    molecules: Molecule = Molecule.NONE
    challenges: Ways = ()  # ways of saying the challenge that the row names, best first
    is_of_test: bool = False  # its title names a test, in which it may be of any moment
    doses: frozenset[str] = frozenset()  # what the challenge is made with, where the row says so: 75 g
    is_ratio: bool = False  # a unit or a word that wants a divisor
    divisor: frozenset[str] = frozenset()  # words of what the row divides by, where it says so
    chapters: frozenset[str] = frozenset()
    is_heading: bool = False
    is_panel: bool = False  # several analyses together
    is_order: bool = False  # an exam, not a result
    is_cut: bool = False  # its label may be cut off
    habit: Habit = NO_HABIT  # what the laboratory reports amounts in, where the row does not say
    is_specimen_read: bool = True  # what the specimen's column says, if anything, is understood
    contradictions: tuple[Contradiction, ...] = ()
    is_unit_unread: bool = False  # an amount by something that nobody knows
    has_other_unit: bool = False  # a second unit, which measures something else
    texts: tuple[str, ...] = ()  # the row's content in its own and in LOINC's words, to be compared by letters
    quotes: tuple[str, ...] = ()  # the row's content as it is written
    columns: Mapping[Axis, str] = field(default_factory=dict)  # what the row's columns say of an axis, read or not
    unknown: tuple[str, ...] = ()  # words of its content that neither the lexicon nor the release knows

    @property
    def tells_specimen(self) -> bool:
        """Whether the row's own words say its specimen: in a column, in the label or within the analyte's name."""
        said = self.readings.get(Axis.SYSTEM)
        return said is not None and (said.source >= Source.LABEL or says_where(Axis.SYSTEM, said))

    def unread(self, axis: Axis) -> tuple[str, ...]:
        """What a column says of an axis that nothing was read of: it is quoted all the same."""
        written = self.columns.get(axis, "") if axis not in self.readings else ""
        return (written,) if written else ()


def read_profile(
    analysis: LocalAnalysis,
    phrasebook: Phrasebook,
    vocabularies: Mapping[Axis, frozenset[str]],
    context: Context = NO_CONTEXT,
    told: Told = NOTHING_TOLD,
) -> Profile:
    """Read one row. ``vocabularies`` are the values that the release knows on each axis, in its own spelling."""
    draft = Draft()
    analysis = mended(analysis, phrasebook)
    label, unit, has_other_unit = read_row_unit(analysis, draft)
    label = without_cut_specimen(_NUMBERED.sub(lambda found: " " * len(found[0]), label), analysis.specimen)
    titles = (analysis.chapter, analysis.subchapter, *context.titles)
    label, heads = _heads_apart(label, phrasebook, told.benches)
    chapters = _chapters((*titles, *heads, analysis.method), unit, phrasebook)
    is_specimen_read = read_columns(analysis, phrasebook, draft, vocabularies, chapters, context, told)
    own = (analysis.chapter, analysis.subchapter, *(context.titles if len(context.titles) == 1 else ()))
    _read_titles(titles, heads, context, phrasebook, draft)
    label, written, slots, chosen = read_content(analysis, label, own, phrasebook, draft, chapters, unit)
    add_entries(draft, chosen, phrasebook)
    _take_back(draft, chosen, chapters)
    of_exams = column_value(Axis.SYSTEM, context.meant_exams or context.specimen, phrasebook, vocabularies, chapters)
    is_specimen_read &= _is_exams_specimen_read(analysis, of_exams, context, told, draft)
    _guess_by_titles(titles, heads, unit, context, phrasebook, draft)
    unit = per_day(unit, draft)
    guess_specimen(unit, draft, slots, chapters, written)
    entries = [entry for _, found in chosen for entry in found]
    germs = frozenset(way for one in entries if one.kind is Kind.ORGANISM for way in one.component.split("|"))
    slots = circumstances_apart(looked_for(slots, written, draft, germs, titles))
    readings, contradictions = weigh(draft)
    slots, sought = with_unsaid(slots, unit, readings.get(Axis.METHOD), bool(germs) and "molecular" in chapters)
    amounts = frozenset[str]().union(*(doses(slot.words.split()) for slot in slots))
    is_panel, chapters = _is_panel(entries, slots, germs, chapters)
    return Profile(
        slots=tuple(slots),
        readings=readings,
        unit=unit,
        molecules=sought,
        challenges=read_challenges([found for _, found in chosen], amounts),
        is_of_test=any(is_test(title, phrasebook) for title in titles),
        doses=amounts,
        is_ratio=_is_ratio(unit, label, entries),
        divisor=_divisor(label, slots, entries),
        chapters=chapters,
        is_heading=_is_heading(analysis, chosen, own, phrasebook),
        is_panel=context.parts > 1 or (context.parts == 0 and is_panel),
        is_order=analysis.level is Level.EXAM,
        is_cut=context.is_cut,
        habit=NO_HABIT if says_something(analysis.unit) or unit or Axis.PROPERTY in readings else told.habit,
        is_specimen_read=is_specimen_read,
        contradictions=(*contradictions, *of_two(slots, written, phrasebook, chapters)),
        is_unit_unread=unit is None and is_amount(analysis.unit),
        has_other_unit=has_other_unit or says_otherwise(unit, draft, slots),
        texts=texts_of(slots),
        quotes=quotes_of(written, slots),
        columns=_written(analysis, "" if is_specimen_read else told.ending or context.specimen),
        unknown=_unknown(slots, phrasebook),
    )


def _is_panel(
    entries: Sequence[Entry], slots: Sequence[Slot], germs: frozenset[str], chapters: frozenset[str]
) -> tuple[bool, frozenset[str]]:
    """Whether a row calls itself a panel, and its chapters: one target of a multiplex, "Panel méningite - Listeria", is
    none, but it is molecular."""
    is_panel = any(entry.kind is Kind.PANEL for entry in entries)
    if is_panel and any(slot.means in germs and slot.weight > 0 for slot in slots):
        return False, chapters | {"molecular"}
    return is_panel, chapters


def _is_exams_specimen_read(analysis: LocalAnalysis, value: str, context: Context, told: Told, draft: Draft) -> bool:
    """Put down the specimen of the row's exams or chapter; False where nobody understands it, or only in part."""
    way = Deduced.CHAPTER if context.is_of_chapter else Deduced.EXAM
    draft.add(Axis.SYSTEM, value, context.specimen, Source.EXAM, way)
    if value or says_something(analysis.specimen_said) or told.ending or not says_something(context.specimen):
        return True
    way = Deduced.CHAPTER if context.is_of_chapter else Deduced.ALIKE
    draft.add(Axis.SYSTEM, told.likely_specimen, context.specimen, Source.EXAM, way)
    return False


def _heads_apart(label: str, phrasebook: Phrasebook, benches: frozenset[str]) -> tuple[str, list[str]]:
    """The label without the bench that it begins with, and what stands in its head."""
    bench = bench_of(label, phrasebook, benches)
    label = " " * len(bench) + label[len(bench) :]
    heads = [*_FRAMED_HEAD.findall(label), *SEPARATOR.split(label)[:-1]]
    return label, [*heads, bench.strip(" ./_-")] if bench else heads


def _chapters(benches: Sequence[str], unit: Unit | None, phrasebook: Phrasebook) -> frozenset[str]:
    """The chapters that a row's benches name; where none does, that of a unit of allergens. Copies are counted by no
    serology."""
    parts = [part for bench in benches for part in (bench, *SEPARATOR.split(bench))]
    chapters = frozenset(chapter for part in parts for chapter in phrasebook.chapters(part))
    if unit is not None and "copies" in unit.canonical:
        return chapters - {"serology"} | {"molecular"}
    is_of_allergen = unit is not None and unit.canonical in _OF_ALLERGENS
    return chapters or frozenset({"allergy"} if is_of_allergen else ())


def _unknown(slots: Sequence[Slot], phrasebook: Phrasebook) -> tuple[str, ...]:
    unread = [slot.words for slot in slots if not slot.known and slot.weight > 0]
    return tuple(dict.fromkeys(word for word in unread if word.isalpha() and not phrasebook.knows(stem(word))))


def _take_back(draft: Draft, chosen: Chosen, chapters: frozenset[str]) -> None:
    """Take back what is not of this row. A molecular bench grows nothing, however an examination is usually done
    ("dépistage SARM"); and the germ over an antibiogram is none of its antibiotics."""
    if "molecular" in chapters:
        draft.keep(
            Axis.METHOD, lambda usual: usual.source is not Source.ANALYTE or "culture" not in usual.best.casefold()
        )
    if any(entry.component in _GROWN for _, found in chosen for entry in found):
        draft.keep(Axis.PROPERTY, lambda one: one.deduced not in (Deduced.CHAPTER, Deduced.EXAM))


def _read_titles(
    titles: Sequence[str], heads: Sequence[str], context: Context, phrasebook: Phrasebook, draft: Draft
) -> None:
    """What the names of the row's chapters and exams say."""
    for title in titles:
        way = _way(title, context)
        for axis, value in read_title(title, phrasebook).items():
            source = Source.EXAM
            if axis is Axis.PROPERTY:  # an antibiogram's unit is no concentration's: as strong as a word of the label
                source = Source.LABEL if is_antibiogram_alone(title, phrasebook) else Source.GUESS
            draft.add(axis, value, title, source, way)
    for head in heads:
        draft.add(Axis.METHOD, read_title(head, phrasebook)[Axis.METHOD], head, Source.EXAM, Deduced.NAME)


def _way(title: str, context: Context) -> Deduced:
    return Deduced.EXAM if title in context.titles else Deduced.CHAPTER


def _guess_by_titles(
    titles: Sequence[str],
    heads: Sequence[str],
    unit: Unit | None,
    context: Context,
    phrasebook: Phrasebook,
    draft: Draft,
) -> None:
    """What the row's benches, or those that its label begins with, do where nothing else is said; an antibiogram gives
    a concentration where it tells the minimal inhibitory one."""
    is_susceptible = any(reading.best == "Susc" for reading in draft.readings.get(Axis.PROPERTY, ()))
    if is_susceptible and unit is not None and "MCnc" in unit.exact and Axis.METHOD not in draft.readings:
        draft.add(Axis.METHOD, "MIC", unit.written, Source.UNIT, Deduced.UNIT)
    deduced = {title: _way(title, context) for title in titles}
    deduced |= dict.fromkeys(heads, Deduced.NAME)
    if Axis.SYSTEM not in draft.readings:
        for title, way in deduced.items():
            if is_of_blood(title, phrasebook):
                draft.add(Axis.SYSTEM, _ANY_BLOOD, title, Source.GUESS, way)
    for axis, usual in _USUAL.items():
        if axis not in draft.readings:
            for title, way in deduced.items():
                for chapter in _telling(axis, phrasebook.chapters(title)):
                    draft.add(axis, usual.get(chapter, ""), title, Source.GUESS, way)
    if Axis.SCALE not in draft.readings:
        for method in draft.readings.get(Axis.METHOD, []):
            if method.source > Source.EXAM and method.best in _READ_BY_EYE:
                draft.add(Axis.SCALE, "Ord|Nom", method.evidence[0], Source.GUESS, Deduced.METHOD)


def _telling(axis: Axis, chapters: frozenset[str]) -> list[str]:
    """The benches under a title that tell what is usual of an axis: of a bench that does serology too (virology),
    what is measured without a unit is there or not, as in serology."""
    is_told = axis is Axis.SCALE and "serology" in chapters
    return sorted(chapters - {"microbiology"} if is_told else chapters)


def _written(analysis: LocalAnalysis, unread: str) -> dict[Axis, str]:
    """What the row's columns say; of the specimen what its label or its exam says that nobody understood, where it has
    none."""
    return {
        Axis.PROPERTY: analysis.property.strip() or analysis.unit.strip(),
        Axis.TIME: analysis.time.strip(),
        Axis.SYSTEM: analysis.specimen_said or unread,
        Axis.SCALE: analysis.scale.strip(),
        Axis.METHOD: analysis.method.strip(),
    }


_ANY_BLOOD = "Ser/Plas|Bld|BldV"
_READ_BY_EYE = frozenset({"Line blot", "IB", "IA.rapid"})  # without a unit: a band is there or not
# What these benches measure in and how, unless a row says otherwise; the others see too much to tell.
_USUAL: Mapping[Axis, Mapping[str, str]] = {
    Axis.SYSTEM: {
        "haematology": "Bld",
        "haemostasis": "PPP",
        "bloodgas": "BldA|Bld",
        "poct": "Bld|BldC|BldV|BldA",  # a glucometer stands beside the gases
        "semen": "Semen",
        "stool": "Stool",
    },
    Axis.METHOD: {"molecular": "Probe.amp.tar|Non-probe.amp.tar", "genetics": "Molgen"},
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


def _is_heading(analysis: LocalAnalysis, chosen: Chosen, titles: Iterable[str], phrasebook: Phrasebook) -> bool:
    """No analysis: a quality control, by its words or its title's, whatever it measures; a title, framed or by its
    words; or the words of a heading or of free text and nothing else that has content."""
    entries = [entry for _, found in chosen for entry in found]
    told = (entry for title in titles for entry in meant(title, phrasebook, None))
    if any(entry.kind is Kind.UPKEEP for entry in (*entries, *told)) or phrasebook.is_title(analysis.label):
        return True
    if analysis.unit.strip() or analysis.unit_code.strip():
        return False
    if _FRAMED.fullmatch(analysis.label):
        return True
    content = [entry for entry in entries if entry.kind in CONTENT]
    if content:  # "Renseignements cliniques ECBU" is about an exam and no analysis of it
        heads = any(entry.kind is Kind.HEADING for entry in entries)
        return heads and all(entry.component.split("|")[0].endswith(OPEN) for entry in content)
    return any(entry.kind is Kind.HEADING or entry.scale.startswith("Nar") for entry in entries)
