"""Which column is what in a new export of the open project's catalogue: said by hand before the two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from catalog_io.column_choice import ColumnChoice
from workbench import theme
from workbench.language import translate
from workbench.views.parts import button, column, is_enter, line, pane, row
from workbench.views.preview_step import PreviewStep


class ColumnsPage(QWidget):
    chosen = Signal()  # the preview knows what
    cancelled = Signal()

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.paths = tuple(paths)
        self.preview = PreviewStep()
        self.leave = button(translate("Reimport", "Back (Esc)"), self.cancelled.emit)
        self.go = button(translate("Reimport", "Compare with the project"), self._compare, "primary")
        title = line(translate("Reimport", "Columns of the new export"), factor=theme.TITLE, bold=True)
        body = pane(column(self.preview, margin=theme.WIDE))
        whole = column(title, body, row(self.leave, 1, self.go), margin=theme.LOOSE, spacing=theme.ROOM)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.preview.changed.connect(self._refresh)
        self.preview.was_read.connect(self._move_on)

    def read(self, columns: ColumnChoice | None) -> None:
        """Read the files, once the page is seen, with the columns that hold so far."""
        self.preview.read(self.paths, columns)

    def _compare(self) -> None:
        """Go on with what is seen; with columns that were chosen since, it is read first."""
        if self.preview.is_stale:
            self.preview.read_again()
        else:
            self.chosen.emit()

    def _refresh(self) -> None:
        self.go.setEnabled(self.preview.result is not None and bool(self.preview.result.catalogue.analyses))

    def _move_on(self) -> None:
        if self.preview.hasFocus():
            (self.go if self.go.isEnabled() else self.leave).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        if is_enter(event):
            self.go.click()
            return
        super().keyPressEvent(event)
