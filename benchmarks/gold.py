"""The gold catalogues of the development data, as the matcher may see them: never their ``note`` or ``label_en``."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from matching.catalogue import LocalAnalysis

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def development_data(*parts: str) -> Path:
    """The path of a file of the development data, which is not in the repository; without it the program ends."""
    path = DATA.joinpath(*parts)
    if not path.exists():
        raise SystemExit(f"This needs the development data, which is not in the repository: there is no {path}")
    return path


OWN = Path(__file__).resolve().parents[1] / "tests" / "data" / "catalogues"
OWN_NAMES = tuple(
    "ville chu specialise export_sgl terse hopital reference periph abrege pharmaco hemato infectio "
    "brut soustraite moderne garde germes ancien clinique agents codes bourg polyvalent "
    "chr maternite reseau mixte bilans court medecin envois general "
    "romand etiquettes universite grandeurs niveaux quebec tropique abime regional "
    "pediatrie nomenclature automates bacterio trust vallee faubourg estuaire "
    "littoral rapports antibio campus immunologie molbio paliers ordres postes manuel rural "
    "compact usine toxico fertilite metabol hemostase mycopara maghreb delocalise concepts mnemo cancer dialyse "
    "outremer tubes arrond directory charts transfu genetique ponctions neuro bassin hia bmr "
    "quartier labospe chru decousu county plateau interco endoc eclair compte "
    "midware virobact garonne efs genmol urgences bactchu erreurs glims dispensaire guide "
    "elis dxlab crbio lis franco liquides sstt riviera chg sec immuno "
    "refspe malamet depot microville hexa ght divers canton oncohem alauto commhosp chuchim "
    "polyclin chsero saintg wallon refus sousspe sahel psysport grenier icuus deutsch aare chrsud halles "
    "sansunite ecran ukgp cataspe court10 mnemo2 tronque provence usicu2 cotonou virbact2 spesous2 exames mnemo3 "
    "ponctue usref3 nueville chunord micropol mnemo4 ukpath conseil immugen antilles2 icu3 mnemo5 sgl16 pedia2 "
    "drcfr mnemo6 capmaj sousabr prefixe fautes uslist sansu2 mnemo7 biospe longscut "
    "codespec lacunes urgnuit codespec2 capsdoux mnemo8 clinique2 refspec4 coupe12 nordmaj concepts2 crbio2 "
    "codespec3 mnemo9 codespec4 uscodes chimed quotidien mnemo10 mnemo11 prefbench soustr3 enlab2 mnemo12 ehpad sgl17 "
    "mnemo13 hopsud chgmains mnemo14 "
    "villeterse afrdico spegroupe chgouest enmid chgexam villexam bactlignes chuspelig "
    "bactchg exalignes plaine villesud2 lignesgh "
    "villecode bactolab chglignes spelabo ushosp hospmaj ligneschu lignesville exampel micro3 ligneshia lignesgroupe "
    "biospe2 lignesopaq chulignes2 ligneslbm lbmcap sgl18 lbm19 lbm20 chlignes3 sousgroupe "
    "bactohosp groupespe villecap20 tarifs".split()
)


@dataclass(frozen=True, slots=True)
class GoldSet:
    """``lineage``: sets of one lineage share rows, so that none of them may train for another."""

    name: str
    file: str
    language: str
    lineage: str
    wanted: int = 0  # rows used for training, spread over the file; 0 for all


SETS = (
    GoldSet("pih", "haiti_pih_openmrs_labs_fr.csv", "fr", "openmrs"),
    GoldSet("drc", "drc_openmrs_ciel_labs_fr.csv", "fr", "openmrs"),
    GoldSet("msf", "msf_openmrs_labs_fr.csv", "fr", "openmrs"),
    GoldSet("ans", "france_ans_crbio_examples_fr.csv", "fr", "ans"),
    GoldSet("madagascar", "madagascar_openelis_fr.csv", "fr", "madagascar"),
    GoldSet("mimic", "mimic_iv_labitems_en.csv", "en", "mimic", 700),
    GoldSet("labcorp", "us_labcorp_results_en.csv", "en", "labcorp", 700),
    GoldSet("india", "india_abdm_aliases_en.csv", "en", "india", 500),
)
# Catalogues that only tell which codes are used: their labels are not in a language that the engine reads.
USE_ONLY = (GoldSet("estonia", "estonia_tehik_national_et.csv", "et", "estonia"),)


@dataclass(frozen=True, slots=True)
class GoldRow:
    analysis: LocalAnalysis
    codes: tuple[str, ...]  # every code that is right for the row


def read_gold(which: GoldSet) -> list[GoldRow]:
    """The distinct rows of a set; rows that say the same with several codes are one row with several right answers."""
    right: dict[tuple[str, ...], list[str]] = {}
    for line in _lines(which):
        key = tuple(line[name] for name in ("local_code", "label", "specimen", "unit", "method", "section"))
        # the ANS's examples come from several reports: the same words there mean what the report says
        right.setdefault(key if which.name != "ans" else (*key, line["loinc"]), []).append(line["loinc"])
    return [
        GoldRow(
            LocalAnalysis(
                code=f"R{number}", label=key[1], specimen=key[2], unit=key[3], method=key[4], chapter=key[5], row=number
            ),
            tuple(dict.fromkeys(codes)),
        )
        for number, (key, codes) in enumerate(right.items(), 1)
    ]


def read_own(name: str) -> list[GoldRow]:
    """One of the project's own catalogues (tests/data/catalogues), invented by somebody who had not seen the engine;
    but *tarifs* is real names, and who coded them knew it.

    Nothing is fitted to them. Rows that are no analysis, or whose code the development release lacks, have no code and
    are left out.
    """
    with (OWN / f"{name}.csv").open(encoding="utf-8", newline="") as source:
        return [
            GoldRow(
                LocalAnalysis(
                    code=f"R{number}",
                    label=line["label"],
                    specimen=line["specimen"],
                    unit=line["unit"],
                    method=line["method"],
                    chapter=line["section"],
                    property=line["property"],
                    scale=line["scale"],
                    row=number,
                ),
                tuple(line["loinc"].split("|")),
            )
            for number, line in enumerate(csv.DictReader(source), 1)
            if line["loinc"]
        ]


def uses(without: Collection[str] = ()) -> Mapping[str, float]:
    """Code → number of lineages that use it, but for the lineages in ``without``."""
    found = {
        (which.lineage, line["loinc"])
        for which in (*SETS, *USE_ONLY)
        if which.lineage not in without
        for line in _lines(which)
    }
    return Counter(code for _, code in found)


def _lines(which: GoldSet) -> Iterator[dict[str, str]]:
    with development_data("gold", which.file).open(encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)
