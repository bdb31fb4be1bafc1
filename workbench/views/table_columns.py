"""The columns of the catalogue's table as its user arranges them, by mouse in the header or by key in their pane."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from matching.catalogue import Level
from workbench import theme
from workbench.models.catalogue_model import COLUMNS, Column
from workbench.models.column_layout import FIRST_LAYOUT, ColumnLayout
from workbench.wording.domain import CHANGED_SIGN, changed_word

_USUAL = {
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
    Column.EXAM: 12,
    Column.METHOD: 16,
    Column.SCALE: 9,
    Column.ASSIGNED: 16,
    Column.NOTE: 24,
}  # in digits of the table's font
_NOT_OF_CHAPTERS = frozenset(
    {Column.SPECIMEN, Column.UNIT, Column.CONFIDENCE, Column.VOLUME, Column.EXAM, Column.METHOD, Column.SCALE}
)
_NARROW = {Column.STATUS: 5, Column.SPECIMEN: 9, Column.UNIT: 8}  # the same, margins included
_NARROWEST, _LEAST_NAME, _LEGIBLE_NAME = 5, 12, 24  # the same


class StatusDelegate(QStyledItemDelegate):
    """Where the column is narrower than its word, the status is told by its icon alone, each of a form of its own; that
    the row has changed since it was decided, by a sign behind it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - option.decorationSize.width() - 2 * theme.SNUG
        if option.fontMetrics.horizontalAdvance(option.text) > room:
            option.text = CHANGED_SIGN if option.text == changed_word() else ""


class TableColumns(QObject):
    """Until somebody sizes it, the name takes what the other columns leave: nothing hides behind a scroll bar.

    Where that is not much, the status gives up its words, then specimen and unit some of their room.
    """

    changed = Signal()

    def __init__(self, table: QTableView, layout: ColumnLayout) -> None:
        super().__init__(table)
        self._table = table
        self._head = table.horizontalHeader()
        self._digit = QFontMetrics(table.font()).horizontalAdvance("0")
        self._chosen = layout.shown
        self._level = Level.ANALYSIS
        self._widths: dict[Column, int] = {}  # those that somebody chose
        self._before: ColumnLayout | None = None  # what the usual layout took the place of
        self._is_arranging = False
        self._head.setSectionsMovable(True)
        self._head.setFirstSectionMovable(True)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._head.setMinimumSectionSize(_NARROWEST * self._digit)
        self.use(layout)
        self._head.sectionResized.connect(self._resized)
        self._head.sectionMoved.connect(lambda *_: self._tell())
        table.setItemDelegateForColumn(COLUMNS.index(Column.STATUS), StatusDelegate(self))
        table.viewport().installEventFilter(self)

    def layout(self) -> ColumnLayout:
        order = tuple(COLUMNS[self._head.logicalIndex(place)] for place in range(len(COLUMNS)))
        return ColumnLayout(order, self._chosen, dict(self._widths))

    def use(self, layout: ColumnLayout) -> None:
        self._chosen, self._widths = layout.shown, dict(layout.widths)
        with self._arranging():
            for place, name in enumerate(layout.order):
                self._head.moveSection(self._head.visualIndex(COLUMNS.index(name)), place)
            for place, name in enumerate(COLUMNS):
                self._head.showSection(place)
                self._head.resizeSection(place, self._widths.get(name, self._usual(name)))
        self._hide()
        self._tell()

    def use_level(self, level: Level) -> None:
        """Rows of chapters show only what they have of the chosen columns, and what a sub-chapter stands in."""
        if level is not self._level:
            self._level = level
            self._hide()
            self._fill()

    def _hide(self) -> None:
        shown = self._chosen
        if self._level is Level.CHAPTER:
            shown = shown - _NOT_OF_CHAPTERS | {Column.CHAPTER}
        with self._arranging():
            for place, name in enumerate(COLUMNS):
                self._head.setSectionHidden(place, name not in shown)

    def is_shown(self, name: Column) -> bool:
        """Whether it is chosen, also where rows of chapters have nothing for it."""
        return name in self._chosen

    def shown(self) -> list[Column]:
        """The columns shown, from left to right."""
        layout = self.layout()
        return [name for name in layout.order if name in layout.shown]

    def show(self, name: Column, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or self.shown() != [name]:
            self._chosen = self._chosen | {name} if shown else self._chosen - {name}
            self._hide()
        self._tell()

    def move(self, name: Column, by: int) -> None:
        """Move a column to the right, or to the left where ``by`` is negative; at the end it stays."""
        place = self._head.visualIndex(COLUMNS.index(name))
        self._head.moveSection(place, min(max(place + by, 0), len(COLUMNS) - 1))

    def widen(self, name: Column, by: int) -> None:
        """Make a column that is seen wider by so many digits, or narrower."""
        place = COLUMNS.index(name)
        if not self._head.isSectionHidden(place):
            self._head.resizeSection(place, self._head.sectionSize(place) + by * self._digit)

    def width(self, name: Column) -> int | None:
        """How many digits wide it is; None for the name while it takes what the others leave."""
        if name is Column.LABEL and name not in self._widths:
            return None
        return round(self._widths.get(name, self._usual(name)) / self._digit)

    def use_first(self) -> bool:
        """The usual layout; where it is used already, the one before it. True when the usual one is used now."""
        layout = self.layout()
        if layout == FIRST_LAYOUT and self._before is not None:
            self.use(self._before)
            return False
        self._before = layout if layout != FIRST_LAYOUT else None
        self.use(FIRST_LAYOUT)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def _usual(self, name: Column) -> int:
        return _USUAL[name] * self._digit + theme.ROOM

    def _resized(self, place: int, _before: int, now: int) -> None:
        if not self._is_arranging and now:
            self._widths[COLUMNS[place]] = now
            self._tell()

    def _tell(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        """Give the name what the others leave, as long as nobody chose a width for it."""
        place = COLUMNS.index(Column.LABEL)
        if Column.LABEL in self._widths or self._is_hidden(Column.LABEL):
            return
        giving = [name for name in _NARROW if name not in self._widths and not self._is_hidden(name)]
        with self._arranging():
            for name in giving:
                self._head.resizeSection(COLUMNS.index(name), self._usual(name))
            for name in giving:
                if self._left_for(place) < _LEGIBLE_NAME * self._digit:
                    heading = self._head.sectionSizeHint(COLUMNS.index(name))  # which is read whole
                    self._head.resizeSection(COLUMNS.index(name), max(heading, _NARROW[name] * self._digit))
            self._head.resizeSection(place, max(self._left_for(place), _LEAST_NAME * self._digit))

    def _is_hidden(self, name: Column) -> bool:
        return self._head.isSectionHidden(COLUMNS.index(name))

    def _left_for(self, place: int) -> int:
        return self._table.viewport().width() - (self._head.length() - self._head.sectionSize(place))

    @contextmanager
    def _arranging(self) -> Iterator[None]:
        """What is resized meanwhile was not sized by anybody."""
        before, self._is_arranging = self._is_arranging, True
        try:
            yield
        finally:
            self._is_arranging = before
