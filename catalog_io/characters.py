"""Folding headers to compare them, and writing a character in an encoding that lacks it."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"})
_PLAIN = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "…": "...",
    "≥": ">=",
    "≤": "<=",
    "×": "x",
    "•": "-",
    "®": "(R)",
    "™": "(TM)",
    "©": "(C)",
    "°": "o",
    "€": "EUR",
    "\u00b5": "u",
    "\u03bc": "u",
    "→": "->",
}


def fold(text: str) -> str:
    """Words without accents, case or punctuation: ``Libellé_Analyse`` → ``libelle analyse``. For headers only."""
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).encode("ascii", "ignore").decode()
    return _NOT_WORD.sub(" ", plain.lower()).strip()


def encode_plainly(text: str, encoding: str) -> bytes:
    """``text`` in ``encoding``; a character that it lacks is written with others (é → e, ≥ → >=, β → beta)."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_plain(character, encoding) for character in text).encode(encoding, "replace")


def _plain(character: str, encoding: str) -> str:
    if _fits(character, encoding):
        return character
    if character in _PLAIN:
        return _PLAIN[character]
    greek = re.fullmatch(r"GREEK (SMALL|CAPITAL) LETTER ([A-Z]+)", unicodedata.name(character, ""))
    if greek:
        return greek[2].lower() if greek[1] == "SMALL" else greek[2].title()
    if unicodedata.decomposition(character).startswith("<super>") and character.isdigit():
        return f"^{unicodedata.digit(character)}"  # 10⁹ is not 109
    decomposed = unicodedata.normalize("NFKD", character.translate(_LIGATURES))
    return "".join(part for part in decomposed if _fits(part, encoding)) or "?"


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
