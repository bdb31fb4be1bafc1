"""Safety rules on a code: is it one, does the release hold it, may it stand on a row of this level.

Independent of the ranker and of any score: they hold for proposals and for every code that a person enters or imports.
The rules that set a term beside a row are in :mod:`matching.safety.rows`, those over many rows in
:mod:`matching.safety.catalogue`. Sources: LOINC Users' Guide (status, ORDER_OBS, CLASSTYPE, MapTo), SGL.LOI.07.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from matching.catalogue import Level
from matching.loinc import LoincRelease, OrderObs, TermStatus, is_loinc_code
from matching.match import SafetyWarning, Severity
from matching.terms.index import is_indexed


class Rule(StrEnum):
    """The rules by their stable names; the ``details`` of the warning in brackets."""

    # on a code
    NOT_A_CODE = "not-a-code"  # not shaped like 2345-7
    PART = "part"  # a LOINC part, answer, list or group (LP…, LA…, LL…, LG…), not a term
    CHECK_DIGIT = "check-digit"
    NOT_IN_RELEASE = "not-in-release"  # [version, codes that replace it …]
    DEPRECATED = "deprecated"  # [codes that replace it …]
    DISCOURAGED = "discouraged"  # [LOINC's reason]
    TRIAL = "trial"
    OUTSIDE_VALUE_SET = "outside-value-set"  # [version of the value set]
    PANEL = "panel"  # a set of analyses on a result
    ORDER_ONLY = "order-only"  # on a result
    OBSERVATION_ONLY = "observation-only"  # on an exam
    NO_CHAPTER = "no-chapter"  # on a chapter: none of the national codes
    NOT_LABORATORY = "not-laboratory"  # [class] a survey, a document, an image
    CLINICAL = "clinical"  # [class] a clinical term that laboratories do report, such as a weight
    # on a row and a term: [what the row says, what the term says]
    COMPONENT = "component"  # hardly a word of the row is in the term
    UNIT_PROPERTY = "unit-property"
    UNIT_LOOSE = "unit-loose"  # a unit that is used for the property, but not by the book
    UNIT_WIDE = "unit-wide"  # a unit that fits the term's property by the book, and usually means a narrower one
    PROPERTY = "property"
    SPECIMEN = "specimen"
    SCALE = "scale"
    SCALE_UNIT = "scale-unit"  # a unit beside a term that is no quantity
    TIME = "time"
    TIME_UNIT = "time-unit"
    TIME_UNSAID = "time-unsaid"  # [the term's time]
    METHOD = "method"
    METHOD_UNSAID = "method-unsaid"  # [the term's method, the term without one, its system where it is another]
    METHOD_ONLY = "method-only"  # [the term's method] is not the row's, and there is no such term without a method
    METHOD_UNREAD = "method-unread"  # [what the row says of its method and nobody understood, the term's method]
    CHALLENGE = "challenge"  # [the term's challenge] is not the row's
    CHALLENGE_UNSAID = "challenge-unsaid"  # [the term's challenge]
    CHALLENGE_MISSING = "challenge-missing"  # the row's; []
    ADJUSTMENT = "adjustment"  # [the term's correction] is not the row's
    ADJUSTMENT_UNSAID = "adjustment-unsaid"  # [the term's correction]
    ADJUSTMENT_MISSING = "adjustment-missing"  # the row's; []
    POPULATION_UNSAID = "population-unsaid"  # [the term's population]
    MOLECULE = "molecule"  # antibody or antigen, DNA or RNA, IgG or IgM
    CLASS_UNSAID = "class-unsaid"  # [the term's antibody class]
    # over the rows of a catalogue
    SAME_CODE_UNITS = "same-code-units"  # [own unit, other row, its unit]
    SAME_CODE_SPECIMENS = "same-code-specimens"  # [own specimen, other row, its specimen]
    SIBLING_SYSTEM = "sibling-system"  # [the term's system, exam, the system of the other rows]
    SAME_ROW_OTHER_CODE = "same-row-other-code"  # [other row, its code]
    CHANGED = "changed"  # a new export has changed the row's meaning since it was decided
    # on the files
    SECOND_LINE = "second-line"  # another line under the row's code, which stays without one [its row, file]


IMPLIED = "implied"  # a third detail: a word of the row implies what the warning is about, and does not say it
WORD = "word"  # a third detail: the unit is a word of the label
_BLOOD_GASES = "PULM"  # LOINC files them under lung function; laboratories measure them
# What is no code of the release is refused when a person enters or imports it; everything else is told.
_BARRING = frozenset({Rule.NOT_A_CODE, Rule.PART, Rule.CHECK_DIGIT, Rule.NOT_IN_RELEASE})
_PART = re.compile(r"L[APLG][0-9]+-[0-9]", re.IGNORECASE)
_SHAPE = re.compile(r"[0-9]{1,7}-[0-9]")
_CHAPTERS = (Level.CHAPTER, Level.SUBCHAPTER)


def check_code(release: LoincRelease, code: str, level: Level = Level.ANALYSIS) -> tuple[SafetyWarning, ...]:
    """What speaks against ``code`` on any row of ``level``, worst first; () when nothing does."""
    if not is_loinc_code(code):
        return (SafetyWarning(_malformed(code), Severity.ERROR, ()),)
    position = release.position(code)
    if position is not None:
        return code_warnings(release, position, level)
    # a starter subset, or a release without the chapters' codes, does not know enough to call a code wrong
    may_be_right = release.is_starter or level in _CHAPTERS
    severity = Severity.WARNING if may_be_right else Severity.ERROR
    warnings = [SafetyWarning(Rule.NOT_IN_RELEASE, severity, (release.version, *replacements(release, code)))]
    return (*warnings, *_membership(release, code, level))


def barring(warnings: Iterable[SafetyWarning]) -> SafetyWarning | None:
    """The first warning for which a code may not be entered at all, or None."""
    return next((one for one in warnings if one.rule in _BARRING and one.severity is Severity.ERROR), None)


def is_unsafe(warnings: Iterable[SafetyWarning]) -> bool:
    """Whether a rule says that the code is wrong, not merely that it deserves a look."""
    return any(one.severity is Severity.ERROR for one in warnings)


def worst_first(warnings: Iterable[SafetyWarning]) -> tuple[SafetyWarning, ...]:
    """Errors, warnings, remarks; within each in the order of :class:`Rule`'s checks."""
    return tuple(sorted(warnings, key=lambda one: _ORDER[one.severity]))


def replacements(release: LoincRelease, code: str) -> tuple[str, ...]:
    """The codes to use instead of a withdrawn one, through those that were withdrawn in turn; () when there is none."""
    found: dict[str, None] = {}
    seen = {code}
    waiting = [code]
    while waiting:
        for one in release.replacements.get(waiting.pop(0), ()):
            if one.code in seen:
                continue
            seen.add(one.code)
            position = release.position(one.code)
            withdrawn = position is None or not is_in_use(release, position)
            if withdrawn and one.code in release.replacements:
                waiting.append(one.code)
            else:
                found[one.code] = None
    return tuple(found)


def is_in_use(release: LoincRelease, position: int) -> bool:
    """Whether the term is neither withdrawn nor advised against."""
    return _text(release, "STATUS", position).upper() not in (
        TermStatus.DEPRECATED.value,
        TermStatus.DISCOURAGED.value,
    )


def code_warnings(release: LoincRelease, position: int, level: Level = Level.ANALYSIS) -> tuple[SafetyWarning, ...]:
    """What speaks against the term at ``position`` on any row of ``level``, worst first.

    Reads the few columns that it needs: a whole term costs ten times as much, and there are twenty candidates a row.
    """
    found = list(_status(release, position))
    if level not in _CHAPTERS:
        found += _level(release, position, level)
    found += _membership(release, release.codes[position], level)
    return worst_first(found) if len(found) > 1 else tuple(found)


_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def _malformed(code: str) -> Rule:
    if _PART.fullmatch(code):
        return Rule.PART
    return Rule.CHECK_DIGIT if _SHAPE.fullmatch(code) else Rule.NOT_A_CODE


def _text(release: LoincRelease, column: str, position: int) -> str:
    return release.columns[column][position] if column in release.columns else ""


def _status(release: LoincRelease, position: int) -> Iterator[SafetyWarning]:
    status = _text(release, "STATUS", position).upper()
    if status == TermStatus.DEPRECATED.value:
        yield SafetyWarning(Rule.DEPRECATED, Severity.ERROR, replacements(release, release.codes[position]))
    elif status == TermStatus.DISCOURAGED.value:
        reason = _text(release, "STATUS_REASON", position)
        yield SafetyWarning(Rule.DISCOURAGED, Severity.WARNING, (reason,) if reason else ())
    elif status == TermStatus.TRIAL.value:
        yield SafetyWarning(Rule.TRIAL, Severity.INFO)


def _level(release: LoincRelease, position: int, level: Level) -> Iterator[SafetyWarning]:
    kind, class_name = _text(release, "CLASSTYPE", position), _text(release, "CLASS", position)
    order = _text(release, "ORDER_OBS", position).capitalize()
    if not is_indexed(kind, class_name):
        yield SafetyWarning(Rule.NOT_LABORATORY, Severity.ERROR, (class_name,))
    elif kind == "2" and class_name != _BLOOD_GASES:
        yield SafetyWarning(Rule.CLINICAL, Severity.INFO, (class_name,))
    if level is Level.EXAM:
        if order == OrderObs.OBSERVATION.value:
            yield SafetyWarning(Rule.OBSERVATION_ONLY, Severity.WARNING)
    elif class_name.startswith("PANEL"):
        yield SafetyWarning(Rule.PANEL, Severity.ERROR)
    elif order == OrderObs.ORDER.value:
        yield SafetyWarning(Rule.ORDER_ONLY, Severity.ERROR)


def _membership(release: LoincRelease, code: str, level: Level) -> Iterator[SafetyWarning]:
    """Chapters are coded from value sets of their own."""
    if release.value_set is not None and code not in release.value_set and level not in _CHAPTERS:
        version = release.value_set_version
        yield SafetyWarning(Rule.OUTSIDE_VALUE_SET, Severity.WARNING, (version,) if version else ())
