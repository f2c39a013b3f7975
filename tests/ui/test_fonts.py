"""Faces for both scripts."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from reader.ui import fonts

#: Draws what the regions draw differently in the three faces, and prints a digest of each picture.
_DRAWING = """
import hashlib
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from reader.ui import fonts
application = QGuiApplication([])
made = fonts.simplified_font(40), fonts.traditional_font(40), fonts.traditional_font(40, fonts.Region.HONG_KONG)
for font in made:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(5, 45, "\\uff0c\\u9aa8\\u6237\\u76f4\\u95e8\\u623f\\u4ee4")
    painter.end()
    print(hashlib.sha256(bytes(image.constBits())).hexdigest())
"""


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


def _drawn(language: str) -> list[str]:
    """Digests of the three faces in a process of a system in that language."""
    system = {**os.environ, "LANG": language, "LC_ALL": language, "QT_QPA_PLATFORM": "offscreen"}
    run = [sys.executable, "-c", _DRAWING]
    return subprocess.run(run, env=system, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("language", ["zh_CN.UTF-8", "zh_TW.UTF-8", "zh_HK.UTF-8"])
def test_the_shapes_of_a_region_do_not_depend_on_the_language_of_the_system(language: str) -> None:
    assert len(set(_drawn("C.UTF-8"))) >= 2
    assert _drawn(language) == _drawn("C.UTF-8")
