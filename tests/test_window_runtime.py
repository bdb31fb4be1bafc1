"""The Qt binding in use can be trusted with a long session (see the pin in pyproject.toml)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 200


class Bell(QObject):
    rung = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal there")
def test_calls_take_no_reference_of_none_or_true(qtbot: QtBot) -> None:
    bell, widget = Bell(), QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(CALLS):
        bell.rung.emit(number)
        widget.setVisible(False)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert before[0] - after[0] < CALLS / 2
    assert before[1] - after[1] < CALLS / 2
