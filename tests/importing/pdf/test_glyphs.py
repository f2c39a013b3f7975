"""Glyphs as PDFium gives them."""

from __future__ import annotations

import pypdfium2
import pytest

from reader.importing.pdf import glyphs
from reader.importing.pdf.glyphs import PageGlyphs, read_glyphs
from tests.importing.formats.making_pdf import Drawing


def read(drawing: Drawing, entries: str = "") -> PageGlyphs:
    drawing.page(entries)
    with pypdfium2.PdfDocument(drawing.bytes()) as document:
        page = document[0]
        text = page.get_textpage()
        found = read_glyphs(page, text)
        text.close()
        page.close()
    return found


def test_places_are_measured_along_and_across_the_line() -> None:
    drawing = Drawing()
    drawing.line("正a", 100, 700, 12)
    (frame,) = read(drawing).frames
    assert (frame.direction, frame.top, frame.bottom) == (0, 842, 0)
    assert [glyph.character for glyph in frame.glyphs] == ["正", "a"]
    assert frame.glyphs[0][1:] == pytest.approx((100, 112, 700, 12), abs=0.1)
    assert frame.glyphs[1][1:] == pytest.approx((112, 118, 700, 12), abs=0.1)


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_turned_lines_are_seen_as_if_the_page_were_turned(angle: int) -> None:
    drawing = Drawing()
    drawing.line("正文", 300, 400, 12, angle=angle)
    (frame,) = read(drawing).frames
    first, second = frame.glyphs
    assert frame.direction == angle
    assert second.left - first.left == pytest.approx(12, abs=0.1)
    assert first.base == pytest.approx({0: 400, 90: -300, 180: -400, 270: 300}[angle], abs=0.1)
    assert frame.bottom < first.base < frame.top


def test_a_line_a_little_askew_is_straight() -> None:
    drawing = Drawing()
    drawing.line("正文", 300, 400, 12, angle=3)
    assert [frame.direction for frame in read(drawing).frames] == [0]


def test_ideographs_below_each_other_count_as_turned() -> None:
    drawing = Drawing()
    for row, character in enumerate("自上而下"):
        drawing.line(character, 300, 400 - row * 12, 12)
    (frame,) = read(drawing).frames
    assert frame.direction == 270
    assert "".join(glyph.character for glyph in frame.glyphs) == "自上而下"
    assert [glyph.left for glyph in frame.glyphs] == sorted(glyph.left for glyph in frame.glyphs)


def test_a_column_of_numbers_does_not() -> None:
    drawing = Drawing()
    for row in range(8):
        drawing.line(str(row), 300, 400 - row * 12, 12)
    assert [frame.direction for frame in read(drawing).frames] == [0]


def test_type_of_negative_size_stands_upright() -> None:
    drawing = Drawing()
    drawing.line("正文", 300, 400, -12, angle=180)
    (frame,) = read(drawing).frames
    assert frame.direction == 0
    assert frame.glyphs[0].size == pytest.approx(12)


def test_one_glyph_may_be_several_characters_and_two_codes_one() -> None:
    drawing = Drawing()
    drawing.meanings = {"甲": "ffi", "乙": "𠮷"}
    drawing.line("甲乙", 100, 700)
    (frame,) = read(drawing).frames
    assert [glyph.character for glyph in frame.glyphs] == ["ffi", "𠮷"]


def test_a_page_that_is_too_full_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glyphs, "GLYPH_LIMIT", 3)
    drawing = Drawing()
    drawing.line("一二三四五", 100, 700)
    found = read(drawing)
    assert (len(found.frames[0].glyphs), found.unread) == (3, 2)
