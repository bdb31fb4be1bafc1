"""How a local row relates to a LOINC concept, in the words of R4, which is written, and of R5, which is read too.

R4's ``equivalence`` reads from target to source: ``wider`` says that the LOINC concept is broader than the local
one. R5's ``relationship`` reads from source to target, and has ``noMap`` for what R4 calls ``unmatched``.
"""

from __future__ import annotations

from matching.mapping import Equivalence

R4_WORD = {
    Equivalence.EQUIVALENT: "equivalent",
    Equivalence.SOURCE_IS_NARROWER: "wider",
    Equivalence.SOURCE_IS_BROADER: "narrower",
    Equivalence.RELATED: "relatedto",
    Equivalence.NO_MATCH: "unmatched",
}
R4_MEANING = {
    "equivalent": Equivalence.EQUIVALENT,
    "equal": Equivalence.EQUIVALENT,
    "wider": Equivalence.SOURCE_IS_NARROWER,
    "subsumes": Equivalence.SOURCE_IS_NARROWER,
    "narrower": Equivalence.SOURCE_IS_BROADER,
    "specializes": Equivalence.SOURCE_IS_BROADER,
    "relatedto": Equivalence.RELATED,
    "inexact": Equivalence.RELATED,
    "unmatched": Equivalence.NO_MATCH,
    "disjoint": Equivalence.NO_MATCH,
}
R5_MEANING = {
    "equivalent": Equivalence.EQUIVALENT,
    "source-is-narrower-than-target": Equivalence.SOURCE_IS_NARROWER,
    "source-is-broader-than-target": Equivalence.SOURCE_IS_BROADER,
    "related-to": Equivalence.RELATED,
    "not-related-to": Equivalence.NO_MATCH,
}

# Invariant cmd-1: relations that need a comment. ``unmatched`` needs none by the standard, but a
# reader wants to know why.
R4_NEEDS_COMMENT = frozenset({"narrower", "inexact", "unmatched"})

# What a comment says where the biologist wrote none; data of a French file, like its titles.
DEFAULT_COMMENT = {
    Equivalence.SOURCE_IS_BROADER: "Le concept LOINC est plus précis que le code local.",
    Equivalence.NO_MATCH: "Aucun code LOINC ne correspond, selon le biologiste.",
}
