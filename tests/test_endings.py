"""One-word labels that share their endings: NATU, CREU, PROU beside NAT, CRE and PRO."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis, is_mnemonic
from matching.match import Deduced, Match, Reason, Verdict
from matching.reading.endings import Endings, common_endings, without_endings
from matching.reading.surroundings import NO_CONTEXT, Surroundings, contexts
from matching.words.lexicon import Entry, Kind
from tests.engine_examples import row, starter_matcher

OTHERS = ("ALAT", "ASAT", "GGT", "LIPASE", "FERRI", "TSH", "CRP", "PAL", "LDH", "CPK", "URIC", "HDL")


class Words:
    """A lexicon of so many names."""

    def names(self, word: str) -> bool:
        return word in {"alb", "albu", "cal", "calx", "iga", "na", "tca", "gly", "mg", "lac", "fol"}

    def begins(self, word: str) -> bool:
        return word in {"pho", "osm"}

    def is_same(self, word: str, other: str) -> bool:
        return {word, other} in ({"alb", "albu"}, {"cal", "calx"})


KNOWN = {
    "u": Entry(Kind.ENDING, "fr", "U", system="Urine"),
    "uj": Entry(Kind.ENDING, "fr", "UJ", system="Urine", time="24H"),
    "rt": Entry(Kind.ENDING, "fr", "RT", "ratio"),
    "pc": Entry(Kind.ENDING, "fr", "PC", "%"),
}


def rows_of(*labels: str, unit: str = "mmol/L") -> tuple[LocalAnalysis, ...]:
    return tuple(replace(row(label, unit), code=f"{place} {label}") for place, label in enumerate(labels))


def endings(*labels: str) -> Endings:
    return common_endings(rows_of(*labels, *OTHERS), Words(), KNOWN)


def matched(catalogue: Catalogue, label: str) -> Match:
    analysis = next(one for one in catalogue.analyses if one.label == label)
    return starter_matcher().match(analysis, around=Surroundings(contexts(catalogue)))


@pytest.mark.parametrize("label", ["CREAU", "TSH3", "NAT "])
def test_a_label_of_one_word_in_capitals_is_a_mnemonic(label: str) -> None:
    assert is_mnemonic(label)


@pytest.mark.parametrize("label", ["Sodium", "NA U", "K", "PROTIDES TOTAUX", "CREATININEMIE", ""])
def test_other_labels_are_none(label: str) -> None:
    assert not is_mnemonic(label)


def test_what_stands_behind_several_labels_is_an_ending() -> None:
    found = endings("NAT", "NATX", "CRE", "CREX", "PRO", "PROX", "GLYA")
    assert set(found.rows) == {"X"}
    assert [one.label for one in found.rows["X"]] == ["NAT", "CRE", "PRO"]
    assert found.apart("NATX", Words()) == ("NAT", ("X",))
    assert found.apart("ALBX", Words()) == ("ALB", ("X",))  # a name of the lexicon
    assert found.apart("ZZZX", Words()) == ("ZZZX", ())


def test_an_ending_that_the_lexicon_knows_needs_fewer_labels() -> None:
    assert set(endings("NAT", "NATUJ", "PRO", "PROUJ").rows) == {"UJ"}
    assert not endings("NAT", "NATXX", "PRO", "PROXX").rows
    assert not endings("NAT", "NATU", "PRO", "PROU").rows  # of one letter


def test_names_of_the_lexicon_show_an_ending_of_the_laboratorys_own() -> None:
    assert set(endings("NAEP", "MGEP", "LACEP", "FOLEP", "GLYEP").rows) == {"EP"}
    assert not endings("NAEP", "MGEP", "LACEP").rows


def test_a_label_may_have_two_endings() -> None:
    found = endings("NAT", "NATU", "CRE", "CREU", "PRO", "PROU", "PROURT", "TCART", "ALBRT")
    assert found.apart("PROURT", Words()) == ("PRO", ("U", "RT"))


def test_a_name_stays_whole_unless_it_is_the_same_without_the_ending() -> None:
    found = endings("NAT", "NATU", "NATA", "PRO", "PROU", "PROA", "CRE", "CREU", "CREA", "CAL", "CALX", "NATX", "PROX")
    assert set(found.rows) == {"U", "A", "X"}
    assert found.apart("IGA", Words()) == ("IGA", ())
    assert found.apart("ALBU", Words()) == ("ALB", ("U",))
    assert found.apart("CALX", Words()) == ("CALX", ())  # the same, but nobody knows what X adds


def test_an_ending_is_read_where_it_belongs() -> None:
    found = endings(
        *("NAT", "NATU", "NATUJ", "CRE", "CREU", "PRO", "PROU", "PROUJ", "PROURT", "TCART", "ALBRT"),
        *("NATZQ", "CREZQ", "PROZQ", "MGPC", "NAPC", "FOLPC"),
    )

    def read(label: str, unit: str = "", specimen: str = "") -> tuple[str, ...]:
        analysis, context, ending = without_endings(row(label, unit, specimen), NO_CONTEXT, found, Words(), KNOWN)
        return analysis.label, analysis.specimen, analysis.time, context.meant_specimen, ending

    assert read("NATUJ") == ("NAT", "UJ", "24H", "Urine", "")
    assert read("PROURT") == ("PRO ratio", "U", "", "Urine", "")
    assert read("NATU", specimen="Urines") == ("NAT", "Urines", "", "", "")  # the column is enough
    assert read("NATZQ") == ("NAT", "", "", "", "ZQ")  # still to be told
    assert read("NATZQ", specimen="Urines") == ("NATZQ", "Urines", "", "", "")
    assert read("MGPC", "%") == ("MG %", "", "", "", "")
    assert read("MGPC", "mmol/L") == ("MGPC", "", "", "", "")
    assert read("NAT") == ("NAT", "", "", "", "")


def test_a_row_with_a_known_ending_may_be_sure() -> None:
    catalogue = Catalogue(rows_of("NAT", "NATU", "CRE", "CREU", "PRO", "PROU", *OTHERS))
    sodium = matched(catalogue, "NATU").candidates[0].on(Axis.SYSTEM)
    assert (sodium.term, sodium.evidence, sodium.deduced) == ("Urine", ("U",), None)


def test_albumin_in_urine_is_not_taken_for_a_cut_albumin() -> None:
    catalogue = Catalogue(rows_of("NAT", "NATU", "CRE", "CREU", "CAL", "CALU", "ALBU", *OTHERS, unit="mg/L"))
    assert matched(catalogue, "ALBU").candidates[0].on(Axis.SYSTEM).term == "Urine"


def test_an_ending_that_nobody_knows_stands_for_a_specimen_that_is_still_to_be_told() -> None:
    labels = ("GLU", "LAC", "IGG", "PROT", "LEUCO")
    units = ("mmol/L", "mmol/L", "mg/L", "g/L", "/mm3")
    fluid = tuple(
        replace(row(f"{label}ZQ", unit), code=f"ZQ {label}") for label, unit in zip(labels, units, strict=True)
    )
    catalogue = Catalogue((*rows_of(*labels, *OTHERS), *fluid))
    found = matched(catalogue, "PROTZQ")
    assert found.verdict is not Verdict.CONFIDENT
    assert found.candidates[0].on(Axis.COMPONENT).term == "Protein"
    told = [matched(catalogue, one.label) for one in fluid]
    assert Reason.UNREAD in [match.reason for match in told]
    assert all(match.candidates[0].on(Axis.SYSTEM).evidence == ("ZQ",) for match in told)
    assert all(match.candidates[0].on(Axis.SYSTEM).deduced in (None, Deduced.ALIKE) for match in told)


def test_a_few_labels_of_one_word_tell_nothing() -> None:
    assert not common_endings(rows_of("NAT", "NATU", "CRE", "CREU"), Words(), KNOWN).rows


def test_the_laboratory_may_say_what_its_own_ending_stands_for() -> None:
    labels = ("GLU", "LAC", "IGG", "PROT", "LDH", "ALB")
    rows = rows_of(*labels, *(f"{label}ZQ" for label in labels), *OTHERS[:4], unit="g/L")
    catalogue = Catalogue(rows, specimens={"zq": "liquide pleural"})
    assert len(catalogue.of_specimen("ZQ")) == len(labels)
    protein = matched(catalogue, "PROTZQ").candidates[0].on(Axis.SYSTEM)
    assert (protein.local, protein.evidence, protein.deduced) == ("Plr fld", ("ZQ",), None)


def test_behind_a_usual_ending_the_beginning_of_a_name_is_enough() -> None:
    pairs = ("NAT", "NATSR", "CRE", "CRESR", "PRO", "PROSR", "ALBSR", "GLYSR")
    assert endings(*pairs).apart("PHOSR", Words()) == ("PHO", ("SR",))
    assert endings(*pairs[:-2]).apart("PHOSR", Words()) == ("PHOSR", ())  # behind three names only
    assert endings(*pairs).apart("ZZSR", Words()) == ("ZZSR", ())


def test_an_ending_that_nobody_knows_is_no_specimens_code() -> None:
    """E is an EDTA tube in a specimen's column, and says nothing here."""
    labels = ("GLU", "PROT", "ALAT", "LDH", "UREE")
    catalogue = Catalogue(rows_of(*labels, *(f"{label}ED" for label in labels), *OTHERS, unit="UI/L"))
    for label in labels:
        assert matched(catalogue, f"{label}ED").verdict is not Verdict.CONFIDENT


def test_a_code_that_a_column_has_is_no_ending() -> None:
    labels = ("GLU", "LAC", "IGG", "PROT", "LDH", "ALB")
    rows = rows_of(*labels, *(f"{label}ZQ" for label in labels), *OTHERS)
    column = replace(row("CHLORE", "mmol/L", "ZQ"), code="CL")
    catalogue = Catalogue((*rows, column), specimens={"ZQ": "LCR"})
    assert catalogue.of_specimen("zq") == [column.key]
    assert matched(catalogue, "PROTZQ").candidates[0].on(Axis.SYSTEM).local != "CSF"
