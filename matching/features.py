"""Each candidate term of a row as a line of figures: what the score is a weighted sum of.

The figures are grouped (:data:`GROUP`): one group for each axis and each prior, so that a score can be told as a sum.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.compare import COMPARISONS, Levels
from matching.components import CLASSES, NUCLEIC, Molecule, meaning_words
from matching.index import Floats, Index, Ints, Vocabulary
from matching.match import Agreement, Prior
from matching.priors import Priors
from matching.profile import Profile
from matching.readings import Reading, Source
from matching.retrieve import Retrieved

_COVERED = 0.99
_HALF_ASKED = 1.6  # a term that holds less of the row than one in this is less and less helped by being usual
_LATER_WAY = 0.05
# Which LOINC classes the chapters of a laboratory hold, and what its serology or molecular benches look for.
CHAPTER_CLASSES: Mapping[str, frozenset[str]] = {
    "biochemistry": frozenset({"CHEM", "UA", "DRUG/TOX", "CHAL"}),
    "haematology": frozenset({"HEM/BC", "CELLMARK"}),
    "haemostasis": frozenset({"COAG"}),
    "bloodbank": frozenset({"BLDBK"}),
    "hormones": frozenset({"CHEM", "CHAL"}),
    "tumourmarkers": frozenset({"CHEM", "SERO"}),
    "serology": frozenset({"MICRO", "SERO"}),
    "autoimmunity": frozenset({"SERO"}),
    "allergy": frozenset({"ALLERGY"}),
    "drugs": frozenset({"DRUG/TOX"}),
    "toxicology": frozenset({"DRUG/TOX"}),
    "proteins": frozenset({"CHEM", "SERO"}),
    "urine": frozenset({"UA", "CHEM"}),
    "fluids": frozenset({"CHEM", "HEM/BC", "SPEC"}),
    "stool": frozenset({"CHEM", "MICRO"}),
    "semen": frozenset({"FERT"}),
    "microbiology": frozenset({"MICRO", "ABXBACT"}),
    "molecular": frozenset({"MICRO", "MOLPATH"}),
    "genetics": frozenset({"MOLPATH", "HLA", "MUT", "TRINUC", "CYTO"}),
    "bloodgas": frozenset({"CHEM", "PULM"}),
    "immunology": frozenset({"SERO", "CELLMARK", "CHEM"}),
}
CHAPTER_MOLECULES: Mapping[str, Molecule] = {
    "molecular": NUCLEIC,
    "serology": Molecule.ANTIBODY,
    "autoimmunity": Molecule.ANTIBODY,
    "allergy": Molecule.IGE,
}
TERMS = 1200  # candidates scored for one row at most

_LEVEL_STEPS = (("close", Agreement.CLOSE), ("exact", Agreement.EXACT))
_COMPONENT = (
    "asked",  # share of the row's meaning that the term's component holds
    "asked_all",  # 1 when nothing of it is missing
    "explained",  # share of the component's core that the row accounts for
    "explained_all",
    "letters",
    "named",
    "divisor_met",
    "-divisor_extra",
    "-divisor_missing",
    "challenge_met",
    "-challenge_extra",
    "-challenge_missing",
    "-molecule_conflict",
    "-molecule_extra",
    "-molecule_missing",
    "molecule_hinted",
    "-ige_unasked",
    "-number_missing",
    "-number_extra",
    "class_of_chapter",
)
_PRIORS = {
    Prior.COMMON: (
        "use",
        "use_untold",
        "core_use",
        "rank",
        *(f"usual_{axis}" for axis in ("system", "property", "scale", "method")),
    ),
    Prior.ORDER_OBS: ("-order_only", "-panel_unasked", "panel_asked"),
    Prior.STATUS: ("-discouraged", "-clinical"),
    Prior.VALUE_SET: ("in_value_set",),
}


def _names() -> tuple[tuple[str, Axis | Prior], ...]:
    named: list[tuple[str, Axis | Prior]] = [(name, Axis.COMPONENT) for name in _COMPONENT]
    for axis in COMPARISONS:
        named += [(f"{axis.value}_{step}", axis) for step, _ in _LEVEL_STEPS]
        named += [(f"{axis.value}_assumed", axis), (f"-{axis.value}_conflict", axis), (f"-{axis.value}_unasked", axis)]
        named += [(f"-{axis.value}_conflict_column", axis)]
    named += [("-virus_cultured", Axis.METHOD)]  # hardly any laboratory grows viruses: a row that means it says so
    for prior, names in _PRIORS.items():
        named += [(name, prior) for name in names]
    return tuple(named)


# Every figure with the group that it counts for. A figure whose name begins with "-" speaks against a term.
FEATURES: tuple[tuple[str, Axis | Prior], ...] = _names()
NAMES = tuple(name for name, _ in FEATURES)
GROUP = tuple(group for _, group in FEATURES)
_PLACE = {name: place for place, name in enumerate(NAMES)}


@dataclass(frozen=True)
class Candidates:
    """The terms of one row with their figures and levels."""

    terms: Ints  # places in the release
    figures: Floats  # (terms, FEATURES)
    levels: Mapping[Axis, Levels]  # one level a term
    core: Ints  # place in ``Retrieved.cores``


class Extras:
    """Divisors and challenges of a release by their words."""

    def __init__(self, vocabulary: Vocabulary, weight: Callable[[str], float]) -> None:
        self._weight = weight
        self.words = [frozenset(meaning_words(text)) for text in vocabulary.texts]
        self.holding: dict[str, list[int]] = {}
        for place, found in enumerate(self.words):
            for word in found:
                self.holding.setdefault(word, []).append(place)
        self.size = np.array([max(len(found), 1) for found in self.words], np.float32)

    def cover(self, ways: Sequence[tuple[str, ...]]) -> Floats:
        """How much of the best way of saying a slot each divisor or challenge holds."""
        best = np.zeros(len(self.words), np.float32)
        for way in ways:
            held = np.zeros(len(self.words), np.float32)
            weights = [self._weight(word) for word in way]
            for word, weight in zip(way, weights, strict=True):
                held[self.holding.get(word, [])] += weight / sum(weights)
            np.maximum(best, held, out=best)
        return best

    def likeness(self, ways: Sequence[tuple[str, ...]]) -> Floats:
        """How alike each text and the likeliest way are: shared words over all words. A later way counts less."""
        best = np.zeros(len(self.words), np.float32)
        for rank, way in enumerate(ways):
            held = np.zeros(len(self.words), np.float32)
            for word in way:
                held[self.holding.get(word, [])] += 1.0
            alike = held / (len(way) + self.size - held)
            np.maximum(best, alike * (1.0 - _LATER_WAY * min(rank, 5)), out=best)
        return best

    def explained(self, words: frozenset[str]) -> Floats:
        held = np.zeros(len(self.words), np.float32)
        for word in words:
            held[self.holding.get(word, [])] += 1.0
        return held / self.size


class FeatureMaker:
    """Figures for the terms of one release."""

    def __init__(self, index: Index, priors: Priors) -> None:
        self.index = index
        self.priors = priors
        self.divisors = Extras(index.divisors, index.weight)
        self.challenges = Extras(index.challenges, index.weight)
        self._levels = lru_cache(maxsize=4096)(self._levels_of)
        self._class_fit = lru_cache(maxsize=256)(self._class_fit_of)
        self._static = self._static_figures()

    def candidates(self, profile: Profile, retrieved: Retrieved, wanted: int | None = None) -> Candidates:
        """The terms of the retrieved cores that may be proposed, and ``wanted`` even if it may not."""
        terms, core = self._terms(retrieved, wanted)
        figures = self._static[terms].copy()
        self._component(profile, retrieved, terms, core, figures)
        levels = {}
        for axis in COMPARISONS:
            reading = profile.readings.get(axis)
            level = self._axis_levels(axis, reading)[self.index.axis_of_term[axis.value][terms]]
            self._axis_figures(axis, reading, level, figures)
            levels[axis] = _guessed(level) if reading is not None and reading.source is Source.CHAPTER else level
        self._panel(profile, terms, figures)
        if any("culture" in method.casefold() for method in getattr(profile.readings.get(Axis.METHOD), "values", ())):
            figures[:, _PLACE["-virus_cultured"]] = 0.0
        # a row that says little is decided by what is usual, one that says property and specimen less so
        # what is usual counts only as far as the term is what the row asks for
        for name in ("use", "core_use", "rank"):
            figures[:, _PLACE[name]] *= np.minimum(1.0, _HALF_ASKED * figures[:, _PLACE["asked"]])
        untold = sum(axis not in profile.readings for axis in (Axis.PROPERTY, Axis.SYSTEM)) / 2
        figures[:, _PLACE["use_untold"]] = figures[:, _PLACE["use"]] * untold
        return Candidates(terms, figures, levels, core)

    def same_but_method(self, terms: Ints, one: int) -> npt.NDArray[np.bool_]:
        """Which terms have the component, property, time, system and scale of ``one``."""
        index = self.index
        same = np.ones(len(terms), bool)
        parts = (index.core_of_term, index.divisor_of_term, index.challenge_of_term)
        for part in (*parts, *(index.axis_of_term[name] for name in ("property", "time", "system", "scale"))):
            same &= part[terms] == part[one]
        return same

    def _terms(self, retrieved: Retrieved, wanted: int | None) -> tuple[Ints, Ints]:
        lists = [self.index.terms_of_core[core] for core in retrieved.cores]
        terms = np.concatenate(lists) if lists else np.empty(0, np.int32)
        core = np.repeat(np.arange(len(lists), dtype=np.int32), [len(found) for found in lists])
        keep = self.priors.proposable[terms]
        keep[np.cumsum(keep) > TERMS] = False
        if wanted is not None:
            keep |= terms == wanted
        return terms[keep], core[keep]

    def _static_figures(self) -> Floats:
        priors = self.priors
        figures = np.zeros((len(priors.use), len(FEATURES)), np.float32)
        figures[:, _PLACE["use"]] = priors.use
        figures[:, _PLACE["core_use"]] = priors.core_use
        figures[:, _PLACE["rank"]] = priors.rank
        for axis in ("system", "property", "scale", "method"):
            figures[:, _PLACE[f"usual_{axis}"]] = priors.usual[axis]
        figures[:, _PLACE["-order_only"]] = 1.0 - priors.observation
        figures[:, _PLACE["-discouraged"]] = priors.discouraged
        figures[:, _PLACE["-clinical"]] = priors.clinical
        figures[:, _PLACE["in_value_set"]] = priors.in_value_set
        figures[:, _PLACE["-virus_cultured"]] = self._virus_cultured()
        return figures

    def _virus_cultured(self) -> npt.NDArray[np.bool_]:
        """Which terms tell a virus by growing it."""
        index = self.index
        viral = np.zeros(index.n_cores + 1, bool)  # the last one for terms without a core
        for word, place in index.words.place.items():
            if word.endswith("virus"):
                docs = index.word_docs[place]
                viral[docs[docs < index.n_cores]] = True
        cultured = np.array(["culture" in text for text in index.axes["method"].texts], bool)
        found: npt.NDArray[np.bool_] = viral[index.core_of_term] & cultured[index.axis_of_term["method"]]
        return found

    def _component(self, profile: Profile, retrieved: Retrieved, terms: Ints, core: Ints, figures: Floats) -> None:
        divisor = self.index.divisor_of_term[terms]
        challenge = self.index.challenge_of_term[terms]
        cover = retrieved.slot_cover[:, core]
        words = frozenset(word for slot in profile.slots for way in slot.alternatives for word in way)
        for line, slot in enumerate(profile.slots):
            if slot.weight > 0:
                cover[line] += self.divisors.cover(slot.alternatives)[divisor]
                cover[line] += self.challenges.cover(slot.alternatives)[challenge]
        np.minimum(cover, 1.0, out=cover)
        total = float(retrieved.importance.sum()) or 1.0
        asked = retrieved.importance @ cover / total if len(profile.slots) else np.zeros(len(terms), np.float32)
        explained = np.minimum(retrieved.explained[core], 1.0)
        put = _Putter(figures)
        put("asked", asked)
        put("asked_all", asked > 0.999)
        put("explained", explained)
        put("explained_all", explained > 0.999)
        put("letters", retrieved.letters[core])
        put("named", retrieved.named[core])
        has_divisor = divisor > 0
        met = self.divisors.explained(words)[divisor]
        if profile.divisor:  # albumin/creatinine is not creatinine/albumin
            met *= self.divisors.explained(profile.divisor)[divisor] > 0
        put("divisor_met", np.where(has_divisor, np.maximum(met, 0.5 * profile.is_ratio), 0.0))
        put("-divisor_extra", np.where(has_divisor, (1.0 - met) * (0.4 if profile.is_ratio else 1.0), 0.0))
        put("-divisor_missing", np.where(has_divisor, 0.0, float(profile.unit is not None and bool(profile.unit.per))))
        has_challenge = challenge > 0
        met = self.challenges.likeness(profile.challenges)[challenge]
        put("challenge_met", np.where(has_challenge, met, 0.0))
        put("-challenge_extra", np.where(has_challenge, 1.0 - met, 0.0))
        unmet = np.where(has_challenge, 1.0 - met, 1.0)
        put("-challenge_missing", unmet * bool(profile.challenges))
        self._molecules(profile, retrieved, core, put)
        self._numbers(profile, retrieved, cover, words, core, put)
        classes = frozenset(name for chapter in profile.chapters for name in CHAPTER_CLASSES.get(chapter, ()))
        put("class_of_chapter", self._class_fit(classes)[self.index.axis_of_term["class"][terms]])

    def _molecules(self, profile: Profile, retrieved: Retrieved, core: Ints, put: _Putter) -> None:
        held = self.index.molecules[retrieved.cores]
        said = int(profile.molecules)
        conflict = np.zeros(len(held), np.float32)
        missing = np.zeros(len(held), np.float32)
        kinds = int(Molecule.ANTIBODY | Molecule.ANTIGEN | NUCLEIC)
        if said & kinds:
            conflict += ((held & kinds) != 0) & ((held & kinds & said) == 0)
            missing += (held & kinds) == 0
        if said & int(CLASSES):
            conflict += ((held & int(CLASSES)) != 0) & ((held & int(CLASSES) & said) == 0)
            missing += 0.5 * ((held & int(CLASSES)) == 0)
        extra = np.zeros(len(held), np.float32)
        for bit in Molecule:
            extra += ((held & int(bit)) != 0) & ((said & int(bit)) == 0)
        hinted = 0
        if not said & kinds:
            hinted = int(
                max((CHAPTER_MOLECULES.get(chapter, Molecule.NONE) for chapter in profile.chapters), default=0)
            )
        put("molecule_hinted", ((held & hinted) != 0)[core])
        ige = int(Molecule.IGE)
        put("-ige_unasked", ((held & ige) != 0)[core] * (not said & ige and "allergy" not in profile.chapters))
        put("-molecule_conflict", np.minimum(conflict, 1.0)[core])
        put("-molecule_extra", extra[core])
        put("-molecule_missing", missing[core])

    def _numbers(
        self, profile: Profile, retrieved: Retrieved, cover: Floats, words: frozenset[str], core: Ints, put: _Putter
    ) -> None:
        """A number in a name tells things apart (CD4, factor VIII, herpes 2): it must not be missing or added."""
        missing = np.zeros(cover.shape[1], np.float32)
        for line, slot in enumerate(profile.slots):
            if slot.weight > 0 and any(word.isdigit() for word in slot.alternatives[-1]):
                missing += cover[line] < _COVERED
        extra = np.array(
            [len(self.index.core_numbers[number] - words) for number in retrieved.cores.tolist()], np.float32
        )
        put("-number_missing", missing)
        put("-number_extra", np.minimum(extra, 2.0)[core] if len(extra) else 0.0)

    def _class_fit_of(self, classes: frozenset[str]) -> Floats:
        names = self.index.axes["class"].texts
        return np.array([text.split(".")[-1] in classes or text in classes for text in names], np.float32)

    def _axis_levels(self, axis: Axis, reading: Reading | None) -> Levels:
        key = None if reading is None else tuple(reading.values.items())
        return self._levels(axis, key)

    def _levels_of(self, axis: Axis, key: tuple[tuple[str, Agreement], ...] | None) -> Levels:
        reading = None if key is None else Reading(dict(key), (), Source.LABEL)
        return COMPARISONS[axis](self.index.axes[axis.value], reading)

    def _axis_figures(self, axis: Axis, reading: Reading | None, level: Levels, figures: Floats) -> None:
        put = _Putter(figures)
        for step, least in _LEVEL_STEPS:
            put(f"{axis.value}_{step}", level >= least)
        put(f"{axis.value}_assumed", level == Agreement.ASSUMED)
        put(f"-{axis.value}_conflict", level == Agreement.CONFLICT)
        in_column = reading is not None and reading.source >= Source.UNIT
        put(f"-{axis.value}_conflict_column", (level == Agreement.CONFLICT) * in_column)
        put(f"-{axis.value}_unasked", (level == Agreement.UNKNOWN) if axis in (Axis.TIME, Axis.METHOD) else 0.0)

    def _panel(self, profile: Profile, terms: Ints, figures: Floats) -> None:
        panel = self.priors.panel[terms]
        put = _Putter(figures)
        put("-panel_unasked", panel * (not profile.is_panel))
        put("panel_asked", panel * profile.is_panel)
        if profile.is_order:
            put("-order_only", 0.0)


def _guessed(level: Levels) -> Levels:
    """What is only usual agrees and contradicts only as an assumption does."""
    level = np.where(level == Agreement.EXACT, Agreement.ASSUMED, level)
    return np.where(level == Agreement.CONFLICT, Agreement.UNKNOWN, level).astype(np.int8)


class _Putter:
    def __init__(self, figures: Floats) -> None:
        self._figures = figures

    def __call__(self, name: str, column: npt.ArrayLike) -> None:
        self._figures[:, _PLACE[name]] = column
