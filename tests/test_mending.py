"""Damaged texts are read as they were meant, and whole ones as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from matching.catalogue import LocalAnalysis
from matching.words.lexicon import Entry
from matching.words.mending import mended
from tests.engine_examples import row, starter_matcher


@dataclass(frozen=True)
class Words:
    """A language of a few stemmed words."""

    known: frozenset[str]
    endings: Mapping[str, Entry] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        return word in self.known

    def begins(self, word: str) -> bool:
        return any(one.startswith(word) for one in self.known)

    def is_slip(self, word: str) -> bool:
        return word == "hematozaires"

    def names(self, word: str) -> bool:
        return word in self.known and len(word) < 5

    def is_specimen(self, word: str) -> bool:
        return False

    def is_addition(self, word: str) -> bool:
        return False

    def is_short(self, word: str) -> bool:
        return False

    def is_named(self, spelt: Sequence[str], start: int, end: int) -> bool:
        names = {
            ("hsv", "1"),
            ("hla", "b", "27"),
            ("vitamine", "b", "12"),
            ("hemoglobine", "h"),
            ("17", "oh"),
            ("ca", "125"),
        }
        places = range(start, end)
        return any(
            tuple(spelt[at : at + len(name)]) == name and any(at <= place < at + len(name) for place in places)
            for name in names
            for at in range(len(spelt))
        )

    def is_term(self, *pieces: str, is_cut: bool = False) -> bool:
        return pieces in {("sodium",), ("scd", "25"), ("cd", "25")}


WORDS = Words(
    frozenset("acid uriqu triglycerid ceri hemoglobin glyque meta metanephrin neph sodium fer ritin vhc ac hc".split())
    | {"patient", "igg", "ferritin", "quanti", "hemato", "zair"}
)


def label(written: str) -> str:
    return mended(LocalAnalysis(code="A", label=written), WORDS).label


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("HÃ©moglobine", "Hémoglobine"),  # UTF-8 read as Windows-1252
        ("H?moglobine", "Hémoglobine"),
        ("H\ufffdmoglobine", "Hémoglobine"),
        ("PROT?INES", "PROTÉINES"),
        ("HÃ©moculture aérobie", "Hémoculture aérobie"),  # a part of it
        ("CREATININE URINAIREbis", "CREATININE URINAIRE bis"),
        ("ACIDEURIQUE", "ACIDE URIQUE"),
        ("TRIGLY CERIDES", "TRIGLYCERIDES"),
        ("HEMOGLO BINEGLYQUEE", "HEMOGLO BINEGLYQUEE"),  # too much at once
        ("VHCAC", "VHC AC"),  # a mnemonic
        ("VIH 2ème technique", "VIH technique"),  # no HIV 2
        ("17OHP 60' Synacthène", "17OHP 60 min Synacthène"),
        ("5' nucléotidase", "5' nucléotidase"),
        ("Transaminases G0T", "Transaminases GOT"),  # zero for O
        ("pC02 artérielle", "pCO2 artérielle"),
        ("PaCO■", "PaCO2"),  # figures that a PDF lost
        ("HCO■■ mmol", "HCO3 mmol"),
        ("C02 pénicilloyl", "C02 pénicilloyl"),  # an allergen's code
        ("rBet v 1 bouleau", "Bet v 1 bouleau"),
        ("HGPO 75G T120MN", "HGPO 75G T120"),
        ("sSodium", "S-Sodium"),  # in serum
        ("sCD25", "sCD25"),  # soluble
        ("Dengue lgM", "Dengue IgM"),
        ("µalbuminurie", "microalbuminurie"),
        ("dU-Créatinine", " U24H Créatinine"),  # of a day's urine; "Du" is a small word
        ("Créatinine (dU)", "Créatinine U24H "),
        ("Du facteur", "Du facteur"),
        ("RECHERCHE D HELICOBACTER", "RECHERCHE HELICOBACTER"),  # an apostrophe that the export lost
        ("Dosage D dimères", "Dosage D dimères"),
        ("Pus + Antibiogramme (en cas de germes +)", "Pus + Antibiogramme"),
        ("HDL #(Maximum 1) (Règle de cumul 325)", "HDL"),
        ("FacteurVIII", "facteur VIII"),
        ("AcVHD", "Ac VHD"),
        ("GlyqueeDeLaHemoglobine", "Glyquee De La Hemoglobine"),  # as a program names its columns
        ("VHCRecherche", "VHCRecherche"),  # whose words are not known
        ("HCSodium", "HC Sodium"),
        ("HemoglobineA", "Hemoglobine A"),
        ("Sodium, rendu sous 24 h", "Sodium"),
        ("Sodium (délai : 8 jours)", "Sodium"),
        ("Sodium cf. commentaire", "Sodium"),
        ("1. Sodium", "Sodium"),  # what a list puts beside its names
        ("17. OH progestérone", "17. OH progestérone"),
        ("Lipoprotéine (a) (1)", "Lipoprotéine (a)"),
        ("Anticorps anti-HSV (1)", "Anticorps anti-HSV (1)"),
        ("Sodium (B25)", "Sodium"),
        ("Vitamine (B12)", "Vitamine (B12)"),
        ("HLA (B27)", "HLA (B27)"),
        ("NFS - BHN120", "NFS"),
        ("Ferritine (F)", "Ferritine"),  # whose normal values
        ("Volume (VPM) (H)", "Volume (VPM)"),
        ("Hémoglobine (H)", "Hémoglobine (H)"),
        ("Glycémie - NABM 0552", "Glycémie"),
        ("Créatinine µmol", "Créatinine µmol"),
        ("Determine VlH", "Determine VIH"),
        ("lonogramme sanguin", "Ionogramme sanguin"),
        ("Potassium (3,5 - 5,0)", "Potassium ()"),  # what is normal
        ("Glycémie (0,70-1,10 g/L)", "Glycémie (g/L)"),
        ("Créatinine (H : 7-13 mg/L)", "Créatinine (mg/L)"),
        ("Sodium 135-145 mmol/L", "Sodium mmol/L"),
        ("CRP < 5 mg/L", "CRP mg/L"),
        ("PTH 1-84 pg/mL", "PTH 1-84 pg/mL"),  # the numbers of a name
        ("Vitamine D (1-25)", "Vitamine D (1-25)"),
        ("CA 15-3", "CA 15-3"),
        ("Cortisol (8-10 h)", "Cortisol (8-10 h)"),
        ("HPV (16-18)", "HPV (16-18)"),
        ("Benzodiazépines > 200 ng/mL", "Benzodiazépines > 200 ng/mL"),  # from where on a test tells
        ("Recherche des hématozaires", "Recherche des hématozaires"),  # misspelt, not glued to the "zaire" of a virus
        ("Sensibilité à l'0xacilline", "Sensibilité à l'Oxacilline"),
        ("FerritinePatient", "Ferritine Patient"),  # capitals tell words apart
        ("VHCquantiPatient", "VHC quanti Patient"),
        ("FerritineIgG", "Ferritine IgG"),
        ("UriqueU", "Urique U"),
        ("FerritineZorg", "FerritineZorg"),  # no word
        ("Ac A-GRANULOC.", "Ac anti-GRANULOC."),
        ("Ac.a-rec.TSH", "Ac. anti-rec.TSH"),
        ("Ac A-cétoglutarique", "Ac A-cétoglutarique"),  # an alpha acid
        ("AcCardiolipines", "Ac Cardiolipines"),
        ("R.pcr.S.aureus", "Rech pcr.S.aureus"),
        ("R.E.coli", "Rech E.coli"),
        ("R.A.I.", "R.A.I."),
        ("R.ALC", "R.ALC"),
        ("Glucose à 90mn", "Glucose T90"),
        ("Glycémie à T120", "Glycémie T120"),
        ("HGPO 75G T120 MIN", "HGPO 75G T120"),
        ("PAPP-A T21", "PAPP-A T21"),
        ("Glycémie 3hres", "Glycémie 3h"),
        ("TCA (témoin : 28s)", "TCA"),
        ("a fœtoprotéine", "alpha fœtoprotéine"),
        ("TCA (1:1)", "TCA mélange 1:1"),  # with normal plasma
    ],
)
def test_a_damaged_label_is_read_as_it_was_meant(written: str, meant: str) -> None:
    assert label(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "Hémoglobine ?",
        "Sodium",
        "Metaneph",  # the beginning of metanephrine, and no meta and neph
        "FERRITINE",  # its parts are too short
        "Acide Urique",
        "VHCAC IgG",  # a mnemonic is the whole label
        "Âge",
    ],
)
def test_a_whole_label_stays(written: str) -> None:
    assert label(written) == written


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Âµmol/L", "µmol/L"),
        ("?mol/L", "µmol/L"),
        ("\ufffdg/l", "µg/l"),
        ("umol/1", "umol/l"),
        ("mmol/l.", "mmol/l"),
        ("mg/L", "mg/L"),
        ("%", "%"),
    ],
)
def test_a_damaged_unit_is_read_as_it_was_meant(written: str, meant: str) -> None:
    assert mended(row("Sodium", written), WORDS).unit == meant


def test_the_engine_proposes_for_a_damaged_row_what_it_proposes_for_the_whole_one() -> None:
    damaged = starter_matcher().match(row("Cr?atinine s?rique", "?mol/L")).candidates
    whole = starter_matcher().match(row("Créatinine sérique", "µmol/L")).candidates
    assert [one.code for one in damaged] == [one.code for one in whole]


@pytest.mark.parametrize("cell", ["NR", "N/A", "#N/A", "n.d.", "Non renseigné", "inconnu", "Not specified", "None"])
def test_a_cell_that_is_filled_with_nothing_is_empty(cell: str) -> None:
    meant = mended(LocalAnalysis(code="A", label="Sodium", unit=cell, specimen=cell, method=cell), WORDS)
    assert (meant.unit, meant.specimen, meant.method) == ("", "", "")
    plain, filled = (starter_matcher().match(row("SODIUM", "mmol/L", said)) for said in ("", cell))
    assert filled == plain


@pytest.mark.parametrize("cell", ["Sang", "NAT", "Nasal", "NC1", "Inconnu de nous", "Urines"])
def test_other_cells_are_not(cell: str) -> None:
    assert mended(LocalAnalysis(code="A", label="Sodium", specimen=cell), WORDS).specimen == cell


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("SodiumPatient", "Sodium Patient"),
        ("Xyz", "Xyz"),
        ("3.2 Protéinurie", "Protéinurie"),
        ("Chapitre IV - Hémostase", "Hémostase"),
        ("Secteur Sérologie (suite)", "Sérologie"),
        ("17 OH progestérone", "17 OH progestérone"),
        ("V.S.", "V.S."),
        ("Suite", ""),
    ],
)
def test_a_title_is_read_without_its_number_and_with_its_words_apart(written: str, meant: str) -> None:
    assert mended(LocalAnalysis(code="A", label="Sodium", chapter=written), WORDS).chapter == meant


@pytest.mark.parametrize(
    ("code", "written", "meant"),
    [
        ("M0301", "M0301 - Sodium", "Sodium"),
        ("M0301", "Sodium (M0301)", "Sodium"),
        ("TSH", "TSH us", "TSH us"),  # the code is the name
        ("125", "CA 125", "CA 125"),  # a part of it
        ("T120", "Glycémie T120", "Glycémie T120"),  # a moment
        ("CA125", "CA125 Roche", "CA125 Roche"),
        ("M0301", "M0301", "M0301"),
    ],
)
def test_a_label_is_read_without_the_row_s_own_number(code: str, written: str, meant: str) -> None:
    known = starter_matcher().phrasebook
    assert mended(LocalAnalysis(code=code, label=written), known).label == meant
