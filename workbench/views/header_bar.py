"""What is always in sight: which project, how far to 80 %, who decides, or that nobody does."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from matching.curation.coverage import Coverage
from matching.mapping import Reviewer
from workbench import theme
from workbench.icons import icon
from workbench.language import percent, translate
from workbench.views.gauge import Gauge, share_words, to_go_words
from workbench.views.parts import ElidedLine, button, line, row

_LEAST_NAME = 6  # digits' width that stays of the project's name
_KEY = re.compile(r"\s*\([^)]*\)$")


class HeaderBar(QFrame):
    coverage_wanted = Signal()
    search_wanted = Signal()
    reviewer_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, project: str, reviewer: Reviewer, release: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self.name = ElidedLine(factor=theme.LEAD, bold=True)
        self.name.tell(project)
        self.release = ElidedLine("muted")
        self.release.tell(translate("Header", "LOINC {release}").format(release=release))
        self.figure = line(factor=theme.TITLE, bold=True)
        self.gauge = Gauge(tall=True)
        self.gauge.setMinimumWidth(90)
        self.to_go = ElidedLine("muted")
        self.coverage = button(translate("Header", "Coverage (G)"), self.coverage_wanted.emit, symbol="gauge")
        self.search = button(translate("Header", "Search LOINC (Ctrl+F)"), self.search_wanted.emit, symbol="search")
        self.export = button(translate("Header", "Export"), self.export_wanted.emit, "primary", "download")
        self.reviewer = button(reviewer.name, self.reviewer_wanted.emit, symbol="user")
        self.reviewer.setAccessibleName(translate("Header", "Reviewer: {name}").format(name=reviewer.name))
        inside = row(
            self.name, self.release, 1, self.figure, self.gauge, self.to_go, 1,
            self.search, self.coverage, self.reviewer, self.export, spacing=theme.ROOM,
        )  # fmt: skip
        inside.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.SNUG)
        inside.setStretchFactor(self.gauge, 3)
        self.setLayout(inside)
        for part in (self.name, self.release, self.to_go):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, the buttons go without their keys, which the menus tell too; then the
        release is cut, then the project's name; no button is."""
        least = _LEAST_NAME * self.fontMetrics().horizontalAdvance("0")
        parts = ((self.release, 0), (self.name, least), (self.to_go, 0))
        for part, _ in parts:
            part.setFixedWidth(part.whole())
        for one in (self.coverage, self.search):
            one.setText(one.accessibleName())
        if lacking := self._lacking():
            for one in (self.coverage, self.search):
                one.setText(_KEY.sub("", one.accessibleName()))
            lacking = self._lacking()
        for part, least in parts:
            whole = part.whole()
            kept = max(min(least, whole), whole - lacking)
            lacking -= whole - kept
            part.setFixedWidth(kept)

    def _lacking(self) -> int:
        """How many pixels more its parts would need."""
        inside = self.layout()
        assert inside is not None
        return max(inside.minimumSize().width() - self.width(), 0)

    def tell(self, coverage: Coverage) -> None:
        share = coverage.share
        self.figure.setText(percent(share) if share is not None else "—")
        self.gauge.tell(coverage.total.rows, translate("Header", "Coverage of the catalogue"))
        self.to_go.tell(to_go_words(coverage))
        self.to_go.setAccessibleDescription(share_words(coverage.total.rows))
        self._fit()

    def tell_read_only(self, why: str) -> None:
        """Nobody decides here: say so in the place of the reviewer, with the reason."""
        self.reviewer.setText(translate("Header", "Read only"))
        self.reviewer.setIcon(icon("info", "caution"))
        self.reviewer.setToolTip(why)
        self.reviewer.setAccessibleName(why)
        self._fit()

    def tell_reviewer(self, reviewer: Reviewer) -> None:
        self.reviewer.setText(reviewer.name)
        self._fit()
        self.reviewer.setIcon(icon("user", "accent"))
        self.reviewer.setAccessibleName(translate("Header", "Reviewer: {name}").format(name=reviewer.name))
