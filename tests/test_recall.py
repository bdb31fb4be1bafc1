"""How much is found: a floor under the recall on the project's own gold, and on the development data where it is."""

from __future__ import annotations

import csv
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from benchmarks.gold import OWN_NAMES
from benchmarks.releases import open_development
from benchmarks.variant import german_rows, shares, without_variants
from catalog_io.general import read_catalogue
from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from matching.catalogue import Catalogue, LocalAnalysis
from matching.index import build
from matching.match import Match, Verdict
from matching.matcher import Matcher
from matching.surroundings import Surroundings, contexts
from tests.engine_examples import row, starter_matcher
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


def own_rows(name: str) -> list[dict[str, str]]:
    with (GOLD.parent / "catalogues" / f"{name}.csv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


@cache
def development_matcher() -> Matcher:
    return Matcher(*open_development(), shipped_lexicon(), shipped_model(), shipped_uses())


@cache
def own_matches(name: str) -> list[tuple[dict[str, str], Match]]:
    """The rows of one of the project's own catalogues with the engine's answers, each among the others as in use."""
    lines = own_rows(name)
    analyses = tuple(_analysis(place, line) for place, line in enumerate(lines))
    around = Surroundings(contexts(Catalogue(analyses)))
    return list(zip(lines, development_matcher().match_all(analyses, around=around), strict=True))


def _analysis(place: int, line: dict[str, str]) -> LocalAnalysis:
    said = {axis: line[axis] for axis in ("method", "property", "scale")}
    made = row(line["label"], line["unit"], line["specimen"], chapter=line["section"], **said)
    return replace(made, code=str(place))  # the laboratory's own codes say nothing that a test may lean on


@cache
def own_ranks(name: str) -> list[tuple[int, Verdict]]:
    """The rank of the best right code of each analysis of one of the project's own catalogues, and the verdict."""
    release = development_matcher().release
    found = []
    for line, match in own_matches(name):
        right = [code for code in line["loinc"].split("|") if code in release]
        if right:
            codes = [candidate.code for candidate in match.candidates]
            found.append((min((codes.index(code) + 1 for code in right if code in codes), default=99), match.verdict))
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


@pytest.mark.parametrize(
    ("name", "first", "among_five"),
    [
        ("ville", 0.92, 0.97),
        ("chu", 0.90, 0.97),
        ("specialise", 0.90, 0.97),
        ("export_sgl", 0.90, 0.96),
        ("terse", 0.94, 0.98),
        ("hopital", 0.92, 0.98),
        ("reference", 0.90, 0.97),
        ("periph", 0.94, 0.98),
        ("abrege", 0.92, 0.97),
        ("pharmaco", 0.92, 0.97),
        ("hemato", 0.92, 0.97),
        ("infectio", 0.90, 0.97),
        ("brut", 0.92, 0.96),
        ("soustraite", 0.92, 0.97),
        ("moderne", 0.92, 0.97),
        ("garde", 0.92, 0.97),
        ("germes", 0.86, 0.95),
        ("ancien", 0.91, 0.97),
        ("clinique", 0.91, 0.97),
        ("agents", 0.86, 0.96),
        ("codes", 0.92, 0.96),
        ("bourg", 0.92, 0.97),
        ("polyvalent", 0.92, 0.97),
        ("chr", 0.89, 0.96),
        ("maternite", 0.93, 0.96),
        ("reseau", 0.94, 0.97),
        ("mixte", 0.94, 0.97),
        ("bilans", 0.94, 0.98),
        ("court", 0.93, 0.97),
        ("medecin", 0.95, 0.97),
        ("envois", 0.93, 0.97),
        ("general", 0.91, 0.96),
        ("romand", 0.90, 0.97),
        ("etiquettes", 0.94, 0.97),
        ("universite", 0.88, 0.97),
        ("grandeurs", 0.94, 0.97),
        ("niveaux", 0.94, 0.97),
        ("quebec", 0.95, 0.97),
        ("tropique", 0.88, 0.95),
        ("abime", 0.92, 0.96),
        ("regional", 0.92, 0.95),
        ("pediatrie", 0.91, 0.96),
        ("nomenclature", 0.91, 0.95),
        ("automates", 0.93, 0.96),
        ("bacterio", 0.87, 0.95),
        ("trust", 0.89, 0.93),
        ("vallee", 0.95, 0.97),
        ("faubourg", 0.95, 0.97),
        ("estuaire", 0.95, 0.97),
        ("littoral", 0.95, 0.97),
        ("rapports", 0.93, 0.97),
        ("antibio", 0.93, 0.97),
        ("campus", 0.93, 0.97),
        ("immunologie", 0.93, 0.97),
        ("molbio", 0.88, 0.96),
        ("paliers", 0.93, 0.96),
        ("ordres", 0.91, 0.95),
        ("postes", 0.93, 0.97),
        ("manuel", 0.93, 0.96),
        ("rural", 0.95, 0.97),
        ("compact", 0.95, 0.97),
        ("usine", 0.95, 0.97),
        ("toxico", 0.94, 0.97),
        ("fertilite", 0.92, 0.97),
        ("metabol", 0.92, 0.96),
        ("hemostase", 0.91, 0.96),
        ("mycopara", 0.88, 0.97),
        ("maghreb", 0.92, 0.97),
        ("delocalise", 0.86, 0.96),
        ("concepts", 0.90, 0.97),
        ("mnemo", 0.87, 0.95),
        ("cancer", 0.92, 0.97),
        ("dialyse", 0.88, 0.97),
        ("outremer", 0.93, 0.97),
        ("tubes", 0.92, 0.97),
        ("arrond", 0.95, 0.97),
        ("directory", 0.90, 0.96),
        ("charts", 0.89, 0.96),
        ("transfu", 0.87, 0.95),
        ("genetique", 0.87, 0.96),
        ("ponctions", 0.89, 0.97),
        ("neuro", 0.92, 0.97),
        ("bassin", 0.95, 0.97),
        ("hia", 0.95, 0.97),
        ("bmr", 0.87, 0.94),
        ("quartier", 0.94, 0.97),
        ("labospe", 0.90, 0.97),
        ("chru", 0.92, 0.94),
        ("decousu", 0.92, 0.97),
        ("county", 0.93, 0.97),
        ("plateau", 0.95, 0.97),
        ("interco", 0.91, 0.97),
        ("endoc", 0.95, 0.97),
        ("eclair", 0.94, 0.97),
        ("compte", 0.95, 0.97),
        ("midware", 0.94, 0.97),
        ("virobact", 0.89, 0.95),
        ("garonne", 0.92, 0.97),
        ("efs", 0.91, 0.96),
        ("genmol", 0.95, 0.97),
        ("urgences", 0.95, 0.97),
        ("bactchu", 0.93, 0.97),
        ("erreurs", 0.95, 0.97),
        ("glims", 0.95, 0.97),
        ("dispensaire", 0.93, 0.97),
        ("guide", 0.95, 0.97),
        ("elis", 0.93, 0.97),
        ("dxlab", 0.94, 0.97),
        ("crbio", 0.95, 0.97),
        ("lis", 0.92, 0.97),
        ("franco", 0.95, 0.97),
        ("liquides", 0.92, 0.97),
        ("sstt", 0.93, 0.97),
        ("riviera", 0.95, 0.97),
        ("chg", 0.91, 0.95),
        ("sec", 0.95, 0.97),
        ("immuno", 0.95, 0.97),
        ("refspe", 0.95, 0.97),
        ("malamet", 0.95, 0.97),
        ("depot", 0.90, 0.97),
        ("microville", 0.93, 0.97),
        ("hexa", 0.95, 0.97),
        ("ght", 0.95, 0.97),
        ("divers", 0.90, 0.97),
        ("canton", 0.95, 0.97),
        ("oncohem", 0.93, 0.97),
        ("alauto", 0.91, 0.97),
        ("commhosp", 0.95, 0.97),
        ("chuchim", 0.95, 0.97),
        ("polyclin", 0.95, 0.97),
        ("chsero", 0.94, 0.97),
        ("saintg", 0.95, 0.97),
        ("wallon", 0.95, 0.97),
        ("refus", 0.91, 0.97),
        ("sousspe", 0.95, 0.97),
        ("sahel", 0.93, 0.95),
        ("psysport", 0.95, 0.97),
        ("grenier", 0.95, 0.97),
        ("icuus", 0.93, 0.97),
        ("deutsch", 0.91, 0.95),
        ("aare", 0.92, 0.95),
        ("chrsud", 0.95, 0.97),
        ("halles", 0.95, 0.97),
        ("sansunite", 0.95, 0.97),
        ("ecran", 0.95, 0.97),
        ("ukgp", 0.93, 0.97),
        ("cataspe", 0.94, 0.97),
        ("court10", 0.95, 0.97),
        ("mnemo2", 0.82, 0.84),
        ("tronque", 0.93, 0.95),
        ("provence", 0.96, 0.98),
        ("usicu2", 0.91, 0.95),
        ("cotonou", 0.93, 0.97),
        ("virbact2", 0.91, 0.96),
        ("spesous2", 0.95, 0.97),
        ("exames", 0.93, 0.95),
        ("mnemo3", 0.88, 0.92),
        ("ponctue", 0.94, 0.96),
        ("usref3", 0.92, 0.97),
        ("nueville", 0.96, 0.97),
        ("chunord", 0.93, 0.97),
        ("micropol", 0.93, 0.96),
        ("mnemo4", 0.80, 0.83),
        ("ukpath", 0.92, 0.96),
        ("conseil", 0.96, 0.97),
        ("immugen", 0.92, 0.97),
        ("antilles2", 0.96, 0.97),
        ("icu3", 0.97, 0.98),
        ("mnemo5", 0.89, 0.94),
        ("sgl16", 0.96, 0.98),
        ("pedia2", 0.94, 0.98),
        ("drcfr", 0.95, 0.97),
        ("mnemo6", 0.86, 0.90),
        ("capmaj", 0.95, 0.98),
        ("sousabr", 0.95, 0.97),
        ("prefixe", 0.95, 0.97),
        ("fautes", 0.96, 0.98),
        ("uslist", 0.92, 0.96),
        ("sansu2", 0.94, 0.98),
        ("mnemo7", 0.97, 0.97),
        ("biospe", 0.95, 0.97),
        ("longscut", 0.83, 0.93),
        ("codespec", 0.92, 0.96),
        ("lacunes", 0.87, 0.97),
        ("urgnuit", 0.95, 0.98),
        ("codespec2", 0.93, 0.97),
        ("capsdoux", 0.97, 0.98),
        ("mnemo8", 0.89, 0.92),
        ("clinique2", 0.95, 0.98),
        ("refspec4", 0.94, 0.98),
        ("coupe12", 0.95, 0.98),
        ("nordmaj", 0.95, 0.98),
        ("concepts2", 0.94, 0.97),
        ("crbio2", 0.95, 0.98),
        ("codespec3", 0.80, 0.86),
        ("mnemo9", 0.85, 0.94),
        ("codespec4", 0.80, 0.87),
        ("uscodes", 0.91, 0.96),
        ("chimed", 0.95, 0.98),
        ("quotidien", 0.97, 0.97),
        ("mnemo10", 0.75, 0.81),
        ("mnemo11", 0.94, 0.95),
        ("prefbench", 0.95, 0.97),
        ("soustr3", 0.94, 0.98),
        ("enlab2", 0.93, 0.96),
        ("mnemo12", 0.83, 0.86),
        ("ehpad", 0.93, 0.96),
        ("sgl17", 0.96, 0.98),
        ("mnemo13", 0.88, 0.93),
        ("hopsud", 0.93, 0.95),
        ("chgmains", 0.90, 0.98),
        ("mnemo14", 0.89, 0.92),
    ],
)
def test_invented_catalogues_against_the_development_release(name: str, first: float, among_five: float) -> None:
    """Written for the project, by somebody who had not seen the engine; any of the codes given is right."""
    shared("loinc-dev", "loinc-dev-release.zip")
    found = [rank for rank, _ in own_ranks(name)]
    assert share(found, 1) >= first
    assert share(found, 5) >= among_five


def test_what_is_called_confident_is_right() -> None:
    shared("loinc-dev", "loinc-dev-release.zip")
    sure = [rank for name in OWN_NAMES for rank, verdict in own_ranks(name) if verdict is Verdict.CONFIDENT]
    assert len(sure) > 10_000
    assert share(sure, 1) >= 0.97


def test_rows_that_are_no_analysis_are_not_called_confident() -> None:
    matcher = starter_matcher()
    for line in own_rows("export_sgl"):
        if not line["loinc"]:
            verdict = matcher.match(row(line["label"], line["unit"], line["specimen"])).verdict
            assert verdict in (Verdict.NONE, Verdict.WEAK), line["label"]


def test_a_row_without_a_right_code_is_never_called_confident() -> None:
    """No analysis, or one whose term the development release lacks."""
    shared("loinc-dev", "loinc-dev-release.zip")
    codeless = [(line, match) for name in OWN_NAMES for line, match in own_matches(name) if not line["loinc"]]
    assert len(codeless) > 1000
    assert [line["label"] for line, match in codeless if match.verdict is Verdict.CONFIDENT] == []
