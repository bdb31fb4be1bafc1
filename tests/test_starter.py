"""The starter subset keeps to LOINC's licence, and every term of it can be read and named."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

import pytest

from catalog_io.release_store import starter_release
from matching.axes import Axis
from matching.loinc import LOINC_NOTICE, LoincRelease, OrderObs, TermStatus, is_loinc_code
from tests.shared_data import shared
from tests.test_lexicon import PROPERTIES, SCALES, TIMES

STARTER = files("resources") / "starter"

# What a French routine laboratory asks every day: the code, and its six axes from the LOINC documentation.
EVERYDAY = {
    "22664-7": "Urea:SCnc:Pt:Ser/Plas:Qn:",
    "14682-9": "Creatinine:SCnc:Pt:Ser/Plas:Qn:",
    "14749-6": "Glucose:SCnc:Pt:Ser/Plas:Qn:",
    "2345-7": "Glucose:MCnc:Pt:Ser/Plas:Qn:",
    "2951-2": "Sodium:SCnc:Pt:Ser/Plas:Qn:",
    "2823-3": "Potassium:SCnc:Pt:Ser/Plas:Qn:",
    "4548-4": "Hemoglobin A1c/Hemoglobin.total:MFr:Pt:Bld:Qn:",
    "59261-8": "Hemoglobin A1c/Hemoglobin.total:SFr:Pt:Bld:Qn:IFCC",
    "1988-5": "C reactive protein:MCnc:Pt:Ser/Plas:Qn:",
    "2276-4": "Ferritin:MCnc:Pt:Ser/Plas:Qn:",
    "718-7": "Hemoglobin:MCnc:Pt:Bld:Qn:",
    "6690-2": "Leukocytes:NCnc:Pt:Bld:Qn:Automated count",
    "777-3": "Platelets:NCnc:Pt:Bld:Qn:Automated count",
    "6301-6": "Coagulation tissue factor induced.INR:RelTime:Pt:PPP:Qn:Coag",
    "48065-7": "Fibrin D-dimer FEU:MCnc:Pt:PPP:Qn:",
    "3016-3": "Thyrotropin:ACnc:Pt:Ser/Plas:Qn:",
    "2857-1": "Prostate specific Ag:MCnc:Pt:Ser/Plas:Qn:",
    "56888-1": "HIV 1+2 Ab+HIV1 p24 Ag:PrThr:Pt:Ser/Plas:Ord:IA",
    "630-4": "Bacteria identified:Prid:Pt:Urine:Nom:Culture",
    "883-9": "ABO group:Type:Pt:Bld:Nom:",
    "890-4": "Blood group antibody screen:PrThr:Pt:Ser/Plas:Ord:",
    "2744-1": "pH:LsCnc:Pt:BldA:Qn:",
}


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> LoincRelease:
    return starter_release(tmp_path_factory.mktemp("data"))


def rows() -> list[dict[str, str]]:
    with (STARTER / "LoincTable" / "Loinc.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_it_is_a_subset_of_laboratory_terms_in_use(starter: LoincRelease) -> None:
    assert 800 <= len(starter) <= 1200
    assert all(term.class_type == 1 and term.status is TermStatus.ACTIVE for term in starter)


@pytest.mark.parametrize("code", EVERYDAY)
def test_it_holds_the_everyday_term(starter: LoincRelease, code: str) -> None:
    assert str(starter.term(code).axes) == EVERYDAY[code]


def test_every_code_has_its_check_digit(starter: LoincRelease) -> None:
    assert [code for code in starter.codes if not is_loinc_code(code)] == []


@pytest.mark.parametrize("written", ["02345-7", "２３４５-7", "2345-７", " 2345-7", "2345-7\n"])
def test_a_code_is_a_code_only_as_loinc_writes_it(starter: LoincRelease, written: str) -> None:
    assert is_loinc_code("2345-7")
    assert "2345-7" in starter
    assert not is_loinc_code(written)
    assert written not in starter


def test_axes_are_words_of_loinc(starter: LoincRelease) -> None:
    for axis, legal in ((Axis.PROPERTY, PROPERTIES | {"-"}), (Axis.TIME, TIMES), (Axis.SCALE, SCALES)):
        assert {term.axes[axis] for term in starter} - legal == set()
    assert all(term.axes.component and term.axes.system for term in starter)


def test_no_two_terms_have_the_same_axes(starter: LoincRelease) -> None:
    names = [str(term.axes) for term in starter]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_the_licences_conditions_hold(starter: LoincRelease) -> None:
    assert all(row["EXTERNAL_COPYRIGHT_NOTICE"] == "" for row in rows())
    assert all(row["SHORTNAME"] and row["STATUS"] for row in rows())
    readme = " ".join((STARTER / "README.md").read_text("utf-8").split())
    assert LOINC_NOTICE in readme
    assert starter.notice == LOINC_NOTICE
    assert "Regenstrief" in (STARTER / "LOINC-License.txt").read_text("utf-8")


def test_official_rows_stand_unaltered() -> None:
    ours = {row["LOINC_NUM"]: row for row in rows()}
    with shared("loinc-dev", "official_rows_747.csv").open(encoding="utf-8", newline="") as stream:
        official = [row for row in csv.DictReader(stream) if row["CLASSTYPE"] == "1"]
    for row in official:
        assert {name: text for name, text in ours[row["LOINC_NUM"]].items() if row[_as_dev(name, row)] != text} == {}


def _as_dev(name: str, row: dict[str, str]) -> str:
    return name if name in row else name.upper()


def test_every_term_has_a_french_name_in_the_shape_of_the_ans(starter: LoincRelease) -> None:
    for term in starter:
        french = term.translations[0]
        assert french.language == "fr-FR"
        assert french.axes.component in french.long_name
        assert term.axes.property == "-" or f"[{french.axes.property}] {french.axes.system}" in french.long_name
        assert all(bool(french.axes[axis]) for axis in Axis if term.axes[axis] not in ("", "-"))


def test_panels_are_told_from_results(starter: LoincRelease) -> None:
    assert starter.term("58410-2").is_panel
    assert starter.term("58410-2").order_obs is OrderObs.ORDER


def test_its_size_suits_a_download() -> None:
    folder = Path(str(STARTER))
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 2_000_000
