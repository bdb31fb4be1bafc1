"""LOINC_4, LOINC_5 and LOINC_6 repeat what came in byte for byte and add one LOINC code and its label."""

from __future__ import annotations

import itertools
import random
from datetime import date

import pytest

from catalog_io.errors import FileCode, FileError
from catalog_io.sgl_export import sgl_answers, transcoding
from catalog_io.sgl_shape import COLUMNS, Kind
from catalog_io.sgl_warnings import export_warnings
from catalog_io.text_files import decode, records
from matching.catalogue import Catalogue, Level, LocalAnalysis, LocalKey
from matching.loinc import LoincRelease, Replacement
from matching.mapping import Mapping, Status
from matching.safety.codes import Rule
from tests.sgl_examples import analysis, content, line, read_sgl, write

L1, L2, L3 = Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3
DAY = date(2025, 3, 4)
LABELS = {
    "2951-2": "Sodium [Moles/Volume] Sérum/Plasma ; Numérique",
    "2823-3": 'Potassium "K" [Moles/Volume] ≥ β ; Numérique',
    "24326-1": "Ionogramme",
    "18719-5": "Biochimie",
}
MAPPINGS = {
    LocalKey(Level.ANALYSIS, "NA"): Mapping(Status.CONFIRMED, "2951-2"),
    LocalKey(Level.ANALYSIS, "K"): Mapping(Status.SECOND_READ, "2823-3"),
    LocalKey(Level.EXAM, "E1"): Mapping(Status.CONFIRMED, "24326-1"),
    LocalKey(Level.CHAPTER, "BIO"): Mapping(Status.CONFIRMED, "18719-5"),
    LocalKey(Level.SUBCHAPTER, "Cytologie"): Mapping(Status.CONFIRMED, "18719-5"),
}


def answer_to(path, mappings=MAPPINGS):
    return sgl_answers(read_sgl([path]).catalogue, mappings, LABELS, DAY)[0]


def added_columns(answer, asked: Kind) -> list[tuple[str, ...]]:
    """What each row of an answer has behind the columns that came in."""
    text = decode(answer.content).text
    return [record.fields[len(COLUMNS[asked]) :] for record in records(text, ";") if not record.blank]


def test_each_file_is_answered_under_the_name_of_the_requirement(tmp_path) -> None:
    catalogue = read_sgl([write(tmp_path, kind) for kind in (L3, L2, L1)]).catalogue
    answers = sgl_answers(catalogue, MAPPINGS, LABELS, DAY)
    assert [answer.name for answer in answers] == [
        "LOINC_4_transcodage_chapitres_20250304.csv",
        "LOINC_5_transcodage_demandes_20250304.csv",
        "LOINC_6_transcodage_demandes_20250304.csv",
    ]
    assert [(answer.rows, answer.transcoded) for answer in answers] == [(3, 3), (3, 2), (3, 2)]


def test_an_analysis_gets_its_code_and_label_and_the_rest_empty_columns(tmp_path) -> None:
    answer = answer_to(write(tmp_path, L3))
    assert added_columns(answer, L3) == [
        ("code LOINC", "libellé LOINC"),
        ("2951-2", LABELS["2951-2"]),
        ("2823-3", LABELS["2823-3"]),
        ("", ""),
    ]


def test_every_line_of_an_exam_gets_the_code_of_the_exam(tmp_path) -> None:
    answers = sgl_answers(read_sgl([write(tmp_path, L2)]).catalogue, MAPPINGS, LABELS, DAY)
    assert added_columns(answers[0], L2)[1:] == [
        ("24326-1", "Ionogramme"),
        ("24326-1", "Ionogramme"),
        ("", ""),
    ]


def test_a_chapter_line_gets_the_code_of_the_chapter_then_of_the_subchapter(tmp_path) -> None:
    answer = answer_to(write(tmp_path, L1))
    assert added_columns(answer, L1)[1:] == [
        ("18719-5", "Biochimie", "", ""),
        ("18719-5", "Biochimie", "", ""),
        ("", "", "18719-5", "Biochimie"),
    ]


@pytest.mark.parametrize("status", [status for status in Status if not status.is_transcoded])
def test_only_confirmed_codes_leave(tmp_path, status: Status) -> None:
    mappings = {LocalKey(Level.ANALYSIS, "NA"): Mapping(status, "2951-2", interim="600238")}
    assert answer_to(write(tmp_path, L3), mappings).transcoded == 0


@pytest.mark.parametrize("loinc", ["", "2951-3", "2951-2,2823-3", "2951-2 ", "600238"])
def test_what_is_not_exactly_one_code_does_not_leave(loinc: str) -> None:
    key = LocalKey(Level.ANALYSIS, "NA")
    assert transcoding({key: Mapping(Status.CONFIRMED, loinc)}, key) == ""


def test_a_repeated_line_gets_the_same_code_and_a_contradicting_one_none(tmp_path) -> None:
    rows = (analysis("NA", "Sodium"), analysis("NA", "Sodium"), analysis("NA", "Nitrates"))
    answer = answer_to(write(tmp_path, L3, rows, header=False))
    assert [codes[0] for codes in added_columns(answer, L3)] == ["2951-2", "2951-2", ""]


def test_bad_and_blank_lines_come_back_too(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    good = line(analysis("NA", "Sodium"))
    path.write_bytes(f"{good}\n\nK;short\n{good}bis;;\nX;{';' * 10}".encode())
    assert answer_to(path).content == (
        f'{good};2951-2;"Sodium [Moles/Volume] Serum/Plasma ; Numerique"\n\nK;short;;\n'
        f"{good}bis;;;;\nX;{';' * 12}".encode()
    )


def test_the_line_that_names_the_delimiter_stays_as_it_is(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_bytes(b"sep=;\n" + content(L3))
    answer = answer_to(path)
    assert answer.content.startswith(b"sep=;\ncode analyse;")
    assert (answer.rows, answer.transcoded) == (3, 2)


def test_a_delimiter_at_the_end_stays_at_the_end(tmp_path) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_bytes((line(analysis("NA", "Sodium")) + ";\n" + line(analysis("X", "Xénon")) + ";\n").encode())
    first, second, _ = answer_to(path).content.decode().split("\n")
    assert first.endswith(';2951-2;"Sodium [Moles/Volume] Sérum/Plasma ; Numérique";')
    assert second == line(analysis("X", "Xénon")) + ";;;"


def test_letters_that_the_file_cannot_hold_are_written_with_others(tmp_path) -> None:
    answer = answer_to(write(tmp_path, L3, encoding="iso-8859-1"))
    assert 'Potassium ""K"" [Moles/Volume] >= beta ; Numérique' in answer.content.decode("iso-8859-1")


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac-roman"])
def test_a_file_without_accents_takes_the_encoding_of_its_sisters(tmp_path, encoding: str) -> None:
    plain = (analysis("NA", "Sodium"),)
    alone = read_sgl([write(tmp_path, L3, plain, header=False)]).catalogue
    assert b"Serum/Plasma" in sgl_answers(alone, MAPPINGS, LABELS, DAY)[0].content
    exams = write(tmp_path, L2, encoding=encoding)
    together = read_sgl([exams, write(tmp_path, L3, plain, header=False)]).catalogue
    assert "Sérum/Plasma".encode(encoding) in sgl_answers(together, MAPPINGS, LABELS, DAY)[1].content


def awkward_rows(kind: Kind, random_: random.Random) -> list[tuple[str, ...]]:
    """Rows as awkward as catalogues get: every column filled by chance with text that needs care."""
    texts = [
        "",
        "µg/L",
        "a;b",
        'dit "x"',
        "deux\nlignes",
        " espace ",
        "Créatinine",
        "10^3",
        "'",
        '""',
        "12,5",
        "é" * 50,
    ]
    codes = {L1: (), L2: (0, 7), L3: (0,)}[kind]
    rows = []
    for number in range(30):
        row = [random_.choice(texts) for _ in COLUMNS[kind]]
        for place in codes:
            row[place] = f"C{number}"
            row[place + 1] = row[place + 1].strip() or "Libellé"
        row[1] = row[1].strip() or "Libellé"
        rows.append(tuple(row))
    return rows


HABITS = itertools.product(
    (L1, L2, L3),
    ("utf-8", "utf-8-sig", "cp1252", "iso-8859-1", "utf-16-le"),
    (True, False),
    ("minimal", "filled", "all"),
    ("\n", "\r\n"),
)


@pytest.mark.parametrize(("kind", "encoding", "header", "quoted", "end"), list(HABITS))
def test_the_columns_that_came_in_go_out_byte_for_byte(tmp_path, kind, encoding, header, quoted, end) -> None:
    random_ = random.Random(f"{kind}{encoding}{header}{quoted}{end}")
    rows = awkward_rows(kind, random_)
    path = tmp_path / f"{kind.value}.csv"
    bom = "\ufeff".encode(encoding) if encoding == "utf-16-le" else b""
    path.write_bytes(bom + content(kind, rows, header=header, encoding=encoding, quoted=quoted, end=end))
    codes = {LocalKey(level, row[0]): Mapping(Status.CONFIRMED, "2951-2") for row in rows for level in Level}
    out = answer_to(path, codes).content

    came, went = decode(path.read_bytes()), decode(out)
    assert (came.encoding, came.bom) == (went.encoding, went.bom)
    before, after = records(came.text, ";"), records(went.text, ";")
    added = 4 if kind is L1 else 2
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        assert new.end == old.end
        assert new.raw.startswith(old.raw + ";")  # the very bytes: both texts encode back to their files
        assert new.fields[: len(old.fields)] == old.fields
        assert len(new.fields) == len(COLUMNS[kind]) + added
    assert went.bom + went.encode(went.text) == out
    if quoted == "all" and not header:
        assert all(all(record.quoted) for record in after)


def test_a_table_is_answered_with_the_columns_of_loinc_3_and_nothing_more() -> None:
    row = LocalAnalysis(
        code="NA",
        label="Sodium",
        synonyms=("Na", "Natrémie"),
        unit="mmol/L",
        specimen="Sérum",
        subcontracted=True,
        subcontracted_to="Labo lointain",
        volume=777,
        extras=(("norme", "135-145"),),
    )
    (answer,) = sgl_answers(Catalogue((row,)), MAPPINGS, lambda code: LABELS[code], DAY)
    header, data = (record.fields for record in records(answer.content.decode(), ";"))
    assert header == COLUMNS[Kind.LOINC_6]
    assert data == (
        *("NA", "Sodium", "Na|Natrémie", "", "", "mmol/L", "", "", "Sérum", "", "", ""),
        *("2951-2", LABELS["2951-2"]),
    )


def test_analyses_of_loinc_2_alone_have_a_loinc_6(tmp_path) -> None:
    answers = sgl_answers(read_sgl([write(tmp_path, L2)]).catalogue, MAPPINGS, LABELS, DAY)
    assert [(answer.kind, answer.rows, answer.transcoded) for answer in answers] == [
        (Kind.LOINC_5, 3, 2),
        (Kind.LOINC_6, 3, 2),
    ]


def test_an_empty_catalogue_has_no_answer() -> None:
    with pytest.raises(FileError) as failure:
        sgl_answers(Catalogue(), {}, LABELS, DAY)
    assert failure.value.code is FileCode.NOTHING_TO_WRITE


def test_codes_that_the_laboratorys_system_will_complain_about_are_told_before() -> None:
    codes = {"A": "2951-2", "B": "2823-3", "C": "24326-1", "D": "12-3", "E": "718-7"}
    columns = {"LOINC_NUM": ["2823-3", "2951-2", "24326-1"], "STATUS": ["ACTIVE", "DEPRECATED", "ACTIVE"]}
    columns["SYSTEM"] = ["Ser/Plas"] * 3
    release = LoincRelease(
        "2.80",
        columns,
        replacements={"2951-2": (Replacement("2947-0"),)},
        value_set=frozenset({"2951-2", "718-7", "2823-3"}),
        value_set_version="2024-06",
    )
    catalogue = Catalogue(tuple(LocalAnalysis(code=code, label=code) for code in codes))
    mappings = {LocalKey(Level.ANALYSIS, code): Mapping(Status.CONFIRMED, loinc) for code, loinc in codes.items()}
    mappings[LocalKey(Level.ANALYSIS, "B")] = Mapping(Status.PROPOSED, "99999-9")
    found = [
        (one.key.code, one.warning.rule, one.warning.details) for one in export_warnings(catalogue, mappings, release)
    ]
    assert found == [
        ("A", Rule.DEPRECATED, ("2947-0",)),
        ("C", Rule.OUTSIDE_VALUE_SET, ("2024-06",)),
        ("D", Rule.CHECK_DIGIT, ()),
        ("E", Rule.NOT_IN_RELEASE, ("2.80",)),
    ]
