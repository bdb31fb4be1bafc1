"""Deciding on the command line beside others: what stands is not overwritten, a second reader is one, undo is sure."""

from __future__ import annotations

import codecs
import csv
from datetime import datetime
from pathlib import Path

import pytest

from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.cli_bench import WHO, Cli, Said, decisions, small_laboratory
from tests.sgl_examples import analysis, write
from workbench.project import open_project
from workbench.verbs.comparing import compare_files, seen_only

FIRST, SECOND = WHO[1], "Dr Paul Durand"
SODIUM, OTHER = "2951-2", "2947-0"


@pytest.fixture
def project(cli: Cli, tmp_path: Path) -> Path:
    return small_laboratory(cli, tmp_path)


@pytest.fixture
def blind(cli: Cli, project: Path) -> Path:
    """A project that is read twice, blind, where the first reader has said what the sodium is."""
    cli("project", "settings", project, "--reading", "second-blind")
    cli("decide", project, "NA", "confirm", SODIUM)
    return project


def by(cli: Cli, who: str, verb: str, project: Path, *said: object) -> Said:
    return cli(verb, project, *said, "--reviewer", who)


def stands(project: Path, code: str) -> Mapping:
    with open_project(project, read_only=True) as opened:
        return opened.mapping(LocalKey(Level.ANALYSIS, code))


def count(project: Path) -> int:
    with open_project(project, read_only=True) as opened:
        return len(opened.journal())


def reviewers(project: Path) -> list[str]:
    with open_project(project, read_only=True) as opened:
        return [one.name for one in opened.settings().reviewers]


# --- a file beside what stands


def test_what_was_decided_otherwise_is_left_and_told_with_both_sides(cli: Cli, tmp_path: Path, project: Path) -> None:
    by(cli, SECOND, "decide", project, "ASAT", "exclude", "--reason", "obsolète")
    by(cli, FIRST, "decide", project, "NA", "no-code")
    by(cli, FIRST, "decide", project, "K", "flag")
    file = decisions(tmp_path, f"NA;confirm;{SODIUM};", "K;confirm;2823-3;", "ASAT;confirm;1920-8;")
    said = by(cli, FIRST, "apply", project, file)
    assert said.status == 1
    assert said.out.splitlines() == [
        "0 decisions recorded.",
        "3 rows are decided otherwise and were left; --overwrite takes the file's word.",
    ]
    assert said.err.splitlines() == [
        f"decisions.csv, row 2: NA is left as it is: No code ({FIRST}) → Confirmed {SODIUM}",
        f"decisions.csv, row 3: K is left as it is: Flagged ({FIRST}) → Confirmed 2823-3",
        f"decisions.csv, row 4: ASAT is left as it is: Excluded ({SECOND}) → Confirmed 1920-8",
    ]
    assert stands(project, "ASAT") == Mapping(Status.EXCLUDED, comment="obsolète")


def test_a_file_is_tried_before_anything_is_recorded(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = decisions(tmp_path, f"NA;confirm;{SODIUM};", "XX;flag;;")
    said = cli("apply", project, file, "--dry-run", "--reviewer", "Dr Nouveau")
    assert (said.status, said.out) == (1, "1 decision would be recorded.\n")
    assert "holds no XX" in said.err
    assert (count(project), reviewers(project)) == (0, [FIRST])
    assert cli("apply", project, file).out == "1 decision recorded.\n"


def test_another_s_confirmation_is_not_replaced_without_a_word(cli: Cli, project: Path) -> None:
    by(cli, FIRST, "decide", project, "NA", "confirm", SODIUM)
    assert "had confirmed" not in by(cli, SECOND, "decide", project, "NA", "confirm", SODIUM, "--reason", "vu").err
    assert f"{FIRST} had confirmed {SODIUM}." in by(cli, SECOND, "decide", project, "NA", "confirm", "2947-0").err
    assert "had confirmed" not in by(cli, SECOND, "decide", project, "NA", "flag").err, "a code of one's own"


def test_the_file_s_word_is_taken_where_that_is_asked_for(cli: Cli, tmp_path: Path, project: Path) -> None:
    by(cli, SECOND, "decide", project, "ASAT", "exclude", "--reason", "obsolète")
    said = by(cli, FIRST, "apply", project, decisions(tmp_path, "ASAT;confirm;1920-8;"), "--overwrite")
    assert (said.status, said.out) == (0, "1 decision recorded.\n")
    assert stands(project, "ASAT") == Mapping(Status.CONFIRMED, "1920-8")  # and the reason is gone with the exclusion


def test_a_code_that_somebody_refused_for_the_row_is_left_too(cli: Cli, tmp_path: Path, project: Path) -> None:
    with open_project(project) as opened:
        refused = Mapping(rejected=frozenset({SODIUM}))
        opened.decide([(LocalKey(Level.ANALYSIS, "NA"), refused)], reviewer=opened.settings().reviewers[0])
    said = cli("apply", project, decisions(tmp_path, f"NA;confirm;{SODIUM};"))
    assert said.status == 1
    assert f"NA is left as it is: {SODIUM} refused ({FIRST})" in said.err


def test_a_file_that_was_applied_before_changes_nothing(cli: Cli, tmp_path: Path, project: Path) -> None:
    file = decisions(tmp_path, f"NA;confirm;{SODIUM};vu", "K;no-code;;", "ASAT;exclude;;obsolète")
    assert cli("apply", project, file).out == "3 decisions recorded.\n"
    before = count(project)
    for more in ((), ("--overwrite",)):
        again = cli("apply", project, file, *more)
        assert (again.status, again.out, again.err) == (0, "0 decisions recorded.\n", "")
    assert count(project) == before


def test_a_row_read_twice_is_not_put_back_by_its_own_code(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM)
    file = decisions(tmp_path, "NA;second-read;;")
    assert by(cli, SECOND, "apply", project, file).out == "1 decision recorded.\n"
    assert by(cli, SECOND, "apply", project, file).out == "0 decisions recorded.\n"
    assert by(cli, FIRST, "apply", project, decisions(tmp_path, f"NA;confirm;{SODIUM};")).status == 0
    assert stands(project, "NA").status is Status.SECOND_READ


def test_a_row_that_changed_is_decided_anew_only_where_that_is_asked_for(
    cli: Cli, tmp_path: Path, project: Path
) -> None:
    file = decisions(tmp_path, f"NA;confirm;{SODIUM};")
    cli("apply", project, file)
    cli("project", "import", project, write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium urinaire"),)))
    assert cli("apply", project, file).out == "0 decisions recorded.\n"
    with open_project(project, read_only=True) as opened:
        assert opened.changed_keys()
    assert cli("apply", project, file, "--overwrite").out == "1 decision recorded.\n"
    with open_project(project, read_only=True) as opened:
        assert not opened.changed_keys()


# --- contradictions


@pytest.mark.parametrize("act", ["no-code", "reopen"])
def test_a_decision_without_a_code_takes_none(cli: Cli, project: Path, act: str) -> None:
    said = cli("decide", project, "K", act, SODIUM)
    assert said.status == 2
    assert f"{act} takes no LOINC code: to give the row one, say confirm {SODIUM}." in said.err
    assert count(project) == 0


def test_a_row_of_a_file_that_contradicts_itself_is_left_out(cli: Cli, tmp_path: Path, project: Path) -> None:
    said = cli("apply", project, decisions(tmp_path, f"K;no-code;{SODIUM};"))
    assert (said.status, count(project)) == (1, 0)
    assert f"The decision is no-code, and there is a LOINC code, {SODIUM}. Keep one of the two." in said.err


def test_a_code_that_is_flagged_has_the_usual_relation(cli: Cli, project: Path) -> None:
    cli("decide", project, "K", "no-code")
    assert cli("decide", project, "K", "flag", "2823-3").out == "K: No code → Flagged 2823-3\n"


def test_a_second_reading_is_told_what_a_confirmation_is_told(cli: Cli, project: Path) -> None:
    cli("decide", project, "ASAT", "confirm", SODIUM)
    said = by(cli, SECOND, "decide", project, "ASAT", "second-read")
    assert said.status == 0
    assert f"{SODIUM}: The row's words, “ASAT (TGO)”, are hardly the term's, “Sodium”." in said.err


# --- reviewers


def test_a_refused_decision_makes_nobody_a_reviewer(cli: Cli, project: Path) -> None:
    assert by(cli, "Faute De Frappe", "decide", project, "NA", "confirm", "9999-9").status == 1
    assert reviewers(project) == [FIRST]
    assert cli("decide", project, "NA", "confirm", SODIUM).status == 0


def test_capitals_and_blanks_make_no_other_person(cli: Cli, project: Path) -> None:
    by(cli, "dr  claire   MARTIN", "decide", project, "NA", "confirm", SODIUM)
    assert reviewers(project) == [FIRST]
    assert FIRST in cli("journal", project, "NA").out


def test_who_decides_is_known_from_then_on(cli: Cli, project: Path) -> None:
    by(cli, SECOND, "decide", project, "NA", "confirm", SODIUM)
    assert reviewers(project) == [FIRST, SECOND]


# --- undo and imports


def test_an_undo_does_not_reach_behind_an_import_unless_asked(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM)
    file = write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium"), analysis("CL", "Chlore")))
    cli("project", "import", project, file)
    said = cli("undo", project)
    assert (said.status, said.out) == (1, "")
    assert f"An import of {file.name}" in said.err
    assert "--decision takes back that decision all the same" in said.err
    assert stands(project, "NA").loinc == SODIUM
    assert f"Confirmed {SODIUM} → To do" in cli("undo", project, "--decision").out


def test_what_somebody_else_decided_is_not_undone_unless_asked(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM)
    said = by(cli, SECOND, "undo", project)
    assert (said.status, said.out) == (1, "")
    assert f"{FIRST} decided last, not {SECOND}." in said.err
    assert by(cli, SECOND, "undo", project, "--decision").status == 0
    assert stands(project, "NA").status.is_open


def test_a_blind_reader_neither_undoes_nor_exports_what_is_hidden(cli: Cli, tmp_path: Path, blind: Path) -> None:
    said = by(cli, SECOND, "undo", blind, "--decision")
    assert (said.status, said.out) == (1, "")
    assert "which you must not see yet" in said.err
    assert stands(blind, "NA").loinc == SODIUM
    said = by(cli, SECOND, "export", blind, "--output", tmp_path / "out")
    assert said.status == 1
    assert "1 row waits for your blind reading" in said.err
    assert not (tmp_path / "out").exists()


def test_nobody_signs_with_another_person_s_number(cli: Cli, project: Path) -> None:
    number = ("--rpps", "10000000009")
    said = by(cli, SECOND, "decide", project, "K", "flag", *number)
    assert (said.status, said.out) == (2, "")
    assert f"10000000009 is {FIRST}'s" in said.err
    assert by(cli, "MARTIN C.", "decide", project, "K", "flag", *number).status == 0


def test_what_was_decided_after_an_import_is_undone_as_ever(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("project", "import", project, write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium"),)))
    cli("decide", project, "NA", "confirm", SODIUM)
    assert cli("undo", project).status == 0
    assert "nothing to undo" in cli("undo", project).err.lower()


def test_the_journal_tells_imports_among_the_decisions(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM)
    file = write(tmp_path, Kind.LOINC_3, (analysis("NA", "Sodium"), analysis("CL", "Chlore")))
    cli("project", "import", project, file, "--reviewer", SECOND)
    cli("decide", project, "CL", "flag")
    made, decided, brought, flagged = cli("journal", project).out.splitlines()
    assert "import" in made
    assert "LOINC_1" in made
    assert SODIUM in decided
    assert SECOND in brought
    assert file.name in brought
    assert "Flagged" in flagged
    assert len(cli("journal", project, "--last", 2).out.splitlines()) == 2
    assert len(cli("journal", project, "NA").out.splitlines()) == 1


def test_the_journal_goes_into_a_table_whole(cli: Cli, tmp_path: Path, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM, "--reason", "=SUM(A1)")
    file = tmp_path / "journal.csv"
    assert f"Written: {file}" in cli("journal", project, "--output", file).err
    assert file.read_bytes().startswith(codecs.BOM_UTF8)
    brought, decided = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    assert (brought["cause"], brought["number"], brought["local_code"]) == ("adopt", "", "")
    assert "LOINC_1" in brought["reason"]
    assert (decided["level"], decided["local_code"], decided["reviewer"]) == ("analysis", "NA", FIRST)
    assert (decided["status_before"], decided["status_after"]) == ("unmapped", "confirmed")
    assert (decided["code_before"], decided["code_after"], decided["equivalence"]) == ("", SODIUM, "equivalent")
    assert datetime.fromisoformat(decided["at"]).tzinfo is not None
    assert decided["rpps"] == WHO[3]
    assert decided["reason"] == "'=SUM(A1)"  # a spreadsheet would compute it
    assert cli("journal", project, "NA", "--output", "-").out.count("\n") == 2  # with the header


def test_the_journal_tells_an_exam_from_an_analysis_of_the_same_code(cli: Cli, project: Path) -> None:
    cli("decide", project, "E1", "no-code", "--level", "exam")
    cli("decide", project, "NA", "flag")
    exam, row = cli("journal", project, "--last", 2).out.splitlines()
    assert " exam E1 " in exam
    assert "exam" not in row


# --- a second reading, blind


def test_a_blind_reader_says_a_code_of_their_own(cli: Cli, blind: Path) -> None:
    said = by(cli, SECOND, "decide", blind, "NA", "second-read")
    assert said.status == 1
    assert "say your own code first" in said.err
    assert SODIUM not in said.out + said.err
    assert by(cli, SECOND, "decide", blind, "NA", "flag").status == 1
    assert stands(blind, "NA").status is Status.CONFIRMED


@pytest.mark.parametrize("act", ["confirm", "second-read"])
def test_the_same_code_makes_it_read_twice(cli: Cli, blind: Path, act: str) -> None:
    said = by(cli, SECOND, "decide", blind, "NA", act, SODIUM)
    assert (said.status, said.out) == (0, f"NA: Confirmed {SODIUM} → Read twice {SODIUM}\n")


@pytest.mark.parametrize("reading", ["second-blind", "second-sees"])
def test_another_code_is_flagged_with_both(cli: Cli, blind: Path, reading: str) -> None:
    cli("project", "settings", blind, "--reading", reading)
    said = by(cli, SECOND, "decide", blind, "NA", "confirm", OTHER)
    assert f"NA: Confirmed {SODIUM} → Flagged {OTHER}" in said.out
    assert "The two readings differ" in said.out


def test_a_blind_reader_who_finds_no_code_differs(cli: Cli, blind: Path) -> None:
    assert "The two readings differ" in by(cli, SECOND, "decide", blind, "NA", "no-code").out
    assert stands(blind, "NA") == Mapping(Status.FLAGGED)


def test_a_project_that_is_read_once_is_decided_anew(cli: Cli, project: Path) -> None:
    cli("decide", project, "NA", "confirm", SODIUM)
    assert "→ Confirmed" in by(cli, SECOND, "decide", project, "NA", "confirm", OTHER).out


def test_the_file_of_a_second_reader_is_a_second_reading(cli: Cli, tmp_path: Path, blind: Path) -> None:
    cli("decide", blind, "K", "confirm", "2823-3")
    said = by(cli, SECOND, "apply", blind, decisions(tmp_path, f"NA;confirm;{SODIUM};", "K;confirm;2828-2;"))
    assert said.out == "2 decisions recorded.\n"
    assert (stands(blind, "NA").status, stands(blind, "K").status) == (Status.SECOND_READ, Status.FLAGGED)


def test_the_journal_of_a_blind_reader_does_not_tell_the_first_code(cli: Cli, blind: Path) -> None:
    by(cli, SECOND, "decide", blind, "K", "confirm", "2823-3")
    for reader in ((), ("--reviewer", SECOND)):
        said = cli("journal", blind, *reader)
        assert SODIUM not in said.out + said.err
        assert "left out; --reviewer says who reads." in said.err
    assert SODIUM in cli("journal", blind, "--reviewer", FIRST).out
    by(cli, SECOND, "decide", blind, "NA", "confirm", OTHER)
    assert SODIUM in cli("journal", blind, "--reviewer", SECOND).out


def test_nor_do_the_warnings_of_an_export_or_a_comparison(cli: Cli, tmp_path: Path, blind: Path) -> None:
    cli("decide", blind, "ASAT", "confirm", SODIUM)  # the code of the sodium, in another unit
    said = by(cli, SECOND, "export", blind, "--output", tmp_path / "out")
    assert SODIUM not in said.err
    assert f"NA, {SODIUM}" in by(cli, FIRST, "export", blind, "--output", tmp_path / "out").err
    file = next((tmp_path / "out").glob("LOINC_6*"))
    file.write_bytes(file.read_bytes().replace(SODIUM.encode(), OTHER.encode()))
    assert SODIUM not in by(cli, SECOND, "compare", blind, file).out
    assert f"{SODIUM} → {OTHER}" in by(cli, FIRST, "compare", blind, file).out
    with open_project(blind, read_only=True) as opened:
        found = compare_files([file], opened.catalogue(), opened.mappings())
    assert len(seen_only(found, {found.differences[0].key}).places) == len(found.places) - 1
