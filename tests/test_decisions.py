"""What each act makes of a row: a comment belongs to the decision that it was made with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from catalog_io.differences import Change, Difference
from matching.catalogue import Level, LocalKey
from matching.mapping import Equivalence, Mapping, Status
from workbench.verbs import decisions
from workbench.verbs.returned import taken

GLUCOSE, SODIUM = "14749-6", "2951-2"
WIDER = Equivalence.SOURCE_IS_NARROWER
NOTED = Mapping(Status.CONFIRMED, GLUCOSE, comment="vu avec le service", assigned_to="Paul")
LEFT_OUT = Mapping(Status.EXCLUDED, comment="obsolète")

Act = Callable[[Mapping], Mapping]
ANOTHER: list[Act] = [
    lambda mapping: decisions.confirmed(mapping, SODIUM),
    decisions.without_code,
    decisions.excluded,
    decisions.reopened,
    lambda mapping: decisions.flagged(mapping, SODIUM),
]


@pytest.mark.parametrize("act", ANOTHER)
def test_another_answer_does_not_keep_what_was_noted_about_the_first(act: Act) -> None:
    after = act(NOTED)
    assert (after.comment, after.assigned_to) == ("", "Paul")


@pytest.mark.parametrize("act", [ANOTHER[0], decisions.without_code, decisions.flagged, decisions.reopened])
def test_the_reason_of_an_exclusion_ends_with_it(act: Act) -> None:
    assert act(LEFT_OUT).comment == ""


@pytest.mark.parametrize(
    "act", [lambda mapping: decisions.confirmed(mapping, GLUCOSE, WIDER), decisions.flagged], ids=["relation", "flag"]
)
def test_the_same_code_keeps_its_comment(act: Act) -> None:
    assert act(NOTED).comment == NOTED.comment


@pytest.mark.parametrize("act", ANOTHER)
@pytest.mark.parametrize("status", [Status.UNMAPPED, Status.PROPOSED, Status.FLAGGED])
def test_what_was_noted_before_anybody_decided_stays(act: Act, status: Status) -> None:
    assert act(Mapping(status, comment="à voir")).comment == "à voir"


def test_the_file_s_code_comes_with_the_file_s_comment() -> None:
    theirs = Mapping(Status.CONFIRMED, SODIUM)
    found = Difference(LocalKey(Level.ANALYSIS, "GLY"), "Glycémie", Change.CHANGED, NOTED, theirs)
    assert taken(found, NOTED).comment == ""


def test_a_flag_with_a_code_says_nothing_of_how_another_one_fitted() -> None:
    assert decisions.flagged(Mapping(Status.NO_CODE, equivalence=Equivalence.NO_MATCH), SODIUM) == Mapping(
        Status.FLAGGED, SODIUM
    )
    related = Mapping(Status.CONFIRMED, GLUCOSE, equivalence=WIDER)
    assert decisions.flagged(related).equivalence is WIDER
    assert decisions.flagged(related, SODIUM).equivalence is Equivalence.EQUIVALENT
