"""The facets beside the table: how many rows each value would show, several values to a facet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from matching.catalogue import Level
from matching.mapping import Status
from matching.match import Verdict
from workbench import theme
from workbench.icons import icon
from workbench.language import number, translate
from workbench.models import showing
from workbench.models.facets import FACETS, Facet
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.views.parts import button, column, line, pane, row
from workbench.wording.domain import STATUS_LOOK, status_word, verdict_word

MOST_VALUES = 12  # of one facet, until the others are asked for
_VALUE = Qt.ItemDataRole.UserRole
_ALWAYS = (Facet.STATUS, Facet.VERDICT)


class FacetTree(QTreeWidget):
    """A tree in which Space ticks a value, as Enter does; an item's own tick could not be set behind the filter's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self.itemActivated.emit(item, 0)
            return
        super().keyPressEvent(event)


class FacetsPanel(QWidget):
    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self._exams = {row.code: row.label for row in review.sheet.analyses if row.level is Level.EXAM}
        self._unfolded: set[Facet] = set()  # shown with all their values
        self.tree = FacetTree()
        self.tree.setAccessibleName(translate("Facets", "Facets: narrow the rows"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setIndentation(theme.TIGHT)
        self.tree.setRootIsDecorated(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setMinimumWidth(27 * self.fontMetrics().horizontalAdvance("0"))  # a status and its count
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(theme.WIDE)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.clear_button = button(translate("Facets", "Show all"), self._clear, "flat")
        title = line(translate("Facets", "Narrow"), "heading")
        self.setLayout(column(pane(column(row(title, 1, self.clear_button), self.tree, margin=theme.SNUG))))
        self._later = QTimer(self, singleShot=True, interval=150)
        self._later.timeout.connect(self.refresh)
        review.rows_changed.connect(self._soon)
        review.rows_reset.connect(self.refresh)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._toggle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _soon(self, _places: list[int]) -> None:
        self._later.start()

    def refresh(self) -> None:
        """Count again; what was current and scrolled to stays. Nothing is counted while nobody looks."""
        if not self.isVisible():
            return
        scrolled = self.tree.verticalScrollBar().value()
        current = self.tree.currentItem()
        kept = current.data(0, _VALUE) if current is not None else None
        review = self.review
        counts = review.sheet.counts(review.filter, review.picked.places if review.picked is not None else None)
        self.tree.clear()
        for facet in FACETS:
            values = counts[facet]
            if len(values) > 1 or facet in _ALWAYS or review.filter.chosen.get(facet):
                self._add_facet(facet, values, kept)
        self.tree.verticalScrollBar().setValue(scrolled)
        self.clear_button.setVisible(not review.filter.is_empty or review.picked is not None)

    def _add_facet(self, facet: Facet, values: list[tuple[str, int]], kept: object) -> None:
        head = QTreeWidgetItem([facet_word(facet)])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setForeground(0, QBrush(QColor(theme.palette().muted)))
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.tree.addTopLevelItem(head)
        chosen = self.review.filter.chosen.get(facet, frozenset())
        if facet in _ALWAYS:
            ranks = {value: place for place, value in enumerate(_fixed(facet))}
            values = sorted(values, key=lambda pair: ranks.get(pair[0], 99))
        shown = [pair for pair in values if pair[1] or pair[0] in chosen]
        most = len(shown) if facet in self._unfolded else MOST_VALUES
        seen = [pair for place, pair in enumerate(shown) if place < most or pair[0] in chosen]
        for value, count in seen:
            self._add_value(head, facet, value, count, value in chosen, kept)
        if len(shown) > len(seen):
            self._add_rest(head, facet, len(shown) - len(seen), kept)
        head.setExpanded(True)

    def _add_rest(self, head: QTreeWidgetItem, facet: Facet, count: int, kept: object) -> None:
        """A line that shows the values which are not shown."""
        rest = QTreeWidgetItem([translate("Facets", "%n more…", "", count)])
        rest.setData(0, _VALUE, (facet, None))
        rest.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        rest.setForeground(0, QBrush(QColor(theme.palette().muted)))
        head.addChild(rest)
        if kept == (facet, None):
            self.tree.setCurrentItem(rest)

    def _add_value(
        self, head: QTreeWidgetItem, facet: Facet, value: str, count: int, chosen: bool, kept: object
    ) -> None:
        word = self._word(facet, value)
        item = QTreeWidgetItem([word, number(count)])
        item.setData(0, _VALUE, (facet, value))
        item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        item.setForeground(1, QBrush(QColor(theme.palette().muted)))
        item.setToolTip(0, word)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{facet_word(facet)}: {word}, {number(count)}")
        if facet is Facet.STATUS:
            item.setIcon(0, icon(*STATUS_LOOK[Status(value)]))
        head.addChild(item)
        if kept == (facet, value):
            self.tree.setCurrentItem(item)

    def _word(self, facet: Facet, value: str) -> str:
        return self._exams.get(value, value) if facet is Facet.EXAM and value else value_word(facet, value)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        self._toggle(item)

    def _toggle(self, item: QTreeWidgetItem) -> None:
        data = item.data(0, _VALUE)
        if data is None:
            return
        facet, value = data
        if value is None:
            self._unfolded.add(facet)
            QTimer.singleShot(0, self, self.refresh)
            return
        chosen = dict(self.review.filter.chosen)
        chosen[facet] = chosen.get(facet, frozenset()) ^ {value}
        # The tree is rebuilt by what follows: not inside its own signal.
        QTimer.singleShot(0, self, lambda: showing.narrow(self.review, replace(self.review.filter, chosen=chosen)))

    def _clear(self) -> None:
        showing.show(self.review, RowFilter(level=self.review.filter.level))


def _fixed(facet: Facet) -> list[str]:
    return [status.value for status in Status] if facet is Facet.STATUS else [verdict.value for verdict in Verdict]


def facet_word(facet: Facet) -> str:
    return {
        Facet.STATUS: translate("Facets", "Status"),
        Facet.VERDICT: translate("Facets", "Verdict"),
        Facet.CHAPTER: translate("Facets", "Chapter"),
        Facet.EXAM: translate("Facets", "Exam"),
        Facet.SPECIMEN: translate("Facets", "Specimen"),
        Facet.SUBCONTRACTED: translate("Facets", "Done where"),
        Facet.UNIT: translate("Facets", "Unit"),
        Facet.WARNING: translate("Facets", "Warnings"),
        Facet.CHANGED: translate("Facets", "Since the last import"),
        Facet.ASSIGNED: translate("Facets", "Assigned to"),
    }[facet]


def value_word(facet: Facet, value: str) -> str:
    if facet is Facet.STATUS:
        return status_word(Status(value))
    if facet is Facet.VERDICT:
        return verdict_word(Verdict(value) if value else None)
    fixed = {
        (Facet.SUBCONTRACTED, "yes"): translate("Facets", "subcontracted"),
        (Facet.SUBCONTRACTED, "no"): translate("Facets", "in-house"),
        (Facet.UNIT, "yes"): translate("Facets", "with a unit"),
        (Facet.UNIT, "no"): translate("Facets", "unit missing"),
        (Facet.WARNING, "yes"): translate("Facets", "with a warning"),
        (Facet.WARNING, "no"): translate("Facets", "no warning"),
        (Facet.CHANGED, "yes"): translate("Facets", "changed"),
        (Facet.CHANGED, "no"): translate("Facets", "unchanged"),
        (Facet.ASSIGNED, ""): translate("Facets", "nobody"),
    }
    return fixed.get((facet, value)) or value or translate("Facets", "not said")
