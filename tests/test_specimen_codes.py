"""A laboratory's own codes of specimens are read by their pieces, and what nobody understands is never sure."""

from __future__ import annotations

import pytest

from matching.axes import Axis
from matching.match import Reason, Verdict
from matching.words.specimen_codes import apart
from tests.engine_examples import reading, row, starter_matcher

KNOWN = frozenset({"SG", "CAP", "LCR", "LQ", "SEL", "SELL", "URE"})


@pytest.mark.parametrize(
    ("code", "pieces"),
    [
        ("SGCAP", ("SG CAP", True)),
        ("SGCAP2", ("SG CAP", True)),
        ("LCRST", ("LCR", False)),  # whatever else it says
        ("SELL1", ("SELL", True)),  # the longest
        ("UCH24", ("U 24", False)),
        ("UMIC", ("U", False)),
        ("UREX", ("URE", False)),  # no urine
        ("SG2", ("SG", True)),
        ("LQX", ("", False)),  # two letters alone tell too little
        ("Sang", ("", False)),  # a word
        ("XQZ", ("", False)),
    ],
)
def test_a_code_is_put_apart_into_pieces_that_are_known(code: str, pieces: tuple[str, bool]) -> None:
    assert apart(code, KNOWN.__contains__) == pieces


@pytest.mark.parametrize(
    ("code", "specimen"),
    [("LCRXX", "CSF"), ("SGCAP", "BldC"), ("UMIX", "Urine"), ("LQPL", "Plr fld"), ("PNASC", "Periton fld")],
)
def test_the_specimen_of_such_a_code_is_found(code: str, specimen: str) -> None:
    found = reading(Axis.SYSTEM, "LDH", "U/L", code)
    assert found is not None
    assert found.best == specimen


@pytest.mark.parametrize(
    ("code", "told"),
    [("LCRXX", Verdict.WEAK), ("XQZ", Verdict.WEAK), ("01", Verdict.WEAK), ("-", Verdict.CONFIDENT)],
)
def test_a_row_is_sure_only_of_a_specimen_that_is_understood_or_of_none(code: str, told: Verdict) -> None:
    assert starter_matcher().match(row("FERRITINE", "µg/L", code)).verdict is told


def test_a_code_without_a_name_is_read_and_quoted_like_one() -> None:
    assert reading(Axis.SYSTEM, "LDH", "U/L", specimen_code="SGCAP").best == "BldC"
    match = starter_matcher().match(row("ALAT", "U/L", specimen_code="XQZ"))
    assert (match.verdict, match.reason) == (Verdict.WEAK, Reason.UNREAD)
    assert match.candidates[0].on(Axis.SYSTEM).evidence == ("XQZ",)


def test_a_label_that_names_the_specimen_needs_no_column() -> None:
    match = starter_matcher().match(row("Sodium urinaire", "mmol/L", "XQZ"))
    assert match.verdict is Verdict.CONFIDENT
    assert starter_matcher().match(row("Sodium", "mmol/L", "XQZ")).reason in {Reason.UNREAD, Reason.MISSING_AXIS}
