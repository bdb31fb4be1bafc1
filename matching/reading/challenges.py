"""The challenge that a row names, and what it is made with: ``HGPO 75 g T60`` → ``1H post 75 g glucose PO``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise, takewhile

from matching.components import meaning_words, parse_component
from matching.words.lexicon import CONTENT, Entry, Kind

Ways = tuple[tuple[str, ...], ...]  # of saying a challenge, each in stemmed words, best first

_CHALLENGE = re.compile(r"\b(post|pre|trough|peak|baseline|specimen|adjusted|corrected|addition|supine|upright)\b|\^")
_GLUCOSE = meaning_words("glucose")[0]
_DOSE_UNITS = frozenset({"g", "mg", "ug"})
OF_ANY = "post XXX challenge"  # as LOINC writes a test of which it leaves open what is given
_ANY = meaning_words(OF_ANY)
_BEFORE = {("pre",), ("baselin",)}
_MINUTES = {"m": 1.0, "h": 60.0, "d": 1440.0}


def read_challenges(terms: Sequence[Sequence[Entry]], told: frozenset[str]) -> Ways:
    """The challenges that the row's ``terms`` mean, of the most precise kind that names one: the analyte's own
    ("glycémie T0"), a word beside it ("T60"), the test's ("HGPO"). Of several words, what they agree on is meant; of
    a test of several moments, the one that a word beside it names. ``told``: the doses that the row tells."""
    meant: Ways = ()
    for kinds in (CONTENT, set(Kind) - CONTENT - {Kind.PANEL}, {Kind.PANEL}):
        said = [ways for entries in terms if (ways := _ways(entries, kinds))]
        if said and not meant:
            common = tuple(way for way in said[0] if all(way in ways for ways in said))
            meant = _of_dose(_with_composed(said, common) if common else _joined(sorted(said, key=len)), told)
        elif said and len(moments(meant)) > 1:
            meant = tuple(way for way in meant if all(_is_in(way, ways) for ways in said)) or meant
        elif said:
            meant = _of_another(meant, said) or meant
    return meant


def _of_another(meant: Ways, said: Sequence[Ways]) -> Ways:
    """The ways of another test than the glucose that a glycaemia's moment is usually after, at that moment: "Glycémie
    T120" beside a glucagon; () where there is none."""
    ways = tuple(dict.fromkeys(way for told in said for way in told))
    is_another = _GLUCOSE in meant[0] and not set(meant) & set(ways)
    return tuple(way for way in ways if is_another and moment(way) in moments(meant))


def _is_in(way: tuple[str, ...], ways: Ways) -> bool:
    """Whether a way is one of several, or read at the moment of one: "T+30 min" of a test."""
    return way in ways or moment(way) in moments(ways)


def doses(spelt: Iterable[str]) -> frozenset[str]:
    """The amounts that words tell, of a test or of a LOINC challenge: ``("1", "h", "post", "75", "g")`` → 75 g."""
    return frozenset(f"{n} {unit}" for n, unit in pairwise(spelt) if unit in _DOSE_UNITS and n.isdigit())


def moment(spelt: tuple[str, ...]) -> float | None:
    """The minutes after its start that a challenge is read at: ``("1", "5", "h", "post")`` → 90, before it 0."""
    if spelt[:1] in _BEFORE:
        return 0.0
    number = tuple(takewhile(str.isdigit, spelt))
    unit = spelt[len(number)] if number and len(number) < len(spelt) else ""
    return float(".".join(number)) * _MINUTES[unit] if unit in _MINUTES and len(number) <= 2 else None


def is_challenge(means: str) -> bool:
    """Whether LOINC words are a challenge and no analyte: ``1H post 75 g glucose PO``."""
    return "^" not in means and bool(_CHALLENGE.search(means))


def moments(ways: Iterable[tuple[str, ...]]) -> frozenset[float]:
    """The moments that ways of saying a challenge name."""
    return frozenset(told for way in ways if (told := moment(way)) is not None)


def is_of_any(way: tuple[str, ...]) -> bool:
    """Whether a way of saying a challenge leaves open what is given: 30 minutes post XXX challenge."""
    return way[-len(_ANY) :] == _ANY


def _joined(said: Sequence[Ways]) -> Ways:
    """What words mean that agree on no way, the most precise first: beside "T180" an "HGPO" is one at three hours."""
    at = next((only for ways in said if len(only := moments(ways)) == 1), frozenset())
    ways = tuple(dict.fromkeys(way for ways in said for way in ways))
    kept = tuple(way for way in ways if not at or moment(way) in {None, *at})
    return _with_composed([kept], kept)


def _with_composed(said: Sequence[Ways], meant: Ways) -> Ways:
    """The ways that are ``meant``, after those that a moment of any challenge among them makes with what is given:
    ``T30`` and ``LHRH``."""
    times = [way[: -len(_ANY)] for way in meant if is_of_any(way) and way != _ANY]
    given = [way for ways in said for way in ways if way[:1] == _ANY[:1] and way != _ANY]
    composed = ((*time, *what) for time in times for what in given)
    return tuple(dict.fromkeys((*(way for way in composed if moment(way) is not None), *meant)))


def _of_dose(ways: Ways, told: frozenset[str]) -> Ways:
    """The ways that are not made with another amount than the row's, unless all are: "1h" is usually after 75 g."""
    return tuple(way for way in ways if not told or not doses(way) or doses(way) & told) or ways


def _ways(entries: Sequence[Entry], kinds: Collection[Kind]) -> Ways:
    """What entries of some kinds name; nothing where the first way of an entry is without a challenge (AFP in MoM,
    which may be adjusted)."""
    told = [entry.component.split("|") for entry in entries if entry.kind in kinds]
    ways = [_challenge(way) for names in told if _challenge(names[0]) for way in names]
    return tuple(dict.fromkeys(meaning_words(challenge) for challenge in ways if challenge))


def _challenge(way: str) -> str:
    return parse_component(way).challenge or (way if _CHALLENGE.search(way) else "")
