"""Reading a row twice: who read first, who may read second, and where the two do not agree.

Pure functions over the whole journal of a row, oldest decision first. A second reader is another person than the one
who confirmed the code. The second answer is SECOND_READ where it is the same code, else FLAGGED with the second
reader's code, so that the two can be laid side by side and a third act settles it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as ByKey
from dataclasses import dataclass, replace

from matching.catalogue import LocalKey
from matching.mapping import Cause, Decision, Equivalence, Mapping, Reviewer, Status

Decisions = ByKey[LocalKey, Sequence[Decision]]  # of each row, oldest first


class OwnRow(Exception):
    """Nobody second-reads their own row."""

    def __init__(self, key: LocalKey, reviewer: Reviewer) -> None:
        super().__init__(f"{reviewer.name} confirmed {key.code}")
        self.key = key
        self.reviewer = reviewer


class NotConfirmed(Exception):
    """There is no first reading to follow."""

    def __init__(self, key: LocalKey) -> None:
        super().__init__(key.code)
        self.key = key


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two biologists gave one row different answers and nobody settled it yet."""

    key: LocalKey
    first: Decision  # its ``after`` is the confirmed mapping
    second: Decision  # its ``after`` is FLAGGED, with the second reader's code where one was given


def is_same_person(one: Reviewer, other: Reviewer) -> bool:
    """By RPPS number where both have one, else by name, whatever its capitals and blanks."""
    if one.rpps and other.rpps:
        return one.rpps == other.rpps
    return " ".join(one.name.casefold().split()) == " ".join(other.name.casefold().split())


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions of one row that were not undone, oldest first, each signed by who made it, not by who redid it."""
    kept: list[Decision] = []
    undone: list[Decision] = []
    for decision in decisions:
        if decision.cause is Cause.UNDO:
            undone.append(kept.pop())
        elif decision.cause is Cause.REDO:
            kept.append(undone.pop())
        else:
            undone.clear()
            kept.append(decision)
    return kept


def first_confirmer(decisions: Iterable[Decision]) -> Reviewer | None:
    """Who confirmed the code that the row has now; None when it is not confirmed.

    A change of comment or assignment after the confirmation makes nobody its author.
    """
    first = _first_reading(standing(decisions))
    return first.reviewer if first else None


def decided_by(decisions: Iterable[Decision]) -> Cause | None:
    """What kind of act gave the row the code that it is confirmed with; None when it is not confirmed."""
    first = _first_reading(standing(decisions))
    return first.cause if first else None


def may_second_read(decisions: Iterable[Decision], reviewer: Reviewer | None) -> bool:
    """True when the row is confirmed and ``reviewer`` (None for somebody) is not the one who confirmed it."""
    stood = standing(decisions)
    first = _first_reading(stood)
    return first is not None and stood[-1].after.status is Status.CONFIRMED and not _is_by(first, reviewer)


def is_hidden(decisions: Sequence[Decision], reviewer: Reviewer | None) -> bool:
    """Whether a blind reader must not see yet what was decided: a confirmed row that ``reviewer`` may read; also once
    it was opened again, while they have not said a code."""
    if may_second_read(decisions, reviewer):
        return True
    if not decisions or decisions[-1].after.status is not Status.UNMAPPED:
        return False
    # Undone acts count too, those that undo do not: who takes another's code back has not said one.
    said = [one for one in decisions if one.cause not in (Cause.UNDO, Cause.REDO) and not one.after.status.is_open]
    is_own = any(_is_by(one, reviewer) for one in said)
    return not is_own and any(one.after.status.is_transcoded for one in said)


def _is_by(decision: Decision, reviewer: Reviewer | None) -> bool:
    return reviewer is not None and is_same_person(decision.reviewer, reviewer)


def second_read(decisions: Sequence[Decision], reviewer: Reviewer, loinc: str) -> Mapping:
    """The mapping that the second reader's answer ``loinc`` ('' for "not this one") leaves.

    ``decisions`` are those of one row, at least one. What was said of the first code is not
    said of another. Raises NotConfirmed and OwnRow.
    """
    stood = standing(decisions)
    first = _first_reading(stood)
    if first is None or stood[-1].after.status is not Status.CONFIRMED:
        raise NotConfirmed(decisions[0].key)
    if is_same_person(first.reviewer, reviewer):
        raise OwnRow(first.key, reviewer)
    confirmed = stood[-1].after
    if loinc == confirmed.loinc:
        return replace(confirmed, status=Status.SECOND_READ)
    return replace(confirmed, status=Status.FLAGGED, loinc=loinc, equivalence=Equivalence.EQUIVALENT, comment="")


def disagreements(by_row: Decisions) -> tuple[Disagreement, ...]:
    """The rows that a second reader flagged and nobody has settled, in the order in which they were flagged."""
    found = [found for key, row in by_row.items() if (found := _disagreement(key, standing(row))) is not None]
    return tuple(sorted(found, key=lambda one: one.second.number))


def two_answers(key: LocalKey, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The two readings of one row that gave it different codes and that nobody has settled yet, the first one first;
    () where there are none. A flag that only asks something leaves the code as it is."""
    found = _disagreement(key, standing(decisions))
    if found is None or found.first.after.code == found.second.after.code:
        return ()
    return found.first, found.second


def _disagreement(key: LocalKey, stood: list[Decision]) -> Disagreement | None:
    if not stood or stood[-1].after.status is not Status.FLAGGED:
        return None
    # The flag may have been commented on since: the second reading is the act that set it.
    place = len(stood) - 1
    while place > 0 and stood[place - 1].after.status is Status.FLAGGED:
        place -= 1
    first = _first_reading(stood[:place])
    if first is None or is_same_person(first.reviewer, stood[place].reviewer):
        return None
    return Disagreement(key, first, stood[place])


def _first_reading(stood: list[Decision]) -> Decision | None:
    """The decision that gave the row the code it is confirmed with."""
    if not stood or not stood[-1].after.status.is_transcoded:
        return None
    now = stood[-1].after
    place = len(stood) - 1
    while place > 0 and _is_same_answer(stood[place - 1].after, now):
        place -= 1
    return stood[place]


def _is_same_answer(earlier: Mapping, now: Mapping) -> bool:
    return earlier.status.is_transcoded and (earlier.loinc, earlier.interim, earlier.equivalence) == (
        now.loinc,
        now.interim,
        now.equivalence,
    )
