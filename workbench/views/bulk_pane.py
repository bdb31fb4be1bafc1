"""The preview of an act on many rows: every row can be taken out before anything is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from workbench import theme
from workbench.language import translate
from workbench.models.bulk_model import BulkColumn, BulkLine, BulkModel
from workbench.views.apart_delegate import ApartDelegate
from workbench.views.parts import button, column, is_escape_override, label, line, pane, row
from workbench.views.plain_table import plain_table

# In digits: how wide a column is at least and at most.
_DIGITS = {
    BulkColumn.LOCAL: (9, 12),
    BulkColumn.CONTEXT: (12, 25),
    BulkColumn.CODE: (8, 8),
    BulkColumn.LAST: (9, 9),
    BulkColumn.ROW: (20, 42),
}
_BOX = 6  # digits: the box beside a row's label
_MOST = 0.9  # of the labels have room, where the LOINC names need theirs
_USUAL_SCALE = re.compile(r" ; Numérique(?= ;|$)")  # in French names, as most terms are

Act = Callable[[list[BulkLine]], object]


class BulkPane(QWidget):
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = line(factor=theme.LEAD, bold=True)
        self.hint = label(
            translate("Bulk", "Space takes a row out or in. Enter does it in one step, Esc does nothing."), "muted"
        )
        self.model = BulkModel()
        self.table = plain_table(self.model, translate("Bulk", "Rows that would be decided"))
        # Rows of one exam begin alike.
        self._cut(BulkColumn.ROW, ApartDelegate(self.table))
        self._cut(BulkColumn.NAME, ApartDelegate(self.table, lambda name: _USUAL_SCALE.sub("", name)))
        self.table.installEventFilter(self)
        self.against = label()
        self.against.setProperty("tone", "caution")
        self.table.selectionModel().currentChanged.connect(lambda *_: self._warn())
        self.go = button(translate("Bulk", "Decide %n rows (Enter)", "", 0), self._do, "primary")
        leave = button(translate("Bulk", "Do nothing (Esc)"), self._leave)
        self._act: Act = lambda lines: None
        self.model.dataChanged.connect(lambda *_: self._count())
        self.setLayout(
            column(
                pane(column(self.title, self.hint, self.table, self.against, row(1, leave, self.go), margin=theme.ROOM))
            )
        )

    def offer(self, title: str, lines: Sequence[BulkLine], act: Act) -> None:
        """Show the rows; ``act`` gets those that were not taken out."""
        self._act = act
        self.title.setText(title)
        self.model.show_lines(lines)
        self._size_columns(lines)
        self._count()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._warn()
        self.table.setFocus()

    def _cut(self, place: BulkColumn, apart: ApartDelegate) -> None:
        self.model.modelReset.connect(apart.forget)
        self.table.setItemDelegateForColumn(place, apart)

    def _size_columns(self, lines: Sequence[BulkLine]) -> None:
        """The name takes what the others leave, with what speaks against it; a row's own no more than it needs."""
        head, metrics = self.table.horizontalHeader(), self.fontMetrics()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        digit = metrics.horizontalAdvance("0")
        needed = {
            BulkColumn.ROW: _reached([metrics.horizontalAdvance(one.label) for one in lines], _MOST) + _BOX * digit,
            BulkColumn.LOCAL: _reached([metrics.horizontalAdvance(one.local) for one in lines]),
            BulkColumn.CONTEXT: _reached([metrics.horizontalAdvance(one.context) for one in lines]),
        }
        for place, (least, most) in _DIGITS.items():
            head.resizeSection(place, min(max(needed.get(place, 0), least * digit), most * digit) + theme.ROOM)
        for place in (BulkColumn.NAME, *([BulkColumn.LAST] if self.model.has_warnings else [])):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _warn(self) -> None:
        """Say in full what speaks against the row in hand: a cell has room for its first words."""
        warning = self.model.warning(self.table.currentIndex().row())
        self.against.setText(warning)
        self.against.setVisible(bool(warning))

    def _count(self) -> None:
        kept = len(self.model.kept())
        self.go.setText(translate("Bulk", "Decide %n rows (Enter)", "", kept))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(kept > 0)

    def _do(self) -> None:
        kept = self.model.kept()
        if kept:
            self.closed.emit()
            self._act(kept)

    def _leave(self) -> None:
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and is_escape_override(event):
            return True
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() == Qt.Key.Key_Space:
                self.model.toggle(self.table.currentIndex().row())
                return True
        return super().eventFilter(watched, event)


def _reached(widths: Sequence[int], share: float = 1.0) -> int:
    """The width in which this share of them has room; 0 for none."""
    return sorted(widths)[round(share * (len(widths) - 1))] if widths else 0
