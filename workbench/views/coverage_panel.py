"""The 80 % figure and what explains it: where it stands in-house, subcontracted, by volume and by chapter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from matching.catalogue import Level
from matching.curation.coverage import TARGET, Coverage, Share
from workbench import theme
from workbench.language import number, percent, translate
from workbench.views.gauge import Gauge, share_words, to_go_words
from workbench.views.level_choice import level_word
from workbench.views.parts import ElidedLine, TallArea, button, clear, column, label, line, pane, row, rule
from workbench.wording.domain import status_word
from workbench.wording.release import withdrawn_words

_WIDEST_NAME = 34  # digits that a chapter's name takes at most


class CoveragePanel(QWidget):
    closed = Signal()
    rows_wanted = Signal()  # show the rows that reach the target

    def __init__(self) -> None:
        super().__init__()
        self.figure = line(factor=theme.DISPLAY, bold=True)
        self.words = label(role="muted")
        self.gauge = Gauge(tall=True)
        self.bars = QGridLayout()
        self.bars.setHorizontalSpacing(theme.ROOM)
        self.bars.setVerticalSpacing(theme.TIGHT)
        self.bars.setColumnStretch(1, 1)
        self.burn = BurnDown()
        self.withdrawn = label()
        self.definition = label(role="muted", factor=theme.SMALL)
        show = button(translate("Coverage", "Show the rows to go (T)"), self.rows_wanted.emit, "primary")
        leave = button(translate("Coverage", "Back (Esc)"), self.closed.emit)
        inside = QWidget()
        inside.setLayout(
            column(
                row(line(translate("Coverage", "Coverage"), "heading"), 1, leave),
                row(self.figure, self.words, 1, show, spacing=theme.ROOM),
                self.gauge, self.withdrawn, rule(), self.bars, rule(),
                line(translate("Coverage", "Rows decided, day by day"), "heading"), self.burn,
                self.definition, 1, margin=theme.ROOM,
            )
        )  # fmt: skip
        area = TallArea(inside)
        area.setAccessibleName(translate("Coverage", "Coverage"))
        self.first = show
        self.setLayout(column(pane(column(area, margin=1))))

    def tell(self, coverage: Coverage, others: Sequence[tuple[Level, Share]], decided: list[tuple[date, int]]) -> None:
        """``others`` are the exams and the chapters: shown beside the figure, no part of it."""
        share = coverage.share
        self.figure.setText(percent(share) if share is not None else "—")
        self.words.setText(f"{share_words(coverage.total.rows)}\n{to_go_words(coverage)}")
        self.gauge.tell(coverage.total.rows, translate("Coverage", "All analyses"))
        self._fill_bars(coverage)
        self._add_others(others)
        self.burn.tell(decided)
        counted = " · ".join(f"{status_word(status)} {number(n)}" for status, n in coverage.by_status if n)
        defined = translate(
            "Coverage",
            "Counted: analyses in use, in-house and subcontracted. Done: those whose LOINC code a biologist "
            "confirmed. Excluded rows are out of the count.",
        )
        self.definition.setText(f"{counted}\n{defined}")

    def tell_withdrawn(self, count: int, version: str) -> None:
        """How many of the codes that are counted the release has withdrawn, or lacks."""
        counted = translate("Coverage", "Counted all the same; Shift+A lists them.")
        self.withdrawn.setText(f"{withdrawn_words(count, version)} {counted}" if count else "")
        self.withdrawn.setVisible(bool(count))

    def _fill_bars(self, coverage: Coverage) -> None:
        clear(self.bars)
        lines = [
            (translate("Coverage", "All analyses"), coverage.total.rows),
            (translate("Coverage", "In-house"), coverage.in_house.rows),
            (translate("Coverage", "Subcontracted"), coverage.subcontracted.rows),
            (translate("Coverage", "By yearly volume"), coverage.total.volume),
        ]
        shown = [(name, share) for name, share in lines if share.total]
        chapters = [(name or translate("Coverage", "No chapter"), f.rows) for name, f in coverage.by_chapter]
        for name, share in shown:
            self._bar(name, share, "strong")
        if len(chapters) > 1:
            for name, share in chapters:
                self._bar(name, share, "")

    def _add_others(self, others: Sequence[tuple[Level, Share]]) -> None:
        used = [(level_word(level), share) for level, share in others if share.total]
        if used:
            head = line(translate("Coverage", "Beside the 80%, with a LOINC code"), "heading")
            self.bars.addWidget(head, self.bars.rowCount(), 0, 1, 3)
        for name, share in used:
            self._bar(name, share, "", target=None)

    def _bar(self, name: str, share: Share, role: str, target: Fraction | None = TARGET) -> None:
        place = self.bars.rowCount()
        gauge = Gauge(target=target)
        gauge.tell(share, name)
        figure = line(f"{percent(share.value or 0, 0)}   {number(share.done)}/{number(share.total)}", "muted")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        named = ElidedLine(role)
        named.tell(name)
        named.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        named.setFixedWidth(min(named.whole(), _WIDEST_NAME * self.fontMetrics().horizontalAdvance("0")))
        self.bars.addWidget(named, place, 0)
        self.bars.addWidget(gauge, place, 1)
        self.bars.addWidget(figure, place, 2)


class BurnDown(QWidget):
    """Decisions by day, summed up: a thin line that should go up."""

    def __init__(self) -> None:
        super().__init__()
        self.days: list[tuple[date, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 72)

    def tell(self, days: list[tuple[date, int]]) -> None:
        self.days = days
        self.setAccessibleName("; ".join(f"{day:%d/%m}: {number(count)}" for day, count in days))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        base = self.height() - metrics.height() - 2
        painter.setPen(QColor(tokens.line))
        painter.drawLine(0, base, self.width(), base)
        painter.setPen(QColor(tokens.muted))
        if not self.days:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, translate("Coverage", "No decision yet."))
            painter.end()
            return
        sums, total = [], 0
        for _, count in self.days:
            total += count
            sums.append(total)
        step = self.width() / max(len(sums), 1)
        points = [QPointF(0, base)]
        points += [
            QPointF((place + 1) * step - 4, base - (base - 16) * value / (total or 1))
            for place, value in enumerate(sums)
        ]
        painter.drawText(0, self.height() - 4, f"{self.days[0][0]:%d/%m}")
        if len(self.days) > 1:
            last = f"{self.days[-1][0]:%d/%m}"
            painter.drawText(self.width() - metrics.horizontalAdvance(last) - 2, self.height() - 4, last)
        painter.setPen(QColor(tokens.accent))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(points[-1], 3, 3)
        painter.setPen(QColor(tokens.text))
        text = number(total)
        painter.drawText(int(points[-1].x()) - metrics.horizontalAdvance(text) - 8, int(points[-1].y()) - 4, text)
        painter.end()
