"""How often a sure proposal stays sure of the same term when a word that changes the meaning is put to the row's name.

    python -m benchmarks.changed_words [--rows N] [--seed N] [--examples N]

Rows are drawn from the project's own catalogues, those whose first proposal is CONFIDENT and right. Some names hold the
word already ("T4 libre libre"), or say what it says by another ("PROTEINURIE urinaire"), so that the count is never 0:
what it is good for is to read the examples, and to see it grow.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.gold import OWN_NAMES, read_own
from benchmarks.releases import open_development
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from matching.catalogue import LocalAnalysis
from matching.match import Verdict
from matching.matcher import Matcher

_BEHIND = (
    "libre|urinaire|LCR|salivaire|clairance|récepteurs|inhibiteur|ADN|IgM|IgA|donneur|témoin|post charge|/créatinine"
    "|isoenzymes|fraction libre|pic|% de variation|génotype|commentaire|aspect"
).split("|")
_BEFORE = "anticorps anti|rapport|clairance de|inhibiteur de|récepteur de|gène|ADN".split("|")


def sure_rows(matcher: Matcher, wanted: int, seed: int) -> list[tuple[LocalAnalysis, str]]:
    """Rows whose first proposal is sure and right, with its code; each by itself, so that nothing but its own words and
    columns decides."""
    rows = [row for name in OWN_NAMES for row in read_own(name)]
    random.Random(seed).shuffle(rows)
    found: list[tuple[LocalAnalysis, str]] = []
    for row in rows:
        match = matcher.match(row.analysis)
        if match.verdict is Verdict.CONFIDENT and match.candidates[0].code in row.codes:
            found.append((row.analysis, match.candidates[0].code))
        if len(found) == wanted:
            break
    return found


def changed(row: LocalAnalysis) -> Iterator[tuple[str, LocalAnalysis]]:
    """The word that was put to the name, and the row with it."""
    for word in _BEHIND:
        yield f"… {word}", replace(row, label=f"{row.label} {word}")
    for word in _BEFORE:
        yield f"{word} …", replace(row, label=f"{word} {row.label}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=500, help="how many sure rows to change")
    parser.add_argument("--seed", type=int, default=1, help="draws other rows")
    parser.add_argument("--examples", type=int, default=3, help="how many to print for each word")
    chosen = parser.parse_args()
    matcher = Matcher(*open_development(), shipped_lexicon(), shipped_model(), shipped_uses())
    rows = sure_rows(matcher, chosen.rows, chosen.seed)
    same: dict[str, list[str]] = defaultdict(list)
    for row, code in rows:
        for word, other in changed(row):
            match = matcher.match(other)
            if match.verdict is Verdict.CONFIDENT and match.candidates[0].code == code:
                same[word].append(" | ".join((other.label, other.unit, other.specimen, other.chapter)))
    words = [f"… {word}" for word in _BEHIND] + [f"{word} …" for word in _BEFORE]
    print(f"{sum(map(len, same.values()))} of {len(rows) * len(words)} changed rows are sure of the same term")
    for word in words:
        print(f"{word}: {len(same[word])} of {len(rows)}")
        print("\n".join(f"    {one}" for one in same[word][: chosen.examples]))


if __name__ == "__main__":
    main()
