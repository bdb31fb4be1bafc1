"""What to know before the files are written: one line a warning, and the choice by key. Nothing is written before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog_io.sgl_warnings import ExportWarning
from matching.match import Severity
from workbench import theme
from workbench.icons import icon
from workbench.language import translate
from workbench.views.parts import button, column, is_escape_override, label, line, pane, row
from workbench.wording_files import sentence

_KEY = Qt.ItemDataRole.UserRole


class WarningsPane(QWidget):
    closed = Signal()
    row_wanted = Signal(object)  # LocalKey

    def __init__(self) -> None:
        super().__init__()
        self.title = line(factor=theme.LEAD, bold=True)
        hint = label(
            translate("Export", "Enter writes the files all the same, Space shows the row, Esc writes nothing."),
            "muted",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Export", "Warnings before the export"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT // 2)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self._show_row())
        self.go = button(translate("Export", "Write anyway (Enter)"), self._write, "primary")
        leave = button(translate("Export", "Write nothing (Esc)"), self.closed.emit)
        self._act: Callable[[], object] = lambda: None
        self.setLayout(column(pane(column(self.title, hint, self.list, row(1, leave, self.go), margin=theme.ROOM))))

    def offer(self, warnings: Sequence[ExportWarning], act: Callable[[], object]) -> None:
        """Show the warnings, the worst first; ``act`` is done when the files are to be written all the same."""
        self._act = act
        self.title.setText(translate("Export", "%n warnings before the files are written", "", len(warnings)))
        self.list.clear()
        for one in sorted(warnings, key=lambda one: one.warning.severity is not Severity.ERROR):
            is_error = one.warning.severity is Severity.ERROR
            item = QListWidgetItem(icon(*(("circle-x", "bad") if is_error else ("triangle-alert", "caution"))), "")
            item.setText(sentence(one))
            item.setData(_KEY, one.key)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _write(self) -> None:
        self.closed.emit()
        self._act()

    def _show_row(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.row_wanted.emit(item.data(_KEY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and is_escape_override(event):
            return True
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            acts = {
                Qt.Key.Key_Return: self._write,
                Qt.Key.Key_Enter: self._write,
                Qt.Key.Key_Space: self._show_row,
                Qt.Key.Key_Escape: self.closed.emit,
            }
            if event.key() in acts:
                acts[Qt.Key(event.key())]()
                return True
        return super().eventFilter(watched, event)
