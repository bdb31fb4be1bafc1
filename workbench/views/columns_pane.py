"""The columns by key: which are shown, in which order and how wide, with the table beside it as the preview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench import theme
from workbench.language import translate
from workbench.models.catalogue_model import Column, column_word
from workbench.views.parts import button, column, is_escape_override, label, line, pane, row
from workbench.views.table_columns import TableColumns

_COLUMN = Qt.ItemDataRole.UserRole
_STEP = 2  # digits that a column is made wider by


class ColumnsPane(QWidget):
    closed = Signal()
    first_wanted = Signal()  # the usual layout, or the one before it

    def __init__(self, columns: TableColumns) -> None:
        super().__init__()
        self.columns = columns
        title = line(translate("Columns", "Columns of the table"), factor=theme.LEAD, bold=True)
        hint = label(
            translate(
                "Columns",
                "Space shows or hides, ← → makes narrower or wider, Ctrl+↑ Ctrl+↓ moves. Kept for the next time.",
            ),
            "muted",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Columns", "Columns of the table, from left to right"))
        self.list.setSpacing(theme.TIGHT // 2)
        for name in Column:
            self.list.addItem(QListWidgetItem(column_word(name)))
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._ticked)
        first = button(translate("Columns", "As at first (Ctrl+Shift+K)"), self.first_wanted.emit)
        leave = button(translate("Columns", "Back (Esc)"), self.closed.emit, "primary")
        self.setLayout(column(pane(column(title, hint, self.list, row(1, first, leave), margin=theme.ROOM))))
        columns.changed.connect(self._fill)

    def open_pane(self) -> None:
        self._fill()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _fill(self) -> None:
        """Show the layout; the column in hand stays in hand wherever it is now."""
        layout, in_hand = self.columns.layout(), self._in_hand()
        self.list.blockSignals(True)
        for place, name in enumerate(layout.order):
            item = self.list.item(place)
            item.setText(self._words(name))
            item.setData(_COLUMN, name)
            item.setCheckState(Qt.CheckState.Checked if name in layout.shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(layout.order.index(in_hand) if in_hand is not None else 0)
        self.list.blockSignals(False)

    def _words(self, name: Column) -> str:
        if not self.columns.is_shown(name):
            return column_word(name)
        width = self.columns.width(name)
        if width is None:
            told = translate("Columns", "takes the room that is left")
        else:
            told = translate("Columns", "%n characters wide", "", width)
        return translate("Columns", "{column} · {width}").format(column=column_word(name), width=told)

    def _in_hand(self) -> Column | None:
        item = self.list.currentItem()
        name: Column | None = None if item is None else item.data(_COLUMN)
        return name

    def _ticked(self, item: QListWidgetItem) -> None:
        self.columns.show(item.data(_COLUMN), item.checkState() is Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.list or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if is_escape_override(event):
            return True
        moved = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        widened = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.type() == QEvent.Type.ShortcutOverride and moved is not None and with_control:
            event.accept()  # else it would go to the next open row
            return True
        name = self._in_hand()
        if event.type() != QEvent.Type.KeyPress or name is None:
            return super().eventFilter(watched, event)
        if moved is not None and with_control:
            self.columns.move(name, moved)
        elif widened is not None:
            self.columns.widen(name, widened)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            return super().eventFilter(watched, event)
        return True
