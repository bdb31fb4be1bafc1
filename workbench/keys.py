"""The keys of the window, in one place: what Qt is told, what menus show, and the number row of a French keyboard."""

from __future__ import annotations

from workbench.language import translate

# On an AZERTY keyboard the number row gives these without Shift: they pick candidates too.
AZERTY_DIGITS = "&é\"'(-è_ç"


def digit_of(text: str) -> int | None:
    """The place (0 for the key 1) of a key of the number row, on a QWERTY or an AZERTY keyboard."""
    if len(text) != 1:
        return None
    if text in "123456789":
        return int(text) - 1
    return AZERTY_DIGITS.index(text) if text in AZERTY_DIGITS else None


def is_number(text: str) -> bool:
    """Whether it is nothing but digits, or one key of the number row: of a numbered list, no words of one's own."""
    return text.isdecimal() or digit_of(text) is not None


def key_words(keys: str) -> str:
    """A key sequence as it stands on the reader's keyboard: ``Shift+Up`` is « Maj+↑ »."""
    names = {
        "Enter": translate("Key", "Enter"),
        "Del": translate("Key", "Del"),
        "Esc": translate("Key", "Esc"),
        "Shift": translate("Key", "Shift"),
        "Ctrl": translate("Key", "Ctrl"),
        "Alt": translate("Key", "Alt"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
    }
    return "+".join(names.get(name, name) for name in keys.split("+"))


def digit_keys(place: int, modifier: str = "") -> list[str]:
    """The key sequences that mean candidate number ``place`` + 1."""
    return [f"{modifier}{place + 1}", f"{modifier}{AZERTY_DIGITS[place].upper()}"]
