"""The command line as a person uses it: arguments in; status, standard output and standard error out."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from workbench.cli import main


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
