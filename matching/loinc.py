"""A LOINC term and a LOINC release, as values.

A release holds 100,000 terms, so it is kept by column and a term is made when somebody looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

import numpy as np
import numpy.typing as npt

from matching.axes import Axes

LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, "
    "Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license. "
    "LOINC® is a registered United States trademark of Regenstrief Institute, Inc."
)

_CODE = re.compile(r"([1-9][0-9]{0,6})-([0-9])")  # in ASCII; no code begins with a zero


def check_digit(number: str) -> int:
    """The Mod 10 (Luhn) check digit of the part of a LOINC code before its hyphen."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return -total % 10


def is_loinc_code(text: str) -> bool:
    """True for a well-formed LOINC code whose check digit is right, whether or not any release holds it."""
    found = _CODE.fullmatch(text)
    return found is not None and check_digit(found[1]) == int(found[2])


def code_number(code: str) -> int:
    """A LOINC code as a sortable number, ``2345-7`` → 23457; -1 when it is not shaped like a code."""
    found = _CODE.fullmatch(code)
    return int(found[1] + found[2]) if found else -1


class TermStatus(Enum):
    ACTIVE = "ACTIVE"
    TRIAL = "TRIAL"
    DISCOURAGED = "DISCOURAGED"
    DEPRECATED = "DEPRECATED"


class OrderObs(Enum):
    """Whether a term names something that is ordered, observed, or both (LOINC's ORDER_OBS)."""

    ORDER = "Order"
    OBSERVATION = "Observation"
    BOTH = "Both"
    SUBSET = "Subset"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """A term in another language, from a linguistic variant or a national value set; '' where it says nothing."""

    language: str  # BCP 47, e.g. "fr-FR"
    axes: Axes
    long_name: str = ""
    short_name: str = ""
    display_name: str = ""
    synonyms: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.long_name or self.display_name or self.short_name or self.axes.component


@dataclass(frozen=True, slots=True)
class Replacement:
    """What a deprecated term is to be replaced with (LOINC's MapTo)."""

    code: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class LoincTerm:
    code: str
    axes: Axes
    long_name: str = ""
    short_name: str = ""
    display_name: str = ""
    definition: str = ""
    synonyms: tuple[str, ...] = ()
    units: tuple[str, ...] = ()  # example units, UCUM first
    test_rank: int = 0  # COMMON_TEST_RANK: 1 is the most common, 0 unranked
    status: TermStatus = TermStatus.ACTIVE
    status_reason: str = ""
    class_name: str = ""
    class_type: int = 1
    order_obs: OrderObs = OrderObs.UNKNOWN
    copyright_notice: str = ""
    translations: tuple[Translation, ...] = ()  # preferred language first
    replacements: tuple[Replacement, ...] = ()
    in_value_set: bool | None = None  # "circuit de la biologie"; None when no value set is loaded

    @property
    def is_panel(self) -> bool:
        return self.class_name.startswith("PANEL")

    def name(self, language: str = "fr") -> str:
        """The name to show to a reader of ``language`` (a BCP 47 primary tag); English when there is no other."""
        if language != "en":
            for translation in self.translations:
                if translation.language.split("-")[0] == language and translation.name:
                    return translation.name
        return self.long_name or self.short_name or self.axes.component


# The text columns of a release, by the name that LOINC gives them. A release may lack any but the first seven.
AXIS_COLUMNS = ("COMPONENT", "PROPERTY", "TIME_ASPCT", "SYSTEM", "SCALE_TYP", "METHOD_TYP")
TERM_COLUMNS = (
    "LOINC_NUM",
    *AXIS_COLUMNS,
    "CLASS",
    "CLASSTYPE",
    "STATUS",
    "STATUS_REASON",
    "LONG_COMMON_NAME",
    "SHORTNAME",
    "DisplayName",
    "DefinitionDescription",
    "RELATEDNAMES2",
    "EXAMPLE_UNITS",
    "EXAMPLE_UCUM_UNITS",
    "ORDER_OBS",
    "COMMON_TEST_RANK",
    "COMMON_ORDER_RANK",
    "EXTERNAL_COPYRIGHT_NOTICE",
)
VARIANT_COLUMNS = (
    *AXIS_COLUMNS,
    "LONG_COMMON_NAME",
    "SHORTNAME",
    "LinguisticVariantDisplayName",
    "RELATEDNAMES2",
)


@dataclass(frozen=True)
class LoincRelease:
    """One LOINC release: its terms by column, sorted by :func:`code_number`.

    ``columns`` maps names of :data:`TERM_COLUMNS` to sequences of the same length as ``codes``.
    ``variants`` maps a language tag to the same for :data:`VARIANT_COLUMNS`, in order of preference.
    """

    version: str
    columns: Mapping[str, Sequence[str]]
    variants: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    replacements: Mapping[str, tuple[Replacement, ...]] = field(default_factory=dict)
    value_set: frozenset[str] | None = None
    value_set_version: str = ""
    nabm: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # NABM code → LOINC codes
    is_starter: bool = False
    content_id: str = ""  # a digest of what it was read from
    notice: str = LOINC_NOTICE

    @cached_property
    def numbers(self) -> npt.NDArray[np.int64]:
        """The codes as sorted numbers, one for each term."""
        return np.fromiter((code_number(code) for code in self.columns["LOINC_NUM"]), np.int64, len(self))

    @property
    def codes(self) -> Sequence[str]:
        return self.columns["LOINC_NUM"]

    def __len__(self) -> int:
        return len(self.columns["LOINC_NUM"])

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str) and self.position(code) is not None

    def __iter__(self) -> Iterator[LoincTerm]:
        return (self.term_at(position) for position in range(len(self)))

    def position(self, code: str) -> int | None:
        """Where the term stands in the columns, or None when this release does not hold it."""
        number = code_number(code)
        found = int(np.searchsorted(self.numbers, number))
        return found if found < len(self) and self.numbers[found] == number else None

    def term(self, code: str) -> LoincTerm:
        """The term with this code; KeyError when this release does not hold it."""
        position = self.position(code)
        if position is None:
            raise KeyError(code)
        return self.term_at(position)

    def term_at(self, position: int) -> LoincTerm:
        def text(name: str) -> str:
            column = self.columns.get(name)
            return column[position] if column is not None else ""

        code = text("LOINC_NUM")
        return LoincTerm(
            code=code,
            axes=Axes(*(text(name) for name in AXIS_COLUMNS)),
            long_name=text("LONG_COMMON_NAME"),
            short_name=text("SHORTNAME"),
            display_name=text("DisplayName"),
            definition=text("DefinitionDescription"),
            synonyms=_split(text("RELATEDNAMES2")),
            units=_units(text("EXAMPLE_UCUM_UNITS"), text("EXAMPLE_UNITS")),
            test_rank=_number(text("COMMON_TEST_RANK")),
            status=_status(text("STATUS")),
            status_reason=text("STATUS_REASON"),
            class_name=text("CLASS"),
            class_type=_number(text("CLASSTYPE")) or 1,
            order_obs=_order_obs(text("ORDER_OBS")),
            copyright_notice=text("EXTERNAL_COPYRIGHT_NOTICE"),
            translations=tuple(self._translations(position)),
            replacements=self.replacements.get(code, ()),
            in_value_set=None if self.value_set is None else code in self.value_set,
        )

    def _translations(self, position: int) -> Iterator[Translation]:
        for language, columns in self.variants.items():
            texts = {name: column[position] for name, column in columns.items()}
            if any(texts.values()):
                yield Translation(
                    language,
                    Axes(*(texts.get(name, "") for name in AXIS_COLUMNS)),
                    texts.get("LONG_COMMON_NAME", ""),
                    texts.get("SHORTNAME", ""),
                    texts.get("LinguisticVariantDisplayName", ""),
                    _split(texts.get("RELATEDNAMES2", "")),
                )


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for raw in text.split(";") if (part := raw.strip()))


def _units(ucum: str, plain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_split(ucum) + _split(plain)))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _status(text: str) -> TermStatus:
    return TermStatus(text.upper()) if text.upper() in TermStatus.__members__ else TermStatus.ACTIVE


def _order_obs(text: str) -> OrderObs:
    try:
        return OrderObs(text.capitalize())
    except ValueError:
        return OrderObs.UNKNOWN
