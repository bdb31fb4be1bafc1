"""The sentences of the safety rules; the engine names the rule and gives the details."""

from __future__ import annotations

from matching.match import SafetyWarning
from workbench.language import translate


def warning_sentence(warning: SafetyWarning) -> str:
    """What the rule says to the biologist; the rule's own name where it has no sentence yet."""
    sentence = _sentences().get(warning.rule)
    details = " · ".join(warning.details)
    if sentence is None:
        return f"{warning.rule}: {details}" if details else warning.rule
    return f"{sentence} ({details})" if details else sentence


def _sentences() -> dict[str, str]:
    return {
        "deprecated": translate("Warning", "LOINC has withdrawn this term."),
        "discouraged": translate("Warning", "LOINC advises against this term."),
        "trial": translate("Warning", "LOINC still tries this term out."),
        "panel": translate("Warning", "This term names a set of analyses, not a result."),
        "order-only": translate("Warning", "This term is for orders, not for results."),
        "outside-value-set": translate("Warning", "This code is not in the “circuit de la biologie” value set."),
        "unit-property": translate("Warning", "The unit of the row does not fit the property of the term."),
        "specimen": translate("Warning", "The specimen of the row is not the term's."),
        "scale": translate("Warning", "The result of the row is of another kind than the term's."),
        "third-party": translate("Warning", "This term carries a third party's copyright notice."),
    }
