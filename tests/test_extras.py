"""The divisors and challenges of a release beside what a row says."""

from __future__ import annotations

from matching.components import meaning_words
from matching.ranking.extras import Extras
from matching.terms.index import Vocabulary

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
