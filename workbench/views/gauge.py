"""The coverage gauge: how much is confirmed, with a mark at the target, and the same in words."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matching.curation.coverage import TARGET, Coverage, Share
from workbench import theme
from workbench.language import number, percent, translate

_ALL = Fraction(1)


class Gauge(QWidget):
    """A bar with a mark at 80 %, or at the ``target`` there is; ``tall`` for the header, slim in lists."""

    def __init__(self, tall: bool = False, target: Fraction | None = TARGET) -> None:
        super().__init__()
        self.target = target
        self.share = Share()
        self.tall = tall
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(180, 22 if self.tall else 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def tell(self, share: Share, name: str) -> None:
        self.share = share
        self.setAccessibleName(f"{name}: {share_words(share)}")
        self.setToolTip(share_words(share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = 12 if self.tall else theme.BAR_HEIGHT
        bar = QRectF(1, (self.height() - height) / 2, self.width() - 2, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.quiet_soft))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        value = self.share.value or 0.0
        if value:
            painter.setBrush(QColor(tokens.good if self.share.reaches(self.target or _ALL) else tokens.accent))
            painter.drawRoundedRect(
                QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, -bar.width() * (1 - value), 0), height / 2, height / 2
            )
        if self.target is not None:
            mark = bar.left() + bar.width() * float(self.target)
            painter.setBrush(QColor(tokens.text))
            painter.drawRect(QRectF(mark - 1, bar.top() - 4, 2, height + 8))
        painter.end()


def share_words(share: Share) -> str:
    """The numbers in words, as a screen reader says them."""
    if share.value is None:
        return translate("Coverage", "no rows")
    text = translate("Coverage", "{share}, {done} out of {total}")
    return text.format(share=percent(share.value), done=number(share.done), total=number(share.total))


def to_go_words(coverage: Coverage) -> str:
    """How far the target is."""
    if coverage.is_reached:
        return translate("Coverage", "80% reached")
    return translate("Coverage", "%n rows to 80%", "", coverage.missing_to_target)
