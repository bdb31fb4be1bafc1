"""Why a verdict is what it is, in a sentence that names what lacks; circumstances and methods in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Level, LocalKey
from matching.match import Agreement, AxisAgreement, Candidate, Deduced, Match, Reason, SafetyWarning, Severity, Verdict
from matching.safety.codes import Rule
from tests.test_wording_agreement import agreement
from workbench import language
from workbench.wording.axes import axis_value_words
from workbench.wording.challenges import challenge_words, component_words
from workbench.wording.domain import spoken
from workbench.wording.reasons import verdict_reason

pytestmark = pytest.mark.usefixtures("english")

Warned = tuple[SafetyWarning, ...]


_TERM = ("Glucose", "MCnc", "Pt", "Ser/Plas", "Qn", "")


def proposed(*told: AxisAgreement, code: str = "2345-7", sure: float = 0.9, warned: Warned = ()) -> Candidate:
    """A candidate that agrees with the row on every axis but those told."""
    said = {one.axis: one for one in told}
    agreed = (agreement(axis, Agreement.EXACT, term, term, term) for axis, term in zip(Axis, _TERM, strict=True))
    return Candidate(code, 0.9, sure, tuple(said.get(one.axis, one) for one in agreed), (), warned)


def verdict(
    reason: Reason, first: AxisAgreement, *warnings: SafetyWarning, axis: Axis | None = None, unknown: str = ""
) -> str:
    words = (unknown,) if unknown else ()
    match = Match(
        LocalKey(Level.ANALYSIS, "A"),
        (proposed(first, warned=warnings),),
        Verdict.CONFIDENT,
        reason,
        axis,
        unknown=words,
    )
    return verdict_reason(match)


def test_nothing_speaks_against_a_candidate_only_where_there_is_neither_conflict_nor_warning() -> None:
    agreed = agreement(Axis.METHOD, Agreement.EXACT, "IA", "IA", "ELISA")
    against = agreement(Axis.METHOD, Agreement.CONFLICT, "IA", "IF", "ELISA")
    remark = SafetyWarning(Rule.CHALLENGE_MISSING, Severity.INFO)
    assert "nothing speaks against it" in verdict(Reason.CLEAR, agreed)
    assert "nothing" not in verdict(Reason.CLEAR, against)
    warning = SafetyWarning(Rule.METHOD, Severity.WARNING, ("ELISA", "IF"))
    assert "nothing" not in verdict(Reason.CLEAR, agreed, warning)
    assert "nothing speaks against it" in verdict(Reason.CLEAR, agreed, remark)  # a remark asks for no second look


def test_a_sure_row_without_a_unit_says_why_it_needs_none() -> None:
    unsaid = agreement(Axis.PROPERTY, Agreement.UNKNOWN, "", "MCnc")
    silent = agreement(Axis.SCALE, Agreement.UNKNOWN, "", "Qn")
    first = proposed(unsaid, silent)
    told = verdict_reason(Match(LocalKey(Level.ANALYSIS, "A"), (first,), Verdict.CONFIDENT, Reason.CLEAR))
    assert told == "One candidate stands out; no unit is said, but there is one property only: mass concentration."


def test_a_word_that_was_read_by_its_letters_is_named() -> None:
    read = agreement(Axis.COMPONENT, Agreement.CLOSE, "Ferritin", "Ferritin", "FRTN")
    assert verdict(Reason.GUESSED, read) == "“FRTN” is no short form of the lexicon: it was read by its letters."


def test_a_column_that_was_not_understood_and_a_label_that_may_be_cut_are_told() -> None:
    said = agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "Ser/Plas", "SGV")
    told = verdict(Reason.UNREAD, said, axis=Axis.SYSTEM, unknown="SGV")
    assert told == "“SGV” was not understood: the system stays open."
    assert "this catalogue cuts off" in verdict(Reason.CUT_OFF, said)


def test_a_column_of_which_only_the_beginning_was_understood_is_quoted() -> None:
    read = agreement(Axis.SYSTEM, Agreement.EXACT, "CSF", "CSF", "LCRQZ")
    told = verdict(Reason.UNREAD, read, axis=Axis.SYSTEM, unknown="LCRQZ")
    assert told == "“LCRQZ” was understood in part only; likely: cerebrospinal fluid."


def test_a_code_whose_rows_tell_what_it_is_likely_to_be_is_quoted_with_that() -> None:
    read = agreement(Axis.SYSTEM, Agreement.EXACT, "CSF", "CSF", "B7", deduced=Deduced.ALIKE)
    told = verdict(Reason.UNREAD, read, axis=Axis.SYSTEM, unknown="B7")
    assert told == "“B7” is not known; its rows are likely of one specimen: cerebrospinal fluid."
    implied = agreement(Axis.SYSTEM, Agreement.EXACT, "PPP", "PPP", "INR")  # by the analyte, not by the ending
    assert verdict(Reason.UNREAD, implied, axis=Axis.SYSTEM, unknown="PM") == (
        "“PM” was not understood: the system stays open."
    )


def test_a_row_that_says_the_axis_is_not_told_to_be_silent_on_it() -> None:
    said = agreement(Axis.SYSTEM, Agreement.UNKNOWN, "Stool", "XXX", "Selles")
    silent = agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "Ser")
    assert "does not say" not in verdict(Reason.MISSING_AXIS, said, axis=Axis.SYSTEM)
    assert verdict(Reason.MISSING_AXIS, silent, axis=Axis.SYSTEM) == "The row does not say what decides: the system."


COMPONENT = agreement(Axis.COMPONENT, Agreement.CLOSE, "DFG", "GFR", "DFG")
PROPERTY = agreement(Axis.PROPERTY, Agreement.UNKNOWN, "", "MCnc")
SYSTEM = agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "Ser/Plas")
METHOD = agreement(Axis.METHOD, Agreement.UNKNOWN, "", "IA")


@pytest.mark.parametrize(
    ("axes", "lacks"),
    [
        ((COMPONENT,), "the names agree in part"),
        ((PROPERTY,), "no unit says the property"),
        ((SYSTEM, METHOD), "the specimen is not said; the term names a method, and the row does not"),
        ((agreement(Axis.METHOD, Agreement.UNKNOWN, "", "IA", "Zorglub"),), "the row's method was not understood"),
        ((agreement(Axis.PROPERTY, Agreement.EXACT, "MFr|SFr", "MFr", "%"),), "the unit leaves the property open"),
        ((agreement(Axis.METHOD, Agreement.CONFLICT, "IA", "IF", "ELISA"),), "the term's method is another"),
    ],
)
def test_a_proposal_that_is_not_sure_says_what_lacks(axes: tuple[AxisAgreement, ...], lacks: str) -> None:
    assert reason_of(*axes) == f"Not sure: {lacks}."


def test_where_nothing_lacks_it_says_how_often_such_rows_are_right() -> None:
    agreed = agreement(Axis.METHOD, Agreement.EXACT, "IA", "IA", "ELISA")
    assert reason_of(agreed) == "Nothing is missing, but the probability of being right is 90% only."
    candidates = (proposed(sure=0.7), proposed(code="4548-4", sure=0.2))
    match = Match(LocalKey(Level.ANALYSIS, "A"), candidates, Verdict.WEAK, Reason.UNSURE)
    assert verdict_reason(match) == "Nothing is missing, but 4548-4 is possible too (20%)."


def test_no_unit_is_missing_where_a_presence_is_told() -> None:
    present = agreement(Axis.SCALE, Agreement.EXACT, "Ord", "Ord", "recherche")
    assert "unit" not in reason_of(PROPERTY, present)


def test_a_rival_is_named() -> None:
    candidates = tuple(proposed(COMPONENT, code=code, sure=0.7) for code in ("17856-6", "1-8", "4548-4"))
    match = Match(LocalKey(Level.ANALYSIS, "A"), candidates, Verdict.WEAK, Reason.RIVALLED, rival="4548-4")
    assert verdict_reason(match) == "The row speaks for the first candidate, but 4548-4 remains possible."
    twins = replace(match, reason=Reason.TWINNED)
    assert verdict_reason(twins) == "4548-4 fits as well: nothing that the row says separates them."


def test_words_that_nobody_understood_are_told_where_a_proposal_is_not_sure() -> None:
    match = Match(LocalKey(Level.ANALYSIS, "A"), (), Verdict.WEAK, Reason.LOW_SCORE, unknown=("cba", "zorglub"))
    assert verdict_reason(match).endswith("Not understood: “cba”, “zorglub”.")
    assert "cba" not in verdict_reason(replace(match, verdict=Verdict.CONFIDENT))


def test_a_specimen_that_is_only_assumed_is_told_of_a_sure_proposal() -> None:
    assumed = agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "BldA")
    assert verdict(Reason.CLEAR, assumed) == (
        "One candidate stands out; the row names no specimen, the usual one is meant: arterial blood."
    )


def reason_of(*axes: AxisAgreement) -> str:
    match = Match(LocalKey(Level.ANALYSIS, "A"), (proposed(*axes),), Verdict.WEAK, Reason.UNSURE)
    return verdict_reason(match)


@pytest.mark.parametrize(
    ("challenge", "words", "french"),
    [
        ("post CFst", "fasting", "à jeun"),
        ("post 12H CFst", "after 12 h of fasting", "après 12 h de jeûne"),
        ("pre-meal", "before a meal", "avant un repas"),
        ("2H post 75 g glucose PO", "2 h after 75 g of glucose by mouth", "2 h après 75 g de glucose per os"),
        (
            "1.5H post XXX challenge",
            "1.5 h after a challenge that is not named",
            "1,5 h après une épreuve non précisée",
        ),
        ("30M pre dose insulin IV", "30 min before a dose of insulin intravenous", None),
        ("3rd specimen post XXX challenge", "specimen 3, after a challenge that is not named", None),
        ("8 AM specimen", "taken at 8 am", "prélevé à 8 h"),
        ("12 PM specimen", "taken at 12 pm", "prélevé à 12 h"),
        ("12 AM specimen", "taken at 12 am", "prélevé à 0 h"),
        ("trough", "trough, before the next dose", "taux résiduel, avant la dose suivante"),
        ("10 umol/L", "10 umol/L", "10 umol/L"),  # told as LOINC writes it
    ],
)
def test_a_circumstance_is_told_in_words(challenge: str, words: str, french: str | None) -> None:
    assert challenge_words(challenge) == words
    if french:
        language.set_language("fr")
        assert challenge_words(challenge) == french


def test_a_component_is_told_with_its_circumstance() -> None:
    assert component_words("Glucose^post CFst") == "Glucose, fasting"
    assert component_words("Glucose") == ""
    assert spoken(Axis.COMPONENT, "Glucose^pre-meal", "Glucose à jeun") == "Glucose, before a meal"


def test_a_property_that_is_asked_for_is_known_by_its_unit() -> None:
    assert spoken(Axis.PROPERTY, "SCnc", "") == "molar concentration (mmol/L)"
    assert spoken(Axis.PROPERTY, "PrThr", "") == "presence (positive or negative)"
    assert spoken(Axis.PROPERTY, "Titr", "") == "titre"
    assert spoken(Axis.SCALE, "Nar", "") == "free text (a comment)"


@pytest.mark.parametrize(
    ("axis", "value", "words"),
    [
        (Axis.METHOD, "Detection limit <= 0.005 mIU/L", "detection limit ≤ 0.005 mIU/L"),
        (Axis.METHOD, "Screen>300 ng/mL", "screening, cutoff 300 ng/mL"),
        (Axis.METHOD, "Elution", "elution"),
        (Axis.METHOD, "Heat denaturation", "heat denaturation"),
        (Axis.METHOD, "Sabin dye test", "Sabin-Feldman dye test"),
        (Axis.SYSTEM, "Ser/Plas^Donor", "serum or plasma, of the donor"),
        (Axis.SYSTEM, "Zorglub^Donor", ""),
    ],
)
def test_values_that_are_made_of_parts_are_told_by_their_parts(axis: Axis, value: str, words: str) -> None:
    assert axis_value_words(axis, value) == words


def test_a_row_that_contradicts_itself_is_quoted() -> None:
    torn = AxisAgreement(Axis.SYSTEM, Agreement.EXACT, "Ser", "Ser", ("Sérum",), against=("Créatininurie",))
    told = verdict(Reason.TORN, torn, axis=Axis.SYSTEM)
    assert told == "The row contradicts itself on the system: “Sérum”, but also “Créatininurie”."


def test_a_safety_rule_that_speaks_against_a_candidate_speaks_for_itself() -> None:
    agreed = agreement(Axis.METHOD, Agreement.EXACT, "IA", "IA", "ELISA")
    warning = SafetyWarning(Rule.PANEL, Severity.ERROR)
    assert verdict(Reason.UNSAFE, agreed, warning) == "This term names a set of analyses, not a result."


def test_a_twin_that_differs_by_its_method_says_so() -> None:
    candidates = tuple(proposed(COMPONENT, code=code, sure=0.7) for code in ("5334-8", "8014-3"))
    match = Match(LocalKey(Level.ANALYSIS, "A"), candidates, Verdict.WEAK, Reason.TWINNED, Axis.METHOD, rival="8014-3")
    assert verdict_reason(match) == "8014-3 differs only by its method, of which the row says nothing."


def test_a_rival_of_another_analyte_is_told_by_it_in_the_releases_words_or_loincs() -> None:
    other = proposed(
        agreement(Axis.COMPONENT, Agreement.CLOSE, "Chlamydia", "Chlamydia rRNA"), code="42931-6", sure=0.2
    )
    match = Match(LocalKey(Level.ANALYSIS, "A"), (proposed(sure=0.7), other), Verdict.WEAK, Reason.UNSURE)
    assert "42931-6 (Chlamydia rRNA) is possible too" in verdict_reason(match)
    translated = {"42931-6": "ARNr de Chlamydia"}
    assert "42931-6 (ARNr de Chlamydia) is possible too" in verdict_reason(match, translated.__getitem__)


def test_an_identification_is_not_told_as_a_presence() -> None:
    named = agreement(Axis.SCALE, Agreement.UNKNOWN, "", "Nom")
    told = verdict(Reason.UNMEASURED, named)
    assert told == "All is clear but the kind of result, an identification or a presence: nothing says it."


def test_of_a_panel_no_kind_of_result_is_asked() -> None:
    panel = agreement(Axis.SCALE, Agreement.ASSUMED, "", "-")
    assert verdict(Reason.UNMEASURED, panel) == "The best candidate is a panel, and only its name speaks for it."


def test_numbers_of_limits_and_doses_are_written_as_the_language_does() -> None:
    language.set_language("fr")
    assert axis_value_words(Axis.METHOD, "Detection limit <= 0.005 mIU/L").endswith("0,005 mUI/L")
    assert challenge_words("1H post 0.5 mg dexamethasone PO").startswith("1 h après 0,5 mg")


def test_a_rival_is_told_by_what_its_term_says_otherwise() -> None:
    first = agreement(Axis.METHOD, Agreement.UNKNOWN, "", "HPLC")
    twin = proposed(agreement(Axis.SYSTEM, Agreement.CLOSE, "Ser", "Bld"), code="4548-4", sure=0.7)
    candidates = (proposed(first, sure=0.7), twin)
    match = Match(LocalKey(Level.ANALYSIS, "A"), candidates, Verdict.WEAK, Reason.TWINNED, rival="4548-4")
    assert verdict_reason(match).startswith("4548-4 (whole blood, no method) fits as well")
