"""Which encoding of one byte a letter wrote a text: Windows, DOS or the old Macintosh.

Any bytes are text in each of them, ``Sérum`` in one and ``S‚rum`` in another; only the language tells. In French a
letter with an accent stands inside a word, é at either end too, small among small ones, and µ stands before a unit.
"""

from __future__ import annotations

import re
from itertools import islice

DOS, MAC, WINDOWS, LATIN = "cp850", "mac-roman", "cp1252", "iso-8859-1"
OLD = (DOS, MAC)  # what was written by a system of another time
ENCODINGS = (WINDOWS, LATIN, *OLD)

_SMALL, _CAPITAL = "àâäçéèêëîïôöùûüÿœ", "ÀÂÇÉÈÊËÎÏÔÙÛŒ"
_LETTER = f"[A-Za-z{_SMALL}{_CAPITAL}]"
_FRENCH = re.compile(
    rf"(?<={_LETTER})(?:[{_SMALL}](?={_LETTER})|é)|é(?={_LETTER})"
    rf"|(?<=[A-Z{_CAPITAL}])(?:[{_CAPITAL}](?=[A-Z{_CAPITAL}])|É)|É(?={_LETTER})"
    r"|(?<![^\W\d_])µ(?=(?:mol|kat|eq|UI|IU|[gGlLmUu])(?![^\W\d_]))"
)
# What Windows sets close to letters, where DOS and the Macintosh have letters: “l’urée”, “IgG–IgM”, “‚so‘”, “Žák”.
_CLOSE = re.compile(r"(?<=[^\W\d_])[’–—…•™®©·](?=[^\W\d_])|‚\w[^‚‘’\n;]*[‘’]|(?<![^\W\d_])[ŠŽ](?=[a-z])")
_BETWEEN = re.compile(rb"[\x80-\x9f]")
_WORD = re.compile(rb"[A-Za-z]{0,30}[\x80-\xff][A-Za-z\x80-\xff]{0,60}")
_WORDS_READ = 20_000  # no more are needed to tell


def eight_bit_encoding(content: bytes) -> str:
    """One of ENCODINGS: DOS or Macintosh where more is French in it than in Windows.

    Latin and Windows differ in 80–9F only. Where none of them is used, the smaller set is safe for both.
    """
    words = b" ".join(found[0] for found in islice(_WORD.finditer(content), _WORDS_READ))
    text = words.decode(WINDOWS, "replace")
    least = _french(text) + len(_CLOSE.findall(text))
    found = {encoding: _french(words.decode(encoding)) for encoding in OLD}
    best = max(OLD, key=found.__getitem__)
    if found[best] > least:
        return best
    return WINDOWS if _BETWEEN.search(content) else LATIN


def foreign_word(content: bytes, encoding: str) -> str:
    """The first word with a sign that is not ASCII; '' where there is none."""
    found = _WORD.search(content)
    return found[0].decode(encoding) if found else ""


def _french(text: str) -> int:
    return len(_FRENCH.findall(text))
