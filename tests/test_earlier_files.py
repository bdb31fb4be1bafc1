"""An update with a part of a catalogue's files: what is not given anew stays as it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from catalog_io.earlier_files import Completed, read_with_earlier
from catalog_io.errors import ProblemCode
from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from matching.catalogue import Catalogue
from tests.sgl_examples import ANALYSES, EXAMS, analysis, write

VOLUMES = "code;sous_traite;laboratoire_executant;volume_annuel;Automate\nNA;N;;48210;A1\nK;O;LABO SPE;120;A2\n"
CHLORIDE = analysis("CL", "Chlorures", unit="mmol/L")


def table(folder: Path, text: str = VOLUMES, name: str = "volumes.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def earlier(tmp_path: Path) -> Catalogue:
    """The catalogue of all three SGL files and a table of volumes."""
    files = [write(tmp_path, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    return read_catalogue([*files, table(tmp_path)]).catalogue


def update(folder: Path, earlier: Catalogue, *files: Path) -> Completed:
    return read_with_earlier(files, earlier)


def volumes_of(catalogue: Catalogue) -> dict[str, int | None]:
    return {row.code: row.volume for row in catalogue.analyses}


def kinds_of(catalogue: Catalogue) -> list[str]:
    return sorted(source.kind for source in catalogue.sources)


def test_loinc_3_alone_leaves_exams_chapters_volumes_and_subcontracting(tmp_path: Path, earlier: Catalogue) -> None:
    done = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_3, (*ANALYSES, CHLORIDE)))
    now = done.result.catalogue
    assert (now.exams, now.chapters) == (earlier.exams, earlier.chapters)
    assert now.analyses[:3] == earlier.analyses
    assert [row.code for row in now.analyses] == ["NA", "K", "ASAT", "CL"]
    assert kinds_of(now) == ["LOINC_1", "LOINC_2", "LOINC_3", "table"]
    assert [source.kind for source in done.kept] == ["LOINC_1", "LOINC_2", "table"]


def test_loinc_2_alone_leaves_units_and_scales(tmp_path: Path, earlier: Catalogue) -> None:
    line = ("E3", "Sodium seul", "", "BIO", "ION", "Sérum", "", "NA", "Sodium")
    now = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_2, (line,))).result.catalogue
    assert [exam.code for exam in now.exams] == ["E3"]
    assert [(row.code, row.unit, row.scale) for row in now.analyses] == [
        (row.code, row.unit, row.scale) for row in earlier.analyses
    ]
    assert now.analyses[0].exams == ("E3",)


def test_a_row_that_is_gone_from_its_own_file_is_gone(tmp_path: Path, earlier: Catalogue) -> None:
    now = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_3, ANALYSES[:2])).result.catalogue
    assert [row.code for row in now.analyses] == ["NA", "K"]


def test_a_table_alone_leaves_the_sgl_files_and_says_its_own_columns_anew(tmp_path: Path, earlier: Catalogue) -> None:
    done = update(tmp_path, earlier, table(tmp_path, "code;volume_annuel\nNA;50000\nASAT;7\n"))
    now = done.result.catalogue
    assert (now.exams, now.chapters) == (earlier.exams, earlier.chapters)
    assert volumes_of(now) == {"NA": 50000, "K": None, "ASAT": 7}
    potassium = now.by_code["K"]
    assert (potassium.subcontracted, potassium.subcontracted_to) == (True, "LABO SPE")
    assert ("Automate", "A2") in potassium.extras


def test_an_earlier_table_of_which_nothing_stays_is_not_named(tmp_path: Path, earlier: Catalogue) -> None:
    done = update(tmp_path, earlier, table(tmp_path))
    assert done.result.catalogue.analyses == earlier.analyses
    assert [source.kind for source in done.kept] == ["LOINC_1", "LOINC_2", "LOINC_3"]
    assert kinds_of(done.result.catalogue) == kinds_of(earlier)


def test_rows_that_only_a_table_had_stay_until_another_table_has_rows_of_its_own(tmp_path: Path) -> None:
    more = table(tmp_path, "code;libellé;chapitre\nFER;Ferritine;Hormonologie\n", "plus.csv")
    earlier = read_catalogue([write(tmp_path, Kind.LOINC_3), more]).catalogue
    loinc_3 = write(tmp_path, Kind.LOINC_3, ANALYSES[:1])

    def codes(*files: Path) -> list[str]:
        return [row.code for row in update(tmp_path, earlier, *files).result.catalogue.analyses]

    assert codes(loinc_3) == ["NA", "FER"]
    kept = update(tmp_path, earlier, loinc_3).result.catalogue
    assert [chapter.code for chapter in kept.chapters] == ["Hormonologie"]
    assert codes(loinc_3, table(tmp_path)) == ["NA", "FER"]
    assert codes(loinc_3, table(tmp_path, "code;libellé\nTSH;TSH\n")) == ["NA", "TSH"]


def test_a_first_loinc_3_says_which_analyses_there_are(tmp_path: Path) -> None:
    earlier = read_catalogue([table(tmp_path, "code;libellé;volume\nNA;Sodium;5\nFER;Ferritine;2\n")]).catalogue
    done = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_3))
    assert volumes_of(done.result.catalogue) == {"NA": 5, "K": None, "ASAT": None}
    assert [source.name for source in done.kept] == ["volumes.csv"]


def test_a_catalogue_of_a_table_is_replaced_by_a_table(tmp_path: Path) -> None:
    earlier = read_catalogue([table(tmp_path, "code;libellé;volume\nNA;Sodium;5\nFER;Ferritine;2\n")]).catalogue
    done = update(tmp_path, earlier, table(tmp_path, "code;libellé\nNA;Sodium\n", "new.csv"))
    assert volumes_of(done.result.catalogue) == {"NA": None}
    assert done.kept == ()


def test_what_was_wrong_in_an_earlier_file_is_not_told_again(tmp_path: Path) -> None:
    bad: Sequence[Sequence[str]] = (*ANALYSES, analysis("", "Chlorures"))
    unknown = ("E4", "Autre", "", "", "", "", "", "AUTRE", "Autre")
    files = [write(tmp_path, Kind.LOINC_3, bad), write(tmp_path, Kind.LOINC_2, (*EXAMS, unknown))]
    earlier = read_catalogue(files).catalogue
    line = ("E3", "Chlorures", "", "", "", "", "", "CL", "Chlorures")
    problems = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_2, (line,))).result.problems
    assert [(one.code, one.value) for one in problems] == [(ProblemCode.UNKNOWN_ANALYSIS, "CL")]
    assert not update(tmp_path, earlier, table(tmp_path)).result.problems
    problems = update(tmp_path, earlier, write(tmp_path, Kind.LOINC_3, ANALYSES[:2])).result.problems
    assert [(one.code, one.value) for one in problems] == [
        (ProblemCode.UNKNOWN_ANALYSIS, "ASAT"),
        (ProblemCode.UNKNOWN_ANALYSIS, "AUTRE"),
    ]
