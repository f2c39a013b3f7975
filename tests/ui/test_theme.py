"""Contrast of every text colour, tag colours in both schemes, following the system."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.ui import theme as themes
from reader.ui.stylesheet import style_sheet
from reader.ui.theme import DARK, LIGHT, Theme, blend, contrast

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def over(wash: QColor, ground: QColor) -> QColor:
    return blend(wash, ground, wash.alphaF())


GROUNDS = ("paper", "panel", "raised", "hover", "selected_row")

#: Every colour in which something is written, and what it is written on.
TEXTS = {
    "ink": (*GROUNDS, "selection", "selection_mirror"),
    "ink_muted": (*GROUNDS, "selection_mirror"),
    "accent": GROUNDS,
    "danger": GROUNDS,
    "success": GROUNDS,
    "on_accent": ("accent",),
}

#: Every colour of lines that one must see to know what can be done or where one is, and what is beside them.
LINES = {
    "edge": ("paper", "panel", "raised", "hover"),
    "accent": (*GROUNDS, "edge"),
    "danger": ("paper", "panel", "raised"),
    "hit": ("paper", "panel", "raised"),
    "caret": (*GROUNDS, "selection", "selection_mirror"),
    "on_accent": ("accent",),
}


@BOTH
@pytest.mark.parametrize(("ink", "ground"), [(ink, ground) for ink in TEXTS for ground in TEXTS[ink]])
def test_text_is_readable(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(("line", "ground"), [(line, ground) for line in LINES for ground in LINES[line]])
def test_edges_rings_and_marks_are_seen(theme: Theme, line: str, ground: str) -> None:
    # A ring of the accent takes the place of an edge: that it comes is seen by what is around it, too.
    least = 1.2 if ground == "edge" else 3.0
    assert contrast(theme.colour(line), theme.colour(ground)) >= least


@BOTH
def test_the_style_sheet_writes_in_no_other_colours(theme: Theme) -> None:
    names = {getattr(theme, name): name for name in TEXTS}
    disabled = re.compile(r"[^{}]*:disabled[^{}]*\{[^{}]*\}")
    sheet = disabled.sub("", style_sheet(theme))
    written = set(re.findall(r"(?<![-\w])color: ([^;}]+)", sheet)) - {"transparent"}
    assert {colour.strip() for colour in written} <= set(names)
    edges = re.findall(
        r"(QLineEdit|QPushButton|QComboBox|::indicator)[^{}]*\{[^{}]*?border: \w+ \w+ (#\w+)", sheet
    )
    assert edges and {colour for _, colour in edges} <= {
        theme.edge,
        theme.accent,
        theme.on_accent,
        theme.ink,
    }


@BOTH
def test_the_palette_is_readable_too(theme: Theme) -> None:
    palette, role = themes.palette_of(theme), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.BrightText, role.Window),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


@given(COLOURS)
def test_any_tag_colour_becomes_readable_text_and_visible_lines(colour: str) -> None:
    for theme in (LIGHT, DARK):
        for ground in GROUNDS:
            assert contrast(themes.tag_ink(colour, theme), theme.colour(ground)) >= 4.5
            assert contrast(themes.tag_line(colour, theme), theme.colour(ground)) >= 3.0


@given(st.lists(COLOURS, min_size=1, max_size=6))
def test_text_stays_readable_under_any_pile_of_washes(colours: list[str]) -> None:
    for theme in (LIGHT, DARK):
        ground = theme.colour("paper")
        for colour in colours:
            ground = over(themes.tag_wash(colour, theme, strong=True), ground)
        assert contrast(theme.colour("ink"), ground) >= 4.5


def test_a_colour_that_is_none_is_grey_rather_than_an_error() -> None:
    assert themes.tag_ink("not a colour", LIGHT).isValid()


@BOTH
def test_no_token_is_left_open_in_the_style_sheet(theme: Theme) -> None:
    assert "$" not in style_sheet(theme)


def test_a_scheme_is_applied_and_remembered(qapp: QApplication) -> None:
    assert themes.apply(qapp, "dark") is DARK
    assert themes.current() is DARK
    assert qapp.palette().window().color() == DARK.colour("panel")
    assert themes.apply(qapp, "light") is LIGHT
    assert qapp.palette().window().color() == LIGHT.colour("panel")


def test_the_system_scheme_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    themes.apply(qapp, "system")
    monkeypatch.setattr(themes, "resolve", lambda scheme: DARK)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert themes.current() is DARK
    monkeypatch.undo()
    themes.apply(qapp, "light")
