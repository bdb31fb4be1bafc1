"""What the window remembers of its user between two starts; of a project only where it is and who decides in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from matching.mapping import Reviewer, is_rpps
from workbench.language import LANGUAGES
from workbench.models.column_layout import ColumnLayout, WrittenLayout, read_layout, write_layout
from workbench.theme import THEMES

MOST_RECENT = 8


class Preferences:
    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def _text(self, name: str, otherwise: str = "") -> str:
        value = self._kept.value(name, otherwise)
        return value if isinstance(value, str) else otherwise

    @property
    def language(self) -> str:
        said = self._text("language", "fr")
        return said if said in LANGUAGES else "fr"

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> str:
        """The theme chosen, '' to follow the system."""
        said = self._text("theme")
        return said if said in THEMES else ""

    @theme.setter
    def theme(self, theme: str) -> None:
        self._kept.setValue("theme", theme)

    @property
    def reviewer(self) -> Reviewer | None:
        name, rpps = self._text("reviewer/name").strip(), self._text("reviewer/rpps")
        return Reviewer(name, rpps if is_rpps(rpps) else "") if name else None

    @reviewer.setter
    def reviewer(self, reviewer: Reviewer) -> None:
        self._kept.setValue("reviewer/name", reviewer.name)
        self._kept.setValue("reviewer/rpps", reviewer.rpps)

    def reviewer_of(self, project: str) -> Reviewer | None:
        """Who decided last on this computer in the project of this identity; where nobody did yet, in any."""
        self._kept.beginGroup(f"reviewers/{project}")
        name, rpps = self._text("name"), self._text("rpps")
        self._kept.endGroup()
        return Reviewer(name, rpps if is_rpps(rpps) else "") if name else self.reviewer

    def keep_reviewer(self, project: str, reviewer: Reviewer) -> None:
        """Remember who decides in a project, and from now on in those that are new here."""
        self.reviewer = reviewer
        self._kept.setValue(f"reviewers/{project}/name", reviewer.name)
        self._kept.setValue(f"reviewers/{project}/rpps", reviewer.rpps)

    def export_folder_of(self, project: str) -> Path | None:
        """Where the files of the project of this identity were written last, if the folder is still there."""
        said = self._text(f"exports/{project}")
        return Path(said) if said and Path(said).is_dir() else None

    def keep_export_folder(self, project: str, folder: Path) -> None:
        self._kept.setValue(f"exports/{project}", str(folder))

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately that are still there, newest first."""
        paths = (Path(line) for line in self._text("recent").split("\n") if line)
        return [path for path in paths if path.is_file()]

    def remember(self, project: Path) -> None:
        others = [path for path in self.recent if path != project]
        self._kept.setValue("recent", "\n".join(str(path) for path in [project, *others][:MOST_RECENT]))

    @property
    def columns(self) -> ColumnLayout:
        said = (self._text(name) for name in ("columns", "column-order", "column-widths"))
        return read_layout(WrittenLayout(*said))

    @columns.setter
    def columns(self, layout: ColumnLayout) -> None:
        written = write_layout(layout)
        self._kept.setValue("columns", written.shown)
        self._kept.setValue("column-order", written.order)
        self._kept.setValue("column-widths", written.widths)

    @property
    def geometry(self) -> QByteArray | None:
        value = self._kept.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)
