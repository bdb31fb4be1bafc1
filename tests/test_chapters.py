"""Chapter codes: the table is whole, and a laboratory's own chapter names find their code."""

from __future__ import annotations

import re

import pytest

from catalog_io.chapters import chapter_table
from matching.chapters import ChapterSystem, propose_chapter
from matching.loinc import is_loinc_code
from tests.shared_data import shared


def best(label: str) -> str:
    proposals = propose_chapter(label, chapter_table())
    return proposals[0].chapter.code if proposals else ""


def test_every_code_of_the_table_is_well_formed_and_stands_once() -> None:
    table = chapter_table()
    assert len({row.code for row in table}) == len(table) == 33
    for row in table:
        assert is_loinc_code(row.code) == (row.system is ChapterSystem.LOINC), row.code
        assert row.label_fr, row.code
        assert row.label_en, row.code


@pytest.mark.parametrize("name", ["JDV_BIO_Chapitres-CISIS.xml", "JDV_BIO_SousChapitres-CISIS.xml"])
def test_the_table_has_the_codes_of_the_national_value_sets(name: str) -> None:
    text = shared("valuesets", name).read_text(encoding="utf-8")
    assert {row.code for row in chapter_table()} == set(re.findall(r'Concept code="([^"]+)"', text))


def test_the_table_finds_the_labels_of_the_national_value_sets() -> None:
    text = shared("valuesets", "JDV_BIO_SousChapitres-CISIS.xml").read_text(encoding="utf-8")
    for code, label in re.findall(r'Concept code="([^"]+)" displayName="([^"]+)"', text):
        assert best(label) == code, label


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("BIOCHIMIE", "18719-5"),
        ("Biochimie sanguine", "18719-5"),
        ("HEMATOLOGIE CELLULAIRE", "18723-7"),
        ("Hémostase", "18720-3"),
        ("Bactériologie", "18725-2"),
        ("IMMUNO-HEMATOLOGIE", "18717-9"),
        ("Sérologies virales", "92893-7"),
        ("Hormonologie", "92895-2"),
        ("Biologie moléculaire", "930894"),
        ("Spermiologie", "18722-9"),
        ("Coprologie", "859127"),
        ("Pharmacologie - Toxicologie", "18721-1"),
    ],
)
def test_a_local_chapter_name_finds_its_code(label: str, code: str) -> None:
    assert best(label) == code


@pytest.mark.parametrize("label", ["", "  ", "Facturation", "XYZ"])
def test_a_name_that_says_nothing_gets_no_code(label: str) -> None:
    assert propose_chapter(label, chapter_table()) == ()


def test_a_name_that_fits_several_chapters_gets_them_all() -> None:
    codes = [proposal.chapter.code for proposal in propose_chapter("Sérologie", chapter_table())]
    assert set(codes[:3]) == {"92892-9", "92893-7", "92894-5"}
