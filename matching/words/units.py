"""Units as laboratories write them, read to the LOINC properties, time aspect and scale that they allow.

French and local spellings (``G/L``, ``UI/l``, ``mg/24 h``, ``mille/mm3``, ``µmol/mmol créat``) come first; UCUM is
read too.
A unit allows a set of properties, not one: ``U/L`` may be catalytic or arbitrary, ``%`` a fraction of nearly anything.
Sources: LOINC Users' Guide (Property), UCUM, and the traps listed in the project's matching notes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from matching.words.unit_properties import PROPERTIES


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit says: properties that it fits (``exact``) or could fit by loose use (``close``), and a time aspect.

    ``canonical`` is a spelling by which equal units are equal (``µmol/l`` and ``umol/L``).
    """

    written: str
    canonical: str
    exact: frozenset[str]
    close: frozenset[str] = frozenset()
    time: str = ""
    field: str = ""  # the microscope's field that is counted: "HPF" or "LPF"
    per: str = ""  # a denominator analyte that the unit names: "creatinine", "hemoglobin", "erythrocytes", "protein"
    is_word: bool = False  # a word of the label that is read as one: the ratio of "TCA ratio"

    @property
    def is_cutoff(self) -> bool:
        """Whether it is a signal over its cutoff: S/CO."""
        return self.canonical == _canonical(_CUTOFF)

    @property
    def is_of_inhibitor(self) -> bool:
        """Whether it is the Bethesda unit, in which nothing is measured but the inhibitors of clotting factors."""
        return _BETHESDA.fullmatch(self.canonical) is not None


# the sign, the Greek letter, and its capital, which a system makes of it that puts all in capitals
_MICRO = str.maketrans(dict.fromkeys("µμΜ", "u"))
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_PREFIX = {"": 0, "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "k": 3, "h": 2, "da": 1}
_PREFIX |= {"M": 6, "G": 9}
_SHORT_PREFIX = {"milli": "m", "micro": "u", "nano": "n", "pico": "p", "femto": "f"}
_LONG_PREFIX = re.compile(rf"\b({'|'.join(_SHORT_PREFIX)})(?=mol|g|ui|u/|eq|kat|l\b|litre)", re.I)

# Spellings of one atom, after folding: lower case, no accents, µ → u. The order matters: the first that fits wins.
_ATOMS: tuple[tuple[str, str], ...] = (
    (r"%|vol ?%|percent|pourcent|pct|p\.?100|pour ?cent", "percent"),
    (r"‰|%0|%o|p\.?1000|pour ?mille|0/00|o/oo", "per thousand"),
    (r"ratio|rapport|r", "ratio"),
    (r"index|indice|{index_val}|ind|isr|{isr}|a\.?i\.?", "index"),
    (r"signal to cutoff", "cutoff"),
    (r"titre|titer|dil|dilution|{titer}|1/x", "titre"),
    (r"ppm|\[ppm\]", "ppm"),
    (r"ph|\[ph\]|unite ph", "ph"),
    (r"mom|{m\.?o\.?m}", "mom"),
    (r"score", "score"),
    (r"ct", "cycle threshold"),
    (r"do|od", "optical density"),
    (r"inr|{inr}", "inr"),
    (r"ds|z ?-?score|sd score|{z-?score}", "zscore"),
    (r"percentiles?|{percentile}", "percentile"),
    (r"ans|annees?|years?|sa|semaines?( d'amenorrhee)?", "age"),
    (r"[um]?u?ui|k?ui|\[?iu\]?|int\.? ?units?", "iu"),
    (r"(mm|cm) ?(de )?\[?hg\]?|k?pa|torr|mbar|cm ?h2o", "pressure"),
    (r"°? ?c|deg ?c|degres?|cel", "temperature"),
)
_MASS = re.compile(r"(da|[dcmunpfkh])?(g|gr|gm|gramm?es?)")
_MOLE = re.compile(r"([dcmunpfk])?(mol|moles?|mole)")
_EQ = re.compile(r"([dcmunk])?(eq|val)")
_OSMOLE = re.compile(r"([m])?(osm|osmol|osmoles?)")
_UNIT = re.compile(r"([mukn])?(u|unites?|units?|e\.?u)")
_IU = re.compile(r"([mukn])?(ui|iu|\[iu\]|i\.u\.?|u\.i\.?)")
_ARB = re.compile(
    r"([mukn])?(ua|au|arb'?u|\[arb'?u\]|u\.?a\.?|gpl|mpl|apl|\[gpl'u\]|\[mpl'u\]|bau|uarb|ru|ur|elu|"
    r"gpl-u|mpl-u|apl-u|u-gpl|u-mpl|u-apl|gpl'u|mpl'u|apl'u|"
    r"ceh|btu|utb|smu|ch50|u ?ch50|aeu|uat|cu|ucl|ub|bu|u?\.? ?beth(esda)?|\[?beth'?u\]?|gplu|mplu|u/mlr|fiu|feu|ukat)"
)
_KATAL = re.compile(r"([munp])?(kat|katal)")
_VOLUME = re.compile(r"([dcmunpf])?(l|litres?|liters?)|([dcm])?m[3³]|cc|u3|ul")
_TIME = re.compile(r"(s|sec|secondes?|seconds?|min|minutes?|mn|h|hr|heures?|hours?|ms)")
_DAY = re.compile(r"(24 ?\.?(h|hr|hrs|heures?|hours?)|\(24\.h\)|j|jr|jour|jours|d|day|24h00|vol24h?|1d)")
_LENGTH = re.compile(r"([cmun])?m")
_POWER = re.compile(r"(x ?)?(10)? ?[\*\^e]? ?(exp)? ?([0-9]{1,2})")
_COUNT = re.compile(
    r"#|{#}|nb|nbre|nombre|cell(s|ules?)?|{cells?}|elements?|elts?|hematies|gr|leuco(cytes)?|gb|"
    r"germes?|bacteries?|parasites?|trophozoites?|oeufs?|kystes?|"
    r"g|t|giga|tera|k|m|mil|mille|milliers?|milliards?|millions?|thou|{rbcs?}|rbcs?|wbcs?|1"
)
_COPIES = re.compile(r"{?(copies|cop|copie|cp|geq|eq\.?genome|ge|genomes?)}?")
_CFU = re.compile(r"{?\[?(ufc|cfu)\]?}?")
_LOG = re.compile(r"{?\[?log(10)?\]?}?.*")
_OF_LOG = {"iu": re.compile(r"ui|iu", re.I), "copies": re.compile(r"cop|\bcp|geq", re.I)}
_FIELD = re.compile(r"({?(hpf|lpf|champs?|field|fld|gf|gesichtsfeld|/c|f\. ?f\.)}?|\[(hpf|lpf)\]|cp|chp)")
_PER = {
    "creatinine": re.compile(r"creat\w*|cr\b|crea\b"),
    "hemoglobin": re.compile(r"(?<=g)\s?hb\b|hgb|hemoglob\w*|{hb}"),
    "erythrocytes": re.compile(r"gr\b|hematies|erythro\w*|rbc\w*|globules? rouges?"),
    "leukocytes": re.compile(r"leuco\w*|leuk\w*|wbc\w*|\bgb\b|globules? blancs?"),
    "protein": re.compile(r"prot\w*"),
}
_UPPER_GRAMS = re.compile(r"G/(?:24 ?H\w*|J|JOUR|D|DL|100 ?ML|MMOL\w*|MOL\w*|G|KG)")
_PATIENT_TO_CONTROL = re.compile(r"(ratio )?(m|p|t|malade|patient)/(t|n|temoin|normale?)", re.I)
_SIGNAL_TO_CUTOFF = re.compile(
    r"((ratio|index|indice) )?\(?(s|do)/(co?|vs|{co}|cut[ -]?off|seuil)\)?( ratio| index)?", re.I
)
_CUTOFF = "signal to cutoff"
_BETHESDA = re.compile(r"(?:ub|bu|\[?(?:u|unites?)?\.?beth(?:esda)?'?(?:u|units?)?\]?)(?:/ml)?")
_FRAMED = re.compile(r"\(.*\)|\[[^\[\]]*\]")  # (mmol/L), [g/L]
_INVERSE = re.compile(r"[.* ] ?([a-z]+)\^?[-−–]1(?!\d)", re.I)  # g.L-1
_OF_SURFACE = re.compile(r"[./](1[.,]73) ?m(?:-?2)")  # mL.min-1.1,73 m-2
# mg.h/L, of the area under a curve
_EXPOSURE = re.compile(r"(.+?) ?[.*x ] ?(?:h|hr|heures?|min)|(?:h|hr|min) ?[.*x] ?(.+)")
_WITHIN_COUNT = frozenset({"G", "T", "M"})


@lru_cache(maxsize=16384)
def read_unit(written: str) -> Unit | None:
    """The meaning of a unit, or None when it is not one that is known."""
    text = _plain(written)
    if not text:
        return None
    if _PATIENT_TO_CONTROL.fullmatch(text):
        text = "ratio"
    if _SIGNAL_TO_CUTOFF.fullmatch(text):
        text = _CUTOFF
    if _UPPER_GRAMS.fullmatch(text):  # nothing is counted in giga per day or decilitre: an export in capitals
        text = f"g{text[1:]}"
    if text == "1/":  # of a dilution
        text = "titre"
    per = next((name for name, pattern in _PER.items() if pattern.search(text.casefold()) and "/" in text), "")
    if per and per != "erythrocytes":
        bare = re.sub(r"[ {}\[\]]*(de )?" + f"(?:{_PER[per].pattern})" + r"[}\]]?", "", text, flags=re.I)
        text = bare if not bare.endswith("/") else bare + "mol" if "mol" in bare.casefold() else bare + "g"
    numerator, *denominators = [part.strip() for part in text.split("/")]
    exposure = _EXPOSURE.fullmatch(numerator)
    above = f"{_kind(exposure[1] or exposure[2], above=True)} time" if exposure else _kind(numerator, above=True)
    below = [_kind(part, above=False) for part in denominators]
    if above == "" and not denominators:
        return None
    if above == "" and below:
        above = "count" if not numerator else ""
    if not above or any(kind == "" for kind in below):
        return None
    return _unit(written, text, above, below, per)


def _unit(written: str, text: str, above: str, below: list[str], per: str) -> Unit | None:
    time = "24H" if "day" in below else ""
    kinds = [kind for kind in below if kind != "1"]
    place = " ".join(
        sorted(kinds, key=("volume", "mass", "mole", "count", "field", "day", "time", "area", "ejaculate").index)
    )
    if place == "volume day":
        place = "day"
    found = PROPERTIES.get((above, place))
    if found is None:
        return None
    if above == "log":
        counted = next((of for of, how in _OF_LOG.items() if how.search(text)), "")
        found = PROPERTIES.get((f"log {counted}", place), found)
    exact, close = (frozenset(part.split()) for part in found)
    canonical = _canonical(text)
    if canonical == "ul":  # "mm3" or "µL" of a count: so many in one
        exact, close = frozenset({"NCnc"}), exact
    if canonical == "mm":  # a sedimentation rate in France: the hour is understood
        exact, close = exact | {"Vel"}, close - {"Vel"}
    if text == "pg":  # what one cell holds, and no concentration that lost its volume
        close = frozenset()
    if above == "count" and place == "volume" and per == "":
        close |= {"ACnc"}
        if text == "G/L":  # giga per litre, or as often grams: what is measured decides
            grams_exact, grams_close = map(str.split, PROPERTIES[("mass", "volume")])
            exact, close = exact.union(grams_exact), close.union(grams_close)
    field = "" if "field" not in kinds else "LPF" if "lpf" in text.casefold() else "HPF"
    return Unit(written, canonical, exact, close, time, field, per)


def _plain(written: str) -> str:
    """Signs made plain, case kept: ``×10⁹/L`` → ``x10*9/L``, ``µmol/l`` → ``umol/l``, blanks tidied."""
    text = written.strip()
    if _FRAMED.fullmatch(text):
        text = text[1:-1].strip()
    # ³ and ² are digits of the unit; a power after ten gets its star back
    text = re.sub(r"10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)", lambda found: "10*" + found[1].translate(_SUPERSCRIPTS), text)
    text = text.translate(_SUPERSCRIPTS).translate(_MICRO).replace("×", "x").replace("·", ".")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _OF_SURFACE.sub(r"/\1m2", _INVERSE.sub(r"/\1", text))
    text = re.sub(r"\s*/\s*", "/", text)
    text = re.sub(r"(?<![a-zA-Z])([mkun]?)IE(?=/|$)", r"\1UI", text)  # internationale Einheiten
    text = re.sub(r"\s+", " ", text).replace(" par ", "/").replace(" per ", "/")
    text = re.sub(r"^par ", "/", re.sub(r"(?<=mm) (?=[23]\b)", "", text))
    text = _LONG_PREFIX.sub(lambda found: _SHORT_PREFIX[found[1].casefold()], text)
    text = re.sub(r"^([umn]?g) ?(%|pour ?cent|p\.? ?100)$", r"\1/dl", text, flags=re.I)  # mg% is per 100 mL
    return re.sub(r"^mcg", "ug", re.sub(r"^mc(?=mol|g|l\b|u\b)", "u", text, flags=re.I), flags=re.I)


# Cells by volume, in its usual units and in what is the same: per litre.
_COUNTS = {
    "10*9/l": frozenset("G/l giga/l 10*3/ul k/ul mille/ul milliers/ul thou/ul".split()),
    "10*12/l": frozenset("T/l tera/l 10*6/ul M/ul million/ul millions/ul mill/ul".split()),
}


def _canonical(text: str) -> str:
    low = text.casefold().replace(" ", "").replace("ui", "iu").replace("[iu]", "iu")
    low = low.replace("(24.h)", "24h").replace("/j", "/24h") if "/" in low else low
    if text.startswith(("G/", "T/", "M/")):
        low = text[0].upper() + low[1:]
    low = re.sub(r"x?10[\*\^e]?(\d+)", r"10*\1", low).replace("mm3", "ul")
    return next((count for count, spelt in _COUNTS.items() if low in spelt), low)


def _kind(part: str, above: bool) -> str:
    """What one side of the line is: mass, mole, unit, iu, volume, day, time, count, field, … or '' when unknown."""
    low = part.casefold().strip().strip("{}").strip()
    if not above:
        return _kind_below(low, part)
    if not low:
        return "count"
    if part in _WITHIN_COUNT:
        return "count"
    for kind, pattern in (
        ("mass", _MASS), ("mole", _MOLE), ("eq", _EQ), ("osmole", _OSMOLE), ("katal", _KATAL), ("iu", _IU),
        ("unit", _UNIT), ("arb", _ARB), ("volume", _VOLUME), ("log", _LOG), ("copies", _COPIES), ("cfu", _CFU),
    ):  # fmt: skip
        if pattern.fullmatch(low):
            return kind
    for spelling, kind in _ATOMS:
        if re.fullmatch(spelling, low):
            return kind
    if _TIME.fullmatch(low):
        return "time"
    if _LENGTH.fullmatch(low):
        return "length"
    if _COUNT.fullmatch(low) or _POWER.fullmatch(low) or re.fullmatch(r"(x ?)?10.*", low):
        if re.search(r"(ufc|cfu)", low):
            return "cfu"
        return "copies" if re.search(r"(copies|cop)\b", low) else "count"
    first, _, rest = low.partition(" ")
    # words that follow the unit and change nothing: "ng FEU", "mg creat", "mg N"
    return _kind(first, above=True) if rest and first != "x" else ""


def _kind_below(low: str, part: str) -> str:
    if _DAY.fullmatch(low):
        return "day"
    if re.fullmatch(r"ejac\w*", low):
        return "ejaculate"
    low = re.sub(r"^1 ?(?=h\b|heure)", "", low)
    if re.fullmatch(r"1[.,]73 ?\(?m ?2?2?\)?|\{?1[.,]73_?m2?\}?|m2|m\^2|\[?1\.73_m2\]?|1[.,]73", low):
        return "area"
    if low in {"l", "L"} or _VOLUME.fullmatch(low):
        return "volume"
    if re.fullmatch(r"\d* ?(m|u|d)?l", low):
        return "volume"
    if _MASS.fullmatch(low):
        return "mass"
    if re.fullmatch(r"g ?(d[e' ]*)?(selles?|tissu|hb|hgb|feces|stool|poids sec|protein\w*|cheveux|foie)", low):
        return "mass"
    if _MOLE.fullmatch(low):
        return "mole"
    if _TIME.fullmatch(low):
        return "time"
    if _FIELD.fullmatch(low):
        return "field"
    if re.fullmatch(
        r"(10[\*\^]?\d+|10+)? ?[ {]*(cellules?|cells?|gr|gb|hematies|leuco\w*|wbc|rbc|plaq\w*|cell)?}?", low
    ):
        return "count"
    if re.fullmatch(r"(10 ?[\*\^]? ?\d+|10{2,})( .*)?", low):
        return "count"
    first, _, rest = low.partition(" ")
    return _kind_below(first, part) if rest else ""


_IN_LABEL = re.compile(
    r"(?:\(|\[|,|\s-\s|\ben\b|\s)\s*("
    r"(?:(?:x ?)?[0-9µμΜa-zA-Z%°\*\^\.{}\[\]⁰¹²³⁴⁵⁶⁷⁸⁹]*\s?/\s?[0-9]{0,3}[ .]?[a-zA-Z0-9µμΜ²³\.]+"
    r"(?:/1[.,]73 ?m[2²])?)(?=\s*(?:[)\](\[,]|$)|\s+-\s)"
    r"|(?:%|‰|mmHg|kPa|fL|fl|pg|ratio|secondes?|sec)(?=\s*(?:[)\],]|$)))"
)


# PROT U/24H: "U" is urine there, not enzyme units. ECBU / Leucocytes: a sign between words. Ratio K/L: light chains.
# HSV 1/2 LCR: two types in cerebrospinal fluid.
_NO_UNIT_IN_LABEL = re.compile(r"U\s?/\s?(24\s?H?|J)|/\s.*|K/L|\d+\s?/\s?\d+\s?[a-z]*", re.I)
_OF_LIMIT = re.compile(
    r"(?:\b(?:seuil|cut-?off|limite|sup|inf)|[<>≥≤])\W*(?:à\s+)?\d[\d.,^*x ]*$", re.I
)  # seuil 10^4 UFC/mL
_GLUED = re.compile(r"(?<=\w)[%‰](?=\s*$)")  # LYMPH%
# what is counted is no part of the unit: "leucocytes /champ"
_COUNTED = re.compile(r"(leuco|h[eé]mat|[eé]ryth|germe|bact[eé]r|wbc|rbc)\w*(?=\s?/)", re.I)


_LEADING = re.compile(r"\s*%\s*(?=[^\W\d_])")  # "% CD4"
_LOGARITHM = re.compile(r"\blog ?(?:10)? ?[(\[]? ?$", re.I)  # of the unit behind it


def unit_in_label(label: str) -> tuple[Unit, int, int] | None:
    """A unit inside a label, as in ``Albumine (g/L)``, ``PN NEUTRO %``, ``LYMPH%`` or ``% CD4``, with where it begins
    and ends."""
    for found in reversed(list(_IN_LABEL.finditer(label))):
        is_bracketed = found[1].startswith("[") and "]" not in found[1]  # [mmol/L], not [IU]/L
        written, start = found[1][is_bracketed:], found.start(1) + is_bracketed
        unit = read_unit(written)
        is_limit = _OF_LIMIT.search(label[:start]) is not None
        if unit is not None and not (is_limit or _is_words(written) or _NO_UNIT_IN_LABEL.fullmatch(written)):
            counted = _COUNTED.match(written)
            start += counted.end() if counted else 0
            said = label[start : found.end(1)].strip()
            if (logarithm := _LOGARITHM.search(label[:start])) and (of_log := read_unit(f"log {said}")):
                return of_log, logarithm.start(), found.end(1)
            return read_unit(said) or unit, start, found.end(1)
    lone = _GLUED.search(label) or _LEADING.match(label)
    if lone is not None and (unit := read_unit(lone[0].strip())) is not None:
        return unit, lone.start(), lone.end()
    return None


def _is_words(text: str) -> bool:
    """A slash between two words is no unit: ``Albumine/créatinine``, ``IgG/IgM``."""
    return bool(re.fullmatch(r"[A-Za-z]{3,}\s?/\s?[A-Za-z]{3,}", text)) and read_unit(text) is None
