"""What speaks against decided codes, one line a warning: at any time, and before files are written with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from catalog_io.sgl_warnings import ExportWarning
from matching.match import Severity
from workbench import theme
from workbench.icons import icon
from workbench.language import number, translate, unbroken
from workbench.views.parts import button, column, is_enter, is_escape_override, label, line, pane, row
from workbench.wording.files import sentence

_KEY = Qt.ItemDataRole.UserRole
MOST = 1000  # lines; who has more begins with these


class WarningsPane(QWidget):
    closed = Signal()
    row_wanted = Signal(object)  # LocalKey

    def __init__(self) -> None:
        super().__init__()
        self.title = line(factor=theme.LEAD, bold=True)
        self.hint = label(role="muted")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT // 2)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self._show_row())
        self.list.setAccessibleName(translate("Export", "Warnings"))
        self.go = button(translate("Export", "Go to the row (Enter)"), self._show_row, "primary")
        self.write = button(translate("Export", "Write anyway (Ctrl+Enter)"), self._write)
        self.leave = button(translate("Export", "Back (Esc)"), self.closed.emit)
        self._act: Callable[[], object] | None = None  # what writes the files, before an export
        self._last: object = None  # the row that was gone to from here
        buttons = row(1, self.leave, self.write, self.go)
        self.setLayout(column(pane(column(self.title, self.hint, self.list, buttons, margin=theme.ROOM))))

    @property
    def is_before_export(self) -> bool:
        return self._act is not None

    def offer(self, warnings: Sequence[ExportWarning], act: Callable[[], object]) -> None:
        """Before an export: ``act`` is done when the files are to be written all the same."""
        self._act = act
        self.title.setText(translate("Export", "%n warnings before the files are written", "", len(warnings)))
        self.hint.setText(
            translate(
                "Export",
                "Enter goes to the row; Ctrl+E then takes the export up again. Ctrl+Enter writes the files all the "
                "same, Esc writes nothing.",
            )
        )
        self._name_leave(translate("Export", "Write nothing (Esc)"))
        self._fill(warnings)

    def show_warnings(self, warnings: Sequence[ExportWarning], unseen: int) -> None:
        """At any time: a list to go to the rows from. ``unseen`` rows wait for a blind reader and are not in it."""
        self._act = None
        self.title.setText(translate("Export", "%n warnings on decided codes", "", len(warnings)))
        hint = translate("Export", "Enter goes to the row, Esc back. The facet “Warnings” (F2) shows all warned rows.")
        if unseen:
            left_out = translate("Export", "%n rows that wait for your blind reading are left out.", "", unseen)
            hint = f"{hint}\n{left_out}"
        self.hint.setText(hint)
        self._name_leave(translate("Export", "Back (Esc)"))
        self._fill(warnings)

    def _fill(self, warnings: Sequence[ExportWarning]) -> None:
        """The worst first; where one went to a row from the list before, it is current again."""
        self.write.setVisible(self.is_before_export)
        self.list.clear()
        current = 0
        if len(warnings) > MOST:
            text = translate("Export", "Only the first {count} are listed.").format(count=number(MOST))
            self.hint.setText(f"{self.hint.text()}\n{text}")
        for one in sorted(warnings, key=lambda one: one.warning.severity is not Severity.ERROR)[:MOST]:
            is_error = one.warning.severity is Severity.ERROR
            item = QListWidgetItem(icon(*(("circle-x", "bad") if is_error else ("triangle-alert", "caution"))), "")
            item.setText(unbroken(sentence(one)))
            item.setData(_KEY, one.key)
            self.list.addItem(item)
            if one.key == self._last and not current:
                current = self.list.count() - 1
        self.list.setCurrentRow(current)
        self.list.setFocus()

    def _name_leave(self, words: str) -> None:
        self.leave.setText(words)
        self.leave.setAccessibleName(words)

    def _write(self) -> None:
        if self._act is not None:
            self.closed.emit()
            self._act()

    def _show_row(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._last = item.data(_KEY)
            self.row_wanted.emit(item.data(_KEY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and is_escape_override(event):
            return True
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if is_enter(event):
                is_write = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                (self._write if is_write else self._show_row)()
                return True
        return super().eventFilter(watched, event)
