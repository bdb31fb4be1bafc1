"""How much is found: a floor under the recall on the project's own gold, and on the development data where it is."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

from benchmarks.releases import open_development
from benchmarks.variant import german_rows, shares, without_variants
from catalog_io.general import read_catalogue
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from matching.index import build
from matching.matcher import Matcher
from matching.surroundings import Surroundings, contexts
from tests.engine_examples import starter_matcher
from tests.shared_data import shared

GOLD = Path(__file__).parent / "data" / "demo_gold.csv"


def ranks(matcher: Matcher) -> list[int]:
    """The rank of the right code for each row of the demo catalogue whose right code the release holds."""
    folder = Path(str(files("resources"))) / "demo"
    catalogue = read_catalogue(sorted(folder.glob("LOINC_*.csv"))).catalogue
    around = Surroundings(contexts(catalogue))
    with GOLD.open(encoding="utf-8", newline="") as source:
        gold = {line["code"]: line["loinc"] for line in csv.DictReader(source)}
    found = []
    for analysis in catalogue.analyses:
        if gold.get(analysis.code, "") in matcher.release:
            codes = [candidate.code for candidate in matcher.match(analysis, around=around).candidates]
            right = gold[analysis.code]
            found.append(codes.index(right) + 1 if right in codes else 99)
    return found


def share(found: list[int], top: int) -> float:
    return sum(rank <= top for rank in found) / len(found)


def test_the_demo_catalogue_against_the_starter_subset() -> None:
    found = ranks(starter_matcher())
    assert len(found) > 100
    assert share(found, 1) >= 0.92
    assert share(found, 5) >= 0.97


def test_the_demo_catalogue_against_the_development_release() -> None:
    shared("loinc-dev", "loinc-dev-release.zip")
    release, index = open_development()
    found = ranks(Matcher(release, index, shipped_lexicon(), shipped_model(), shipped_uses()))
    assert share(found, 1) >= 0.88
    assert share(found, 5) >= 0.95


def test_a_linguistic_variant_brings_its_vocabulary() -> None:
    shared("loinc-dev", "loinc-dev-release.zip")
    release, index = open_development()
    rows = german_rows(release, 150)
    lexicon, model, uses = shipped_lexicon(), shipped_model(), shipped_uses()
    bare = without_variants(release)
    with_it = shares(Matcher(release, index, lexicon, model, uses), rows)
    without = shares(Matcher(bare, build(bare), lexicon, model, uses), rows)
    assert with_it[0] >= without[0] + 0.1
