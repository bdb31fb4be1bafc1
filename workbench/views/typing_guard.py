"""What is typed in one go behind a digit is no command: the rest of a code, "14682-9", or of a reason, "2 tubes".

Nor is an Enter: it was meant for the number, which was obeyed already, and would confirm the row behind it unread.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.keys import digit_of

_AT_ONCE = 250  # ms between two keys that are typed in one go; nobody reads a row in less
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TypingGuard(QObject):
    """Hears the keys of the widgets that it is an event filter of, and of those that call :meth:`heard`."""

    ignored = Signal()  # once for each word that was typed on

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at = 0  # when the last key was pressed; 0 where nobody knows
        self._goes_on = False  # a digit was pressed, and what follows at once belongs to it
        self._was_ignored = False

    def heard(self, event: QKeyEvent) -> bool:
        """Whether a key follows a digit at once, so that it is not to be obeyed."""
        text, at = event.text(), event.timestamp()
        is_enter = event.key() in _ENTER
        if not at or not (is_enter or (text and text.isprintable())) or event.modifiers() & COMMANDING:
            return False
        if at == self._at:  # the same press once more, as a key after it was offered as a shortcut
            return self._was_ignored
        is_after = self._goes_on and at - self._at < _AT_ONCE
        self._at, self._goes_on = at, is_after or digit_of(text) is not None
        begins, self._was_ignored = is_after and not self._was_ignored and not is_enter, is_after
        if begins:
            self.ignored.emit()
        return is_after

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if not self.heard(event):
            return False
        event.accept()
        return True
