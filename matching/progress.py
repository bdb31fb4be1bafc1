"""How long work tells where it is and hears that nobody wants it any more."""

from __future__ import annotations

from collections.abc import Callable

# Called with (done, total, stage); total 0 when it is not known yet. Stage is a key that the edge translates.
Progress = Callable[[int, int, str], None]
# Asked now and then; work stops with Cancelled when it says yes.
IsCancelled = Callable[[], bool]


class Cancelled(Exception):
    """The work was given up at the user's wish; nothing of it was kept."""


def quiet(done: int, total: int, stage: str) -> None:
    """Progress that nobody watches."""


def never() -> bool:
    """Work that nobody cancels."""
    return False
