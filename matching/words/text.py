"""Words as the engine compares them: folded, cut where letters meet digits, without plural or final e.

Fold only after units are read: folding turns ``µmol/L`` into ``umol l`` and ``10⁹`` into ``109``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_SPELT = str.maketrans(
    {
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "ß": "ss",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "đ": "d",
        "α": " alpha ",
        "β": " beta ",
        "γ": " gamma ",
        "ϒ": " gamma ",  # letters that are taken for the Greek ones
        "ɣ": " gamma ",
        "ɑ": " alpha ",
        "δ": " delta ",
        "Δ": " delta ",
        "ε": " epsilon ",
        "κ": " kappa ",
        "λ": " lambda ",
        "µ": "u",
        "μ": "u",
        "ω": " omega ",
        "Α": " alpha ",  # capitals of the Greek letters, as a system makes them that puts all in capitals: ΒHCG, ΜMOL
        "Β": " beta ",
        "Γ": " gamma ",
        "Κ": " kappa ",
        "Λ": " lambda ",
        "Μ": "u",
        "’": " ",
        "'": " ",
    }
)
_BETA = re.compile(r"\bß")  # no German word begins with it: ßHCG
_ELIDED = re.compile(r"\b(?:[àÀaA] ?(?=[lL]['’]))?[dlDL]['’](?=\w)")  # d'urine, l'hémoglobine, à l'acridine
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){1,}[^\W\d_]\b\.?")  # V.S., T.C.A
_SPELT_OUT = re.compile(r"\b[^\W\d_](?: [^\W\d_]\b){2,}")  # three letters or more, each alone
_CLOCK = re.compile(  # 08h00, 8h00 min, 08:00, 8:00 h, 08.00 h; 24h00 is midnight
    r"(?<!\d)(?:([01]?\d|2[0-3]) ?(?:h ?00 ?(?:mi?n)?(?!\w)|[:.]00 ?h(?!\w))|([01]\d|2[0-3]):00(?![\d:]))", re.I
)
_GAP = re.compile(r"[\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_LETTER = re.compile(r"[^\W\d_]+|\d+")


def unaccented(text: str) -> str:
    """Small letters without accents; all other signs stay: T+ is not T-."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, every run of other signs one blank: ``Acide β-hydroxybutyrique`` →
    ``acide beta hydroxybutyrique``. Letters of other scripts stay."""
    spelt = unicodedata.normalize("NFKD", _BETA.sub("β", _ELIDED.sub(" ", text)).translate(_SPELT))
    plain = "".join(sign for sign in spelt if not unicodedata.combining(sign))
    return _GAP.sub(" ", plain.casefold()).strip()


# Small words that terse labels leave out: "test grossesse" is "test de grossesse".
FILLERS = frozenset("de du des les dans ds en au aux par pour sur the of in for".split())
_ARTICLES = frozenset({"la", "le", "l"})  # after another small word: by itself "la" is latex, "l" a litre


def telling(spelt: Sequence[str]) -> list[int]:
    """The places of the words that terse labels keep: "saturation de la transferrine" is "saturation transferrine". A
    label of small words alone is a short form: AU, acide urique."""
    kept = [
        place
        for place, word in enumerate(spelt)
        if word not in FILLERS and not (word in _ARTICLES and place and spelt[place - 1] in FILLERS)
    ]
    return kept or list(range(len(spelt)))


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, cut where letters meet digits: ``CA125`` and ``CA 125`` → ``ca``, ``125``; a number
    without its leading zeros: ``F049`` → ``f``, ``49``.

    Letters that are spelt out are put together: ``V.S.`` → ``vs``, ``M C V`` → ``mcv``; a full hour is said without
    its minutes: ``08h00`` → ``8``, ``h``; but ``24h00`` is midnight, ``24h`` a day's collection.
    """
    timed = _CLOCK.sub(lambda found: f"{found[1] or found[2]}h", text)
    undotted = _DOTTED.sub(lambda found: found[0].replace(".", ""), timed)
    together = _SPELT_OUT.sub(lambda found: found[0].replace(" ", ""), fold(undotted))
    return tuple(_plain_number(word) if word[0] == "0" else word for word in _LETTER.findall(together))


def _plain_number(digits: str) -> str:
    return digits.lstrip("0") or "0"


# Words whose last letter is no ending: AgHBs is not AgHBe, DHEAS is not DHEA, metanephrines are the sum of two,
# and what is cut to CREATIN is no creatine.
_UNSTEMMED = frozenset(
    "aghbs aghbe achbs achbe abhbs abhbe antihbs antihbe hbsag hbeag dheas dhas mpox mers ades lyme "
    "metanephrines creatine".split()
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without plural and final e, so that French and English cognates meet (``albumines`` → ``albumin``)."""
    if word in _UNSTEMMED:
        return word
    if len(word) > 3 and word[-1] in "sx" and word[-2] not in "siu":
        word = word[:-1]
    if len(word) > 4 and word[-1] == "e":
        word = word[:-1]
    return word


def stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words(text))


def trigrams(text: str) -> set[str]:
    """The three-letter pieces of the folded words, with their edges: ``tsh`` → `` ts``, ``tsh``, ``sh ``."""
    found: set[str] = set()
    for word in fold(text).split():
        padded = f" {word} "
        found.update(padded[place : place + 3] for place in range(len(padded) - 2))
    return found
