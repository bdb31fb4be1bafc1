"""A table of volumes and subcontracting beside LOINC_3 is joined to its analyses by their codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.column_choice import parse_columns
from catalog_io.errors import FileCode, FileError, ProblemCode, Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from tests.sgl_examples import analysis, write

TABLE = "code;sous_traite;laboratoire_executant;volume_annuel\nNA;N;;48210\nK;O;LABO SPE;120\n"


def volumes(folder: Path, text: str = TABLE) -> Path:
    path = folder / "volumes.csv"
    path.write_text(text, "utf-8")
    return path


def test_what_it_says_is_added_and_labels_are_those_of_loinc_3(tmp_path: Path) -> None:
    read = read_catalogue([write(tmp_path, Kind.LOINC_3), volumes(tmp_path)])
    said = {
        row.code: (row.label, row.subcontracted, row.subcontracted_to, row.volume) for row in read.catalogue.analyses
    }
    assert said == {
        "NA": ("Sodium", False, "", 48210),
        "K": ("Potassium; dosé", True, "LABO SPE", 120),
        "ASAT": ("ASAT (TGO)", None, "", None),
    }
    assert not read.problems


def test_a_code_that_loinc_3_does_not_hold_is_left_out_and_told(tmp_path: Path) -> None:
    read = read_catalogue([write(tmp_path, Kind.LOINC_3), volumes(tmp_path, TABLE + "CL;N;;5\n")])
    assert [row.code for row in read.catalogue.analyses] == ["NA", "K", "ASAT"]
    assert [(one.code, one.row, one.value, one.severity) for one in read.problems] == [
        (ProblemCode.UNKNOWN_ROW, 4, "CL", Severity.ERROR)
    ]


def test_alone_it_is_no_catalogue_for_it_has_no_labels(tmp_path: Path) -> None:
    with pytest.raises(FileError) as raised:
        read_catalogue([volumes(tmp_path)])
    assert raised.value.code is FileCode.NO_LABEL_COLUMN


@pytest.mark.parametrize("header", ["Analyse", "Examen", "Nom"])
def test_a_column_of_its_codes_is_the_column_of_codes_whatever_it_is_headed(tmp_path: Path, header: str) -> None:
    table = volumes(tmp_path, f"{header};Volume 2025\nNA;48210\nK;120\nCL;3\n")
    read = read_catalogue([write(tmp_path, Kind.LOINC_3), table])
    assert {row.code: row.volume for row in read.catalogue.analyses} == {"NA": 48210, "K": 120, "ASAT": None}
    assert [(one.code, one.value) for one in read.problems] == [(ProblemCode.UNKNOWN_ROW, "CL")]


def test_beside_loinc_2_codes_alone_are_enough_too(tmp_path: Path) -> None:
    read = read_catalogue([write(tmp_path, Kind.LOINC_2), volumes(tmp_path, "Analyse;Volume\nNA;48210\nK;120\n")])
    assert {row.code: row.volume for row in read.catalogue.analyses} == {"NA": 48210, "K": 120, "ASAT": None}
    assert not read.problems


def test_labels_stay_labels_and_what_the_user_says_stands(tmp_path: Path) -> None:
    table = volumes(tmp_path, "Analyse;Volume\nFerritine;5\nNA;48210\nUrée;7\n")
    read = read_catalogue([write(tmp_path, Kind.LOINC_3), table])
    assert [row.label for row in read.catalogue.analyses[3:]] == ["Ferritine", "NA", "Urée"]
    table = volumes(tmp_path, "Analyse;Volume\nNA;48210\nK;120\n")
    read = read_catalogue([write(tmp_path, Kind.LOINC_3), table], parse_columns("code=,label=Analyse"))
    assert [row.label for row in read.catalogue.analyses[3:]] == ["NA", "K"]


def test_a_code_that_is_made_is_none_of_loinc_3(tmp_path: Path) -> None:
    loinc_3 = write(tmp_path, Kind.LOINC_3, (analysis("R0001", "Sodium"), analysis("R0002", "Potassium")))
    read = read_catalogue([loinc_3, volumes(tmp_path, "Libellé;Volume\nFerritine;5\nUrée;7\n")])
    assert [row.code for row in read.catalogue.analyses] == ["R0001", "R0002", "RR0001", "RR0002"]
    assert read.made == {"RR0001", "RR0002"}
