"""The window's entry point, and the one place that builds and wires it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.qt_needs import has_display, missing_display, missing_library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workbench.desk import Desk
    from workbench.views.main_window import MainWindow


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on the project named, or on the start page; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        print(missing_library(str(error)), file=sys.stderr)
        return 1
    if not has_display():
        print(missing_display(), file=sys.stderr)
        return 1
    return _run([Path(name) for name in given if not name.startswith("-")])


def _run(files: list[Path]) -> int:
    from PySide6.QtWidgets import QApplication

    from workbench import desk_files

    application = QApplication(sys.argv[:1])
    window, desk = build(application)
    sys.excepthook = desk.tell_unforeseen
    window.show()
    if files:
        desk_files.drop(desk, files)
    else:
        desk.show_start()
    return application.exec()


def build(
    application: QApplication,
    preferences_file: Path | None = None,
    store: Path | None = None,
    documents: Path | None = None,
) -> tuple[MainWindow, Desk]:
    """The window and the desk behind it, ready to be shown; places other than the user's own are for tests."""
    import platformdirs
    from PySide6.QtCore import Qt

    from catalog_io.release_store import release_store
    from workbench import theme
    from workbench.desk import Desk
    from workbench.language import set_language
    from workbench.preferences import Preferences
    from workbench.qt_words import speak_qt
    from workbench.stylesheet import dress
    from workbench.views.main_window import MainWindow

    # Work in the background gives way within half a millisecond; Python's own 5 ms add up while a table is painted.
    sys.setswitchinterval(0.0005)
    settings = preferences_file or platformdirs.user_config_path("loinc-workbench", appauthor=False) / "window.ini"
    preferences = Preferences(settings)
    application.setApplicationDisplayName("LOINC Workbench")
    set_language(preferences.language)
    speak_qt(application, preferences.language)
    is_dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    theme.use_theme(preferences.theme or ("dark" if is_dark else "light"))
    dress(application)
    window = MainWindow()
    window.resize(1360, 820)
    if preferences.geometry is not None:
        window.restoreGeometry(preferences.geometry)
    place = documents or platformdirs.user_documents_path() / "LOINC Workbench"
    return window, Desk(window, preferences, store or release_store(), place)


if __name__ == "__main__":
    sys.exit(main())
