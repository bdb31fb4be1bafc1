"""Each candidate term of a row as a line of figures: what the score is a weighted sum of.

The figures are grouped (:data:`GROUP`): one group for each axis and each prior, so that a score can be told as a sum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.components import CLASSES, NUCLEIC, Molecule
from matching.match import Agreement
from matching.ranking.benches import CHAPTER_CLASSES, CHAPTER_MOLECULES
from matching.ranking.compare import ANY_SPECIMEN, COMPARISONS, Levels
from matching.ranking.extras import Extras
from matching.ranking.figures import LEVEL_STEPS, PLACE
from matching.ranking.retrieve import Retrieved, of_analyte
from matching.reading.challenges import is_of_any
from matching.reading.profile import Profile
from matching.reading.readings import Reading, Source
from matching.reading.slots import Slot
from matching.terms.index import Floats, Index, Ints
from matching.terms.priors import Priors
from matching.words.unit_properties import PERCENT

_COVERED = 0.99
_THOUSANDS = frozenset({"1000", "2000"})
_HUNDREDS = _THOUSANDS | {"100", "200"}  # "100 cells", of which a share is counted
_REPEATED = "^^^"  # before the number of a finding that is told several times
_HALF_ASKED = 1.6  # a term that holds less of the row than one in this is less and less helped by being usual
TERMS = 1200  # candidates scored for one row at most


@dataclass(frozen=True)
class Candidates:
    """The terms of one row with their figures and levels."""

    terms: Ints  # places in the release
    figures: Floats  # (terms, FEATURES)
    levels: Mapping[Axis, Levels]  # one level a term
    core: Ints  # place in ``Retrieved.cores``


class FeatureMaker:
    """Figures for the terms of one release."""

    def __init__(self, index: Index, priors: Priors) -> None:
        self.index = index
        self.priors = priors
        self.divisors = Extras(index.divisors, index.weight)
        self.shared = Extras(index.shared, index.weight)
        self.challenges = Extras(index.challenges, index.weight)
        self._counted = np.array([bool(words & _HUNDREDS) for words in self.divisors.words], bool)
        self._per_thousand = np.array([bool(words & _THOUSANDS) for words in self.divisors.words], np.float32)
        self._levels = lru_cache(maxsize=4096)(self._levels_of)
        self._class_fit = lru_cache(maxsize=256)(self._class_fit_of)
        self._static = self._static_figures()
        systems = index.axes["system"].texts
        self._of_any_specimen = np.array([s in ANY_SPECIMEN for s in systems], bool)[index.axis_of_term["system"]]

    def candidates(self, profile: Profile, retrieved: Retrieved, wanted: int | None = None) -> Candidates:
        """The terms of the retrieved cores that may be proposed, and ``wanted`` even if it may not."""
        terms, core = self._terms(retrieved, wanted)
        figures = self._static[terms].copy()
        self._component(profile, retrieved, terms, core, figures)
        levels = {}
        for axis in COMPARISONS:
            reading = profile.readings.get(axis)
            level = self._axis_levels(axis, reading)[self.index.axis_of_term[axis.value][terms]]
            if reading is not None and reading.source is Source.GUESS:
                level = _guessed(level)
            self._axis_figures(axis, reading, level, figures)
            levels[axis] = level
        self._panel(profile, terms, figures)
        figures[:, PLACE["-unaccustomed"]] = self.priors.amounts[terms] * profile.habit.amounts < 0
        if _is_grown(profile):
            figures[:, PLACE["-virus_cultured"]] = 0.0
        # a row that says little is decided by what is usual, one that says property and specimen less so
        # what is usual counts only as far as the term is what the row asks for
        for name in ("use", "core_use", "rank"):
            figures[:, PLACE[name]] *= np.minimum(1.0, _HALF_ASKED * figures[:, PLACE["asked"]])
        system = profile.readings.get(Axis.SYSTEM)
        if system is not None and system.source > Source.GUESS:
            # any specimen is common because others name none: half as much where the row does
            figures[:, PLACE["use"]] *= np.where(self._of_any_specimen[terms], 0.5, 1.0)
        for axis in (Axis.PROPERTY, Axis.SYSTEM, Axis.SCALE, Axis.METHOD):
            reading = profile.readings.get(axis)
            if reading is not None and reading.source > Source.GUESS:  # what the row says need not be usual
                figures[:, PLACE[f"usual_{axis.value}"]] = 0.0
        untold = sum(axis not in profile.readings for axis in (Axis.PROPERTY, Axis.SYSTEM)) / 2
        figures[:, PLACE["use_untold"]] = figures[:, PLACE["use"]] * untold
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
        figures = np.zeros((len(priors.use), len(PLACE)), np.float32)
        figures[:, PLACE["use"]] = priors.use
        figures[:, PLACE["core_use"]] = priors.core_use
        figures[:, PLACE["rank"]] = priors.rank
        for axis in ("system", "property", "scale", "method"):
            figures[:, PLACE[f"usual_{axis}"]] = priors.usual[axis]
        figures[:, PLACE["-order_only"]] = 1.0 - priors.observation
        figures[:, PLACE["-discouraged"]] = priors.discouraged
        figures[:, PLACE["-clinical"]] = priors.clinical
        figures[:, PLACE["in_value_set"]] = priors.in_value_set
        figures[:, PLACE["-virus_cultured"]] = self._virus_cultured()
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
        shared = self.index.shared_of_term[terms]
        cover = retrieved.slot_cover[:, core]
        total = float(retrieved.importance.sum()) or 1.0
        of_this = of_analyte(retrieved.importance, retrieved.is_own, cover)
        words = frozenset(word for slot in profile.slots for way in slot.alternatives for word in way)
        timely = self.challenges.at_the_moment(profile.challenges)
        challenged = self.challenges.likeness(profile.challenges)
        for line, slot in enumerate(profile.slots):
            if slot.weight > 0:
                # a word that analyte and divisor share counts once: Hb A/Hb.total is not all of Hb A2
                held, both = self.divisors.cover(slot.alternatives), self.shared.cover(slot.alternatives)
                cover[line] += np.maximum(held[divisor] - both[shared], 0.0)
                told = self.challenges.cover(slot.alternatives)
                if any(is_of_any(way) for way in slot.alternatives):  # "T30" beside what is given
                    told = np.maximum(told, challenged)
                cover[line] += (told * timely)[challenge] * (of_this if slot.is_circumstance else 1.0)
        np.minimum(cover, 1.0, out=cover)
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
        held = self.divisors.held(words)[divisor]
        met = held / self.divisors.size[divisor]
        if profile.divisor:  # albumin/creatinine is not creatinine/albumin
            met = np.minimum(met, self.divisors.explained(profile.divisor)[divisor])
        elif not profile.is_ratio:  # "PSA libre" names the analyte of free over total PSA, not what it is divided by
            is_whole = (shared > 0) & (self.divisors.size[divisor] > self.shared.size[shared]) & ~self._counted[divisor]
            met = np.where(is_whole & (held <= self.shared.held(words)[shared]), 0.0, met)
        put("divisor_met", np.where(has_divisor, np.maximum(met, 0.5 * profile.is_ratio), 0.0))
        extra = np.where(has_divisor, (1.0 - met) * (0.4 if profile.is_ratio else 1.0), 0.0)
        if profile.unit is not None and profile.unit.exact == PERCENT:  # nothing per thousand is told in percent
            extra = np.maximum(extra, self._per_thousand[divisor])
        put("-divisor_extra", extra)
        is_divided = bool(profile.unit is not None and profile.unit.per) or (profile.is_ratio and bool(profile.divisor))
        put("-divisor_missing", np.where(has_divisor, 0.0, float(is_divided)))
        has_challenge = challenge > 0
        met = (challenged * timely)[challenge]
        put("challenge_met", np.where(has_challenge, met, 0.0) * of_this)
        put("-challenge_extra", np.where(has_challenge, 1.0 - met, 0.0))
        unmet = np.where(has_challenge, 1.0 - met, 1.0)
        # its number is all that tells the second germ of a culture from the first
        heavy = 2.0 if any(_REPEATED in slot.means for slot in profile.slots) else 1.0
        put("-challenge_missing", unmet * (heavy if profile.challenges else 0.0))
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
        if not said & kinds and _is_grown(profile):  # what grows is no antigen, antibody or nucleic acid
            conflict += (held & kinds) != 0
        if said & kinds:
            conflict += ((held & kinds) != 0) & ((held & kinds & said) == 0)
            missing += (held & kinds) == 0
        if said & int(CLASSES):
            conflict += ((held & int(CLASSES)) != 0) & ((held & int(CLASSES) & said) == 0)
            missing += 0.5 * ((held & int(CLASSES)) == 0)
        extra = np.zeros(len(held), np.float32)
        named = said | (int(Molecule.ANTIBODY) if said & int(CLASSES) else 0)  # IgM against a germ is an antibody
        for bit in Molecule:
            extra += ((held & int(bit)) != 0) & ((named & int(bit)) == 0)
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
        numbers = (self.index.core_numbers[number] for number in retrieved.cores.tolist())
        several = _several_numbers(profile.slots)
        extra = np.array([_unsaid_numbers(held, words, several) for held in numbers], np.float32)
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
        for step, least in LEVEL_STEPS:
            put(f"{axis.value}_{step}", level >= int(least))  # numpy asks an enum for all that an array may be
        put(f"{axis.value}_assumed", level == int(Agreement.ASSUMED))
        against = level == int(Agreement.CONFLICT)
        put(f"-{axis.value}_conflict", against)
        in_column = reading is not None and reading.source >= Source.UNIT
        put(f"-{axis.value}_conflict_column", against & in_column)
        # a term that says what nobody asked for; of a specimen, one that leaves open what the row says
        is_told = axis in (Axis.TIME, Axis.METHOD) or (axis is Axis.SYSTEM and reading is not None)
        put(f"-{axis.value}_unasked", (level == int(Agreement.UNKNOWN)) if is_told else 0.0)

    def _panel(self, profile: Profile, terms: Ints, figures: Floats) -> None:
        panel = self.priors.panel[terms]
        put = _Putter(figures)
        put("-panel_unasked", panel * (not profile.is_panel))
        put("panel_asked", panel * profile.is_panel)
        if profile.is_order:
            put("-order_only", 0.0)


def _is_grown(profile: Profile) -> bool:
    """Whether the row tells its germ by growing it."""
    method = profile.readings.get(Axis.METHOD)
    return method is not None and any("culture" in value.casefold() for value in method.values)


def _guessed(level: Levels) -> Levels:
    """What is only usual agrees and contradicts only as an assumption does."""
    level = np.where(level >= Agreement.CLOSE, Agreement.ASSUMED, level)
    return np.where(level == Agreement.CONFLICT, Agreement.UNKNOWN, level).astype(np.int8)


def _several_numbers(slots: Sequence[Slot]) -> list[frozenset[str]]:
    """The numbers that slots say together if they say any, where the row itself says none: 1 and 2 of "HSV"."""
    found = []
    for slot in slots:
        ways = [frozenset(word for word in way if word.isdigit()) for way in slot.alternatives]
        together = set(filter(None, ways))
        if not ways[-1] and len(together) == 1:
            found += [one for one in together if len(one) > 1]
    return found


def _unsaid_numbers(held: frozenset[str], said: frozenset[str], several: Sequence[frozenset[str]]) -> int:
    """How many of a name's numbers the row does not say; one of several that it says together is not said."""
    is_part = any(held & together and not together <= held for together in several)
    return len(held - said) + is_part


class _Putter:
    def __init__(self, figures: Floats) -> None:
        self._figures = figures

    def __call__(self, name: str, column: npt.ArrayLike) -> None:
        self._figures[:, PLACE[name]] = column
