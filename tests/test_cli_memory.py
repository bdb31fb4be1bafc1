"""The memory of confirmed codes on the command line: written for a colleague, taken from one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli_bench import Cli, decisions, small_laboratory

ROWS = "label;unit;specimen;loinc;times\nGlucose;mmol/L;Sérum;14749-6;2\nUrée;mmol/L;Sérum;22664-7;1\n"


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder for each test, whose memory is empty."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))


def test_what_projects_confirmed_goes_to_a_colleague_and_comes_in_there(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, file = small_laboratory(cli, tmp_path), tmp_path / "memory.csv"
    cli("project", "settings", project, "--memory", "yes")
    cli("apply", project, decisions(tmp_path, "NA;confirm;2951-2;", "K;confirm;2823-3;"))
    said = cli("memory", "export", file)
    assert (said.status, said.out) == (0, f"2 wordings written to {file}.\n")
    assert "2951-2" in file.read_text("utf-8")
    assert "replaces an earlier one" in cli("memory", "export", file).err
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "colleague"))
    said = cli("memory", "import", file)
    assert (said.status, said.out) == (0, f"2 wordings taken from {file}.\n")
    assert cli("memory", "export", tmp_path / "again.csv").status == 0
    assert (tmp_path / "again.csv").read_bytes() == file.read_bytes()


def test_an_empty_memory_makes_no_file(cli: Cli, tmp_path: Path) -> None:
    said = cli("memory", "export", tmp_path / "memory.csv")
    assert said.status == 1
    assert "The memory is empty" in said.err
    assert not (tmp_path / "memory.csv").exists()


def test_every_bad_row_is_told_and_nothing_is_taken(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "theirs.csv"
    file.write_text(ROWS + "Sodium;;;2951-3;1\nPotassium;;;2823-3;x\n", "utf-8")
    said = cli("memory", "import", file)
    assert said.status == 1
    assert [line.split(", column")[0] for line in said.err.splitlines()[:2]] == [
        "theirs.csv, row 4",
        "theirs.csv, row 5",
    ]
    assert said.err.splitlines()[-1] == f"Nothing was taken from {file}."
    assert cli("memory", "export", tmp_path / "none.csv").status == 1


def test_another_table_is_told_by_its_columns(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("label;unit;loinc\nUrée;;22664-7\n", "utf-8")
    said = cli("memory", "import", tmp_path / "other.csv")
    assert said.status == 1
    assert said.err.splitlines() == [
        "other.csv: Its columns are label, unit, loinc; "
        "those of a memory of confirmed codes are label, unit, specimen, loinc, times.",
        f"Nothing was taken from {tmp_path / 'other.csv'}.",
    ]


def test_a_damaged_memory_of_one_s_own_is_named(cli: Cli, tmp_path: Path) -> None:
    own = tmp_path / "data" / "memory" / "confirmed.csv"
    own.parent.mkdir(parents=True)
    own.write_text("label;unit;specimen;loinc;times;source\nUrée;;;22664-8;1;x\n", "utf-8")
    (tmp_path / "theirs.csv").write_text(ROWS, "utf-8")
    said = cli("memory", "import", tmp_path / "theirs.csv")
    assert said.status == 1
    assert str(own) in said.err
