"""The command line as a person uses it: arguments in; status, standard output and standard error out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from tests.sgl_examples import write
from workbench.cli import main

WHO = ("--reviewer", "Dr Claire Martin", "--rpps", "10000000009")


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str


class Cli:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        """Run a verb in English, so that a test reads like its sentences."""
        return self.plainly("--language", "en", *arguments)

    def plainly(self, *arguments: object) -> Said:
        self._capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
        return Said(status, *self._capsys.readouterr())


def small_laboratory(cli: Cli, folder: Path) -> Path:
    """A project of the example files of an SGL, made by its verb in ``folder``."""
    path = folder / "labo.lwb"
    files = [write(folder, kind, encoding="cp1252") for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    assert cli("project", "new", path, *files, "--release", "starter", *WHO).status == 0
    return path


def decisions(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    """A file of decisions as a spreadsheet saves it."""
    path = folder / "decisions.csv"
    path.write_text("\n".join(("code;action;loinc;comment", *lines)) + "\n", encoding)
    return path
