"""The tokens of :mod:`workbench.theme` as a Qt palette and a Qt style sheet."""

from __future__ import annotations

from importlib.resources import files
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from workbench import theme

_RULES = Template("""
* { outline: none; }
QMainWindow, QDialog, #page { background: $window; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }

QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }

#pane { background: $surface; border: 1px solid $line; border-radius: 6px; }
#quietBox { background: $sunken; border: 1px solid $line; border-radius: 6px; }
#header { background: $surface; border-bottom: 1px solid $line; }
#strip { background: $caution_soft; border-bottom: 1px solid $line; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }

QTableView, QListView, QTreeView {
  background: $surface; border: none; gridline-color: $line;
  selection-background-color: $accent_soft; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $focus; }
QTableView, QListView, QTreeView { border: 1px solid transparent; border-radius: 5px; }
QTableView::item { padding: 0 6px; border-bottom: 1px solid $line; }
QTreeView::item { padding: 2px 4px; }
QTreeView::item:selected, QTreeView::item:hover { background: $accent_soft; color: $text; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
  background: $sunken; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 6px; }
QTableCornerButton::section { background: $sunken; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
  background: $surface; border: 1px solid $edge; border-radius: 5px; padding: 4px 7px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 3px 6px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; margin-right: 4px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: 2px; }

QPushButton, QToolButton {
  background: $surface; border: 1px solid $edge; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover, QToolButton:hover { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $edge; border-color: $line; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton#primary:hover { background: $focus; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $quiet_soft; color: $muted; border-color: $line; }
QPushButton#flat, QToolButton { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton#flat { color: $accent; text-align: left; }
QPushButton#flat:hover, QToolButton:hover { background: $accent_soft; }
QPushButton#flat:focus, QToolButton:focus { border: 1px solid $focus; }
QPushButton#choice { border-radius: 0; padding: 4px 10px; color: $muted; }
QPushButton#choice:checked { background: $accent_soft; color: $text; border-color: $accent; }
QPushButton#choice:focus { border: 2px solid $focus; padding: 3px 9px; }

QPushButton#card { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 12px; text-align: left; }
QPushButton#card:hover { border-color: $accent; background: $accent_soft; }
QPushButton#card:focus { border: 2px solid $focus; padding: 11px; }

QProgressBar { background: $quiet_soft; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 13px; height: 13px;
  border: 1px solid $edge; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox:focus { color: $accent; }
QRadioButton { border: 2px solid transparent; border-radius: 5px; padding: 2px 4px; }
QRadioButton:focus { border-color: $focus; }
QScrollArea { border: 1px solid transparent; border-radius: 5px; }
QScrollArea:focus { border-color: $focus; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="heading"] { color: $muted; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[tone="good"] { background: $good_soft; color: $good; border-radius: 4px; padding: 1px 5px; }
QLabel[tone="near"] { background: $near_soft; color: $near; border-radius: 4px; padding: 1px 5px; }
QLabel[tone="caution"] { background: $caution_soft; color: $caution; border-radius: 4px; padding: 1px 5px; }
QLabel[tone="bad"] { background: $bad_soft; color: $bad; border-radius: 4px; padding: 1px 5px; }
QLabel[tone="quiet"] { background: $quiet_soft; color: $quiet; border-radius: 4px; padding: 1px 5px; }
QFrame#notice { background: $surface; border: 1px solid $edge; border-left: 4px solid $accent; border-radius: 6px; }
QFrame#notice[tone="idle"] { background: $window; border-color: transparent; }
QFrame#notice[tone="idle"] QLabel { color: $muted; }
QFrame#notice[tone="good"] { border-left-color: $good; }
QFrame#notice[tone="caution"] { border-left-color: $caution; }
QFrame#notice[tone="bad"] { border-left-color: $bad; }
QFrame#rule { background: $line; max-height: 1px; min-height: 1px; border: none; }
""")


def dress(application: QApplication) -> None:
    """Draw every window of the application with the theme now chosen.

    Without the rules of before: put in their place, new ones take Qt several times as long as they do alone.
    """
    application.setStyleSheet("")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(_qt_palette())
    tokens = {name: getattr(theme.palette(), name) for name in theme.token_names()}
    application.setStyleSheet(_RULES.substitute(tokens, check=_image("tick"), chevron=_image("chevron")))


def _image(name: str) -> str:
    """The path of an image in the theme's own colour: a style sheet takes images by path only."""
    return str(files("resources") / "icons" / f"{name}-for-{theme.theme_name()}.svg").replace("\\", "/")


def _qt_palette() -> QPalette:
    tokens = theme.palette()
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent_soft,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def scaled(widget: QWidget, factor: float, bold: bool = False) -> QFont:
    """The system's font times a step of the type scale."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    font.setBold(bold)
    widget.setFont(font)
    return font


def refresh_style(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
