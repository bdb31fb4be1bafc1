"""The bench before an analyte's name: in short (BIO CREAT), or by a word of the laboratory's own before most names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.match import Verdict
from matching.reading.heads import bench_of, words_before_names
from matching.reading.surroundings import Surroundings, contexts
from tests.engine_examples import row, starter_matcher

BENCHES = {
    "BQX": (("UREE", "mmol/L"), ("SODIUM", "mmol/L"), ("ALAT", "UI/L"), ("LIPASE", "UI/L")),
    "NQX": (("LEUCOCYTES", "G/L"), ("HEMATIES", "T/L"), ("PLAQUETTES", "G/L"), ("HEMOGLOBINE", "g/dL")),
    "CQX": (("TP", "%"), ("FIBRINOGENE", "g/L"), ("D DIMERES", "µg/L"), ("TCA RATIO", "")),
    "HQX": (("TSH", "mUI/L"), ("T4 LIBRE", "pmol/L"), ("CORTISOL", "nmol/L"), ("FERRITINE", "µg/L")),
}


def rows_of(benches: dict[str, tuple[tuple[str, str], ...]], between: str = " ") -> tuple[LocalAnalysis, ...]:
    return tuple(
        replace(row(f"{bench}{between}{label}", unit), code=f"{bench} {label}")
        for bench, named in benches.items()
        for label, unit in named
    )


def verdict(catalogue: Catalogue, label: str) -> Verdict:
    analysis = next(one for one in catalogue.analyses if one.label == label)
    return starter_matcher().match(analysis, around=Surroundings(contexts(catalogue))).verdict


@pytest.mark.parametrize(
    ("label", "bench"),
    [
        ("BIO PROT TOT", "BIO "),
        ("HEM. GB", "HEM. "),
        ("IH/RAI", "IH/"),
        ("HLA-B", ""),  # one name
        ("HORM. ANTI-MULL.", ""),  # the beginning of one
        ("SODIUM URINAIRE", ""),
        ("URI SODIUM", ""),  # a specimen
        ("PARA PROT", ""),
        ("BIO", ""),
    ],
)
def test_a_bench_in_short_stands_before_a_name(label: str, bench: str) -> None:
    assert bench_of(label, starter_matcher().phrasebook) == bench


def test_a_row_is_as_sure_with_its_bench_as_without() -> None:
    plain, before = (starter_matcher().match(row(label, "mUI/L")) for label in ("TSH", "HORM TSH"))
    assert (plain.verdict, before.verdict) == (Verdict.CONFIDENT, Verdict.CONFIDENT)
    assert before.candidates[0].code == plain.candidates[0].code


@pytest.mark.parametrize("between", [" ", "-", ". ", "/"])
def test_words_of_the_laboratorys_own_before_most_names_are_benches(between: str) -> None:
    catalogue = Catalogue(rows_of(BENCHES, between))
    assert set(words_before_names(catalogue.analyses, starter_matcher().phrasebook)) == set(BENCHES)
    assert verdict(catalogue, f"HQX{between}TSH") is Verdict.CONFIDENT
    assert starter_matcher().match(row(f"HQX{between}TSH", "mUI/L")).verdict is not Verdict.CONFIDENT


def test_such_words_before_some_names_only_are_none() -> None:
    others = tuple(replace(row(f"FACTEUR {place}"), code=str(place)) for place in range(20))
    catalogue = Catalogue((*rows_of(BENCHES), *others))
    assert words_before_names(catalogue.analyses, starter_matcher().phrasebook) == {}


def test_words_before_the_same_names_may_be_specimens() -> None:
    twice = BENCHES | {"UQX": (("SODIUM", "mmol/L"), ("UREE", "mmol/L"), ("CREATININE", "mmol/L"), ("PH", ""))}
    assert words_before_names(rows_of(twice), starter_matcher().phrasebook) == {}


def test_words_may_be_specimens_where_the_rows_of_one_are_of_another_fluid_than_blood() -> None:
    fluid = (("GLYCORACHIE", "mmol/L"), ("PROTEINORACHIE", "g/L"), ("INDEX IGG LCR", ""), ("LACTATORACHIE", "mmol/L"))
    catalogue = Catalogue(rows_of(BENCHES | {"LQX": fluid}))
    assert starter_matcher().match(catalogue.analyses[-1]).candidates[0].on(Axis.SYSTEM).term == "CSF"
    assert verdict(catalogue, "HQX TSH") is not Verdict.CONFIDENT


def test_a_word_whose_rows_tell_no_specimen_stays() -> None:
    either = (("GLUCOSE", "mmol/L"), ("PROTEINES", "g/L"), ("CHLORE", "mmol/L"), ("LACTATE", "mmol/L"), ("LDH", "UI/L"))
    catalogue = Catalogue(rows_of(BENCHES | {"LQX": either}))
    assert verdict(catalogue, "LQX PROTEINES") is not Verdict.CONFIDENT
