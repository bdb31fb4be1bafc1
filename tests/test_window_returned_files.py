"""Returned files with the whole window: dropped or chosen, compared in the background, taken at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.window_bench import BIOLOGIST
from tests.window_driving import press, small_laboratory, wait_for_task
from workbench import desk_manners, desk_returned
from workbench.desk import Desk
from workbench.models.returned_model import KIND
from workbench.views import dialogs
from workbench.views.main_window import MainWindow


def key(code: str) -> LocalKey:
    return LocalKey(Level.ANALYSIS, code)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with small_laboratory(qtbot, tmp_path, store, monkeypatch) as made:
        yield made


def concept_map(folder: Path, *lines: tuple[str, str, str]) -> Path:
    """A colleague's map: code, LOINC code, R4 equivalence."""
    elements = ",".join(
        f'{{"code": "{code}", "target": [{{"code": "{loinc}", "equivalence": "{word}"}}]}}'
        for code, loinc, word in lines
    )
    path = folder / "collegue.json"
    path.write_text(
        '{"resourceType": "ConceptMap", "status": "active", "group": [{"source": "https://lbm.example/codes", '
        f'"target": "http://loinc.org", "element": [{elements}]}}]}}',
        "utf-8",
    )
    return path


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, buttons, modifiers))


def test_a_dropped_map_is_compared_and_all_that_is_new_taken_in_one_step(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    assert desk.project is not None
    assert desk.page is not None
    desk.project.decide([(key("NA"), Mapping(Status.CONFIRMED, "2951-2"))], reviewer=BIOLOGIST)
    desk.reopen()
    drop(
        desk.window,
        concept_map(tmp_path, ("NA", "2955-3", "equivalent"), ("HB", "718-7", "wider"), ("K", "2951-2", "equivalent")),
    )
    wait_for_task(qtbot, desk)
    page = desk.page
    assert page.is_comparing
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    wait_for_task(qtbot, desk)
    assert QApplication.focusWidget() is page.bulk.table
    assert [one.label for one in page.bulk.model.kept()] == ["HEMOGLOBINE"], "sodium is not taken for potassium"
    assert "hardly the term's" in page.bulk.against.text()
    press(Qt.Key.Key_Space)
    assert {one.label for one in page.bulk.model.kept()} == {"HEMOGLOBINE", "POTASSIUM"}
    press(Qt.Key.Key_Return)
    assert desk.project.mapping(key("HB")).loinc == "718-7"
    assert desk.project.mapping(key("K")).loinc == "2951-2"
    assert desk.project.mapping(key("NA")).loinc == "2951-2"  # confirmed: not among what is new
    assert QApplication.focusWidget() is page.returned.table
    press(Qt.Key.Key_U)
    assert desk.project.mapping(key("HB")).status.is_open
    assert desk.project.mapping(key("K")).status.is_open


def test_a_code_with_an_error_against_it_is_left_out_unless_taken_in(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    assert desk.page is not None
    desk_returned.compare(desk, [concept_map(tmp_path, ("NA", "2339-0", "equivalent"))])  # mmol/L for a mass
    wait_for_task(qtbot, desk)
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    wait_for_task(qtbot, desk)
    assert desk.page.bulk.model.rowCount() == 1
    assert desk.page.bulk.model.kept() == []
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.page.returned.table


def test_the_command_asks_for_the_file_and_says_when_nothing_differs(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.project is not None
    path = concept_map(tmp_path, ("HB", "718-7", "equivalent"))
    desk.project.decide([(key("HB"), Mapping(Status.CONFIRMED, "718-7"))], reviewer=BIOLOGIST)
    monkeypatch.setattr(dialogs, "ask_returned", lambda *_: [path])
    next(command for command in desk.window.commands if command.name == "compare").act()
    wait_for_task(qtbot, desk)
    assert "says what the project says" in desk.window.notices.text.text()


def test_a_map_that_cannot_be_understood_is_told_whole_and_compared_not_at_all(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    assert desk.page is not None
    path = concept_map(tmp_path, ("HB", "718-8", "equivalent"), ("NA", "2951-2", "roughly"))
    desk_returned.compare(desk, [path])
    wait_for_task(qtbot, desk)
    texts = desk.page.returned.wrong.model()
    told = [texts.index(row, 0).data() for row in range(texts.rowCount())]
    assert len(told) == 2
    assert all(path.name in text for text in told)
    assert any("718-8" in text for text in told)
    assert any("roughly" in text for text in told)
    assert desk.page.returned.model.rowCount() == 0


def test_the_list_outlives_a_change_of_language(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk_returned.compare(desk, [concept_map(tmp_path, ("HB", "718-7", "equivalent"))])
    wait_for_task(qtbot, desk)
    desk_manners.speak(desk, "fr")
    assert desk.page is not None
    assert desk.page.returned.model.index(0, KIND).data() == "ajouté là-bas"
    desk_manners.speak(desk, "en")
