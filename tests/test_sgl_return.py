"""Files that come back from the laboratory's system show what was changed there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from catalog_io.differences import Change
from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.sgl_export import sgl_answers
from catalog_io.sgl_return import is_sgl_return, open_sgl, read_sgl_return
from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.sgl_examples import read_sgl, write
from workbench.verbs.comparing import compare_files

DAY = date(2025, 3, 4)
NA, K, ASAT = (LocalKey(Level.ANALYSIS, code) for code in ("NA", "K", "ASAT"))
MAPPINGS = {
    NA: Mapping(Status.CONFIRMED, "2951-2"),
    K: Mapping(Status.CONFIRMED, "2823-3"),
    LocalKey(Level.EXAM, "E1"): Mapping(Status.CONFIRMED, "24326-1"),
    LocalKey(Level.SUBCHAPTER, "ION"): Mapping(Status.CONFIRMED, "18719-5"),
}


@pytest.fixture
def catalogue(tmp_path):
    return read_sgl([write(tmp_path, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]).catalogue


@pytest.fixture
def sent(tmp_path, catalogue):
    """The three files as they were given to the laboratory's system, by kind."""
    paths = {}
    for answer in sgl_answers(catalogue, MAPPINGS, {"2951-2": "Sodium"}, DAY):
        paths[answer.kind] = tmp_path / answer.name
        paths[answer.kind].write_bytes(answer.content)
    return paths


def edit(path, *changes: tuple[str, str]):
    text = path.read_text("utf-8")
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, "utf-8", newline="")
    return path


def test_files_that_come_back_as_they_left_differ_in_nothing(sent, catalogue) -> None:
    result = read_sgl_return(list(map(open_sgl, sent.values())), catalogue, MAPPINGS)
    assert (result.differences, result.problems) == ((), ())


def test_codes_added_changed_and_removed_are_told_with_their_rows(sent, catalogue) -> None:
    path = edit(
        sent[Kind.LOINC_6], ("2951-2;Sodium", "2947-0;Sodium"), (";2823-3;", ";;"), (";HN;;", ";HN;1920-8;ASAT")
    )
    result = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS)
    assert [(one.key, one.change, one.ours.loinc, one.theirs.loinc) for one in result.differences] == [
        (NA, Change.CHANGED, "2951-2", "2947-0"),
        (K, Change.REMOVED, "2823-3", ""),
        (ASAT, Change.ADDED, "", "1920-8"),
    ]
    assert [result.places[one.key] for one in result.differences] == [(path.name, row) for row in (2, 3, 4)]


@pytest.mark.parametrize("codes", ["2951-2,2947-0", "2951-2 / 2947-0", "2951-2|2947-0"])
def test_several_codes_on_one_analysis_block(sent, catalogue, codes: str) -> None:
    path = edit(sent[Kind.LOINC_6], ("2951-2;Sodium", f"{codes};Sodium"))
    (blocked,) = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences
    assert (blocked.key, blocked.change, blocked.codes) == (NA, Change.SEVERAL, ("2951-2", "2947-0"))


def test_a_second_line_with_another_code_blocks_too(sent, catalogue) -> None:
    path = sent[Kind.LOINC_6]
    line = path.read_text("utf-8").splitlines()[1]
    with path.open("a", encoding="utf-8", newline="") as file:
        file.write(line.replace("2951-2", "2947-0") + "\r\n")
    (blocked,) = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences
    assert (blocked.change, blocked.codes) == (Change.SEVERAL, ("2951-2", "2947-0"))


def test_lines_of_one_exam_that_disagree_block(sent, catalogue) -> None:
    path = sent[Kind.LOINC_5]
    text = path.read_text("utf-8")
    path.write_text(text.replace("24326-1", "24325-3", 1), "utf-8", newline="")
    (blocked,) = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences
    assert (blocked.key, blocked.change) == (LocalKey(Level.EXAM, "E1"), Change.SEVERAL)


def test_problems_of_one_line_come_in_the_order_of_its_columns(sent, catalogue) -> None:
    """A line of LOINC_4 names a chapter and a sub-chapter: whatever their keys hash to, the chapter is told first."""
    header, first, *_ = sent[Kind.LOINC_4].read_text("utf-8").splitlines()
    fields = first.split(";")
    names = [(f"C{number}", f"S{number}") for number in range(8)]
    rows = [";".join([code, fields[1], sub, fields[3], "1-1", fields[5], "2-2", *fields[7:]]) for code, sub in names]
    sent[Kind.LOINC_4].write_text("\n".join([header, *rows]), "utf-8")
    problems = read_sgl_return([open_sgl(sent[Kind.LOINC_4])], catalogue, MAPPINGS).problems
    assert [problem.value for problem in problems if problem.code is ProblemCode.INVALID_LOINC] == ["1-1", "2-2"] * 8


def test_a_code_with_a_wrong_check_digit_is_a_problem_and_no_difference(sent, catalogue) -> None:
    path = edit(sent[Kind.LOINC_6], ("2951-2;Sodium", "2951-3;Sodium"))
    result = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS)
    (problem,) = result.problems
    assert (problem.code, problem.row, problem.value) == (ProblemCode.INVALID_LOINC, 2, "2951-3")
    assert problem.column == "code LOINC"
    assert result.differences == ()


def test_a_row_that_the_catalogue_does_not_hold_is_told(sent, catalogue) -> None:
    path = edit(sent[Kind.LOINC_6], ("NA;Sodium", "NEW;Sodium"))
    changes = {one.key.code: one.change for one in read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences}
    assert changes == {"NA": Change.REMOVED, "NEW": Change.UNKNOWN_ROW}


def test_subchapters_come_back_too(sent, catalogue) -> None:
    path = edit(sent[Kind.LOINC_4], (";18719-5;", ";18725-2;"))
    (difference,) = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences
    assert difference.key == LocalKey(Level.SUBCHAPTER, "ION")


@pytest.mark.parametrize("name", ["LOINC_6_transcodage_resultats_20250305.csv", "loinc-6.csv", "retour.csv"])
def test_either_name_is_read_and_columns_that_the_system_adds_are_passed_over(sent, catalogue, name: str) -> None:
    path = sent[Kind.LOINC_6].rename(sent[Kind.LOINC_6].parent / name)
    assert read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences == ()
    if "6" in name:
        lines = path.read_text("utf-8").splitlines()
        path.write_text("\r\n".join(line + ";05/03/2025" for line in lines), "utf-8", newline="")
        assert read_sgl_return([open_sgl(path)], catalogue, MAPPINGS).differences == ()


@pytest.mark.parametrize("name", ["LOINC_3.csv", "LOINC_6.csv", "retour.csv"])
def test_the_export_of_a_catalogue_brings_no_codes_whatever_its_name(tmp_path, catalogue, name: str) -> None:
    path = write(tmp_path, Kind.LOINC_3)
    path = path.rename(path.with_name(name))
    with pytest.raises(FileError) as failure:
        read_sgl_return([open_sgl(path)], catalogue, MAPPINGS)
    assert (failure.value.code, failure.value.details) == (FileCode.WITHOUT_CODES, ("LOINC_3", "LOINC_6"))


def test_a_table_of_another_shape_is_no_returned_file(tmp_path) -> None:
    path = tmp_path / "retour.csv"
    path.write_text("code;label;unit\nA;B;C\n")
    assert open_sgl(path) is None
    with pytest.raises(FileError) as failure:
        open_sgl(path.rename(tmp_path / "LOINC_6.csv"))
    assert failure.value.code is FileCode.NOT_SGL


def test_a_file_that_is_compared_is_read_once(sent, catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sent[Kind.LOINC_6].rename(sent[Kind.LOINC_6].parent / "retour.csv")
    read: list[Path] = []
    content = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: read.append(self) or content(self))
    assert compare_files([path], catalogue, MAPPINGS).differences == ()
    assert read == [path]


def test_a_line_that_cannot_be_read_does_not_take_its_code_away(sent, catalogue) -> None:
    path = edit(sent[Kind.LOINC_6], (";2823-3;", ";2823-3;;;"))
    result = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS)
    assert [problem.code for problem in result.problems] == [ProblemCode.COLUMN_COUNT]
    assert result.differences == ()


def test_a_chapter_s_line_that_cannot_be_read_does_not_take_its_codes_away(tmp_path) -> None:
    rows = (
        ("A", "Biochimie", "9", "Divers"),
        ("B", "Hémostase", "9", "Autres"),
        ("", "Hématologie", "", "Cytologie"),
    )
    catalogue = read_sgl([write(tmp_path, Kind.LOINC_1, rows)]).catalogue
    mappings = {chapter.key: Mapping(Status.CONFIRMED, "18719-5") for chapter in catalogue.chapters}
    (answer,) = sgl_answers(catalogue, mappings, {}, DAY)
    path = tmp_path / answer.name
    path.write_bytes(answer.content)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    for line in lines[1:]:
        edited = "".join(one.replace("\n", ";;\n") if one is line else one for one in lines)
        path.write_text(edited, "utf-8", newline="")
        result = read_sgl_return([open_sgl(path)], catalogue, mappings)
        assert [problem.code for problem in result.problems] == [ProblemCode.COLUMN_COUNT]
        assert result.differences == ()


def test_a_row_that_the_file_does_not_name_has_the_file_as_its_place(sent, catalogue) -> None:
    path = sent[Kind.LOINC_6]
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "2823-3" not in line), "utf-8", newline="")
    result = read_sgl_return([open_sgl(path)], catalogue, MAPPINGS)
    assert [(one.key, one.change) for one in result.differences] == [(K, Change.REMOVED)]
    assert result.places == {K: (path.name, 0)}


@pytest.mark.parametrize(
    ("kind", "name", "comes_back"),
    [
        (Kind.LOINC_6, "LOINC_6_transcodage.csv", True),
        (Kind.LOINC_6, "retour.csv", True),
        (Kind.LOINC_3, "export.csv", False),
        (Kind.LOINC_6, "LOINC_3_export.csv", False),
    ],
)
def test_a_file_that_comes_back_is_known_by_its_name_or_its_columns(
    sent, tmp_path, kind: Kind, name: str, comes_back: bool
) -> None:
    path = tmp_path / name
    source = sent[kind] if kind in sent else write(tmp_path, kind)
    path.write_bytes(source.read_bytes())
    assert is_sgl_return(path) is comes_back
