"""When a first candidate may be called confident."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.components import NUCLEIC
from matching.match import Agreement, Candidate, Reason, Verdict
from matching.reading.profile import Profile
from matching.reading.readings import Reading, Source
from matching.reading.slots import Slot
from matching.verdicts.verdict import judge
from matching.words.units import read_unit
from tests.candidate_examples import CURVE, SURE, candidate, sureness, verdict
from tests.engine_examples import row, starter_matcher


def test_a_row_that_says_what_the_term_says_is_sure() -> None:
    assert verdict(candidate("1", 0.9))[0] is Verdict.CONFIDENT


@pytest.mark.parametrize(
    ("component", "is_sure"),
    [("rifAMPin", False), ("Mycobacterium tuberculosis rpoB gene", True), ("Influenza virus A RNA", True)],
)
def test_what_a_pcr_finds_is_a_nucleic_acid(component: str, is_sure: bool) -> None:
    said = Reading({"Probe.amp.tar": SURE}, ("PCR",), Source.LABEL)
    match = judge(
        LocalKey(Level.ANALYSIS, "A1"),
        Profile((), {Axis.METHOD: said}),
        [candidate("1", 0.9, component=(component, SURE))],
        CURVE,
        "test",
    )
    assert (match.verdict is Verdict.CONFIDENT) is is_sure


@pytest.mark.parametrize(
    ("means", "is_sure"),
    [
        (("1H post dose corticotropin",), False),
        (("Cortisol", "1H post dose corticotropin"), True),
        (("1H post 75 g glucose PO",), True),
    ],
)
def test_what_was_given_before_does_not_say_what_was_measured(means: tuple[str, ...], is_sure: bool) -> None:
    """ "T60" under "Synacthène" is no corticotropin for certain; after glucose, glucose is measured."""
    slots = tuple(Slot(name, ((name,),), means=name) for name in means)
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile(slots, {}), [candidate("1", 0.9)], CURVE, "test")
    assert (match.verdict is Verdict.CONFIDENT) is is_sure


@pytest.mark.parametrize("label", ["TP commentaire", "Facteur VIII - conclusion", "Facteur VIII génotype", "TP aspect"])
def test_a_comment_beside_a_unit_is_never_sure_of_the_value(label: str) -> None:
    assert starter_matcher().match(row(label, "%", chapter="Hémostase")).verdict is not Verdict.CONFIDENT


@pytest.mark.parametrize("label", ["Cortisol salivaire", "Chlore sudoral", "Zinc séminal", "Albumine du LCS"])
def test_a_name_that_says_its_specimen_is_never_sure_beside_another_specimen(label: str) -> None:
    assert starter_matcher().match(row(label, "mmol/L", "Sérum")).verdict in (Verdict.WEAK, Verdict.NONE)


def test_a_comment_on_a_value_that_another_word_tells_is_not_sure_of_it() -> None:
    value, comment = (row(f"Basophiles abs.{more}", chapter="Hématologie") for more in ("", " commentaire"))
    assert starter_matcher().match(value).verdict is Verdict.CONFIDENT
    assert starter_matcher().match(comment).verdict is not Verdict.CONFIDENT


@pytest.mark.parametrize("label", ["Facteur II", "Facteur XII", "Protéine C"])
def test_an_activity_is_never_sure_on_a_bench_of_genetics(label: str) -> None:
    assert starter_matcher().match(row(label, chapter="Hémostase")).verdict is Verdict.CONFIDENT
    assert starter_matcher().match(row(label, chapter="Génétique")).verdict is not Verdict.CONFIDENT


@pytest.mark.parametrize("label", ["Commentaire glycémie", "Commentaire ECBU", "Conclusion de la coproculture"])
def test_what_a_comment_names_is_hardly_the_analysis(label: str) -> None:
    match = starter_matcher().match(row(label))
    assert match.verdict is Verdict.NONE
    assert match.candidates[0].confidence <= 0.3


def test_a_collection_that_is_no_blood_is_told_as_two_specimens() -> None:
    """ "Sodium urinaire", mmol/24h, of a column that says blood."""
    match = starter_matcher().match(row("Sodium urinaire", "mmol/24h", "Sang"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.TORN, Axis.SYSTEM)


@pytest.mark.parametrize(("component", "is_sure"), [("Cortisol^8 AM specimen", True), ("Cortisol^8th specimen", False)])
def test_an_hour_of_the_day_names_no_test_but_a_number_may_be_one_s(component: str, is_sure: bool) -> None:
    ways = (("8", "am", "specimen"), ("morning", "specimen"))
    match = judge(
        LocalKey(Level.ANALYSIS, "A1"),
        Profile((), {}, challenges=ways),
        [candidate("1", 0.9, component=(component, SURE))],
        CURVE,
        "test",
    )
    assert (match.verdict is Verdict.CONFIDENT) is is_sure


@pytest.mark.parametrize(
    ("label", "unit", "is_text"),
    [("Commentaire glycémie", "", True), ("Commentaire glycémie", "g/L", False), ("Glycémie", "", False)],
)
def test_free_text_about_an_analyte_is_no_analysis(label: str, unit: str, is_text: bool) -> None:
    match = starter_matcher().match(row(label, unit))
    assert (match.reason is Reason.NOT_AN_ANALYSIS) is is_text
    assert (match.proposed is None) is is_text


def told(unit: str = "mg/L", source: Source = Source.COLUMN) -> Profile:
    """A row that names its specimen and has a unit."""
    urine = Reading({"Urine": Agreement.EXACT}, ("urines",), source)
    return Profile((), {Axis.SYSTEM: urine}, unit=read_unit(unit))


def test_less_is_asked_of_a_row_that_tells_what_is_measured_and_in_what() -> None:
    likely = candidate("1", 0.75)  # between the two bars of the curve
    assert sureness(told(), likely) is Verdict.CONFIDENT
    assert sureness(told(unit=""), likely) is Verdict.WEAK
    assert sureness(told(source=Source.GUESS), likely) is Verdict.WEAK
    assert sureness(told(source=Source.CONTAINER), likely) is Verdict.WEAK
    assert sureness(told(), candidate("1", 0.75, method=("Screen", Agreement.UNKNOWN))) is Verdict.WEAK


def test_but_not_where_another_term_is_nearly_as_likely() -> None:
    """Olive or olive pollen, metanephrine or metanephrines: each holds all that the row says."""
    other = candidate("2", 0.2, component=("Cannabinoids+Metabolites", SURE))
    assert sureness(told(), candidate("1", 0.75), other) is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("label", "unit"),
    [("Glucose (mmol/L)", "g/L"), ("Glucose", "mmol/L|g/L"), ("Glucose mmol/L", "mg/dL")],
)
def test_a_row_with_two_units_of_different_kinds_is_never_sure(label: str, unit: str) -> None:
    match = starter_matcher().match(row(label, unit, "sérum"))
    assert (match.verdict, match.reason, match.axis) == (Verdict.WEAK, Reason.TORN, Axis.PROPERTY)


@pytest.mark.parametrize(
    ("label", "unit", "specimen"),
    [
        ("Glucose (mg/dL)", "g/L", "sérum"),  # one kind
        ("Protéinurie /24h", "g/24h", "Urines de 24 h"),  # a part of it
    ],
)
def test_a_second_unit_that_says_no_other_is_no_contradiction(label: str, unit: str, specimen: str) -> None:
    assert starter_matcher().match(row(label, unit, specimen)).verdict is Verdict.CONFIDENT


def test_a_starter_s_only_property_may_be_one_of_several() -> None:
    """A subset of a release lacks what a laboratory may report: lead in blood is in moles there alone."""
    only = unmeasured("1", 0.9, "SCnc")
    key = LocalKey(Level.ANALYSIS, "A1")
    assert judge(key, Profile((), {}), (only,), CURVE, "test").verdict is Verdict.CONFIDENT
    assert judge(key, Profile((), {}), (only,), CURVE, "test", is_starter=True).verdict is Verdict.WEAK
    assert starter_matcher().match(row("Plomb", "", "sang")).verdict is not Verdict.CONFIDENT


def test_a_term_whose_method_contradicts_the_row_is_never_sure() -> None:
    assert verdict(candidate("1", 0.98, method=("IA", Agreement.CONFLICT)))[0] is Verdict.WEAK


@pytest.mark.parametrize(
    ("system", "method", "expected"),
    [
        ("Ser/Plas", ("", Agreement.ASSUMED), Verdict.CONFIDENT),  # chemistry is of serum where nothing else is said
        ("Urine+Ser/Plas", ("", Agreement.ASSUMED), Verdict.CONFIDENT),  # a clearance
        ("^Patient", ("", Agreement.ASSUMED), Verdict.CONFIDENT),  # a bleeding time
        ("Urine", ("", Agreement.ASSUMED), Verdict.WEAK),  # "pH" alone
        ("Urine sed", ("Microscopy.light.LPF", SURE), Verdict.CONFIDENT),  # casts in a field
    ],
)
def test_another_specimen_than_blood_that_the_row_does_not_name_is_not_sure(
    system: str, method: tuple[str, Agreement], expected: Verdict
) -> None:
    assert verdict(candidate("1", 0.9, system=(system, Agreement.UNKNOWN), method=method))[0] is expected


def test_another_method_than_the_bench_s_is_not_sure() -> None:
    """A molecular bench is not told that it screens by culture."""
    usual = candidate("1", 0.9, method=("Organism specific culture", Agreement.UNKNOWN))
    axes = tuple(replace(one, local="Probe.amp.tar") if one.axis is Axis.METHOD else one for one in usual.axes)
    assert verdict(usual)[0] is Verdict.CONFIDENT
    assert verdict(replace(usual, axes=axes))[0] is not Verdict.CONFIDENT


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (("Urine sed", Agreement.CLOSE), (Verdict.WEAK, Axis.METHOD)),
        (("Ser/Plas", Agreement.CONFLICT), (Verdict.CONFIDENT, None)),
    ],
)
def test_a_method_that_is_only_near_the_row_s_is_not_sure_beside_a_term_that_has_it(
    system: tuple[str, Agreement], expected: tuple[Verdict, Axis | None]
) -> None:
    """ "Ag HBe, test rapide": an immunoassay is near it, the rapid one is it."""
    assay = candidate("1", 0.95, method=("IA", Agreement.CLOSE))
    rapid = candidate("2", 0.03, system=system, method=("IA.rapid", SURE))
    assert verdict(assay, rapid)[:2] == expected


@pytest.mark.parametrize("label", ["Dépistage SARM", "Coqueluche"])
def test_a_molecular_bench_grows_nothing_and_looks_for_nucleic_acids(label: str) -> None:
    profile = starter_matcher().profile(row(label, specimen="Ecouvillon nasal", chapter="Biologie moléculaire"))
    assert profile.molecules & NUCLEIC
    assert profile.readings[Axis.METHOD].best == "Probe.amp.tar"


@pytest.mark.parametrize("system", ["Ser/Plas", "BldV"])
@pytest.mark.parametrize(("source", "sure"), [(Source.COLUMN, False), (Source.CONTAINER, True)])
def test_serum_s_or_a_vein_s_term_is_not_sure_where_the_row_says_blood_but_a_tube_says_only_how_it_is_drawn(
    source: Source, sure: bool, system: str
) -> None:
    blood = Profile((), {Axis.SYSTEM: Reading({"Bld": SURE}, ("Sang EDTA",), source)})
    of_part = candidate("1", 0.9, system=(system, Agreement.CLOSE))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), blood, (of_part,), CURVE, "test")
    assert (match.verdict is Verdict.CONFIDENT) is sure
    assert sure or (match.reason, match.axis) == (Reason.NEAR, Axis.SYSTEM)


@pytest.mark.parametrize("label", ["GROUPE ABO", "RHESUS D", "Groupe sanguin"])
def test_a_blood_group_says_its_property(label: str) -> None:
    assert starter_matcher().match(row(label)).verdict is Verdict.CONFIDENT


def test_a_twin_that_the_row_cannot_tell_apart_is_named() -> None:
    match = judge(
        LocalKey(Level.ANALYSIS, "A1"), Profile((), {}), (candidate("1", 0.7), candidate("2", 0.2)), CURVE, "t"
    )
    assert (match.reason, match.rival) == (Reason.TWINNED, "2")


def test_a_rival_below_its_share_is_none() -> None:
    first = candidate("1", 0.7, method=("HPLC", SURE))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((), {}), (first, candidate("2", 0.05)), CURVE, "t")
    assert (match.reason, match.rival) == (Reason.UNSURE, "")


def unmeasured(code: str, confidence: float, property_: str, **other: tuple[str, Agreement]) -> Candidate:
    """A candidate for a row that says nothing of what kind of result it has."""
    said = {"property": (property_, Agreement.UNKNOWN), "scale": ("Qn", Agreement.UNKNOWN)} | other
    return candidate(code, confidence, **said)


def test_a_clear_row_of_which_only_the_kind_of_result_is_not_said_says_so() -> None:
    candidates = (unmeasured("1", 0.9, "PrThr", scale=("Ord", Agreement.ASSUMED)), unmeasured("2", 0.01, "ACnc"))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((), {}), candidates, CURVE, "t")
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.UNMEASURED)


def test_what_is_measured_in_one_way_only_needs_no_unit() -> None:
    """Ferritin in serum is a mass concentration; nobody tells mass from "mass or moles", nor asks for what is found in
    another specimen."""
    others = unmeasured("2", 0.01, "MSCnc"), unmeasured("3", 0.01, "SCnc", system=("Ser/Plas", Agreement.CONFLICT))
    assert verdict(unmeasured("1", 0.9, "MCnc"), *others)[0] is Verdict.CONFIDENT
    assert verdict(unmeasured("1", 0.9, "MCnc"), unmeasured("2", 0.01, "SCnc"))[0] is Verdict.WEAK


@pytest.mark.parametrize(
    "unsaid",
    [
        {"system": ("Urine", Agreement.ASSUMED)},  # which specimen
        {"method": ("IA", Agreement.UNKNOWN)},  # which method
        {"scale": ("Nom", Agreement.UNKNOWN)},  # a culture is told as what is found, or as found or not
    ],
)
def test_but_only_where_nothing_else_is_left_open(unsaid: dict[str, tuple[str, Agreement]]) -> None:
    assert verdict(unmeasured("1", 0.9, "MCnc", **unsaid))[0] is Verdict.WEAK


@pytest.mark.parametrize("label", ["AC", "Anticorps", "ADN"])
def test_a_row_that_says_of_nothing_what_it_is_an_antibody_of_names_no_analyte(label: str) -> None:
    assert starter_matcher().match(row(label)).verdict is Verdict.NONE


def test_what_the_row_says_of_its_result_rules_out_the_other_properties() -> None:
    present = candidate("1", 0.7, property=("PrThr", Agreement.UNKNOWN), scale=("Ord", SURE))
    counted = candidate("2", 0.1, property=("ACnc", Agreement.UNKNOWN), scale=("Qn", Agreement.CONFLICT))
    assert verdict(present, counted)[2] == ()


@pytest.mark.parametrize(
    ("column", "told"), [("XQZ", Verdict.WEAK), ("", Verdict.CONFIDENT), ("Sérum", Verdict.CONFIDENT)]
)
def test_a_specimen_column_that_nobody_understood_may_say_another(column: str, told: Verdict) -> None:
    match = starter_matcher().match(row("ALAT", "U/L", column))
    assert match.verdict is told
    assert (match.reason is Reason.UNREAD) == (column == "XQZ")
