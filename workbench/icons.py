"""Icons by name, from ``resources/icons`` (Lucide), drawn in a colour of the palette at the screen's density."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import theme

SIZES = (16, 20, 24, 32, 48)


def icon(name: str, tone: str = "text") -> QIcon:
    """The icon ``name`` in the palette's colour ``tone``; FileNotFoundError when there is no such icon."""
    return _icon(name, getattr(theme.palette(), tone), theme.palette().edge)


def pixmap(name: str, tone: str, size: int, density: float = 1.0) -> QPixmap:
    return _draw(name, getattr(theme.palette(), tone), size, density)


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for size in SIZES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would wash the colour out on the row in hand
            made.addPixmap(_draw(name, colour, size, 1.0), mode)
        made.addPixmap(_draw(name, disabled, size, 1.0), QIcon.Mode.Disabled)
    return made


@cache
def _draw(name: str, colour: str, size: int, density: float) -> QPixmap:
    source = (files("resources") / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    drawn = QPixmap(round(size * density), round(size * density))
    drawn.setDevicePixelRatio(density)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
