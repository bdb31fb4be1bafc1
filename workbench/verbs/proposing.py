"""Proposals for the rows of a whole catalogue, in their order, by two processes where that saves time."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import LocalAnalysis
from matching.match import Match
from matching.matcher import TOP, Matcher
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet
from matching.reading.surroundings import ALONE, Surroundings
from workbench.engine import open_matcher

Shaped = TypeVar("Shaped")
MANY = 2000  # from so many rows on, a second process gains more than the second or two that it takes to start
MOST = 4  # processes; each holds a lexicon and an index of its own
_BATCH = 50


def propose(
    info: ReleaseInfo,
    analyses: Sequence[LocalAnalysis],
    shape: Callable[[Match], Shaped],
    *,
    top: int = TOP,
    around: Surroundings = ALONE,
    processes: int | None = None,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> Iterator[Shaped]:
    """``shape`` of each row's match, in the order of the rows and the same whatever the number of processes.

    ``shape`` is a function of a module: it is called where the match is made, so that only what is kept of a match
    travels between processes. Raises Cancelled, ReleaseError.
    """
    if processes is None:
        processes = min(os.cpu_count() or 1, MOST) if len(analyses) >= MANY else 1
    # Opened here in any case: what is made at first use, the index, is made once.
    matcher = open_matcher(info, progress=progress, cancelled=cancelled)
    done = 0
    if processes > 1:
        del matcher
        try:
            for shaped in _in_processes(info, analyses, shape, top, around, processes, progress, cancelled):
                done += 1
                yield shaped
            return
        except BrokenProcessPool:  # the system ended one, for lack of memory perhaps: this one does the rest
            matcher = open_matcher(info, progress=progress, cancelled=cancelled)
    for match in matcher.match_all(analyses[done:], top, around, progress=progress, cancelled=cancelled):
        yield shape(match)


def _in_processes(
    info: ReleaseInfo,
    analyses: Sequence[LocalAnalysis],
    shape: Callable[[Match], Shaped],
    top: int,
    around: Surroundings,
    processes: int,
    progress: Progress,
    cancelled: IsCancelled,
) -> Iterator[Shaped]:
    # Spawned, not forked: the same on every system, and no thread of this process is cut in half.
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _open, (info, around))
    try:
        batches = [analyses[place : place + _BATCH] for place in range(0, len(analyses), _BATCH)]
        futures: list[Future[list[Shaped]]] = [pool.submit(_match, batch, shape, top) for batch in batches]
        done = 0
        for batch, future in zip(batches, futures, strict=True):
            if cancelled():
                raise Cancelled
            progress(done, len(analyses), "propose")
            yield from future.result()
            done += len(batch)
        progress(done, done, "propose")
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_matcher: Matcher | None = None  # of this process; it is made once for all its batches
_around = ALONE


def _open(info: ReleaseInfo, around: Surroundings) -> None:
    global _matcher, _around
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all processes; the first one tells the others
    _matcher, _around = open_matcher(info), around


def _match(batch: Sequence[LocalAnalysis], shape: Callable[[Match], Shaped], top: int) -> list[Shaped]:
    assert _matcher is not None
    return [shape(match) for match in _matcher.match_all(batch, top, _around)]
