"""What an act did beside the code is told in the history of a row, in the journal and where a file says otherwise."""

from __future__ import annotations

import pytest

from matching.mapping import Mapping, Status
from workbench.language import set_language
from workbench.wording.domain import beside_words

CONFIRMED = Mapping(Status.CONFIRMED, "2951-2")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (Mapping(), Mapping(rejected=frozenset({"2276-4"})), "2276-4 refused"),
        (Mapping(rejected=frozenset({"2276-4"})), CONFIRMED, "2276-4 no longer refused"),
        (CONFIRMED, Mapping(Status.CONFIRMED, "2951-2", comment="à jeun"), "note: à jeun"),
        (Mapping(comment="à jeun"), Mapping(), "note taken away"),
        (Mapping(), Mapping(assigned_to="Dr Petit"), "assigned to Dr Petit"),
        (Mapping(assigned_to="Dr Petit"), Mapping(), "assigned to nobody"),
        (Mapping(), CONFIRMED, ""),
    ],
)
def test_what_an_act_did_beside_the_code_is_told(before: Mapping, after: Mapping, told: str) -> None:
    set_language("en")
    assert beside_words(before, after) == told
