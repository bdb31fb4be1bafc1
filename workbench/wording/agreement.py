"""How a term agrees with a row on one axis, in words: by sign, word and tone, with what the row says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matching.axes import Axis
from matching.match import LEFT_OPEN, Agreement, AxisAgreement, Deduced
from matching.reading.readings import VESSELS
from matching.words.quoting import without_repetition
from matching.words.text import stems
from matching.words.unit_properties import fits_too
from workbench.language import translate
from workbench.wording.axes import axis_value_words
from workbench.wording.systems import names_no_specimen

MOST_QUOTES = 3  # of the row, for one axis
_EITHER = "OrdQn"


@dataclass(frozen=True, slots=True)
class Mark:
    """An agreement where there is little room (sign and word), and where there is more (told)."""

    sign: str
    word: str
    tone: str  # a palette token: the sign and the word are always there too
    told: str


def mark(one: AxisAgreement) -> Mark:
    silent = _silent_term(one)
    if silent is not None:
        return silent
    if one.axis is Axis.COMPONENT and one.level is Agreement.UNKNOWN:
        return _far()
    if one.level is Agreement.EXACT and LEFT_OPEN in one.local:
        return _possible()
    if one.is_unread:
        return _not_understood()
    plain = _plain_mark(one)
    if one.deduced is None or plain == _levels()[Agreement.UNKNOWN] or plain == _levels()[Agreement.ASSUMED]:
        return plain
    source = deduced_words(one.deduced)
    return replace(_deduced() if one.level is Agreement.EXACT else plain, told=_beside(plain, source, one.level))


def _plain_mark(one: AxisAgreement) -> Mark:
    """The mark of the level; what is only usual for such rows agrees and contradicts no more than that."""
    if one.axis is Axis.COMPONENT and one.level is Agreement.CLOSE:
        return _in_part()
    if one.level is Agreement.UNKNOWN and one.local:
        return _unusual()
    if one.level is Agreement.CLOSE and _is_loose(one):
        return _loose()
    is_other = bool(one.local) and one.term not in _said(one)
    return _levels()[Agreement.CLOSE if one.level is Agreement.ASSUMED and is_other else one.level]


def _said(one: AxisAgreement) -> list[str]:
    """The values that a row says or leaves open; an ordinal or quantitative result is of either scale."""
    values = one.local.split(LEFT_OPEN)
    if one.axis is Axis.SCALE and _EITHER in values and len(values) > 1:
        values = [value for value in dict.fromkeys((*values, "Ord", "Qn")) if value != _EITHER or value == one.term]
    return values


def _is_loose(one: AxisAgreement) -> bool:
    """Whether a term is close only by a loose use of the row's unit: g/24 h for a concentration, or any unit for a
    result that is no quantity."""
    if one.axis is Axis.SCALE:
        return one.local == "Qn" and one.term != _EITHER
    return one.axis is Axis.PROPERTY and not fits_too(one.term, _said(one))


def marks() -> tuple[Mark, ...]:
    """Every mark, so that room can be made for the widest."""
    special = (
        _far(),
        _in_part(),
        _not_understood(),
        _unusual(),
        _loose(),
        _possible(),
        _deduced(),
        _left_open("?"),
        _no_method(),
    )
    return (*_levels().values(), *special)


def _plain(sign: str, word: str, tone: str) -> Mark:
    return Mark(sign, word, tone, word)


def _levels() -> dict[Agreement, Mark]:
    return {
        Agreement.EXACT: _plain("=", translate("Agreement", "agreed"), "good"),
        Agreement.CLOSE: _plain("≈", translate("Agreement", "close"), "near"),
        Agreement.ASSUMED: _plain("~", translate("Agreement", "assumed"), "caution"),
        Agreement.UNKNOWN: _plain("?", translate("Agreement", "not said"), "quiet"),
        Agreement.CONFLICT: _plain("≠", translate("Agreement", "conflict"), "bad"),
    }


def _far() -> Mark:
    """Of a component that holds less than half of what the row says."""
    return _plain("?", translate("Agreement", "far off"), "caution")


def _in_part() -> Mark:
    """Of a component that holds some words of the row and not others, or others beside them."""
    return _plain("≈", translate("Agreement", "in part"), "near")


def _unusual() -> Mark:
    """Of what is another than such rows usually mean, but is not contradicted."""
    return _plain("?", translate("Agreement", "unusual"), "caution")


def _loose() -> Mark:
    """Of what the row can mean only where its unit is not used by the book."""
    return _plain("≈", translate("Agreement", "loosely"), "caution")


def _not_understood() -> Mark:
    """Of what a column says and the engine has no word for."""
    return _plain("?", translate("Agreement", "not read"), "caution")


def _possible() -> Mark:
    """Of a value that fits the row as another candidate's does."""
    return _plain("≈", translate("Agreement", "possible"), "near")


def _deduced() -> Mark:
    return _plain("~", translate("Agreement", "deduced"), "near")


def _left_open(sign: str) -> Mark:
    told = translate("Agreement", "the term leaves it open")
    return Mark(sign, translate("Agreement", "left open"), "quiet", told)


def _no_method() -> Mark:
    return Mark("·", translate("Agreement", "none"), "quiet", translate("Agreement", "no method"))


def _beside(plain: Mark, source: str, level: Agreement) -> str:
    return source if level is Agreement.EXACT else f"{plain.word}, {source}"


def _silent_term(one: AxisAgreement) -> Mark | None:
    """The mark where it is the term that leaves the axis open; None where it does not."""
    if one.level not in (Agreement.UNKNOWN, Agreement.ASSUMED):
        return None
    is_method = one.axis is Axis.METHOD
    is_vessel = one.local in VESSELS and one.term == "Bld"  # arterial, where the term says blood
    if one.evidence and (not one.term or (one.axis is Axis.SYSTEM and (is_vessel or names_no_specimen(one.term)))):
        return _left_open("·" if is_method else "?")
    return _no_method() if is_method and not one.term else None


def deduced_words(source: Deduced) -> str:
    return {
        Deduced.NAME: translate("Agreement", "deduced from the name"),
        Deduced.UNIT: translate("Agreement", "deduced from the unit"),
        Deduced.METHOD: translate("Agreement", "deduced from the method"),
        Deduced.EXAM: translate("Agreement", "deduced from the exam"),
        Deduced.CHAPTER: translate("Agreement", "deduced from the chapter"),
        Deduced.ALIKE: translate("Agreement", "deduced from the rows alike"),
    }[source]


def said_by_row(one: AxisAgreement) -> str:
    """What the row says, in its own words and then in the laboratory's: ``“mmol/L” · molar concentration``, with what
    else it says against that; '' where it says nothing."""
    quotes = without_repetition(quote for quote in one.evidence if quote)
    values = (axis_value_words(one.axis, value) or value for value in _said(one))
    meaning = "" if one.axis is Axis.COMPONENT and quotes else translate("Agreement", " or ").join(values)
    told = {stems(quote) for quote in quotes}
    against = translate("Agreement", "but also {quotes}").format(quotes=_quoted(one.against)) if one.against else ""
    return " · ".join(part for part in (_quoted(quotes), "" if stems(meaning) in told else meaning, against) if part)


def _quoted(quotes: Sequence[str]) -> str:
    quoted = ", ".join(translate("Agreement", "“{words}”").format(words=words) for words in quotes[:MOST_QUOTES])
    return quoted + "…" * (len(quotes) > MOST_QUOTES)
