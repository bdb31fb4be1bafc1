"""The rows that a new export changes, over the question whether it is taken: read there, decided below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from workbench import theme
from workbench.language import translate
from workbench.models.update_model import UpdateColumn, UpdateLine, UpdateModel
from workbench.views.parts import column, label, line, pane
from workbench.views.plain_table import plain_table

_WIDTHS = {UpdateColumn.CODE: 12, UpdateColumn.DECISION: 22}  # in digits of the table's font


class ChangesPane(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.model = UpdateModel()
        self.title = line(factor=theme.LEAD, bold=True)
        hint = translate(
            "Reimport", "↑ and ↓ go through the rows. Nothing is taken before the question below is answered."
        )
        self.hint = label(hint, "muted")
        self.beside = label(role="muted")
        self.table = plain_table(self.model, translate("Reimport", "Rows that the new export changes"))
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, digits in _WIDTHS.items():
            self.table.setColumnWidth(place, digits * digit + theme.ROOM)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(UpdateColumn.WHAT, QHeaderView.ResizeMode.ResizeToContents)
        for place in (UpdateColumn.LABEL, UpdateColumn.SAYS):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.told = label()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.setLayout(
            column(pane(column(self.title, self.hint, self.table, self.told, self.beside, margin=theme.ROOM)))
        )

    def show_lines(self, lines: Sequence[UpdateLine], beside: int) -> None:
        """``beside`` more rows change only in what no code depends on; they are counted, not listed."""
        self.title.setText(translate("Reimport", "What the new export changes: %n rows", "", len(lines)))
        others = translate(
            "Reimport", "%n more rows change only in what no code depends on, as the volume.", "", beside
        )
        self.beside.setText(others)
        self.beside.setVisible(beside > 0)
        self.model.show_lines(lines)
        self.table.setCurrentIndex(self.model.index(0, UpdateColumn.WHAT))

    def _tell(self) -> None:
        """Say the line in hand in full."""
        here = self.table.currentIndex().row()
        self.told.setText(self.model.told(here) if here >= 0 else "")
