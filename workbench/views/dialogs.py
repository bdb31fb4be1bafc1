"""The system's file dialogs, in one place so that a test can answer for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.language import translate

PROJECT_SUFFIX = ".lwb"


def ask_files(parent: QWidget, title: str) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(
        parent, title, "", translate("Dialog", "Tables and LIS files (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)")
    )
    return [Path(name) for name in names]


def ask_returned(parent: QWidget) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("Dialog", "Files that came back"), "",
        translate(
            "Dialog",
            "LOINC_4, LOINC_5, LOINC_6, FHIR or a table of codes (*.csv *.txt *.tsv *.json *.xlsx *.ods);;"
            "All files (*)",
        ),
    )  # fmt: skip
    return [Path(name) for name in names]


def ask_release(parent: QWidget) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(
        parent, translate("Dialog", "LOINC release"), "",
        translate("Dialog", "LOINC as downloaded (*.zip);;All files (*)"),
    )  # fmt: skip
    return Path(name) if name else None


def ask_value_set(parent: QWidget) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(
        parent, translate("Dialog", "French value set (LOINCFR_JeuDeValeurs.xlsx)"), "",
        translate("Dialog", "Excel workbook (*.xlsx);;All files (*)"),
    )  # fmt: skip
    return Path(name) if name else None


def ask_project(parent: QWidget) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(
        parent, translate("Dialog", "Open a project"), "",
        translate("Dialog", "Projects (*{suffix});;All files (*)").format(suffix=PROJECT_SUFFIX),
    )  # fmt: skip
    return Path(name) if name else None


def ask_project_place(parent: QWidget, proposed: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(
        parent, translate("Dialog", "Where to keep the project"), str(proposed),
        translate("Dialog", "Projects (*{suffix});;All files (*)").format(suffix=PROJECT_SUFFIX),
    )  # fmt: skip
    return Path(name) if name else None


def ask_table_place(parent: QWidget, title: str, proposed: Path) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), translate("Dialog", "Tables (*.csv)"))
    return Path(name) if name else None


def ask_folder(parent: QWidget, title: str, proposed: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title, str(proposed))
    return Path(name) if name else None
