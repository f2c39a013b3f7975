"""The file of an article as it came: what is in the article, what is in others, what was dropped and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.originals import Original
from reader.corpus.rows import Article
from reader.errors import UserError
from reader.importing.cleaning.editing import Editing
from reader.ui import theme as themes
from reader.ui.codebook.room import open_as
from reader.ui.guarding import guarded
from reader.ui.importing.preview.area import FileArea
from reader.ui.importing.preview.colours import article_line
from reader.ui.importing.preview.painter import AFTER_TEXT, JOINS, LABELS, STRIPE
from reader.ui.importing.preview.rows import RULE
from reader.ui.importing.preview.words import reason_name
from reader.ui.importing.preview.work import Work
from reader.ui.session import Session
from reader.ui.wording import what_happened, what_to_do

#: Where the stripe of the article ends, in pixels.
_STRIPE_RIGHT = LABELS + JOINS + STRIPE
#: How strongly what belongs to another article is tinted with the colour of that.
_TINT = 0.14
#: How wide the grip at the end of a border is, with the room before it, in pixels.
_GRIP = 30


class OriginalArea(FileArea):
    """Shows an original, line by line; keys and mouse move the caret and select, Ctrl+C copies lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.original: Original | None = None
        self._here = -1

    def show_original(self, original: Original, place: int | None) -> None:
        """Show a file with the caret on the line of a place of its text, or on the first of the article."""
        self.original = original
        self._here = list(original.titles).index(original.article)
        work = Work(Path(original.file), "", Editing(original.document, original.plan), original.plan)
        lines = original.plan.lines
        mine = [at for at, line in enumerate(lines) if line.article == self._here]
        at = mine[0] if mine else 0
        if place is not None:
            at = next((at for at, line in enumerate(lines) if line.span.end > place), at)
        self.show_work(work, at)
        self.verticalScrollBar().setValue(self._place_of(at) - self.viewport().height() // 3)

    def text_of_selection(self) -> str:
        """The selected lines as they stand in the file."""
        selected = self.selected()
        if self.original is None or not selected:
            return ""
        lines = self.original.plan.lines
        return Span(lines[selected[0]].span.start, lines[selected[-1]].span.end).of(self.original.text)

    def tip_at(self, point: QPoint) -> str:
        """What a line is: in which article, or why in none; and what was struck out in it."""
        line = self._line_at(point)
        if self.original is None or line is None or self._is_rule(point):
            return ""
        return "\n".join(filter(None, (self.words_of(line), super().tip_at(point))))

    def words_of(self, at: int) -> str:
        """What a line of the plan is, in a sentence."""
        assert self.original is not None
        line = self.original.plan.lines[at]
        if line.article < 0:
            why = reason_name(line.reason) if line.reason is not None else self.tr("the reason is not known")
            return self.tr("In no article: {0}").format(why)
        if line.article == self._here:
            return self.tr("In this article")
        return self.tr("In the article “{0}”").format(list(self.original.titles.values())[line.article])

    # -- keys and mouse ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret by a line, a page, an article, to the ends; copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text_of_selection())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.go_to(0)
            self.go_to(len(self.original.plan.lines) if self.original else 0, extend=True)
        elif (line := self._moved(event.key())) is not None:
            self.go_to(line, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _moved(self, key: int) -> int | None:
        if self._scene is None or self.caret < 0:
            return None
        rows, page = self._scene.rows, max(1, self.viewport().height() // self._faces.row - 2)
        return {
            Qt.Key.Key_Up: self.caret - 1,
            Qt.Key.Key_Down: self.caret + 1,
            Qt.Key.Key_PageUp: self._line_at_row(rows.first_of(self.caret) - page),
            Qt.Key.Key_PageDown: self._line_at_row(rows.first_of(self.caret) + page),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._scene.plan.lines) - 1,
        }.get(Qt.Key(key))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret on a line, or select up to it."""
        line = self._line_at(event.position().toPoint())
        if line is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(line, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select lines while the button is held."""
        line = self._line_at(event.position().toPoint())
        if line is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.go_to(line, extend=True)

    # -- painting ------------------------------------------------------------------------------

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the file; what belongs to other articles is tinted."""
        super().paintEvent(event)
        if self._scene is None:
            return
        painter = QPainter(self.viewport())
        try:
            self._tint(painter, event)
            self._hide_grips(painter, event)
        finally:
            painter.end()

    def _seen(self, event: QPaintEvent) -> range:
        """The rows that are painted."""
        assert self._scene is not None
        offset, height = self.verticalScrollBar().value(), self._faces.row
        last = min((event.rect().bottom() + offset) // height + 1, self._scene.rows.total)
        return range(max(0, (event.rect().top() + offset) // height), last)

    def _hide_grips(self, painter: QPainter, event: QPaintEvent) -> None:
        """Nothing can be dragged here: borders are lines up to the edge of the text."""
        assert self._scene is not None
        theme = themes.current()
        offset, height = self.verticalScrollBar().value(), self._faces.row
        right = self.viewport().width() - AFTER_TEXT
        for number in self._seen(event):
            row = self._scene.rows.at(number)
            if row.part == RULE:
                box = QRectF(right - _GRIP, number * height - offset, _GRIP + AFTER_TEXT, height)
                painter.fillRect(box, theme.colour("paper"))
                y = box.top() + height * 0.62
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(article_line(self._scene.rows.firsts[row.line], theme), 1.6))
                painter.drawLine(QPointF(box.left(), y), QPointF(right, y))

    def _tint(self, painter: QPainter, event: QPaintEvent) -> None:
        assert self._scene is not None
        theme = themes.current()
        offset, height = self.verticalScrollBar().value(), self._faces.row
        for number in self._seen(event):
            row = self._scene.rows.at(number)
            line = self._scene.plan.lines[row.line]
            if row.part >= 0 and line.article >= 0 and line.article != self._here:
                colour = article_line(line.article, theme)
                colour.setAlphaF(_TINT)
                box = QRectF(_STRIPE_RIGHT, number * height - offset, self.viewport().width(), height)
                painter.fillRect(box, colour)


class OriginalDialog(QDialog):
    """Shows the file of an article, opened at a position of its body. Nothing can be changed here."""

    def __init__(
        self, session: Session, article: Article, position: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Original of “{0}”").format(article.title[:60]))
        open_as(self, 880, 680)
        self.area = OriginalArea()
        self.area.setAccessibleName(self.tr("The file as it came"))
        self.area.show_message(self.tr("Reading the file…"))
        self.area.caret_moved.connect(self._tell)
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setAccessibleName(self.tr("What the line is"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(self.area, 1)
        for widget in (self._place, buttons):
            widget.setContentsMargins(20, 0, 20, 0)
            layout.addWidget(widget)
        self.area.setFocus()
        session.read(
            lambda corpus: _original(corpus, article.id, position), self._show, failed=self._say, owner=self
        )

    def _show(self, found: tuple[Original, int | None]) -> None:
        self.area.show_original(*found)

    def _say(self, error: UserError) -> None:
        self.area.show_message(what_happened(error), what_to_do(error))

    def _tell(self, line: int) -> None:
        original = self.area.original
        if original is None or not original.plan.lines:
            return
        words = self.area.words_of(line)
        if not original.traced:
            words = self.tr(
                "The program reads this file otherwise now; where the article stands in it is not known."
            )
        self._place.setText(words)


def _original(corpus: Corpus, number: int, position: int) -> tuple[Original, int | None]:
    original = corpus.originals.of(number)
    place = corpus.articles.origin(number).to_file(Span(position, position))
    return original, place.start if place is not None and original.traced else None
