"""The catalogue: a filter box, an order, and the table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from matching.catalogue import Level
from workbench import theme
from workbench.language import translate
from workbench.models.catalogue_model import COLUMNS, PLACE_ROLE, CatalogueModel, Column
from workbench.models.order import Order
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.views.level_choice import LevelChoice
from workbench.views.parts import column, is_escape_override, label, line, pane, row

_WIDTHS = {
    Column.STATUS: 14,
    Column.CODE: 9,
    Column.LABEL: 24,
    Column.SPECIMEN: 9,
    Column.UNIT: 8,
    Column.LOINC: 8,
    Column.NAME: 34,
    Column.CONFIDENCE: 9,
    Column.VOLUME: 9,
    Column.CHAPTER: 16,
}  # in digits of the table's font
_NOT_OF_CHAPTERS = frozenset({Column.SPECIMEN, Column.UNIT, Column.CONFIDENCE, Column.VOLUME})
FIRST_COLUMNS = (Column.STATUS, Column.LABEL, Column.SPECIMEN, Column.UNIT, Column.LOINC)


def order_word(order: Order) -> str:
    return {
        Order.FILE: translate("Order", "In the file's order"),
        Order.FASTEST: translate("Order", "Fastest way to 80%"),
        Order.VOLUME: translate("Order", "Largest volume first"),
        Order.SUREST: translate("Order", "Surest first"),
        Order.DOUBTFUL: translate("Order", "Most doubtful first"),
        Order.LABEL: translate("Order", "By name"),
    }[order]


class CatalogueTable(QTableView):
    """A table whose letters are commands: no search by typing."""

    def keyboardSearch(self, search: str) -> None:
        return


class CataloguePane(QWidget):
    def __init__(self, review: Review, shown: tuple[Column, ...] = FIRST_COLUMNS) -> None:
        super().__init__()
        self.review = review
        self.model = CatalogueModel(review, self)
        self.level_choice = LevelChoice(review)
        self.filter_box = self._filter_box()
        self.order_box = self._order_box()
        self.count = line(role="muted")
        self.table = self._table()
        self._chosen = frozenset(shown)
        self.empty = label(translate("Catalogue", "No row fits this filter. Esc clears it."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = row(self.filter_box, self.order_box)
        self.setLayout(
            column(pane(column(self.level_choice, head, self.count, self.table, self.empty, margin=theme.SNUG)))
        )
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._apply_filter)
        self.filter_box.textChanged.connect(lambda _: self._settle.start())
        self.filter_box.installEventFilter(self)
        review.current_changed.connect(self._follow)
        review.rows_reset.connect(self._after_reset)
        self._after_reset()

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit(self.review.filter.text)
        box.setPlaceholderText(translate("Catalogue", "Filter the rows ( / )"))
        box.setAccessibleName(translate("Catalogue", "Filter the rows"))
        box.setClearButtonEnabled(True)
        return box

    def _order_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(translate("Catalogue", "Order of the rows"))
        for order in Order:
            box.addItem(order_word(order), order)
        box.setCurrentIndex(list(Order).index(self.review.order))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.activated.connect(self._reorder)
        return box

    def _table(self) -> QTableView:
        table = CatalogueTable()
        table.setModel(self.model)
        table.setAccessibleName(translate("Catalogue", "Analyses of the catalogue"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        digit = QFontMetrics(table.font()).horizontalAdvance("0")
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsMovable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, name in enumerate(COLUMNS):
            table.setColumnWidth(place, _WIDTHS[name] * digit + theme.ROOM)
        # The name takes what the others leave, so that nothing hides behind a scroll bar.
        head.setMinimumSectionSize(5 * digit)
        head.setSectionResizeMode(COLUMNS.index(Column.LABEL), QHeaderView.ResizeMode.Stretch)
        side = table.verticalHeader()
        side.setVisible(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(theme.ROW_HEIGHT, QFontMetrics(table.font()).height() + theme.SNUG))
        table.selectionModel().currentRowChanged.connect(self._selected)
        return table

    def shown_columns(self) -> list[Column]:
        """Those that the reviewer has chosen; rows of chapters show only what they have of them."""
        return [name for name in COLUMNS if name in self._chosen]

    def show_column(self, name: Column, shown: bool) -> None:
        self._chosen = self._chosen | {name} if shown else self._chosen - {name}
        self._fit_columns()

    def _fit_columns(self) -> None:
        shown = self._chosen
        if self.review.filter.level is Level.CHAPTER:
            shown = shown - _NOT_OF_CHAPTERS | {Column.CHAPTER}
        for place, name in enumerate(COLUMNS):
            self.table.setColumnHidden(place, name not in shown)

    def focus_filter(self) -> None:
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter box, Enter and ↓ go to the rows, Esc clears the filter and goes too."""
        if watched is self.filter_box and is_escape_override(event):
            return True
        if watched is self.filter_box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._apply_filter()
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.filter_box.clear()
                self._apply_filter()
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def show_filter(self, wanted: RowFilter) -> None:
        """Write the filter's text into the box without asking for the rows again."""
        self.filter_box.blockSignals(True)
        self.filter_box.setText(wanted.text)
        self.filter_box.blockSignals(False)

    def _apply_filter(self) -> None:
        self._settle.stop()
        text = self.filter_box.text()
        if text != self.review.filter.text:
            self.review.show(replace(self.review.filter, text=text))

    def _reorder(self, place: int) -> None:
        self.review.show(order=self.order_box.itemData(place))
        self.table.setFocus()

    def _selected(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.review.select(index.data(PLACE_ROLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow(self.review.current)

    def _follow(self, place: int) -> None:
        found = self.model.row_of(place)
        if found >= 0 and found != self.table.currentIndex().row():
            first = next((i for i in range(len(COLUMNS)) if not self.table.isColumnHidden(i)), 0)
            self.table.setCurrentIndex(self.model.index(found, first))
        if found >= 0:
            self.table.scrollTo(self.model.index(found, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _after_reset(self) -> None:
        shown = len(self.review.visible)
        total = dict(self.review.sheet.levels()).get(self.review.filter.level, 0)
        if shown == total:
            self.count.setText(translate("Catalogue", "%n rows", "", total))
        else:
            text = translate("Catalogue", "%n rows out of {total}", "", shown)
            self.count.setText(text.format(total=total))
        self._fit_columns()
        self.empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.order_box.setCurrentIndex(list(Order).index(self.review.order))
        self._follow(self.review.current)
