"""The glyphs of one PDF page as PDFium gives them, each in the frame of the direction in which it is written."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader.importing.pdf.characters import character_of, is_han

#: The most glyphs of a page that are read; a newspaper page has about 15,000.
GLYPH_LIMIT = 300_000

#: What stands for a glyph of which the file does not say what it means.
UNKNOWN = "\ufffd"

#: Code points of PDFium: line ends that it made up, and what it puts for a hyphen at the end of a line.
_LINE_ENDS, _SPACE, _HYPHENS = (10, 13), 32, (2, 0xAD, 0xFFFE)

#: How far from a right angle, in degrees, a line still counts as straight: scans lie askew.
_ASKEW = 8

#: Sizes in points between which type is believed to be set.
_SIZES = (0.5, 2000.0)

#: No place on a page is so far from its origin, in points.
_FAR = 1e6

#: From how many ideographs on, each below the one before, they count as written downwards.
_DOWNWARDS = 4


class Glyph(NamedTuple):
    """What is drawn at one place: mostly one character; its edges, baseline and size in points."""

    character: str
    left: float
    right: float
    base: float
    size: float


class _Drawn(NamedTuple):
    """A glyph as it lies on the page, before it is known in which frame it belongs."""

    character: str
    x: float
    y: float
    box: tuple[float, float, float, float]  # left, bottom, right, top
    size: float
    angle: float  # of its line in whole degrees, counterclockwise on the unturned page
    drawing: int  # which text object draws it


@dataclass(slots=True)
class Frame:
    """The glyphs of a page that are written in one direction, and the edges of the page, as they see them.

    `direction` is in degrees, counterclockwise from upright as the page is shown; 270 also holds
    ideographs that stand upright, one below the other.
    """

    direction: int
    top: float
    bottom: float
    glyphs: list[Glyph]


class PageGlyphs(NamedTuple):
    """The frames of a page, that with the most glyphs first, and how many glyphs were left unread.

    `is_meaningless` says that there are glyphs, but the file says of none what it means.
    """

    frames: list[Frame]
    unread: int
    is_meaningless: bool


def read_glyphs(page: Any, text: Any) -> PageGlyphs:
    """The glyphs of a page of pypdfium2 and its text page. The caller holds the lock of PDFium."""
    count = text.count_chars()
    edges = _ordered(page.get_bbox())
    turned = page.get_rotation()
    drawn = _on_page(list(_drawn(text.raw, min(count, GLYPH_LIMIT))), edges)
    upright = round(turned / 90) * 90 % 360
    frames: dict[int, Frame] = {}
    for glyph, downwards in zip(drawn, _downwards(drawn, upright), strict=True):
        angle = (upright + 270) % 360 if downwards else glyph.angle
        direction = round(angle - upright) % 360
        if direction not in frames:
            frames[direction] = _frame(direction, angle, edges)
        frames[direction].glyphs.append(_turned(glyph, angle, downwards=downwards))
    return PageGlyphs(
        sorted(frames.values(), key=_rank),
        max(0, count - GLYPH_LIMIT),
        _is_meaningless(text.raw, count, drawn),
    )


def _rank(frame: Frame) -> tuple[int, int]:
    return -len(frame.glyphs), frame.direction


def _drawn(raw: Any, count: int) -> Iterator[_Drawn]:
    """Glyph by glyph in the order of drawing; one that stands for several characters, as a ligature, once."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - the program must not load it before it is needed

    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    drawing, size, angle = -1, 0.0, 0.0
    last: _Drawn | None = None
    for index, end, character in _characters(pdfium, raw, count):
        thing = pdfium.FPDFText_GetTextObject(raw, index)
        address = ctypes.addressof(thing.contents) if thing else 0
        if address != drawing:
            drawing = address
            size, angle = _type(pdfium, raw, index)
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
        edges = (box.left, box.bottom, box.right, box.top)
        if box.left > box.right:
            edges = (box.right, box.bottom, box.left, box.top)
        if end != index:
            pdfium.FPDFText_GetLooseCharBox(raw, end, box)
            edges = (edges[0], edges[1], max(edges[2], box.right), edges[3])
        found = _Drawn(character, x.value, y.value, edges, size, angle, drawing)
        if last is not None and last.x == found.x and last[1:] == found[1:] and drawing:
            last = last._replace(character=last.character + character)
        elif _is_believable(found):
            if last is not None:
                yield last
            last = found
    if last is not None:
        yield last


def _characters(pdfium: Any, raw: Any, count: int) -> Iterator[tuple[int, int, str]]:
    """The characters with the first and the last of their numbers, which are two for a surrogate pair.

    Spaces and line ends that PDFium made up are left out.
    """
    high = 0
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if code in _LINE_ENDS or (code == _SPACE and pdfium.FPDFText_IsGenerated(raw, index)):
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
        elif code in _HYPHENS and pdfium.FPDFText_IsHyphen(raw, index) == 1:
            yield index, index, "-"
        elif high and 0xDC00 <= code < 0xE000:
            yield index - 1, index, chr(0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00))
            high = 0
        elif code < _SPACE and pdfium.FPDFText_HasUnicodeMapError(raw, index) == 1:
            yield index, index, UNKNOWN
        elif character := character_of(code):
            yield index, index, character


def _is_meaningless(raw: Any, count: int, drawn: list[_Drawn]) -> bool:
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    return not drawn and any(pdfium.FPDFText_GetUnicode(raw, index) == 0 for index in range(count))


def _type(pdfium: Any, raw: Any, index: int) -> tuple[float, float]:
    """The size in points and the angle of what draws a glyph."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(raw, index, matrix)
    size = pdfium.FPDFText_GetFontSize(raw, index) * math.hypot(matrix.c, matrix.d)
    angle = math.degrees(math.atan2(matrix.b, matrix.a))
    # A negative size turns the type round.
    return abs(size), _straightened(angle if size >= 0 else angle + 180)


def _is_believable(glyph: _Drawn) -> bool:
    left, bottom, right, top = glyph.box
    return (
        _SIZES[0] <= glyph.size <= _SIZES[1]
        and -_FAR < left <= right < _FAR
        and -_FAR < bottom <= top < _FAR
        and -_FAR < glyph.x < _FAR
        and -_FAR < glyph.y < _FAR
    )


def _on_page(drawn: list[_Drawn], edges: tuple[float, float, float, float]) -> list[_Drawn]:
    """Without what lies outside the page and is never shown, as the other half of a spread does."""
    left, bottom, right, top = edges
    inside = [
        glyph
        for glyph in drawn
        if left <= (glyph.box[0] + glyph.box[2]) / 2 <= right
        and bottom <= (glyph.box[1] + glyph.box[3]) / 2 <= top
    ]
    return inside or drawn


def _ordered(edges: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, bottom, right, top = edges
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _straightened(angle: float) -> float:
    nearest = round(angle / 90) * 90
    return (nearest if abs(angle - nearest) <= _ASKEW else round(angle)) % 360


def _frame(direction: int, angle: float, edges: tuple[float, float, float, float]) -> Frame:
    left, bottom, right, top = edges
    across = [_turn(x, y, angle)[1] for x in (left, right) for y in (bottom, top)]
    return Frame(direction, max(across), min(across), [])


def _turned(glyph: _Drawn, angle: float, *, downwards: bool) -> Glyph:
    """The glyph in its frame."""
    left, bottom, right, top = glyph.box
    if not angle and not downwards:  # the usual case, told quickly
        return Glyph(glyph.character, left, right, glyph.y, glyph.size)
    if angle % 90:
        # The box of a slanting glyph says little of its width.
        along, base = _turn(glyph.x, glyph.y, angle)
        width = glyph.size if is_han(glyph.character[0]) else glyph.size / 2
        return Glyph(glyph.character, along, along + width, base, glyph.size)
    first, second = _turn(left, bottom, angle), _turn(right, top, angle)
    begin, end = min(first[0], second[0]), max(first[0], second[0])
    if downwards:
        # The baseline that a line of this size would have if it were turned and lay in the same column.
        return Glyph(glyph.character, begin, end, (first[1] + second[1]) / 2 - 0.35 * glyph.size, glyph.size)
    return Glyph(glyph.character, begin, end, _turn(glyph.x, glyph.y, angle)[1], glyph.size)


def _turn(x: float, y: float, angle: float) -> tuple[float, float]:
    """A place on the page as a line that runs at `angle` degrees sees it: along it, up across it."""
    match angle:
        case 0:
            return x, y
        case 90:
            return y, -x
        case 180:
            return -x, -y
        case 270:
            return -y, x
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return x * cosine + y * sine, y * cosine - x * sine


def _downwards(drawn: list[_Drawn], upright: int) -> list[bool]:
    """Which glyphs are of lines that run downwards; on a page that mostly does so single ones are, too."""
    found = [False] * len(drawn)
    runs = _runs_down(drawn, upright)
    for start, end in runs:
        if end - start >= _DOWNWARDS and _are_han(drawn[start:end]):
            found[start:end] = [True] * (end - start)
    if 2 * sum(found) > len(found):
        for start, end in runs:
            beside = any(_is_beside(drawn, index) for index in (start, end) if 0 < index < len(drawn))
            if not beside and _are_han(drawn[start:end]):
                found[start:end] = [True] * (end - start)
    return found


def _runs_down(drawn: list[_Drawn], upright: int) -> list[tuple[int, int]]:
    """The stretches in which each glyph stands below the one before it; none where no glyph does."""
    below = [index for index in range(1, len(drawn)) if _is_below(drawn[index - 1], drawn[index], upright)]
    if not below:
        return []
    starts = sorted(set(range(len(drawn))).difference(below))
    return list(zip(starts, [*starts[1:], len(drawn)], strict=True))


def _is_beside(drawn: list[_Drawn], index: int) -> bool:
    """Whether a glyph stands on the same line as the one before it, not below that."""
    before, glyph = drawn[index - 1], drawn[index]
    return abs(before.y - glyph.y) < 0.3 * glyph.size and 0 < glyph.x - before.x < 2.5 * glyph.size


def _is_below(first: _Drawn, second: _Drawn, upright: int) -> bool:
    """Whether the second glyph stands right under the first, both upright as the page is shown."""
    if first.angle == second.angle and first.y == second.y and not upright:
        return False  # the usual case, told quickly
    if not first.angle == second.angle == upright:
        return False
    across, down = _turn(
        _middle(second, 0) - _middle(first, 0), _middle(second, 1) - _middle(first, 1), upright
    )
    size = min(first.size, second.size)
    return abs(across) < 0.25 * size and -1.35 * size < down < -0.6 * size


def _middle(glyph: _Drawn, side: int) -> float:
    return (glyph.box[side] + glyph.box[side + 2]) / 2


def _are_han(glyphs: Iterable[_Drawn]) -> bool:
    characters = [glyph.character for glyph in glyphs]
    return sum(is_han(character[0]) for character in characters) > 0.5 * len(characters)
