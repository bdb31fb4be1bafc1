"""The window itself: a header, strips, and one page at a time. What the pages do is wired elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from workbench import theme
from workbench.actions import fill_menus, make_actions
from workbench.commands import Command
from workbench.views.cheat_sheet import CheatSheet
from workbench.views.header_bar import HeaderBar
from workbench.views.notice_bar import NoticeBar
from workbench.views.parts import clear, column, row
from workbench.views.review_page import ReviewPage
from workbench.views.strips import ReleaseStrip, TaskStrip


class MainWindow(QMainWindow):
    dropped = Signal(list)  # paths
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("LOINC Workbench")
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.task_strip = TaskStrip()
        self.tops = column(spacing=0)
        self.pages = QStackedWidget()
        self.notices = NoticeBar()
        centre = QWidget()
        foot = row(self.notices)
        foot.setContentsMargins(theme.SNUG, 0, theme.SNUG, theme.TIGHT)
        whole = column(self.tops, self.task_strip, self.pages, foot, spacing=0)
        whole.setStretch(2, 1)
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        self.commands: list[Command] = []
        self.sheet: CheatSheet | None = None

    def show_page(
        self, page: QWidget, commands: Sequence[Command], header: HeaderBar | None, strip: ReleaseStrip | None
    ) -> None:
        """Put ``page`` in the place of the one shown, with its menus and what stands above it."""
        self.hide_keys()
        self.notices.retranslate()
        self.task_strip.retranslate()
        clear(self.tops)
        for top in (header, strip):
            if top is not None:
                self.tops.addWidget(top)
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.pages.addWidget(page)
        self._use(commands, page)

    def _use(self, commands: Sequence[Command], page: QWidget) -> None:
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.commands = list(commands)
        review = page if isinstance(page, ReviewPage) else None
        rows = (review.catalogue.table, review.candidates.list) if review is not None else ()
        actions = make_actions(commands, self, review, rows)
        fill_menus(self.menuBar(), commands, actions)

    def show_keys(self) -> None:
        """Lay the sheet of keys over the page, or take it off again."""
        if self.sheet is not None:
            self.hide_keys()
            return
        self.sheet = CheatSheet(self.commands)
        self.sheet.closed.connect(self.hide_keys)
        self.pages.addWidget(self.sheet)
        self.pages.setCurrentWidget(self.sheet)
        self.sheet.leave.setFocus()

    def hide_keys(self) -> None:
        if self.sheet is None:
            return
        self.pages.removeWidget(self.sheet)
        self.sheet.deleteLater()
        self.sheet = None
        page = self.pages.currentWidget()
        if isinstance(page, ReviewPage):
            page.focus_rows()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
