"""The code of a section may stand for a fluid: what of it is understood, what its rows have in common, and what the
laboratory says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axis
from matching.catalogue import Catalogue, LocalAnalysis
from matching.match import Match, Reason, Verdict
from matching.surroundings import Surroundings, contexts
from tests.engine_examples import row, starter_matcher


def under(section: str, *labels: str, unit: str = "g/L") -> tuple[LocalAnalysis, ...]:
    return tuple(replace(row(label, unit, chapter=section), code=f"{section} {label}") for label in labels)


def matched(catalogue: Catalogue, label: str) -> Match:
    found = next(one for one in catalogue.analyses if one.label == label)
    return starter_matcher().match(found, around=Surroundings(contexts(catalogue)))


@pytest.mark.parametrize(("section", "system"), [("LCRCY", "CSF"), ("IONOU", "Urine")])
def test_a_fluid_in_the_code_of_a_section_is_likely_and_never_sure(section: str, system: str) -> None:
    match = matched(Catalogue(under(section, "PROT")), "PROT")
    found = match.candidates[0].on(Axis.SYSTEM)
    assert (found.term, found.evidence) == (system, (section,))
    assert (match.verdict, match.reason, match.unknown[0]) == (Verdict.WEAK, Reason.UNREAD, section)


@pytest.mark.parametrize("section", ["", "BIOCHIMIE", "B1", "AUTOMATE 3", "SERVICE CENTRAL"])
def test_a_section_of_blood_or_of_nothing_in_particular_does_no_harm(section: str) -> None:
    rows = under(section, "FERRITINE", "TRANSFERRINE", "HAPTOGLOBINE", "ALBUMINE", "CRP")
    assert matched(Catalogue(rows), "FERRITINE").verdict is Verdict.CONFIDENT


def test_a_label_that_says_its_specimen_needs_no_section() -> None:
    match = matched(Catalogue(under("LCRCY", "ALBUMINE SERIQUE")), "ALBUMINE SERIQUE")
    assert match.verdict is Verdict.CONFIDENT
    assert match.candidates[0].on(Axis.SYSTEM).term == "Ser/Plas"


def test_the_laboratory_may_say_what_a_section_stands_for() -> None:
    catalogue = Catalogue(under("XQ7", "PROT", "GLUC"), specimens={"XQ7": "LCR"})
    prot = catalogue.analyses[0]
    assert catalogue.specimen_of(prot) == "XQ7"
    assert catalogue.of_specimen("xq7") == [one.key for one in catalogue.analyses]
    match = matched(catalogue, "PROT")
    assert match.candidates[0].on(Axis.SYSTEM).term == "CSF"
    assert match.reason is not Reason.UNREAD


def test_the_row_s_own_specimen_comes_before_its_section() -> None:
    rows = (replace(under("XQ7", "PROT")[0], specimen="Urines"),)
    catalogue = Catalogue(rows, specimens={"XQ7": "LCR"})
    assert catalogue.specimen_of(rows[0]) == "Urines"
    assert matched(catalogue, "PROT").candidates[0].on(Axis.SYSTEM).term == "Urine"
    assert catalogue.of_specimen("XQ7") == []
