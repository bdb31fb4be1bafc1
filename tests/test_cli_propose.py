"""``propose``: the table of candidates, whose form other programs count on."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from catalog_io.general import read_catalogue
from catalog_io.proposals_file import proposal_lines
from catalog_io.release_store import release_store, starter_info
from catalog_io.sgl_shape import Kind
from matching.catalogue import LocalAnalysis
from matching.mapping import Reviewer
from matching.progress import Cancelled
from tests.cli_bench import Cli
from tests.release_examples import small_release, write_zip
from tests.sgl_examples import EXAMS, analysis, write
from workbench.project.journal import Touched
from workbench.verbs import proposing
from workbench.verbs.projects import new_project, propose_all
from workbench.verbs.proposing import propose

HEADER = "local_code,rank,loinc_num,score,confidence,verdict"
ROWS = (
    analysis("NA", "SODIUM", unit="mmol/L", specimen="SERUM", scale="QN"),
    analysis("ZZ", "Wxyzq vvvkj"),
    analysis("GLY", "GLYCEMIE", unit="mmol/L", specimen="PLASMA", scale="QN"),
)


@pytest.fixture
def loinc_3(tmp_path: Path) -> Path:
    return write(tmp_path, Kind.LOINC_3, ROWS, encoding="cp1252", header=False)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_every_row_has_its_candidates_in_the_order_of_the_catalogue(cli: Cli, tmp_path: Path, loinc_3: Path) -> None:
    output = tmp_path / "proposals.csv"
    assert cli("propose", loinc_3, "--release", "starter", "--top", 5, "--output", output).status == 0
    content = output.read_bytes()
    assert content.startswith((HEADER + "\n").encode())
    assert b"\r" not in content
    found = rows(content.decode("utf-8"))
    assert list(dict.fromkeys(row["local_code"] for row in found)) == ["NA", "ZZ", "GLY"]
    sodium = [row for row in found if row["local_code"] == "NA"]
    assert [row["rank"] for row in sodium] == ["1", "2", "3", "4", "5"]
    assert sodium[0]["loinc_num"] == "2951-2"
    scores = [float(row["score"]) for row in sodium]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= float(row["confidence"]) <= 1 for row in sodium)


def test_a_row_without_candidate_has_one_line_of_rank_0_without_a_code(cli: Cli, loinc_3: Path) -> None:
    found = [row for row in rows(cli("propose", loinc_3, "--release", "starter").out) if row["local_code"] == "ZZ"]
    assert [(row["rank"], row["loinc_num"], row["verdict"]) for row in found] == [("0", "", "NONE")]


def test_a_dash_is_standard_output_and_remarks_stay_out_of_it(cli: Cli, loinc_3: Path) -> None:
    said = cli("propose", loinc_3, "--release", "starter", "--output", "-")
    assert said.out.splitlines()[0] == HEADER
    assert "3 analyses read." in said.err
    assert "starter subset" in said.err


def test_columns_of_any_table_can_be_said(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("ref,texte,u\nX1,Sodium sérique,mmol/L\n", "utf-8")
    said = cli("propose", path, "--columns", "code=ref,label=texte,unit=3", "--release", "starter", "--top", 1)
    assert [row["local_code"] for row in rows(said.out)] == ["X1"]


def test_rows_left_out_are_told_with_their_place_and_the_others_get_their_lines(cli: Cli, tmp_path: Path) -> None:
    path = write(tmp_path, Kind.LOINC_3, (*ROWS[:1], analysis("K", ""), analysis("NA", "Autre chose")))
    said = cli("propose", path, "--release", "starter", "--top", 1)
    assert said.status == 0
    assert [row["local_code"] for row in rows(said.out)] == ["NA"]
    assert f"{path.name}, row 3" in said.err
    assert f"{path.name}, row 4" in said.err
    assert "2 rows left out" in said.err


def test_a_zip_is_imported_at_first_use_and_known_by_its_content_afterwards(
    cli: Cli, tmp_path: Path, loinc_3: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    first = write_zip(tmp_path / "Loinc_2.72.zip", small_release())
    second = tmp_path / "copy.zip"
    second.write_bytes(first.read_bytes())
    for path in (first, first, second):
        said = cli("propose", loinc_3, "--release", path, "--top", 1)
        assert said.status == 0
        assert rows(said.out)[0]["loinc_num"] == "2951-2"
    listed = cli("release", "list").out.splitlines()
    assert len(listed) == 2  # the heads and one release


def test_what_cannot_be_used_is_a_sentence_and_leaves_the_old_file(cli: Cli, tmp_path: Path, loinc_3: Path) -> None:
    output = tmp_path / "proposals.csv"
    output.write_text("old")
    for arguments, status, sentence in (
        ((tmp_path / "none.csv",), 1, "none.csv is not there."),
        ((loinc_3, "--release", "9.99"), 1, "no file or imported release “9.99”"),
        ((loinc_3, "--columns", "colour=3"), 2, "chooses no column"),
        ((loinc_3, "--top", "0"), 2, "--top must be 1 or more."),
        ((loinc_3, "--top", "many"), 2, "“many” is not a value of the right kind."),
        ((), 2, "Something is missing: CATALOGUE."),
        ((loinc_3, "--against", "2951-2"), 2, "--against goes with --explain."),
        ((loinc_3, "--explain", "NAA", "--release", "starter"), 1, "Near it: NA."),
    ):
        said = cli("propose", *arguments, "--output", output)
        assert (said.status, sentence in said.err) == (status, True), said.err
        assert "Traceback" not in said.err
    assert output.read_text() == "old"


def test_explain_tells_the_six_axes_with_the_words_that_speak_for_each(cli: Cli, loinc_3: Path) -> None:
    said = cli("propose", loinc_3, "--release", "starter", "--explain", "NA")
    assert said.status == 0
    lines = said.out.splitlines()
    assert lines[0].startswith("NA  SODIUM")
    first = lines[lines.index(next(line for line in lines if line.startswith("1. 2951-2"))) :][:10]
    for axis in ("Component", "Property", "Time", "System", "Scale", "Method"):
        assert any(line.strip().startswith(axis) for line in first)
    assert any("“mmol/L” · molar concentration" in line and "molar concentration (SCnc)" in line for line in first)
    assert any("probability of being right" in line for line in first)
    second = lines[lines.index(next(line for line in lines if line.startswith("2. "))) :]
    assert not any(line.strip().startswith("Component") for line in second)  # only what differs from the first


def test_several_rows_are_explained_one_after_the_other(cli: Cli, loinc_3: Path) -> None:
    two = cli("propose", loinc_3, "--release", "starter", "--explain", "GLY", "--explain", "NA").out
    assert two.index("GLY  GLYCEMIE") < two.index("NA  SODIUM")
    every = cli("propose", loinc_3, "--release", "starter", "--explain", "*").out
    assert all(f"{row[0]}  {row[1]}" in every for row in ROWS)
    said = cli("propose", loinc_3, "--release", "starter", "--explain", "GLY", "--explain", "X1", "--explain", "X2")
    assert said.status == 1
    assert "X1" in said.err
    assert "X2" in said.err


def test_reasons_stand_in_columns_behind_the_others(cli: Cli, loinc_3: Path) -> None:
    found = rows(cli("propose", loinc_3, "--release", "starter", "--top", "2", "--reasons").out)
    assert ",".join(found[0]) == f"{HEADER},label,unit,specimen,method,chapter,loinc_name,reason,question,warnings"
    sodium, second = [row for row in found if row["local_code"] == "NA"]
    assert sodium["label"] == second["label"] == "SODIUM"
    assert sodium["loinc_name"].startswith("Sodium")
    assert "stands out" in sodium["reason"]
    assert second["reason"] == ""
    nothing = next(row for row in found if row["local_code"] == "ZZ")
    assert (nothing["loinc_num"], nothing["loinc_name"]) == ("", "")
    assert nothing["reason"]


def test_a_spreadsheet_computes_nothing_of_the_table_with_reasons_and_reads_its_accents(
    cli: Cli, tmp_path: Path
) -> None:
    catalogue, output = tmp_path / "a.csv", tmp_path / "out.csv"
    catalogue.write_text("code;label;unit;chapter\n-1;@SOMME(A1);g/L;+\nNA;Sodium;mmol/L;Chimie\n", "utf-8")
    cli("propose", catalogue, "--release", "starter", "--top", "1", "--reasons", "--output", output)
    assert output.read_bytes().startswith(b"\xef\xbb\xbflocal_code,rank,")
    first, sodium = rows(output.read_text("utf-8-sig"))
    assert (first["local_code"], first["label"], first["unit"], first["chapter"]) == ("'-1", "'@SOMME(A1)", "g/L", "'+")
    assert (sodium["local_code"], sodium["label"], sodium["rank"]) == ("NA", "Sodium", "1")
    cli("propose", catalogue, "--release", "starter", "--top", "1", "--output", output)  # for machines: as it is
    assert output.read_bytes().startswith(b"local_code,rank,")
    assert rows(output.read_text("utf-8"))[0]["local_code"] == "-1"


def test_a_reason_is_the_same_however_few_candidates_are_written(cli: Cli, loinc_3: Path) -> None:
    def reasons(top: int) -> list[str]:
        table = rows(cli("propose", loinc_3, "--release", "starter", "--reasons", "--top", str(top)).out)
        assert max(int(row["rank"]) for row in table) == top
        return [row["reason"] for row in table if row["rank"] in ("0", "1")]

    assert reasons(1) == reasons(20)


def test_the_end_tells_how_many_rows_have_which_verdict(cli: Cli, loinc_3: Path) -> None:
    said = cli("propose", loinc_3, "--release", "starter")
    assert said.err.splitlines()[-1] == "Proposals for 3 rows: 2 confident, 1 without a proposal."


def test_an_explanation_speaks_a_laboratorys_french(cli: Cli, loinc_3: Path) -> None:
    said = cli.plainly("propose", loinc_3, "--release", "starter", "--explain", "GLY", "--top", "20").out
    assert "Proposition" in said
    assert "concentration molaire (SCnc)" in said
    assert "probabilité d’être juste" in said
    assert "−" in said


def test_explain_against_tells_why_another_code_is_not_proposed(cli: Cli, loinc_3: Path) -> None:
    said = cli("propose", loinc_3, "--release", "starter", "--explain", "GLY", "--against", "2951-2")
    assert "2951-2" in said.out
    assert "Component" in said.out
    said = cli("propose", loinc_3, "--release", "starter", "--explain", "GLY", "--against", "1-8")
    assert said.status == 1
    assert "does not hold 1-8" in said.err


def test_the_exams_of_a_file_are_proposed_for_and_explained_too(cli: Cli, tmp_path: Path) -> None:
    files = [write(tmp_path, kind) for kind in (Kind.LOINC_2, Kind.LOINC_3)]
    said = cli("propose", *files, "--release", "starter", "--level", "exam", "--top", "1")
    assert said.status == 0
    assert [row["local_code"] for row in rows(said.out)] == list(dict.fromkeys(exam[0] for exam in EXAMS))
    code = EXAMS[0][0]
    explained = cli("propose", *files, "--release", "starter", "--level", "exam", "--explain", code)
    assert explained.out.startswith(f"{code}  {EXAMS[0][1]}")
    said = cli("propose", *files, "--release", "starter", "--explain", code)
    assert said.status == 1
    assert "no row with the code" in said.err


def test_several_processes_answer_as_one_does(cli: Cli) -> None:
    info = starter_info(release_store())
    analyses = [LocalAnalysis(code=f"N{n}", label=label) for n in range(40) for label in ("SODIUM", "FERRITINE")]
    one = list(propose(info, analyses, proposal_lines, top=3, processes=1))
    assert list(propose(info, analyses, proposal_lines, top=3, processes=2)) == one


def test_what_a_lost_process_had_still_to_do_is_done_all_the_same(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system ends one for lack of memory."""
    info = starter_info(release_store())
    analyses = [LocalAnalysis(code=f"N{n}", label="SODIUM") for n in range(5)]
    one = list(propose(info, analyses, proposal_lines, processes=1))

    def lost(*_: object) -> Iterator[list[str]]:
        yield from one[:2]
        raise BrokenProcessPool

    monkeypatch.setattr(proposing, "_in_processes", lost)
    assert list(propose(info, analyses, proposal_lines, processes=2)) == one


def test_a_change_of_release_that_is_cut_short_leaves_no_proposal_of_the_one_before(
    cli: Cli, tmp_path: Path, loinc_3: Path
) -> None:
    info = starter_info(release_store())
    who = Reviewer("Anne Petit")
    with new_project(tmp_path / "labo.lwb", read_catalogue([loinc_3]).catalogue, info, who) as project:
        propose_all(project, info, who)
        project.change_release("2.60", who, Touched())
        propose_all(project, info, who)
        with pytest.raises(Cancelled):
            propose_all(project, replace(info, name="another"), who, cancelled=lambda: True)
        assert project.settings().release == "another"
        assert project.summaries() == {}


def test_french_is_spoken_first(cli: Cli) -> None:
    assert "Il manque\u00a0: CATALOGUE." in cli.plainly("propose").err
    assert cli.plainly("propose", "--help").out.startswith("Usage\u00a0: loinc-workbench propose")


def test_a_reader_who_goes_away_is_no_error(cli: Cli, loinc_3: Path) -> None:
    root = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-m", "workbench.cli", "propose", str(loinc_3), "--release", "starter"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        told = running.stderr.read().decode()
        assert running.wait() == 0
    assert "Error" not in told


def test_codes_of_specimens_may_be_explained(cli: Cli, tmp_path: Path) -> None:
    path = write(tmp_path, Kind.LOINC_3, (analysis("NA", "SODIUM", unit="mmol/L", specimen="P10"),))

    def first(*options: str) -> tuple[str, str]:
        found = rows(cli("propose", path, "--release", "starter", "--top", 1, *options).out)
        return found[0]["loinc_num"], found[0]["verdict"]

    assert first() == ("2951-2", "WEAK")
    assert first("--specimen", "p10=urines") == ("2955-3", "CONFIDENT")
    said = cli("propose", path, "--release", "starter", "--specimen", "P10=zorglub")
    assert said.status == 2
    assert "zorglub" in said.err
