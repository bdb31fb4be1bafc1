"""What can be wrong inside one cell: damage done by encodings and by spreadsheets.

Used for SGL files and for tables alike. A cell is cleaned and its problems are told; whether the row survives depends
on whether the cell is its code, its label or anything else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from catalog_io.errors import Problem, ProblemCode, Severity
from matching.loinc import is_loinc_code

MAX_CODE = 200
MAX_TEXT = 4_000

_COMPUTED = ("=", "+", "-", "@", "\t", "\r")

_MONTHS_FR = "janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec"
_MONTHS_EN = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# Spreadsheets write months in small letters in French and with a capital in English; codes are mostly in capitals.
_DATE = re.compile(
    rf"\d{{1,2}}/\d{{1,2}}/\d{{4}}|(?:19|20)\d\d-\d\d-\d\d(?:[ T]00:00(?::00)?)?"
    rf"|\d{{1,2}}-(?:{_MONTHS_FR})\.?|(?:{_MONTHS_FR})\.?-\d{{2}}"
    rf"|\d{{1,2}}-(?:{_MONTHS_EN})|(?:{_MONTHS_EN})-\d{{2}}"
)
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,3}", re.IGNORECASE)
_ERROR_VALUES = frozenset(
    "#N/A #REF! #NAME? #NOM? #VALUE! #VALEUR! #DIV/0! #NULL! #NUL! #NUM! #NOMBRE! #SPILL! #CALC! #N/D Err:502 Err:508"
    " #GETTING_DATA ####".split()
)
_TEXT_FORMULA = re.compile(r'="([^"]*)"')
_FORMULA = re.compile(r'=\s*(?:[A-Za-z+\-(@$"]|\d[\d.,]*\s*[-+*/^&])')
_DAMAGED = re.compile("[\udc80-\udcff\ufffd]|Ã[©¨ªŠ«´®§¢¹»¯¼‰ˆ€\u00a0]|â€[™œ“]")
_LONE = re.compile("[\ud800-\udfff]")
# Anything that deserves a second look; most cells do not.
_SUSPECT = re.compile("[\0\ud800-\udfff\ufffd#=Ãâ]|Err:|\\d[/-]|[a-zé.]-\\d|\\dE\\+", re.IGNORECASE)
_SPACES = " \t\r\n\f\v\u00a0\u202f\ufeff\x1a"


class Role(Enum):
    CODE = "code"
    LABEL = "label"
    TEXT = "text"  # any other chosen column


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of a cell before it is known where the cell stands."""

    code: ProblemCode
    severity: Severity
    value: str
    details: tuple[str, ...] = ()

    def at(self, file: str, row: int, column: str) -> Problem:
        return Problem(self.code, file, row, column, self.value, self.details, self.severity)


def check(raw: str, role: Role) -> tuple[str, tuple[Finding, ...]]:
    """The cell without surrounding space and damage, and what was found wrong with it."""
    text = raw.strip(_SPACES)
    limit = MAX_CODE if role is Role.CODE else MAX_TEXT
    if len(text) <= limit and not _SUSPECT.search(text):
        return text, ()
    found: list[Finding] = []
    # A damaged code would name another row in the laboratory's system; a damaged label can still be read.
    key = Severity.ERROR if role is Role.CODE else Severity.WARNING
    named = Severity.WARNING if role is Role.TEXT else Severity.ERROR
    if _DAMAGED.search(text):
        found.append(Finding(ProblemCode.BAD_ENCODING, key, printable(text)))
    if "\0" in text:
        found.append(Finding(ProblemCode.NUL_BYTE, key, printable(text)))
    text = printable(text).strip(_SPACES)
    text = _TEXT_FORMULA.sub(r"\1", text) if _TEXT_FORMULA.fullmatch(text) else text
    if is_formula(text):
        found.append(Finding(ProblemCode.TEXT_FORMULA, named, text))
    if text in _ERROR_VALUES:
        found.append(Finding(ProblemCode.ERROR_VALUE, named, text))
        text = ""
    if role is Role.CODE:
        found.extend(_code_findings(text))
    if len(text) > limit:
        found.append(Finding(ProblemCode.TOO_LONG, named, text[:60], (str(len(text)), str(limit))))
        text = text[:limit]
    return text, tuple(found)


def is_formula(text: str) -> bool:
    """Whether a text is what a spreadsheet would compute, ``=1+1``."""
    return bool(_FORMULA.match(text))


def inert(text: str) -> str:
    """A text that a spreadsheet would compute, ``=1+1`` or ``-ase``, with the sign by which it takes it as text."""
    return f"'{text}" if text.startswith(_COMPUTED) else text


def _code_findings(text: str) -> Iterable[Finding]:
    if _DATE.fullmatch(text):
        yield Finding(ProblemCode.DATE, Severity.ERROR, text)
    elif _SCIENTIFIC.fullmatch(text):
        yield Finding(ProblemCode.SCIENTIFIC, Severity.ERROR, text)
    elif is_loinc_code(text):
        yield Finding(ProblemCode.LOINC_LOOKALIKE, Severity.WARNING, text)


def printable(text: str) -> str:
    """Text that any file or database can hold: without NUL, with U+FFFD where bytes could not be read."""
    return _LONE.sub("\ufffd", text.replace("\0", ""))


def usual_length(codes: Sequence[str]) -> int:
    """The length of codes that are numbers with leading zeros, where most share it; 0 when codes are not of that kind.

    Then a shorter number has most likely lost its zeros to a spreadsheet.
    """
    digits = [code for code in codes if code.isascii() and code.isdigit()]
    if not any(code.startswith("0") and len(code) > 1 for code in digits):
        return 0
    length, count = Counter(map(len, digits)).most_common(1)[0]
    return length if count > 0.8 * len(digits) and length == max(map(len, digits)) else 0


def lost_zeros(code: str, length: int) -> bool:
    return len(code) < length and code.isascii() and code.isdigit() and not code.startswith("0")


def split_words(text: str) -> tuple[str, ...]:
    """Synonyms of one cell: apart by ``|``, ``;`` or a line break. A comma or slash may belong to the name."""
    return tuple(dict.fromkeys(part for raw in re.split(r"[|;\r\n]", text) if (part := raw.strip(_SPACES))))


def split_nabm(text: str) -> tuple[str, ...]:
    """NABM codes of one cell, four digits each (zeros put back), or ``HN``; anything else stays as it is."""
    parts = (part for part in re.split(r"[\s,;|/+]+", text) if part)
    return tuple(dict.fromkeys(part.zfill(4) if part.isascii() and part.isdigit() else part for part in parts))
