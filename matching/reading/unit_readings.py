"""What a row's unit says of the axes, from its column or from inside its label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from matching.axes import Axis
from matching.catalogue import LocalAnalysis
from matching.match import Agreement, Deduced
from matching.reading.readings import Draft, Reading, Source
from matching.reading.slots import Slot
from matching.words.quoting import quote
from matching.words.units import Unit, read_unit, unit_in_label

_RATES = {"Mass": "MRat", "Sub": "SRat"}  # of an amount in a time
_AMOUNT = re.compile(r"[mµunp]?(?:g|mol|l|ui|iu)s?\s?/\s?\w", re.I)
_AMOUNT_OF = re.compile(r"([mµunp]?mol|[mµuk]?UI)\s?/", re.I)  # no abbreviation of a name is written like these
_RELATIVE = frozenset({"Ratio", "RelTime", "MoM", "Zscore"})
_AMOUNTS = frozenset({"MCnc", "SCnc", "CCnc", "ACnc", "NCnc", "Time"})
_MULTIPLES = frozenset({"MoM", "Zscore"})
_CONCLUSIONS = frozenset({"Imp", "Score"})
_UNMEASURED = frozenset({"Imp", "Aper", "Geno", "Morph", "Seq"})  # what no unit is of
_DAY = "24H"
_A_WORD_TOO = "ratio"  # "DRVVT dépistage ratio"
_WORDS = re.compile(r"ratio|rapport|malade|patient|temoin|témoin", re.I)  # a unit that nobody would write as one
_BLOOD_COUNTS = frozenset({"10*9/l", "10*12/l"})  # nothing but blood is counted in giga or tera per litre
# what the mass is that of, where a unit says it: D-dimers, or the fibrinogen that they come from
_MASS_OF = re.compile(r"[ {(\[]*\b(FEU|DDU)\b[ })\]]*", re.I)
_LEUKOCYTES = ("Neutrophils", "Eosinophils", "Basophils", "Lymphocytes", "Monocytes")
_DIFFERENTIAL = frozenset(f"{cell}/100 leukocytes" for cell in _LEUKOCYTES)  # of blood, if no fluid is named
_CELLS_ALONE = (["Leukocytes"], ["Erythrocytes"])
_URINE_COUNT = "/ml"
_COLONIES = re.compile(r"ufc|cfu")
# what LOINC's names of cells begin with, stemmed
_CELLS = tuple(
    "leukocyt erythrocyt platelet neutrophil lymphocyt monocyt eosinophil basophil "
    "granulocyt polymorphonucl blast".split()
)


def read_row_unit(analysis: LocalAnalysis, draft: Draft) -> tuple[str, Unit | None, bool]:
    """The row's unit, from its columns or its label; the label with blanks where a unit stood that is no word; whether
    the row has another unit that measures something else."""
    label, written = _mass_of_apart(
        analysis.label, [part for part in (*analysis.unit.split("|"), analysis.unit_code) if part.strip()]
    )
    units = [found for part in written if (found := read_unit(part)) is not None]
    inside = unit_in_label(label)
    if inside is not None:
        found, start, end = inside
        said = label[start:end].casefold()
        if said != _A_WORD_TOO:
            label = label[:start] + " " * (end - start) + label[end:]
        units.append(replace(found, is_word=_WORDS.search(said) is not None))
    label = _without_units(label, written)
    if not units:
        if label.rstrip().endswith("#"):  # NEUT#: how haematology analysers tell the count from the percentage
            draft.add(Axis.PROPERTY, "NCnc", "#", Source.LABEL)
        return label, None, False
    unit = units[0]
    _add_unit(draft, unit, Source.UNIT)
    # "/24h" in the label beside g/24h says no other
    others = [
        other for other in units[1:] if not unit.exact & other.exact and not unit.canonical.endswith(other.canonical)
    ]
    for other in others:  # weaker than the first, so that what it says otherwise is told as a contradiction
        _add_unit(draft, other, Source.LABEL)
    # "rapport" and "index" are words too
    return label, unit, any("/" in other.canonical or other.canonical == "%" for other in others)


def _mass_of_apart(label: str, units: Sequence[str]) -> tuple[str, list[str]]:
    """``ng/mL FEU`` is a unit and a word of the analyte's name: the label with such words, and the units without."""
    told = [name for unit in units for name in _MASS_OF.findall(unit) if unit.strip().casefold() != name.casefold()]
    if not told:
        return label, list(units)
    return " ".join((label, *dict.fromkeys(told))), [_MASS_OF.sub("", unit) for unit in units]


def is_amount(written: str) -> bool:
    """Whether a unit's column has an amount by something: ``mL/kg/h``, but not ``S/I/R``."""
    return _AMOUNT.match(written.strip()) is not None


def says_otherwise(unit: Unit | None, draft: Draft, slots: Sequence[Slot]) -> bool:
    """Whether the row's words say another kind of result than its unit: a share of the cells and not their number, or
    the other way round ("Neutrophiles abs", in %), a ratio where the unit is an amount or a time ("TSH
    ratio", mUI/L), blood cells in a unit of what grows (leucocytes in UFC/mL), or a comment or an aspect in any."""
    if unit is None:
        return False
    if _COLONIES.search(unit.canonical) and _names_cells(slots):
        return True
    measured = draft.readings.get(Axis.PROPERTY, ())
    said = {one.best for one in measured if one.source is Source.LABEL}
    if ("NFr" in said and "NCnc" in unit.exact) or ("NCnc" in said and "NFr" in unit.exact):
        return True
    if not said.isdisjoint(_UNMEASURED):
        return True
    if unit.is_cutoff or unit.exact.isdisjoint(_AMOUNTS) or not unit.exact.isdisjoint(_RELATIVE):
        return False
    # set against the median or another time, whatever says so: an INR is not in seconds
    compared = _MULTIPLES if "Time" not in unit.exact else _RELATIVE
    return not said.isdisjoint(_RELATIVE | _CONCLUSIONS) or any(one.best in compared for one in measured)


def guess_specimen(
    unit: Unit | None, draft: Draft, slots: Sequence[Slot], chapters: frozenset[str], written: str
) -> None:
    """Hardly anything but urine is collected for a day or set against creatinine. Cells are counted in blood by giga
    per litre, which grams are often written like, and in urine by millilitre where nothing else is said; a differential
    is blood's too, and so are cells in a list without units and benches. ``written``: the label, to be quoted."""
    is_open = Axis.SYSTEM not in draft.readings
    if unit is None:
        if is_open and not chapters and [slot.means for slot in slots] in _CELLS_ALONE:
            draft.add(Axis.SYSTEM, "Bld", quote(written, slots[0].place), Source.GUESS, Deduced.NAME)
        return
    usual = ""
    if unit.time or unit.per == "creatinine":
        usual = "Urine"
    elif unit.canonical in _BLOOD_COUNTS:
        usual = "Bld" if _names_cells(slots) else ""
    elif is_open and unit.canonical == _URINE_COUNT:
        usual = "Urine" if _names_cells(slots) else ""
    elif is_open and unit.canonical == "%":
        usual = "Bld" if _names_differential(slots) else ""
    draft.add(Axis.SYSTEM, usual, unit.written, Source.GUESS, Deduced.UNIT)


def per_day(unit: Unit | None, draft: Draft) -> Unit | None:
    """The unit that is meant: an amount alone, of a collection of 24 hours, is what is lost in a day, the g of
    "protéinurie des 24 h"."""
    rate = next((rate for amount, rate in _RATES.items() if unit is not None and amount in unit.exact), "")
    if unit is None or not rate or not any(reading.best == _DAY for reading in draft.readings.get(Axis.TIME, ())):
        return unit
    draft.keep(Axis.PROPERTY, lambda reading: reading.evidence != (unit.written,))
    close = unit.exact | unit.close
    meant = replace(unit, canonical=f"{unit.canonical}/24h", exact=frozenset({rate}), close=close, time=_DAY)
    _add_unit(draft, meant, Source.UNIT)
    return meant


def _names_differential(slots: Iterable[Slot]) -> bool:
    return any(slot.weight > 0 and slot.means in _DIFFERENTIAL for slot in slots)


def _names_cells(slots: Iterable[Slot]) -> bool:
    return any(word.startswith(_CELLS) for slot in slots for way in slot.alternatives for word in way)


def _without_units(label: str, written: Iterable[str]) -> str:
    """A label with blanks where it repeats its column's unit: the mg of "Créatinine mg/L Jaffé" is no magnesium. Or
    only what that counts: "Cholestérol MMOL" beside mmol/L."""
    for unit in map(str.strip, written):
        if amount := _AMOUNT_OF.match(unit):
            label = re.sub(
                rf"[(\[]?(?<!\w){amount[1]}(?!\w|/)[)\]]?", lambda found: " " * len(found[0]), label, flags=re.I
            )
        again = rf"(?<!\w){re.escape(unit)}(?!\w)" if "/" in unit else rf"[(\[]\s*{re.escape(unit)}\s*[)\]]"
        label = re.sub(again, lambda found: " " * len(found[0]), label, flags=re.I)
    return label


def _add_unit(draft: Draft, unit: Unit, source: Source) -> None:
    values = dict.fromkeys(sorted(unit.exact), Agreement.EXACT)
    values |= dict.fromkeys(sorted(unit.close - unit.exact), Agreement.CLOSE)
    evidence = (unit.written,)
    draft.readings.setdefault(Axis.PROPERTY, []).append(Reading(values, evidence, source))
    scale = {"Qn": Agreement.EXACT, "OrdQn": Agreement.CLOSE}
    draft.readings.setdefault(Axis.SCALE, []).append(Reading(scale, evidence, source))
    if unit.canonical in _BLOOD_COUNTS and "MCnc" not in unit.exact:
        draft.add(Axis.SYSTEM, "Bld", unit.written, Source.GUESS, Deduced.UNIT)
    if unit.time:
        draft.add(Axis.TIME, unit.time, unit.written, source)
    if unit.field:
        draft.add(Axis.METHOD, f"Microscopy.light.{unit.field}", unit.written, source)
