"""A new export on the command line: what stays, what is gone, which row is which, and what another code says again."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from tests.cli_bench import WHO, Cli, small_laboratory
from tests.sgl_examples import ANALYSES, analysis, write
from workbench.project import Project, open_project
from workbench.project.errors import ProjectChanged

REPLACED = "replaces an earlier one"
TABLE = "Libellé;Unité;Milieu;Volume\n"
SODIUM, POTASSIUM, CHLORIDE = "Sodium;mmol/L;Sérum;5", "Potassium;mmol/L;Sérum;4", "Chlorures;mmol/L;Sérum;3"


def table(folder: Path, *rows: str) -> Path:
    path = folder / "catalogue.csv"
    path.write_text(TABLE + "\n".join(rows) + "\n", "utf-8")
    return path


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    path = small_laboratory(cli, tmp_path)
    cli("decide", path, "NA", "confirm", "2951-2")
    return path


@pytest.fixture
def uncoded(cli: Cli, tmp_path: Path) -> Path:
    """A project of a table without codes, in which sodium is confirmed."""
    path = tmp_path / "table.lwb"
    assert cli("project", "new", path, table(tmp_path, SODIUM, POTASSIUM), "--release", "starter", *WHO).status == 0
    assert cli("decide", path, "R0001", "confirm", "2951-2").status == 0
    return path


def transcoded(project: Path) -> dict[str, str]:
    with open_project(project, read_only=True) as opened:
        mappings = opened.mappings()
        return {row.label: mappings[row.key].loinc for row in opened.catalogue().analyses}


def test_a_row_on_top_of_a_table_without_codes_moves_no_decision(cli: Cli, tmp_path: Path, uncoded: Path) -> None:
    file = table(tmp_path, CHLORIDE, SODIUM, POTASSIUM)
    dry = cli("project", "import", uncoded, file, "--dry-run")
    assert dry.out.splitlines() == [
        "+ R0003  Chlorures  (mmol/L)",
        "1 row added · 0 come back · 0 gone · 0 mean something else (!) · 0 changed beside that (~) · 2 as before",
    ]
    assert "Those that say the same as before keep the code made for them." in dry.err
    assert cli("project", "import", uncoded, file).out == dry.out
    assert transcoded(uncoded) == {"Chlorures": "", "Sodium": "2951-2", "Potassium": ""}
    cli("export", uncoded, "--output", tmp_path / "out")
    (answer,) = (tmp_path / "out").glob("LOINC_6*")
    lines = answer.read_text("utf-8").splitlines()[1:]
    assert [(line.split(";")[0], line.split(";")[12]) for line in lines] == [
        ("R0003", ""),
        ("R0001", "2951-2"),
        ("R0002", ""),
    ]


def test_what_was_said_of_the_columns_holds_for_the_next_export(cli: Cli, tmp_path: Path) -> None:
    project, file = tmp_path / "said.lwb", tmp_path / "labo.csv"
    file.write_text("Code;Libellé;Nom long\nNA;Na;Sodium\nK;K;Potassium\n", "utf-8")
    said = ("--columns", "label=Nom long")
    assert cli("project", "new", project, file, *said, "--release", "starter", *WHO).status == 0
    file.write_text("Nom long;Libellé;Code\nSodium;Na;NA\nPotassium;K;K\nChlorures;Cl;CL\n", "utf-8")
    assert cli("project", "import", project, file, "--dry-run").out.splitlines()[0] == "+ CL  Chlorures"
    assert cli("project", "import", project, file, "--columns", "label=Libellé").status == 0
    with open_project(project, read_only=True) as opened:
        assert [row.label for row in opened.catalogue().analyses] == ["Na", "K", "Cl"]
    assert cli("project", "import", project, file).out.startswith("Nothing has changed.")


def test_columns_said_by_number_follow_their_headers(cli: Cli, tmp_path: Path) -> None:
    project, file = tmp_path / "said.lwb", tmp_path / "labo.csv"
    file.write_text("Code;Libellé;Nom long\nNA;Na;Sodium\nK;K;Potassium\n", "utf-8")
    assert cli("project", "new", project, file, "--columns", "label=3", "--release", "starter", *WHO).status == 0
    file.write_text("Nom long;Libellé;Code\nSodium;Na;NA\nPotassium;K;K\n", "utf-8")
    assert cli("project", "import", project, file).out.startswith("Nothing has changed.")


def test_another_analysis_in_the_place_of_a_decided_one_has_no_code(cli: Cli, tmp_path: Path, uncoded: Path) -> None:
    said = cli("project", "import", uncoded, table(tmp_path, CHLORIDE, POTASSIUM))
    assert transcoded(uncoded) == {"Chlorures": "", "Potassium": ""}
    assert "1 of the rows gone was decided: its decision waits for it." in said.out
    cli("project", "import", uncoded, table(tmp_path, POTASSIUM, SODIUM, CHLORIDE))
    assert transcoded(uncoded)["Sodium"] == "2951-2"


def test_one_file_of_several_leaves_the_others_and_says_so(cli: Cli, tmp_path: Path, project: Path) -> None:
    loinc_3 = write(tmp_path, Kind.LOINC_3, (*ANALYSES, analysis("CL", "Chlorures")))
    said = cli("project", "import", project, loinc_3)
    assert [line[0] for line in said.out.splitlines()] == ["+", "1"]
    assert "What was not given stays: LOINC_1_export_chapitres_20250102.csv, LOINC_2_export" in said.err
    with open_project(project, read_only=True) as opened:
        assert len(opened.catalogue().exams) == 2
        assert len(opened.catalogue().sources) == 3


def test_an_export_of_which_no_analysis_can_be_read_changes_nothing(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = write(tmp_path, Kind.LOINC_3, (analysis("NA", ""), analysis("K", "")))
    said = cli("project", "import", project, file, *WHO)
    assert said.status == 1
    assert said.err.count("There is no label.") == 2
    assert "No analysis could be read: the project stays as it is." in said.err
    with open_project(project, read_only=True) as opened:
        assert [row.code for row in opened.catalogue().analyses] == ["NA", "K", "ASAT"]
        assert len(opened.adoptions()) == 1


def test_a_row_that_goes_or_changes_says_how_it_was_decided_but_to_a_blind_reader(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    changed = write(tmp_path, Kind.LOINC_3, (("NA", "Sodium urinaire", *ANALYSES[0][2:]), *ANALYSES[1:]))
    told = cli("project", "import", project, changed, "--dry-run").out.splitlines()[0]
    assert told == "! NA  Label: Sodium → Sodium urinaire · Confirmed 2951-2"
    renamed = write(tmp_path, Kind.LOINC_3, (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:]))
    assert "- NA  Sodium  (mmol/L) · Confirmed 2951-2\n" in cli("project", "import", project, renamed, "--dry-run").out
    cli("project", "settings", project, "--reading", "second-blind")
    said = cli("project", "import", project, renamed, "--dry-run", "--reviewer", "Dr B").out
    assert "- NA  Sodium  (mmol/L) · decided\n" in said
    assert "2951-2" not in said
    assert "2951-2" in cli("project", "import", project, renamed, "--dry-run", *WHO).out


def test_the_whole_catalogue_is_what_is_said_to_be_it(cli: Cli, tmp_path: Path, project: Path) -> None:
    said = cli("project", "import", project, write(tmp_path, Kind.LOINC_3), "--whole")
    assert "- E1" in said.out
    assert "stays" not in said.err
    with open_project(project, read_only=True) as opened:
        assert not opened.catalogue().exams


def test_a_row_under_another_code_is_told_and_gets_no_decision_by_itself(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    rows = (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:])
    said = cli("project", "import", project, write(tmp_path, Kind.LOINC_3, rows), "--dry-run")
    assert "NA2 says the same as NA, which is gone (Confirmed 2951-2)." in said.out
    cli("project", "import", project, write(tmp_path, Kind.LOINC_3, rows))
    assert transcoded(project)["Sodium"] == ""
    cli("project", "propose", project)
    with open_project(project, read_only=True) as opened:
        assert opened.proposals()[LocalKey(Level.ANALYSIS, "NA2")].candidates[0].code == "2951-2"


def test_a_code_that_was_taken_back_stays_in_no_file_of_the_folder(cli: Cli, tmp_path: Path, project: Path) -> None:
    out = tmp_path / "out"
    cli("export", project, "--output", out)
    assert "2951-2" in (out / "ASS_Laboratoire_Resultats.json").read_text("utf-8")
    cli("decide", project, "NA", "reopen")
    cli("export", project, "--output", out)
    assert [file.name for file in out.iterdir() if b"2951-2" in file.read_bytes()] == []
    assert cli("compare", project, out / "ASS_Laboratoire_Resultats.json").status == 0


def test_a_file_that_replaces_an_earlier_one_is_told(cli: Cli, tmp_path: Path, project: Path) -> None:
    out = tmp_path / "out"
    first = cli("export", project, "--output", out)
    assert REPLACED not in first.err
    next(out.glob("LOINC_6*")).unlink()
    again = cli("export", project, "--output", out)
    assert again.out == first.out  # a path a line, for a script
    told = [line for line in again.err.splitlines() if REPLACED in line]
    assert len(told) == len(first.out.splitlines()) - 1
    assert not any("LOINC_6" in line for line in told)


def test_a_stand_in_for_the_address_of_the_laboratory_is_told(cli: Cli, tmp_path: Path, project: Path) -> None:
    stand_in = "The FHIR resources have a stand-in address (.invalid)"
    assert stand_in in cli("export", project, "--output", tmp_path / "out").err
    cli("project", "settings", project, "--base", "https://labo.example.fr/fhir")
    assert stand_in not in cli("export", project, "--output", tmp_path / "out").err


def test_a_file_is_no_folder_to_export_to(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = tmp_path / "out"
    file.write_text("notes", "utf-8")
    said = cli("export", project, "--output", file)
    assert said.status == 1
    assert "no folder" in said.err
    assert file.read_text("utf-8") == "notes"


def test_lines_that_could_not_go_in_are_told_when_codes_are_counted_and_written(cli: Cli, tmp_path: Path) -> None:
    rows = (*ANALYSES, analysis("NA", "Sodium urinaire"), analysis("", "Chlorures"))
    path = tmp_path / "labo.lwb"
    cli("project", "new", path, write(tmp_path, Kind.LOINC_3, rows), "--release", "starter", *WHO)
    name = "LOINC_3_export_resultats_20250102.csv"
    assert f"2 lines of {name} could not go in and do not count." in cli("coverage", path).out
    assert "stays without a LOINC code" not in cli("export", path, "--output", tmp_path / "out").err
    cli("decide", path, "NA", "confirm", "2951-2")
    said = cli("export", path, "--output", tmp_path / "out")
    assert f"NA, 2951-2: Row 5 of {name} says something else under the same local code" in said.err


def test_a_sheet_that_is_named_once_is_read_the_next_time_too(cli: Cli, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, rows in (("2025", (SODIUM, POTASSIUM, CHLORIDE)), ("2026", (SODIUM, POTASSIUM))):
        page = book.create_sheet(name)
        for row in (TABLE.strip(), *rows):
            page.append(row.split(";"))
    book.save(tmp_path / "catalogue.xlsx")
    project = tmp_path / "labo.lwb"
    said = cli("project", "new", project, tmp_path / "catalogue.xlsx", "--sheet", "2026", "--release", "starter", *WHO)
    assert said.status == 0
    again = cli("project", "import", project, tmp_path / "catalogue.xlsx")
    assert (again.status, again.out) == (0, "Nothing has changed.\n")


def test_other_sheets_are_told_with_the_option_that_reads_them(cli: Cli, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name in ("2025", "2026"):
        page = book.create_sheet(name)
        for row in (TABLE.strip(), SODIUM, POTASSIUM):
            page.append(row.split(";"))
    book.save(tmp_path / "catalogue.xlsx")
    said = cli("project", "new", tmp_path / "l.lwb", tmp_path / "catalogue.xlsx", "--release", "starter", *WHO)
    assert "choose it above its columns. On the command line: --sheet." in said.err


def test_recoded_rows_take_their_decisions_over_when_asked(cli: Cli, tmp_path: Path, project: Path) -> None:
    renamed = write(tmp_path, Kind.LOINC_3, (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:]))
    said = cli("project", "import", project, renamed, "--take-over", *WHO)
    assert "1 decision was taken over." in said.out
    with open_project(project, read_only=True) as opened:
        assert opened.mapping(LocalKey(Level.ANALYSIS, "NA2")).loinc == "2951-2"


def test_who_takes_decisions_over_is_asked_before_anything_is_changed(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "K", "flag", "--reviewer", "Dr B")  # the project knows two reviewers from now on
    renamed = write(tmp_path, Kind.LOINC_3, (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:]))
    said = cli("project", "import", project, renamed, "--take-over")
    assert (said.status, said.err.splitlines()[-1]) == (2, "Who decides? Say it with --reviewer.")
    with open_project(project, read_only=True) as opened:
        assert [row.code for row in opened.catalogue().analyses] == ["NA", "K", "ASAT"]
        assert len(opened.adoptions()) == 1
    assert "1 decision was taken over." in cli("project", "import", project, renamed, "--take-over", *WHO).out


def test_an_export_is_not_taken_without_the_decisions_that_were_to_come_with_it(
    cli: Cli, tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(opened: Project, *_: object, **__: object) -> int:
        raise ProjectChanged(opened.where, 1)

    monkeypatch.setattr(Project, "decide", too_late)
    renamed = write(tmp_path, Kind.LOINC_3, (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:]))
    said = cli("project", "import", project, renamed, "--take-over", *WHO)
    assert (said.status, "were taken over" in said.out) == (1, False)
    with open_project(project, read_only=True) as opened:
        assert [row.code for row in opened.catalogue().analyses] == ["NA", "K", "ASAT"]
        assert len(opened.adoptions()) == 1
