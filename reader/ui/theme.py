"""Colours of the window, light and dark: tokens, the palette made of them, tag colours that stay readable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.ui.stylesheet import style_sheet

#: The property of an application that was started in the style that we dress.
FUSION = "duizhao-fusion"

Scheme = Literal["system", "light", "dark"]

READABLE = 4.5
"""Least contrast of text against its ground (WCAG 2 AA)."""
VISIBLE = 3.0
"""Least contrast of lines, bars and other marks against their ground."""

_GROUNDS = ("paper", "panel", "raised", "hover", "selected_row")


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as '#rrggbb', the same names in both schemes."""

    name: Literal["light", "dark"]
    paper: str
    """What text is read on."""
    panel: str
    """Side panels, tool bar, status bar."""
    raised: str
    """Fields, menus and cards that stand above a panel."""
    hover: str
    ink: str
    ink_muted: str
    """Metadata, captions, counts; readable on all grounds but that of selected text."""
    line: str
    """Hair lines between areas."""
    line_strong: str
    """Borders of cards, menus and tips."""
    edge: str
    """Borders of what one types into, presses or ticks: to be seen on every ground (WCAG 1.4.11)."""
    selection: str
    """Selected text in the form that is being read."""
    selection_mirror: str
    """The same passage in the other form."""
    selected_row: str
    """Selected rows of lists and trees."""
    accent: str
    on_accent: str
    danger: str
    success: str
    hit: str
    """Outline of what a search found."""
    caret: str
    wash: float
    """How strongly the colour of a tag tints the paper, 0 to 1."""

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than the text."""
        return self.name == "dark"

    def colour(self, name: str) -> QColor:
        """The colour of that field as a QColor; AttributeError when there is none."""
        return QColor(getattr(self, name))


LIGHT = Theme(
    name="light",
    paper="#fcfaf5",
    panel="#f4f0e8",
    raised="#fffefb",
    hover="#ebe5d9",
    ink="#24211c",
    ink_muted="#686053",
    line="#e4ddd0",
    line_strong="#cfc6b5",
    edge="#89806e",
    selection="#bcd6ee",
    selection_mirror="#d6e5f1",
    selected_row="#dce6ee",
    accent="#1f5f8b",
    on_accent="#ffffff",
    danger="#b3261e",
    success="#2e6b3a",
    hit="#b7791f",
    caret="#1f5f8b",
    wash=0.2,
)

DARK = Theme(
    name="dark",
    paper="#1e1f21",
    panel="#18191b",
    raised="#27292c",
    hover="#2f3135",
    ink="#dcd8ce",
    ink_muted="#a8a296",
    line="#303236",
    line_strong="#484b50",
    edge="#787c83",
    selection="#2f506d",
    selection_mirror="#293a49",
    selected_row="#2b3a47",
    accent="#82b7e0",
    on_accent="#10161b",
    danger="#f2938b",
    success="#8cc798",
    hit="#d9a441",
    caret="#a5cdee",
    wash=0.28,
)


def _channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1, as WCAG 2 defines it."""
    red, green, blue = (_channel(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it."""
    return _ratio(luminance(one), luminance(other))


def _ratio(one: float, other: float) -> float:
    """The contrast ratio of two luminances."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def blend(over: QColor, ground: QColor, share: float) -> QColor:
    """`ground` with `share` (0 to 1) of `over` on it."""
    return QColor.fromRgbF(
        over.redF() * share + ground.redF() * (1 - share),
        over.greenF() * share + ground.greenF() * (1 - share),
        over.blueF() * share + ground.blueF() * (1 - share),
    )


def _parsed(colour: str) -> QColor:
    """The colour, or a neutral grey where a codebook from elsewhere holds something else."""
    parsed = QColor(colour)
    return parsed if parsed.isValid() else QColor("#888888")


@lru_cache(maxsize=4096)
def _towards_ink(colour: str, theme: Theme, ratio: float) -> QColor:
    """The colour, moved towards the ink just as far as its contrast on every ground needs."""
    grounds = [luminance(theme.colour(name)) for name in _GROUNDS]
    pole = QColor("#ffffff") if theme.dark else QColor("#000000")
    base = _parsed(colour)
    for step in range(41):
        candidate = QColor(blend(pole, base, step / 40).name())
        light = luminance(candidate)
        if all(_ratio(light, ground) >= ratio for ground in grounds):
            return candidate
    return pole


def tag_ink(colour: str, theme: Theme) -> QColor:
    """The tag's colour as text: contrast of at least 4.5 on every ground where names stand."""
    return QColor(_towards_ink(colour, theme, READABLE))


def tag_line(colour: str, theme: Theme) -> QColor:
    """The tag's colour as bar, underline or dot: contrast of at least 3 on every ground where these stand."""
    return QColor(_towards_ink(colour, theme, VISIBLE))


@lru_cache(maxsize=4096)
def _wash_base(colour: str, theme: Theme) -> QColor:
    """The tag's hue at a lightness on which the ink is readable even without any paper shining through."""
    base = _parsed(colour)
    hue, saturation = base.hslHueF(), base.hslSaturationF()
    saturation = min(saturation, 0.85) if hue >= 0 else 0.0
    lightness = 0.42 if theme.dark else 0.62
    step = -0.02 if theme.dark else 0.02
    wash = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    while contrast(theme.colour("ink"), wash) < READABLE + 0.7:
        lightness += step
        wash = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return wash


def tag_wash(colour: str, theme: Theme, *, strong: bool = False) -> QColor:
    """The tag's colour as a translucent tint behind text; laid over one another, tints add up.

    However many there are, the ink stays readable on them.
    """
    wash = QColor(_wash_base(colour, theme))
    wash.setAlphaF(min(1.0, theme.wash * (1.9 if strong else 1.25)))
    return wash


def resolve(scheme: Scheme) -> Theme:
    """The theme that a scheme means now; "system" asks Qt (light where the system does not say)."""
    if scheme == "system":
        hints = QApplication.styleHints()
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The palette that Fusion draws with."""
    role = QPalette.ColorRole
    palette = QPalette()
    plain = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.raised,
        role.AlternateBase: theme.panel,
        role.Text: theme.ink,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.ink_muted,
        role.Highlight: theme.selected_row,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.line_strong,
        role.Dark: theme.line_strong,
        role.Shadow: theme.line_strong,
    }
    for key, value in plain.items():
        palette.setColor(key, QColor(value))
    faint = blend(theme.colour("ink_muted"), theme.colour("panel"), 0.65)
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, faint)
    return palette


class _Follower(QObject):
    """Keeps the application in the chosen scheme, also when the system changes its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.scheme: Scheme = "system"
        self.theme: Theme | None = None
        app.styleHints().colorSchemeChanged.connect(self.follow)

    def follow(self) -> None:
        """Take the theme that the scheme means now, if it is not the present one."""
        theme = resolve(self.scheme)
        if theme == self.theme:
            return
        self.theme = theme
        # To ask for the style brings QStyle, 5 ms of the start; `app.prepare` has chosen it already.
        if not self._app.property(FUSION) and self._app.style().name().casefold() != "fusion":
            self._app.setStyle("Fusion")
        self._app.setPalette(palette_of(theme))
        self._app.setStyleSheet(style_sheet(theme))


_followers: dict[int, _Follower] = {}


def apply(app: QApplication, scheme: Scheme = "system") -> Theme:
    """Dress the application in a scheme and keep it so; "system" follows the system's changes.

    Widgets that paint by themselves take `current()` and repaint on QEvent.PaletteChange.
    """
    follower = _followers.get(id(app))
    if follower is None:
        follower = _followers[id(app)] = _Follower(app)
    follower.scheme = scheme
    # Title bars and native dialogs follow too. Set the scheme before the theme is taken.
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints = app.styleHints()
    if scheme == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(wanted[scheme])
    follower.follow()
    return current()


def current() -> Theme:
    """The theme that is shown now; light before `apply`."""
    follower = _followers.get(id(QApplication.instance()))
    return follower.theme if follower is not None and follower.theme is not None else LIGHT
