"""Which cores (analytes) of a release share enough with a row to be worth comparing.

Several lists are joined: words of the lexicon's translations, the row's own words, whole names and synonyms, and
three-letter pieces. Every step is a sum over arrays; nothing here looks at one term at a time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matching.components import meaning_words, parse_component
from matching.reading.profile import Profile
from matching.reading.slots import Slot
from matching.terms.index import UNKNOWN_WEIGHT, Floats, Index, Ints
from matching.words.text import trigrams

CORES = 60
ALIAS_SLOTS = 5
_HELD = 5.0  # what holds 1 in so much of the row's analyte, named with its challenge or not, is that analyte
_OF_CELLS = re.compile(r"/10+ \w")  # a share of so many
_IMPORTANCE = (2.0, 10.0)  # no slot counts for less or more than this
_PROMISING = 0.1  # nearly always, enough cores are worth this much: the others need not be sorted
_TRUNCATED = 0.8  # a word that was completed counts for less
_GUESSED = 0.8  # so does one that is read by some of its letters
_SHORTEST_TRUNCATED = 4


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The cores found and how each fits: arrays over ``cores``, ``slot_cover`` with one line for each slot."""

    cores: Ints
    slot_cover: Floats  # (slots, cores): how much of the slot's meaning the core's name holds
    importance: Floats  # (slots,): what each slot counts for
    is_own: npt.NDArray[np.bool_]  # (slots,): whether it is about the analyte itself, not its circumstance
    explained: Floats  # share of the core's name that the row accounts for
    letters: Floats  # cosine over three-letter pieces
    named: Floats  # 1 where a whole name or synonym of the core stands in the row


def retrieve(index: Index, profile: Profile, limit: int = CORES, always: tuple[int, ...] = ()) -> Retrieved:
    """The ``limit`` most promising cores, best first, behind those of ``always`` that are not among them.

    What is there always stands first because the terms are counted off from there: it is never what is left out, and
    asking for a core that is found anyway changes nothing.
    """
    ways = [_ways(index, slot) for slot in profile.slots]
    cover, explained = _cover(index, ways)
    importance = np.array([slot.weight * _importance(index, slot) for slot in profile.slots] or [0.0], np.float32)
    letters: Floats = np.max([_letters(index, text) for text in profile.texts], axis=0)
    by_core = _Reduced(index)
    slot_cover = np.stack([by_core(line) for line in cover]) if len(cover) else np.zeros((1, index.n_cores), np.float32)
    is_own = np.array([not slot.is_circumstance for slot in profile.slots] or [True])
    if not is_own.all():
        slot_cover[~is_own] *= of_analyte(importance, is_own, slot_cover)
    explained, letters = by_core(explained), by_core(letters)
    named = _named(index, profile.slots, slot_cover)
    total = float(importance.sum()) or 1.0
    asked = importance @ slot_cover / total
    merit = 0.55 * asked + 0.25 * explained * np.minimum(1.0, asked * 2) + 0.2 * letters + 0.2 * named
    merit[_challenged(index, profile.slots)] += 0.5
    best = _best(merit, limit)
    found = np.concatenate((np.setdiff1d(np.array(always, np.int32), best), best)).astype(np.int32)
    return Retrieved(
        found,
        slot_cover[:, found],
        importance,
        is_own,
        explained[found],
        letters[found],
        named[found].astype(np.float32),
    )


def of_analyte(importance: Floats, is_own: npt.NDArray[np.bool_], cover: Floats) -> Floats:
    """How far each column of ``cover`` (slots, …) is the analyte that a row names, 0 to 1, whatever its circumstance:
    what goes with another analyte speaks for nothing, fasting gastrin is no fasting glucose."""
    own = importance * is_own
    found: Floats = np.minimum(1.0, _HELD * (own @ cover) / (float(own.sum()) or 1.0)).astype(np.float32)
    return found


def _ways(index: Index, slot: Slot) -> list[tuple[tuple[int, ...], float, float]]:
    """Each way of saying a slot as word places, the weight of all its words, and how far it may be trusted. A way that
    the release knows in part says no share of cells: beside "/100 leukocytes", which another way names, "lymphocytes
    atypiques" would be all of the lymphocytes."""
    ways = []
    place = index.words.place
    is_share = _OF_CELLS.search(slot.means) is not None
    for words in slot.alternatives:
        known = tuple(place[word] for word in words if word in place)
        if known and (len(known) == len(words) or not is_share):
            weight = sum(float(index.word_weight[word]) for word in known)
            missing = len(words) - len(known)
            ways.append((known, weight + missing * UNKNOWN_WEIGHT, _GUESSED if slot.is_guess else 1.0))
        elif len(words) == 1 and len(words[0]) >= _SHORTEST_TRUNCATED:
            for longer in index.expansions(words[0]):
                ways.append(((place[longer],), float(index.word_weight[place[longer]]), _TRUNCATED))
    return ways


def _importance(index: Index, slot: Slot) -> float:
    heaviest = max(
        (sum(index.weight(word) for word in words) for words in slot.alternatives),
        default=0.0,
    )
    return min(max(heaviest, _IMPORTANCE[0]), _IMPORTANCE[1])


def _cover(index: Index, ways: list[list[tuple[tuple[int, ...], float, float]]]) -> tuple[Floats, Floats]:
    cover = np.zeros((len(ways), index.n_docs), np.float32)
    trust: dict[int, float] = {}
    for line, slot_ways in enumerate(ways):
        for words, weight, degree in slot_ways:
            held = np.zeros(index.n_docs, np.float32) if len(slot_ways) > 1 else cover[line]
            for word in words:
                held[index.word_docs[word]] += index.word_weight[word] * degree / weight
                trust[word] = max(trust.get(word, 0.0), degree)
            if len(slot_ways) > 1:
                np.maximum(cover[line], held, out=cover[line])
    explained = np.zeros(index.n_docs, np.float32)
    for word, degree in trust.items():
        explained[index.word_docs[word]] += index.word_weight[word] * degree
    return cover, (explained / np.maximum(index.doc_total, 1e-6)).astype(np.float32)


def _letters(index: Index, text: str) -> Floats:
    place = index.grams.place
    grams = [place[gram] for gram in trigrams(text) if gram in place]
    if not grams:
        return np.zeros(index.n_docs, np.float32)
    length = float(np.sqrt(sum(float(index.gram_idf[gram]) ** 2 for gram in grams)))
    start = index.gram_docs.start
    parts = [slice(start[gram], start[gram + 1]) for gram in grams]
    docs = np.concatenate([index.gram_docs.docs[part] for part in parts])
    weights = np.concatenate(
        [index.gram_weight[part] * (index.gram_idf[gram] / length) for gram, part in zip(grams, parts, strict=True)]
    )
    return np.bincount(docs, weights, index.n_docs).astype(np.float32)


class _Reduced:
    """The best document of each core. The first ``n_cores`` documents are the cores' own names, in order."""

    def __init__(self, index: Index) -> None:
        self._n_cores = index.n_cores
        self._others = index.doc_core[index.n_cores :]

    def __call__(self, docs: Floats) -> Floats:
        best = docs[: self._n_cores].copy()
        rest = docs[self._n_cores :]
        touched = np.flatnonzero(rest)
        np.maximum.at(best, self._others[touched], rest[touched])
        return best


def _named(index: Index, slots: tuple[Slot, ...], slot_cover: Floats) -> npt.NDArray[np.float32]:
    """Mark the cores of which a whole name or synonym stands in the row, and what it covers as covered."""
    named = np.zeros(index.n_cores, np.float32)
    for start in range(len(slots)):
        # a qualifier ("à jeun", IgM) names nothing by itself, though LOINC lists it among a term's synonyms
        for way in () if slots[start].is_qualifier else slots[start].alternatives:
            cores = index.cores_named(way)
            if len(cores):
                slot_cover[start, cores] = 1.0
                if slots[start].weight > 0:
                    named[cores] = 1.0
        spelt: tuple[str, ...] = slots[start].alternatives[-1] if slots[start].alternatives else ()
        for end in range(start + 1, min(start + ALIAS_SLOTS, len(slots))):
            spelt += slots[end].alternatives[-1]
            cores = index.cores_named(spelt)
            if len(cores):
                slot_cover[start : end + 1, cores] = 1.0
                named[cores] = 1.0
    return named


def _challenged(index: Index, slots: tuple[Slot, ...]) -> Ints:
    """The cores of analytes that the row names with their challenge, of which words a core alone holds few."""
    cores = [meaning_words(parse_component(slot.means).core) for slot in slots if "^" in slot.means]
    return np.concatenate([np.empty(0, np.int32), *map(index.cores_named, cores)]).astype(np.int32)


def _best(merit: Floats, limit: int) -> Ints:
    found = np.flatnonzero(merit > _PROMISING)
    if len(found) < limit:
        found = np.flatnonzero(merit > 0)
    if len(found) > limit:
        found = found[np.argpartition(-merit[found], limit - 1)[:limit]]
    # ties are broken by place, so that the same row always gets the same answer
    return found[np.lexsort((found, -merit[found]))].astype(np.int32)
