"""A laboratory's own codes of specimens: what it says that they stand for, and what their rows tell otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey, is_same_specimen
from matching.mapping import Mapping, Status
from matching.match import Agreement, AxisAgreement, Candidate, Deduced, Match, Reason, Verdict
from matching.ranking.likely_specimens import likely_specimen
from matching.reading.surroundings import Surroundings, context_of, contexts
from matching.safety.catalogue import check_catalogue
from tests.engine_examples import row, starter_matcher

SPINAL = (("GLUCOSE", "mmol/L"), ("LACTATE", "mmol/L"), ("IGG", "mg/L"), ("LEUCO", "/mm3"), ("CULTURE", ""))
SERUM = (("SODIUM", "mmol/L"), ("UREE", "mmol/L"), ("FERRITINE", "µg/L"), ("ALAT", "UI/L"), ("LIPASE", "UI/L"))


def rows_of(said: tuple[tuple[str, str], ...], specimen: str) -> tuple[LocalAnalysis, ...]:
    return tuple(replace(row(label, unit, specimen), code=f"{specimen} {label}") for label, unit in said)


def matched(catalogue: Catalogue, analysis: LocalAnalysis) -> Match:
    return starter_matcher().match(analysis, around=Surroundings(contexts(catalogue)))


# --- what the laboratory says


def test_a_code_that_is_explained_is_read_like_its_meaning_and_quoted_as_written() -> None:
    catalogue = Catalogue(rows_of(SPINAL, "Q7"), specimens={"Q7": "LCR"})
    found = matched(catalogue, catalogue.analyses[0])
    system = found.candidates[0].on(Axis.SYSTEM)
    assert (system.term, system.level, system.evidence) == ("CSF", Agreement.EXACT, ("Q7",))
    assert system.deduced is None


def test_a_row_may_be_sure_of_a_code_that_is_explained() -> None:
    def verdict(**said: dict[str, str]) -> tuple[Verdict, Reason]:
        catalogue = Catalogue((row("FERRITINE", "µg/L", "T01"),), **said)  # type: ignore[arg-type]
        found = matched(catalogue, catalogue.analyses[0])
        return found.verdict, found.reason

    assert verdict() == (Verdict.WEAK, Reason.UNREAD)
    assert verdict(specimens={"T01": "sérum"}) == (Verdict.CONFIDENT, Reason.CLEAR)


def test_what_the_laboratory_says_beats_how_a_code_would_be_read() -> None:
    analysis = row("PROTEINES", "g/L", "LCR")
    assert matched(Catalogue((analysis,)), analysis).candidates[0].on(Axis.SYSTEM).term == "CSF"
    assert matched(Catalogue((analysis,), specimens={" lcr": "urine"}), analysis).candidates[0].on(
        Axis.SYSTEM
    ).term == ("Urine")


def test_a_meaning_may_name_a_collection_of_24_hours() -> None:
    analysis = row("CALCIUM", "mmol/24h", "JA")
    found = matched(Catalogue((analysis,), specimens={"JA": "urines de 24 heures"}), analysis).candidates[0]
    assert (found.on(Axis.SYSTEM).term, found.on(Axis.TIME).term) == ("Urine", "24H")


def test_a_code_of_the_exam_counts_for_the_rows_that_have_none() -> None:
    catalogue = Catalogue(
        (
            replace(row("SODIUM", "mmol/L"), exams=("E",)),
            replace(row("POTASSIUM", "mmol/L", "S"), code="K", exams=("E",)),
        ),
        (Exam(code="E", label="IONO", specimen="P9", analyses=("A1", "K")),),
    )
    sodium, potassium = catalogue.analyses
    assert catalogue.specimen_of(sodium) == "P9"
    assert catalogue.of_specimen("p9") == [sodium.key, potassium.key, LocalKey(Level.EXAM, "E")]
    assert matched(catalogue, sodium).reason is Reason.UNREAD
    said = replace(catalogue, specimens={"P9": "urine"})
    urine = matched(said, sodium).candidates[0].on(Axis.SYSTEM)
    assert (urine.term, urine.evidence) == ("Urine", ("P9",))
    assert matched(said, potassium).candidates[0].on(Axis.SYSTEM).term == "Ser/Plas"


def test_one_specimen_is_written_the_same_but_for_capitals_accents_and_blanks() -> None:
    assert is_same_specimen("Sérum ", "SERUM")
    assert not is_same_specimen("T1", "T2")
    assert not is_same_specimen("T+", "T-")
    assert not is_same_specimen("", "")
    assert Catalogue(specimens={"-": "urine", "": "urine"}).meant("") == ""


@pytest.mark.parametrize(
    ("words", "system"), [("urines", "Urine"), ("sérum ou plasma", "Ser/Plas"), ("CSF", "CSF"), ("wxyz", ""), ("", "")]
)
def test_a_meaning_is_understood_like_a_column_or_not_at_all(words: str, system: str) -> None:
    assert starter_matcher().specimen(words) == system


def test_a_decided_code_is_checked_against_what_the_specimen_stands_for() -> None:
    catalogue = Catalogue((row("SODIUM", "mmol/L", "P10"),))
    decided = {catalogue.analyses[0].key: Mapping(Status.CONFIRMED, "2951-2")}  # in serum or plasma
    matcher = starter_matcher()

    def warned(catalogue: Catalogue) -> bool:
        return bool(check_catalogue(catalogue, decided, matcher.release, matcher.profile))

    assert not warned(replace(catalogue, specimens={"P10": "plasma"}))
    assert warned(replace(catalogue, specimens={"P10": "urine"}))
    of_exam = Catalogue(
        (replace(row("SODIUM", "mmol/L"), exams=("E",)),), (Exam(code="E", label="IONO", specimen="P9"),)
    )
    assert not warned(of_exam)
    assert warned(replace(of_exam, specimens={"P9": "urine"}))


# --- what the rows of a code tell


def test_the_rows_of_a_code_that_nobody_explained_tell_what_it_is_likely_to_be() -> None:
    catalogue = Catalogue((*rows_of(SPINAL, "31"), *rows_of(SERUM, "T01")))
    glucose, sodium = catalogue.analyses[0], catalogue.analyses[len(SPINAL)]
    for analysis, system in ((glucose, "CSF"), (sodium, "Ser/Plas")):
        first = matched(catalogue, analysis).candidates[0].on(Axis.SYSTEM)
        assert (first.term, first.evidence, first.deduced) == (system, (analysis.specimen,), Deduced.ALIKE)
    assert starter_matcher().match(glucose).candidates[0].on(Axis.SYSTEM).term == "Ser/Plas"


def test_what_is_only_likely_is_never_sure() -> None:
    catalogue = Catalogue(rows_of(SERUM, "T01"))
    found = [matched(catalogue, analysis) for analysis in catalogue.analyses]
    assert all(match.verdict is not Verdict.CONFIDENT for match in found)
    assert Reason.UNREAD in [match.reason for match in found]


def test_the_rows_own_words_count_more_than_those_of_its_like() -> None:
    urine = row("SODIUM URINAIRE", "mmol/L", "T01")
    catalogue = Catalogue((*rows_of(SERUM, "T01"), urine))
    assert matched(catalogue, urine).candidates[0].on(Axis.SYSTEM).term == "Urine"


def test_a_specimen_that_is_understood_needs_no_others() -> None:
    catalogue = Catalogue((*rows_of(SPINAL, "Urine"),))
    first = matched(catalogue, catalogue.analyses[0]).candidates[0].on(Axis.SYSTEM)
    assert (first.local, first.deduced) == ("Urine", None)


def test_the_answer_does_not_depend_on_the_other_rows_that_are_asked_for() -> None:
    catalogue = Catalogue((*rows_of(SPINAL, "31"), *rows_of(SERUM, "T01")))
    alone = context_of(catalogue, catalogue.analyses[0])
    assert alone == contexts(catalogue)[catalogue.analyses[0].key]
    around = Surroundings({catalogue.analyses[0].key: alone})
    assert starter_matcher().match(catalogue.analyses[0], around=around) == matched(catalogue, catalogue.analyses[0])


def candidate(system: str, score: float, component: Agreement = Agreement.EXACT) -> Candidate:
    axes = tuple(
        AxisAgreement(axis, component if axis is Axis.COMPONENT else Agreement.UNKNOWN, "", system, (), 0.0)
        for axis in Axis
    )
    return Candidate("1-8", score, 0.5, axes, (), ())


def test_too_few_rows_or_none_that_separates_tell_nothing() -> None:
    of_serum = [candidate("Ser", 3.0), candidate("Urine", 0.0)]
    assert likely_specimen([of_serum] * 2) == ""
    assert likely_specimen([of_serum] * 8) == "Ser/Plas|Ser|Plas"
    assert likely_specimen([[candidate("Plr fld", 1.0), candidate("Periton fld", 1.0)]] * 8) == ""
    assert likely_specimen([[candidate("XXX", 3.0)]] * 8) == ""
    assert likely_specimen([[candidate("Urine", 3.0, Agreement.UNKNOWN)]] * 8) == ""


def test_one_row_that_cannot_be_of_a_usual_specimen_outweighs_some_that_may() -> None:
    either = [candidate("Ser/Plas", 1.0), candidate("CSF", 0.0)]
    assert likely_specimen([either] * 4 + [[candidate("CSF", 1.0)]] * 2) == "CSF"


@pytest.mark.parametrize(("label", "unit"), [("Hématocrite", "%"), ("Hématies", "T/L")])
def test_what_is_usually_counted_in_blood_does_not_say_where_it_was_counted(label: str, unit: str) -> None:
    """A pleural fluid has erythrocytes too: neither the name nor the unit tells what the laboratory's XB is."""
    match = starter_matcher().match(row(label, unit, "XB"))
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.UNREAD)
