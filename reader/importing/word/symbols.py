"""Characters of symbol fonts, which Word stores by their place in the font."""

from __future__ import annotations

_WINGDINGS = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0xA1: "○",
    0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x81: "①", 0xA3: "☐", 0x97: "●"}

#: The letters of the font Symbol are Greek, in the order of the Latin ones.
_GREEK = dict(enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", 0x41)) | dict(
    enumerate("αβχδεφγηιϕκλμνοπθρστυϖωξψζ", 0x61)
)
_SYMBOL = _GREEK | {
    0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "·", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈",
    0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD6: "√", 0xD7: "·", 0xE5: "∑",
}  # fmt: skip
_FONTS = {"wingdings": _WINGDINGS, "wingdings2": _WINGDINGS_2, "symbol": _SYMBOL}

#: Where fonts of symbols put their characters, so that they are no letters.
_PRIVATE = range(0xF000, 0xF100)


def symbol(font: str, code: str) -> str:
    """The character for a `w:sym`: font name and hexadecimal code; U+FFFD where nobody can say what it shows."""
    try:
        number = int(code, 16)
    except ValueError:
        return "\ufffd"
    place = number - _PRIVATE.start if number in _PRIVATE else number
    known = _FONTS.get(font.replace(" ", "").casefold(), {}).get(place)
    if known is not None:
        return known
    if (
        number in _PRIVATE
        or not 0x20 <= number <= 0xFFFF
        or 0x7F <= number < 0xA0
        or 0xD800 <= number < 0xF900
    ):
        return "\ufffd"
    return chr(number)
