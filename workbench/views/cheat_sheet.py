"""All keys on one sheet, over the work, gone with Esc or F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from workbench import theme
from workbench.commands import Command, Menu, menu_word
from workbench.keys import key_words
from workbench.language import translate
from workbench.views.parts import Badge, button, column, label, line, row

# Three columns that are about as long as each other.
_LAYOUT = (
    (Menu.DECIDE, Menu.PROJECT),
    (Menu.MANY, Menu.GO),
    (Menu.LOOK, Menu.VIEW, Menu.COLUMNS, Menu.HELP),
)


class CheatSheet(QFrame):
    closed = Signal()

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.setObjectName("page")
        columns = row(spacing=theme.LOOSE)
        for menus in _LAYOUT:
            part = QVBoxLayout()
            part.setSpacing(theme.ROOM)
            for menu in menus:
                shown = [command for command in commands if command.menu is menu and command.keys]
                if shown:
                    part.addWidget(line(menu_word(menu).replace("&", ""), factor=theme.LEAD, bold=True))
                    part.addLayout(_keys(shown))
            part.addStretch(1)
            columns.addLayout(part, 1)
        self.leave = button(translate("Keys", "Back (Esc)"), self.closed.emit, "primary")
        title = line(translate("Keys", "Keys"), factor=theme.TITLE, bold=True)
        hint = label(
            translate(
                "Keys",
                "↑ and ↓ go from row to row; on a French keyboard the number row works without Shift. "
                "A question that takes your own words waits for Enter, also behind a number.",
            ),
            "muted",
        )
        inside = QWidget()
        inside.setLayout(column(columns, 1))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setAccessibleName(translate("Keys", "Keys"))
        self.setLayout(column(row(title, 1, self.leave), hint, area, margin=theme.LOOSE, spacing=theme.ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, whatever of the page has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _keys(commands: Sequence[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.ROOM)
    grid.setVerticalSpacing(theme.TIGHT)
    grid.setColumnStretch(1, 1)
    shown = [(keys_text(command), command.words) for command in commands if not command.name.startswith("pick-")]
    if any(command.name.startswith("pick-") for command in commands):
        shown.insert(1, ("1 … 9", translate("Keys", "Confirm the candidate of this number and go on")))
    for place, (keys, words) in enumerate(shown):
        grid.addWidget(Badge(keys, "quiet"), place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), place, 1)
    return grid


def keys_text(command: Command) -> str:
    """The first key, and a second where it is not the other keyboard's spelling of the first.

    Menus show the first key in Qt's words, which call Return « Retour » in French.
    """
    names = [key_words(key) for key in command.keys if key.isascii() and key != "Return"]
    kept = names[:1] if command.name.startswith(("pick-", "view-")) else names[:2]
    return ", ".join(kept)
