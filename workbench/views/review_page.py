"""The review: three panes, what can take their place, and the bars under them. It arranges; others act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from catalog_io.sgl_warnings import ExportWarning
from matching.catalogue import Level, LocalKey
from matching.curation.coverage import Coverage, coverage_of
from workbench import theme
from workbench.exporting import Exported
from workbench.language import translate
from workbench.models import acts, lookups, showing
from workbench.models.bulk_model import BulkLine
from workbench.models.choosing import drop_asked
from workbench.models.column_layout import FIRST_LAYOUT, ColumnLayout
from workbench.models.notices import Notice, Tone, Until
from workbench.models.review import Review
from workbench.models.update_model import UpdateLine
from workbench.verbs.comparing import Compared
from workbench.verbs.returned import Obstacle
from workbench.views.bulk_pane import BulkPane
from workbench.views.candidates_pane import CandidatesPane
from workbench.views.catalogue_pane import CataloguePane
from workbench.views.changes_pane import ChangesPane
from workbench.views.columns_pane import ColumnsPane
from workbench.views.comparison_pane import ComparisonPane
from workbench.views.coverage_panel import CoveragePanel
from workbench.views.export_pane import ExportPane
from workbench.views.facets_panel import FacetsPanel
from workbench.views.inline_bar import Answer, InlineBar
from workbench.views.parts import Pages, column
from workbench.views.returned_pane import ReturnedPane
from workbench.views.saved_views import View
from workbench.views.search_pane import SearchPane
from workbench.views.settings_pane import SettingsPane
from workbench.views.typing_guard import TypingGuard
from workbench.views.warnings_pane import WarningsPane
from workbench.wording.returned import obstacle_words

ROOMY = 205  # digits across from which on the facets have room beside the three panes


MANY_ROWS = 3000  # from which on the figure waits for a pause between keys


class ReviewPage(QWidget):
    coverage_changed = Signal(object)  # Coverage
    views_changed = Signal()  # the project keeps another view

    def __init__(self, review: Review, layout: ColumnLayout = FIRST_LAYOUT) -> None:
        super().__init__()
        self.setObjectName("page")
        self.review = review
        self.catalogue = CataloguePane(review, layout)
        self.facets = FacetsPanel(review)
        self._wants_facets = False
        self.candidates = CandidatesPane(review)
        self.search = SearchPane(review)
        self.comparison = ComparisonPane(review)
        self.coverage_panel = CoveragePanel()
        self.bulk = BulkPane()
        self.warnings = WarningsPane()
        self.changes = ChangesPane()
        self.exported = ExportPane()
        self.settings = SettingsPane()
        self.columns = ColumnsPane(self.catalogue.columns)
        self.returned = ReturnedPane(review)
        self._after_bulk: Callable[[], object] = self.back_to_reading
        self.guard = TypingGuard(self)
        self.bar = InlineBar(self.guard)
        self.upper = _stack(self.candidates, self.search)
        self.reading = _split(Qt.Orientation.Vertical, self.upper, self.comparison)
        lists = (self.bulk, self.changes, self.warnings, self.returned)
        asides = (self.coverage_panel, *lists, self.exported, self.settings, self.columns)
        self.work = _stack(self.reading, *asides)
        self.panes = _split(Qt.Orientation.Horizontal, self.facets, self.catalogue, self.work)
        self.reading.setStretchFactor(1, 1)
        self.panes.setStretchFactor(0, 0)
        self.panes.setStretchFactor(1, 4)
        self.panes.setStretchFactor(2, 5)
        whole = column(self.panes, self.bar, margin=theme.SNUG)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()
        self.coverage: Coverage = self._count()
        if review.current < 0 and len(review.visible):
            review.select(int(review.visible[0]))
            review.to_open() if not review.mapping.status.is_open else None

    def _connect(self) -> None:
        for heard in (self.catalogue.table, self.candidates.list):
            heard.installEventFilter(self.guard)
        self.guard.ignored.connect(self._tell_typed)
        self.bar.closed.connect(self._leave_changes)
        self.bar.answered.connect(self.focus_rows)
        self.search.closed.connect(self.close_search)
        self.search.chosen.connect(self._found)
        self.search.highlighted.connect(self._preview)
        self.bulk.closed.connect(lambda: self._after_bulk())
        for pages in (self.work, self.upper):
            pages.currentChanged.connect(lambda _place: self._make_room())
        self.returned.closed.connect(self.back_to_reading)
        self.returned.row_wanted.connect(self._show_key)
        self.coverage_panel.closed.connect(self.back_to_reading)
        self.warnings.closed.connect(self.back_to_reading)
        self.exported.closed.connect(self.back_to_reading)
        self.exported.not_opened.connect(self._tell_not_opened)
        self.settings.closed.connect(self.back_to_reading)
        self.columns.closed.connect(self.back_to_reading)
        self.columns.first_wanted.connect(self.first_columns)
        self.warnings.row_wanted.connect(self._show_warned)
        self.review.rows_reset.connect(self._show_filter)
        self.review.current_changed.connect(self._row_changed)
        self.review.candidates_changed.connect(self._show_comparison)
        self._later = QTimer(self, singleShot=True, interval=120 if len(self.review.sheet) < MANY_ROWS else 600)
        self._later.timeout.connect(self._count)
        self.review.rows_changed.connect(self._count_soon)

    def _tell_typed(self) -> None:
        text = translate("Acts", "What was typed on was not obeyed: Ctrl+F searches a code or a word. U undoes.")
        self.review.noticed.emit(Notice(text, Tone.CAUTION))

    def _show_comparison(self) -> None:
        """Without a row and a candidate there is nothing to compare, and the pane above says to choose a row."""
        self.comparison.setVisible(self.review.analysis is not None or self.review.candidate is not None)

    def _show_filter(self) -> None:
        self.catalogue.show_filter(self.review.filter)

    def _count_soon(self, _places: list[int]) -> None:
        self._later.start()

    def _count(self) -> Coverage:
        sheet = self.review.sheet
        rows = zip(sheet.keys, sheet.analyses, sheet.mappings, strict=True)
        self.coverage = coverage_of([row for row in rows if row[0].level is Level.ANALYSIS])
        if self.work.currentWidget() is self.coverage_panel:
            self.tell_coverage()
        self.coverage_changed.emit(self.coverage)
        return self.coverage

    def tell_coverage(self) -> None:
        self.coverage_panel.tell(self.coverage, lookups.other_levels(self.review), lookups.decided_by_day(self.review))
        self.coverage_panel.tell_withdrawn(lookups.withdrawn(self.review), self.review.engine.release.version)

    def undo(self) -> None:
        acts.undo(self.review)
        self.focus_rows()

    def focus_rows(self) -> None:
        rows = self.bulk.table if self.catalogue.isHidden() else self.catalogue.table
        rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and not self._is_of_row:
            self._make_room()
        return super().event(event)

    @property
    def _is_of_row(self) -> bool:
        return self.work.currentWidget() is self.reading and self.upper.currentWidget() is self.candidates

    def _make_room(self) -> None:
        """What would be decided for many rows, or changed, is read across the whole width; beside the row in hand the
        facets stay, and give way to whatever else has no room beside them."""
        is_of_many = self.work.currentWidget() in (self.bulk, self.changes)
        self.catalogue.setVisible(not is_of_many)
        has_room = self._is_of_row or (not is_of_many and self._has_room_for_facets())
        self.facets.setVisible(self._wants_facets and has_room)

    def _has_room_for_facets(self) -> bool:
        needed = self.panes.minimumSizeHint().width()
        if self.facets.isHidden():
            needed += self.facets.minimumSizeHint().width() + self.panes.handleWidth()
        return needed <= self.panes.width()

    def back_to_reading(self) -> None:
        self.work.setCurrentWidget(self.reading)
        self.focus_rows()

    def escape(self) -> None:
        """Close whatever is open over the three panes and go back to the rows; from them, where nothing is open, take
        the code asked about off, or go a step back to all rows."""
        if self.is_reading and self.upper.currentWidget() is self.candidates and self.catalogue.table.hasFocus():
            if not drop_asked(self.review):
                self.catalogue.step_back()
            return
        self.bar.put_away()
        self._put_search_away()
        self.back_to_reading()

    @property
    def is_reading(self) -> bool:
        """True while nothing is asked and the row in hand is what one sees."""
        return self.work.currentWidget() is self.reading and not self.bar.isVisible()

    def _row_changed(self, _place: int) -> None:
        self.bar.put_away()  # what was asked was about the other row

    def toggle_facets(self) -> None:
        """Show the facets and go there, or put them away."""
        shown = self.facets.isVisible()
        self._wants_facets = not shown
        self.facets.setVisible(not shown)
        if shown:
            self.focus_rows()
        else:
            self.facets.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_coverage(self) -> None:
        if self.work.currentWidget() is self.coverage_panel:
            self.back_to_reading()
            return
        self.tell_coverage()
        self.work.setCurrentWidget(self.coverage_panel)
        self.coverage_panel.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_names(self) -> None:
        self.review.use_names(not self.review.english_names)

    def show_view(self, view: View) -> None:
        level = self.review.filter.level if view.any_level else view.filter.level
        showing.show(self.review, replace(view.filter, level=level), view.order)
        self.back_to_reading()

    def offer_bulk(
        self,
        title: str,
        lines: list[BulkLine],
        act: Callable[[list[BulkLine]], object],
        back: Callable[[], object] | None = None,
    ) -> None:
        """Show what an act on many rows would do; ``back`` is where one goes from there."""
        self._after_bulk = back or self.back_to_reading
        self.work.setCurrentWidget(self.bulk)
        self.bulk.offer(title, lines, act)

    def ask_of_update(
        self, prompt: str, answer: Answer, options: Sequence[str], lines: Sequence[UpdateLine], beside: int
    ) -> None:
        """Ask whether a new export is taken, with the rows that it changes in sight; ``beside`` as in the pane."""
        self.bar.put_away()
        if lines:
            self.changes.show_lines(lines, beside)
            self.work.setCurrentWidget(self.changes)
        self.bar.ask(prompt, answer, options, self.changes.table if lines else None)

    def _leave_changes(self) -> None:
        if self.work.currentWidget() is self.changes:
            self.back_to_reading()

    def offer_warnings(self, warnings: Sequence[ExportWarning], act: Callable[[], object]) -> None:
        self.work.setCurrentWidget(self.warnings)
        self.warnings.offer(warnings, act)

    def show_warnings(self, warnings: Sequence[ExportWarning]) -> None:
        self.work.setCurrentWidget(self.warnings)
        self.warnings.show_warnings(warnings, len(self.review.veiled))

    def show_exported(self, exported: Exported, caution: str) -> None:
        self.work.setCurrentWidget(self.exported)
        self.exported.tell(exported, caution)

    def _tell_not_opened(self, folder: str) -> None:
        text = translate("Export", "Nothing on this computer opens a folder: {folder}").format(folder=folder)
        self.review.noticed.emit(Notice(text, Tone.CAUTION))

    def offer_returned(self, found: Compared) -> None:
        """List what a returned file says that the project does not."""
        self.returned.offer(found)
        self.show_returned()

    def show_returned(self) -> None:
        self.work.setCurrentWidget(self.returned)
        self.returned.go()

    @property
    def is_comparing(self) -> bool:
        """True while the list of a returned file is what one sees, and nothing is asked."""
        return self.work.currentWidget() is self.returned and not self.bar.isVisible()

    def show_settings(self) -> None:
        self.work.setCurrentWidget(self.settings)
        project = self.review.project
        self.settings.show_settings(project.settings(), project.is_read_only)

    def arrange_columns(self) -> None:
        self.work.setCurrentWidget(self.columns)
        self.columns.open_pane()

    def first_columns(self) -> None:
        """Lay the columns as at first; the same again takes that back."""
        if self.catalogue.columns.use_first():
            text = translate("Columns", "The columns are as at first: Ctrl+Shift+K gives yours back.")
        else:
            text = translate("Columns", "The columns are as you had arranged them.")
        self.review.noticed.emit(Notice(text))

    def _show_key(self, key: LocalKey) -> None:
        """Take the row of this key in hand, whatever the filter."""
        place = self.review.sheet.positions.get(key)
        if place is None:
            self.review.noticed.emit(Notice(obstacle_words(Obstacle.UNKNOWN_ROW), Tone.CAUTION))
            return
        showing.reveal(self.review, place)
        self.back_to_reading()

    def _show_warned(self, key: LocalKey) -> None:
        """The same from the list of warnings: where it stood before an export, that has not been made."""
        self._show_key(key)
        if self.warnings.is_before_export:
            text = translate("Export", "Nothing is written yet: Ctrl+E takes the export up again.")
            self.review.noticed.emit(Notice(text, until=Until.NEXT_ROW))

    def copy_code(self) -> None:
        candidate = self.review.candidate
        if candidate is not None:
            QGuiApplication.clipboard().setText(candidate.code)

    def open_search(self) -> None:
        self.work.setCurrentWidget(self.reading)
        self.upper.setCurrentWidget(self.search)
        self.search.open_on(self.review.analysis)

    def _preview(self, code: str) -> None:
        """Compare the term that the search has come to, before it is brought to the row."""
        self.comparison.preview(lookups.compared(self.review, code))

    def close_search(self) -> None:
        self._put_search_away()
        self.focus_rows()

    def _put_search_away(self) -> None:
        self.upper.setCurrentWidget(self.candidates)
        self.comparison.preview(None)

    def _found(self, code: str, at_once: bool) -> None:
        self.close_search()
        if lookups.bring(self.review, code):
            acts.take_found(self.review, code, at_once)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.panes.property("sized"):
            self.panes.setProperty("sized", True)
            self._size_panes()

    def _size_panes(self) -> None:
        """First sizes: the facets as narrow as they read, the reading half as wide as three columns need."""
        digit = self.fontMetrics().horizontalAdvance("0")
        self._wants_facets = self.width() >= ROOMY * digit
        self.facets.setVisible(self._wants_facets)
        facets = 29 * digit if self.facets.isVisible() else 0
        rest = max(self.width() - facets, 600)
        self.panes.setSizes([facets, round(rest * 0.45), round(rest * 0.55)])
        least = self.candidates.minimumSizeHint().height()
        self.reading.setSizes([least, max(self.height() - least, least)])


def _split(way: Qt.Orientation, *parts: QWidget) -> QSplitter:
    made = QSplitter(way)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(theme.SNUG)
    for part in parts:
        made.addWidget(part)
    return made


def _stack(*pages: QWidget) -> Pages:
    made = Pages()
    for page in pages:
        made.addWidget(page)
    return made
