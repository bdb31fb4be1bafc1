"""Bring ``resources/translations/*.ts`` up to the code: new words are added as unfinished, unsaid ones go.

Run: ``python docs/update_translations.py``, then translate what it lists with Qt Linguist or an editor. It reads the
code as Python itself does, because what ``pyside6-lupdate`` finds of counted words (``%n``) differs between versions.
English needs words only for what is counted.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple
from xml.dom import minidom

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


class Said(NamedTuple):
    context: str
    text: str
    comment: str
    counted: bool


def said_in_code() -> list[Said]:
    """Every ``translate("Context", "text", "", n)`` of the application, sorted, each once."""
    found = set()
    for file in (ROOT / "workbench").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                literals = [part.value for part in node.args[:3] if isinstance(part, ast.Constant)]
                if len(literals) >= 2 and all(isinstance(part, str) for part in literals):
                    comment = str(literals[2]) if len(literals) > 2 else ""
                    found.add(Said(str(literals[0]), str(literals[1]), comment, len(node.args) == 4))
    return sorted(found)


def known(file: Path) -> dict[tuple[str, str, str], list[str]]:
    """What the file holds already, finished translations only."""
    found: dict[tuple[str, str, str], list[str]] = {}
    if not file.exists():
        return found
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = forms
    return found


def written(language: str, words: list[Said], translated: dict[tuple[str, str, str], list[str]]) -> tuple[str, int]:
    """The file's text and how many of its words wait for their translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing, context, name = 0, root, ""
    for said in words:
        if said.context != name:
            name, context = said.context, ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = name
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if said.counted else {})
        ElementTree.SubElement(message, "source").text = said.text
        if said.comment:
            ElementTree.SubElement(message, "comment").text = said.comment
        forms = translated.get(said[:3], [])
        translation = ElementTree.SubElement(message, "translation")
        if len(forms) != (2 if said.counted else 1) or not all(forms):
            translation.set("type", "unfinished")
            forms, missing = ["", ""] if said.counted else [""], missing + 1
            print(f"{language}: {said.context}: {said.text!r}")
        if said.counted:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    body = minidom.parseString(ElementTree.tostring(root)).documentElement.toprettyxml(indent="  ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}', missing


def main() -> None:
    words = said_in_code()
    for language in ("fr", "en"):
        file = FOLDER / f"workbench_{language}.ts"
        wanted = words if language == "fr" else [said for said in words if said.counted]
        text, missing = written(language, wanted, known(file))
        file.write_text(text, "utf-8")
        print(f"{file.name}: {len(wanted)} texts, {missing} to translate")


if __name__ == "__main__":
    main()
