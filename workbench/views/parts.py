"""Small building blocks that many views share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench import theme
from workbench.icons import icon
from workbench.stylesheet import refresh_style, scaled

Box = TypeVar("Box", QVBoxLayout, QHBoxLayout)


def label(text: str = "", role: str = "", factor: float = theme.BODY, bold: bool = False) -> QLabel:
    """A text that can be selected and wraps; ``role`` is one that the style sheet knows."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    if factor != theme.BODY or bold:
        scaled(made, factor, bold)
    return made


def line(text: str = "", role: str = "", factor: float = theme.BODY, bold: bool = False) -> QLabel:
    made = label(text, role, factor, bold)
    made.setWordWrap(False)
    return made


class ElidedLine(QLabel):
    """One line as wide as there is room: what does not fit is marked by an ellipsis and read in the tool tip."""

    def __init__(self, role: str = "", factor: float = theme.BODY, bold: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if factor != theme.BODY or bold:
            scaled(self, factor, bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, text: str) -> None:
        self.setToolTip(text)
        self._fit()

    def whole(self) -> int:
        """How many pixels wide the whole text is."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self.toolTip()) + theme.HAIR

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.toolTip(), Qt.TextElideMode.ElideRight, self.width()))


class Badge(QLabel):
    """A word on a tinted ground: the tone is never the only sign."""

    def __init__(self, text: str = "", tone: str = "quiet") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)

    def tell(self, text: str, tone: str) -> None:
        self.setText(text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            refresh_style(self)


class Pages(QStackedWidget):
    """Widgets in one place, which takes the room that the one shown needs, not that of the widest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())


class TallArea(QScrollArea):
    """What scrolls up and down only: it asks for the width that all of it needs."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # Qt's own asks for no width
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(self._inside.minimumSizeHint().width() + beside, super().minimumSizeHint().height())


class PushButton(QPushButton):
    """A button that Enter presses as Space does; outside of a dialog Qt's does not hear it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter is pressed, once: held down it does not go on to what comes next."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


def button(text: str, act: Callable[[], object], name: str = "", symbol: str = "") -> QPushButton:
    made = PushButton(text)
    made.setAccessibleName(text.replace("&", ""))
    if name:
        made.setObjectName(name)
    if symbol:
        made.setIcon(icon(symbol, "on_accent" if name == "primary" else "accent"))
    made.clicked.connect(lambda: act())
    return made


def column(*items: QWidget | QLayout | int, margin: int = 0, spacing: int = theme.SNUG) -> QVBoxLayout:
    """Items from top to bottom; a number is a stretch."""
    return _fill(QVBoxLayout(), items, margin, spacing)


def row(*items: QWidget | QLayout | int, margin: int = 0, spacing: int = theme.SNUG) -> QHBoxLayout:
    """Items from left to right; a number is a stretch."""
    return _fill(QHBoxLayout(), items, margin, spacing)


def _fill(layout: Box, items: tuple[QWidget | QLayout | int, ...], margin: int, spacing: int) -> Box:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def pane(layout: QLayout) -> QFrame:
    made = QFrame()
    made.setObjectName("pane")
    made.setLayout(layout)
    return made


def rule() -> QFrame:
    made = QFrame()
    made.setObjectName("rule")
    return made


def is_escape_override(event: QEvent) -> bool:
    """Claims Esc for the widget that is asked, so that it comes as a key and not as the page's shortcut."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_escape = event.key() == Qt.Key.Key_Escape
    if is_escape:
        event.accept()
    return is_escape


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
