"""What stands in an antibiogram, and what stands beside it."""

from __future__ import annotations

from matching.axes import Axis
from matching.match import Deduced
from matching.reading.readings import Source
from tests.engine_examples import reading


def test_the_code_of_an_antibiotic_says_an_antibiogram_only_where_the_row_stands_in_one() -> None:
    assert reading(Axis.PROPERTY, "VAN", "") is None
    assert reading(Axis.PROPERTY, "VAN", "", chapter="Antibiogramme").best == "Susc"


def test_the_germ_over_an_antibiogram_is_none_of_its_antibiotics() -> None:
    assert reading(Axis.PROPERTY, "Germes isolés", chapter="ANTIBIOGRAMME") is None
    assert reading(Axis.PROPERTY, "BLSE", chapter="ANTIBIOGRAMME").best == "Susc"


def test_an_antibiogram_beside_something_else_is_not_of_all_rows() -> None:
    assert reading(Axis.PROPERTY, "Trichomonas", chapter="ECBU + ATB").source is Source.GUESS
    assert reading(Axis.PROPERTY, "Amoxicilline", chapter="ECBU + ATB").best == "Susc"


def test_a_blood_culture_is_of_blood_and_an_antibiogram_of_susceptibilities_whatever_their_unit() -> None:
    assert reading(Axis.SYSTEM, "Germe 1", chapter="BACTERIO - HEMOCULTURE").best == "Bld"
    found = reading(Axis.PROPERTY, "Erythromycine", "mg/L", chapter="BACTERIO - ANTIBIOGRAMME")
    assert (found.best, found.deduced) == ("Susc", Deduced.CHAPTER)
    assert reading(Axis.PROPERTY, "Vancomycine", "mg/L", chapter="PHARMACOLOGIE").best == "MCnc"
