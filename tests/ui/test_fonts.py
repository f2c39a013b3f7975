"""Faces for both scripts."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QFontMetricsF

from reader.ui import fonts


def test_both_scripts_can_be_drawn() -> None:
    assert fonts.covers_chinese()


def test_each_script_has_its_own_face() -> None:
    simplified = QFontInfo(fonts.simplified_font(17)).family()
    taiwan = QFontInfo(fonts.traditional_font(17)).family()
    assert simplified != taiwan
    assert "JP" not in simplified + taiwan


def test_hong_kong_shapes_are_chosen_where_the_face_is_there() -> None:
    family = QFontInfo(fonts.traditional_font(17, fonts.Region.HONG_KONG)).family()
    assert "HK" in family or family == QFontInfo(fonts.traditional_font(17)).family()


def test_a_han_character_is_one_em_wide() -> None:
    for font in (fonts.simplified_font(17), fonts.traditional_font(17)):
        assert abs(QFontMetricsF(font).horizontalAdvance("汉") - 17) < 0.6


def test_a_character_that_no_face_has_is_known() -> None:
    assert fonts.has_glyph(fonts.simplified_font(17), "文")
    assert not fonts.has_glyph(fonts.simplified_font(17), "\U0003ffff")


def test_the_interface_font_draws_chinese_and_is_not_tiny() -> None:
    font = fonts.ui_font()
    assert fonts.has_glyph(font, "汉")
    assert font.pointSizeF() >= 10
