"""A table of whole rows that are read and gone through, without a grid or numbers beside it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from workbench import theme
from workbench.views.catalogue_pane import CatalogueTable


def plain_table(model: QAbstractItemModel, name: str) -> QTableView:
    """A table on ``model``; ``name`` is what a screen reader calls it."""
    table = CatalogueTable()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(max(theme.ROW_HEIGHT, table.fontMetrics().height() + theme.SNUG))
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
