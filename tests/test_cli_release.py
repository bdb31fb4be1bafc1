"""Releases on the command line, the demonstration, and what is told where no window can open."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli_bench import Cli
from tests.release_examples import VALUE_SET_HEADER, small_release, write_value_set, write_zip


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    return write_zip(tmp_path / "Loinc_2.72.zip", small_release())


def test_a_release_is_imported_listed_shown_and_removed(cli: Cli, release: Path) -> None:
    said = cli("release", "import", release)
    assert said.status == 0
    name = said.out.splitlines()[0].split()[-1]
    assert name in cli("release", "list").out
    shown = cli.plainly("release", "show", "2951-2", "--release", name)
    assert "Sodium (FR)" in shown.out
    assert "Sodium:SCnc:Pt:Ser/Plas:Qn:" in shown.out
    assert "imported already" in cli("release", "import", release).out
    assert cli("release", "remove", name).status == 0
    assert "No release is imported yet" in cli("release", "list").out


def test_the_french_value_set_is_laid_over_it(cli: Cli, tmp_path: Path, release: Path) -> None:
    row = ["2951-2", "Sodium [Moles/Volume] Sérum", "Sodium", "Sodium", "natrémie", *[""] * 10]
    book = write_value_set(tmp_path / "LOINCFR_JeuDeValeurs.xlsx", (VALUE_SET_HEADER, row))
    assert cli("release", "import", release, "--value-set", book).status == 0
    shown = cli("release", "show", "2951-2")
    assert "In “circuit de la biologie”" in shown.out
    assert "yes" in shown.out


def test_a_broken_zip_is_a_sentence_and_keeps_what_was_there(cli: Cli, tmp_path: Path, release: Path) -> None:
    cli("release", "import", release)
    before = cli("release", "list").out
    broken = tmp_path / "broken.zip"
    broken.write_bytes(release.read_bytes()[:300])
    said = cli("release", "import", broken)
    assert said.status == 1
    assert "Download it again." in said.err
    assert cli("release", "list").out == before


def test_a_code_that_is_not_there_is_a_sentence(cli: Cli, release: Path) -> None:
    cli("release", "import", release)
    said = cli("release", "show", "718-7")
    assert said.status == 1
    assert "does not hold 718-7" in said.err


def test_the_demonstration_runs_from_the_catalogue_to_the_files(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    said = cli("demo", "--output", folder, "--no-window")
    assert said.status == 0
    assert said.err == ""
    assert "starter subset" in said.out
    assert "decisions recorded." in said.out
    assert "┃" in said.out
    assert f" window {folder / 'demo.lwb'}" in said.out
    names = {path.name.split("_transcodage")[0] for path in folder.iterdir()}
    assert {"LOINC_4", "LOINC_5", "LOINC_6", "demo.lwb", "ASS_LbmDesTilleuls_Resultats.json"} <= names
    again = cli("demo", "--output", folder, "--no-window")
    assert again.status == 0
    assert "is there already" in again.out


def test_without_a_display_the_window_says_what_to_do(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert cli("window").status == 1
    assert cli().status == 1
