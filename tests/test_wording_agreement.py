"""How an agreement is told: who is silent, what is said and what only deduced, in words and not in abbreviations."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import (
    Agreement,
    AxisAgreement,
    Deduced,
    Prior,
    SafetyWarning,
    Severity,
)
from matching.safety.codes import WORD, Rule
from workbench.wording.agreement import mark, said_by_row
from workbench.wording.axes import axis_value_told, axis_value_words
from workbench.wording.domain import prior_word, question_words, spoken
from workbench.wording.warnings import warning_sentence

pytestmark = pytest.mark.usefixtures("english")


def agreement(
    axis: Axis, level: Agreement, local: str, term: str, *evidence: str, deduced: Deduced | None = None
) -> AxisAgreement:
    return AxisAgreement(axis, level, local, term, evidence, 0.0, deduced)


@pytest.mark.parametrize(
    ("one", "sign", "told"),
    [
        (agreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser", "Sérum"), "=", "agreed"),
        (agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "Ser"), "?", "not said"),
        (agreement(Axis.SYSTEM, Agreement.UNKNOWN, "Stool", "XXX", "Selles"), "?", "the term leaves it open"),
        (agreement(Axis.METHOD, Agreement.ASSUMED, "IA", "", "ELISA"), "·", "the term leaves it open"),
        (agreement(Axis.METHOD, Agreement.ASSUMED, "", "", "Enzymatique"), "·", "the term leaves it open"),
        (agreement(Axis.SYSTEM, Agreement.UNKNOWN, "", "Ser", "Zorglub"), "?", "not read"),
        (agreement(Axis.METHOD, Agreement.ASSUMED, "", ""), "·", "no method"),
        (agreement(Axis.METHOD, Agreement.UNKNOWN, "", "IA"), "?", "not said"),
        (agreement(Axis.TIME, Agreement.ASSUMED, "", "Pt"), "~", "assumed"),
        (agreement(Axis.SYSTEM, Agreement.UNKNOWN, "BldA", "Bld", "Sang artériel"), "?", "the term leaves it open"),
        (agreement(Axis.COMPONENT, Agreement.UNKNOWN, "Xyz", "Glucose", "Xyz"), "?", "far off"),
        (agreement(Axis.COMPONENT, Agreement.CLOSE, "Facteur V", "Factor X", "Facteur V"), "≈", "in part"),
        (
            agreement(Axis.SCALE, Agreement.UNKNOWN, "Ord", "Nar", "Sérologie", deduced=Deduced.CHAPTER),
            "?",
            "unusual, deduced from the chapter",
        ),
        (
            agreement(Axis.SCALE, Agreement.ASSUMED, "Ord", "Nom", "Bactériologie", deduced=Deduced.CHAPTER),
            "≈",
            "close, deduced from the chapter",
        ),
        (agreement(Axis.SCALE, Agreement.ASSUMED, "Ord", "Ord", "Sérologie", deduced=Deduced.CHAPTER), "~", "assumed"),
        (
            agreement(Axis.SCALE, Agreement.ASSUMED, "Ord|Nom|OrdQn", "Qn", "Bactériologie", deduced=Deduced.CHAPTER),
            "~",
            "assumed",
        ),
        (
            agreement(Axis.SCALE, Agreement.UNKNOWN, "Ord|Nom", "Qn", "Sérologie", deduced=Deduced.CHAPTER),
            "?",
            "unusual, deduced from the chapter",
        ),
        (agreement(Axis.PROPERTY, Agreement.CLOSE, "MRat", "MCnc", "g/24h"), "≈", "loosely"),
        (agreement(Axis.PROPERTY, Agreement.CLOSE, "SCnc", "MSCnc", "pmol/L"), "≈", "close"),
        (agreement(Axis.PROPERTY, Agreement.CLOSE, "MRto", "Ratio", "mg/g"), "≈", "close"),
        (agreement(Axis.SCALE, Agreement.CLOSE, "Qn", "Ord", "mmol/L"), "≈", "loosely"),
        (agreement(Axis.SCALE, Agreement.CLOSE, "Qn", "OrdQn", "mg/L"), "≈", "close"),
        (agreement(Axis.PROPERTY, Agreement.EXACT, "MFr|SFr", "MFr", "%"), "≈", "possible"),
    ],
)
def test_it_is_told_whether_the_row_or_the_term_is_silent(one: AxisAgreement, sign: str, told: str) -> None:
    assert (mark(one).sign, mark(one).told) == (sign, told)


@pytest.mark.parametrize("source", list(Deduced))
def test_what_is_deduced_is_not_told_as_what_a_column_says(source: Deduced) -> None:
    said = mark(agreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser/Plas", "Sérum"))
    deduced = mark(agreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser/Plas", "CRP", deduced=source))
    assert deduced.sign != said.sign
    assert deduced.tone != said.tone
    assert deduced.told == f"deduced from the {source.value}"


def test_a_conflict_with_a_deduction_stays_a_conflict_and_says_so() -> None:
    one = mark(agreement(Axis.SYSTEM, Agreement.CONFLICT, "Ser/Plas", "Urine", "CRP", deduced=Deduced.NAME))
    assert (one.sign, one.tone, one.told) == ("≠", "bad", "conflict, deduced from the name")


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (agreement(Axis.PROPERTY, Agreement.EXACT, "SCnc", "SCnc", "mmol/L"), "“mmol/L” · molar concentration"),
        (agreement(Axis.PROPERTY, Agreement.EXACT, "", "MFr", "%"), "“%”"),
        (agreement(Axis.PROPERTY, Agreement.EXACT, "MFr|SFr", "MFr", "%"), "“%” · mass fraction or mole fraction"),
        (agreement(Axis.SYSTEM, Agreement.EXACT, "Urine", "Urine", "urine"), "“urine”"),
        (agreement(Axis.METHOD, Agreement.EXACT, "Probe", "Probe", "PCR", "pcr"), "“PCR” · nucleic acid probe"),
        (agreement(Axis.COMPONENT, Agreement.CLOSE, "Glycémie", "Glucose", "Glycémie"), "“Glycémie”"),
        (agreement(Axis.TIME, Agreement.ASSUMED, "", "Pt"), ""),
        (
            agreement(Axis.SCALE, Agreement.ASSUMED, "Ord|Nom|OrdQn", "Qn", "Bactériologie"),
            "“Bactériologie” · ordinal or nominal or quantitative",
        ),
    ],
)
def test_the_row_is_quoted_and_then_explained_without_repetition(one: AxisAgreement, said: str) -> None:
    assert said_by_row(one) == said


def test_what_a_row_says_against_itself_is_quoted_too() -> None:
    one = AxisAgreement(Axis.SYSTEM, Agreement.EXACT, "Ser/Plas", "Ser/Plas", ("Serum",), against=("Sodium urinaire",))
    assert said_by_row(one) == "“Serum” · serum or plasma · but also “Sodium urinaire”"


def test_loincs_abbreviation_stands_once_in_brackets() -> None:
    assert axis_value_told(Axis.SYSTEM, "Ser/Plas") == "serum or plasma (Ser/Plas)"
    assert axis_value_told(Axis.SYSTEM, "Urine") == "urine"
    assert axis_value_told(Axis.SYSTEM, "Unheard of") == "Unheard of"
    assert axis_value_told(Axis.METHOD, "Creatinine-based formula (MDRD)") == "MDRD formula"  # no abbreviation
    assert axis_value_told(Axis.COMPONENT, "Leukocytes", "Leucocytes") == "Leucocytes"


@pytest.mark.parametrize(("value", "words"), [("24H", "over 24 hours"), ("1H", "over 1 hour"), ("3D", "over 3 days")])
def test_any_collection_time_has_words(value: str, words: str) -> None:
    assert axis_value_words(Axis.TIME, value) == words


@pytest.mark.parametrize(
    ("rule", "details", "sentence"),
    [
        (Rule.METHOD, ("PCR", "Molgen"), "The row says “PCR”; the term's method: molecular genetics (Molgen)."),
        (Rule.TIME_UNSAID, ("24H",), "The term wants a collection over 24 hours (24H), which the row does not name."),
        (Rule.MOLECULE, ("Ab", "Ag"), "The row looks for antibodies, the term for an antigen."),
        (Rule.MOLECULE, ("Ab+DNA", "RNA"), "The row looks for antibodies or DNA, the term for RNA."),
        (Rule.POPULATION_UNSAID, ("male",), "The term is for one population, which the row does not name: men."),
        (Rule.DISCOURAGED, ("AMBIGUOUS",), "LOINC advises against this term: it is ambiguous."),
        (
            Rule.METHOD_UNSAID,
            ("IA", "5195-3"),
            "The term names a method, immunoassay (IA), and the row does not. The same without a method: 5195-3.",
        ),
        (
            Rule.METHOD_UNSAID,
            ("IA", "5195-3", "Ser"),
            "The term names a method, immunoassay (IA), and the row does not. Close to it, without a method and of "
            "serum (Ser): 5195-3.",
        ),
        (
            Rule.UNIT_LOOSE,
            ("g/24h", "MCnc"),
            "The unit g/24h fits the term's property, mass concentration (MCnc), only where it is used loosely.",
        ),
        (
            Rule.UNIT_WIDE,
            ("pmol/L", "MSCnc"),
            "The term's property, mass or molar concentration (MSCnc), is wider than what the unit pmol/L means.",
        ),
        (
            Rule.UNIT_PROPERTY,
            ("ratio", "Time", WORD),
            "The word “ratio” does not fit the term's property: duration (Time).",
        ),
    ],
)
def test_a_warning_speaks_in_words(rule: Rule, details: tuple[str, ...], sentence: str) -> None:
    assert warning_sentence(SafetyWarning(rule, Severity.WARNING, details)) == sentence


def test_a_question_names_every_answer() -> None:
    words = [spoken(Axis.METHOD, value, "") for value in ("IA", "")]
    assert question_words(Axis.METHOD, words) == "Method: immunoassay, or the method left open?"
    assert spoken(Axis.PROPERTY, "", "") == "left open"
    assert spoken(Axis.COMPONENT, "Leukocytes", "Leucocytes") == "Leucocytes"


def test_what_counts_beside_the_axes_is_named_whichever_way_it_counts() -> None:
    assert prior_word(Prior.COMMON) == "How usual the test is"
