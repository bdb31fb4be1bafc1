"""The search index of a release: from words to the cores (analytes) whose terms are worth scoring.

Terms are grouped by *core*: the component without divisor and challenge, since those and the other five axes are
compared afterwards. A *document* is one name of a core in one language. The index is plain arrays, built once for a
release, kept on disk and mapped when opened; nothing here reads a file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from matching.components import Component, common_component, local_component, meaning_words, molecules, parse_component
from matching.loinc import LoincRelease
from matching.progress import Cancelled, IsCancelled, Progress, never, quiet
from matching.terms.columns import TextColumn
from matching.words.text import stem, stems, trigrams, words

INDEX_VERSION = "9"  # goes up with every change of what is indexed or how words are folded
LANGUAGES = 4  # how many linguistic variants are indexed, in the release's order of preference
ALIAS_CORES = 12  # an alias that names more cores than this is a word of the field, not a name
ALIAS_WORDS = 6
UNKNOWN_WEIGHT = 5.0  # of a word that no name of the release holds

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]
Arrays = Mapping[str, npt.NDArray[np.generic]]

_AXES = {"property": "PROPERTY", "time": "TIME_ASPCT", "system": "SYSTEM", "scale": "SCALE_TYP", "method": "METHOD_TYP"}
_AXES |= {"class": "CLASS"}


@dataclass(frozen=True)
class Vocabulary:
    """Distinct texts and the place of each."""

    texts: tuple[str, ...]

    @cached_property
    def place(self) -> Mapping[str, int]:
        return {text: place for place, text in enumerate(self.texts)}

    def __len__(self) -> int:
        return len(self.texts)


@dataclass(frozen=True)
class Postings:
    """For each of n keys the sorted documents that hold it: ``docs[start[k]:start[k + 1]]``."""

    start: npt.NDArray[np.int64]
    docs: Ints

    def __getitem__(self, key: int) -> Ints:
        return self.docs[self.start[key] : self.start[key + 1]]

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]]) -> Postings:
        start = np.zeros(len(lists) + 1, np.int64)
        np.cumsum([len(found) for found in lists], out=start[1:])
        docs = np.fromiter((doc for found in lists for doc in found), np.int32, int(start[-1]))
        return cls(start, docs)


class Index:
    """The arrays of a release's index, by name; see :func:`build` for what each holds."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.core_of_term: Ints = arrays["core_of_term"]  # type: ignore[assignment]
        self.terms_of_core = self._postings("terms_of_core")
        self.doc_core: Ints = arrays["doc_core"]  # type: ignore[assignment]
        self.doc_total: Floats = arrays["doc_total"]  # type: ignore[assignment]
        self.word_docs = self._postings("word_docs")
        self.word_weight: Floats = arrays["word_weight"]  # type: ignore[assignment]
        self.gram_docs = self._postings("gram_docs")
        self.gram_weight: Floats = arrays["gram_weight"]  # type: ignore[assignment]
        self.gram_idf: Floats = arrays["gram_idf"]  # type: ignore[assignment]
        self.alias_hash: npt.NDArray[np.uint64] = arrays["alias_hash"]  # type: ignore[assignment]
        self.alias_cores = self._postings("alias_cores")
        self.molecules: Ints = arrays["core_molecules"]  # type: ignore[assignment]
        self.words = self._vocabulary("words")
        self.grams = self._vocabulary("grams")
        self.divisors = self._vocabulary("divisors")
        self.shared = self._vocabulary("shared")
        self.challenges = self._vocabulary("challenges")
        self.axes = {name: self._vocabulary(f"axis_{name}") for name in _AXES}
        self.axis_of_term: dict[str, Ints] = {name: arrays[f"{name}_of_term"] for name in _AXES}  # type: ignore[misc]
        self.divisor_of_term: Ints = arrays["divisor_of_term"]  # type: ignore[assignment]
        self.challenge_of_term: Ints = arrays["challenge_of_term"]  # type: ignore[assignment]
        self.shared_of_term: Ints = arrays["shared_of_term"]  # type: ignore[assignment]

    def _postings(self, name: str) -> Postings:
        return Postings(self.arrays[f"{name}_start"], self.arrays[name])  # type: ignore[arg-type]

    def _vocabulary(self, name: str) -> Vocabulary:
        column = TextColumn(self.arrays[f"{name}_text"], self.arrays[f"{name}_offsets"])  # type: ignore[arg-type]
        return Vocabulary(tuple(column))

    @property
    def n_docs(self) -> int:
        return len(self.doc_core)

    @property
    def n_cores(self) -> int:
        return len(self.molecules)

    def weight(self, word: str) -> float:
        """How much a stemmed word tells: the rarer among the cores' names, the more."""
        place = self.words.place.get(word)
        return UNKNOWN_WEIGHT if place is None else float(self.word_weight[place])

    @cached_property
    def core_numbers(self) -> list[frozenset[str]]:
        """The numbers in each core's own name."""
        numbers: list[set[str]] = [set() for _ in range(self.n_cores)]
        for word, place in self.words.place.items():
            if word.isdigit():
                for doc in self.word_docs[place].tolist():
                    if doc < self.n_cores:
                        numbers[doc].add(word)
        return [frozenset(found) for found in numbers]

    def cores_named(self, stemmed: Sequence[str]) -> Ints:
        """The cores that have exactly these stemmed words as a name or synonym; empty when none has."""
        key = np.uint64(_hash(stemmed))
        place = int(np.searchsorted(self.alias_hash, key))
        if place < len(self.alias_hash) and self.alias_hash[place] == key:
            return self.alias_cores[place]
        return np.empty(0, np.int32)

    def expansions(self, word: str, limit: int = 6) -> tuple[str, ...]:
        """The commonest words of the release that begin with a truncated one."""
        texts = self.words.texts
        low = int(np.searchsorted(self._sorted_words, word))
        found = []
        while low < len(texts) and texts[low].startswith(word):
            found.append(low)
            low += 1
        found.sort(key=lambda place: -len(self.word_docs[place]))
        return tuple(texts[place] for place in found[:limit])

    @cached_property
    def _sorted_words(self) -> npt.NDArray[np.str_]:
        return np.array(self.words.texts)


def _hash(stemmed: Sequence[str]) -> int:
    return int.from_bytes(blake2b(" ".join(stemmed).encode(), digest_size=8).digest(), "little")


def is_indexed(class_type: str, class_name: str) -> bool:
    """Laboratory terms, and the clinical ones that laboratories report (weight, diuresis), not surveys or documents."""
    return class_type in ("", "1") or (class_type == "2" and not class_name.startswith(("RAD", "DOC", "ATTACH")))


def build(release: LoincRelease, *, progress: Progress = quiet, cancelled: IsCancelled = never) -> Index:
    """Index a release: some five seconds for 100,000 terms. Raises Cancelled."""
    arrays: dict[str, npt.NDArray[np.generic]] = {}
    cores, parts = _cores(release, arrays)
    progress(1, 4, "index")
    _axes(release, arrays)
    if cancelled():
        raise Cancelled
    names = _names(release, arrays, cores, parts)
    progress(2, 4, "index")
    _documents(names, arrays)
    progress(3, 4, "index")
    if cancelled():
        raise Cancelled
    _grams(names, arrays)
    _aliases(release, arrays, names)
    progress(4, 4, "index")
    return Index(arrays)


def _cores(
    release: LoincRelease, arrays: dict[str, npt.NDArray[np.generic]]
) -> tuple[list[str], list[Component | None]]:
    cores: dict[str, int] = {}
    divisors: dict[str, int] = {"": 0}
    challenges: dict[str, int] = {"": 0}
    shared: dict[str, int] = {"": 0}  # what the analyte and its divisor both say: "hemoglobin" of Hb A2/Hb.total
    rows = np.full((4, len(release)), -1, np.int32)
    parts: list[Component | None] = []
    kinds = zip(release.columns.get("CLASSTYPE", [""] * len(release)), release.columns["CLASS"], strict=True)
    for place, (component, kind) in enumerate(zip(release.columns["COMPONENT"], kinds, strict=True)):
        if not component or not is_indexed(*kind):
            parts.append(None)
            continue
        part = parse_component(component)
        parts.append(part)
        rows[0, place] = cores.setdefault(part.core, len(cores))
        rows[1, place] = divisors.setdefault(part.divisor, len(divisors))
        rows[2, place] = challenges.setdefault(part.challenge, len(challenges))
        rows[3, place] = shared.setdefault(_shared(part), len(shared))
    for row, name in zip(rows, ("core", "divisor", "challenge", "shared"), strict=True):
        arrays[f"{name}_of_term"] = row
    lists: list[list[int]] = [[] for _ in cores]
    for place, core in enumerate(rows[0]):
        if core >= 0:
            lists[core].append(place)
    _put_postings(arrays, "terms_of_core", Postings.of(lists))
    _put_texts(arrays, "divisors", divisors)
    _put_texts(arrays, "challenges", challenges)
    _put_texts(arrays, "shared", shared)
    arrays["core_molecules"] = np.array([molecules(stems(core)) for core in cores], np.int32)
    return list(cores), parts


def _shared(part: Component) -> str:
    divisor = stems(part.divisor)
    return " ".join(word for word in words(part.core) if stem(word) in divisor) if divisor else ""


def _axes(release: LoincRelease, arrays: dict[str, npt.NDArray[np.generic]]) -> None:
    for name, column in _AXES.items():
        places: dict[str, int] = {}
        texts = release.columns.get(column, [""] * len(release))
        arrays[f"{name}_of_term"] = np.fromiter(
            (places.setdefault(text, len(places)) for text in texts), np.int32, len(release)
        )
        _put_texts(arrays, f"axis_{name}", places)


def _names(
    release: LoincRelease, arrays: dict[str, npt.NDArray[np.generic]], cores: list[str], parts: list[Component | None]
) -> list[tuple[int, str]]:
    """Every (core, name): the core itself, its common name ("Apple" where the component says "Malus sylvestris"), and
    its translations in the indexed languages."""
    names: dict[tuple[int, str], None] = dict.fromkeys(enumerate(cores))
    core_of_term = arrays["core_of_term"]
    for place, long_name in enumerate(release.columns.get("LONG_COMMON_NAME", [""] * len(release))):
        part, common = parts[place], common_component(long_name)
        # carbon dioxide after urea is called "Helicobacter pylori": no name of carbon dioxide
        is_other = part is not None and part.challenge and not set(stems(common)) & set(stems(part.core))
        if part is not None and common and not is_other:
            names[int(core_of_term[place]), common] = None
    for columns in list(release.variants.values())[:LANGUAGES]:
        components = columns.get("COMPONENT", [""] * len(release))
        long_names = columns.get("LONG_COMMON_NAME", [""] * len(release))
        for place, (component, long_name) in enumerate(zip(components, long_names, strict=True)):
            core = int(core_of_term[place])
            translated = parse_component(component or local_component(long_name))
            part = parts[place]
            # "Glucose à jeun" for Glucose^post CFst names more than glucose
            says_more = part is not None and part.challenge and not translated.challenge
            if core >= 0 and translated.core and not says_more:
                names[core, translated.core] = None
    return list(names)


def _documents(names: list[tuple[int, str]], arrays: dict[str, npt.NDArray[np.generic]]) -> None:
    holding: dict[str, list[int]] = defaultdict(list)
    cores_holding: dict[str, set[int]] = defaultdict(set)
    worded = [meaning_words(name) for _, name in names]
    for doc, ((core, _), found) in enumerate(zip(names, worded, strict=True)):
        for word in found:
            holding[word].append(doc)
            cores_holding[word].add(core)
    vocabulary = sorted(holding)
    n_cores = len(arrays["core_molecules"])
    rarity = {word: np.log1p(n_cores / (1 + len(cores_holding[word]))) for word in vocabulary}
    arrays["doc_core"] = np.fromiter((core for core, _ in names), np.int32, len(names))
    arrays["doc_total"] = np.fromiter((sum(rarity[word] for word in found) for found in worded), np.float32, len(names))
    arrays["word_weight"] = np.array([rarity[word] for word in vocabulary], np.float32)
    _put_postings(arrays, "word_docs", Postings.of([holding[word] for word in vocabulary]))
    _put_texts(arrays, "words", vocabulary)


def _grams(names: list[tuple[int, str]], arrays: dict[str, npt.NDArray[np.generic]]) -> None:
    """Three-letter pieces of each name, TF-IDF weighted and normalised, so that a sum of products is a cosine."""
    pieces = [trigrams(" ".join(meaning_words(name))) for _, name in names]
    holding: dict[str, list[int]] = defaultdict(list)
    for doc, found in enumerate(pieces):
        for gram in found:
            holding[gram].append(doc)
    vocabulary = sorted(holding)
    rarity = {gram: float(np.log1p(len(names) / (1 + len(holding[gram])))) for gram in vocabulary}
    lengths = [sum(rarity[gram] ** 2 for gram in found) ** 0.5 or 1.0 for found in pieces]
    postings = Postings.of([holding[gram] for gram in vocabulary])
    _put_postings(arrays, "gram_docs", postings)
    length = np.array(lengths, np.float32)
    idf = np.array([rarity[gram] for gram in vocabulary], np.float32)
    counts = np.diff(postings.start)
    arrays["gram_weight"] = (np.repeat(idf, counts) / length[postings.docs]).astype(np.float32)
    arrays["gram_idf"] = idf
    _put_texts(arrays, "grams", vocabulary)


def _aliases(release: LoincRelease, arrays: dict[str, npt.NDArray[np.generic]], names: list[tuple[int, str]]) -> None:
    """Whole names and synonyms by the hash of their stemmed words, with the cores that they name."""
    cores: dict[int, set[int]] = defaultdict(set)
    for core, name in names:
        found = meaning_words(name)
        if found:
            cores[_hash(found)].add(core)
    core_of_term = arrays["core_of_term"]
    seen: set[tuple[int, str]] = set()
    for column in _synonym_columns(release):
        for place, text in enumerate(column):
            core = int(core_of_term[place])
            if core < 0 or not text or (core, text) in seen:
                continue
            seen.add((core, text))
            for synonym in text.split(";"):
                found = meaning_words(synonym)
                if 0 < len(found) <= ALIAS_WORDS:
                    cores[_hash(found)].add(core)
    kept = {key: sorted(found) for key, found in cores.items() if len(found) <= ALIAS_CORES}
    keys = sorted(kept)
    arrays["alias_hash"] = np.array(keys, np.uint64)
    _put_postings(arrays, "alias_cores", Postings.of([kept[key] for key in keys]))


def _synonym_columns(release: LoincRelease) -> Iterator[Sequence[str]]:
    if "RELATEDNAMES2" in release.columns:
        yield release.columns["RELATEDNAMES2"]
    for columns in list(release.variants.values())[:LANGUAGES]:
        if "RELATEDNAMES2" in columns:
            yield columns["RELATEDNAMES2"]


def _put_postings(arrays: dict[str, npt.NDArray[np.generic]], name: str, postings: Postings) -> None:
    arrays[name] = postings.docs
    arrays[f"{name}_start"] = postings.start


def _put_texts(arrays: dict[str, npt.NDArray[np.generic]], name: str, texts: Iterable[str]) -> None:
    column = TextColumn.of(texts)
    arrays[f"{name}_text"] = column.data
    arrays[f"{name}_offsets"] = column.offsets
