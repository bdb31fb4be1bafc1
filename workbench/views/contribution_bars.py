"""The score as a sum of steps: one small bar for each axis and each prior, for or against."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matching.axes import Axis
from matching.match import Candidate, Prior
from workbench import theme
from workbench.language import percent, signed, translate
from workbench.wording.domain import axis_word, prior_word
from workbench.wording.weights import method_aside, total_words


class ContributionBars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[str, float, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, candidate: Candidate | None, other: Candidate | None = None) -> None:
        """Show the weights of ``candidate``; ``other`` is what it must be told from."""
        self.steps = steps(candidate) if candidate is not None else []
        told = "; ".join(f"{name} {signed(value)}" for name, value, _ in self.steps)
        self.setAccessibleName(translate("Comparison", "Contributions to the score: {steps}").format(steps=told))
        self.setToolTip(_sure(candidate, other) if candidate is not None else "")
        self.setAccessibleDescription(self.toolTip())
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
        name_width = min(max(map(metrics.horizontalAdvance, _names())) + theme.SNUG, width // 2)
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
        painter.drawText(figure, middle | int(Qt.AlignmentFlag.AlignRight), signed(value))


def _names() -> list[str]:
    """Whatever a step may be called, so that the bars of all candidates begin at one place."""
    return [*map(axis_word, Axis), *map(prior_word, Prior)]


def _sure(candidate: Candidate, other: Candidate | None) -> str:
    """How probable it is, what its weights come to, and why the one has little to do with the other for twins."""
    sure = translate("Comparison", "How sure: {share}").format(share=percent(candidate.confidence, 0))
    parts = [sure, total_words(candidate)]
    if other is not None:
        first, second = sorted((candidate, other), key=lambda one: -one.confidence)
        parts.append(method_aside(second, first))
    return "\n".join(part for part in parts if part)


def steps(candidate: Candidate) -> list[tuple[str, float, str]]:
    """(name, contribution, evidence): the six axes first, then the priors that moved the score."""
    axes = [(axis_word(axis.axis), axis.contribution, "") for axis in candidate.axes]
    return axes + [(prior_word(p.prior), p.contribution, p.evidence) for p in candidate.priors if p.contribution]
