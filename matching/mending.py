"""Texts that a migration or an export has damaged, as they were meant: lost letters, words glued together or torn.

The catalogue keeps its labels as they are; only the engine reads the mended ones.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from matching.catalogue import LocalAnalysis
from matching.mnemonics import Language, unpacked
from matching.text import FILLERS, fold, stem, words
from matching.units import read_unit

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
        (r"\b(T ?\+? ?\d{1,3}) ?(?:mn|MN)\b", r"\1"),  # T120MN: manganese is no minute
        (r"^\(?dU\)?[-_ ]+(?=\w)|[-_ ]+\(?dU\)?$", " U24H "),  # dU-Créatinine: d for a day, as IFCC writes it
        (r"(?<=\w) ?# ?(?=[1-9]\b)", " specimen "),  # Cortisol #3
        (r"\b[àa] ?(\d{2,3}) ?(?:mn|min)\b", r"T\1"),  # glycémie à 90 mn
        (r"(?<=\d) ?hres?\b", "h"),  # 3hres
        # Pus + antibiogramme (en cas de germes), HDL (Maximum 1) (Règle de cumul 325)
        (r"#? ?\((?:[Ee]n cas|[Ss]i(?= \w)|[Ss]ur demande|[Mm]aximum|[Rr][èe]gle de cumul)\b[^)]*\)", ""),
        (r"(?i)\bfacteur(?=[IVX]+\b)", "facteur "),  # FacteurV
        (r"(?i)\s?-?\s?\b(?:bhn|nabm\s?:?)\s?\d{1,4}\b", ""),  # Sodium - BHN120, Sodium - NABM 1624
        # when the result comes, and where one reads on: Sodium (rendu sous 24 h), CRP cf commentaire
        (
            r"(?i)[\s,;(–—-]*\b(?:(?:rendue?s?|d[ée]lai de rendu)\s*(?:sous|en|de|à|:)?\s*"
            r"(?:J\s?\+\s?\d+|\d+\s?(?:h|heures?|j|jours?|semaines?))|d[ée]lai\s?:?\s?\d+\s?(?:jours?|semaines?))\b\s*\)?",
            "",
        ),
        (r"(?i)[\s,;(–—-]*\b(?:cf\.?|voir) (?:commentaires?|notes?|ci-dessous|ci-dessus|annexe|fiche)\b\s*\)?", ""),
        # an apostrophe that the export lost, RECHERCHE D HELICOBACTER; after "vitamine" or "anti" D is a name
        (
            r"(?i)\b(tests?|recherche|dosage|taux|examen|titrage|[ée]tude) [dl] (?!acide lact)(?=[aeiouyhéèêàœ]\w{2})",
            r"\1 ",
        ),
        (r" ?\(1 ?[:/] ?1\)", " mélange 1:1"),  # TCA (1:1), mixed with normal plasma
        (
            r"(?i)(?:m[ée]lange\s*)?\(?(?<!\w)(?:[MP]|malade|patient)\s?\+\s?t(?:[ée]moin)?(?!\w)\)?",
            "mélange",
        ),  # TCA M+T
        (r"\((?:t[ée]moin|normales?|VN)\b[^)]*\d[^)]*\)", ""),  # TCA (témoin : 28 s)
        (r"\ba[ -]?(?=f(?:œ|oe?|[eé])[eé]?to|glucosid|galactosid|fucosid|mannosid)", "alpha "),  # a-fœtoprotéine
        (r"\b[µμ](?=[a-zà-ÿ]{4})", "micro"),  # µalbuminurie; a unit has fewer letters
        (r"\b[rn](?=[A-Z][a-z]{2} ?[a-z] ?\d)", ""),  # rBet v 1, nBos d 4: how the allergen was made
    )
)
# What a list puts before or behind its names, unless it is one of their words: vitamine (B12), hémoglobine (F), CO(2)
_BESIDE = tuple(
    map(
        re.compile,
        (
            r"^\s*\d{1,2}\s?[.)]\s+(?=[^\W\d]{3})",  # 1. Sodium
            r"\s?\([1-9]\)\s*$",  # Sodium (1)
            r"\s\((?:H|F|[Hh]omme|[Ff]emme)\)\s*$",  # Ferritine (F): whose normal values
            r"\s?[(\[]\s?[Bb]\s?\d{2,4}\s?[)\]]",  # Sodium (B25), in the tariff
        ),
    )
)
_KINDS = re.compile(r"\b(?:psa|t ?[34]|alpha|b[êe]ta|gamma)\b", re.I)  # PSA (F) may be free, beta-globulines (2)
# What is normal: Potassium (3,5 - 5,0), Sodium 135-145 mmol/L, CRP < 5 mg/L
_NORMAL = re.compile(
    r"(?:\b(?:H|F|N|V[NR]|normes?|normales?|r[ée]f)\s?[.:=]*\s?)?(?<![\w.,/-])"
    r"(?:(\d+(?:[.,]\d+)?)\s?(?:-|–|à)\s?(\d+(?:[.,]\d+)?)|[<≤]\s?\d+(?:[.,]\d+)?)(?![\d.,/-])\s*(?=([^()\[\];]*))",
    re.I,
)
_HUNDRED = 100  # from so much on a number ends no name: CA 15-3, HPV 16-18, vitamine D (1-25), PTH 1-84
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
_SAMPLE = re.compile(
    r"^\s*(?:(?:nature|type)\s+(?:d[ue]\s+)?)?(?:pr[ée]l[èe]vements?|[ée]chantillons?|nature|sample|specimen)\s?[:=]\s*(?=\w)",
    re.I,
)
_CALCULATED = re.compile(r"\s*calcul[ée]e?s?\s*", re.I)  # in a specimen's place: none was taken; a "calcul" is a stone
# What a report numbers and carries on: 3.2 Protéinurie, IV - Hémostase, Hématologie (suite), Secteur Sérologie
_NUMBERING = re.compile(
    r"^\s*(?:(?:chapitre|section|partie|rubrique|secteur)\s+)?"
    r"(?:(?:\d{1,2}(?:\.\d{1,2})+\.?\s|(?!(?:5|11|17|18|25)\b)(?:\d{1,2}|[IVX]{1,4})\s?[.):–-]\s)\s*)?(?=[^\W\d]{3})",
    re.I,
)
_CARRIED_ON = re.compile(r"\s*[-–(\[]?\s*\b(?:suite|continued|cont['’]d)\s*[)\]]?\s*$", re.I)
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
_MOMENT = re.compile(r"[THth]\+? ?\d+|\d+ ?(?:h|mn|min|j)", re.I)
_SMALL = FILLERS | {"la", "le", "et", "ou"}
_TELLING = 3  # letters of a piece that is more than a symbol
_SHORT_AND_LONG = [(False, True), (True, False)]  # of two pieces: which is which
_PART, _JOINED = 4, 7  # letters: of each of two words that are glued, and of one that is torn


def mended(analysis: LocalAnalysis, language: Language) -> LocalAnalysis:
    """The row with its texts as they were meant."""
    return replace(
        analysis,
        label=_label(_without_code(analysis, language), language),
        unit=_unit(_filled(analysis.unit)),
        specimen=_letters(_drawn(analysis.specimen)),
        specimen_code=_drawn(analysis.specimen_code),
        method=_letters(_filled(analysis.method)),
        chapter=_title(analysis.chapter, language),
        subchapter=_title(analysis.subchapter, language),
    )


def _without_code(analysis: LocalAnalysis, language: Language) -> str:
    """The label without the row's own code before or behind it, where that has a figure and is none of its words:
    ``CA125``, ``Glycémie T120``."""
    code, label = analysis.code.strip(), analysis.label
    if not any(map(str.isdigit, code)) or len(code) < _TELLING or code not in label or _MOMENT.fullmatch(code):
        return label
    around = (
        rf"^\s*[(\[]?{re.escape(code)}[)\]]?[\s.:_-]+(?=[^\W\d])|(?<=[^\W\d])[\s.:_-]+[(\[]?{re.escape(code)}[)\]]?\s*$"
    )
    return _unless_named(re.compile(around), label, language)


def _unless_named(beside: re.Pattern[str], text: str, language: Language) -> str:
    """A text without what stands beside its name, unless that is a part of a name."""
    found = beside.search(text)
    if found is None:
        return text
    before, within = len(words(text[: found.start()])), len(words(found[0]))
    if language.is_named(words(text), before, before + within):
        return text
    return text[: found.start()] + text[found.end() :]


def _filled(cell: str) -> str:
    """What a cell says; '' for what is typed where there is nothing to say: ``NR``, ``N/A``, ``non précisé``."""
    return "" if _UNSAID.fullmatch(cell) else cell


def _drawn(cell: str) -> str:
    """What a cell says of a specimen, "Prélèvement : selles"; '' for what is calculated from other results."""
    return "" if _CALCULATED.fullmatch(cell) else _filled(_SAMPLE.sub("", cell))


def _title(text: str, language: Language) -> str:
    """A title with its words apart, ``sellesRoutine``, and without its number."""
    whole = _CARRIED_ON.sub("", _NUMBERING.sub("", _letters(text)))
    unknown = (word for word in _WORD.finditer(whole) if not _is_known(word[0], language))
    for place in sorted((place for word in unknown for place in _humps(word, language)), reverse=True):
        whole = f"{whole[:place]} {whole[place:]}"
    return whole


def _label(text: str, language: Language) -> str:
    whole = _NORMAL.sub(_unless_normal, _letters(text))
    for beside in () if _KINDS.search(whole) else _BESIDE:
        whole = _unless_named(beside, whole, language)
    whole = _LOOKED_FOR.sub("Rech ", _GLUED.sub(r"\1 ", _ANTI.sub(r"\1 anti-", whole)))
    whole = _prefixed(whole, language)
    return unpacked(_rejoined(_SUFFIX.sub(" ", whole), language), language)


def _unless_normal(found: re.Match[str]) -> str:
    """'' for figures that say what is normal: what follows is their unit, or nothing; two of them go up, and are more
    than the numbers of a name."""
    low, high, behind = found.groups()
    has_unit = behind.strip() != "h" and read_unit(behind.strip()) is not None  # "(8-10 h)" is a moment
    if low is None:
        return "" if has_unit or not behind.strip() else found[0]
    least, most = (float(figure.replace(",", ".")) for figure in (low, high))
    is_bracketed = found.string[: found.start()].rstrip().endswith(("(", "["))
    is_figure = not (low + high).isdigit() or most >= _HUNDRED or (is_bracketed and has_unit and least > 1)
    is_normal = least < most and is_figure and (has_unit or not behind.strip())
    return "" if is_normal else found[0]


@lru_cache(maxsize=8192)  # the same specimens and chapters stand in row after row
def _letters(text: str) -> str:
    """``HÃ©matie`` and ``H?matie`` are ``Hématie``, ``60'`` is 60 min, ``G0T`` is GOT."""
    text = _MINUTES.sub(r"\1 min", text)
    for typed, meant in _SLIPS:
        text = typed.sub(meant, text)
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
            # VitamineD, FacteurVLeiden; BKDirect, WillebrandAg
            are_letters = [len(one) == 1 and len(before) >= _PART for before, one in pairwise(["", *spelt])]
            are_short = [len(one) == _TELLING - 1 and _is_known(one, language) for one in spelt]
            are_long = [len(one) > _PART and one[1:].islower() for one in spelt]
            is_short = len(spelt) == _TELLING - 1 and sorted(zip(are_short, are_long, strict=True)) == _SHORT_AND_LONG
            are_words = [
                is_short or is_one or _is_piece(one, language) for one, is_one in zip(spelt, are_letters, strict=True)
            ]
            is_last = are_words[-1] or (spelt[-1].lower() in _SPECIMENS)
            if is_last and all(are_words[:-1]):
                return [word.start() + piece.start() for piece in pieces[1:]]
    return []


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
