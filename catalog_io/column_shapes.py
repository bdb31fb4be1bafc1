"""What columns of a catalogue look like by their cells alone, where no header says what they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import starmap

from catalog_io.characters import fold
from catalog_io.column_words import Field, known_words

SAMPLE = 500  # rows looked at
_LEAST_BELOW = 3  # rows that a row of unknown words must differ from to be their header
_MOST = 0.8  # of the cells of a column are what it is
_TOLD = 2  # columns whose first cell is unlike all below
_SURE = 0.9  # of the cells of a column under a header that says nothing
_SURE_FROM = 5  # cells
_PLAIN_UNIT = re.compile(r"%|mol|[gul]/|/[dmµμn]?l\b", re.IGNORECASE)  # what no "oui/non" holds
_REPEATING = 10  # cells; fewer may be alike by chance
_YEAR = re.compile(r"(?:19|20)\d\d")
_APART = re.compile(r"(?<![^\W_])(?:(?:19|20)\d\d|\d)(?![^\W_])")  # a year or a figure that stands by itself
_NUMBER = re.compile(r"-?\d[\d.,\s]*")
_SHORT = re.compile(r"[^\sa-zà-ÿ]{1,15}")  # a code without small letters
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


def is_surely(field: Field, cells: Sequence[str]) -> bool:
    """Whether a column can be nothing but units, specimens or codes, whatever stands over it; of no other field can
    that be said."""
    if len(cells) < _SURE_FROM or field not in (Field.UNIT, Field.SPECIMEN, Field.CODE):
        return False
    is_plain = field is not Field.UNIT or _share(_PLAIN_UNIT.search, cells) > 0.5
    return is_plain and likeness(field, cells) >= _SURE


def is_header_of(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row in words that hardly anybody knows is the header of the rows below: it has another word for each
    column, none of which stands below it again and no figure among them but a year or a number of its own (``Nb 2025``,
    ``Unité 2``), and in two columns, units and codes with figures for instance, it is unlike everything below. One word
    that is known is as good as one such column."""
    columns = [[one for cells in below if (one := "".join(cells[at : at + 1]).strip())] for at in range(len(row))]
    pairs = [(cell.strip(), column) for cell, column in zip(row, columns, strict=True) if cell.strip() or column]
    words = [cell for cell, _ in pairs]
    if len(below) < _LEAST_BELOW or len(set(words)) < len(words) or not all(map(_is_word, words)):
        return False
    if any(cell in column for cell, column in pairs):
        return False
    # A first row may well be the only one of its chapter and its specimen: that counts once.
    told = list(starmap(_is_unlike, pairs))
    unlike = sum(told) + any(_is_alone(*pair) for pair, is_told in zip(pairs, told, strict=True) if not is_told)
    return unlike > 0 and unlike + known_words(words) >= _TOLD


def _is_word(cell: str) -> bool:
    return bool(_YEAR.fullmatch(cell) or (re.search(r"[^\W\d]", cell) and not re.search(r"\d", _APART.sub("", cell))))


def _is_unlike(cell: str, below: Sequence[str]) -> int:
    """How much a cell is unlike those below it: 0, 1, or 2 where it is the only one that is no number."""
    if len(below) < _LEAST_BELOW:
        return 0
    if all(map(_NUMBER.fullmatch, below)):
        return 2
    is_other = not re.search(r"\d", cell) and all(re.search(r"\d", one) for one in below)
    is_longer = not _SHORT.fullmatch(cell) and len(below) >= _REPEATING and all(map(_SHORT.fullmatch, below))
    return int(is_other or is_longer or _lacks_form(cell, below, Field.UNIT))


def _is_alone(cell: str, below: Sequence[str]) -> bool:
    """Whether a cell is unlike a column of specimens, of chapters, or of any few texts that come again and again."""
    if any(_lacks_form(cell, below, field) for field in _FORMS):
        return True
    uses = Counter(below).values()
    is_repeating = len(below) >= _REPEATING and 1 not in uses and len(uses) < len(below) / 3
    return is_repeating and not any(is_one(cell) for is_one in _FORMS.values())


def _lacks_form(cell: str, below: Sequence[str], field: Field) -> bool:
    is_one = _FORMS[field]
    return len(below) >= _LEAST_BELOW and _share(is_one, below) >= _MOST and not is_one(cell)


def _is_code(cell: str) -> bool:
    return len(cell) <= 15 and not re.search(r"\s|[a-zà-ÿ]{4}", cell)


def _share(test: Callable[[str], object], cells: Sequence[str]) -> float:
    return sum(bool(test(cell)) for cell in cells) / len(cells)
