"""What a row's columns say of the axes: LOINC's own abbreviations, or words of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations, permutations, product

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.match import Deduced
from matching.reading.readings import VESSELS, Contradiction, Draft, Reading, Source, are_two_specimens, reading_of
from matching.reading.surroundings import NO_CONTEXT, NOTHING_TOLD, Context, Told
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.meanings import fitting
from matching.words.phrases import Phrasebook
from matching.words.quoting import cut_words
from matching.words.specimen_codes import apart
from matching.words.text import stem, words

_COLUMN_AXES = {
    Axis.PROPERTY: (Kind.PROPERTY,),
    Axis.TIME: (Kind.TIME,),
    Axis.SYSTEM: (Kind.SPECIMEN, Kind.CODE, Kind.CONTAINER),
    Axis.SCALE: (Kind.SCALE,),
    Axis.METHOD: (Kind.METHOD, Kind.BRAND, Kind.CODE),
}
_CODE = 3  # letters
_BETWEEN = re.compile(r"[/,;+&]|\b(?:ou|et|or|and)\b", re.I)  # two specimens
_ONE_OF = re.compile(r"[/;]|\b(?:ou|or)\b", re.I)  # either of them
_SAYS_SOMETHING = re.compile(r"[^\W_]")


def says_something(text: str) -> bool:
    """Whether a cell is more than a dash."""
    return _SAYS_SOMETHING.search(text) is not None


def read_columns(
    analysis: LocalAnalysis,
    phrasebook: Phrasebook,
    draft: Draft,
    vocabularies: Mapping[Axis, frozenset[str]],
    chapters: frozenset[str],
    context: Context = NO_CONTEXT,
    told: Told = NOTHING_TOLD,
) -> bool:
    """Add what the row's columns say, and what the laboratory says that its own code of the specimen stands for.
    Whether the specimen is understood, or nothing says it: of such a code, or of a label's ending, what the rows that
    share it can be of, or what the code's beginning alone tells, is no more than likely."""
    written, meant_specimen = analysis.specimen_said, context.meant_specimen
    texts = {
        Axis.PROPERTY: (analysis.property,),
        Axis.TIME: (analysis.time,),
        Axis.SYSTEM: (meant_specimen,) if meant_specimen else (analysis.specimen, analysis.specimen_code),
        Axis.SCALE: (analysis.scale,),
        Axis.METHOD: (analysis.method,),
    }
    label = frozenset(stem(word) for word in words(analysis.label))
    for axis, candidates in texts.items():
        for text in candidates:
            value, source = _read(axis, text, phrasebook, vocabularies, chapters, label)
            if value:
                if axis is Axis.SYSTEM:
                    two = _two_specimens(text, phrasebook, vocabularies, chapters)
                    draft.against.extend(Contradiction(axis, *(one.evidence[0] for one in pair)) for pair in two)
                    drawn_together = _drawn_together(text, two, vocabularies[axis])
                    if drawn_together:
                        value = f"{drawn_together}|{value}"
                    elif two:
                        text = two[0][0].evidence[0]
                    elif meant_specimen:
                        text = written
                draft.add(axis, value, text.strip(), source)
                break
    # a 24 hour urine is a specimen and a time aspect in one
    lasting = column_value(Axis.TIME, meant_specimen or written, phrasebook, vocabularies, chapters)
    draft.add(Axis.TIME, lasting, written, Source.COLUMN)
    is_named = any(one.source > Source.GUESS for one in draft.readings.get(Axis.SYSTEM, ()))
    if is_named or not says_something(written or told.ending):
        return True
    likely = told.likely_specimen
    if told.ending and not written:
        draft.add(Axis.SYSTEM, likely, told.ending, Source.EXAM, Deduced.ALIKE)
        return False

    def meaning(piece: str) -> str:
        return column_value(Axis.SYSTEM, piece, phrasebook, vocabularies, chapters)

    pieces, is_whole = apart(written, lambda piece: bool(meaning(piece)))
    if is_whole or len(pieces) > 1 or not likely:
        draft.add(Axis.SYSTEM, meaning(pieces), written, Source.COLUMN if is_whole else Source.EXAM)
    else:
        draft.add(Axis.SYSTEM, likely, written, Source.EXAM, Deduced.ALIKE)
    return is_whole or bool(lasting)


def _two_specimens(
    text: str, phrasebook: Phrasebook, vocabularies: Mapping[Axis, frozenset[str]], chapters: frozenset[str]
) -> list[tuple[Reading, Reading]]:
    """The first two specimens that a column names side by side, "sérum ou urine", each in its own words; none where it
    names one."""
    spelt, parts = words(text), [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    is_one = any(found.end - found.start == len(spelt) for found in phrasebook.of_column[Axis.SYSTEM].find(spelt))
    if len(parts) < 2 or is_one:
        return []
    said = [(part, column_value(Axis.SYSTEM, part, phrasebook, vocabularies, chapters)) for part in parts]
    found = [reading_of(Axis.SYSTEM, value, part, Source.COLUMN) for part, value in said if value]
    return [pair for pair in combinations(found, 2) if are_two_specimens(*pair)][:1]


def _drawn_together(text: str, two: Sequence[tuple[Reading, Reading]], systems: frozenset[str]) -> str:
    """The system of terms that are measured in both, "urines de 24 h + sérum"; '' where either is enough."""
    if _ONE_OF.search(text):
        return ""
    sides = [
        (one, other)
        for pair in two
        for values in product(*(each.values for each in pair))
        for one, other in permutations(values)
    ]
    return next((joined for one, other in sides if (joined := f"{one}+{other}") in systems), "")


def column_value(
    axis: Axis,
    text: str,
    phrasebook: Phrasebook,
    vocabularies: Mapping[Axis, frozenset[str]],
    chapters: frozenset[str],
) -> str:
    """A column's text as LOINC values, best first: LOINC's own abbreviation, or words of the lexicon."""
    return _read(axis, text, phrasebook, vocabularies, chapters, frozenset())[0]


def _read(
    axis: Axis,
    text: str,
    phrasebook: Phrasebook,
    vocabularies: Mapping[Axis, frozenset[str]],
    chapters: frozenset[str],
    beside: frozenset[str],
) -> tuple[str, Source]:
    """A column's value, its words as they are meant ``beside`` the label's stemmed ones, and whether they name no more
    than a tube."""
    meanings: list[list[str]] = []
    is_tube = True
    broad = {"XXX", "Body fld"}  # a swab is any specimen, a vaginal swab is not
    for part in filter(None, (piece.strip() for piece in text.split("|"))):
        direct = _folded(vocabularies.get(axis, frozenset())).get(part.casefold(), "")
        if direct and not _is_known_otherwise(axis, part, phrasebook):
            meanings.append([direct])
            is_tube = False
            continue
        for entry in _of_column(axis, part, phrasebook, chapters, beside):
            is_tube = is_tube and entry.kind is Kind.CONTAINER
            said = getattr(entry, axis.value)
            if said and (entry.kind in _COLUMN_AXES[axis] or _may_say(axis, entry)):
                meanings.append(said.split("|"))
                broad |= {"Bld"} if said.partition("|")[0] in VESSELS else set()  # arterial blood is not any blood
    # "immunofluorescence sur Crithidia": what a word makes more precise comes first
    precise_first = sorted(meanings, key=lambda one: any(other[0].startswith(f"{one[0]}.") for other in meanings))
    best_first = dict.fromkeys(sorted(chain.from_iterable(precise_first), key=lambda value: value in broad))
    return "|".join(best_first), Source.CONTAINER if is_tube else Source.COLUMN


def _is_known_otherwise(axis: Axis, text: str, phrasebook: Phrasebook) -> bool:
    """Whether laboratories mean more by a method than LOINC's value of that spelling: "Auto" is of few of its terms."""
    book = phrasebook.of_column.get(axis) if axis is Axis.METHOD else None
    found = book.find(words(text), cut_words(text)) if book is not None else ()
    return any(entry.kind is Kind.CODE for one in found for entry in one.entries)


def _may_say(axis: Axis, entry: Entry) -> bool:
    """Whether an entry that is none of the column's own kinds counts there: a urine culture names a specimen, but FX in
    that column is rather a code of the laboratory's own than factor X in citrated plasma."""
    is_code = entry.kind is Kind.ABBREVIATION and len(entry.term) <= _CODE
    return axis is not Axis.METHOD and not (axis is Axis.SYSTEM and is_code)


@lru_cache(maxsize=32)  # of a release's five axes
def _folded(vocabulary: frozenset[str]) -> Mapping[str, str]:
    """LOINC's values by their folded spelling, the first of two that differ in their capitals."""
    return {value.casefold(): value for value in sorted(vocabulary, reverse=True) if value}


def _of_column(
    axis: Axis, text: str, phrasebook: Phrasebook, chapters: frozenset[str], beside: frozenset[str]
) -> Iterable[Entry]:
    """What a column's words mean. Words of its own come first where they say all of the column, and last where no other
    word says a thing; the tube says nothing beside what is in it: "sang total hép." is whole blood."""
    kinds, book = _COLUMN_AXES[axis], phrasebook.of_column.get(axis)
    if book is None:
        return tuple(meant(text, phrasebook, chapters, beside, kinds))
    own = tuple(entry for entry in meant(text, book, chapters, beside, kinds) if entry.kind in kinds)
    telling = [entry for entry in own if _tells(entry)] or own
    first = min((kinds.index(entry.kind) for entry in telling), default=0)
    own = tuple(entry for entry in own if axis is Axis.METHOD or entry.kind is kinds[first])
    if book.is_said(words(text)):
        return own
    other = tuple(meant(text, phrasebook, chapters, beside, kinds))
    is_method = axis is Axis.METHOD  # "sans P5P" says that it is none
    return other if other and (is_method or any(entry.system for entry in other)) else own


def _tells(entry: Entry) -> bool:
    """Whether a specimen's word tells more than that there is one: "prélèvement de selles"; but the dry tube of a swab
    is no serum, nor are three letters behind "flacon" plasma."""
    is_word = entry.kind is Kind.SPECIMEN or (entry.kind is Kind.CODE and len(entry.term) > _CODE)
    return is_word and entry.system != "XXX"


def meant(
    text: str,
    phrasebook: Phrasebook,
    chapters: frozenset[str] | None,
    beside: frozenset[str] = frozenset(),
    kinds: Sequence[Kind] = (),
) -> Iterator[Entry]:
    """What the words of a column or a title mean on the benches of ``chapters``, or on any where None, ``beside`` other
    stemmed words; of several meanings those of the column's own ``kinds``."""
    spelt = words(text)
    others = beside.union(stem(word) for word in spelt)
    terms = phrasebook.find(spelt, cut_words(text))
    known = {"bench": chapters or frozenset()} | ({} if chapters is None else {"chapter": chapters})
    names = frozenset(one.kind.value for term in terms for one in term.entries if one.kind in CONTENT)
    for found in terms:
        own = tuple(entry for entry in found.entries if entry.kind in kinds)
        is_letter = len("".join(spelt[found.start : found.end])) == 1  # U is urine beside an analyte, and a room's name
        yield from fitting(own or found.entries, known | {"names": names} if is_letter else known, others)
