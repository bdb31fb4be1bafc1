"""A table of volumes and subcontracting beside LOINC_3 is joined to its analyses by their codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_io.errors import FileCode, FileError, ProblemCode, Severity
from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from tests.sgl_examples import write

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
