"""Sentences under each other, in no more room than they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget, QStyle

from workbench import theme

_FEW = 4  # sentences
_NO_LIMIT = (1 << 24) - 1  # Qt's


class SentenceList(QListWidget):
    """As high as its sentences while they are few, whole and with no empty room; more of them scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def fit(self) -> None:
        """Take the height that the sentences need at the width there is."""
        if self.count() > _FEW:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_NO_LIMIT)
            return
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        room = QRect(0, 0, self.width() - 2 * (self.frameWidth() + margin), _NO_LIMIT)
        texts = [self.item(place).text() for place in range(self.count())]
        heights = [self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() for text in texts]
        self.setFixedHeight(sum(heights) + 2 * self.frameWidth() + theme.HAIR)
