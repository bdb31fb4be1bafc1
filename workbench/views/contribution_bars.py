"""The score as a sum of steps: one small bar for each axis and each prior, for or against."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matching.match import Candidate
from workbench import theme
from workbench.language import language, percent, translate
from workbench.wording import axis_word, prior_word


class ContributionBars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[str, float, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, candidate: Candidate | None) -> None:
        self.steps = steps(candidate) if candidate is not None else []
        told = "; ".join(f"{name} {_signed(value)}" for name, value, _ in self.steps)
        sure = percent(candidate.confidence, 0) if candidate is not None else ""
        self.setAccessibleName(translate("Comparison", "Contributions to the score: {steps}").format(steps=told))
        self.setToolTip(translate("Comparison", "How sure: {share}").format(share=sure) if sure else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, max(self._rows(), 1) * self._line())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _rows(self) -> int:
        return (len(self.steps) + 1) // 2

    def _line(self) -> int:
        return self.fontMetrics().height() + theme.TIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widest = max((abs(value) for _, value, _ in self.steps), default=0.0) or 1.0
        rows, half = self._rows(), (self.width() - theme.LOOSE) // 2
        for place, (name, value, _) in enumerate(self.steps):
            left = 0 if place < rows else half + theme.LOOSE
            self._step(painter, left, (place % rows) * self._line(), half, name, value, value / widest)
        painter.end()

    def _step(self, painter: QPainter, left: int, top: int, width: int, name: str, value: float, share: float) -> None:
        tokens = theme.palette()
        metrics = self.fontMetrics()
        name_width = min(metrics.horizontalAdvance("Neighbouring rows") + theme.SNUG, width // 2)
        figure_width = metrics.horizontalAdvance("+00,00")
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(tokens.muted))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_width)
        painter.drawText(QRectF(left, top, name_width, self._line()), middle, elided)
        room = width - name_width - figure_width - theme.SNUG
        centre = left + name_width + room / 3  # more speaks for than against
        reach = (room * 2 / 3 if share > 0 else room / 3) * abs(share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.good if share > 0 else tokens.bad))
        y = top + (self._line() - theme.BAR_HEIGHT) / 2
        if reach >= 0.5:
            painter.drawRoundedRect(QRectF(centre if share > 0 else centre - reach, y, reach, theme.BAR_HEIGHT), 2, 2)
        painter.setPen(QColor(tokens.edge))
        painter.drawLine(round(centre), top + 2, round(centre), top + self._line() - 2)
        painter.setPen(QColor(tokens.text))
        figure = QRectF(left + width - figure_width, top, figure_width, self._line())
        painter.drawText(figure, middle | int(Qt.AlignmentFlag.AlignRight), _signed(value))


def steps(candidate: Candidate) -> list[tuple[str, float, str]]:
    """(name, contribution, evidence): the six axes first, then the priors that moved the score."""
    axes = [(axis_word(axis.axis), axis.contribution, "") for axis in candidate.axes]
    return axes + [(prior_word(p), p.contribution, p.evidence) for p in candidate.priors if p.contribution]


def _signed(value: float) -> str:
    text = f"{value:+.2f}".replace("-", "−")
    return text if language() == "en" else text.replace(".", ",")
