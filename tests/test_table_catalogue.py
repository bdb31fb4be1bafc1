"""Tables become catalogues: by themselves, beside SGL files, with and without codes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from catalog_io.column_choice import parse_columns
from catalog_io.errors import FileCode, FileError, ProblemCode, Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from matching.progress import Cancelled
from tests.sgl_examples import write
from tests.shared_data import shared
from tests.test_tables import xlsx


def read(folder, *lines: str, columns: str = "", name: str = "a.csv"):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return read_catalogue([path], parse_columns(columns) if columns else None)


def codes(result) -> list[str]:
    return [row.code for row in result.catalogue.analyses]


def told(result) -> list[tuple]:
    return [(one.row, one.code, one.severity) for one in result.problems]


def test_every_column_arrives_and_the_unknown_ones_are_kept_verbatim(tmp_path) -> None:
    result = read(
        tmp_path,
        "Code;Libellé;Synonymes;Unité;Milieu;NABM;Chapitre;Sous-chapitre;Examen;ST;Sous-traitant;Volume annuel;Normes;"
        "Code LOINC;Couleur du tube",
        "NA;Sodium;Na|Natrémie;mmol/L;Sérum;1610;Biochimie;Ions;IONO;oui;Labo B;1 200;135-145;2951-2; Rouge ",
    )
    (row,) = result.catalogue.analyses
    assert (row.code, row.label, row.synonyms, row.unit) == ("NA", "Sodium", ("Na", "Natrémie"), "mmol/L")
    assert (row.specimen, row.nabm, row.chapter, row.subchapter) == ("Sérum", ("1610",), "Biochimie", "Ions")
    assert (row.exams, row.subcontracted, row.subcontracted_to, row.volume) == (("IONO",), True, "Labo B", 1200)
    assert row.extras == (("Normes", "135-145"), ("Code LOINC", "2951-2"), ("Couleur du tube", " Rouge "))
    assert row.row == 2
    assert [(chapter.code, chapter.parent) for chapter in result.catalogue.chapters] == [
        ("Biochimie", ""),
        ("Ions", "Biochimie"),
    ]
    assert result.catalogue.exam_by_code["IONO"].analyses == ("NA",)
    assert [(one.code, one.column) for one in result.problems] == [(ProblemCode.CODES_APART, "Code LOINC")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *((word, True) for word in ("oui", "O", "X", "1", "true", "Yes", "ST", "sous-traité", "Sous-traitée")),
        *((word, False) for word in ("non", "N", "0", "false", "no", "", "interne")),
    ],
)
def test_the_words_for_subcontracted(tmp_path, word: str, expected: bool) -> None:
    result = read(tmp_path, "code;label;sous-traité", f"A;a;{word}", "B;b;oui")
    assert result.catalogue.by_code["A"].subcontracted is expected
    assert result.problems == ()


def test_who_it_is_sent_to_says_that_it_is_sent(tmp_path) -> None:
    result = read(tmp_path, "code;label;sous-traitant", "A;a;Labo B", "B;b;")
    assert [(row.subcontracted, row.subcontracted_to) for row in result.catalogue.analyses] == [
        (True, "Labo B"),
        (False, ""),
    ]
    result = read(tmp_path, "code;label;sous-traité", "A;a;Labo B", "B;b;non", "C;c;?")
    assert [row.subcontracted for row in result.catalogue.analyses] == [True, False, None]
    assert told(result) == [(4, ProblemCode.NOT_YES_OR_NO, Severity.WARNING)]


@pytest.mark.parametrize("column", ["sous-traité", "sous-traitant"])
@pytest.mark.parametrize(
    "words",
    ["Non concerné", "Non - réalisé sur place", "NON (site)", "Jamais", "Sans objet", "En interne", "Fait sur site"],
)
def test_a_no_with_more_behind_it_is_no_laboratory(tmp_path, column: str, words: str) -> None:
    result = read(tmp_path, f"code;label;{column}", f"A;a;{words}", "B;b;Labo B", "C;c;Nord Biologie")
    assert [(row.subcontracted, row.subcontracted_to) for row in result.catalogue.analyses] == [
        (False, ""),
        (True, "Labo B"),
        (True, "Nord Biologie"),
    ]
    assert result.problems == ()


def test_without_a_word_on_it_nothing_is_said_of_subcontracting(tmp_path) -> None:
    assert read(tmp_path, "code;label", "A;a").catalogue.by_code["A"].subcontracted is None
    assert read(tmp_path, "code;label;sous-traité", "A;a;").catalogue.by_code["A"].subcontracted is None


@pytest.mark.parametrize(
    ("text", "volume"), [("1200", 1200), ("1 200", 1200), ("1.200", 1200), ("1200,0", 1200), ("12,5", 12), ("", None)]
)
def test_volumes_are_numbers_as_people_write_them(tmp_path, text: str, volume: int | None) -> None:
    assert read(tmp_path, "code;label;volume", f"A;a;{text}").catalogue.by_code["A"].volume == volume


def test_a_volume_that_is_no_number_is_told(tmp_path) -> None:
    result = read(tmp_path, "code;label;volume", "A;a;beaucoup", "B;b;-3")
    assert told(result) == [
        (2, ProblemCode.NOT_A_NUMBER, Severity.WARNING),
        (3, ProblemCode.NOT_A_NUMBER, Severity.WARNING),
    ]


def test_rows_without_code_get_one_from_their_place(tmp_path) -> None:
    result = read(tmp_path, "code;label", "A;a", ";b", "C;c")
    assert codes(result) == ["A", "R0002", "C"]
    assert told(result) == [(3, ProblemCode.MISSING_CODE, Severity.WARNING)]
    assert result.problems[0].details == ("R0002",)


def sub_chapters(paths: list[Path]) -> list[tuple[str, str, str]]:
    return [(one.code, one.label, one.parent) for one in read_catalogue(paths).catalogue.chapters if one.parent]


def test_a_sub_chapter_of_another_chapter_in_a_second_table_is_another_one(tmp_path) -> None:
    tables = [tmp_path / name for name in ("biochimie.csv", "hémato.csv")]
    tables[0].write_text("code;label;chapter;subchapter\nNA;Sodium;Biochimie;Divers\n", "utf-8")
    tables[1].write_text("code;label;chapter;subchapter\nVS;VS;Hématologie;Divers\nK;K;Biochimie;Divers\n", "utf-8")
    apart = [("Biochimie/Divers", "Divers", "Biochimie"), ("Hématologie/Divers", "Divers", "Hématologie")]
    assert sub_chapters(tables) == apart
    assert sub_chapters(tables[::-1]) == apart[::-1]
    assert sub_chapters(tables[:1]) == [("Divers", "Divers", "Biochimie")]


def test_beside_loinc_1_its_own_sub_chapters_keep_their_keys(tmp_path) -> None:
    chapters = write(tmp_path, Kind.LOINC_1, [("BIO", "Biochimie", "", "Divers")])
    table = tmp_path / "hémato.csv"
    table.write_text("code;label;chapter;subchapter\nVS;VS;Hématologie;Divers\n", "utf-8")
    assert sub_chapters([chapters, table]) == [
        ("Divers", "Divers", "BIO"),
        ("Hématologie/Divers", "Divers", "Hématologie"),
    ]


HEADED = ("H1;Leucocytes;G/L;{0}", "H2;Hématies;T/L;{0}")


@pytest.mark.parametrize("chapter", ["", "Hematologie"])
def test_a_line_over_others_is_their_chapter(tmp_path, chapter: str) -> None:
    rows = [row.format(chapter) for row in HEADED]
    result = read(tmp_path, "code;label;unit;chapter", ";HÉMATOLOGIE;;", *rows, ";BIOCHIMIE;;", "B1;Sodium;mmol/L;")
    assert codes(result) == ["H1", "H2", "B1"]
    assert [row.chapter for row in result.catalogue.analyses] == [*[chapter or "HÉMATOLOGIE"] * 2, "BIOCHIMIE"]
    assert told(result) == [(line, ProblemCode.HEADING, Severity.WARNING) for line in (2, 5)]


@pytest.mark.parametrize(
    "rows",
    [
        ("A;a;g;", ";b;;", "C;c;g;", ";d;;"),  # nothing below that it could head
        (";Coagulation;;", "H1;Leucocytes;G/L;Hématologie", "H2;Hématies;T/L;Hématologie"),  # nor a line of another
        (";HÉMATOLOGIE;;", ";Leucocytes;G/L;", "H2;Hématies;T/L;"),  # codes lack elsewhere too
        ("X;HÉMATOLOGIE;;", "H1;Leucocytes;G/L;", "H2;Hématies;T/L;"),  # with a code of its own
    ],
)
def test_a_line_that_may_be_an_analysis_is_one(tmp_path, rows: tuple[str, ...]) -> None:
    result = read(tmp_path, "code;label;unit;chapter", *rows)
    assert rows[0].split(";")[1] in [row.label for row in result.catalogue.analyses]
    assert rows[-1].split(";")[1] in [row.label for row in result.catalogue.analyses]


def test_a_table_without_codes_is_told_once(tmp_path) -> None:
    for lines in (["label;unit", "a;g", "b;g", "a;g"], ["code;label", ";a", ";b", ";a"]):
        result = read(tmp_path, *lines)
        assert codes(result) == ["R0001", "R0002", "R0003"]
        (problem,) = result.problems
        assert (problem.code, problem.details) == (ProblemCode.NO_CODES, ("3", "R0001"))


def test_a_made_code_is_nobody_elses(tmp_path) -> None:
    assert codes(read(tmp_path, "code;label", "R0002;a", ";b")) == ["R0002", "RR0002"]


def test_codes_that_repeat_on_most_rows_are_no_key(tmp_path) -> None:
    rows = [f"{number // 3};label {number}" for number in range(30)]
    result = read(tmp_path, "code;label", *rows)
    assert len(result.catalogue.analyses) == 30
    (problem,) = result.problems
    assert (problem.code, problem.details[:3]) == (ProblemCode.CODE_NOT_A_KEY, ("30", "R0001", "0 (2, 3, 4)"))
    assert result.catalogue.by_code["R0004"].extras == (("code", "1"),)


def test_a_code_of_one_row_stays_where_most_repeat_and_those_that_do_are_named_with_their_rows(tmp_path) -> None:
    rows = ["OWN;x", "", ";y", *(f"{number % 6};label {number}" for number in range(12)), "OTHER;z"]
    result = read(tmp_path, "code;label", *rows)
    assert codes(result) == ["OWN", "R0002", *(f"R{number:04d}" for number in range(3, 15)), "OTHER"]
    problem = next(one for one in result.problems if one.code is ProblemCode.CODE_NOT_A_KEY)
    assert problem.details[:4] == ("12", "R0003", "0 (5, 11)", "1 (6, 12)")
    assert (4, ProblemCode.MISSING_CODE, Severity.WARNING) in told(result)


def test_of_many_codes_and_rows_the_first_are_named(tmp_path) -> None:
    rows = [f"{number % 11};label {number}" for number in range(11 * 11)]
    (problem,) = read(tmp_path, "code;label", *rows).problems
    assert problem.details[2] == "0 (2, 13, 24, 35, 46, 57, 68, 79, 90, 101, …)"
    assert (len(problem.details), problem.details[-1]) == (2 + 10 + 1, "…")


def test_the_same_row_again_is_no_other_row_of_its_code(tmp_path) -> None:
    rows = [*(f"{number % 6};label {number}" for number in range(12)), "OWN;x", "OWN;x"]
    result = read(tmp_path, "code;label", *rows)
    assert codes(result)[-1] == "OWN"
    assert told(result)[-1] == (15, ProblemCode.REPEATED_ROW, Severity.WARNING)


def test_all_bad_rows_are_told_at_once_and_the_good_ones_go_in(tmp_path) -> None:
    result = read(
        tmp_path,
        "code;label;unit",
        "A;a;g/L",
        "A;a;g/L",
        "A;a;mmol/L",
        "B;;g/L",
        "C;c",
        "03/04/2024;d;",
        "1,23E+11;e;",
        "E;#REF!;",
        "F;f;#N/A",
        "2345-7;g;",
        "H;h;",
    )
    assert codes(result) == ["A", "F", "2345-7", "H"]
    assert result.catalogue.by_code["F"].unit == ""
    error, warning = Severity.ERROR, Severity.WARNING
    assert told(result) == [
        (3, ProblemCode.REPEATED_ROW, warning),
        (4, ProblemCode.DUPLICATE_CODE, error),
        (5, ProblemCode.MISSING_LABEL, error),
        (6, ProblemCode.COLUMN_COUNT, error),
        (7, ProblemCode.DATE, error),
        (8, ProblemCode.SCIENTIFIC, error),
        (9, ProblemCode.ERROR_VALUE, error),
        (10, ProblemCode.ERROR_VALUE, warning),
        (11, ProblemCode.LOINC_LOOKALIKE, warning),
    ]
    duplicate = result.problems[1]
    assert (duplicate.file, duplicate.column, duplicate.value) == ("a.csv", "code", "A")
    assert duplicate.details == ("2", "a")


def test_a_label_of_nothing_printable_is_missing(tmp_path) -> None:
    result = read(tmp_path, "code;label", "A; \0 ", "B;b")
    assert codes(result) == ["B"]
    assert {one.code for one in result.problems} == {ProblemCode.NUL_BYTE, ProblemCode.MISSING_LABEL}


def test_a_line_that_names_the_delimiter_is_no_row(tmp_path) -> None:
    result = read(tmp_path, "sep=|", "code|label", "A|a;b;c")
    assert [(row.code, row.label, row.row) for row in result.catalogue.analyses] == [("A", "a;b;c", 3)]


def test_codes_that_lost_their_zeros_are_told(tmp_path) -> None:
    result = read(tmp_path, "code;label", *(f"00{number};x{number}" for number in range(10, 20)), "77;y")
    assert told(result) == [(12, ProblemCode.LOST_ZEROS, Severity.WARNING)]


def test_dates_and_formulas_of_a_workbook_are_told(tmp_path) -> None:
    rows = [["Code", "Libellé"], [datetime(2024, 3, 4), "a"], ["B", "=A1"], ["C", datetime(2024, 3, 4)], [4, "d"]]
    result = read_catalogue([xlsx(tmp_path / "a.xlsx", rows)])
    assert codes(result) == ["C", "4"]
    assert told(result) == [
        (2, ProblemCode.DATE, Severity.ERROR),
        (3, ProblemCode.FORMULA_WITHOUT_VALUE, Severity.ERROR),
        (4, ProblemCode.DATE, Severity.WARNING),
    ]
    assert result.problems[0].column == "Code"


def test_columns_that_the_user_chose_are_taken(tmp_path) -> None:
    result = read(tmp_path, "Zkod;Znaziv;Zjed", "NA;Sodium;mmol/L", columns="code=Zkod,label=Znaziv,unit=3")
    row = result.catalogue.by_code["NA"]
    assert (row.label, row.unit) == ("Sodium", "mmol/L")


def test_sgl_files_and_tables_are_told_apart(tmp_path) -> None:
    paths = [write(tmp_path, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    table = tmp_path / "sous-traitance.csv"
    table.write_text("code;libellé;sous-traitant;volume\nNA;Sodium;Labo B;12\nXX;Xénon;;3\n", "utf-8")
    result = read_catalogue([table, *paths])
    sodium = result.catalogue.by_code["NA"]
    assert (sodium.subcontracted_to, sodium.volume, sodium.unit) == ("Labo B", 12, "mmol/L")
    assert sodium.chapter == "Biochimie"
    assert told(result) == [(3, ProblemCode.ONLY_IN_TABLE, Severity.WARNING)]
    assert codes(result) == ["NA", "K", "ASAT", "XX"]
    assert [source.kind for source in result.catalogue.sources] == ["LOINC_1", "LOINC_2", "LOINC_3", "table"]


def test_two_tables_are_one_catalogue(tmp_path) -> None:
    for name, text in (("a.csv", "code;label\nA;a\n;x\n"), ("b.csv", "code;label;volume\nA;other;5\nB;b;6\n;y;7\n")):
        (tmp_path / name).write_text(text)
    result = read_catalogue([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert codes(result) == ["A", "R0002", "B", "R2-0003"]
    assert result.catalogue.by_code["A"].volume is None
    duplicate = next(one for one in result.problems if one.code is ProblemCode.DUPLICATE_CODE)
    assert (duplicate.file, duplicate.row, duplicate.details) == ("b.csv", 2, ("2", "a"))


def test_an_exam_of_two_tables_holds_the_analyses_of_both(tmp_path) -> None:
    one, two = tmp_path / "un.csv", tmp_path / "deux.csv"
    one.write_text("Code;Libellé;Examen\nNA;Sodium;IONO\nK;Potassium;IONO\n", "utf-8")
    two.write_text("Code;Libellé;Examen\nCL;Chlorures;IONO\nK;Potassium;IONO\nCA;Calcium;CALCIUM\n", "utf-8")
    exams = read_catalogue([one, two]).catalogue.exams
    assert [exam.analyses for exam in exams] == [("NA", "K", "CL"), ("CA",)]


def test_no_file_is_an_error() -> None:
    with pytest.raises(FileError) as failure:
        read_catalogue([])
    assert failure.value.code is FileCode.NO_FILES


def test_reading_a_table_stops_when_nobody_wants_it(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("code;label\nA;a\n")
    with pytest.raises(Cancelled):
        read_catalogue([path], cancelled=lambda: True)


def test_reading_tells_how_far_it_is(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("code;label\n" + "".join(f"A{number};a\n" for number in range(2500)))
    seen: list[tuple[int, int, str]] = []
    read_catalogue([path], progress=lambda *step: seen.append(step))
    assert seen == [(0, 2500, "catalogue"), (1000, 2500, "catalogue"), (2000, 2500, "catalogue")]


@pytest.mark.parametrize(
    ("folder", "name", "rows"),
    [
        ("gold", "france_ans_crbio_examples_fr.csv", 60),
        ("gold", "mimic_iv_labitems_en.csv", 1398),
        ("gold", "drc_openmrs_ciel_labs_fr.csv", 179),
        ("catalogues", "haiti_lnsp_fr.csv", 122),  # two rows stand there twice, which is told
    ],
)
def test_real_catalogues_lose_no_row_and_leak_no_answer(folder: str, name: str, rows: int) -> None:
    result = read_catalogue([shared(folder, name)])
    assert len(result.catalogue.analyses) == rows
    assert not [one for one in result.problems if one.severity is Severity.ERROR]
    for row in result.catalogue.analyses:
        assert row.synonyms == ()
        assert {header for header, _ in row.extras} <= {"local_code", "label_en", "loinc", "note"}


@pytest.mark.parametrize(
    "header",
    [
        "Code;Libellé;Unité;Chapitre",  # as many columns as LOINC_1
        "Code;Libellé;Code unité;Chapitre",
        "Code;Libellé;Unité;Milieu;Chapitre;Sous-traité;Volume;Méthode;Examen",  # LOINC_2
        "Code;Libellé;Unité;Milieu;Chapitre;Sous-traité;Volume;Méthode;Examen;Automate;Secteur;Analyse",  # LOINC_3
    ],
)
def test_a_table_with_the_columns_of_an_sgl_file_in_number_only_is_a_table(tmp_path: Path, header: str) -> None:
    width = header.count(";") + 1
    rows = [";".join([f"A{number}", "Sodium", *("x" * (width - 2))]) for number in range(3)]
    path = tmp_path / "labo.csv"
    path.write_text("\n".join([header, *rows]), encoding="utf-8")
    read = read_catalogue([path])
    assert [row.label for row in read.catalogue.analyses] == ["Sodium"] * 3
    assert [source.kind for source in read.catalogue.sources] == ["table"]
