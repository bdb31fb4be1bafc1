"""Two biologists read a row: another person than the first, and where they differ it is listed until settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from matching.catalogue import Level, LocalKey
from matching.curation.second_reading import (
    NotConfirmed,
    OwnRow,
    disagreements,
    first_confirmer,
    is_same_person,
    may_second_read,
    second_read,
)
from matching.mapping import UNMAPPED, Cause, Decision, Equivalence, Mapping, Reviewer, Status

MARIE = Reviewer("Marie Curie")
PAUL = Reviewer("Paul Broca")
KEY = LocalKey(Level.ANALYSIS, "GLU")
CONFIRMED = Mapping(Status.CONFIRMED, "14749-6")
FLAGGED = Mapping(Status.FLAGGED, "2345-7")


def history(*acts: tuple[Reviewer, Mapping] | tuple[Reviewer, Mapping, Cause], key: LocalKey = KEY) -> list[Decision]:
    before, decisions = UNMAPPED, []
    for number, (reviewer, after, *cause) in enumerate(acts, 1):
        when = datetime(2025, 1, 1, tzinfo=UTC)
        decisions.append(Decision(key, before, after, reviewer, when, *cause, step=number, number=number))
        before = after
    return decisions


def test_the_first_confirmer_is_who_gave_the_code() -> None:
    commented = Mapping(Status.CONFIRMED, "14749-6", comment="vu avec le service")
    assert first_confirmer(history((MARIE, CONFIRMED), (PAUL, commented))) == MARIE


def test_who_changes_the_code_becomes_its_first_confirmer() -> None:
    assert first_confirmer(history((MARIE, CONFIRMED), (PAUL, Mapping(Status.CONFIRMED, "2345-7")))) == PAUL


def test_a_row_that_is_not_confirmed_has_no_first_confirmer() -> None:
    assert first_confirmer([]) is None
    assert first_confirmer(history((MARIE, CONFIRMED), (PAUL, FLAGGED))) is None


def test_an_undone_confirmation_is_none() -> None:
    undone = history((MARIE, CONFIRMED), (PAUL, UNMAPPED, Cause.UNDO))
    assert first_confirmer(undone) is None


def test_who_redoes_a_confirmation_does_not_sign_it() -> None:
    redone = history((MARIE, CONFIRMED), (PAUL, UNMAPPED, Cause.UNDO), (PAUL, CONFIRMED, Cause.REDO))
    assert first_confirmer(redone) == MARIE
    assert may_second_read(redone, PAUL)


def test_nobody_second_reads_their_own_row() -> None:
    confirmed = history((MARIE, CONFIRMED))
    assert not may_second_read(confirmed, MARIE)
    assert may_second_read(confirmed, PAUL)
    with pytest.raises(OwnRow):
        second_read(confirmed, Reviewer("marie  CURIE"), "14749-6")


def test_there_must_be_a_first_reading() -> None:
    flagged = history((MARIE, FLAGGED))
    assert not may_second_read(flagged, PAUL)
    with pytest.raises(NotConfirmed):
        second_read(flagged, PAUL, "14749-6")


def test_one_rpps_number_is_one_person_whatever_the_name() -> None:
    assert is_same_person(Reviewer("M. Curie", "10000000017"), Reviewer("Marie Curie", "10000000017"))
    assert not is_same_person(Reviewer("Marie Curie", "10000000017"), Reviewer("Marie Curie", "10000000025"))
    assert is_same_person(Reviewer("Marie Curie", "10000000017"), Reviewer("Marie Curie"))


def test_the_same_code_is_a_second_reading() -> None:
    assert second_read(history((MARIE, CONFIRMED)), PAUL, "14749-6") == Mapping(Status.SECOND_READ, "14749-6")


def test_another_code_flags_the_row_and_is_a_disagreement() -> None:
    first = history((MARIE, CONFIRMED))
    answer = second_read(first, PAUL, "2345-7")
    assert answer == Mapping(Status.FLAGGED, "2345-7")
    (found,) = disagreements({KEY: history((MARIE, CONFIRMED), (PAUL, answer))})
    assert (found.first.reviewer, found.first.after.loinc) == (MARIE, "14749-6")
    assert (found.second.reviewer, found.second.after.loinc) == (PAUL, "2345-7")


def test_what_the_first_reader_said_of_their_code_is_not_said_of_another() -> None:
    noted = Mapping(Status.CONFIRMED, "14749-6", equivalence=Equivalence.RELATED, comment="vu")
    first = history((MARIE, noted))
    assert second_read(first, PAUL, "2345-7") == Mapping(Status.FLAGGED, "2345-7")
    assert second_read(first, PAUL, "14749-6") == replace(noted, status=Status.SECOND_READ)


def test_a_disagreement_stays_while_the_flag_is_only_commented_on() -> None:
    noted = Mapping(Status.FLAGGED, "2345-7", comment="à discuter")
    (found,) = disagreements({KEY: history((MARIE, CONFIRMED), (PAUL, FLAGGED), (MARIE, noted))})
    assert found.second.reviewer == PAUL


@pytest.mark.parametrize(
    "end",
    [(MARIE, Mapping(Status.CONFIRMED, "2345-7")), (PAUL, CONFIRMED, Cause.UNDO), (MARIE, Mapping(Status.NO_CODE))],
    ids=["the first gives way", "the second takes it back", "there is no code"],
)
def test_a_settled_row_is_no_disagreement(end: tuple[Reviewer, Mapping]) -> None:
    assert disagreements({KEY: history((MARIE, CONFIRMED), (PAUL, FLAGGED), end)}) == ()


def test_doubting_oneself_is_no_disagreement() -> None:
    assert disagreements({KEY: history((MARIE, CONFIRMED), (MARIE, FLAGGED))}) == ()


def test_disagreements_come_in_the_order_of_the_flags() -> None:
    late, early = LocalKey(Level.ANALYSIS, "LATE"), LocalKey(Level.ANALYSIS, "EARLY")
    by_row = {
        late: history((MARIE, CONFIRMED), (PAUL, CONFIRMED), (PAUL, FLAGGED), key=late),
        early: history((MARIE, CONFIRMED), (PAUL, FLAGGED), key=early),
    }
    assert [found.key for found in disagreements(by_row)] == [early, late]
