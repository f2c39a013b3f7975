"""Paints the rows of a file: borders of articles, what is dropped, what a line is, joins and glosses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reader.importing.cleaning.plan import Draft, Edit, Plan, PlannedLine, Role
from reader.ui import theme as themes
from reader.ui.importing.preview import colours
from reader.ui.importing.preview.rows import GAP, RULE, Row, Rows
from reader.ui.importing.preview.words import is_left_out, label_of
from reader.ui.importing.preview.wrapping import Measure

#: Widths from the left in pixels: numbers and labels, the sign of a join, the stripe of the article, up to the text.
LABELS, JOINS, STRIPE, BEFORE_TEXT, AFTER_TEXT = 126, 18, 4, 12, 20
TEXT_LEFT = LABELS + JOINS + STRIPE + BEFORE_TEXT
_STRIPE_LEFT = LABELS + JOINS
_NUMBERS = 40
#: A row is so much higher than its type.
_LEADING = 1.62
#: Signs that the painter cannot draw as they are: a tab stands between the cells of a table.
_SHOWN = {9: "\u3000", **dict.fromkeys((*range(9), *range(14, 32), 127), "\u00b7")}

_COLOURED = frozenset({Role.TITLE, Role.KICKER, Role.SUBTITLE, Role.SECTION, Role.DETAIL})
_BOLD = frozenset({Role.TITLE, Role.HEADING})


class Faces:
    """The faces of the text, in which widths are told and rows are painted."""

    def __init__(self, text: QFont, ui: QFont) -> None:
        self.text, self.bold, self.small = text, QFont(text), QFont(ui)
        self.bold.setWeight(QFont.Weight.Bold)
        self.small.setPixelSize(max(9, round(text.pixelSize() * 0.76)))
        self.tiny = QFont(self.small)
        self.tiny.setPixelSize(max(8, round(text.pixelSize() * 0.66)))
        self.row = round(text.pixelSize() * _LEADING)

    @cached_property
    def measure(self) -> Measure:
        """Widths of the text, never too small for the bold face."""
        plain, bold = QFontMetricsF(self.text), QFontMetricsF(self.bold)
        em = max(plain.horizontalAdvance("\u4e2d"), bold.horizontalAdvance("\u4e2d"))
        signs = map(chr, range(32, 127))
        widths = {sign: max(plain.horizontalAdvance(sign), bold.horizontalAdvance(sign)) for sign in signs}
        return Measure(em, widths)


@dataclass(slots=True)
class Scene:
    """What is painted: the text, its plan and rows, and where the person is."""

    text: str
    plan: Plan
    rows: Rows
    caret: int = 0
    anchor: int = 0
    focused: bool = False
    target: int | None = None
    """The line with which an article would begin that is being dragged; None while none is."""
    dragged: int = 0
    """The number of that article."""
    texts: frozenset[int] = field(default_factory=frozenset)
    """The articles that have a text."""

    def selected(self, line: int) -> bool:
        """Whether a line is selected."""
        return min(self.caret, self.anchor) <= line <= max(self.caret, self.anchor)


class RowPainter:
    """Paints one view full; made anew for each painting, as the theme may have changed."""

    def __init__(self, painter: QPainter, scene: Scene, faces: Faces, width: int, no_text: str) -> None:
        self._painter, self._scene, self._faces, self._width = painter, scene, faces, width
        self._theme = themes.current()
        self._no_text = no_text

    def paint(self, number: int, top: float) -> None:
        """One row, by its number, with its upper edge at `top`."""
        row = self._scene.rows.at(number)
        box = QRectF(0, top, self._width, self._faces.row)
        if row.part == RULE:
            self._rule(row.line, box)
        elif row.part == GAP:
            self._gap(row.line, box)
        else:
            self._text_row(row, box)
        self._target(number, row, top)

    # -- text --------------------------------------------------------------------------------------

    def _text_row(self, row: Row, box: QRectF) -> None:
        line = self._scene.plan.lines[row.line]
        self._ground(row, line, box)
        if line.article >= 0:
            self._stripe(line.article, box)
        if row.part == 0:
            self._number(row.line, box)
            self._label(row.line, line, box)
            if line.joined and not self._begins(row.line, line):
                self._join(box)
        indent = self._scene.rows.indents[row.line] * self._faces.measure.em
        self._words(row, line, QPointF(TEXT_LEFT + indent, self._baseline(box)))

    def _gap(self, at: int, box: QRectF) -> None:
        """Between two lines of an article its stripe goes on."""
        lines = self._scene.plan.lines
        if lines[at].article >= 0 and at and lines[at - 1].article == lines[at].article:
            self._stripe(lines[at].article, box)

    def _stripe(self, article: int, box: QRectF) -> None:
        stripe = QRectF(_STRIPE_LEFT, box.top(), STRIPE, box.height())
        self._painter.fillRect(stripe, colours.article_line(article, self._theme))

    def _ground(self, row: Row, line: PlannedLine, box: QRectF) -> None:
        words = box.adjusted(_STRIPE_LEFT, 0, 0, 0)
        if is_left_out(line):
            self._painter.fillRect(words, colours.dropped_ground(self._theme))
        if self._scene.selected(row.line):
            ground = self._theme.colour("selected_row")
            self._painter.fillRect(words, ground)
            if self._scene.focused and row.line == self._scene.caret:
                self._painter.fillRect(QRectF(0, box.top(), 3, box.height()), self._theme.colour("accent"))

    def _words(self, row: Row, line: PlannedLine, place: QPointF) -> None:
        font = self._faces.bold if line.role in _BOLD and line.article >= 0 else self._faces.text
        metrics = QFontMetricsF(font)
        ink = self._ink(line)
        x = place.x()
        for piece, edit in self._pieces(row):
            struck = QFont(font)
            struck.setStrikeOut(edit is not None)
            self._painter.setFont(struck if edit is not None else font)
            self._painter.setPen(colours.dropped_ink(self._theme) if edit is not None else ink)
            shown = piece.translate(_SHOWN)
            self._painter.drawText(QPointF(x, place.y()), shown)
            x += metrics.horizontalAdvance(shown)

    def _ink(self, line: PlannedLine) -> QColor:
        if is_left_out(line):
            return colours.dropped_ink(self._theme)
        if line.role in _COLOURED and line.article >= 0:
            return colours.article_ink(line.article, self._theme)
        return self._theme.colour("ink")

    def _pieces(self, row: Row) -> Iterator[tuple[str, Edit | None]]:
        """The text of a row, cut where the body has it otherwise."""
        start, end = self._scene.rows.slice(row)
        text, edits = self._scene.text, self._scene.plan.edits
        at = max(0, bisect_left(edits, start, key=lambda edit: edit.span.start) - 1)
        done = start
        for edit in edits[at:]:
            if edit.span.start >= end:
                break
            first, last = max(done, edit.span.start), min(end, edit.span.end)
            if first < last:
                if done < first:
                    yield text[done:first], None
                yield text[first:last], edit
                done = last
        if done < end:
            yield text[done:end], None

    # -- the margin --------------------------------------------------------------------------------

    def _number(self, at: int, box: QRectF) -> None:
        self._painter.setFont(self._faces.tiny)
        self._painter.setPen(colours.dropped_ink(self._theme))
        room = QRectF(4, box.top(), _NUMBERS - 4, box.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(room, align, str(self._scene.rows.numbers[at]))

    def _label(self, at: int, line: PlannedLine, box: QRectF) -> None:
        """What a line is, once for neighbours that are the same."""
        words = label_of(line)
        before = self._scene.plan.lines[at - 1] if at else None
        if not words or (before is not None and before.article == line.article and label_of(before) == words):
            return
        coloured = line.article >= 0 and line.role in _COLOURED
        ink = colours.article_ink(line.article, self._theme) if coloured else self._theme.colour("ink_muted")
        self._painter.setFont(self._faces.small)
        self._painter.setPen(ink)
        room = QRectF(_NUMBERS + 8, box.top(), LABELS - _NUMBERS - 8, box.height())
        shown = QFontMetricsF(self._faces.small).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)

    def _begins(self, at: int, line: PlannedLine) -> bool:
        return self._scene.rows.firsts.get(at) == line.article

    def _join(self, box: QRectF) -> None:
        """The arrow of the key Enter, backwards: this line goes on with the paragraph above."""
        self._painter.setPen(QPen(self._theme.colour("ink_muted"), 1.3))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = LABELS + 4.5, box.center().y() + 2
        self._painter.drawPolyline([QPointF(x + 8, y - 6), QPointF(x + 8, y), QPointF(x, y)])
        self._painter.drawPolyline([QPointF(x + 3, y - 3), QPointF(x, y), QPointF(x + 3, y + 3)])

    # -- borders -----------------------------------------------------------------------------------

    def _rule(self, at: int, box: QRectF) -> None:
        number = self._scene.rows.firsts[at]
        colour = colours.article_line(number, self._theme)
        y = box.top() + box.height() * 0.62
        self._badge(number, QPointF(_STRIPE_LEFT + STRIPE, y), colour)
        words, ink = self._said(number)
        x = float(TEXT_LEFT)
        if words:
            metrics = QFontMetricsF(self._faces.small)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._width - TEXT_LEFT - 90)
            self._painter.setFont(self._faces.small)
            self._painter.setPen(ink)
            self._painter.drawText(QPointF(x, y + metrics.ascent() * 0.38), shown)
            x += metrics.horizontalAdvance(shown) + 10
        grip = self._width - AFTER_TEXT - 22
        self._painter.setPen(QPen(colour, 1.6))
        self._painter.drawLine(QPointF(x, y), QPointF(grip - 6, y))
        for offset in (-4, 0, 4):
            self._painter.drawLine(QPointF(grip, y + offset), QPointF(grip + 18, y + offset))

    def _said(self, number: int) -> tuple[str, QColor]:
        """The details of an article in a few words; its title only where no line below is it."""
        if number not in self._scene.texts:
            return self._no_text, self._theme.colour("danger")
        draft: Draft = self._scene.plan.drafts[number]
        title = draft.details.get("title")
        parts = [title.value] if title is not None and title.span is None else []
        parts += [value for name in ("date", "source", "author") if (value := draft.value(name))]
        return "  ·  ".join(parts), self._theme.colour("ink_muted")

    def _badge(self, number: int, right: QPointF, colour: QColor) -> None:
        words = str(number + 1)
        width = max(22.0, QFontMetricsF(self._faces.small).horizontalAdvance(words) + 12)
        box = QRectF(right.x() - width, right.y() - 9, width, 18)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(box, 5, 5)
        self._painter.setPen(colours.ink_on(colour))
        self._painter.setFont(self._faces.small)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _target(self, number: int, row: Row, top: float) -> None:
        """Where the border that is dragged would come to stand."""
        scene = self._scene
        if scene.target != row.line or number != scene.rows.first_of(row.line):
            return
        colour = colours.article_line(scene.dragged, self._theme)
        self._painter.setPen(QPen(colour, 3))
        self._painter.drawLine(QPointF(_STRIPE_LEFT, top + 1), QPointF(self._width, top + 1))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        x, y = float(_STRIPE_LEFT), top + 1
        self._painter.drawPolygon(QPolygonF([QPointF(x - 9, y - 6), QPointF(x, y), QPointF(x - 9, y + 6)]))

    def _baseline(self, box: QRectF) -> float:
        metrics = QFontMetricsF(self._faces.text)
        return box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()
