"""Short messages under the work: what was done, with undo and what else to do about it; never a box to click away, and
nothing moves for them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from workbench import theme
from workbench.language import translate
from workbench.models.notices import Notice, Offer, Tone, Until
from workbench.stylesheet import refresh_style
from workbench.views.parts import ElidedLine, button, row

SHOWN_FOR = 9000  # ms


class NoticeBar(QFrame):
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.text = ElidedLine()
        self.undo = button(translate("Notice", "Undo (Ctrl+Z)"), self.undo_wanted.emit, "flat")
        self.offered = button(translate("Notice", "What the message offers (F8)"), self._take_up, "flat")
        QShortcut(QKeySequence(Qt.Key.Key_F8), self, self._take_up)
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(policy)
        inside = row(self.text, self.undo, self.offered)
        inside.setContentsMargins(theme.ROOM, theme.HAIR, theme.TIGHT, theme.HAIR)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self._idle = ""
        self._offer: Offer | None = None
        self._until = Until.LATER
        self._fade = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._fade.timeout.connect(self._rest)
        self._rest()

    def retranslate(self) -> None:
        self.undo.setText(translate("Notice", "Undo (Ctrl+Z)"))
        self.undo.setAccessibleName(self.undo.text())

    def set_idle(self, text: str) -> None:
        """What stands there while there is nothing to tell."""
        self._idle = text
        if self._until is not Until.TOLD:
            self._rest()

    def show_notice(self, notice: Notice) -> None:
        self._put(notice.text, notice.tone.value, notice.undoable, notice.offer)
        self._until = notice.until
        # what went wrong stays until something else is told
        if notice.tone is Tone.BAD or notice.until is Until.TOLD:
            self._fade.stop()
        else:
            self._fade.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def tell_aside(self, notice: Notice) -> None:
        """Show what may go unread: not in the place of what has to be read."""
        if self._until is not Until.TOLD:
            self.show_notice(notice)

    def leave_row(self, place: int = -1) -> None:
        """Another row is taken in hand: what was said of the one before is true no more."""
        self._end(Until.NEXT_ROW)

    def leave_question(self) -> None:
        """A question is answered or given up: so is what was said of its answer."""
        self._end(Until.ANSWERED)

    def _end(self, until: Until) -> None:
        if self._until is until:
            self._rest()

    def _rest(self) -> None:
        self._fade.stop()
        self._put(self._idle, "idle", False)
        self._until = Until.LATER

    def _take_up(self) -> None:
        if self._offer is not None:
            self._offer.act()

    def _put(self, text: str, tone: str, undoable: bool, offer: Offer | None = None) -> None:
        self.text.tell(text)
        self.setAccessibleName(text)
        self.undo.setVisible(undoable)
        self._offer = offer
        if offer is not None:
            self.offered.setText(offer.words)
            self.offered.setAccessibleName(offer.words)
        self.offered.setVisible(offer is not None)
        self.setProperty("tone", tone)
        refresh_style(self)
