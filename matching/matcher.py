"""The matcher: a release, a lexicon and a model made ready to answer for rows of a catalogue.

Its answer depends on nothing but its inputs: same row, release, lexicon, memory and model, same candidates in the
same order. It opens no file and is safe to use from a worker thread of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from matching.axes import Axis
from matching.catalogue import MOST_ALIKE, LocalAnalysis, Neighbours
from matching.loinc import LoincRelease
from matching.match import Agreement, Candidate, Match, Prior, Verdict
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet
from matching.ranking.features import FeatureMaker
from matching.ranking.likely_specimens import is_of_blood, likely_specimen
from matching.ranking.model import CONFIDENCE_INPUTS, Model, confidence_inputs
from matching.ranking.retrieve import retrieve
from matching.reading.column_readings import column_value, says_something
from matching.reading.endings import Endings, common_endings, without_endings
from matching.reading.heads import words_before_names
from matching.reading.profile import Profile, read_profile
from matching.reading.readings import USUALLY, Source
from matching.reading.surroundings import ALONE, NO_CONTEXT, NOTHING_TOLD, Context, Surroundings, Told, hints
from matching.reading.titles import is_read, read_title, spelt_out, unread_sections
from matching.terms.index import Floats, Index
from matching.terms.priors import make_priors, usual_components
from matching.verdicts.rivals import by_axis, is_outdone
from matching.verdicts.telling import Scored, Teller
from matching.verdicts.verdict import DECISIVE, judge
from matching.words.amounts import Habit, amount_habit
from matching.words.lexicon import Entry
from matching.words.phrases import Phrasebook
from matching.words.specimen_codes import in_section, is_punctured

ENGINE_VERSION = "21"  # goes up when the same model would propose otherwise
TOP = 20
_ASKED, _LETTERS = map(CONFIDENCE_INPUTS.index, ("asked", "letters"))
_UNREMEMBERED = 0.4  # what is left of the doubt in a first candidate that was confirmed before for the same words


def engine_of(model: Model) -> str:
    """The engine with this model, as proposals name it."""
    return f"{ENGINE_VERSION}/{model.version}"


class NotIndexed(Exception):
    """A term of the release that is no laboratory term, so that nothing was made ready to compare it by."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class Matcher:
    def __init__(
        self,
        release: LoincRelease,
        index: Index,
        lexicon: Iterable[Entry],
        model: Model,
        uses: Mapping[str, float] | None = None,
    ) -> None:
        self.release = release
        self.index = index
        self.model = model
        self.phrasebook = Phrasebook(lexicon, index.words.texts, usual=usual_components(release, uses or {}))
        self.features = FeatureMaker(index, make_priors(release, index, uses or {}))
        self._weights = model.vector()
        self._vocabularies = {
            Axis(name): frozenset(values.texts) for name, values in index.axes.items() if name != "class"
        }
        self._axis_sums = by_axis(self._weights)
        self._likely = lru_cache(maxsize=256)(self._likely_specimen)  # codes of specimens are few
        self._of_section = lru_cache(maxsize=256)(self._section_specimen)
        self._habits = lru_cache(maxsize=2)(self._label_habits)  # and so are catalogues
        self._teller = Teller(release, index, self._weights)

    @property
    def version(self) -> str:
        """Engine and model, as stored with every proposal."""
        return engine_of(self.model)

    def profile(self, analysis: LocalAnalysis, context: Context = NO_CONTEXT) -> Profile:
        """What the row says, by itself and in its catalogue: its label without the endings that many have, and its
        specimen by what the rows alike can be of, where nobody understands its code, or by the code of its section."""
        told = NOTHING_TOLD
        if context.neighbours is not None:
            book = self.phrasebook
            endings, benches, habit = self._habits(context.neighbours)
            analysis, context, ending = without_endings(analysis, context, endings, book, book.endings)
            told = Told(benches, ending, habit=habit)
        titles = (analysis.chapter, analysis.subchapter)
        chapter, subchapter = (spelt_out(title, self.phrasebook) for title in titles)
        analysis = replace(analysis, chapter=chapter, subchapter=subchapter)
        profile = read_profile(analysis, self.phrasebook, self._vocabularies, context, told)
        if not (says_something(analysis.specimen_said) or context.specimen or profile.tells_specimen):
            section, system = self._told_by_section(titles, profile)
            if section:
                context = replace(context, specimen=section, is_of_chapter=True)
                told = replace(told, likely_specimen=system)
                profile = read_profile(analysis, self.phrasebook, self._vocabularies, context, told)
        likely = "" if profile.is_specimen_read else self._likely(context.alike)
        if not likely:
            return profile
        told = replace(told, likely_specimen=likely)
        return read_profile(analysis, self.phrasebook, self._vocabularies, context, told)

    def specimen(self, words: str) -> str:
        """What LOINC calls a specimen that is said in a laboratory's words; '' where nobody understands them."""
        return column_value(Axis.SYSTEM, words, self.phrasebook, self._vocabularies, frozenset()).partition("|")[0]

    def match(self, analysis: LocalAnalysis, top: int = TOP, around: Surroundings = ALONE) -> Match:
        """The best ``top`` candidates of one row and a verdict; codes that were refused for the row are left out."""
        profile, scored = self._scored(analysis, around)
        return self.judge(analysis, profile, scored, top)

    def judge(self, analysis: LocalAnalysis, profile: Profile, scored: Scored, top: int = TOP) -> Match:
        """The match of a row whose candidates are scored already."""
        candidates = self._candidates(profile, scored, max(top, TOP))  # the verdict does not depend on what is shown
        match = judge(analysis.key, profile, candidates, self.model.calibration, self.version, self.release.is_starter)
        return match if len(match.candidates) <= top else replace(match, candidates=match.candidates[:top])

    def match_all(
        self,
        analyses: Iterable[LocalAnalysis],
        top: int = TOP,
        around: Surroundings = ALONE,
        *,
        progress: Progress = quiet,
        cancelled: IsCancelled = never,
    ) -> Iterator[Match]:
        """One match for each row, in order. Raises Cancelled between two rows."""
        rows = tuple(analyses)
        for done, analysis in enumerate(rows):
            if cancelled():
                raise Cancelled
            progress(done, len(rows), "propose")
            yield self.match(analysis, top, around)
        progress(len(rows), len(rows), "propose")

    def explain(self, analysis: LocalAnalysis, code: str, around: Surroundings = ALONE) -> Candidate:
        """How any code of the release fits the row ("why not this one?"), a proposed one as its proposal has it.

        Raises NotIndexed for what is no laboratory term, KeyError when the release lacks the code.
        """
        position = self.release.position(code)
        if position is None:
            raise KeyError(code)
        if self.index.core_of_term[position] < 0:
            raise NotIndexed(code)
        profile, scored = self._scored(analysis, around, position)
        rank = int(np.flatnonzero(scored.candidates.terms[scored.order] == position)[0])
        confidence = self._confidences(scored, rank + 1)[rank]
        return self._teller.candidates(profile, scored, [int(scored.order[rank])], [confidence])[0]

    def _scored(
        self, analysis: LocalAnalysis, around: Surroundings, wanted: int | None = None
    ) -> tuple[Profile, Scored]:
        """The row's candidates with their scores: those that its words find, those that something outside speaks for,
        and ``wanted`` whatever it is."""
        profile = self.profile(analysis, around.context(analysis.key))
        hinted = hints(self.release, analysis, around.memory)
        outside = [hint.position for hint in hinted if self.index.core_of_term[hint.position] >= 0]
        always = {int(self.index.core_of_term[position]) for position in (*outside, wanted) if position is not None}
        with np.errstate(invalid="ignore"):  # OpenBLAS now and then flags finite products (numpy issue 24067)
            retrieved = retrieve(self.index, profile, always=tuple(sorted(always)))
            candidates = self.features.candidates(profile, retrieved, wanted)
            scores = candidates.figures @ self._weights
        for hint in hinted:
            scores[candidates.terms == hint.position] += hint.contribution
        refused = {self.release.position(code) for code in around.rejected.get(analysis.key, ())} - {wanted}
        # equal scores are told apart by the place in the release, so that the order never depends on chance
        order = np.lexsort((candidates.terms, -scores))
        if refused:
            order = order[[int(candidates.terms[place]) not in refused for place in order]]
        return profile, Scored(candidates, scores, order, hinted)

    def _label_habits(self, neighbours: Neighbours) -> tuple[Endings, frozenset[str], Habit]:
        """The endings that labels have in common, and the benches that stand before them: words whose rows are all of
        blood. Where the rows behind another are of one other specimen, such words may be specimens, and none is a
        bench."""
        book = self.phrasebook
        before = words_before_names(neighbours.rows, book)
        likely = {word: self._likely(rows[:MOST_ALIKE]) for word, rows in before.items()}
        are_benches = all(is_of_blood(one) for one in likely.values() if one)
        benches = frozenset(word for word, one in likely.items() if one and are_benches)
        habit = amount_habit(row.unit or row.unit_code for row in neighbours.rows)
        return common_endings(neighbours.rows, book, book.endings), benches, habit

    def _likely_specimen(self, alike: tuple[LocalAnalysis, ...]) -> str:
        matches = (self.match(replace(row, specimen="", specimen_code="")) for row in alike)
        return likely_specimen(match.candidates for match in matches if match.verdict is not Verdict.NONE)

    def _told_by_section(self, titles: Sequence[str], profile: Profile) -> tuple[str, str]:
        """The code over a row that likely stands for another fluid than blood, and for which; ("", "") where there is
        none, or where the row's own words imply the same, or one where alone their analyte is measured."""
        said = profile.readings.get(Axis.SYSTEM)
        implied = "" if said is None or said.source is Source.EXAM else said.best
        if said is not None and said.source is Source.ANALYTE and implied not in USUALLY:
            return "", ""
        for section in unread_sections(titles, self.phrasebook):
            system = self._of_section(section)
            if system and not is_of_blood(system):
                return ("", "") if system.partition("|")[0] == implied else (section, system)
        return "", ""

    def _section_specimen(self, code: str) -> str:
        """The specimen in a section's code, as it is spelt out or by its pieces; '' where it tells none."""
        spelt = spelt_out(code, self.phrasebook)
        told = read_title(spelt, self.phrasebook)[Axis.SYSTEM]
        if told or spelt.endswith("."):  # the beginning of a word has no pieces
            return told
        if is_punctured(code, self.phrasebook.is_specimen, self.specimen):
            return self.specimen(code)
        return in_section(code, lambda piece: is_read(piece, self.phrasebook), self.specimen)

    def _candidates(self, profile: Profile, scored: Scored, top: int) -> tuple[Candidate, ...]:
        if not len(scored.order):
            return ()
        return self._teller.candidates(profile, scored, scored.order[:top].tolist(), self._confidences(scored, top))

    def _confidences(self, scored: Scored, top: int) -> list[float]:
        """The first candidate's probability is calibrated; the others share what is left by their scores."""
        inputs = self.inputs(scored)
        first = _logistic(self.model.calibration.intercept + float(inputs @ self._calibration))
        if not inputs[_ASKED]:  # none of the row's words is in it: it is no likelier than it is alike in letters
            first = min(first, float(inputs[_LETTERS]))
        order = scored.order
        if any(hint.prior is Prior.MEMORY and hint.position == self._term(scored, 0) for hint in scored.hints):
            first = 1 - (1 - first) * _UNREMEMBERED
        weights = np.exp(scored.scores[order] - scored.scores[order[0]])
        rest = float(weights[1:].sum())
        shares = [first] + [(1 - first) * float(weight) / rest for weight in weights[1:top]] if rest else [first]
        # a later candidate is never more probable than an earlier one
        return [min(share, first) for share in shares]

    @staticmethod
    def _term(scored: Scored, rank: int) -> int:
        return int(scored.candidates.terms[scored.order[rank]])

    @property
    def _calibration(self) -> npt.NDArray[np.float32]:
        return np.array(self.model.calibration.weights, np.float32)

    def inputs(self, scored: Scored, axis_sums: Floats | None = None) -> npt.NDArray[np.float32]:
        """The figures that the first candidate's confidence is computed from (see :mod:`matching.ranking.model`).

        ``axis_sums``: :func:`matching.verdicts.rivals.by_axis` of other weights than the matcher's own, while they are
        fitted.
        """
        candidates, first = scored.candidates, scored.order[0]
        conflicts = sum(int(candidates.levels[axis][first]) == Agreement.CONFLICT for axis in DECISIVE)
        same = self.features.same_but_method(candidates.terms, int(candidates.terms[first]))
        fits = candidates.figures[scored.order[:TOP]] @ (self._axis_sums if axis_sums is None else axis_sums)
        return confidence_inputs(scored.scores, scored.order, candidates.figures, same, is_outdone(fits), conflicts)


def _logistic(value: float) -> float:
    return float(1.0 / (1.0 + np.exp(-value)))
