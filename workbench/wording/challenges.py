"""LOINC's circumstances of a sample (the part of a component behind ``^``) in the words of a laboratory.

Source: LOINC Users' Guide, chapter "Challenge test": ``2H post 75 g glucose PO``, ``4th specimen post XXX challenge``.
What the grammar below does not know is told as LOINC writes it.
"""

from __future__ import annotations

import re

from workbench.language import decimal, language, translate

_MOMENT = re.compile(r"(?P<count>[\d.]+)(?P<unit>[HMDW]) (?P<side>post|pre) (?P<what>.+)")
_SIDE = re.compile(r"(?P<side>post|pre) (?P<what>.+)")
_NUMBERED = re.compile(r"(?P<number>\d+)(?:st|nd|rd|th) specimen(?: (?P<rest>(?:post|pre) .+))?")
_CLOCK = re.compile(r"(?P<hour>\d+) (?P<half>AM|PM) specimen")
_FASTING = re.compile(r"post (?:(?P<hours>\d+)H )?CFst")
_GIVEN = re.compile(r"(?:dose|(?P<dose>[\d.]+ \S+)) (?P<what>[\w ]+?)(?P<by> PO| IV| IM| SC)?")


def component_words(component: str) -> str:
    """A component with its circumstance in words: ``Glucose^post CFst`` → "Glucose, fasting"; '' without one."""
    core, _, challenge = component.partition("^")
    return f"{core}, {challenge_words(challenge)}" if challenge.strip("^") else ""


def challenge_words(challenge: str) -> str:
    challenge = challenge.strip("^ ")
    return _fixed().get(challenge) or _composed(challenge) or challenge


def _composed(challenge: str) -> str:
    """What is made of parts, each of which is known; '' for anything else."""
    if found := _NUMBERED.fullmatch(challenge):
        text = translate("Challenge", "specimen {number}").format(number=found["number"])
        return f"{text}, {challenge_words(found['rest'])}" if found["rest"] else text
    if found := _CLOCK.fullmatch(challenge):
        return _clock(int(found["hour"]), found["half"])
    if found := _FASTING.fullmatch(challenge):
        return _fasting(found["hours"])
    if (found := _MOMENT.fullmatch(challenge)) and (what := _what(found["what"])):
        sides = {
            "post": translate("Challenge", "{time} after {what}"),
            "pre": translate("Challenge", "{time} before {what}"),
        }
        return sides[found["side"]].format(time=_lasting(found["count"], found["unit"]), what=what)
    if (found := _SIDE.fullmatch(challenge)) and (what := _what(found["what"])):
        sides = {"post": translate("Challenge", "after {what}"), "pre": translate("Challenge", "before {what}")}
        return sides[found["side"]].format(what=what)
    return ""


def _fasting(hours: str | None) -> str:
    if hours is None:
        return translate("Challenge", "fasting")
    return translate("Challenge", "after {hours} h of fasting").format(hours=hours)


def _lasting(count: str, unit: str) -> str:
    units = {
        "H": translate("Challenge", "{count} h"),
        "M": translate("Challenge", "{count} min"),
        "D": translate("Challenge", "{count} d"),
        "W": translate("Challenge", "{count} weeks"),
    }
    return units[unit].format(count=decimal(count))


def _clock(hour: int, half: str) -> str:
    hour24 = hour % 12 + 12 * (half == "PM")
    said = f"{hour} {half.lower()}" if language() == "en" else f"{hour24} h"
    return translate("Challenge", "taken at {hour}").format(hour=said)


def _what(given: str) -> str:
    """What a challenge is made with; '' where that is not known."""
    fixed = _fixed_givens().get(given)
    found = _GIVEN.fullmatch(given)
    if fixed or found is None or found["what"] not in _names():
        return fixed or ""
    of_name = _names()[found["what"]]
    ways = {
        " PO": translate("Challenge", "by mouth"),
        " IV": translate("Challenge", "intravenous"),
        " IM": translate("Challenge", "intramuscular"),
        " SC": translate("Challenge", "subcutaneous"),
    }
    by = f" {ways[found['by']]}" if found["by"] else ""
    if found["dose"]:
        return f"{decimal(found['dose'])} {of_name}{by}"
    return translate("Challenge", "a dose {of_name}").format(of_name=of_name) + by


def _names() -> dict[str, str]:
    """What is given, with its preposition, which French cuts before a vowel."""
    return {
        "glucose": translate("Challenge", "of glucose"),
        "lactose": translate("Challenge", "of lactose"),
        "xylose": translate("Challenge", "of xylose"),
        "insulin": translate("Challenge", "of insulin"),
        "dexamethasone": translate("Challenge", "of dexamethasone"),
        "corticotropin": translate("Challenge", "of ACTH"),
        "glucagon": translate("Challenge", "of glucagon"),
        "arginine": translate("Challenge", "of arginine"),
        "calcium": translate("Challenge", "of calcium"),
    }


def _fixed_givens() -> dict[str, str]:
    return {
        "XXX challenge": translate("Challenge", "a challenge that is not named"),
        "meal": translate("Challenge", "a meal"),
        "dialysis": translate("Challenge", "dialysis"),
        "transfusion": translate("Challenge", "transfusion"),
        "dose": translate("Challenge", "the dose"),
    }


def _fixed() -> dict[str, str]:
    return {
        "trough": translate("Challenge", "trough, before the next dose"),
        "peak": translate("Challenge", "peak"),
        "baseline": translate("Challenge", "baseline"),
        "random": translate("Challenge", "at any time"),
        "pre-meal": translate("Challenge", "before a meal"),
        "supine": translate("Challenge", "lying"),
        "upright": translate("Challenge", "upright"),
        "standing": translate("Challenge", "standing"),
        "resting": translate("Challenge", "at rest"),
        "high dose": translate("Challenge", "high dose"),
        "low dose": translate("Challenge", "low dose"),
        "standard": translate("Challenge", "standard"),
        "adjusted": translate("Challenge", "adjusted"),
        "adjusted to patient's actual temperature": translate("Challenge", "corrected to the patient's temperature"),
        "adjusted to pH 7.4": translate("Challenge", "adjusted to pH 7.4"),
        "corrected for albumin": translate("Challenge", "corrected for albumin"),
        "corrected for nucleated erythrocytes": translate("Challenge", "corrected for nucleated red cells"),
        "corrected for background": translate("Challenge", "corrected for background"),
        "pre or post XXX challenge": translate("Challenge", "before or after a challenge that is not named"),
        "immediately after addition of normal plasma": translate("Challenge", "right after mixing with normal plasma"),
        "1st specimen/2nd specimen": translate("Challenge", "first specimen to second"),
    }
