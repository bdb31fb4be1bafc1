"""A term that is made for some people is not all that a row asks for which does not name them."""

from __future__ import annotations

from functools import cache

import pytest

from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model
from matching.axes import Axis
from matching.loinc import AXIS_COLUMNS, TERM_COLUMNS, LoincRelease
from matching.match import Agreement
from matching.matcher import Matcher
from matching.terms.columns import TextColumn
from matching.terms.index import build
from tests.engine_examples import row

EVERYBODY, BLACK = "33914-3", "48643-1"
NAMES = {
    EVERYBODY: "Glomerular filtration rate/1.73 sq M.predicted",
    BLACK: "Glomerular filtration rate/1.73 sq M.predicted.black",
}


@cache
def matcher() -> Matcher:
    shared = {"STATUS": "ACTIVE", "CLASS": "CHEM", "CLASSTYPE": "1", "ORDER_OBS": "Both"}
    axes = dict(zip(AXIS_COLUMNS[1:], ("ArVRat", "Pt", "Ser/Plas/Bld", "Qn", ""), strict=True))
    terms = [shared | axes | {"LOINC_NUM": code, "COMPONENT": name} for code, name in NAMES.items()]
    columns = {name: TextColumn.of(term.get(name, "") for term in terms) for name in TERM_COLUMNS}
    release = LoincRelease("2.80", columns)
    return Matcher(release, build(release), shipped_lexicon(), shipped_model(), {})


@pytest.mark.parametrize(("label", "level"), [("DFG estimé", Agreement.CLOSE), ("DFG estimé black", Agreement.EXACT)])
def test_the_component_agrees_as_far_as_the_row_names_them(label: str, level: Agreement) -> None:
    found = {one.code: one.on(Axis.COMPONENT).level for one in matcher().match(row(label, "mL/min/1,73m2")).candidates}
    assert found[BLACK] is level


def test_a_term_for_everybody_agrees_where_nobody_is_named() -> None:
    first, *_ = matcher().match(row("DFG estimé", "mL/min/1,73m2")).candidates
    assert (first.code, first.on(Axis.COMPONENT).level) == (EVERYBODY, Agreement.EXACT)
