"""Exams and chapters as rows: each under the titles that LOINC_1 gives, whatever codes it numbers them by."""

from __future__ import annotations

import pytest

from catalog_io.sgl_shape import Kind
from matching.catalogue import Catalogue
from matching.curation.levels import chapter_rows, exam_rows
from tests.sgl_examples import read_sgl, write

CHAPTERS = (
    ("1", "Biochimie", "1", "Enzymes"),
    ("1", "Biochimie", "2", "Lipides"),
    ("1", "Biochimie", "9", "Divers"),
    ("2", "Hématologie", "9", "Autres"),
)
EXAMS = (
    ("ASAT", "ASAT", "", "1", "1", "", "", "A1", "ASAT"),
    ("CHOL", "Cholestérol", "", "1", "2", "", "", "A2", "Cholestérol"),
    ("URIC", "Acide urique", "", "1", "9", "", "", "A3", "Acide urique"),
    ("VS", "Vitesse de sédimentation", "", "2", "9", "", "", "A4", "VS"),
    ("LIPA", "Lipase", "", "", "2", "", "", "A5", "Lipase"),
    ("AUTRE", "Autre", "", "", "9", "", "", "A6", "Autre"),
)


@pytest.fixture
def catalogue(tmp_path) -> Catalogue:
    return read_sgl([write(tmp_path, Kind.LOINC_1, CHAPTERS), write(tmp_path, Kind.LOINC_2, EXAMS)]).catalogue


def test_an_exam_stands_under_the_titles_of_its_own_chapter(catalogue) -> None:
    assert {row.code: (row.chapter, row.subchapter) for row in exam_rows(catalogue)} == {
        "ASAT": ("Biochimie", "Enzymes"),
        "CHOL": ("Biochimie", "Lipides"),
        "URIC": ("Biochimie", "Divers"),
        "VS": ("Hématologie", "Autres"),
        "LIPA": ("", "Lipides"),  # only one sub-chapter is called so
        "AUTRE": ("", "9"),
    }


def test_an_exam_and_its_analyses_stand_under_the_same_titles(catalogue) -> None:
    exams = {row.code: row for row in exam_rows(catalogue)}
    for analysis in catalogue.analyses:
        exam = exams[analysis.exams[0]]
        assert (analysis.chapter, analysis.subchapter) == (exam.chapter, exam.subchapter)


def test_a_subchapter_stands_under_its_chapter_though_another_subchapter_has_the_chapter_s_code(catalogue) -> None:
    assert [(row.label, row.chapter) for row in chapter_rows(catalogue)] == [
        ("Biochimie", "Biochimie"),
        ("Enzymes", "Biochimie"),
        ("Lipides", "Biochimie"),
        ("Divers", "Biochimie"),
        ("Hématologie", "Hématologie"),
        ("Autres", "Hématologie"),
    ]
