"""Every command is in a menu, on the sheet of keys and an action of the window, with a key of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.window_driving import Bench, small_laboratory
from workbench.actions import make_actions
from workbench.commands import commands
from workbench.views.cheat_sheet import keys_text


def test_f1_shows_every_command_and_gives_the_rows_back(bench: Bench) -> None:
    for keys in ((), (Qt.Key.Key_Tab, Qt.Key.Key_Down)):  # from the button, and from the list that was scrolled
        bench.window.show_keys()
        assert bench.window.sheet is not None
        for key in (*keys, Qt.Key.Key_Escape):
            bench.press(key)
        assert bench.window.sheet is None
        assert bench.at_rows


def test_the_sheet_has_the_keys_of_every_menu(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch) -> None:
    with small_laboratory(qtbot, tmp_path, store, monkeypatch) as desk:
        desk.window.show_keys()
        sheet = desk.window.sheet
        assert sheet is not None
        told = [part.text() for part in sheet.findChildren(QLabel)]
        for command in desk.window.commands:
            if command.keys and not command.name.startswith("pick-"):
                assert (command.words in told, keys_text(command) in told) == (True, True), command.name
        assert {"Ctrl+N", "F5", "Ctrl+,", "Ctrl+K", "F1"} <= set(told)
        desk.show_start()  # fewer menus, and no title over nothing
        desk.window.show_keys()
        assert desk.window.sheet is not None
        titles = {part.text() for part in desk.window.sheet.findChildren(QLabel)}
        assert {"Project", "View", "Help"} <= titles
        assert not {"Decide", "Go", "Columns"} & titles


def test_a_menu_is_in_groups_of_what_belongs_together(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch) -> None:
    with small_laboratory(qtbot, tmp_path, store, monkeypatch) as desk:
        for entry in desk.window.menuBar().actions():
            groups = "".join("|" if one.isSeparator() else "." for one in entry.menu().actions()).split("|")
            assert all(groups), entry.text()
            assert max(map(len, groups[:1] if "Columns" in entry.text() else groups)) <= 9, entry.text()


def test_no_two_commands_share_a_key(bench: Bench) -> None:
    keys = [key for command in commands(bench.page) for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_command_is_an_action_whose_keys_qt_understands(bench: Bench) -> None:
    page = bench.page
    made = make_actions(commands(page), bench.window, page, (page.catalogue.table, page.candidates.list))
    for command in commands(page):
        assert all(not key.isEmpty() for key in made[command.name].shortcuts()), command.name
