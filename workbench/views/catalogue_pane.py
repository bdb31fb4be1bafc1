"""The catalogue: a filter box, an order, and the table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QSizePolicy, QTableView, QWidget

from workbench import theme
from workbench.language import number, translate
from workbench.models import showing
from workbench.models.catalogue_model import COLUMNS, PLACE_ROLE, CatalogueModel
from workbench.models.column_layout import FIRST_LAYOUT, ColumnLayout
from workbench.models.order import Order, no_longer_in, possible
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.views import saved_views
from workbench.views.level_choice import LevelChoice
from workbench.views.parts import ElidedLine, column, is_escape_override, label, pane, row
from workbench.views.table_columns import TableColumns


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
    """A table whose letters are commands: no search by typing; and whose keys go from row to row, never aside."""

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        aside = self.horizontalScrollBar()
        kept = aside.value()
        super().scrollTo(index, hint)
        aside.setValue(kept)

    def keyboardSearch(self, search: str) -> None:
        return

    def moveCursor(self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and the last row, as in a list."""
        actions = QAbstractItemView.CursorAction
        if cursor_action in (actions.MoveHome, actions.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(cursor_action, modifiers)


class CataloguePane(QWidget):
    def __init__(self, review: Review, layout: ColumnLayout = FIRST_LAYOUT) -> None:
        super().__init__()
        self.review = review
        self.model = CatalogueModel(review, self)
        self._orders = [order for order in Order if possible(review.sheet, order) is order]
        self.level_choice = LevelChoice(review)
        self.filter_box = self._filter_box()
        self.order_box = self._order_box()
        self.count = ElidedLine("muted")
        self.table = self._table()
        self.columns = TableColumns(self.table, layout)
        self.empty = label(translate("Catalogue", "No row fits this filter. Esc clears it."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)  # as the table it is for
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
        review.rows_changed.connect(lambda _: self._tell_count())
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
        for order in self._orders:
            box.addItem(order_word(order), order)
        box.setCurrentIndex(self._orders.index(self.review.order))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
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
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side = table.verticalHeader()
        side.setVisible(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(max(theme.ROW_HEIGHT, QFontMetrics(table.font()).height() + theme.SNUG))
        table.selectionModel().currentRowChanged.connect(self._selected)
        return table

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
                self.lift_words()
                return True
        return super().eventFilter(watched, event)

    def lift_words(self) -> None:
        """Show the rows whatever their words, with the keys on them."""
        self.filter_box.clear()
        self._apply_filter()
        self.table.setFocus()

    def step_back(self) -> None:
        """Lift the words; where there are none, leave the rows that were picked from all."""
        if self.filter_box.text() or not showing.leave_picked(self.review):
            self.lift_words()

    def show_filter(self, wanted: RowFilter) -> None:
        """Write the filter's text into the box without asking for the rows again."""
        self.filter_box.blockSignals(True)
        self.filter_box.setText(wanted.text)
        self.filter_box.blockSignals(False)

    def _apply_filter(self) -> None:
        self._settle.stop()
        text = self.filter_box.text()
        if text != self.review.filter.text:
            showing.narrow(self.review, replace(self.review.filter, text=text))

    def _reorder(self, place: int) -> None:
        showing.reorder(self.review, self.order_box.itemData(place))
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

    def _tell_count(self) -> None:
        """How many rows are shown, of which view, and how many of them have left it since."""
        review = self.review
        shown = len(review.visible)
        total = dict(review.sheet.levels()).get(review.filter.level, 0)
        name, key = saved_views.shown(review)
        text = translate("Catalogue", "%n rows", "", total)
        if shown != total:
            text = translate("Catalogue", "%n rows out of {total}", "", shown).format(total=number(total))
        leave = translate("Catalogue", "Esc goes back") if review.picked is not None else ""
        left = no_longer_in(review.sheet, review.filter, review.visible)
        gone = translate("Catalogue", "%n no longer in it", "", left) if left else ""
        if gone and key:
            gone = translate("Catalogue", "{gone}: {key} leaves them out").format(gone=gone, key=key)
        self.count.tell(" · ".join(filter(None, (text, name, leave, gone))))

    def _after_reset(self) -> None:
        shown = len(self.review.visible)
        self._tell_count()
        self.columns.use_level(self.review.filter.level)
        self.empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.order_box.setCurrentIndex(self._orders.index(self.review.order))
        self._follow(self.review.current)
