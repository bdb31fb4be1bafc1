"""The words of a component."""

from __future__ import annotations

import pytest

from matching.components import meaning_words


@pytest.mark.parametrize(
    ("component", "told"),
    [
        ("D Ab", ("d", "ab")),  # of the blood group, not of anything
        ("Récepteur de l'insuline", ("recepteur", "insulin")),
        ("Facteurs d'attachement", ("facteur", "attachement")),
    ],
)
def test_small_words_tell_nothing_and_the_blood_group_d_does(component: str, told: tuple[str, ...]) -> None:
    assert meaning_words(component) == told
