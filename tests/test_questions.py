"""What is asked where a row leaves something open, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.match import Agreement, Candidate, Prior, PriorContribution, Reason, Verdict
from matching.reading.profile import Profile
from matching.reading.readings import Reading, Source
from matching.reading.slots import Slot
from matching.verdicts.verdict import judge
from matching.words.units import read_unit
from tests.candidate_examples import CURVE, SURE, candidate, sureness, verdict
from tests.engine_examples import row, starter_matcher


@pytest.mark.parametrize("method", ["Screen", "Screen>50 ng/mL"])
def test_the_unit_of_a_screen_may_be_its_cutoff_s(method: str) -> None:
    """ "Cannabinoids Screen, Urine, ng/mL" reports positive above 50 ng/mL as often as a concentration."""
    screened = candidate("1", 0.9, method=("Screen", SURE))
    present = candidate("2", 0.05, method=(method, Agreement.CLOSE), scale=("Ord", Agreement.CLOSE))
    assert verdict(screened, present) == (Verdict.AMBIGUOUS, Axis.SCALE, ("Qn", "Ord"))
    assert verdict(screened)[0] is Verdict.CONFIDENT


@pytest.mark.parametrize(
    ("unit", "method", "is_asked"),
    [
        ("ng/mL", "", True),
        ("µg/L", "", True),
        ("mg/L", "", False),  # no cutoff's unit
        ("ng/mL", "LC-MS/MS", False),  # a confirmation, which measures
    ],
)
def test_so_may_the_unit_of_a_drug_in_urine_of_whose_method_nothing_is_said(
    unit: str, method: str, is_asked: bool
) -> None:
    measured = candidate("1", 0.9)
    screened = candidate("2", 0.05, method=("Screen", Agreement.UNKNOWN), scale=("Ord", Agreement.CLOSE))
    profile = Profile((), {}, unit=read_unit(unit), columns={Axis.METHOD: method})
    match = judge(LocalKey(Level.ANALYSIS, "A1"), profile, (measured, screened), CURVE, "test")
    assert (match.question == ("Qn", "Ord")) is is_asked
    assert (match.verdict is Verdict.CONFIDENT) is not is_asked


def test_so_may_the_unit_of_a_row_that_says_screen_beside_a_term_that_does_not() -> None:
    axes = tuple(replace(one, local="Screen") if one.axis is Axis.METHOD else one for one in candidate("1", 0.9).axes)
    screened = candidate("2", 0.05, method=("Screen", SURE), scale=("Ord", Agreement.CLOSE))
    assert verdict(Candidate("1", 0.9, 0.9, axes), screened)[2] == ("Qn", "Ord")


@pytest.mark.parametrize(
    ("told", "is_asked"), [((("feu",), ("ddu",)), True), ((("feu",), ("ddi", "2")), False), ((("dimer",),), True)]
)
def test_what_is_given_in_one_of_two_equivalents_is_asked_about_where_the_row_does_not_say_in_which(
    told: tuple[tuple[str, ...], ...], is_asked: bool
) -> None:
    """D-dimers in FEU are about twice those in DDU."""
    first = candidate("1", 0.9, component=("Fibrin D-dimer FEU", SURE))
    other = candidate("2", 0.02, component=("Fibrin D-dimer DDU", SURE))
    profile = Profile((Slot("ddi", told),), {})
    match = judge(LocalKey(Level.ANALYSIS, "A1"), profile, (first, other), CURVE, "test")
    assert (match.question == ("Fibrin D-dimer FEU", "Fibrin D-dimer DDU")) is is_asked
    assert (match.verdict is Verdict.CONFIDENT) is not is_asked


def test_an_antibiotic_on_a_bench_of_microbiology_is_in_the_patient_or_against_the_germ() -> None:
    """A minimal inhibitory concentration has a level's unit: "VANCO, mg/L" among the cultures."""
    level = candidate("1", 0.9, property=("MCnc", SURE), system=("Ser/Plas", Agreement.UNKNOWN))
    against = candidate("2", 0.05, property=("Susc", Agreement.CONFLICT), system=("Isolate", Agreement.UNKNOWN))
    bench = Profile((), {}, unit=read_unit("mg/L"), chapters=frozenset({"microbiology"}))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), bench, (level, against), CURVE, "test")
    assert (match.verdict, match.axis, match.question) == (Verdict.AMBIGUOUS, Axis.PROPERTY, ("MCnc", "Susc"))
    assert sureness(replace(bench, chapters=frozenset({"drugs"})), level, against) is Verdict.CONFIDENT
    in_serum = candidate("1", 0.9, property=("MCnc", SURE), system=("Ser/Plas", SURE))
    assert sureness(bench, in_serum, against) is Verdict.CONFIDENT


def test_a_short_form_with_several_meanings_is_never_sure() -> None:
    short = Slot("pct", (("procalcitonin",), ("plateletcrit",)), means="Procalcitonin", otherwise=("Plateletcrit",))
    meant = candidate("1", 0.98, component=("Procalcitonin", SURE))
    other = candidate("2", 0.01, component=("Plateletcrit", SURE), property=("VFr", Agreement.CONFLICT))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((short,), {}), (meant, other), CURVE, "test")
    assert (match.verdict, match.reason) == (Verdict.AMBIGUOUS, Reason.SHORT_FORM)
    assert match.question == ("Procalcitonin", "Plateletcrit")
    with_name = Profile((short, Slot("calcitonine", (("procalcitonin",),), means="Procalcitonin")), {})
    told = judge(LocalKey(Level.ANALYSIS, "A1"), with_name, (meant, other), CURVE, "test")
    assert told.verdict is Verdict.CONFIDENT  # another word of the row says which


@pytest.mark.parametrize(
    ("label", "unit", "chapter", "otherwise"),
    [
        ("PCT", "", "", ("Plateletcrit",)),
        ("PCT", "ng/mL", "", ()),
        ("Procalcitonine", "", "", ()),
        ("CTX", "", "Antibiogramme", ()),
        ("T3", "", "", ()),  # the free fraction is no other meaning of the letters: a unit as small tells it
        ("T4", "", "", ("Thyroxine",)),  # the hormone or the cells, and of the hormone no fraction
    ],
)
def test_a_unit_or_a_chapter_tells_the_meanings_of_a_short_form_apart(
    label: str, unit: str, chapter: str, otherwise: tuple[str, ...]
) -> None:
    slots = starter_matcher().profile(row(label, unit, chapter=chapter)).slots
    assert tuple(one for slot in slots for one in slot.otherwise) == otherwise


def test_what_the_row_says_is_not_asked() -> None:
    """HbA1c by HPLC: the term without a method is nearly as likely, but the row has answered."""
    first = candidate("1", 0.7, method=("HPLC", SURE))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((), {}), (first, candidate("2", 0.2)), CURVE, "test")
    assert (match.verdict, match.reason, match.question) == (Verdict.WEAK, Reason.RIVALLED, ())


def test_nobody_is_asked_to_tell_serum_from_serum_or_plasma() -> None:
    first = candidate("1", 0.7, system=("Ser/Plas", SURE))
    assert verdict(first, candidate("2", 0.2, system=("Ser", SURE))) == (Verdict.WEAK, None, ())


def test_a_specimen_that_is_out_of_the_question_is_not_asked_for() -> None:
    """ "HCG" is of serum or of urine; of semen it is measured nearly never."""
    blood = candidate("1", 0.7, system=("Ser/Plas", Agreement.UNKNOWN))
    urine = candidate("2", 0.1, system=("Urine", Agreement.UNKNOWN))
    semen = candidate("3", 0.001, system=("Semen", Agreement.UNKNOWN))
    assert verdict(blood, urine, semen)[2] == ("Ser/Plas", "Urine")


def test_a_term_of_another_analyte_is_no_answer_to_a_question() -> None:
    first = candidate("1", 0.6)
    foreign = candidate("2", 0.2, component=("Chloral hydrate", Agreement.UNKNOWN))
    assert verdict(first, foreign) == (Verdict.WEAK, None, ())


def test_a_value_that_no_term_has_is_not_asked_for() -> None:
    """Blood groups without a property in the release are no answer to "which property?"."""
    first = candidate("1", 0.7, property=("Type", Agreement.UNKNOWN))
    assert "" not in verdict(first, candidate("2", 0.1, property=("", Agreement.UNKNOWN)))[2]


def test_a_drug_in_blood_has_no_cutoff() -> None:
    measured = candidate("1", 0.9, system=("Ser/Plas", SURE))
    screened = candidate("2", 0.05, system=("Ser/Plas", SURE), method=("Screen", SURE), scale=("Ord", SURE))
    profile = Profile((), {}, unit=read_unit("ng/mL"))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), profile, (measured, screened), CURVE, "t")
    assert match.question == ()


@pytest.mark.parametrize(
    ("said", "chapters", "expected"),
    [
        ({"Bld": SURE, "Ser/Plas": Agreement.CLOSE}, frozenset(), (Verdict.AMBIGUOUS, Axis.SYSTEM)),
        ({"Bld": SURE}, frozenset(), (Verdict.CONFIDENT, None)),  # whole blood
        ({"Bld": SURE, "Ser/Plas": Agreement.CLOSE}, frozenset({"bloodgas"}), (Verdict.CONFIDENT, None)),
    ],
)
def test_blood_that_may_be_drawn_for_serum_is_asked_about_where_serum_is_more_usual(
    said: dict[str, Agreement], chapters: frozenset[str], expected: tuple[Verdict, Axis | None]
) -> None:
    def usual(code: str, confidence: float, system: tuple[str, Agreement], common: float) -> Candidate:
        return replace(candidate(code, confidence, system=system), priors=(PriorContribution(Prior.COMMON, common),))

    candidates = (usual("1", 0.9, ("Bld", SURE), 1.0), usual("2", 0.05, ("Ser/Plas", Agreement.CLOSE), 2.0))
    profile = Profile((), {Axis.SYSTEM: Reading(said, ("Sang",), Source.COLUMN)}, chapters=chapters)
    match = judge(LocalKey(Level.ANALYSIS, "A1"), profile, candidates, CURVE, "test")
    assert (match.verdict, match.axis) == expected


@pytest.mark.parametrize(("is_panel", "question"), [(True, ("Urea", "Urea panel")), (False, ())])
def test_a_row_that_calls_itself_a_panel_is_asked_about_where_there_is_one_of_its_name(
    is_panel: bool, question: tuple[str, ...]
) -> None:
    candidates = (candidate("1", 0.9, component=("Urea", SURE)), candidate("2", 0.03, component=("Urea panel", SURE)))
    match = judge(LocalKey(Level.ANALYSIS, "A1"), Profile((), {}, is_panel=is_panel), candidates, CURVE, "test")
    assert match.question == question
    assert (match.verdict is Verdict.CONFIDENT) == (not is_panel)
