"""Marks in the status bar: the open article has the same text as others, to which it leads, or was replaced."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reader.corpus.rows import Article
from reader.ui.plain import plain

#: So much of a title is shown in the menu, in code points.
_LONGEST = 40


class TwinMark(QLabel):
    """Hidden as long as there is nothing to say. `chosen` carries the id of the article to go to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twins: list[Article] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda _: self._go())
        self.hide()

    def show_twins(self, twins: Sequence[Article], count: int, *, stays: bool = False) -> None:
        """Say that there are so many; `twins` are those of them that can be gone to.

        And whether the article `stays` for its annotations, while there is a new one in its place.
        """
        self._twins = list(twins)
        reprints, old = self.tr("%n reprint(s)", "", count), self.tr("Old version")
        linked = [f'<a href="#">{escape(reprints)}</a>'] if twins else []
        self.setText("  ·  ".join([*([escape(old)] if stays else []), *linked]))
        told = [self._why_it_stays()] if stays else []
        if twins:
            named = [_name(twin) for twin in twins]
            told += [self.tr("The same text is also in:"), *named, *(["…"] if count > len(named) else [])]
        self.setToolTip(plain("\n".join(told)))
        self.setAccessibleName(" · ".join([*([old] if stays else []), *([reprints] if twins else [])]))
        self.setAccessibleDescription("\n".join(told))
        self.setVisible(bool(told))

    def _why_it_stays(self) -> str:
        return self.tr(
            "Its file was cleaned again, and new articles stand beside it. It stays for annotations that could not "
            "be found in them: move or remove these, then clean again, and it goes."
        )

    def menu(self) -> QMenu:
        """Those that can be gone to, one of which is chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for twin in self._twins:
            words = _name(twin).replace("&", "&&")
            menu.addAction(words, partial(self.chosen.emit, twin.id))
        return menu

    def _go(self) -> None:
        if len(self._twins) == 1:
            self.chosen.emit(self._twins[0].id)
        elif self._twins:
            menu = self.menu()
            menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _name(article: Article) -> str:
    """What tells an article from others with the same text: title, source, date, file."""
    title = article.title if len(article.title) <= _LONGEST else f"{article.title[: _LONGEST - 1]}…"
    return "  ·  ".join(filter(None, (title, article.source, article.date, article.file)))
