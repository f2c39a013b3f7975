"""Copies a passage with where it stands, as people of the language of the interface cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from reader.chinese import citing
from reader.corpus.rows import Article
from reader.ui.settings.settings import CITED

if TYPE_CHECKING:
    from reader.ui.window import Window


class Copying(QObject):
    """Puts citations of the open article on the clipboard."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def copy_citation(self) -> None:
        """The selection in the active form, with title, source, date and paragraph.

        Title and source are in the script of the passage, or as the article has them, as the person has set it.
        """
        view, article = self._window.shell.view, self._window.desk.article
        span = view.selection()
        if view.page is None or article is None:
            return
        if span is None:
            self._window.desk.said.emit(self.tr("Select a passage first, then copy it."))
            return
        parallel, form = view.page.parallel, view.active_form
        details = details_of(article)
        if self._window.settings.get(CITED) == "copied":
            details = {name: value and parallel.line(form, value) for name, value in details.items()}
        text = citing.cite(parallel, span, details, style(), form)
        QGuiApplication.clipboard().setText(text)
        self._window.desk.said.emit(self.tr("Copied with its citation."))


def style() -> citing.Style:
    """How a citation is written in the language of the interface."""
    pattern = QCoreApplication.translate(
        "citing", "“{passage}” ({title}[, {source}][, {date}][, para. {paragraph}])"
    )
    return citing.Style(pattern, QCoreApplication.translate("citing", "{first}–{last}"))


def details_of(article: Article) -> dict[str, str | None]:
    """What a citation says of an article, the date as the language of the interface writes it."""
    details = {"title": article.title, "source": article.source, "author": article.author}
    return details | {"date": _date(article.date)}


def _date(date: str | None) -> str | None:
    """A date as the language writes it."""
    parts = (date or "").split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return date
    year, month, day = map(int, parts)
    pattern = QCoreApplication.translate("citing", "{year:04}-{month:02}-{day:02}")
    return pattern.format(year=year, month=month, day=day)
