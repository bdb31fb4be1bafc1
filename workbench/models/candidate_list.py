"""The candidates of a row as a list: in which order they come, and which of them are shown."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from matching.match import Candidate


def listed(
    added: Sequence[Candidate], proposed: Sequence[Candidate], refused: Collection[str], asked: Candidate | None
) -> tuple[Candidate, ...]:
    """Those brought to the row first, then the engine's; refused ones behind them, and last what was only asked about
    and is none of them, so that a question moves no candidate to another number."""
    brought = {candidate.code for candidate in added}
    found = [*added, *(candidate for candidate in proposed if candidate.code not in brought)]
    found.sort(key=lambda candidate: candidate.code in refused)
    if asked is not None and asked.code not in {candidate.code for candidate in found}:
        found.append(asked)
    return tuple(found)


def places_shown(candidates: Sequence[Candidate], shown: int, in_question: Collection[str]) -> tuple[int, ...]:
    """Where the candidates of the list stand: the first ``shown``, and above them the codes ``in_question`` that are
    none of these, in sight together with what Enter confirms."""
    first = tuple(range(min(shown, len(candidates))))
    rest = range(len(first), len(candidates))
    return (*(place for place in rest if candidates[place].code in in_question), *first)
