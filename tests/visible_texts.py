"""Everything that a window says at a moment: what is painted, what a screen reader hears, what a tool tip tells."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_OWN_ROLES = range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 6)  # what delegates paint


def visible_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(class of the widget, text) of every visible widget; of tables and lists every row, scrolled to or not."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            for text in _texts(widget):
                if text:
                    yield type(widget).__name__, text


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # private in a list
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(said) for role in (*_ROLES, *_OWN_ROLES) if (said := index.data(role)) is not None)
        if not isinstance(model, QAbstractListModel):
            yield from _cells(model, model.index(row, 0, parent))
