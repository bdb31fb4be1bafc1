"""Rows that are no analysis, though they name one."""

from __future__ import annotations

import pytest

from tests.engine_examples import row, starter_matcher


@pytest.mark.parametrize("label", ["***** HEMOGRAMME *****", "--- Urines ---", "=== BILAN LIPIDIQUE ==="])
def test_a_framed_title_is_no_analysis(label: str) -> None:
    assert starter_matcher().profile(row(label)).is_heading


def test_signs_alone_frame_nothing() -> None:
    assert not starter_matcher().profile(row("***HEMOGLOBINE***", "g/dL")).is_heading
    assert not starter_matcher().profile(row("--> Sodium")).is_heading


@pytest.mark.parametrize("label", ["CQ niveau 2 glycémie", "CALIBRATEUR CREAT ENZ", "EEQ sodium", "Sodium QC level 1"])
def test_a_quality_control_is_no_analysis_whatever_it_measures(label: str) -> None:
    assert starter_matcher().profile(row(label, "mmol/L")).is_heading
    assert not starter_matcher().profile(row("TP témoin", "s")).is_heading  # a result of every prothrombin time


def test_a_heading_about_an_exam_is_no_analysis() -> None:
    assert starter_matcher().profile(row("Renseignements cliniques ECBU")).is_heading
    assert not starter_matcher().profile(row("ECBU")).is_heading
