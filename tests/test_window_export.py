"""Files that leave the window: what is told before they are written and after, and the journal for an auditor."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Level, LocalKey
from matching.mapping import UNMAPPED, Mapping, Reviewer, Status
from tests.window_driving import press, wait_for_review, wait_for_task, write_all_the_same
from workbench import desk_files, desk_manners
from workbench.desk import Desk
from workbench.models.acts import decide_many
from workbench.views import dialogs

CONTROL = Qt.KeyboardModifier.ControlModifier
MARTIN = Reviewer("Claire Martin")


def demo_with_sodium_for_haemoglobin(qtbot: QtBot, desk: Desk) -> int:
    """The demonstration with one code that nobody meant; the position of its row."""
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    wrong = desk.review.sheet.positions[LocalKey(Level.ANALYSIS, "HB")]
    sodium = replace(desk.review.sheet.mappings[wrong], status=Status.CONFIRMED, loinc="2951-2")
    decide_many(desk.review, [(wrong, sodium)])
    return wrong


def test_warnings_are_told_before_the_files_are_written(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo_with_sodium_for_haemoglobin(qtbot, desk)
    assert desk.page is not None
    out = tmp_path / "out"
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: out)
    desk_files.export(desk)
    wait_for_task(qtbot, desk)
    pane = desk.page.warnings
    assert QApplication.focusWidget() is pane.list
    told = [pane.list.item(place).text() for place in range(pane.list.count())]
    assert any(text.startswith("HB, 2951-2") for text in told)
    press(Qt.Key.Key_Escape)
    assert not out.exists()
    assert QApplication.focusWidget() is desk.page.catalogue.table
    desk_files.export(desk)
    wait_for_task(qtbot, desk)
    assert not out.exists()
    desk_files.export(desk)
    write_all_the_same(qtbot, desk)
    assert any(path.name.startswith("LOINC_5") for path in out.iterdir())
    assert "remplacé" not in desk.page.exported.folder.text()
    desk_files.export(desk)
    write_all_the_same(qtbot, desk)
    assert f"{len(list(out.iterdir()))} fichiers d’avant remplacés." in desk.page.exported.folder.text()


def test_the_journal_is_written_as_a_table(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    file = tmp_path / "journal.csv"
    monkeypatch.setattr(dialogs, "ask_table_place", lambda *_: file)
    desk_files.write_journal(desk)
    wait_for_task(qtbot, desk)
    entries = len(desk.project.journal()) + len(desk.project.adoptions())
    assert len(list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))) == entries > 1


def test_enter_goes_to_a_warned_row_before_an_export_and_the_folder_is_asked_once(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = demo_with_sodium_for_haemoglobin(qtbot, desk)
    assert desk.review is not None
    assert desk.page is not None
    out = tmp_path / "out"
    asked = []
    monkeypatch.setattr(dialogs, "ask_folder", lambda *said: asked.append(said[-1]) or out)
    press(Qt.Key.Key_E, CONTROL)
    wait_for_task(qtbot, desk)
    pane = desk.page.warnings
    texts = [pane.list.item(place).text() for place in range(pane.list.count())]
    pane.list.setCurrentRow(next(n for n, text in enumerate(texts) if text.startswith("HB, ")))
    press(Qt.Key.Key_Return)
    assert desk.review.current == wrong
    assert (out.exists(), asked) == (False, [])
    assert "Ctrl+E" in desk.window.notices.text.text()
    press(Qt.Key.Key_E, CONTROL)
    wait_for_task(qtbot, desk)
    assert pane.list.currentItem().text().startswith("HB, ")  # where one left it
    assert "Ctrl+" in pane.write.text()
    press(Qt.Key.Key_Return, CONTROL)
    wait_for_task(qtbot, desk)
    assert len(asked) == 1
    assert any(path.name.startswith("LOINC_5") for path in out.iterdir())


def test_an_export_says_what_went_and_enter_opens_the_folder(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_manners.speak(desk, "en")
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert desk.review is not None
    assert desk.page is not None
    rows = [key for key in desk.review.sheet.keys if key.level is Level.ANALYSIS]
    statuses = (Status.CONFIRMED, Status.CONFIRMED, Status.NO_CODE, Status.EXCLUDED)
    said = {key: Mapping(status, "718-7" * status.is_transcoded) for key, status in zip(rows, statuses, strict=False)}
    desk.project.decide([(key, said.get(key, UNMAPPED)) for key in desk.review.sheet.keys], reviewer=MARTIN)
    desk.reopen()
    out, opened = tmp_path / "out", []
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: out)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    desk_files.export(desk)
    write_all_the_same(qtbot, desk)
    pane = desk.page.exported
    assert pane.title.text() == f"{len(list(out.iterdir()))} files written"
    assert pane.rows.text().splitlines()[0] == (
        f"Analyses: 2 with a LOINC code · 1 without: no code exists · 1 excluded · {len(rows) - 4} still open"
    )
    assert sorted(pane.files.item(n).text() for n in range(pane.files.count())) == sorted(
        path.name for path in out.iterdir()
    )
    assert QApplication.focusWidget() is pane.open
    press(Qt.Key.Key_Return)
    assert opened == [out]
    press(Qt.Key.Key_Escape)
    assert desk.page.is_reading
    assert QApplication.focusWidget() is desk.page.catalogue.table


def test_a_stand_in_address_is_a_caution_after_an_export(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert desk.page is not None
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: tmp_path / "out")
    tones = []
    for base in ("", "https://lbm.example/fhir"):
        desk.project.save_settings(replace(desk.project.settings(), canonical_base=base))
        desk_files.export(desk)
        write_all_the_same(qtbot, desk)
        tones.append((desk.window.notices.property("tone"), ".invalid" in desk.page.exported.caution.text()))
    assert tones == [("caution", True), ("good", False)]
