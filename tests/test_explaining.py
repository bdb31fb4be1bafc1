"""What an explanation lists of a candidate beside the first one: all that differs, in figures that add up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matching.axes import Axes, Axis
from matching.catalogue import LocalAnalysis
from matching.loinc import LoincTerm, Translation
from matching.match import Candidate, Prior, PriorContribution
from tests.engine_examples import starter_matcher
from tests.test_wording_agreement import agreement
from tests.test_wording_reasons import proposed
from workbench.command_line.explaining import tell_candidate
from workbench.language import set_language, signed
from workbench.wording.agreement import said_by_row
from workbench.wording.axes import axis_value_told, translated_axes
from workbench.wording.weights import method_aside, total, total_words

pytestmark = pytest.mark.usefixtures("english")

COMMON = PriorContribution(Prior.COMMON, 1.89)


def weighed(candidate: Candidate, component: float, *priors: PriorContribution) -> Candidate:
    first, *others = candidate.axes
    return replace(candidate, axes=(replace(first, contribution=component), *others), priors=priors)


def told(candidate: Candidate, beside: Candidate, capsys: pytest.CaptureFixture[str]) -> list[str]:
    tell_candidate(candidate, starter_matcher().release, "2. ", beside)
    return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]


def test_another_weight_is_told_although_the_words_are_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(weighed(proposed(), 10.87), weighed(proposed(), 11.47), capsys)
    assert any(line.startswith("Component") and line.endswith("+10.87") for line in lines)
    same = told(weighed(proposed(), 11.47), weighed(proposed(), 11.474), capsys)
    assert not any(line.startswith("Component") for line in same)


def test_what_counts_for_the_first_alone_is_told_as_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(weighed(proposed(), 11.0), weighed(proposed(), 11.0, COMMON), capsys)
    assert "How usual the test is +0.00" in lines
    assert not any(
        "usual" in line for line in told(weighed(proposed(), 1.0, COMMON), weighed(proposed(), 1.0, COMMON), capsys)
    )


def test_the_weights_add_up_to_the_sum_beside_the_probability(capsys: pytest.CaptureFixture[str]) -> None:
    one = weighed(proposed(sure=0.92), 11.474, COMMON, PriorContribution(Prior.SIBLINGS, -1.504))
    assert total(one) == pytest.approx(11.47 + 1.89 - 1.5)
    assert "probability of being right: 92.0% · sum of the weights: +11.86" in told(one, proposed(), capsys)


def test_a_nought_has_no_minus_and_french_figures_have_a_comma() -> None:
    assert signed(-0.001) == "+0.00"
    set_language("fr")
    assert signed(-1.5) == "−1,50"


def test_why_twins_of_near_sums_are_not_equally_probable() -> None:
    first = weighed(proposed(sure=0.98), 17.4)
    twin = weighed(proposed(agreement(Axis.METHOD, proposed().axes[5].level, "", "IA"), code="1-8"), 17.1)
    assert "for either of the two" in method_aside(twin, first)
    assert method_aside(first, first) == ""
    assert method_aside(replace(first, code="1-8"), first) == ""  # its axes are the same, the method too
    assert method_aside(weighed(twin, 12.0), first) == ""  # the sums themselves say why
    elsewhere = proposed(agreement(Axis.SYSTEM, proposed().axes[3].level, "", "Urine"), code="1-8")
    assert method_aside(weighed(elsewhere, 17.1), first) == ""


def test_a_sum_is_told_in_words() -> None:
    assert total_words(weighed(proposed(), 17.4)) == "sum of the weights: +17.40"


def test_a_translation_says_nothing_of_a_method_that_the_term_does_not_have() -> None:
    french = Axes("Volume globulaire moyen", "", "", "", "", "Comptage automate")
    translation = Translation("fr-FR", french, "", "", ())
    term = LoincTerm("30428-7", Axes.parse("MCV:EntVol:Pt:RBC:Qn:"), translations=(translation,))
    set_language("fr")
    assert translated_axes(term).get(Axis.METHOD, "") == ""
    assert translated_axes(term)[Axis.COMPONENT] == "Volume globulaire moyen"
    assert axis_value_told(Axis.METHOD, "") == ""


@pytest.mark.parametrize(
    ("said", "axis", "words"),
    [
        ({"unit": "G/L"}, Axis.PROPERTY, "“G/L” · number concentration"),
        ({"chapter": "Sérologie"}, Axis.SCALE, "“Sérologie” · ordinal or nominal"),
    ],
)
def test_what_a_unit_or_a_bench_may_mean_is_told(said: dict[str, str], axis: Axis, words: str) -> None:
    first = starter_matcher().match(LocalAnalysis(code="X", label="Leucocytes", **said)).candidates[0]
    assert said_by_row(first.on(axis)) == words
