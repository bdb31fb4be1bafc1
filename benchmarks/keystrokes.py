"""How many keys a confirmed row costs a biologist: the demonstration's catalogue against its right codes.

Run: ``python -m benchmarks.keystrokes [release.zip]``, the starter where none is given.

Every row is taken in the order of the file and confirmed with its right code in the cheapest way that the window offers
somebody who knows the right term when they see it:

- Enter, where the first candidate is right;
- a digit, where the right one is among the first nine;
- otherwise a search: Ctrl+F, some letters of the term's French name from one of its words on, where the label that is
  searched for already does not find it, ↓ down to the hit, Ctrl+Enter. A key held down with another counts as a key.

Going to the next row costs nothing: confirming goes there.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from catalog_io.general import read_catalogue
from catalog_io.release_store import resolve
from matching.reading.surroundings import Surroundings, contexts
from workbench.engine import open_matcher
from workbench.opening import open_search, releases
from workbench.verbs.demo import demo_catalogue

GOLD = Path(__file__).resolve().parents[1] / "tests" / "data" / "demo_gold.csv"
ENTER, DIGIT, SEARCH = "Enter", "digit", "search"
DIGITS = 9
HITS = 60  # what the search shows
MOST_TYPED = 20  # letters; nobody types more
_CHORD = 2  # Ctrl and a letter

Search = Callable[[str], Sequence[str]]


def keys_for(right: str, candidates: Sequence[str], label: str, name: str, search: Search) -> tuple[str, int]:
    """The way to the right code and its number of keys; 0 keys where not even the search finds it."""
    place = candidates.index(right) if right in candidates else DIGITS
    if place == 0:
        return ENTER, 1
    if place < DIGITS:
        return DIGIT, 1
    words = [place for place in range(len(name)) if place == 0 or name[place - 1] == " "]
    typed = {name[place:end] for place in words for end in range(place + 1, min(place + MOST_TYPED, len(name)) + 1)}
    tried = [(0, label), *((len(text), text) for text in sorted(typed, key=len))]
    costs = [letters + hits.index(right) for letters, text in tried if right in (hits := search(text))]
    return SEARCH, _CHORD + min(costs) + _CHORD if costs else 0


def main(chosen: Path | None = None) -> None:
    catalogue = read_catalogue(demo_catalogue()).catalogue
    with GOLD.open(encoding="utf-8", newline="") as file:
        gold = {line["code"]: line["loinc"] for line in csv.DictReader(file)}
    ways: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    lost, unknown = [], 0
    with tempfile.TemporaryDirectory() as store:
        info = releases(Path(store))[-1] if chosen is None else resolve(Path(store), chosen)
        matcher = open_matcher(info)
        release, terms = matcher.release, open_search(info, matcher.release)

        def search(text: str) -> Sequence[str]:
            return terms.search(text, {}, HITS)

        around = Surroundings(contexts(catalogue))
        for row in catalogue.analyses:
            right = gold.get(row.code)
            if right is None or right not in release:
                unknown += right is not None
                continue
            found = [one.code for one in matcher.match(row, around=around).candidates]
            way, count = keys_for(right, found, row.label, release.term(right).name("fr"), search)
            if not count:
                lost.append(row.code)
                continue
            ways[way] += 1
            keys[way] += count
    for way in (ENTER, DIGIT, SEARCH):
        each = keys[way] / ways[way] if ways[way] else 0
        print(f"{way:8} {ways[way]:5} rows {keys[way]:6} keys {each:7.2f} each")
    print(f"together {ways.total():5} rows {keys.total():6} keys {keys.total() / ways.total():7.2f} each")
    print(f"found by none of them: {', '.join(lost) or 'no row'}; the release lacks the right code of {unknown} rows")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
