"""What the titles over a row tell of it: the one specimen of a chapter or exam, and the analyte where a label leaves it
to its title ("IgG" under "Sérologie de la rubéole", "soit" under "Hémoglobine glyquée")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from matching.axes import Axis
from matching.components import Molecule, meaning_words, molecules
from matching.reading.challenges import read_challenges
from matching.reading.column_readings import meant
from matching.reading.kept_readings import kept
from matching.reading.looked_for import OPEN
from matching.reading.readings import DRIED, OF_BLOOD, VESSELS, in_cord
from matching.reading.slots import Slot
from matching.reading.title_tests import SEPARATOR, as_test, challenge_left, with_level
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.mnemonics import unpacked
from matching.words.phrases import Phrasebook
from matching.words.specimen_codes import is_acronym
from matching.words.text import stem, words

_CODE = re.compile(r"[A-Z]{4,8}")
_MNEMONIC = re.compile(r"[A-Z]{3,8}\d{0,3}")
_OF_DAY = re.compile(r"([A-Z]{2,}?)([ _.-]?)(U ?24 ?H?)")
_TIMED = re.compile(r"\d")  # "24 h", "U24": a term that says the time, and does not imply it
_SEROLOGY, _BEGINS = "s", 4  # of such a code: its letter, and the letters of a word that is cut off
_UNDER = re.compile(r"\s*[>:|]\s")  # Ponctions > Ascite: the last says more; else all stand side by side
_BESIDE = re.compile(r"\s[-–—/+]\s|\b(?:et|ou|and|or)\b", re.I)
_CLASS = Molecule.ANTIBODY | Molecule.IGG | Molecule.IGM | Molecule.IGA  # IgE by itself is the total
_OF_TOXICOLOGY = ("Screen", "Confirm")
_OF_BENCH = (
    "Electrophoresis",
    "Immunofixation",
    "IB",
    "IF",
    "Line blot",
    "Test strip",
    "Flow cytometry",
    "Ivy",
    "Visual",
    "Duke",
)
_OF_ALL = (*_OF_BENCH, *_OF_TOXICOLOGY, "Agar diffusion", "Gradient strip", "MIC")  # and how an antibiogram is made
_OF_EXAM = ("Probe.amp.tar", "Non-probe.amp.tar")  # a molecular bench does more than that
_CONCLUDED = tuple(end for end in OPEN if end != " pattern")  # what grows is no pattern that one concludes on
_RESULT = frozenset({Kind.NOISE, Kind.SCALE, Kind.PROPERTY, Kind.QUALIFIER})
_BROAD = frozenset({"Body fld", "XXX", "Bld"})  # "liquide de ponction pleurale" is pleural fluid
_NOT_TOLD = OF_BLOOD - VESSELS - {DRIED} | {"XXX"}
_SEEN = frozenset({"Aper", "Type", "Color", "Clarity", "Osmol", "Vol", "EntVol"})  # of whatever the specimen is


@kept
def read_title(title: str, phrasebook: Phrasebook) -> Mapping[Axis, str]:
    """What the name of a chapter or an exam says of its rows' axes, best value first, '' where it says nothing.

    - system: the one specimen that it is named after (``LCR``, ``Ponctions > Liquide d'ascite``);
    - method: of every row of the title (electrophoresis, blots, screens, strips, how an antibiogram is made), or PCR
      where an exam is named after it;
    - time: of a collection (``Protéinurie des 24 h``); a clearance needs one too, but not its serum creatinine;
    - property: susceptibility, whatever unit an antibiogram's rows have.
    """
    parts = _parts(title, phrasebook)
    _, last = parts[-1]
    return {
        Axis.SYSTEM: _specimen(_where(title, phrasebook)),
        Axis.METHOD: "|".join(dict.fromkeys(_methods(parts, phrasebook))),
        Axis.TIME: next((entry.time for entry in last if entry.time and _TIMED.search(entry.term)), ""),
        Axis.PROPERTY: "Susc" if any(entry.property == "Susc" for entry in last) else "",
    }


@kept
def is_antibiogram_alone(title: str, phrasebook: Phrasebook) -> bool:
    """Whether a title that names an antibiogram names nothing beside it: not all rows of "ECBU + ATB" are of one."""
    _, last = _parts(title, phrasebook)[-1]
    return all(entry.system in ("", "Isolate") for entry in last)


@kept
def is_of_blood(title: str, phrasebook: Phrasebook) -> bool:
    """Whether the last part of a title that names a specimen names blood: ``Métaux > Sang``."""
    named = _systems(_where(title, phrasebook))
    return bool(named) and all(system.partition("|")[0] in OF_BLOOD for system in named)


@kept
def spelt_out(title: str, phrasebook: Phrasebook) -> str:
    """A title that is one code of capitals, which nobody understands as it stands, as it is likely meant: a serology
    (``STOXO``: SERO TOXO), two known pieces (``LCRBIO``: LCR BIO), something in the urine of a day (``PROTU24``:
    PROT / U24), or the beginning of a word (``ARTIC.``)."""
    code = title.strip()
    if of_day := _of_day(code, phrasebook):
        return of_day
    word = code.lower()
    if not _CODE.fullmatch(code) or is_read(code, phrasebook) or phrasebook.names(word):
        return title
    organism = _as_word(word[1:], phrasebook) if word.startswith(_SEROLOGY) else ""
    if organism and any(entry.kind is Kind.ORGANISM for entry in meant(organism, phrasebook, frozenset())):
        return f"SERO {organism.upper()}"
    begins, _, ends = unpacked(code, phrasebook).lower().partition(" ")
    # what begins with a fluid is a word, unless it is an acronym: SYNLAB, LCRBIO
    is_word = phrasebook.is_specimen(begins) and not phrasebook.is_specimen(ends) and not is_acronym(begins)
    if ends and not is_word:
        return f"{begins} {ends}".upper()
    return _as_word(word, phrasebook).upper() or title


def _of_day(code: str, phrasebook: Phrasebook) -> str:
    """A code of what is measured in the urine of a day, put apart; '' for any other, and for one that is a term."""
    found = _OF_DAY.fullmatch(code)
    if found is None or phrasebook.is_term(*words(code)):
        return ""
    begins, blank, ends = found.groups()
    if not blank and phrasebook.names(f"{begins}u".lower()):  # CLU24: CLU is free cortisol in urine, CL chloride
        return f"{begins}U / {ends}"
    return f"{begins} / {ends}" if is_read(begins, phrasebook) else ""


def _as_word(word: str, phrasebook: Phrasebook) -> str:
    """A word as it stands where it is known, with a full stop where it begins another; '' where it does neither."""
    if phrasebook.names(word):
        return word
    return f"{word}." if len(word) >= _BEGINS and phrasebook.begins(word) else ""


def unread_sections(titles: Sequence[str], phrasebook: Phrasebook) -> list[str]:
    """The titles over a row of which nobody understands a word, the nearest first: they may stand for a fluid."""
    return [one for title in reversed(titles) if (one := title.strip()) and not is_read(one, phrasebook)]


@kept
def is_read(title: str, phrasebook: Phrasebook) -> bool:
    """Whether any word of a title is understood."""
    chapters = phrasebook.chapters(title)
    is_known = bool(chapters) or any(entry.kind is not Kind.NOISE for entry in meant(title, phrasebook, chapters))
    return is_known or bool(_of_day(title.strip(), phrasebook))


def _parts(title: str, phrasebook: Phrasebook) -> Sequence[tuple[str, Sequence[Entry]]]:
    """The parts of a title, each with what it names."""
    chapters = phrasebook.chapters(title)
    return [(part, tuple(meant(part, phrasebook, chapters))) for part in SEPARATOR.split(title)]


def _methods(parts: Sequence[tuple[str, Sequence[Entry]]], phrasebook: Phrasebook) -> Iterator[str]:
    """How the rows of a title are measured, by its last part first: ``EPP / IF``."""
    for part, named in reversed(parts):
        of_all = _OF_ALL if phrasebook.is_chapter(part) else _OF_ALL + _OF_EXAM
        yield from [entry.method for entry in named if entry.method.startswith(of_all)][:1]


def _where(title: str, phrasebook: Phrasebook) -> Sequence[Entry]:
    """What the last part of a title that names a specimen names, with all that stands beside it: ``SANG / URINE``."""
    chapters = phrasebook.chapters(title)
    for level in reversed(_UNDER.split(title)):
        *beside, last = _BESIDE.split(level)
        if beside:  # each by itself: blood beside urine is not the blood that a strip finds in it
            named = [entry for part in (*beside, last) for entry in meant(part, phrasebook, phrasebook.chapters(part))]
        else:
            named = list(meant(last, phrasebook, chapters))
        if _systems(named):
            return named
    return ()


def _systems(named: Iterable[Entry]) -> set[str]:
    """The systems that words say, best first, each once; of those for a specimen if there are any."""
    said = [entry for entry in named if entry.system]
    own = [entry for entry in said if entry.kind in (Kind.SPECIMEN, Kind.PANEL)]
    first = {entry.system.partition("|")[0]: entry.system for entry in own or said}
    told = first.keys() - _BROAD
    broad = _BROAD if told <= OF_BLOOD else _BROAD - {"Bld"}  # blood beside urine is a second specimen
    return {system for name, system in first.items() if name not in broad or not told}


def _specimen(named: Sequence[Entry]) -> str:
    """'' for several specimens, or one that says little: a bench of blood chemistry measures in serum, a chapter
    "Divers" in whatever there is; a blood culture is of blood."""
    said = _systems(named)
    value = in_cord(said) or (said.pop() if len(said) == 1 else "")
    is_cultured = any(entry.component.endswith(" identified") for entry in named)
    return "" if value.split("|")[0] in ({"XXX"} if is_cultured else _NOT_TOLD) else value


def told_by_title(
    titles: Sequence[str],
    slots: Sequence[Slot],
    chosen: Iterable[tuple[str, tuple[Entry, ...]]],
    phrasebook: Phrasebook,
    chapters: frozenset[str],
    is_divisor: bool = False,
) -> str:
    """The part of the nearest title that names what a label leaves to it; '' where the label names it itself, or no
    title does. A label leaves it to its title where it has words of the axes and small words alone, or the class of an
    antibody: of that, what the antibody is against; or ``is_divisor``, where all that it names is divided by. Of a test
    or a trough, it leaves the challenge."""
    terms = [found for _, found in chosen]
    entries = [entry for found in terms for entry in found]
    if any(slot.weight > 0 and not slot.known for slot in slots) or (any(map(_names, entries)) and not is_divisor):
        beside = frozenset(word for slot in slots for way in slot.alternatives[-1:] for word in way)
        return challenge_left(titles, read_challenges(terms, frozenset()), beside, phrasebook, chapters)
    is_concluding = any(map(_is_concluding, entries))
    is_bare = all(entry.kind in (Kind.NOISE, Kind.SCALE) for entry in entries)  # "Recherche": whatever is found too
    left_open = _CONCLUDED if is_concluding else () if is_bare else OPEN
    is_of_class = any(map(is_class, entries))
    is_seen = any(map(_is_seen, entries))  # of the specimen, or of antibodies
    own_words = frozenset(stem(word) for said, _ in chosen for word in words(said))
    # "Titre" under FAN: what kind of result it is leaves less to the imagination than "Résultat", or how it is made
    is_telling = not is_bare and all(entry.kind in _RESULT for entry in entries)
    benches = None if is_telling and not chapters else chapters
    for title in reversed(titles):
        for part in reversed(SEPARATOR.split(title)):
            told = meant(part, phrasebook, benches, own_words)
            named = [entry for entry in told if _is_analyte(entry, left_open)]
            if phrasebook.is_chapter(part):  # the proteins' bench measures more than protein, but has one conclusion
                named = [
                    entry for entry in named if entry.kind is Kind.ORGANISM or (is_concluding and _is_pattern(entry))
                ]
            if any(
                (not is_of_class or entry.kind is Kind.ORGANISM or _is_antibody(entry))
                and (not is_seen or _is_antibody(entry))
                for entry in named
            ):
                return with_level(title, part, phrasebook, chapters)
    return next((test for title in reversed(titles) if (test := as_test(title, phrasebook, chapters))), "")


def code_over(
    titles: Sequence[str],
    slots: Sequence[Slot],
    chosen: Iterable[tuple[str, tuple[Entry, ...]]],
    phrasebook: Phrasebook,
) -> str:
    """The nearest title that is one code in capitals, over a label that names nothing but what kind of result it is:
    ``TACR`` over "T0"; '' for any other."""
    entries = [entry for _, found in chosen for entry in found]
    is_open = all(slot.known or slot.weight == 0 for slot in slots) and all(entry.kind in _RESULT for entry in entries)
    if not (slots and is_open) or any(entry.scale.startswith("Nar") or _is_seen(entry) for entry in entries):
        return ""
    parts = (part.strip(" .") for title in reversed(titles) for part in reversed(SEPARATOR.split(title)))
    codes = (part for part in parts if _MNEMONIC.fullmatch(part) and not phrasebook.is_chapter(part))
    return next(codes, "")


def _names(entry: Entry) -> bool:
    """Whether a label with such a word needs no title: what it is about, or that it is no analysis."""
    is_own = entry.kind in CONTENT and not is_class(entry) and not entry.component.endswith(" finding")
    is_text = entry.scale.startswith("Nar") and not _is_concluding(entry)
    return is_own or is_text or entry.kind in (Kind.HEADING, Kind.PANEL)


def _is_seen(entry: Entry) -> bool:
    return entry.property.split("|")[0] in _SEEN


def _is_concluding(entry: Entry) -> bool:
    """ "Interprétation", "Conclusion": of the exam that it stands under, as a comment need not be."""
    return entry.property.startswith("Imp") and "Nom" in entry.scale.split("|")


def _is_analyte(entry: Entry, left_open: tuple[str, ...]) -> bool:
    name = entry.component.split("|")[0]
    told = entry.kind in CONTENT or " post " in name  # HGPO: glucose after a dose of it
    return told and bool(name) and not is_class(entry) and not name.endswith(left_open)


def _is_pattern(entry: Entry) -> bool:
    return entry.component.split("|")[0].endswith(" pattern")


def _is_antibody(entry: Entry) -> bool:
    return "antiglobulin" in entry.component or bool(molecules(meaning_words(entry.component)) & Molecule.ANTIBODY)


def is_class(entry: Entry) -> bool:
    """An antibody of a class that is named, against nothing that is: IgG, "Ac anti"."""
    spelt = meaning_words(entry.component)
    return bool(spelt) and all(word == "igd" or molecules((word,)) & _CLASS for word in spelt)
