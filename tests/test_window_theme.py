"""The design's tokens: every text can be read on every ground, in both themes."""

from __future__ import annotations

import re

import pytest

from workbench import theme
from workbench.stylesheet import dress


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("text", theme.TEXTS)
@pytest.mark.parametrize("ground", theme.GROUNDS)
def test_text_reaches_four_and_a_half_to_one(name: str, text: str, ground: str) -> None:
    palette = theme.THEMES[name]
    assert theme.contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("tone", ["good", "near", "caution", "bad", "quiet"])
def test_a_badge_can_be_read_on_its_own_ground(name: str, tone: str) -> None:
    palette = theme.THEMES[name]
    assert theme.contrast(getattr(palette, tone), getattr(palette, f"{tone}_soft")) >= 4.5
    assert theme.contrast(palette.text, getattr(palette, f"{tone}_soft")) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_buttons_and_outlines_can_be_seen(name: str) -> None:
    palette = theme.THEMES[name]
    assert theme.contrast(palette.on_accent, palette.accent) >= 4.5
    assert theme.contrast(palette.edge, palette.surface) >= 3
    assert theme.contrast(palette.focus, palette.surface) >= 3


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_token_is_a_colour(name: str) -> None:
    palette = theme.THEMES[name]
    assert all(re.fullmatch("#[0-9a-f]{6}", getattr(palette, token)) for token in theme.token_names())


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_another_theme_s_rules_come_where_none_are_for_in_the_place_of_others_they_take_long() -> None:
    class Application:
        rules = ("of before",)

        def setStyle(self, _style: object) -> None: ...

        def setPalette(self, _palette: object) -> None: ...

        def setStyleSheet(self, rules: str) -> None:
            self.rules = (*self.rules, rules)

    application = Application()
    dress(application)  # type: ignore[arg-type]
    before, put_away, now = application.rules
    assert (before, put_away) == ("of before", "")
    assert theme.palette().window in now
