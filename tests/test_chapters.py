"""Chapter codes: the table is whole, and a laboratory's own chapter names find their code."""

from __future__ import annotations

import re

import pytest

from catalog_io.chapters import chapter_table
from matching.curation.chapters import ChapterSystem, clear_proposal, propose_chapter
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


@pytest.mark.parametrize(
    ("label", "parent", "code"),
    [
        ("BIOCHIMIE", "BIOCHIMIE", "18719-5"),
        ("Protéines", "BIOCHIMIE", "18719-5"),
        ("Selles", "Microbiologie", "859127"),  # the national name, wherever it stands
        ("Urines", "Biochimie urinaire", "18729-4"),
        ("Auto-anticorps", "Auto-immunité, allergie", "18727-8"),  # a chapter that has no code of its own
    ],
)
def test_a_chapter_with_the_words_of_one_code_is_clear(label: str, parent: str, code: str) -> None:
    found = clear_proposal(label, parent, chapter_table())
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("label", "parent"),
    [
        ("Biochimie sang", "Biochimie"),  # a word that no name has
        ("Sérologie infectieuse", ""),  # three codes have these words
        ("Urines", "Microbiologie"),  # another name of a code that is not its chapter's
        ("Facturation", ""),
    ],
)
def test_a_person_chooses_where_the_words_do_not(label: str, parent: str) -> None:
    assert clear_proposal(label, parent, chapter_table()) is None
