"""Qt's own words (menus of text fields, file dialogs, names of keys) in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def speak_qt(application: QCoreApplication, language: str) -> None:
    """Make Qt speak ``language``; English is what it speaks without a translation."""
    QLocale.setDefault(QLocale(language))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if language == "en":
        return
    translator = QTranslator(application)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
