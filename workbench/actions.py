"""Commands as Qt actions: menus, shortcuts, and where each shortcut is heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from workbench.commands import Command, Menu, Where, menu_word
from workbench.icons import icon

_CONTEXT = {
    Where.ROWS: Qt.ShortcutContext.WidgetShortcut,
    Where.PAGE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Where.EVERYWHERE: Qt.ShortcutContext.WindowShortcut,
}


def make_actions(
    commands: Sequence[Command], window: QWidget, page: QWidget | None = None, rows: Sequence[QWidget] = ()
) -> dict[str, QAction]:
    """The actions by their commands' names, each put where its keys are to be heard."""
    made = {}
    for command in commands:
        action = QAction(command.words, page or window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(_CONTEXT[command.where])
        # One act for one press: a key held down must not confirm twenty rows.
        action.setAutoRepeat(command.menu is Menu.GO)
        action.triggered.connect(lambda _=False, act=command.act: act())
        if command.icon:
            action.setIcon(icon(command.icon, "muted"))
        if command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked)
        homes = {Where.ROWS: rows, Where.PAGE: (page,), Where.EVERYWHERE: (window,)}[command.where]
        for home in homes:
            if home is not None:
                home.addAction(action)
        made[command.name] = action
    return made


def fill_menus(bar: QMenuBar, commands: Sequence[Command], actions: dict[str, QAction]) -> None:
    """One menu for each group that has commands, in the order of Menu; lines between groups of them."""
    bar.clear()
    for menu in Menu:
        shown = [command for command in commands if command.menu is menu and command.in_menu]
        if shown:
            made = bar.addMenu(menu_word(menu))
            for command in shown:
                if command.begins:
                    made.addSeparator()
                made.addAction(actions[command.name])
