"""The stages of long work in words."""

from __future__ import annotations

from workbench.language import translate


def stage_words(stage: str) -> str:
    """What is being done; a general word for a stage that has none of its own."""
    return {
        "propose": translate("Stage", "Looking for LOINC candidates"),
        "catalogue": translate("Stage", "Reading the catalogue"),
        "index": translate("Stage", "Preparing the search"),
        "open": translate("Stage", "Opening the release"),
        "release-read": translate("Stage", "Reading the LOINC release"),
        "release-store": translate("Stage", "Keeping the LOINC release"),
        "value-set-read": translate("Stage", "Reading the French value set"),
        "value-set-store": translate("Stage", "Keeping the French value set"),
        "check": translate("Stage", "Checking the codes"),
        "export": translate("Stage", "Writing the files"),
    }.get(stage) or translate("Stage", "Working")
