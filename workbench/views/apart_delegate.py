"""A column of a table whose texts are cut at one place, so that they stay apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.views.eliding import cut_once


def _whole(text: str) -> str:
    return text


class ApartDelegate(QStyledItemDelegate):
    """The texts of all rows are looked at once for each width and each filling of the model, each as one line. What has
    no room is ``shorter`` before it is cut."""

    def __init__(self, parent: QObject | None = None, shorter: Callable[[str], str] = _whole) -> None:
        super().__init__(parent)
        self._shorter = shorter
        self._shown: dict[str, str] = {}
        self._room = -1

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = _room_of(option)
        if room != self._room:
            model = index.model()
            texts = {_text(model.index(row, index.column())) for row in range(model.rowCount())}
            width = option.fontMetrics.horizontalAdvance
            fitting = {text: text if width(text) <= room else self._shorter(text) for text in texts}
            cut = cut_once(fitting.values(), width, room)
            self._shown = {text: cut[short] for text, short in fitting.items()}
            self._room = room
        option.text = self._shown[_text(index)]

    def forget(self) -> None:
        """The model has other rows."""
        self._room = -1


def _text(index: QModelIndex | QPersistentModelIndex) -> str:
    """What the model says, in one line: the option's own text is Qt's, which has other signs for line breaks."""
    return " ".join(str(index.data()).splitlines())


def _room_of(option: QStyleOptionViewItem) -> int:
    """What the cell leaves for its text beside its box and its margins, as the style draws them."""
    style = option.widget.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    return text.width() - 2 * margin
