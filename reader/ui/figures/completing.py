"""What a line for a part of the corpus offers while one types: fields, and the values that the corpus has for them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from reader.chinese.folding import fold
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.corpus.selecting import annotators
from reader.ui.search.offering import dress
from reader.ui.session import Session

#: The word before the caret: a field with what is typed of its value, in quotes or not; or the beginning of a field.
_WORD = re.compile(r'(?:(\w+):("[^"]*|\S*)|(\w*))$')
_NEEDS_QUOTES = re.compile(r'[\s"():：*?]')
_MOST = 50
_FIELDS = ("source:", "date:", "section:", "title:", "author:", "number:", "tag:", "annotator:", "annotated:")
_PASSAGES = ("tagged:", "untagged:")
_EVERY = "*"

Values = Mapping[str, Sequence[str]]


def offers(text: str, values: Values, *, passages: bool) -> list[str]:
    """Whole texts that the word at the end of `text` may become; none where nothing is typed of it."""
    match = _WORD.search(text)
    if match is None or not match[0]:
        return []
    before = text[: match.start()]
    if match[1] is None:
        fields = (*_FIELDS, *_PASSAGES) if passages else _FIELDS
        return [before + field for field in fields if field.startswith(match[3].lower())]
    field, typed = match[1].lower(), fold(match[2].strip('"'))
    if field in ("tagged", "untagged") and not passages:
        return []
    known = [value for value in values.get(field, ()) if typed in fold(value)][:_MOST]
    if known == [match[2].strip('"')]:
        return []  # it stands there already
    return [f"{before}{match[1]}:{_quoted(value)}" for value in known]


class PartCompleter(QObject):
    """Offers them below a line; values are read when the keys first come into it, and again after changes."""

    def __init__(self, line: QLineEdit, *, passages: bool) -> None:
        super().__init__(line)
        self._line, self._passages = line, passages
        self._session: Session | None = None
        self._values: Values = {}
        self._stale = True
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(line)
        dress(self._completer)
        self._completer.activated.connect(self._take)
        line.textEdited.connect(self._offer)
        line.installEventFilter(self)

    def set_session(self, session: Session | None) -> None:
        """The values of another corpus."""
        self._session, self._values, self._stale = session, {}, True
        if session is not None:
            session.changed.connect(self._take_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._stale and self._session is not None:
            self._stale = False
            self._session.read(_values, self._set, failed=lambda _: None, owner=self)
        return super().eventFilter(watched, event)

    def _set(self, values: Values) -> None:
        self._values = values

    def _take_in(self, change: Change) -> None:
        self._stale = self._stale or bool(change.kinds & {"article", "tag", "annotation"})

    def _offer(self, _: str) -> None:
        line = self._line
        found = offers(line.text()[: line.cursorPosition()], self._values, passages=self._passages)
        self._texts.setStringList(found)
        popup = self._completer.popup()
        if found:
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _take(self, text: str) -> None:
        line = self._line
        rest = line.text()[line.cursorPosition() :]
        line.setText(text + rest)
        line.setCursorPosition(len(text))
        if text.endswith(":"):
            self._offer(text)


def _values(corpus: Corpus) -> Values:
    articles = corpus.articles.all()
    tags = [tag.path for tag in corpus.codebook.all()]
    return {
        "source": sorted({article.source for article in articles if article.source}),
        "section": sorted({article.section for article in articles if article.section}),
        "author": sorted({article.author for article in articles if article.author}),
        "date": sorted(
            {date[:length] for article in articles if (date := article.date) for length in (4, 7)}
        ),
        "tag": tags,
        "tagged": [_EVERY, *tags],
        "untagged": [_EVERY, *tags],
        "annotator": list(annotators(corpus.db)),
        "annotated": ["yes", "no"],
    }


def _quoted(value: str) -> str:
    return f'"{value}"' if value != _EVERY and _NEEDS_QUOTES.search(value) else value
