"""Contrast of every text colour, tag colours in both schemes, following the system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.ui import theme as themes
from reader.ui.stylesheet import style_sheet
from reader.ui.theme import DARK, LIGHT, Theme, blend, contrast

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def over(wash: QColor, ground: QColor) -> QColor:
    return blend(wash, ground, wash.alphaF())


@BOTH
@pytest.mark.parametrize("ink", ["ink", "ink_muted", "accent", "danger", "success"])
@pytest.mark.parametrize("ground", ["paper", "panel", "raised", "hover"])
def test_text_is_readable(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["selection", "selection_mirror", "selected_row"])
def test_selected_text_is_readable(theme: Theme, ground: str) -> None:
    assert contrast(theme.colour("ink"), theme.colour(ground)) >= 4.5


@BOTH
def test_a_default_button_is_readable(theme: Theme) -> None:
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= 4.5


@given(COLOURS)
def test_any_tag_colour_becomes_readable_text_and_visible_lines(colour: str) -> None:
    for theme in (LIGHT, DARK):
        for ground in ("paper", "panel", "raised"):
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
