"""``window``: opens the window, in a process of its own, so that the command line never needs Qt."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from workbench.command_line.console import FAILED, tell
from workbench.command_line.parser import Verbs, add_verb
from workbench.language import translate
from workbench.qt_needs import missing_library


def add(verbs: Verbs) -> None:
    parser = add_verb(verbs, "window", translate("Cli", "Opens the window, as does no verb at all"), run)
    parser.inputs.add_argument(
        "files", nargs="*", type=Path, metavar=translate("Cli", "FILE"),
        help=translate("Cli", "a project to open, or catalogue files to begin one with"),
    )  # fmt: skip


def run(said: Namespace) -> int:
    return open_window(said.files)


def open_window(files: list[Path]) -> int:
    """Open the window and wait until it is closed; where Qt or the display is missing, that is told."""
    status = subprocess.run([sys.executable, "-m", "workbench.app", *map(str, files)], check=False).returncode
    if status < 0:
        # Qt does not raise where its platform plugin misses a library or the display refuses: it ends the process.
        tell(missing_library(translate("Cli", "Qt ended by itself; what it says stands above.")))
        return FAILED
    return status
