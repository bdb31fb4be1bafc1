"""Which LOINC properties a unit allows, by what stands above and below its line.

Sources: LOINC Users' Guide (Property), and the example units of the release's own terms.
"""

from __future__ import annotations

from collections.abc import Iterable

PERCENT = frozenset(
    "MFr NFr VFr SFr CFr AFr RelACnc RelCCnc RelMCnc RelSCnc RelTime MRto SRto NRto VRto CRto Ratio".split()
)
RATIOS = frozenset("Ratio MRto SRto NRto VRto CRto MSRto TRto RelTime RelRto RelACnc RelCCnc RelMCnc Rto".split())

# (what is above the line, what is below) → (exact, close) properties
PROPERTIES: dict[tuple[str, str], tuple[str, str]] = {
    ("mass", "volume"): ("MCnc", "MCncSq MCncDiff"),
    ("mole", "volume"): ("SCnc", "MSCnc"),
    ("eq", "volume"): ("SCnc", "MCnc"),
    ("unit", "volume"): ("CCnc ACnc", "NCnc RelACnc"),
    ("iu", "volume"): ("ACnc CCnc", ""),
    ("arb", "volume"): ("ACnc", "CCnc"),
    ("katal", "volume"): ("CCnc", ""),
    ("count", "volume"): ("NCnc", "Naric"),
    ("copies", "volume"): ("NCnc", "ACnc"),
    ("cfu", "volume"): ("NCnc", "ACnc"),
    ("log", "volume"): ("LnCnc LaCnc Log", ""),
    ("log iu", "volume"): ("LaCnc", "LnCnc Log"),
    ("log copies", "volume"): ("LnCnc", "LaCnc Log"),
    ("log", ""): ("LnCnc LaCnc Log", ""),
    ("mass", "day"): ("MRat", "MCnc Mass"),
    ("mole", "day"): ("SRat", "SCnc"),
    ("eq", "day"): ("SRat", "MRat"),
    ("unit", "day"): ("CRat ARat", ""),
    ("unit", "time"): ("CRat ARat", ""),
    ("iu", "day"): ("ARat CRat", ""),
    ("count", "day"): ("NRat", ""),
    ("volume", "day"): ("VRat Vol", ""),
    ("volume", "time"): ("VRat", "ArVRat"),
    ("volume", "time area"): ("ArVRat VRatArea", "VRat"),
    ("count", "time"): ("NRat", ""),
    ("mass", "time"): ("MRat", ""),
    ("mole", "time"): ("SRat", ""),
    ("length", "time"): ("Vel", ""),
    ("mass", "mass"): ("MRto MCnt", "Ratio MFr"),
    ("mole", "mole"): ("SRto SFr", "Ratio MFr"),
    # what LOINC gives as an example unit of its terms of the property Ratio (mg/mmol creatinine), never of MRto
    ("mass", "mole"): ("Ratio MSRto", "MRto SRto"),
    ("mole", "mass"): ("SCnt Ratio SMRto SRto", "MRto MCnt"),
    ("unit", "mass"): ("CCnt ACnt", "MCnt CRto ARto CEnt"),
    ("iu", "mass"): ("CCnt ACnt", "MCnt CRto ARto CEnt"),
    ("unit", "mole"): ("CRto Ratio", ""),
    ("count", "mass"): ("NCnt", ""),
    ("volume", "mass"): ("VCnt", ""),
    ("unit", "count"): ("CEnt EntCat CNum", "CCnt"),
    ("mass", "count"): ("EntMass", "MEnt"),
    ("mole", "count"): ("EntSub", "SEnt"),
    ("count", "count"): ("NFr NRto", "Ratio"),
    ("count", "field"): ("Naric", "NCnc"),
    ("osmole", "mass"): ("Osmol", ""),
    ("osmole", "volume"): ("Osmol", ""),
    ("mass", ""): ("Mass EntMass", "MCnc MCnt"),
    ("mole", ""): ("Sub", "SCnc"),
    ("unit", ""): ("ACnc", "CCnc Titr"),
    ("iu", ""): ("ACnc", "CCnc"),
    ("arb", ""): ("ACnc", ""),
    ("volume", ""): ("Vol EntVol", ""),
    ("time", ""): ("Time", "RelTime"),
    ("length", ""): ("Len", "Diam Vel"),
    ("pressure", ""): ("PPres Pres", ""),
    ("temperature", ""): ("Temp", ""),
    ("percent", ""): (" ".join(sorted(PERCENT)), "MCnc"),
    ("percent", "count"): ("NFr NRto", "Ratio"),
    ("per thousand", ""): ("NFr MFr SFr CFr VFr NRto MRto SRto Ratio", ""),
    ("ratio", ""): (" ".join(sorted(RATIOS)), "ACnc"),
    ("ppm", ""): ("VFr", "MFr"),
    ("index", ""): ("ACnc Ratio", "Num Imp"),
    ("cutoff", ""): ("ACnc Ratio RelACnc", "Num Imp"),
    ("titre", ""): ("Titr", "ACnc"),
    ("ph", ""): ("LsCnc", ""),
    ("mom", ""): ("MoM", ""),
    ("count", ""): ("Num", "NCnc NFr"),
    ("copies", ""): ("NCnc", "Num"),
    ("cfu", ""): ("NCnc", "Num"),
    ("score", ""): ("Score Num", ""),
    ("cycle threshold", ""): ("ThreshNum", ""),
    ("optical density", ""): ("OD", "ACnc RelACnc"),
    ("volume", "volume"): ("VFr", ""),
    ("age", ""): ("Time", ""),
    ("inr", ""): ("RelTime", "Ratio"),
    ("zscore", ""): ("Zscore", ""),
    ("percentile", ""): ("Prctl", ""),
    ("mole", "mass time"): ("CCnt", "ACnt"),
    ("mole", "volume time"): ("CCnc", "ACnc"),
    ("mass", "volume time"): ("CCnc", "ACnc"),
    # LOINC's terms of the area under a curve are all of moles, their example units of either
    ("mass time", "volume"): ("TmMCnc TmSCnc", ""),
    ("mole time", "volume"): ("TmSCnc", "TmMCnc"),
    ("count", "ejaculate"): ("Num", ""),
    ("mole", "ejaculate"): ("Sub", ""),
    ("mass", "ejaculate"): ("Mass", ""),
}
# Properties that units of others fit by the book: a mass ratio is a ratio, and mmol/L is mass or moles.
_WIDE = {
    "MSCnc": frozenset({"MCnc", "SCnc"}),
    "MCncDiff": frozenset({"MCnc"}),
    "Ratio": frozenset({"MRto", "SRto", "NRto", "VRto", "CRto", "MSRto"}),
}
# Every property that some unit speaks for; of the others (Susc, Prid, Type …) a unit says nothing.
MEASURED = frozenset(name for pair in PROPERTIES.values() for texts in pair for name in texts.split())


def fits_too(wanted: str, exact: Iterable[str]) -> bool:
    """Whether a unit of the properties ``exact`` is, by the book, one of the wider property ``wanted`` too."""
    return not _WIDE.get(wanted, frozenset()).isdisjoint(exact)
