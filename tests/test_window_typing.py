"""A code or a word that is typed in one go at the rows does one thing at most, and that is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from matching.mapping import Status
from tests.window_driving import Bench
from workbench.views.typing_guard import TypingGuard


def key(text: str, at: int, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    return event


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def guard(qapp: QApplication, told: list[str]) -> TypingGuard:
    made = TypingGuard(qapp)
    made.ignored.connect(lambda: told.append("ignored"))
    return made


def obeyed(guard: TypingGuard, *keys: tuple[str, int]) -> str:
    return "".join(text for text, at in keys if not guard.heard(key(text, at)))


def test_of_a_code_that_is_typed_at_the_rows_the_first_digit_is_obeyed(guard: TypingGuard, told: list[str]) -> None:
    typed = [(sign, 1000 + 120 * place) for place, sign in enumerate("14682-9")]
    assert obeyed(guard, *typed) == "1"
    assert told == ["ignored"]


def test_of_words_behind_a_digit_none_is_obeyed_and_the_next_row_s_key_is(guard: TypingGuard) -> None:
    typed = [(sign, 1000 + 150 * place) for place, sign in enumerate("2 tubes")]
    assert obeyed(guard, *typed, ("n", 4000)) == "2n"


def test_keys_that_are_pressed_one_by_one_are_obeyed(guard: TypingGuard, told: list[str]) -> None:
    assert obeyed(guard, ("1", 1000), ("1", 1300), ("2", 1600), ("u", 1900), ("n", 1950)) == "112un"
    assert told == []


def test_one_press_is_heard_twice_and_is_one(guard: TypingGuard) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        assert not guard.heard(key("1", 1000, kind))
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        assert guard.heard(key("4", 1100, kind))


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_an_enter_at_once_behind_a_digit_confirms_no_other_row(
    guard: TypingGuard, told: list[str], enter: Qt.Key
) -> None:
    pressed = QKeyEvent(QEvent.Type.KeyPress, enter, Qt.KeyboardModifier.NoModifier, "\r")
    pressed.setTimestamp(1150)
    assert obeyed(guard, ("1", 1000)) == "1"
    assert guard.heard(pressed)
    assert told == [], "the digit did what the Enter was meant for"
    pressed.setTimestamp(1600)
    assert not guard.heard(pressed)


def test_the_enter_behind_the_number_of_a_closed_question_goes_to_no_row(bench: Bench) -> None:
    bench.press(Qt.Key.Key_H)
    number = key("1", 1000)
    QApplication.sendEvent(bench.page.bar.box, number)
    assert bench.mapping("GLY").status is Status.CONFIRMED
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    pressed.setTimestamp(1150)
    assert bench.page.guard.eventFilter(bench.page.catalogue.table, pressed)


def test_what_is_typed_on_goes_to_no_command_of_the_rows(bench: Bench) -> None:
    rows, sheet = bench.page.catalogue.table, bench.review.sheet
    before = list(sheet.mappings)
    for text, at in (("1", 1000), ("n", 1100), ("x", 1200)):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            QApplication.sendEvent(rows, key(text, at, kind))
    assert "was not obeyed" in bench.notices[-1]
    assert not bench.page.bar.isVisible()
    changed = [after.status for one, after in zip(before, sheet.mappings, strict=True) if one != after]
    assert changed in ([], [Status.CONFIRMED])  # by the digit, where the platform makes a shortcut of it
