"""What columns of a catalogue look like by their cells alone, where no header says what they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import starmap

from catalog_io.characters import fold
from catalog_io.column_words import Field

SAMPLE = 500  # rows looked at
_LEAST_BELOW = 3  # rows that a row of unknown words must differ from to be their header
_MOST = 0.8  # of the cells of a column are what it is
_TOLD = 2  # columns whose first cell is unlike all below
_UNIT = re.compile(
    r"%|[a-zµμ]{0,4}\d?/.{1,12}|[GT]/L|(?:µ|m|n|p|f|k)?(?:g|mol|UI|U|IU|L|l|s|m|Eq)|sec(?:ondes)?|mm ?Hg|pH|ratio"
    r"|10[\^*]?\d.*|cells?/.*|mOsm.*|°C|cm|mm|min|/.*|u?[mk]?UI?/.*",
    re.IGNORECASE,
)
_SPECIMENS = re.compile(
    r".*\b(sang|serum|plasma|urines?|urinaire|lcr|lcs|selles?|blood|stool|csf|salive|sperme|moelle|liquide|expectoration"
    r"|whole blood|spt|sputum|prelevement|ponction|dbs|ser plas)\b.*"
)
_SCALES = frozenset("qn|ord|nom|nar|ordqn|doc|multi|quantitatif|qualitatif|numerique|alphanumerique".split("|"))
_TIMES = frozenset("pt|24h|24 h|12h|8h|ponctuel|24 heures".split("|"))
_CHAPTERS = re.compile(
    r"(bio)?chimie.*|biochem.*|hemato.*|hemostase.*|coag.*|immuno.*|sero.*|microbio.*|bacterio.*|parasito.*|mycolog.*"
    r"|virolog.*|hormon.*|toxico.*|pharmaco.*|genetique.*|allerg.*|endocrin.*|auto ?immun.*|chemistry|blood gas"
)
_FORMS: dict[Field, Callable[[str], object]] = {
    Field.UNIT: _UNIT.fullmatch,
    Field.SCALE: lambda cell: fold(cell) in _SCALES,
    Field.TIME: lambda cell: fold(cell) in _TIMES,
    Field.SPECIMEN: lambda cell: _SPECIMENS.fullmatch(fold(cell)),
    Field.CHAPTER: lambda cell: _CHAPTERS.fullmatch(fold(cell)),
}


def likeness(field: Field, cells: Sequence[str]) -> float:
    """0…1 and above: how much a column without header looks like a field."""
    distinct = len(set(cells)) / len(cells)
    if field in (Field.SPECIMEN, Field.CHAPTER) and distinct > 0.6 and len(cells) >= 5:
        return 0  # labels name specimens too, but not again and again the same ones
    if field in _FORMS:
        return _share(_FORMS[field], cells)
    if field is Field.CODE:
        return _share(_is_code, cells) * (distinct > 0.9)
    words = _share(lambda cell: re.search(r"[^\W\d]{3}", cell), cells)
    length = sum(map(len, cells)) / len(cells)
    return words * distinct * (1 + min(length, 60) / 60)


def is_header_of(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row in words that nobody knows is the header of the rows below: it has a word for each column, none of
    which stands below it again and no figure among them, and in two columns, units and codes with figures for instance,
    it is unlike everything below."""
    is_worded = all(re.search(r"[^\W\d]", cell) and not re.search(r"\d", cell) for cell in row)
    if len(below) < _LEAST_BELOW or not is_worded:
        return False
    columns = [[cells[place].strip() for cells in below if len(cells) > place] for place in range(len(row))]
    pairs = [(cell.strip(), [one for one in column if one]) for cell, column in zip(row, columns, strict=True)]
    return all(cell not in column for cell, column in pairs) and sum(starmap(_is_unlike, pairs)) >= _TOLD


def _is_unlike(cell: str, below: Sequence[str]) -> int:
    """How much a cell is unlike those below it: 0, 1, or 2 where it is the only one that is no number."""
    if len(below) < _LEAST_BELOW:
        return 0
    if any(_share(is_one, below) >= _MOST and not is_one(cell) for is_one in _FORMS.values()):
        return 1
    return all(map(str.isdigit, below)) + all(re.search(r"\d", one) for one in below)


def _is_code(cell: str) -> bool:
    return len(cell) <= 15 and not re.search(r"\s|[a-zà-ÿ]{4}", cell)


def _share(test: Callable[[str], object], cells: Sequence[str]) -> float:
    return sum(bool(test(cell)) for cell in cells) / len(cells)
