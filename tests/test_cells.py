"""Damage done to cells by encodings and spreadsheets is seen."""

from __future__ import annotations

import pytest

from catalog_io.cells import MAX_CODE, MAX_TEXT, Role, check, lost_zeros, split_nabm, split_words, usual_length
from catalog_io.characters import encode_plainly, fold
from catalog_io.errors import ProblemCode, Severity


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("03/04/2024", ProblemCode.DATE),
        ("2024-04-03", ProblemCode.DATE),
        ("2024-04-03 00:00:00", ProblemCode.DATE),
        ("mars-04", ProblemCode.DATE),
        ("04-mars", ProblemCode.DATE),
        ("3-Apr", ProblemCode.DATE),
        ("févr-12", ProblemCode.DATE),
        ("1,23E+11", ProblemCode.SCIENTIFIC),
        ("1.5e+10", ProblemCode.SCIENTIFIC),
        ("#N/A", ProblemCode.ERROR_VALUE),
        ("#NOM?", ProblemCode.ERROR_VALUE),
        ("=A1&B1", ProblemCode.TEXT_FORMULA),
        ("=1+1", ProblemCode.TEXT_FORMULA),
        ("=$A$1", ProblemCode.TEXT_FORMULA),
        ('="A"&B1', ProblemCode.TEXT_FORMULA),
        ("GLY\0C", ProblemCode.NUL_BYTE),
        ("GLY\udce9", ProblemCode.BAD_ENCODING),
        ("GLYCÃ©MIE", ProblemCode.BAD_ENCODING),
        ("X" * (MAX_CODE + 1), ProblemCode.TOO_LONG),
    ],
)
def test_a_damaged_code_leaves_its_row_out(text: str, code: ProblemCode) -> None:
    _, findings = check(text, Role.CODE)
    assert [(finding.code, finding.severity) for finding in findings] == [(code, Severity.ERROR)]


@pytest.mark.parametrize(
    "text", ["GLU", "1E5", "DEC-1", "MAI-12", "12-3456", "20/20", "A=B", "1,25-OH", "0123", "Na+", "CA 19-9", "#12"]
)
def test_codes_that_only_look_odd_are_codes(text: str) -> None:
    assert check(text, Role.CODE) == (text, ())


def test_a_code_that_could_be_a_loinc_code_is_pointed_out_and_goes_in() -> None:
    text, (finding,) = check(" 2345-7 ", Role.CODE)
    assert text == "2345-7"
    assert (finding.code, finding.severity) == (ProblemCode.LOINC_LOOKALIKE, Severity.WARNING)


def test_a_damaged_label_is_still_readable() -> None:
    text, (finding,) = check("Glyc\udce9mie", Role.LABEL)
    assert text == "Glyc\ufffdmie"
    assert finding.severity is Severity.WARNING


def test_a_long_text_is_cut_and_told() -> None:
    text, (finding,) = check("x" * (MAX_TEXT + 5), Role.TEXT)
    assert len(text) == MAX_TEXT
    assert finding.details == (str(MAX_TEXT + 5), str(MAX_TEXT))


def test_text_kept_from_a_spreadsheet_by_a_formula_is_the_text() -> None:
    assert check('="00123"', Role.CODE) == ("00123", ())


def test_dates_are_only_damage_where_a_code_is_wanted() -> None:
    assert check("03/04/2024", Role.TEXT) == ("03/04/2024", ())


def test_numbers_shorter_than_their_neighbours_with_zeros_have_lost_zeros() -> None:
    length = usual_length(["001149", "001156", "004264", "012345", "001164", "1172"])
    assert length == 6
    assert lost_zeros("1172", length)
    assert not lost_zeros("001149", length)
    assert usual_length(["1", "22", "333"]) == 0


def test_synonyms_are_apart_by_bars_and_not_by_commas() -> None:
    assert split_words("ASAT | TGO|1,25-OH vitamine D") == ("ASAT", "TGO", "1,25-OH vitamine D")


def test_nabm_codes_have_four_digits() -> None:
    assert split_nabm("578, 1104;HN") == ("0578", "1104", "HN")


def test_headers_are_compared_without_accents_case_and_punctuation() -> None:
    assert fold("Libellé_Sous-Chapitre (œuvre)") == "libelle sous chapitre oeuvre"


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("Sérum ≥ 5", "iso-8859-1", "Sérum >= 5".encode("latin-1")),
        ("Sérum’", "cp1252", "Sérum’".encode("cp1252")),
        ("β-hCG, α µ œ 日", "ascii", b"beta-hCG, alpha u oe ?"),
        ("Créatinine", "ascii", b"Creatinine"),
        ("10⁹", "iso-8859-1", b"10^9"),
    ],
)
def test_what_an_encoding_lacks_is_written_with_other_letters(text: str, encoding: str, written: bytes) -> None:
    assert encode_plainly(text, encoding) == written
