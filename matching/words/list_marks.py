"""What lists put beside the names of their analyses and is no part of them: numbers, footnotes, tariff codes, the row's
own code, whose normal values they are and what is normal, when the result comes, where one reads on.

A figure or a letter that a term of the lexicon has in its name stays: vitamine (B12), hémoglobine (F), CO(2).
"""

from __future__ import annotations

import re

from matching.catalogue import LocalAnalysis
from matching.words.mnemonics import Language
from matching.words.text import words
from matching.words.units import read_unit

_NOTES = tuple(
    map(
        re.compile,
        (
            # Pus + antibiogramme (en cas de germes), HDL (Maximum 1) (Règle de cumul 325)
            r"#? ?\((?:[Ee]n cas|[Ss]i(?= \w)|[Ss]ur demande|[Mm]aximum|[Rr][èe]gle de cumul)\b[^)]*\)",
            r"(?i)\s?-?\s?\b(?:bhn|nabm\s?:?)\s?\d{1,4}\b",  # Sodium - BHN120, Sodium - NABM 1624
            # Sodium (rendu sous 24 h), Sodium (délai : 8 jours)
            r"(?i)[\s,;(–—-]*\b(?:(?:rendue?s?|d[ée]lai de rendu)\s*(?:sous|en|de|à|:)?\s*"
            r"(?:J\s?\+\s?\d+|\d+\s?(?:h|heures?|j|jours?|semaines?))|d[ée]lai\s?:?\s?\d+\s?(?:jours?|semaines?))\b\s*\)?",
            # CRP cf commentaire
            r"(?i)[\s,;(–—-]*\b(?:cf\.?|voir) (?:commentaires?|notes?|ci-dessous|ci-dessus|annexe|fiche)\b\s*\)?",
            r"\((?:t[ée]moin|normales?|VN)\b[^)]*\d[^)]*\)",  # TCA (témoin : 28 s)
        ),
    )
)
_MARKS = tuple(
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
_SAMPLE = re.compile(
    r"^\s*(?:(?:nature|type)\s+(?:d[ue]\s+)?)?(?:pr[ée]l[èe]vements?|[ée]chantillons?|nature|sample|specimen)\s?[:=]\s*(?=\w)",
    re.I,
)
# What a report numbers and carries on: 3.2 Protéinurie, IV - Hémostase, Hématologie (suite), Secteur Sérologie
_NUMBERING = re.compile(
    r"^\s*(?:(?:chapitre|section|partie|rubrique|secteur)\s+)?"
    r"(?:(?:\d{1,2}(?:\.\d{1,2})+\.?\s|(?!(?:5|11|17|18|25)\b)(?:\d{1,2}|[IVX]{1,4})\s?[.):–-]\s)\s*)?(?=[^\W\d]{3})",
    re.I,
)
_CARRIED_ON = re.compile(r"\s*[-–(\[]?\s*\b(?:suite|continued|cont['’]d)\s*[)\]]?\s*$", re.I)
_MOMENT = re.compile(r"[THth]\+? ?\d+|\d+ ?(?:h|mn|min|j)", re.I)
_TELLING = 3  # signs that a code needs to be more than a symbol


def without_notes(text: str) -> str:
    """A text without what a list remarks on it."""
    for note in _NOTES:
        text = note.sub("", text)
    return text


def without_marks(label: str, language: Language) -> str:
    """A label without its number, a footnote, whose values they are and its tariff code."""
    for mark in () if _KINDS.search(label) else _MARKS:
        label = _unless_named(mark, label, language)
    return label


def without_normal_values(label: str) -> str:
    return _NORMAL.sub(_unless_normal, label)


def without_number(title: str) -> str:
    """A title without its number, and without "(suite)"."""
    return _CARRIED_ON.sub("", _NUMBERING.sub("", title))


def specimen_alone(cell: str) -> str:
    """A specimen without the word for any: "Prélèvement : selles"."""
    return _SAMPLE.sub("", cell)


def without_code(analysis: LocalAnalysis, language: Language) -> str:
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
