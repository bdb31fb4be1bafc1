"""A file of decisions on the command line: one step, in either language, its bad rows told together."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.decisions_file import Act, RecordedDecision, RecordedDecisions, read_decisions
from matching.catalogue import Level, LocalKey
from matching.mapping import Equivalence, Reviewer
from tests.cli_bench import Cli, decisions, small_laboratory
from workbench.project import open_project
from workbench.project.database import Database
from workbench.verbs.deciding import apply_decisions


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    return small_laboratory(cli, tmp_path)


def test_the_decisions_of_a_file_are_one_step(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = decisions(
        tmp_path, "NA;confirm;2951-2;", "K;no-code;;rien qui convienne", "ASAT;exclude;;obsolète", encoding="cp1252"
    )
    assert cli("apply", project, file).out == "3 decisions recorded.\n"
    assert "obsolète" in cli("coverage", project).out
    assert len(cli("undo", project).out.splitlines()) == 3


def test_the_name_of_a_file_is_no_reason_to_leave_a_row_out(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = decisions(tmp_path, "ASAT;exclude;;")
    cli("apply", project, file)
    assert "ASAT" in cli("coverage", project).out
    assert file.name not in cli("coverage", project).out


def test_a_file_may_be_headed_in_french_and_what_is_not_used_of_it_is_told(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    file = tmp_path / "decisions.csv"
    file.write_text("code;action;motif;laboratoire\nASAT;exclure;obsolète;A\nK;signaler;;A\n", "utf-8")
    said = cli("apply", project, file)
    assert (said.status, said.out) == (0, "2 decisions recorded.\n")
    assert "Not used: laboratoire." in said.err
    with open_project(project, read_only=True) as opened:
        assert opened.mapping(LocalKey(Level.ANALYSIS, "ASAT")).comment == "obsolète"


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("analyse", Level.ANALYSIS),
        ("Examen", Level.EXAM),
        ("chapitre", Level.CHAPTER),
        ("sous-chapitre", Level.SUBCHAPTER),
        ("exam", Level.EXAM),
        ("", Level.ANALYSIS),
    ],
)
def test_levels_are_written_in_either_language(tmp_path: Path, written: str, level: Level) -> None:
    file = tmp_path / "decisions.csv"
    file.write_text(f"code;action;niveau\nX;signaler;{written}\n", "utf-8")
    found = read_decisions(file)
    assert ([one.key for one in found.decisions], found.problems) == ([LocalKey(level, "X")], ())


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Équivalent", Equivalence.EQUIVALENT),
        ("plus large", Equivalence.SOURCE_IS_NARROWER),
        ("plus précis", Equivalence.SOURCE_IS_BROADER),
        ("proche", Equivalence.RELATED),
        ("wider", Equivalence.SOURCE_IS_NARROWER),
    ],
)
def test_how_a_term_stands_to_its_row_is_written_in_either_language(
    tmp_path: Path, written: str, meant: Equivalence
) -> None:
    file = tmp_path / "decisions.csv"
    file.write_text(f"code;action;loinc;équivalence\nX;confirmer;2951-2;{written}\n", "utf-8")
    found = read_decisions(file)
    assert ([one.equivalence for one in found.decisions], found.problems) == ([meant], ())


@pytest.mark.parametrize(
    ("confirm", "exclude", "no_code"), [("confirm", "exclude", "no-code"), ("Confirmer", "exclure", "sans code")]
)
def test_an_act_wants_the_same_in_either_language(
    cli: Cli, tmp_path: Path, project: Path, confirm: str, exclude: str, no_code: str
) -> None:
    said = cli("apply", project, decisions(tmp_path, f"NA;{confirm};;", f"K;{exclude};;", f"ASAT;{no_code};1920-8;"))
    assert (said.status, said.out) == (1, "0 decisions recorded.\n")
    for sentence in ("its LOINC code is missing", "excluded without a reason", "there is a LOINC code, 1920-8"):
        assert sentence in said.err


def test_the_journal_is_looked_up_once_for_all_rows_of_a_file(
    cli: Cli, tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("project", "settings", project, "--reading", "second-sees")
    cli("apply", project, decisions(tmp_path, "NA;confirm;2951-2;", "K;confirm;2823-3;", "ASAT;confirm;1920-8;"))
    transactions: list[str] = []
    reading = Database.reading
    monkeypatch.setattr(Database, "reading", lambda self: (transactions.append(self.where), reading(self))[1])

    def asked(*lines: str) -> int:
        transactions.clear()
        said = cli("apply", project, decisions(tmp_path, *lines), "--dry-run", "--reviewer", "Dr Paul Durand")
        assert said.out.startswith(f"{len(lines)} decision")
        return len(transactions)

    assert asked("NA;second-read;;", "K;confirm;2823-3;", "ASAT;confirm;2823-3;") == asked("NA;second-read;;")


def test_a_long_file_tells_how_far_its_check_is(project: Path) -> None:
    told: list[tuple[int, int, str]] = []
    said = tuple(
        RecordedDecision(LocalKey(Level.ANALYSIS, code), Act.CONFIRM, loinc, row=row)
        for row, (code, loinc) in enumerate((("NA", "2951-2"), ("K", "2823-3")), 2)
    )
    with open_project(project) as opened:
        recorded = RecordedDecisions("decisions.csv", said, ())
        apply_decisions(opened, recorded, Reviewer("Dr B"), progress=lambda *place: told.append(place))
    assert told == [(0, 2, "check"), (1, 2, "check")]


def test_the_bad_rows_of_a_file_are_told_together_and_the_good_ones_recorded(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    file = decisions(
        tmp_path,
        "NA;confirm;2951-2;",
        "NA;flag;;",
        "XX;flag;;",
        "K;confirm;;",
        "K;confirm;2951-3;",
        "K;hope;;",
        ";flag;;",
        "K;flag",
        "ASAT;signaler;;",
    )
    said = cli("apply", project, file)
    assert said.status == 1
    assert said.out == "1 decision recorded.\n"
    for row, sentence in enumerate(
        (
            "decided otherwise in row 2",
            "holds no XX",
            "its LOINC code is missing",
            "check digit",
            "“hope” is no decision",
        ),
        start=3,
    ):
        assert any(f"decisions.csv, row {row}" in line and sentence in line for line in said.err.splitlines()), said.err
    assert "decisions.csv, row 8" in said.err
    assert "decisions.csv, row 9" in said.err


@pytest.mark.parametrize("text", ["sep=;\n", ";;;;\n;;\n"])
def test_a_file_of_separators_only_is_empty(cli: Cli, tmp_path: Path, project: Path, text: str) -> None:
    (tmp_path / "decisions.csv").write_text(text)
    said = cli("apply", project, tmp_path / "decisions.csv")
    assert said.status == 1
    assert said.err.splitlines()[-1] == "decisions.csv is empty. Export it again."
