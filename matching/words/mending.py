"""Texts that a migration or an export has damaged, as they were meant: lost letters, words glued together or torn.

The catalogue keeps its labels as they are; only the engine reads the mended ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from matching.catalogue import LocalAnalysis
from matching.words.list_marks import (
    specimen_alone,
    without_code,
    without_marks,
    without_normal_values,
    without_notes,
    without_number,
)
from matching.words.mnemonics import Language, unpacked
from matching.words.text import FILLERS, fold, stem, words

_TWICE = re.compile(r"[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|â€.")  # UTF-8 read as Windows-1252
_LOST = re.compile(r"(?<=[^\W\d_])[?\ufffd](?=[^\W\d_])|\ufffd")  # within a word; é by far the most often in French
_LOST_MICRO = re.compile(r"(?<![^\W\d_])[?\ufffd](?=(?:mol|g|l|kat|ui|u|m)(?![^\W\d_]))", re.I)
_LITRE = re.compile(r"(?<=[^\W\d_]/)[1I|]$")  # umol/1
_MINUTES = re.compile(r"(?<![\w.,])(\d{2,3})\s?['’′](?![\w'’])")  # 60'; 5'-nucléotidase has one digit
# What is typed for what is meant, in this order.
_SLIPS = tuple(
    (re.compile(typed), meant)
    for typed, meant in (
        (r"(?<=[A-Z])0(?=[A-Z])|\b0(?=[a-zà-ÿ]{4})", "O"),  # G0T, 0xacilline
        (r"(?<=\b[pP]C)0(?=2\b)|(?<=\bHC)0(?=3\b)|(?<=\b[PSF][aAvViI])0(?=2\b)", "O"),  # pC02, HC03, Sa02
        (r"\bHCO[■□]+", "HCO3"),  # figures that a PDF's fonts lost
        (r"(?<=[CSPpa]O)[■□]", "2"),
        (r"\bl(?=g[GMAED]\b|ono(?:gramm?e?)?\b)|(?<=[A-Z])l(?=[A-Z]\b)", "I"),  # lgM, lonogramme, VlH
        (r"\b(T ?\+? ?\d{1,3}) ?(?:mn|MN|min|MIN)\b", r"\1"),  # T120MN: manganese is no minute
        (r"(?i)(?<!\S)[àa] (?=T ?\+? ?\d{1,3}\b)", ""),  # glycémie à T120
        (r"^\(?dU\)?[-_ ]+(?=\w)|[-_ ]+\(?dU\)?$", " U24H "),  # dU-Créatinine: d for a day, as IFCC writes it
        (r"(?<=\w) ?# ?(?=[1-9]\b)", " specimen "),  # Cortisol #3
        (r"\b[àa] ?(\d{2,3}) ?(?:mn|min)\b", r"T\1"),  # glycémie à 90 mn
        (r"(?<=\d) ?hres?\b", "h"),  # 3hres
        (r"(?i)\bfacteur(?=[IVX]+\b)", "facteur "),  # FacteurV
        # TMP of clotting, which is trimethoprim by itself
        (
            r"(?i)\btmp\b\.?(?= ?(?:de |d['’] ?)?(?:c[ée]ph|quick|proth|throm|rept|saign|coag|occl|howell|lyse))",
            "temps",
        ),
        # VIH 2ème technique is no HIV 2
        (r"(?i)(?<!\w)(?:2 ?(?:[eè]me|nde|e|°)|deuxi[eè]me|seconde) tec(?:h(?:nique)?)?\b", "technique"),
        # an apostrophe that the export lost, RECHERCHE D HELICOBACTER; after "vitamine" or "anti" D is a name
        (
            r"(?i)\b(tests?|recherche|dosage|taux|examen|titrage|[ée]tude) [dl] (?!acide lact)(?=[aeiouyhéèêàœ]\w{2})",
            r"\1 ",
        ),
        (r"(\([^()\s]+/[^()\s]+) (FEU|DDU)\)", r"\1) \2"),  # D-dimères (µg/L FEU)
        (r" ?\(1 ?[:/] ?1\)", " mélange 1:1"),  # TCA (1:1), mixed with normal plasma
        (
            r"(?i)(?:m[ée]lange\s*)?\(?(?<!\w)(?:[MP]|malade|patient)\s?\+\s?t(?:[ée]moin)?(?!\w)\)?",
            "mélange",
        ),  # TCA M+T
        (r"\ba[ -]?(?=f(?:œ|oe?|[eé])[eé]?to|glucosid|galactosid|fucosid|mannosid)", "alpha "),  # a-fœtoprotéine
        (r"\b[µμ](?=[a-zà-ÿ]{4})", "micro"),  # µalbuminurie; a unit has fewer letters
        (r"\b[rn](?=[A-Z][a-z]{2} ?[a-z] ?\d)", ""),  # rBet v 1, nBos d 4: how the allergen was made
    )
)
_ELL_UNIT = re.compile(r"(?<=U)l(?=/)")  # mUl/mL
_SUFFIX = re.compile(
    r"(?<=[a-zà-ÿ]{4})(?=[A-Z]{2}(?![a-zà-ÿ]))|(?<=[A-ZÀ-Ý]{6})(?=[a-z]{2,4}(?![a-z]))"
)  # URINAIREbis, circulantLA
# What is typed into a cell where there is nothing to say.
_UNSAID = re.compile(
    r"\s*(?:#?n\.? ?/?[acdr]\.?|null|none|nan|sans (?:objet|unit[ée])|inconnue?s?|indiff[ée]rente?|aucune?|no units?"
    r"|[àa] pr[ée]ciser|non (?:renseign|pr[ée]cis|communiqu|d[ée]fini|indiqu|applicable)\w*|unknown|unspecified"
    r"|not (?:specified|applicable|available|provided|stated))\s*",
    re.I,
)
_CALCULATED = re.compile(r"\s*calcul[ée]e?s?\s*", re.I)  # in a specimen's place: none was taken; a "calcul" is a stone
_WORD = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"\b(A[cg])(?=[A-ZÀ-Ý][a-zà-ÿ]{4}|Anti|[A-Z]{3}\b)")  # AcCardiolipines, AcAntiLKM, AcVHD
_LOOKED_FOR = re.compile(r"^\s*R\.(?=pcr|mut|[A-Z]\.[a-z]{3})", re.I)  # R.pcr.S.aureus, R.E.coli; not R.ALC, R.A.I.
# How capitals tell words apart: TpsReptilase, ProthrombineIgG; PCRquanti
_HUMPS = tuple(
    map(re.compile, (r"Ig[GAMED]|[A-ZÀ-Ý]?[a-zà-ÿ]+|[A-ZÀ-Ý]+(?![a-zà-ÿ])", r"[A-ZÀ-Ý]{2,}|[A-ZÀ-Ý]?[a-zà-ÿ]+"))
)
# Ac A-GRANULOC., AcA-Prothrombine, Ac.a-rec.TSH; but an acid may be an alpha one
_ANTI = re.compile(r"\b(Ac\.?) ?A ?-(?=[a-zà-ÿ]{3})(?!c[ée]to|amin|hydrox|oxo|lipo|lino|m[ée]th)", re.I)
_LETTER = re.compile(r"s(?=[A-ZÀ-Ý])([^\W_]{2,})")  # sCréat: in serum
_SPECIMENS = frozenset({"u", "ur", "sg", "pl", "se"})  # urine, blood, plasma, stool, glued to the name
_SMALL = FILLERS | {"la", "le", "et", "ou"}
_SHORT, _TELLING = 2, 3  # letters of a short form, and of a piece that is more than a symbol
_PART, _JOINED = 4, 7  # letters: of each of two words that are glued, and of one that is torn


def mended(analysis: LocalAnalysis, language: Language) -> LocalAnalysis:
    """The row with its texts as they were meant."""
    return replace(
        analysis,
        label=_label(without_code(analysis, language), language),
        unit=_unit(_filled(analysis.unit)),
        specimen=_letters(_drawn(analysis.specimen)),
        specimen_code=_drawn(analysis.specimen_code),
        method=_letters(_filled(analysis.method)),
        chapter=_title(analysis.chapter, language),
        subchapter=_title(analysis.subchapter, language),
    )


def _filled(cell: str) -> str:
    """What a cell says; '' for what is typed where there is nothing to say: ``NR``, ``N/A``, ``non précisé``."""
    return "" if _UNSAID.fullmatch(cell) else cell


def _drawn(cell: str) -> str:
    """What a cell says of a specimen, "Prélèvement : selles"; '' for what is calculated from other results."""
    return "" if _CALCULATED.fullmatch(cell) else _filled(specimen_alone(cell))


def _title(text: str, language: Language) -> str:
    """A title with its words apart, ``sellesRoutine``, and without its number."""
    whole = without_number(_letters(text))
    unknown = (word for word in _WORD.finditer(whole) if not _is_known(word[0], language))
    for place in sorted((place for word in unknown for place in _humps(word, language)), reverse=True):
        whole = f"{whole[:place]} {whole[place:]}"
    return whole


def _label(text: str, language: Language) -> str:
    whole = without_marks(without_normal_values(_letters(text)), language)
    whole = _LOOKED_FOR.sub("Rech ", _GLUED.sub(r"\1 ", _ANTI.sub(r"\1 anti-", whole)))
    whole = _prefixed(whole, language)
    return unpacked(_rejoined(_SUFFIX.sub(" ", whole), language), language)


@lru_cache(maxsize=8192)  # the same specimens and chapters stand in row after row
def _letters(text: str) -> str:
    """``HÃ©matie`` and ``H?matie`` are ``Hématie``, ``60'`` is 60 min, ``G0T`` is GOT."""
    text = _MINUTES.sub(r"\1 min", text)
    for typed, meant in _SLIPS:
        text = typed.sub(meant, text)
    text = without_notes(text)
    if text.isascii() and "?" not in text:
        return text
    return _LOST.sub(lambda lost: "É" if text.isupper() else "é", _once(text))


def _prefixed(text: str, language: Language) -> str:
    """``sCréat`` is S-Créat, creatinine in serum, where it is no name by itself: sCD25 is soluble."""
    found = _LETTER.match(text)
    if found is None or language.is_term(*words(found[0])) or not language.is_term(*words(found[1])):
        return text
    return f"S-{text[1:]}"


def _unit(text: str) -> str:
    """``Âµmol/L``, ``?mol/L`` and ``umol/1`` are µmol/L, ``mUl/mL`` is mUI/mL."""
    return _ELL_UNIT.sub("I", _LITRE.sub("l", _LOST_MICRO.sub("µ", _once(text.strip()).rstrip(" .;,"))))


def _once(text: str) -> str:
    return _TWICE.sub(lambda found: _decoded(found[0]), text)


def _decoded(signs: str) -> str:
    try:
        return signs.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return signs


def _rejoined(text: str, language: Language) -> str:
    """``TRIGLY CERIDES`` in one word, ``ACIDEURIQUE`` in two, where neither is known as it stands."""
    words = list(_WORD.finditer(text))
    known = [_is_known(word[0], language) for word in words]
    torn = {
        first.end(): second.start()
        for (first, one), (second, other) in pairwise(zip(words, known, strict=True))
        if not (one and other)
        and text[first.end() : second.start()] == " "
        and len(first[0] + second[0]) >= _JOINED
        and _is_known(first[0] + second[0], language)
    }
    unknown = [word for word, one in zip(words, known, strict=True) if not (one or language.is_slip(fold(word[0])))]
    glued = [place for word in unknown for place in _humps(word, language) or _cut(word, language)]
    changes = [*torn.items(), *((place, place) for place in glued)]
    for start, end in sorted(changes, reverse=True):
        text = text[:start] + ("" if end > start else " ") + text[end:]
    return text


def _humps(word: re.Match[str], language: Language) -> list[int]:
    """Where an unknown word is several that its capitals tell apart: ``BasophilesLiqBio``, ``PCRquantiHEPATITE``."""
    for humps in _HUMPS:
        pieces = list(humps.finditer(word[0]))
        spelt = [piece[0] for piece in pieces]
        is_whole = "".join(spelt) == word[0]
        if is_whole and any(len(one) >= _TELLING and _is_known(one, language) for one in spelt):
            # VitamineD, FacteurVLeiden
            are_letters = [len(one) == 1 and len(before) >= _PART for before, one in pairwise(["", *spelt])]
            is_pair = _is_word_and_short_form(spelt, language)
            are_words = [
                is_pair or is_one or _is_piece(one, language) for one, is_one in zip(spelt, are_letters, strict=True)
            ]
            is_last = are_words[-1] or (spelt[-1].lower() in _SPECIMENS)
            if is_last and all(are_words[:-1]):
                return [word.start() + piece.start() for piece in pieces[1:]]
    return []


def _is_word_and_short_form(pieces: Sequence[str], language: Language) -> bool:
    """Whether of two pieces one is a word and the other two letters that are known: ``BKDirect``, ``WillebrandAg``."""
    short, *long = sorted(pieces, key=len)
    is_word = len(long) == 1 and len(long[0]) > _PART and long[0][1:].islower()
    return is_word and len(short) == _SHORT and _is_known(short, language)


def _is_piece(piece: str, language: Language) -> bool:
    """Whether a piece is a word or the beginning of one, or a small word: ``ClairanceDeLaCréatinine``."""
    if len(piece) < _TELLING:
        return fold(piece) in _SMALL
    return _is_known(piece, language) or language.begins(fold(piece))


def _cut(word: re.Match[str], language: Language) -> list[int]:
    """Where a word is two; nowhere if it is none, may be cut at several places or is the beginning of a longer one."""
    spelt = word[0]
    places = [
        word.start() + at
        for at in range(_PART, len(spelt) - _PART + 1)
        if _is_known(spelt[:at], language) and _is_known(spelt[at:], language)
    ]
    return places if len(places) == 1 and not language.begins(fold(spelt)) else []


def _is_known(word: str, language: Language) -> bool:
    return language.knows(stem(fold(word)))
