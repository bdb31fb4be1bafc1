"""How fast the engine is on a release of 94,000 terms, beside a plain rapidfuzz scan and SQLite FTS5 on the same work.

    python -m benchmarks.speed [--rows 5000] [--release ZIP]

The rows are labels, units and specimens of the gold catalogues, repeated. Times are of this process on this machine;
peak memory is the process's own (ru_maxrss). The rivals are given 50 of the rows and their rate is what they reach.
"""

from __future__ import annotations

import argparse
import resource
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle, islice

import numpy as np
from rapidfuzz import fuzz, process

from benchmarks.gold import SETS, read_gold
from benchmarks.releases import development, scale
from catalog_io.proposals_file import proposal_lines
from catalog_io.release_manifest import ReleaseInfo
from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincRelease
from matching.matcher import Matcher
from matching.words.text import words
from workbench.engine import open_matcher
from workbench.opening import Answering, open_search
from workbench.verbs.proposing import propose

_RIVALS = 50
_TYPED = ("gluc", "glucose", "sodium ur", "hemoglob", "hépatite b ac", "tsh", "718-7", "crp", "leuco", "cholest hdl")
_FILTERS = (
    ("the class CHEM", {}, frozenset({"CHEM"})),
    ("the class MICRO and urine", {Axis.SYSTEM: "Urine"}, frozenset({"MICRO"})),
    ("what is a number", {Axis.SCALE: "Qn"}, None),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--release", help="an official zip or folder; the 94,000-term scale release by default")
    chosen = parser.parse_args()
    began = time.perf_counter()
    info = development(chosen.release) if chosen.release else scale()
    first_import = time.perf_counter() - began
    open_matcher(info)  # builds and keeps the index the first time
    rows = list(islice(cycle(_rows()), chosen.rows))

    began = time.perf_counter()
    matcher = open_matcher(info)
    opening = time.perf_counter() - began
    matcher.match(rows[0])
    took = [_timed(partial(matcher.match, row)) for row in rows]
    print(
        f"release: {info.name}, {len(matcher.release):,} terms; imported in {first_import:.1f} s (0 when kept already)"
    )
    print(f"opening release, index and lexicon: {opening:.2f} s")
    print(f"proposals, top 20 with explanations, one process: {len(rows) / sum(took):.0f} rows/s, {_spread(took)}")
    print(f"proposals as the command line writes them, a process for each core: {_together(info, rows):.0f} rows/s")
    print(f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    _typing(info, matcher)
    _rivals(matcher.release, rows[:_RIVALS])


def _together(info: ReleaseInfo, rows: Sequence[LocalAnalysis]) -> float:
    """Rows per second from the first answer on, when all releases are open, as a whole catalogue is matched."""
    answers = propose(info, rows, proposal_lines)
    next(answers)
    began = time.perf_counter()
    return sum(1 for _ in answers) / (time.perf_counter() - began)


def _rows() -> list[LocalAnalysis]:
    return [row.analysis for which in SETS for row in read_gold(which)]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _spread(took: Sequence[float]) -> str:
    middle, late = np.percentile(np.array(took) * 1000, [50, 95])
    return f"median {middle:.1f} ms, 95th percentile {late:.1f} ms"


def _typing(info: ReleaseInfo, matcher: Matcher) -> None:
    search = Answering(matcher, open_search(info, matcher.release))
    typed = [text[:length] for text in _TYPED for length in range(2, len(text) + 1)]
    took = [_timed(partial(search.search, text, {}, 60)) for text in typed * 3]
    print(f"search as you type, each key: {_spread(took)}")
    for name, axes, classes in _FILTERS:  # the first key is the one that a filter is made by
        took = [_timed(partial(search.search, text, axes, 60, classes)) for text in typed]
        print(f"  in {name}: {_spread(took)}, first key {took[0] * 1000:.1f} ms")


def _rivals(release: LoincRelease, rows: Sequence[LocalAnalysis]) -> None:
    names = release.columns["LONG_COMMON_NAME"][:]
    for name in ("token_set_ratio", "WRatio"):
        scan = partial(process.extract, choices=names, scorer=getattr(fuzz, name), limit=20)
        took = [_timed(partial(scan, row.label)) for row in rows]
        print(f"rapidfuzz {name} over all names: {len(rows) / sum(took):.1f} rows/s, {_spread(took)}")
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE term USING fts5(name)")
    base.executemany("INSERT INTO term(name) VALUES (?)", ((name,) for name in names))

    def full_text(row: LocalAnalysis) -> object:
        asked = " OR ".join(f'"{word}"' for word in words(row.label)) or '"x"'
        return base.execute("SELECT rowid FROM term WHERE term MATCH ? ORDER BY rank LIMIT 20", (asked,)).fetchall()

    took = [_timed(partial(full_text, row)) for row in rows]
    print(f"SQLite FTS5 over all names: {len(rows) / sum(took):.1f} rows/s, {_spread(took)}")


if __name__ == "__main__":
    main()
