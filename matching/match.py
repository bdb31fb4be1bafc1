"""What the engine answers: candidates with the reason for their score, and a verdict on the row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, IntEnum

from matching.axes import Axis
from matching.catalogue import LocalKey


class Agreement(IntEnum):
    """How well a term fits the row on one axis, worst first."""

    CONFLICT = 0  # the row says something else
    UNKNOWN = 1  # the row says nothing
    ASSUMED = 2  # the row says nothing and the term has what such rows usually mean
    CLOSE = 3  # not the same words, but compatible
    EXACT = 4


LEFT_OPEN = "|"  # between the values of an axis that a row does not decide between


class Deduced(Enum):
    """What a reading was deduced from; a column, a unit or a word of its own is no deduction."""

    NAME = "name"  # the analyte's own name implies it (natrémie)
    UNIT = "unit"  # what else is measured in such a unit
    METHOD = "method"  # what is read so is there or not
    EXAM = "exam"  # the exam that holds the row says it
    CHAPTER = "chapter"  # what its chapter usually measures in
    ALIKE = "rows alike"  # the rows whose specimen has the same code can be of nothing else


@dataclass(frozen=True, slots=True)
class AxisAgreement:
    """One axis of one candidate: the level, what each side says, the words that say so, its share of the score."""

    axis: Axis
    level: Agreement
    local: str  # what the row says, in LOINC's words, or what it leaves open; '' when it says nothing so precise
    term: str  # what the term says
    evidence: tuple[str, ...] = ()  # words or column values of the row
    contribution: float = 0.0
    deduced: Deduced | None = None  # what the row says was not said for this axis
    against: tuple[str, ...] = ()  # words of the row that say otherwise; the others were followed

    @property
    def is_unread(self) -> bool:
        """Whether a column says something of the axis that nobody understood."""
        return self.level is Agreement.UNKNOWN and bool(self.evidence) and not self.local


_PLACES = {axis: place for place, axis in enumerate(Axis)}


class Prior(Enum):
    """What else moves a score, beside the six axes."""

    COMMON = "common"  # how often laboratories use the term
    ORDER_OBS = "order-obs"  # an order where a result is wanted, or the reverse
    STATUS = "status"  # discouraged or trial terms
    VALUE_SET = "value-set"  # in the national value set
    MEMORY = "memory"  # confirmed before for the same words
    NABM = "nabm"  # the billing code points to it
    SIBLINGS = "siblings"  # what the laboratory's other rows are given in


@dataclass(frozen=True, slots=True)
class PriorContribution:
    prior: Prior
    contribution: float
    evidence: str = ""


class Severity(Enum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class SafetyWarning:
    """A safety rule that a code breaks on a row: ``rule`` names it, ``details`` fills its sentence at the edge."""

    rule: str
    severity: Severity
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    code: str
    score: float  # 0…1; the sum of the contributions, squashed
    confidence: float  # 0…1; calibrated probability that the code is right
    axes: tuple[AxisAgreement, ...]  # six, in the order of Axis
    priors: tuple[PriorContribution, ...] = ()
    warnings: tuple[SafetyWarning, ...] = ()  # worst first

    def on(self, axis: Axis) -> AxisAgreement:
        """How it agrees with the row on one axis."""
        return self.axes[_PLACES[axis]]

    @property
    def is_warned(self) -> bool:
        """True when a safety rule asks for a second look; remarks alone do not."""
        return any(warning.severity is not Severity.INFO for warning in self.warnings)


def code_with(candidates: Iterable[Candidate], axis: Axis, value: str) -> str:
    """The code of the first candidate whose term has this value; '' where none has."""
    return next((one.code for one in candidates if any(a.axis is axis and a.term == value for a in one.axes)), "")


class Verdict(Enum):
    CONFIDENT = "CONFIDENT"
    AMBIGUOUS = "AMBIGUOUS"
    WEAK = "WEAK"
    NONE = "NONE"


class Reason(Enum):
    """Why the verdict is what it is; the edge makes the sentence."""

    CLEAR = "clear"  # one candidate stands out and nothing speaks against it
    THIN_MARGIN = "thin-margin"  # another fits about as well; ``axis`` separates them
    CONFLICT = "conflict"  # the best candidate contradicts the row on ``axis``
    NEAR = "near"  # the best candidate is close to the row on ``axis``, no more: serum, where the row says blood
    ONE_SIDE = "one-side"  # the best candidate is one side of the quotient that the row names
    NORMALISED = "normalised"  # the best candidate is a normalised ratio, and the row's unit is per cent
    UNNAMED_TEST = "unnamed-test"  # the row says when a test's sample is taken, and not what was given
    UNREAD = "unread"  # nobody understood what the row's column says of ``axis``
    CUT_OFF = "cut-off"  # the label is as long as those that the export cuts off: the rest may say more
    UNSAFE = "unsafe"  # a safety rule says that the best candidate is wrong; its warnings say which
    SHORT_FORM = "short-form"  # a short form of the row has several meanings and nothing says which
    CODED = "coded"  # the label names nothing: the code of its exam or chapter was read as its name
    GROWN = "grown"  # the row names a specimen alone, on a bench that likely grows it
    GUESSED = "guessed"  # nobody listed the short form of the row: its letters fit the best candidate's name
    MISSING_AXIS = "missing-axis"  # the row does not say ``axis``, which decides between candidates
    REMEMBERED = "remembered"  # only that it was confirmed before puts the best candidate over ``rival``
    RIVALLED = "rivalled"  # the row decides for the first against ``rival``, which remains likely
    TWINNED = "twinned"  # ``rival`` fits as well; ``axis``, if any, is all that tells them apart
    UNMEASURED = "unmeasured"  # all is clear but the kind of result, which no unit and no word says
    UNSURE = "unsure"  # nothing fits better than the first, but it is not likely enough to be sure of it
    TORN = "torn"  # the row contradicts itself on ``axis``
    LOW_SCORE = "low-score"  # nothing fits well
    NOT_AN_ANALYSIS = "not-an-analysis"  # comment, heading, billing or technical row
    NO_CANDIDATE = "no-candidate"  # no term shares a word with the row


@dataclass(frozen=True, slots=True)
class Match:
    """The engine's answer for one row, best candidate first."""

    key: LocalKey
    candidates: tuple[Candidate, ...]
    verdict: Verdict
    reason: Reason
    axis: Axis | None = None  # the axis that the reason is about
    question: tuple[str, ...] = ()  # the values of ``axis`` to choose between
    engine: str = ""
    unknown: tuple[str, ...] = ()  # words of the row that nobody knows; of an UNREAD one, the column's first
    rival: str = ""  # the code that keeps the first from being sure, where ``reason`` is about one

    @property
    def proposed(self) -> Candidate | None:
        """The first candidate, None where the engine proposes none of them: what a comment names is only near."""
        return self.candidates[0] if self.candidates and self.verdict is not Verdict.NONE else None

    @property
    def warned(self) -> tuple[str, ...]:
        """The codes of the candidates that a safety rule speaks against."""
        return tuple(candidate.code for candidate in self.candidates if candidate.is_warned)
