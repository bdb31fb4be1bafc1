"""Exports cut their labels and people abbreviate: a cut word stands for the one term that it can begin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.match import Verdict
from matching.words.lexicon import Entry, Kind
from matching.words.phrases import Phrasebook
from matching.words.quoting import cut_words
from matching.words.text import words
from tests.engine_examples import row, starter_matcher


def book(*terms: str, whole: tuple[str, ...] = ()) -> Phrasebook:
    return Phrasebook([Entry(Kind.ANALYTE, "fr", term, component=term) for term in terms], whole)


def found(phrasebook: Phrasebook, label: str) -> list[str]:
    return [term.entries[0].term for term in phrasebook.find(words(label), cut_words(label))]


@pytest.mark.parametrize(
    "label", ["PHOSPHATASES ALCALINES", "PHOSPHATASES ALC.", "PHOSPHATASES ALCAL", "Phosphatases alc"]
)
def test_a_cut_word_is_completed_beside_others(label: str) -> None:
    assert found(book("phosphatases alcalines", "phosphatases acides"), label) == ["phosphatases alcalines"]


def test_a_term_of_cut_words_only_needs_letters_and_to_be_the_only_one() -> None:
    assert found(book("phosphatases alcalines"), "PHO. ALC.") == []
    assert found(book("phosphatases alcalines"), "PHOSPH. ALC.") == ["phosphatases alcalines"]
    assert found(book("phosphatases alcalines", "phosphates alcalins"), "PHOSPH. ALC.") == []


def test_a_word_that_could_begin_two_terms_is_left_alone() -> None:
    assert found(book("temps de thrombine", "temps de thromboplastine"), "TEMPS DE THROMB.") == []
    # the longer term begins with the same words: it may be meant
    assert found(book("temps de thrombine", "temps de thromboplastine partielle"), "TEMPS DE THROMB.") == []


def test_two_ways_of_writing_one_meaning_are_no_doubt() -> None:
    entries = [Entry(Kind.ANALYTE, "fr", term, component="Iron") for term in ("fer sérique", "fer sérum")]
    assert len(Phrasebook(entries).find(words("FER SER."), cut_words("FER SER."))) == 1


def test_of_two_ways_the_one_that_means_more_in_some_context_is_taken() -> None:
    organism = Entry(Kind.ORGANISM, "fr", "mycoplasme pneumoniae", component="Mycoplasma pneumoniae")
    same = replace(organism, term="Mycoplasma pneumoniae")
    antibody = replace(same, component="Mycoplasma pneumoniae Ab", context="chapter=serology")
    entries = Phrasebook([organism, same, antibody]).find(words("MYCOP. PNEU."), (0, 1))[0].entries
    assert {entry.component for entry in entries} == {"Mycoplasma pneumoniae", "Mycoplasma pneumoniae Ab"}


def test_a_specimen_behind_a_whole_term_begins_no_word_of_a_longer_one() -> None:
    entries = [Entry(Kind.ANALYTE, "fr", term, component="Protein") for term in ("protides", "protides du liquide")]
    fluid = Entry(Kind.SPECIMEN, "fr", "liq", system="Body fld")
    assert found(Phrasebook([*entries, fluid]), "PROTIDES LIQ. LAME") == ["protides", "liq"]
    assert found(Phrasebook(entries), "PROTIDES LIQ. LAME") == ["protides du liquide"]


@pytest.mark.parametrize("label", ["MYCOP.PNEU.ELISA", "SER.MYCOP.PNEU", "MYCOP. PNEU."])
def test_words_are_cut_whether_or_not_a_blank_is_behind_the_stop(label: str) -> None:
    assert found(book("Mycoplasma pneumoniae", whole=("pneu",)), f"{label}.") == ["Mycoplasma pneumoniae"]


def test_what_the_lexicon_holds_as_it_is_written_begins_nothing_else() -> None:
    phrasebook = book("myc tuberculosis", "Mycobacterium tuberculosis")
    assert found(phrasebook, "MYC. TUBERCU.") == ["myc tuberculosis"]


def test_a_word_of_abbreviations_alone_may_be_cut_in_another_term() -> None:
    genotype = Entry(Kind.ABBREVIATION, "fr", "géno VHC", component="Hepatitis C virus genotype")
    alleles = Entry(Kind.ANALYTE, "fr", "génotypage APOE", component="APOE gene alleles e2 & e3 & e4")
    assert Phrasebook([genotype, alleles]).find(words("GENO APOE"))[0].entries == (alleles,)
    spelt_out = replace(genotype, kind=Kind.ANALYTE)
    assert not Phrasebook([spelt_out, alleles]).find(words("GENO APOE"))


def test_a_word_that_the_release_knows_is_not_cut() -> None:
    assert found(book("protéine totale"), "PROT TOTALE") == ["protéine totale"]
    assert found(book("protéine totale", whole=("prot",)), "PROT TOTALE") == []


def test_a_cut_word_alone_needs_letters_and_to_be_no_word_itself() -> None:
    phrasebook = book("érythrocytaire")
    assert found(phrasebook, "MAGNESIUM ERYTHROCYTAI") == ["érythrocytaire"]
    assert found(phrasebook, "ERYTHROCYTAI.") == ["érythrocytaire"]
    assert found(phrasebook, "ERYTHROCYTAI TOTAL") == ["érythrocytaire"]
    assert found(phrasebook, "ERYT.") == []
    assert found(book("érythrocytaire", whole=("erythrocytai",)), "ERYTHROCYTAI TOTAL") == []


def test_short_words_anchor_a_cut_one_together() -> None:
    assert found(book("17 OH progestérone", "progestérone"), "17 OH PROGEST.") == ["17 OH progestérone"]


def test_a_decimal_point_cuts_nothing() -> None:
    assert cut_words("Dilution 1.5 ml.") == frozenset({words("Dilution 1.5 ml.").index("ml")})


@pytest.mark.parametrize(
    ("label", "chapter", "component"),
    [
        ("Liq. articulaire culture", "BACTERIO", "Bacteria identified"),
        ("LCR : coloration de Gram", "BACTERIO", "Microscopic observation"),
        ("Rech. strepto A gorge (culture)", "BACTERIO", "Streptococcus pyogenes"),
    ],
)
def test_a_row_that_says_only_where_and_how_one_looks(label: str, chapter: str, component: str) -> None:
    profile = starter_matcher().profile(row(label, chapter=chapter))
    assert component in {slot.means for slot in profile.slots if slot.weight >= 1}
    assert component == "Bacteria identified" or "Bacteria identified" not in {
        slot.means for slot in profile.slots if slot.weight > 0
    }


def test_what_is_looked_for_is_quoted_where_the_row_says_how() -> None:
    match = starter_matcher().match(row("Liq. articulaire culture", chapter="BACTERIO"))
    assert match.candidates[0].axes[0].evidence == ("culture",)


@pytest.mark.parametrize("label", ["***", "", "...", "de", "1", "é" * 300, "A. B. C. ", "\u00a0. \u2009"])
def test_a_label_without_words_is_read_all_the_same(label: str) -> None:
    match = starter_matcher().match(row(label, "G/L", method="Culture", chapter="BIOMOL"))
    assert match.verdict in (Verdict.NONE, Verdict.WEAK, Verdict.AMBIGUOUS)


def test_the_word_acid_often_goes_unsaid() -> None:
    acids = book("acide subérique", "acide folique", "acides gras")
    assert found(acids, "SUBERIQUE") == ["acide subérique"]
    assert found(acids, "FOLIQUE") == ["acide folique"]
    assert found(acids, "GRAS") == []  # only an adjective is a name by itself
    assert found(book("acide lactique", "lactique"), "LACTIQUE") == ["lactique"]


def test_creatin_is_no_creatine() -> None:
    """A label cut off says creatinine; the word with its last letter is another analyte."""
    names = book("créatine", "créatinine", "créatin")
    assert found(names, "CREATINE URINES") == ["créatine"]
    assert found(names, "CREATIN U") == ["créatin"]


@pytest.mark.parametrize(("label", "read"), [("URIQUE AC.", ["acide urique"]), ("TETANIQUE AC", ["Ac"])])
def test_ac_at_the_end_is_an_acid_only_behind_the_name_of_one(label: str, read: list[str]) -> None:
    terms = found(book("acide urique", "Ac"), label)
    assert terms == read


def test_the_letter_of_a_moment_ends_no_name() -> None:
    assert found(book("troponine us T", "troponine us"), "TROPONINE US T0") == ["troponine us"]
    assert found(book("troponine us T", "troponine us"), "TROPONINE US T") == ["troponine us T"]


def test_what_decides_a_meaning_may_be_a_cut_word() -> None:
    """T60 is an hour after Synacthène, also where that is written in short."""
    profile = starter_matcher().profile(row("SYNACT CORTISOL T60", "nmol/L"))
    assert profile.challenges == starter_matcher().profile(row("SYNACTHENE CORTISOL T60", "nmol/L")).challenges
