"""A project on the command line: made, decided, undone, counted, written, compared, brought up to date."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from tests.cli_bench import WHO, Cli, decisions, small_laboratory
from tests.release_examples import small_release, write_zip
from tests.sgl_examples import ANALYSES, EXAMS, analysis, write
from workbench.project import open_project


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    return small_laboratory(cli, tmp_path)


def assert_undecided(path: Path) -> None:
    with open_project(path, read_only=True) as opened:
        assert opened.journal() == ()


def test_a_project_is_never_made_over_another(cli: Cli, tmp_path: Path, project: Path) -> None:
    before = project.read_bytes()
    said = cli("project", "new", project, tmp_path / "LOINC_3_export_resultats_20250102.csv", "--release", "starter")
    assert said.status == 1
    assert "exists already" in said.err
    assert project.read_bytes() == before


def test_a_project_is_never_made_over_another_by_its_address_either(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    before = project.read_bytes()
    other = write(tmp_path, Kind.LOINC_3, [analysis("CL", "Chlorures")], name="other.csv")
    said = cli("project", "new", f"sqlite:///{project}", other, "--release", "starter", "--reviewer", "Dr B")
    assert said.status == 1
    assert "exists already" in said.err
    assert project.read_bytes() == before


def test_a_catalogue_that_cannot_be_read_leaves_no_project(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert cli("project", "new", tmp_path / "labo.lwb", tmp_path / "a.csv").status == 1
    assert not (tmp_path / "labo.lwb").exists()


def test_proposals_are_kept_and_counted_by_verdict(cli: Cli, project: Path) -> None:
    said = cli("project", "propose", project)
    assert said.status == 0
    assert "Confident" in said.out
    with open_project(project, read_only=True) as opened:
        assert len(opened.summaries()) == len(ANALYSES) + len({exam[0] for exam in EXAMS})
        assert opened.settings().engine


def test_a_decision_is_confirmed_undone_done_again_and_recorded(cli: Cli, project: Path) -> None:
    assert "NA: To do → Confirmed 2951-2" in cli("decide", project, "NA", "confirm", "2951-2").out
    assert "Confirmed 2951-2 → To do" in cli("undo", project).out
    assert "To do → Confirmed 2951-2" in cli("redo", project).out
    journal = cli("journal", project, "NA").out.splitlines()
    assert [line.split("  ")[3].strip() for line in journal] == ["decision", "undone", "done again"]
    assert all("Dr Claire Martin" in line for line in journal)
    assert cli("journal", project, "--last", 1).out.splitlines() == journal[-1:]


def test_other_decisions_and_other_levels(cli: Cli, project: Path) -> None:
    assert "Flagged" in cli("decide", project, "NA", "flag").out
    assert "No code" in cli("decide", project, "K", "no-code").out
    assert "Excluded" in cli("decide", project, "ASAT", "exclude", "--reason", "obsolete").out
    assert "obsolete" in cli("coverage", project).out
    assert "To do" in cli("decide", project, "ASAT", "reopen").out
    assert "24326-1" in cli("decide", project, "E1", "confirm", "24326-1", "--level", "exam").out


def test_a_second_reading_is_another_persons(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    own = cli("decide", project, "NA", "second-read")
    assert own.status == 1
    assert "another biologist has to read it" in own.err
    assert "Read twice 2951-2" in cli("decide", project, "NA", "second-read", "--reviewer", "Dr B").out
    assert "only a confirmed row" in cli("decide", project, "K", "second-read", "--reviewer", "Dr B").err


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("NA", "confirm"), 2, "give its LOINC code"),
        (("NA", "confirm", "2951-3"), 1, "check digit"),
        (("XX", "flag"), 1, "holds no XX"),
        (("NA", "believe"), 2, "there is no “believe”"),
        (("NA", "flag", "--reviewer", "Dr B", "--rpps", "12345678901"), 2, "is no RPPS number"),
    ],
)
def test_a_decision_that_cannot_stand_is_refused(
    cli: Cli, project: Path, arguments: tuple[str, ...], status: int, sentence: str
) -> None:
    said = cli("decide", project, *arguments)
    assert (said.status, sentence in said.err) == (status, True), said.err
    assert_undecided(project)


def test_a_code_that_the_starter_subset_lacks_is_taken_with_a_word_about_it(cli: Cli, project: Path) -> None:
    said = cli("decide", project, "NA", "confirm", "1-8")
    assert said.status == 0
    assert "1-8: LOINC 2.72 does not hold this code." in said.err


@pytest.fixture
def full_project(cli: Cli, tmp_path: Path) -> Path:
    """A project over a release that is no starter subset, of three terms."""
    release = write_zip(tmp_path / "Loinc_2.80.zip", small_release())
    assert cli("release", "import", release).status == 0
    path = tmp_path / "full.lwb"
    assert cli("project", "new", path, write(tmp_path, Kind.LOINC_3), "--release", "2.80", *WHO).status == 0
    return path


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("718-7", "718-7: LOINC 2.80 does not hold this code."),
        ("1-8", "1-8: LOINC 2.80 does not hold this code. Replacements: 2345-7, 2951-2."),
        ("LP14635-4", "a LOINC part, answer, list or group, not a term"),
    ],
)
def test_a_code_that_the_release_lacks_is_refused_with_what_replaces_it(
    cli: Cli, full_project: Path, code: str, sentence: str
) -> None:
    said = cli("decide", full_project, "NA", "confirm", code)
    assert (said.status, sentence in said.err) == (1, True), said.err
    assert_undecided(full_project)


def test_a_code_that_does_not_fit_the_row_is_taken_and_told(cli: Cli, full_project: Path) -> None:
    said = cli("decide", full_project, "NA", "confirm", "2345-7")
    assert said.status == 0
    assert "Is it the code of another row?" in said.err
    assert "2345-7: The unit mmol/L does not fit the term's property: mass concentration (MCnc)." in said.err
    assert cli("decide", full_project, "NA", "confirm", "2951-2").err == ""


def test_a_row_is_not_excluded_without_a_reason(cli: Cli, project: Path) -> None:
    said = cli("decide", project, "ASAT", "exclude", "--reason", " ")
    assert (said.status, said.out) == (2, "")
    assert "Say why with --reason" in said.err


def test_codes_of_a_file_are_refused_or_told_row_by_row(cli: Cli, tmp_path: Path, full_project: Path) -> None:
    file = decisions(tmp_path, "NA;confirm;2345-7;", "K;confirm;718-7;", "ASAT;exclude;;obsolète")
    said = cli("apply", full_project, file)
    assert (said.status, said.out) == (1, "2 decisions recorded.\n")
    told = said.err.splitlines()
    assert any("row 2" in line and "2345-7: The unit mmol/L" in line and "left out" not in line for line in told)
    assert any("row 3" in line and "does not hold this code. The row is left out." in line for line in told)


def test_an_export_tells_rows_that_contradict_one_another(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    cli("decide", project, "ASAT", "confirm", "2951-2")
    said = cli("export", project, "--output", tmp_path / "out")
    assert "NA, 2951-2: ASAT has the same code with a unit of another kind, UI/L; the unit here is mmol/L." in said.err


def test_an_export_counts_the_rows_that_went_with_a_code(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    done = cli("export", project, "--output", tmp_path / "out")
    assert "Analyses: 1 with a LOINC code · " in done.err
    assert "with a LOINC code" not in done.out  # one path a line


def test_an_export_tells_what_was_told_when_the_code_was_entered(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("project", "propose", project)
    other = "The row's words, “ASAT (TGO)”, are hardly the term's, “Sodium”. Is it the code of another row?"
    assert f"2951-2: {other}" in cli("decide", project, "ASAT", "confirm", "2951-2").err
    cli("decide", project, "NA", "confirm", "2951-2")
    told = cli("export", project, "--output", tmp_path / "out").err
    assert f"ASAT, 2951-2: {other}" in told
    assert "NA, 2951-2: The row's words" not in told


def test_an_export_tells_a_row_that_means_something_else_since_it_was_decided(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    cli("project", "import", project, write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium urinaire"),)))
    told = cli("export", project, "--output", tmp_path / "out").err
    assert "NA, 2951-2: The row means something else since it was decided" in told


def test_a_comment_of_several_lines_is_one_line_of_the_journal(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2", "--reason", "vu avec\nle service")
    (line,) = cli("journal", project, "NA").out.splitlines()
    assert line.endswith("vu avec le service")


def test_who_decides_must_be_known(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "labo.lwb"
    cli("project", "new", path, write(tmp_path, Kind.LOINC_3), "--release", "starter", "--reviewer", "Dr A")
    assert cli("decide", path, "NA", "flag", "--reviewer", "Dr B").status == 0
    said = cli("decide", path, "K", "flag")
    assert said.status == 2
    assert "--reviewer" in said.err


def test_coverage_is_a_bar_with_its_target_and_the_rows_that_reach_it(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    said = cli("coverage", project)
    assert said.status == 0
    first = said.out.splitlines()[0]
    assert first.endswith("33.3%")
    assert first.index("┃") == 40  # 80 % of the 50 signs
    assert "1 of 3 analyses have a confirmed LOINC code." in said.out
    assert "2 rows to go to 80%." in said.out
    assert "Exams (LOINC_2)" in said.out
    assert "ASAT (TGO)" in said.out
    for code, loinc in (("K", "2823-3"), ("ASAT", "1920-8")):
        cli("decide", project, code, "confirm", loinc)
    assert "80% is reached." in cli("coverage", project).out


def test_what_is_exported_comes_back_without_a_difference(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    folder = tmp_path / "new" / "out"
    said = cli("export", project, "--output", folder)
    assert said.status == 0
    written = [Path(line) for line in said.out.splitlines()]
    names = " ".join(path.name for path in written)
    assert all(path.is_file() for path in written)
    assert all(f"LOINC_{number}_transcodage" in names for number in (4, 5, 6))
    back = [path for path in written if path.suffix == ".csv"]
    back += [*folder.glob("ASS_*.json"), folder / "Catalogue_Laboratoire.json"]
    said = cli("compare", project, *back)
    assert (said.status, said.out) == (0, "The files say what the project says.\n")


def test_a_code_changed_elsewhere_is_told_with_its_place(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    cli("export", project, "--output", tmp_path)
    file = next(tmp_path.glob("LOINC_6*"))
    file.write_bytes(file.read_bytes().replace(b"2951-2", b"2823-3"))
    said = cli("compare", project, file)
    assert said.status == 1
    assert "another code" in said.out
    assert "2951-2 → 2823-3" in said.out
    assert f"{file.name}, row 2" in said.out


def test_a_catalogue_in_fhir_that_comes_back_is_compared_for_analyses_and_exams(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    cli("export", project, "--output", tmp_path)
    file = tmp_path / "Catalogue_Laboratoire.json"
    file.write_text(file.read_text("utf-8").replace('"2951-2"', '"2947-0"'), "utf-8")
    said = cli("compare", project, file)
    assert said.status == 1
    assert len(said.out.splitlines()) == 1
    assert "2951-2 → 2947-0" in said.out


def test_what_cannot_be_understood_in_a_fhir_file_is_told_at_once(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = tmp_path / "map.json"
    target = '{"code": "2951-3", "equivalence": "roughly"}'
    file.write_text(
        '{"resourceType": "ConceptMap", "group": [{"source": "https://x.example", "target": "http://loinc.org", '
        f'"element": [{{"code": "NA", "target": [{target}]}}, {{"display": "Sodium"}}]}}]}}',
        "utf-8",
    )
    said = cli("compare", project, file)
    assert (said.status, said.out) == (1, "")
    assert "map.json, group[0].element[0].target[0]" in said.err
    assert "“roughly” is no relation that FHIR knows." in said.err
    assert "“Sodium” has no code." in said.err


def test_an_export_that_fails_writes_nothing(cli: Cli, tmp_path: Path, project: Path) -> None:
    (tmp_path / "out").write_text("a file where a folder is wanted")
    said = cli("export", project, "--output", tmp_path / "out")
    assert said.status == 1
    assert "cannot be written" in said.err
    assert (tmp_path / "out").read_text() == "a file where a folder is wanted"


def test_a_new_export_of_the_catalogue_is_told_row_by_row(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    file = write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium urinaire", unit="mmol/L"), analysis("CL", "Chlore")))
    dry = cli("project", "import", project, file, "--dry-run")
    assert "+ CL" in dry.out
    assert "- K" in dry.out
    assert "! NA" in dry.out
    assert "Label: Sodium → Sodium urinaire" in dry.out
    with open_project(project, read_only=True) as opened:
        assert len(opened.catalogue().analyses) == 3
    real = cli("project", "import", project, file)
    assert real.status == 0
    assert "1 decided row means something else now" in real.out
    assert cli("project", "import", project, file).out.startswith("Nothing has changed.")


def test_a_project_that_is_none_is_a_sentence(cli: Cli, tmp_path: Path) -> None:
    for verb in ("coverage", "undo", "journal", "export"):
        said = cli(verb, tmp_path / "none.lwb")
        assert said.status == 1
        assert "There is no project" in said.err


def test_everything_that_can_be_compared_is_said(cli: Cli) -> None:
    said = " ".join(cli("compare", "--help").out.split())
    for kind in ("LOINC_4, LOINC_5, LOINC_6", "a table with a column of local", "a ConceptMap", "the Bundle"):
        assert kind in said


def test_a_project_is_found_whole_or_what_contradicts_its_journal_is_told(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", "2951-2")
    cli("decide", project, "K", "confirm", "2823-3")
    said = cli("project", "verify", project)
    assert (said.status, said.out) == (0, "The project is whole: its journal holds 2 decisions.\n")
    with sqlite3.connect(project) as behind:
        behind.execute("UPDATE current SET mapping = replace(mapping, '2951-2', '2947-0')")
    behind.close()
    said = cli("project", "verify", project)
    assert (said.status, said.out) == (1, "NA does not stand where the journal left it (entry 1).\n")
    assert "is damaged. Restore it from a copy." in said.err
