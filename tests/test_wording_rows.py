"""The fields of a row of the catalogue, in words."""

from __future__ import annotations

from dataclasses import replace

from matching.catalogue import LocalAnalysis
from matching.curation.diff import meant_otherwise
from workbench.language import set_language
from workbench.wording.rows import change_words, context_words

ROW = LocalAnalysis(code="NA", label="Sodium", unit_code="MMOL", specimen_code="SER")


def test_a_code_is_told_where_a_unit_or_a_specimen_has_no_words() -> None:
    set_language("en")
    after = replace(ROW, unit_code="MOL", specimen="Urine")
    assert change_words(ROW, after, meant_otherwise(ROW, after)) == "Unit: MMOL → MOL · Specimen: SER → Urine"
    assert context_words(ROW) == "SER · MMOL"
