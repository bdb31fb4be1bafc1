"""The French biology value set of the ANS: read from its workbook, laid over an imported release."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from catalog_io import ans_valueset
from catalog_io.ans_valueset import read_value_set
from catalog_io.errors import FileCode, FileError
from catalog_io.release_errors import ReleaseError, ReleaseFault
from catalog_io.release_store import add_value_set, import_release, load_arrays, open_release, save_arrays
from tests.release_examples import VALUE_SET_HEADER, small_release, write_value_set, write_zip

TITLE = ["Circuit de la biologie : libellés français"]
SODIUM_NAME = "Sodium [Moles/Volume] Sérum/Plasma ; Numérique"


def row(code: str, name: str, component: str = "", synonyms: str = "", status: str = "ACTIF") -> list[str]:
    return [
        *(code, name, "", component, synonyms, "Masse/Volume", "Ponctuel", "Sérum/Plasma", "Numérique", ""),
        *("Biochimie", "01/02/2023", "1.2", status, ""),
    ]


ROWS = (
    row("2345-7", "Glucose [Masse/Volume] Sérum/Plasma ; Numérique", "Glucose", "glycémie; sucre"),
    row("2951-2", SODIUM_NAME, "Sodium", "natrémie"),
    row("1-8", "Un code hors de la version"),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return write_value_set(
        tmp_path / "LOINCFR_JeuDeValeurs.xlsx",
        [VALUE_SET_HEADER, TITLE, *ROWS],
        [(126, "Sodium", "2951-2", ""), ("0552", "Glucose", "2345-7", ""), ("0552", "Glucose", "14749-6", "")],
    )


def refused(path: Path) -> ReleaseError:
    with pytest.raises(ReleaseError) as caught:
        read_value_set(path)
    return caught.value


def test_codes_french_names_and_nabm_are_read(workbook: Path) -> None:
    value_set = read_value_set(workbook)
    assert value_set.codes == ("2345-7", "2951-2", "1-8")
    glucose = value_set.names["2345-7"]
    assert str(glucose.axes) == "Glucose:Masse/Volume:Ponctuel:Sérum/Plasma:Numérique:"
    assert glucose.synonyms == ("glycémie", "sucre")
    assert value_set.nabm == {"0126": ("2951-2",), "0552": ("2345-7", "14749-6")}


def test_columns_are_known_by_meaning_in_any_order(tmp_path: Path, workbook: Path) -> None:
    turned = write_value_set(
        tmp_path / "turned.xlsx", [list(reversed(VALUE_SET_HEADER)), [], *(list(reversed(line)) for line in ROWS)]
    )
    assert read_value_set(turned).names == read_value_set(workbook).names


def test_a_row_that_is_withdrawn_is_no_member(tmp_path: Path) -> None:
    path = write_value_set(
        tmp_path / "a.xlsx", [VALUE_SET_HEADER, TITLE, ROWS[0], row("2951-2", "", status="Supprimé")]
    )
    assert read_value_set(path).codes == ("2345-7",)


@pytest.mark.parametrize(
    ("name", "version"),
    [("LOINCFR_JeuDeValeurs_20240613.xlsx", "20240613"), ("JeuDeValeurs v2.5.xlsx", "2.5"), ("jeu.xlsx", "1.2")],
)
def test_the_version_is_in_the_files_name_else_the_highest_vp(tmp_path: Path, name: str, version: str) -> None:
    assert read_value_set(write_value_set(tmp_path / name, [VALUE_SET_HEADER, TITLE, *ROWS])).version == version


def test_every_bad_code_is_told_with_its_row(tmp_path: Path) -> None:
    rows = [VALUE_SET_HEADER, TITLE, ROWS[0], row("glucose", ""), row("29512", "")]
    error = refused(write_value_set(tmp_path / "jeu.xlsx", rows))
    assert [(problem.fault, problem.row, problem.value) for problem in error.problems] == [
        (ReleaseFault.BAD_CODE, 5, "glucose"),
        (ReleaseFault.BAD_CODE, 6, "29512"),
    ]


def test_what_is_no_value_set_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"no workbook")
    assert refused(tmp_path / "a.xlsx").fault is ReleaseFault.NOT_A_WORKBOOK
    assert refused(tmp_path / "absent.xlsx").fault is ReleaseFault.UNREADABLE
    no_codes = write_value_set(tmp_path / "c.xlsx", [["Libellé", "Milieu"], ["Glucose", "Sang"]])
    assert refused(no_codes).fault is ReleaseFault.MISSING_COLUMN
    empty = write_value_set(tmp_path / "d.xlsx", [VALUE_SET_HEADER, TITLE])
    assert refused(empty).fault is ReleaseFault.EMPTY_TABLE


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("members", "code"),
    [
        (small_release(), FileCode.ZIPPED),
        ({"xl/workbook.xml": BOMB}, FileCode.CORRUPT),
        ({"xl/workbook.xml": bytes(30_000_000)}, FileCode.TOO_BIG),
        ({"xl/workbook.xml": b"<not"}, FileCode.CORRUPT),
    ],
)
def test_a_value_set_comes_in_by_the_door_of_all_workbooks(
    tmp_path: Path, members: Mapping[str, bytes], code: FileCode
) -> None:
    with pytest.raises(FileError) as caught:
        read_value_set(write_zip(tmp_path / "a.xlsx", members))
    assert caught.value.code is code


def test_a_fault_of_ours_is_no_damaged_file(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyError("ours")

    monkeypatch.setattr(ans_valueset, "_places", fails)
    with pytest.raises(KeyError, match="ours"):
        read_value_set(workbook)


def test_a_release_with_a_value_set_tells_members_nabm_and_french_names(tmp_path: Path, workbook: Path) -> None:
    store = tmp_path / "releases"
    info = import_release(write_zip(tmp_path / "Loinc_2.78.zip", small_release()), store)
    assert open_release(store, info.name).term("2345-7").in_value_set is None
    changed = add_value_set(store, info.name, workbook)
    release = open_release(store, info.name)
    assert changed.value_set is not None
    assert (changed.value_set.term_count, release.value_set_version) == (3, "1.2")
    assert [term.in_value_set for term in release] == [True, True, False]
    assert release.nabm["0552"] == ("2345-7", "14749-6")
    sodium = release.term("2951-2")
    assert sodium.name("fr") == SODIUM_NAME
    assert sodium.translations[0].axes.component == "Sodium (FR)"  # the official variant's word stays
    assert sodium.translations[0].synonyms == ("natrémie",)
    assert [said.language for said in release.term("2345-7").translations] == ["fr-FR", "fr-CA", "de-DE"]


def test_a_second_value_set_takes_the_place_of_the_first(tmp_path: Path, workbook: Path) -> None:
    store = tmp_path / "releases"
    info = import_release(write_zip(tmp_path / "Loinc_2.78.zip", small_release()), store)
    first = add_value_set(store, info.name, workbook)
    newer = write_value_set(tmp_path / "Jeu 2.0.xlsx", [VALUE_SET_HEADER, TITLE, row("2951-2", "Natrémie")])
    second = add_value_set(store, info.name, newer)
    release = open_release(store, info.name)
    assert release.value_set == {"2951-2"}
    assert release.term("2951-2").name("fr") == "Natrémie"
    assert release.term("2951-2").translations[0].synonyms == ()
    assert len({info.content_id, first.content_id, second.content_id}) == 3
    assert [path.name for path in info.folder.glob("value-set-*")] == [second.value_set and second.value_set.folder]


def test_what_an_engine_made_before_the_value_set_is_void(tmp_path: Path, workbook: Path) -> None:
    store = tmp_path / "releases"
    info = import_release(write_zip(tmp_path / "Loinc_2.78.zip", small_release()), store)
    save_arrays(info, "index", {"weights": np.arange(3)})
    changed = add_value_set(store, info.name, workbook)
    assert load_arrays(changed, "index") is None


def test_a_refused_value_set_leaves_the_release_as_it_was(tmp_path: Path) -> None:
    store = tmp_path / "releases"
    info = import_release(write_zip(tmp_path / "Loinc_2.78.zip", small_release()), store)
    with pytest.raises(ReleaseError):
        add_value_set(store, info.name, write_value_set(tmp_path / "jeu.xlsx", [["a"], ["b"]]))
    assert open_release(store, info.name).value_set is None
