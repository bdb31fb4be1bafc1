"""The words on screen and on the command line: English in the code, French and others from Qt Linguist files.

The ``.ts`` files are read as they are, without Qt, so that the command line speaks the same French as the window.
``translate`` is a name that ``lupdate`` knows: it finds every call whose arguments are literals.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("fr", "en")
NARROW_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"
WORD_JOINER = "\u2060"
_DECIMAL_POINT = re.compile(r"(?<=[0-9])[.](?=[0-9])")


@dataclass
class _Spoken:
    language: str = "fr"


_spoken = _Spoken()


def set_language(language: str) -> None:
    """Speak ``language`` from now on; ValueError when it is not one of :data:`LANGUAGES`."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _spoken.language = language


def language() -> str:
    return _spoken.language


def translate(context: str, text: str, disambiguation: str = "", n: int | None = None) -> str:
    """``text`` in the language now spoken; ``%n`` becomes the number ``n`` and picks singular or plural.

    Give ``n`` by place, as Qt does (``translate("Coverage", "%n rows", "", count)``): ``lupdate`` reads it so.
    """
    forms = _catalogue(_spoken.language).get((context, text, disambiguation), ())
    chosen = text
    if forms:
        plural = n is not None and len(forms) > 1 and not _is_singular(n)
        chosen = forms[1 if plural else 0] or text
    return chosen if n is None else chosen.replace("%n", number(n))


def unbroken(text: str) -> str:
    """``text`` for the screen only, with no end of line beside a slash: a unit stays whole."""
    return text.replace("/", f"{WORD_JOINER}/{WORD_JOINER}")


def number(value: int) -> str:
    """A whole number with thousands apart: ``20 000`` in French (narrow no-break space), ``20,000`` in English."""
    grouped = f"{value:,}"
    return grouped if _spoken.language == "en" else grouped.replace(",", NARROW_SPACE)


def percent(share: float, digits: int = 1) -> str:
    """A share of 1 as a percentage, ``80,5 %`` in French (no-break space) and ``80.5%`` in English."""
    text = f"{share * 100:.{digits}f}"
    return f"{text}%" if _spoken.language == "en" else text.replace(".", ",") + f"{NO_BREAK_SPACE}%"


def signed(value: float) -> str:
    """A weight with its sign and two digits: ``−0,58`` in French, ``−0.58`` in English."""
    return decimal(f"{round(value, 2) + 0.0:+.2f}").replace("-", "−")  # no minus before a zero


def decimal(text: str) -> str:
    """``text`` with the decimal sign of the language in its numbers: ``≤ 0,01 ng/mL`` in French."""
    return text if _spoken.language == "en" else _DECIMAL_POINT.sub(",", text)


def _is_singular(n: int) -> bool:
    return abs(n) < 2 if _spoken.language == "fr" else abs(n) == 1


@cache
def _catalogue(language: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    source = files("resources") / "translations" / f"workbench_{language}.ts"
    if not source.is_file():
        return {}
    found: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ElementTree.fromstring(source.read_text("utf-8")).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[name, message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found
