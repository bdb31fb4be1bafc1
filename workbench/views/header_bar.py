"""What is always in sight: which project, how far to 80 %, who decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from matching.coverage import Coverage
from matching.mapping import Reviewer
from workbench import theme
from workbench.icons import icon
from workbench.language import percent, translate
from workbench.views.gauge import Gauge, share_words, to_go_words
from workbench.views.parts import button, line, row


class HeaderBar(QFrame):
    coverage_wanted = Signal()
    search_wanted = Signal()
    reviewer_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, project: str, reviewer: Reviewer, release: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self.name = line(project, factor=theme.LEAD, bold=True)
        self.release = line(translate("Header", "LOINC {release}").format(release=release), "muted")
        self.figure = line(factor=theme.TITLE, bold=True)
        self.gauge = Gauge(tall=True)
        self.gauge.setMinimumWidth(90)
        self.to_go = line(role="muted")
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

    def tell(self, coverage: Coverage) -> None:
        share = coverage.share
        self.figure.setText(percent(share) if share is not None else "—")
        self.gauge.tell(coverage.total.rows, translate("Header", "Coverage of the catalogue"))
        self.to_go.setText(to_go_words(coverage))
        self.to_go.setToolTip(share_words(coverage.total.rows))

    def tell_reviewer(self, reviewer: Reviewer) -> None:
        self.reviewer.setText(reviewer.name)
        self.reviewer.setIcon(icon("user", "accent"))
        self.reviewer.setAccessibleName(translate("Header", "Reviewer: {name}").format(name=reviewer.name))
