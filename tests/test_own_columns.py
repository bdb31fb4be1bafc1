"""A column is read as laboratories fill it: tubes by their colour, specimens by a letter, methods in short."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.reading.readings import Source
from tests.engine_examples import reading, row, starter_matcher


@pytest.mark.parametrize(
    ("specimen", "system"),
    [
        ("Tube violet", "Bld"),
        ("bouchon bleu", "PPP"),
        ("1 tube rouge sec", "Ser/Plas"),
        ("HEPARINE", "Ser/Plas"),  # lithium heparin, not the drug
        ("seringue GDS", "BldA"),
        ("S", "Ser/Plas"),
        ("U", "Urine"),
        ("Liq. amniotique", "Amnio fld"),  # a known word does not keep the others from being completed
    ],
)
def test_a_tube_or_a_short_form_says_the_specimen(specimen: str, system: str) -> None:
    assert reading(Axis.SYSTEM, "Créatinine", specimen=specimen).best == system


def test_these_words_say_no_specimen_in_a_label() -> None:
    assert reading(Axis.SYSTEM, "Créatinine violet") is None
    assert reading(Axis.SYSTEM, "Créatinine S") is None


@pytest.mark.parametrize(
    ("label", "specimen", "system"),
    [
        ("Ascite : protides", "tube vert", "Periton fld"),
        ("Mg érythrocytaire", "vert hépariné", "RBC"),
        ("Ammoniémie", "EDTA", "Plas"),
        ("Créatinine", "Sang total hép.", "Bld"),  # what is in the tube is said beside it
        ("Urée plasmatique", "Tube EDTA", "Ser/Plas"),
    ],
)
def test_a_word_for_what_is_in_a_tube_comes_before_the_tube(label: str, specimen: str, system: str) -> None:
    profile = starter_matcher().profile(row(label, "mmol/L", specimen))
    assert profile.readings[Axis.SYSTEM].best == system
    assert profile.contradictions == ()


def test_a_tube_comes_before_what_is_usual_for_the_bench() -> None:
    found = reading(Axis.SYSTEM, "Haptoglobine", "g/L", "tube rouge", chapter="Hématologie")
    assert (found.best, found.source) == ("Ser/Plas", Source.CONTAINER)


def test_loinc_s_own_abbreviation_in_the_column_is_no_tube() -> None:
    found = reading(Axis.SYSTEM, "Natriurie", "mmol/L", "Vitr fld")
    assert (found.best, found.source) == ("Vitr fld", Source.COLUMN)


def test_a_short_form_of_several_specimens_is_decided_by_the_label_or_the_bench() -> None:
    assert reading(Axis.SYSTEM, "Albumine ascite", "g/L", "LA").best == "Periton fld"
    assert reading(Axis.SYSTEM, "Albumine", "g/L", "LA").best == "Amnio fld"
    assert reading(Axis.SYSTEM, "Glucose", "g/L", "PL", chapter="Liquides").best == "CSF"


@pytest.mark.parametrize(
    ("method", "read"),
    [("WB", "IB"), ("Latex", "LA"), ("CAPILLAIRE", "Electrophoresis"), ("Cytométrie", "Flow cytometry")],
)
def test_a_method_s_column_has_short_forms_of_its_own(method: str, read: str) -> None:
    assert reading(Axis.METHOD, "Protéine", method=method).best == read
    assert reading(Axis.METHOD, f"Protéine {method.lower()}") != reading(Axis.METHOD, "Protéine", method=method)


def test_what_a_method_s_column_says_of_the_analyte_is_read_with_the_label() -> None:
    assert starter_matcher().profile(row("Vancomycine", "mg/L", method="résiduelle")).challenges == (("trough",),)
    assert "IgG" in [slot.means for slot in starter_matcher().profile(row("EBV VCA", method="IgG")).slots]
    capillary = starter_matcher().profile(row("Albumine", "%", method="Électrophorèse capillaire"))
    assert "BldC" not in capillary.readings[Axis.SYSTEM].values  # no capillary blood


def test_what_a_method_is_said_to_lack_is_not_its_method() -> None:
    assert Axis.METHOD not in starter_matcher().profile(row("ASAT", "U/L", method="IFCC s/ P5P")).readings
    assert reading(Axis.METHOD, "ASAT", "U/L", method="IFCC P5P").best == "With P-5'-P"
