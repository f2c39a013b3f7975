"""How each kind of row is set: face, size, line height, spaces; and where the two columns stand."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from reader.chinese.parallel import Form
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.reading.options import Layout, ReadingOptions
from reader.ui.reading.rows import Role, Row

# From the baseline of a Han character: its body reaches 0.88 em up and 0.12 em down in every face.
ASCENT, DESCENT = 0.88, 0.12
_FEWEST_CHARACTERS = 6
_FEWEST_BESIDE = 16
"""In narrower columns than these characters nobody reads: the forms stand one above the other instead."""
_PAIR_SPACE, _PAIR_BELOW = 0.45, 0.75
"""Where they do, ems between the two forms of a paragraph, and more below both than there would be."""
_MARGIN = 26
_NARROWEST_GUTTER, _WIDEST_GUTTER = 44, 190
_GUTTER_SHARE, _GUTTER_SHARE_OF_ONE = 0.17, 0.24
"""Of the width of the page: beside one column, whose lines are the longer, names get more of it."""
_EDGE = 4
"""Pixels between the names right of the only column and the edge of the page, at least."""
_LEAST_LABEL_EM = 11
_LABEL_EM, _LABEL_AT = 12.2, 17
"""Size of names between the forms in pixels, at that size of the text."""


class Shape(NamedTuple):
    """One kind of row, in ems of the body text but for `spacing`, which is in ems of its own type."""

    scale: float = 1.0
    bold: bool = False
    muted: bool = False
    spacing: float = 0.0
    """Line height; 0 is that of the body text."""
    above: float = 0.0
    below: float = 0.0
    """Space below; the paragraph space is added to a heading's and a paragraph's."""


_SHAPES = {
    Role.KICKER: Shape(0.94, muted=True, spacing=1.6, above=0.3, below=0.15),
    Role.TITLE: Shape(1.6, bold=True, spacing=1.4, above=0.1, below=0.45),
    Role.SUBTITLE: Shape(1.08, muted=True, spacing=1.5, below=0.35),
    Role.META: Shape(0.8, muted=True, spacing=1.7, below=1.1),
    Role.HEADING: Shape(1.06, bold=True, above=0.55),
    Role.PARAGRAPH: Shape(),
}


class Style(NamedTuple):
    """A kind of row in pixels."""

    em: int
    line_height: int
    baseline: float
    """From the top of a line down to its baseline."""
    above: int
    below: int
    muted: bool
    band_top: float
    """From the top of a line down to the tint of a mark: what its characters fill, with a little air."""
    band_height: float
    thickness: float
    """Of an underline."""
    underline_top: float
    """From the top of a line down to the first underline."""
    underlines: int
    """Lanes of underlines; the lowest ends where the next line's characters begin."""
    reach: int
    """How far tints and underlines may stand out of their line, above and below."""


class Columns(NamedTuple):
    """Where things stand across the page, in pixels of the viewport."""

    left: float
    right: float
    width: float
    """Of each column: a whole number of ems."""
    characters: int
    gutter: float
    """Left edge of the room for bars and names: between the forms, or right of the only column."""
    gutter_width: float
    forms: tuple[Form, ...] = tuple(Form)
    """The forms that are shown, in order."""
    stacked: bool = False
    """Whether they stand one above the other, in one column."""

    @property
    def lead(self) -> Form:
        """The form that is first."""
        return self.forms[0]

    @property
    def gutter_end(self) -> float:
        """Right edge of the room for bars and names."""
        return self.gutter + self.gutter_width

    def x(self, form: Form) -> float:
        """Left edge of that form's column."""
        return self.left if form is Form.SIMPLIFIED else self.right

    def form_at(self, x: float) -> Form:
        """The form whose column is nearer to `x`; of one column, the first form in it."""
        if self.stacked or len(self.forms) == 1:
            return self.lead
        return Form.SIMPLIFIED if x < self.gutter + self.gutter_width / 2 else Form.TRADITIONAL


class Typeset:
    """Fonts and measures for one set of options, made once and asked often."""

    def __init__(self, options: ReadingOptions) -> None:
        self.options = options
        self.em = options.em
        self.fonts: dict[tuple[Role, Form], QFont] = {}
        self.styles: dict[Role, Style] = {}
        for role, shape in _SHAPES.items():
            size = max(6, round(self.em * shape.scale))
            for form in Form:
                font = (
                    simplified_font(size, options.simplified_face)
                    if form is Form.SIMPLIFIED
                    else traditional_font(size, options.region, options.traditional_face)
                )
                font.setBold(shape.bold)
                self.fonts[role, form] = font
            self.styles[role] = self._style(role, shape, size)
        body = QFontMetricsF(self.fonts[Role.PARAGRAPH, Form.SIMPLIFIED])
        # Some faces are a little wider or narrower than their size says.
        self.advance = max(body.horizontalAdvance("汉"), 1.0)
        # Names grow more slowly than the text: they share the space between the forms.
        label_em = max(_LEAST_LABEL_EM, _LABEL_EM * math.sqrt(self.em / _LABEL_AT))
        self.label_font = simplified_font(label_em)
        self.label_height = round(label_em * 1.55)

    def _style(self, role: Role, shape: Shape, size: int) -> Style:
        line_height = round(size * (shape.spacing or self.options.line_spacing))
        baseline = line_height / 2 + (ASCENT - DESCENT) / 2 * size
        body = role in (Role.HEADING, Role.PARAGRAPH)
        below = shape.below + (self.options.paragraph_space if body else 0.0)
        band_top, band_height = baseline - (ASCENT + 0.1) * size, (ASCENT + DESCENT + 0.22) * size
        thickness = max(1.5, round(size / 11))
        underline_top = baseline + (DESCENT + 0.12) * size
        room = line_height - underline_top + baseline - (ASCENT + 0.06) * size
        underlines = max(1, int(room / (thickness + 1)))
        lowest = max(band_top + band_height, underline_top + underlines * (thickness + 1) + 1)
        return Style(
            em=size,
            line_height=line_height,
            baseline=baseline,
            above=round(shape.above * self.em),
            below=round(below * self.em),
            muted=shape.muted,
            band_top=band_top,
            band_height=band_height,
            thickness=thickness,
            underline_top=underline_top,
            underlines=underlines,
            reach=math.ceil(max(lowest - line_height, -band_top, 0.0)) + 1,
        )

    def indent(self, row: Row, text: str) -> float:
        """Pixels before the first line of the row."""
        if row.role is not Role.PARAGRAPH or not row.first or not self.options.indent:
            return 0.0
        return 0.0 if text[:1].isspace() else 2 * self.advance

    def spaces(self, row: Row) -> tuple[int, int]:
        """Pixels above and below the row's text; pieces of one block follow each other without."""
        style = self.styles[row.role]
        return style.above if row.first else 0, style.below if row.last else 0

    def pair_spaces(self, row: Row) -> tuple[int, int]:
        """Pixels between the forms of a row that stand one above the other, and the more below them."""
        between = _PAIR_SPACE * (row.role is Role.PARAGRAPH)
        below = _PAIR_BELOW * (row.role is Role.PARAGRAPH and row.last)
        return round(between * self.em), round(below * self.em)

    def columns(self, width: int, written: Form = Form.SIMPLIFIED) -> Columns:
        """The page for a viewport of that width and an article written in that form: columns and gutter, centred."""
        widest = _WIDEST_GUTTER * min(max(1.0, self.em / 17), 1.4)
        gutter = min(max(width * _GUTTER_SHARE, _NARROWEST_GUTTER), widest)
        margins = 2 * min(_MARGIN, width * 0.05)
        room = width - margins - gutter
        if self.options.layout is Layout.BESIDE:
            characters = self._characters(room / 2)
            if characters >= min(_FEWEST_BESIDE, self.options.measure):
                column = characters * self.advance
                # What is left of a character at the end of the lines is of more use to the names.
                gutter = max(gutter, min(widest, width - margins - 2 * column))
                left = max(0.0, (width - 2 * column - gutter) / 2)
                right, middle = round(left + column + gutter), round(left + column)
                return Columns(round(left), right, column, characters, middle, gutter)
        gutter = min(max(gutter, width * _GUTTER_SHARE_OF_ONE), widest)
        characters = self._characters(width - margins - gutter)
        column = characters * self.advance
        # The text is in the middle of the page where that leaves room for the names, else text and names are.
        left = (width - column) / 2
        if left < gutter:
            left = max(0.0, (width - column - gutter) / 2)
        forms = self.options.layout.forms(written)
        x, end = round(left), round(left + column)
        gutter = max(gutter, min(widest, width - end - _EDGE))
        return Columns(x, x, column, characters, end, gutter, forms, stacked=len(forms) > 1)

    def _characters(self, room: float) -> int:
        """How many characters a line of that room holds."""
        return min(max(int(room / self.advance), _FEWEST_CHARACTERS), self.options.measure)

    def estimates(self, rows: Iterable[Row], columns: Columns) -> list[int]:
        """Likely heights of rows in pixels, from the counts of their characters alone. Quick: a book has 14,000."""
        forms, indent = 1 + columns.stacked, 2 * self.options.indent
        facts = {
            role: (
                style.line_height,
                style.above,
                style.below,
                max(1, columns.characters * self.em // style.em),
            )
            for role, style in self.styles.items()
        }
        found = []
        for role, _, start, end, first, last, _ in rows:
            line_height, above, below, characters = facts[role]
            lines = -(-(end - start + indent * first) // characters) or 1
            found.append((lines * line_height + above * first + below * last) * forms)
        return found
