"""A new export whose columns are not those of the last one: they are chosen in the window, and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from catalog_io.column_words import Field
from catalog_io.general import read_catalogue
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.window_bench import BIOLOGIST
from tests.window_driving import LONG, press, wait_for_review, wait_for_task, whole_window
from workbench import desk_files, desk_manners, reimport
from workbench.desk import Desk
from workbench.project import open_project
from workbench.views.columns_page import ColumnsPage

ROWS = ("NA;Sodium;mmol/L;Sérum", "K;Potassium;mmol/L;Sérum")
MORE = (*ROWS, "CL;Chlorures;mmol/L;Sérum")


def table(folder: Path, name: str, head: str, rows: tuple[str, ...]) -> Path:
    path = folder / name
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return path


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A project of a table, with sodium confirmed, open in English."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    file = table(tmp_path, "catalogue.csv", "Code;Libellé;Unité;Milieu", ROWS)
    with open_project(tmp_path / "labo.lwb", create=True) as made:
        made.adopt(read_catalogue([file]).catalogue, BIOLOGIST)
        made.decide([(LocalKey(Level.ANALYSIS, "NA"), Mapping(Status.CONFIRMED, "2951-2"))], reviewer=BIOLOGIST)
    with whole_window(qtbot, tmp_path, store) as opened:
        desk_manners.speak(opened, "en")
        opened.open_path(tmp_path / "labo.lwb")
        wait_for_review(qtbot, opened)
        yield opened


def columns_page(qtbot: QtBot, desk: Desk) -> ColumnsPage:
    page = desk.columns_page
    assert page is not None
    qtbot.waitUntil(lambda: not page.preview.progress.isVisible(), timeout=LONG)
    return page


def choose(qtbot: QtBot, page: ColumnsPage, chosen: dict[Field, str]) -> None:
    for field, header in chosen.items():
        box = page.preview.choices.boxes[field]
        box.setCurrentIndex(box.findText(header))
    page.go.click()  # what they bring is shown first
    qtbot.waitUntil(lambda: page.preview.result is not None and page.go.isEnabled(), timeout=LONG)


def question(desk: Desk) -> str:
    assert desk.page is not None
    assert desk.page.bar.isVisible()
    return desk.page.bar.prompt.text()


def answers(desk: Desk) -> list[str]:
    assert desk.page is not None
    return [choice.accessibleName() for choice in desk.page.bar.findChildren(QPushButton)]


def test_columns_are_chosen_before_the_new_export_is_taken_and_remembered(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    """The export has a second column of names, which is now the one that the laboratory keeps up."""
    head = "Code;Libellé;Unité;Milieu;Nom long"
    rows = ["NA;?;mmol/L;Sérum;Sodium", "K;?;mmol/L;Sérum;Potassium", "CL;?;mmol/L;Sérum;Chlorures"]
    reimport.update(desk, [table(tmp_path, "export.csv", head, tuple(rows))])
    wait_for_task(qtbot, desk)
    assert question(desk) == "1 new · 2 changed (1 with a decision)"
    press(Qt.Key.Key_3)
    page = columns_page(qtbot, desk)
    choose(qtbot, page, {Field.LABEL: "Nom long"})
    page.go.click()
    wait_for_task(qtbot, desk)
    assert question(desk) == "1 new"
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert [row.label for row in desk.project.catalogue().analyses] == ["Sodium", "Potassium", "Chlorures"]
    assert desk.project.settings().columns == "label=Nom long"
    reimport.update(desk, [table(tmp_path, "export.csv", head, tuple(rows[:2]))])
    wait_for_task(qtbot, desk)
    assert question(desk) == "1 gone"


def test_an_export_without_a_column_of_labels_asks_for_one(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    reimport.update(desk, [table(tmp_path, "export.csv", "Code;Unité", ("NA;mmol/L", "K;mmol/L"))])
    wait_for_task(qtbot, desk)
    page = columns_page(qtbot, desk)
    assert not page.go.isEnabled()
    assert QApplication.focusWidget() is page.preview.choices.boxes[Field.LABEL]


def test_the_question_about_a_table_offers_its_columns_and_escape_comes_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    reimport.update(desk, [table(tmp_path, "export.csv", "Code;Libellé;Unité;Milieu", MORE)])
    wait_for_task(qtbot, desk)
    assert answers(desk)[-3:] == ["update this project", "begin a new project", "choose its columns"]
    press(Qt.Key.Key_3)
    page = columns_page(qtbot, desk)
    assert desk.page is None
    assert QApplication.focusWidget() is page.go
    press(Qt.Key.Key_Escape)
    assert desk.columns_page is None
    assert desk.page is not None
    assert desk.project is not None
    assert len(desk.project.catalogue().analyses) == 2


def test_files_dropped_while_columns_are_chosen_are_the_export_then(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.show_columns([table(tmp_path, "old.csv", "Code;Libellé", ("NA;Sodium",))], None)
    columns_page(qtbot, desk)
    desk_files.drop(desk, [table(tmp_path, "export.csv", "Code;Libellé;Unité;Milieu", MORE)])
    wait_for_task(qtbot, desk)
    wait_for_task(qtbot, desk)
    assert question(desk) == "1 new"


def test_the_columns_stay_in_another_language(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    reimport.update(desk, [table(tmp_path, "other.csv", "Code;Unité", ("NA;mmol/L", "K;mmol/L"))])
    wait_for_task(qtbot, desk)
    page = columns_page(qtbot, desk)
    desk_manners.speak(desk, "fr")
    again = columns_page(qtbot, desk)
    assert again is not page
    assert again.paths == page.paths
    again.leave.click()
    assert desk.page is not None
    assert desk.columns_page is None


def test_another_sheet_of_a_workbook_is_chosen_and_remembered(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """The longer sheet is last year's: nobody can guess that."""
    head, *rows = ("Code", "Libellé", "Unité", "Milieu"), *(row.split(";") for row in MORE)
    book = openpyxl.Workbook()
    book.active.title = "2025"
    for name, lines in (("2025", (*rows, ("GLU", "Glucose", "mmol/L", "Sérum"))), ("2026", rows), ("Vide", ())):
        page = book["2025"] if name == "2025" else book.create_sheet(name)
        for line in (head, *lines) if lines else ():
            page.append(list(line))
    path = tmp_path / "export.xlsx"
    book.save(path)
    reimport.update(desk, [path])
    wait_for_task(qtbot, desk)
    assert question(desk) == "2 new"
    press(Qt.Key.Key_3)
    page = columns_page(qtbot, desk)
    sheets = page.preview.sheet
    assert [sheets.itemText(place) for place in range(sheets.count())] == ["2025", "2026", "Vide"]
    for name, count in (("Vide", 0), ("2026", 3)):
        sheets.setCurrentText(name)
        sheets.activated.emit(sheets.currentIndex())
        columns_page(qtbot, desk)
        assert sheets.isVisible()
        assert (len(page.preview.result.catalogue.analyses) if page.preview.result else 0) == count
    page.go.click()
    wait_for_task(qtbot, desk)
    assert question(desk) == "1 new"
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert desk.project.settings().columns == "sheet=2026"
    reimport.update(desk, [path])
    wait_for_task(qtbot, desk)
    assert len(desk.project.catalogue().analyses) == 3
