"""The divisors and challenges of a release beside what a row says."""

from __future__ import annotations

from matching.components import meaning_words
from matching.ranking.extras import Extras
from matching.terms.index import Vocabulary
from tests.engine_examples import row, starter_matcher

ANY, GIVEN, SPECIMEN = "1H post XXX challenge", "1H post dose arginine", "3rd specimen"


def likeness(*ways: str) -> dict[str, float]:
    texts = (ANY, GIVEN, SPECIMEN)
    extras = Extras(Vocabulary(texts), lambda word: 1.0)
    return dict(zip(texts, extras.likeness([meaning_words(way) for way in ways]).tolist(), strict=True))


def test_what_is_given_goes_well_before_any_challenge() -> None:
    """The release may lack the first, and then any challenge is still what the row means."""
    alike = likeness(GIVEN, "post dose arginine", ANY)
    assert alike[GIVEN] == 1.0
    assert 0.7 < alike[ANY] < 0.85


def test_any_challenge_is_what_a_row_means_that_does_not_say_what_is_given() -> None:
    assert likeness(ANY)[ANY] == 1.0
    assert likeness(ANY, SPECIMEN)[ANY] == 1.0


def test_a_fraction_named_alone_is_not_its_share_of_the_whole() -> None:
    """The words of "PSA libre" are found in what free over total PSA is divided by, too; none of them is "total"."""
    candidates = starter_matcher().match(row("PSA libre")).candidates
    assert starter_matcher().release.term(candidates[0].code).axes.component == "Prostate specific Ag.free"
    assert candidates[0].confidence > 3 * candidates[1].confidence
    assert starter_matcher().match(row("Rapport PSA libre/total")).candidates[0].code == "12841-3"
    assert starter_matcher().match(row("Hémoglobine A1c")).candidates[0].code == "4548-4"  # named with its divisor
