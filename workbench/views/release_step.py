"""Which LOINC release to work with: one already imported, the starter, or a zip as downloaded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from catalog_io.release_manifest import ReleaseInfo
from workbench import theme
from workbench.language import translate
from workbench.views.parts import button, clear, column, label, line, row


class ReleaseStep(QWidget):
    changed = Signal()
    import_wanted = Signal()

    def __init__(self, releases: Sequence[ReleaseInfo]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._infos: list[ReleaseInfo] = []
        self._list = column(spacing=theme.SNUG)
        title = line(translate("Release", "With which LOINC release?"), factor=theme.LEAD, bold=True)
        self.go = button(translate("Release", "Import a LOINC zip…"), self.import_wanted.emit, symbol="download")
        how = label(how_to_get_loinc(), "muted")
        self.setLayout(column(title, self._list, row(self.go, 1), how, 1, spacing=theme.ROOM))
        self._group.idToggled.connect(lambda *_: self.changed.emit())
        self.show_releases(releases)

    @property
    def chosen(self) -> ReleaseInfo | None:
        place = self._group.checkedId()
        return self._infos[place] if 0 <= place < len(self._infos) else None

    def show_releases(self, releases: Sequence[ReleaseInfo], chosen: str = "") -> None:
        """The releases there are, in their order, the starter last; ``chosen`` names the one to take, else the first
        is."""
        self._infos = sorted(releases, key=lambda info: info.is_starter)
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear(self._list)
        for place, info in enumerate(self._infos):
            radio = QRadioButton(release_words(info))
            radio.setToolTip(f"{info.name} · {info.source_name}")
            self._group.addButton(radio, place)
            self._list.addWidget(radio)
        names = [info.name for info in self._infos]
        first = self._group.button(names.index(chosen) if chosen in names else 0)
        if first is not None:
            first.setChecked(True)
        self._order_tabs()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tabs()  # what has no window yet has no order

    def _order_tabs(self) -> None:
        """From top to bottom, though the releases come and go."""
        for radio in self._group.buttons():
            self.setTabOrder(radio, self.go)

    def take_focus(self) -> None:
        checked = self._group.checkedButton()
        (checked or self).setFocus()


def release_words(info: ReleaseInfo) -> str:
    terms = translate("Release", "%n terms", "", info.term_count)
    if info.is_starter:
        return translate("Release", "Starter subset, to try the workbench ({terms})").format(terms=terms)
    french = any(language.startswith("fr") for language in info.languages)
    named = translate("Release", "LOINC {version} ({terms})").format(version=info.version, terms=terms)
    return named if french else translate("Release", "{name}, without French names").format(name=named)


def how_to_get_loinc() -> str:
    return translate(
        "Release",
        "The full release is free: make an account on loinc.org, download “LOINC Complete” (one zip file, with the "
        "French names in it), and import the zip as it is.",
    )
