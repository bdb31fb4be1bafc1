"""The search of LOINC in the window: a class is typed, in a laboratory's words, or chosen from a list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from matching.catalogue import LocalAnalysis
from tests.window_bench import small_review
from workbench.language import set_language
from workbench.models.search_text import Typed, read_typed
from workbench.views.search_pane import SearchPane
from workbench.wording.classes import class_words, classes_meant


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[SearchPane]:
    set_language("fr")
    made = SearchPane(small_review())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.review.project.close()


def found(pane: SearchPane, text: str) -> list[str]:
    pane.box.setText(text)
    pane.search()
    return [pane.model.code(row) for row in range(pane.model.rowCount())]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("CHEM", {"CHEM"}),
        ("chimie", {"CHEM"}),
        ("Biochimie", {"CHEM"}),
        ("hémato", {"HEM/BC"}),
        ("hematologie", {"HEM/BC"}),
        ("hem/bc", {"HEM/BC"}),
        ("coag", {"COAG"}),
        ("sérologie", {"MICRO", "SERO"}),  # a French laboratory's serology is LOINC's microbiology too
        ("toxicologie", {"DRUG/TOX"}),
        ("médic", {"DRUG/TOX"}),
        ("urines", {"UA"}),
        ("xyz", set()),
    ],
)
def test_a_class_is_known_by_its_name_or_its_french_words(said: str, meant: set[str]) -> None:
    set_language("fr")
    assert classes_meant(said) == meant


def test_every_class_is_said_in_both_languages() -> None:
    set_language("fr")
    french = class_words()
    set_language("en")
    assert all(french.values())
    assert french["HEM/BC"] != class_words()["HEM/BC"]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("fer", Typed("fer")),
        ("classe:chimie fer", Typed("fer", frozenset({"CHEM"}), "chimie")),
        ("fer CLASS:chem sérum", Typed("fer sérum", frozenset({"CHEM"}), "chem")),
        ("classe:coag classe:ua", Typed("", frozenset({"COAG", "UA"}), "ua")),
        ("classe: fer", Typed("fer", None, "")),
        ("classe", Typed("classe")),
        ("sous-classe:chem", Typed("sous-classe:chem")),
        ("classe:xyz", Typed("", frozenset(), "xyz")),
    ],
)
def test_the_class_is_typed_among_the_words(text: str, typed: Typed) -> None:
    set_language("fr")
    assert read_typed(text) == typed


def test_a_typed_class_narrows_what_is_found(pane: SearchPane) -> None:
    assert found(pane, "hémoglobine") == ["718-7"]
    assert found(pane, "hémoglobine classe:chimie") == ["718-7"]
    assert found(pane, "hémoglobine classe:coagulation") == []
    assert len(found(pane, "classe:chimie")) == 13
    assert found(pane, "") == []


def test_a_class_nobody_knows_is_told_and_one_still_to_be_typed_is_helped(pane: SearchPane) -> None:
    assert found(pane, "glucose classe:xyz") == []
    assert "« xyz »".replace(" ", "\u00a0") in pane.told.text()
    assert found(pane, "glucose classe:") == ["2345-7", "2339-0", "14749-6", "2350-7"]
    assert "chimie, hématologie, coagulation" in pane.told.text()


def test_the_class_is_chosen_from_a_list_by_key(pane: SearchPane, qtbot: QtBot) -> None:
    pane.open_on(LocalAnalysis(code="G", label="glucose"))
    assert pane.class_filter.accessibleName() == "Classe"
    pane.class_filter.setFocus()
    qtbot.keyClick(pane.class_filter, Qt.Key.Key_Down)
    assert pane.class_filter.currentText() == "CHEM · chimie, biochimie"
    assert pane.model.rowCount() == 4
    qtbot.keyClick(pane.class_filter, Qt.Key.Key_Down)
    assert pane.model.rowCount() == 0
    assert len(found(pane, "glucose classe:chimie")) == 4  # what is typed goes before what is chosen
