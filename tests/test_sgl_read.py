"""LOINC_1, LOINC_2 and LOINC_3 are recognised, read and joined; bad rows are told and good ones go in."""

from __future__ import annotations

import pytest

from catalog_io.errors import FileCode, FileError, ProblemCode, Severity
from catalog_io.sgl import join_sgl
from catalog_io.sgl_shape import Kind, read_sgl_file
from matching.progress import Cancelled
from tests.sgl_examples import ANALYSES, CHAPTERS, EXAMS, analysis, content, line, read_sgl, write

L1, L2, L3 = Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "iso-8859-1", "utf-16"])
@pytest.mark.parametrize("quoted", ["minimal", "filled", "all"])
def test_the_three_files_together_are_one_catalogue(tmp_path, header: bool, encoding: str, quoted: str) -> None:
    paths = [write(tmp_path, kind, header=header, encoding=encoding, quoted=quoted) for kind in (L3, L1, L2)]
    catalogue, problems = (result := read_sgl(paths)).catalogue, result.problems
    assert problems == ()
    sodium = catalogue.by_code["NA"]
    assert (sodium.label, sodium.synonyms, sodium.property) == ("Sodium", ("Natrémie", "Na+"), "SCNC")
    assert (sodium.unit_code, sodium.unit, sodium.time, sodium.scale) == ("MMOL", "mmol/L", "PT", "QN")
    assert (sodium.specimen_code, sodium.specimen, sodium.nabm) == ("SER", "Sérum", ("1610",))
    assert (sodium.chapter, sodium.subchapter, sodium.exams) == ("Biochimie", "Ionogramme", ("E1",))
    assert catalogue.by_code["K"].label == "Potassium; dosé"
    assert catalogue.by_code["K"].method == 'Électrode "sélective"'
    assert catalogue.by_code["K"].specimen == ""  # the row says none, whatever its exam says
    assert catalogue.exam_by_code["E1"].analyses == ("NA", "K")
    assert catalogue.exam_by_code["E2"].nabm == ("0522", "0517")
    assert [(chapter.code, chapter.parent) for chapter in catalogue.chapters] == [
        ("BIO", ""),
        ("ION", "BIO"),
        ("ENZ", "BIO"),
        ("Hématologie", ""),
        ("Cytologie", "Hématologie"),
    ]
    assert [source.kind for source in catalogue.sources] == ["LOINC_3", "LOINC_1", "LOINC_2"]
    assert [source.content for source in catalogue.sources] == [path.read_bytes() for path in paths]
    assert {source.header for source in catalogue.sources} == {header}


def test_rows_are_numbered_as_a_spreadsheet_does(tmp_path) -> None:
    rows = (analysis("A", "two\nlines"), ("",) * 12, analysis("B", "next"))
    catalogue = read_sgl([write(tmp_path, L3, rows)]).catalogue
    assert [row.row for row in catalogue.analyses] == [2, 4]


@pytest.mark.parametrize("kind", [L1, L2, L3])
@pytest.mark.parametrize("header", [True, False])
def test_a_file_is_known_by_its_columns_when_its_name_says_nothing(tmp_path, kind: Kind, header: bool) -> None:
    result = read_sgl([write(tmp_path, kind, name="export.csv", header=header)])
    assert [source.kind for source in result.catalogue.sources] == [kind.value]


def test_a_wrong_name_is_told_and_the_columns_are_believed(tmp_path) -> None:
    result = read_sgl([write(tmp_path, L2, name="LOINC_3_export.csv")])
    (problem,) = result.problems
    assert (problem.code, problem.details) == (ProblemCode.OTHER_KIND, ("LOINC_3", "LOINC_2"))
    assert result.catalogue.sources[0].kind == "LOINC_2"


def test_loinc_2_alone_gives_the_analyses_too(tmp_path) -> None:
    rows = (*EXAMS, ("E3", "Natriurèse", "", "BIO", "ION", "Urine", "", "NA", "Sodium"))
    catalogue = read_sgl([write(tmp_path, L2, rows)]).catalogue
    assert [(row.code, row.label) for row in catalogue.analyses] == [
        ("NA", "Sodium"),
        ("K", "Potassium"),
        ("ASAT", "ASAT (TGO)"),
    ]
    assert catalogue.by_code["K"].specimen == "Sérum"
    assert catalogue.by_code["NA"].specimen == ""  # its two exams differ
    assert catalogue.by_code["NA"].exams == ("E1", "E3")
    assert catalogue.by_code["NA"].chapter == "BIO"  # the label is in LOINC_1


def test_loinc_1_alone_is_a_catalogue_of_chapters(tmp_path) -> None:
    catalogue = read_sgl([write(tmp_path, L1)]).catalogue
    assert len(catalogue.chapters) == 5
    assert catalogue.analyses == ()


def test_a_subchapter_code_used_in_two_chapters_names_two_things(tmp_path) -> None:
    rows = (("A", "Biochimie", "01", "Ions"), ("B", "Hémostase", "01", "Dépistage"))
    catalogue = read_sgl([write(tmp_path, L1, rows)]).catalogue
    assert [(one.code, one.label) for one in catalogue.chapters if one.parent] == [
        ("A/01", "Ions"),
        ("B/01", "Dépistage"),
    ]


def test_a_line_that_is_left_out_changes_no_key_of_another(tmp_path) -> None:
    rows = (("A", "Biochimie", "01", "Ions"), ("B", "#REF!", "01", "Dépistage"))
    result = read_sgl([write(tmp_path, L1, rows)])
    assert [problem.row for problem in result.problems] == [3]
    assert [one.code for one in result.catalogue.chapters if one.parent] == ["A/01"]


def test_all_bad_rows_are_told_at_once_and_the_good_ones_go_in(tmp_path) -> None:
    rows = (
        analysis("A", "Good"),
        analysis("", "No code"),
        analysis("B", ""),
        (*analysis("C", "Too many"), "more"),
        ("D", "Too few"),
        analysis("A", "Good"),
        analysis("A", "Something else"),
        analysis("mars-04", "Made a date"),
        analysis("1,23E+11", "Made a number"),
        analysis("2345-7", "Looks like LOINC"),
        analysis("E", "#N/A"),
        analysis("F", "Good too"),
    )
    result = read_sgl([write(tmp_path, L3, rows)])
    assert [row.code for row in result.catalogue.analyses] == ["A", "2345-7", "F"]
    assert {(one.row, one.code, one.severity, one.details) for one in result.problems} == {
        (3, ProblemCode.MISSING_CODE, Severity.ERROR, ()),
        (4, ProblemCode.MISSING_LABEL, Severity.ERROR, ()),
        (5, ProblemCode.COLUMN_COUNT, Severity.ERROR, ("12", "13")),
        (6, ProblemCode.COLUMN_COUNT, Severity.ERROR, ("12", "2")),
        (7, ProblemCode.REPEATED_ROW, Severity.WARNING, ("2",)),
        (8, ProblemCode.DUPLICATE_CODE, Severity.ERROR, ("2", "Good")),
        (9, ProblemCode.DATE, Severity.ERROR, ()),
        (10, ProblemCode.SCIENTIFIC, Severity.ERROR, ()),
        (11, ProblemCode.LOINC_LOOKALIKE, Severity.WARNING, ()),
        (12, ProblemCode.ERROR_VALUE, Severity.ERROR, ()),
    }
    assert {problem.file for problem in result.problems} == {"LOINC_3_export_resultats_20250102.csv"}
    assert next(one.column for one in result.problems if one.row == 3) == "code analyse"


def test_unreadable_letters_are_told_with_row_and_column(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    good = content(L3, (analysis("A", "Glycémie à jeun"), analysis("B", "Urée après dialyse")))
    path.write_bytes(good + "C;Créatinine;;;;;;;;;;\n".encode("latin-1"))
    result = read_sgl([path])
    (problem,) = result.problems
    assert (problem.code, problem.row, problem.column) == (ProblemCode.BAD_ENCODING, 4, "libellé analyse")
    assert result.catalogue.by_code["C"].label == "Cr\ufffdatinine"


def test_an_exam_with_two_labels_is_a_conflict(tmp_path) -> None:
    rows = (*EXAMS, ("E1", "Autre chose", "", "", "", "", "", "CL", "Chlore"))
    result = read_sgl([write(tmp_path, L2, rows)])
    (problem,) = result.problems
    assert (problem.code, problem.row, problem.value) == (ProblemCode.DUPLICATE_CODE, 5, "E1")
    assert "CL" not in result.catalogue.by_code


def test_files_that_do_not_belong_together_are_told(tmp_path) -> None:
    exams = (*EXAMS, ("E9", "Fer", "", "XX", "", "", "", "FE", "Fer"))
    result = read_sgl([write(tmp_path, L1), write(tmp_path, L2, exams), write(tmp_path, L3)])
    assert [(one.code, one.row, one.value) for one in result.problems] == [
        (ProblemCode.UNKNOWN_CHAPTER, 5, "XX"),
        (ProblemCode.UNKNOWN_ANALYSIS, 5, "FE"),
    ]


def test_a_delimiter_at_the_end_of_every_row_opens_no_column(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_text("".join(line(row) + ";\n" for row in ANALYSES), "utf-8")
    result = read_sgl([path])
    assert (len(result.catalogue.analyses), result.problems) == (3, ())


@pytest.mark.parametrize(
    ("rows", "code"), [(b"", FileCode.EMPTY), (content(L3).split(b"\r\n")[0] + b"\r\n", FileCode.HEADER_ONLY)]
)
def test_a_file_without_rows_is_an_error(tmp_path, rows: bytes, code: FileCode) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_bytes(rows)
    with pytest.raises(FileError) as failure:
        read_sgl([path])
    assert failure.value.code is code


def test_a_file_of_another_shape_is_an_error(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_text("code;label;unit\nA;B;C\n")
    with pytest.raises(FileError) as failure:
        read_sgl([path])
    assert failure.value.code is FileCode.NOT_SGL


def test_two_files_of_one_kind_are_an_error(tmp_path) -> None:
    with pytest.raises(FileError) as failure:
        read_sgl([write(tmp_path, L3), write(tmp_path, L3, name="LOINC_3_bis.csv")])
    assert failure.value.code is FileCode.SAME_KIND


def test_reading_stops_when_nobody_wants_it(tmp_path) -> None:
    with pytest.raises(Cancelled):
        join_sgl([read_sgl_file(write(tmp_path, L3))], cancelled=lambda: True)


def test_chapters_that_contradict_each_other_are_told(tmp_path) -> None:
    rows = (*CHAPTERS, ("BIO", "Bactériologie", "", ""), ("BIO", "Biochimie", "ION", "Ions"), CHAPTERS[0])
    problems = read_sgl([write(tmp_path, L1, rows)]).problems
    assert [(one.row, one.code) for one in problems] == [
        (5, ProblemCode.DUPLICATE_CODE),
        (6, ProblemCode.DUPLICATE_CODE),
        (7, ProblemCode.REPEATED_ROW),
    ]
