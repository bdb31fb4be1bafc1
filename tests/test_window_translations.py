"""Every word for people is a literal that Qt's extractor sees, and has its French."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.language import NARROW_SPACE, NO_BREAK_SPACE, number, percent, set_language, translate

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"


@dataclass(frozen=True)
class Call:
    place: str
    context: str
    text: str
    disambiguation: str
    counted: bool


def _calls() -> Iterator[Call | str]:
    """Every call of translate in the application; a text says where one is not made of literals."""
    for file in sorted((ROOT / "workbench").rglob("*.py")):
        if file.name == "language.py":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                place = f"{file.relative_to(ROOT)}:{node.lineno}"
                literals = [a.value for a in node.args[:3] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
                if len(literals) != min(len(node.args), 3) or len(literals) < 2 or node.keywords:
                    yield place
                else:
                    yield Call(place, literals[0], literals[1], "".join(literals[2:]), len(node.args) == 4)


CALLS = [call for call in _calls() if isinstance(call, Call)]


def _messages(language: str) -> dict[tuple[str, str, str], tuple[bool, tuple[str, ...]]]:
    """(context, text, disambiguation) → (finished, forms)."""
    found = {}
    for context in ElementTree.parse(TRANSLATIONS / f"workbench_{language}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = (translation.get("type") is None, forms)
    return found


FRENCH = _messages("fr")


def test_every_text_is_a_literal() -> None:
    assert [call for call in _calls() if isinstance(call, str)] == []


def test_every_text_has_its_finished_french() -> None:
    missing = [
        f"{call.place} {call.text}"
        for call in CALLS
        if not all(FRENCH.get((call.context, call.text, call.disambiguation), (False, ("",)))[1])
        or not FRENCH[call.context, call.text, call.disambiguation][0]
    ]
    assert missing == []


def test_nothing_is_translated_that_is_not_said_any_more() -> None:
    said = {(call.context, call.text, call.disambiguation) for call in CALLS}
    assert sorted(set(FRENCH) - said) == []


def test_counts_have_a_singular_and_a_plural_in_both_languages() -> None:
    english = _messages("en")
    for call in CALLS:
        if call.counted:
            key = (call.context, call.text, call.disambiguation)
            assert len(FRENCH[key][1]) == 2, call
            assert len(english[key][1]) == 2, call
            assert all(english[key][1]), call


def test_placeholders_survive_translation() -> None:
    for (_, text, _), (_, forms) in FRENCH.items():
        for form in forms:
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", text)), form


def test_french_keeps_its_spaces_unbroken() -> None:
    loose = [form for _, forms in FRENCH.values() for form in forms if re.search(r" [;?!»%:](\s|$)|« ", form)]
    assert loose == []


@pytest.mark.parametrize(
    ("count", "told"), [(0, "0 ligne"), (1, "1 ligne"), (2, "2 lignes"), (1500, "1\u202f500 lignes")]
)
def test_french_counts_zero_and_one_as_singular(count: int, told: str) -> None:
    set_language("fr")
    assert translate("Catalogue", "%n rows", "", count) == told


@pytest.mark.parametrize(("count", "told"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1500, "1,500 rows")])
def test_english_counts_only_one_as_singular(count: int, told: str) -> None:
    set_language("en")
    assert translate("Catalogue", "%n rows", "", count) == told


def test_figures_are_written_as_the_language_does() -> None:
    set_language("fr")
    assert number(20000) == f"20{NARROW_SPACE}000"
    assert percent(0.805) == f"80,5{NO_BREAK_SPACE}%"
    set_language("en")
    assert number(20000) == "20,000"
    assert percent(0.805) == "80.5%"
