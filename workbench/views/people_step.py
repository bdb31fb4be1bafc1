"""Who decides, for which laboratory, and where the project is kept."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from catalog_io.sgl_shape import named_kind
from matching.mapping import Reviewer, is_rpps
from workbench import theme
from workbench.language import translate
from workbench.views.dialogs import PROJECT_SUFFIX, ask_project_place
from workbench.views.parts import button, column, label, line, row

_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # what a file system does not take in a name


class ReviewerForm(QWidget):
    """A name and, where there is one, an RPPS number whose check digit is verified."""

    changed = Signal()

    def __init__(self, reviewer: Reviewer | None) -> None:
        super().__init__()
        self.name = QLineEdit(reviewer.name if reviewer is not None else "")
        self.name.setPlaceholderText(translate("People", "First name and name"))
        self.rpps = QLineEdit(reviewer.rpps if reviewer is not None else "")
        self.rpps.setPlaceholderText(translate("People", "11 digits, optional"))
        self.wrong = label(role="muted")
        self.fields = QFormLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.addRow(translate("People", "Biologist"), self.name)
        self.fields.addRow(translate("People", "RPPS number"), self.rpps)
        self.name.setAccessibleName(translate("People", "Biologist"))
        self.rpps.setAccessibleName(translate("People", "RPPS number"))
        self.fields.addRow("", self.wrong)
        self.setLayout(self.fields)
        self.name.textChanged.connect(self._check)
        self.rpps.textChanged.connect(self._check)
        self._check()

    @property
    def reviewer(self) -> Reviewer | None:
        name, rpps = self.name.text().strip(), self.rpps.text().replace(" ", "")
        if not name or (rpps and not is_rpps(rpps)):
            return None
        return Reviewer(name, rpps)

    def _check(self) -> None:
        rpps = self.rpps.text().replace(" ", "")
        is_wrong = bool(rpps) and not is_rpps(rpps)
        text = translate("People", "This is not an RPPS number: 11 digits, the last one checks the others.")
        self.wrong.setText(text if is_wrong else "")
        self.wrong.setVisible(is_wrong)
        self.changed.emit()


class PeopleStep(QWidget):
    changed = Signal()

    def __init__(self, folder: Path, reviewer: Reviewer | None) -> None:
        super().__init__()
        self._folder = folder
        self.form = ReviewerForm(reviewer)
        self._laboratory = QLineEdit()
        self._laboratory.setAccessibleName(translate("People", "Laboratory"))
        self.place = QLineEdit()
        self.place.setAccessibleName(translate("People", "Project file"))
        choose = button(translate("People", "Choose…"), self._choose)
        fields = self.form.fields  # one form, so that all fields begin at the same place
        fields.addRow(translate("People", "Laboratory"), self._laboratory)
        fields.addRow(translate("People", "Project file"), row(self.place, choose))
        title = line(translate("People", "Who decides, and where is it kept?"), factor=theme.LEAD, bold=True)
        words = label(
            translate("People", "Every decision is signed with this name and kept at once: there is no save button."),
            "muted",
        )
        self.wrong_place = label(role="muted")
        self.setLayout(column(title, words, self.form, self.wrong_place, 1, spacing=theme.ROOM))
        self._files: tuple[Path, ...] = ()
        self._proposed = ""  # the place as it was proposed: one that was typed is left alone
        self.form.changed.connect(self.changed)
        self._laboratory.textChanged.connect(self._propose)
        self.place.textChanged.connect(self._tell_place)
        self._tell_place()

    @property
    def reviewer(self) -> Reviewer | None:
        return self.form.reviewer

    @property
    def laboratory(self) -> str:
        return self._laboratory.text().strip()

    @property
    def file(self) -> Path | None:
        """Where the project goes, in the user's documents unless another folder is named; None while the place is
        empty or no file can be made there."""
        text = self.place.text().strip()
        return self._wanted(text) if text and not self._wrong_words(text) else None

    def _place_of(self, text: str) -> Path:
        return self._folder / os.path.expanduser(text)

    def _wanted(self, text: str) -> Path:
        path = self._place_of(text)
        return path if path.suffix == PROJECT_SUFFIX else path.with_name(f"{path.name}{PROJECT_SUFFIX}")

    def _wrong_words(self, text: str) -> str:
        """Why no project can be made in a place; '' where one can, and while nothing is typed."""
        if not text:
            return ""
        if text.endswith(("/", "\\")) or os.path.isdir(self._place_of(text)):
            return translate("People", "This is a folder: add the name of the file.")
        if os.path.exists(self._wanted(text)):
            return translate("People", "This file exists already: choose another name, or open it from the first page.")
        return ""

    def _tell_place(self) -> None:
        wrong = self._wrong_words(self.place.text().strip())
        self.wrong_place.setText(wrong)
        self.wrong_place.setVisible(bool(wrong))
        self.changed.emit()

    def propose_name(self, files: Sequence[Path]) -> None:
        """A free name beside the user's documents: the laboratory's, else that of the first file. The names of LOINC_1
        to LOINC_3 are the same everywhere, and say nothing."""
        self._files = tuple(files)
        self._propose()

    def _propose(self) -> None:
        if not self._files or self.place.text() != self._proposed:
            return
        own = "" if any(map(named_kind, (file.name for file in self._files))) else self._files[0].stem
        name = _NO_NAME.sub(" ", self.laboratory).strip(" .") or own or translate("People", "catalogue")
        number, path = 1, self._folder / f"{name}{PROJECT_SUFFIX}"
        while os.path.exists(path):
            number += 1
            path = self._folder / f"{name} {number}{PROJECT_SUFFIX}"
        self._proposed = str(path)
        self.place.setText(self._proposed)

    @property
    def said(self) -> tuple[str, str, str, str]:
        """Everything as it is typed: name, RPPS number, laboratory, and the place if it is not the proposed one."""
        place = self.place.text()
        return (
            self.form.name.text(),
            self.form.rpps.text(),
            self._laboratory.text(),
            "" if place == self._proposed else place,
        )

    def say(self, said: tuple[str, str, str, str]) -> None:
        name, rpps, laboratory, place = said
        self.form.name.setText(name)
        self.form.rpps.setText(rpps)
        self._laboratory.setText(laboratory)
        if place:
            self.place.setText(place)

    def take_focus(self) -> None:
        self.form.name.setFocus()

    def _choose(self) -> None:
        found = ask_project_place(self, Path(self.place.text() or self._folder))
        if found is not None:
            self.place.setText(str(found))
