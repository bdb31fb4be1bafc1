"""Thin strips under the header: what is wrong with the release in use, and the work that runs beside the review."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar

from workbench import theme
from workbench.icons import icon, pixmap
from workbench.language import translate
from workbench.views.parts import button, label, line, row
from workbench.wording.stages import stage_words


class ReleaseStrip(QFrame):
    """Says, as long as it is true, why the release in use is not the one to work with, and how to get that."""

    import_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("strip")
        sign = QLabel()
        sign.setPixmap(pixmap("triangle-alert", "caution", 16, self.devicePixelRatioF()))
        words = label(text)  # a line would hold the window as wide as it is
        self.setAccessibleName(text)
        how = button(translate("Strip", "How to get the full release"), self.help_wanted.emit, "flat")
        go = button(translate("Strip", "Import a release…"), self.import_wanted.emit, "flat")
        inside = row(sign, words, how, go)
        inside.setStretchFactor(words, 1)
        inside.setContentsMargins(theme.WIDE, theme.HAIR, theme.WIDE, theme.HAIR)
        self.setLayout(inside)


def starter_words(terms: int) -> str:
    return translate("Strip", "Starter subset of LOINC: %n terms only. Many analyses will find no code.", "", terms)


def missing_words(wanted: str, found: str) -> str:
    """That a project's own release is gone and another one is used."""
    text = translate("Strip", "LOINC {wanted} of this project is not on this computer: {found} is used instead.")
    return text.format(wanted=wanted, found=found)


class TaskStrip(QFrame):
    """What is being done, how far, how long still, and a way to stop it."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.words, self.left = line(), line(role="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Strip", "Progress"))
        self.cancel = button(translate("Strip", "Cancel"), self.cancel_wanted.emit, symbol="x")
        inside = row(self.words, self.bar, self.left, self.cancel, spacing=theme.ROOM)
        inside.setStretchFactor(self.bar, 1)
        inside.setContentsMargins(theme.WIDE, theme.TIGHT, theme.WIDE, theme.TIGHT)
        self.setLayout(inside)
        self.setVisible(False)
        self._stage, self._since = "", 0.0

    def retranslate(self) -> None:
        self.bar.setAccessibleName(translate("Strip", "Progress"))
        self.cancel.setText(translate("Strip", "Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())

    def begin(self, words: str) -> None:
        self.cancel.setIcon(icon("x", "accent"))  # in the colours of the day
        self.words.setText(words)
        self.left.setText("")
        self.bar.setRange(0, 0)
        self._stage = ""
        self.setVisible(True)

    def tell(self, done: int, total: int, stage: str) -> None:
        if stage != self._stage:
            self._stage, self._since = stage, time.monotonic()
            self.words.setText(stage_words(stage))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.left.setText(time_left(time.monotonic() - self._since, done, total))

    def end(self) -> None:
        self.setVisible(False)


def time_left(passed: float, done: int, total: int) -> str:
    """« encore 2 min » from what was done so far; '' while it is too early to say."""
    if passed < 1.5 or not done or done >= total:
        return ""
    seconds = passed * (total - done) / done
    if seconds < 60:
        return translate("Strip", "%n s left", "", max(round(seconds), 1))
    return translate("Strip", "%n min left", "", round(seconds / 60))
