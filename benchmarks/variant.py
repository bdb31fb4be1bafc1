"""Whether a linguistic variant teaches the engine its language: a German catalogue, with the variant and without.

    python -m benchmarks.variant [--rows 600]

The catalogue is made from the German variant of the development release: the component's words of every n-th
laboratory term that is in use, with the term's example unit and a German word for its specimen. The lexicon knows
German words for specimens and the shorthand of German benches; what is told apart is the variant's own vocabulary.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.gold import GoldRow
from benchmarks.releases import open_development
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from matching.catalogue import LocalAnalysis
from matching.components import local_component
from matching.loinc import LoincRelease
from matching.matcher import Matcher
from matching.terms.index import build

_SPECIMENS = {
    "Ser/Plas": "Serum",
    "Ser": "Serum",
    "Urine": "Urin",
    "Bld": "Vollblut",
    "CSF": "Liquor",
    "Stool": "Stuhl",
}


def german_rows(release: LoincRelease, most: int) -> list[GoldRow]:
    names = release.variants["de-DE"]["LONG_COMMON_NAME"]
    columns = release.columns
    found = []
    for place, name in enumerate(names):
        specimen = _SPECIMENS.get(columns["SYSTEM"][place])
        if not name or specimen is None or columns["STATUS"][place] != "ACTIVE" or columns["METHOD_TYP"][place]:
            continue
        label = local_component(name)
        unit = columns["EXAMPLE_UCUM_UNITS"][place].split(";")[0]
        row = LocalAnalysis(code=f"DE{place}", label=label, unit=unit, specimen=specimen)
        found.append(GoldRow(row, (columns["LOINC_NUM"][place],)))
    return found[:: max(1, len(found) // most)]


def shares(matcher: Matcher, rows: Sequence[GoldRow]) -> tuple[float, ...]:
    """The share of rows whose code is among the first 1, 5 and 20."""
    ranks = []
    for row in rows:
        codes = [candidate.code for candidate in matcher.match(row.analysis).candidates]
        ranks.append(codes.index(row.codes[0]) + 1 if row.codes[0] in codes else 10**9)
    return tuple(sum(rank <= top for rank in ranks) / len(ranks) for top in (1, 5, 20))


def without_variants(release: LoincRelease) -> LoincRelease:
    return replace(release, variants={})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=600)
    chosen = parser.parse_args()
    release, index = open_development()
    rows = german_rows(release, chosen.rows)
    bare = without_variants(release)
    lexicon, model, uses = shipped_lexicon(), shipped_model(), shipped_uses()
    for name, one, of in (("with", release, index), ("without", bare, build(bare))):
        found = shares(Matcher(one, of, lexicon, model, uses), rows)
        print(
            f"{len(rows)} German rows {name} the variant: top-1 / 5 / 20 " + " / ".join(f"{100 * s:.0f}" for s in found)
        )


if __name__ == "__main__":
    main()
