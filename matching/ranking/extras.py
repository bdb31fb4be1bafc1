"""The divisors and challenges of a release, compared with what a row says by their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from matching.components import meaning_words
from matching.reading.challenges import Ways, is_of_any, moment, moments
from matching.terms.index import Floats, Vocabulary

_LATER_WAY, _OPEN_WAY = 0.05, 0.2
_GIVEN = "post"
_OTHER_MOMENT = np.float32(0.4)


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
        self.moments = [moment(meaning_words(text)) for text in vocabulary.texts]

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
        """How alike each text and the likeliest way are: shared words over all words. A later way counts less,
        and so does one that leaves open what is given, beside one that tells it."""
        best = np.zeros(len(self.words), np.float32)
        is_told = any(_GIVEN in way and not is_of_any(way) for way in ways)
        for rank, way in enumerate(ways):
            held = np.zeros(len(self.words), np.float32)
            for word in way:
                held[self.holding.get(word, [])] += 1.0
            alike = held / (len(way) + self.size - held)
            less = _OPEN_WAY if is_told and is_of_any(way) else 0.0
            np.maximum(best, alike * (1.0 - max(_LATER_WAY * min(rank, 5), less)), out=best)
        return best

    def at_the_moment(self, ways: Ways) -> Floats:
        """What of each challenge counts for a row that means ``ways``: little where it is read at another moment."""
        at = moments(ways)
        if not at:
            return np.ones(len(self.moments), np.float32)
        asked = {None, *at}
        return np.where([one in asked for one in self.moments], np.float32(1.0), _OTHER_MOMENT)

    def held(self, words: frozenset[str]) -> Floats:
        """How many of ``words`` each text has."""
        held = np.zeros(len(self.words), np.float32)
        for word in words:
            held[self.holding.get(word, [])] += 1.0
        return held

    def explained(self, words: frozenset[str]) -> Floats:
        return self.held(words) / self.size
