"""What the count of keys counts."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.keystrokes import DIGIT, ENTER, SEARCH, keys_for

TEN = [f"{n}-0" for n in range(10)]


def search(text: str) -> Sequence[str]:
    """Finds what begins with « gl » or « séru », the right term second for the first."""
    return {"gl": ["1-1", "2345-7"], "séru": ["2345-7"]}.get(text, [])


def test_the_first_candidate_costs_enter_and_the_next_eight_a_digit() -> None:
    assert keys_for("0-0", TEN, "", "", search) == (ENTER, 1)
    assert keys_for("8-0", TEN, "", "", search) == (DIGIT, 1)


def test_a_search_costs_its_two_chords_the_letters_and_the_steps_down() -> None:
    assert keys_for("2345-7", TEN, "label", "glucose sérum", search) == (SEARCH, 2 + 2 + 1 + 2)
    assert keys_for("2345-7", TEN, "label", "dosage sérum", search) == (SEARCH, 2 + 4 + 2)


def test_a_label_that_finds_the_term_costs_no_letters() -> None:
    assert keys_for("2345-7", TEN, "séru", "glucose", search) == (SEARCH, 2 + 0 + 2)


def test_a_term_that_nothing_finds_is_told_apart() -> None:
    assert keys_for("9999-9", TEN, "label", "zinc", search) == (SEARCH, 0)
