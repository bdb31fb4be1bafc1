"""The design of the window as named tokens: palette, type scale, spacing. Nothing else states a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass, fields

# Spacing, in device-independent pixels: one rhythm of four.
HAIR, TIGHT, SNUG, ROOM, WIDE, LOOSE = 2, 4, 8, 12, 16, 24
ROW_HEIGHT = 28  # least height of a table row; grows with the system's font
BAR_HEIGHT = 8

# Type scale, as factors of the system's font size.
SMALL, BODY, LEAD, TITLE, DISPLAY = 0.9, 1.0, 1.15, 1.4, 2.0


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, ``#rrggbb``. Text colours reach 4.5:1 on every ground of :data:`GROUNDS`."""

    window: str  # the ground behind the panes
    surface: str  # panes, tables, fields
    sunken: str  # headers, alternate rows, quiet boxes
    line: str  # separators
    edge: str  # outlines of controls, 3:1 on the surface
    text: str
    muted: str  # secondary text
    accent: str  # links, selection edge, the gauge
    on_accent: str  # text on the accent
    accent_soft: str  # ground of the selected row
    focus: str  # focus ring
    good: str  # agreed, confirmed
    good_soft: str
    near: str  # close
    near_soft: str
    caution: str  # assumed, ambiguous, flagged
    caution_soft: str
    bad: str  # conflict, excluded
    bad_soft: str
    quiet: str  # unknown, unmapped
    quiet_soft: str


GROUNDS = ("window", "surface", "sunken", "accent_soft")
TEXTS = ("text", "muted", "accent", "good", "near", "caution", "bad", "quiet")

LIGHT = Palette(
    window="#eef1f3",
    surface="#ffffff",
    sunken="#f5f7f8",
    line="#dbe1e5",
    edge="#85919b",
    text="#17212a",
    muted="#4d5a66",
    accent="#0a5a70",
    on_accent="#ffffff",
    accent_soft="#dfeef3",
    focus="#0f7c9a",
    good="#1a6338",
    good_soft="#dff1e5",
    near="#1f5a94",
    near_soft="#e0ecf8",
    caution="#7a4d00",
    caution_soft="#fbeecf",
    bad="#a1261f",
    bad_soft="#fbe3e0",
    quiet="#535f69",
    quiet_soft="#e8ecef",
)

DARK = Palette(
    window="#12181d",
    surface="#1a2127",
    sunken="#202930",
    line="#303b44",
    edge="#6f7d88",
    text="#e7edf1",
    muted="#aab6bf",
    accent="#6cc5dc",
    on_accent="#0b1c22",
    accent_soft="#1d3b46",
    focus="#6cc5dc",
    good="#83d3a0",
    good_soft="#1c3a29",
    near="#93c0f0",
    near_soft="#1d3450",
    caution="#eec06a",
    caution_soft="#40331a",
    bad="#f6a29a",
    bad_soft="#47231f",
    quiet="#aeb9c2",
    quiet_soft="#2a343c",
)

THEMES = {"light": LIGHT, "dark": DARK}


@dataclass
class _Chosen:
    name: str = "light"


_chosen = _Chosen()


def use_theme(name: str) -> None:
    """Draw with the theme ``name`` from now on; KeyError when it is not one of :data:`THEMES`."""
    THEMES[name]
    _chosen.name = name


def theme_name() -> str:
    return _chosen.name


def palette() -> Palette:
    """The palette now in use."""
    return THEMES[_chosen.name]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1…21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def token_names() -> tuple[str, ...]:
    return tuple(token.name for token in fields(Palette))
