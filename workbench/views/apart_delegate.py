"""A column of a table whose texts are cut so that they stay apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.views.eliding import told_apart


class ApartDelegate(QStyledItemDelegate):
    """The texts of all rows are looked at once for each width and each filling of the model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, str] = {}
        self._room = -1

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = _room_of(option)
        if room != self._room:
            model = index.model()
            texts = (str(model.index(row, index.column()).data()) for row in range(model.rowCount()))
            self._shown = told_apart(texts, option.fontMetrics.horizontalAdvance, room)
            self._room = room
        option.text = self._shown[option.text]

    def forget(self) -> None:
        """The model has other rows."""
        self._room = -1


def _room_of(option: QStyleOptionViewItem) -> int:
    """What the cell leaves for its text beside its box and its margins, as the style draws them."""
    style = option.widget.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    return text.width() - 2 * margin
