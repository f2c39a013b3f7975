"""Faces for both scripts, named explicitly, and the bundled face where the system has none."""

from __future__ import annotations

import importlib.util
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF


class Region(StrEnum):
    """Whose shapes of the traditional characters are drawn."""

    TAIWAN = "TC"
    HONG_KONG = "HK"


# The faces that systems bring, best first. Qt's own fallback would pick the Japanese one.
_SIMPLIFIED = (
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "HarmonyOS Sans SC",
)
_TRADITIONAL = (
    "PingFang TC",
    "Noto Sans CJK TC",
    "Source Han Sans TC",
    "Source Han Sans TW",
    "Noto Sans TC",
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
)
_HONG_KONG = ("PingFang HK", "Noto Sans CJK HK", "Source Han Sans HC", "Source Han Sans HK", "Noto Sans HK")
# Each of these has the shapes of its region in one face; an OpenType feature would trade them by the language
# of the system: on one in Chinese both forms would be drawn in the shapes of that one region.
_REGIONAL = frozenset({*_SIMPLIFIED, *_TRADITIONAL, *_HONG_KONG})
_LOCALISED = "locl"
# What a bare X server calls its default; its Latin is coarse and it has no Chinese.
_NO_CHOICE = frozenset(
    {"", "sans", "sans serif", "sans-serif", "dejavu sans", "mono", "monospace", "helvetica"}
)
_BUNDLED_MODULE = "noto_cjk_sans_otc"
_BUNDLED_FILE = "NotoSansCJK-Regular.ttc"
_SMALLEST_UI_POINTS = 10.0


def bundled_font() -> Path | None:
    """The font file that our Linux packages bring (a dependency, see design 6), if it is installed."""
    spec = importlib.util.find_spec(_BUNDLED_MODULE)
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / _BUNDLED_FILE
    return path if path.is_file() else None


def _families() -> frozenset[str]:
    """All families; asked for as seldom as can be, because Qt makes the list anew each time."""
    return frozenset(QFontDatabase.families())


@cache
def _found() -> frozenset[str]:
    """The families that the system has."""
    return _families()


@cache
def _known() -> frozenset[str]:
    """The families once our own are loaded."""
    return _families() if load_fonts() else _found()


@cache
def load_fonts() -> bool:
    """Make sure that both scripts have a face of their own; True when the bundled file was needed.

    Needs a QGuiApplication. Called by every function here, once in effect (40 ms for the file).
    """
    families = _found()
    if families.intersection(_SIMPLIFIED) and families.intersection(_TRADITIONAL):
        return False
    path = bundled_font()
    return path is not None and QFontDatabase.addApplicationFont(str(path)) >= 0


@cache
def _installed(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the families that are there, in order; any face with the script where none is."""
    found = tuple(family for family in wanted if family in _known())
    if found:
        return found
    system = (
        QFontDatabase.WritingSystem.SimplifiedChinese
        if wanted is _SIMPLIFIED
        else QFontDatabase.WritingSystem.TraditionalChinese
    )
    return tuple(QFontDatabase.families(system)[:1])


def _sized(families: tuple[str, ...], size: float) -> QFont:
    font = QFont()
    if families:
        font.setFamilies(list(families))
    if families and families[0] in _REGIONAL:
        font.setFeature(QFont.Tag(_LOCALISED), 0)
    font.setPixelSize(max(1, round(size)))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # Reading text lies on the em grid: no hinting that moves advances off it.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def simplified_font(size: float, face: str = "") -> QFont:
    """The face of the simplified form, `size` in device-independent pixels; `face` goes before those of ours."""
    return _sized(_before(face) + _installed(_SIMPLIFIED) + _installed(_TRADITIONAL), size)


def traditional_font(size: float, region: Region = Region.TAIWAN, face: str = "") -> QFont:
    """The face of the traditional form with the region's shapes, `size` in device-independent pixels.

    `face` goes before those of ours.
    """
    local = _HONG_KONG + _TRADITIONAL if region is Region.HONG_KONG else _TRADITIONAL
    return _sized(_before(face) + _installed(local) + _installed(_SIMPLIFIED), size)


def _before(face: str) -> tuple[str, ...]:
    return (face,) if face else ()


def faces(*, traditional: bool) -> list[str]:
    """The families on this system that have a script, by name."""
    systems = QFontDatabase.WritingSystem
    script = systems.TraditionalChinese if traditional else systems.SimplifiedChinese
    found = QFontDatabase.families(script)
    return sorted(family for family in found if not QFontDatabase.isPrivateFamily(family))


@cache
def _ui_font(traditional: bool) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chinese = [*_installed(_SIMPLIFIED), *_installed(_TRADITIONAL)]
    if traditional:
        chinese = [*_installed(_TRADITIONAL), *_installed(_SIMPLIFIED)]
    own = [] if font.family().casefold() in _NO_CHOICE else [font.family()]
    if own or chinese:
        font.setFamilies([*own, *chinese])
    if font.pointSizeF() < _SMALLEST_UI_POINTS:
        font.setPointSizeF(_SMALLEST_UI_POINTS)
    return font


def ui_font(*, traditional: bool = False) -> QFont:
    """The face of the interface: the system's, with Chinese behind it, in the shapes of one script."""
    return QFont(_ui_font(traditional))


def has_glyph(font: QFont, char: str) -> bool:
    """Whether any face that Qt would use for `font` can draw the character `char`."""
    return bool(QFontMetricsF(font).inFontUcs4(ord(char)))


def covers_chinese() -> bool:
    """Whether both 汉 and 漢 can be drawn now."""
    return has_glyph(simplified_font(16), "汉") and has_glyph(traditional_font(16), "漢")
