"""Going over to a newer LOINC release: what it withdrew from under the decisions is told, row by row."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from tests.cli_bench import WHO, Cli
from tests.release_examples import DIGOXIN, GLUCOSE, HEADER, SODIUM, TABLE, as_csv, small_release, write_zip
from tests.sgl_examples import write


@pytest.fixture
def project(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sodium, confirmed in LOINC 2.80; LOINC 2.81 withdraws it and does not know digoxin."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    cli("release", "import", write_zip(tmp_path / "Loinc_2.80.zip", small_release()))
    path = tmp_path / "labo.lwb"
    assert cli("project", "new", path, write(tmp_path, Kind.LOINC_3), *WHO).status == 0
    cli("decide", path, "NA", "confirm", "2951-2")
    cli("decide", path, "K", "confirm", "10535-3")
    cli("decide", path, "ASAT", "confirm", "2345-7")
    return path


def import_next(cli: Cli, folder: Path) -> None:
    withdrawn = [cell if cell != "ACTIVE" else "DEPRECATED" for cell in SODIUM]
    members = small_release(
        **{
            TABLE: as_csv(HEADER, GLUCOSE, withdrawn),
            "LoincTable/MapTo.csv": as_csv(("LOINC", "MAP_TO", "COMMENT"), ("2951-2", "2345-7", "")),
        }
    )
    assert DIGOXIN.startswith("10535-3")
    assert cli("release", "import", write_zip(folder / "Loinc_2.81.zip", members)).status == 0


def test_a_project_stays_with_its_release_and_hears_of_a_newer_one(cli: Cli, tmp_path: Path, project: Path) -> None:
    assert "is imported too" not in cli("project", "propose", project).err
    import_next(cli, tmp_path)
    said = cli("project", "propose", project)
    assert (
        f"The project stays with LOINC 2.80; 2.81 is imported too. To go over to it: project propose {project}"
        in said.err
    )
    assert "withdrawn" not in said.out
    assert "else the project's own" in " ".join(cli("project", "propose", "--help").out.split())


def test_what_the_new_release_withdrew_or_lacks_is_listed_with_what_replaces_it(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    import_next(cli, tmp_path)
    told = cli("project", "propose", project, "--release", "2.81").out.splitlines()
    at = told.index("2 decided codes are withdrawn from LOINC 2.81 or not in it.")
    rows = [" ".join(line.split()) for line in told[at + 1 :]]
    assert rows == [
        "NA Sodium 2951-2 LOINC has withdrawn this term. Replacements: 2345-7.",
        "K Potassium; dosé 10535-3 LOINC 2.81 does not hold this code.",
    ]


def test_the_journal_keeps_who_went_over_to_it_and_what_that_did_to_the_codes(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    import_next(cli, tmp_path)
    cli("project", "propose", project, "--release", "2.81", "--reviewer", "Dr Anne Petit")
    cli("project", "propose", project, "--release", "2.81")  # the same again is no change
    made, *decided, told = cli("journal", project).out.splitlines()
    assert (len(decided), "import" in made) == (3, True)
    assert re.split("  +", told)[-4:] == [
        "Dr Anne Petit",
        "release change",
        "2.80 → 2.81",
        "3 decided codes stay, 2 of them withdrawn or not in it",
    ]
    assert len(cli("journal", project, "NA").out.splitlines()) == 1
    *_, written = csv.DictReader(cli("journal", project, "--output", "-").out.splitlines())
    assert (written["cause"], written["reviewer"], written["release"]) == ("upgrade", "Dr Anne Petit", "2.81")
    assert written["reason"] == "from 2.80; decided codes: 3; withdrawn: 2"


def test_a_decision_before_it_is_undone_as_ever(cli: Cli, tmp_path: Path, project: Path) -> None:
    import_next(cli, tmp_path)
    cli("project", "propose", project, "--release", "2.81")
    assert "ASAT" in cli("undo", project).out
    assert "3 decided codes stay" in cli("journal", project).out


def test_the_coverage_says_that_they_count(cli: Cli, tmp_path: Path, project: Path) -> None:
    assert "withdrawn" not in cli("coverage", project).out
    import_next(cli, tmp_path)
    cli("project", "propose", project, "--release", "2.81")
    told = cli("coverage", project).out
    assert "3 of 3 analyses" in told
    assert "2 decided codes are withdrawn from LOINC 2.81 or not in it. Counted all the same;" in told
    cli("release", "remove", "2.81")
    assert cli("coverage", project).status == 0  # on a computer that does not have the release
