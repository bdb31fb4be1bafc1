"""Long names are cut in the middle, and where that makes them one, so that what tells them apart stays."""

from __future__ import annotations

from dataclasses import replace

from matching.axes import Axis
from matching.match import Agreement, AxisAgreement
from tests.test_wording_reasons import proposed
from workbench.language import set_language
from workbench.views.candidate_delegate import first_names
from workbench.views.eliding import CUT, cut_once, told_apart

AST = "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma"
WITH, WITHOUT = f"{AST} by With P-5'-P", f"{AST} by No addition of P-5'-P"


def test_what_there_is_room_for_is_not_cut() -> None:
    assert told_apart(["Sodium", AST], len, 200) == {"Sodium": "Sodium", AST: AST}


def test_a_long_name_keeps_both_its_ends() -> None:
    shown = told_apart([AST], len, 31)[AST]
    assert shown == "Aspartate amino…Serum or Plasma"


def test_names_that_would_look_alike_are_cut_before_what_they_differ_in() -> None:
    first = "Erythrocytes [#/volume] in Blood by Automated count"
    second = "Erythrocytes [#/volume] in Cord blood by Automated count"
    assert len({first[:13], second[:13], first[-13:], second[-13:]}) == 2, "cut in the middle they look alike"
    shown = told_apart([first, second], len, 40)
    assert shown[first] != shown[second]
    assert "Blood by" in shown[first]
    assert "Cord blood" in shown[second]
    assert all(len(text) <= 40 for text in shown.values())


def test_where_there_is_room_for_little_the_difference_stays() -> None:
    names = [
        "Numération des globules blancs (sang total veineux)",
        "Numération des globules rouges (sang total veineux)",
    ]
    shown = told_apart(names, len, 22)
    assert [text[:11] for text in shown.values()] == ["Numé…blancs", "Numé…rouges"]
    assert all(len(text) <= 22 for text in shown.values())


def test_a_name_that_another_goes_on_from_is_told_from_it() -> None:
    shown = told_apart([AST, WITH, WITHOUT], len, 40)
    assert len(set(shown.values())) == 3


def test_in_a_list_a_name_is_cut_at_its_end_and_at_one_place() -> None:
    reticulocytes = ["Réticulocytes [Nombre/Volume] Sang", "Réticulocytes [Fraction de Nombre] Sang", "Sodium"]
    shown = cut_once(reticulocytes, len, 20)
    assert shown == {
        reticulocytes[0]: "Réticulocytes [Nomb…",
        reticulocytes[1]: "Réticulocytes [Frac…",
        "Sodium": "Sodium",
    }


def test_in_a_list_names_that_begin_alike_are_cut_before_what_they_differ_in() -> None:
    shown = cut_once([f"Recherche et quantification des anticorps, dilution au {n}" for n in ("10", "100")], len, 30)
    assert [text[-6:] for text in shown.values()] == ["ion…10", "io…100"]
    assert all(text.count(CUT) == 1 and len(text) <= 30 for text in shown.values())


def test_in_a_list_names_that_have_no_room_for_what_they_differ_in_are_not_cut_twice() -> None:
    names = [f"Numération des globules {colour} (sang total veineux)" for colour in ("blancs", "rouges")]
    assert set(cut_once(names, len, 20).values()) == {"Numération des glob…"}


def test_equal_names_are_told_apart_by_their_methods() -> None:
    set_language("en")
    counted = AxisAgreement(Axis.METHOD, Agreement.UNKNOWN, "", "Automated count")
    one, other = proposed(counted, code="787-2"), proposed(code="30428-7")
    assert first_names([("VGM", one), ("VGM", other), ("CCMH", other)]) == [
        "VGM · automated count",
        "VGM · no method",
        "CCMH",
    ]
    assert first_names([("VGM", replace(one, axes=())), ("VGM", other)])[0] == "VGM"
