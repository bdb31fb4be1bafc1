"""What a release's own names may be found by."""

from __future__ import annotations

from pathlib import Path

from catalog_io.lexicon_files import shipped_lexicon
from catalog_io.model_files import shipped_model, shipped_uses
from catalog_io.release_source import open_source
from matching.matcher import Matcher
from matching.terms.index import build
from tests.engine_examples import row
from tests.release_examples import HEADER, TABLE, as_csv, read_release, small_release, write_zip

CO2 = "2028-9,Carbon dioxide,SCnc,Pt,Ser/Plas,Qn,,CHEM,ACTIVE,CO2,Carbon dioxide [Moles/volume] in Serum,2.7,3,"
BREATH = (
    "29891-9,Carbon dioxide^post dose urea,PrThr,Pt,Stomach,Ord,,CHEM,ACTIVE,Hp,Helicobacter pylori [Presence],2,0,"
)
ORGANISM = "587-6,Helicobacter pylori,PrThr,Pt,XXX,Ord,,MICRO,ACTIVE,Hp,Helicobacter pylori [Presence] in XXX,2.7,0,"


def test_what_a_challenge_is_called_is_no_name_of_the_analyte_alone(tmp_path: Path) -> None:
    """A breath test is called "Helicobacter pylori": serum carbon dioxide is not."""
    rows = as_csv(HEADER, *(line.split(",") for line in (CO2, BREATH, ORGANISM)))
    with open_source(write_zip(tmp_path / "Loinc_2.78.zip", small_release() | {TABLE: rows})) as source:
        release = read_release(source)
    matcher = Matcher(release, build(release), shipped_lexicon(), shipped_model(), shipped_uses())
    assert [one.code for one in matcher.match(row("Helicobacter pylori")).candidates] == ["587-6"]
