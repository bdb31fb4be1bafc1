"""The tests that the titles over a row name: what is given, and the moments of it, where a label leaves them to its
title ("T60" under "HGPO 75 g", "Taux" under "Amikacine - pic")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matching.reading.challenges import Ways, doses, moments, read_challenges
from matching.reading.column_readings import meant
from matching.reading.kept_readings import kept
from matching.words.lexicon import CONTENT, Entry
from matching.words.phrases import Found, Phrasebook
from matching.words.quoting import cut_words, stretch
from matching.words.text import telling, words

SEPARATOR = re.compile(r"\s[-–—/|]\s|\s*[>:|]\s")  # Gaz du sang > pO2, Sérologie - Hépatite B
_OF_A_DOSE = re.compile(r"\d+|[^\W\d]|[mu]g|iv|im|po")  # a letter, a dose, and how it is given
_DOSE = re.compile(r"\b\d+ ?(?:[mµμu]?g)?\b|\b(?:IV|IM|PO)\b", re.I)
_TEST = re.compile(r"\b(?:tests?|[ée]preuve|stimul\w*|freinage|freination|charge)\b", re.I)
_LEVELS = frozenset({("trough",), ("peak",)})
_FASTING = "cfst"


def challenge_left(
    titles: Sequence[str], own: Ways, beside: frozenset[str], phrasebook: Phrasebook, chapters: frozenset[str]
) -> str:
    """The part of the nearest title that names a challenge which a label with its ``own`` or none leaves to it;
    '' where no title does. ``beside``: the row's own stemmed words."""
    tests = (test for title in reversed(titles) for test in _tests(title, phrasebook, chapters, beside))
    return next((part for part, ways in tests if _leaves(own, ways)), "")


def with_level(title: str, part: str, phrasebook: Phrasebook, chapters: frozenset[str]) -> str:
    """A part of a title that names an analyte, with the part that tells peak or trough: ``Amikacine - pic``."""
    beside = (other for other in SEPARATOR.split(title) if other != part)
    level = next((other for other in beside if _LEVELS.intersection(_ways_of(other, phrasebook, chapters))), "")
    return f"{part} {level}".strip()


def _ways_of(part: str, phrasebook: Phrasebook, chapters: frozenset[str]) -> Ways:
    return read_challenges([tuple(meant(part, phrasebook, chapters))], frozenset())


def as_test(title: str, phrasebook: Phrasebook, chapters: frozenset[str]) -> str:
    """A title that names only what is given, as the test that is made with it, where one analyte alone is measured in
    that: cortisol after "Synacthène"; '' for any other."""
    for part in reversed(SEPARATOR.split(title)):
        test = f"test {_DOSE.sub('', part).strip()}"
        if any("^" in entry.component and entry.kind in CONTENT for entry in meant(test, phrasebook, chapters)):
            return test
    return ""


def _tests(
    title: str, phrasebook: Phrasebook, chapters: frozenset[str], beside: frozenset[str]
) -> Sequence[tuple[str, Ways]]:
    """The parts of a title that name a challenge and nothing unknown but a letter or a dose, last first, each with what
    it may be. ``beside``: the row's own stemmed words, as a word may be a test over one analyte and a hormone over
    another."""
    if not _may_be_test(title, phrasebook):
        return ()
    found = []
    for part in reversed(SEPARATOR.split(title)):
        spelt = words(part)
        terms = phrasebook.find(spelt, cut_words(part))
        known = {place for term in terms for place in range(term.start, term.end)}
        ways = read_challenges([tuple(meant(part, phrasebook, chapters, beside))], frozenset())
        if ways and known.issuperset(place for place in telling(spelt) if not _OF_A_DOSE.fullmatch(spelt[place])):
            told = _without(part, [term for term in terms if all(map(_is_plain, term.entries))])
            found.append((told if any(map(doses, ways)) else _DOSE.sub("", told).strip(), ways))
    return found


def _without(text: str, terms: Sequence[Found]) -> str:
    """A text without some of its terms."""
    for term in reversed(terms):
        start, end = stretch(text, term.start, term.end)
        text = text[:start] + text[end:]
    return text.strip()


def _is_plain(entry: Entry) -> bool:
    """Whether a word in the name of a test is what the test is for: cortisol, in "Freinage minute cortisol"."""
    return entry.kind in CONTENT and "^" not in entry.component and " post " not in entry.component


@kept
def _may_be_test(title: str, phrasebook: Phrasebook) -> bool:
    """Whether any word of a title names a challenge in any of its meanings."""
    found = phrasebook.find(words(title), cut_words(title))
    return any(read_challenges([(entry,)], frozenset()) for term in found for entry in term.entries)


@kept
def is_test(title: str, phrasebook: Phrasebook) -> bool:
    """Whether a title names what is given in a test (``HGPO``, ``Synacthène``, but not "à jeun"), or calls itself one
    and names what may be given: ``Test LHRH``."""
    told = [tuple(meant(title, phrasebook, phrasebook.chapters(title)))]
    if _TEST.search(title):
        told += [(entry,) for term in phrasebook.find(words(title), cut_words(title)) for entry in term.entries]
    ways = (way for entries in told for way in read_challenges([entries], frozenset()))
    return any("post" in way and _FASTING not in way for way in ways)


def _leaves(own: Ways, told: Ways) -> bool:
    """Whether a label with a challenge of its ``own`` or none leaves it to its title: a trough is one whatever the
    drug, a test of several moments is meant by a row that names one; not a test of one by a row that names another."""
    if _LEVELS.intersection(own):
        return False
    of_test, of_row = moments(told), moments(own)
    return bool(of_row) if len(of_test) > 1 else not (of_test and of_row - of_test)
