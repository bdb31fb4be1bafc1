"""Finding the lexicon's terms in a row's words: longest first, from left to right.

Exports cut their labels and people abbreviate: ``PHOSPHATASES ALC.``, ``CHAINES LEG LIBRES KAP``. A word that is cut
stands for one that begins with it, where the words beside it make one term of the lexicon and no other. A misspelt word
is the one that it is a slip of (:mod:`matching.words.spelling`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from matching.axes import Axis
from matching.words.lexicon import CONTENT, Entry, Kind
from matching.words.shorthand import Shorthand
from matching.words.spelling import Spelling
from matching.words.text import fold, stem, telling, words

_TITLE_WORDS = 4  # the longest name of a chapter
_CUT_LETTERS = 3  # a word that nobody knows may be a cut one from so many letters on
_BEGUN_LETTERS = 8  # of cut words alone: ASPERG.FUMIG
_CUT_FOREIGN = 5  # and so may one of the release alone ("album", of a goosefoot), beside another word
_OWN = (Kind.CONTAINER, Kind.CODE)
_COLUMN_KINDS = {Axis.SYSTEM: (Kind.SPECIMEN,), Axis.METHOD: (Kind.METHOD, Kind.BRAND)}
# What may stand between "acide" and its own name.
_OF_ACIDS = frozenset("oh ch ceto oxo hydroxy methyl amino n l d alpha beta gamma delta epsilon cis tran iso".split())
_ADJECTIVE = "iqu"  # an acid's: "urique"
_ACIDS = frozenset({"amin", "gra", "biliair"})  # other adjectives of acids
# Adjectives of acids that are other things' too.
_OTHERWISE = frozenset({("organiqu",), ("nicotiniqu",), ("glutamiqu",), ("nucleiqu",)})
_ALONE = 5  # letters that a cut word needs where no other word helps


@dataclass(frozen=True, slots=True)
class Found:
    """Words ``start`` to ``end`` (not included) of a text are a term of the lexicon, in one or several meanings."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@dataclass(slots=True)
class _Node:
    """The terms that begin with the words on the way to it."""

    next: dict[str, _Node] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


class Phrasebook:
    """Every term of the lexicon by its stemmed words. ``whole``: stemmed words that the release knows, which are never
    cut ones. ``of_column``: the books of columns with words of their own: for a specimen's a colour is a tube and a
    lone letter a specimen. ``column``: the one that this is the book of. ``usual``: see ``shorthand``."""

    def __init__(
        self,
        entries: Iterable[Entry],
        whole: Iterable[str] = (),
        column: Axis | None = None,
        usual: Mapping[str, float] | None = None,
    ) -> None:
        entries, whole = tuple(entries), frozenset(whole)
        self.shorthand = Shorthand(() if column else entries, usual or {})
        self.of_column: Mapping[Axis, Phrasebook] = (
            {} if column else {axis: Phrasebook(_of_column(axis, entries), whole, axis) for axis in _COLUMN_KINDS}
        )
        self.endings: Mapping[str, Entry] = {fold(entry.term): entry for entry in entries if entry.kind is Kind.ENDING}
        by_words: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
        chapters: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for entry in entries:
            key = _key(words(entry.term))
            if entry.kind is Kind.ENDING or (entry.kind in _OWN and column is None):
                continue
            if entry.kind is Kind.CHAPTER:
                chapters[tuple(stem(word) for word in words(entry.term))] |= set(entry.component.split("|"))
            elif key:
                by_words[key].append(entry)
        self._acids = frozenset(key[1:] for key in by_words if key[0] == "acid" and _is_acid(key[1:]))
        for name in sorted(self._acids - by_words.keys() - _OTHERWISE):  # "acide" often goes unsaid
            named = [entry for entry in by_words["acid", *name] if entry.kind in CONTENT]
            if named:
                by_words[name] = named
        self._chapters = dict(chapters)
        self.chapters = lru_cache(maxsize=4096)(self._chapters_of)  # the same titles stand over row after row
        self.readings: dict[Callable[..., Any], Callable[[str], Any]] = {}  # see matching.reading.kept_readings
        self._terms = _Node()
        for key, known in by_words.items():
            node = self._terms
            for word in key:
                node = node.next.setdefault(word, _Node())
            node.entries = tuple(known)
        own = frozenset(word for key in by_words for word in key)
        self._words = own.union(whole)
        self._foreign = frozenset(word for word in whole - own if len(word) >= _CUT_FOREIGN and word.isalpha())
        self._in_order = sorted(self._words)
        spelt = {key: any(entry.kind is not Kind.ABBREVIATION for entry in known) for key, known in by_words.items()}
        spelt_out = frozenset(word for key in by_words if len(key) > 1 and spelt[key] for word in key).union(whole)
        self._short = frozenset(
            word for word in self._words - spelt_out if len(word) >= _CUT_LETTERS and self.begins(word)
        )
        self._first_words = sorted(self._terms.next)
        whole_words = {word for key, is_word in spelt.items() if is_word or len(key) > 1 for word in key}
        self._spelling = Spelling(whole_words, self._words)  # what is short already has no slips
        of_titles = {word for name in chapters for word in name}
        self._title_spelling = Spelling(of_titles, self._words | of_titles)

    def _chapters_of(self, title: str) -> frozenset[str]:
        """The chapters that words of a title name: ``HEMATOLOGIE - CYTOLOGIE`` → haematology. A single word may be the
        beginning of their names: ``PARASIT`` → microbiology."""
        stemmed = tuple(self._title_spelling.right(stem(word)) for word in words(title))
        found: set[str] = set()
        for start in range(len(stemmed)):
            for end in range(start + 1, min(len(stemmed), start + _TITLE_WORDS) + 1):
                found |= self._chapters.get(stemmed[start:end], set())
        if not found and len(stemmed) == 1 and len(stemmed[0]) >= _CUT_LETTERS:
            meant = [chapters for name, chapters in self._chapters.items() if name[0].startswith(stemmed[0])]
            found = set.intersection(*meant) if meant else found
        return frozenset(found)

    def knows(self, word: str) -> bool:
        """Whether there is such a stemmed word, in the lexicon or in the release."""
        return word in self._words

    def is_slip(self, word: str) -> bool:
        """Whether a folded word is no word but another one misspelt."""
        stemmed = stem(word)
        return self._spelling.right(stemmed) != stemmed

    def names(self, word: str) -> bool:
        """Whether a folded word is by itself a term of the lexicon, letter by letter, that says something."""
        return any(entry.kind is not Kind.NOISE and words(entry.term) == (word,) for entry in self._of_word(word))

    def is_same(self, word: str, other: str) -> bool:
        """Whether two folded words may be by themselves short forms of the same component."""
        return bool(self._components(word) & self._components(other))

    def _components(self, word: str) -> frozenset[str]:
        return frozenset(entry.component for entry in self._of_word(word) if entry.kind in CONTENT) - {""}

    def is_addition(self, word: str) -> bool:
        """Whether a folded word is one that terms have beside them and that names nothing: ``tot``, ``enz``."""
        return any(entry.kind is Kind.NOISE for entry in self._of_word(word))

    def begins(self, word: str) -> bool:
        """Whether a longer such word begins with this."""
        place = bisect_right(self._in_order, word)
        return place < len(self._in_order) and self._in_order[place].startswith(word)

    def is_specimen(self, word: str) -> bool:
        """Whether a folded word is by itself where an analyte is measured: ``lcr``, ``u``, ``bu``."""
        return any(entry.system and entry.kind not in CONTENT for entry in self._of_word(word))

    def _is_drawn(self, stemmed: str, completed: Iterable[Entry]) -> bool:
        """Whether a cut word behind the name of an analyte is a specimen that the longer name does not tell, and
        not the beginning of its last word: ``PROTIDES LIQ.`` is no "protides du liquide", of the pleura."""
        entries = self._of_stem(stemmed) if len(stemmed) >= _CUT_LETTERS else ()
        drawn = {one for entry in entries if entry.kind is Kind.SPECIMEN for one in entry.system.split("|")}
        told = {one for entry in completed if entry.kind in CONTENT for one in entry.system.split("|")}
        return bool(drawn) and bool(told) and drawn.isdisjoint(told)

    def _of_word(self, word: str) -> tuple[Entry, ...]:
        """The terms that a folded word is by itself."""
        return self._of_stem(stem(word))

    def _of_stem(self, stemmed: str) -> tuple[Entry, ...]:
        node = self._terms.next.get(stemmed)
        return node.entries if node is not None else ()

    def is_short(self, word: str) -> bool:
        """Whether a folded word is an analyte's name by some of its letters."""
        return self.shorthand.leaves_out_none(word)

    def is_term(self, *pieces: str, is_cut: bool = False) -> bool:
        """Whether folded words, the last of which may be cut off if ``is_cut``, are one term that names an analyte."""
        found = self.find(pieces, (len(pieces) - 1,) if is_cut else ())
        return len(found) == 1 and covers(found, pieces) and any(one.kind in CONTENT for one in found[0].entries)

    def is_named(self, spelt: Sequence[str], start: int, end: int) -> bool:
        """Whether one of the words from ``start`` to ``end`` is a part of a term of several, or stands alone."""
        terms = self.find(spelt)
        is_part = any(one.end - one.start > 1 and one.start < end and one.end > start for one in terms)
        return is_part or (start, end) == (0, len(spelt))

    def is_chapter(self, title: str) -> bool:
        """Whether a title is the whole name of a chapter."""
        return tuple(stem(word) for word in words(title)) in self._chapters

    def is_title(self, label: str) -> bool:
        """Whether a label is the name of a chapter and, by itself, nothing else: ``*** HEMATOLOGIE ***``."""
        meant = (entry for term in self.find(words(label)) for entry in term.entries)
        return self.is_chapter(label) and all(entry.context.startswith("with=") for entry in meant)

    def find(self, spelt: Sequence[str], cut: Collection[int] = ()) -> list[Found]:
        """The terms in a sequence of folded words, none overlapping another; small words may be missing or added.
        ``cut``: the places of the words that are abbreviated with a full stop or cut off at the label's end."""
        places = telling(spelt)
        stemmed = _with_acids([self._spelling.right(stem(spelt[place])) for place in places], self._acids)
        open_words = [
            place in cut
            or word in self._short
            or word in self._foreign
            or (word not in self._words and len(word) >= _CUT_LETTERS and word.isalpha())
            for place, word in zip(places, stemmed, strict=True)
        ]
        found = []
        start = 0
        while start < len(stemmed):
            length, entries = self._whole(stemmed, start)
            if any(open_words[start:]):
                more, completed = self._completed(stemmed, start, open_words)
                is_last_cut = length == more - 1 and open_words[start + length]
                is_named = is_last_cut and any(entry.kind in CONTENT for entry in entries)
                if more > length and not (is_named and self._is_drawn(stemmed[start + length], completed)):
                    length, entries = more, completed
            if not length and open_words[start] and (places[start] in cut or stemmed[start] not in self._foreign):
                length, entries = self._alone(stemmed[start])
            if length:
                found.append(Found(places[start], places[start + length - 1] + 1, entries))
            start += length or 1
        return found

    def is_said(self, spelt: Sequence[str]) -> bool:
        """Whether every word of a sequence of folded words that tells something is in one of its terms."""
        return covers(self.find(spelt), spelt)

    def _whole(self, stemmed: Sequence[str], start: int) -> tuple[int, tuple[Entry, ...]]:
        """How many words from ``start`` on are a term as they are, at most; 0 when none is."""
        node = self._terms
        found: tuple[int, tuple[Entry, ...]] = (0, ())
        for place in range(start, len(stemmed)):
            following = node.next.get(stemmed[place])
            if following is None:
                break
            node = following
            is_cut = _is_cut_off(stemmed, place) if place == start else _is_moment(stemmed, place)
            if node.entries and not is_cut:
                found = place - start + 1, node.entries
        return found

    def _completed(
        self, stemmed: Sequence[str], start: int, open_words: Sequence[bool]
    ) -> tuple[int, tuple[Entry, ...]]:
        """The same with cut words completed beside whole ones (``anchor``: their letters and digits so far) or beside
        one another (``begun``: theirs); 0 where several terms could be meant. What the lexicon holds as it is written
        is the beginning of nothing else: fewest words are ``completed``."""
        found: dict[tuple[int, int], list[tuple[Entry, ...]]] = defaultdict(list)

        def walk(node: _Node, place: int, anchor: int, begun: int, completed: int) -> None:
            is_cut = place > start and open_words[place - 1]  # the beginning of a longer term may be meant as well
            is_told = anchor >= _CUT_LETTERS or begun >= _BEGUN_LETTERS
            if is_told and place > start + 1 and (node.entries or is_cut):
                found[place - start, -completed].append(node.entries)
            if place == len(stemmed):
                return
            word = stemmed[place]
            if not open_words[place]:
                if word in node.next:
                    walk(node.next[word], place + 1, anchor + len(word), begun, completed)
                return
            following = self._beginning(word) if node is self._terms else (w for w in node.next if w.startswith(word))
            for one in following:
                walk(node.next[one], place + 1, anchor, begun + len(word), completed + (one != word))

        walk(self._terms, start, 0, 0, 0)
        if not found:
            return 0, ()
        longest = max(found)
        return _one_meaning(longest[0], found[longest])

    def _beginning(self, word: str) -> Iterator[str]:
        place = bisect_left(self._first_words, word)
        while place < len(self._first_words) and self._first_words[place].startswith(word):
            yield self._first_words[place]
            place += 1

    def _alone(self, word: str) -> tuple[int, tuple[Entry, ...]]:
        """What a cut word means by itself, when all terms of one word that begin with it mean the same."""
        if len(word) < _ALONE or word in self._words:
            return 0, ()
        return _one_meaning(
            1, [node.entries for one in self._beginning(word) if (node := self._terms.next[one]).entries]
        )


def covers(found: Iterable[Found], spelt: Sequence[str]) -> bool:
    """Whether every word of a sequence that tells something is in one of its terms."""
    places = {place for term in found for place in range(term.start, term.end)}
    return places.issuperset(telling(spelt))


def _of_column(axis: Axis, entries: Sequence[Entry]) -> list[Entry]:
    """The words of a column: a term that is its own there is nothing else."""
    own = [entry for entry in entries if entry.kind in _OWN and getattr(entry, axis.value)]
    keys = {_key(words(entry.term)) for entry in own}
    kinds = _COLUMN_KINDS[axis]
    return own + [entry for entry in entries if entry.kind in kinds and _key(words(entry.term)) not in keys]


def _is_acid(name: Sequence[str]) -> bool:
    """Whether words behind "acide" are one name: an adjective with what stands before it (3-OH butyrique)."""
    return _adjective(name).endswith(_ADJECTIVE) and name[-1] == _adjective(name)


def _with_acids(stemmed: list[str], acids: Collection[tuple[str, ...]]) -> list[str]:
    """ "Ac" is an antibody, but before an adjective an acid: ``Ac orotique``, ``Ac. 3-OH butyrique``; and at the end
    behind the name of one: ``URIQUE AC.``. ``Ac antitétanique`` is an antibody all the same, ``N-Ac`` acetyl."""
    last = len(stemmed) - 1

    def is_acid(place: int) -> bool:
        named = _adjective(stemmed[place + 1 :])
        if named.startswith("anti") or stemmed[place - 1 : place] == ["n"]:
            return False
        if named.endswith(_ADJECTIVE) or named in _ACIDS:
            return True
        return place == last and any(tuple(stemmed[start:last]) in acids for start in range(last))

    return ["acid" if word == "ac" and is_acid(place) else word for place, word in enumerate(stemmed)]


def _adjective(following: Sequence[str]) -> str:
    return next((word for word in following if not (word.isdigit() or word in _OF_ACIDS)), "")


def _one_meaning(length: int, found: Sequence[tuple[Entry, ...]]) -> tuple[int, tuple[Entry, ...]]:
    """One of several completions, if all mean the same; of several words, or of things, the one that means more in some
    context."""
    meanings = [frozenset(map(_meaning, entries)) for entries in found]
    widest = max(meanings, key=len, default=frozenset())
    is_named = length > 1 or all(entry.kind in CONTENT for entries in found for entry in entries)
    is_same = all(meant <= widest if is_named else meant == widest for meant in meanings)
    return (length, found[meanings.index(widest)]) if widest and is_same and all(meanings) else (0, ())


def _meaning(entry: Entry) -> str:
    return entry.component.split("|")[0] or "|".join((entry.system, entry.method, entry.property, entry.scale))


def _is_cut_off(stemmed: Sequence[str], place: int) -> bool:
    """A lone letter before a number is the beginning of a name (p24, P39), unless the number is a duration (K 24 h)."""
    following = [*stemmed[place + 1 : place + 3], "", ""]
    return len(stemmed[place]) == 1 and following[0].isdigit() and not following[1].startswith("h")


def _key(spelt: Sequence[str]) -> tuple[str, ...]:
    """The stemmed words of a term without its small words; () where it has no others."""
    return tuple(stem(spelt[place]) for place in telling(spelt))


def _is_moment(stemmed: Sequence[str], place: int) -> bool:
    """T0, H8: no T or H at the end of a name ("tropo us T0"), but hours behind a number ("urines 24 h 5-HIAA")."""
    is_hours = stemmed[place] == "h" and "".join(stemmed[max(place - 1, 0) : place]).isdigit()
    return stemmed[place] in ("t", "h") and "".join(stemmed[place + 1 : place + 2]).isdigit() and not is_hours
