"""The shipped lexicon keeps to the form that its README states, and to LOINC's own abbreviations."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from catalog_io.lexicon_files import HEADER, LexiconError, LexiconFault, parse_lexicon, shipped_lexicon
from matching.words.lexicon import CONTENT, Entry, Kind, values_of
from matching.words.phrases import Phrasebook
from matching.words.text import telling, words

# LOINC Users' Guide, tables "Kind of property", "Duration categories" and "Type of scale", and the newer properties of
# the release's own tables.
PROPERTIES = set(
    "ACnc ACnt AFr ARat ARto Aper ArVRat Arb Area CCnc CCnt CFr CRat CRto Class Cmplx Color Consistency Date DistWidth "
    "EntCat EntLen EntMCnc EntMass EntMeanVol EntNum EntSub EntVol Find Geno ID Imp LaCnc Len Likelihood LnCnc LsCnc "
    "MCnc MCnt MFr MRat MRto MSCnc Mass MoM Morph NCnc NCnt NFr NRat NRto Naric Num OD Osmol PPres Pn PrThr Prctl Pres "
    "Prid RatRto Ratio Rden RelACnc RelCCnc RelMCnc RelRto RelSCnc RelTime RelVol SCnc SCnt SCncSq SFr SRat SRto Score "
    "Seq Sub Susc TRto TimeDif ThreshNum Threshold Time Titr TmSCnc TmMCnc Type VCnt VFr VRat VRto Vel Vol Volume "
    "Zscore Cnst MCncDiff".split()
) | {"Sedimentation Rate"}
TIMES = set("Pt 1M 5M 10M 15M 30M 1H 2H 3H 4H 5H 6H 7H 8H 9H 10H 12H 18H 24H 48H 72H Stdy XXX 1W 2D 3D".split())
SCALES = {"Qn", "Ord", "OrdQn", "Nom", "Nar", "Multi", "Doc", "-"}
SYSTEMS_BEGIN = set(
    "^ Abscess Amnio Anal Anorectal Asp BAL Bile Bld Body Bone Brain Bronchial Buffy Calculus Cath Chor Cnjt Contact "
    "Cornea CSF Cvm Cvx Dial Drain Duod Ear Endomet Exhl Exudate Eye Fibroblasts Food Gast Genital Hair Inhl Isolate "
    "Liver Lung Lymph Meconium Medical Milk Mouth Nail Nose Nph Ocular PPP PRP Penis Pericard Periton Placent Plas "
    "Plr Plt Prostatic Pus RBC Rectum Respiratory Retic Saliva Semen Ser Skin Sputum Stomach Stool Sweat Synv Tears "
    "Thrt Tiss Trachea Urethra Urine Uterus Vag Vitr Vomitus WBC Water Wound XXX".split()
)


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    return shipped_lexicon()


def values(entries: tuple[Entry, ...], axis: str) -> set[str]:
    return {value.strip() for entry in entries for value in values_of(getattr(entry, axis))}


def test_every_line_of_the_shipped_lexicon_has_the_stated_form(entries: tuple[Entry, ...]) -> None:
    assert entries  # shipped_lexicon tells every bad line by file, line and column when it cannot read one


def test_no_term_is_given_twice_with_the_same_context(entries: tuple[Entry, ...]) -> None:
    column = {entry: bool(entry.system) for entry in entries if entry.kind is Kind.CODE}  # each has codes of its own
    given = Counter((entry.kind, entry.language, entry.term, entry.context, column.get(entry)) for entry in entries)
    assert not [key for key, times in given.items() if times > 1]


def test_every_name_is_found_by_its_own_words(entries: tuple[Entry, ...]) -> None:
    """What a label's words are mended to before they are looked up must not hide a term of the lexicon."""
    phrasebook = Phrasebook(entries)

    def is_found(entry: Entry) -> bool:
        found = (one for term in phrasebook.find(words(entry.term)) for one in term.entries)
        return any(one.component == entry.component for one in found)

    hidden = {entry.term for entry in entries if entry.kind in CONTENT and not is_found(entry)}
    assert hidden == {"TPS"}  # a tumour marker, but nearly always a time


@pytest.mark.parametrize(("axis", "legal"), [("property", PROPERTIES), ("time", TIMES), ("scale", SCALES)])
def test_axis_values_are_the_abbreviations_of_loinc(entries: tuple[Entry, ...], axis: str, legal: set[str]) -> None:
    assert values(entries, axis) - legal == set()


def test_systems_begin_like_a_system_of_loinc(entries: tuple[Entry, ...]) -> None:
    unknown = {value for value in values(entries, "system") if not value.startswith(tuple(SYSTEMS_BEGIN))}
    assert unknown == set()


def test_a_specimen_says_a_system_and_a_scale_word_a_scale(entries: tuple[Entry, ...]) -> None:
    owed = {Kind.SPECIMEN: "system", Kind.TIME: "time", Kind.SCALE: "scale", Kind.PROPERTY: "property"}
    mute = [entry for entry in entries if entry.kind in owed and not getattr(entry, owed[entry.kind])]
    assert not [entry for entry in mute if not any((entry.component, entry.method, entry.property, entry.scale))]


def test_a_tumour_marker_is_a_component_of_its_own_and_no_noise(entries: tuple[Entry, ...]) -> None:
    """LOINC has Alpha-1-Fetoprotein and Alpha-1-Fetoprotein.tumor marker: who says so means the second."""
    noise = {" ".join(words(entry.term)) for entry in entries if entry.kind is Kind.NOISE}
    assert not {term for term in noise if "tumor" in term}


def lexicon(*lines: str) -> tuple[Entry, ...]:
    return parse_lexicon([("words.csv", "\n".join((",".join(HEADER), *lines)).encode())])


def test_a_line_becomes_an_entry() -> None:
    assert lexicon("analyte,fr,natrémie,Sodium,,,Ser/Plas,,,") == (
        Entry(Kind.ANALYTE, "fr", "natrémie", component="Sodium", system="Ser/Plas"),
    )


def test_all_bad_lines_are_told_with_their_place() -> None:
    with pytest.raises(LexiconError) as caught:
        lexicon(
            "analyse,fr,sodium,Sodium,,,,,,",
            "analyte,fr,,Sodium,,,,,,",
            "abbreviation,fr,PCR,C reactive protein,,,,,,property",
            "abbreviation,fr,PCR,,,,,,Probe.amp.tar,chapter=molecules",
            "specimen,fr,sang,,,,Bld||BldV,,,",
            "too,short",
        )
    told = [(problem.line, problem.column, problem.fault) for problem in caught.value.problems]
    assert told == [
        (2, "kind", LexiconFault.UNKNOWN_KIND),
        (3, "term", LexiconFault.EMPTY_TERM),
        (4, "context", LexiconFault.BAD_CONTEXT),
        (5, "context", LexiconFault.BAD_CONTEXT),
        (6, "system", LexiconFault.EMPTY_ALTERNATIVE),
        (7, "", LexiconFault.RAGGED_ROW),
    ]


@pytest.mark.parametrize(
    ("content", "fault", "line"),
    [
        (b"term,kind\n", LexiconFault.BAD_HEADER, 1),
        (",".join(HEADER).encode() + b"\nanalyte,fr,ur\xe9e,Urea,,,,,,\n", LexiconFault.NOT_UTF8, 2),
        (",".join(HEADER).encode() + b'\nanalyte,fr,"ure,Urea,,,,,,\n', LexiconFault.BROKEN_QUOTES, 2),
    ],
)
def test_a_file_that_is_no_lexicon_is_refused(content: bytes, fault: LexiconFault, line: int) -> None:
    with pytest.raises(LexiconError) as caught:
        parse_lexicon([("words.csv", content)])
    assert [(problem.fault, problem.line) for problem in caught.value.problems] == [(fault, line)]


_SLASH_MAY_BE_A_RATIO = {"chol hdl", "cholesterol hdl"}


def test_no_term_means_another_analyte_than_one_that_differs_by_signs_alone(entries: tuple[Entry, ...]) -> None:
    """Case, accents, hyphens and percents do not count: "IGG-2" is "IgG2", "PSA free %" is "PSA free"."""
    meant = defaultdict(set)
    for entry in entries:
        if entry.kind in (Kind.ANALYTE, Kind.ABBREVIATION) and entry.component and not entry.context:
            meant[" ".join(words(entry.term))].add(frozenset(entry.component.split("|")))
    torn = {term for term, ways in meant.items() if not frozenset.intersection(*ways)}
    assert torn <= _SLASH_MAY_BE_A_RATIO


def test_no_analyte_is_named_by_one_general_word_and_small_words(entries: tuple[Entry, ...]) -> None:
    """Small words are not read: with "recherche de Du" in the lexicon every search would be one for the Du antigen."""
    general = {words(entry.term) for entry in entries if not entry.component and not entry.context}
    named = [words(entry.term) for entry in entries if entry.component and entry.kind is not Kind.CHAPTER]
    read = [(term, tuple(term[place] for place in telling(term))) for term in named]
    assert [term for term, left in read if len(left) == 1 and left != term and left in general] == []


def test_every_word_of_a_context_says_something() -> None:
    """A sign alone is no word, and would be beside any other."""
    empty = [
        (entry.term, value)
        for entry in shipped_lexicon()
        for condition in filter(None, entry.context.split(";"))
        if condition.startswith("with=")
        for value in condition.removeprefix("with=").split("|")
        if not words(value)
    ]
    assert empty == []
