"""What Qt needs of the system before a window can open. No Qt here: it is asked when Qt cannot be."""

from __future__ import annotations

import os
import sys

from workbench.language import translate

# What Debian and Ubuntu call the libraries that PySide6 does not bring along; the others are theirs in turn.
QT_PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
)
_UNSEEN = ("offscreen", "minimal", "vnc")


def has_display() -> bool:
    """True where Qt can open a window; Qt itself would end the process where it cannot."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_seen() -> bool:
    """True where somebody would see the window."""
    return has_display() and os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in _UNSEEN


def missing_library(reason: str) -> str:
    """The sentence for a library that Qt does not find; ``reason`` is what the system says."""
    text = translate(
        "App",
        "The window cannot start: Qt does not find a library it needs.\n  {error}\n"
        "On Debian or Ubuntu, install what is missing with:\n  sudo apt install {packages}\n"
        "The command line works without them: loinc-workbench --help",
    )
    return text.format(error=reason, packages=QT_PACKAGES)


def missing_display() -> str:
    return translate(
        "App",
        "The window cannot start: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
        "Start it in a desktop session, or over ssh with: ssh -X\n"
        "The command line works without one: loinc-workbench --help",
    )
