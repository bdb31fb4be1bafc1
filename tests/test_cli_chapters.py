"""Exams and chapters on the command line: proposed, recorded, counted, written, compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.cli_bench import Cli
from tests.sgl_examples import write
from workbench.project import open_project

WHO = ("--reviewer", "Dr Claire Martin")
CHAPTERS = (
    ("BIO", "BIOCHIMIE", "PROT", "Protéines"),
    ("BIO", "BIOCHIMIE", "SANG", "Biochimie sang"),
    ("MIC", "Microbiologie", "SELL", "Selles"),
    ("MIC", "Microbiologie", "URI", "Urines"),
    ("SER", "Sérologie infectieuse", "", ""),
    ("ADM", "Facturation", "", ""),
)


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "labo.lwb"
    files = (write(tmp_path, Kind.LOINC_1, CHAPTERS), write(tmp_path, Kind.LOINC_2), write(tmp_path, Kind.LOINC_3))
    assert cli("project", "new", path, *files, "--release", "starter", *WHO).status == 0
    return path


def states(path: Path) -> dict[str, Mapping]:
    with open_project(path, read_only=True) as project:
        return {key.code: mapping for key, mapping in project.mappings().items() if key.level.is_chapter}


def line_of(text: str, code: str) -> str:
    return next(line for line in text.splitlines() if line.split()[:1] == [code])


def test_exams_are_proposed_for_beside_the_analyses_and_counted_apart(cli: Cli, project: Path) -> None:
    said = cli("project", "propose", project)
    assert said.status == 0
    assert line_of(said.out, "Analyses").split()[1:] != line_of(said.out, "Exams").split()[1:]
    assert sum(map(int, line_of(said.out, "Exams").split()[1:])) == 2
    with open_project(project, read_only=True) as opened:
        match = opened.proposal(LocalKey(Level.EXAM, "E1"))
        assert match is not None
        assert match.candidates


def test_chapters_are_listed_with_the_code_that_fits_and_how_surely(cli: Cli, project: Path) -> None:
    said = cli("chapters", project)
    assert said.status == 0
    assert "18719-5  Chemistry" in line_of(said.out, "BIO")
    assert line_of(said.out, "BIO").endswith("same words")
    assert line_of(said.out, "PROT").endswith("a usual name of it")
    assert "alike, 80%" in line_of(said.out, "SANG")
    assert line_of(said.out, "SELL").endswith("same words; interim code, no LOINC code exists")
    assert line_of(said.out, "URI").endswith(", but in another chapter")
    assert "92893-7, 92894-5" in line_of(said.out, "SER")
    assert line_of(said.out, "ADM").endswith("nothing fits")
    assert "4 undecided chapters have a national name, or a usual one" in said.out
    assert all(mapping.status is Status.UNMAPPED for mapping in states(project).values())


def test_clear_chapters_are_recorded_as_one_step_of_their_reviewer(cli: Cli, project: Path) -> None:
    assert "4 chapters recorded by their names." in cli("chapters", project, "--confirm", *WHO).out
    found = states(project)
    assert (found["BIO"].status, found["BIO"].loinc) == (Status.CONFIRMED, "18719-5")
    assert (found["SELL"].status, found["SELL"].loinc, found["SELL"].interim) == (Status.NO_CODE, "", "859127")
    assert all(found[code].status is Status.UNMAPPED for code in ("SANG", "URI", "SER", "ADM"))
    assert "Confirmed" in line_of(cli("chapters", project).out, "BIO")
    assert "0 chapters" in cli("chapters", project, "--confirm", *WHO).out
    assert len(cli("undo", project).out.splitlines()) == 4
    assert all(mapping.status is Status.UNMAPPED for mapping in states(project).values())


def test_what_was_decided_stays_as_it_is(cli: Cli, project: Path) -> None:
    cli("decide", project, "BIO", "confirm", "26436-6", "--level", "chapter")
    cli("decide", project, "PROT", "exclude", "--level", "subchapter", "--reason", "obsolete")
    assert "2 chapters recorded" in cli("chapters", project, "--confirm", *WHO).out
    found = states(project)
    assert found["BIO"].loinc == "26436-6"
    assert found["PROT"].status is Status.EXCLUDED


def test_nobody_confirms_for_a_reviewer_who_is_not_said(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "flag", "--reviewer", "Dr B")
    said = cli("chapters", project, "--confirm")
    assert said.status == 2
    assert "--reviewer" in said.err


def test_a_catalogue_without_loinc_1_is_told(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "plain.lwb"
    cli("project", "new", path, write(tmp_path, Kind.LOINC_3), "--release", "starter", *WHO)
    assert "no chapters: they come with LOINC_1" in cli("chapters", path).out


def test_a_national_code_is_entered_without_a_word_about_the_release(cli: Cli, project: Path) -> None:
    said = cli("decide", project, "SER", "confirm", "92893-7", "--level", "chapter")
    assert (said.status, said.err) == (0, "")
    said = cli("decide", project, "SELL", "confirm", "859127", "--level", "subchapter")
    assert (said.status, "No code 859127" in said.out, said.err) == (0, True, "")
    assert "To do" in cli("decide", project, "SELL", "reopen", "--level", "subchapter").out
    assert states(project)["SELL"] == Mapping()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("E1", "confirm", "859127", "--level", "exam"), "no LOINC code"),  # an interim code is a chapter's
        (("SER", "confirm", "123456", "--level", "chapter"), "no LOINC code"),
        (("SER", "confirm", "18719-4", "--level", "chapter"), "check digit"),
    ],
)
def test_other_codes_are_refused(cli: Cli, project: Path, arguments: tuple[str, ...], sentence: str) -> None:
    said = cli("decide", project, *arguments)
    assert (said.status, sentence in said.err) == (1, True), said.err


def test_a_file_decides_chapters_too(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = tmp_path / "decisions.csv"
    file.write_text(
        "code;action;loinc;level\nSELL;confirm;859127;subchapter\nSER;confirm;92893-7;chapter\nE1;confirm;859127;exam\n"
    )
    said = cli("apply", project, file)
    assert said.out == "2 decisions recorded.\n"
    assert "row 4" in said.err
    assert states(project)["SELL"].interim == "859127"


def test_loinc_4_and_5_leave_with_their_codes_and_come_back_the_same(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("chapters", project, "--confirm", *WHO)
    cli("decide", project, "E1", "confirm", "24326-1", "--level", "exam")
    cli("project", "settings", project, "--base", "https://labo.example.fr/fhir")
    said = cli("export", project, "--output", tmp_path / "out")
    # The starter subset has none of these codes: only that of the exam deserves a word.
    warned, *counts = said.err.splitlines()
    assert (said.status, warned) == (0, "E1, 24326-1: LOINC 2.72 does not hold this code.")
    assert all("with a LOINC code" in line for line in counts)
    chapters, exams = (next((tmp_path / "out").glob(f"LOINC_{number}_*")) for number in (4, 5))
    rows = chapters.read_text("utf-8").splitlines()
    # The labels are those of the national table.
    assert rows[1] == "BIO;BIOCHIMIE;PROT;Protéines;18719-5;Chemistry;18719-5;Chemistry"
    assert rows[3] == "MIC;Microbiologie;SELL;Selles;18725-2;Microbiology;;"
    assert rows[5] == "SER;Sérologie infectieuse;;;;;;"
    assert sum(";24326-1;" in row for row in exams.read_text("utf-8").splitlines()) == 2
    maps = [file for file in (tmp_path / "out").glob("ASS_*.json") if "Resultats" not in file.name]
    assert len(maps) == 3
    assert cli("compare", project, chapters, exams, *maps).out == "The files say what the project says.\n"
    exams.write_bytes(exams.read_bytes().replace(b"24326-1", b"24323-8"))
    chapters.write_bytes(chapters.read_bytes().replace(b"18725-2", b"18723-7"))
    said = cli("compare", project, chapters, exams)
    assert said.status == 1
    assert "24326-1 → 24323-8" in line_of(said.out, "E1")
    assert "18725-2 → 18723-7" in line_of(said.out, "MIC")


def test_coverage_tells_each_level_apart(cli: Cli, project: Path) -> None:
    cli("chapters", project, "--confirm", *WHO)
    cli("decide", project, "E1", "confirm", "24326-1", "--level", "exam")
    said = cli("coverage", project).out.splitlines()
    figures = {line.split()[0]: line.split()[-1] for line in said if "(LOINC_" in line}
    assert figures == {"Exams": "1/2", "Chapters": "2/4", "Sub-chapters": "1/4"}


def test_a_name_that_laboratories_use_is_not_called_the_same_words(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "other.lwb"
    rows = (("BAC", "Bactériologie", "", ""), ("HEM", "Hématologie", "", ""))
    files = (write(tmp_path, Kind.LOINC_1, rows), write(tmp_path, Kind.LOINC_3))
    assert cli("project", "new", path, *files, "--release", "starter", *WHO).status == 0
    said = cli("chapters", path).out
    assert line_of(said, "BAC").endswith("Microbiology  a usual name of it")
    assert line_of(said, "HEM").endswith("Haematology   same words")


def test_a_code_that_is_no_chapter_s_is_taken_and_told_there_and_before_it_leaves(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    told = "2345-7: This is none of the national codes of chapters."
    said = cli("decide", project, "BIO", "confirm", "2345-7", "--level", "chapter")
    assert (said.status, told in said.err) == (0, True)
    assert "chapters" not in cli("decide", project, "SER", "confirm", "92893-7", "--level", "chapter").err
    file = tmp_path / "decisions.csv"
    file.write_text("code,action,loinc,level\nADM,confirm,2345-7,chapter\n", "utf-8")
    assert told in cli("apply", project, file).err
    warned = cli("export", project, "--output", tmp_path / "out").err
    assert warned.count("none of the national codes of chapters") == 2
    assert "BIO, 2345-7" in warned


def test_a_result_on_an_exam_is_taken_and_told(cli: Cli, tmp_path: Path, project: Path) -> None:
    said = cli("decide", project, "E1", "confirm", "704-7", "--level", "exam")
    assert said.status == 0
    assert "704-7: This term is for results, not for orders." in said.err
    assert (
        "E1, 704-7: This term is for results, not for orders."
        in cli("export", project, "--output", tmp_path / "out").err
    )
