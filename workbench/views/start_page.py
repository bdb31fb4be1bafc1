"""Where one begins: the demonstration, a new project, or one that was open lately; files may be dropped anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from workbench import theme
from workbench.icons import icon
from workbench.language import translate
from workbench.views.parts import PushButton, button, column, label, line, row


class StartPage(QWidget):
    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    project_wanted = Signal(str)

    def __init__(self, recent: Sequence[Path]) -> None:
        super().__init__()
        self.setObjectName("page")
        title = line("LOINC Workbench", factor=theme.DISPLAY, bold=True)
        lead = label(
            translate(
                "Start", "From your laboratory's catalogue to LOINC, with the reason for every proposal in sight."
            ),
            "muted",
            theme.LEAD,
        )
        cards = QGridLayout()
        cards.setSpacing(theme.WIDE)
        self.cards = [
            _card("play", translate("Start", "Try the demonstration"),
                  translate("Start", "A sample catalogue and a starter subset of LOINC."), self.demo_wanted),
            _card("file-plus", translate("Start", "New project…"),
                  translate("Start", "Your LOINC release, your LIS files, and go."), self.new_wanted),
            _card("folder-open", translate("Start", "Open a project…"),
                  translate("Start", "A file that the workbench wrote."), self.open_wanted),
        ]  # fmt: skip
        for place, card in enumerate(self.cards):
            cards.addWidget(card, 0, place)
        inside = QWidget()
        inside.setMaximumWidth(980)
        inside.setLayout(column(title, lead, cards, *self._recent(recent), self._hint(), spacing=theme.WIDE))
        middle = row(1, inside, 1)
        middle.setStretch(1, 6)
        self.setLayout(column(1, middle, 2, margin=theme.LOOSE))

    def _recent(self, recent: Sequence[Path]) -> list[QWidget]:
        if not recent:
            return []
        links: list[QWidget] = [line(translate("Start", "Recent projects"), "heading")]
        for path in recent:
            link = button(f"{path.stem}   ·   {path.parent}", partial(self.project_wanted.emit, str(path)), "flat")
            link.setAccessibleName(translate("Start", "Open {name}").format(name=path.stem))
            links.append(link)
        return links

    def _hint(self) -> QWidget:
        return label(
            translate(
                "Start",
                "You can drop files anywhere in this window: a project, your LIS files (LOINC_1, LOINC_2, LOINC_3), a "
                "table (CSV, XLSX, ODS), or the LOINC zip as downloaded.",
            ),
            "muted",
        )


def _card(symbol: str, title: str, words: str, signal: SignalInstance) -> QPushButton:
    card = PushButton()
    card.setObjectName("card")
    card.setAccessibleName(title)
    card.setAccessibleDescription(words)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    picture = line()
    picture.setPixmap(icon(symbol, "accent").pixmap(24, 24))
    name, told = line(title, factor=theme.LEAD, bold=True), label(words, "muted")
    inside = column(picture, name, told, 1, margin=theme.WIDE, spacing=theme.TIGHT)
    for part in (picture, name, told):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    card.setLayout(inside)
    card.setMinimumHeight(card.fontMetrics().height() * 8)
    card.clicked.connect(lambda: signal.emit())
    return card
