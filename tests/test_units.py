"""Units as laboratories write them, and what each says of property, time and field."""

from __future__ import annotations

import pytest

from matching.words.units import read_unit, unit_in_label


@pytest.mark.parametrize(
    ("written", "properties"),
    [
        ("g/L", {"MCnc"}),
        ("g/dl", {"MCnc"}),
        ("µmol/L", {"SCnc"}),
        ("μmol/l", {"SCnc"}),
        ("ΜMOL/L", {"SCnc"}),  # the Greek capital, as a system writes it that puts all in capitals
        ("mmol/l", {"SCnc"}),
        ("mEq/L", {"SCnc"}),
        ("UI/L", {"CCnc", "ACnc"}),
        ("mUI/mL", {"ACnc", "CCnc"}),
        ("mIE/l", {"ACnc", "CCnc"}),  # internationale Einheiten
        ("kUA/L", {"ACnc"}),
        ("G/L", {"NCnc", "MCnc"}),  # giga or grams
        ("T/L", {"NCnc"}),
        ("/mm3", {"NCnc"}),
        ("10^3/µL", {"NCnc"}),
        ("x10⁹/L", {"NCnc"}),
        ("mille/mm3", {"NCnc"}),
        ("fL", {"EntVol", "Vol"}),
        ("pg", {"Mass", "EntMass"}),
        ("sec", {"Time"}),
        ("mm/h", {"Vel"}),
        ("mmHg", {"PPres", "Pres"}),
        ("mOsm/kg", {"Osmol"}),
        ("ng/L FEU", {"MCnc"}),
        ("1/", {"Titr"}),
        ("UFC/mL", {"NCnc"}),
        ("MICROMOL/L", {"SCnc"}),
        ("nanog/mL", {"MCnc"}),
        ("mg %", {"MCnc"}),  # per 100 mL
        ("mL/min", {"VRat"}),
        ("ml/mn/1,73m²", {"ArVRat", "VRatArea"}),
        ("par mm3", {"NCnc"}),
        ("INR", {"RelTime"}),
        ("nmol/h/mg", {"CCnt"}),
        ("millions/éjaculat", {"Num"}),
        ("‰", {"NFr", "MFr", "SFr", "CFr", "VFr", "NRto", "MRto", "SRto", "Ratio"}),
        ("pour mille", {"NFr", "MFr", "SFr", "CFr", "VFr", "NRto", "MRto", "SRto", "Ratio"}),
    ],
)
def test_a_unit_allows_a_set_of_properties(written: str, properties: set[str]) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert unit.exact == properties


@pytest.mark.parametrize("written", ["mmol/24h", "mmol/24 h", "mmol/(24.h)", "mmol/j", "g/24H", "g/jour"])
def test_a_day_below_the_line_is_the_time_aspect(written: str) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert unit.time == "24H"
    assert not unit.exact & {"MCnc", "SCnc"}


def test_grams_per_litre_are_no_count_and_giga_per_litre_may_be_grams_in_capitals() -> None:
    either, grams = read_unit("G/L"), read_unit("g/L")
    assert either is not None
    assert grams is not None
    assert "NCnc" not in grams.exact | grams.close
    assert either.exact == grams.exact | {"NCnc"}


def test_picograms_alone_are_what_a_cell_holds_and_milligrams_may_have_lost_their_volume() -> None:
    cell, lost = read_unit("pg"), read_unit("mg")
    assert cell is not None
    assert lost is not None
    assert "MCnc" not in cell.exact | cell.close
    assert "MCnc" in lost.close


def test_a_named_denominator_is_kept() -> None:
    unit = read_unit("mg/mmol créat")
    assert unit is not None
    assert unit.per == "creatinine"


@pytest.mark.parametrize(
    ("written", "field"), [("/champ", "HPF"), ("/hpf", "HPF"), ("/GF", "HPF"), ("#/lpf", "LPF"), ("/mL", "")]
)
def test_a_microscope_field_is_told(written: str, field: str) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert unit.field == field


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("G/L", "10*9/L"),
        ("10^3/mm3", "G/L"),
        ("µmol/l", "umol/L"),
        ("UI/L", "[IU]/L"),
        ("g/j", "g/24h"),
        ("M/MM3", "10*12/L"),
        ("millions/mm3", "T/L"),
        ("K/µL", "G/L"),
        ("mille/mm3", "giga/L"),
        ("[g/L]", "g/L"),
        ("µmol.L-1", "µmol/L"),  # as physicists write it
        ("mmol.L⁻¹", "mmol/L"),
        ("10^9.L-1", "G/L"),
        ("mL.min-1.1,73m-2", "mL/min/1,73m2"),
    ],
)
def test_spellings_of_one_unit_are_one(one: str, other: str) -> None:
    first, second = read_unit(one), read_unit(other)
    assert first is not None
    assert second is not None
    assert first.canonical == second.canonical


@pytest.mark.parametrize("written", ["", "N/A", "Pos/Neg", "voir texte"])
def test_what_is_no_unit_says_nothing(written: str) -> None:
    assert read_unit(written) is None


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("Albumine (g/L)", "g/L"),
        ("PN NEUTRO %", "%"),
        ("% CD4", "% "),
        ("%PNN", "%"),
        ("Leucocytes (10*9/L)", "10*9/L"),
        ("CREAT U mg/24h", "mg/24h"),
        ("Calcium [mmol/L]", "mmol/L"),
        ("Toxo IgG [IU]/mL", "[IU]/mL"),
        ("ADN VHB log UI/mL", "log UI/mL"),
        ("ARN VIH (log10 copies/mL)", "log10 copies/mL"),
        ("CV VHC Log (UI/mL)", "Log (UI/mL"),
    ],
)
def test_a_unit_inside_a_label_is_a_unit(label: str, written: str) -> None:
    found = unit_in_label(label)
    assert found is not None
    unit, start, end = found
    assert label[start:end] == written
    assert unit.exact


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("mm3", {"NCnc"}),  # cells in one
        ("µL", {"NCnc"}),
        ("mL", {"Vol", "EntVol"}),
        ("mL/dL", {"VFr"}),
        ("parasites/µL", {"NCnc"}),
        ("Ct", {"ThreshNum"}),
        ("DO", {"OD"}),
    ],
)
def test_a_unit_that_laboratories_write_in_short(written: str, exact: set[str]) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert unit.exact == exact


@pytest.mark.parametrize("label", ["LBA culture (seuil 10^4 UFC/mL)", "Bactériurie > 10^3 UFC/mL"])
def test_a_limit_in_a_label_is_no_unit_of_its_result(label: str) -> None:
    assert unit_in_label(label) is None


@pytest.mark.parametrize("label", ["Rapport albumine/globulines", "VIH 1/2", "HSV 1/2 LCR", "HPV 16/18 LCR", "IgG/IgM"])
def test_a_slash_between_words_is_no_unit(label: str) -> None:
    assert unit_in_label(label) is None


def test_nothing_is_counted_in_giga_a_day() -> None:
    day = read_unit("G/24H")
    assert day is not None
    assert "MRat" in day.exact


@pytest.mark.parametrize(
    ("written", "exact"), [("log UI/mL", {"LaCnc"}), ("log10 copies/mL", {"LnCnc"}), ("log", {"LnCnc", "LaCnc", "Log"})]
)
def test_a_logarithm_is_no_concentration_and_says_of_what_it_is(written: str, exact: set[str]) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert unit.exact == exact
    assert not {"NCnc", "ACnc"} & (unit.exact | unit.close)


@pytest.mark.parametrize("written", ["M/T", "T/témoin", "malade/témoin", "ratio M/T"])
def test_a_patient_s_time_over_a_control_s_is_a_ratio(written: str) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert "RelTime" in unit.exact


@pytest.mark.parametrize("written", ["S/CO", "s/co ratio", "Index (S/CO)", "DO/VS"])
def test_a_signal_over_its_cutoff_is_an_index(written: str) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert {"ACnc", "RelACnc"} <= unit.exact


@pytest.mark.parametrize("unit", ["µg.h/L", "mg*h/L", "h.mg/L", "ng h/mL"])
def test_the_area_under_a_curve_is_no_concentration(unit: str) -> None:
    read = read_unit(unit)
    assert read is not None
    assert read.exact == {"TmMCnc", "TmSCnc"}


@pytest.mark.parametrize("written", ["µmol/g Hb", "µmol/gHb", "µmol/g Hgb"])
def test_moles_by_the_gram_of_haemoglobin_are_no_moles_by_the_mole(written: str) -> None:
    unit = read_unit(written)
    assert unit is not None
    assert (unit.canonical, unit.per) == ("umol/g", "hemoglobin")
    assert "SCnt" in unit.exact
