"""The settings of a project on the command line, and the memory that a project may opt into."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from tests.cli_bench import Cli, small_laboratory
from tests.sgl_examples import analysis, write
from workbench.project import open_project
from workbench.project.memory_store import load_entries, memory_path


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    return small_laboratory(cli, tmp_path)


def test_a_project_that_opted_in_gives_its_confirmed_codes_to_the_memory(cli: Cli, project: Path) -> None:
    def remembered() -> set[str]:
        return {entry.loinc for entry in load_entries(memory_path())}

    cli("decide", project, "NA", "confirm", "2951-2")
    assert "2951-2" not in remembered()
    said = cli("project", "settings", project, "--memory", "yes")
    assert said.status == 0
    assert "1 wording is given to the memory." in said.out
    assert str(memory_path()) in said.out
    assert "2951-2" in remembered()
    assert cli("decide", project, "K", "confirm", "2823-3").status == 0
    assert {"2951-2", "2823-3"} <= remembered()
    cli("undo", project)
    assert "2823-3" not in remembered()
    cli("project", "settings", project, "--memory", "no")
    assert remembered() == set()
    memory_path().unlink()


def test_a_new_export_of_the_catalogue_renews_the_memory(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("project", "settings", project, "--memory", "yes")
    cli("decide", project, "NA", "confirm", "2951-2")
    file = write(tmp_path, Kind.LOINC_3, (analysis("NA", "Natrémie", unit="mmol/L"), analysis("CL", "Chlore")))
    assert cli("project", "import", project, file).status == 0
    assert [entry.label for entry in load_entries(memory_path())] == ["Natrémie"]
    memory_path().unlink()


def test_a_memory_that_cannot_be_read_is_told_and_the_import_is_kept(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("project", "settings", project, "--memory", "yes")
    memory_path().parent.mkdir(parents=True, exist_ok=True)
    memory_path().write_text("nonsense\n", "utf-8")
    said = cli("project", "import", project, write(tmp_path, Kind.LOINC_3, (analysis("CL", "Chlore"),)))
    assert said.status == 0
    assert str(memory_path()) in said.err
    with open_project(project, read_only=True) as opened:
        assert [row.code for row in opened.catalogue().analyses] == ["CL"]
    memory_path().unlink()


def test_settings_are_shown_and_changed_one_by_one(cli: Cli, project: Path) -> None:
    said = cli("project", "settings", project, "--laboratory", "LBM du Port", "--base", "https://lbm.example/fhir/")
    assert said.status == 0
    cli("project", "settings", project, "--oid", "analysis=1.2.250.1.9", "--oid", "exam=1.2.250.1.8")
    cli("project", "settings", project, "--oid", "exam=", "--reading", "second-blind")
    before = project.read_bytes()
    shown = cli("project", "settings", project).out
    for words in ("LBM du Port", "https://lbm.example/fhir\n", "1.2.250.1.9", "blind", "Dr Claire Martin", "not used"):
        assert words in shown
    assert "1.2.250.1.8" not in shown
    assert project.read_bytes() == before


def test_what_codes_of_specimens_stand_for_is_said_shown_and_taken_back(cli: Cli, project: Path) -> None:
    assert cli("project", "settings", project, "--specimen", "T01=serum", "--specimen", "P10 = urine").status == 0
    again = cli("project", "settings", project, "--specimen", "p10=urine sediment", "--specimen", "T1=serum")
    assert again.status == 0
    assert "No row has the specimen “T1”" in again.err
    assert "T1" not in cli("project", "settings", project, "--specimen", "T1=").err
    shown = cli("project", "settings", project).out
    assert "Specimen T01" in shown
    assert "urine sediment" in shown
    assert "Specimen P10" not in shown  # the same code, written otherwise
    cli("project", "settings", project, "--specimen", "P10=")
    with open_project(project, read_only=True) as opened:
        assert opened.settings().specimens == (("T01", "serum"),)


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--specimen", "T01", "Write it as T01=serum"),
        ("--specimen", "T01=zorglub", "“zorglub” is no specimen that is known here"),
        ("--base", "lbm.example", "no web address"),
        ("--oid", "analysis=1.02", "no OID: 1.02"),
        ("--oid", "1.2.250.1", "Write it as analysis=1.2.250.1"),
    ],
)
def test_a_setting_that_fhir_cannot_carry_is_refused_and_nothing_is_kept(
    cli: Cli, project: Path, option: str, value: str, told: str
) -> None:
    said = cli("project", "settings", project, "--laboratory", "Autre", option, value)
    assert said.status == 2
    assert told in said.err
    with open_project(project, read_only=True) as opened:
        assert opened.settings().laboratory == ""
