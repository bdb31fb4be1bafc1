"""The engine's promises: right at the top, honest about doubt, the same answer every time, a reason for every score."""

from __future__ import annotations

from itertools import pairwise

import pytest

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.components import common_component, meaning_words
from matching.curation.memory import Memory, Remembered
from matching.match import Agreement, Match, Prior, Reason, Verdict
from matching.ranking.compare import COMPARISONS, method_levels, system_levels
from matching.ranking.figures import LEVEL_STEPS, NAMES
from matching.reading.readings import Reading, Source
from matching.reading.surroundings import Surroundings
from matching.terms.index import Vocabulary
from tests.engine_examples import row, starter_matcher


def first(*said: str, **others: str) -> str:
    return starter_matcher().match(row(*said, **others)).candidates[0].code


@pytest.mark.parametrize(
    ("label", "unit", "code"),
    [
        ("SODIUM", "mmol/L", "2951-2"),
        ("CREATININE", "µmol/L", "14682-9"),
        ("CREATININE", "mg/L", "2160-0"),
        ("GB", "G/L", "6690-2"),
        ("VGM", "fL", "787-2"),
        ("PN NEUTROPHILES", "%", "770-8"),
        ("TSH US", "mUI/L", "3016-3"),
        ("CRP", "mg/L", "1988-5"),
        ("T.P.", "%", "5894-1"),
        ("ASAT (TGO)", "UI/L", "1920-8"),
        ("PAL", "UI/L", "6768-6"),
    ],
)
def test_everyday_french_rows_have_the_right_code_first(label: str, unit: str, code: str) -> None:
    assert first(label, unit) == code


def test_the_unit_decides_between_mole_and_mass() -> None:
    assert first("Glucose", "mmol/L", "Sérum") != first("Glucose", "g/L", "Sérum")


def test_the_specimen_decides_between_serum_and_urine() -> None:
    release = starter_matcher().release
    assert release.term(first("Sodium", "mmol/L", "Urines")).axes.system == "Urine"
    assert release.term(first("Sodium", "mmol/L", "Sérum")).axes.system == "Ser/Plas"


def test_the_same_row_always_gets_the_same_answer() -> None:
    rows = [row("Ferritine", "µg/L"), row("Ac anti-HBs", "mUI/mL"), row("Xyz inconnu")]
    matcher = starter_matcher()
    assert [matcher.match(one) for one in rows] == list(matcher.match_all(rows))
    assert matcher.match(rows[0]).engine == matcher.version


def test_every_candidate_tells_its_six_axes_and_its_score_as_a_sum() -> None:
    matcher = starter_matcher()
    analysis = row("Sodium", "mmol/L", "Sérum")
    match = matcher.match(analysis)
    for candidate in match.candidates:
        assert [one.axis for one in candidate.axes] == list(Axis)
        assert 0 <= candidate.confidence <= match.candidates[0].confidence <= 1
    sums = [
        sum(one.contribution for one in candidate.axes) + sum(prior.contribution for prior in candidate.priors)
        for candidate in match.candidates
    ]
    # contributions are rounded to three places, so equal scores may stand either way
    assert all(one >= other - 0.02 for one, other in pairwise(sums))


@pytest.mark.parametrize(
    ("label", "unit", "specimen"),
    [
        ("Hémoglobine glyquée", "mmol/mol", "Sang"),
        ("VS", "mm", "Sang"),
        ("Sodium", "mmol/L", "Sérum"),
        ("CDT", "%", ""),
    ],
)
def test_what_the_row_says_is_the_same_beside_every_candidate(label: str, unit: str, specimen: str) -> None:
    candidates = starter_matcher().match(row(label, unit, specimen)).candidates
    for place, _ in enumerate(Axis):
        assert len({(one.axes[place].local, one.axes[place].evidence) for one in candidates}) == 1


def test_a_row_says_one_value_or_leaves_it_to_its_own_words() -> None:
    def said(axis: Axis, *words: str) -> tuple[str, tuple[str, ...]]:
        one = starter_matcher().match(row(*words)).candidates[0].axes[list(Axis).index(axis)]
        return one.local, one.evidence

    assert said(Axis.PROPERTY, "Sodium", "mmol/L") == ("SCnc", ("mmol/L",))
    assert said(Axis.PROPERTY, "Transferrine", "%") == ("", ("%",))  # a fraction of anything
    assert said(Axis.SYSTEM, "Sodium", "mmol/L", "Sérum")[0] == "Ser/Plas"  # serum or plasma: one thing on a form


def test_a_unit_that_fits_two_terms_of_one_component_is_told_to_leave_them_open() -> None:
    candidates = starter_matcher().match(row("Coefficient de saturation de la transferrine", "%", "Sérum")).candidates
    fitting = {one.axes[1].term for one in candidates if one.axes[0].term == candidates[0].axes[0].term}
    assert {"MFr", "SFr"} <= fitting
    assert {one.axes[1].local for one in candidates} == {"MFr|SFr"}


def test_agreement_never_lowers_a_score() -> None:
    weights = starter_matcher().model.weights
    assert set(weights) <= set(NAMES)
    assert all(weight <= 0 if name.startswith("-") else weight >= 0 for name, weight in weights.items())


@pytest.mark.parametrize("axis", COMPARISONS)
def test_what_a_row_says_weighs_no_less_than_what_is_assumed_of_it(axis: Axis) -> None:
    weights = starter_matcher().model.weights
    said = sum(weights.get(f"{axis.value}_{step}", 0.0) for step, _ in LEVEL_STEPS)
    assert said >= weights.get(f"{axis.value}_assumed", 0.0)


def test_a_conflict_on_the_unit_is_never_confident() -> None:
    # hematocrit has no molar term: whatever comes first contradicts the unit
    match = starter_matcher().match(row("Hématocrite", "mmol/L", "Sang total"))
    assert match.verdict is not Verdict.CONFIDENT
    assert match.candidates[0].axes[list(Axis).index(Axis.PROPERTY)].level is Agreement.CONFLICT


def test_a_row_that_says_little_is_not_confident_and_the_question_is_asked() -> None:
    match = starter_matcher().match(row("Glucose"))
    assert match.verdict is Verdict.AMBIGUOUS
    assert match.axis is not None
    assert len(match.question) > 1


def test_a_row_that_is_no_analysis_gets_no_proposal_verdict() -> None:
    match = starter_matcher().match(row("COMMENTAIRE"))
    assert (match.verdict, match.reason) == (Verdict.NONE, Reason.NOT_AN_ANALYSIS)


def test_a_row_of_unknown_words_is_never_more_than_weak() -> None:
    assert starter_matcher().match(row("Zzqx wvk")).verdict in (Verdict.NONE, Verdict.WEAK)


def test_why_not_this_code() -> None:
    matcher = starter_matcher()
    candidate = matcher.explain(row("Sodium", "mmol/L", "Sérum"), "2955-3")
    assert candidate.axes[list(Axis).index(Axis.SYSTEM)].level is Agreement.CONFLICT
    with pytest.raises(KeyError):
        matcher.explain(row("Sodium"), "99999-9")


def test_memory_is_evidence_with_its_source_and_nothing_silent() -> None:
    matcher = starter_matcher()
    analysis = row("ZX SPECIAL 12", "mmol/L")
    around = Surroundings(memory=Memory([Remembered("ZX SPECIAL 12", "mmol/L", "", "2951-2", 3, "projet A")]))
    found = matcher.match(analysis, around=around).candidates[0]
    assert found.code == "2951-2"
    remembered = [prior for prior in found.priors if prior.prior is Prior.MEMORY]
    assert [prior.evidence for prior in remembered] == ["projet A ×3"]


def test_what_memory_alone_puts_first_is_doubtful_and_says_what_it_is_over() -> None:
    matcher = starter_matcher()

    def remembered(label: str, unit: str, code: str) -> Match:
        memory = Memory([Remembered(label, unit, "Sérum", code, 3, "projet A")])
        return matcher.match(row(label, unit, "Sérum"), around=Surroundings(memory=memory))

    assert remembered("Sodium", "mmol/L", "2951-2").verdict is Verdict.CONFIDENT
    first, second = (one.code for one in matcher.match(row("Glucose", "", "Sérum")).candidates[:2])
    match = remembered("Glucose", "", second)
    assert match.candidates[0].code == second
    assert (match.verdict, match.reason, match.rival) == (Verdict.WEAK, Reason.REMEMBERED, first)
    assert match.candidates[0].confidence <= 0.7


def test_a_refused_code_is_not_proposed_again_for_the_row() -> None:
    matcher = starter_matcher()
    analysis = row("Sodium", "mmol/L", "Sérum")
    best = matcher.match(analysis).candidates[0].code
    around = Surroundings(rejected={analysis.key: frozenset({best})})
    assert best not in {candidate.code for candidate in matcher.match(analysis, around=around).candidates}


def test_deprecated_terms_are_never_proposed() -> None:
    matcher = starter_matcher()
    for label in ("Lactate déshydrogénase", "Glucose", "Plomb"):
        for candidate in matcher.match(LocalAnalysis(code="X", label=label)).candidates:
            assert matcher.release.term(candidate.code).status.value != "DEPRECATED"


def test_a_ratio_is_not_the_ratio_upside_down() -> None:
    first = starter_matcher().match(row("Rapport protéines/créatinine", "mg/mmol", "Urines")).candidates[0]
    assert first.axes[0].term.startswith("Protein")


def test_a_common_name_finds_what_the_component_says_otherwise() -> None:
    index = starter_matcher().index
    named = index.cores_named(meaning_words("25-hydroxyvitamin D3"))
    components = [starter_matcher().release.columns["COMPONENT"][index.terms_of_core[core][0]] for core in named]
    assert "Calcidiol" in components


@pytest.mark.parametrize(
    ("name", "analyte"),
    [
        ("Apple IgE Ab [Units/volume] in Serum", "Apple IgE Ab"),
        ("Hemoglobin A1c/Hemoglobin.total in Blood by HPLC", "Hemoglobin A1c"),
        ("Cholesterol in HDL [Mass/volume] in Serum or Plasma", "Cholesterol in HDL"),
        ("pH of Blood", "pH"),
        ("Glucose [Mass/volume] in Serum or Plasma --2 hours post meal", "Glucose"),
        ("Prothrombin time (PT)", "Prothrombin time (PT)"),
    ],
)
def test_the_analyte_is_what_a_common_name_begins_with(name: str, analyte: str) -> None:
    assert common_component(name) == analyte


@pytest.mark.parametrize("label", ["Rapport albumine/créatinine", "GLYCEMIE", "Repas", "Ferritine"])
def test_the_verdict_does_not_depend_on_how_many_are_shown(label: str) -> None:
    whole, short = (starter_matcher().match(row(label), top=top) for top in (20, 1))
    assert (short.verdict, short.axis, short.question) == (whole.verdict, whole.axis, whole.question)
    assert len(short.candidates) <= 1


def test_a_billing_line_gets_no_nearest_analyte() -> None:
    assert starter_matcher().match(row("Forfait de prise en charge pré-analytique")).candidates == ()


@pytest.mark.parametrize(
    ("label", "time"),
    [("GLYCEMIE T60 (HGPO 75G)", "1H"), ("HGPO Glycémie 120 min", "2H"), ("GLYCEMIE T120 (HGPO)", "2H")],
)
def test_the_hour_that_a_row_names_goes_before_the_test_it_belongs_to(label: str, time: str) -> None:
    ways = starter_matcher().profile(row(label)).challenges
    assert ways
    assert all(way[0] == time[0] for way in ways)


def test_a_clearance_needs_blood_and_urine_and_either_may_be_named() -> None:
    said = Reading({"Urine": Agreement.EXACT}, ("U24",), Source.COLUMN)
    levels = system_levels(Vocabulary(("Urine+Ser/Plas", "Urine", "Ser/Plas", "Stool")), said)
    assert levels.tolist() == [Agreement.CLOSE, Agreement.EXACT, Agreement.CONFLICT, Agreement.CONFLICT]


def test_a_row_whose_label_names_another_specimen_than_its_column_is_never_sure() -> None:
    assert starter_matcher().match(row("Sodium", "mmol/L", "Sérum")).verdict is Verdict.CONFIDENT
    torn = starter_matcher().match(row("Sodium urinaire", "mmol/L", "Sérum"))
    assert (torn.verdict, torn.reason, torn.axis) == (Verdict.WEAK, Reason.TORN, Axis.SYSTEM)
    assert torn.candidates[0].axes[3].evidence == ("Sérum",)
    assert torn.candidates[0].axes[3].against == ("Sodium urinaire",)


def test_sputum_or_bronchial_is_a_place_for_either() -> None:
    said = Reading({"Sputum": Agreement.EXACT}, ("Crachat",), Source.COLUMN)
    levels = system_levels(Vocabulary(("Sputum/Bronchial", "Nph")), said)
    assert levels.tolist() == [Agreement.CLOSE, Agreement.CONFLICT]


def test_what_leaves_open_of_which_part_or_vessel_is_neither_right_nor_wrong() -> None:
    capillary = Reading({"BldC": Agreement.EXACT}, ("Sang capillaire",), Source.COLUMN)
    assert system_levels(Vocabulary(("Bld", "", "BldA")), capillary).tolist() == [
        Agreement.UNKNOWN,
        Agreement.UNKNOWN,
        Agreement.CONFLICT,
    ]
    plasma = Reading({"Ser/Plas": Agreement.EXACT, "Plas": Agreement.EXACT}, ("Plasma",), Source.COLUMN)
    assert system_levels(Vocabulary(("PPP",)), plasma).tolist() == [Agreement.CLOSE]
    anal = Reading({"Anal": Agreement.EXACT}, ("Ecouvillon anal",), Source.COLUMN)
    assert system_levels(Vocabulary(("Rectum",)), anal).tolist() == [Agreement.CLOSE]


def test_a_term_that_holds_no_word_of_the_row_is_no_likelier_than_its_letters_are_alike() -> None:
    assert starter_matcher().match(row("Potaxal", "mmol/L", "Sérum")).candidates[0].confidence < 0.45


def test_what_grows_is_no_nucleic_acid() -> None:
    level = starter_matcher().explain(row("SARS-CoV-2, culture"), "94500-6").axes[0].level
    assert level is Agreement.CONFLICT


@pytest.mark.parametrize("label", ["GH, hyperglycémie provoquée T60 min", "GH T60 après HGPO 75 g", "GH, HGPO T60"])
def test_a_test_beside_a_named_analyte_is_only_its_circumstance(label: str) -> None:
    """What is given is glucose, what is measured is growth hormone."""
    slots = {slot.words: slot.is_circumstance for slot in starter_matcher().profile(row(label)).slots if slot.weight}
    assert not slots.pop("gh")
    assert all(slots.values())
    assert starter_matcher().explain(row(label, "µg/L"), "1507-3").axes[0].level < Agreement.EXACT


def test_another_dose_of_a_challenge_is_another_component() -> None:
    level = {
        dose: starter_matcher().explain(row(f"Test O'Sullivan {dose} g - glycémie 1h", "g/L"), "1507-3").axes[0].level
        for dose in (50, 75)
    }
    assert level == {50: Agreement.CLOSE, 75: Agreement.EXACT}


def test_another_moment_of_a_challenge_says_little() -> None:
    moments = {
        label: starter_matcher().explain(row(label, "g/L"), "1507-3").axes[0].contribution
        for label in ("HGPO 75 g glycémie T60", "HGPO 75 g glycémie T120")
    }
    assert moments["HGPO 75 g glycémie T60"] > moments["HGPO 75 g glycémie T120"] + 3


def test_a_ratio_is_not_the_analyte_alone() -> None:
    matcher = starter_matcher()
    ratio, alone = (matcher.explain(row("RAPPORT CHOL TOTAL/HDL"), code) for code in ("9830-1", "2085-9"))
    assert ratio.score > alone.score


def test_a_word_that_analyte_and_divisor_share_counts_once() -> None:
    """Hemoglobin A1c/Hemoglobin.total says hemoglobin twice: that makes it no better a match for haemoglobin F."""
    other, same = (
        starter_matcher().explain(row(label, "%"), "4548-4").axes[0].contribution for label in ("Hb F", "Hb A1c")
    )
    assert other < same / 2


def test_methods_are_compared_by_what_was_said_not_by_what_is_near_it() -> None:
    said = Reading({"Aerobic culture": Agreement.EXACT, "Culture": Agreement.CLOSE}, ("aérobie",), Source.LABEL)
    levels = method_levels(Vocabulary(("Aerobic culture", "Culture", "Anaerobic culture", "")), said).tolist()
    assert levels == [Agreement.EXACT, Agreement.CLOSE, Agreement.CONFLICT, Agreement.ASSUMED]


def test_how_little_a_method_finds_is_another_matter_than_how_it_works() -> None:
    said = Reading({"IA": Agreement.EXACT}, ("Immunoturbidimétrie",), Source.COLUMN)
    assert method_levels(Vocabulary(("High sensitivity", "Detection limit <= 1.0 mg/L", "IF")), said).tolist() == [
        Agreement.UNKNOWN,
        Agreement.UNKNOWN,
        Agreement.CONFLICT,
    ]


def test_an_inr_is_calculated_from_a_clotting_time() -> None:
    said = Reading({"Calculated": Agreement.EXACT}, ("Calcul",), Source.COLUMN)
    assert method_levels(Vocabulary(("Coag", "IA")), said).tolist() == [Agreement.CLOSE, Agreement.CONFLICT]
    optical = Reading({"IA": Agreement.EXACT}, ("ELISA",), Source.COLUMN)
    assert method_levels(Vocabulary(("Coag",)), optical).tolist() == [Agreement.CONFLICT]


def test_a_blood_counter_is_a_flow_cytometer_of_which_loinc_says_otherwise() -> None:
    said = Reading({"Flow cytometry": Agreement.EXACT}, ("Cytométrie en flux",), Source.COLUMN)
    assert method_levels(Vocabulary(("Automated count", "Manual count")), said).tolist() == [
        Agreement.UNKNOWN,
        Agreement.CONFLICT,
    ]


def test_of_two_types_that_a_name_means_together_one_alone_is_not_said() -> None:
    both, one = (starter_matcher().explain(row("HSV IgG"), code).axes[0].contribution for code in ("36921-5", "5209-2"))
    assert one < both - 0.5
