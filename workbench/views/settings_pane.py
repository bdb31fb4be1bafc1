"""The settings of the project: who publishes its codes, how rows are read, whether it learns from other projects."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from catalog_io.fhir_identity import InvalidIdentity
from matching.catalogue import Level
from workbench import theme
from workbench.exporting import identity
from workbench.language import translate
from workbench.project.settings import Settings
from workbench.views.parts import TallArea, button, column, is_escape_override, label, line, pane, row
from workbench.wording.domain import level_words, reading_words
from workbench.wording.errors import identity_sentence


class SettingsPane(QWidget):
    closed = Signal()
    kept = Signal(object)  # Settings

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self.laboratory = QLineEdit()
        self.base = QLineEdit()
        self.base.setPlaceholderText(translate("Settings", "https://…, without it a stand-in is written"))
        self.oids = {level: QLineEdit() for level in Level}
        self.reading = QComboBox()
        self.reading.addItems(list(reading_words()))
        self.memory = QCheckBox(translate("Settings", "Learn from my other projects, and let them learn from this one"))
        self.wrong = label()
        self.wrong.setProperty("tone", "bad")
        self.keep = button(translate("Settings", "Keep (Enter)"), self._keep, "primary")
        leave = button(translate("Settings", "Back (Esc)"), self.closed.emit)
        inside = QWidget()
        self.specimens = label(role="muted")
        parts = (self._form(), self.memory, self._memory_words(), self.specimens, 1)
        inside.setLayout(column(*parts, spacing=theme.ROOM))
        area = TallArea(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("Settings", "Settings of the project"))
        title = line(translate("Settings", "Settings of the project"), factor=theme.LEAD, bold=True)
        self.setLayout(column(pane(column(title, area, self.wrong, row(1, leave, self.keep), margin=theme.ROOM))))
        for field in (self.laboratory, self.base, *self.oids.values(), self.reading, self.memory):
            field.installEventFilter(self)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, theme.SNUG, 0)
        fields = [
            (translate("Settings", "Laboratory"), self.laboratory),
            (translate("Settings", "Address of the FHIR resources"), self.base),
        ]
        oid = translate("Settings", "OID of the codes of the {level}")
        for level, field in self.oids.items():
            field.setPlaceholderText(translate("Settings", "dotted numbers, optional"))
            fields.append((oid.format(level=level_words(level)), field))
        for words, field in fields:
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.reading.setAccessibleName(translate("Settings", "Reading"))
        form.addRow(translate("Settings", "Reading"), self.reading)
        return form

    def _memory_words(self) -> QWidget:
        return label(
            translate(
                "Settings",
                "The memory holds the words, units, specimens and LOINC codes of confirmed rows, in a file of your own "
                "on this computer: no laboratory, no local code, no patient.",
            ),
            "muted",
        )

    def show_settings(self, settings: Settings, is_read_only: bool = False) -> None:
        """Fill the fields and go to the first; of a project that is only read they are to be looked at."""
        self.keep.setEnabled(not is_read_only)
        self._settings = settings
        self.laboratory.setText(settings.laboratory)
        self.base.setText(settings.canonical_base)
        said = dict(settings.oids)
        for level, field in self.oids.items():
            field.setText(said.get(level, ""))
        self.reading.setCurrentIndex(list(reading_words().values()).index(settings.reading))
        self.memory.setChecked(settings.use_memory)
        self.specimens.setVisible(bool(settings.specimens))
        text = translate("Settings", "Specimens: {codes}. Shift+M on one of its rows changes a code's meaning.")
        codes = ", ".join(f"{code} = {meaning}" for code, meaning in settings.specimens)
        self.specimens.setText(text.format(codes=codes))
        self.wrong.setVisible(False)
        self.laboratory.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.laboratory.selectAll()

    def _said(self) -> Settings:
        oids = ((level, field.text().strip()) for level, field in self.oids.items())
        return replace(
            self._settings,
            laboratory=self.laboratory.text().strip(),
            canonical_base=self.base.text().strip().rstrip("/"),
            oids=tuple((level, oid) for level, oid in oids if oid),
            reading=list(reading_words().values())[self.reading.currentIndex()],
            use_memory=self.memory.isChecked(),
        )

    def _keep(self) -> None:
        said = self._said()
        try:
            identity(said)
        except InvalidIdentity as error:
            self._tell_wrong(error)
            return
        self.closed.emit()
        self.kept.emit(said)

    def _tell_wrong(self, error: InvalidIdentity) -> None:
        field = self.base
        if error.field_name != "base":
            field = next(one for one in self.oids.values() if one.text().strip() == error.value)
        self.wrong.setText(identity_sentence(error))
        self.wrong.setVisible(True)
        field.setFocus()
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_escape_override(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep.click()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)
