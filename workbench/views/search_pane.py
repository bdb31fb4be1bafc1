"""Search the whole release as one types, or the national codes on a chapter: names in French and English, codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from workbench import theme
from workbench.language import translate
from workbench.models.review import Review
from workbench.models.search_model import DETAIL_ROLE, SearchModel
from workbench.models.search_text import Typed, read_typed
from workbench.models.targets import chapters_found
from workbench.views.parts import button, column, is_escape_override, label, line, pane, row
from workbench.wording.axes import axis_value_words
from workbench.wording.classes import class_words
from workbench.wording.domain import axis_word

MOST_HITS = 60
_ARROW = 46  # px that a choice takes beside its words
_FILTERED = {
    Axis.SYSTEM: ("Ser/Plas", "Bld", "Urine", "PPP", "CSF", "Stool", "BldA", "BldV", "RBC", "Body fld", "Specimen"),
    Axis.PROPERTY: ("MCnc", "SCnc", "NCnc", "CCnc", "ACnc", "MRat", "SRat", "MFr", "NFr", "PrThr", "Titr", "Type"),
    Axis.SCALE: ("Qn", "Ord", "Nom", "Nar"),
}


class SearchPane(QWidget):
    chosen = Signal(str, bool)  # the code, and whether to confirm it at once
    highlighted = Signal(str)  # the code that the highlight has come to; '' where nothing was found
    closed = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.of_chapters = False  # whether the national codes of chapters are searched, not LOINC
        self.model = SearchModel(review, self)
        self.box = QLineEdit()
        self.box.setPlaceholderText(translate("Search", "Name in French or English, a code, class:chemistry"))
        self.box.setAccessibleName(translate("Search", "Search LOINC"))
        self.box.installEventFilter(self)
        self.filters = {
            axis: self._filter(axis_word(axis), {value: axis_value_words(axis, value) for value in values})
            for axis, values in _FILTERED.items()
        }
        self.class_filter = self._filter(translate("Search", "Class"), class_words())
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(translate("Search", "Terms found"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._tell_highlighted)
        self.list.doubleClicked.connect(lambda index: self.chosen.emit(self.model.code(index.row()), False))
        self.told = label(role="muted")
        leave = button(translate("Search", "Back (Esc)"), self.closed.emit)
        self.title = line(translate("Search", "National codes of chapters"), "heading")
        self.title.hide()  # it stands where the filters do, never beside them
        head = row(self.title, *self.filters.values(), 1, leave)
        asked = row(self.box, self.class_filter)
        asked.setStretch(0, 1)
        self.setLayout(column(pane(column(head, asked, self.list, self.told, margin=theme.SNUG))))
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self.search)
        self.box.textChanged.connect(lambda _: self._later.start())

    def open_on(self, analysis: LocalAnalysis | None) -> None:
        """Search for the row's own words first; the codes of chapters are few, and all of them are shown."""
        self.of_chapters = analysis is not None and analysis.level.is_chapter
        self.title.setVisible(self.of_chapters)
        for box in (*self.filters.values(), self.class_filter):
            box.setVisible(not self.of_chapters)
        if self.of_chapters:
            asked, name = translate("Search", "Name in French or English, or a code"), self.title.text()
        else:
            asked = translate("Search", "Name in French or English, a code, class:chemistry")
            name = translate("Search", "Search LOINC")
        self.box.setPlaceholderText(asked)
        self.box.setAccessibleName(name)
        self.box.setText("" if analysis is None or self.of_chapters else analysis.label)
        self.search()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def search(self) -> None:
        self._later.stop()
        analysis = self.review.analysis
        if self.of_chapters and analysis is not None:
            text = self.box.text().strip()
            self._show(chapters_found(analysis, text), Typed(text))
            return
        typed = read_typed(self.box.text())
        classes = typed.classes
        if classes is None and self.class_filter.currentData():
            classes = frozenset({self.class_filter.currentData()})
        filters = {axis: box.currentData() for axis, box in self.filters.items() if box.currentData()}
        self._show(self.review.engine.search(typed.words, filters, MOST_HITS, classes), typed)

    def _show(self, codes: Sequence[str], typed: Typed) -> None:
        self.model.show_codes(codes)
        self.told.setText(self._words(typed, len(codes)))
        self._highlight(0)

    def _words(self, typed: Typed, found: int) -> str:
        if typed.asked == "":
            known = ", ".join(words.split(",")[0] for words in class_words().values())
            return translate("Search", "A class: {classes}.").format(classes=known)
        if typed.is_unknown:
            return translate("Search", "No class is called “{said}”: see the list of classes.").format(said=typed.asked)
        if not found and not typed.words:
            return translate("Search", "Type some letters of a name, or a code.")
        if not found:
            return translate("Search", "Nothing found. Fewer letters, or a wider filter, may help.")
        return translate("Search", "↑ ↓ choose, Enter compares on the row, Ctrl+Enter confirms at once.")

    def _filter(self, name: str, values: Mapping[str, str]) -> QComboBox:
        """A choice of one of the ``values``, which are said with their words, or any."""
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItem(translate("Search", "{axis}: any").format(axis=name), "")
        for value, words in values.items():
            box.addItem(f"{value} · {words}" if words else value, value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(1)  # three of them beside each other, in half a small window: a long value is cut
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance(box.itemText(0)) + _ARROW)
        box.view().setMinimumWidth(box.fontMetrics().horizontalAdvance("n") * 42)
        box.activated.connect(lambda _: self.search())
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and is_escape_override(event):
            return True
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            by = steps.get(Qt.Key(event.key()))
            if by is not None:
                self._move(by)
                return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        self._catch_up()
        last = self.model.rowCount() - 1
        self._highlight(min(max(self.list.currentIndex().row() + by, 0), last))

    def _highlight(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        self._tell_highlighted()

    def _tell_highlighted(self) -> None:
        self.highlighted.emit(self.model.code(self.list.currentIndex().row()))

    def _catch_up(self) -> None:
        """Search now for what was typed last, however fast the next key came; what is chosen already stays chosen."""
        if self._later.isActive():
            self.search()

    def _take(self, at_once: bool) -> None:
        self._catch_up()
        code = self.model.code(max(self.list.currentIndex().row(), 0))
        if code:
            self.chosen.emit(code, at_once)


class HitDelegate(QStyledItemDelegate):
    """Two lines: the name, then code, axes and rank."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + theme.ROOM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = theme.palette()
        view = self.parent()
        assert isinstance(view, QListView)
        painter.save()
        if view.currentIndex() == index:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        box = option.rect.adjusted(theme.SNUG, theme.TIGHT, -theme.SNUG, -theme.TIGHT)
        height = option.fontMetrics.height() + 1
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        name = QFontMetrics(bold).elidedText(index.data(), Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(QRect(box.left(), box.top(), box.width(), height), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.muted))
        told = option.fontMetrics.elidedText(index.data(DETAIL_ROLE), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            QRect(box.left(), box.top() + height, box.width(), height), Qt.AlignmentFlag.AlignVCenter, told
        )
        painter.restore()
