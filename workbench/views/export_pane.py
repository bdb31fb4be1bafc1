"""What an export wrote: the rows that went with a code and those that did not, the files, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QWidget

from workbench import theme
from workbench.exporting import Exported
from workbench.language import translate
from workbench.views.parts import button, column, label, line, pane, row
from workbench.wording.exported import files_words, replaced_words, rows_words


class ExportPane(QWidget):
    closed = Signal()
    not_opened = Signal(str)  # the folder that nothing on this computer opens

    def __init__(self) -> None:
        super().__init__()
        self.title = line(factor=theme.LEAD, bold=True)
        self.caution = label()
        self.caution.setProperty("tone", "caution")
        self.rows = label()
        self.folder = label(role="strong")
        self.files = QListWidget()  # scrolls where the window is low
        self.files.setAccessibleName(translate("Export", "Files written"))
        self.open = button(translate("Export", "Open the folder (Enter)"), self._open, "primary", "folder-open")
        self.leave = button(translate("Export", "Back (Esc)"), self.closed.emit)
        told = (self.title, self.caution, self.rows, self.folder, self.files)
        self.setLayout(column(pane(column(*told, row(1, self.leave, self.open), margin=theme.ROOM))))
        self._where = ""

    def tell(self, exported: Exported, caution: str) -> None:
        """``caution`` is what has to be put right before the files are used, '' for nothing."""
        self._where = str(exported.folder)
        self.title.setText(files_words(len(exported.written)))
        self.caution.setText(caution)
        self.caution.setVisible(bool(caution))
        self.rows.setText("\n".join(rows_words(exported.coverage)))
        replaced = replaced_words(sum(one.is_replaced for one in exported.written))
        self.folder.setText(f"{self._where}\n{replaced}".strip())
        self.files.clear()
        self.files.addItems([one.path.name for one in exported.written])
        self.open.setFocus()

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._where)):
            self.not_opened.emit(self._where)
