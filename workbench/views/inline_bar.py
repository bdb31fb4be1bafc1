"""One question under the panes, answered by key.

A closed question takes one of its answers, at once by its number. One that takes words of one's own takes what is
written, and only Enter gives it: on an AZERTY keyboard « é » or « ç » is the number row too, and words begin with them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from workbench import theme
from workbench.keys import digit_of
from workbench.language import translate
from workbench.views.flow import Flow
from workbench.views.parts import PushButton, button, clear, column, is_escape_override, line, row
from workbench.views.typing_guard import COMMANDING, TypingGuard

Answer = Callable[[str], object]  # False, and told why, for what is no answer
_GOING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class InlineBar(QFrame):
    closed = Signal()  # whatever it was that closed it
    answered = Signal()  # by its own keys

    def __init__(self, guard: TypingGuard) -> None:
        super().__init__()
        self._guard = guard
        self.setObjectName("notice")
        self.prompt = line(role="strong")
        self.box = QLineEdit()
        self.box.setAccessibleName(translate("Inline", "Answer"))
        self.box.installEventFilter(self)
        self.choices = Flow()
        self._options: list[str] = []
        self._takes_words = False
        self._listed: QWidget | None = None
        self._answer: Answer = lambda text: None
        go = button(translate("Inline", "OK (Enter)"), lambda: self._give_written(), "primary")
        leave = button(translate("Inline", "Cancel (Esc)"), self.close_bar)
        self.asked = row(self.prompt, self.box, go, leave)
        self.setLayout(column(self.asked, self.choices, margin=theme.SNUG))
        self.setVisible(False)

    def ask(self, prompt: str, answer: Answer, options: Sequence[str], listed: QWidget | None = None) -> None:
        """Show a closed question; ``answer`` gets the option chosen, or what was written that is none. ``listed``: what
        the question is about, gone through by ↑ and ↓ while it stands; an answer is taken from there too."""
        self._takes_words = False
        self._show(prompt, answer, options, "", translate("Inline", "Number"))
        self._listed = listed
        if listed is not None:
            listed.installEventFilter(self)

    def ask_words(
        self, prompt: str, answer: Answer, options: Sequence[str] = (), text: str = "", hint: str = ""
    ) -> None:
        """Show a question that takes words of one's own; ``answer`` gets them, or the option whose number was written
        alone. ``hint``: what may be written; ``text``: what is written there already."""
        self._takes_words = True
        self._show(prompt, answer, options, text, hint)

    def _show(self, prompt: str, answer: Answer, options: Sequence[str], text: str, hint: str) -> None:
        self._options, self._answer, self._listed = list(options), answer, None
        is_long = self.prompt.fontMetrics().horizontalAdvance(prompt) > self.width() // 2
        self.prompt.setWordWrap(is_long)
        # only words of one's own need the room that a short question leaves
        self.asked.setStretch(0, int(is_long or not self._takes_words))
        self.prompt.setText(prompt)
        self.box.setAccessibleName(prompt)
        self.box.setPlaceholderText(hint)
        self.box.setText(text)
        clear(self.choices)
        for place, option in enumerate(options):
            choice = PushButton(f"{place + 1}  {option}")
            choice.setObjectName("flat")
            choice.setAccessibleName(option)
            choice.clicked.connect(lambda _=False, option=option: self._give(option))
            self.choices.addWidget(choice)
        self._open()

    def _open(self) -> None:
        self.setVisible(True)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def close_bar(self) -> None:
        self.put_away()
        self.answered.emit()

    def put_away(self) -> None:
        """Close it from outside, where the focus is elsewhere already."""
        self.setVisible(False)
        self.closed.emit()

    def _give_written(self) -> None:
        """What stands in the box; a number that stands there alone is that option."""
        option = self._option(self.box.text().strip())
        self._give(self.box.text() if option is None else option)

    def _option(self, sign: str) -> str | None:
        place = digit_of(sign)
        return self._options[place] if place is not None and place < len(self._options) else None

    def _give(self, text: str) -> None:
        """Take the answer; one that is none leaves the question as it is, with what was written."""
        answer = self._answer
        self.close_bar()
        if answer(text) is False:
            self.box.setText(text)
            self._open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._listed and self.isVisible():
            return isinstance(event, QKeyEvent) and self._heard_in_list(event)
        if watched is self.box and is_escape_override(event):
            return True
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._listed is not None and event.key() in _GOING:
                QApplication.sendEvent(self._listed, event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._give_written()
                return True
            option = None if self._takes_words or self.box.text() else self._option(event.text())
            if option is not None:
                self._guard.heard(event)  # what is typed on behind it goes to the rows
                self._give(option)
                return True
        return super().eventFilter(watched, event)

    def _heard_in_list(self, event: QKeyEvent) -> bool:
        """What is typed on the list is an answer, as if the box had been gone back to; a key that goes along is not."""
        is_sign = event.text().isprintable() and event.text() and not event.modifiers() & COMMANDING
        if not is_sign and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # it comes as a key and not as a command on the row in hand
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.box, event)
        return True
