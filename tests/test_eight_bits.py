"""A text without UTF-8 is read as the system meant it that wrote it: Windows, DOS or the old Macintosh."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.eight_bits import DOS, LATIN, MAC, WINDOWS, eight_bit_encoding, foreign_word
from catalog_io.errors import ProblemCode, Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from catalog_io.text_files import decode
from tests.sgl_examples import ANALYSES, read_sgl, write

FRENCH = (
    "Glycémie à jeun;Sérum",
    "CREATININE;µmol/L",
    "ACTIVITÉ PROTHROMBINE",
    "PROTéINURIE",
    "Phénotype érythrocytaire étendu",
    "Activité anti-Xa",
    "Contrôle du prélèvement",
    "Dosage d'hormone thyroïdienne (reçu en chaîne)",
    "Érythroblastes;10^9/L;µg/L",
)
OF_WINDOWS = (
    "L’urée – l’œuf… 5 €",
    "Kit™IgG–IgM•IgA…",
    "“Glycémie” ‰ •",
    "‚Wert‘;‚in Blut‘",
    "Žák;Škoda",
    "TAUX D’ACTIVITÉ",
    "Größe: ß-hCG übrige Aktivität Östriol",
    "PSA – libre…",
)


@pytest.mark.parametrize("text", FRENCH)
@pytest.mark.parametrize("encoding", [DOS, MAC, WINDOWS])
def test_french_is_read_in_the_encoding_that_makes_words_of_it(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    found = decode(content)
    assert found.text == text
    assert found.encode(found.text) == content


@pytest.mark.parametrize("text", OF_WINDOWS)
def test_what_windows_wrote_stays_what_it_was(text: str) -> None:
    assert eight_bit_encoding(text.encode(WINDOWS)) in (WINDOWS, LATIN)


def test_every_word_of_the_lexicon_stays_what_windows_wrote() -> None:
    lines = {
        line
        for path in Path("resources/lexicon").glob("*.csv")
        for line in path.read_text("utf-8").splitlines()
        if not line.isascii()
    }
    assert {eight_bit_encoding(line.encode(WINDOWS, "ignore")) for line in lines} <= {WINDOWS, LATIN}


def test_without_signs_between_the_two_latin_is_enough() -> None:
    assert eight_bit_encoding("Glycémie".encode(LATIN)) == LATIN


def test_a_table_of_dos_is_read_and_told_with_a_word_to_judge_it_by(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.csv"
    path.write_bytes("code;libellé;milieu;unité\nGLY;Glycémie à jeun;Sérum;µmol/L\n".encode(DOS))
    result = read_catalogue([path])
    (row,) = result.catalogue.analyses
    assert (row.label, row.specimen, row.unit) == ("Glycémie à jeun", "Sérum", "µmol/L")
    (told,) = result.problems
    assert (told.code, told.severity, told.value) == (ProblemCode.OLD_LETTERS, Severity.INFO, "libellé")


def test_files_for_the_sgl_come_from_dos_too(tmp_path: Path) -> None:
    result = read_catalogue([write(tmp_path, Kind.LOINC_3, encoding=DOS)])
    assert result.catalogue == read_sgl([tmp_path / result.problems[0].file]).catalogue
    assert result.catalogue.by_code["NA"].specimen == ANALYSES[0][8] == "Sérum"
    assert [told.code for told in result.problems] == [ProblemCode.OLD_LETTERS]


def test_a_text_without_foreign_signs_has_no_foreign_word() -> None:
    assert foreign_word(b"Sodium", DOS) == ""
