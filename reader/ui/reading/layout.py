"""Laid-out rows: both forms as QTextLayouts on one grid of lines, kept for as long as they are near."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.rows import Role, Row, Rows
from reader.ui.reading.typeset import Columns, Style, Typeset
from reader.ui.utf16 import Utf16Map

# Control characters would be invisible or break lines; their pictures have the same length.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if code != 0x09} | {0x7F: 0x2421}
_SLACK = 0.25
_CACHED_ROWS = 160


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option


#: So many pixels of ink may stand beyond a line.
_OVERHANG = 0.75


class FormLayout:
    """One form of one row. Positions are code points of its text, coordinates are relative to its first line."""

    __slots__ = ("_starts", "layout", "lines", "positions", "style", "text")

    def __init__(self, text: str, typeset: Typeset, row: Row, form: Form, width: float) -> None:
        self.text = text
        self.positions = Utf16Map(text)
        self.style: Style = typeset.styles[row.role]
        font = typeset.fonts[row.role, form]
        layout = self.layout = QTextLayout(text.translate(_PICTURES), font)
        layout.setTextOption(_option())
        layout.setCacheEnabled(True)
        self._starts: list[int] = []
        """Where each line begins, in UTF-16 units; kept because it is asked for each mark in sight."""
        self.lines = self._break(typeset.indent(row, text), width + _SLACK)

    def _break(self, indent: float, width: float) -> int:
        """Break into lines on the grid; returns how many there are, at least one."""
        layout, style = self.layout, self.style
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            x = indent if count == 0 else 0.0
            line.setLineWidth(width - x)
            over = line.naturalTextWidth() - (width - x)
            if over > _OVERHANG and line.textLength() > 2:  # a picture at the end that Qt took for narrower
                line.setLineWidth(width - x - over)
            self._starts.append(line.textStart())
            # All lines stand on one grid, whatever faces are mixed in them.
            line.setPosition(QPointF(x, count * style.line_height + style.baseline - line.ascent()))
            count += 1
        layout.endLayout()
        return max(1, count)

    @property
    def height(self) -> int:
        """Of all lines, in pixels."""
        return self.lines * self.style.line_height

    def line_of(self, place: int, *, upper: bool = False) -> int:
        """The line that a position is on; at a soft break the lower one, or the upper one if that is wanted."""
        unit = self.positions.to_utf16(place)
        number = max(bisect_right(self._starts, unit) - 1, 0)
        return number - 1 if upper and number and self._starts[number] == unit else number

    def text_of(self, first: int, last: int) -> Span:
        """What stands on these lines and those between them, of the text."""
        start = self.positions.to_code_point(self._starts[first]) if first else 0
        return Span(start, self.positions.to_code_point(self._ending(last)))

    def _ending(self, line: int) -> int:
        """Where a line ends, in UTF-16 units."""
        return self._starts[line + 1] if line + 1 < len(self._starts) else self.positions.units

    def ends_line(self, place: int, line: int) -> bool:
        """Whether a position is the end of that line and, by a soft break, the start of the next one."""
        return line + 1 < self.lines and self._starts[line + 1] == self.positions.to_utf16(place)

    def x_of(self, place: int, line: int | None = None) -> float:
        """Where the caret stands at a position, on its own line or on the one that is named."""
        number = self.line_of(place) if line is None else line
        if number >= self.layout.lineCount():
            return 0.0
        return _x(self.layout.lineAt(number), self.positions.to_utf16(place))

    def line_start(self, line: int) -> int:
        """The first position on a line."""
        return self.place_on(line, -1.0)

    def line_at(self, y: float) -> int:
        """The line at a height, the nearest one where there is none."""
        return min(max(int(y // self.style.line_height), 0), self.lines - 1)

    def place_on(self, line: int, x: float) -> int:
        """The position on a line nearest to `x`, its end included."""
        if line >= self.layout.lineCount():
            return 0
        found = self.layout.lineAt(line)
        unit = int(found.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters))
        end = found.textStart() + found.textLength()
        # On a wrapped line Qt stops before the last character; a reader means behind it.
        middle = (_x(found, unit) + found.x() + found.naturalTextWidth()) / 2
        if x > middle and line + 1 < self.lines and self.layout.nextCursorPosition(unit) >= end:
            unit = end
        if not self.layout.isValidCursorPosition(unit):
            unit = self.layout.previousCursorPosition(unit)
        return self.positions.to_code_point(unit)

    def character_at(self, x: float, y: float) -> int | None:
        """The position of the character that is drawn at a point, None where there is none."""
        line = int(y // self.style.line_height)
        if not 0 <= line < self.layout.lineCount():
            return None
        found = self.layout.lineAt(line)
        if not 0 <= x - found.x() <= found.naturalTextWidth():
            return None
        unit = int(found.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))
        place = self.positions.to_code_point(unit)
        return place if place < len(self.text) else None

    def rects(self, span: Span) -> list[QRectF]:
        """One rectangle of the whole line height for each line that the span touches, top to bottom."""
        if not span or not self.layout.lineCount():
            return []
        height = self.style.line_height
        start, end = self.positions.to_utf16(span.start), self.positions.to_utf16(span.end)
        rects = []
        for number in range(self.line_of(span.start), self.lines):
            low = self._starts[number]
            if low >= end:
                break
            line = self.layout.lineAt(number)
            left = _x(line, max(start, low))
            # What hangs behind the last character of a wrapped line is white space.
            right = line.x() + line.naturalTextWidth() if end >= self._ending(number) else _x(line, end)
            left, right = min(left, right), max(left, right)
            rects.append(QRectF(left, number * height, right - left, height))
        return rects


def _x(line: QTextLine, unit: int) -> float:
    """Where a UTF-16 position stands on a line. PySide hands the position back beside it."""
    found: object = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else cast(float, found))


class RowLayout:
    """A row in the forms that are shown.

    Beside each other their first lines are equally high, and the row is as high as the higher one.
    """

    __slots__ = ("forms", "height", "tops")

    def __init__(self, rows: Rows, index: int, typeset: Typeset, columns: Columns) -> None:
        row, width = rows.rows[index], columns.width
        # Source and date one above the other would only say the same twice.
        forms = columns.forms[:1] if columns.stacked and row.role is Role.META else columns.forms
        self.forms = {form: FormLayout(rows.text(index, form), typeset, row, form, width) for form in forms}
        above, below = typeset.spaces(row)
        self.tops = dict.fromkeys(self.forms, above)
        """From the top of the row down to the first line of each form, in pixels."""
        self.height = above + max(form.height for form in self.forms.values()) + below
        if columns.stacked:
            between, more = typeset.pair_spaces(row)
            for form, layout in self.forms.items():
                self.tops[form] = above
                above += layout.height + between
            self.height = above - between + below + more


class LayoutCache:
    """The rows that were laid out last, for one width of the columns and one set of options."""

    def __init__(self, rows: Rows, typeset: Typeset, columns: Columns) -> None:
        self.rows = rows
        self.typeset = typeset
        self.columns = columns
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, index: int) -> RowLayout:
        """The row, laid out now if it is not there."""
        found = self._kept.get(index)
        if found is not None:
            self._kept.move_to_end(index)
            return found
        found = self._kept[index] = RowLayout(self.rows, index, self.typeset, self.columns)
        if len(self._kept) > _CACHED_ROWS:
            self._kept.popitem(last=False)
        return found


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text, shortened with an ellipsis to fit."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
