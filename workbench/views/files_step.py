"""The laboratory's files: chosen, or dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QWidget

from workbench import theme
from workbench.language import translate
from workbench.views.dialogs import ask_files
from workbench.views.parts import button, column, label, line, row


class FilesStep(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []
        self.list = QListWidget()
        self.list.setAccessibleName(translate("FilesStep", "Files of the laboratory"))
        self.choose = button(translate("FilesStep", "Choose files…"), self._choose, symbol="folder-open")
        remove = button(translate("FilesStep", "Take out"), self._remove)
        title = line(translate("FilesStep", "Which files does your LIS export?"), factor=theme.LEAD, bold=True)
        words = label(
            translate(
                "FilesStep",
                "LOINC_1, LOINC_2 and LOINC_3 as they are, together or alone; or any table (CSV, TSV, XLSX, ODS). "
                "A table beside them may add what they lack: subcontracting, yearly volume, chapter. Drop them here, "
                "or choose them.",
            ),
            "muted",
        )
        self.setLayout(column(title, words, self.list, row(self.choose, remove, 1), spacing=theme.ROOM))

    def add(self, paths: Sequence[Path]) -> None:
        self.paths += [path for path in paths if path not in self.paths]
        self._show()

    def take_focus(self) -> None:
        """To what is to be done: choose files, or go on with those there are by Enter."""
        (self.list if self.paths else self.choose).setFocus()

    def _choose(self) -> None:
        self.add(ask_files(self, translate("FilesStep", "Files of the laboratory")))
        self.take_focus()

    def _remove(self) -> None:
        if 0 <= self.list.currentRow() < len(self.paths):
            del self.paths[self.list.currentRow()]
            self._show()

    def _show(self) -> None:
        self.list.clear()
        self.list.addItems([f"{path.name}   ·   {path.parent}" for path in self.paths])
        self.changed.emit()
